import { type Block, writeText } from "../../assessment/index.ts";
import type { Proposal } from "../../questions/proposals.ts";
import { nearest } from "../../record/nearest.ts";
import { readCaseFolder, realFolder } from "../files.ts";
import { exitCodeFor, printProblems, writeJson, writePainted, writeResult } from "../output.ts";
import { openCase } from "../proposals/openCase.ts";
import { dropProposal, listProposals, withEntry } from "../proposals/store.ts";
import { lengthOf, readWithin } from "../readWithin.ts";
import { saveFiles } from "../server/saveFiles.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";

export interface ProposalsOptions {
  accept?: string;
  refuse?: string;
  format: string;
}

/** `detente proposals CASE`: what was proposed for a case; one of them is put into it, or thrown away. */
export async function proposals(folder: string, options: ProposalsOptions): Promise<void> {
  if (options.accept !== undefined && options.refuse !== undefined)
    throw new UsageError("--accept and --refuse: expected one of them, for one proposal at a time");
  const length = lengthOf((await readCaseFolder(folder)).files);
  await readWithin(length, folder, () => attend(folder, options));
}

async function attend(folder: string, options: ProposalsOptions): Promise<void> {
  const opened = await openCase(folder);
  const { proposals: all, problems } = await listProposals(folder);
  const id = options.accept ?? options.refuse;
  if (id === undefined) {
    printProblems(problems, folder);
    process.exitCode = exitCodeFor(problems);
    if (options.format === "json") return writeJson({ proposals: all });
    return writePainted(
      writeText(
        {
          title: `Proposed for ${opened.record.meta.title}`,
          subtitle: `${all.length} ${all.length === 1 ? "entry" : "entries"}, none of them part of the case.`,
          language: "en",
          blocks: all.flatMap(told),
        },
        { width: terminalWidth(), colour: wantsColour() },
      ),
    );
  }
  const proposal = all.find((one) => one.id === id);
  if (!proposal) {
    const like = nearest(
      id,
      all.map((one) => one.id),
    );
    throw new UsageError(
      `no proposal "${id}" in ${folder}${like === undefined ? "" : `, did you mean ${like}?`}`,
    );
  }
  if (options.accept !== undefined) {
    const made = await withEntry(opened, proposal);
    if ("refused" in made)
      throw new UsageError(`${id} cannot be accepted as it is: ${made.refused.join("; ")}`);
    const { read } = opened;
    const saved = await saveFiles(await realFolder(folder), {
      files: made.changed.map((name) => ({
        name,
        text: made.texts.get(name)!,
        baseHash: read.hashes.get(name) ?? null,
      })),
    });
    if (!("done" in saved) || !saved.done)
      throw new UsageError(
        "refused" in saved ? saved.refused : "the case was changed meanwhile; nothing was written, try again",
      );
  }
  await dropProposal(folder, id);
  const done = options.accept === undefined ? "Refused" : `Accepted into the case as ${proposal.noun}`;
  await writeResult(`${done}: ${proposal.entry.id}\n`);
}

function told({ id, noun, entry, why, quotation, proposedOn }: Proposal): Block[] {
  return [
    { kind: "heading", level: 2, id, text: [id] },
    { kind: "paragraph", text: [`A new ${noun}, proposed on ${proposedOn}. ${why}`] },
    {
      kind: "paragraph",
      text: [`${quotation.file}: …${quotation.before}`, { strong: quotation.exact }, `${quotation.after}…`],
    },
    { kind: "command", text: JSON.stringify(entry, undefined, 2) },
  ];
}
