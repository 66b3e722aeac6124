import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { applyEdit } from "../../edit/index.ts";
import { Proposal } from "../../questions/proposals.ts";
import type { Problem } from "../../record/index.ts";
import { codeOf, createWhole, DISK, putInPlace, unless } from "../disk/disk.ts";
import { withDraft } from "../disk/drafts.ts";
import { readTextInside, realFolder } from "../files.ts";
import { shallowJson } from "../shallowJson.ts";
import { UsageError } from "../usageError.ts";
import { type OpenCase, parseTexts } from "./openCase.ts";

/** Beside the files of a case, which names none of them: so they are never read as the case and never published. */
export const FOLDER = "proposals";
/** More than anybody reads; an assistant that writes without end is stopped here. */
export const MOST_PROPOSALS = 500;
/** Several times what propose takes. */
const LARGEST_PROPOSAL = 200_000;

export async function listProposals(folder: string): Promise<{ proposals: Proposal[]; problems: Problem[] }> {
  const root = await realFolder(folder);
  const proposals: Proposal[] = [];
  const problems: Problem[] = [];
  const names = await namesOf(root);
  for (const name of names.slice(0, MOST_PROPOSALS)) {
    const file = `${FOLDER}/${name}`;
    const read = Proposal.safeParse(parseJson(await readTextInside(root, file, LARGEST_PROPOSAL)));
    if (read.success && `${read.data.id}.json` === name) proposals.push(read.data as Proposal);
    else
      problems.push({
        rule: "proposal",
        severity: "error",
        message: `expected a proposal as detente writes it, under its own id; it is left out`,
        file,
        line: 1,
        column: 1,
      });
  }
  if (names.length > MOST_PROPOSALS)
    problems.push({
      rule: "proposal",
      severity: "error",
      message: `${names.length} proposals lie here; those after the first ${MOST_PROPOSALS} are not read`,
      file: FOLDER,
      line: 1,
      column: 1,
    });
  return { proposals, problems };
}

export async function countProposals(folder: string): Promise<number> {
  return (await namesOf(await realFolder(folder))).length;
}

/** False where one of that id lies there already. */
export async function keepProposal(folder: string, proposal: Proposal): Promise<boolean> {
  const root = await realFolder(folder);
  const to = join(root, FOLDER);
  await unless("EEXIST", DISK.mkdir(to));
  // A folder of another place under that name would take what is written out of the case.
  if ((await realFolder(to)) !== to)
    throw new UsageError(`${FOLDER} is a symbolic link; nothing was written`);
  try {
    await withDraft(to, DISK, async (draft) => {
      await createWhole(DISK, draft, Buffer.from(`${JSON.stringify(proposal, undefined, 2)}\n`));
      await putInPlace(DISK, draft, join(to, `${proposal.id}.json`));
      await unless("ENOENT", DISK.unlink(draft));
    });
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
  await DISK.syncFolder(to);
  return true;
}

export async function dropProposal(folder: string, id: string): Promise<void> {
  await unless("ENOENT", DISK.unlink(join(await realFolder(folder), FOLDER, `${basename(id)}.json`)));
}

/** The texts of the case with the entry in it, or why it cannot be. */
export async function withEntry(
  { read, problems: before }: OpenCase,
  { noun, entry }: Pick<Proposal, "noun" | "entry">,
): Promise<{ texts: Map<string, string>; changed: string[] } | { refused: string[] }> {
  const edited = applyEdit(read.files, { edit: "add", noun, entry: entry as never });
  if (edited.problems.length > 0) return { refused: edited.problems.map(({ message }) => message) };
  const { problems } = await parseTexts(read, edited.files);
  const known = new Set(before.map(({ message }) => message));
  const wrong = problems.filter(({ severity, message }) => severity === "error" && !known.has(message));
  if (wrong.length > 0) return { refused: wrong.map(({ message }) => message) };
  return { texts: edited.files, changed: edited.changed };
}

async function namesOf(root: string): Promise<string[]> {
  const names = await readdir(join(root, FOLDER)).catch(() => []);
  return names.filter((name) => name.endsWith(".json")).sort();
}

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : shallowJson(text);
  } catch {
    return undefined;
  }
}
