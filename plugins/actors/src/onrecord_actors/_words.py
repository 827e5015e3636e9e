"""Words that speak for or against a person in a capitalised run: pure data, one set an idea."""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """The words of a list that is printed in lines."""
    return frozenset(words.split())


def table(lines: str) -> dict[str, tuple[str, str]]:
    """Lines of ``form;form|name|sector``: name and sector of each form."""
    rows = [line.split("|") for line in lines.strip().splitlines()]
    return {form: (name, sector) for forms, name, sector in rows for form in forms.split(";")}


def by_sector(**words: str) -> dict[str, str | None]:
    """Each word with the sector it tells; ``any`` tells none."""
    return {word: None if sector == "any" else sector for sector, listed in words.items() for word in listed.split()}


# Capitalised only because a sentence or a heading begins with them; they end a name that they follow.
STARTERS = listed("""
A About Above According Across Actually After Afterwards Again Against Ago Ahead All Almost Along Already Also
Alternatively Although Always Amid Among An And Another Any Anyone Anything Apart Apparently Are Around As Aside Asked
At Away Back Based Be Because Before Behind Being Believe Below Beneath Beside Besides Best Better Between Beyond Born
Both But By Can Certainly Clearly Come Commenting Consequently Considering Contrary Could Created Currently Despite
Did Do Does Don Down Due During Each Earlier Early Eight Either Eleven Elsewhere Enough Especially Even Eventually
Every Everybody Everyone Everything Except Few Fewer Fifteen Fifty Finally First Firstly Five Following For Formerly
Forty Founded Four Fourth From Further Furthermore Generally Get Given Go Good Great Half Hardly Has Have Having He
Hello Hence Her Here Hers Herself Hi Him Himself His How However Hundreds I If Immediately In Included Including
Indeed Initially Inside Instead Into Is It Its Itself Just Keep Last Late Later Lately Least Less Let Like Likewise
Little Located Long Look Made Make Many Maybe Me Meanwhile Mine Moreover More Most Mostly Much Must My Myself Near
Nearby Nearly Neither Never Nevertheless Next Nine No Nobody None Nonetheless Nor Normally Not Nothing Notably Now
Nowadays Obviously Of Off Often Oh OK Okay On Once One Ones Only Onto Or Originally Other Others Otherwise Our Ours
Out Outside Over Overall Particularly Per Perhaps Please Plus Possibly Presumably Previously Prior Probably Quite
Rather Read Really Recently Regarding Released Same Second Secondly See Several She Shortly Should Similarly Since Six
Sixteen So Some Somebody Someone Something Sometimes Soon Speaking Still Subsequently Such Suddenly Surely Take Ten
Than Thank Thanks That The Their Theirs Them Themselves Then There Thereafter Therefore These They Thing Things Third
Thirty This Those Though Thousands Three Through Throughout Thus To Today Together Tomorrow Tonight Too Toward Towards
Traditionally Twelve Twenty Twice Two Typically Under Underneath Unfortunately Unless Unlike Until Up Upon Us Using
Usually Versus Very Via Was We Well Were What Whatever When Whenever Where Whereas Wherever Whether Which While Who
Whoever Whole Whom Whose Why Will With Within Without Would Written Yes Yesterday Yet You Your Yours Yourself
Ironically Surprisingly Interestingly Importantly Additionally Accordingly Historically Officially Reportedly
Allegedly Respectively Sadly Luckily Hopefully Basically Essentially Specifically Separately Ultimately Dear Sorry
Anyway Sure Wow Hey Thx Pls Tell Told Said Says Yeah Nope Ps It's I'm I've I'd I'll You're We're They're That's
There's What's Don't Can't Didn't Doesn't Isn't Let's He's She's MPs MEPs MSPs TDs MLAs
""")

# The same, but only as the first word: elsewhere they are words of names.
OPENERS = listed("""
Photo Image Picture Video Source File Caption Courtesy Update Updated Editor Advertisement Note Great Good Best Last
First Second Next Late Early Long Little Other Few Half Back Down Home Plus One Two Three Four Five Six Seven Eight
Nine Ten Researchers Scientists Police Officials Critics Experts Analysts Authorities Residents Witnesses Women Men
People Incoming Outgoing Newly Ousted Disgraced Embattled
Members Students Workers Children Teachers Doctors Fans Players Leaders Protesters Soldiers Troops Voters
Lawmakers Activists Rival Rivals
""")

MONTHS_DAYS = listed("""
January February March April June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept
Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays
Saturdays Sundays Christmas Easter Ramadan Thanksgiving AM GMT BST EST UTC
""")

# Set before a name, with or without a full stop; gender where the word tells it.
HONORIFICS = {
    **dict.fromkeys(
        listed("""
Ayatollah Baron Brother Count Czar Datuk Don Duke Earl Emir Emperor Father Fr. Haji Herr Imam King Lord Maulana Messrs
Mister Monsieur Mr Mr. Mullah Pope Prince Rabbi Senor Señor Sheikh Shri Sir Sultan Tan Tsar Uncle
"""),
        "m",
    ),
    **dict.fromkeys(
        listed("""
Aunt Baroness Countess Dame Duchess Empress Frau Lady Madam Madame Miss Mme Mrs Mrs. Ms Ms. Princess Queen Señora
Sheikha Sister Smt
"""),
        "f",
    ),
    **dict.fromkeys(
        listed("""
Cllr Cllr. Doctor Dr Dr. HE Hon Hon. Mx Pastor Prof Prof. Rev Rev. Reverend Saint St.
"""),
        "",
    ),
}

# Capitalised titles that may open a run and do not belong to the name.
TITLES = listed("""
Del. Amb. Atty. Supt. Advocate
Republican Democrat DI DCI DSI Commodore Canon Monsignor Vicar Coroner President-elect Mayor-elect Superintendent Comptroller Registrar
Ombudsman Principal Headteacher Airman Seaman Trooper Viscount Marquess Magistrate Assemblyman Assemblywoman Alderman QB
Senators Representatives Ministers Ambassadors Governors Secretaries Judges Justices Directors Professors Generals
Commissioners Mayors Chairmen Officers Captains Colonels Lieutenants Sergeants Bishops Lawmakers
President Presidents Vice-President Premier Chancellor Minister Ministers PM Secretary Undersecretary Under-Secretary
Secretary-General Director Director-General Governor Gov Gov. Senator Sen Sen. Sens. Representative Rep Rep. Reps.
Congressman Congresswoman Deputy Mayor Councillor Councilman Councilwoman Ambassador Envoy Consul Commissioner
Chairman Chairwoman Chairperson Chair Speaker Spokesman Spokeswoman Spokesperson Judge Justice Prosecutor Attorney
Attorney-General General Gen Gen. Lieutenant Lt Lt. Colonel Col Col. Major Maj Maj. Captain Capt Capt. Commander Cmdr
Cmdr. Cdr Sergeant Sgt Sgt. Corporal Cpl Cpl. Private Pvt Pvt. Admiral Adm Adm. Brigadier Brig Brig. Marshal Inspector
Detective Officer Constable Sheriff Chief Bishop Archbishop Cardinal Professor Dean Rector Provost Coach Manager Head
Editor Author Actor Actress Singer Writer Journalist Reporter Correspondent Analyst Researcher Economist Historian
Biologist Scientist Philosopher Lawyer Activist Spokesmen Leader Founder Co-founder CEO CFO COO Taoiseach Tánaiste
Comrade MP MEP MSP TD Congressmen Petty Advisor Adviser Lieutenant-General Major-General Vice Prime Foreign Defence
Defense Interior Finance Home Health Acting Former Ex-President Executive Senior Interim Special First Second Crown
Lance Staff Master Rear Wing Group Air Field Sub-Lieutenant
""")

# A title is not complete without one of these: "Foreign" or "Vice" alone opens no title.
TITLE_HEADS = listed("""
Del. Atty. Supt. Advocate
Det Insp Supt Const WPC DC DCS Cllr Cllrs Amb. Umpire Referee Midwife Paramedic Engineer Trustee Treasurer Curator
Republican Democrat DI DCI DSI Commodore Canon Monsignor Vicar Coroner President-elect Mayor-elect Superintendent Comptroller Registrar
Ombudsman Principal Headteacher Airman Seaman Trooper Viscount Marquess Magistrate Assemblyman Assemblywoman Alderman QB
Senators Representatives Congressmen Ministers Ambassadors Governors Secretaries Judges Justices Directors Professors Generals
Commissioners Mayors Chairmen Officers Captains Colonels Lieutenants Sergeants Bishops Lawmakers
President Presidents Vice-President Premier Chancellor Minister Ministers PM Secretary Undersecretary Under-Secretary
Secretary-General Director Director-General Governor Gov Gov. Senator Sen Sen. Sens. Representative Rep Rep. Reps.
Congressman Congresswoman Mayor Councillor Councilman Councilwoman Ambassador Envoy Consul Commissioner Chairman
Chairwoman Chairperson Chair Speaker Spokesman Spokeswoman Spokesperson Judge Justice Prosecutor Attorney
Attorney-General General Gen Gen. Lieutenant Lt Lt. Colonel Col Col. Major Maj Maj. Captain Capt Capt. Commander Cmdr
Cmdr. Cdr Sergeant Sgt Sgt. Corporal Cpl Cpl. Private Pvt Pvt. Admiral Adm Adm. Brigadier Brig Brig. Marshal Inspector
Detective Officer Constable Sheriff Chief Bishop Archbishop Cardinal Professor Dean Rector Provost Coach Manager
Editor Author Actor Actress Singer Writer Journalist Reporter Correspondent Analyst Researcher Economist Historian
Biologist Scientist Philosopher Lawyer Activist Leader Founder Co-founder CEO CFO COO Taoiseach Tánaiste Comrade MP
MEP MSP TD Advisor Adviser Lieutenant-General Major-General Head Deputy
""")

# Lower-case nouns for what a person is; the last word of a role. Those in -ist, -man, -woman, -person are known by their ending.
ROLES = listed("""
spokesman spokeswoman spokesperson spokespeople president vice-president premier chancellor minister secretary
undersecretary secretary-general director director-general governor senator representative congressman congresswoman
deputy mayor councillor ambassador envoy consul commissioner chairman chairwoman chairperson chair speaker judge
justice prosecutor attorney attorney-general lawyer barrister solicitor general lieutenant colonel major captain
commander sergeant corporal admiral brigadier marshal inspector detective officer constable sheriff chief bishop
archbishop cardinal pope professor lecturer dean rector provost coach manager head editor author actor actress singer
writer reporter correspondent analyst researcher historian philosopher leader founder co-founder boss executive
adviser advisor aide assistant official diplomat expert specialist fellow scholar academic student teacher doctor
nurse surgeon physician engineer architect designer programmer developer photographer producer composer conductor
drummer guitarist bassist vocalist rapper musician painter sculptor poet novelist playwright critic footballer striker
goalkeeper defender midfielder cricketer player boxer wrestler golfer sprinter swimmer skater driver rider pilot
astronaut athlete quarterback pitcher outfielder goaltender forward winger linebacker king queen prince princess
emperor duke duchess sultan emir lord lady monarch heir dictator ruler warlord rebel fighter gunman suspect defendant
victim witness survivor hostage businessman businesswoman entrepreneur investor banker trader broker farmer miner
worker cook chef baker butcher tailor hunter fisherman brother sister father mother son daughter wife husband widow
uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter friend colleague partner girlfriend
boyfriend fiancee fiancé neighbour neighbor ally rival predecessor successor member candidate nominee lawmaker
legislator politician parliamentarian delegate negotiator mediator observer campaigner organizer organiser activist
dissident whistleblower refugee treasurer trustee counsel counselor counsellor curator librarian translator
interpreter narrator presenter host anchor broadcaster commentator columnist blogger publisher mp mep ceo cfo coo pm
sir dr resident native citizen republican democrat counterpart laureate co-author co-chair co-chairman co-leader lead character hero heroine protagonist frontman comedian model dancer choreographer
pianist violinist magician wizard professor-emeritus jockey trainer teenager co-defendant winger batsman bowler
clerk bartender waiter plumber electrician carpenter janitor firefighter paramedic accountant consultant
advocate barista cashier mechanic technician tutor trustee shopkeeper landlord tenant resident villager neighbor
commuter passenger customer shopper pensioner retiree graduate intern volunteer spokesperson mayor-elect president-elect
beekeeper gardener gamekeeper ranger lifeguard bodyguard courier trucker welder roofer surveyor auctioneer undertaker
coroner undersecretary vicar supporter parishioner onlooker bystander eyewitness reveller hiker climber diver angler backpacker cyclist runner forecaster auditor spinner seamer wicketkeeper flanker hooker skipper fullback playmaker surfer
guard detainee prisoner inmate visitor client patient midwife rescuer migrant asylum-seeker employee staffer veteran investigator
magistrate juror plaintiff claimant headteacher principal pupil referee fan sailor cleaner priest imam rabbi pastor monk nun protester
demonstrator complainant petitioner respondent appellant applicant caller motorist holidaymaker babysitter councilor rapporteur immigrant informant inspector
dutchman frenchman englishman irishman welshman scotsman dutchwoman frenchwoman
""")
ROLE_ENDINGS = ("ist", "man", "woman", "person", "ologist", "maker", "keeper", "holder", "master")
NO_ROLES = listed("""
woman man person human german roman woman's list exist persist assist resist consist insist twist mist fist
shopkeeper's spokesman's remaster carmaker automaker drugmaker chipmaker planemaker steelmaker toymaker cigarmaker
""")

# Words that stand between country or body and the last word of a role.
ROLE_PARTS = listed("""
former ex- then now-former now current outgoing incoming acting interim deputy vice assistant associate senior junior
chief lead leading top first second prime foreign defence defense interior finance home health trade justice education
economy energy environment labour labor agriculture transport culture security national international human rights
affairs relations policy press media communications ministry department government state federal regional provincial
local city municipal county district military army navy naval police intelligence party opposition parliamentary
presidential royal executive managing general legal political economic financial public special permanent resident
honorary veteran retired elected appointed emeritus staff committee council commission board company group club team
bank university school college hospital church union campaign research science sciences technology history law
literature music film television radio news newspaper magazine world european western late fellow self-described
well-known famous young old new british co-lead senior-most long-time longtime long-serving ruling majority minority
house senate cabinet court supreme high chief-executive vice-chief election electoral central reserve commerce
industry climate disaster relief aid emergency fire rescue border immigration customs tax budget development planning
housing water food drug nuclear oil gas mining farm fisheries sports football cricket hockey tennis
""")

# After "X, a ..." and "X, the ...": any of ROLES; these verbs right after a name make a person likely.
PERSON_VERBS = listed("""
said says told tells added adds asked asks argued argues wrote writes noted notes explained explains insisted insists
claimed claims denied denies tweeted replied recalled remarked admitted warned stressed believes thinks testified
confessed joked quipped recounted married divorced died was resigned retired graduated studied taught starred sang
played plays recorded wore smiled laughed nodded was's knew knows wants wanted felt feels lives lived grew moved met
served worked became appeared spoke talked born himself herself won scored bowed wept quit pleaded apologised
apologized vowed thanked hugged kissed shrugged grinned
""")
CUE_VERBS = listed("""
said says say saying told tells tell added adds asked asks argued argues wrote writes noted notes explained explains
insisted insists claimed claims denied denies tweeted replied recalled remarked admitted warned warns stressed
stresses reported reports stated states declared declares announced announces accused accuses urged urges called calls
criticised criticized condemned condemns rejected rejects demanded demands described describes suggested suggests
concluded concludes confirmed confirms acknowledged emphasised emphasized underscored underlined asserted asserts
alleged alleges believe believes think thinks promised pledged vowed threatened praised hailed welcomed slammed
blasted blamed dismissed found finds fear fears revealed reveals disclosed estimates estimated predicted predicts
cautioned complained countered continued quoted commented observed responded answered testified contended maintained
agreed disagreed
""")

PLACE_WORDS = listed("""
River Lake Mount Mountain Mountains Valley Island Islands Isle Sea Ocean Bay Gulf Cape Coast Beach Peninsula Desert
Forest Park County Province Region District State City Town Village Township Borough Street Road Avenue Boulevard Lane
Drive Square Plaza Bridge Airport Station Port Harbour Harbor Castle Palace Tower Hall Stadium Arena Hills Hill Creek
Falls Springs Canyon Strait Channel Canal Highway Route Freeway Heights Territory Territories Prefecture Oblast
Cathedral Abbey Cemetery Dam Reservoir Fort Base Camp Ranch Plains Plateau Archipelago Basin Delta Glacier Crater
Rapids Ridge Point Pass Cove Mall Terrace Court Garden Gardens Farm Estate Manor Building Quarter Zone Line Trail
Neighborhood Bluff Bluffs Rd St Ave Blvd North South East West Northern Southern Eastern Western Northeast Northwest
Southeast Southwest Central Upper Lower New San Santa Santo Los Las El Saint St. Rio
""")
PLACE_TAILS = listed("""
River Lake Mountain Mountains Valley Island Islands Isle Sea Ocean Bay Gulf Coast Beach Peninsula Desert Forest Park
Shoal Reef Atoll Close Crescent Mews
County Province Region District State City Town Village Township Borough Street Road Avenue Boulevard Lane Drive
Square Plaza Bridge Airport Station Port Harbour Harbor Castle Palace Tower Hall Stadium Arena Hills Hill Creek Falls
Springs Canyon Strait Canal Highway Route Freeway Heights Territory Territories Prefecture Oblast Cathedral Abbey
Cemetery Dam Reservoir Fort Base Camp Ranch Plains Plateau Archipelago Basin Delta Glacier Crater Rapids Ridge Point
Pass Cove Mall Terrace Garden Gardens Farm Estate Manor Building Quarter Zone Trail Bluff Bluffs Rd St Ave Blvd Brook
Dock Docks Junction Hollow Parish Field Fields Pond Marsh Grove Gate Wharf Pier Pradesh Nadu Gym Gymnasium Rink Pool
Circuit Speedway Raceway Casino Lounge House Playground Playfield Formation Taluk Kreis Tehsil Mandal Raion
Voivodeship Wood Woods Lodge Suburb Pharmacy Sur Norte
""")
EVENT_WORDS = listed("""
Policy Terms Comments Cookies Newsletter Newsletters Headlines Updates Permalink
War Wars Battle Revolution Treaty Agreement Accord Accords Convention Charter Act Bill Law Amendment Declaration
Protocol Constitution Cup Olympics Games Championship Championships Tournament Open Prix Prize Award Awards Medal
Trophy Bowl Festival Summit Day Week Month Year Age Era Century Crisis Election Elections Referendum Campaign
Operation Tour Season Series Episode Album Song Film Movie Show Book Novel Edition Volume Chapter Version Symphony
Sonata Concerto Opera Opus Virus Disease Syndrome Theory Theorem Effect Test Method System Model Engine Project
Program Plan Road Initiative Order Empire Dynasty Kingdom Republic Massacre Genocide Uprising Rebellion Invasion Siege
Conference Report Index Hymn Anthem Motto EP LP Challenge Challenges Cups Stories Story Masters Cruise Members Meeting
Meetings Conferences Cyclone Earthquake Flood Tsunami Wildfire Tropical Club's Download Fund Funds Bikes Design
Designs Bar Casino Train Express Railroad Server Servers Bible Quran Koran Gospel Testament Language Style Movement
Renaissance Marathon Derby Ring Code Standard License Exhibition Expo Night Nights Morning Evening Spring Autumn
Winter Summer Hurricane Storm Typhoon Playoffs Finals Final Semifinal Draft Mass
""")
# Words that are parts of names of things and bodies, hardly ever of persons.
COMMON_WORDS = listed("""
American European African Asian Arab Islamic Muslim Christian Jewish Catholic Protestant Orthodox Buddhist Hindu
International National Federal Royal Imperial Global World Worldwide United Universal General Public Private Free
Civil Human Rights Social Democratic Republican Liberal Conservative Labour Communist Socialist People Peoples Popular
Economic Political Military Naval Nuclear Strategic Special Supreme High Higher Middle Far Great Greater Grand Big
Little Old Young First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Black White Red Blue Green Golden
Silver Iron Dark Bright Holy Sacred Ancient Modern Digital Electronic Online Internet Web Mobile Computer Science
Sciences Arts Art Music Health Medical Medicine Law Business Trade Commerce Industry Finance Financial Energy
Environment Environmental Climate Education Research Development Security Defence Defense Foreign Affairs Interior
Home Justice Labor Agriculture Transport Technology Information Chief Executive Board Committee Senior Junior Deputy
Assistant Joint Combined Advanced Applied Basic Annual Daily Weekly Monthly Best Top Super Ultra Mega Major Minor Main
Full Half Double Single Total Open Closed Hot Cold Love Life Death Time Times House Street School College University
Church State States Nation Nations Country City Town Union League Club Company Corporation Association Group Party
Army Navy Air Force Forces Police Court Bank Story Stories Star Stars Sun Moon Earth Sky Heaven Hell God Lord Devil
Angel Angels Magic Dream Dreams Dance Night Light Fire Water Wind Storm Snow Rain Ice Sea Ocean Space Machine Power
Peace War Freedom Liberty Independence Greek Latin English French German Spanish Italian Russian Chinese Japanese
Korean Indian British Irish Scottish Welsh Dutch Swedish Norwegian Danish Finnish Polish Czech Hungarian Turkish
Persian Hebrew Arabic Portuguese Brazilian Mexican Canadian Australian Facebook Twitter Google YouTube Instagram
Wikipedia Windows Linux Covid Covid-19 COVID COVID-19 Bluetooth Xbox PlayStation Nintendo Netflix Amazon Apple
Microsoft Zoom Uber Tesla Kremlin Brexit Nazi Nazis Soviet Soviets Taliban New Road Silk Dear Regards Happy Merry Buy
Good Bad Nice Real Live Late Early
""")

# Towns, regions and the like that are often taken for people. Single words, and the last word of longer names.
PLACES = listed("""
Korea Congo Guinea Macedonia
Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa
Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada
Hampshire Jersey Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Wisconsin Wyoming Manhattan Brooklyn
Bronx Queens Harlem Hollywood Chicago Boston Philadelphia Pittsburgh Baltimore Cleveland Detroit Cincinnati Milwaukee
Minneapolis Houston Dallas Austin Denver Phoenix Seattle Portland Sacramento Francisco Angeles Diego Vegas Miami
Atlanta Orlando Tampa Nashville Memphis Charlotte Richmond Louisville Indianapolis Columbus Buffalo Albany Oakland
Honolulu Anchorage Toronto Montreal Vancouver Calgary Edmonton Winnipeg Quebec Ontario Alberta Manitoba Saskatchewan
Columbia Scotia Brunswick Newfoundland Yukon Halifax Hamilton London Manchester Liverpool Birmingham Leeds Sheffield
Bristol Oxford Cambridge Edinburgh Glasgow Cardiff Belfast Dublin Cork Southampton Portsmouth Brighton Nottingham
Newcastle Sunderland Norwich York Yorkshire Kent Essex Sussex Surrey Cornwall England Scotland Wales Ulster Catalonia
Basque Bavaria Saxony Prussia Normandy Brittany Provence Burgundy Tuscany Lombardy Sicily Sardinia Crete Corsica
Andalusia Galicia Transylvania Siberia Crimea Donbas Chechnya Kashmir Punjab Bengal Tibet Xinjiang Manchuria Europe
Asia Africa America Americas Oceania Antarctica Arctic Atlantic Pacific Mediterranean Caribbean Balkans Scandinavia
Eurasia Arabia Mesopotamia Levant Sahara Sahel Caucasus Himalayas Alps Andes Munich Hamburg Cologne Frankfurt
Stuttgart Leipzig Dresden Zurich Geneva Basel Milan Naples Turin Florence Venice Genoa Bologna Barcelona Seville
Valencia Marseille Lyon Toulouse Bordeaux Nice Strasbourg Brussels Antwerp Bruges Amsterdam Rotterdam Hague Krakow
Gdansk Istanbul Izmir Petersburg Leningrad Kharkiv Odessa Odesa Lviv Mariupol Kherson Donetsk Luhansk Aleppo Homs
Idlib Raqqa Mosul Basra Kirkuk Fallujah Tikrit Erbil Kandahar Herat Peshawar Karachi Lahore Mumbai Bombay Delhi
Kolkata Calcutta Chennai Madras Bangalore Hyderabad Shanghai Guangzhou Shenzhen Wuhan Chengdu Chongqing Tianjin
Nanjing Guangdong Sichuan Yunnan Hunan Hubei Fujian Urumqi Kashgar Lhasa Osaka Kyoto Nagasaki Hiroshima Okinawa
Hokkaido Busan Saigon Sydney Melbourne Brisbane Perth Adelaide Hobart Queensland Tasmania Victoria Auckland Wellington
Christchurch Johannesburg Durban Lagos Casablanca Alexandria Jerusalem Gaza Jericho Hebron Nablus Haifa Dubai Sharjah
Jeddah Mecca Medina Guantanamo Hotan Uygur Uighur Uyghur Darfur Tigray Rakhine Mindanao Java Sumatra Bali Borneo Timor
Papua Aceh Britain Soviet Yugoslavia Czechoslovakia Kurdistan Palestine Israel Somaliland Eurozone Earth Mars Venus
Jupiter Saturn Moon Sun Ohio's Westminster Broadway Davos Silicon Thames Danube Rhine Nile Amazon Volga Everest
Vatican Washington Virginia Carolina Dakota Georgia
""")

PARTICLES = listed("""
de da del della di dos das du van von der den ter ten la le bin ibn bint al el zu af abu ben ould d' do e y st of
""")
POST_NOMINALS = listed("PhD Ph.D. MD M.D. MP MSP QC KC SC CBE OBE MBE KBE DBE VC JP FRS Esq Esq.")
"""What stands behind a name and is no part of it."""
SUFFIXES = POST_NOMINALS | listed("Jr Jr. Sr Sr. II III IV")


def is_role(word: str) -> bool:
    """
    Whether *word*, in lower case, says what a person is.

    >>> is_role("botanist"), is_role("spokesman"), is_role("river")
    (True, True, False)
    """
    return word in ROLES or (word.endswith(ROLE_ENDINGS) and word not in NO_ROLES and len(word) > 5)
