import { type Block, ENGLISH, type Inline, type Language, writeText } from "../../assessment/index.ts";
import { type Log, type LoggedVersionAsked, logOfAnswer, logOfEntry } from "../../questions/log.ts";
import { nearest } from "../../record/index.ts";
import { readDay, readNumber } from "../arguments.ts";
import { bibliographyReaderFor, splitVersion } from "../caseVersion.ts";
import type { Clock } from "../clock.ts";
import { readCaseFolder } from "../files.ts";
import { commitOf, commitsOf, filesAt, repositoryOf } from "../git.ts";
import { writeJson, writePainted } from "../output.ts";
import { lengthOf, readWithin } from "../readWithin.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { readLanguage } from "./inLanguage.ts";

export interface LogOptions {
  asOf?: string;
  lang?: string;
  most: string;
  format: string;
}

/** `detente log CASE [ID]`: in which commits an entry, or the answer, became another. */
export async function log(
  named: string,
  id: string | undefined,
  options: LogOptions,
  clock: Clock,
): Promise<void> {
  const language = options.format === "json" ? ENGLISH : readLanguage(options.lang);
  const today = readDay("today", "--as-of", clock());
  const asked = options.asOf === undefined ? undefined : readDay(options.asOf, "--as-of", clock());
  const most = readNumber(options.most, "--most", 1);
  const { folder, revision } = await splitVersion(named);
  const repository = repositoryOf(folder);
  const commits = commitsOf(repository, commitOf(repository, revision ?? "HEAD"), most + 1);
  const isWhole = commits.length <= most;
  const versions: LoggedVersionAsked[] = commits.map(({ hash, ...rest }) => ({
    commit: hash,
    ...rest,
    files: filesAt(repository, hash),
  }));
  const lies = revision === undefined ? (await readCaseFolder(folder)).files : undefined;
  if (lies?.has("case.yaml") && !isSame(lies, versions[0]?.files))
    versions.unshift({ commit: null, files: lies });
  if (versions.length === 0) throw new UsageError(`${folder}: no commit holds anything of this folder`);
  const reader = await bibliographyReaderFor(versions.map(({ files }) => files ?? new Map()));
  // What came before the last that is looked at is only there to be compared with.
  const shown = (rows: Log["versions"]) =>
    isWhole ? rows : rows.filter(({ commit }) => commit !== versions.at(-1)!.commit);
  const head = { case: named, commits: Math.min(commits.length, most), isWhole };
  const lengths = versions.map(({ files }) => lengthOf(files ?? new Map()));
  const within = <Found>(find: () => Found) =>
    readWithin(
      lengths.reduce((sum, length) => sum + length, 0),
      folder,
      find,
      versions.length,
    );
  if (id === undefined) {
    const found = shown(await within(() => logOfAnswer(versions, today, asked, reader, language)));
    return write({ ...head, versions: found }, options, language);
  }
  const { versions: found, ids } = await within(() => logOfEntry(id, versions, reader, language));
  if (found.length === 0 && !ids.has(id)) {
    const near = nearest(id, [...ids]);
    throw new UsageError(
      `no entry "${id}" in the ${head.commits} versions of this case that were looked at${near ? `, did you mean "${near}"?` : ""}`,
    );
  }
  return write({ ...head, id, versions: shown(found) }, options, language);
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string> | undefined): boolean {
  return b !== undefined && a.size === b.size && [...a].every(([name, text]) => b.get(name) === text);
}

async function write(answer: Log, options: LogOptions, language: Language): Promise<void> {
  if (options.format === "json") return writeJson(answer);
  const words = language.commands.versions.log;
  const page = {
    title: answer.id === undefined ? words.title(answer.case) : words.titleOf(answer.id, answer.case),
    language: language.code,
    blocks: blocksOf(answer, words),
  };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

type LogWords = Language["commands"]["versions"]["log"];

function blocksOf({ id, versions, commits, isWhole }: Log, words: LogWords): Block[] {
  const blocks = versions.flatMap((version): Block[] => [
    {
      kind: "paragraph",
      text: [{ strong: version.date ?? words.uncommitted }, ` ${nameOf(version, words)}`],
    },
    {
      kind: "list",
      items: id === undefined ? answerLines(version, words) : version.changes.map(changeLine),
    },
  ]);
  const none = versions.length === 0 ? words.unchanged : "";
  return [...blocks, { kind: "paragraph", text: [`${none}${words.looked(commits, isWhole)}`] }];
}

function nameOf({ commit, author, subject }: Log["versions"][number], words: LogWords): string {
  return commit === null ? words.lies : `${commit.slice(0, 9)} ${author}: ${subject}`;
}

function answerLines({ answer, effects }: Log["versions"][number], words: LogWords): Inline[][] {
  if (answer === null || answer === undefined) return [[words.unread]];
  if (effects.length === 0) return [[words.answer(answer.asOf, answer.headline)]];
  return effects.map(({ says }) => [says]);
}

function changeLine({ says, file, line }: Log["versions"][number]["changes"][number]): Inline[] {
  return [says, " ", { place: { file, line } }];
}
