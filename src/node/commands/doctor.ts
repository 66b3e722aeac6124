import { constants, existsSync, readFileSync } from "node:fs";
import { access } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeText } from "../../assessment/index.ts";
import type { Doctor } from "../../questions/doctor.ts";
import type { CommandWords } from "../../words/index.ts";
import { gitVersion } from "../git.ts";
import { DONE, DONE_WITH_ERRORS, writeJson, writePainted } from "../output.ts";
import { inPackage } from "../packageFolder.ts";
import { explainSystemError } from "../replaceFile.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { VERSION } from "../version.ts";
import { readLanguage } from "./inLanguage.ts";

type Part = Doctor["parts"][number];
type Words = CommandWords["files"]["doctor"];

/** `detente doctor`: the state of the installation; ends with 1 where something is wrong. */
export async function doctor({ format, lang }: { format: string; lang?: string }): Promise<void> {
  // What programs read is English.
  const language = readLanguage(format === "json" ? undefined : lang);
  const words = language.commands.files.doctor;
  const description = JSON.parse(readFileSync(inPackage("package.json"), "utf8")) as Description;
  const answer: Doctor = {
    version: VERSION,
    parts: [
      node(description.engines?.node ?? ">=20", words),
      ...packages(description, words),
      workbench(words),
      git(words),
      ...(await Promise.all([process.cwd(), tmpdir()].map((folder) => writable(folder, words)))),
    ],
  };
  process.exitCode = answer.parts.some(({ state }) => state === "wrong") ? DONE_WITH_ERRORS : DONE;
  if (format === "json") return writeJson(answer);
  const page = {
    title: `Detente ${answer.version}`,
    language: language.code,
    blocks: [
      {
        kind: "list" as const,
        items: answer.parts.map(({ part, state, says }) => [
          `${words.signs[state]} `,
          { strong: part },
          ` ${says}`,
        ]),
      },
    ],
  };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

interface Description {
  engines?: { node?: string };
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

function node(wanted: string, words: Words): Part {
  const parts = (text: string) => text.split(".").map((number) => Number.parseInt(number, 10));
  const least = parts(/[\d.]+/.exec(wanted)![0]);
  const has = parts(process.versions.node);
  const at = [0, 1, 2].find((i) => (has[i] ?? 0) !== (least[i] ?? 0));
  const isNewEnough = at === undefined || (has[at] ?? 0) > (least[at] ?? 0);
  return {
    part: "Node",
    state: isNewEnough ? "ok" : "wrong",
    says: isNewEnough ? process.versions.node : words.old(process.versions.node, wanted),
  };
}

function packages({ dependencies = {}, optionalDependencies = {} }: Description, words: Words): Part[] {
  const check =
    (isOptional: boolean) =>
    ([name, wanted]: [string, string]) => ({
      name,
      wanted,
      isOptional,
      has: versionOf(name),
    });
  const found = [
    ...Object.entries(dependencies)
      .filter(([name]) => !(name in optionalDependencies))
      .map(check(false)),
    ...Object.entries(optionalDependencies).map(check(true)),
  ];
  const faulty = found.flatMap(({ name, wanted, has, isOptional }): Part[] => {
    if (has === wanted) return [];
    if (has === undefined)
      return [
        isOptional
          ? { part: name, state: "missing", says: words.optional }
          : { part: name, state: "wrong", says: words.missing(wanted) },
      ];
    return [{ part: name, state: "wrong", says: words.other(has, wanted) }];
  });
  const sound = found.length - faulty.length;
  return [{ part: words.parts.packages, state: "ok", says: words.sound(sound, found.length) }, ...faulty];
}

function versionOf(name: string): string | undefined {
  // A package need not offer its description, so it is read where the package is found.
  for (const folder of createRequire(import.meta.url).resolve.paths(name) ?? [])
    try {
      return (JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")) as { version?: string })
        .version;
    } catch {
      // Not in this folder.
    }
  return undefined;
}

function workbench(words: Words): Part {
  return existsSync(inPackage("dist", "web", "index.html"))
    ? { part: words.parts.workbench, state: "ok", says: words.built }
    : {
        part: words.parts.workbench,
        state: "missing",
        says: words.unbuilt,
      };
}

function git(words: Words): Part {
  const version = gitVersion();
  return version === undefined
    ? { part: "git", state: "missing", says: words.noGit }
    : { part: "git", state: "ok", says: version };
}

async function writable(folder: string, words: Words): Promise<Part> {
  try {
    await access(folder, constants.W_OK);
    return { part: words.parts.folder, state: "ok", says: words.writable(folder) };
  } catch (error) {
    const why = words.errors[(error as NodeJS.ErrnoException).code ?? ""] ?? explainSystemError(error);
    return { part: words.parts.folder, state: "wrong", says: words.unwritable(folder, why) };
  }
}
