"""The plugin in a chain."""

from __future__ import annotations

import pytest

import onrecord

TEXT = "Old bridge stays open\n\nMarch 8, 2019\n\nThe council met on Tuesday."


def test_rules_carry_the_name_of_the_plugin():
    document = onrecord.Chain("dates")(onrecord.Document(TEXT))
    assert {"dates"} == {item.rule.partition(".")[0] for item in (*document.times, *document.facts)}


def test_narrative_setting_is_obeyed():
    text = "In 1941 the mill burnt down. In March it stood again."
    values = {
        mode: onrecord.Chain("dates", settings={"dates": {"narrative": mode}})(
            onrecord.Document(text, published="2024-01-19")
        )
        .times[1]
        .value
        for mode in ("always", "never")
    }
    assert {"always": "1941-03", "never": "2023-03"} == values


def test_unknown_setting_value_is_refused():
    with pytest.raises(onrecord.errors.OnrecordError):
        onrecord.Chain("dates", settings={"dates": {"narrative": "sometimes"}})


def test_other_languages_get_facts_but_no_times():
    document = onrecord.Chain("dates")(onrecord.Document("Brücke offen\n\n3. März 2019\n\nIm Mai.", language="fi"))
    assert ("2019-03-03", (), False) == (document.metadata.published.value, document.times, document.has("times"))


def test_region_of_a_language_tag_is_left_out():
    text = "Der Rat tagte am Dienstag."
    document = onrecord.Chain("dates")(onrecord.Document(text, language="de-AT", published="2024-01-19"))
    assert ["2024-01-16"] == [time.value for time in document.times]


def test_figures_stand_day_first_outside_english():
    values = {
        language: onrecord.Chain("dates")(onrecord.Document("03/04/2019", language=language)).times[0].value
        for language in ("en", "fr", "es")
    }
    assert {"en": "2019-03-04", "fr": "2019-04-03", "es": "2019-04-03"} == values


def test_caption_in_french_gives_a_bound():
    text = "Le vieux pont reste ouvert\n\nPhoto : musée du fleuve, le 2 octobre 2018, vue prise du quai nord de la vieille ville."
    assert "2018-10-02/.." == onrecord.Chain("dates")(onrecord.Document(text, language="fr")).metadata.published.value
