import { type Block, type Inline, writeText } from "../../assessment/index.ts";
import { type Diff, diff as diffOf } from "../../questions/diff.ts";
import { readDay } from "../arguments.ts";
import { bibliographyReaderFor, readVersion, splitVersion } from "../caseVersion.ts";
import type { Clock } from "../clock.ts";
import { writeJson, writePainted } from "../output.ts";
import { lengthOf, readWithin } from "../readWithin.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";

export interface DiffOptions {
  asOf?: string;
  format: string;
}

/** Each change is taken back alone to see what it did, which reads the case again; so much time all that may take. */
const MOST_READINGS = 10;

/** `detente diff A [B]`: what two versions of a case differ in, and what that did to the answer. */
export async function diff(
  first: string,
  second: string | undefined,
  options: DiffOptions,
  clock: Clock,
): Promise<void> {
  const today = readDay("today", "--as-of", clock());
  const asked = options.asOf === undefined ? undefined : readDay(options.asOf, "--as-of", clock());
  // One alone is held against what it became, or what it was: the folder as it lies there, its last commit.
  const { folder, revision } = await splitVersion(first);
  const [a, b] =
    second === undefined
      ? revision === undefined
        ? [`${folder}@HEAD`, first]
        : [first, folder]
      : [first, second];
  const before = await readVersion(a);
  const after = await readVersion(b);
  const reader = await bibliographyReaderFor([before.files, after.files]);
  const length = lengthOf(before.files) + lengthOf(after.files);
  const answer = await readWithin(
    length,
    first,
    () => diffOf(before, after, today, asked, reader),
    MOST_READINGS,
  );
  if (options.format === "json") return writeJson(answer);
  const page = {
    title: `From ${answer.before} to ${answer.after}`,
    language: "en",
    blocks: blocksOf(answer),
  };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

function blocksOf({ changes, answer }: Diff): Block[] {
  if (changes.length === 0)
    return [{ kind: "paragraph", text: ["The two say the same, entry by entry and field by field."] }];
  return [
    headed(`What changed (${changes.length})`),
    { kind: "list", items: changes.map(changeLine) },
    headed("What that did to the answer"),
    ...answerBlocks(changes, answer),
  ];
}

function answerBlocks(changes: Diff["changes"], answer: Diff["answer"]): Block[] {
  const { before, after, effects, carriedBy, tried } = answer;
  if (before === null || after === null) {
    const which =
      before === null && after === null
        ? "Neither is"
        : before === null
          ? "The first is not"
          : "The second is not";
    return [
      {
        kind: "paragraph",
        text: [`${which} a case that can be read whole, so the answers are not compared; check says why.`],
      },
    ];
  }
  if (effects.length === 0)
    return [{ kind: "paragraph", text: [`Nothing: as of ${after.asOf} it is still “${after.headline}”.`] }];
  const said: Block[] = [{ kind: "list", items: effects.map(({ says }): Inline[] => [says]) }];
  if (!effects.some(({ part }) => part === "headline"))
    said.push({ kind: "paragraph", text: [`The headline stays “${after.headline}”.`] });
  const of = `${tried === changes.length ? "each of them" : `${tried} of them, each`} taken back alone`;
  if (carriedBy.length === 0)
    return [
      ...said,
      { kind: "paragraph", text: [`No single change carries this (${of}): it takes several together.`] },
    ];
  return [
    ...said,
    headed(`Which change carries it (${of})`),
    {
      kind: "list",
      items: carriedBy.map(({ change, whole, parts }): Inline[] => [
        ...changeLine(changes[change]!),
        whole
          ? ": without it the answer is what it was."
          : `: without it this is as before: ${parts.map((part) => PARTS[part]).join(", ")}.`,
      ]),
    },
  ];
}

const PARTS: Record<Diff["answer"]["effects"][number]["part"], string> = {
  day: "the day",
  model: "whose priorities speak",
  answered: "whether it is answered",
  talksToday: "whether they talk today",
  reachable: "how talks can be had",
  lasting: "whether talks would last",
  statusQuo: "whether the status quo is held",
  confidence: "the confidence",
  headline: "the headline",
};

function changeLine({ says, file, line }: Diff["changes"][number]): Inline[] {
  return [says, " ", { place: { file, line } }];
}

function headed(text: string): Block {
  return { kind: "heading", level: 2, id: text.split(" ").slice(0, 2).join("-").toLowerCase(), text: [text] };
}
