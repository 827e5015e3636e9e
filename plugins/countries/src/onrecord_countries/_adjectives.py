"""Adjectives of nations that name no state: an ethnic group inside another state, a language."""

from __future__ import annotations

import re

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
_BESIDE = frozenset({"and", "or", "some"})
_LANGUAGES = re.compile(
    r"\b(?:speak|speaks|spoke|speaking|learn|learns|learned|learning|teach|teaches|taught|stud(?:y|ies|ied)|(?:fluent|written|published|broadcasts?|available) in|translated (?:in)?to)"
    r" (?:[A-Z][a-z]+,? (?:and |or )?(?:some |a little )?){1,4}$"
)
_TONGUES = frozenset(
    """
    Albanian Amharic Arabic Armenian Azerbaijani Basque Belarusian Bengali Bosnian Bulgarian Burmese Cantonese Catalan Chinese
    Croatian Czech Danish Dari Dutch English Estonian Farsi Finnish French Gaelic Georgian German Greek Hausa Hebrew Hindi
    Hungarian Icelandic Indonesian Irish Italian Japanese Kazakh Khmer Korean Kurdish Kyrgyz Lao Latin Latvian Lithuanian
    Macedonian Malay Maltese Mandarin Mongolian Nepali Norwegian Pashto Persian Polish Portuguese Punjabi Romanian Russian Serbian
    Sinhala Slovak Slovene Slovenian Somali Spanish Swahili Swedish Tagalog Tajik Tamil Thai Tibetan Tigrinya Turkish Turkmen
    Ukrainian Urdu Uzbek Vietnamese Welsh Yiddish Zulu
    """.split()
)
# Languages in a row ("in Arabic, Turkish and Polish").
_ROW_BEFORE = re.compile(
    r"\b(?:[Ii]n|[Ii]nto|languages?\b[^.;:]{0,30}(?:are|were|including|such as|them|:|–|—)) (?P<row>(?:[A-Z][a-z]+,? (?:and |or )?){0,8})$"
)
_ROW_AFTER = re.compile(r"(?:,? (?:and |or )?[A-Z][a-z]+){0,8}")
_ROW_ENDS = re.compile(rf"{_SENTENCE_MARK.pattern}| are ")
_NAME = re.compile(r"[A-Z][a-z]+")
_NEAR = 70  # code points in which languages in a row stand
_INTO = frozenset({"in", "into", "fluent", "from"})

BEFORE = _LANGUAGE_BEFORE | _INTO | {"ethnic", "Ethnic", "ethnically"}
"""Words before an adjective that one of the rules asks about."""

AFTER = frozenset(f" {begin}" for begin in "an ar or mi et Et mu Mu ch Ch di de he ex tr la sp le su".split())
"""
How what follows begins where one of the rules may apply.

Conjunctions, minority, ethnic, Muslim, Christian, diaspora, descent, heritage, extraction, tribe, language, speaker, lesson, subtitles.
"""

MARKS = frozenset(",-.!?")
"""The same, as one character."""


def no_state(text: str, start: int, end: int, previous: str) -> str | None:
    """The rule that says that the adjective ``text[start:end]``, with the word *previous* before it, means no state."""
    if previous.lower() in ("ethnic", "ethnically"):
        return "ethnic"
    mark = text[end : end + 1]
    if mark in (" ", ",") and (_ETHNIC_AFTER.match(text, end) or _MINORITIES_AFTER.match(text, end)):
        return "ethnic"
    if previous in _LANGUAGE_BEFORE or (mark in (" ", "-") and _LANGUAGE_AFTER.match(text, end)):
        return "language"
    beside = previous in _BESIDE or previous.endswith(",")
    if beside and _SENTENCE_MARK.match(text, end) and _LANGUAGES.search(text, max(0, start - _NEAR), start):
        return "language"
    if _in_a_row(text, start, end):
        return "language"
    if (
        previous in _INTO
        and _SENTENCE_MARK.match(text, end)
        and _SENTENCE_MARK.match(text, _row_end(text, end))
        and not text[end + 1 : end + 2].isupper()
    ):
        return "language"
    return None


def _in_a_row(text: str, start: int, end: int) -> bool:
    """Whether the adjective is one of several languages, and no noun follows whose attribute they are."""
    if text[start:end] not in _TONGUES or (before := _ROW_BEFORE.search(text, max(0, start - _NEAR), start)) is None:
        return False
    stop = _row_end(text, end)
    others = [*_NAME.findall(before["row"]), *_NAME.findall(text, end, stop)]
    return len(others) > 0 and _TONGUES.issuperset(others) and _ROW_ENDS.match(text, stop) is not None


def _row_end(text: str, end: int) -> int:
    after = _ROW_AFTER.match(text, end)
    return after.end() if after else end
