import { readFile, realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { writeHtml } from "../../assessment/index.ts";
import { filesToPublish, formatDay, parseDate, WITHHELD, type Withheld } from "../../record/index.ts";
import { readChoice, readDay } from "../arguments.ts";
import { makeBundle } from "../caseBundle.ts";
import type { Clock } from "../clock.ts";
import { exitCodeFor, printProblems, writeResult } from "../output.ts";
import { requireSafeOutputs } from "../outputs.ts";
import { inPackage } from "../packageFolder.ts";
import { writePublished } from "../publish/publishedFolder.ts";
import { singlePage } from "../publish/singlePage.ts";
import { requireCase } from "../readCase.ts";
import { UsageError } from "../usageError.ts";

export interface PublishOptions {
  output: string;
  asOf?: string;
  without: string[];
}

const APPLICATION = inPackage("dist/web-single/index.html");
/** The licences of what is in the page, written beside it when it is built: who passes the page on passes them on too. */
const NOTICES = "notices.txt";

/** `detente publish CASE --output DIR`: the workbench and the case as files that need no server. */
export async function publish(
  folder: string,
  options: PublishOptions,
  clock: Clock,
  application = APPLICATION,
): Promise<void> {
  const asked = options.asOf === undefined ? undefined : readDay(options.asOf, "--as-of", clock());
  const without = [...new Set(options.without)].map((text) => readChoice(text, "--without", WITHHELD)).sort();
  const { case: record, problems } = await requireCase(folder);
  const errors = problems.filter(({ severity }) => severity === "error");
  printProblems(errors);
  process.exitCode = exitCodeFor(errors);
  const root = await realpath(folder);
  // A publication inside the case would be read, watched and committed with it.
  await requireSafeOutputs(
    [{ flag: "--output", path: options.output, kind: "folder" }],
    [{ what: "the case", path: root }],
  );
  const page = await readBuilt(application);
  const notices = await readBuilt(join(dirname(application), NOTICES));

  const own = record.meta.asOf === undefined ? undefined : parseDate(record.meta.asOf)?.last;
  const day = asked ?? (Number.isFinite(own) ? own! : readDay("today", "--as-of", clock()));
  const files = filesToPublish(record, { day: asked, without });
  const made = await makeBundle({
    mode: "published",
    folder: basename(root),
    files,
    hashes: new Map(),
    // What could not be read is not in the published case, and neither is its name.
    problems: [],
    // The day somebody pressed the button is nobody's business.
    today: formatDay(day),
    day,
    limits: { ...(asked === undefined ? {} : { asOf: formatDay(asked) }), without },
  });
  // There is no program to ask later.
  const bundle = { ...made.bundle, citations: made.citations() };
  const written = new Map([
    [NOTICES, notices],
    ["review.html", writeHtml(bundle.page)],
    ...[...files].map(([name, text]): [string, string] => [`case/${name}`, text]),
    // Last, so that nobody finds the page before what it links to.
    ["index.html", singlePage(page, bundle)],
  ]);
  await writePublished(options.output, written);
  await writeResult(
    [
      `Wrote ${options.output}: index.html opens in a browser as it is, from disk or from any web host.`,
      `  as of ${formatDay(day)}${asked === undefined ? "; the record is whole, later entries included (--as-of leaves them out)" : "; nothing known later is in any of the files"}`,
      `  left out: comments and source texts${without.map((kind) => `, ${IN_WORDS[kind]}`).join("")}`,
      ...(asked !== undefined && !without.includes("notes")
        ? ["  notes bear no date and were kept; read them, or leave them out with --without notes"]
        : []),
    ].join("\n"),
  );
}

const IN_WORDS: Record<Withheld, string> = {
  notes: "notes",
  unverified: "facts nobody has verified",
};

async function readBuilt(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    throw new UsageError("the workbench is not built in this checkout; run npm run build");
  }
}
