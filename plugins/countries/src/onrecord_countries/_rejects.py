"""Reject rules: what looks like a country and is none. The word lists are data (``rejects.toml``)."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ._table import english

if TYPE_CHECKING:
    from ._forms import Form
    from ._scan import Hit

_NEXT = re.compile(r"(?:'s)?[ ]?([\w$&.]{1,24})")
_STATE = (
    r"Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|"
    r"Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|"
    r"Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|"
    r"Ala\.|Ariz\.|Ark\.|Calif\.|Colo\.|Conn\.|Del\.|Fla\.|Ga\.|Ill\.|Ind\.|Kan\.|Ky\.|La\.|Md\.|Mass\.|Mich\.|Minn\.|Miss\.|Mo\.|Mont\.|Neb\.|Nev\.|N\.H\.|N\.J\.|N\.M\.|N\.Y\.|"
    r"N\.C\.|N\.D\.|Okla\.|Ore\.|Pa\.|R\.I\.|S\.C\.|S\.D\.|Tenn\.|Tex\.|Vt\.|Va\.|W\.Va\.|Wash\.|Wis\.|Wyo\.|"
    r"(?:A[KLRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b"
)
_IN_STATE = re.compile(rf", (?:{_STATE})(?!\w|,? (?:and|or|&) |,? [A-Z])")
_TOWN = re.compile(
    r" (?:Area |Senior |Junior |Central |Community |Regional |East |West |North |South )?(?:High School|Middle School|Elementary|City (?:Council|Hall|Manager|Commission)|School (?:District|Board)|Fire (?:Department|Company)|Police Department|Public Library|Town (?:Council|Board|Hall))\b"
)
_SCHOOL = re.compile(r" International (?:School|College|Academy)\b")
_BRANCH = re.compile(r" (?:Managing Director|CEO|Chief Executive|Country Manager|General Manager)\b")
_STAFF = re.compile(
    r"\b(?:[Cc]hef|[Bb]uyer|[Bb]aker|[Cc]ashier|[Mm]erchandiser|[Cc]hief [Ee]xecutive|(?:[Mm]arketing|[Cc]ommercial|[Rr]etail|[Tt]rading|[Bb]uying|[Ss]ales) [Dd]irector) at $"
)
_CREDIT_BEFORE = re.compile(r"\([A-Z]\w+(?: [A-Z]\.?)? $")
_CREDIT_AFTER = re.compile(r"/[A-Z]\w+\)")
_ETHNIC_AFTER = re.compile(
    r"(?:(?:,| and| or|,? and other|,? or other) [A-Z][a-z]+){0,3}(?:,? (?:and|or) (?:other|others)[\w, -]{0,30}?)? "
    r"(?:[Ee]thnic |[Mm]uslim |[Cc]hristian )?(?:minorit(?:y|ies)|ancestry|descent|heritage|origins?\b|extraction|tribes?\b|tribal|tribesm[ae]n)"
)
_MINORITIES_AFTER = re.compile(
    r"(?:, [A-Z][a-z]+){0,3},? (?:and|or) other (?:[A-Za-z-]+ ){0,2}(?:minorities|ethnic groups|peoples|tribes)"
)
_LANGUAGE_BEFORE = frozenset(
    """
    speak speaks spoke spoken speaking learn learning learned fluent translated study studying studies teach teaches
    teaching taught
    """.split()
)
_LANGUAGE_AFTER = re.compile(
    r"(?: language| speakers?\b| lessons?\b| translations?\b|-language\b|-speaking\b| subtitles)"
)
_SENTENCE_MARK = re.compile(r"[.,;:!?)\]\"”']|$| (?:and|or|as|but|on|by|with|when|for|before|after) ")
_CAPITAL_WORD = re.compile(r" ([A-Z][a-z]{1,24})")
_PERSONAL = frozenset(
    """
    Jordan France Cuban Oman English Irish Chad Israel Georgia Holland Ireland England Wales French German Cuba
    India America Paris London Malta Poland Scotland Kenya Washington West Berlin Cyprus
    """.split()
)
_INITIAL = re.compile(r"[A-Z]\.")
_FIRST_NAMES = frozenset({"Jordan", "Chad", "Georgia", "Paris", "London"})
# A capitalised word after these forms that does not make them a first name.
_OFFICIAL = frozenset(
    """
    President Prime Minister King Queen Prince Crown Parliament Foreign Defense Defence Interior Army Air Armed
    Police National Football Basketball Valley River Airport University Embassy Ambassador Ministry Government
    Republic Basin Lake Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June
    July August September October November December Gov Governor Senate House Secretary Supreme Court State
    Department Republicans Democrats Republican Democratic Democrat Attorney Sen Rep Agreement Accord Times
    """.split()
)
_OVERSEAS = frozenset({"US", "U.S.", "USA", "UK", "U.K.", "America", "Britain"})
_PRONOUN_BEFORE = frozenset(
    """
    CONTACT ABOUT FOLLOW JOIN LET TELL GIVE HELP WITH SUPPORT SEND EMAIL CALL FIND LIKE BETWEEN OF SHOW TEACH HELPS
    MAKES MAKE TELLS GIVES LETS TO FOR ON AT KEEP KEEPS TRUST VISIT BEHIND AGAINST REACH WANT SAVE ASK
    """.split()
)
_PREFIXES = frozenset({"Sino", "Franco", "Russo", "Austro"})
_BODY = ("Corporation of ", "Corp. of ", "Scouts of ", "Union of ", "Society of ", "Club of ")
# Without one of these words around, an adjective needs no closer look.
_BEFORE_ADJECTIVE = _LANGUAGE_BEFORE | {"ethnic", "Ethnic", "ethnically", "in", "into", "fluent", "from"}
_AFTER_ADJECTIVE = frozenset(
    f" {begin}" for begin in "an or mi et Et mu Mu ch Ch di de he ex tr la sp le su".split()
)  # conjunctions, minority, ethnic, Muslim, Christian, diaspora, descent, heritage, extraction, tribe, language, speaker, lesson, subtitles
_FAR = 25  # code points in which the word before a form begins
_MARKS = frozenset("@#/\\_=&$")
_ADJECTIVES = frozenset({"demonym", "family"})
_GENERIC_KINDS = frozenset({"name", "demonym", "family", "part"})


class _Lists(NamedTuple):
    next_all: dict[str, str]
    next_name: dict[str, str]
    previous_all: dict[str, str]
    next_of: dict[str, dict[str, str]]
    previous_of: dict[str, dict[str, str]]
    given: frozenset[str]


def previous_word(text: str, start: int) -> str:
    """The word before ``start``, as printed; empty at the beginning."""
    at = start - 1
    if at > _FAR and text[at] == " " and text[at - 1] != " ":
        blank = text.rfind(" ", at - _FAR, at)
        return text[(blank if blank >= 0 else at - _FAR) + 1 : at]
    left = text[max(0, start - _FAR) : start].rsplit(None, 1)
    return left[-1] if left else ""


def reject(text: str, hit: Hit, previous: str) -> str | None:
    """
    The name of the rule that says *hit* is no country, or None.

    Args:
        text: What `plain` gives.
        hit: A hit of any kind but phrase.
        previous: The word before it.
    """
    start, end, form = hit
    after = text[end : end + 2]
    found = _by_next(text, end, form, previous) if after in {", ", "'s"} or after[1:].isupper() else None
    if found is None and previous[:1].isupper():
        found = _by_previous(previous, form)
    if found is None and (text[start - 1] in _MARKS or after[:1] in _MARKS):
        found = _joined_to_mark(text, start, end, form.text)
    if found is not None:
        return found
    if previous == "at" and form.kind == "name" and _STAFF.search(text, max(0, start - _FAR), start):
        return "staff-at"
    return None if form.quiet else _by_form(text, hit, previous, after)


def _by_form(text: str, hit: Hit, previous: str, after: str) -> str | None:
    """Rules for single forms, for acronyms and for adjectives."""
    start, end, form = hit
    printed = form.text
    if form.short and not _line_in_capitals(text, hit):
        return "acronym"
    if printed == "US" and previous in _PRONOUN_BEFORE:
        return "us-pronoun"
    if printed == "America" and text[max(0, start - 16) : start].endswith(_BODY):
        return "body-of-america"
    if printed in _PREFIXES and after[:1] != "-":
        return "prefix"
    if form.kind in _ADJECTIVES and (
        previous in _BEFORE_ADJECTIVE or after[:1] in ",-.!?" or text[end : end + 3] in _AFTER_ADJECTIVE
    ):
        return _adjective(text, hit, previous, match_next(text, end))
    return None


def _is_generic(form: Form) -> bool:
    return form.kind in _GENERIC_KINDS and form.text not in _OVERSEAS


def _by_next(text: str, end: int, form: Form, previous: str) -> str | None:
    """Rules about what follows; listed words are capitalised, so the caller asks only where a capital or a comma does."""
    if text[end] == ",":
        is_state = text[end + 2 : end + 3].isupper() and _IN_STATE.match(text, end) and _is_generic(form)
        return "us-state-after" if is_state else None
    lists = _lists()
    printed, kind = form.text, form.kind
    following = match_next(text, end)
    if printed in lists.next_of and following in lists.next_of[printed]:
        return lists.next_of[printed][following]
    if kind == "demonym" and _SCHOOL.match(text, end):
        return "school"
    if kind == "name" and previous[:1].isupper() and text[end] == " " and _BRANCH.match(text, end):
        return "branch"
    if kind == "name" and (following in lists.next_name or _TOWN.match(text, end)):
        return lists.next_name.get(following, "town")
    if following in lists.next_all and text[end] != "'" and _is_generic(form):
        return lists.next_all[following]
    if printed in _FIRST_NAMES and (person := _CAPITAL_WORD.match(text, end)) and person[1] not in _OFFICIAL:
        return "given-name"
    return None


def _by_previous(previous: str, form: Form) -> str | None:
    lists = _lists()
    printed = form.text
    if printed in lists.previous_of and previous in lists.previous_of[printed]:
        return lists.previous_of[printed][previous]
    if previous in lists.previous_all and _is_generic(form):
        return lists.previous_all[previous]
    return "surname" if printed in _PERSONAL and (previous in lists.given or _INITIAL.fullmatch(previous)) else None


def match_next(text: str, end: int) -> str:
    """The word after ``end``, as printed."""
    match = _NEXT.match(text, end)
    return match[1] if match else ""


def _joined_to_mark(text: str, start: int, end: int, printed: str) -> str | None:
    before = text[start - 1] if start else " "
    if printed == "US" and (before == "$" or text.startswith("$", end)):
        return "currency"
    if _CREDIT_AFTER.match(text, end) and _CREDIT_BEFORE.search(text, max(0, start - 30), start):
        return "surname"
    if (
        before in "@#\\_=&"
        or (before == "/" and _in_address(text, start))
        or (end < len(text) and text[end] in "/@=_" and _in_address(text, end))
    ):
        return "in-address"
    return None


def _adjective(text: str, hit: Hit, previous: str, following: str) -> str | None:
    """Ethnic groups inside another state, languages, prefixes."""
    if previous.lower() in ("ethnic", "ethnically"):
        return "ethnic"
    if text[hit[1] : hit[1] + 1] in (",", " ") and (
        _ETHNIC_AFTER.match(text, hit[1]) or _MINORITIES_AFTER.match(text, hit[1])
    ):
        return "ethnic"
    if previous in _LANGUAGE_BEFORE or _LANGUAGE_AFTER.match(text, hit[1]):
        return "language"
    if (
        previous in ("in", "into", "fluent", "from")
        and _SENTENCE_MARK.match(text, hit[1])
        and not following[:1].isupper()
    ):
        return "language"
    return None


def _in_address(text: str, position: int) -> bool:
    """Whether the run of characters around *position* is a web address, a handle or a mail address."""
    left = max(0, position - 120)
    run = text[left:position].rsplit(None, 1)[-1:] if not text[position - 1 : position].isspace() else []
    word = (
        (run[0] if run else "") + text[position : position + 60].split(None, 1)[0]
        if position < len(text) and not text[position].isspace()
        else (run[0] if run else "")
    )
    return "://" in word or "www." in word or "@" in word or "#" in word or ".com" in word


def _line_in_capitals(text: str, hit: Hit) -> bool:
    """Whether the neighbours are in capitals too: a headline, not an acronym."""
    around = (text[max(0, hit[0] - 30) : hit[0]] + text[hit[1] : hit[1] + 30]).split()
    words = [word for word in around[1:-1] or around if word.isalpha() and len(word) > 1]
    return len(words) >= 2 and all(map(str.isupper, words))


@cache
def _lists() -> _Lists:
    rejects = english()["rejects"]
    every: dict[str, dict[str, str]] = {"next": {}, "previous": {}}
    names: dict[str, str] = {}
    single: dict[str, dict[str, dict[str, str]]] = {"next": {}, "previous": {}}
    for side in ("next", "previous"):
        for rule, entry in rejects[side].items():
            # The word after is read with its full stop, which may be the sentence's.
            words = [*entry["words"], *(f"{word}." for word in entry["words"] if side == "next")]
            for form in entry["forms"]:
                target = every[side] if form == "*" else names if form == "name" else single[side].setdefault(form, {})
                target.update(dict.fromkeys(words, rule))
    return _Lists(
        every["next"], names, every["previous"], single["next"], single["previous"], frozenset(rejects["given"])
    )
