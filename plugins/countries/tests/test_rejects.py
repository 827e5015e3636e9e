"""Reject rules: each has a test of its name."""

from __future__ import annotations

import pytest

from onrecord_countries import countries_in
from onrecord_countries._forms import shipped_index
from onrecord_countries._rejects import previous_word, reject
from onrecord_countries._scan import plain, scan
from onrecord_countries._table import english

EXAMPLES = {
    "other-region": ["Rain in New Mexico", "New England fog", "Latin American poets"],
    "water-and-land": ["the Indian Ocean", "the South China Sea", "the Niger Delta"],
    "company-and-media": [
        "American Airlines",
        "the Hong Kong Free Press",
        "USA Today",
        "the Agence France-Presse agency",
    ],
    "thing": ["a Guinea pig", "French fries", "Turkey Day"],
    "people": ["African Americans", "a Dominican friar", "the Prince of Wales"],
    "place": ["a shop in Little Italy", "Fort Jamaica"],
    "company": ["Peru Street", "They live in Peru Street.", "Cuba Grill"],
    "town": [
        "the city of Lebanon",
        "Norway Township trustees",
        "Jordan Falls",
        "Lebanon County",
        "Peru Mayor Lyle Dunn",
        "the Lebanon High School band",
        "Norway City Council",
    ],
    "townspeople": ["A Lebanon man was held.", "Peru residents voted.", "The Cuba school opened."],
    "shop": ["The Iceland supermarket closed."],
    "not-one": ["Pole position went to Finn Orr."],
    "mascot": ["The Norway Vikings won."],
    "region-of-africa": ["Envoys of Central African states met."],
    "downtown": ["a fire in downtown Lebanon"],
    "dish": ["a plate of pad Thai"],
    "bird-dish": ["a Turkey sandwich", "the annual Turkey trot"],
    "congregation": ["Macedonia Baptist Church"],
    "title": ["Mr. Jordan left", "Judge Israel left"],
    "street-and-team": ["Jamaica Plain", "Holland Park"],
    "currency": ["US$40", "$US 40"],
    "sports-team": ["The Washington Capitals said no"],
    "bank-and-wing": ["the West Coast"],
    "indian-place": ["Indian Shores"],
    "language-service": ["a report by the Tajik Service", "the Persian Service and its Russian Service"],
    "school": ["pupils of the British International School"],
    "branch": ["Lumo Australia Managing Director Bram Holt", "Fennix Singapore CEO Ida Low"],
    "staff-at": ["a cake by the head chef at Iceland"],
    "bird": ["a Thanksgiving Turkey"],
    "body-of": ["Television Japan"],
    "us-state-after": [
        "She was born in Mexico, Missouri.",
        "a fair in Peru, Ind., on Friday",
        "Trains call at Lebanon, Ohio, and Peru, Indiana, twice a day.",
        "buses to Mexico, Missouri and back",
    ],
    "surname": [
        "Michael Holland left",
        "Mark Cuban left",
        "Ada B. Jordan left",
        "Kathy England left",
        "The guard, Tevion Jordan, left.",
        "(Zena Trinidad/QPA)",
    ],
    "given-name": ["Jordan Smythe left", "Chad Browning left"],
    "in-address": ["see @China", "https://example.org/China", "#Russia"],
    "acronym": ["The PERU index fell"],
    "us-pronoun": ["CONTACT US"],
    "body-of-america": ["Boy Scouts of America"],
    "ethnic": [
        "ethnic Russians",
        "Kazakh and other Muslim minorities",
        "the Korean minority",
        "people of Irish descent",
    ],
    "language": [
        "She speaks Russian.",
        "The letter was in French.",
        "a Spanish-language paper",
        "fluent Japanese speakers",
    ],
    "prefix": ["General Franco left"],
}


def rules(text: str) -> set[str]:
    simple = plain(text)
    out = set()
    for hit in scan(simple, shipped_index()):
        start, _, form = hit
        rule = form.iso if form.kind == "phrase" else reject(simple, hit, previous_word(simple, start))
        if rule:
            out.add(rule)
    return out


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in EXAMPLES.items() for text in texts])
def test_rule_rejects_its_example(rule: str, text: str) -> None:
    assert rule in rules(text)
    assert [] == [mention for mention in countries_in(text) if mention.iso is not None]


@pytest.mark.parametrize(
    "text",
    [
        "LEBANON, Pa. - The fair opens. Police in Lebanon expect rain.",
        "Peru Mayor Lyle Dunn spoke. Peru has 400 firms.",
        "Coach: the Fighting Irish won. The Irish need two more points.",
        "Notre Dame lost at home. The Irish have a game in hand this season.",
        "Iceland have baked a cake. Bo Lind, head chef at Iceland, likes it.",
        "Jordan Smythe scored. Jordan left early.",
        "A Peru man was held. Peru has no jail.",
        "The Indians won in the ninth inning.",
        "Lebanon's mayor spoke. Lebanon is dry.",
        "A shop in Jamaica, Queens, closed. Jamaica is quiet.",
        "Peru State College and the Mexico Evening Ledger",
        "Rain fell in Lebanon, Ohio. Police in Lebanon closed the road.",
        "Fire struck downtown Cuba. Cuba has one engine.",
    ],
)
def test_namesake_is_no_country_in_the_whole_document(text: str) -> None:
    assert [] == [mention for mention in countries_in(text) if mention.form != "capital"]


def test_namesake_does_not_hide_the_country_where_the_document_has_it_otherwise() -> None:
    text = "Jordan Smythe flew to Amman. Jordanian police met him. Jordan thanked him."
    assert ["Jordanian", "Jordan"] == [text[mention.span.start : mention.span.end] for mention in countries_in(text)]


def test_every_rule_of_the_data_has_an_example() -> None:
    lists = english()["rejects"]
    assert set() == {*english()["phrases"], *lists["next"], *lists["previous"]} - set(EXAMPLES)


@pytest.mark.parametrize(
    "text",
    [
        "Jordan Valley farmers in Jordan",
        "Chad President Idris Amin",
        "the trip to Cuba, Texas and beyond",
        "Mexico, Georgia and Peru",
        "US steel",
        "in Russian hands",
        "the French language school of France",
        "Air Peru flies again",
        "Israel Police",
        "Notre Dame reopened. The Irish prayed there.",
        "the British school in Peru",
        "The ambassador at Russia's mission",
        "Armenia, Georgia and Turkey",
        "He crossed Southern Jordan on foot.",
        "The dignity of Mexico is at stake.",
        "Jordan and Lebanon share a river.",
        "Jordan police held a man.",
        "Three Indians died in the crash.",
        "India batted first, and the Indians lost a wicket in the first innings.",
        "Turkey calls the vote off.",
    ],
)
def test_country_beside_a_rule_is_kept(text: str) -> None:
    assert [mention for mention in countries_in(text) if mention.iso is not None] != []


def test_word_before_is_sought_nearby_only() -> None:
    text = "x" * 1000 + " China"
    assert len(previous_word(text, text.index("China"))) < 30


def test_shared_name_at_the_end_of_a_phrase_is_no_language() -> None:
    text = "Fighting resumed in Congo. Tin from Korea, Peru and Chile was sold."
    assert ["Congo", "Korea", "Peru", "Chile"] == [text[m.span.start : m.span.end] for m in countries_in(text)]


def test_given_name_is_known_by_an_age_or_by_what_players_do() -> None:
    for text in ("Mali Ferris, 12, won the bee.", "India Roe scored twice.", "Kenya Orr led the side with 14 points."):
        assert countries_in(text) == (), text
    assert ["IN"] == [mention.iso for mention in countries_in("India Minister Roe spoke.")]


def test_languages_in_a_row_are_no_states() -> None:
    assert countries_in("She speaks Spanish, Turkish and some Polish.") == ()
    assert [mention.iso for mention in countries_in("She met Spanish, Turkish and some Polish aides.")] == [
        "ES",
        "TR",
        "PL",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The form is printed in Arabic, Turkish, Romanian and Polish.",
        "It was dubbed into French, German and Greek.",
        "Subtitles in Danish, Swedish and Finnish are on offer.",
        "The signs are in three languages, among them Polish and Latvian.",
        "In Polish and Czech, the word means nothing.",
    ],
)
def test_languages_in_a_row_need_no_verb_of_speaking(text: str) -> None:
    assert countries_in(text) == ()


@pytest.mark.parametrize(
    "text", ["in French and German towns", "In Dutch and Belgian ports", "In Oslo, Danish and Swedish aides met."]
)
def test_adjectives_in_a_row_before_a_noun_are_no_languages(text: str) -> None:
    assert len(countries_in(text)) == 2


def test_state_that_is_a_given_name_before_one_that_is_a_surname_is_a_person() -> None:
    assert countries_in("Sheriff Jordan Poland and Chad Ireland spoke.") == ()
