"""What cities do and have, and governments do not: verbs and nouns that leave a capital the place."""

from __future__ import annotations

import re

from ._inflect import inflected

_WILLLESS = """
bake shiver swelter burn smoulder smolder shake tremble wake awake awaken sleep bask choke gasp drown sink sizzle roast dry thaw darken glow glitter sparkle soak steam smell reek simmer shudder
sprawl nestle straddle overlook border span stretch house contain comprise boast date hug perch flood warm melt
grow boom swell prosper thrive flourish age empty top rank attract lure evolve gentrify inspire
host stage celebrate mark cheer dance party witness endure record log register average mourn brace crawl bustle buzz hum throb pulsate teem grind commemorate
trail thrash crush rout equalise equalize smell rename fall rise climb slide be
"""
_WILLLESS_IRREGULAR = """
shook woke awoke slept drowned sank sunk lay lain grew was were been fell fallen rose risen slid burnt smelt
"""
_SHARED = """
freeze shrink expand double triple quadruple join sit stand wait struggle decline recover emerge absorb profit see experience enjoy survive reopen close
beat win play score edge qualify advance clinch sack concede draw lead face meet lose finish level relegate progress triumph eliminate overcome
have become feel get look need seem cost slip come change develop produce shape earn smart cool
"""
_SHARED_IRREGULAR = """
froze frozen shrank shrunk lie lies lying sat stood became seen saw beaten won played lost led met drew drawn had felt got came overcame built
"""

WILLLESS = frozenset(form for verb in _WILLLESS.split() for form in inflected(verb)) | frozenset(
    _WILLLESS_IRREGULAR.split()
)
"""Verbs, in all forms, that no government is the subject of: weather, size, being somewhere, feasts."""

SHARED = frozenset(form for verb in _SHARED.split() for form in inflected(verb)) | frozenset(_SHARED_IRREGULAR.split())
"""Verbs, in all forms, whose subject is a city, its team or its people as well as a government."""

OUTCOMES = frozenset(
    """
    hit struck found held attacked shot cut taken lost left built reported released fired rebuilt flooded shelled bombed
    bombarded besieged named chosen founded captured liberated covered blanketed shaken rocked paralysed paralyzed
    twinned connected lit decorated ranked known famed located situated divided covered expected packed jammed
    deserted evacuated spared affected plunged hosted battered swamped overrun shrouded brought rebuilt renamed placed
    listed voted crowned elected picked selected draped drenched inundated
    """.split()
)
"""Participles after a form of "be" that say what happened to a city."""

SCENE_WORDS = frozenset(
    """
    degrees wettest hottest coldest warmest driest coolest sunniest rainfall rainstorm rainstorms storm storms snow snowfall
    snowstorm heatwave temperature temperatures smog games olympic olympics expo flood floods flooding flooded blackout
    blackouts match matches season striker strikers goalkeeper midfielder defender trainer coach coaches coached playoff
    playoffs play-off play-offs tournament championship championships quarter-final quarter-finals semi-final semi-finals
    half-time innings wicket wickets festival festivals marathon carnival concert concerts nightlife tourist tourists visitors
    hotel hotels commuters residents museum museums metro cyclists rain rains rubbish garbage tram trams zoo landmark landmarks sewers
    playground playgrounds cities spa singer singers band fans crowd crowds sky skies parade ticket tickets mayor mayors borough boroughs
    """.split()
)
"""Words around, in small letters, that make it a matter of weather, sport, events or sights."""

SCENE_PHRASES = (
    "World Cup", "World's Fair", "rebel hands", "free transfer", "penalty kick", "penalty shoot", "stoppage time",
    "extra time", "street lamp", "street light", "cycle lane", "bike lane", "ring road", "city hall", "minute of silence",
)  # fmt: skip
"""The same, as phrases."""

ITS_CITY = r" its (?:[a-z]+ )?(?:centre|center|downtown|streets?|mayor|residents|suburbs|beaches|skyline|pavements|canals|river|airports?|metro|underground|subway|trams|buses|parks|landmarks|squares|pubs|bars|hotels|stadium|taxis?)\b"
"""What belongs to a city: its centre, its mayor."""

PERSONS_AND_THINGS = frozenset(
    """
    residents commuters stocks shares bonds suburbs dwellers motorists passengers tourists visitors students pensioners
    buses trains taxis trams streets shops bars cafes hotels rents prices fans supporters parents pupils teachers nurses
    doctors drivers locals inhabitants landlords tenants homes houses flats offices restaurants restaurateurs roads
    bridges skies nights winters summers evenings mornings protests demonstrators protesters retailers traders
    futures conventions accords agreements protocols principles rules talks hospitals schools universities courts
    """.split()
)
"""Plural nouns after a capital as a modifier ("Tokyo stocks")."""

UNGOVERNED = frozenset(
    """
    population station location temperature residence skyline apartment department monument pavement basement
    transportation pollution congestion celebration exhibition convention transition hospital festival capital cathedral
    canal terminal metropolitan administration-building ambience entrance audience resident accident restaurant
    environment embankment railway-station season reconstruction situation
    """.split()
)
"""Nouns with the endings of abstract nouns that a city has."""

_WORDS = re.compile(r"[A-Za-z][A-Za-z-]+")
_SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}(?![\d-])")


def is_scene(stretch: str) -> bool:
    """
    Whether *stretch* speaks of weather, sport, events or sights.

    >>> is_scene("beat Basel 3-1"), is_scene("its wettest June"), is_scene("its ambassador")
    (True, True, False)
    """
    return (
        not SCENE_WORDS.isdisjoint(_WORDS.findall(stretch.lower()))
        or _SCORE.search(stretch) is not None
        or any(phrase in stretch for phrase in SCENE_PHRASES)
    )
