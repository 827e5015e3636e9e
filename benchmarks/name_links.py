"""
How well short names find their bearers when all names are given, so that only the linking is measured and not the finding.

    python benchmarks/name_links.py [clusters.jsonl]

The file has a line of JSON a text: its ``text`` and ``clusters``, each with a ``type`` and ``mentions`` with ``span`` and ``form``; without an argument
it is ``gold/coref.guminterview.jsonl`` in the folder that ONRECORD_SHARED names, else ``../shared``. A mention that holds a title or a noun before the name
("columnist Ines Vidal") is cut to the name; one that holds two people, or an article ("the Senator"), is no name and left out.

short to full   of the names whose words are some of those of an earlier name in their cluster: those found to be the same person as that earlier name
name to name    the same of all names that share a word with an earlier one
false persons   per cent of the persons found that have names of two clusters
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

from onrecord import Chain, Document, Name, Span

_NAME = re.compile(
    r"[^\W\d_a-z][\w.’'-]*(?: (?:(?:de|da|di|la|le|van|von|der|bin|al|el|of) )*[^\W\d_a-z][\w.’'-]*)*(?=(?:[’']s)?$)"
)
_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Dr|Professor|President|Senator|Attorney|Governor)\.? (?=[A-Z])")


def bare(text: str, span: list[int]) -> tuple[int, int] | None:
    """The name at the end of a mention; None if it is none, or two."""
    if text[slice(*span)].lower().startswith(("the ", "a ")):
        return None
    surface = re.sub(r"[’']s?$", "", text[slice(*span)]).removesuffix(" himself").removesuffix(" herself")
    if " and " in surface and not surface.rsplit(" and ", 1)[0].split()[-1].islower():
        return None
    match = _NAME.search(surface)
    if match is None:
        return None
    start = match.start()
    title = _TITLE.match(surface, start)
    return span[0] + (title.end() if title else start), span[0] + match.end()


def main() -> None:
    """Print the figures."""
    shared = Path(os.environ.get("ONRECORD_SHARED", Path(__file__).parents[2] / "shared"))
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else shared / "gold/coref.guminterview.jsonl"
    if not source.exists():
        print(f"no file {source}; name one, or set ONRECORD_SHARED")
        return
    chain = Chain("actors", strict=True)
    counts: dict[str, list[int]] = {"short to full": [0, 0], "name to name": [0, 0]}
    persons = mixed = odd = 0
    for line in source.read_text("utf-8").splitlines():
        row = json.loads(line)
        persons_here, mixed_here, odd_here = measure(chain, row, counts)
        persons, mixed, odd = persons + persons_here, mixed + mixed_here, odd + odd_here
    for name, (right, all_of_them) in counts.items():
        print(f"{name:15} {100 * right / max(all_of_them, 1):5.1f} % of {all_of_them}")
    print(f"{'false persons':15} {100 * mixed / max(persons, 1):5.1f} % of {persons}")
    print(f"names that share no word with an earlier one of their cluster, not counted: {odd}")


def measure(chain: Chain, row: dict[str, Any], counts: dict[str, list[int]]) -> tuple[int, int, int]:
    """Persons, false persons and names not counted of one text; links are added to *counts*."""
    text = row["text"]
    clusters: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, cluster in enumerate(row["clusters"]):
        if cluster["type"] == "person":
            for mention in cluster["mentions"]:
                span = bare(text, mention["span"]) if mention["form"] == "name" else None
                if span is not None:
                    clusters[cluster.get("identity") or f"#{number}"].append(span)
    given = [Name(Span(*span), None, "person", rule="gold.name") for spans in clusters.values() for span in spans]
    document = chain(Document(text).given(*dict.fromkeys(given)))
    owner = {
        m.span.end: actor.id
        for actor in document.actors
        for m in actor.mentions
        if actor.kind == "person" and m.form in ("name", "short")
    }
    odd = 0
    for spans in clusters.values():
        for index, span in enumerate(spans):
            words = set(text[slice(*span)].split())
            earlier = [one for one in spans[:index] if words & set(text[slice(*one)].split())]
            if not earlier:
                odd += index > 0
                continue
            right = span[1] in owner and owner[span[1]] == owner.get(earlier[0][1])
            kinds = ["name to name"]
            if any(words < set(text[slice(*one)].split()) for one in earlier):
                kinds.append("short to full")
            for kind in kinds:
                counts[kind][0] += right
                counts[kind][1] += 1
            if not right:
                print(f"  {row['id']}: {text[slice(*earlier[0])]!r} <- {text[max(0, span[0] - 30) : span[1] + 20]!r}")
    found: dict[str, set[str]] = defaultdict(set)
    for name, spans in clusters.items():
        for span in spans:
            if span[1] in owner:
                found[owner[span[1]]].add(name)
    return len(found), sum(len(names) > 1 for names in found.values()), odd


if __name__ == "__main__":
    main()
