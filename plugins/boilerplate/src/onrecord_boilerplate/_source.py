"""What a source is called, and what a line of it is known by: never its text."""

from __future__ import annotations

import re
from hashlib import blake2b
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from onrecord import Document

DIGITS = re.compile(r"\d+")
DIGEST = 6  # bytes: among 100,000 lines of a source two share a hash once in 50,000 sources


def source_of(document: Document) -> str | None:
    """
    The name under which the lines of a document are kept: its publisher, else the host of its address; None if it has neither.

    >>> import onrecord
    >>> source_of(onrecord.Document("", url="https://www.courier.example/a"))
    'courier.example'
    """
    if document.publisher:
        return " ".join(document.publisher.casefold().split())
    try:
        host = urlsplit(document.url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def line_hash(source: str, lower: str) -> str:
    """
    What a line is known by: a hash of it in lower case, blanks folded and numbers masked, salted with the name of the source.

    >>> line_hash("courier.example", "12 comments") == line_hash("courier.example", "7  comments")
    True
    """
    masked = DIGITS.sub("0", " ".join(lower.split()))
    salt = blake2b(source.encode("utf-8", "replace"), digest_size=16).digest()
    return blake2b(masked.encode("utf-8", "replace"), digest_size=DIGEST, key=salt).hexdigest()
