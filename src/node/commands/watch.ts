import { isAbsolute, relative, resolve } from "node:path";
import { type Block, type Inline, writeCalendar } from "../../assessment/index.ts";
import { Seen, seenNow, type Watch, watch as watchOf } from "../../questions/watch.ts";
import { type Case, formatDay, parseDate, parseDay } from "../../record/index.ts";
import { CASE_LANGUAGE } from "../../words/index.ts";
import { readDay } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { isFile, readTextFile } from "../files.ts";
import { DONE_WITH_ERRORS, exitCodeFor, printProblems, writeDays, writeJson } from "../output.ts";
import { requireSafeOutputs } from "../outputs.ts";
import { requireCase } from "../readCase.ts";
import { replaceFile } from "../replaceFile.ts";
import { UsageError } from "../usageError.ts";
import { ageInWords } from "./age.ts";
import { InLanguage } from "./inLanguage.ts";
import { printPage } from "./modelQuestions.ts";

export interface WatchOptions {
  seen?: string;
  asOf: string;
  lang?: string;
  format: string;
}

/** `detente watch CASE`: conditions, demands, forecasts, plans and moves: how they stand, what changed, what is due. */
export async function watch(folder: string, options: WatchOptions, clock: Clock): Promise<void> {
  const day = readDay(options.asOf, "--as-of", clock());
  await requireSafeOutputs([{ flag: "--seen", path: options.seen }], [{ what: "the case", path: folder }]);
  if (options.seen !== undefined && isInside(resolve(options.seen), resolve(folder)))
    throw new UsageError(
      `--seen: ${options.seen} lies in the case, which holds what is on record and goes to others; name a file outside it`,
    );
  const seen = options.seen === undefined ? undefined : await readSeen(options.seen);
  const { case: full, problems } = await requireCase(folder);
  if (seen && seen.title !== full.meta.title)
    throw new UsageError(
      `--seen: ${options.seen} is of another case, “${seen.title}”; name a file of its own for this one`,
    );
  if (seen && parseDay(seen.on)! > day)
    throw new UsageError(
      `--seen: ${options.seen} is of a look on ${seen.on}, later than ${formatDay(day)}; name another file, so that it is not forgotten`,
    );
  const answer = watchOf(full, day, seen);
  printProblems(problems, folder);
  process.exitCode = answer.newlyDue.length > 0 ? DONE_WITH_ERRORS : exitCodeFor(problems);
  if (options.format === "json") await writeJson(answer);
  else if (options.format === "ics") await writeDays(calendar(full.meta.title, answer));
  else {
    const told = new InLanguage(full, options.lang);
    const { watch: says } = told.words;
    const last = answer.lastLook === null ? undefined : told.date(answer.lastLook);
    await printPage(
      says.title(told.title),
      says.subtitle(told.date(answer.on), last),
      blocksOf(answer, full, told),
      told.code,
    );
  }
  // Only what was told is remembered as seen.
  if (options.seen !== undefined)
    await replaceFile(options.seen, `${JSON.stringify(seenNow(full.meta.title, answer), undefined, 2)}\n`);
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== "" && !way.startsWith("..") && !isAbsolute(way);
}

async function readSeen(path: string): Promise<Seen | undefined> {
  if (!(await isFile(path))) return undefined;
  const { text } = await readTextFile(path);
  const wrong = () =>
    new UsageError(
      `--seen: ${path} is not what an earlier watch wrote; name another file, or delete it to begin anew`,
    );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong();
  }
  const read = Seen.safeParse(value);
  if (!read.success) throw wrong();
  return read.data;
}

type Item = Watch["items"][number];

function blocksOf(
  { on, items, newlyDue, gone, lastLook, recordEnds, unseen }: Watch,
  record: Case,
  told: InLanguage,
): Block[] {
  const { watch: says } = told.words;
  const section = (id: string, title: string, of: readonly Item[]): Block[] =>
    of.length === 0
      ? []
      : [
          { kind: "heading", level: 2, id, text: [title] },
          { kind: "list", items: of.map((item) => line(item, record, told, parseDay(on)!)) },
        ];
  const pressing = items.filter(({ id }) => newlyDue.includes(id));
  const changed = items.filter(({ change, id }) => change !== "same" && !newlyDue.includes(id));
  return [
    ...section("due", says.due, pressing),
    ...section("changed", says.changed(lastLook === null), changed),
    ...(pressing.length + changed.length === 0 ? [{ kind: "paragraph" as const, text: [says.nothing] }] : []),
    ...Object.entries(says.kinds).flatMap(([kind, title]) =>
      section(
        kind,
        title,
        items.filter((item) => item.kind === kind && !pressing.includes(item) && !changed.includes(item)),
      ),
    ),
    ...(unseen.length > 0
      ? [
          { kind: "heading" as const, level: 2 as const, id: "unseen", text: [says.unseen] },
          {
            kind: "list" as const,
            items: unseen.map((plan): Inline[] => [
              says.unknownSince(withoutStop(told.text(plan))),
              { place: plan.place },
            ]),
          },
        ]
      : []),
    ...(recordEnds === null
      ? []
      : [{ kind: "paragraph" as const, role: "small" as const, text: [says.silent(told.date(recordEnds))] }]),
    ...(gone.length > 0 ? [{ kind: "paragraph" as const, text: [says.gone(gone)] }] : []),
  ];
}

const withoutStop = (text: string) => text.replace(/\.(“?)$/u, "$1");

function line(item: Item, record: Case, told: InLanguage, on: number): Inline[] {
  const { watch: says } = told.words;
  const {
    kind,
    is,
    was,
    since,
    saidAgain,
    due,
    timing,
    test,
    found,
    foundIn,
    likelihood,
    precedents,
    place,
  } = item;
  const state =
    kind === "move"
      ? told.date(since!)
      : kind === "priorities" && since !== null && is !== "out of date"
        ? says.stated(
            told.date(since),
            is === "current",
            was === undefined ? undefined : told.state(was),
            ageInWords(since, on, told),
          )
        : says.state(
            told.state(is),
            was === undefined ? undefined : told.state(was),
            since === null ? undefined : told.date(since),
          );
  const when = due === null ? (timing === "overdue" ? says.anew : "") : says.timing[timing](told.date(due));
  // What was said before it came to stand so is no word on how it stands.
  const isAgain =
    saidAgain !== null && (since === null || parseDate(saidAgain)!.last > parseDate(since)!.last);
  const again = isAgain ? says.saidAgain(told.date(saidAgain)) : "";
  const kept = precedents
    ? says.precedents(
        precedents.bridged,
        precedents.held,
        // What bridged it, by day: the counter-examples to the rule that it must be met.
        precedents.examples
          .filter(({ points }) => points === "bridged")
          .map(({ date, says: what }) => [told.date(date), withoutStop(told.author(what))] as const),
      )
    : "";
  const likely =
    likelihood === null
      ? ""
      : says.likelihood(
          told.author(likelihood.word),
          likelihood.by === null ? undefined : told.author(likelihood.by),
        );
  return [
    { strong: `${state[0]!.toUpperCase()}${state.slice(1)}${again}${when}: ` },
    `${withoutStop(saidOf(item, record, told))}${likely}.${kept}${test === null ? "" : says.test(withoutStop(told.author(test)))}${found === null ? "" : says.found(withoutStop(told.text({ says: found, saysIn: foundIn })))} `,
    { place },
  ];
}

/** What is watched, in the language: of moves and priorities put together from the model. */
function saidOf({ kind, id, says, saysIn, is }: Item, record: Case, told: InLanguage): string {
  if (told.code === CASE_LANGUAGE) return says;
  if (kind === "move") {
    const option = id.split(" ")[1]!;
    const model = record.models.find(({ file }) =>
      file.decisionMakers.some((dm) => dm.options?.some((one) => one.id === option)),
    );
    return (model && told.conduct(model, option, is === "on")) ?? told.author(says);
  }
  if (kind === "likelihood") {
    const outcome = record.outcomes.find((one) => id === `likelihood ${one.id}`);
    return outcome?.names?.[told.code] ?? told.author(says);
  }
  if (kind === "priorities") {
    const model = record.models.find(({ entry }) => id === `priorities ${entry.id}`);
    return model ? told.words.watch.priorities(model.file.names?.[told.code] ?? model.file.title) : says;
  }
  return told.text({ says, saysIn });
}

function calendar(title: string, { on, items }: Watch): string {
  const days = items.flatMap(({ id, says, due, is, test, timing }) =>
    due === null || timing === "settled"
      ? []
      : [
          {
            uid: `${id.replaceAll(" ", "-")}@${title.toLowerCase().replace(/[^a-z0-9]+/g, "-")}.detente`,
            day: due,
            title: says,
            details: `${title}: ${is}, ${timing}.${test === null ? "" : ` Test: ${test}`}`,
          },
        ],
  );
  // The day of the look, not the hour: the same look gives the same calendar.
  return writeCalendar(title, `${on.replaceAll("-", "")}T000000Z`, days);
}
