"""
The main job: who said what in the sample articles, when, and which countries are named together.

``python examples/main_job.py`` prints the record of each article in ``examples/articles``; a folder given as an
argument is read instead, with the publication dates in its ``metadata.csv`` if it has one.
"""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import onrecord
from onrecord import CountryList, Document, Statement

ARTICLES = Path(__file__).parent / "articles"


def folded(text: str) -> str:
    """*text* on one line."""
    return " ".join(text.split())


def said(document: Document, statement: Statement) -> Iterator[str]:
    """A statement: its words; who said it, with which word, to or about whom; when; and what the speaker rests on."""
    yield from textwrap.wrap(folded(document.surface(statement)), 100, initial_indent="  ", subsequent_indent="  ")
    speaker = statement.speaker
    roles = f", {speaker.roles[0].title}" if speaker and speaker.roles else ""
    if speaker:
        who = f"{speaker.name} ({speaker.kind}{roles})"
    elif statement.speaker_span:
        who = f"“{folded(document.surface(statement.speaker_span))}” (not resolved)"
    else:
        who = "(not said in the text)"
    yield f"      said by    {who}"
    cue = folded(" ".join(document.text[span.start : span.end] for span in statement.cue))
    if cue:
        yield f"      cue        {cue} ({statement.act})"
    if statement.target_span:
        yield f"      aimed at   {folded(document.surface(statement.target_span))} ({statement.stance or 'no stance'})"
    if statement.said_on:
        yield f"      said on    {statement.said_on.value}"
    yield f"      evidence   {statement.kind}, {document.key_of(statement)}, {statement.rule}, {statement.speaker_rule}"


def together(document: Document, countries: CountryList) -> Iterator[str]:
    """A list of countries: its members, whether there are more, and where they stand."""
    members = " ".join(member.iso or document.surface(member) for member in countries.members)
    stance = ""
    if countries.stance and countries.target_span:
        stance = f"; {countries.stance}: {folded(document.surface(countries.target_span))}"
    yield f"  {members}{' and others' if countries.open else ''}{stance}"


def record(document: Document) -> Iterator[str]:
    """Everything that is shown of one article."""
    title = document.metadata.title
    published = document.metadata.published
    yield f"== {document.id}"
    yield f"   {title.value if title else '(no title)'}"
    yield f"   published {published.value if published else '(unknown)'}"
    yield ""
    yield f"Who said what ({len(document.statements)})"
    for statement in document.statements:
        yield from said(document, statement)
    if document.country_lists:
        yield ""
        yield f"Countries named together ({len(document.country_lists)})"
        for countries in document.country_lists:
            yield from together(document, countries)
    for problem in document.problems:
        yield f"   problem: {problem.step}: {problem.message}"
    yield ""


def main(folder: Path) -> None:
    """Print the record of each article in *folder*."""
    table = folder / "metadata.csv"
    chain = onrecord.Chain()
    articles = statements = attributed = 0
    for document in chain.pipe(onrecord.read_documents(folder, metadata=table if table.exists() else None)):
        print("\n".join(record(document)))
        articles += 1
        statements += len(document.statements)
        attributed += sum(statement.speaker is not None for statement in document.statements)
    print(f"{articles} articles, {statements} statements, {attributed} with a speaker")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES)
