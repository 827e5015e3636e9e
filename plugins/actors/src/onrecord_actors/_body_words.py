"""Words of the names of organisations and blocs: pure data, one set an idea."""

from __future__ import annotations

from ._words import by_sector, listed

# Last (or, for some, first) words of the names of bodies, with the sector they tell.
ORG_HEADS = by_sector(
    government="""
        Enforcement Ministry Department Government Parliament Congress Senate Assembly Cabinet Embassy Consulate Mission
        Secretariat Treasury Customs Commission Directorate Bureau Authority Administration Council Duma Bundestag
        Knesset Office Police Agency Legislature Politburo Presidency Chancellery Inspectorate Municipality
    """,
    military="""
        Army Navy Force Forces Marines Guard Guards Corps Brigade Battalion Regiment Division Squadron Command Fleet
        Militia Infantry Pentagon Platoon Wing
    """,
    judicial="""
        Court Tribunal Judiciary
    """,
    party="""
        Party Parties Democrats Republicans Conservatives Labour Greens
    """,
    education="""
        University College School Academy Institution Faculty Polytechnic Universities Laboratory Laboratories
        Seminary Conservatory
    """,
    any="""
        Institute Network Company Group Services Foundation Association Society Federation Confederation Union
        Alliance Coalition Committee Movement Organization Organisation Trust Fund Charity League Watch Campaign
        Initiative Forum Center Centre Consortium Fellowship Chamber Guild Front Partnership Congregation Club Clubs
        Lodge Circle Project Board Panel Team Survey Service Task Syndicate Brotherhood Sisterhood Workshop Conference
        Programme Program Affiliation Scouts Rescue Cartel Mafia Observatory Museum Library Hospital Orchestra Choir Symphony Philharmonic Quartet Ensemble
        Band Theatre Theater Palace
    """,
    media="""
        Times Post News Press Herald Tribune Gazette Guardian Telegraph Broadcasting Television Radio TV Journal
        Magazine Review Chronicle Observer Channel Mirror Globe Examiner Sentinel Daily Weekly Newspaper Media Studios
        Productions Pictures Publishers Publishing Books Entertainment
    """,
    business="""
        Inc Inc. Corp Corp. Corporation Co Co. Companies Ltd Ltd. Limited LLC LLP PLC Plc plc GmbH AG S.A. SA NV NL BV B.V. ASA A/S Oyj SpA S.p.A. Bhd Pty Holdings
        Industries Enterprises Bank Banks Airlines Airways Motors Records Partners Capital Ventures Systems
        Technologies Technology Software Solutions Electric Electronics Pharmaceuticals Insurance Stores Foods Brewery
        Brewing Energy Petroleum Telecom Communications Properties Realty Construction Consulting Shop Store
        Line Shipbuilding Music Air Rail Mills Works Labs Lines Recordings Chemical Chemicals Pharma Therapeutics Biosciences Semiconductor Mining
        Semiconductors Minerals Metals Resources Healthcare Financial Management Investments Investment Advisors
        Advisers Equity Aerospace Aviation Shipping Steel Oil Gas Cement Apparel Robotics Biotech Biotechnology
        Aggregates Commodities Textiles Garments Plantations Plastics Ceramics Packaging Instruments Machinery Batteries
        Renewables Fertilizers Ranches Spirits Wines Cruises Ferries Resorts Homes Builders Developers Contractors
        Engineering Surveyors Solicitors Advertising Analytics Payments Lending Leasing Brokers Brokerage Advisory Ventures
        Telecommunications Wireless Cable Utilities Power Supermarkets Furniture Footwear Cosmetics Beverages
        Bancorp Bancshares Savings Breweries Distillers Winery Dairy Trading Networks Films Animation Lottery International
        Restaurant Hotel Hotels Cafe Café Market Bakery Pizza Grill Bros Bros. Brothers Sons Associates Securities
        Water Trains Buses Waste Broadband Airport Airports Pharmacy Gyms Estates
        Exchange Plumbing Dental Clinic Salon Auto Motor Automotive Computers Logistics Railway Railways Railroad
    """,
    religious="""
        Church Diocese Archdiocese Synod Monastery Ministries Mosque Temple
    """,
    civilian="""
        F.C. FC A.F.C. AFC C.F. United Rovers Wanderers Athletic Sox Giants Bears Tigers Lions Eagles Rangers Yankees
        Dodgers Cubs Braves Reds Pirates Cardinals Mets Astros Blazers Lakers Bulls Celtics Knicks Warriors Raiders
        Cowboys Packers Steelers Bills Jets Dolphins Patriots Falcons Panthers Saints Chiefs Broncos Titans Colts
        Bruins Canadiens Flyers Penguins Maroons Wildcats Bulldogs Huskies Hawks Owls Trojans Longhorns Sooners Gators
        Hurricanes Spartans Wolverines Buckeyes Hoosiers Jayhawks Crimson Aggies Rebels Volunteers Rockets Nationals
        Orioles Phillies Padres Athletics Mariners Twins Royals Indians Senators Expos Jays Predators Sharks Ducks
        Kings Blues Blackhawks Oilers Canucks Stars Islanders Devils Sabres Capitals Cavaliers Pistons Pacers Bucks
        Hornets Magic Spurs Mavericks Nuggets Suns Clippers Raptors Nets Sixers Heat Jazz
        Thunder Wild Lightning Avalanche Kraken Galaxy
    """,
)
# Too weak to make a body of a run by standing at its end, unless something else speaks for one.
WEAK_ORG_HEADS = listed("""
United Daily Weekly Energy Review Mirror Globe Magic Kings Stars Blues Twins Royals Sharks Saints Devils
Chiefs Indians Giants Lions Eagles Bears Tigers Crimson Suns Bills Reds Cardinals Rangers Senators Volunteers Rebels
Wing Task Project Program Programme Front Circle Market Library Hotel Store Shop School Hospital Museum Theatre
Theater Magazine Conference Campaign Initiative Network Channel Survey Observer Panel Temple Mosque Church Books
Pictures Media Division Railway Railroad Railways Exchange Command Fleet Regiment Labour Team Guardian Post Times
Heat Jazz Thunder Wild Lightning Avalanche Kraken Galaxy Music Line Mills Works Lines Films Steel Oil Gas Power Cable Financial Management Equity Investment Resources International
Service Services Palace Airport Airports Estates Capitals Nationals Spurs Nets Bucks Hawks Owls
""")
# First words of the names of clubs.
CLUB_OPENERS = listed("""
FC AC SC AS CF SV VfB VfL SSC RC AFC CSKA Atlético Atletico Inter Dynamo Dinamo Spartak Sporting Olympique
Borussia Bayern Steaua Lokomotiv Hapoel Maccabi Deportivo Athletic Racing Shakhtar Zenit Werder Eintracht Hertha
Fortuna Schalke Feyenoord
""")

# Kinds of firms, set before their names.
FIRMS = listed("""
brewer airline retailer startup start-up chipmaker carmaker automaker drugmaker planemaker steelmaker toymaker lender
insurer broadcaster supermarket conglomerate manufacturer biotech brokerage consultancy distributor
""")
# Last words of the names of clubs, in a text about games.
CLUB_TAILS = listed("""
United City Town Rovers Wanderers Athletic County Albion Villa Hotspur Wednesday Rangers Thistle Argyle Alexandra
Orient Harriers Stanley
""")
# First words of the names of bodies in other languages.
FOREIGN_OPENERS = listed("""
Crédit Credit Banco Banca Banque Caisse Société Compagnie Groupe Grupo Dagens Agence Osteria Trattoria Ristorante
Deutsche Koninklijke Partido Parti Partei Università Universidad Université Universität Institut Instituto Institutul
Fondazione Fundación Stiftung Svenska Norsk Dansk Istituto Ecole École Collège Ligue Liga Unión Fédération Federación
Ministère Ministerio Médecins Corriere Gazzetta Diario Rádio Televisión Télévision Süddeutsche Frankfurter
""")

# Opening words of names of bodies that go on with "of", "for" ...
ORG_OPENERS = listed("""
Ministry Department Office Bank University College School Institute Academy House Court Council Board Bureau Center
Centre Association Federation Union League Society Organization Organisation Party Church Commission Committee Chamber
Coalition Alliance Friends Doctors Reporters Students Mothers Movement Army Front Embassy Government Foundation Fund
Agency Museum Library Corps Bloc Congress Order Knights Brotherhood Communist Secretary Minister President
Commissioner Director Governor Chairman Chancellor Speaker Ambassador Mayor Prince Duke Earl King Queen Bishop
Archbishop Head Chief Representative Envoy Undersecretary Consortium Conservatory Faculty High Assembly Parliament
Laboratory Authority Administration Conference Confederation Station Service Task Survey Forum Institution Mission
Centers Centres Offices Scouts Railway Railways Hospital Orchestra Port Club Zoo Missions Daughters Sons Group Workers Company Network Trust Partnership Monastery Guild
""")

# Capitals that are words, units or shorthand rather than bodies.
NO_ACRONYMS = listed("""
OT CAPS PTS FT HT Q1 Q2 Q3 Q4 H1 H2 A I TV PM AM CEO CFO COO MP MPs DNA RNA HIV AIDS UK US USA UAE U.S. U.K. U.S.A. GDP PhD MBA BA MA BSc MSc DVD CD CDs
CDR PC PCs IT AI OK FAQ HTML XML HTTP PDF URL USB GPS GMT UTC EST PST BC AD BCE CE II III IV V VI VII VIII IX X XI XII
XIII XIV XV XVI XX XXI NO YES NOT AND THE FOR BUT ARE YOU ALL ANY NEW ONE TWO OF IN ON TO IS WE HE SHE MY ME SO DO GO
AT BY OR AS IF UP AN BE PR HR QA RSS SMS SUV ATM CCTV ID FM AC DC KM MPH RPM LP EP LPs EPs DJ MC MVP ERA RBI NE NW SE
SW D.C. L.A. LA NY NJ CA TX FL VA PA OH IL MD WA MI GA NC SC TN AL KY CT CO AZ NM UT NV WI MN MO KS AR MS IA HI AK NH
VT RI DE WV SD ND WY MT PO PS RE CC BCC FW FYI ASAP RSVP LOL OMG WTF IMO BTW TBA TBD ETA AKA VIP DIY R&B UFO WWI WWII
WW2 WW1 I.D. HD KO KOs RPO SWAT MPP NYC OST LLC L.P. USSR BMX POS UAV UAVs VBIED VBIEDs APC GP GPs A&E EU-wide MPs MEPs MSPs TDs RPG MMORPG FPS RICO HMS
USS SS MV RMS B.C. A.D. B.C.E. C.E. IQ EQ PVC BBQ CPR MRI ICU ICBM ETF IPO SIM GSM LED LCD HDTV MP3 GPU CPU RAM ROM
SSD PIN SOS TGV PDA LSD THC DDT CFC TNT STD MST CST IST SAST PDT CDT MDT EDT P.M. A.M. COVID SARS MERS LGBT LGBTQ WMD WMDs IED
IEDs NGO NGOs GOP
""")

# Nouns that stand for bodies in lower case after a country, a demonym or "the".
MINISTRY_WORDS = (
    "foreign|defen[cs]e|interior|finance|health|justice|education|home|trade|commerce|energy"
    "|economy|environment|agriculture|transport|culture|information|labou?r|intelligence|public security|state security"
)
