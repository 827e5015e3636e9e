"""From hits to country mentions: reject, resolve, tell metonyms."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from onrecord import CountryMention, Span

from ._bloc import bloc
from ._families import resolve
from ._forms import ARTICLE_NEEDED, DEPENDENT, MASCOTS
from ._local import local_towns
from ._metonyms import government
from ._reject_words import reject_words
from ._rejects import FAR, previous_word, reject
from ._scan import plain, scan

if TYPE_CHECKING:
    from ._forms import Form, Index
    from ._scan import Hit

Parts = Literal["none", "parent"]
CountryForm = Literal["name", "demonym", "capital", "bloc"]

# What these rules reject once is rejected in the whole document, unless it speaks of the country otherwise.
_LASTING = frozenset(
    {"surname", "given-name", "title", "us-state-after", "town", "townspeople", "downtown", "staff-at"}
)
_SILENT = frozenset({"family", "half", "bloc", "part"})  # kinds that do not make a document one about abroad
_PLACES = frozenset({"local-town", "us-state-after", "town", "townspeople", "downtown", "team"})
_TEAMS = {"Fighting Irish": "irish", "Notre Dame": "irish", "Cleveland Indians": "indians"}
_SPORT = re.compile(
    r"\b(?:[Cc]oach|[Ss]eason|[Tt]ouchdown|[Qq]uarterback|[Bb]asketball|[Ff]ootball|[Bb]aseball|[Ss]oftball|[Ii]nnings?|NCAA)\b"
)
_PLACE_WORDS = frozenset(
    {"in", "from", "to", "into", "across", "throughout", "between", "outside", "inside", "of", "with", "and"}
)
_ALONE = re.compile(r"(?!-| [A-Z]| of\b| (?:east|west|coast|bank|side|pole)\b)(?:['’]s|[ ,.:;!?\n]|$)")
_BESIDE = frozenset(
    {", ", " and ", ", and ", ", not ", " not ", " nor ", " rather than ", ", unlike ", ", like ", " unlike ", " like "}
)
_LINE = 300
_LONG = 4
_OTHER_HALF = {"KP": "KR", "KR": "KP"}
_FORMS: dict[str, Literal["name", "demonym"]] = {"name": "name", "demonym": "demonym"}


def mentions(text: str, index: Index, *, parts: Parts = "none") -> list[CountryMention]:
    """
    The country mentions of *text*, in order.

    Args:
        text: Any string.
        index: What to look for.
        parts: Whether England, Gaza and the like get no code or that of their state.
    """
    simple = plain(text)
    hits: list[Hit] = []
    found: list[CountryMention | None] = []
    undecided: list[int] = []
    namesakes: dict[str, str] = {}
    teams: dict[str, str] = {}
    for hit in scan(simple, index):
        start, end, form = hit
        printed, kind, iso, _, _, rule, _, confidence, telling, calm = form
        if kind == "phrase":
            if printed in _TEAMS:
                teams[_TEAMS[printed]] = "team"
            continue
        at = start - 1
        # Nearly all hits stand between two words that no reject rule asks about.
        if (
            at < FAR
            or simple[at] != " "
            or simple[end : end + 2] not in calm
            or simple[simple.rfind(" ", at - FAR, at) + 1 : at] in telling
        ):
            reason = reject(simple, hit, previous_word(simple, start)) if kind != "half" else None
            if reason is not None:
                if reason in _LASTING:
                    namesakes[printed.casefold()] = reason
                continue
        hits.append(hit)
        if rule:
            found.append(CountryMention(Span(start, end), iso, _FORMS[kind], rule=rule, confidence=confidence))
        else:
            undecided.append(len(found))
            found.append(None)
    if towns := _local(simple, hits):
        namesakes |= towns
    if teams and _SPORT.search(simple):
        namesakes |= teams
    if undecided or namesakes:
        _settle(found, undecided, _Context(text, simple, hits, namesakes, parts))
    return [mention for mention in found if mention is not None]


def _local(text: str, hits: list[Hit]) -> dict[str, str]:
    """Names of the document that are towns of the United States there, with the rule; none where it names another country."""
    towns = reject_words().towns
    names: set[str] = set()
    for _, _, form in hits:
        if form.kind in _SILENT or form.iso == "US":
            continue
        name = form.text.title() if form.text.isupper() else form.text
        if name not in towns or form.kind == "demonym":
            return {}
        if form.kind == "name":
            names.add(name)
    return dict.fromkeys(map(str.casefold, local_towns(text, names, towns)), "local-town") if names else {}


class _Context:
    """What one document tells about all its hits; what is sought is sought once."""

    def __init__(self, lines: str, text: str, hits: list[Hit], namesakes: dict[str, str], parts: Parts) -> None:
        self.lines = lines
        self.text = text
        self.hits = hits
        self.namesakes = namesakes
        self.parts = parts
        self._resolved: dict[str, tuple[str | None, str] | None] = {}
        self._spelt: dict[str, bool] = {}

    @cached_property
    def codes(self) -> dict[str, set[str]]:
        """ISO code -> the forms of it that need no document to be understood."""
        codes: dict[str, set[str]] = {}
        for _, _, form in self.hits:
            if form.rule:
                codes.setdefault(form.iso, set()).add(form.text)
        return codes

    @cached_property
    def surfaces(self) -> set[str]:
        """All forms found."""
        return {form.text for _, _, form in self.hits}

    def resolved(self, form: str) -> tuple[str | None, str] | None:
        """The state that a shared *form* means here."""
        if form not in self._resolved:
            self._resolved[form] = resolve(form, self.codes, self.text)
        return self._resolved[form]

    def is_spelt_out(self, iso: str) -> bool:
        """Whether the document has another name of the state, or a long name of the bloc, *iso*."""
        if iso in self.codes:
            return True
        if iso not in self._spelt:
            found = bloc(iso)
            self._spelt[iso] = found is not None and any(
                len(name) > _LONG and name in self.text for name in found.names
            )
        return self._spelt[iso]

    def admits(self, form: Form) -> bool:
        """Whether the document is about the state or bloc of a *form* that means other things too."""
        if form.text in DEPENDENT:
            return self.is_spelt_out(form.iso)
        return form.text not in MASCOTS or form.iso in self.codes or not _SPORT.search(self.text)

    def is_namesake(self, hit: Hit) -> bool:
        """Whether *hit* is the short form of a person or a place that the document named in full, and no other form of the state is there."""
        start, _, form = hit
        name = form.text.casefold()
        rule = self.namesakes.get(name)
        if rule is None:
            return False
        if form.kind != "capital" and any(other.casefold() != name for other in self.codes.get(form.iso, ())):
            return False
        return rule in _PLACES or previous_word(self.text, start) not in _PLACE_WORDS


def _settle(found: list[CountryMention | None], undecided: list[int], context: _Context) -> None:
    """Fill in what the clause or the document decides, and take out namesakes."""
    hits = context.hits
    if context.namesakes:
        for position, hit in enumerate(hits):
            if found[position] is not None and context.is_namesake(hit):
                found[position] = None
    koreas: dict[str, int] = {}
    read = 0
    for position in undecided:
        hit = hits[position]
        mention = _mention(hit, context)
        if mention is None and hit[2].kind == "capital" and position:
            mention = _beside(context.text, hit, found[position - 1])
        elif hit[2].kind == "half":
            for earlier in found[read:position]:
                if earlier is not None and earlier.iso in _OTHER_HALF:
                    koreas[earlier.iso] = earlier.span.start
            read = position
            mention = _elliptic(context, hit, koreas.get(_OTHER_HALF[hit[2].iso]))
        if mention is not None and not (context.namesakes and context.is_namesake(hit)):
            found[position] = mention


def _beside(text: str, hit: Hit, last: CountryMention | None) -> CountryMention | None:
    """A capital joined by "and" or "not" to one that stands for its government does so too; *last*: what the hit before is."""
    start, end, form = hit
    if last is None or last.form != "capital" or text[last.span.end : start].lower() not in _BESIDE:
        return None
    return CountryMention(Span(start, end), form.iso, "capital", rule=last.rule, confidence=0.7)


def _mention(hit: Hit, context: _Context) -> CountryMention | None:
    start, end, form = hit
    kind, iso, text = form.kind, form.iso, context.text
    if form.text in ARTICLE_NEEDED:
        if previous_word(text, start).lower() != "the":
            return None
    elif not context.admits(form):
        return None
    if kind in _FORMS:
        return _made(hit, iso, _FORMS[kind], kind)
    if kind == "part":
        return _made(hit, iso if context.parts == "parent" else None, "name", "part-of-state")
    if kind == "bloc":
        return _made(hit, None, "bloc", "bloc")
    if kind == "family":
        resolved = context.resolved(form.text)
        if resolved is None:
            return None
        code, rule = resolved
        return _made(hit, code, _FORMS[iso], rule, 0.9 if code else 0.5)
    if kind == "half":
        return None
    evidence = government(text, start, end, context.surfaces, building=kind == "building")
    return _made(hit, iso, "capital", evidence.rule, evidence.confidence) if evidence else None


def _made(hit: Hit, iso: str | None, form: CountryForm, rule: str, confidence: float | None = None) -> CountryMention:
    start, end, found = hit
    sure = found.confidence if confidence is None else confidence
    return CountryMention(Span(start, end), iso, form, rule=f"countries.{rule}", confidence=sure)


def _elliptic(context: _Context, hit: Hit, last: int | None) -> CountryMention | None:
    """Read "the South" after North Korea was named, and bare "South" in a line that names it; *last*: where the other was named last."""
    start, end, form = hit
    if last is None or not ("KP" in context.codes or "KR" in context.codes) or not _ALONE.match(context.text, end):
        return None
    near = start - last < _LINE and "\n" not in context.lines[last:start]
    if near or context.text[max(0, start - 4) : start].lower() == "the ":
        return _made(hit, form.iso, "name", "other-half", 0.8)
    return None
