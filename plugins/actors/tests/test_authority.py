from __future__ import annotations

import pickle
import re
from datetime import date

import pytest

from onrecord import Chain, Document
from onrecord.errors import BadSetting

FILE = """\
name,aliases,kind,key,identifiers,sector,role,affiliation,country,from,to
Odalys Brankovec,O. Brankovec; Odalys M. Brankovec-Pell,person,,wikidata:Q900001,,harbour minister,,NO,2019,2021-06
Odalys Brankovec,,,,,,chair,Quillan Herring Council,,2021-07-01,
Quillan Herring Council,Herring House,organisation,,wikidata:Q900002;viaf:77,ngo,,,NO,,
Barnaby Pell,Pell,person,,wikidata:Q900003,,,,,,
Olga Pell,Pell,person,,wikidata:Q900004,,,,,,
al-Quill,,organisation,org:al-quill,,rebel,,,,,
"""


@pytest.fixture
def chain(tmp_path):
    path = tmp_path / "who.csv"
    path.write_text(FILE, encoding="utf-8")
    return Chain("actors", settings={"actors": {"authority": path}}, strict=True)


def known(chain, text, published=None):
    return {actor.key: actor for actor in chain(Document(text, published=published)).actors}


def test_actor_of_the_file_has_its_name_key_and_ids(chain):
    person = known(chain, "“No,” said Odalys Brankovec.")["person:odalys-brankovec"]
    assert ("Odalys Brankovec", ("wikidata:Q900001",)) == (person.name, person.identifiers)


def test_alias_is_the_same_actor_under_the_canonical_name(chain, surfaces):
    text = "They met O. Brankovec. “No,” Odalys M. Brankovec-Pell said. Brankovec left."
    person = known(chain, text)["person:odalys-brankovec"]
    assert "Odalys Brankovec" == person.name
    assert ["O. Brankovec", "Odalys M. Brankovec-Pell", "Brankovec"] == surfaces(text, person)


def test_body_is_found_by_an_alias_that_no_rule_knows(chain):
    body = known(chain, "At Herring House, nobody spoke.")["org:quillan-herring-council"]
    assert ("Quillan Herring Council", "ngo", ("NO",)) == (body.name, body.sector, body.countries)
    assert ("wikidata:Q900002", "viaf:77") == body.identifiers


def test_name_in_lower_case_is_found(chain):
    assert "rebel" == known(chain, "Fighters of al-Quill left.")["org:al-quill"].sector


def test_alias_of_two_is_nobody_in_the_file(chain):
    assert [()] == [actor.identifiers for actor in known(chain, "“No,” Mr Pell said.").values()]


def test_alias_of_two_is_the_one_whom_the_text_names_in_full(chain, surfaces):
    text = "Barnaby Pell came late. “Sorry,” Pell said."
    assert ["Barnaby Pell", "Pell"] == surfaces(text, known(chain, text)["person:barnaby-pell"])


def test_name_inside_a_longer_name_is_not_meant(chain):
    text = "They met Maria Odalys Brankovec Vidal and the Quillan Herring Council Museum."
    assert [] == [actor.key for actor in known(chain, text).values() if actor.identifiers]


def test_role_is_that_of_the_day(chain):
    def roles(published):
        actors = known(chain, "“No,” said Odalys Brankovec.", published)
        return [(role.title, role.country, role.rule) for role in actors["person:odalys-brankovec"].roles]

    assert [("harbour minister", "NO", "actors.authority")] == roles(date(2021, 6, 30))
    assert [("chair", None, "actors.authority")] == roles(date(2021, 7, 1))
    assert [] == roles(date(2018, 12, 31))
    assert [] == roles(None)


def test_affiliation_is_the_body_that_the_text_names(chain):
    text = "Odalys Brankovec spoke for the Quillan Herring Council."
    person = known(chain, text, date(2022, 1, 1))["person:odalys-brankovec"]
    assert "Quillan Herring Council" == person.affiliation.name
    assert "Quillan Herring Council" == person.roles[0].affiliation.name


def test_role_in_the_text_keeps_its_words(chain):
    text = "Harbour minister Odalys Brankovec spoke."
    (role,) = known(chain, text, date(2020, 1, 1))["person:odalys-brankovec"].roles
    assert ("Harbour minister", "NO", "actors.role") == (role.title, role.country, role.rule)


def test_names_layer_tells_the_row(chain):
    names = chain(Document("“No,” said Odalys Brankovec.")).names
    assert [("person:odalys-brankovec", "actors.authority"), (None, "actors.subject-of-cue")] == [
        (name.key, name.rule) for name in sorted(names, key=lambda name: -name.confidence)
    ]


def test_chain_with_a_file_pickles(chain):
    text = "“No,” said Odalys Brankovec."
    assert known(chain, text) == known(pickle.loads(pickle.dumps(chain)), text)


def test_what_the_file_says_is_in_the_fingerprint(tmp_path):
    def fingerprint(content):
        path = tmp_path / "who.csv"
        path.write_text(content, encoding="utf-8")
        return Chain("actors", settings={"actors": {"authority": str(path)}}).fingerprint

    assert fingerprint("name\nOdalys Brankovec\n") == fingerprint("name\nOdalys Brankovec\n")
    assert fingerprint("name\nOdalys Brankovec\n") != fingerprint("name\nOlga Brankovec\n")


def test_semicolons_and_a_mark_of_byte_order_are_understood(tmp_path):
    path = tmp_path / "who.csv"
    path.write_text("\ufeffname;identifiers\nOdalys Brankovec;wikidata:Q1\n", encoding="utf-8")
    chain = Chain("actors", settings={"actors": {"authority": path}}, strict=True)
    assert ("wikidata:Q1",) == known(chain, "Odalys Brankovec sang.")["person:odalys-brankovec"].identifiers


BROKEN = {
    "no column of names": ("aliases\nPell\n", "line 1: no column 'name'"),
    "unknown column": ("name,alias\nPell,P\n", "line 1: the column 'alias' is none of an authority file's"),
    "column twice": ("name,name\nPell,P\n", "line 1: the column 'name' stands twice"),
    "unknown kind": ("name,kind\nPell,persn\n", "line 2: the kind 'persn' is none of person, organisation, bloc"),
    "cells": ("name,kind\nPell\n", "line 2: 1 cells, the header has 2"),
    "date": ("name,role,from\nPell,chair,May\n", "line 2: 'May' is no date; write 2019, 2019-05 or 2019-05-31"),
    "dates": ("name,role,from,to\nPell,chair,2020,2019\n", "line 2: the role ends (2019) before it begins (2020)"),
    "dates without a role": ("name,from\nPell,2020\n", "line 2: it has from '2020' and no role"),
    "country": ("name,country\nPell,Norway\n", "line 2: the country 'Norway' is no ISO 3166 code"),
    "sector": ("name,sector\nPell,press\n", "line 2: the sector 'press' is none of government,"),
    "no name": ("name,kind\n,person\n", "line 2: the name '' has no word in it"),
    "two of one key": (
        "name,identifiers\nPell,wikidata:Q1\nPell,wikidata:Q2\n",
        "line 3: it has the key 'person:pell' of line 2, and another kind or other identifiers",
    ),
}


@pytest.mark.parametrize(("content", "message"), BROKEN.values(), ids=BROKEN)
def test_broken_file_is_an_error_that_says_where(tmp_path, content, message):
    path = tmp_path / "who.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(BadSetting, match=re.escape(message)):
        Chain("actors", settings={"actors": {"authority": path}})


def test_missing_file_is_an_error_that_names_it(tmp_path):
    with pytest.raises(BadSetting, match=r"nowhere\.csv' cannot be read: No such file"):
        Chain("actors", settings={"actors": {"authority": tmp_path / "nowhere.csv"}})


def test_file_in_another_charset_is_an_error(tmp_path):
    path = tmp_path / "who.csv"
    path.write_bytes("name\nÉmile Pell\n".encode("latin-1"))
    with pytest.raises(BadSetting, match="is not UTF-8"):
        Chain("actors", settings={"actors": {"authority": path}})


def test_authority_that_is_no_path_is_an_error():
    with pytest.raises(BadSetting, match="give the path of a CSV, or an Authority"):
        Chain("actors", settings={"actors": {"authority": 7}})


def test_nickname_lends_no_word_to_its_bearer(tmp_path):
    path = tmp_path / "who.csv"
    path.write_text("name,aliases\nOdalys Brankovec,Harbour Queen\n", encoding="utf-8")
    chain = Chain("actors", settings={"actors": {"authority": path}}, strict=True)
    text = "The Harbour Queen sang. Then they sailed to Queen at dusk."
    assert [1] == [len(actor.mentions) for actor in known(chain, text).values()]
