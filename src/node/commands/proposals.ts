import { type Block, type Language, writeText } from "../../assessment/index.ts";
import { loadBibliographyReader } from "../../bibliography/index.ts";
import { type CaseContent, contentOf, type ReadAnnotations, readAnnotations } from "../../exchange/index.ts";
import type { Proposal } from "../../questions/proposals.ts";
import { isBibliography } from "../../record/bibliographyFile.ts";
import type { Problem } from "../../record/index.ts";
import { LIMITS } from "../../record/limits.ts";
import { nearest } from "../../record/nearest.ts";
import type { Clock } from "../clock.ts";
import { readCaseFolder, readTextFile, realFolder } from "../files.ts";
import {
  DONE,
  DONE_WITH_ERRORS,
  exitCodeFor,
  printProblems,
  writeJson,
  writePainted,
  writeResult,
} from "../output.ts";
import { fromAnnotation, TextsAtHand } from "../proposals/fromAnnotations.ts";
import { openCase } from "../proposals/openCase.ts";
import { dropProposal, listProposals, MOST_PROPOSALS, withEntry } from "../proposals/store.ts";
import { lengthOf, readWithin } from "../readWithin.ts";
import { saveAll } from "../server/saveAll.ts";
import { jsonOf } from "../shallowJson.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { readLanguage } from "./inLanguage.ts";

export interface ProposalsOptions {
  accept?: string;
  refuse?: string;
  from?: string;
  papers: readonly string[];
  format: string;
  lang?: string;
}

/** `detente proposals CASE`: what was proposed for a case; one of them is put into it, or thrown away. */
export async function proposals(folder: string, options: ProposalsOptions, clock: Clock): Promise<void> {
  const asked = (["accept", "refuse", "from"] as const).filter((name) => options[name] !== undefined);
  if (asked.length > 1)
    throw new UsageError(`${asked.map((name) => `--${name}`).join(" and ")}: expected one of them at a time`);
  if (options.from !== undefined) return takeAnnotations(folder, options.from, options, clock);
  if (options.papers.length > 0)
    throw new UsageError("--papers: expected with --from, whose marked words are looked up in them");
  const length = lengthOf((await readCaseFolder(folder)).files);
  await readWithin(length, folder, () => attend(folder, options));
}

async function attend(folder: string, options: ProposalsOptions): Promise<void> {
  const language = readLanguage(options.lang);
  const words = language.commands.files.proposals;
  const { code } = language;
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
          title: words.title(opened.record.meta.titles?.[code] ?? opened.record.meta.title),
          subtitle: words.waiting(all.length),
          language: code,
          blocks: all.flatMap((one) => told(one, language)),
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
    await saveAll(await realFolder(folder), made.changed, made.texts, read.hashes);
  }
  await dropProposal(folder, id);
  const entry = proposal.entry.id;
  await writeResult(
    `${options.accept === undefined ? words.refused(entry) : words.accepted(proposal.noun, entry)}\n`,
  );
}

/** Words that somebody marked in sources become proposals, if they stand there. */
async function takeAnnotations(
  folder: string,
  from: string,
  { papers: folders, format, lang }: ProposalsOptions,
  clock: Clock,
): Promise<void> {
  if (folders.length === 0)
    throw new UsageError("--from: expected with --papers, the folders in which the texts lie");
  const { text, problem } = await readTextFile(from);
  if (problem) throw new UsageError(`${from}: ${problem.message}`);
  const { files } = await readCaseFolder(folder);
  const reader = [...files.keys()].some(isBibliography) ? await loadBibliographyReader() : undefined;
  const read = readAnnotations(jsonOf(text, from));
  if (read === undefined)
    throw new UsageError(
      `${from}: expected W3C Web Annotations as JSON: an annotation, a list of them, a page or a collection`,
    );
  if (read.annotations.length > MOST_PROPOSALS)
    throw new UsageError(
      `${from}: holds ${read.annotations.length} annotations, expected at most ${MOST_PROPOSALS}; take a part of them at a time`,
    );
  // In a text of any length words that do not stand there are looked for: the time of a case, and of one more for each text.
  const { proposed, left } = await readWithin(
    LIMITS.case.apartFrom,
    folder,
    () => proposeAll(read, folder, contentOf(files, reader), folders, clock),
    1 + new Set(read.annotations.map(({ source }) => source)).size,
  );
  const problems = left.map(
    ({ number, why }): Problem => ({
      rule: "annotation",
      severity: "warning",
      message: `annotation ${number}: ${why}`,
      file: from,
      line: 1,
      column: 1,
    }),
  );
  printProblems(problems);
  process.exitCode = left.length > 0 ? DONE_WITH_ERRORS : DONE;
  if (format === "json") return writeJson({ proposals: proposed, left });
  const ids = proposed.map(({ id }) => id);
  await writeResult(
    `${readLanguage(lang).commands.files.proposals.made(proposed.length, read.count, ids)}\n`,
  );
}

async function proposeAll(
  read: ReadAnnotations,
  folder: string,
  content: CaseContent,
  folders: readonly string[],
  clock: Clock,
): Promise<{ proposed: Proposal[]; left: ReadAnnotations["left"] }> {
  const opened = await openCase(folder);
  const texts = await TextsAtHand.in(folders, content);
  const taken = new Set([...content.parts.values()].map(({ id }) => id));
  const proposed: Proposal[] = [];
  const left = [...read.left];
  for (const annotation of read.annotations)
    try {
      proposed.push(await fromAnnotation(annotation, { folder, opened, content, texts, taken, clock }));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      left.push({ number: annotation.number, why: error.message });
    }
  return { proposed, left: left.sort((a, b) => a.number - b.number) };
}

function told({ id, noun, entry, why, quotation, proposedOn }: Proposal, language: Language): Block[] {
  const { proposed } = language.commands.files.proposals;
  return [
    { kind: "heading", level: 2, id, text: [id] },
    { kind: "paragraph", text: [proposed(noun, language.date(proposedOn), why)] },
    {
      kind: "paragraph",
      text: [`${quotation.file}: …${quotation.before}`, { strong: quotation.exact }, `${quotation.after}…`],
    },
    { kind: "command", text: JSON.stringify(entry, undefined, 2) },
  ];
}
