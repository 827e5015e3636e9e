"""Who stands where: the actors of a document by the exact span of their mentions."""

from __future__ import annotations

from bisect import bisect_left

from onrecord import Actor, Document, Span

_LINKS = frozenset(("of", "for", "from", "in", "with", "at", "by", "on", "to", "against"))
_BODIES = frozenset(
    "government governments state republic kingdom people authorities regime spokesman spokeswoman spokesperson mission envoy "
    "statement report letter note text declaration document paper post department city council review study survey poll analysis audit "
    "investigation inquiry filing article".split()
)
"""Nouns that speak for what stands behind them."""
_OWNING = ("’s ", "'s ", "’ ", "' ")


class Standing:
    """
    `Document.actor_at` for many spans of one document: nearly all are the span of a mention, which one look-up finds.

    Attributes:
        known: Whether anybody looked for actors; without, nobody stands anywhere.
    """

    __slots__ = ("_at", "_document", "_openings", "known")

    def __init__(self, document: Document) -> None:
        self._document = document
        self.known = document.has("actors")
        self._at: dict[tuple[int, int], Actor | None] = {  # of two on the same words the first stays
            (mention.span.start, mention.span.end): actor
            for actor in reversed(document.actors if self.known else ())
            for mention in actor.mentions
        }

        self._openings: dict[int, tuple[int, Actor]] | None = None

    def __call__(self, span: Span | None) -> Actor | None:
        """Who stands at *span*."""
        if span is None or not self.known:
            return None
        place = span.start, span.end
        if place not in self._at:
            found = self._document.actor_at(span)
            if found is not None and not self._leads(span, found):
                found = None
            self._at[place] = found or self._opening(span)
        return self._at[place]

    def _leads(self, span: Span, actor: Actor) -> bool:
        """Whether the actor inside the phrase is who the phrase is about: not the WHO in *critics of the WHO*."""
        text = self._document.normalized
        mentions = actor.mentions  # they ascend, and there may be thousands
        low, high = (
            bisect_left(mentions, edge, key=lambda mention: mention.span.start) for edge in (span.start, span.end)
        )
        inside = [mention.span for mention in mentions[low:high] if mention.span.end <= span.end]
        if any(text.startswith(_OWNING, stretch.end) and stretch.end + 2 < span.end for stretch in inside):
            return False  # "Mr Rao’s lawyer" is not Mr Rao
        starts = [stretch.start for stretch in inside]
        if not starts or min(starts) == span.start:
            return True
        titles = [role.span.start for role in actor.roles if span.start <= role.span.start < min(starts)]
        # "Secretary of State Ash" begins with the title
        before = text[span.start : min(titles + starts)].split()
        at = next((k for k, word in enumerate(before) if word.lower() in _LINKS and not _in_name(before, k)), None)
        return at is None or at == 0 or before[at - 1].lower() in _BODIES

    def _opening(self, span: Span) -> Actor | None:
        """Who a phrase means by the noun phrase that it opens with: "two people" of "two people familiar with the talks"."""
        if self._openings is None:
            self._openings = {
                mention.span.start: (mention.span.end, actor)
                for actor in reversed(self._document.actors)
                for mention in actor.mentions
                if mention.form == "nominal"
            }
        end, actor = self._openings.get(span.start, (span.end, None))
        return None if self._document.normalized.startswith((",", " and ", "’", "'"), end) or end > span.end else actor


def _in_name(words: list[str], at: int) -> bool:
    """Whether the *of* at *at* holds a name together: "Halmvik Chamber of Trade chairman Ash"."""
    named = 1 < at < len(words) - 1 and words[at] == "of"
    return named and all(word[0].isupper() for word in (words[at - 2], words[at - 1], words[at + 1]))
