import type { Actor } from "../../record/index.ts";
import { isAbbreviation } from "../names/caseNames.ts";
import { NameIndex } from "../names/nameIndex.ts";

/**
 * States and international organisations a paper may name: `ID Name = other name ~ adjective`. States bear their
 * ISO 3166-1 code, which is also their CAMEO code; organisations the letters they are known by. Other names are how
 * papers write them, also in German, French and Russian.
 */
const STATES = `
AFG Afghanistan ~ Afghan
ALB Albania ~ Albanian
AND Andorra
ARE United Arab Emirates = UAE ~ Emirati
ARG Argentina ~ Argentine
ARM Armenia = Armenien = Arménie ~ Armenian
AUS Australia = Australien ~ Australian
AUT Austria = Österreich = Autriche ~ Austrian
AZE Azerbaijan = Aserbaidschan = Azerbaïdjan ~ Azerbaijani
BEL Belgium = Belgien = Belgique ~ Belgian
BEN Benin
BFA Burkina Faso
BGD Bangladesh ~ Bangladeshi
BGR Bulgaria = Bulgarien = Bulgarie ~ Bulgarian
BHR Bahrain ~ Bahraini
BIH Bosnia and Herzegovina = Bosnia ~ Bosnian
BLR Belarus = Belarusian Republic = Biélorussie = Беларусь = Беларуси = Белоруссия ~ Belarusian
BOL Bolivia ~ Bolivian
BRA Brazil = Brasilien = Brésil = Бразилия ~ Brazilian
BDI Burundi
BTN Bhutan ~ Bhutanese
BWA Botswana
CAF Central African Republic
CAN Canada = Kanada = Канада ~ Canadian
CHE Switzerland = Schweiz = Suisse ~ Swiss
CHL Chile ~ Chilean
CHN China = People's Republic of China = PRC = Chine = Китай = Китая = Китаем = КНР ~ Chinese
CIV Côte d'Ivoire = Ivory Coast ~ Ivorian
CMR Cameroon ~ Cameroonian
COD Democratic Republic of the Congo = DRC ~ Congolese
COG Republic of the Congo
COL Colombia ~ Colombian
CRI Costa Rica
CUB Cuba = Kuba = Куба ~ Cuban
CYP Cyprus = Zypern = Chypre ~ Cypriot
CZE Czech Republic = Czechia = Tschechien ~ Czech
DEU Germany = Federal Republic of Germany = Deutschland = Allemagne = Германия = Германии ~ German
DJI Djibouti
DNK Denmark = Dänemark = Danemark ~ Danish
DOM Dominican Republic
DZA Algeria = Algerien = Algérie ~ Algerian
ECU Ecuador ~ Ecuadorian
EGY Egypt = Ägypten = Égypte = Египет ~ Egyptian
ERI Eritrea ~ Eritrean
ESP Spain = Spanien = Espagne = Испания ~ Spanish
EST Estonia = Estland = Estonie ~ Estonian
ETH Ethiopia = Äthiopien = Éthiopie ~ Ethiopian
FIN Finland = Finnland = Finlande = Финляндия ~ Finnish
FRA France = Frankreich = Франция = Франции ~ French
GAB Gabon
GBR United Kingdom = UK = U.K. = Great Britain = Britain = Vereinigtes Königreich = Großbritannien = Royaume-Uni = Великобритания = Великобритании ~ British
GEO Georgia = Georgien = Géorgie = Грузия = Грузии ~ Georgian
GHA Ghana ~ Ghanaian
GIN Guinea
GRC Greece = Griechenland = Grèce ~ Greek
GTM Guatemala ~ Guatemalan
GUY Guyana
HND Honduras ~ Honduran
HRV Croatia = Kroatien = Croatie ~ Croatian
HTI Haiti ~ Haitian
HUN Hungary = Ungarn = Hongrie ~ Hungarian
IDN Indonesia = Indonesien ~ Indonesian
IND India = Indien = Inde = Индия = Индии ~ Indian
IRL Ireland = Irland = Irlande ~ Irish
IRN Iran = Islamic Republic of Iran = Иран = Ирана ~ Iranian
IRQ Iraq = Irak = Ирак ~ Iraqi
ISL Iceland = Islande ~ Icelandic
ISR Israel = Israël = Израиль = Израиля ~ Israeli
ITA Italy = Italien = Italie = Италия ~ Italian
JAM Jamaica
JOR Jordan = Jordanien = Jordanie ~ Jordanian
JPN Japan = Japon = Япония = Японии ~ Japanese
KAZ Kazakhstan = Kasachstan = Казахстан = Казахстана ~ Kazakh
KEN Kenya ~ Kenyan
KGZ Kyrgyzstan = Kirgisistan = Kirghizistan = Киргизия ~ Kyrgyz
KHM Cambodia ~ Cambodian
KOR South Korea = Republic of Korea = ROK = Südkorea = Corée du Sud ~ South Korean
KWT Kuwait ~ Kuwaiti
LAO Laos ~ Laotian
LBN Lebanon = Libanon = Liban ~ Lebanese
LBR Liberia ~ Liberian
LBY Libya = Libyen = Libye = Ливия ~ Libyan
LKA Sri Lanka ~ Sri Lankan
LTU Lithuania = Litauen = Lituanie ~ Lithuanian
LUX Luxembourg = Luxemburg
LVA Latvia = Lettland = Lettonie ~ Latvian
MAR Morocco = Marokko = Maroc ~ Moroccan
MDA Moldova = Republic of Moldova = Moldau = Moldavie = Молдавия ~ Moldovan
MDG Madagascar
MEX Mexico = Mexiko = Mexique ~ Mexican
MKD North Macedonia = Nordmazedonien ~ Macedonian
MLI Mali ~ Malian
MLT Malta ~ Maltese
MMR Myanmar = Burma ~ Burmese
MNE Montenegro ~ Montenegrin
MNG Mongolia = Mongolei = Mongolie ~ Mongolian
MOZ Mozambique ~ Mozambican
MRT Mauritania
MYS Malaysia ~ Malaysian
NAM Namibia ~ Namibian
NER Niger
NGA Nigeria ~ Nigerian
NIC Nicaragua ~ Nicaraguan
NLD Netherlands = Niederlande = Pays-Bas = Нидерланды ~ Dutch
NOR Norway = Norwegen = Norvège = Норвегия ~ Norwegian
NPL Nepal ~ Nepali
NZL New Zealand = Neuseeland
OMN Oman ~ Omani
PAK Pakistan = Пакистан ~ Pakistani
PAN Panama ~ Panamanian
PER Peru ~ Peruvian
PHL Philippines = Philippinen ~ Philippine
POL Poland = Polen = Pologne = Польша = Польши ~ Polish
PRK North Korea = Democratic People's Republic of Korea = DPRK = Nordkorea = Corée du Nord = КНДР ~ North Korean
PRT Portugal ~ Portuguese
PRY Paraguay
PSE Palestine = State of Palestine ~ Palestinian
QAT Qatar = Katar ~ Qatari
ROU Romania = Rumänien = Roumanie = Румыния ~ Romanian
RUS Russia = Russian Federation = Russland = Rußland = Russie = Россия = России = Россией = Россию = Российская Федерация = Российской Федерации = РФ ~ Russian
RWA Rwanda ~ Rwandan
SAU Saudi Arabia = Saudi-Arabien = Arabie saoudite = Саудовская Аравия ~ Saudi
SDN Sudan ~ Sudanese
SEN Senegal ~ Senegalese
SGP Singapore ~ Singaporean
SLV El Salvador ~ Salvadoran
SOM Somalia ~ Somali
SRB Serbia = Serbien = Serbie = Сербия ~ Serbian
SSD South Sudan
SUN Soviet Union = USSR = Sowjetunion = Union soviétique = СССР ~ Soviet
SVK Slovakia = Slowakei = Slovaquie ~ Slovak
SVN Slovenia = Slowenien = Slovénie ~ Slovenian
SWE Sweden = Schweden = Suède = Швеция = Швеции ~ Swedish
SYR Syria = Syrian Arab Republic = Syrien = Syrie = Сирия = Сирии ~ Syrian
TCD Chad ~ Chadian
THA Thailand ~ Thai
TJK Tajikistan = Tadschikistan = Таджикистан ~ Tajik
TKM Turkmenistan = Туркмения ~ Turkmen
TLS Timor-Leste = East Timor ~ Timorese
TUN Tunisia = Tunesien = Tunisie ~ Tunisian
TUR Türkiye = Turkey = Türkei = Turquie = Турция = Турции ~ Turkish
TWN Taiwan ~ Taiwanese
TZA Tanzania ~ Tanzanian
UGA Uganda ~ Ugandan
UKR Ukraine = Украина = Украины = Украине = Украину ~ Ukrainian
URY Uruguay ~ Uruguayan
USA United States = United States of America = USA = US = U.S. = Vereinigte Staaten = États-Unis = США = Соединённые Штаты ~ American
UZB Uzbekistan = Usbekistan = Узбекистан ~ Uzbek
VEN Venezuela = Венесуэла ~ Venezuelan
VNM Vietnam = Viet Nam = Вьетнам ~ Vietnamese
XKX Kosovo ~ Kosovar
YEM Yemen = Jemen = Йемен ~ Yemeni
YUG Yugoslavia = Jugoslawien = Yougoslavie = Югославия ~ Yugoslav
ZAF South Africa = Südafrika = Afrique du Sud ~ South African
ZMB Zambia ~ Zambian
ZWE Zimbabwe ~ Zimbabwean
`;

const ORGANISATIONS = `
ASEAN Association of Southeast Asian Nations = ASEAN
AU African Union = AU
BRICS BRICS
CIS Commonwealth of Independent States = CIS = GUS = СНГ
COE Council of Europe = Europarat = Conseil de l'Europe
CSTO Collective Security Treaty Organization = Collective Security Treaty Organisation = CSTO = ОДКБ
EAEU Eurasian Economic Union = EAEU = ЕАЭС
ECOWAS Economic Community of West African States = ECOWAS
EU European Union = EU = E.U. = Europäische Union = Union européenne = Евросоюз = Европейский союз = ЕС
G7 Group of Seven = G7
G8 Group of Eight = G8
G20 Group of Twenty = G20
GCC Gulf Cooperation Council = GCC
IAEA International Atomic Energy Agency = IAEA = IAEO = МАГАТЭ
IMF International Monetary Fund = IMF
LAS League of Arab States = Arab League
NATO NATO = North Atlantic Treaty Organization = North Atlantic Treaty Organisation = North Atlantic Alliance = Nato = OTAN = НАТО
OAS Organization of American States = OAS
OIC Organisation of Islamic Cooperation = Organization of Islamic Cooperation = OIC
OPCW Organisation for the Prohibition of Chemical Weapons = OPCW
OPEC Organization of the Petroleum Exporting Countries = OPEC
OSCE Organization for Security and Co-operation in Europe = Organisation for Security and Co-operation in Europe = Organization for Security and Cooperation in Europe = OSCE = OSZE = ОБСЕ
SADC Southern African Development Community = SADC
SCO Shanghai Cooperation Organisation = Shanghai Cooperation Organization = SCO = ШОС
UN United Nations = UN = U.N. = UNO = Vereinte Nationen = Nations Unies = ООН
WEU Western European Union = WEU
WHO World Health Organization = World Health Organisation
WTO World Trade Organization = World Trade Organisation = WTO = ВТО
`;

/** An actor of the lists above, as a case would have it. */
export type KnownActor = Pick<Actor, "id" | "name" | "kind"> & Pick<Partial<Actor>, "adjective" | "codes">;

let index: NameIndex<KnownActor> | undefined;

/** The names of states and organisations, made ready when first asked for. */
export function knownActors(): NameIndex<KnownActor> {
  if (index) return index;
  index = new NameIndex();
  for (const [list, kind] of [
    [STATES, "state"],
    [ORGANISATIONS, "organisation"],
  ] as const)
    for (const line of list.trim().split("\n")) {
      const [id = "", rest = ""] = [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)];
      const [names = "", adjective] = rest.split(" ~ ");
      const all = names.split(" = ");
      const actor: KnownActor = {
        id,
        name: all[0]!,
        kind,
        ...(adjective === undefined ? {} : { adjective }),
        ...(kind === "state" ? { codes: { iso3: id } } : {}),
      };
      for (const name of all) {
        const isExact =
          isAbbreviation(name) || /^(?:\p{Lu}\.)+$/u.test(name) || /^\p{Lu}{2,5}\d{0,2}$/u.test(name);
        index.add(name, actor, { isExact });
      }
      if (adjective !== undefined) index.add(adjective, actor, { rank: 1 });
    }
  return index;
}
