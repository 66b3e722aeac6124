// Written by `npm run accept` from i18n-iso-countries 7.14.0 (MIT licence, see NOTICE); not to be changed by hand.
import type { ActorLanguage } from "./knownActor.ts";

/** Names of states beside their English ones, by two-letter code: `CC Name = other name`. */
const LISTS: Record<ActorLanguage, string> = {
  de: `
AL Albanien
AE Vereinigte Arabische Emirate
AR Argentinien
AM Armenien
AG Antigua und Barbuda
AU Australien
AT Österreich
AZ Aserbaidschan
BE Belgien
BD Bangladesch
BG Bulgarien
BA Bosnien und Herzegowina
BO Bolivien
BR Brasilien
CF Zentralafrikanische Republik
CA Kanada
CH Schweiz
CI Elfenbeinküste
CM Kamerun
CD Kongo
CG Republik Kongo
CO Kolumbien
KM Komoren
CV Kap Verde
CU Kuba
CY Zypern
CZ Tschechische Republik = Tschechien
DE Deutschland
DJ Dschibuti
DK Dänemark
DO Dominikanische Republik
DZ Algerien
EG Ägypten
ES Spanien
EE Estland
ET Äthiopien
FI Finnland
FJ Fidschi
FR Frankreich
FM Mikronesien
GA Gabun
GB Vereinigtes Königreich = Großbritannien
GE Georgien
GQ Äquatorialguinea
GR Griechenland
HR Kroatien
HU Ungarn
ID Indonesien
IN Indien
IE Irland
IQ Irak
IS Island
IT Italien
JM Jamaika
JO Jordanien
KZ Kasachstan
KE Kenia
KG Kirgisistan
KH Kambodscha
KN St. Kitts und Nevis
KR Südkorea
LB Libanon
LY Libyen
LT Litauen
LV Lettland
MA Marokko
MD Moldawien
MG Madagaskar
MV Malediven
MX Mexiko
MH Marshallinseln
MK Nordmazedonien
MN Mongolei
MZ Mosambik
MR Mauretanien
NL Niederlande
NO Norwegen
NZ Neuseeland
PH Philippinen
PG Papua-Neuguinea
PL Polen
KP Nordkorea
PS Staat Palästina
QA Katar
RO Rumänien
RU Russische Föderation = Russland
RW Ruanda
SA Saudi-Arabien
SG Singapur
SB Salomonen
RS Serbien
SS Südsudan
ST São Tomé und Príncipe
SK Slowakei
SI Slowenien
SE Schweden
SC Seychellen
SY Syrien
TD Tschad
TJ Tadschikistan
TL Osttimor
TT Trinidad und Tobago
TN Tunesien
TR Türkei
TZ Tansania
US Vereinigte Staaten von Amerika = Vereinigte Staaten
UZ Usbekistan
VA Vatikanstadt
VC St. Vincent und die Grenadinen
YE Jemen
ZA Südafrika
ZM Sambia
ZW Simbabwe
CK Cookinseln
EH Westsahara
`,
  fr: `
AL Albanie
AD Andorre
AE Émirats Arabes Unis
AR Argentine
AM Arménie
AG Antigua-et-Barbuda
AU Australie
AT Autriche
AZ Azerbaïdjan
BE Belgique
BJ Bénin
BG Bulgarie
BH Bahreïn
BA Bosnie-Herzégovine
BY Biélorussie
BO Bolivie
BR Brésil
BB Barbade
BT Bhoutan
CF République Centrafricaine
CH Suisse
CL Chili
CN Chine
CI Côte-d'Ivoire
CM Cameroun
CD République démocratique du Congo
CG République du Congo
CO Colombie
KM Comores
CV Cap-Vert
CY Chypre
CZ République Tchèque
DE Allemagne
DM Dominique
DK Danemark
DO République Dominicaine
DZ Algérie
EC Équateur
EG Égypte
ER Érythrée
ES Espagne
EE Estonie
ET Éthiopie
FI Finlande
FJ Fidji
FM Micronésie
GB Royaume-Uni
GE Géorgie
GN Guinée
GM Gambie
GW Guinée-Bissau
GQ Guinée équatoriale
GR Grèce
GD Grenade
HR Croatie
HT Haïti
HU Hongrie
ID Indonésie
IN Inde
IE Irlande
IQ Irak
IS Islande
IL Israël
IT Italie
JM Jamaïque
JO Jordanie
JP Japon
KG Kirghizistan
KH Cambodge
KN Saint-Christophe-et-Niévès
KR Corée du Sud
KW Koweït
LB Liban
LR Libéria
LY Libye
LC Sainte-Lucie
LT Lituanie
LV Lettonie
MA Maroc
MD Moldavie
MX Mexique
MH Îles Marshall
MK Macédoine du Nord
MT Malte
ME Monténégro
MN Mongolie
MR Mauritanie
MU Maurice
MY Malaisie
NA Namibie
NG Nigéria
NL Pays-Bas
NO Norvège
NP Népal
NZ Nouvelle-Zélande
PE Pérou
PW Palaos
PG Papouasie-Nouvelle-Guinée
PL Pologne
KP Corée du Nord
RO Roumanie
RU Russie
SA Arabie Saoudite
SD Soudan
SN Sénégal
SG Singapour
SB Îles Salomon
SM Saint-Marin
SO Somalie
RS Serbie
SS Soudan du Sud
ST São Tomé-et-Principe
SK Slovaquie
SI Slovénie
SE Suède
SZ Royaume d'Eswatini
SY Syrie
TD Tchad
TH Thaïlande
TJ Tadjikistan
TM Turkménistan
TT Trinité-et-Tobago
TN Tunisie
TR Turquie
TW Taïwan
TZ République unie de Tanzanie
UG Ouganda
US États-Unis d'Amérique
UZ Ouzbékistan
VA Saint-Siège
VC Saint-Vincent-et-les-Grenadines
YE Yémen
ZA Afrique du Sud
ZM Zambie
CK Îles Cook
NU Niué
EH Sahara occidental
`,
  ru: `
AF Афганистан
AO Ангола
AL Албания
AD Андорра
AE ОАЭ
AR Аргентина
AM Армения
AG Антигуа и Барбуда
AU Австралия
AT Австрия
AZ Азербайджан
BI Бурунди
BE Бельгия
BJ Бенин
BF Буркина-Фасо
BD Бангладеш
BG Болгария
BH Бахрейн
BS Багамы
BA Босния и Герцеговина
BY Беларусь
BZ Белиз
BO Боливия
BR Бразилия
BB Барбадос
BN Бруней
BT Бутан
BW Ботсвана
CF ЦАР
CA Канада
CH Швейцария
CL Чили
CN КНР
CI Кот-д'Ивуар
CM Камерун
CD Демократическая Республика Конго
CG Республика Конго
CO Колумбия
KM Коморы
CV Кабо-Верде
CR Коста-Рика
CU Куба
CY Кипр
CZ Чехия
DE Германия
DJ Джибути
DM Доминика
DK Дания
DO Доминиканская Республика
DZ Алжир
EC Эквадор
EG Египет
ER Эритрея
ES Испания
EE Эстония
ET Эфиопия
FI Финляндия
FJ Фиджи
FR Франция
FM Микронезия
GA Габон
GB Великобритания
GE Грузия
GH Гана
GN Гвинея
GM Гамбия
GW Гвинея-Бисау
GQ Экваториальная Гвинея
GR Греция
GD Гренада
GT Гватемала
GY Гайана
HN Гондурас
HR Хорватия
HT Гаити
HU Венгрия
ID Индонезия
IN Индия
IE Ирландия
IR Иран
IQ Ирак
IS Исландия
IL Израиль
IT Италия
JM Ямайка
JO Иордания
JP Япония
KZ Казахстан
KE Кения
KG Киргизия
KH Камбоджа
KI Кирибати
KN Сент-Китс и Невис
KR Республика Корея
KW Кувейт
LA Лаос
LB Ливан
LR Либерия
LY Ливия
LC Сент-Люсия
LI Лихтенштейн
LK Шри-Ланка
LS Лесото
LT Литва
LU Люксембург
LV Латвия
MA Марокко
MC Монако
MD Молдавия
MG Мадагаскар
MV Мальдивы
MX Мексика
MH Маршалловы Острова
MK Северная Македония
ML Мали
MT Мальта
MM Мьянма
ME Черногория
MN Монголия
MZ Мозамбик
MR Мавритания
MU Маврикий
MW Малави
MY Малайзия
NA Намибия
NE Нигер
NG Нигерия
NI Никарагуа
NL Нидерланды
NO Норвегия
NP Непал
NR Науру
NZ Новая Зеландия
OM Оман
PK Пакистан
PA Панама
PE Перу
PH Филиппины
PW Палау
PG Папуа — Новая Гвинея
PL Польша
KP КНДР
PT Португалия
PY Парагвай
PS Государство Палестина
QA Катар
RO Румыния
RU Российская Федерация = Россия
RW Руанда
SA Саудовская Аравия
SD Судан
SN Сенегал
SG Сингапур
SB Соломоновы Острова
SL Сьерра-Леоне
SV Сальвадор
SM Сан-Марино
SO Сомали
RS Сербия
SS Южный Судан
ST Сан-Томе и Принсипи
SR Суринам
SK Словакия
SI Словения
SE Швеция
SZ Эсватини
SC Сейшельские Острова
SY Сирия
TD Чад
TG Того
TH Таиланд
TJ Таджикистан
TM Туркмения
TL Восточный Тимор
TO Тонга
TT Тринидад и Тобаго
TN Тунис
TR Турция
TV Тувалу
TW Тайвань = Китайская Республика
TZ Танзания
UG Уганда
UA Украина
UY Уругвай
US США
UZ Узбекистан
VA Ватикан
VC Сент-Винсент и Гренадины
VE Венесуэла
VN Вьетнам
VU Вануату
WS Самоа
XK Косово
YE Йемен
ZA ЮАР
ZM Замбия
ZW Зимбабве
CK Острова Кука
NU Ниуэ
EH САДР
`,
};

/** By two-letter code and language. */
export const ISO_NAMES: Record<string, { [L in ActorLanguage]?: string[] }> = {};
for (const [language, list] of Object.entries(LISTS) as [ActorLanguage, string][])
  for (const line of list.trim().split("\n")) {
    const code = line.slice(0, 2);
    ISO_NAMES[code] = { ...ISO_NAMES[code], [language]: line.slice(3).split(" = ") };
  }
