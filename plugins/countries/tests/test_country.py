"""`country`: names to codes."""

from __future__ import annotations

import pytest

from onrecord_countries import country
from onrecord_countries._fold import fold


@pytest.mark.parametrize(
    ("name", "iso"),
    [
        ("China", "CN"),
        ("CHN", "CN"),
        ("cn", "CN"),
        ("Chinese", "CN"),
        ("Allemagne", "DE"),
        ("Německo", "DE"),
        ("Германия", "DE"),
        ("ドイツ", "DE"),
        ("THE NETHERLANDS", "NL"),
        ("Ivory Coast", "CI"),
        ("Cote d'Ivoire", "CI"),
        ("Niger", "NE"),
        ("Nigeria", "NG"),
        ("Türkiye", "TR"),
        ("Kosovo", "XK"),
        ("Korea, Rep. of", "KR"),
        ("Philippines (the)", "PH"),
        ("Virgin Islands (British)", "VG"),
        ("Lao PDR", "LA"),
        ("St Lucia", "LC"),
        ("Bosnia & Herzegovina", "BA"),
        ("Yugoslavia", "YUCS"),
        ("China, P.R.: Hong Kong", "HK"),
        ("China, P.R.: Mainland", "CN"),
        ("Micronesia, Fed. Sts.", "FM"),
        ("Falkland Islands (Islas Malvinas)", "FK"),
        ("Democratic People's Republic of Korea (DPRK)", "KP"),
        ("Congo, Dem. Rep.", "CD"),
        ("W. Sahara", "EH"),
        ("Republik Österreich", "AT"),
        ("Principado de Andorra", "AD"),
        ("Республика Сьерра-Леоне", "SL"),
    ],
)
def test_name_in_any_form_has_its_code(name: str, iso: str) -> None:
    assert iso == country(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "  ",
        "Atlantis",
        "Perugia",
        "Chinax",
        "England",
        "Tibet",
        "European Union",
        "Peru (Chile)",
        "Republic of Atlantis",
        "Kingdom of the Congo and Korea",
        "Republic",
        "Peru (north)",
        "Virgin Islands",
        "\x00",
        "of",
        "🇫🇷",
    ],
)
def test_unknown_or_shared_name_has_none(name: str) -> None:
    assert country(name) is None


def test_folding_keeps_vowel_signs_of_other_scripts() -> None:
    assert fold("भारत") != fold("भरत")


def test_folding_drops_accents_of_european_scripts() -> None:
    assert ("perou", "ελλαδα") == (fold("Pérou"), fold("Ελλάδα"))
