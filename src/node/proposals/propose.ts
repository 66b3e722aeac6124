import { QuotedText } from "../../exchange/index.ts";
import { LEAST_QUOTED, type Proposal } from "../../questions/proposals.ts";
import { findQuotation } from "../../questions/sources.ts";
import { type Clock, localDay } from "../clock.ts";
import { UsageError } from "../usageError.ts";
import type { OpenCase } from "./openCase.ts";
import { countProposals, keepProposal, MOST_PROPOSALS, withEntry } from "./store.ts";

const LONGEST_ENTRY = 20_000;

/** What somebody proposes for a case, with words of a paper at hand. */
export interface Proposed {
  noun: Proposal["noun"];
  entry: { id: string };
  quotation: { file: string; exact: string };
  why: string;
}

/**
 * Puts it on the list of what waits for a person.
 *
 * @param text of that paper
 *
 * @throws UsageError where the words do not stand in that paper, or the entry would not fit the case
 */
export async function propose(
  folder: string,
  opened: OpenCase,
  asked: Proposed,
  text: string,
  clock: Clock,
): Promise<Proposal> {
  if (JSON.stringify(asked.entry).length > LONGEST_ENTRY)
    throw new UsageError(`the entry holds more than ${LONGEST_ENTRY} characters; propose less at a time`);
  if ((await countProposals(folder)) >= MOST_PROPOSALS)
    throw new UsageError(`${MOST_PROPOSALS} proposals wait already; somebody has to read them first`);
  if (asked.quotation.exact.replace(/[^\p{L}\p{N}]/gu, "").length < LEAST_QUOTED * 0.6)
    throw new UsageError("the quotation holds hardly a word; quote the sentence that bears the entry out");
  const found = findQuotation(text, asked.quotation);
  if (found === "not-found")
    throw new UsageError(
      `the quotation does not stand in ${asked.quotation.file} word for word; read_paper shows what does`,
    );
  const quotations = quotedIn(asked.entry);
  const words = quotations.length === 0 ? undefined : new QuotedText(text);
  const forged = quotations.find(({ exact, original }) =>
    [exact, original ?? exact].every((one) => words!.verify(one).found !== "exactly"),
  );
  if (forged !== undefined)
    throw new UsageError(
      `the entry quotes “${forged.exact.slice(0, 60)}”, which does not stand in ${asked.quotation.file} word for word; quote in it what stands there`,
    );
  const made = await withEntry(opened, asked);
  if ("refused" in made) throw new UsageError(`it would not fit the case: ${made.refused.join("; ")}`);
  const id = `${asked.noun}-${asked.entry.id}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 100)
    .replace(/-$/, "");
  const proposal: Proposal = {
    id,
    noun: asked.noun,
    entry: asked.entry,
    why: asked.why,
    quotation: { file: asked.quotation.file, ...found },
    proposedOn: localDay(clock()),
  };
  if (!(await keepProposal(folder, proposal)))
    throw new UsageError(`${id} was proposed already and waits; propose another id, or leave it`);
  return proposal;
}

/** Words that an entry gives as somebody's own, in a quotation or as the anchor of a citation, however deep. */
function quotedIn(part: unknown): { exact: string; original?: string }[] {
  if (typeof part !== "object" || part === null) return [];
  const { exact, original } = part as { exact?: unknown; original?: unknown };
  const own =
    typeof exact === "string" ? [{ exact, ...(typeof original === "string" ? { original } : {}) }] : [];
  return [...own, ...Object.values(part).flatMap(quotedIn)];
}
