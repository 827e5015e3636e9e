"""Articles of our own: invented people, places and papers."""

from __future__ import annotations

TITLE = "Ferry operator cancels winter timetable after storm damage"
BODY = [
    "The operator of the island ferry has cancelled its winter timetable after a storm tore away part of the pier, leaving two villages without a daily link.",
    "Mara Lindqvist, who runs the company, told reporters on Tuesday that repairs would take until March and that a smaller boat would carry mail and medicine.",
    "“We have looked at every harbour along the coast and none of them can take a ship of this size in winter,” she said at the town hall meeting.",
    "The regional council promised to pay for a bus to the northern landing, but drivers said the road was closed for most of the week because of flooding.",
    "Residents have collected more than four hundred signatures for a second pier, an idea that the council rejected twice because of its cost.",
    "Theo Brandt, a fisherman who has lived on the island for sixty years, said the storm was the worst that he could remember since his childhood.",
]


def page(*lines: str, before: tuple[str, ...] = (), after: tuple[str, ...] = (), blank: bool = True) -> str:
    """A page with the article in the middle, *lines* after its third paragraph."""
    every = [*before, TITLE, *BODY[:3], *lines, *BODY[3:], *after]
    return ("\n\n" if blank else "\n").join(every)
