"""The states of the United States as news prints them. Pure data."""

from __future__ import annotations

POSTAL: dict[str, str] = dict(
    pair.rsplit(" ", 1)
    for pair in (
        "Alabama AL;Alaska AK;Arizona AZ;Arkansas AR;California CA;Colorado CO;Connecticut CT;Delaware DE;Florida FL;Georgia GA;Hawaii HI;Idaho ID;Illinois IL;"
        "Indiana IN;Iowa IA;Kansas KS;Kentucky KY;Louisiana LA;Maine ME;Maryland MD;Massachusetts MA;Michigan MI;Minnesota MN;Mississippi MS;Missouri MO;Montana MT;"
        "Nebraska NE;Nevada NV;New Hampshire NH;New Jersey NJ;New Mexico NM;New York NY;North Carolina NC;North Dakota ND;Ohio OH;Oklahoma OK;Oregon OR;"
        "Pennsylvania PA;Rhode Island RI;South Carolina SC;South Dakota SD;Tennessee TN;Texas TX;Utah UT;Vermont VT;Virginia VA;West Virginia WV;Wisconsin WI;Wyoming WY;"
        "Ala. AL;Ariz. AZ;Ark. AR;Calif. CA;Colo. CO;Conn. CT;Del. DE;Fla. FL;Ga. GA;Ill. IL;Ind. IN;Kan. KS;Ky. KY;La. LA;Md. MD;Mass. MA;Mich. MI;Minn. MN;Miss. MS;"
        "Mo. MO;Mont. MT;Neb. NE;Nev. NV;N.H. NH;N.J. NJ;N.M. NM;N.Y. NY;N.C. NC;N.D. ND;Okla. OK;Ore. OR;Pa. PA;R.I. RI;S.C. SC;S.D. SD;Tenn. TN;Tex. TX;Vt. VT;"
        "Va. VA;W.Va. WV;W. Va. WV;Wash. WA;Wis. WI;Wyo. WY;Queens NY;Brooklyn NY"
    ).split(";")
)
"""Name or abbreviation -> postal code. Washington is left out (the capital), Georgia is the state only after its own towns."""

CODES = frozenset(POSTAL.values()) | {"WA"}
"""All postal codes."""
