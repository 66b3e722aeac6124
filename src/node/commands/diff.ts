import { type Block, ENGLISH, type Inline, type Language, writeText } from "../../assessment/index.ts";
import { type Diff, diff as diffOf } from "../../questions/diff.ts";
import { readDay } from "../arguments.ts";
import { bibliographyReaderFor, readVersion, splitVersion } from "../caseVersion.ts";
import type { Clock } from "../clock.ts";
import { writeJson, writePainted } from "../output.ts";
import { lengthOf, readWithin } from "../readWithin.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { readLanguage } from "./inLanguage.ts";

export interface DiffOptions {
  asOf?: string;
  lang?: string;
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
  const isJson = options.format === "json";
  // JSON is for programs, which know one language.
  const language = isJson ? ENGLISH : readLanguage(options.lang);
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
    () => diffOf(before, after, today, asked, reader, language),
    MOST_READINGS,
  );
  if (isJson) return writeJson(answer);
  const words = language.commands.versions.diff;
  const page = {
    title: words.title(answer.before, answer.after),
    language: language.code,
    blocks: blocksOf(answer, words),
  };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

function blocksOf({ changes, relocated, answer }: Diff, words: DiffWords): Block[] {
  const elsewhere: Block[] =
    relocated.length === 0
      ? []
      : [
          {
            kind: "paragraph",
            text: [
              words.relocated(
                relocated.length,
                relocated
                  .slice(0, MOST_RELOCATED)
                  .map(({ id, before, file }) => words.from(id, before, file)),
              ),
            ],
          },
        ];
  if (changes.length === 0) return [{ kind: "paragraph", text: [words.same] }, ...elsewhere];
  return [
    headed("changes", words.changes(changes.length)),
    { kind: "list", items: changes.map(changeLine) },
    ...elsewhere,
    headed("effect", words.effect),
    ...answerBlocks(changes, answer, words),
  ];
}

function answerBlocks(changes: Diff["changes"], answer: Diff["answer"], words: DiffWords): Block[] {
  const { before, after, effects, carriedBy, tried } = answer;
  if (before === null || after === null)
    return [{ kind: "paragraph", text: [words.unread(before === null, after === null)] }];
  if (effects.length === 0) return [{ kind: "paragraph", text: [words.nothing(after.asOf, after.headline)] }];
  const said: Block[] = [{ kind: "list", items: effects.map(({ says }): Inline[] => [says]) }];
  if (!effects.some(({ part }) => part === "headline"))
    said.push({ kind: "paragraph", text: [words.stays(after.headline)] });
  const of = words.tried(tried, tried === changes.length);
  if (carriedBy.length === 0) return [...said, { kind: "paragraph", text: [words.several(of)] }];
  return [
    ...said,
    headed("carries", words.carries(of)),
    {
      kind: "list",
      items: carriedBy.map(({ change, whole, parts }): Inline[] => [
        ...changeLine(changes[change]!),
        whole ? words.whole : words.partly(parts.map((part) => words.parts[part])),
      ]),
    },
  ];
}

type DiffWords = Language["commands"]["versions"]["diff"];
const MOST_RELOCATED = 3;

function changeLine({ says, file, line }: Diff["changes"][number]): Inline[] {
  return [says, " ", { place: { file, line } }];
}

function headed(id: string, text: string): Block {
  return { kind: "heading", level: 2, id, text: [text] };
}
