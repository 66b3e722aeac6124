import type { CitedWork, Span } from "../citations/citation.ts";
import { anyOf } from "../lexicon/index.ts";
import type { Weights } from "./decode.ts";
import { type Tagged, tagReference } from "./tagReference.ts";
import { CHECKSUM, PACKED } from "./weights.ts";
import { unpacked } from "./weightsOf.ts";
import { mended, titleOf, workOfTags } from "./workOfTags.ts";

/** A reference as the tagger reads it. */
export interface TaggedReference {
  work: CitedWork;
  title: Span | undefined;
  /** What a note points to within the work. */
  cited: string | undefined;
  /** Enough of a reference's parts stand where they stand in one: it is no sentence about something. */
  isReference: boolean;
}

let weights: Weights | null | undefined;

/** Unpacked when the first reference is read; null where they are damaged. */
function wholeWeights(): Weights | null {
  weights ??= unpacked(PACKED, CHECKSUM) ?? null;
  return weights;
}

/** Whether references are read by their patterns alone. */
export function areWeightsDamaged(): boolean {
  return wholeWeights() === null;
}

/** The same text is asked about by whoever looks for lists, splits notes and reads works; each is read once. */
const READ = new Map<string, TaggedReference | undefined>();
/** More than any list of works holds: a memory smaller than what is asked in turn is of no use at all. */
const MOST_LETTERS = 3_000_000;
let lettersRead = 0;

/** The work a text refers to; undefined where the weights are damaged, so that the patterns alone go on. */
export function readReference(written: string): TaggedReference | undefined {
  let read = READ.get(written);
  if (read === undefined && !READ.has(written)) {
    read = readAnew(written);
    lettersRead += written.length;
    if (lettersRead > MOST_LETTERS) {
      READ.clear();
      lettersRead = written.length;
    }
    READ.set(written, read);
  }
  // Whoever asks may change what it is given.
  return read && { ...read, work: { ...read.work } };
}

function readAnew(written: string): TaggedReference | undefined {
  // What follows the page in quotation marks is what stands there, and no part of the reference.
  const quoted = QUOTED_AFTER.exec(written);
  const text = quoted ? written.slice(0, quoted.index) : written;
  const whole = wholeWeights();
  if (whole === null) return undefined;
  const tags = mended(text, tagReference(text, whole));
  const work = workOfTags(text, tags);
  const title = titleOf(tags);
  // Of a book the pages are those that are meant; of what stands in another work, where it stands.
  const isBook = !tags.some(({ label }) => label === "container" || label === "volume" || label === "issue");
  const cited = tags.find(({ label }) => label === "cited" || (isBook && label === "pages"));
  if (cited?.label === "pages") delete work.page;
  return {
    work,
    title: title && { from: title.from, to: title.to },
    cited: cited && text.slice(cited.from, cited.to),
    isReference: isReference(text, tags, work),
  };
}

const QUOTED_AFTER = /(?<=\d\s*f{0,2}\.?)\s*[:;(]\s*[“„«"»‘][^“„«"»]{8,}.{0,4}$/u;

/** What is told, and not what a work is called: a verb in a long "title" of nothing with pages, or no mark before it. */
function isSentence(text: string, tags: readonly Tagged[], title: string, isPlaced: boolean): boolean {
  const words = title.split(" ").length;
  if (words > MOST_OF_A_TITLE) return true;
  if (words > 10 && !isPlaced && VERB.test(title)) return true;
  const at = tags.findIndex(({ label }) => label === "title");
  const before = tags[at - 1];
  return (
    before?.label === "author" &&
    /^\s*\(?$/u.test(text.slice(before.to, tags[at]!.from)) &&
    /^[\p{Ll}(]|\)/u.test(title)
  );
}

const MOST_OF_A_TITLE = 40;
const VERB = new RegExp(`\\s(?:${anyOf("verbs")})\\s`, "u");

/** Of the words of a reference few stand outside its parts. */
const MOST_OUTSIDE = 0.3;

function isReference(text: string, tags: readonly Tagged[], work: CitedWork): boolean {
  const { title } = work;
  if (title === undefined || !/\p{L}{2}/u.test(title) || title.split(" ").length > 60) return false;
  const words = (part: string) => part.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const inside = tags.reduce((sum, { from, to }) => sum + words(text.slice(from, to)), 0);
  if (inside < words(text) * (1 - MOST_OUTSIDE)) return false;
  const isPublished =
    work.publisher !== undefined ||
    work["publisher-place"] !== undefined ||
    work["container-title"] !== undefined ||
    work.genre !== undefined ||
    work.URL !== undefined ||
    work.DOI !== undefined;
  const isPlaced = work.page !== undefined || work.volume !== undefined || work.issue !== undefined;
  const isDated = work.issued !== undefined;
  if (isSentence(text, tags, title, isPlaced)) return false;
  const [head] = tags;
  const isHeaded = head !== undefined && words(text.slice(0, head.from)) <= 2;
  if (!isHeaded) return false;
  if (work.author || work.editor)
    return (isDated && (isPublished || isPlaced || head.label !== "title")) || (isPublished && isPlaced);
  return (
    isDated &&
    isPublished &&
    (isPlaced || work.publisher !== undefined || work["publisher-place"] !== undefined)
  );
}
