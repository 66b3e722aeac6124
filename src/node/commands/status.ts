import { type Block, type Inline, writeText } from "../../assessment/index.ts";
import { byWhom } from "../../questions/byWhom.ts";
import { status as ask } from "../../questions/status.ts";
import {
  type Case,
  caseAsOf,
  dateInWords,
  type FormatStatus,
  formatDay,
  type StatusGround,
} from "../../record/index.ts";
import { readDay, readParty } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { exitCodeFor, printProblems, writeJson, writePainted } from "../output.ts";
import { requireCase } from "../readCase.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";

export interface StatusOptions {
  on: string;
  asOf?: string;
  party?: string;
  format: string;
}

/** `detente status CASE --on DATE`: which formats exist, in which the party takes part, which operate; as it was known on another. */
export async function status(folder: string, options: StatusOptions, clock: Clock): Promise<void> {
  const day = readDay(options.on, "--on", clock());
  const asOf = options.asOf === undefined ? undefined : readDay(options.asOf, "--as-of", clock());
  const { case: known, problems } = await requireCase(folder);
  const record = asOf === undefined ? known : caseAsOf(known, asOf).case;
  const party = readParty(options.party, record);
  const answer = ask(record, day, party, asOf);
  printProblems(problems);
  process.exitCode = exitCodeFor(problems);
  if (options.format === "json") return writeJson(answer);
  const page = {
    title: `What was open on ${dateInWords(formatDay(day))}`,
    subtitle:
      asOf === undefined
        ? record.meta.title
        : `${record.meta.title}; as it was known on ${dateInWords(formatDay(asOf))}`,
    language: "en",
    blocks: statusBlocks(record, answer.formats, options.party === undefined ? record.meta.parties : [party]),
  };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

/** `sides`: whose taking part is asked for. */
function statusBlocks(record: Case, formats: readonly FormatStatus[], sides: readonly string[]): Block[] {
  const nameOf = (id: string) => record.actors.find((actor) => actor.id === id)?.name ?? id;
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
        ...sides.map((id) => [`${nameOf(id)} takes part`]),
        ["Operates"],
        ["Rests on"],
      ],
      rows: alive.map((format) => ({
        cells: [
          [format.abbreviation ?? format.name],
          [format.exists],
          ...sides.map((id) => takingPartInWords(format, id, nameOf)),
          operatesInWords(format),
          [...groundsInWords(format.because, nameOf), ...rolesInWords(format, nameOf)],
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
          ...groundsInWords(
            format.because.filter(({ axis }) => axis === "existence"),
            nameOf,
          ),
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

/** Who left or was left out, when and by whom. */
function takingPartInWords(
  { parties, takesPart, because }: FormatStatus,
  id: string,
  nameOf: (id: string) => string,
): Inline[] {
  const side = parties[id] ?? { takesPart, because: because.filter(({ axis }) => axis === "participation") };
  const change = side.because.filter(({ axis, status }) => axis === "participation" && status !== "active");
  return [
    side.takesPart,
    ...change.map(
      (ground) => `${ground === change[0] ? ": " : "; "}${inWords(ground)}${byWhom(ground, nameOf)}`,
    ),
  ];
}

function inWords({ phase, date }: StatusGround): string {
  return `${phase.replaceAll("-", " ")} ${dateInWords(date)}`;
}

function rolesInWords({ roles, channel }: FormatStatus, nameOf: (id: string) => string): Inline[] {
  const said = roles.map(
    ({ actor, role, holds }) => `; ${role}: ${nameOf(actor)}${holds === "possible" ? ", possibly" : ""}`,
  );
  return channel.through.length === 0 ? said : [...said, "; the parties talk through others"];
}

function operatesInWords({ operates, aspects, because }: FormatStatus): Inline[] {
  const last = because.filter(({ axis, aspect }) => axis === "operation" && aspect === undefined).at(-1);
  if (operates === "no" && last?.status === "dormant") return ["no, dormant"];
  const parts = aspects.filter(({ operates: answer }) => answer !== operates);
  if (operates !== "partly") return [operates];
  if (parts.length === 0) return [last?.says ? `partly: ${last.says}` : "partly"];
  return [`partly (${parts.map(({ aspect, operates: answer }) => `${aspect}: ${answer}`).join("; ")})`];
}

function groundsInWords(grounds: readonly StatusGround[], nameOf: (id: string) => string): Inline[] {
  return grounds.flatMap((ground, i): Inline[] => [
    i === 0 ? "" : "; ",
    `${dateInWords(ground.date)} ${ground.phase}`,
    ground.aspect ? ` (${ground.aspect})` : "",
    ground.party ? ` (${nameOf(ground.party)})` : "",
    byWhom(ground, nameOf),
    ground.certainty === "possible" ? ", possibly" : "",
    ground.readings ? ", sources differ" : "",
    " ",
    { place: ground },
  ]);
}
