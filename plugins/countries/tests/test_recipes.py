"""Results in the forms that others read: rows, pandas, GeoJSON."""

from __future__ import annotations

import json
from collections import Counter

import pytest

import onrecord

TEXT = "Beijing accused Peru, Chile and other Pacific states of meddling. Peru denied it."


def read() -> onrecord.Document:
    return onrecord.Chain("countries")(onrecord.Document(TEXT, id="a"))


def test_mentions_become_rows_of_plain_cells() -> None:
    rows = list(onrecord.rows([read()], "countries"))
    assert [("Beijing", "CN", "capital"), ("Peru", "PE", "name"), ("Chile", "CL", "name"), ("Peru", "PE", "name")] == [
        (row["text"], row["iso"], row["form"]) for row in rows
    ]
    assert {str, int, float, bool, type(None)} >= {type(cell) for row in rows for cell in row.values()}


def test_pandas_counts_mentions_by_country() -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame(onrecord.rows([read()], "countries"))
    assert {"PE": 2, "CN": 1, "CL": 1} == frame.groupby("iso").size().to_dict()


def test_counts_become_features_that_json_can_write() -> None:
    counts = Counter(mention.iso for mention in read().countries if mention.iso)
    features = [
        {"type": "Feature", "id": iso, "geometry": None, "properties": {"iso": iso, "mentions": number}}
        for iso, number in sorted(counts.items())
    ]
    written = json.loads(json.dumps({"type": "FeatureCollection", "features": features}))
    assert [("CL", 1), ("CN", 1), ("PE", 2)] == [
        (feature["properties"]["iso"], feature["properties"]["mentions"]) for feature in written["features"]
    ]
