"""The contract that every plugin keeps."""

from __future__ import annotations

from onrecord.testing import contract_for

TestHtml = contract_for("html")
