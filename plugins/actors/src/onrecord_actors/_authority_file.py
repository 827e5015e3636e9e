"""The user's authority file: a CSV of actors, their names, ids and dated roles."""

from __future__ import annotations

import csv
import hashlib
import io
import os
import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import attrs

from onrecord import words

from ._authority import DatedRole, Entry
from ._draft import slug

COLUMNS = ("name", "aliases", "kind", "key", "identifiers", "sector", "role", "affiliation", "country", "from", "to")
KINDS = ("person", "organisation", "bloc")
SECTORS = (
    "government", "military", "judicial", "party", "igo", "ngo", "media", "education", "business", "religious", "rebel", "civilian",
)  # fmt: skip
_PREFIXES = {"person": "person", "organisation": "org", "bloc": "bloc"}
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_COUNTRY = re.compile(r"[A-Z]{2}(?:[A-Z]{2})?")
_DECEMBER = 12


@attrs.define
class _Gathered:
    """An actor while its rows are read."""

    line: int
    key: str
    name: str
    kind: str
    sector: str | None
    country: str | None
    forms: dict[str, None]
    identifiers: dict[str, None]
    roles: list[DatedRole]

    def entry(self) -> Entry:
        return Entry(
            self.key, self.name, self.kind, self.sector, self.country, tuple(self.forms), tuple(self.identifiers), tuple(self.roles)
        )  # fmt: skip


def text_of(path: str | os.PathLike[str]) -> tuple[str, str]:
    """
    The text of the file, and the hash of its bytes.

    Raises:
        ValueError: It cannot be read, or is not UTF-8.
    """
    try:
        raw = Path(path).read_bytes()
        return raw.decode("utf-8-sig"), hashlib.sha256(raw).hexdigest()
    except OSError as exc:
        message = f"the authority file {os.fspath(path)!r} cannot be read: {exc.strerror or exc}; the working directory is {os.getcwd()!r}"  # noqa: PTH109
        raise ValueError(message) from exc
    except UnicodeDecodeError as exc:
        message = f"the authority file {os.fspath(path)!r} is not UTF-8 (byte {exc.start}); save it as UTF-8"
        raise ValueError(message) from exc


def entries_of(text: str, source: str) -> Iterator[Entry]:
    """
    The actors of the file *source*, whose content is *text*.

    Raises:
        ValueError: A column or a row says what none can.
    """
    head = text.split("\n", 1)[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=head.count))
    header = [name.strip().lower() for name in next(reader, [])]
    if "name" not in header:
        raise _wrong(source, 1, f"no column 'name'; the columns of an authority file are {', '.join(COLUMNS)}")
    for column in header:
        if column not in COLUMNS or header.count(column) > 1:
            what = "stands twice" if column in COLUMNS else "is none of an authority file's"
            raise _wrong(source, 1, f"the column {column!r} {what}; they are {', '.join(COLUMNS)}")
    gathered: dict[str, _Gathered] = {}
    for cells in reader:
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) != len(header):
            raise _wrong(source, reader.line_num, f"{len(cells)} cells, the header has {len(header)}")
        values = {column: " ".join(cell.split()) for column, cell in zip(header, cells, strict=True)}
        try:
            _take(gathered, values, reader.line_num)
        except ValueError as exc:
            raise _wrong(source, reader.line_num, str(exc)) from exc
    for one in gathered.values():
        yield one.entry()


def _wrong(source: str, line: int, what: str) -> ValueError:
    return ValueError(f"the authority file {source!r}, line {line}: {what}")


def _take(gathered: dict[str, _Gathered], values: dict[str, str], line: int) -> None:
    name = values["name"]
    kind = values.get("kind") or "person"
    if kind not in KINDS:
        raise ValueError(f"the kind {kind!r} is none of {', '.join(KINDS)}")
    forms = dict.fromkeys([name, *_members(values.get("aliases", ""))])
    for form in forms:
        if not words(form).forms:
            raise ValueError(f"the name {form!r} has no word in it")
    identifiers = dict.fromkeys(_members(values.get("identifiers", "")))
    sector = _one_of(values.get("sector", ""), SECTORS, "sector")
    country = values.get("country") or None
    if country is not None and not _COUNTRY.fullmatch(country):
        raise ValueError(f"the country {country!r} is no ISO 3166 code; give two capitals, as 'NO'")
    role = _role(values, country)
    key = values.get("key") or f"{_PREFIXES[kind]}:{slug(name)}"
    known = gathered.get(key)
    if known is None:
        own = country if role is None else None
        gathered[key] = _Gathered(
            line, key, name, kind, sector, own, forms, identifiers, [] if role is None else [role]
        )
        return
    if known.kind != kind or (identifiers and known.identifiers and not identifiers.keys() & known.identifiers.keys()):
        raise ValueError(
            f"it has the key {key!r} of line {known.line}, and another kind or other identifiers; give one of them a key of its own in the column 'key'"
        )
    known.forms.update(forms)
    known.identifiers.update(identifiers)
    known.sector = known.sector or sector
    if role is not None:
        known.roles.append(role)


def _members(cell: str) -> list[str]:
    return [member.strip() for member in cell.split(";") if member.strip()]


def _one_of(value: str, known: tuple[str, ...], what: str) -> str | None:
    if value and value not in known:
        raise ValueError(f"the {what} {value!r} is none of {', '.join(known)}")
    return value or None


def _role(values: dict[str, str], country: str | None) -> DatedRole | None:
    since, until = _day(values.get("from", ""), last=False), _day(values.get("to", ""), last=True)
    if since is not None and until is not None and until < since:
        raise ValueError(f"the role ends ({values['to']}) before it begins ({values['from']})")
    if values.get("role"):
        return DatedRole(values["role"], values.get("affiliation", ""), country, since, until)
    told = next((column for column in ("affiliation", "from", "to") if values.get(column)), None)
    if told is not None:
        raise ValueError(f"it has {told} {values[told]!r} and no role; give the column 'role'")
    return None


def _day(cell: str, *, last: bool) -> date | None:
    """The first or last day of a date that may lack its day or month."""
    if not cell:
        return None
    match = _DATE.fullmatch(cell)
    message = f"{cell!r} is no date; write 2019, 2019-05 or 2019-05-31"
    if match is None:
        raise ValueError(message)
    try:
        year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
        if day or not last:
            return date(year, month or 1, day or 1)
        following = date(year + 1, 1, 1) if month in (0, _DECEMBER) else date(year, month + 1, 1)
        return following - timedelta(days=1)
    except ValueError:
        raise ValueError(message) from None
