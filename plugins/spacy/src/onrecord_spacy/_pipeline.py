"""Where a pipeline lies on the disk, what it holds, and loading it. spaCy is imported only here, in what makes documents, and when it is needed."""

from __future__ import annotations

import functools
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

_BLOCK = 1 << 20


def folder_of(pipeline: str) -> Path:
    """
    The folder of an installed pipeline package or of a saved pipeline.

    Raises:
        ValueError: There is none; says which are installed.
    """
    from spacy import util  # noqa: PLC0415  importing spaCy takes a second

    if util.is_package(pipeline):
        return Path(util.get_package_path(pipeline))
    folder = Path(pipeline)
    if (folder / "config.cfg").is_file():
        return folder
    installed = ", ".join(sorted(util.get_installed_models())) or "none"
    message = (
        f"no spaCy pipeline {pipeline!r}: it is neither an installed package nor a folder with a config.cfg; "
        f"installed: {installed}; python -m spacy download NAME installs one"
    )
    raise ValueError(message)


def content_hash(pipeline: str) -> str:
    """SHA-256 of names and contents of all files of a pipeline: two models with one version are two models."""
    folder = folder_of(pipeline)
    whole = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
        whole.update(f"{path.relative_to(folder).as_posix()}\0{path.stat().st_size}\0".encode())
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                whole.update(block)
    return whole.hexdigest()


def load(pipeline: str) -> Language:
    """The pipeline, loaded."""
    import spacy  # noqa: PLC0415  importing spaCy takes a second

    return spacy.load(folder_of(pipeline))


@functools.cache
def blank(language: str) -> Language:
    """
    A pipeline that only splits into tokens, of *language* or, where spaCy does not know it, of none (``xx``).

    Kept for the process: it holds nothing of a document but the words of its vocabulary, which never change what comes out.
    """
    import spacy  # noqa: PLC0415  importing spaCy takes a second

    try:
        return spacy.blank(language)
    except ImportError:
        return spacy.blank("xx")
