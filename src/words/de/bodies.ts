import { quoted } from "./grammar.ts";

/**
 * Names of bodies, agreements and rounds of talks with article and case. A body is told by its own noun ("der
 * NATO-Russland-Rat tagt"), not as a "Kanal"; of a name whose gender nothing tells the name stands alone, in quotation marks.
 */

type Gender = "der" | "die" | "das" | "plural";

/** Nouns by their last part, where it tells their gender: so much German has of its own for the names of bodies. */
const GENDERS: readonly (readonly [RegExp, Gender])[] = [
  [/(?:gespräche|verhandlungen|konsultationen|treffen der .*)$/iu, "plural"],
  [
    /(?:rat|ausschuss|vertrag|prozess|plan|fonds|dialog|tisch|kanal|draht|kreis|austausch|mechanismus|pakt)$/iu,
    "der",
  ],
  [
    /(?:ung|heit|keit|schaft|ion|tät|linie|gruppe|konferenz|akte|runde|stelle|kommission|charta|mission|arbeit|initiative|partnerschaft)$/iu,
    "die",
  ],
  [
    /(?:büro|abkommen|statut|forum|treffen|gremium|format|telefon|netz|bündnis|gericht|memorandum|protokoll|zentrum|komitee)$/iu,
    "das",
  ],
];

const ARTICLES: Record<Gender, Record<"nominative" | "genitive" | "dative", string>> = {
  der: { nominative: "der", genitive: "des", dative: "dem" },
  die: { nominative: "die", genitive: "der", dative: "der" },
  das: { nominative: "das", genitive: "des", dative: "dem" },
  plural: { nominative: "die", genitive: "der", dative: "den" },
};

export interface Body {
  /** "der NATO-Russland-Rat", "die indirekten Gespräche in Wien". */
  name: string;
  /** "des NATO-Russland-Rats", "von „X“". */
  genitive: string;
  /** "dem NATO-Russland-Rat", behind "aus". */
  dative: string;
  /** "im NATO-Russland-Rat", "in der Kommission", "bei den Gesprächen", "im Format „X“". */
  within: string;
  isPlural: boolean;
  pronoun: "er" | "sie" | "es";
  /** The same as what something is done to. */
  object: "ihn" | "sie" | "es";
}

/** The adjectives before a noun as they bend behind an article. */
function bent(adjectives: readonly string[], isNominative: boolean, gender: Gender): string[] {
  const ending = isNominative && gender !== "plural" ? "e" : "en";
  return adjectives.map((word) => word.replace(/(?:er|es|en|em|e)$/u, ending));
}

export function theBody(name: string): Body {
  const bare = name.replace(/^(?:der|die|das) /iu, "");
  const words = bare.split(" ");
  // "Gemeinsamer umfassender Aktionsplan": what stands before the noun and bends with it.
  const head = words.findIndex(
    (word, i) =>
      i === words.length - 1 || !/^\p{L}[\p{L}-]*(?:er|es|e)$/u.test(word) || isNoun(word, words[i + 1]),
  );
  const noun = words[head] ?? "";
  const gender = name.startsWith("„") ? undefined : GENDERS.find(([ends]) => ends.test(noun))?.[1];
  if (gender === undefined) {
    const own = name.startsWith("„") ? name : quoted(name);
    return {
      name: own,
      genitive: `von ${own}`,
      dative: own,
      within: `im Format ${own}`,
      isPlural: false,
      pronoun: "es",
      object: "es",
    };
  }
  const rest = words.slice(head + 1);
  // "Indirekte Gespräche" are no name of a body.
  const adjectives = words
    .slice(0, head)
    .map((word) => (gender === "plural" ? word.toLocaleLowerCase("de") : word));
  const told = (as: "nominative" | "genitive" | "dative") => {
    const isStrong = (gender === "der" || gender === "das") && as === "genitive" && !/[sxzß]$/u.test(noun);
    const bends = as === "dative" && gender === "plural" && /(?:e|er)$/u.test(noun);
    return [
      ARTICLES[gender][as],
      ...bent(adjectives, as === "nominative", gender),
      `${noun}${isStrong ? "s" : bends ? "n" : ""}`,
      ...rest,
    ].join(" ");
  };
  const within =
    gender === "plural" ? `bei ${told("dative")}` : `in ${told("dative")}`.replace(/^in dem /u, "im ");
  return {
    name: told("nominative"),
    genitive: told("genitive"),
    dative: told("dative"),
    within,
    isPlural: gender === "plural",
    pronoun: gender === "der" ? "er" : gender === "das" ? "es" : "sie",
    object: gender === "der" ? "ihn" : gender === "das" ? "es" : "sie",
  };
}

/** "Konferenz", "Gespräche": a noun that ends as an adjective does; a word before another noun that begins large is none. */
function isNoun(word: string, next: string | undefined): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  if (next === undefined) return true;
  return (
    GENDERS.some(([ends]) => ends.test(word)) ||
    !/^[\p{L}]/u.test(next) ||
    /^(?:der|des|von|für|zu|zur|zum|in|im|am|auf|über|unter|mit|und|mit)$/u.test(next)
  );
}

/** A sitting of a body, a round of talks: "Sitzung des NATO-Russland-Rats", "Runde der Gespräche", "Treffen im Format „X“". */
export function meetingOf(name: string): { article: "ein" | "eine"; noun: string } {
  const body = theBody(name);
  if (body.within.startsWith("im Format ")) return { article: "ein", noun: `Treffen ${body.within}` };
  return { article: "eine", noun: `${body.isPlural ? "Runde" : "Sitzung"} ${body.genitive}` };
}
