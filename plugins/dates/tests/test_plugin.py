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
    document = onrecord.Chain("dates")(onrecord.Document("Brücke offen\n\n3. März 2019\n\nIm Mai.", language="de"))
    assert ("2019-03-03", (), False) == (document.metadata.published.value, document.times, document.has("times"))
