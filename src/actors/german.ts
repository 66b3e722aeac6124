import { grammarOf } from "./inSentence.ts";
import { namesBeside } from "./table.ts";

/** What a German sentence needs to know of a name. */
export interface GermanName {
  /** In the nominative and without its article: "Vereinigten Staaten", "NATO", "Russland". */
  name: string;
  /** In the nominative; undefined of a name that bears none. */
  article?: "der" | "die" | "das" | undefined;
  number: "singular" | "plural";
  /** Whether a pronoun may stand for it: nobody can tell the gender of a name that is not known. */
  isKnown: boolean;
}

/**
 * Actors whose German name bears an article, a line each: id, then the name in the nominative, the letters that
 * stand for it behind an equals sign. "die*" is a plural. Others are called as `isoNames.ts` and the tables have it.
 */
const WITH_ARTICLE = `
ARE die* Vereinigten Arabischen Emirate = VAE
BHS die* Bahamas
CAF die Zentralafrikanische Republik
CHE die Schweiz
CIV die Elfenbeinküste
COD die Demokratische Republik Kongo = DR Kongo
COG die Republik Kongo
COM die* Komoren
DOM die Dominikanische Republik
GBR das Vereinigte Königreich
IRN der Iran
IRQ der Irak
LBN der Libanon
MDV die* Malediven
MHL die* Marshallinseln
MNG die Mongolei
NER der Niger
NLD die* Niederlande
PHL die* Philippinen
SDN der Sudan
SLB die* Salomonen
SSD der Südsudan
SVK die Slowakei
SYC die* Seychellen
TCD der Tschad
TUR die Türkei
UKR die Ukraine
USA die* Vereinigten Staaten = USA
VAT der Vatikan
YEM der Jemen
SUN die Sowjetunion = UdSSR
DDR die Deutsche Demokratische Republik = DDR
ASEAN die ASEAN
AU die Afrikanische Union = AU
APEC die APEC
BRICS die* BRICS-Staaten = BRICS
CARICOM die CARICOM
CIS die Gemeinschaft Unabhängiger Staaten = GUS
COE der Europarat
CSTO die Organisation des Vertrags über kollektive Sicherheit = OVKS
EAC die Ostafrikanische Gemeinschaft
EAEU die Eurasische Wirtschaftsunion = EAWU
ECB die Europäische Zentralbank = EZB
ECOWAS die ECOWAS
EFTA die EFTA
EU die Europäische Union = EU
G7 die G7
G8 die G8
G20 die G20
GCC der Golf-Kooperationsrat
IAEA die Internationale Atomenergie-Organisation = IAEO
ICC der Internationale Strafgerichtshof
ICJ der Internationale Gerichtshof = IGH
ICRC das Internationale Komitee vom Roten Kreuz = IKRK
ILO die Internationale Arbeitsorganisation = ILO
IMF der Internationale Währungsfonds = IWF
LAS die Arabische Liga
MERCOSUR der Mercosur
NATO die NATO
NORDIC der Nordische Rat
OAS die Organisation Amerikanischer Staaten = OAS
OECD die OECD
OIC die Organisation für Islamische Zusammenarbeit = OIC
OPCW die Organisation für das Verbot chemischer Waffen = OVCW
OPEC die OPEC
OSCE die OSZE
SADC die SADC
SCO die Shanghaier Organisation für Zusammenarbeit = SOZ
UN die* Vereinten Nationen = UN
UNESCO die UNESCO
WB die Weltbank
WEU die Westeuropäische Union = WEU
WHO die Weltgesundheitsorganisation = WHO
WP der Warschauer Pakt
WTO die Welthandelsorganisation = WTO
ALSHABAAB die Al-Shabaab
FARC die* FARC
FATAH die Fatah
HAMAS die Hamas
HEZBOLLAH die Hisbollah
HOUTHIS die* Huthis
IRA die Irisch-Republikanische Armee = IRA
ISIS der Islamische Staat
M23 die M23
PKK die PKK
PLO die PLO
POLISARIO die Polisario
TALIBAN die* Taliban
TPLF die TPLF
`;

/** Where the list of names has a form that prose does not use first. */
const IN_PROSE: Record<string, string> = {
  RUS: "Russland",
  CZE: "Tschechien",
  PSE: "Palästina",
  ALQAEDA: "al-Qaida",
};

/** Articles of what stands in nobody's table, shown by the name's own words: "die östlichen Verbündeten". */
const SHOWN = /^(der|die|das) (?=\S)/u;

/** Nouns that are the same in both languages: a name that ends in one may be German. */
const IN_BOTH = /(?<!\p{L})(?:Union|Front|Bank)$/u;

let byName: ReadonlyMap<string, GermanName> | undefined;

/**
 * A name, English or German, as German prose has it. What stands in no table is left as it is, with the article it
 * bears: after "die" an adjective or a noun in -en is a plural.
 */
export function germanName(name: string): GermanName {
  byName ??= table();
  const bare = name.replace(/^the (?=\S)/iu, "");
  const known = byName.get(bare) ?? byName.get(bare.replace(SHOWN, ""));
  if (known) return known;
  const article = SHOWN.exec(name)?.[1] as GermanName["article"];
  if (article) {
    const own = name.replace(SHOWN, "");
    const isPlural = article === "die" && /^\p{L}+en(?:$| )/u.test(own);
    return { name: own, article, number: isPlural ? "plural" : "singular", isKnown: true };
  }
  // What an English sentence gives an article is no German name: it stands in quotation marks, and no article is guessed.
  const english = grammarOf(bare);
  const isEnglish = bare !== name || (english.article && !IN_BOTH.test(bare));
  return { name: isEnglish ? `„${bare}“` : bare, number: english.number, isKnown: false };
}

function table(): Map<string, GermanName> {
  const found = new Map<string, GermanName>();
  const articled = new Map(
    WITH_ARTICLE.trim()
      .split("\n")
      .map((line) => {
        const [, id = "", article = "", names = ""] = /^(\S+) (\S+) (.+)$/u.exec(line)!;
        return [id, { article, names: names.split(" = ") }] as const;
      }),
  );
  // What several share, "Congo" or "Korea", is the first one's.
  const put = (key: string, name: GermanName) => found.has(key) || found.set(key, name);
  for (const { id, kind, en, own } of namesBeside("de")) {
    const row = articled.get(id);
    const german = row?.names[0] ?? IN_PROSE[id] ?? own[0] ?? en[0]!;
    const grammar = {
      ...(row ? { article: row.article.replace("*", "") as GermanName["article"] } : {}),
      number: row?.article.endsWith("*") ? ("plural" as const) : ("singular" as const),
      isKnown: row !== undefined || kind === "state",
    };
    const whole: GermanName = { name: german, ...grammar };
    const letters: GermanName = { name: row?.names[1] ?? german, ...grammar };
    for (const one of en) put(one, /^(?:\p{Lu}\.?){2,}$/u.test(one) ? letters : whole);
    if (row?.names[1]) put(row.names[1], letters);
    for (const one of [german, ...own]) put(one, whole);
  }
  return found;
}

/** Ids with a line above, for the test that holds them against the tables. */
export function articledIds(): string[] {
  return WITH_ARTICLE.trim()
    .split("\n")
    .map((line) => line.split(" ")[0]!);
}
