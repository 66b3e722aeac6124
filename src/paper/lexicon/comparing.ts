import type { Language } from "../paper.ts";
import * as germanClaiming from "./de/claiming.ts";
import * as germanJoining from "./de/joining.ts";
import * as germanMeetings from "./de/meetings.ts";
import * as germanMoves from "./de/moves.ts";
import * as germanMoving from "./de/moving.ts";
import { SAYS as GERMAN_SAYS } from "./de/quoting.ts";
import * as englishClaiming from "./en/claiming.ts";
import * as englishJoining from "./en/joining.ts";
import * as englishMeetings from "./en/meetings.ts";
import * as englishMoves from "./en/moves.ts";
import * as englishMoving from "./en/moving.ts";
import { SAYS } from "./en/quoting.ts";
import { NOT_DONE } from "./en/stages.ts";

/* The words by which a paper is held against a case: a language has all of them, under the English names. */

const ENGLISH = {
  claiming: englishClaiming,
  joining: englishJoining,
  meetings: englishMeetings,
  moves: { ...englishMoves, NOT_DONE },
  moving: englishMoving,
  says: SAYS,
  /** The word before a date on which something was. */
  onADay: new Set(["in", "on"]),
  since: "since",
  from: new Set(["from", "between"]),
};

/** The same names for words of the same kind. */
type Alike<Words> = { [Name in keyof Words]: Words[Name] extends string ? string : Words[Name] };

export interface ComparingWords {
  claiming: Alike<typeof englishClaiming>;
  joining: Alike<typeof englishJoining>;
  meetings: Alike<typeof englishMeetings>;
  moves: Alike<Pick<typeof ENGLISH.moves, keyof typeof germanMoves>>;
  moving: Alike<typeof englishMoving>;
  says: RegExp;
  onADay: ReadonlySet<string>;
  since: string;
  /** Before the first of two dates that bound a time. */
  from: ReadonlySet<string>;
}

const GERMAN: ComparingWords = {
  claiming: germanClaiming,
  joining: germanJoining,
  meetings: germanMeetings,
  moves: germanMoves,
  moving: germanMoving,
  says: GERMAN_SAYS,
  onADay: new Set(["im", "am", "in", "jahr", "jahre", ""]),
  since: "seit",
  from: new Set(["von", "zwischen"]),
};

const COMPARING: Partial<Record<Language, ComparingWords>> = { en: ENGLISH, de: GERMAN };

/** A paper in another language is not held against a case (`STAGES`), so that none is asked for. */
export function comparingWords(language: Language): ComparingWords {
  return COMPARING[language] ?? ENGLISH;
}

/** The first word of a move, in the words of a record, which may be in any language. */
export const ANY_MOVE = new RegExp(`${englishMoves.MOVE.source}|${germanMoves.MOVE.source}`, "iu");
