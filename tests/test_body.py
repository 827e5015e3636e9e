from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord import Document, Region, Span
from onrecord._span import trimmed
from onrecord.testing import annotated_documents, texts

TEXT = "Calm\n\nMara spoke.\nAdvertisement\n\nMore calm.  \nSHARE\n"
REGIONS = (
    Region(Span(0, 4), "title", rule="t.r"),
    Region(Span(6, 17), "paragraph", rule="t.r"),
    Region(Span(18, 31), "ad", rule="t.r"),
    Region(Span(33, 43), "paragraph", rule="t.r"),
    Region(Span(46, 51), "share", rule="t.r"),
)


def test_the_body_has_the_content_and_a_blank_line_for_furniture():
    assert Document(TEXT).given(*REGIONS).body.text == "Calm\n\nMara spoke.\n\nMore calm."


def test_a_span_of_the_body_leads_back_to_one_span_a_region():
    body = Document(TEXT).given(*REGIONS).body
    start, end = body.text.index("spoke"), body.text.index(" calm")
    assert [span.of(TEXT) for span in body.spans(start, end)] == ["spoke.", "More"]


def test_a_span_of_nothing_but_white_space_leads_nowhere():
    body = Document(TEXT).given(*REGIONS).body
    assert body.spans(4, 6) == ()


@given(texts())
def test_without_regions_the_body_is_the_text(text):
    document = Document(text)
    assert document.body.text == document.text
    assert document.body.spans(0, len(text)) == tuple(filter(None, [trimmed(document.text, 0, len(text))]))


@given(annotated_documents(), st.integers(0, 200), st.integers(0, 200))
@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_span_of_the_body_reads_the_same_in_the_text(document, start, length):
    body = document.body
    original = "".join(span.of(document.text) for span in body.spans(start, start + length))
    assert "".join(original.split()) == "".join(body.text[start : start + length].split())
    if document.has("regions"):
        assert all(document.region_of(span).is_content for span in body.spans(start, start + length))
