"""A text, and people and states in it, that several tests of documents share."""

from __future__ import annotations

from onrecord import Actor, Mention, Span

TEXT = "Mara Lindqvist spoke. Envoy Mara Lindqvist of Chile said “no” to Kenya."


def person(*spans, name="Mara Lindqvist", form="name", **more):
    return Actor(
        "person:mara-lindqvist", name, "person", tuple(Mention(span, form) for span in spans), rule="test.a", **more
    )


def state(name, span, form="name"):
    return Actor(f"state:{name}", name, "state", (Mention(span, form),), rule="test.a")


def span_of(part, text=TEXT, nth=0):
    start = -1
    for _ in range(nth + 1):
        start = text.index(part, start + 1)
    return Span(start, start + len(part))
