/**
 * States, a line each, in columns parted by bars:
 *
 *     code cc [the] | names | adjectives | seats | of de / fr / ru | hosts
 *
 * `code` and `cc` are ISO 3166-1 (XKX and states that are no more have codes in use for them); "the" where English
 * prose writes the name with the article. Names, adjectives and seats are English unless a language stands before
 * them (`de:`), most usual first. A seat is the place by which prose calls a government ("Cairo said"), in English,
 * German, French and Russian parted by slashes (an empty one is written as in English); it says nothing of who owns
 * the place. Seats after a plus sign mean the government wherever they stand. `of` holds the adjective in German
 * (its stem), French (masculine) and Russian (its stem). Hosts are official ones beyond the endings every
 * government uses (`hosts.ts`); those of state media stand in `publications.ts`.
 *
 * Names in more languages come from `isoNames.ts`.
 */
export const STATES = `
AFG AF | Afghanistan = Islamic Republic of Afghanistan | Afghan | Kabul///Кабул | afghanisch/afghan/афганск
AGO AO | Angola | Angolan | Luanda///Луанда | angolanisch/angolais/ангольск
ALB AL | Albania | Albanian | Tirana//Tirana/Тирана | albanisch/albanais/албанск
AND AD | Andorra | Andorran | Andorra la Vella///Андорра-ла-Велья | andorranisch/andorran/андоррск
ARE AE the | United Arab Emirates = UAE = Emirates = de:VAE = fr:EAU = ru:ОАЭ | Emirati | Abu Dhabi//Abou Dabi/Абу-Даби | emiratisch/émirien/эмиратск | wam.ae
ARG AR | Argentina | Argentine = Argentinian | Buenos Aires///Буэнос-Айрес | argentinisch/argentin/аргентинск | casarosada.gob.ar
ARM AM | Armenia | Armenian | Yerevan/Jeriwan/Erevan/Ереван | armenisch/arménien/армянск
ATG AG | Antigua and Barbuda | Antiguan | | antiguanisch/antiguais/
AUS AU | Australia | Australian | Canberra///Канберра | australisch/australien/австралийск
AUT AT | Austria | Austrian | Vienna/Wien/Vienne/Вена + Ballhausplatz | österreichisch/autrichien/австрийск | bmeia.gv.at bka.gv.at gv.at
AZE AZ | Azerbaijan | Azerbaijani = Azeri | Baku//Bakou/Баку | aserbaidschanisch/azerbaïdjanais/азербайджанск
BDI BI | Burundi | Burundian | Gitega = Bujumbura | burundisch/burundais/бурундийск
BEL BE | Belgium | Belgian | Brussels/Brüssel/Bruxelles/Брюссель | belgisch/belge/бельгийск | belgium.be fgov.be
BEN BJ | Benin | Beninese = Beninois | Porto-Novo | beninisch/béninois/бенинск
BFA BF | Burkina Faso | Burkinabé = Burkinabe = Burkinabè | Ouagadougou///Уагадугу | burkinisch/burkinabé/
BGD BD | Bangladesh | Bangladeshi | Dhaka///Дакка | bangladeschisch/bangladais/бангладешск
BGR BG | Bulgaria | Bulgarian | Sofia///София | bulgarisch/bulgare/болгарск
BHR BH | Bahrain | Bahraini | Manama///Манама | bahrainisch/bahreïnien/бахрейнск
BHS BS the | Bahamas | Bahamian | Nassau | bahamaisch/bahamien/багамск
BIH BA | Bosnia and Herzegovina = Bosnia = Bosnia-Herzegovina = de:Bosnien = fr:Bosnie = ru:Босния | Bosnian = Herzegovinian | Sarajevo///Сараево | bosnisch/bosnien/боснийск
BLR BY | Belarus = Republic of Belarus = ru:Белоруссия = fr:Bélarus | Belarusian = Belarusan = Belorussian | Minsk///Минск | belarussisch,belarusisch,weißrussisch/biélorusse/белорусск,белорус
BLZ BZ | Belize | Belizean | Belmopan | belizisch/bélizien/белизск
BOL BO | Bolivia | Bolivian | La Paz///Ла-Пас | bolivianisch/bolivien/боливийск
BRA BR | Brazil | Brazilian | Brasília = Brasilia | brasilianisch/brésilien/бразильск | planalto.gov.br
BRB BB | Barbados | Barbadian | Bridgetown | barbadisch/barbadien/барбадосск
BRN BN | Brunei = Brunei Darussalam | Bruneian | Bandar Seri Begawan | bruneiisch/brunéien/брунейск
BTN BT | Bhutan | Bhutanese | Thimphu | bhutanisch/bhoutanais/бутанск
BWA BW | Botswana | Motswana = Batswana | Gaborone | botsuanisch/botswanais/ботсванск
CAF CF the | Central African Republic | Central African | Bangui///Банги | zentralafrikanisch/centrafricain/центральноафриканск
CAN CA | Canada | Canadian | Ottawa///Оттава | kanadisch/canadien/канадск | gc.ca canada.ca pm.gc.ca forces.gc.ca
CHE CH | Switzerland = Swiss Confederation | Swiss | Bern = Berne/Bern/Berne/Берн | schweizerisch/suisse/швейцарск | admin.ch
CHL CL | Chile | Chilean | Santiago = Santiago de Chile | chilenisch/chilien/чилийск
CHN CN | China = People's Republic of China = PRC = fr:RPC = ru:КНР | Chinese | Beijing = Peking/Peking/Pékin/Пекин + Zhongnanhai | chinesisch/chinois/китайск | fmprc.gov.cn mfa.gov.cn
CIV CI | Côte d'Ivoire = Ivory Coast = Cote d'Ivoire = de:Elfenbeinküste | Ivorian | Yamoussoukro | ivorisch/ivoirien/ивуарийск
CMR CM | Cameroon | Cameroonian | Yaoundé = Yaounde | kamerunisch/camerounais/камерунск
COD CD the | Democratic Republic of the Congo = Democratic Republic of Congo = DRC = DR Congo = Congo-Kinshasa = Congo = de:Demokratische Republik Kongo = de:DR Kongo = de:Kongo = fr:RDC = ru:ДРК | Congolese | Kinshasa///Киншаса | kongolesisch/congolais/конголезск
COG CG the | Republic of the Congo = Congo-Brazzaville = Republic of Congo = Congo = de:Kongo | Congolese | Brazzaville///Браззавиль | kongolesisch/congolais/конголезск
COL CO | Colombia | Colombian | Bogotá = Bogota///Богота | kolumbianisch/colombien/колумбийск
COM KM the | Comoros | Comorian = Comoran | Moroni | komorisch/comorien/коморск
CPV CV | Cabo Verde = Cape Verde | Cabo Verdean = Cape Verdean | Praia | kapverdisch/capverdien/
CRI CR | Costa Rica | Costa Rican | San José = San Jose | costa-ricanisch/costaricien/костариканск
CUB CU | Cuba | Cuban | Havana/Havanna/La Havane/Гавана | kubanisch/cubain/кубинск | cubaminrex.cu
CYP CY | Cyprus = Republic of Cyprus | Cypriot | Nicosia/Nikosia/Nicosie/Никосия | zyprisch,zypriotisch/chypriote/кипрск
CZE CZ | Czechia = Czech Republic = fr:République tchèque = ru:Чехия | Czech | Prague/Prag/Prague/Прага | tschechisch/tchèque/чешск | mzv.cz vlada.cz hrad.cz
DEU DE | Germany = Federal Republic of Germany = de:Bundesrepublik = de:Bundesrepublik Deutschland = ru:ФРГ | German | Berlin///Берлин | deutsch/allemand,allemande/немецк,германск | bund.de bundestag.de bundesregierung.de auswaertiges-amt.de bmvg.de bundespraesident.de bundeswehr.de
DJI DJ | Djibouti | Djiboutian | | dschibutisch/djiboutien/джибутийск
DMA DM | Dominica | Dominican | Roseau | dominicanisch/dominiquais/
DNK DK | Denmark | Danish = Dane | Copenhagen/Kopenhagen/Copenhague/Копенгаген | dänisch/danois/датск | um.dk stm.dk fmn.dk
DOM DO the | Dominican Republic | Dominican | Santo Domingo | dominikanisch/dominicain/доминиканск
DZA DZ | Algeria | Algerian | Algiers/Algier/Alger/Алжир | algerisch/algérien/алжирск
ECU EC | Ecuador | Ecuadorian = Ecuadorean | Quito///Кито | ecuadorianisch/équatorien/эквадорск
EGY EG | Egypt = Arab Republic of Egypt | Egyptian | Cairo/Kairo/Le Caire/Каир | ägyptisch/égyptien/египетск | sis.gov.eg
ERI ER | Eritrea | Eritrean | Asmara///Асмэра,Асмара | eritreisch/érythréen/эритрейск
ESP ES | Spain | Spanish = Spaniard | Madrid///Мадрид | spanisch/espagnol/испанск | lamoncloa.gob.es exteriores.gob.es
EST EE | Estonia | Estonian | Tallinn///Таллин | estnisch/estonien/эстонск | vm.ee valitsus.ee
ETH ET | Ethiopia | Ethiopian | Addis Ababa/Addis Abeba/Addis-Abeba/Аддис-Абеба | äthiopisch/éthiopien/эфиопск
FIN FI | Finland | Finnish = Finn | Helsinki///Хельсинки | finnisch/finlandais/финск | formin.fi um.fi valtioneuvosto.fi presidentti.fi
FJI FJ | Fiji | Fijian | Suva | fidschianisch/fidjien/фиджийск
FRA FR | France = French Republic | French = Frenchman = Frenchmen | Paris///Париж + Élysée = Elysée = Elysee = Quai d'Orsay | französisch/français,française/французск | gouv.fr elysee.fr assemblee-nationale.fr senat.fr
FSM FM | Micronesia = Federated States of Micronesia | Micronesian | Palikir | mikronesisch/micronésien/микронезийск
GAB GA | Gabon | Gabonese | Libreville | gabunisch/gabonais/габонск
GBR GB uk the | United Kingdom = UK = Great Britain = Britain = U.K. = de:Großbritannien = fr:Grande-Bretagne = fr:Royaume-Uni = ru:Великобритания = ru:Соединённое Королевство | British = Briton | London//Londres/Лондон + Whitehall = Downing Street | britisch/britannique/британск | nato-delegation.fco.gov.uk royal.uk
GEO GE | Georgia | Georgian | Tbilisi/Tiflis/Tbilissi/Тбилиси | georgisch/géorgien/грузинск
GHA GH | Ghana | Ghanaian | Accra///Аккра | ghanaisch/ghanéen/ганск
GIN GN | Guinea | Guinean | Conakry///Конакри | guineisch/guinéen/гвинейск
GMB GM the | Gambia | Gambian | Banjul | gambisch/gambien/гамбийск
GNB GW | Guinea-Bissau | Bissau-Guinean | Bissau | guinea-bissauisch/bissau-guinéen/
GNQ GQ | Equatorial Guinea | Equatorial Guinean = Equatoguinean | Malabo | äquatorialguineisch/équato-guinéen/
GRC GR | Greece = Hellenic Republic | Greek | Athens/Athen/Athènes/Афины | griechisch/grec,grecque/греческ | mfa.gr primeminister.gr
GRD GD | Grenada | Grenadian | | grenadisch/grenadien/гренадск
GTM GT | Guatemala | Guatemalan | Guatemala City | guatemaltekisch/guatémaltèque/гватемальск
GUY GY | Guyana | Guyanese | | guyanisch/guyanien/гайанск
HND HN | Honduras | Honduran | Tegucigalpa | honduranisch/hondurien/гондурасск
HRV HR | Croatia | Croatian = Croat | Zagreb///Загреб | kroatisch/croate/хорватск | vlada.hr mvep.hr
HTI HT | Haiti | Haitian | Port-au-Prince | haitianisch/haïtien/гаитянск
HUN HU | Hungary | Hungarian | Budapest///Будапешт | ungarisch/hongrois/венгерск | kormany.hu
IDN ID | Indonesia | Indonesian | Jakarta///Джакарта | indonesisch/indonésien/индонезийск
IND IN | India | Indian | New Delhi = Delhi/Neu-Delhi/New Delhi/Нью-Дели | indisch/indien/индийск | nic.in
IRL IE | Ireland = Republic of Ireland | Irish = Irishman = Irishmen | Dublin///Дублин | irisch/irlandais/ирландск | dfa.ie
IRN IR | Iran = Islamic Republic of Iran | Iranian | Tehran = Teheran/Teheran/Téhéran/Тегеран | iranisch/iranien/иранск | leader.ir khamenei.ir
IRQ IQ | Iraq | Iraqi | Baghdad/Bagdad/Bagdad/Багдад | irakisch/irakien/иракск
ISL IS | Iceland | Icelandic = Icelander | Reykjavik = Reykjavík///Рейкьявик | isländisch/islandais/исландск | stjornarradid.is
ISR IL | Israel = State of Israel | Israeli | Jerusalem//Jérusalem/Иерусалим + Knesset | israelisch/israélien/израильск | idf.il knesset.gov.il
ITA IT | Italy | Italian | Rome/Rom/Rome/Рим + Farnesina = Quirinal | italienisch/italien/итальянск | esteri.it governo.it quirinale.it difesa.it
JAM JM | Jamaica | Jamaican | Kingston | jamaikanisch/jamaïcain/ямайск
JOR JO | Jordan = Hashemite Kingdom of Jordan | Jordanian | Amman///Амман | jordanisch/jordanien/иорданск
JPN JP | Japan | Japanese | Tokyo/Tokio/Tokyo/Токио | japanisch/japonais/японск
KAZ KZ | Kazakhstan | Kazakh = Kazakhstani | Astana = Nur-Sultan///Астана | kasachisch/kazakh/казахск,казахстанск | akorda.kz
KEN KE | Kenya | Kenyan | Nairobi///Найроби | kenianisch/kényan/кенийск
KGZ KG | Kyrgyzstan = Kyrgyz Republic = ru:Киргизия = ru:Кыргызстан | Kyrgyz = Kyrgyzstani | Bishkek/Bischkek/Bichkek/Бишкек | kirgisisch/kirghize/киргизск,кыргызск
KHM KH | Cambodia | Cambodian | Phnom Penh///Пномпень | kambodschanisch/cambodgien/камбоджийск
KIR KI | Kiribati | I-Kiribati | Tarawa | kiribatisch/kiribatien/
KNA KN | Saint Kitts and Nevis = St Kitts and Nevis = St. Kitts and Nevis | Kittitian | Basseterre | //
KOR KR | South Korea = Republic of Korea = ROK = Korea = de:Südkorea = fr:Corée du Sud = ru:Южная Корея = ru:Республика Корея | South Korean = Korean | Seoul//Séoul/Сеул + Blue House | südkoreanisch/sud-coréen/южнокорейск
KWT KW | Kuwait | Kuwaiti | Kuwait City | kuwaitisch/koweïtien/кувейтск
LAO LA | Laos = Lao People's Democratic Republic | Laotian = Lao | Vientiane///Вьентьян | laotisch/laotien/лаосск
LBN LB | Lebanon | Lebanese | Beirut//Beyrouth/Бейрут | libanesisch/libanais/ливанск
LBR LR | Liberia | Liberian | Monrovia///Монровия | liberianisch/libérien/либерийск
LBY LY | Libya | Libyan | Tripoli/Tripolis/Tripoli/Триполи | libysch/libyen/ливийск
LCA LC | Saint Lucia = St Lucia = St. Lucia | Saint Lucian | Castries | lucianisch/saint-lucien/
LIE LI | Liechtenstein | Liechtenstein = Liechtensteiner | Vaduz | liechtensteinisch/liechtensteinois/лихтенштейнск
LKA LK | Sri Lanka | Sri Lankan | Colombo///Коломбо | sri-lankisch/sri-lankais/шри-ланкийск
LSO LS | Lesotho | Mosotho = Basotho | Maseru | lesothisch/lésothien/лесотск
LTU LT | Lithuania | Lithuanian | Vilnius/Wilna/Vilnius/Вильнюс | litauisch/lituanien/литовск | urm.lt lrv.lt kam.lt
LUX LU | Luxembourg = Luxemburg | Luxembourgish = Luxembourger | | luxemburgisch/luxembourgeois/люксембургск | public.lu
LVA LV | Latvia | Latvian | Riga///Рига | lettisch/letton,lettonne/латвийск,латышск | mk.gov.lv
MAR MA | Morocco | Moroccan | Rabat///Рабат | marokkanisch/marocain/марокканск | diplomatie.ma
MCO MC | Monaco | Monégasque = Monegasque = Monacan | | monegassisch/monégasque/монакск
MDA MD | Moldova = Republic of Moldova = de:Moldawien = de:Moldau = ru:Молдавия = ru:Молдова = fr:Moldavie | Moldovan = Moldavian | Chișinău = Chisinau = Chişinău = Kishinev///Кишинёв,Кишинев | moldauisch/moldave/молдавск
MDG MG | Madagascar | Malagasy | Antananarivo | madagassisch/malgache/мадагаскарск
MDV MV the | Maldives | Maldivian | Malé | maledivisch/maldivien/мальдивск
MEX MX | Mexico | Mexican | Mexico City/Mexiko-Stadt/Mexico/Мехико | mexikanisch/mexicain/мексиканск
MHL MH the | Marshall Islands | Marshallese | Majuro | marshallisch/marshallais/маршалльск
MKD MK | North Macedonia = Macedonia = Former Yugoslav Republic of Macedonia = FYROM | Macedonian = North Macedonian | Skopje///Скопье | mazedonisch,nordmazedonisch/macédonien/македонск
MLI ML | Mali | Malian | Bamako///Бамако | malisch/malien/малийск
MLT MT | Malta | Maltese | Valletta//La Valette/Валлетта | maltesisch/maltais/мальтийск
MMR MM | Myanmar = Burma | Burmese | Naypyidaw = Nay Pyi Taw///Нейпьидо | myanmarisch,birmanisch/birman/мьянманск,бирманск
MNE ME | Montenegro | Montenegrin | Podgorica///Подгорица | montenegrinisch/monténégrin/черногорск
MNG MN | Mongolia | Mongolian = Mongol | Ulaanbaatar = Ulan Bator/Ulan-Bator/Oulan-Bator/Улан-Батор | mongolisch/mongol/монгольск
MOZ MZ | Mozambique | Mozambican | Maputo///Мапуту | mosambikanisch/mozambicain/мозамбикск
MRT MR | Mauritania | Mauritanian | Nouakchott///Нуакшот | mauretanisch/mauritanien/мавританск
MUS MU | Mauritius | Mauritian | Port Louis | mauritisch/mauricien/маврикийск
MWI MW | Malawi | Malawian | Lilongwe | malawisch/malawien/малавийск
MYS MY | Malaysia | Malaysian | Kuala Lumpur = Putrajaya///Куала-Лумпур | malaysisch/malaisien/малайзийск
NAM NA | Namibia | Namibian | Windhoek///Виндхук | namibisch/namibien/намибийск
NER NE | Niger | Nigerien | Niamey///Ниамей | nigrisch/nigérien/нигерск
NGA NG | Nigeria | Nigerian | Abuja///Абуджа | nigerianisch/nigérian/нигерийск
NIC NI | Nicaragua | Nicaraguan | Managua///Манагуа | nicaraguanisch/nicaraguayen/никарагуанск
NLD NL the | Netherlands = Holland = Kingdom of the Netherlands = ru:Голландия | Dutch = Dutchman = Dutchmen = Netherlandish | Hague = Amsterdam/Den Haag/La Haye/Гаага | niederländisch/néerlandais/нидерландск,голландск | government.nl rijksoverheid.nl minbuza.nl
NOR NO | Norway | Norwegian | Oslo///Осло | norwegisch/norvégien/норвежск | regjeringen.no
NPL NP | Nepal | Nepali = Nepalese | Kathmandu//Katmandou/Катманду | nepalesisch/népalais/непальск
NRU NR | Nauru | Nauruan | Yaren | nauruisch/nauruan/
NZL NZ | New Zealand = Aotearoa | New Zealand = New Zealander | Wellington///Веллингтон | neuseeländisch/néo-zélandais/новозеландск
OMN OM | Oman | Omani | Muscat/Maskat/Mascate/Маскат | omanisch/omanais/оманск
PAK PK | Pakistan | Pakistani | Islamabad///Исламабад | pakistanisch/pakistanais/пакистанск
PAN PA | Panama | Panamanian | Panama City | panamaisch/panaméen/панамск
PER PE | Peru | Peruvian | Lima///Лима | peruanisch/péruvien/перуанск
PHL PH the | Philippines = Republic of the Philippines | Philippine = Filipino | Manila/Manila/Manille/Манила + Malacañang | philippinisch/philippin/филиппинск
PLW PW | Palau | Palauan | Ngerulmud | palauisch/paluan/
PNG PG | Papua New Guinea | Papua New Guinean | Port Moresby | papua-neuguineisch/papouan-néo-guinéen/
POL PL | Poland | Polish = Pole | Warsaw/Warschau/Varsovie/Варшава | polnisch/polonais/польск | premier.gov.pl prezydent.pl
PRK KP | North Korea = Democratic People's Republic of Korea = DPRK = Korea = de:Nordkorea = fr:Corée du Nord = ru:Северная Корея = ru:КНДР | North Korean = Korean | Pyongyang/Pjöngjang/Pyongyang/Пхеньян | nordkoreanisch/nord-coréen/северокорейск
PRT PT | Portugal | Portuguese | Lisbon/Lissabon/Lisbonne/Лиссабон | portugiesisch/portugais/португальск
PRY PY | Paraguay | Paraguayan | Asunción = Asuncion | paraguayisch/paraguayen/парагвайск
PSE PS | Palestine = State of Palestine = Palestinian Authority | Palestinian | Ramallah///Рамалла | palästinensisch/palestinien/палестинск
QAT QA | Qatar | Qatari | Doha///Доха | katarisch/qatari,qatarien/катарск
ROU RO | Romania | Romanian | Bucharest/Bukarest/Bucarest/Бухарест | rumänisch/roumain/румынск | mae.ro presidency.ro
RUS RU | Russia = Russian Federation = de:Rußland = de:Russische Föderation = fr:Fédération de Russie = fr:Fédération russe = ru:Российская Федерация = ru:Российской Федерации = ru:РФ | Russian | Moscow/Moskau/Moscou/Москва + Kremlin = de:Kreml = ru:Кремль | russisch/russe/российск,русск | kremlin.ru rusemb.org.uk duma.gov.ru scrf.gov.ru государство.рф
RWA RW | Rwanda | Rwandan | Kigali///Кигали | ruandisch/rwandais/руандийск
SAU SA | Saudi Arabia = Kingdom of Saudi Arabia = fr:Arabie saoudite | Saudi = Saudi Arabian | Riyadh/Riad/Riyad/Эр-Рияд | saudisch,saudi-arabisch/saoudien/саудовск
SDN SD | Sudan | Sudanese | Khartoum/Khartum/Khartoum/Хартум | sudanesisch/soudanais/суданск
SEN SN | Senegal | Senegalese | Dakar///Дакар | senegalesisch/sénégalais/сенегальск
SGP SG | Singapore | Singaporean | | singapurisch/singapourien/сингапурск
SLB SB the | Solomon Islands = Solomons | Solomon Islander | Honiara | salomonisch/salomonais/
SLE SL | Sierra Leone | Sierra Leonean = Sierra Leonian | Freetown///Фритаун | sierra-leonisch/sierra-léonais/сьерра-леонск
SLV SV | El Salvador | Salvadoran = Salvadorian | San Salvador | salvadorianisch/salvadorien/сальвадорск
SMR SM | San Marino | Sammarinese | | san-marinesisch/saint-marinais/сан-маринск
SOM SO | Somalia | Somali = Somalian | Mogadishu/Mogadischu/Mogadiscio/Могадишо | somalisch/somalien/сомалийск
SRB RS | Serbia | Serbian = Serb | Belgrade/Belgrad/Belgrade/Белград | serbisch/serbe/сербск
SSD SS | South Sudan | South Sudanese | Juba | südsudanesisch/sud-soudanais/южносуданск
STP ST | São Tomé and Príncipe = Sao Tome and Principe | São Toméan | São Tomé | são-toméisch/santoméen/
SUR SR | Suriname | Surinamese | Paramaribo | surinamisch/surinamais/суринамск
SVK SK | Slovakia = Slovak Republic | Slovak = Slovakian | Bratislava///Братислава | slowakisch/slovaque/словацк | mzv.sk
SVN SI | Slovenia | Slovenian = Slovene | Ljubljana///Любляна | slowenisch/slovène/словенск
SWE SE | Sweden | Swedish = Swede | Stockholm///Стокгольм | schwedisch/suédois/шведск | regeringen.se government.se
SWZ SZ | Eswatini = Swaziland | Swazi | Mbabane | eswatinisch/swazi,eswatinien/
SYC SC the | Seychelles | Seychellois | | seychellisch/seychellois/сейшельск
SYR SY | Syria = Syrian Arab Republic | Syrian | Damascus/Damaskus/Damas/Дамаск | syrisch/syrien/сирийск
TCD TD | Chad | Chadian | N'Djamena = Ndjamena | tschadisch/tchadien/чадск
TGO TG | Togo | Togolese | Lomé = Lome | togoisch/togolais/тоголезск
THA TH | Thailand | Thai | Bangkok///Бангкок | thailändisch/thaïlandais/таиландск,тайск
TJK TJ | Tajikistan | Tajik = Tajikistani | Dushanbe/Duschanbe/Douchanbé/Душанбе | tadschikisch/tadjik,tadjike/таджикск
TKM TM | Turkmenistan = ru:Туркмения | Turkmen | Ashgabat/Aschgabat/Achgabat/Ашхабад | turkmenisch/turkmène/туркменск
TLS TL | Timor-Leste = East Timor | Timorese = East Timorese | Dili | osttimoresisch/timorais/тиморск
TON TO | Tonga | Tongan | Nuku'alofa | tongaisch/tonguien/
TTO TT | Trinidad and Tobago | Trinidadian = Trinbagonian | Port of Spain | trinidadisch/trinidadien/
TUN TN | Tunisia | Tunisian | Tunis///Тунис | tunesisch/tunisien/тунисск
TUR TR | Türkiye = Turkey = Turkiye = Republic of Türkiye = Republic of Turkey = de:Türkei = fr:Turquie | Turkish = Turk | Ankara///Анкара + Sublime Porte | türkisch/turc,turque/турецк | tccb.gov.tr
TUV TV | Tuvalu | Tuvaluan | Funafuti | tuvaluisch/tuvaluan/
TWN TW | Taiwan = Republic of China = ROC = Chinese Taipei | Taiwanese | Taipei/Taipeh/Taipei/Тайбэй | taiwanisch/taïwanais/тайваньск
TZA TZ | Tanzania = United Republic of Tanzania | Tanzanian | Dodoma = Dar es Salaam///Додома | tansanisch/tanzanien/танзанийск
UGA UG | Uganda | Ugandan | Kampala///Кампала | ugandisch/ougandais/угандийск
UKR UA | Ukraine | Ukrainian | Kyiv = Kiev/Kiew/Kiev/Киев + Verkhovna Rada = Bankova | ukrainisch/ukrainien/украинск
URY UY | Uruguay | Uruguayan | Montevideo///Монтевидео | uruguayisch/uruguayen/уругвайск
USA US the | United States = United States of America = US = U.S. = USA = U.S.A. = America = de:Vereinigte Staaten = de:Vereinigten Staaten = fr:États-Unis = fr:Etats-Unis = ru:США = ru:Соединённые Штаты | American | Washington///Вашингтон + White House = Pentagon = State Department = de:Weißes Haus = fr:Maison Blanche = ru:Белый дом | amerikanisch,US-amerikanisch/américain/американск | *.gov *.mil
UZB UZ | Uzbekistan | Uzbek = Uzbekistani | Tashkent/Taschkent/Tachkent/Ташкент | usbekisch/ouzbek,ouzbèke/узбекск
VAT VA the | Holy See = Vatican = Vatican City | Vatican | | vatikanisch/vatican/ватиканск | vatican.va
VCT VC | Saint Vincent and the Grenadines = St Vincent and the Grenadines = St. Vincent and the Grenadines | Vincentian | Kingstown | vincentisch/vincentais/
VEN VE | Venezuela = Bolivarian Republic of Venezuela | Venezuelan | Caracas///Каракас + Miraflores | venezolanisch/vénézuélien/венесуэльск
VNM VN | Vietnam = Viet Nam = Socialist Republic of Vietnam | Vietnamese | Hanoi//Hanoï/Ханой | vietnamesisch/vietnamien/вьетнамск
VUT VU | Vanuatu | Ni-Vanuatu = Vanuatuan | Port Vila | vanuatuisch/vanuatuan/
WSM WS | Samoa | Samoan | Apia | samoanisch/samoan/самоанск
XKX XK | Kosovo = Republic of Kosovo = ru:Косово | Kosovar = Kosovan | Pristina = Prishtina/Pristina/Pristina/Приштина | kosovarisch/kosovar/косовск | rks-gov.net
YEM YE | Yemen | Yemeni | Sana'a = Sanaa = Sana | jemenitisch/yéménite/йеменск
ZAF ZA | South Africa | South African | Pretoria///Претория | südafrikanisch/sud-africain/южноафриканск
ZMB ZM | Zambia | Zambian | Lusaka///Лусака | sambisch/zambien/замбийск
ZWE ZW | Zimbabwe | Zimbabwean | Harare///Хараре | simbabwisch/zimbabwéen/зимбабвийск
COK CK the | Cook Islands | Cook Islander | Avarua | //
NIU NU | Niue | Niuean | Alofi | //
ESH EH | Western Sahara = Sahrawi Arab Democratic Republic | Sahrawi | | westsaharisch,sahrauisch/sahraoui/
SUN SU the | Soviet Union = USSR = U.S.S.R. = de:Sowjetunion = de:UdSSR = fr:Union soviétique = fr:URSS = ru:СССР = ru:Советский Союз = ru:Советского Союза | Soviet | | sowjetisch/soviétique/советск
YUG YU | Yugoslavia = Federal Republic of Yugoslavia = de:Jugoslawien = fr:Yougoslavie = ru:Югославия | Yugoslav = Yugoslavian | | jugoslawisch/yougoslave/югославск
DDR DD | East Germany = German Democratic Republic = GDR = de:DDR = de:Deutsche Demokratische Republik = fr:RDA = ru:ГДР | East German | East Berlin/Ost-Berlin/Berlin-Est/ | ostdeutsch/est-allemand/восточногерманск
CSK CS | Czechoslovakia = de:Tschechoslowakei = fr:Tchécoslovaquie = ru:Чехословакия | Czechoslovak = Czechoslovakian | | tschechoslowakisch/tchécoslovaque/чехословацк
`;
