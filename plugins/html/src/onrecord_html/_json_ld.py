"""Structured data of a page: the objects of its JSON-LD scripts that describe an article."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ARTICLE = re.compile(r"Article|BlogPosting|Report(?!er)|Posting|Review\b|WebPage|NewsItem", re.IGNORECASE)
_PLAIN = re.compile(r"WebPage", re.IGNORECASE)
_OPENING = re.compile(r"\A\s{0,20}(?:<!--|//\s?<!\[CDATA\[|<!\[CDATA\[)?\s{0,20}")
_CLOSING = re.compile(r"(?:-->|//\s?\]\]>|\]\]>|;)\s{0,20}\Z")
_TAG = re.compile(r"<[^<>]{1,200}>")
_MOST = 20_000  # objects that are looked at
_LONGEST = 5_000_000  # characters of a script


class Person(NamedTuple):
    """
    An author.

    Attributes:
        name: As given.
        body: Whether it is said to be an organisation.
    """

    name: str
    body: bool


class Structured(NamedTuple):
    """
    What JSON-LD says of the article.

    Attributes:
        headline: Its headline, "" if none is given.
        authors: Its authors.
        published: As written, ISO 8601 if all is well.
        modified: The same.
        publisher: Name of the publisher.
        description: What it is about.
        body: The article.
        kind: The type of the object.
    """

    headline: str = ""
    authors: tuple[Person, ...] = ()
    published: str = ""
    modified: str = ""
    publisher: str = ""
    description: str = ""
    body: str = ""
    kind: str = ""


def structured(scripts: Iterable[str]) -> Structured:
    """
    The article of a page as its JSON-LD describes it; fields that one object lacks are taken from the others.

    >>> structured(['{"@type": "NewsArticle", "headline": "Harbour reopens", "author": {"name": "Ida Holm"}}']).authors
    (Person(name='Ida Holm', body=False),)
    """
    objects = [found for script in scripts for found in _objects(script)]
    known = {found["@id"]: found for found in objects if isinstance(found.get("@id"), str) and "name" in found}
    articles = [
        found
        for found in objects
        if _ARTICLE.search(_type(found)) and ("headline" in found or "datePublished" in found or "articleBody" in found)
    ]
    articles.sort(
        key=lambda found: (bool(_PLAIN.search(_type(found))), "headline" not in found, "datePublished" not in found)
    )
    if not articles:
        return Structured()
    fields: dict[str, Any] = {}
    for found in articles:
        candidate = {
            "headline": _text(found.get("headline")),
            "authors": tuple(_people(found.get("author"), known)) or tuple(_people(found.get("creator"), known)),
            "published": _text(found.get("datePublished")),
            "modified": _text(found.get("dateModified")),
            "publisher": next((person.name for person in _people(found.get("publisher"), known)), ""),
            "description": _text(found.get("description")),
            "body": _body(found.get("articleBody")),
            "kind": _type(found),
        }
        if fields and fields["published"]:  # a pair belongs together
            candidate["modified"] = ""
        for name, value in candidate.items():
            if not fields.get(name):
                fields[name] = value
    return Structured(**fields)


def _objects(script: str) -> Iterator[dict[str, Any]]:
    """All objects in a script, outer ones first; nothing of one that is no JSON."""
    try:
        data = json.loads(_CLOSING.sub("", _OPENING.sub("", script[:_LONGEST])), strict=False)
    except (ValueError, RecursionError):
        return
    level: list[Any] = [data]
    seen = 0
    while level and seen < _MOST:
        below: list[Any] = []
        for value in level:
            seen += 1
            if isinstance(value, dict):
                yield value
                below += value.values()
            elif isinstance(value, list):
                below += value
        level = below


def _type(found: dict[str, Any]) -> str:
    kind = found.get("@type")
    if isinstance(kind, list):
        kind = " ".join(part for part in kind if isinstance(part, str))
    return kind if isinstance(kind, str) else ""


def _text(value: Any) -> str:
    if isinstance(value, list) and value:
        value = value[0]
    if not isinstance(value, str):
        return ""
    return " ".join(_TAG.sub("", html.unescape(value[:20_000])).split())


def _body(value: Any) -> str:
    if not isinstance(value, str):
        return ""
    if "<p" in value[:5000] or "<br" in value[:5000]:
        value = re.sub(r"</?(?:p|br|div|li|h\d)\b[^<>]{0,200}>", "\n", value, flags=re.IGNORECASE)
    return html.unescape(_TAG.sub("", value)).strip()


def _people(value: Any, known: dict[str, dict[str, Any]], depth: int = 0) -> Iterator[Person]:
    if isinstance(value, list):
        for part in value[:30]:
            if depth < 3:
                yield from _people(part, known, depth + 1)
    elif isinstance(value, dict):
        reference = value.get("@id")
        found = value if "name" in value else known.get(reference) if isinstance(reference, str) else None
        if found is not None:
            names = found.get("name")
            for name in names if isinstance(names, list) else [names]:
                if text := _text(name):
                    yield Person(text, body="Organi" in _type(found) and "Person" not in _type(found))
    elif text := _text(value):
        yield Person(text, body=False)
