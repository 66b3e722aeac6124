import { type Block, type Inline, writeText } from "../../assessment/index.ts";
import { type Breaks, breaks as breaksOf } from "../../questions/breaks.ts";
import { caseAsOf, formatDay, parseDate } from "../../record/index.ts";
import { readDay } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { exitCodeFor, printProblems, writeJson, writePainted } from "../output.ts";
import { requireCase } from "../readCase.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { InLanguage } from "./inLanguage.ts";

type Break = Breaks["breaks"][number];

export interface BreaksOptions {
  asOf?: string;
  lang?: string;
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
  printProblems(problems, folder);
  process.exitCode = exitCodeFor(problems);
  if (options.format === "json") return writeJson(answer);
  const told = new InLanguage(record, options.lang);
  const { breaks: says } = told.words;
  const open = found.filter(
    ({ bridged, how, isEndUnknown }) => bridged === null && how !== "marked" && !isEndUnknown,
  ).length;
  const page = {
    title: says.title(told.title),
    subtitle: says.subtitle(told.date(formatDay(day)), found.length, open),
    language: told.code,
    blocks: blocksOf(found, told),
  };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

function blocksOf(found: readonly Break[], told: InLanguage): Block[] {
  if (found.length === 0) return [{ kind: "paragraph", text: [told.words.breaks.none] }];
  return [{ kind: "list", items: found.map((one) => lineOf(one, told)) }];
}

const withoutStop = (text: string) => text.replace(/\.(“?)$/u, "$1");

function lineOf(one: Break, told: InLanguage): Inline[] {
  const { breaks: says } = told.words;
  const part = one.party && says.part(told.actor(one.party));
  const aspect = one.aspect && told.aspect(one.format, one.aspect);
  const within = [part, aspect].filter(Boolean).join(", ");
  const name = one.format === undefined ? one.name : told.format(one.format);
  const what = [name, within && `(${within})`].filter(Boolean).join(" ");
  const names = (ids: readonly string[]) => ids.map((id) => told.actor(id));
  const by = one.by.length > 0 ? says.by(names(one.by)) : one.how === "dormant" ? says.nobody : says.untold;
  const { bridged } = one;
  const end =
    one.how === "marked"
      ? ""
      : bridged
        ? says.until(
            told.date(bridged.date),
            bridged.says === undefined
              ? told.phase(bridged.phase.replaceAll("-", " "))
              : told.text({ says: bridged.says, saysIn: bridged.saysIn }),
            names(bridged.by),
            bridged,
          )
        : one.isEndUnknown
          ? says.endUnknown
          : says.open;
  const said = withoutStop(told.text(one));
  // A phase without a sentence of its own is told by its name, which says no more than how it was broken off.
  const isTold = what !== "" && (one.says === one.how || said === says.how[one.how]);
  return [
    { strong: `${told.date(one.from)}${one.isMarked ? " *" : ""}` },
    ` ${what === "" ? "" : `${what} ${says.how[one.how]}, `}${by}${isTold ? "" : `: ${said}`}.${one.why === undefined ? "" : ` ${says.why(withoutStop(told.author(one.why)))}.`}${end}`,
    " ",
    { place: { file: one.file, line: one.line } },
  ];
}
