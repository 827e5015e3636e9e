"""Given names and the short forms by which their bearers are called: pure data of our own."""

from __future__ import annotations

from functools import cache

# Each line one given name, first, with what its bearers are called.
_CALLED = """
abigail abby
albert al bert
alexander alex sandy xander
alexandra alex sandra
alfred alf fred
andrew andy drew
anthony tony
antonio tony
barbara barb
benjamin ben benny
bernard bernie
calvin cal
catherine cathy kate cate
charles charlie chuck
christine chris chrissie
christopher chris
clifford cliff
daniel dan danny
david dave
deborah deb debbie
donald don
douglas doug
edward ed eddie ted
eleanor ellie nell
elizabeth liz lizzie beth betty eliza
eugene gene
francis frank
franklin frank
frederick fred freddie
gabriel gabe
geoffrey geoff
gerald gerry jerry
gregory greg
harold harry hal
henry harry hank
isabel izzy bel
jacob jake
james jim jimmy jamie
jennifer jen jenny
jeffrey jeff
john johnny jack
jonathan jon
joseph joe joey
joshua josh
judith judy
katherine kathy kate katie
kenneth ken kenny
kimberly kim
lawrence larry
leonard leo len lenny
louis lou
madeleine maddie
margaret maggie meg peggy
matthew matt
michael mike mick
mitchell mitch
nathan nate
nathaniel nate nat
nicholas nick nicky
oliver ollie
pamela pam
patricia pat patty tricia
patrick pat paddy
peter pete
philip phil
phillip phil
rachel rach
raymond ray
rebecca becky becca
richard rick ricky dick rich
robert bob bobby rob bert
ronald ron ronnie
russell russ
samantha sam
samuel sam sammy
sebastian seb
stanley stan
stephen steve
steven steve
stuart stu
susan sue susie
suzanne sue
terence terry
theodore ted theo
theresa terry tess
thomas tom tommy
timothy tim
valerie val
victoria vicky tori
vincent vince vinny
walter walt
william bill billy will
zachary zach zack
"""


@cache
def _names() -> dict[str, frozenset[str]]:
    """The full names that each short form may stand for."""
    found: dict[str, set[str]] = {}
    for line in _CALLED.split("\n"):
        for short in line.split()[1:]:
            found.setdefault(short, set()).add(line.split()[0])
    return {short: frozenset(full) for short, full in found.items()}


def may_be_called(one: str, other: str) -> bool:
    """
    Whether two given names, folded, may be the name of one person: one is a short form of the other.

    >>> may_be_called("bill", "william"), may_be_called("maria", "mario")
    (True, False)
    """
    return other in _names().get(one, ()) or one in _names().get(other, ())
