"""Bytes to documents: what is answered, what is said of lines, and what no page can do."""

from __future__ import annotations

import hashlib
import json
import pickle
import subprocess
import sys
from importlib.util import find_spec

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import onrecord
from onrecord import _cli
from onrecord_html import Html, HtmlSettings

QUICK = Html(HtmlSettings(extractor="none"))


def load(page: str | bytes, media_type: str = "text/html") -> onrecord.Document:
    data = page.encode() if isinstance(page, str) else page
    document = QUICK.load(data, media_type, None)
    assert document is not None
    return document


def lines_of(page: str) -> list[str]:
    return load(page).text.split("\n")


@pytest.mark.parametrize("media_type", ["text/plain", "application/pdf", "application/json", ""])
def test_what_is_no_page_is_left_to_others(media_type: str) -> None:
    assert QUICK.load(b"<p>One.</p>", media_type, None) is None


@pytest.mark.parametrize(
    "media_type", ["text/html", "TEXT/HTML; charset=utf-8", "application/xhtml+xml", "text/html;charset=x"]
)
def test_pages_are_answered_whatever_the_parameters(media_type: str) -> None:
    assert "One." == load("<p>One.</p>", media_type).text


def test_read_hands_pages_over(tmp_path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(b"<p>The harbour is open.</p>")
    document = onrecord.read(path, publisher="The Tideline", published="2024-05-02")
    assert ("page.html", "The harbour is open.", "The Tideline", ()) == (
        document.id, document.text, document.publisher, document.problems,
    )  # fmt: skip
    assert "onrecord.lines/1" == document.source["format"]


def test_chain_loads_pages_with_its_settings(tmp_path) -> None:
    (tmp_path / "page.html").write_bytes(b"<p>The harbour is open.</p>")
    chain = onrecord.Chain("html", settings={"html": {"extractor": "none"}})
    plain = onrecord.Chain("boilerplate") if find_spec("onrecord_boilerplate") else onrecord.Chain("html")
    read = [onrecord.read(tmp_path / "page.html", chain=chain), *onrecord.read_documents(tmp_path, chain=chain)]
    assert [None, None] == [document.source["extractor"] for document in read]
    assert onrecord.read(tmp_path / "page.html") == onrecord.read(tmp_path / "page.html", chain=plain)


def test_charset_that_the_caller_names_is_used(tmp_path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes("<meta charset=koi8-r><p>Порт открыт.</p>".encode("cp1251"))
    assert "Порт открыт." == onrecord.read(path, encoding="windows-1251").text
    assert "Порт открыт." == onrecord.read(path, media_type="text/html; charset=windows-1251").text


def test_date_that_a_page_declares_is_not_overruled_by_a_default(tmp_path, capsys) -> None:
    (tmp_path / "a.html").write_bytes(b'<meta property="article:published_time" content="2024-05-02"><p>One.')
    (tmp_path / "b.html").write_bytes(b"<p>Two.")
    assert 0 == _cli.main(["extract", str(tmp_path), "--only", "html", "--published", "2020-01-01"])
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [None, "2020-01-01"] == [document["published"] for document in found]


def test_command_line_reads_pages(tmp_path, capsys) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(b"<h1>Harbour reopens</h1><p>The harbour is open.</p>")
    assert 0 == _cli.main(["extract", str(path), "--only", "html"])
    assert '"value":"Harbour reopens"' in capsys.readouterr().out.replace('": "', '":"')


def test_blocks_are_lines_and_inline_markup_is_joined() -> None:
    assert ["One two three.", "", "Four."] == lines_of("<p>One <b>tw</b>o\n <i>three</i>.</p><div>Four.</div>")


def test_items_rows_and_breaks_follow_each_other_closely() -> None:
    assert ["a", "b"] == lines_of("<ul><li>a<li>b</ul>")
    assert ["1\t2", "3\t4"] == lines_of("<table><tr><td>1<td>2</tr><tr><td>3<td>4</tr></table>")
    assert ["a", "b", "", "c"] == lines_of("<p>a<br>b<br><br>c")


def test_cell_with_several_lines_is_no_cell_of_a_row() -> None:
    assert ["a", "b", "", "c"] == lines_of("<table><tr><td>a<br>b</td><td>c</td></tr></table>")


def test_preformatted_text_keeps_its_lines_and_blanks() -> None:
    assert ["a  b", "  c"] == lines_of("<pre>a  b\n  c\n</pre>")


def test_what_no_reader_sees_is_left_out() -> None:
    page = "<script>var a='<p>no</p>'</script><style>p{}</style><!-- no --><template>no</template><svg><text>no</text></svg><select><option>no</select><p>yes"
    assert ["yes"] == lines_of(page)


def test_elements_that_the_parser_leaves_in_the_head_are_seen() -> None:
    assert ["Home", "", "One."] == lines_of("<title>No</title><nav>Home</nav><p>One.")[2:]


def test_hidden_elements_stay_and_are_marked() -> None:
    document = load('<p>One.</p><p style="display: none">Two.</p><p hidden>Three.</p>')
    assert "One.\n\nTwo.\n\nThree." == document.text
    assert ["", "hidden", "hidden"] == document.source["lines"]["hints"]


def test_links_beside_each_other_are_parted_and_initials_are_not() -> None:
    assert ["Home News"] == lines_of("<div><a>Home</a><a>News</a></div>")
    assert ["The tram runs."] == lines_of("<p><span>T</span><span>he tram runs.</span></p>")


def test_no_break_blanks_are_letters() -> None:
    assert ["10\u00a0000 people"] == lines_of("<p>10&nbsp;000\n people</p>")


def test_source_leads_back_to_the_bytes_and_describes_each_line() -> None:
    page = b'<body><nav><a href="/">Home</a></nav><figure><figcaption>The pier.</figcaption></figure><p>One <a href="/x">two</a>.</p></body>'
    source = load(page).source
    assert (hashlib.sha256(page).hexdigest(), len(page)) == (source["sha256"], source["bytes"])
    assert {
        "start": [0, 6, 17],
        "tag": ["nav", "figcaption", "p"],
        "block": [2, 5, 2],
        "links": [100, 0, 37],
        "hints": ["nav", "figure caption", ""],
        "kept": None,
        "body": None,
    } == source["lines"]


@pytest.mark.parametrize("extractor", ["trafilatura", "resiliparse"])
def test_answer_of_the_extractor_is_recorded(extractor: str) -> None:
    if find_spec(extractor) is None:
        pytest.skip("optional")
    text = "The harbour was closed for a week, the port authority said, and nobody in town knew why it was. "
    page = f"<body><nav><a href='/'>Home</a></nav><article><h1>Harbour closed</h1><p>{text * 3}</p><p>{text * 2}</p></article></body>"
    document = Html(HtmlSettings(extractor=extractor)).load(page.encode(), "text/html", None)
    assert document.source["extractor"].startswith(extractor)
    assert [0, 1, 1] == [document.source["lines"]["kept"][row] for row in (0, 2, 3)]


def test_extractor_that_is_not_there_is_told_when_the_plugin_is_built() -> None:
    with pytest.raises(onrecord.errors.BadSetting, match="extractor"):
        onrecord.Chain("html", settings={"html": {"extractor": "boilerpipe"}})


def test_offsets_hold_where_a_line_begins_with_a_wide_blank() -> None:
    document = load("<p>\u3000港は開いた。</p><p>\u00a0One.</p>")
    assert ["港", "O"] == [document.text[start] for start in document.source["lines"]["start"]]


def test_loaded_page_pickles_and_makes_the_round_trip() -> None:
    document = load("<meta name=author content='Ida Holm'><h1>Harbour reopens</h1><p>One.")
    assert document == pickle.loads(pickle.dumps(document))
    assert document == onrecord.from_json(onrecord.to_json(document))


def test_importing_the_plugin_imports_no_parser() -> None:
    code = "import sys, onrecord_html; onrecord_html.Html(onrecord_html.HtmlSettings()); print(*{'lxml', 'trafilatura', 'resiliparse', 'charset_normalizer'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert "" == done.stdout.strip()


HOSTILE = {
    "nothing": b"",
    "NUL": b"\0" * 1000,
    "no markup": b"no markup at all",
    "no body": b"<html><head></head></html>",
    "broken character": "<p>Grüße".encode()[:-1],
    "nested 100,000 deep": b"<div>" * 100_000 + b"hello",
    "nested and closed": b"<div>" * 50_000 + b"hello" + b"</div>" * 50_000,
    "nested tables": b"<table><tr><td>" * 20_000 + b"x",
    "10 MB of divs": b"<div><p>One sentence of text, here.</p>" * 250_000,
    "many paragraphs": b"<p>One.</b>" * 50_000,
    "huge attribute": b'<a b="' + b"x" * 5_000_000 + b'">t</a>',
    "huge class": b'<p class="' + b"article-body " * 100_000 + b'">x',
    "entity bomb": b'<!DOCTYPE x [<!ENTITY a "b">'
    + b"".join(b'<!ENTITY a%d "&a;&a;">' % n for n in range(100))
    + b"]><p>&a99;",
    "unknown entities": b"&lol;" * 200_000,
    "only marks": b"<" * 300_000,
    "open comments": b"<!--" * 100_000,
    "open scripts": b"<script>" * 100_000,
    "nested JSON": b'<script type="application/ld+json">' + b"[" * 100_000 + b"</script><p>x",
    "long title": b"<title>" + b"a - " * 100_000 + b"</title>",
    "long byline": b"<p class=byline>By " + b"A B and " * 50_000,
    "long row": b"<table><tr>" + b"<td>x" * 50_000,
    "UTF-16 without a mark": "<p>hello".encode("utf-16-le"),
    "UTF-16 cut": "<p>hello".encode("utf-16")[:-1],
    "noise": hashlib.shake_128(b"noise").digest(200_000),
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_no_page_raises(data: bytes) -> None:
    document = Html(HtmlSettings()).load(data, "text/html", None)
    assert set() == {problem.code for problem in document.problems} - {
        "encoding-assumed", "no-text", "no-tree", "extractor-skipped", "extractor-failed",
    }  # fmt: skip


@pytest.mark.parametrize("name", ["nested 100,000 deep", "nested and closed", "10 MB of divs"])
def test_page_that_is_nested_without_end_keeps_its_text_and_markup(name: str) -> None:
    document = Html(HtmlSettings()).load(HOSTILE[name], "text/html", None)
    assert ["extractor-skipped"] == [problem.code for problem in document.problems]
    assert document.text == "hello" or document.text.count("One sentence of text, here.") == 250_000
    assert {"p" if "10 MB" in name else "div"} == set(document.source["lines"]["tag"])


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (b"<p>super<wbr>market and <source>more</p>", "supermarket and more"),
        (b"<object><param>unseen</object><p>A<img>B<param>C</p>", "ABC"),
    ],
)
def test_text_behind_an_element_that_holds_nothing_is_kept(page: bytes, text: str) -> None:
    assert text == load(page).text


def test_parser_that_gives_up_loses_nothing_that_it_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(text: bytes, parser: etree.HTMLParser) -> None:
        parser.feed(text[:12])
        raise etree.XMLSyntaxError("broken", 1, 1, 1)

    monkeypatch.setattr(etree, "fromstring", broken)
    document = Html(HtmlSettings()).load(b"<p>One.</p><p>Two.</p>", "text/html", None)
    assert ["no-tree", "extractor-skipped"] == [problem.code for problem in document.problems]
    assert "One." == document.text


@given(st.binary(max_size=300) | st.text(alphabet="<>/!-&;'\"= ap\n\u00a0", max_size=200).map(str.encode))
def test_any_bytes_are_taken(data: bytes) -> None:
    document = load(data)
    lines = document.source.get("lines", {}).get("start", [])
    assert [line for line in document.text.split("\n") if line.strip()] == [
        document.text[document.text.rfind("\n", 0, start) + 1 :].partition("\n")[0] for start in lines
    ]
