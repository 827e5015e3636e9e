"""Credits of pictures that stand on a line of their own."""

from __future__ import annotations

import pytest
from island_article import BODY, TITLE, page

CREDITS = """Courtesy of the Harbour Museum
Courtesy photo
Handout
Supplied
File photo
Submitted photo
Alamy Stock Photo
PA Archive
Symbolbild
Photo d’archives
Foto de archivo
Divulgação
AI-generated image
Generated with Midjourney
Screenshot via YouTube
Composite: Getty
Map: Ann Body
Main image: Ann Body
Credit...Ann Body for The Courier
(c) Ann Body
Copyright: Ann Body
Photography by Ann Body
Beeld: Ann Body
Fotografía: Ann Body
Фото: Анна Боди
撮影：アン
@annbody/Instagram
Ann Body/Facebook
Ann Body via X
EFE/Ann Body
IMAGO / Ann Body
Photo Ann Body
PHOTO ANN BODY, LE COURRIER
Foto ANP
Ann Body photo
Ann Body/Courier
(Ann Body/The Courier)
Ann Body | Courier""".splitlines()


@pytest.mark.parametrize("credit", CREDITS)
def test_credit_below_what_the_picture_shows_is_one(kind_of, credit):
    text = page("Waves break over the pier on Monday", credit, blank=False)
    assert "credit" == kind_of(text, f"{credit}\n")


@pytest.mark.parametrize(
    "line",
    [
        "Map: How the winter timetable of the island ferry changed",
        "PICS: Storm tears the pier of Port Ann away",
        "Share Article via Facebook",
        "Facebook / Twitter",
        "Courtesy call on the harbour master",
        "Photo Gallery",
    ],
)
def test_line_that_begins_like_a_credit_is_none(kind_of, line):
    assert "credit" != kind_of(page(line, blank=False), f"{line}\n")


def test_body_that_provided_the_text_is_its_agency(kind_of):
    text = "\n".join([TITLE, *BODY, "Provided by Harbour University"])
    assert "agency_credit" == kind_of(text, "Provided by")
