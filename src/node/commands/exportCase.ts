import { exportCase } from "../../questions/exportCase.ts";
import { CASE_EXPORTS } from "../../questions/exportNames.ts";
import { caseAsOf, formatDay } from "../../record/index.ts";
import { readChoice, readDay } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { exitCodeFor, printProblems, writeDays, writeJsonPart, writeResult, writeToFile } from "../output.ts";
import { requireSafeOutputs } from "../outputs.ts";
import { requireCase } from "../readCase.ts";
import { say } from "../terminal.ts";

export interface CaseExportOptions {
  as: string;
  asOf?: string;
  output?: string;
}

/** `detente export CASE --as NAME`: a case, or a part of it, as other programs read it. */
export async function exportFromCase(
  folder: string,
  options: CaseExportOptions,
  clock: Clock,
): Promise<void> {
  const names = Object.keys(CASE_EXPORTS) as (keyof typeof CASE_EXPORTS)[];
  const name = readChoice(options.as, "--as, of a case", names);
  await requireSafeOutputs(
    [{ flag: "--output", path: options.output }],
    [{ what: "the case", path: folder }],
  );
  const { case: full, problems } = await requireCase(folder);
  const day = options.asOf === undefined ? undefined : readDay(options.asOf, "--as-of", clock());
  const record = day === undefined ? full : asOf(caseAsOf(full, day).case, day);
  const { text, left } = await exportCase(name, record);
  await write(name, text, options.output);
  printProblems(problems, folder);
  for (const sentence of left) say(sentence);
  process.exitCode = exitCodeFor(problems);
}

function asOf<Of extends { meta: { asOf?: string | undefined } }>(record: Of, day: number): Of {
  return { ...record, meta: { ...record.meta, asOf: formatDay(day) } };
}

/** Into a file as it is, since it is data for another program; to a terminal with nothing that is obeyed or hidden. */
async function write(name: string, text: string, file: string | undefined): Promise<void> {
  if (file !== undefined)
    await writeToFile(file, name.endsWith(".ics") ? text.replaceAll("\n", "\r\n") : text);
  else if (name.endsWith(".json")) await writeJsonPart(text);
  else if (name.endsWith(".ics")) await writeDays(text);
  else await writeResult(text);
}
