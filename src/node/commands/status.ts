import { type Block, type Inline, writeText } from "../../assessment/index.ts";
import { status as ask } from "../../questions/status.ts";
import { caseAsOf, type FormatStatus, formatDay, type StatusGround } from "../../record/index.ts";
import { readDay, readParty } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { exitCodeFor, printProblems, writeJson, writePainted } from "../output.ts";
import { requireCase } from "../readCase.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { InLanguage } from "./inLanguage.ts";

export interface StatusOptions {
  on: string;
  asOf?: string;
  party?: string;
  lang?: string;
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
  printProblems(problems, folder);
  process.exitCode = exitCodeFor(problems);
  if (options.format === "json") return writeJson(answer);
  const told = new InLanguage(record, options.lang);
  const { status: says } = told.words;
  const page = {
    title: says.title(told.date(formatDay(day))),
    subtitle: asOf === undefined ? told.title : says.asKnown(told.title, told.date(formatDay(asOf))),
    language: told.code,
    blocks: statusBlocks(told, answer.formats, options.party === undefined ? record.meta.parties : [party]),
  };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

/** `sides`: whose taking part is asked for. */
function statusBlocks(told: InLanguage, formats: readonly FormatStatus[], sides: readonly string[]): Block[] {
  const { status: says } = told.words;
  const alive = formats.filter(({ exists }) => exists !== "no");
  const gone = formats.filter(({ exists, because }) => exists === "no" && because.length > 0);
  const toCome = formats.filter(({ exists, because }) => exists === "no" && because.length === 0);
  const blocks: Block[] = [
    {
      kind: "table",
      caption: says.caption,
      head: [
        [says.format],
        [says.exists],
        ...sides.map((id) => [says.takesPart(told.actor(id))]),
        [says.operates],
        [says.restsOn],
      ],
      rows: alive.map((format) => ({
        cells: [
          [told.format(format.id)],
          [told.answer(format.exists)],
          ...sides.map((id) => takingPartInWords(format, id, told)),
          operatesInWords(format, told),
          [...groundsInWords(format.because, told, format.id), ...rolesInWords(format, told)],
        ],
      })),
    },
  ];
  if (gone.length > 0)
    blocks.push(
      { kind: "heading", level: 2, id: "ended", text: [says.ended] },
      {
        kind: "list",
        items: gone.map((format) => [
          `${told.formatName(format.id)}: `,
          ...groundsInWords(
            format.because.filter(({ axis }) => axis === "existence"),
            told,
            format.id,
          ),
        ]),
      },
    );
  if (toCome.length > 0)
    blocks.push({
      kind: "paragraph",
      role: "small",
      text: [says.notFounded(toCome.map(({ id }) => told.format(id)))],
    });
  return blocks;
}

/** Who left or was left out, when and by whom. */
function takingPartInWords(
  { parties, takesPart, because }: FormatStatus,
  id: string,
  told: InLanguage,
): Inline[] {
  const side = parties[id] ?? { takesPart, because: because.filter(({ axis }) => axis === "participation") };
  const change = side.because.filter(({ axis, status }) => axis === "participation" && status !== "active");
  return [
    told.answer(side.takesPart),
    ...change.map(
      (ground) =>
        `${ground === change[0] ? ": " : "; "}${told.words.status.change(told.phase(spaced(ground.phase)), told.date(ground.date))}${byWhom(ground, told)}`,
    ),
  ];
}

const spaced = (word: string) => word.replaceAll("-", " ");

/** Who brought a phase about, where that is another than the party it concerns. */
function byWhom(
  { by = [], party }: { by?: string[] | undefined; party?: string | undefined },
  told: InLanguage,
) {
  const others = by.filter((id) => id !== party);
  return others.length === 0 ? "" : told.words.by(others.map((id) => told.actor(id)));
}

function rolesInWords({ roles, channel }: FormatStatus, told: InLanguage): Inline[] {
  const said = roles.map(
    ({ actor, role, holds }) =>
      `; ${told.role(role)}: ${told.actor(actor)}${holds === "possible" ? told.words.possibly : ""}`,
  );
  return channel.through.length === 0 ? said : [...said, told.words.status.through];
}

function operatesInWords({ id, operates, aspects, because }: FormatStatus, told: InLanguage): Inline[] {
  const { status: says } = told.words;
  const last = because.filter(({ axis, aspect }) => axis === "operation" && aspect === undefined).at(-1);
  if (operates === "no" && last?.status === "dormant") return [says.dormant];
  const parts = aspects.filter(({ operates: answer }) => answer !== operates);
  if (operates !== "partly") return [told.answer(operates)];
  if (parts.length === 0) return [last?.says ? `${says.partly}: ${told.text(last)}` : says.partly];
  const isDormant = (part: string) =>
    because.filter(({ axis, aspect }) => axis === "operation" && aspect === part).at(-1)?.status ===
    "dormant";
  const said = parts.map(({ aspect, operates: answer }) => {
    const is = answer === "no" && isDormant(aspect) ? says.dormant : told.answer(answer);
    return `${told.aspect(id, aspect)}: ${is}`;
  });
  return [`${says.partly} (${said.join("; ")})`];
}

function groundsInWords(grounds: readonly StatusGround[], told: InLanguage, format: string): Inline[] {
  return grounds.flatMap((ground, i): Inline[] => [
    i === 0 ? "" : "; ",
    told.words.status.ground(told.phase(ground.phase), told.date(ground.date)),
    ground.aspect ? ` (${told.aspect(format, ground.aspect)})` : "",
    ground.party ? ` (${told.actor(ground.party)})` : "",
    byWhom(ground, told),
    ground.certainty === "possible" ? told.words.possibly : "",
    ground.readings ? told.words.differ : "",
    " ",
    { place: ground },
  ]);
}
