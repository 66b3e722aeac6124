import { sentence } from "../grammar.ts";
import { STANDS } from "../path.ts";

export const onRecord = {
  title: "What they did, and what their priorities say of it",
  intro:
    "Each move that the rules of the options read off the record, as known on this day. Explained: by the list, the move led to something better, however what is open is read; contradicted: to something worse; a tie: the list is indifferent. A list earns no credit for a move made before it was stated.",
  caption: "Moves, by whose list judges them",
  head: ["List", "Explained", "Contradicted", "Tie", "Undecided"],
  list: (name: string, type: string | undefined) => `${name}${type === undefined ? "" : ` (${type})`}`,
  explained: (n: number, all: number, credited: number) => `${n} of ${all} (${credited} with credit)`,
  share: (n: number, all: number) => `${n} of ${all}`,
  move: (says: string, verdict: string) => ` ${says}: ${verdict}.`,
  verdicts: {
    explained: "explained",
    contradicted: "contradicted",
    tie: "a tie",
    undecided: "undecided",
  } as Record<string, string>,
  infeasible: "undecided, since the model has no such state",
  open: "undecided, since it turns on what the record leaves open",
  order: "undecided, since it turns on which of the moves of the same days came first",
  others: "no move of its own, since another party stopped or resumed the body",
  nobody: "undecided, since a body came to rest and the record does not say whose doing it was",
  by: (verdict: string, list: string) => `${verdict} by ${list}`,
  between: (from: string, to: string) => `between ${from} and ${to}`,
  judged: (says: string) => ` This rests on a judgement: ${sentence(says)}`,
  /** What stood for a year or longer against a priority; `to`: absent where it stands so still. */
  stood: (list: string, phrase: string, statement: string, from: string, to: string | undefined) =>
    sentence(
      `${list} ${phrase} ${to === undefined ? `since ${from}` : `from ${from} to ${to}`}, against the priority that ${statement}: turning it was open, would have paid by this list, and nobody's answer stood against it`,
    ),
  /** What the record says of a move, in its author's words. */
  event: (says: string) => ` ${sentence(says)}`,
  figure: {
    caption: (from: string, to: string) => `How things stood, as the record shows it: ${from} to ${to}`,
    moves: "Moves, by their number",
    fills: {
      full: "so",
      partial: "in part, disputed, or its date is open",
      empty: "not so",
      unknown: "the record does not tell",
    },
    marks: {
      filled: "explained by the priorities",
      crossed: "contradicts them",
      barred: "a tie",
      hollow: "undecided",
    },
    is: STANDS,
    span: (is: string, day: string) => `${is} from ${day}`,
    row: (label: string, spans: readonly string[]) => `${label}: ${spans.join(", ")}.`,
    unread: "no rule reads it off the record",
    move: (number: number, day: string, did: string, verdict: string) =>
      `${number}, ${day}: ${did}; ${verdict}.`,
  },
};
