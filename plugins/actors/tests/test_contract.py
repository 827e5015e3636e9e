from __future__ import annotations

from onrecord.testing import contract_for

TestActors = contract_for("actors")
