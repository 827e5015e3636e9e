"""Words that are written with a full stop, and what the stop after each of them means. Pure data."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


#: The stop never ends a sentence: titles before names, and words that point forward.
_NEVER: Final = (
    "Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Profs Rev Revd Fr Msgr Hon Rt Pres Sen Sens Rep Reps Gov Govs Amb Supt Insp "
    "Gen Lt Col Maj Brig Cpl Sgt Capt Cmdr Cdr Comdr Adm Pvt Pfc Cpt Det Dep Asst Assoc Atty Att "
    "Hr Mme Mlle Mgr Sra Srta Sig Dra Profa Exmo Mag Dipl "
    "vs v cf viz approx ca incl esp e.g i.e eg ie z.B d.h u.a bzw sog inkl ggf evtl p.ex т.е напр им ул"
)

#: The stop ends no sentence before a digit: "No. 5", "Jan. 12", "Art. 3", "p. 40".
_NUMBERED: Final = (
    "No Nos Nr N° Nº Art Arts Sec Secs Fig Figs Vol Vols Ch Cl Para Paras Par Op Ex Reg p pp Pp núm pág fol "
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Tel Rm Flt art sec fig vol no nos nr para paras"
)

#: The stop ends no sentence before a digit or a month: "Mon. Nov. 4".
_WEEKDAY: Final = "Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun"

#: Hours of the day: a capital begins a sentence, but not a zone or a day ("5 p.m. Friday").
_CLOCK: Final = "a.m p.m A.M P.M"

#: The stop belongs to a name that may go on ("Main St. Bridge", "Tarn Inc. Chief"): it ends a sentence only before a
#: word that opens sentences. Initials ("J. Maddow") and dotted words ("U.S. Congress") are treated alike.
_NAME: Final = (
    "St Ste Mt Mts Ft Ave Blvd Rd Hwy Sq Pl Str Bldg Jr Sr Esq Inc Corp Ltd Co Cos Bros Cie Assn Dept Univ Inst "
    "Intl Natl Govt al Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb "
    "Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta"
)

#: Abbreviation, without its last stop -> never, numbered, weekday, clock or name.
ABBREVIATIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        word: kind
        for kind, words in (
            ("name", _NAME),
            ("clock", _CLOCK),
            ("weekday", _WEEKDAY),
            ("numbered", _NUMBERED),
            ("never", _NEVER),
        )
        for word in words.split()
    }
)

#: Months as they follow a weekday.
MONTHS: Final = _words(
    "Jan January Feb February Mar March Apr April May Jun June Jul July Aug August Sep Sept September "
    "Oct October Nov November Dec December"
)

#: What follows the hour after "p.m." within one sentence; zones in capitals ("GMT") are known by their shape.
AFTER_CLOCK: Final = MONTHS | _words(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun "
    "Eastern Central Mountain Pacific Atlantic Greenwich Moscow Beijing Local"
)

#: German ordinals: "am 5. Mai".
GERMAN_MONTHS: Final = _words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember")

#: Names with a mark of their own: "Yahoo! users".
MARKED_NAMES: Final = frozenset(("Yahoo", "Jeopardy"))

#: Domains that are printed with a capital: "Bokhandel.Com".
DOMAINS: Final = _words("com org net gov edu int co io tv")

#: Words after which a line cannot end a sentence.
UNFINISHED: Final = _words(
    "a an the of for to in on at by with and or but from as that than into over under his her its their our my"
)

#: Words that open a sentence and hardly ever follow an abbreviation inside a name.
OPENERS: Final = _words(
    "A About According After Again All Although Among An And Another Any Are As Asked At Because Before Both But By "
    "Can Could Critics Despite Did Do Does Down During Each Earlier Even Every Few For Former From Had Has He Her Here "
    "His How However I If In Indeed Instead Is It Its Just Last Later Let Many Meanwhile More Moreover Most Much My "
    "Neither Never Nevertheless Next Nobody None Nor Not Nothing Now Of Officials On Once One Only Or Other Others Our "
    "Over Perhaps Please She Should Since So Some Soon Still Such Than That The Their Then There These They This "
    "Those Though Through Thus To Today Tomorrow Two Under Unless Until Was We Were What When Where Whether Which "
    "While Who Whose Why Will With Within Without Would Yes Yesterday Yet You Your "
    "Das Die Ein Eine Er Es Ich Sie Wir Und Aber Ella Ellos Ellas Él Ils Elle Elles Une"
)
