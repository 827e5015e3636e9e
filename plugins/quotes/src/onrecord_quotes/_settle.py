"""The content of a cue that may stand on either side: left of it, right of it, or split around it."""

from __future__ import annotations

from ._after import After, after, has_verb
from ._clauses import NOMINATIVE, SAYS, finite_soon, in_relative, is_clause, is_study, relative_opening
from ._found import Found, Stretch
from ._headless import headless_end, is_said_to_be
from ._left import Candidate, left_of
from ._page import Page
from ._site import Site
from ._words import ADV, CAPITAL, CONJ, PARTICIPLE, PREP, PRON, REL, SUB, VERBAL

_NO_CLAUSE = frozenset(("with", "for", "to", "on", "at", "against", "by", "of", "over", "about"))
_TAIL = frozenset(("in", "at", "on", "during", "after", "before", "of", "citing"))
_ASIDE = frozenset(("according", "a", "an", "who", "which", "where", "whose"))


def clause(site: Site, item: Found) -> bool:
    """Read ``X said (that) C``, ``C, X said``, ``said X``, ``X said: "C"``."""
    start = item.source.last if item.join == "inverted" and item.source is not None else item.last
    if is_said_to_be(site, item):
        fronted = item.source is not None and item.source.first - 2 == site.segment.first  # "In what Ash said was"
        end = headless_end(site, start + 1) if fronted else site.segment.last
        return take(item, "cue-content", right=(start + 1, end))
    if _is_free(site, item) or _is_joined_to_doing(site, start):
        return False
    if _says_so(site, start):
        start = _take_saying(item, start + 2)
    if start == item.last and in_relative(site.page, item):
        if item.source is not None and relative_opening(site.page, item.source) == item.source.first:
            item.source = item.source._replace(first=item.source.first + 1)
        return take(item, "cue-content", right=(start + 1, _relative_end(site, item)))
    follow = after(site.page, start, site.segment.last, site.level)
    if follow.kind in ("colon", "quote") and any(
        start < hit.first < follow.at and hit.form == "ing" for hit in site.later
    ):
        follow = After("tail", start + 1)  # "said before adding: “…”" belongs to the adding
    return settle(site, item, follow, start)


def _is_joined_to_doing(site: Site, end: int) -> bool:
    """Whether the cue shares its object with a verb of doing: ``whoever said and did the same``."""
    low = site.page.low
    return (
        end + 2 <= site.segment.last and low[end + 1] in ("and", "or") and low[end + 2] in ("did", "do", "does", "done")
    )


def _relative_end(site: Site, item: Found) -> int:
    """The last word of a relative clause: before the next comma when a comma opens it."""
    page, last = site.page, site.segment.last
    if item.source is None or not page.broken[relative_opening(page, item.source)]:
        return last
    return next((at - 1 for at in page.breaks(item.last + 2, last) if "," in page.gaps[at]), last)


def _says_so(site: Site, end: int) -> bool:
    """Whether the cue goes on behind *by*: ``replied by saying``."""
    at = end + 1
    if at >= site.segment.last or site.page.low[at] != "by" or not site.later:
        return False
    hit = site.later[0]
    return hit.first == at + 1 == hit.last and hit.form == "ing" and hit.variants[0].frame == "clause"


def _take_saying(item: Found, word: int) -> int:
    """Let the cue run on to *word*, the verb of saying behind *by*."""
    item.cue[-1] = item.cue[-1][0], word
    item.last, item.frame = word, "clause"
    return word


def _is_free(site: Site, item: Found) -> bool:
    """Whether *what* is the object and opens a clause that is itself a part of another: ``No matter what Ash says, the pier``."""
    page, source = site.page, item.source
    if source is None or item.join != "own" or source.begin <= site.segment.first:
        return False
    at = min(item.last + 1, site.segment.last)
    told = ":" in page.gaps[at] or page.layers[site.level][at] >= 0
    return page.low[source.begin - 1] in ("what", "whatever") and (site.level > 0 or not told)


def settle(site: Site, item: Found, follow: After, start: int) -> bool:
    """
    Choose between the content left of the cue and the one right of it.

    Args:
        site: The cue.
        item: With its source; gets the content.
        follow: What stands right of the word *start*.
        start: The last word of the cue, its inverted source or its addressee.

    Returns:
        Whether there is a content.
    """
    left = left_of(site, item)
    last = site.segment.last
    if left is not None and left[0] == "quote" and follow.kind == "bare" and _is_taken(site, left[1]):
        left = None  # "as Ash said it was “fair,” Lind said the toll"
    if left is not None and left[0] != "quote" and follow.at > last and ":" in site.page.gaps[last + 1]:
        left = None  # "In a speech last July, Ash said:" and a new line
    if follow.at <= last:
        if follow.kind == "that" and _takes_none(site, item, follow.at):
            return False
        if follow.kind == "colon" and item.frame == "quote" and _begins(site, item, follow.at):
            return False
        if follow.kind in ("that", "colon") and not _inverted_that(item, left, follow):
            if left is not None and left[0] == "quote" and _ends_half(site, item, left[1], follow):
                return take(item, "content-cue-content", left=left[1], right=(follow.at, last))
            fronted = _taken_up(site.page, left, follow.at) if follow.kind == "that" else None
            return take(
                item,
                "cue-that-content" if follow.kind == "that" else "cue-colon-content",
                before=fronted,
                right=(follow.at, last),
            )
        if follow.kind == "quote":
            return _marked(site, item, follow, left)
    if left is not None and (_with_left(site, item, follow, start, left) or left[0] not in ("adverbial", "fronted")):
        return bool(item.content)
    if follow.kind == "bare":
        return _bare(site, item, follow, None)
    return _without_left(site, item, follow, start)


def _ends_half(site: Site, item: Found, left: Stretch, follow: After) -> bool:
    """Whether a quotation left of the cue goes on behind a colon: ``“I have one question,” he said: “Who pays?”``."""
    page = site.page
    half = follow.kind == "colon" and page.layers[site.level][follow.at] >= 0 and not _is_taken(site, left)
    return half and left[1] == item.begin - 1 and left[1] - left[0] >= 2


def _takes_none(site: Site, item: Found, first: int) -> bool:
    """Whether what stands behind *that* is no content: ``told the crew that in person``, ``said that too``."""
    page, last = site.page, site.segment.last
    if item.frame == "quote" and page.low[item.first].startswith(_STAGES):
        return True
    aside = bool(page.bits[first] & (PREP | ADV)) and (
        last - first < _SHORT or (first < last and page.broken[first + 1])
    )
    return aside and not has_verb(page, first, min(last, first + _SHORT))


def _begins(site: Site, item: Found, first: int) -> bool:
    """Whether something begins, and no words: ``The push for the bridge began: the council bought land``."""
    return site.page.low[item.first].startswith(_STAGES) and site.page.layers[site.level][first] < 0


_SHORT = 3


def _is_taken(site: Site, stretch: Stretch) -> bool:
    """Whether the words left of a cue end the content of an earlier one."""
    return any(other.right and other.content[-1][0] <= stretch[1] for other in site.prior if other.content)


def take(
    item: Found, rule: str, *, left: Stretch | None = None, before: Stretch | None = None, right: Stretch | None = None
) -> bool:
    """Give *item* its content: *left* is the content itself, *before* only a fronted part of it."""
    item.rule = rule
    item.left = left is not None
    item.right = right is not None
    item.content += [stretch for stretch in (left, before, right) if stretch is not None]
    return True


def take_left(item: Found, stretch: Stretch) -> bool:
    """Give *item* a content that stands left of it."""
    return take(item, "content-cue", left=stretch)


def _inverted_that(item: Found, left: Candidate | None, follow: After) -> bool:
    return left is not None and left[0] == "quote" and follow.kind == "that" and item.join == "inverted"


def _marked(site: Site, item: Found, follow: After, left: Candidate | None) -> bool:
    """A quotation right of the cue, perhaps the second half of one that began left of it."""
    if left is None and item.frame == "quote" and not site.page.broken[follow.at]:
        low = site.page.low
        phrase = site.page.bits[follow.at] & PREP and not site.page.bits[follow.at] & CAPITAL
        if phrase or low[item.first].startswith(_STAGES):
            return False  # "will begin “within days”", "would write “to protest”"
    right = (follow.at, site.segment.last)
    halves = left is not None and (
        left[0] == "quote"
        or (left[0] == "clause" and ("," in site.page.gaps[follow.at] or item.join == "inverted"))
        or (_opens_quotation(site, left[1][0], follow.at))
    )
    if left is not None and halves:
        return take(item, "content-cue-content", left=left[1], right=right)
    return take(item, "cue-content", right=right)


_STAGES = ("beg", "start", "open", "clos", "finish")
_REPORTS = (
    "writ",
    "wrote",
    "tweet",
    "retweet",
    "post",
    "repl",
    "respond",
    "answer",
    "conclu",
    "agree",
    "disagree",
    "put",
)


def _reports_clause(site: Site, item: Found) -> bool:
    """Whether a verb of the frame ``quote`` also reports a clause that stands before it: ``The toll is fair, Ash wrote``."""
    follow = min(item.last + 1, site.segment.last)
    return site.page.low[item.first].startswith(_REPORTS) and not site.page.bits[follow] & PARTICIPLE


def _opens_quotation(site: Site, first: int, quote: int) -> bool:
    """Whether a clause goes on inside the marks: ``When it rained, Ash said, “we were stunned”``."""
    page = site.page
    clause = page.bits[first] & SUB and page.low[first] != "as"
    return bool(clause) and "," in page.gaps[quote] and not page.bits[quote] & CAPITAL


def _with_left(site: Site, item: Found, follow: After, start: int, left: Candidate) -> bool:
    """The content stands left, or it is cut by the cue, or the left part is only fronted."""
    kind, stretch = left
    if kind != "quote" and item.frame == "quote" and not _reports_clause(site, item):
        return False
    ends = follow.kind in ("end", "tail", "comma", "participle")
    if (
        kind == "quote"
        or follow.kind == "end"
        or (kind == "clause" and ends)
        or (kind == "fronted" and follow.kind in ("tail", "participle"))
    ):
        right = None if _contrasts(site, follow, kind) else _other_half(site, item, follow, start, kind)
        return take(item, "content-cue-content" if right else "content-cue", left=stretch, right=right)
    if follow.kind == "comma" and kind in ("adverbial", "fronted") and _interrupts(site, item, follow, kind):
        return take(item, "content-cue-content", left=stretch, right=(follow.at, site.segment.last))
    if follow.kind == "bare":
        return _bare(site, item, follow, left)
    return False


def _contrasts(site: Site, follow: After, kind: str) -> bool:
    """Whether another speaker is set against the clause: ``It works, Ash said, although others doubted that it would``."""
    if kind == "quote" or follow.kind != "comma" or follow.at > site.segment.last:
        return False
    return site.page.low[follow.at] in _CONTRASTS and site.following <= site.segment.last


_CONTRASTS = frozenset("although though while whereas".split())


def _other_half(site: Site, item: Found, follow: After, start: int, kind: str) -> Stretch | None:
    """What goes on right of a cue whose content began left of it."""
    page, last = site.page, site.segment.last
    hidden = page.layers[site.level]
    at = follow.at
    if follow.kind == "comma" and at <= last:
        if hidden[at] >= 0 or (kind != "quote" and continues(page, at, item)):
            return (at, last)
        quote = later_quote(site, at)
        if quote is None and page.bits[at] & CONJ and item.join != "inverted":
            marked = next((word for word in range(at, min(at + 6, last) + 1) if hidden[word] >= 0), at)
            quote = at if at < marked < site.following else None
    elif kind == "quote":
        quote = later_quote(site, start + 1)
    else:
        return None
    return (quote, last) if quote is not None and quote < site.following else None


def _interrupts(site: Site, item: Found, follow: After, kind: str) -> bool:
    """Whether a fronted part and what follows the comma are one clause: ``In recent days, aides say, he has``."""
    page, at, last = site.page, follow.at, site.segment.last
    if at > last or item.join not in ("own", "inverted") or page.bits[at] & (REL | CONJ):
        return False
    if page.layers[site.level][at] >= 0:
        return True
    if item.join == "inverted":
        return page.bits[at] & VERBAL > 0
    return (not page.bits[at] & PARTICIPLE or kind == "fronted") and (
        page.bits[at] & VERBAL > 0 or finite_soon(page, at, last)
    )


def _bare(site: Site, item: Found, follow: After, left: Candidate | None) -> bool:
    """A clause without *that*: it needs a finite verb or marks."""
    page, at, last = site.page, follow.at, site.segment.last
    if (
        (item.frame == "quote" and page.low[min(at, last)] not in NOMINATIVE and not _writes(site, item, at))
        or item.frame == "ask"
        or item.join == "inverted"
        or at > last
    ):
        return False
    if page.bits[at] & PREP and at == item.last + 1 and page.low[item.first] not in SAYS and page.low[at] in _NO_CLAUSE:
        return False
    stop = (
        item.source.first - 1
        if item.join == "participle" and item.source is not None and item.source.first > at
        else last
    )
    marked = max(page.layers[site.level][at : min(stop, at + 25) + 1], default=-1) >= 0
    if not marked and not is_clause(page, item, at, stop):
        return False
    pronoun = page.bits[at] & PRON and at < last and page.bits[at + 1] & VERBAL  # "concluded it was real"
    if item.frame == "find" and not (pronoun or (finite_soon(page, at, last) and is_study(page, item))):
        return False
    if left is not None and left[0] == "clause" and page.bits[at] & PREP:
        return take_left(item, left[1])
    fronted = _taken_up(page, left, at)
    return take(item, "cue-content", left=fronted, right=(at, last))


def _writes(site: Site, item: Found, at: int) -> bool:
    """Whether a verb of writing has a clause with marks: ``Ash writes the town has “had enough”``."""
    page, last = site.page, site.segment.last
    return (
        page.low[item.first] in ("write", "writes", "wrote", "writing")
        and not page.bits[at] & (PREP | CONJ)
        and finite_soon(page, at, last, strict=True)
        and any(quote >= 0 for quote in page.layers[site.level][at : last + 1])
    )


def _taken_up(page: Page, left: Candidate | None, at: int) -> Stretch | None:
    """A fronted clause is the speaker's when the content takes it up: ``While it rains, Ash said this is no flood``."""
    return left[1] if left is not None and left[0] == "fronted" and page.low[at] in ("this", "that") else None


def _without_left(site: Site, item: Found, follow: After, start: int) -> bool:
    """A content behind a comma, a quotation further right, or one on the next line."""
    page, segment, at = site.page, site.segment, follow.at
    if at <= segment.last and item.frame in ("clause", "tell"):
        opens = page.low[at] in ("having", "being") or page.low[item.first].startswith("recall")
        opens = opens or (  # "said borrowing costs were high"
            page.low[item.first] in SAYS and finite_soon(page, at, segment.last, strict=True)
        )
        if follow.kind == "participle" and opens:
            return take(item, "cue-content", right=(at, segment.last))
        plain = item.join == "own" and not page.bits[at] & PARTICIPLE and not page.bits[at] & (REL | PREP | CONJ)
        plain = plain and page.low[segment.first] not in _OPENERS  # "When Ash hinted at a sale, the crew left"
        whole = page.layers[site.level][at] >= 0 or finite_soon(page, at, segment.last)
        if follow.kind == "comma" and (
            (plain and whole) or (item.join == "inverted" and page.layers[site.level][at] >= 0)
        ):
            return take(item, "cue-content", right=(at, segment.last))
    if item.join == "inverted" and item.first > segment.first:
        return False
    if follow.kind in ("comma", "tail", "end", "participle"):
        quote = later_quote(site, start + 1)
        if quote is not None and quote < site.following:
            return take(item, "cue-content", right=(quote, segment.last))
    if ":" in page.gaps[segment.last + 1] and not segment.level and segment.last - start < 30:
        item.rule = "cue-colon-next"
        return True
    return False


_OPENERS = frozenset("when while after although though if once since because before whereas".split())


def later_quote(site: Site, first: int) -> int | None:
    """A marked stretch after a comma or a colon right of *first*: the second half of a split quotation, or the quotation after an aside."""
    page, last = site.page, site.segment.last
    hidden = page.layers[site.level]
    at = first
    while at <= last:
        if hidden[at] < 0:
            at += 1
            continue
        _, begin, end = page.quotes[hidden[at]]
        if begin >= first and end - begin >= 2 and not _BEFORE_HALF.isdisjoint(page.gaps[begin]):
            return begin
        at = end + 1
    return None


_BEFORE_HALF = frozenset(",:—")


def continues(page: Page, at: int, item: Found) -> bool:
    """Whether the words after the comma go on with a clause that the attribution interrupts: ``The plan, she said, is dead``."""
    bits, low = page.bits[at], page.low[at]
    if "(" in page.gaps[at] or page.bits[at] & PARTICIPLE or bits & (REL | CONJ) or low in _ASIDE:
        return False
    if item.join == "inverted" and not bits & (VERBAL | PRON):
        return False  # what the inverted subject is, or when: "said Ash, head of the firm"
    return not (bits & PREP and low in _TAIL)
