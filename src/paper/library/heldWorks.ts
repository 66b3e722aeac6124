import { OWN_BUSINESS } from "../../record/csl.ts";
import type { Csl } from "../../record/index.ts";
import type { WorkInPaper } from "../citations/citation.ts";
import { bibliographyOf } from "../citations/index.ts";
import type { Paper } from "../paper.ts";
import { type Difference, differencesOf } from "./differences.ts";
import { type KnownWork, type KnownWorks, Shelves } from "./knownWorks.ts";

/** A work of a paper beside the same work as a library or a case has it. */
export interface HeldWork {
  work: WorkInPaper;
  known: KnownWork;
  differences: Difference[];
  /** Variables that the paper does not give and the library does. */
  added: string[];
}

/** Another's day of reading, and whose voice another takes a work for. */
const ANOTHERS: ReadonlySet<string> = new Set([...OWN_BUSINESS, "accessed", "actor"]);
/** And how another groups and shows works. */
const NOT_THE_WORKS: ReadonlySet<string> = new Set([...ANOTHERS, "type", "language"]);

const HELD = new WeakMap<KnownWorks, { shelves: Shelves; papers: WeakMap<Paper, HeldWork[]> }>();

/** The works of a paper that a library or a case has too, in the order of its bibliography. */
export function heldWorks(paper: Paper, known: KnownWorks): HeldWork[] {
  let held = HELD.get(known);
  if (!held) {
    held = { shelves: new Shelves(known), papers: new WeakMap() };
    HELD.set(known, held);
  }
  let works = held.papers.get(paper);
  if (!works) {
    const { shelves } = held;
    works = bibliographyOf(paper).flatMap((work) => hold(work, shelves));
    held.papers.set(paper, works);
  }
  return works;
}

function hold(work: WorkInPaper, shelves: Shelves): HeldWork[] {
  const full = work.citations.filter(({ citation }) => citation.kind === "full");
  const texts = full.map(({ note, citation: { span } }) => note.text.slice(span.from, span.to));
  const known = shelves.find(work, texts.length > 0 ? texts : [work.item.title ?? ""]);
  if (!known) return [];
  return [
    {
      work,
      known,
      // A short form says too little of a work to differ in it.
      differences: full.length === 0 ? [] : differencesOf(work.item, known.item, texts),
      added: Object.keys(known.item).filter(
        (name) => !NOT_THE_WORKS.has(name) && !(name in work.item) && isSaid(known.item[name]),
      ),
    },
  ];
}

function isSaid(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0)
  );
}

/**
 * The work with all that is known of it. What the paper does not contradict is as the library has it, for reading print
 * errs more often than who enters a work; where the two differ, the paper's word stays.
 */
export function completed({ work, known, differences }: HeldWork): Csl {
  const differing = new Set<string>(differences.map(({ field }) => field));
  const said = Object.entries(known.item).filter(
    ([name, value]) =>
      isSaid(value) &&
      !ANOTHERS.has(name) &&
      !(name in work.item && differing.has(name)) &&
      !(name === "type" && value === "document"),
  );
  return { ...work.item, ...Object.fromEntries(said), id: work.id };
}
