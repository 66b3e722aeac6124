import type { Actor, Format } from "../../record/index.ts";
import {
  APPOSITION,
  ENGLISH_STAGES,
  FOUNDED_IN,
  FRONTED,
  LIST,
  OWN_ABBREVIATION,
  SECOND_VERB,
  SUBJECT,
  SUBJECT_BEFORE_BRACKET,
  TREATY_AT_HEAD,
} from "../lexicon/en/stages.ts";
import { STAGES } from "../lexicon/stages.ts";
import { type Pattern, type StageWords, type StatementKind, T } from "./stages.ts";
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
export function statementsIn<Subject>(
  parts: Parts<Subject>,
  words: StageWords = ENGLISH_STAGES,
): Statement<Subject>[] {
  if (parts.formats.length === 0) return [];
  const patterns = words.patterns.filter(({ needsDate }) => parts.dates.length > 0 || !needsDate);
  return clausesOf(parts).flatMap((clause) => [
    ...patterns.flatMap((pattern) => matchesOf(pattern, clause, parts, words)),
    ...listedFoundings(clause, parts),
  ]);
}

// ── clauses ───────────────────────────────────────────────────────────────────────────────────────────

/** A clause as its shape, `␁F0␁ was created in ␁D0␁`, with the place in the sentence of each of its characters. */
interface Clause {
  shape: string;
  places: number[];
}

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
export function quotedStretches(text: string): Span[] {
  return [...text.matchAll(/[“„«"]([^“”„«»"]{1,2000})[”“»"]/gu)]
    .filter((match) => match[1]!.trim().split(/\s+/).length > 5)
    .map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

/** `F0 (F1)` where both are the same format is one mention. */
function mergeOwnAbbreviations({ shape, places }: Clause, formats: readonly { thing: unknown }[]): Clause {
  let rest = shape;
  let at = places;
  for (;;) {
    const match = [...rest.matchAll(OWN_ABBREVIATION)].find(
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
    const subject = SUBJECT_BEFORE_BRACKET.exec(main);
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

/** "The Council was founded in 1991 and was replaced in 1997" says two things of one subject. */
function withOwnSubjects({ shape, places }: Clause): Clause[] {
  const subject = SUBJECT.exec(shape);
  const aside = APPOSITION.exec(shape);
  if (aside) return asideAndRest({ shape, places }, aside);
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

/** "The Council, created in 2002, replaced …" says that it was created in 2002, and that it replaced another. */
function asideAndRest({ shape, places }: Clause, aside: RegExpExecArray): Clause[] {
  const [whole, name, said] = aside as unknown as [string, string, string];
  const from = whole.lastIndexOf(said);
  const namePlaces = places.slice(0, name.length);
  const gap = namePlaces.at(-1)!;
  return [
    {
      shape: `${name} ${said}`,
      places: [...namePlaces, gap, ...places.slice(from, from + said.length)],
    },
    ...withOwnSubjects({
      shape: name + shape.slice(whole.length),
      places: [...namePlaces, ...places.slice(whole.length)],
    }),
  ];
}

/** Of each pattern its verbs alone, by which most clauses are passed over at once. */
const CUES = new Map(
  Object.values(STAGES).flatMap(({ patterns }) =>
    patterns.map((pattern) => {
      const verbs = groupIn(pattern.expression.source, "(?<verb>");
      return [pattern, new RegExp(verbs)] as const;
    }),
  ),
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

function matchesOf<Subject>(
  pattern: Pattern,
  { shape, places }: Clause,
  { text, formats, actors, dates }: Parts<Subject>,
  { notSo, otherDate, hearsay, leftOpen, neverOf, neverEnds }: StageWords,
): Statement<Subject>[] {
  if (!CUES.get(pattern)!.test(shape)) return [];
  const { kind, expression, needsDate } = pattern;
  return [...shape.matchAll(expression)].flatMap((match): Statement<Subject>[] => {
    const groups = match.groups!;
    const date = groups.date === undefined ? frontedDate(shape, dates) : dates[Number(groups.date)]!;
    if (needsDate && !date) return [];
    const verb = match.index + match[0].indexOf(groups.verb!);
    const before = shape.slice(Math.max(0, Math.min(match.index, verb - 40)), verb);
    const isOwnNegation = OWN_NEGATION.has(kind);
    if (!isOwnNegation && notSo.test(before.slice(before.lastIndexOf(",") + 1))) return [];
    // What holds now is said of now; what somebody else says, asks or fears is not said by the paper.
    if (HOLDS_NOW.has(kind)) {
      if (hearsay.test(shape.slice(0, verb)) || leftOpen.test(shape.slice(verb + groups.verb!.length)))
        return [];
      if (kind !== "exists-no-more" && dates.some(({ word }) => word !== "since")) return [];
    }
    // "Never" holds for good where the sentence says nothing else: no time, no voice, nothing done instead.
    if (kind === "never-stopped") {
      const named = text.slice(0, places[match.index]);
      const rest = text.slice((places[match.index + match[0].length - 1] ?? 0) + 1);
      if (hearsay.test(text.slice(0, places[verb]))) return [];
      if (dates.length > 0 || !neverOf.test(named) || !neverEnds.test(rest)) return [];
    }
    const afterVerb =
      groups.date !== undefined ? match[0].slice(verb - match.index + groups.verb!.length) : "";
    // The words from the name, or from the verb if the name came first, to the date.
    const between = afterVerb.slice(afterVerb.indexOf(`${T}F`) + 1).replace(TREATY_AT_HEAD, "");
    if (date && (otherDate.test(between) || date.date.isInterval)) return [];
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

const OWN_NEGATION: ReadonlySet<StatementKind> = new Set(["never-joined", "never-stopped", "exists-no-more"]);
const HOLDS_NOW: ReadonlySet<StatementKind> = new Set(["still-exists", "still-works", "exists-no-more"]);

/** "In 2002 it was replaced …": the one date of a clause that begins with it. */
function frontedDate(shape: string, dates: readonly StatedDate[]): StatedDate | undefined {
  const match = FRONTED.exec(shape);
  return match && shape.indexOf(`${T}D`, match[0].length) < 0 ? dates[Number(match[1])] : undefined;
}

/** "They included the Council in 1991, the Pact in 1994": a year after each of a list is that of its founding. */
function listedFoundings<Subject>(
  { shape, places }: Clause,
  { formats, dates }: Parts<Subject>,
): Statement<Subject>[] {
  return [...shape.matchAll(LIST)].flatMap((match) => {
    const start = match.index + match.groups!.verb!.length;
    return [...match.groups!.list!.matchAll(FOUNDED_IN)].flatMap(
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
