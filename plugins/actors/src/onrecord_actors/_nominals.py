"""Who a noun phrase stands for: spokespersons, unnamed sources, groups, reports, ministries, governments."""

from __future__ import annotations

from ._callings import Calling
from ._draft import Draft, slug
from ._nouns import BODY, Noun, says
from ._office_words import office_of
from ._people import gender_of_role
from ._runs import Run
from ._senders import NOBODY, UNKNOWN, Sender, sender_in
from ._stage import Stage
from ._states import state_forms
from ._words import COMMON_WORDS, TITLE_HEADS, TITLES

_ALIKE = tuple(
    frozenset(words.split())
    for words in (
        "spokesman spokeswoman spokesperson",
        "analyst specialist expert professor researcher scholar economist scientist",
        "lawyer attorney counsel barrister",
        "officer policeman sheriff detective inspector",
        "minister secretary",
        "leader president premier chancellor",
        "ceo executive boss",
        "official diplomat envoy ambassador",
        "reporter journalist correspondent",
        "lawmaker senator congressman congresswoman representative mp member",
    )
)
_TAKES_UP = {head: words for words in _ALIKE for head in words}
_HIDDEN = (
    "condition of anonymity",
    "asked not to be",
    "declined to be named",
    "requested anonymity",
    "not authorised to speak",
    "not authorized to speak",
    "who did not want to be",
    "anonymously",
)
_STRONG = frozenset("countries nations states powers forces allies minorities".split())
_OFTEN = frozenset(
    """
officials analysts experts groups media journalists activists researchers critics interviewees diplomats organizers
organisers authorities observers leaders ministers ambassadors
""".split()
)
_WEAK_WORDS = frozenset(
    """
home host
other others many some several few such these those ethnic religious minority different all both various certain more
most local age two three four five
""".split()
)
_MET = frozenset("met meet meets meeting spoke speaks speaking talked talks talk".split())
_ASKED = frozenset(
    """
by from against told asked urged called pressed accused charged blamed criticised criticized condemned warned barred
invited thanked praised
""".split()
)


_PARTITIVES = ("one of ", "One of ", "one of the ", "One of the ", "out of ")
_UNIONS = frozenset(("eu", "nato", "un", "u.n.", "g7", "g20", "member"))
_PUBLIC = frozenset("committee commission panel court council board".split())
"""Of these "a parliamentary committee" is one body, whichever it is."""


def alike(head: str) -> frozenset[str]:
    """The nouns that may take up *head*."""
    return _TAKES_UP.get(head, frozenset())


def stands_for(stage: Stage, noun: Noun, *, source: bool, quoted: bool, aside: bool) -> Draft | None:
    """
    The actor that *noun* means, made if need be; None where that would be a guess.

    Args:
        stage: The cast so far.
        noun: The noun phrase.
        source: It says something, or is said to.
        quoted: It stands inside a quotation.
        aside: It stands in a caption or a related headline.
    """
    if noun.kind == "human":
        return _human(stage, noun, source=source, quoted=quoted, aside=aside)
    if noun.kind == "group":
        return _group(stage, noun, source=source, quoted=quoted or aside)
    if noun.kind == "document":
        return _document(stage, noun, source=source)
    if noun.kind == "body":
        return _body(stage, noun, source=source)
    return _state(stage, noun)


def _human(stage: Stage, noun: Noun, *, source: bool, quoted: bool, aside: bool) -> Draft | None:
    text = stage.text
    indefinite = noun.determiner in ("a", "an", "one", "another", "some", "any")
    if not indefinite and (noun.determiner in ("the", "this", "that", "his", "her", "its", "'s", "their") or source):
        similar = alike(noun.head) if noun.determiner in ("the", "this", "that", "") else frozenset[str]()
        draft = stage.human(len(text) if aside else noun.start, calling(stage, noun, similar))
        if draft is not None:
            return draft
    following = text[noun.end : noun.end + 110].split("\n", 1)[0].split(". ", 1)[0]
    hidden = any(sign in following for sign in _HIDDEN)
    if not source and (quoted or (noun.determiner and not indefinite and not hidden)):
        return None
    if not (source or hidden):
        return None
    name = text[noun.start if noun.determiner in ("one", "another", "some") else noun.core : noun.end]
    draft = Draft(
        "unnamed",
        name,
        "unnamed:" + slug(name),
        "anonymous-source" if hidden else "unnamed-source",
        confidence=0.9 if hidden else 0.7,
    )
    words = name.lower().split()
    draft.heads.append(noun.head)
    draft.gender = gender_of_role(words)
    role = _unnamed_role(text, noun)
    if role is not None:
        draft.roles.append(role)
    stage.unnamed.append(draft)
    return draft


def calling(stage: Stage, noun: Noun, similar: frozenset[str] = frozenset()) -> Calling:
    """What *noun* calls somebody, by its head or one of the nouns *similar* to it."""
    phrase = stage.text[noun.core : noun.end]
    if " " not in phrase:
        return Calling(noun.head, similar, gender=gender_of_role((noun.head,)), sender=sender_of(stage, noun))
    words = phrase.lower().split()
    return Calling(
        office_of(phrase, noun.head), similar, frozenset(words[:-1]), gender_of_role(words), sender_of(stage, noun)
    )


def sender_of(stage: Stage, noun: Noun) -> Sender:
    """The state that *noun* speaks for, if the phrase tells."""
    if noun.determiner == "its":
        owner = stage.it(noun.start)
        if owner is None:
            return UNKNOWN
        return Sender(owner.iso[0], owns=owner.kind == "state") if owner.iso else NOBODY
    return sender_in(stage.text[noun.start : noun.end - len(noun.head)])


def _unnamed_role(text: str, noun: Noun) -> tuple[str, int, int, Draft | None, str | None] | None:
    start, iso = noun.core, None
    words = text[noun.core : noun.end].split(" ")
    for length in (2, 1):
        owner = " ".join(words[:length]).removesuffix("’s").removesuffix("'s")
        form = state_forms().get(owner) if len(words) > length else None
        if form is not None:
            iso = form.iso
            start += len(" ".join(words[:length])) + 1
            break
    return text[start : noun.end], start, noun.end, None, iso


def _group(stage: Stage, noun: Noun, *, source: bool, quoted: bool) -> Draft | None:
    text = stage.text
    core = text[noun.core : noun.end]
    words = core.split()
    if (words[0] == "western" or "Western" in words) and (
        noun.head in _STRONG or noun.head in ("governments", "leaders")
    ):
        bloc = stage.blocs.get("west")
        if bloc is not None and "Western" in words:
            return bloc
        return stage.group(" ".join(word for word in words if word not in ("other", "some")), "western-states", 0.8)
    while len(words) > 1 and words[0].lower() in ("other", "others", "some", "many", "several", "few", "such"):
        words.pop(0)
    core = " ".join(words)
    key = slug(core)
    known = stage.groups.get(key)
    if known is not None:
        return known
    if not source:
        if text.endswith(_PARTITIVES, 0, noun.start):
            return None  # "one of the most liberal countries"
        modifiers = text[noun.core : noun.end].lower().split()[:-1]
        if modifiers and modifiers[0] in _UNIONS:
            return None  # "EU states": the EU, or some of them
        real = [word for word in modifiers if word not in _WEAK_WORDS and not word.isdigit()]
        if noun.head in _STRONG:
            counted = any(word.isdigit() and len(word) < 4 for word in modifiers)
            if (not real and not counted) or (
                noun.head == "forces" and not any(word.startswith(("anti-", "pro-")) for word in modifiers) and quoted
            ):
                return None
            if noun.head in ("states", "forces") and not real:
                return None
            if modifiers and modifiers[0] in ("other", "two", "both", "all") and noun.head != "minorities":
                return None
        elif quoted or noun.head not in _OFTEN or not real:
            before = text[max(0, noun.start - 24) : noun.start].replace("“", "").split()
            if not (
                before
                and noun.head in _OFTEN
                and (before[-1] in _ASKED or (before[-1] == "with" and before[-2:-1] and before[-2] in _MET))
            ):
                return None
    return stage.group(core, "source" if source else "plural-noun", 0.8 if source else 0.65, key)


def _document(stage: Stage, noun: Noun, *, source: bool) -> Draft | None:
    if not source:
        return None
    issuer = stage.issuers.get(noun.head)
    if issuer is not None:
        return issuer
    if stage.text[max(0, noun.start - 8) : noun.start].lower() == "said in ":
        return None  # "the ministry said in a statement": the ministry did
    name = stage.text[noun.core : noun.end]
    key = slug(noun.head)
    draft = stage.papers.get(key)
    if draft is None:
        draft = stage.papers[key] = Draft("document", name, f"document:{slug(name)}", "source-document", confidence=0.7)
    return draft


def _body(stage: Stage, noun: Noun, *, source: bool) -> Draft | None:
    text = stage.text
    definite = noun.determiner in ("the", "this", "that")
    if definite:
        before = text[noun.core : noun.end].split()
        found = stage.bodies.latest(noun.head)
        if found is not None and found.last <= noun.start and _is_called(found, before[:-1]):
            return found
        for draft, _, end, _, _ in reversed(stage.others[-12:]):
            if draft.kind == "bloc" and end <= noun.start and noun.head in ("group", "bloc", "alliance"):
                return draft
            if (
                draft.kind == "organisation"
                and end <= noun.start
                and draft.name not in before
                and _is_called(draft, before[:-1])
                and noun.head in ("body", "agency", "office", "organisation", "organization", "group", "watchdog")
                and draft.key != "org:united-nations"
                and not (noun.head in _PRIVATE and _is_public(draft))
                and (draft.sector == "media") == ("news" in before)
            ):
                return draft
    if (
        source
        and noun.head in BODY
        and noun.head != "body"
        and (noun.determiner not in ("a", "an") or noun.head in _PUBLIC)
        and noun.core < noun.end - len(noun.head)
    ):
        name = own_name(text[noun.core : noun.end])
        return stage.bodies.printed(name) or stage.bodies.named(name, "source-body", 0.6)
    return None


def own_name(phrase: str) -> str:
    """
    The name in a *phrase* for a body, from its first capital behind an owner: "Chad’s ruling Tidal party".

    >>> own_name("Chad’s ruling Tidal party"), own_name("Chad’s ruling party")
    ('Tidal party', 'Chad’s ruling party')
    """
    words = phrase.split(" ")
    owner = next((place for place, word in enumerate(words, 1) if word.endswith(("’s", "'s"))), 0)
    named = next((place for place in range(owner, len(words) - 1) if words[place][:1].isupper()), -1)
    return " ".join(words[named:]) if owner and named >= 0 else phrase


_WHOLES = frozenset(("UN", "U.N.", "EU"))  # the UN body may be any of its parts


_PRIVATE = frozenset(("group", "organisation", "organization", "watchdog"))
"""What nobody calls a committee or a ministry."""
_PUBLIC_HEADS = frozenset(
    "panel committee commission ministry department court council parliament assembly senate police army congress office mission "
    "government embassy".split()
)


def _is_public(draft: Draft) -> bool:
    return not _PUBLIC_HEADS.isdisjoint(
        (*draft.heads, draft.name.rsplit(" ", 1)[-1].lower(), draft.name.split(" ", 1)[0].lower())
    )


def _is_called(draft: Draft, modifiers: list[str]) -> bool:
    """Whether the words before a noun for a body do not tell it from *draft*: the ombudsman’s office is not the president’s."""
    name = draft.name.lower()
    for word in modifiers:
        bare = word.removesuffix("’s").removesuffix("'s")
        telling = bare != word or (word[0].isupper() and word not in state_forms() and word not in _WHOLES)
        if telling and bare.lower() not in name:
            return False
    return True


def _state(stage: Stage, noun: Noun) -> Draft | None:
    for draft, start, end, _, _ in reversed(stage.others[-4:]):
        if (
            noun.start <= start
            and draft.kind == "organisation"
            and stage.text[end : noun.end] in (" leadership", "’s leadership")
        ):
            return draft
        if noun.start <= start and end <= noun.end and draft.kind == "state":
            if noun.head not in draft.heads:
                draft.heads.append(noun.head)
            return draft
    if noun.determiner in ("the", "this") and noun.core + len(noun.head) == noun.end:
        for draft, _, _, _, _ in reversed(stage.others[-60:]):
            if noun.head in draft.heads and draft.kind == "state":
                return draft
    phrase = (
        stage.text[noun.core : noun.end].lower().removeprefix("central ").removeprefix("federal ").removeprefix("new ")
    )
    if noun.determiner in ("the", "this") and phrase in _RULERS:
        if stage.text[noun.end : noun.end + 1] == "-" or stage.text.startswith(" of ", noun.end):
            return None
        home = stage.home() if phrase in ("government", "authorities", "leadership") else None
        return home or stage.nearest_state(noun.start, skip_subject=noun.head in ("country", "nation"))
    return None


_RULERS = frozenset("government regime country nation authorities leadership".split())
_RULING = frozenset("president minister chancellor premier king queen".split())
_RULED = frozenset("administration government cabinet regime".split())


def government_of(stage: Stage, noun: Noun, leader: Draft) -> Draft | None:
    """
    Whom "the Falk administration" or "Falk’s government" means: the state for which *leader* speaks, else a body of that name.

    >>> from ._quoted import Quotes
    >>> from ._subjects import Subjects
    >>> from ._zones import Zones
    >>> text = "The Falk administration"
    >>> stage = Stage(text, Subjects(text, frozenset()), Quotes(text), Zones([]))
    >>> noun = Noun(0, 23, 4, "administration", "state", "the")
    >>> government_of(stage, noun, Draft("person", "Falk", "", "title", confidence=1.0)).name
    'Falk administration'
    """
    if noun.head not in _RULED:
        return None
    iso = next(iter(leader.iso), None)
    if iso is None and noun.head == "administration" and "US" in stage.states:
        iso = "US"  # nowhere else are governments called so
    if iso is None and not _RULING.isdisjoint(leader.heads) and (home := stage.home()) is not None:
        return home
    if iso is not None:
        return stage.state(iso)
    body = stage.bodies.named(stage.text[noun.core : noun.end], "government-of", 0.6)
    body.sector = "government"
    return body


def title_noun(text: str, run: Run) -> Noun | None:
    """
    A capitalised title that stands alone, "the High Commissioner for Ports" or "Madam Speaker", as a noun phrase.

    >>> from ._runs import find_runs
    >>> title_noun("They met the Prime Minister.", find_runs("They met the Prime Minister.")[0]).head
    'minister'
    """
    words = run.words
    index = next((place for place, word in enumerate(words) if word in ("of", "for")), len(words))
    if not index or words[index - 1] not in TITLE_HEADS or not all(_before_title(word) for word in words[: index - 1]):
        return None
    start = run.title if run.title >= 0 else run.start
    for determiner in ("the ", "The "):
        if text[max(0, start - 4) : start] == determiner:
            return Noun(start - 4, run.end, start, words[index - 1].lower(), "human", "the")
    if run.title >= 0:
        return Noun(start, run.end, run.start, words[index - 1].lower(), "human", "the")
    return None


def _before_title(word: str) -> bool:
    return (
        word[:1].islower() or word in TITLES or word in COMMON_WORDS or word in ("UN", "U.N.", "US", "U.S.", "UK", "EU")
    )


def is_source(text: str, noun: Noun) -> bool:
    """Whether *noun* says something, as far as the words around it tell."""
    if text.endswith(("to ", "in "), 0, noun.start):
        before = text[max(0, noun.start - 13) : noun.start].lower()
        if before == "according to " or before.endswith(("stated in ", "written in ", "described in ", "said in ")):
            return True
    return says(text, noun.end)
