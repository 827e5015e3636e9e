from __future__ import annotations

import pytest

from onrecord import Document, Name, Span


def source(text: str, phrase: str, form: str = "nominal", after: int = 0) -> Name:
    start = text.index(phrase, after)
    return Name(Span(start, start + len(phrase)), form, rule="quotes.source")


def test_spokeswoman_is_the_person_of_that_role(cast, surfaces):
    text = "Foreign ministry spokeswoman Odalys Brankovec spoke. The spokeswoman said no."
    assert ["Odalys Brankovec", "The spokeswoman"] == surfaces(text, cast(text)["person:odalys-brankovec"])


def test_unnamed_source_and_its_second_noun(cast, surfaces):
    text = "One Norwegian harbour expert, speaking on condition of anonymity, said no. “It is late,” said the analyst."
    (unnamed,) = [actor for actor in cast(text).values() if actor.kind == "unnamed"]
    assert ["One Norwegian harbour expert", "the analyst"] == surfaces(text, unnamed)
    assert ["harbour expert"] == [role.title for role in unnamed.roles]


def test_named_expert_goes_before_nobody(cast, surfaces):
    text = "Odalys Brankovec, a professor at Quillan University, spoke. The analyst said no."
    assert ["Odalys Brankovec", "The analyst"] == surfaces(text, cast(text)["person:odalys-brankovec"])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rights groups said no.", "Rights groups"),
        ("Some harbour officials said no.", "harbour officials"),
        ("It was so, according to local fishing experts.", "local fishing experts"),
        ("They won over several developing countries that day.", "developing countries"),
        ("The text was backed by 23 nations in the end.", "23 nations"),
        ("They blamed anti-herring forces for it.", "anti-herring forces"),
        ("It was what critics describe as a mistake.", "critics"),
        ("The plan for the Kurds was dropped.", "Kurds"),
    ],
)
def test_group_that_speaks_or_acts(cast, text, name):
    assert [name] == [actor.name for actor in cast(text).values() if actor.kind == "group"]


@pytest.mark.parametrize(
    "text",
    ["Other countries waited.", "It happened in two states.", "The forces of nature won.", "They saw groups of birds."],
)
def test_plural_that_neither_speaks_nor_acts_is_nobody(cast, text):
    assert {} == cast(text)


def test_offices_of_several_states_are_one_group(cast):
    text = "The ambassadors of Norway, Sweden, and Iceland said no."
    names = [actor.name for actor in cast(text).values() if actor.kind == "group"]
    assert ["ambassadors of Norway, Sweden, and Iceland"] == names


def test_two_groups_joined_are_one(cast):
    text = "It followed claims by rights groups and media that it was late."
    assert ["rights groups and media"] == [actor.name for actor in cast(text).values()]


def test_western_states_are_the_west_where_the_west_is_named(cast, surfaces):
    text = "The West waited. Western countries said no."
    assert ["The West", "Western countries"] == [
        "The " + surfaces(text, cast(text)["bloc:west"])[0],
        surfaces(text, cast(text)["bloc:west"])[1],
    ]


def test_report_is_its_issuers(cast, surfaces):
    text = "The Quillan Herring Council published its report. The report said no."
    assert ["Quillan Herring Council", "The report"] == surfaces(text, cast(text)["org:quillan-herring-council"])


def test_report_by_somebody(cast, surfaces):
    text = "They read a report by the Quillan Herring Council. The report said no."
    assert ["Quillan Herring Council", "The report"] == surfaces(text, cast(text)["org:quillan-herring-council"])


def test_statement_of_a_state(cast, surfaces):
    text = "They signed a Norwegian statement. The statement said no."
    assert ["Norwegian", "The statement"] == surfaces(text, cast(text)["state:NO"])


def test_the_one_from_somebody_else(cast, surfaces):
    text = "A Norwegian statement was followed by the one from Iceland. The statement said no."
    assert ["Iceland", "The statement"] == surfaces(text, cast(text)["state:IS"])


def test_statement_in_which_a_person_speaks(cast, surfaces):
    text = "In a statement on Friday, Odalys Brankovec, a botanist, said no. The statement said why."
    assert ["Odalys Brankovec", "The statement"] == surfaces(text, cast(text)["person:odalys-brankovec"])


def test_document_without_an_issuer_is_an_actor_of_its_own(cast):
    assert ["document"] == [actor.kind for actor in cast("The invitation said no.").values()]


def test_report_told_before_its_issuer(cast, surfaces):
    text = "A report said it was late. According to a Quillan University report, it was very late."
    body = cast(text, source(text, "A report"))["org:quillan-university"]
    assert ["A report", "a Quillan University report", "Quillan University"] == surfaces(text, body)


@pytest.mark.parametrize(
    ("text", "phrase", "kind"),
    [
        ("Two fishermen on the pier shouted that it was late.", "Two fishermen on the pier", "group"),
        ("A neighbour of the mayor shouted that it was late.", "A neighbour of the mayor", "unnamed"),
        ("Most of the passengers on the ferry knew that it was late.", "Most of the passengers on the ferry", "group"),
        ("The findings of the report showed that it was late.", "The findings of the report", "document"),
    ],
)
def test_source_phrase_of_another_plugin_gets_an_actor(read, text, phrase, kind):
    given = source(text, phrase)
    document = read(text, [given])
    assert kind == document.actor_at(given.span).kind


@pytest.mark.parametrize("phrase", ["The damage to the pier", "The colour of the sea"])
def test_source_phrase_that_is_nobody_gets_none(read, phrase):
    text = phrase + " showed that it was late."
    given = source(text, phrase)
    assert None is read(text, [given]).actor_at(given.span)


def test_source_phrase_with_a_name_is_the_person(read):
    text = "Norwegian foreign ministry spokeswoman Odalys Brankovec said no."
    given = source(text, text[: -len(" said no.")], "name")
    assert "Odalys Brankovec" == read(text, [given]).actor_at(given.span).name


def test_office_holder_named_only_later(cast, surfaces):
    text = "Norway waits, its finance minister says.\n\nNorwegian finance minister Odalys Brankovec sang."
    given = source(text, "its finance minister")
    assert ["its finance minister", "Odalys Brankovec"] == surfaces(text, cast(text, given)["person:odalys-brankovec"])


def test_title_in_capitals_is_the_person(cast, surfaces):
    text = "Harbour Commissioner Odalys Brankovec sang. They wrote to the Commissioner."
    assert ["Odalys Brankovec", "the Commissioner"] == surfaces(text, cast(text)["person:odalys-brankovec"])


def test_that_before_a_plural_is_no_determiner(cast, surfaces):
    text = "She said that harbour officials said no."
    assert ["harbour officials"] == surfaces(text, cast(text)["group:harbour-officials"])


@pytest.mark.parametrize(
    ("text", "phrase", "key"),
    [
        ("The governor, Odalys Brankovec, said the camp was illegal.", "The governor", "person:odalys-brankovec"),
        ("Her spokesman, Barnaby Pell, said so.", "Her spokesman", "person:barnaby-pell"),
        ("The mine’s owner, Canadian group Quillan Holdings, said so.", "The mine’s owner", "org:quillan"),
    ],
)
def test_a_name_in_apposition_tells_who_a_noun_is(read, text, phrase, key):
    given = source(text, phrase)
    assert key == read(text, [given]).actor_at(given.span).key


def test_a_news_agency_is_no_embassy_before_it(read):
    text = "Norway’s embassy in Lima was shut. The state news agency said so."
    given = source(text, "The state news agency")
    assert "Norway’s embassy in Lima" != read(text, [given]).actor_at(given.span).name


def test_the_company_is_the_only_firm_of_the_text(read):
    text = "Quillan Herring Inc. will cut jobs. The company said so."
    given = source(text, "The company")
    assert "Quillan Herring Inc." == read(text, [given]).actor_at(given.span).name
    text = "Quillan Herring Inc. and Pell Shipping Ltd. will merge. The company said so."
    assert None is read(text, [source(text, "The company")]).actor_at(source(text, "The company").span)


@pytest.mark.parametrize(
    ("text", "phrase", "name"),
    [
        ("Odalys Brankovec left. Brankovec’s lawyer said so.", "Brankovec’s lawyer", "Brankovec’s lawyer"),
        ("Odalys Brankovec’s spokesman, Barnaby Pell, said so.", "Odalys Brankovec’s spokesman", "Barnaby Pell"),
    ],
)
def test_the_lawyer_of_somebody_is_somebody_else(read, text, phrase, name):
    given = source(text, phrase)
    assert name == read(text, [given]).actor_at(given.span).name


def test_role_noun_before_a_comma_and_a_name_is_the_one_named(read):
    text = "Peter Doyle, the leader, sang. The deputy leader, Tom Braithwaite, left."
    given = source(text, "The deputy leader")
    assert "Tom Braithwaite" == read(text, [given]).actor_at(given.span).name


def test_somebody_and_colleagues_are_a_group(read):
    text = "Ines Vidal is a botanist. Vidal and colleagues said the reef grew."
    given = source(text, "Vidal and colleagues")
    assert "group" == read(text, [given]).actor_at(given.span).kind


def test_group_of_a_body_belongs_to_it(read):
    text = "Analysts at Quillan Bank said no."
    given = source(text, "Analysts at Quillan Bank")
    assert "Quillan Bank" == read(text, [given]).actor_at(given.span).affiliation.name


def test_study_by_a_body_is_of_that_body(read):
    text = "A study by the Mines and Geosciences Bureau found that it sank."
    given = source(text, "A study by the Mines and Geosciences Bureau")
    assert "Mines and Geosciences Bureau" == read(text, [given]).actor_at(given.span).name


def test_office_that_only_the_rest_of_the_text_fills_is_of_its_one_holder(read):
    text = "It was bad, the provincial governor said. Governor Ines Vidal wept."
    given = source(text, "the provincial governor")
    assert "Ines Vidal" == read(text, [given]).actor_at(given.span).name


def test_bare_noun_of_a_headline_is_told_later(read):
    text = "Bank sinks; CEO says worst is over\nChief Executive Ines Vidal left. The CEO sang."
    given = source(text, "CEO")
    assert "Ines Vidal" == read(text, [given]).actor_at(given.span).name


def test_role_noun_with_its_state_is_nobody_from_another_state(cast):
    text = (
        "Norway’s deputy minister, Odalys Brankovec, said no. Chile spoke next. Its minister said yes. "
        "The envoy Barnaby Pell read a text. “Perhaps,” said Denmark’s envoy."
    )
    actors = cast(text)
    assert ["Norway’s deputy minister", "Odalys Brankovec"] == [
        text[mention.span.start : mention.span.end] for mention in actors["person:odalys-brankovec"].mentions
    ]
    assert ["Barnaby Pell"] == [
        text[mention.span.start : mention.span.end] for mention in actors["person:barnaby-pell"].mentions
    ]


def test_office_of_somebody_is_not_the_office_of_somebody_else(cast):
    text = (
        "The president’s office said no. At least two drowned, according to the ombudsman’s office. "
        "The Quillan Rivers office said three. The office said nothing more."
    )
    offices = [actor for actor in cast(text).values() if actor.kind == "organisation"]
    assert ["president’s office", "ombudsman’s office", "Quillan Rivers office"] == [actor.name for actor in offices]


@pytest.mark.parametrize(
    ("phrase", "kind", "name"),
    [
        ("Another pal", "unnamed", "Another pal"),
        ("A pal", "unnamed", "pal"),
        ("One commenter", "unnamed", "One commenter"),
        ("One of them", "unnamed", "One of them"),
        ("Two people close to Brankovec", "group", "Two people close to Brankovec"),
        ("A spokesman for Brankovec", "unnamed", "spokesman for Brankovec"),
        ("A Department of Tides spokeswoman", "unnamed", "Department of Tides spokeswoman"),
        ("Others", "group", "Others"),
    ],
)
def test_indefinite_source_is_somebody_of_whom_no_more_is_told(alone, phrase, kind, name):
    text = f"Odalys Brankovec left. {phrase} said no."
    span = source(text, phrase).span
    actor = alone(Document(text).given(source(text, phrase))).actor_at(span)
    assert (kind, name) == (actor.kind, actor.name)


@pytest.mark.parametrize(
    "phrase", ["A sign in the window", "One banner", "The pal", "A briefing in Kassel", "One park"]
)
def test_thing_with_words_on_it_is_nobody(alone, phrase):
    text = f"Odalys Brankovec left. {phrase} said no."
    assert None is alone(Document(text).given(source(text, phrase))).actor_at(source(text, phrase).span)


def test_group_is_no_committee(cast, surfaces):
    text = "Human Rights Watch wrote to the Quillan Tides Committee. The Quillan Tides Committee met. In a paper, the group told of it."
    actors = cast(text, source(text, "the group"))
    assert "the group" not in surfaces(text, actors["org:quillan-tides-committee"])
