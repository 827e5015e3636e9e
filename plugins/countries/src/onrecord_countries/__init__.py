"""Countries, capitals that stand for governments, blocs and lists of states in news: a plugin of onrecord."""

from __future__ import annotations

from ._bloc import Bloc, bloc
from ._names import country
from ._past import PastState, past_state
from ._plugin import Countries, CountriesSettings, countries_in

__all__ = ["Bloc", "Countries", "CountriesSettings", "PastState", "bloc", "countries_in", "country", "past_state"]
