"""The how-to of the documentation, followed to the letter: a folder copied, its words changed, its tag added."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import onrecord_dates

ITALIAN = {
    "janvier": "gennaio", "février": "febbraio", "mars": "marzo", "avril": "aprile", "mai": "maggio", "juin": "giugno", "juillet": "luglio", "août": "agosto",
    "septembre": "settembre", "octobre": "ottobre", "novembre": "novembre", "décembre": "dicembre", "lundi": "lunedì", "mardi": "martedì", "hier": "ieri",
}  # fmt: skip
WORD = re.compile(r"\w+")
ACCENTED = re.compile(r"^(\w*[^\x00-\x7f]\w*) =", re.MULTILINE)  # TOML wants such keys in quotation marks
ASK = """
import json, sys
from datetime import date
from onrecord_dates import LANGUAGES, recognise, resolve
text = "Il ponte fu chiuso lunedì 4 marzo 2019; ieri, martedì, il porto."
times = resolve(text, recognise(text, language="it"), date(2024, 1, 17), language="it")
print(json.dumps([LANGUAGES[-1], [(text[time.span.start : time.span.end], time.value) for time in times]]))
"""


def test_copied_folder_is_a_language(tmp_path):
    package = tmp_path / "onrecord_dates"
    shutil.copytree(Path(onrecord_dates.__file__).parent, package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(package / "data" / "fr", package / "data" / "it")
    for name in ("lexicon.toml", "grammar.toml"):
        file = package / "data" / "it" / name
        changed = WORD.sub(italian, file.read_text(encoding="utf-8"))
        file.write_text(ACCENTED.sub(r'"\1" =', changed), encoding="utf-8")
    languages = package / "_languages.py"
    languages.write_text(languages.read_text(encoding="utf-8").replace('"es")', '"es", "it")'), encoding="utf-8")
    found = subprocess.run(
        [sys.executable, "-c", ASK],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    expected = ["it", [["lunedì 4 marzo 2019", "2019-03-04"], ["ieri", "2024-01-16"], ["martedì", "2024-01-16"]]]
    assert expected == json.loads(found.stdout)


def italian(found):
    """A word of the copied files, changed if it has its translation here."""
    word = found[0]
    new = ITALIAN.get(word.lower(), word)
    return new.capitalize() if word[0].isupper() else new
