import type { Block, Page } from "../page/page.ts";
import type { Assessed } from "./assess.ts";
import type { NoteFormatter } from "./cite.ts";
import { citedInText } from "./citedInText.ts";
import { type Assessment, type Note, PAGE_BLOCKS, type PageBlock } from "./findings/index.ts";
import { markForeign } from "./foreign.ts";
import { Ballot, type Drafts } from "./onePage/ballot.ts";
import { byline } from "./onePage/byline.ts";
import { draftPage, onePage } from "./onePage/onePage.ts";
import { agreement } from "./sections/agreement.ts";
import { answer } from "./sections/answer.ts";
import { balance } from "./sections/balance.ts";
import { heading } from "./sections/blocks.ts";
import { changes } from "./sections/changes.ts";
import { priorities, reproduce, standingGrounds } from "./sections/grounds.ts";
import { howSure } from "./sections/howSure.ts";
import { inTheWay } from "./sections/inTheWay.ts";
import { measures } from "./sections/measures.ts";
import { Narrator } from "./sections/narrator.ts";
import { onRecord } from "./sections/onRecord.ts";
import { openToday } from "./sections/openToday.ts";
import { outcomes } from "./sections/outcomes.ts";
import { problems } from "./sections/problems.ts";
import { thirdParties } from "./sections/thirdParties.ts";
import { values } from "./sections/values.ts";
import { watchFor } from "./sections/watchFor.ts";
import { weakPoints } from "./sections/weakPoints.ts";
import { worksCited } from "./worksCited.ts";

/** The sections of the annex, in the order of the page whose grounds they are. */
const SECTIONS = [
  answer,
  standingGrounds,
  openToday,
  inTheWay,
  values,
  thirdParties,
  outcomes,
  changes,
  watchFor,
  howSure,
  onRecord,
  measures,
  agreement,
  weakPoints,
  balance,
  priorities,
  reproduce,
  problems,
];

export { figureNames } from "./sections/onRecord.ts";

export interface Narrated {
  page: Page;
  /** All notes, those of the page first; of the page alone its own. */
  notes: Note[];
  /** The one page as text, block by block. */
  text: Assessment["page"];
}

export interface NarrateOptions {
  /** The page and the annex with all grounds; without it, the page alone with its own notes. Default: with it. */
  full?: boolean;
  /** At its end the works it cites, by their kind. */
  works?: boolean;
}

/** An assessment as prose with numbered notes: the one page every writer prints, and the annex behind it. */
export function narrate(
  assessed: Assessed,
  formatNotes: NoteFormatter,
  { full = true, works = formatNotes.isInText === true }: NarrateOptions = {},
): Narrated {
  const { assessment } = assessed;
  const narrator = new Narrator(assessed, new Ballot(agreed(assessed)));
  const { subtitle, blocks, text } = onePage(narrator);
  const above = byline(narrator, wordsOf(text));
  const annex = full ? SECTIONS.flatMap((section) => section(narrator)) : [];
  const notes = narrator.notes.finish(formatNotes);
  const errors = assessed.errors().length;
  const { words } = assessed.say;
  const listed = works ? worksCited(narrator.notes, formatNotes, words) : [];
  const { withheld = 0 } = assessed.record.meta;
  const warnings = [
    ...(errors > 0 ? [words.errors(errors)] : []),
    ...(withheld > 0 ? [words.withheld(withheld)] : []),
  ];
  const page: Page = {
    title: narrator.question,
    ...above,
    subtitle,
    language: assessment.language,
    ...(warnings.length > 0 ? { warning: [warnings.join(" ")] } : {}),
    blocks: full ? blocks : [...blocks, ...listed, ...notesBlocks(words.notes, notes)],
    ...(full
      ? { annex: { title: words.annex, blocks: [...annex, ...listed, ...notesBlocks(words.notes, notes)] } }
      : {}),
  };
  const marked = markForeign(page, assessed.record);
  return { page: formatNotes.isInText ? citedInText(marked, notes) : marked, notes, text };
}

/**
 * What all languages have room for. They agree on how long each thing is told first, and then, told so, on how much room
 * it takes; then words that blocks leave go to those that had too few.
 */
function agreed(assessed: Assessed): Ballot {
  const all = [assessed, ...assessed.others()].map((one) => ({ one, drafts: new Map() as Drafts }));
  const write = (so: Ballot) => {
    const written = all.map(({ one, drafts }) => {
      const narrator = new Narrator(one, new Ballot(so, undefined, drafts));
      const text = draftPage(narrator);
      byline(narrator, wordsOf(text));
      return { ballot: narrator.ballot, text };
    });
    return { ballot: Ballot.of(written.map(({ ballot }) => ballot)), texts: written.map(({ text }) => text) };
  };
  const twice = (start: Ballot) => write(write(start).ballot);
  const first = twice(new Ballot());
  const order = assessed.assessment.answer.answered ? LENT_TO : LENT_TO_OF_RECORD;
  const isWithin = ({ texts }: Pick<typeof first, "texts">) =>
    texts.every((text) => wordsOf(text) <= ALL_WORDS);
  // What is agreed on last is what is printed: written so once more, it may be longer.
  const isSettled = (one: typeof first) => isWithin(one) && isWithin(write(one.ballot));
  const rounds = [first];
  let extra = lentWords(first.ballot, first.texts, order);
  // Who was lent more than the longest of its sentences needs leaves the rest to others.
  while (extra.size > 0 && rounds.length <= MOST_ROUNDS) {
    const next = twice(new Ballot(undefined, extra));
    if (!isWithin(next)) break;
    rounds.push(next);
    const again = lentWords(next.ballot, next.texts, order, extra);
    if ([...again].every(([block, words]) => words === extra.get(block))) break;
    extra = again;
  }
  return rounds.reverse().find((one) => one === first || isSettled(one))!.ballot;
}

/** So often what one block leaves is lent to another. */
const MOST_ROUNDS = 3;

/** By so much the pieces of a block, each as long as in the language that needs most, exceed the block of any one of them. */
const UNEVEN = 8;

/** A block, or the clause on what measures show, which has no words of its own. */
type Borrower = PageBlock | "measures";

/** Who is first served of the words that others leave: where priorities speak for the day, and where the record alone does. */
const LENT_TO: readonly Borrower[] = [
  "voices",
  "why",
  "judgement",
  "change",
  "standing",
  "sure",
  "watch",
  "measures",
];
const LENT_TO_OF_RECORD: readonly Borrower[] = [
  "judgement",
  "voices",
  "why",
  "standing",
  "change",
  "watch",
  "sure",
  "measures",
];
const ALL_WORDS = Object.values(PAGE_BLOCKS).reduce((sum, most) => sum + most, 0);

/** Of the words that are left of the page, to each block so many as it wants, beyond those of its own. */
function lentWords(
  { wants }: Ballot,
  texts: readonly Assessment["page"][],
  order: readonly Borrower[],
  before: ReadonlyMap<string, number> = new Map(),
): Map<Borrower, number> {
  const blocks = texts[0] ?? [];
  const taken = new Map<Borrower, number>(
    blocks.map(({ block }, i): [Borrower, number] => [
      block as PageBlock,
      Math.max(...texts.map((text) => text[i]!.words)),
    ]),
  );
  let spare = ALL_WORDS - Math.max(...texts.map(wordsOf));
  const lent = new Map<Borrower, number>([...before] as [Borrower, number][]);
  for (const block of order) {
    const wanted = wants.get(block);
    if (wanted === undefined) continue;
    const words = Math.min(wanted + UNEVEN, spare);
    const own = (blocks.find((one) => one.block === block)?.most ?? 0) - (before.get(block) ?? 0);
    const extra = Math.max(before.get(block) ?? 0, (taken.get(block) ?? 0) + words - own);
    if (words <= 0 || extra <= 0) continue;
    lent.set(block, extra);
    spare -= words;
  }
  return lent;
}

function wordsOf(text: Assessment["page"]): number {
  return text.reduce((sum, block) => sum + block.words, 0);
}

function notesBlocks(title: string, notes: readonly Note[]): Block[] {
  if (notes.length === 0) return [];
  const items = notes.map(({ number, text, html, url }) => ({
    number,
    text,
    ...(html === undefined ? {} : { html }),
    ...(url === undefined ? {} : { url }),
  }));
  return [heading("notes", title), { kind: "notes", items }];
}
