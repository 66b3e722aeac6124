import { type Block, type Inline, writeText } from "../../assessment/index.ts";
import {
  caseAsOf,
  dateInWords,
  type FormatStatus,
  formatDay,
  type StatusGround,
  statusForParties,
  statusOn,
} from "../../record/index.ts";
import { readDay, readParty } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { exitCodeFor, printProblems, writeJson, writePainted } from "../output.ts";
import { requireCase } from "../readCase.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";

export interface StatusOptions {
  on: string;
  party?: string;
  asOf?: string;
  format: string;
}

/** `detente status CASE --on DATE`: which formats exist, in which the party takes part, which operate. */
export async function status(folder: string, options: StatusOptions, clock: Clock): Promise<void> {
  const day = readDay(options.on, "--on", clock());
  const { case: full, problems } = await requireCase(folder);
  const record =
    options.asOf === undefined ? full : caseAsOf(full, readDay(options.asOf, "--as-of", clock())).case;
  const party = readParty(options.party, record);
  // Whether a party takes part is answered for both of the case, and for the one asked about besides.
  const both = new Map(
    statusForParties(record, day, record.meta.parties).map((one) => [one.id, one.parties!]),
  );
  const formats = statusOn(record, day, party).map((one) => ({ ...one, parties: both.get(one.id)! }));
  printProblems(problems);
  process.exitCode = exitCodeFor(problems);
  if (options.format === "json") return writeJson({ on: formatDay(day), party, formats });
  const name = record.actors.find(({ id }) => id === party)?.name ?? party;
  const page = {
    title: `What was open on ${dateInWords(formatDay(day))}`,
    subtitle: `${record.meta.title}; taking part: ${name}`,
    language: "en",
    blocks: statusBlocks(
      formats,
      [...new Set([...record.meta.parties, party])].map((id) => ({
        id,
        name: record.actors.find((actor) => actor.id === id)?.name ?? id,
      })),
    ),
  };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

function statusBlocks(
  formats: readonly FormatStatus[],
  parties: readonly { id: string; name: string }[],
): Block[] {
  const alive = formats.filter(({ exists }) => exists !== "no");
  const gone = formats.filter(({ exists, because }) => exists === "no" && because.length > 0);
  const toCome = formats.filter(({ exists, because }) => exists === "no" && because.length === 0);
  const blocks: Block[] = [
    {
      kind: "table",
      caption: "Formats",
      head: [
        ["Format"],
        ["Exists"],
        ...parties.map(({ name }) => [`${name} takes part`]),
        ["Operates"],
        ["Rests on"],
      ],
      rows: alive.map((format) => ({
        cells: [
          [format.abbreviation ?? format.name],
          [format.exists],
          ...parties.map(({ id }) => [format.parties?.[id]?.takesPart ?? format.takesPart]),
          operatesInWords(format),
          groundsInWords(format.because),
        ],
      })),
    },
  ];
  if (gone.length > 0)
    blocks.push(
      { kind: "heading", level: 2, id: "ended", text: ["No longer in existence"] },
      {
        kind: "list",
        items: gone.map((format) => [
          `${format.name}: `,
          ...groundsInWords(format.because.filter(({ axis }) => axis === "existence")),
        ]),
      },
    );
  if (toCome.length > 0)
    blocks.push({
      kind: "paragraph",
      role: "small",
      text: [`Not yet founded: ${toCome.map((f) => f.abbreviation ?? f.name).join(", ")}.`],
    });
  return blocks;
}

function operatesInWords({ operates, aspects }: FormatStatus): Inline[] {
  const parts = aspects.filter(({ operates: answer }) => answer !== operates);
  if (operates !== "partly" || parts.length === 0) return [operates];
  return [`partly (${parts.map(({ aspect, operates: answer }) => `${aspect}: ${answer}`).join("; ")})`];
}

function groundsInWords(grounds: readonly StatusGround[]): Inline[] {
  return grounds.flatMap((ground, i): Inline[] => [
    i === 0 ? "" : "; ",
    `${dateInWords(ground.date)} ${ground.phase}`,
    ground.aspect ? ` (${ground.aspect})` : "",
    ground.certainty === "possible" ? ", possibly" : "",
    ground.readings ? ", sources differ" : "",
    " ",
    { place: ground },
  ]);
}
