"""The best known organisations and blocs, by all their usual names: pure data."""

from __future__ import annotations

from ._words import table

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
Eli Lilly|Eli Lilly|business
Novo Nordisk|Novo Nordisk|business
Glass Lewis|Glass Lewis|business
Jefferies|Jefferies|business
Nordea|Nordea|business
BNP Paribas|BNP Paribas|business
Société Générale;Societe Generale|Société Générale|business
UniCredit|UniCredit|business
Intesa Sanpaolo|Intesa Sanpaolo|business
Commerzbank|Commerzbank|business
Allianz|Allianz|business
Santander|Santander|business
Rabobank|Rabobank|business
ABN Amro|ABN Amro|business
ThyssenKrupp;Thyssenkrupp|ThyssenKrupp|business
Rolls-Royce|Rolls-Royce|business
GlaxoSmithKline|GlaxoSmithKline|business
Bristol-Myers Squibb|Bristol-Myers Squibb|business
Johnson & Johnson|Johnson & Johnson|business
Procter & Gamble|Procter & Gamble|business
Coca-Cola|Coca-Cola|business
PepsiCo|PepsiCo|business
Rio Tinto|Rio Tinto|business
BHP Billiton|BHP Billiton|business
ArcelorMittal|ArcelorMittal|business
Lukoil|Lukoil|business
Sberbank|Sberbank|business
Sinopec|Sinopec|business
PetroChina|PetroChina|business
Xiaomi|Xiaomi|business
Baidu|Baidu|business
ByteDance|ByteDance|business
Lenovo|Lenovo|business
Infosys|Infosys|business
Airbnb|Airbnb|business
PayPal|PayPal|business
eBay|eBay|business
Cisco|Cisco|business
Motorola|Motorola|business
Hewlett-Packard|Hewlett-Packard|business
Compaq|Compaq|business
Xerox|Xerox|business
Kodak|Kodak|business
Chrysler|Chrysler|business
Daimler|Daimler|business
Merrill Lynch|Merrill Lynch|business
Salomon Brothers|Salomon Brothers|business
American Express|American Express|business
Deloitte|Deloitte|business
KPMG|KPMG|business
McKinsey|McKinsey|business
Aeroflot|Aeroflot|business
Qantas|Qantas|business
Kyodo|Kyodo|media
Yonhap|Yonhap|media
Interfax|Interfax|media
Itar-Tass;ITAR-TASS|Itar-Tass|media
Anadolu|Anadolu|media
New Scientist|New Scientist|media
Le Figaro|Le Figaro|media
Die Zeit|Die Zeit|media
Die Welt|Die Welt|media
La Repubblica|La Repubblica|media
El Mundo|El Mundo|media
Corriere della Sera|Corriere della Sera|media
Haaretz|Haaretz|media
Al Arabiya|Al Arabiya|media
Saeima|Saeima|government
Riigikogu|Riigikogu|government
Médecins Sans Frontières|Médecins Sans Frontières|ngo
Save the Children|Save the Children|ngo
Transparency International|Transparency International|ngo
Freedom House|Freedom House|ngo
WWF|WWF|ngo
EPA|EPA|government
FDA|FDA|government
CDC|CDC|government
FEMA|FEMA|government
FAA|FAA|government
GCHQ|GCHQ|government
NHS|NHS|government
TUC|TUC|civilian
RSPCA|RSPCA|ngo
UKIP|UKIP|party
Plaid Cymru|Plaid Cymru|party
DUP|DUP|party
SDLP|SDLP|party
BJP|BJP|party
Fidesz|Fidesz|party
Syriza|Syriza|party
Podemos|Podemos|party
Zanu-PF;ZANU-PF|Zanu-PF|party
PLO|PLO|rebel
Unita;UNITA|Unita|rebel
Farc;FARC|Farc|rebel
KGB|KGB|government
FSB|FSB|government
IPCC|IPCC|igo
UNDP|UNDP|igo
UNAIDS|UNAIDS|igo
UNRWA|UNRWA|igo
WFP|WFP|igo
IOM|IOM|igo
ILO|ILO|igo
FAO|FAO|igo
Feyenoord|Feyenoord|civilian
PSV Eindhoven|PSV Eindhoven|civilian
Galatasaray|Galatasaray|civilian
Fenerbahce|Fenerbahce|civilian
Panathinaikos|Panathinaikos|civilian
Olympiakos|Olympiakos|civilian
Ferrari|Ferrari|business
McLaren|McLaren|business
Benetton|Benetton|business
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
