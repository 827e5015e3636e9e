from __future__ import annotations

from onrecord_quotes import Marked, marks


def stretches(text):
    return [text[mark.start : mark.end] for mark in marks(text)]


def test_curly_marks_are_paired():
    assert ["“no”", "“yes”"] == stretches("He said “no” and “yes”.")


def test_lost_closing_mark_is_an_open_stretch():
    assert (Marked(3, 13, False, 0, False),) == marks("A. “no, never")


def test_lost_closing_mark_before_another_opener_is_dropped():
    assert ["“of the old town”"] == stretches("He said “no, never and left it all to them. The “of the old town” man")


def test_stray_closing_mark_is_nothing():
    assert [] == stretches("He said no” and left.")


def test_short_marks_inside_marks_are_nested():
    text = "“He called it “peace”, “order” and “trade” all his life.”"
    assert [0, 1, 1, 1] == [mark.depth for mark in marks(text)]


def test_apostrophes_are_no_marks():
    assert [] == stretches("It’s the Ashes’ house, isn't it, rock 'n' roll in the ’90s")


def test_plural_possessive_closes_no_single_mark():
    assert ["‘the workers’ rights’"] == stretches("on ‘the workers’ rights’ today")


def test_possessive_before_straight_single_marks():
    assert ["'nerve'"] == stretches("mocks the leaders' lack of 'nerve' again")


def test_straight_marks_at_both_ends():
    assert ['"No,"', '"never."'] == stretches('"No," she said, "never."')


def test_doubled_single_marks():
    assert ["''No,''", "``Yes''"] == stretches("''No,'' she said. ``Yes''")


def test_low_and_angle_marks():
    assert ["„so“", "„so”", "«so»"] == stretches("„so“ „so” «so»")


def test_marks_never_cross_a_line():
    assert ["“one", "“two”"] == stretches("“one\n“two”")


def test_missing_blank_before_an_opener():
    assert ["“planned”"] == stretches("had been“planned” by all")


def test_lines_are_paired_each_for_itself():
    text = "no mark\n“a” b “c”\n\n‘d’ e’s “f ‘g’ h”\n“open\n“i”"
    assert ["“a”", "“c”", "‘d’", "“f ‘g’ h”", "‘g’", "“open", "“i”"] == stretches(text)
