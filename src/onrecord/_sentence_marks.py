"""The marks and patterns by which sentences are told apart: what ends, what closes, what opens."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

#: Marks that end a sentence in scripts which put no blank after it, and those of other scripts than Latin.
WIDE: Final = "。！？｡．"
_OTHER: Final = "؟۔।॥։።။។"

#: Marks that close, after the mark that ends a sentence.
_CLOSING: Final = "\"'”’“‘)\\]}»«›‹」』】）》〉"

QUOTES: Final = frozenset("\"'”’“‘»«」』")
#: Marks that may open or close: „so“ but “so”, »so« but « so ».
EITHER: Final = frozenset("\"'“‘«»")
OPENING: Final = frozenset("\"'“‘«»„‚‹([{「『《〈（【¿¡—–-*•‣◦▪●■_")
#: What no sentence begins with.
CONTINUING: Final = frozenset(",;:.!?…)]}%/=<>|&，、；：。！？”’」』）")
BULLETS: Final = frozenset("•‣◦▪●■")
DASHES: Final = frozenset("-–—*")


@cache
def candidate() -> re.Pattern[str]:
    """
    Build the one pattern that runs over the text: an end mark with all that closes it, or a line end; then blanks.

    It begins with one class of characters, which `re` skips to eight times as fast as to alternatives (measured), and
    once that class has matched it cannot fail but at a stop inside a word, so that no run of marks is read twice.
    """
    return re.compile(
        rf"""
        [.!?…\n{WIDE}{_OTHER}]
        (?: (?<=\n)
          | (?! (?<=\.)[a-z0-9] )                      # 3.5, example.org
            [.!?…{WIDE}{_OTHER}]*+                     # a run of marks is one: ?!  ....
            [{_CLOSING}]*+                             # “So.”  (So.)
            (?: [ \u00a0\u202f][»”] (?!\w) )*+         # « So. »
        )
        \s*+
        """,
        re.VERBOSE,
    )


@cache
def reporting_clause() -> re.Pattern[str]:
    """“Go!” *Mr. Smith said*: one to five capitalised words and a verb of saying that takes no new content."""
    return re.compile(
        r"(?:[^\W\d_a-z][\w’'-]*+\.?[^\S\n]){1,5}"
        r"(?:said|says|asked|asks|told|shouted|cried|wrote|replied|added|exclaimed|yelled|declared|demanded|wondered|"
        r"tweeted|posted|answered|called|screamed|snapped|whispered|insisted|remarked)\b"
        r"(?!\s(?:that|he|she|it|they|we|his|her|its|their|the|there|nothing|no|little|more|on\sbehalf)\b)"
    )


@cache
def bare_reporting_clause() -> re.Pattern[str]:
    """“It is over.” *Smith said.*: nothing follows the verb, so that the clause alone would be no sentence."""
    return re.compile(r"(?:[^\W\d_a-z][\w’'-]*+\.?[^\S\n]){1,5}(?:said|says|asked|added|wrote|replied|shouted)[.,]")


@cache
def wide_reporting_clause() -> re.Pattern[str]:
    """“走吧！”*他说。* and 「行こう！」*と*: the sentence goes on after the closing mark."""
    return re.compile(
        r"[とっでがをにはものや、，]|[^\s，。！？“”「」『』：]{1,14}?(?:说|說|道|问|問|称|稱|表示|指出|强调|強調)[。！，,]"
    )


@cache
def next_word() -> re.Pattern[str]:
    """The word that follows; a letter with a stop after it is an initial and no word."""
    return re.compile(r"[^\W\d_]{2,}+|[^\W\d_](?![.\w])")


@cache
def dotted_word() -> re.Pattern[str]:
    """U.S, D.C, Ph.D, EE.UU, the last stop cut off."""
    return re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}")


@cache
def lower_case_name() -> re.Pattern[str]:
    """Names that begin in lower case: al-Rashidi, van Doorn, eBoat."""
    return re.compile(
        r"(?:al|el|an|as|ad|ibn|bin|bint|abu|umm|de|da|di|du|dos|das|del|della|la|le|van|von|vom|zu|den|der|ter|ten)"
        r"(?:[-’' ](?:de[nr]?|la|le))?[-’' ][^\W\d_a-z]|[a-z]{1,2}[A-Z]\w"
    )


@cache
def glued_word() -> re.Pattern[str]:
    """A word of running text that follows a full stop without a blank: "ended.The next"."""
    return re.compile(r"[^\W\d_a-z][^\W\d_A-Z]*+(?=[\s,;:’'!?]|\.?+(?:\s|\Z))")
