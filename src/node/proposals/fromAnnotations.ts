import { type Annotation, type CaseContent, QuotedText, sourceAt } from "../../exchange/index.ts";
import { LEAST_QUOTED, type Proposal } from "../../questions/proposals.ts";
import { slug } from "../../record/latin.ts";
import type { Clock } from "../clock.ts";
import { UsageError } from "../usageError.ts";
import type { PapersAtHand } from "./papersAtHand.ts";
import { propose } from "./propose.ts";

const WORDS_OF_AN_ID = 6;
/** What a claim can be without fields that only its author knows. */
const KINDS = ["fact", "judgement"] as const;

/** Where annotations are looked up: the case they are for, and the texts at hand by id of source. */
export interface Annotated {
  folder: string;
  content: CaseContent;
  texts: ReadonlyMap<string, string>;
  papers: PapersAtHand;
  clock: Clock;
}

/**
 * Proposes a claim with the marked words, so that the reader has only to say what it is.
 *
 * @throws UsageError where the case has no such source, no text of it is at hand, or the words do not stand there
 */
export async function fromAnnotation(annotation: Annotation, at: Annotated): Promise<Proposal> {
  const { exact, comment, tags, prefix, suffix } = annotation;
  const source = sourceAt(annotation.source, at.content);
  if (source === undefined)
    throw new UsageError(
      `${annotation.source} is the address of no source of the case; write the source first`,
    );
  const file = at.texts.get(source);
  if (file === undefined)
    throw new UsageError(`no text of ${source} is at hand (a file named after the source's id)`);
  if (exact.length < LEAST_QUOTED)
    throw new UsageError(`“${exact}” stands in many texts; mark at least ${LEAST_QUOTED} characters`);
  const text = await at.papers.textOf(file);
  const found = new QuotedText(text).verify(exact);
  if (found.found !== "exactly")
    throw new UsageError(
      found.found === "not"
        ? `“${exact.slice(0, 80)}” does not stand in ${file}`
        : `“${exact.slice(0, 80)}” stands in ${file} in other words: ${found.differences.map(({ quoted, text }) => `“${quoted}” for “${text}”`).join("; ")}`,
    );
  const kind = KINDS.find((one) => tags.some((tag) => tag.toLowerCase() === one)) ?? "judgement";
  const says = comment === "" ? exact.replace(/\s+/g, " ") : comment;
  const entry = {
    id: idOf(says, at.content),
    kind,
    says,
    sources: [source],
    quotes: [
      {
        source,
        exact: exact.replace(/\s+/g, " "),
        ...(prefix === undefined ? {} : { prefix }),
        ...(suffix === undefined ? {} : { suffix }),
      },
    ],
  };
  const why = comment === "" ? "Marked in the source, without a word beside it." : "Marked in the source.";
  return propose(
    at.folder,
    { noun: "claim", entry, quotation: { file, exact: text.slice(found.from, found.to) }, why },
    at.papers,
    at.clock,
  );
}

/** By its first words; a number behind it where the case has that id. */
function idOf(says: string, { parts }: CaseContent): string {
  const ids = new Set([...parts.values()].map(({ id }) => id));
  const own = slug(says).split("-").slice(0, WORDS_OF_AN_ID).join("-").slice(0, 60) || "marked";
  let id = own;
  for (let time = 2; ids.has(id); time++) id = `${own}-${time}`;
  return id;
}
