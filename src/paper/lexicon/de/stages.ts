import { type Pattern, type StageWords, type StatementKind, T } from "../../names/stages.ts";

/* How German sentences tell of the life of a format: the verb of what was done stands behind its day. */

const F = (name: string) => `${T}F(?<${name}>\\d+)${T}`;
const D = `${T}D(?<date>\\d+)${T}`;
/** What gives a date another meaning, or says that it was not so. */
const NOT_HERE =
  "nach|vor|seit|bis|zwischen|wegen|trotz|als|während|infolge|nicht|nie|niemals|kaum|fast|beinahe|erst|wieder|teilweise|beschlossen|vereinbart|angekündigt|geplant";
/** Words between, without another format or date; who did it may be among them. */
const GAP = `(?: (?!(?:${NOT_HERE})(?!\\p{L}))(?:[\\p{L}’'.-]+|${T}A\\d+${T})){0,8}?`;
const WHEN = ` (?:im (?:Jahre? )?|am |in )?${D}`;
const THE = "(?:der|die|das|den|dem|des)";
/** "Bildeten … aus" is another verb: its particle stands at the end of the clause. */
const NO_PARTICLE = "(?![^,;:]* (?:ab|an|aus|ein)(?:[.,;:!?]|$| und(?!\\p{L})))";
const WAS = "(?:,? (?:der|die|das))? (?:wurden?|war|waren)";

const VERBS: Partial<
  Record<StatementKind, { done: string; before: string; noun: string; alone?: string; active?: string }>
> = {
  founding: {
    done: "gegründet|eingerichtet|geschaffen|ins Leben gerufen|eingesetzt|unterzeichnet|gebildet",
    before: "gegründete[nrms]?|eingerichtete[nrms]?|geschaffene[nrms]?|unterzeichnete[nrms]?",
    noun: "Gründung|Einrichtung|Schaffung|Unterzeichnung",
    alone: "entstand|entstanden|begann(?! mit)",
    active: "gründeten?|schuf(?:en)?|unterzeichneten?|bildeten?",
  },
  ending: {
    // A treaty is "geschlossen" when it begins, an office when it ends.
    done: "aufgelöst|abgeschafft|beendet|gekündigt|aufgekündigt",
    before: "aufgelöste[nrms]?|abgeschaffte[nrms]?|gekündigte[nrms]?",
    noun: "Auflösung|Abschaffung|Kündigung|Schließung",
    alone: "endeten?|erlosch(?:en)?",
    active: "beendeten?",
  },
  suspension: {
    done: "ausgesetzt|suspendiert|eingefroren|auf Eis gelegt|unterbrochen",
    before: "ausgesetzte[nrms]?|suspendierte[nrms]?",
    noun: "Aussetzung|Suspendierung",
    active: "suspendierten?|unterbrach(?:en)?",
  },
  resumption: {
    done: "wiederaufgenommen|wieder aufgenommen|wiederbelebt|reaktiviert",
    before: "wiederbelebte[nrms]?",
    noun: "Wiederaufnahme|Wiederbelebung",
  },
};

const dated = (kind: StatementKind, expression: string): Pattern => ({
  kind,
  needsDate: true,
  expression: new RegExp(expression, "gu"),
});
const undated = (kind: StatementKind, expression: string): Pattern => ({
  kind,
  needsDate: false,
  expression: new RegExp(expression, "gu"),
});
const WHO = `${T}A(?<actor>\\d+)${T}`;

/** An adjective of a name, and how it is declined. */
export const ADJECTIVE = /^(\p{Lu}[\p{L}-]{3,}?)(?:e[rsnm]?)$/u;
export const ENDINGS: readonly string[] = ["er", "e", "en", "em", "es"];

const PATTERNS: readonly Pattern[] = [
  ...(Object.entries(VERBS) as [StatementKind, NonNullable<(typeof VERBS)[StatementKind]>][]).flatMap(
    ([kind, { done, before, noun, alone, active }]): Pattern[] => [
      dated(kind, `${F("format")}${WAS}${GAP}${WHEN}${GAP} (?<verb>${done})(?!\\p{L})`),
      dated(
        kind,
        `(?:^|[;,] )(?:(?:[Ii]m (?:Jahre? )?|[Aa]m ))?${D},? wurden? (?:${THE} )?${F("format")}${GAP} (?<verb>${done})(?!\\p{L})`,
      ),
      dated(kind, `(?<!\\p{L})(?:[Dd](?:er|ie|as|en|em|es))${WHEN} (?<verb>${before}) ${F("format")}`),
      dated(kind, `(?<!\\p{L})(?<verb>${noun}) (?:${THE}|von) ${F("format")}${WHEN}`),
      dated(kind, `${F("format")} (?<verb>${done}),?${WHEN}$`),
      ...(alone ? [dated(kind, `${F("format")} (?<verb>${alone})${WHEN}`)] : []),
      ...(active
        ? [
            dated(kind, `(?<!\\p{L})(?<verb>${active})${WHEN} ${THE} ${F("format")}${NO_PARTICLE}`),
            dated(kind, `(?<!\\p{L})(?<verb>${active}) ${THE} ${F("format")}${WHEN}${NO_PARTICLE}`),
          ]
        : []),
    ],
  ),
  dated("suspension", `(?<!\\p{L})(?<verb>setzten?)${WHEN}${GAP} ${THE} ${F("format")} aus(?!\\p{L})`),
  dated("ending", `(?<!\\p{L})(?<verb>lösten?|kündigten?)${WHEN}${GAP} ${THE} ${F("format")} auf(?!\\p{L})`),
  dated("founding", `${F("format")} (?<verb>trat)${WHEN} in Kraft(?!\\p{L})`),
  undated(
    "replacement",
    `${F("format")}${WAS}(?:${WHEN})?${GAP} durch (?:${THE} )?(?:neuen? )?${F("successor")} (?<verb>ersetzt|abgelöst)(?!\\p{L})`,
  ),
  undated(
    "replacement",
    `${F("successor")} (?<verb>ersetzten?|lösten?(?=[^,;:]* ab(?!\\p{L})))(?:${WHEN})? (?:${THE} )?${F("format")}`,
  ),
  undated(
    "renaming",
    `${F("format")}${WAS}(?:${WHEN})?${GAP} in (?:${THE} )?${F("successor")} (?<verb>umbenannt)(?!\\p{L})`,
  ),
  dated("joining", `${WHO} (?<verb>trat)${WHEN} ${THE} ${F("format")} bei(?!\\p{L})`),
  dated("leaving", `${WHO} (?<verb>verließ(?:en)?)${WHEN} ${THE} ${F("format")}`),
  dated("leaving", `${WHO} (?<verb>trat)${WHEN} aus ${THE} ${F("format")} aus(?!\\p{L})`),
  undated(
    "never-joined",
    `${WHO} (?:ist|war|gehörte)? ?${THE} ${F("format")} (?<verb>(?:nie|niemals) (?:beigetreten|an))(?!\\p{L})`,
  ),
  undated("never-joined", `${WHO} trat ${THE} ${F("format")} (?<verb>(?:nie|niemals) bei)(?!\\p{L})`),
  undated(
    "exists-no-more",
    `${F("format")} (?<verb>(?:existiert|besteht) nicht mehr|ist (?:inzwischen |heute )?aufgelöst)(?!\\p{L})`,
  ),
  undated(
    "still-exists",
    `${F("format")} (?<verb>(?:existiert|besteht) (?:noch immer|immer noch|weiterhin|weiter|bis heute|fort))(?!\\p{L})`,
  ),
  undated(
    "still-works",
    `${F("format")} (?<verb>(?:tagt|arbeitet|trifft sich) (?:noch immer|immer noch|weiterhin|bis heute|nach wie vor|heute noch))(?!\\p{L})`,
  ),
  undated(
    "never-stopped",
    `${F("format")} (?:wurde|ist|war)(?: bis heute)? (?<verb>(?:nie|niemals|zu keiner Zeit) (?:ausgesetzt|suspendiert|unterbrochen|eingefroren|aufgelöst|beendet))(?!\\p{L})`,
  ),
];

export const GERMAN_STAGES: StageWords = {
  patterns: PATTERNS,
  notSo:
    /(?<!\p{L})(?:nicht|nie|niemals|kaum|fast|beinahe|würden?|könnten?|sollten?|dürften?|möglicherweise|wenn|falls|sofern|ob|plant|plante[n]?|droht|drohte[n]?|wollen|wollten?|soll|sollen|hätten?|wäre[n]?)(?!\p{L})/iu,
  // Words that would give the date another meaning stand in no pattern.
  otherDate: /(?!)/u,
  hearsay:
    /(?<!\p{L})(?:ob|wenn|falls|könnten?|sollten?|würden?|niemand|manche|einige|Kritiker|fragt|fragen|behauptet|sagt|meint|glaubt|laut|zufolge|angeblich|hofft|fürchtet)(?!\p{L})/iu,
  leftOpen: /^ (?:ist|war|bleibt) (?:umstritten|unklar|offen)/u,
  neverOf: /^(?:(?:Und|Aber|Doch|Auch) )?(?:[Dd](?:er|ie|as) )?$/u,
  neverEnds: /^(?: worden)?[^\p{L}?]*$/u,
};
