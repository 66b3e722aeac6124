import {
  type Annotation,
  type CaseContent,
  QuotedText,
  quotationsOf,
  sourceAt,
} from "../../exchange/index.ts";
import { LEAST_QUOTED, type Proposal } from "../../questions/proposals.ts";
import { slug, untaken } from "../../record/latin.ts";
import type { Clock } from "../clock.ts";
import { realFolder } from "../files.ts";
import { textsOfSources } from "../papers/textsOfSources.ts";
import { wordsOf } from "../papers/wordsOf.ts";
import { UsageError } from "../usageError.ts";
import type { OpenCase } from "./openCase.ts";
import { PapersAtHand } from "./papersAtHand.ts";
import { propose } from "./propose.ts";

const WORDS_OF_AN_ID = 6;
/** What a claim can be without fields that only its author knows. */
const KINDS = ["fact", "judgement"] as const;

/** Where annotations are looked up: the case they are for, and the texts at hand by id of source. */
export interface Annotated {
  folder: string;
  opened: OpenCase;
  content: CaseContent;
  texts: TextsAtHand;
  /** Ids that are given; those of what is proposed are added. */
  taken: Set<string>;
  clock: Clock;
}

/** The texts of sources in some folders, each read once, however much is marked in it. */
export class TextsAtHand {
  private readonly files: ReadonlyMap<string, string>;
  private readonly papers: PapersAtHand;
  private readonly read = new Map<string, Promise<{ text: string; quoted: QuotedText }>>();

  private constructor(files: ReadonlyMap<string, string>, papers: PapersAtHand) {
    this.files = files;
    this.papers = papers;
  }

  static async in(folders: readonly string[], content: CaseContent): Promise<TextsAtHand> {
    const files = new Map<string, string>();
    for (const root of folders)
      for (const [source, file] of (await textsOfSources(await realFolder(root), content)).found)
        if (!files.has(source)) files.set(source, file);
    return new TextsAtHand(files, await PapersAtHand.in(folders));
  }

  fileOf(source: string): string | undefined {
    return this.files.get(source);
  }

  textOf(file: string): Promise<{ text: string; quoted: QuotedText }> {
    const read =
      this.read.get(file) ??
      this.papers.paperOf(file).then((paper) => {
        const text = wordsOf(paper);
        return { text, quoted: new QuotedText(text) };
      });
    this.read.set(file, read);
    return read;
  }
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
      `${annotation.source} is neither the address, the DOI nor the id of a source of the case; write the source first`,
    );
  const quoting = quotationsOf(at.content).quotations.find(
    (one) => one.source === source && one.exact === spaced(exact),
  );
  if (quoting)
    throw new UsageError(`“${shortened(exact)}” is quoted in the case already, by ${quoting.entry}`);
  const file = at.texts.fileOf(source);
  if (file === undefined)
    throw new UsageError(`no text of ${source} is at hand (a file named after the source's id)`);
  if (exact.length < LEAST_QUOTED)
    throw new UsageError(
      `“${exact}” is short, as what stands in many texts; mark at least ${LEAST_QUOTED} characters`,
    );
  const { text, quoted } = await at.texts.textOf(file);
  const found = quoted.verify(exact);
  if (found.found !== "exactly")
    throw new UsageError(
      found.found === "not"
        ? `“${shortened(exact)}” does not stand in ${file}`
        : `“${shortened(exact)}” stands in ${file} in other words: ${found.differences.map(({ quoted, text }) => `“${quoted}” for “${text}”`).join("; ")}`,
    );
  const kind = KINDS.find((one) => tags.some((tag) => tag.toLowerCase() === one)) ?? "judgement";
  const says = comment === "" ? spaced(exact) : comment;
  const entry = {
    id: untaken(slug(says).split("-").slice(0, WORDS_OF_AN_ID).join("-").slice(0, 60) || "marked", at.taken),
    kind,
    says,
    sources: [source],
    quotes: [
      {
        source,
        exact: spaced(exact),
        ...(prefix === undefined ? {} : { prefix }),
        ...(suffix === undefined ? {} : { suffix }),
      },
    ],
  };
  const why = comment === "" ? "Marked in the source, without a word beside it." : "Marked in the source.";
  const proposal = await propose(
    at.folder,
    at.opened,
    { noun: "claim", entry, quotation: { file, exact: text.slice(found.from, found.to) }, why },
    text,
    at.clock,
  );
  at.taken.add(entry.id);
  return proposal;
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ");
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
