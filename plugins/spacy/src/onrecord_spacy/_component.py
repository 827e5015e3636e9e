"""A component for spaCy pipelines that runs a chain: ``nlp.add_pipe("onrecord")``. Imported by spaCy alone, when it looks for the factory."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

import onrecord

from ._doc import write
from ._entities import names_in
from ._settings import KINDS


@Language.factory(
    "onrecord", default_config={"plugins": None, "without": ["spacy"], "settings": {}, "names": False, "labels": None}
)
def make_component(  # noqa: PLR0917  spaCy calls it by keywords, and takes no function that demands them
    nlp: Language,
    name: str,  # noqa: ARG001  spaCy calls every factory with it
    plugins: list[str] | None,
    without: list[str],
    settings: dict[str, Any],
    names: bool,
    labels: dict[str, str | None] | None,
) -> Callable[[Doc], Doc]:
    """
    The component ``onrecord``.

    Args:
        nlp: The pipeline that it becomes part of.
        name: Of the component in it.
        plugins: Of the chain; None: every installed one.
        without: As in `onrecord.Chain`.
        settings: As in `onrecord.Chain`.
        names: Whether the entities that the components before it found are evidence for the chain.
        labels: For them, as in `onrecord_spacy.SpacySettings`; None: the default.
    """
    language = "en" if nlp.lang in (None, "xx") else str(nlp.lang)
    chain = onrecord.Chain(
        *(plugins or ()), without=without if plugins is None else (), settings=settings, language=language
    )
    meaning = KINDS if labels is None else labels

    def component(doc: Doc) -> Doc:
        document = onrecord.Document(doc.text, published=doc.user_data.get("published"), language=language)
        if names:
            document = document.given(*names_in(doc, labels=meaning))
        write(chain(document), doc)
        return doc

    return component
