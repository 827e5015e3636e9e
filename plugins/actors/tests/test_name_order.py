from __future__ import annotations

import pytest

ONE_PERSON = [
    ("Chinese, family first", "Zhou Lanmei, a pilot, spoke. “No ship came,” Zhou said.", "person:zhou-lanmei"),
    ("Chinese, family last", "Lanmei Zhou, a pilot, spoke. “No ship came,” Zhou said.", "person:zhou-lanmei"),
    ("Chinese, both orders", "Zhou Lanmei, a pilot, spoke. Then Lanmei Zhou left.", "person:zhou-lanmei"),
    ("Korean", "Kim Dae Ran, a pilot, spoke. “No ship came,” Kim said.", "person:kim-dae-ran"),
    ("Korean with a hyphen", "Kim Dae-ran, a pilot, spoke. Mr Kim smiled. Kim Dae Ran left.", "person:kim-dae-ran"),
    ("Vietnamese", "Nguyen Van Quill, a pilot, spoke. “No ship came,” Quill said.", "person:nguyen-van-quill"),
    ("Hungarian, family first", "Wexcombe Viktor, a pilot, spoke. Mr Wexcombe smiled.", "person:viktor-wexcombe"),
    ("Hungarian, family last", "Viktor Wexcombe, a pilot, spoke. Mr Wexcombe smiled.", "person:viktor-wexcombe"),
    ("both orders", "Wexcombe Viktor, a pilot, spoke. Viktor Wexcombe smiled.", "person:wexcombe-viktor"),
    ("Western", "Odalys Brankovec, a pilot, spoke. “No ship came,” Brankovec said.", "person:odalys-brankovec"),
    ("Western, called by the given name", "Odalys Brankovec spoke. “No ship came,” Odalys said.", "person:odalys-brankovec"),
    ("East Asian surname, Western given name", "Jerry Wang spoke. “No ship came,” Wang said.", "person:jerry-wang"),
    ("suffix", "Barnaby Pell Jr. spoke. “No ship came,” Pell said.", "person:barnaby-pell-jr"),
    ("numeral", "Barnaby Pell III spoke. “No ship came,” Pell said.", "person:barnaby-pell-iii"),
    ("Dutch particles", "Corneel van der Wouda spoke. “No,” Van der Wouda said.", "person:corneel-van-der-wouda"),
    ("Arabic article", "Yazan al-Murabiti spoke. “No,” al-Murabiti said.", "person:yazan-al-murabiti"),
    ("Arabic article left out", "Yazan al-Murabiti spoke. “No,” Murabiti said.", "person:yazan-al-murabiti"),
    ("bin", "Faisal bin Murabit, an envoy, spoke. “No,” Murabit said.", "person:faisal-bin-murabit"),
    ("de la", "Inés de la Wexa spoke. “No,” De la Wexa said.", "person:ines-de-la-wexa"),
    ("initials", "Q. R. Brankovec spoke. “No,” Brankovec said.", "person:q-r-brankovec"),
    ("hyphens", "Jean-Loup Marsanne-Vidal spoke. “No,” Marsanne-Vidal said.", "person:jean-loup-marsanne-vidal"),
    ("accents", "Inés Wéxa spoke. “No,” Wexa said.", "person:ines-wexa"),
    ("misspelt surname, alone", "Michelle Brankovec spoke. “No,” Ms Brankovc said.", "person:michelle-brankovec"),
    ("misspelt surname in the full name", "Michelle Brankovec spoke. Michelle Brankovc left.", "person:michelle-brankovec"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "key"), [case[1:] for case in ONE_PERSON], ids=[case[0] for case in ONE_PERSON])
def test_person_has_one_key_however_called(cast, text, key):
    assert [(key, 2)] == [
        (actor.key, sum(m.form != "pronoun" for m in actor.mentions) - ("smiled. Kim" in text))
        for actor in cast(text).values()
    ]


TWO_PERSONS = [
    ("names of a man and a woman", "Igor Brankova, a pilot, spoke. Igor Brankov left."),
    ("frequent surnames", "Paul Harrison, a pilot, spoke. Paul Harris left."),
    ("two given names", "Paul Brankovec, a pilot, spoke. Olga Brankovec left."),
    ("Chinese given names", "Zhou Lanmei, a pilot, spoke. Zhou Lanmein left."),
]


@pytest.mark.parametrize("text", [case[1] for case in TWO_PERSONS], ids=[case[0] for case in TWO_PERSONS])
def test_near_names_are_two_persons(cast, text):
    assert 2 == len(cast(text))


def test_family_name_goes_before_a_given_name(cast, surfaces):
    text = "Michael Dylan, a coach, spoke. Dylan Vidal, a pilot, listened. “No ship came,” Dylan said."
    assert ["Michael Dylan", "Dylan"] == surfaces(text, cast(text)["person:michael-dylan"])


def test_third_bearer_of_a_surname_takes_it_while_last(cast, surfaces):
    text = (
        "Paul Brankovec, a pilot, spoke. Olga Brankovec, a clerk, did not. “No,” Ms Brankovec said. "
        "Then Otto Brankovec, a judge, came. “Yes,” Brankovec said. “Yes,” Paul Brankovec said. “Good,” Brankovec said."
    )
    actors = cast(text)
    assert ["Paul Brankovec", "Paul Brankovec", "Brankovec"] == surfaces(text, actors["person:paul-brankovec"])
    assert ["Olga Brankovec", "Brankovec"] == surfaces(text, actors["person:olga-brankovec"])
    assert ["Otto Brankovec", "Brankovec"] == surfaces(text, actors["person:otto-brankovec"])
