import type { LanguageCode } from "../languages.ts";
import type { Span } from "../pageParts.ts";
import { annex } from "./annex.ts";
import { begin, clause, count, denied, mid, sentence, series } from "./grammar.ts";
import { change } from "./onePage/change.ts";
import { changed } from "./onePage/changed.ts";
import { channels } from "./onePage/channels.ts";
import { confidence } from "./onePage/confidence.ts";
import { assumption, effect } from "./onePage/effect.ts";
import { head } from "./onePage/head.ts";
import { headline } from "./onePage/headline.ts";
import { instead, lasting, reach } from "./onePage/judgement.ts";
import { howLong, person } from "./onePage/parties.ts";
import { inReadings } from "./onePage/readings.ts";
import { standing } from "./onePage/standing.ts";
import { sure } from "./onePage/sure.ts";
import { talks } from "./onePage/talks.ts";
import { stale, unanswered } from "./onePage/unanswered.ts";
import { voices } from "./onePage/voices.ts";
import { watch } from "./onePage/watch.ts";
import { why } from "./onePage/why.ts";
import { tell } from "./statement.ts";
import { works } from "./works.ts";

/**
 * The sentences of the one page. Each takes what was computed and gives a sentence the parties could be confronted
 * with; nothing is computed here. Dates come in words. A scenario is here "a reading of the parties"; sources give
 * accounts.
 */
export const page = {
  language: "en" as LanguageCode,
  inReadings,
  /** Words of the case's author inside a sentence: as they are where they are in the page's language, else marked. */
  author: (text: string) => text,
  /** In quotation marks. */
  quote: (text: string) => `“${text}”`,
  names: {
    mid,
    begin,
    series,
    sentence,
    clause,
    /** A sentence of its own inside another: its article small. */
    inner: (text: string) =>
      text.replace(/^(?:The|An?) (?=\S)/u, (article) => article.toLocaleLowerCase("en")),
    denied,
    person,
    /** What follows a colon, a clause of its own. */
    afterColon: (text: string) => text,
  },

  statement: {
    tell,
    wish: tell,
    /** Whether something can be told only by what is not so. */
    isRoundabout: (told: string) => told.includes("it is not so that"),
  },

  /** "NATO keeps the channel open and reinforces …", inside a sentence. */
  conduct: (name: string, phrases: readonly string[]) => `${mid(name)} ${series(phrases)}`,
  /** A reading's name behind the name of its actor. */
  typeInSentence: (type: string) => type.toLocaleLowerCase("en"),
  sections: annex,
  annex: "Annex: all grounds, in the order of the page",
  notes: "Notes",
  works,
  /** Before the works of a note that do not say the sentence themselves. */
  inferredFrom: "Inferred from:",
  errors: (n: number) =>
    `The case has ${count(n, "error")}; what is faulty is left out, so this page is incomplete. detente check names each.`,
  withheld: (n: number) =>
    `This publication leaves out ${count(n, "entry", "entries")} that nobody has looked up: where the page says that nothing happened, or that something stands as it did, what was left out may say otherwise.`,
  partlyLeftOut: (n: number) => `(${count(n, "more point")} in the annex.)`,
  head,
  headline,
  /** Where the record ends well before the day. */
  silence: (span: Span) => `No event of the ${howLong(span)} since is on record.`,
  talks,
  ...channels,
  reach,
  lasting,
  instead,
  unanswered,
  stale,
  confidence,
  standing,
  changed,
  why,
  change,
  watch,
  sure,
  effect,
  assumption,
  voices,
};

export type PageWords = typeof page;
