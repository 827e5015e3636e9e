"""Which columns of a table hold what, and which of those that a caller named are nowhere."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from .errors import InputError


@attrs.frozen
class Columns:
    """
    Which columns of a table hold what.

    Attributes:
        text: The text of the document.
        id: Its id.
        url: Its address.
        publisher: Its publisher.
        language: Its language.
        published: Its date of publication.
        file: Of a table of metadata: the file that a row is about.
    """

    text: str = "text"
    id: str = "doc_id"
    url: str = "url"
    publisher: str = "publisher"
    language: str = "language"
    published: str = "published"
    file: str = "file"

    def named(self) -> dict[str, str]:
        """The columns that are not those by default, by what they hold: a caller has named them, so a table must have them."""
        return {
            field.name: getattr(self, field.name)
            for field in attrs.fields(Columns)
            if getattr(self, field.name) != field.default
        }


@attrs.define
class Sought:
    """
    The columns that a caller named, until a table has them: a misspelt one would leave every document without a date, in silence.

    Attributes:
        missing: What no table had so far, and under which name it was looked for.
        seen: All columns that tables had, in their order.
    """

    missing: dict[str, str]
    seen: dict[str, None] = attrs.field(factory=dict)

    def found(self, columns: Iterable[str]) -> None:
        """A table has *columns*."""
        self.seen |= dict.fromkeys(columns)
        self.missing = {holds: column for holds, column in self.missing.items() if column not in self.seen}

    def refuse_missing(self) -> None:
        """Raise `InputError` if no table had one of the columns."""
        if self.missing:
            wanted = ", ".join(f"{column!r} for {holds}" for holds, column in self.missing.items())
            message = f"no table has the column {wanted}; " + (
                f"there are: {', '.join(self.seen)}"
                if self.seen
                else "none was given: a table, or metadata about files"
            )
            raise InputError(message)
