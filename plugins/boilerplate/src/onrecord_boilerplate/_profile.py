"""`SourceProfile`: the lines that repeat across the documents of a source, as hashes."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping

FORMAT = "onrecord-source-profile/1"


class SourceProfile:
    """
    The lines that repeat across documents of one source, made by `SourceLines.freeze`: a setting of the plugin.

    It holds no text: of each line a salted hash and the number of articles that have it, up to a cap. Whoever guesses a line can check the guess.

    Attributes:
        sources: Name of a source to the lines that repeat there: hash to number of articles.
        fingerprint: A hash of all that it holds, for the fingerprint of the chain.

    >>> SourceProfile({"courier.example": {"0a1b2c3d4e5f": 3}}).sources["courier.example"]["0a1b2c3d4e5f"]
    3
    """

    __slots__ = ("fingerprint", "sources")

    def __init__(self, sources: Mapping[str, Mapping[str, int]]) -> None:
        self.sources: Mapping[str, Mapping[str, int]] = MappingProxyType(
            {source: MappingProxyType(dict(sorted(lines.items()))) for source, lines in sorted(sources.items())}
        )
        self.fingerprint: str = "sha256:" + sha256(self.to_json().encode()).hexdigest()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SourceProfile) and self.sources == other.sources

    def __hash__(self) -> int:
        return hash(self.fingerprint)

    def __repr__(self) -> str:
        return f"SourceProfile({len(self.sources)} sources, {sum(map(len, self.sources.values()))} lines)"

    def __reduce__(self) -> tuple[Any, ...]:
        return SourceProfile.from_json, (self.to_json(),)

    def to_json(self) -> str:
        """The profile as JSON, the same bytes for the same lines."""
        sources = {source: dict(lines) for source, lines in self.sources.items()}
        return json.dumps({"format": FORMAT, "sources": sources}, ensure_ascii=False, indent=1) + "\n"

    @classmethod
    def from_json(cls, text: str) -> SourceProfile:
        """
        The profile that `to_json` wrote.

        Raises:
            ValueError: The text is no such profile.
        """
        try:
            data = json.loads(text)
            known = data["format"] == FORMAT
            sources = {
                str(name): {str(line): int(n) for line, n in lines.items()} for name, lines in data["sources"].items()
            }
        except (ValueError, TypeError, KeyError, AttributeError) as exc:
            message = "profile is no JSON that SourceProfile.save wrote"
            raise ValueError(message) from exc
        if not known:
            message = f"profile has the format {data['format']!r:.40}; this version reads {FORMAT!r}"
            raise ValueError(message)
        return cls(sources)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the profile to a file."""
        Path(path).write_text(self.to_json(), "utf-8")

    @classmethod
    def read(cls, path: str | os.PathLike[str]) -> SourceProfile:
        """Read the profile from a file."""
        return cls.from_json(Path(path).read_text("utf-8"))
