"""Reject rules: what looks like a country and is none. The word lists are data (``rejects.toml``)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ._adjectives import AFTER, BEFORE, MARKS, no_state
from ._calm import ALSO_FIRST, ONE_OF_THEM, PERSONAL, PREFIXES, PRONOUN_BEFORE
from ._reject_words import reject_words
from ._us_states import CODES, POSTAL

if TYPE_CHECKING:
    from ._forms import Form
    from ._scan import Hit

_NEXT = re.compile(r"(?:'s)?[ ]?([\w$&.]{1,24})")
_STATE = "|".join([*map(re.escape, sorted(POSTAL, key=len, reverse=True)), *(rf"{code}\b" for code in sorted(CODES))])
_IN_STATE = re.compile(rf", (?P<state>{_STATE})(?!\w)(?P<goes_on>,? (?:and|or|&) |,? [A-Z])?")
_TOWN_BEGINS = frozenset(
    """
    Area Senior Junior Central Community Regional East West North South High Middle Elementary City School Fire Police
    Public Schools Town Technical State Evening Daily Morning Weekly
    """.split()
)
_TOWN = re.compile(
    r" (?:Area |Senior |Junior |Central |Community |Regional |East |West |North |South )?(?:High School|Middle School|Elementary|City (?:Council|Hall|Manager|Commission)|School (?:District|Board)|Fire (?:Department|Company)|Police Department|Public Library|(?:Community |Public |Area |City )?Schools|Town (?:Council|Board|Hall)|"
    r"(?:Technical|Community|State|Central|Junior) (?:College|University|School)|(?:Evening|Daily|Morning|Weekly) (?:Ledger|News|Press|Record|Sun|Star|Journal|Review|Democrat|Republican|Leader|Reporter|Tribune|Times|Herald))\b"
)
_TOWNS_OWN = re.compile(
    r"'s (?:mayor|city council|city manager|city hall|downtown|school board|police chief|fire (?:chief|department)|Main Street)\b"
)
_SCHOOL = re.compile(r" International (?:School|College|Academy)\b")
_BRANCH_BEGINS = frozenset({"Managing", "CEO", "Chief", "Country", "General"})
_BRANCH = re.compile(r" (?:Managing Director|CEO|Chief Executive|Country Manager|General Manager)\b")
_STAFF = re.compile(
    r"\b(?:[Cc]hef|[Bb]uyer|[Bb]aker|[Cc]ashier|[Mm]erchandiser|[Cc]hief [Ee]xecutive|(?:[Mm]arketing|[Cc]ommercial|[Rr]etail|[Tt]rading|[Bb]uying|[Ss]ales) [Dd]irector) at $"
)
_CREDIT_BEFORE = re.compile(r"\([A-Z]\w+(?: [A-Z]\.?)? $")
_CREDIT_AFTER = re.compile(r"/[A-Z]\w+\)")
_CAPITAL_WORD = re.compile(r" ([A-Z][a-z]{1,24})")
_BEFORE_ONE = frozenset(
    "a an the one another fellow this that every each any only first second third old young former veteran".split()
)
_INITIAL = re.compile(r"[A-Z]\.")
_FIRST_NAMES = frozenset({"Jordan", "Chad", "Georgia", "Paris", "London"})
# The same only where an age or what players do follows ("India Ellery, 12", "Kenya Roe scored").
_ALSO_GIVEN = frozenset(
    {
        "India",
        "Kenya",
        "Israel",
        "Ireland",
        "Malta",
        "Mali",
        "America",
        "Holland",
        "France",
        "China",
        "Cuba",
        "Cyprus",
        "Egypt",
    }
)
_PERSON_AFTER = re.compile(
    r" [A-Z][a-z]{1,24}(?:-[A-Z][a-z]+)?(?:, \d\d?(?!\d)(?:,| of\b)| (?:scored|homered|doubled|singled|tripled|(?:led|added|finished|had|hit|pitched|won|ran|threw|passed|caught)(?= [^.;]{0,40}\b(?:points|rebounds|assists|goals|hits|innings|yards|seconds|touchdown|runs|RBI))))"
)
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
_TOWN_OF = (
    " city of ",
    "City of ",
    " town of ",
    "Town of ",
    " village of ",
    "Village of ",
    "ownship of ",
    "orough of ",
)
_SURNAMES = frozenset({"Jordan", "Holland"})
# Capitalised words before Jordan and Holland that are no given names.
_NO_GIVEN = _OFFICIAL | frozenset(
    """
    North South East West Northern Southern Eastern Western Central Upper Lower Greater Royal Air Team Amman Hashemite
    In From To For With And But While When As The Of Of At On By Under Over Syria Iraq Egypt Israel Lebanon Palestine
    Turkey Saudi Arab Radio Visit Modern Nearby Neighboring Neighbouring Monarch Transjordan Belgium France Germany
    """.split()
)
_BODY = ("Group of ", "Bank of ", "Corporation of ", "Corp. of ", "Scouts of ", "Union of ", "Society of ", "Club of ")
FAR = 25
"""Code points in which the word before a form begins."""

_JOINING_MARKS = frozenset("@#/\\_=&$")
_GENERIC_KINDS = frozenset({"name", "demonym", "family", "part"})


def previous_word(text: str, start: int) -> str:
    """The word before ``start``, as printed; empty at the beginning."""
    at = start - 1
    if at > FAR and text[at] == " " and text[at - 1] != " ":
        blank = text.rfind(" ", at - FAR, at)
        return text[(blank if blank >= 0 else at - FAR) + 1 : at]
    left = text[max(0, start - FAR) : start]
    if left.endswith("  "):
        return ""  # it belongs to another paragraph: `plain` makes blanks of line breaks
    words = left.rsplit(None, 1)
    return words[-1] if words else ""


def reject(text: str, hit: Hit, previous: str) -> str | None:
    """
    The name of the rule that says *hit* is no country, or None.

    Args:
        text: What `plain` gives.
        hit: A hit of any kind but phrase and half.
        previous: The word before it.
    """
    start, end, form = hit
    after = text[end : end + 2]
    found = _by_next(text, hit, previous, after)
    if found is None:
        found = _by_previous(text, hit, previous)
    if found is None and (text[start - 1] in _JOINING_MARKS or after[:1] in _JOINING_MARKS):
        found = _joined_to_mark(text, start, end, form.text)
    if found is not None:
        return found
    if previous == "at" and form.kind == "name" and _STAFF.search(text, max(0, start - FAR), start):
        return "staff-at"
    return None if form.quiet else _by_form(text, hit, previous, after)


def _by_form(text: str, hit: Hit, previous: str, after: str) -> str | None:
    """Rules for single forms, for acronyms and for adjectives."""
    start, end, form = hit
    printed = form.text
    if form.short and not _line_in_capitals(text, hit):
        return "acronym"
    if printed == "US" and previous in PRONOUN_BEFORE:
        return "us-pronoun"
    if printed == "America" and text[max(0, start - 16) : start].endswith(_BODY):
        return "body-of-america"
    if printed in PREFIXES and after[:1] != "-":
        return "prefix"
    if printed.capitalize() in ONE_OF_THEM and not _is_one(text, end, previous):
        return "not-one"
    adjective = form.kind == "demonym" or (form.kind == "family" and form.iso == "demonym")
    if adjective and (previous in BEFORE or after[:1] in MARKS or text[end : end + 3] in AFTER):
        return no_state(text, start, end, previous)
    return None


def _is_one(text: str, end: int, previous: str) -> bool:
    """Whether "Dane" or "Pole" is one of the people: "the Dane", "a 40-year-old Finn", not "Pole position", "Dane County"."""
    counted = previous.lower() in _BEFORE_ONE or previous.endswith("-old")
    return counted and not (text[end : end + 1] == "-" or text[end + 1 : end + 2].isupper())


def _is_generic(form: Form) -> bool:
    return form.kind in _GENERIC_KINDS and form.text not in _OVERSEAS


def _by_next(text: str, hit: Hit, previous: str, after: str) -> str | None:
    """Rules about what follows; few listed words are in small letters, and these stand after towns and single forms."""
    words = reject_words()
    _, end, form = hit
    printed = form.text
    if after == ", ":
        if not text[end + 2 : end + 3].isupper() or not _is_generic(form):
            return None
        return "us-state-after" if _in_state(text, end, printed) else None
    own = words.next_of.get(printed)
    if after[:1] == " " and after[1:].islower():
        listed = words.next_town if printed in words.towns and form.kind == "name" else own
        if listed is None:
            return None
        following = match_next(text, end)
        return listed.get(following) or (own or listed).get(following)
    owned = after == "'s"
    if owned and printed in words.towns and _TOWNS_OWN.match(text, end):
        return "town"
    capital = text[end + 3 : end + 4].isupper() if owned else after[:1] == " " and after[1:].isupper()
    if not capital:
        return None
    following = match_next(text, end)
    if own is not None and following in own:
        return own[following]
    return _by_capital(text, hit, previous, following, owned=owned)


def _in_state(text: str, end: int, printed: str) -> bool:
    """Whether a state of the United States follows, and no list goes on: unless the name is that of a town there."""
    match = _IN_STATE.match(text, end)
    if match is None:
        return False
    code = POSTAL.get(match["state"], match["state"])
    if code in reject_words().towns.get(printed, ()):
        return True
    return not match["goes_on"] and code != "GA"


def _by_capital(text: str, hit: Hit, previous: str, following: str, *, owned: bool) -> str | None:
    """Rules about a capitalised word that follows."""
    words = reject_words()
    _, end, form = hit
    kind = form.kind
    if kind == "demonym":
        if following == "International" and _SCHOOL.match(text, end):
            return "school"
    elif kind == "name":
        if following in words.next_town and form.text in words.towns:
            return words.next_town[following]
        if following in _BRANCH_BEGINS and previous[:1].isupper() and _BRANCH.match(text, end):
            return "branch"
        if following in words.next_name or (following in _TOWN_BEGINS and _TOWN.match(text, end)):
            return words.next_name.get(following, "town")
    if following in words.next_all and not owned and _is_generic(form):
        return words.next_all[following]
    if form.text in _ALSO_GIVEN and _PERSON_AFTER.match(text, end):
        return "given-name"
    if form.text in _FIRST_NAMES and (person := _CAPITAL_WORD.match(text, end)) and person[1] not in _OFFICIAL:
        return "given-name"
    return None


def _by_previous(text: str, hit: Hit, previous: str) -> str | None:
    words = reject_words()
    start, _, form = hit
    printed = form.text
    own = words.previous_of.get(printed)
    if own is not None and previous in own:
        return own[previous]
    if form.kind == "name" and printed in words.towns and previous in words.previous_town:
        return words.previous_town[previous]
    if previous == "of" and form.kind == "name" and printed in words.towns and text.endswith(_TOWN_OF, 0, start):
        return "town"
    if not previous[:1].isupper():
        return None
    if previous in words.previous_all and _is_generic(form):
        return words.previous_all[previous]
    if printed not in PERSONAL:
        return None
    if (
        previous in words.given
        or previous in ALSO_FIRST
        or _INITIAL.fullmatch(previous)
        or _is_given(text, start, previous, printed)
    ):
        return "surname"
    return None


def _is_given(text: str, start: int, previous: str, printed: str) -> bool:
    """Whether an unknown capitalised word in the midst of a sentence is the given name of a Jordan or Holland."""
    if printed not in _SURNAMES or not previous.isalpha() or previous.isupper() or previous in _NO_GIVEN:
        return False
    before = text[: start - len(previous) - 1].rstrip()[-1:] if start - len(previous) > 1 else ""
    return before.isalnum() or before in (",", ";")


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
