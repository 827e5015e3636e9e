"""The contract that every plugin keeps."""

from __future__ import annotations

from onrecord.testing import contract_for

TestDates = contract_for("dates")
