"""The contract that every plugin keeps."""

from __future__ import annotations

from onrecord.testing import contract_for

TestBoilerplate = contract_for("boilerplate")
