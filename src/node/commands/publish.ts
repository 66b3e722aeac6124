import { readFile, realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { writeHtml } from "../../assessment/index.ts";
import {
  dateInWords,
  filesToPublish,
  formatDay,
  parseDate,
  WITHHELD,
  type Withheld,
} from "../../record/index.ts";
import { datesIn, LANGUAGES, type LanguageCode } from "../../words/index.ts";
import { readChoice, readDay } from "../arguments.ts";
import { makeBundle } from "../caseBundle.ts";
import type { Clock } from "../clock.ts";
import { exitCodeFor, printProblems, tellWritten } from "../output.ts";
import { requireSafeOutputs } from "../outputs.ts";
import { inPackage } from "../packageFolder.ts";
import { previewImage } from "../publish/previewImage.ts";
import { figureOf, figurePage, PREVIEW, type Publication, siteMap } from "../publish/publication.ts";
import { type Content, writePublished } from "../publish/publishedFolder.ts";
import { singlePage } from "../publish/singlePage.ts";
import { requireCase } from "../readCase.ts";
import { UsageError } from "../usageError.ts";

export interface PublishOptions {
  output: string;
  asOf?: string;
  without: string[];
  institute?: string;
  licence?: string;
  address?: string;
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
  const address = readAddress(options.address);
  const { case: record, problems } = await requireCase(folder);
  const errors = problems.filter(({ severity }) => severity === "error");
  printProblems(errors, folder);
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
  const bundle = { ...made.bundle, page: made.page(), citations: made.citations() };
  const { institute, licence } = options;
  const publication: Publication = {
    day: dateInWords(formatDay(day), datesIn[languageCode(bundle.page.language)]),
    ...(institute === undefined ? {} : { institute }),
    ...(licence === undefined ? {} : { licence }),
    ...(address === undefined ? {} : { address }),
  };
  const figure = figurePage(bundle.page, publication);
  const map = siteMap(address, ["", "review.html", ...(figure === undefined ? [] : ["figure.html"])]);
  const drawn = figureOf(bundle.page);
  const written = new Map<string, Content>([
    [NOTICES, notices],
    ["review.html", writeHtml(bundle.page)],
    ...(figure === undefined ? [] : [["figure.html", figure] as [string, string]]),
    ...(drawn ? [[PREVIEW, previewImage(drawn)] as [string, Content]] : []),
    ...(map === undefined ? [] : [["sitemap.xml", map] as [string, string]]),
    ...[...files].map(([name, text]): [string, string] => [`case/${name}`, text]),
    // Last, so that nobody finds the page before what it links to.
    ["index.html", singlePage(page, bundle, publication)],
  ]);
  await writePublished(options.output, written);
  await tellWritten(
    [
      `Wrote ${options.output}: index.html opens in a browser as it is, from disk or from any web host.`,
      `  as of ${formatDay(day)}${asked === undefined ? "; the record is whole, later entries included (--as-of leaves them out)" : "; nothing known later is in any of the files"}`,
      ...(figure === undefined
        ? []
        : ["  figure.html is a figure alone, to be embedded elsewhere with an iframe"]),
      `  left out: comments and source texts${without.map((kind) => `, ${IN_WORDS[kind]}`).join("")}`,
      ...(asked !== undefined && !without.includes("notes")
        ? ["  notes bear no date and were kept; read them, or leave them out with --without notes"]
        : []),
    ].join("\n"),
    options.output,
  );
}

function languageCode(language: string): LanguageCode {
  return Object.hasOwn(LANGUAGES, language) ? (language as LanguageCode) : "en";
}

/** An address of the web, with a slash at its end. */
function readAddress(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "")
    throw new UsageError(
      `--address: found "${text.slice(0, 80)}", expected where the page will stand: https://example.org/case/`,
    );
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

const IN_WORDS: Record<Withheld, string> = {
  notes: "notes",
  unverified:
    "facts marked unverified or general-knowledge; those that say nothing of their verification stay",
};

async function readBuilt(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    throw new UsageError("the workbench is not built in this checkout; run npm run build:web");
  }
}
