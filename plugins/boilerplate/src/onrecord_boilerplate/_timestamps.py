"""Lines that hold nothing but dates and times, or a place and a date."""

from __future__ import annotations

import re
from functools import cache

MOST = 120  # characters
SMALL = frozenset(
    "read ago hr hrs hour hours day days week weeks month months year years min mins minute minutes minuten minuti minutos minuut stunden stunde tage tag lesezeit lesedauer vor i val prieš today yesterday heute gestern aujourd hui hoy ayer oggi ieri idag igår dzisiaj wczoraj vandaag gisteren may m p a at on the of de del um am le à a o h uhr klokken kl den der d and und et um om to von in st nd rd th first last originally zuerst time date dated as by "
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun mo di mi do fr sa so "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo "
    "lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag pazartesi salı çarşamba perşembe cuma cumartesi pazar poniedziałek wtorek środa czwartek piątek sobota niedziela "
    "et mez mesz wib wita ist sgt aest aedt hkt jst kst msk eat sast wat pkt cst mst edt mär mrz okt dez déc fév avr juil mei maart mrt okt ene abr ago dic gen mag giu lug ott "
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia januari februari mars mei maj augusti augustus januar februar jänner feber eto mezi ut msd cat".split()
)
DAYS = frozenset(
    "today yesterday heute gestern aujourd hoy ayer oggi ieri idag igår dzisiaj wczoraj vandaag gisteren".split()
)
NUMBER = re.compile(r"\d{1,4}(?:st|nd|rd|th|h\d{0,2}|am|pm|min)?\Z")


@cache
def dense_date() -> re.Pattern[str]:
    """A date in Chinese, Japanese or Korean, alone on its line."""
    return re.compile(
        r"\W*(?:(?:发布|更新|發布|公開|掲載|登録|입력|수정|등록|时间|日期|配信)[\w]{0,6}\W{0,3})?(?:19|20)?\d\d\s?[年년./-]\s?\d{1,2}\s?[月월./-]\s?\d{1,2}\s?[日일.]?[\s\d:：时時分点오전후()（）年月日/.,-]{0,40}(?:发布|更新|公開|掲載|수정|입력)?\W*(?:来源|來源)?\W*\Z"
    )


@cache
def dated_end() -> re.Pattern[str]:
    """A full date, with or without a time, at the end of a short line: a section or a name before it."""
    return re.compile(
        r"(?:\b\d{1,2}(?:st|nd|rd|th|\.)?\s(?:\w{2,4}\s)?[^\W\d]{3,10}\.?,?\s(?:19|20)\d\d|[^\W\d]{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,\s(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})"
        r"(?:\W{1,4}(?:at |um )?\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s(?:uhr|[a-z]{2,4}(?:\+\d)?))?)?(?:\s\d{1,2}\smin)?\W{0,2}\Z"
    )


@cache
def place_line() -> re.Pattern[str]:
    """A dateline alone on its line: a place in capitals, perhaps a date and an agency, then a dash, or both without one."""
    return re.compile(
        r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:[ /][A-ZÀ-Þ][A-ZÀ-Þ.'’-]+){0,3}(?:"
        r"(?:, [^\W\d][\w. ]{2,24})?(?: ?\([A-Z][\w. /-]{1,28}\))? ?[-–—]{1,2}|, [^\W\d][\w.]{2,12} \d{1,2}(?:, \d{4})? ?\([A-Z][\w. /-]{1,28}\))\Z"
    )


def is_timestamp(lower: str, tokens: list[str], months: frozenset[str]) -> bool:
    """
    Whether a line is a date or a time and nothing else.

    Args:
        lower: The stripped line in lower case.
        tokens: Its words.
        months: Words that may stand in such a line (months, labels, zones).

    >>> is_timestamp("24 may 2022, 12:54", ["24", "may", "2022", "12", "54"], frozenset({"may"}))
    True
    """
    if len(lower) > MOST:
        return False
    numbers = named = 0
    for token in tokens:
        if NUMBER.match(token):
            numbers += 1
        elif token in months:
            named += 1
        elif token not in SMALL:
            return not lower.isascii() and dense_date().match(lower) is not None
    if not numbers:
        return False
    if named:
        return numbers + named > 1
    if tokens[0] in DAYS:
        return numbers > 0
    return numbers >= 3 and any(mark in lower for mark in "/.-:")
