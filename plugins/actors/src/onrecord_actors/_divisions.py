"""First-level divisions of large states: places, and bodies where they say something ("Karnataka said")."""

from __future__ import annotations

_NAMES = """
Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;
Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;
New Mexico;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;
Utah;Vermont;West Virginia;Wisconsin;Wyoming;Puerto Rico;
Ontario;Quebec;British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland;
New South Wales;Queensland;South Australia;Western Australia;Tasmania;Northern Territory;
Andhra Pradesh;Arunachal Pradesh;Assam;Bihar;Chhattisgarh;Goa;Gujarat;Haryana;Himachal Pradesh;Jharkhand;Karnataka;Kerala;
Madhya Pradesh;Maharashtra;Manipur;Meghalaya;Mizoram;Nagaland;Odisha;Punjab;Rajasthan;Sikkim;Tamil Nadu;Telangana;Tripura;
Uttar Pradesh;Uttarakhand;West Bengal;Puducherry;Ladakh;
Sindh;Balochistan;Khyber Pakhtunkhwa;
Bavaria;Saxony;Hesse;Thuringia;Brandenburg;Lower Saxony;North Rhine-Westphalia;Schleswig-Holstein;Saxony-Anhalt;Rhineland-Palatinate;
Catalonia;Andalusia;Galicia;Lombardy;Veneto;Tuscany;Sicily;Brittany;Normandy;Flanders;Wallonia;Tyrol;Carinthia;Styria;
Anhui;Fujian;Gansu;Guangdong;Guangxi;Guizhou;Hainan;Hebei;Heilongjiang;Henan;Hubei;Hunan;Jiangsu;Jiangxi;Jilin;Liaoning;Ningxia;
Qinghai;Shaanxi;Shandong;Shanxi;Sichuan;Yunnan;Zhejiang;Inner Mongolia;
Borno;Kaduna;Katsina;Zamfara;Sokoto;Adamawa;Anambra;Enugu;Ebonyi;Ogun;Bayelsa;Akwa Ibom;
Gauteng;Limpopo;Mpumalanga;KwaZulu-Natal;Western Cape;Eastern Cape;Northern Cape;
Oaxaca;Chiapas;Jalisco;Sinaloa;Veracruz;Michoacan;Guerrero;Nuevo Leon;Sao Paulo;Minas Gerais;Bahia;Parana;Luzon;Mindanao;Visayas
"""
DIVISIONS = frozenset(name.strip() for name in _NAMES.replace("\n", "").split(";"))
"""Their names in English, as printed; those that are also given names left out."""
