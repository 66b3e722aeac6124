import type { Token } from "./tokens.ts";

/**
 * What is seen of each token: the word, its form, its neighbours, where it stands, and what has come before it (a
 * year, an opened quotation, the word "in"). Each sight is one number below `BUCKETS`; sights that fall on one number
 * share their weight (Weinberger et al., 2009, on feature hashing; known from the abstract).
 */
export const BUCKETS = 1 << 16;

export function featuresOf(tokens: readonly Token[]): Uint16Array[] {
  const words = tokens.map(({ text }) => normal(text));
  const shapes = tokens.map(({ text }) => shape(text));
  const states = statesOf(tokens, words);
  const years = tokens.flatMap(({ text }, i) => (isYear(text) ? [i] : []));
  const firstYear = years[0] ?? -1;
  const word = (i: number) => (i < 0 ? "<" : i >= words.length ? ">" : words[i]!);
  const form = (i: number) => (i < 0 ? "<" : i >= shapes.length ? ">" : shapes[i]!);
  const count = tokens.length;
  return tokens.map(({ text, isSpaced }, i) => {
    const w = word(i);
    const state = states[i]!;
    const of = (i2: number) => `${word(i2)}`;
    const seen = [
      "bias",
      `w ${w}`,
      `s ${form(i)}`,
      `p3 ${w.slice(0, 3)}`,
      `e3 ${w.slice(-3)}`,
      `e2 ${w.slice(-2)}`,
      `w-1 ${of(i - 1)}`,
      `w+1 ${of(i + 1)}`,
      `w-2 ${of(i - 2)}`,
      `w+2 ${of(i + 2)}`,
      `s-1 ${form(i - 1)}`,
      `s+1 ${form(i + 1)}`,
      `s-2 ${form(i - 2)}`,
      `s+2 ${form(i + 2)}`,
      `s+3 ${form(i + 3)}`,
      `ww- ${of(i - 1)} ${w}`,
      `ww+ ${w} ${of(i + 1)}`,
      `w-- ${of(i - 2)} ${of(i - 1)}`,
      `w++ ${of(i + 1)} ${of(i + 2)}`,
      `sss ${form(i - 1)} ${form(i)} ${form(i + 1)}`,
      `ss+ ${form(i)} ${form(i + 1)} ${form(i + 2)}`,
      `ss- ${form(i - 2)} ${form(i - 1)} ${form(i)}`,
      `s5 ${form(i - 2)} ${form(i - 1)} ${form(i)} ${form(i + 1)} ${form(i + 2)}`,
      `sp ${isSpaced} ${form(i)}`,
      `at ${Math.min(i, 7)}`,
      `end ${Math.min(count - 1 - i, 5)} ${form(i)}`,
      `part ${Math.floor((10 * i) / count)}`,
      `quoted ${state.quoted} ${state.quotations}`,
      `quoted ${state.quoted} ${form(i)}`,
      `paren ${state.paren} ${form(i)}`,
      `paren ${state.paren} ${w}`,
      `in ${state.hasIn} ${form(i)}`,
      `in ${state.hasIn} ${state.sinceIn}`,
      `year ${firstYear < 0 ? "none" : i < firstYear ? "before" : i === firstYear ? "at" : "after"} ${form(i)}`,
      `year ${firstYear < 0 ? "none" : firstYear < count / 3 ? "early" : firstYear < (2 * count) / 3 ? "middle" : "late"} ${firstYear < 0 ? "" : i < firstYear} ${state.stops}`,
      `stop ${state.stops} ${state.quoted} ${form(i)}`,
      `stop ${state.stops} ${state.sinceStop}`,
      `mark ${state.mark} ${form(i)}`,
      `mark ${state.mark} ${state.hasIn} ${state.stops}`,
      `next ${state.next}`,
      `next ${state.mark} ${state.next} ${form(i)}`,
      `ed ${state.sawEditor} ${form(i)}`,
      `ahead ${state.editorAhead} ${form(i)}`,
      `ahead ${state.editorAhead} ${state.mark} ${state.sawEditor}`,
      `ahead ${state.editorAhead} ${state.inAhead} ${state.hasIn} ${state.stops}`,
      `in ahead ${state.inAhead} ${state.mark} ${form(i)}`,
      `in ahead ${state.inAhead} ${state.hasQuotation} ${state.quotations} ${state.quoted}`,
      ...(isYear(text)
        ? [`y ${state.paren} ${word(i - 1)} ${word(i + 1)}`, `y ${years.indexOf(i)} ${years.length}`]
        : []),
      ...(/^\p{N}/u.test(text) ? [`n ${word(i - 2)} ${word(i - 1)}`, `n ${word(i + 1)} ${form(i + 2)}`] : []),
    ];
    return Uint16Array.from(seen, hash);
  });
}

/** Digits of a number that is no year are not told apart, nor large from small letters. */
function normal(text: string): string {
  if (/^\p{N}+$/u.test(text)) return isYear(text) ? "year" : `#${Math.min(text.length, 5)}`;
  if (/^(?:https?:|www\.)/iu.test(text)) return "url";
  if (/^10\.\d{4,9}\//u.test(text)) return "doi";
  return text.toLowerCase().replaceAll("’", "'");
}

function isYear(text: string): boolean {
  return /^(?:1[4-9]|20)\d\d$/.test(text);
}

function shape(text: string): string {
  if (/^\p{N}+$/u.test(text)) return isYear(text) ? "Y" : `#${Math.min(text.length, 4)}`;
  if (/^(?:https?:|www\.)/iu.test(text)) return "url";
  if (/^10\.\d{4,9}\//u.test(text)) return "doi";
  if (!/\p{L}/u.test(text)) return QUOTE.test(text) ? '"' : DASH.test(text) ? "-" : text;
  if (/^[IVXLCDM]{2,}$/.test(text)) return "VX";
  if (/^\p{Lu}$/u.test(text)) return "A";
  if (/^\p{Lu}+$/u.test(text)) return text.length <= 3 ? "AA" : "AAA";
  if (/^\p{Lu}/u.test(text)) return /\p{Ll}\p{Lu}/u.test(text) ? "AaA" : text.length <= 3 ? "Aa" : "Aaa";
  return text.length <= 3 ? "a" : "aaa";
}

const QUOTE = /^["“”„«»‘’‚'‹›]$/u;
const DASH = /^[-‐‑‒–—]$/u;

interface State {
  quoted: boolean;
  /** Quotations closed before. */
  quotations: number;
  paren: number;
  hasIn: boolean;
  sinceIn: number;
  /** Full stops or colons after a longer word, so far. */
  stops: number;
  sinceStop: number;
  /** The last mark before that parts a reference, and the next one after. */
  mark: string;
  next: string;
  sawEditor: boolean;
  /** How far ahead the next mark of an editor is. */
  editorAhead: string;
  /** "in" after a mark stands ahead: a container comes. */
  inAhead: boolean;
  hasQuotation: boolean;
}

function statesOf(tokens: readonly Token[], words: readonly string[]): State[] {
  const states: State[] = [];
  let quoted = false;
  let quotations = 0;
  let paren = 0;
  let inAt = -1;
  let stops = 0;
  let stopAt = -1;
  let mark = "<";
  let sawEditor = false;
  for (const [i, { text }] of tokens.entries()) {
    const before = words[i - 1] ?? "";
    if (/^["“”„«»]$/u.test(text)) {
      const opens: boolean =
        text === '"' || text === "»" ? !quoted : text === "“" ? !quoted : /[„«]/u.test(text);
      if (!opens && quoted) quotations += 1;
      quoted = opens;
    }
    states.push({
      quoted,
      quotations: Math.min(quotations, 2),
      paren: Math.min(paren, 1),
      hasIn: inAt >= 0,
      sinceIn: inAt < 0 ? -1 : Math.min(i - inAt, 6),
      stops: Math.min(stops, 5),
      sinceStop: stopAt < 0 ? -1 : Math.min(i - stopAt, 5),
      mark,
      next: "",
      sawEditor,
      editorAhead: "",
      inAhead: false,
      hasQuotation: false,
    });
    if (text === "(" || text === "[") paren += 1;
    else if ((text === ")" || text === "]") && paren > 0) paren -= 1;
    if (isIn(words, i)) inAt = i;
    if (EDITOR.test(words[i]!)) sawEditor = true;
    if (text === "." && before.length > 2 && /\p{L}|year/u.test(before)) {
      stops += 1;
      stopAt = i;
    }
    if (/^[.,:;()[\]?!“”„«»"]$/u.test(text) && !(text === "." && before.length === 1)) mark = text;
  }
  const hasQuotation = quotations > 0;
  let next = ">";
  let editorAt = Number.POSITIVE_INFINITY;
  let isInAhead = false;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const state = states[i]!;
    state.next = next;
    state.hasQuotation = hasQuotation;
    state.inAhead = isInAhead;
    const far = editorAt - i;
    state.editorAhead =
      far <= 3 ? "3" : far <= 8 ? "8" : far <= 20 ? "20" : far < Number.POSITIVE_INFINITY ? "far" : "none";
    if (EDITOR.test(words[i]!)) editorAt = i;
    if (isIn(words, i)) isInAhead = true;
    const { text } = tokens[i]!;
    if (/^[.,:;()[\]?!“”„«»"]$/u.test(text) && !(text === "." && (words[i - 1] ?? "").length === 1))
      next = text;
  }
  return states;
}

const EDITOR =
  /^(?:eds?|hrsgg?|hgg?|cura|éds?|dir|editors?|herausgeber|ред|edited|herausgegeben|coords?|orgs?|comps?)$/u;

/** "in" after a mark, or at a large letter's place: it introduces what the work stands in. */
function isIn(words: readonly string[], i: number): boolean {
  return (
    (/^(?:in|dans|en|nel|nella|в|em)$/u.test(words[i]!) && /^[.,:;)”"»«“?!’']$/u.test(words[i - 1] ?? "")) ||
    (words[i] === "in" && words[i + 1] === ":") ||
    (words[i] === "/" && words[i + 1] === "/")
  );
}

/** FNV-1a, folded to the buckets. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return (h ^ (h >>> 16)) & (BUCKETS - 1);
}
