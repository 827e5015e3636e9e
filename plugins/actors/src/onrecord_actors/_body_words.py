"""Words of the names of organisations and blocs, and the best known of these names: pure data, one set an idea."""

from __future__ import annotations

from ._words import by_sector, listed, table

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

# Short bodies known by one word or an acronym everywhere: name, sector.  The key stays the same in every document.
BODIES = table("""
UN;U.N.;United Nations|United Nations|igo
WHO;World Health Organization;World Health Organisation|World Health Organization|igo
IMF;International Monetary Fund|International Monetary Fund|igo
World Bank|World Bank|igo
WTO|World Trade Organization|igo
IAEA|International Atomic Energy Agency|igo
UNESCO;Unesco|UNESCO|igo
UNICEF;Unicef|UNICEF|igo
UNHCR|UNHCR|igo
OHCHR|Office of the High Commissioner for Human Rights|igo
OPEC;Opec|OPEC|igo
OSCE|OSCE|igo
OECD|OECD|igo
Interpol|Interpol|igo
ICC|International Criminal Court|judicial
Reuters|Reuters|media
AP|Associated Press|media
AFP|Agence France-Presse|media
BBC|BBC|media
CNN|CNN|media
Xinhua|Xinhua|media
Tass;TASS|TASS|media
RIA|RIA|media
Bloomberg|Bloomberg|media
NPR|NPR|media
ABC|ABC|media
CBS|CBS|media
NBC|NBC|media
PBS|PBS|media
Sana|Sana|media
MTV|MTV|media
RFA|Radio Free Asia|media
Al Jazeera|Al Jazeera|media
Wikinews|Wikinews|media
Pentagon|Pentagon|military
White House|White House|government
Kremlin|Kremlin|government
CIA|CIA|government
FBI|FBI|government
NSA|NSA|government
NASA|NASA|government
Congress|Congress|government
Senate|Senate|government
Knesset|Knesset|government
Bundestag|Bundestag|government
Duma|Duma|government
FCO|Foreign and Commonwealth Office|government
Hamas|Hamas|rebel
Hezbollah;Hizbollah|Hezbollah|rebel
Taliban|Taliban|rebel
ISIS;ISIL;Daesh;Islamic State|Islamic State|rebel
Al-Qaeda;al-Qaeda;Al Qaeda;al-Qaida;Al-Qaida|Al-Qaeda|rebel
Boko Haram|Boko Haram|rebel
PKK|PKK|rebel
Fatah|Fatah|party
Google|Google|business
Microsoft|Microsoft|business
Apple|Apple|business
Facebook|Facebook|business
Twitter|Twitter|business
YouTube|YouTube|business
Amazon|Amazon|business
Samsung|Samsung|business
Enron|Enron|business
Intel|Intel|business
IBM|IBM|business
Sony|Sony|business
Huawei|Huawei|business
Boeing|Boeing|business
Airbus|Airbus|business
Toyota|Toyota|business
Gazprom|Gazprom|business
Tesla|Tesla|business
Yahoo|Yahoo|business
Alibaba|Alibaba|business
AT&T|AT&T|business
AstraZeneca|AstraZeneca|business
BMW|BMW|business
BP|BP|business
BlackRock|BlackRock|business
Chevron|Chevron|business
Citigroup|Citigroup|business
Credit Suisse|Credit Suisse|business
Deutsche Bank|Deutsche Bank|business
Disney|Walt Disney Company|business
Ericsson|Ericsson|business
ExxonMobil;Exxon Mobil|ExxonMobil|business
FedEx|FedEx|business
Fiat|Fiat|business
General Electric|General Electric|business
General Motors|General Motors|business
Glencore|Glencore|business
Goldman Sachs|Goldman Sachs|business
HSBC|HSBC|business
Honda|Honda|business
Hyundai|Hyundai|business
Ikea;IKEA|IKEA|business
JPMorgan;JP Morgan;JPMorgan Chase|JPMorgan Chase|business
Konami|Konami|business
Lehman Brothers|Lehman Brothers|business
LinkedIn|LinkedIn|business
Lockheed Martin|Lockheed Martin|business
Lufthansa|Lufthansa|business
Mastercard|Mastercard|business
McDonald’s;McDonald's|McDonald’s|business
Meta Platforms|Meta Platforms|business
Mitsubishi|Mitsubishi|business
Moderna|Moderna|business
Morgan Stanley|Morgan Stanley|business
Nestlé;Nestle|Nestlé|business
Netflix|Netflix|business
Nike|Nike|business
Nintendo|Nintendo|business
Nissan|Nissan|business
Nokia|Nokia|business
Nvidia|Nvidia|business
OpenAI|OpenAI|business
Pfizer|Pfizer|business
Porsche|Porsche|business
Qualcomm|Qualcomm|business
Renault|Renault|business
Rosneft|Rosneft|business
Ryanair|Ryanair|business
Siemens|Siemens|business
SoftBank|SoftBank|business
SpaceX|SpaceX|business
Spotify|Spotify|business
Starbucks|Starbucks|business
Tencent|Tencent|business
TikTok|TikTok|business
TotalEnergies|TotalEnergies|business
Uber|Uber|business
Verizon|Verizon|business
Vodafone|Vodafone|business
Volkswagen|Volkswagen|business
Volvo|Volvo|business
Walmart;Wal-Mart|Walmart|business
Wells Fargo|Wells Fargo|business
WhatsApp|WhatsApp|business
Fox News|Fox News|media
MSNBC|MSNBC|media
CNBC|CNBC|media
ESPN|ESPN|media
Telemundo|Telemundo|media
Univision|Univision|media
Le Monde|Le Monde|media
Der Spiegel|Der Spiegel|media
El País|El País|media
BuzzFeed|BuzzFeed|media
Politico|Politico|media
HuffPost|HuffPost|media
The Economist|The Economist|media
The Associated Press|Associated Press|media
Wikipedia|Wikipedia|media
Scotland Yard|Metropolitan Police|government
Downing Street|Downing Street|government
Buckingham Palace|Buckingham Palace|government
Kensington Palace|Kensington Palace|government
Europol|Europol|igo
Eurostat|Eurostat|igo
Mossad|Mossad|government
Eurojust|Eurojust|igo
Frontex|Frontex|igo
MI5|MI5|government
MI6|MI6|government
al-Shabab;al-Shabaab;Al-Shabaab;Al-Shabab|al-Shabaab|rebel
Likud|Likud|party
Sotheby’s;Sotheby's|Sotheby’s|business
Sainsbury’s;Sainsbury's|Sainsbury’s|business
Macy’s;Macy's|Macy’s|business
Moody’s;Moody's|Moody’s|business
Kohl’s;Kohl's|Kohl’s|business
Kellogg’s;Kellogg's|Kellogg’s|business
Domino’s;Domino's|Domino’s|business
Arby’s;Arby's|Arby’s|business
Denny’s;Denny's|Denny’s|business
Nando’s;Nando's|Nando’s|business
Wendy’s;Wendy's|Wendy’s|business
Instagram|Instagram|business
Heineken|Heineken|business
Stellantis|Stellantis|business
YouGov|YouGov|business
SNP|Scottish National Party|party
Conservatives;Tories;Conservative Party|Conservative Party|party
Liberal Democrats;Lib Dems;Lib Dem|Liberal Democrats|party
Treasury|Treasury|government
Home Office|Home Office|government
Foreign Office|Foreign Office|government
Cabinet Office|Cabinet Office|government
State Department|State Department|government
Justice Department|Justice Department|government
Defense Department|Defense Department|government
Federal Reserve;Fed|Federal Reserve|government
European Central Bank;ECB|European Central Bank|igo
European Commission|European Commission|igo
Sinn Féin;Sinn Fein|Sinn Féin|party
Novartis|Novartis|business
Bundesbank|Bundesbank|government
Unilever|Unilever|business
Tesco|Tesco|business
Foxconn|Foxconn|business
Dell|Dell|business
Barclays|Barclays|business
Panasonic|Panasonic|business
Petrobras|Petrobras|business
UBS|UBS|business
Labour;Labour Party|Labour Party|party
Seimas|Seimas|government
Sejm|Sejm|government
Riksdag|Riksdag|government
Storting|Storting|government
Folketing|Folketing|government
Verkhovna Rada|Verkhovna Rada|government
Majlis|Majlis|government
Lok Sabha|Lok Sabha|government
Bundesrat|Bundesrat|government
Arsenal|Arsenal|civilian
Everton|Everton|civilian
Tottenham Hotspur;Tottenham|Tottenham Hotspur|civilian
Manchester United;Man United;Man Utd|Manchester United|civilian
Manchester City;Man City|Manchester City|civilian
West Ham;West Ham United|West Ham United|civilian
Aston Villa|Aston Villa|civilian
Newcastle United|Newcastle United|civilian
Leeds United|Leeds United|civilian
Leicester City|Leicester City|civilian
Real Madrid|Real Madrid|civilian
Atletico Madrid;Atlético Madrid|Atlético Madrid|civilian
Bayern Munich|Bayern Munich|civilian
Borussia Dortmund|Borussia Dortmund|civilian
Juventus|Juventus|civilian
Inter Milan|Inter Milan|civilian
AC Milan|AC Milan|civilian
Paris Saint-Germain;PSG|Paris Saint-Germain|civilian
Ajax|Ajax|civilian
Celtic|Celtic|civilian
Benfica|Benfica|civilian
NCAA|NCAA|civilian
NFL;National Football League|National Football League|civilian
NBA;National Basketball Association|National Basketball Association|civilian
NHL;National Hockey League|National Hockey League|civilian
MLB;Major League Baseball|Major League Baseball|civilian
Formula One;Formula 1|Formula One|civilian
FIFA;Fifa|FIFA|civilian
UEFA;Uefa|UEFA|civilian
IOC|IOC|civilian
Amnesty International;Amnesty|Amnesty International|ngo
Human Rights Watch;HRW|Human Rights Watch|ngo
Greenpeace|Greenpeace|ngo
Oxfam|Oxfam|ngo
Red Cross|Red Cross|ngo
""")

# Sets of states with a proper name; the members only where they are beyond dispute and few.
BLOCS = table("""
G7;G-7|G7|g7
G8|G8|g8
G20;G-20|G20|g20
G77|G77|g77
NATO;Nato|NATO|nato
EU;E.U.;European Union|European Union|eu
ASEAN;Asean|ASEAN|asean
African Union|African Union|au
Arab League|Arab League|arab-league
BRICS;Brics|BRICS|brics
West|the West|west
Quad|Quad|quad
Aukus;AUKUS|AUKUS|aukus
Gulf Cooperation Council;GCC|Gulf Cooperation Council|gcc
Ecowas;ECOWAS|ECOWAS|ecowas
Commonwealth|Commonwealth|commonwealth
Mercosur|Mercosur|mercosur
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
SSD PIN SOS TGV PDA LSD THC DDT CFC TNT STD MST CST PDT CDT MDT EDT P.M. A.M. COVID SARS MERS LGBT LGBTQ WMD WMDs IED
IEDs NGO NGOs GOP
""")

# Nouns that stand for bodies in lower case after a country, a demonym or "the".
MINISTRY_WORDS = (
    "foreign|defen[cs]e|interior|finance|health|justice|education|home|trade|commerce|energy"
    "|economy|environment|agriculture|transport|culture|information|labou?r|intelligence|public security|state security"
)
