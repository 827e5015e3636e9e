"""Plugins that load pages, for the tests of reading: good ones, bad ones, and one that cannot be built."""

from __future__ import annotations

from onrecord import Document, Region, Span, hookimpl


class Paragraphs:
    """Loads a page of one paragraph, with its region and the way back to the page."""

    name = "paragraphs"

    @hookimpl
    def load(self, data, url):
        if b"<p>" not in data:
            return None
        text = data.partition(b"<p>")[2].partition(b"</p>")[0].decode()
        region = Region(Span(0, len(text)), "paragraph", rule="paragraphs.p")
        return Document(text, url=url, source={"tag": "p"}).given(region)


class Breaking:
    name = "breaking"

    @hookimpl
    def load(self, data, media_type, url):
        raise ValueError("not this page")


class Wrong:
    name = "wrong"

    @hookimpl
    def load(self, data):
        return data


class Unbuilt:
    name = "unbuilt"

    def __init__(self):
        raise OSError("no table")

    @hookimpl
    def load(self, data):
        return None
