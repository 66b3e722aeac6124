import type { Actor, Format } from "../../record/index.ts";
import {
  AT_WORK_STILL,
  ENDED_BY,
  HEARSAY,
  HOLDS_NO_MORE,
  MEETINGS_GO_ON,
  WORKS_TO_THIS_DAY,
} from "../lexicon/en/moves.ts";
import type { StatedDate } from "./statedDates.ts";

/** What a sentence says of the life of a format, as far as its words say it plainly. */
export interface Statement<Subject = Format> {
  kind: StatementKind;
  format: Subject;
  /** What it was replaced by, renamed or developed into. */
  successor?: Subject;
  /** Who joined or left. */
  actor?: Actor;
  date?: StatedDate;
  /** The verb as written. */
  word: string;
  from: number;
  to: number;
}

export type StatementKind =
  | "founding"
  | "ending"
  | "suspension"
  | "resumption"
  | "replacement"
  | "renaming"
  | "development"
  | "joining"
  | "leaving"
  | "never-joined"
  | "exists-no-more"
  | "still-exists"
  | "still-works";

interface Span {
  from: number;
  to: number;
}

export interface Parts<Subject> {
  text: string;
  formats: readonly (Span & { thing: Subject })[];
  actors: readonly (Span & { thing: Actor })[];
  dates: readonly StatedDate[];
}

/**
 * The statements of a sentence. Names and dates are put as tokens in the place of their words, and patterns are
 * looked for in what results: few and narrow, since a statement misread becomes a false alarm.
 */
export function statementsIn<Subject>(parts: Parts<Subject>): Statement<Subject>[] {
  if (parts.formats.length === 0) return [];
  const patterns = parts.dates.length > 0 ? PATTERNS : UNDATED;
  return clausesOf(parts).flatMap((clause) => [
    ...patterns.flatMap((pattern) => matchesOf(pattern, clause, parts)),
    ...listedFoundings(clause, parts),
  ]);
}

// ── clauses ───────────────────────────────────────────────────────────────────────────────────────────

/** A clause as its shape, `␁F0␁ was created in ␁D0␁`, with the place in the sentence of each of its characters. */
interface Clause {
  shape: string;
  places: number[];
}

/** A private character, taken out of the text itself, so that no text can pass for a token. */
const T = "\uE000";

function clausesOf<Subject>({ text, formats, actors, dates }: Parts<Subject>): Clause[] {
  const tokens = [
    ...formats.map(({ from, to }, i) => ({ from, to, token: `${T}F${i}${T}` })),
    ...actors.map(({ from, to }, i) => ({ from, to, token: `${T}A${i}${T}` })),
    ...dates.map(({ from, to }, i) => ({ from, to, token: `${T}D${i}${T}` })),
  ].sort((a, b) => a.from - b.from);
  const quoted = quotedStretches(text);
  const shape: string[] = [];
  const places: number[] = [];
  const put = (piece: string, first: number, last = first) => {
    for (const [i, character] of piece.split("").entries()) {
      shape.push(character);
      places.push(i === piece.length - 1 ? last : first);
    }
  };
  let at = 0;
  const copy = (to: number) => {
    for (; at < to; at++) {
      const character = text[at]!;
      const isHidden = character === T || quoted.some(({ from, to: end }) => at >= from && at < end);
      put(isHidden ? "" : character, at);
    }
  };
  for (const { from, to, token } of tokens) {
    if (from < at || quoted.some((quote) => from >= quote.from && to <= quote.to)) continue;
    copy(from);
    put(token, from, to - 1);
    at = to;
  }
  copy(text.length);
  return cut(mergeOwnAbbreviations({ shape: shape.join(""), places }, formats));
}

/** Words of somebody else; a name or a term in quotation marks is none. */
function quotedStretches(text: string): Span[] {
  return [...text.matchAll(/[“„«"]([^“”„«»"]{1,2000})[”“»"]/gu)]
    .filter((match) => match[1]!.trim().split(/\s+/).length > 5)
    .map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

/** `F0 (F1)` where both are the same format is one mention. */
function mergeOwnAbbreviations({ shape, places }: Clause, formats: readonly { thing: unknown }[]): Clause {
  let rest = shape;
  let at = places;
  for (;;) {
    const match = [...rest.matchAll(/\uE000F(\d+)\uE000( \((?:the )?\uE000F(\d+)\uE000\))/g)].find(
      ([, a, , b]) => formats[Number(a)]!.thing === formats[Number(b)]!.thing,
    );
    if (!match) return { shape: rest, places: at };
    const from = match.index + match[0].length - match[2]!.length;
    const to = match.index + match[0].length;
    rest = rest.slice(0, from) + rest.slice(to);
    at = [...at.slice(0, from), ...at.slice(to)];
  }
}

/** Parentheses are clauses of their own, about the format they follow; semicolons part clauses too. */
function cut({ shape, places }: Clause): Clause[] {
  const clauses: Clause[] = [];
  let main = "";
  let mainPlaces: number[] = [];
  let done = 0;
  const keep = (to: number) => {
    main += shape.slice(done, to);
    mainPlaces = [...mainPlaces, ...places.slice(done, to)];
  };
  for (const match of shape.matchAll(/ ?\(([^()]{1,600})\)/g)) {
    keep(match.index);
    done = match.index + match[0].length;
    const inside = match.index + match[0].indexOf("(") + 1;
    const subject =
      /(\uE000F\d+\uE000)(?: created| founded| established| launched| signed)?(?: in \uE000D\d+\uE000)?$/.exec(
        main,
      );
    const prefix = subject ? `${subject[1]} ` : "";
    clauses.push({
      shape: prefix + match[1],
      places: [
        ...Array.from(prefix, () => mainPlaces[subject!.index]!),
        ...places.slice(inside, inside + match[1]!.length),
      ],
    });
  }
  keep(shape.length);
  const parts: Clause[] = [];
  let from = 0;
  for (const match of [...main.matchAll(/[;:](?= )|$/g)]) {
    parts.push({ shape: main.slice(from, match.index), places: mainPlaces.slice(from, match.index) });
    from = match.index + 1;
  }
  return [...parts, ...clauses].filter((part) => part.shape.includes(T)).flatMap(withOwnSubjects);
}

const SECOND_VERB = /,? and (?=(?:was|were) )/;
const SUBJECT = new RegExp(`^\\s*(?:[Tt]he )?(${T}F\\d+${T}) `);

/** "The Council was founded in 1991 and was replaced in 1997" says two things of one subject. */
function withOwnSubjects({ shape, places }: Clause): Clause[] {
  const subject = SUBJECT.exec(shape);
  const second = SECOND_VERB.exec(shape);
  if (!subject || !second) return [{ shape, places }];
  const prefix = `${subject[1]} `;
  const rest = second.index + second[0].length;
  const at = places[subject[0].indexOf(T)] ?? 0;
  return [
    { shape: shape.slice(0, second.index), places: places.slice(0, second.index) },
    ...withOwnSubjects({
      shape: prefix + shape.slice(rest),
      places: [...Array.from(prefix, () => at), ...places.slice(rest)],
    }),
  ];
}

// ── patterns ──────────────────────────────────────────────────────────────────────────────────────────

interface Pattern {
  kind: StatementKind;
  expression: RegExp;
  /** Which captures are what; the verb is always captured as `verb`. */
  needsDate: boolean;
}

const F = (name: string) => `${T}F(?<${name}>\\d+)${T}`;
const D = `${T}D(?<date>\\d+)${T}`;
/** Words between, without another format or date; who did it may be among them. */
const GAP = `(?:[^${T};:,]|${T}A\\d+${T}){0,80}?`;
const NARROW = `[^${T};:,.]{0,40}?`;
/** Whose it is: an actor of the case, or any name of a few words. */
const OWNER = `(?:[Tt]he )?(?:${T}A\\d+${T}|\\p{Lu}[\\p{L}.]*(?: (?:and )?\\p{Lu}[\\p{L}.]*){0,2})[’'](?:s)?`;
const WHEN = `(?: (?:in|on|of|from|as of|as from|dated))? (?:(?:early|mid|late|the|about)[ -])?${D}`;
const ADVERB =
  "(?: (?:then|later|unilaterally|formally|officially|finally|subsequently|temporarily|again|soon|first|itself|itself officially|eventually|also))?";
const WAS = `(?:,? (?:which|that))?(?: (?:was|were|had been|has been|have been|got|is))?,?${ADVERB}`;

const VERBS: Partial<
  Record<StatementKind, { passive: string; active: string; noun?: string; alone?: string }>
> = {
  founding: {
    passive:
      "created|established|founded|set up|launched|inaugurated|formed|signed|agreed|concluded|instituted",
    active:
      "created|established|founded|set up|launched|inaugurated|formed|signed|concluded|instituted|creating|establishing|founding|launching",
    noun: "creation|establishment|foundation|founding|launch|launching|signing|signature|inauguration",
    alone:
      "came into being|came into force|entered into force|was born|took up its work|came into existence|dates from|dates back to|goes back to",
  },
  ending: {
    passive:
      "dissolved|abolished|disbanded|terminated|abrogated|annulled|revoked|repealed|renounced|wound up|scrapped|closed down|closed|shut down|shut|discontinued",
    active:
      "dissolved|abolished|disbanded|terminated|abrogated|annulled|revoked|repealed|renounced|wound up|scrapped|closed down|closed|shut down|dissolving|closing",
    noun: "dissolution|abolition|closure|closing|termination",
    alone: "ceased to exist|expired|lapsed|came to an end",
  },
  suspension: {
    passive: "suspended|frozen|halted|put on hold|paused",
    active: "suspended|froze|halted|paused|suspending|freezing",
    noun: "suspension|freezing",
  },
  resumption: {
    passive: "resumed|reopened|restarted|revived|reactivated|restored",
    active: "resumed|reopened|restarted|revived|reactivated|restored|resuming",
    noun: "resumption|reopening|revival",
  },
};

const PATTERNS: Pattern[] = [
  ...(Object.entries(VERBS) as [StatementKind, NonNullable<(typeof VERBS)[StatementKind]>][]).flatMap(
    ([kind, { passive, active, noun, alone }]): Pattern[] => {
      const dated = (expression: string): Pattern => ({
        kind,
        needsDate: true,
        expression: new RegExp(expression, "gu"),
      });
      const the = `(?: the| a| an| its| their| this| ${OWNER})?(?: new| joint| own)?`;
      return [
        dated(`${F("format")}${WAS} (?<verb>${passive})(?![A-Za-z])${GAP}${WHEN}`),
        dated(`(?<![A-Za-z])(?<verb>${active})${the} ${F("format")}${NARROW}${WHEN}`),
        dated(`(?:^|[;,] )(?:[Ii]n|[Oo]n) ${D},?${GAP} (?<verb>${active})${the} ${F("format")}`),
        dated(
          `(?:^|[;,] )(?:[Ii]n|[Oo]n) ${D},? (?:the )?${F("format")}${WAS} (?<verb>${passive})(?![A-Za-z])`,
        ),
        ...(noun ? [dated(`(?<![A-Za-z])(?<verb>${noun}) of (?:the )?${F("format")}${NARROW}${WHEN}`)] : []),
        ...(noun && kind === "founding"
          ? [
              dated(
                `(?:^|[;,] )(?:[Ss]ince|[Aa]fter|[Ww]ith) its (?<verb>${noun})${WHEN},? (?:the )?${F("format")}`,
              ),
              dated(
                `^(?<verb>Created|Established|Founded|Set up|Launched|Signed|Formed) (?:in|on) ${D}, (?:the )?${F("format")}`,
              ),
              dated(`${F("format")} (?<verb>est\\.?) ${D}$`),
              dated(`${F("format")}[^${T};:]{0,60}? (?:since|after|with) its (?<verb>${noun})${WHEN}`),
            ]
          : []),
        ...(alone
          ? [
              dated(`${F("format")},?(?: which)?${ADVERB} (?<verb>${alone})${NARROW}${WHEN}`),
              dated(`(?:^|[;,] )(?:[Ii]n|[Oo]n) ${D},? (?:the )?${F("format")}${ADVERB} (?<verb>${alone})`),
            ]
          : []),
      ];
    },
  ),
  {
    kind: "replacement",
    needsDate: false,
    expression: new RegExp(
      `${F("format")}${WAS} (?<verb>replaced by|superseded by|succeeded by|gave way to|followed by)(?: the| a)?(?: new)? ${F("successor")}(?:${NARROW}${WHEN})?`,
      "g",
    ),
  },
  {
    kind: "replacement",
    needsDate: false,
    expression: new RegExp(
      `${F("successor")}(?:,? (?:which|that))?${ADVERB} (?<verb>replaced|superseded|took over from|took the place of)(?: the)? ${F("format")}(?:${NARROW}${WHEN})?`,
      "g",
    ),
  },
  {
    kind: "replacement",
    needsDate: false,
    expression: new RegExp(
      `(?<verb>replac(?:ed|ing))(?: the)? ${F("format")} (?:with|by)(?: the| a)?(?: new)? ${F("successor")}(?:${NARROW}${WHEN})?`,
      "g",
    ),
  },
  {
    kind: "renaming",
    needsDate: false,
    expression: new RegExp(
      `${F("format")}${WAS} (?<verb>renamed|re-named|rebranded|retitled)(?: as| to| into)?(?: the)? ${F("successor")}(?:${NARROW}${WHEN})?`,
      "g",
    ),
  },
  {
    kind: "renaming",
    needsDate: false,
    expression: new RegExp(
      `(?<verb>renam(?:ed|ing)|rebrand(?:ed|ing))(?: the)? ${F("format")}(?: as| to| into)?(?: the)? ${F("successor")}(?:${NARROW}${WHEN})?`,
      "g",
    ),
  },
  {
    kind: "development",
    needsDate: false,
    expression: new RegExp(
      `${F("format")}${WAS} (?<verb>became|evolved into|developed into|turned into|(?:was |were )?transformed into|(?:was |were )?converted into|grew into)(?: the| a| an)?(?: new)? ${F("successor")}(?:${GAP}${WHEN})?`,
      "g",
    ),
  },
  ...(["joining", "leaving"] as const).flatMap((kind): Pattern[] => {
    const verb =
      kind === "joining"
        ? "joined|acceded to|entered|signed up to"
        : "left|quit|withdrew from|pulled out of|walked out of";
    const who = `${T}A(?<actor>\\d+)${T}`;
    return [
      {
        kind,
        needsDate: true,
        expression: new RegExp(
          `${who}${ADVERB} (?<verb>${verb})(?: the)? ${F("format")}${NARROW}${WHEN}`,
          "g",
        ),
      },
      {
        kind,
        needsDate: true,
        expression: new RegExp(
          `(?:^|[;,] )(?:[Ii]n|[Oo]n) ${D},? ${who}${ADVERB} (?<verb>${verb})(?: the)? ${F("format")}`,
          "g",
        ),
      },
    ];
  }),
  {
    kind: "never-joined",
    needsDate: false,
    expression: new RegExp(
      `${T}A(?<actor>\\d+)${T}(?: has| had)? (?<verb>never (?:joined|took part in|participated in|acceded to|belonged to))(?: the)? ${F("format")}`,
      "g",
    ),
  },
  {
    kind: "exists-no-more",
    needsDate: false,
    expression: new RegExp(
      `${F("format")} (?<verb>no longer exists|does not exist any ?more|has ceased to exist|is (?:now )?(?:defunct|dissolved|disbanded)|has been (?:dissolved|abolished|disbanded|abrogated|annulled|revoked|repealed|renounced))`,
      "g",
    ),
  },
  {
    kind: "still-exists",
    needsDate: false,
    expression: new RegExp(
      `${F("format")} (?<verb>still exists|continues to exist|remains in (?:place|force|being)|is still in (?:place|force|being))`,
      "g",
    ),
  },
  {
    kind: "still-works",
    needsDate: false,
    expression: new RegExp(`${F("format")} (?<verb>${AT_WORK_STILL})(?![A-Za-z])`, "g"),
  },
  {
    kind: "still-works",
    needsDate: false,
    expression: new RegExp(
      `(?:${MEETINGS_GO_ON[0]}) (?:the )?${F("format")} (?<verb>${MEETINGS_GO_ON[1]})(?![A-Za-z])`,
      "gi",
    ),
  },
  {
    kind: "still-works",
    needsDate: false,
    expression: new RegExp(
      `${F("format")} (?<verb>(?:${WORKS_TO_THIS_DAY[1]})[^;:.]{0,20} ${WORKS_TO_THIS_DAY[0]})`,
      "g",
    ),
  },
  {
    kind: "still-works",
    needsDate: false,
    expression: new RegExp(
      `^${WORKS_TO_THIS_DAY[0]},? (?:the )?${F("format")} (?<verb>${WORKS_TO_THIS_DAY[1]})(?![A-Za-z])`,
      "gi",
    ),
  },
  {
    kind: "exists-no-more",
    needsDate: false,
    expression: new RegExp(`${F("format")}(?:,[^;:.,]{1,40},)? (?<verb>${HOLDS_NO_MORE})(?![A-Za-z])`, "g"),
  },
  {
    kind: "exists-no-more",
    needsDate: false,
    expression: new RegExp(
      `${T}A(?<actor>\\d+)${T}${ADVERB}(?: has| have)?${ADVERB} (?<verb>${ENDED_BY})(?: the| its)? ${F("format")}`,
      "g",
    ),
  },
];

/** Of each pattern its verbs alone, by which most clauses are passed over at once. */
const CUES = new Map(
  PATTERNS.map((pattern) => {
    const verbs = groupIn(pattern.expression.source, "(?<verb>");
    return [pattern, new RegExp(verbs)] as const;
  }),
);
/** What a named group of a pattern holds, up to the bracket that closes it. */
function groupIn(source: string, opening: string): string {
  const from = source.indexOf(opening) + opening.length;
  let depth = 1;
  for (let at = from; at < source.length; at++) {
    if (source[at] === "\\") at += 1;
    else if (source[at] === "(") depth += 1;
    else if (source[at] === ")" && --depth === 0) return source.slice(from, at);
  }
  return "";
}

const UNDATED = PATTERNS.filter(({ needsDate }) => !needsDate);

/** "Would be replaced", "planned to create", "never suspended": no statement that it happened. */
const NOT_SO =
  /\b(?:not|never|nor|hardly|almost|nearly|would|could|should|might|may|if|unless|whether|plan(?:s|ned)?|propos(?:e|es|ed|al)|agree(?:d|s)? (?:to|on)|want(?:s|ed)?|call(?:s|ed)? (?:for|on)|threaten(?:s|ed)?|decid(?:e|es|ed)|intend(?:s|ed)?|fail(?:s|ed)?|to be|will|before|after|until|prior)\b/iu;
/** Words between verb and date that give the date another meaning. */
const OTHER_DATE =
  /\b(?:after|before|following|since|until|till|between|through|despite|because|due|when|while|during the|agreement|summit|crisis|war|decision|treaty|declaration)\b/iu;

function matchesOf<Subject>(
  pattern: Pattern,
  { shape, places }: Clause,
  { formats, actors, dates }: Parts<Subject>,
): Statement<Subject>[] {
  if (!CUES.get(pattern)!.test(shape)) return [];
  const { kind, expression, needsDate } = pattern;
  return [...shape.matchAll(expression)].flatMap((match): Statement<Subject>[] => {
    const groups = match.groups!;
    const date = groups.date === undefined ? frontedDate(shape, dates) : dates[Number(groups.date)]!;
    if (needsDate && !date) return [];
    const verb = match.index + match[0].indexOf(groups.verb!);
    const before = shape.slice(Math.max(0, Math.min(match.index, verb - 40)), verb);
    const isOwnNegation = kind === "never-joined" || kind === "exists-no-more";
    if (!isOwnNegation && NOT_SO.test(before.slice(before.lastIndexOf(",") + 1))) return [];
    // What holds now is said of now; what somebody else says, asks or fears is not said by the paper.
    if (HOLDS_NOW.has(kind)) {
      if (
        HEARSAY.test(shape.slice(0, verb)) ||
        /^ (?:is|was|remains) (?:disputed|unclear|unknown|open)/u.test(
          shape.slice(verb + groups.verb!.length),
        )
      )
        return [];
      if (kind !== "exists-no-more" && dates.some(({ word }) => word !== "since")) return [];
    }
    const afterVerb =
      groups.date !== undefined ? match[0].slice(verb - match.index + groups.verb!.length) : "";
    // The words from the name, or from the verb if the name came first, to the date.
    const between = afterVerb
      .slice(afterVerb.indexOf(`${T}F`) + 1)
      .replace(/^[^ ]* (?:Treaty|Agreement)/u, "");
    if (date && (OTHER_DATE.test(between) || date.date.isInterval)) return [];
    const format = formats[Number(groups.format)]!.thing;
    const to = match.index + match[0].length;
    return [
      {
        kind,
        format,
        ...(groups.successor === undefined ? {} : { successor: formats[Number(groups.successor)]!.thing }),
        ...(groups.actor === undefined ? {} : { actor: actors[Number(groups.actor)]!.thing }),
        ...(date ? { date } : {}),
        word: groups.verb!,
        from: places[match.index] ?? 0,
        to: Math.max(date?.to ?? 0, (places[to - 1] ?? 0) + 1),
      },
    ];
  });
}

const HOLDS_NOW: ReadonlySet<StatementKind> = new Set(["still-exists", "still-works", "exists-no-more"]);

/** "In 2002 it was replaced …": the one date of a clause that begins with it. */
function frontedDate(shape: string, dates: readonly StatedDate[]): StatedDate | undefined {
  const match = FRONTED.exec(shape);
  return match && shape.indexOf(`${T}D`, match[0].length) < 0 ? dates[Number(match[1])] : undefined;
}

const FRONTED = new RegExp(`^(?:[Ii]n|[Oo]n) ${T}D(\\d+)${T},? `);

const LIST =
  /(?<verb>include|included|including|such as|namely)(?<list>(?:,? ?(?:and )?(?:the |a )?\uE000F\d+\uE000(?: (?:created|founded|established|launched|signed|set up))?(?: in \uE000D\d+\uE000)?)+)/gu;

/** "They included the Council in 1991, the Pact in 1994": a year after each of a list is that of its founding. */
function listedFoundings<Subject>(
  { shape, places }: Clause,
  { formats, dates }: Parts<Subject>,
): Statement<Subject>[] {
  return [...shape.matchAll(LIST)].flatMap((match) => {
    const start = match.index + match.groups!.verb!.length;
    return [...match.groups!.list!.matchAll(/\uE000F(\d+)\uE000 in \uE000D(\d+)\uE000/gu)].flatMap(
      ([whole, format, dateIndex], _, all): Statement<Subject>[] => {
        const date = dates[Number(dateIndex)]!;
        // One year after a whole list may be that of a meeting.
        if (date.date.isInterval || all.length < 2) return [];
        return [
          {
            kind: "founding",
            format: formats[Number(format)]!.thing,
            date,
            word: "in",
            from: places[start + match.groups!.list!.indexOf(whole)] ?? 0,
            to: date.to,
          },
        ];
      },
    );
  });
}
