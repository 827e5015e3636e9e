from __future__ import annotations

import pytest

from onrecord import Actor, Chain, Cue, Document, Entry, Mention, Name, Region, Span, TimeExpression
from onrecord.errors import BadSetting
from onrecord.testing import contract_for

TestQuotes = contract_for("quotes")


def actor(text, surface, key, name, kind, **more):
    start = text.index(surface)
    mention = Mention(Span(start, start + len(surface)), "name")
    return Actor(key, name, kind, (mention,), rule="test.given", **more)


def test_speaker_is_the_actor_of_the_mention():
    text = "“The bridge is safe,” said Mara Ash."
    ash = actor(text, "Mara Ash", "person:mara-ash", "Mara Ash", "person")
    statement = Chain("quotes")(Document(text).given(ash)).statements[0]
    assert ("Mara Ash", "quotes.inverted") == (statement.speaker_name, statement.speaker_rule)


def test_without_actors_the_mention_stays_and_the_speaker_is_blank():
    statement = Chain("quotes")(Document("Mara Ash said it was safe.")).statements[0]
    assert (None, "quotes.no-actors", Span(0, 8)) == (statement.speaker, statement.speaker_rule, statement.speaker_span)


def test_mention_that_nobody_knows_leaves_the_speaker_blank():
    text = "It said the bridge was safe, Mara Ash said."
    ash = actor(text, "Mara Ash", "person:mara-ash", "Mara Ash", "person")
    document = Chain("quotes")(Document(text).given(ash))
    assert {"quotes.unresolved-mention", "quotes.subject"} == {
        statement.speaker_rule for statement in document.statements
    }


def test_addressee_is_the_actor_that_is_told():
    text = "Ash met Lind in the town, telling her that the toll was “unfair”."
    lind = Actor(
        "person:lind",
        "Lind",
        "person",
        (Mention(Span(8, 12), "name"), Mention(Span(34, 37), "pronoun")),
        rule="test.given",
    )
    assert ["Lind"] == [
        statement.addressee.name for statement in Chain("quotes")(Document(text).given(lind)).statements
    ]


def test_relay_is_the_body_that_quotes():
    text = "The agency quoted Lind as saying the toll was unfair."
    agency = actor(text, "The agency", "org:agency", "The agency", "organisation")
    lind = actor(text, "Lind", "person:lind", "Lind", "person")
    statement = Chain("quotes")(Document(text).given(agency, lind)).statements[0]
    assert ("Lind", "The agency") == (statement.speaker_name, statement.relayed_by.name)


def monday(text):
    start = text.index("Monday")
    return TimeExpression(Span(start, start + 6), "DATE", "2024-05-06", granularity="day", rule="test.given")


def test_day_and_venue_stand_beside_the_content():
    text = "At a regular press briefing on Monday, Ash said the toll was unfair."
    statement = Chain("quotes")(Document(text).given(monday(text))).statements[0]
    assert ("2024-05-06", "regular press briefing") == (statement.said_on.value, statement.venue.value)


def test_day_inside_the_content_is_not_when_it_was_said():
    text = "Ash said the bridge was closed on Monday."
    assert None is Chain("quotes")(Document(text).given(monday(text))).statements[0].said_on


def test_later_sentences_of_a_briefing_have_its_day():
    text = "At a press briefing on Monday, Mara Ash said the toll was unfair. “It must go,” she said."
    ash = Actor(
        "person:ash",
        "Mara Ash",
        "person",
        (Mention(Span(31, 39), "name"), Mention(Span(80, 83), "pronoun")),
        rule="test.given",
    )
    document = Chain("quotes")(Document(text).given(ash, monday(text)))
    assert ["2024-05-06", "2024-05-06"] == [statement.said_on.value for statement in document.statements]
    assert ["press briefing", "press briefing"] == [statement.venue.value for statement in document.statements]


def test_quotation_in_a_caption_does_not_go_on_with_the_body():
    lines = ["“The toll is unfair,” Ash said.", "“Everyone in the town has paid for it twice.”"]
    text = "\n".join(lines)
    regions = (
        Region(Span(0, len(lines[0])), "paragraph", rule="test.given"),
        Region(Span(len(lines[0]) + 1, len(text)), "caption", rule="test.given"),
    )
    document = Chain("quotes")(Document(text).given(*regions))
    assert [1, 1] == [len(document.statements), len(document.statements[0].content)]
    assert [lines[1]] == [document.surface(quotation) for quotation in document.quotations]


def test_credit_line_holds_no_statement():
    text = "The agency said so in its report on the bridge."
    document = Chain("quotes")(Document(text).given(Region(Span(0, len(text)), "agency_credit", rule="test.given")))
    assert () == document.statements


def test_every_cue_is_written_with_act_and_frame():
    document = Chain("quotes")(Document("Ash denied it and urged them to leave."))
    assert [("denied", "deny", "object"), ("urged", "demand", "directive")] == [
        (document.surface(c), c.label, c.frame) for c in document.cues
    ]


def test_source_phrases_are_written_as_names():
    document = Chain("quotes")(Document("Rights groups say it is bad. She told Mara Ash that it was fine."))
    found = [(document.surface(name), name.form, name.kind) for name in document.names]
    assert [("Rights groups", "nominal", "group"), ("She", "pronoun", None), ("Mara Ash", "name", None)] == found
    assert {"quotes.source"} == {name.rule for name in document.names}


def test_wide_tier_finds_wishes():
    text = "Norland wants a new treaty."
    wide = Chain("quotes", settings={"quotes": {"tier": "wide"}})
    assert [0, 1] == [len(Chain("quotes")(Document(text)).statements), len(wide(Document(text)).statements)]


def test_unknown_tier_is_refused():
    with pytest.raises(BadSetting):
        Chain("quotes", settings={"quotes": {"tier": "all"}})


class Slang:
    name = "slang"

    @staticmethod
    def entries(settings):
        return {"cues": (Entry("toot", "say/clause", "en"),)}


def test_another_plugin_adds_cues_to_the_lexicon():
    document = Chain("quotes", Slang)(Document("Ash tooted that the bridge was safe."))
    assert ["the bridge was safe"] == [document.surface(statement) for statement in document.statements]


class Emoji:
    name = "emoji"

    def find_cues(self, document):
        at = document.text.index("zings")
        yield Cue(Span(at, at + 5), "criticise", "judge", rule="emoji.word")


def test_cues_of_another_plugin_are_read():
    import onrecord

    Emoji.find_cues = onrecord.hookimpl(Emoji.find_cues)
    document = Chain("quotes", Emoji)(Document("Ash zings Lind for “being slow”."))
    assert ["criticise"] == [statement.act for statement in document.statements]


def test_names_of_a_plugin_are_no_speaker_without_an_actor():
    text = "Mara Ash said it was safe."
    document = Chain("quotes")(Document(text).given(Name(Span(0, 8), "name", "person", rule="test.given")))
    assert None is document.statements[0].speaker


def test_states_that_back_a_text_stand_with_it():
    from onrecord import CountryList, CountryMention

    text = "The Norland text praised the town. Countries backing it included Sudland and Ostland."
    north = actor(text, "The Norland text", "state:NN", "Norland", "state")
    at = [text.index(name) for name in ("Sudland", "Ostland")]
    states = [actor(text, name, f"state:{name}", name, "state") for name in ("Sudland", "Ostland")]
    members = tuple(CountryMention(Span(start, start + 7), None, "name", rule="test.given") for start in at)
    target = Span(text.index("it included"), text.index("it included") + 2)
    listed = CountryList(
        Span(at[0], at[1] + 7), members, False, stance="supports", target_span=target, rule="test.given"
    )
    document = Chain("quotes")(Document(text).given(*members, listed, north, *states))
    statement = document.statements[0]
    assert (["Sudland", "Ostland"], (listed,)) == (
        [state.name for state in statement.co_speakers],
        statement.endorsed_by,
    )


def people(text, **mentions):
    """One person for each name, with the given surfaces in the order of the text."""
    found = []
    for name, surfaces in mentions.items():
        at, spans = 0, []
        for surface in surfaces:
            at = text.index(surface, at)
            spans.append(Mention(Span(at, at + len(surface)), "name"))
            at += len(surface)
        found.append(Actor(f"person:{name.lower()}", name, "person", tuple(spans), rule="test.given"))
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Drivers who spoke to Lind said the toll was too high.",
        "Half of the drivers with whom Lind spoke said the toll was too high.",
        "Drivers interviewed by Lind said the toll was too high.",
        "Speaking to Lind on Monday, Ash said the toll was too high.",
        "Asked by Lind whether it would rise, Ash said the toll was too high.",
        "In a letter to Lind, Ash said the toll was too high.",
        "“The toll is too high,” Ash said in an interview with Lind.",
        "In a message sent on Monday to Lind, Ash said the toll was too high.",
        "Ash wrote a letter to Lind saying that the toll was too high.",
    ],
)
def test_addressee_is_whom_the_speaker_spoke_to(text):
    document = Chain("quotes")(Document(text).given(*people(text, Lind=["Lind"])))
    assert ["Lind"] == [statement.addressee.name for statement in document.statements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ash said in 2019 that the toll was too high.", "2019"),
        ("In 2019, Ash said the toll was too high.", "2019"),
        ("Ash told Lind in 2019 that the toll was too high.", "2019"),
        ("Ash, who won in 2019, said the toll was too high.", None),
        ("Ash said tolls in 2019 were too high.", None),
        ("Ash of the 2019 party said the toll was too high.", None),
    ],
)
def test_year_is_that_of_the_speaking_only_beside_the_cue(text, expected):
    year = TimeExpression(
        Span(text.index("2019"), text.index("2019") + 4), "DATE", "2019", granularity="year", rule="test.year"
    )
    document = Chain("quotes")(Document(text).given(year, *people(text, Ash=["Ash"])))
    assert expected == (document.statements[0].said_on and document.statements[0].said_on.value)


def test_you_is_the_one_whom_the_speaker_spoke_to_before():
    text = "Ash urged Lind to lower the toll. On a poster Ash wrote: “We ask you.” On a poster Ash wrote: “It is too high.”"
    document = Chain("quotes")(Document(text).given(*people(text, Ash=["Ash"] * 3, Lind=["Lind"])))
    assert ["Lind", "Lind", None] == [s.addressee and s.addressee.name for s in document.statements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ash told Lind that the toll was too high. Ash said it was new.", ["Lind", "Lind"]),
        ("Ash told Lind that the toll was too high.\n\n“It is new,” Ash added.", ["Lind", "Lind"]),
        ("Ash told Lind that the toll was too high.\n\nIt rained.\n\n“It is new,” Ash said.", ["Lind", None]),
        ("Ash told Lind that the toll was too high. Ash wrote online that it was new.", ["Lind", None]),
        ("Ash told Lind that the toll was too high. In an interview, Ash said it was new.", ["Lind", None]),
        ("Ash urged Lind to lower the toll, and Ash said it was new.", ["Lind", None]),
        ("Ash paid. In a letter to Lind, Ash called the toll “odd” and warned that it would rise.", ["Lind", "Lind"]),
    ],
)
def test_addressee_stays_while_the_same_occasion_goes_on(text, expected):
    document = Chain("quotes")(Document(text).given(*people(text, Ash=["Ash"] * 2, Lind=["Lind"])))
    assert expected == [s.addressee and s.addressee.name for s in document.statements]


def test_reply_has_the_day_of_what_it_answers():
    text = "On Monday Ash told Lind that the toll was too high. Lind told Ash that it was fair. Berg told Ash to wait."
    names = people(text, Ash=["Ash"] * 3, Lind=["Lind"] * 2, Berg=["Berg"])
    document = Chain("quotes")(Document(text).given(monday(text), *names))
    assert ["2024-05-06", "2024-05-06", None] == [s.said_on and s.said_on.value for s in document.statements]
