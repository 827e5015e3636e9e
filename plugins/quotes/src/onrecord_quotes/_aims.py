"""Frames with a target: labels, accusations, judgements, denials."""

from __future__ import annotations

from ._clauses import past_relative
from ._found import Found
from ._headless import headless, headless_end
from ._left import left_of
from ._page import Page
from ._settle import take
from ._site import Site
from ._tellings import object_from
from ._words import ADV, ADVERBIAL, AUX, CAPITAL, CONJ, DET, OBJ, PARTICIPLE, PAST, PREP, PRON, REL, SUB, TIME, VERB


def label_as(site: Site, item: Found) -> bool:
    """X described Y as C."""
    page, segment = site.page, site.segment
    at = item.last + 1
    if at > segment.last:
        return False
    words = ("to",) if item.frame == "like" else ("as",)
    mark = particle(page, at, segment.last, segment.level, words, following=site.following)
    if mark is None or mark >= segment.last:
        return False
    item.cue.append((mark, mark))
    if mark == at:
        item.cue = [(item.first, mark)]
        label = page.layers[site.level][mark + 1]
        if label >= 0 and page.layers[site.level][mark] < 0 and page.quotes[label][2] < segment.last:
            return take(
                item, "cue-headless-content", right=(mark + 1, page.quotes[label][2])
            )  # "described as “sad” a text"
        if not headless(site, item):
            return False
        item.content.append((mark + 1, headless_end(site, mark + 1)))
        item.right = True
        item.rule = "cue-headless-content"
        return True
    if mark > at:
        if _is_clause(page, mark + 1, segment.last):
            return False
        if all(page.bits[word] & ADVERBIAL for word in range(at, mark)):
            end = headless_end(site, mark + 1)
            return headless(site, item) and take(item, "cue-headless-content", right=(mark + 1, end))
        item.target = (at, mark - 1)
    item.content.append((mark + 1, segment.last))
    item.right = True
    item.rule = "cue-target-as-content"
    return True


def _is_clause(page: Page, first: int, last: int) -> bool:
    """Whether *as* opens a clause of time: ``described scenes of panic as windows shattered``."""
    opens = page.bits[first] & PRON or page.low[first].endswith("s") or page.low[first] in ("police", "people")
    return (
        bool(opens) and first < last and not page.broken[first + 1] and bool(page.bits[first + 1] & (VERB | AUX | PAST))
    )


def particle(
    page: Page, first: int, last: int, level: int, words: tuple[str, ...], *, following: int = -1
) -> int | None:
    """The next of *words* outside marks before the clause ends."""
    hidden = page.layers[level]
    for at in range(first, min(last, first + 26) + 1):
        if (
            at > first
            and page.broken[at]
            and ("," not in page.gaps[at] or page.bits[at] & PARTICIPLE)
            and hidden[at] < 0
            and "(" not in page.gaps[at]
        ) and not (hidden[at - 1] >= 0):
            return None
        if (
            at == following
            and at > first
            and (page.bits[at - 1] & CONJ or any(page.broken[k] and hidden[k] < 0 for k in range(first + 1, at + 1)))
        ):
            return None
        if page.low[at] in words and (hidden[at] < 0 or level):
            aside = page.broken[at] and hidden[at - 1] < 0 and hidden[min(at + 1, last)] < 0
            if page.low[at] == "as" and aside:
                return None
            if page.low[at] == "as" and (
                page.low[at - 1] in ("such", "well", "much", "far", "long", "soon")
                or page.low[min(at + 1, last)] == "well"
            ):
                continue
            return at
        if page.bits[at] & (AUX | VERB) and page.low[at] not in ("s", "will", "may") and hidden[at] < 0 and at > first:
            return None
    return None


def call_name(site: Site, item: Found) -> bool:  # noqa: C901  by cases
    """X called Y C."""
    page, segment = site.page, site.segment
    hidden = page.layers[segment.level]
    bits, low = page.bits, page.low
    at = item.last + 1
    if at > segment.last or page.broken[at]:
        return False
    if headless(site, item):
        item.content.append((at, headless_end(site, at)))
        item.right = True
        item.rule = "cue-headless-content"
        return True
    if hidden[at] >= 0 and hidden[at] != hidden[item.last]:
        return False
    begin: int | None = None
    if bits[at] & OBJ or bits[at] & PRON or low[at] in ("this", "that", "these", "those", "him", "her"):
        begin = at + 1
        if low[at] == "her" and not (hidden[at + 1] >= 0 or bits[min(at + 1, segment.last)] & DET):
            begin = None
    past = _past_apposition(site, at)
    if begin is None and low[at] not in ("a", "an"):
        for k in range(past + 1, min(segment.last, at + 16) + 1):
            if hidden[k] >= 0 and hidden[k] != hidden[k - 1]:
                begin = k
                while (
                    begin - 1 > at
                    and (bits[begin - 1] & (DET | ADV) or bits[begin - 1] & ADVERBIAL)
                    and not bits[begin - 2] & PREP
                ):
                    begin -= 1
                break
            if page.broken[k] and "," not in page.gaps[k]:
                break
            if (bits[k] & (AUX | VERB | SUB | REL) and low[k] != "s") or low[k] == "to":
                break
            if (
                bits[k] & DET
                and not bits[k - 1] & (PREP | CONJ | DET)
                and low[k - 1] != "s"
                and low[k] in ("a", "an", "the", "one", "his", "her", "their", "its", "another")
            ):
                begin = k
                break
    if begin is None:
        begin = _marked_label(site, at)
    apposed = begin is not None and begin == past + 1 > at + 1
    if begin is None or begin > segment.last or (page.broken[begin] and hidden[begin] < 0 and not apposed):
        return False
    if bits[begin] & PREP or low[begin] in ("on", "for", "to", "off", "out", "up", "back"):
        return False
    item.target = (at, begin - 1)
    item.content.append((begin, segment.last))
    item.right = True
    item.rule = "cue-target-content"
    return True


def _past_apposition(site: Site, first: int) -> int:
    """The last word of an apposition between commas behind the name at *first*: ``called Lind, his rival, a “stooge”``; else *first*."""
    page, last = site.page, site.segment.last
    commas = [at for at in page.breaks(first + 1, min(last, first + 14)) if page.layers[site.level][at] < 0]
    if len(commas) < 2 or any("," not in page.gaps[at] for at in commas[:2]):
        return first
    opening, closing = commas[:2]
    told = page.bits[first] & CAPITAL and page.bits[opening] & DET and page.bits[closing] & DET
    return closing - 1 if told else first


def _marked_label(site: Site, first: int) -> int | None:
    """The label between marks behind an object with a clause of its own: ``called the idea that he won “a joke”``."""
    page = site.page
    hidden = page.layers[site.level]
    for at in range(first + 1, min(site.segment.last, first + 24) + 1):
        if page.broken[at]:
            return None
        if hidden[at] >= 0 and hidden[at] != hidden[at - 1]:
            begin = at
            while page.bits[begin - 1] & DET and begin - 1 > first:
                begin -= 1
            return None if begin == at and page.bits[at - 1] & (PREP | VERB | AUX) else begin
    return None


def charge(site: Site, item: Found) -> bool:
    """X accused Y of C; X charged Y with C; X accused Y to be C."""
    page, segment = site.page, site.segment
    hidden = page.layers[segment.level]
    at = item.last + 1
    best: int | None = None
    k, ceiling = at - 1, min(segment.last, at + 22)
    while k + 1 < ceiling:
        k = past_relative(page, k + 1, segment.last)
        ceiling = max(ceiling, min(segment.last, k + 2))
        low = page.low[k]
        if k > at and page.broken[k] and "," not in page.gaps[k]:
            break
        if hidden[k] >= 0 and not segment.level:
            continue
        if low in ("of", "with", "in") and k > at:
            nxt = k + 1
            if page.low[nxt].endswith("ing") or (hidden[nxt] >= 0 and hidden[nxt] != hidden[k]):
                best = k
                break
            if best is None and low != "in" and (low == "of" or item.act == "accuse"):
                best = k
        if low == "to" and page.low[k + 1] == "be" and k > at:
            item.cue = [(item.first, k + 1)]
            item.target = (at, k - 1)
            item.content.append((k + 2, segment.last))
            item.right = True
            item.rule = "cue-target-content"
            return k + 2 <= segment.last
        if page.bits[k] & (AUX | VERB | SUB) and low not in ("s", "as"):
            break
    if best is None:
        return False
    if page.low[item.first] in ("charge", "charged", "charging", "charges") and page.low[best] == "of":
        return False
    item.target = (at, best - 1)
    item.cue.append((best, best))
    item.content.append((best + 1, segment.last))
    item.right = True
    item.rule = "cue-target-content"
    return True


def blame(site: Site, item: Found) -> bool:
    """X blamed Y for C: all of it is content."""
    page, segment = site.page, site.segment
    at = item.last + 1
    mark = particle(page, at, segment.last, segment.level, ("for", "on"), following=site.following)
    if mark is None or mark in (at, segment.last):
        return False
    item.target = (at, mark - 1) if page.low[mark] == "for" else (mark + 1, segment.last)
    item.content.append((at, segment.last))
    item.right = True
    item.rule = "cue-object"
    return True


_BARE_JUDGES = ("criticis", "criticiz", "condemn", "denounc", "decr", "prais", "applaud", "laud", "mock")


def judge(site: Site, item: Found) -> bool:
    """X slammed Y for C; X condemned "C"."""
    page, segment = site.page, site.segment
    hidden = page.layers[segment.level]
    at = item.last + 1
    if at > segment.last:
        return False
    left = left_of(site, item)
    if left is not None and left[0] == "quote" and (page.broken[at] or item.join == "inverted"):
        item.content.append(left[1])
        item.left = True
        item.rule = "content-cue"
        return True
    if page.broken[at] and hidden[at] < 0:
        return False
    mark = particle(page, at, segment.last, segment.level, ("for", "as"), following=site.following)
    if mark is not None and mark > at and mark < segment.last:
        nxt = mark + 1
        if (
            page.low[mark] == "as"
            or page.low[nxt].endswith("ing")
            or hidden[nxt] >= 0
            or (page.bits[nxt] & DET and not page.bits[nxt] & TIME)
        ):
            item.target = (at, mark - 1)
            stop = nxt
            if page.low[nxt] == "being" and nxt < segment.last and hidden[nxt] < 0:
                item.cue.append((mark, nxt))
                stop = nxt + 1
            else:
                item.cue.append((mark, mark))
            item.content.append((stop, segment.last))
            item.right = True
            item.rule = "cue-target-content"
            return True
    end = next(
        (k for k in range(at + 1, segment.last + 1) if page.broken[k] and page.bits[k] & PARTICIPLE), segment.last + 1
    )
    marked = any(hidden[k] >= 0 for k in range(at, end)) and not segment.level
    if not marked and not page.low[item.first].startswith(_BARE_JUDGES):
        return False
    if page.bits[at] & (PREP | SUB | ADV | AUX | CONJ) and not page.bits[at] & DET:
        return False
    item.content.append((at, segment.last))
    item.target = (at, segment.last)
    item.right = True
    item.rule = "cue-object"
    return True


def objection(site: Site, item: Found) -> bool:
    """X denied C; X denied that C; X defended Y as C."""
    page, segment = site.page, site.segment
    hidden = page.layers[segment.level]
    at = item.last + 1
    if at > segment.last or (page.broken[at] and hidden[at] < 0):
        left = left_of(site, item)
        if left is not None and left[0] == "quote":
            item.content.append(left[1])
            item.left = True
            item.rule = "content-cue"
            return True
        return False
    if page.low[at] == "that" and at < segment.last and not page.bits[at + 1] & AUX:
        item.content.append((at + 1, segment.last))
        item.right = True
        item.rule = "cue-that-content"
        return True
    mark = particle(page, at, segment.last, segment.level, ("as",), following=site.following)
    if mark is not None and mark > at and mark < segment.last:
        item.target = (at, mark - 1)
        item.cue.append((mark, mark))
        item.content.append((mark + 1, segment.last))
        item.right = True
        item.rule = "cue-target-as-content"
        return True
    if page.bits[at] & (PREP | SUB | CONJ | AUX) and not page.bits[at] & DET:
        return False
    if item.act == "deny" and page.bits[at] & OBJ and not page.bits[at] & DET and page.low[at] != "it":
        return False  # "denied him a victory"
    if item.act == "support" and not any(hidden[k] >= 0 for k in range(at, segment.last + 1)):
        return False
    item.target = (at, segment.last)
    item.content.append((at, segment.last))
    item.right = True
    item.rule = "cue-object"
    return True


def link(site: Site, item: Found) -> bool:
    """X linked Y to Z."""
    page, segment = site.page, site.segment
    at = item.last + 1
    mark = particle(page, at, segment.last, segment.level, ("to", "with"), following=site.following)
    if mark is None or mark == at or site.group.infinitive:
        return False
    item.target = (at, mark - 1)
    item.content.append((at, segment.last))
    item.right = True
    item.rule = "cue-object"
    return True


def put_at(site: Site, item: Found) -> bool:
    """X put Y at a number: all of it is content."""
    page, segment = site.page, site.segment
    at = item.last + 1
    mark = particle(page, at, segment.last, segment.level, ("at",), following=site.following)
    if mark is None or mark == at or site.group.infinitive or not _is_number(page, mark + 1, segment.last):
        return False
    item.content.append((at, segment.last))
    item.right = True
    item.rule = "cue-object"
    return True


_ROUNDING = frozenset("about around more less over under up nearly almost roughly some between at".split())
_COUNTS = frozenset(
    "zero one two three four five six seven eight nine ten dozens hundreds thousands millions half".split()
)


def _is_number(page: Page, first: int, last: int) -> bool:
    """Whether a number opens at *first*, perhaps rounded."""
    for at in range(first, min(last, first + 3) + 1):
        if page.forms[at][0].isdigit() or page.low[at] in _COUNTS:
            return True
        if page.low[at] not in _ROUNDING and page.low[at] not in ("than", "to", "least", "a", "as", "many"):
            return False
    return False


def call_for(site: Site, item: Found) -> bool:
    """X called for C."""
    return object_from(site, item, item.last + 1) if site.group.first <= site.hit.first else False
