"""The smallest third-party plugin: a layer of its own, one step, and the whole contract as its test."""

from __future__ import annotations

import attrs

from onrecord import Annotation, Span, layer, step
from onrecord.testing import contract_for


@layer("questions")
@attrs.frozen
class Question(Annotation):
    span: Span


class Questions:
    @step(writes=Question)
    def questions(self, document):
        for sentence in document.sentences:
            if document.surface(sentence).endswith("?"):
                yield Question(sentence.span, rule="questions.mark")


TestQuestions = contract_for(Questions)
