import { type Block, type Inline, writeText } from "../../assessment/index.ts";
import { type Breaks, breaks as breaksOf } from "../../questions/breaks.ts";
import { caseAsOf, dateInWords, formatDay, parseDate } from "../../record/index.ts";
import { readDay } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { exitCodeFor, printProblems, writeJson, writePainted } from "../output.ts";
import { requireCase } from "../readCase.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";

type Break = Breaks["breaks"][number];

export interface BreaksOptions {
  asOf?: string;
  format: string;
}

/** `detente breaks CASE`: what was broken off, by whom, from when to when, how it was bridged. */
export async function breaks(folder: string, options: BreaksOptions, clock: Clock): Promise<void> {
  const { case: full, problems } = await requireCase(folder);
  const own = full.meta.asOf === undefined ? undefined : parseDate(full.meta.asOf)?.last;
  const day =
    options.asOf === undefined
      ? (own ?? readDay("today", "--as-of", clock()))
      : readDay(options.asOf, "--as-of", clock());
  const known = caseAsOf(full, day);
  const { case: record } = known;
  const answer = breaksOf(known, day);
  const found = answer.breaks;
  printProblems(problems);
  process.exitCode = exitCodeFor(problems);
  if (options.format === "json") return writeJson(answer);
  const nameOf = (id: string) => record.actors.find((actor) => actor.id === id)?.name ?? id;
  const page = {
    title: `${record.meta.title}: what was broken off`,
    subtitle: `As of ${dateInWords(formatDay(day))}: ${found.length}, of which ${found.filter(({ bridged, how }) => bridged === null && how !== "marked").length} not taken up again. * marked as a break in the relation.`,
    language: "en",
    blocks: blocksOf(found, nameOf),
  };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

function blocksOf(found: readonly Break[], nameOf: (id: string) => string): Block[] {
  if (found.length === 0) return [{ kind: "paragraph", text: ["Nothing is recorded as broken off."] }];
  return [{ kind: "list", items: found.map((one) => lineOf(one, nameOf)) }];
}

function lineOf(one: Break, nameOf: (id: string) => string): Inline[] {
  const whose = one.party && nameOf(one.party);
  const part = whose && `${whose}${whose.endsWith("s") ? "'" : "'s"} part`;
  const within = [part, one.aspect].filter(Boolean).join(", ");
  const what = [one.name, within && `(${within})`].filter(Boolean).join(" ");
  const by =
    one.by.length > 0
      ? `by ${one.by.map(nameOf).join(" and ")}`
      : one.how === "dormant"
        ? "by nobody's decision"
        : "by whom no event says";
  const { bridged } = one;
  const end =
    one.how === "marked"
      ? ""
      : bridged
        ? ` Until ${dateInWords(bridged.date)}: ${bridged.says ?? bridged.phase.replaceAll("-", " ")}${bridged.by.length > 0 ? ` (by ${bridged.by.map(nameOf).join(" and ")})` : ""}.`
        : " Not taken up again.";
  return [
    { strong: `${dateInWords(one.from)}${one.isMarked ? " *" : ""}` },
    ` ${what === "" ? "" : `${what} ${one.how}, `}${by}: ${one.says.replace(/\.$/, "")}.${end}`,
    " ",
    { place: { file: one.file, line: one.line } },
  ];
}
