"""Statements of a transcript: one a turn, and those of others in the words of a turn inside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from onrecord import Actor, Document, Span

from ._draft import Draft
from ._page import Page, Spoken
from ._sources import Source


def transcribed(page: Page, drafts: Sequence[Draft]) -> list[Draft]:
    """A draft for each turn; the drafts without an outer one that lie in its words get it."""
    made: list[Draft] = []
    for turn in page.turns:
        draft = Draft(None, list(turn.paragraphs))
        draft.content = list(turn.turn.paragraphs)
        draft.rule = "transcript"
        draft.source = Source(turn.first, turn.last, turn.first, "interviewed" if turn.turn.style == "qa" else "label")
        made.append(draft)
    if made:
        for draft in drafts:
            if draft.level == 0 and draft.outer is None and draft.words:
                at = page.turn_of(draft.words[0][0])
                draft.outer = None if at is None else made[at]
    return made


class Conversation:
    """
    Who the labels of a transcript mean.

    Args:
        document: With its actors.
        page: Its words.
    """

    def __init__(self, document: Document, page: Page) -> None:
        self._turns = {turn.first: turn for turn in page.turns}
        self._text = document.normalized
        self._persons = [actor for actor in document.actors if actor.kind == "person"] if page.turns else []
        self._surnames: dict[str, list[Actor]] = {}
        for actor in self._persons:
            self._surnames.setdefault(actor.name.split()[-1].casefold(), []).append(actor)
        asked = next((turn for turn in page.turns if turn.turn.style == "qa"), None)
        self.asked = None if asked is None else self._interviewed(document, asked)

    def speaker(self, source: Source) -> Actor | None:
        """The person whom a label means: by name, or the one who is asked; None for who asks."""
        turn = self._turns[source.first].turn
        if turn.style == "qa":
            return None if turn.asks else self.asked
        surname = self._text[turn.label[0] : turn.label[1]].split()[-1].casefold()
        named = self._surnames.get(surname, [])
        return named[0] if len(named) == 1 else None

    def addressed(self, source: Source) -> Actor | None:
        """Whom *you* means in a turn: in a question the one who is asked."""
        return self.asked if self._turns[source.first].turn.asks else None

    def _interviewed(self, document: Document, first: Spoken) -> Actor | None:
        """The one person whom the running text before the first question names most often."""
        begin = first.turn.label[0]
        counts = Counter(
            {
                number: sum(_stands_before(document, mention.span, begin) for mention in actor.mentions)
                for number, actor in enumerate(self._persons)
            }
        )
        ranked = [*counts.most_common(2), (0, 0), (0, 0)]
        return self._persons[ranked[0][0]] if ranked[0][1] > ranked[1][1] else None


def _stands_before(document: Document, span: Span, end: int) -> bool:
    return span.end <= end and document.in_body(span) is not False
