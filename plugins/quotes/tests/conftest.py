from __future__ import annotations

import pytest

from onrecord import Chain, Document


@pytest.fixture(scope="session")
def chain():
    return Chain("quotes")


@pytest.fixture
def read(chain):
    return lambda text: chain(Document(text))
