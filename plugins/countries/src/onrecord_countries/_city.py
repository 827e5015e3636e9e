"""What cities do and have, and governments do not: verbs and nouns that leave a capital the place. Pure data."""

from __future__ import annotations

from ._inflect import inflected

_WILLLESS = """
bake shiver swelter freeze burn smoulder smolder shake tremble wake awake awaken sleep bask choke gasp drown sink sizzle roast dry thaw darken glow glitter sparkle soak steam smell reek simmer shudder
sprawl nestle straddle overlook border span stretch house contain comprise boast date hug perch flood warm melt
grow boom swell shrink expand double triple quadruple prosper thrive flourish age empty top rank attract lure evolve gentrify inspire
host stage celebrate mark cheer dance party witness endure record log register average mourn brace crawl bustle buzz hum throb pulsate teem grind commemorate
trail thrash crush rout equalise equalize smell rename fall rise climb slide be
"""
_WILLLESS_IRREGULAR = """
shook froze woke awoke slept drowned sank sunk lay lain grew shrank shrunk was were been fell fallen rose risen slid burnt smelt
"""
_SHARED = """
sit stand struggle decline recover emerge absorb profit see experience enjoy survive reopen close
beat win play score edge qualify advance clinch sack concede draw lead face meet lose finish level relegate progress triumph eliminate overcome
have become feel get look need seem cost slip come change develop produce shape earn smart cool
"""
_SHARED_IRREGULAR = """
lie lies lying sat stood became seen saw beaten won played lost led met drew drawn had felt got came overcame built
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

SCENES = (
    r"\b(?:\d{1,3}[-–]\d{1,3}\b|degrees\b|(?:wet|hot|cold|warm|dri|cool|sunni)est\b|rainfall|rainstorm|storm|snow\w*|heat ?wave|temperatures?|smog|Games\b|games\b|Olympic\w*|World Cup|Expo\b|World's Fair|"
    r"match(?:es)?\b|season\b|striker|goalkeeper|midfielder|trainer\b|coach(?:ed)?\b|play-?offs?|tournament|championships?|festival|marathon|carnival|tourists?\b|visitors\b|hotel\w*|commuters|residents|nightlife|"
    r"concert|flood\w*|museum\w*|metro\b|blackouts?|rebel hands|free transfer|quarter-?finals?|semi-?finals?|penalty (?:kick|shoot|in)|stoppage time|extra time|half-time|innings|street ?(?:lamps|lights)|cyclists|cycle lanes?|bike lanes?|rubbish|garbage|trams?\b|zoo\b|landmarks?|ring road|sewers?|playgrounds?|ticket\w*|mayors?\b|city hall|boroughs?|minute of silence)"
)
"""Words around that make it a matter of weather, sport, events or sights."""

ITS_CITY = r"\bits (?:[a-z]+ )?(?:centre|center|downtown|streets?|mayor|residents|suburbs|beaches|skyline|pavements|canals|river|airports?|metro|underground|subway|trams|buses|parks|landmarks|squares|pubs|bars|hotels|stadium|taxis?)\b"
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
