import { constants, existsSync, readFileSync } from "node:fs";
import { access } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeText } from "../../assessment/index.ts";
import type { Doctor } from "../../questions/doctor.ts";
import { gitVersion } from "../git.ts";
import { DONE, DONE_WITH_ERRORS, writeJson, writePainted } from "../output.ts";
import { inPackage } from "../packageFolder.ts";
import { explainSystemError } from "../replaceFile.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { VERSION } from "../version.ts";

type Part = Doctor["parts"][number];

/** `detente doctor`: the state of the installation; ends with 1 where something is wrong. */
export async function doctor({ format }: { format: string }): Promise<void> {
  const description = JSON.parse(readFileSync(inPackage("package.json"), "utf8")) as Description;
  const answer: Doctor = {
    version: VERSION,
    parts: [
      node(description.engines?.node ?? ">=20"),
      ...packages(description),
      await tagger(),
      workbench(),
      git(),
      ...(await Promise.all([process.cwd(), tmpdir()].map(writable))),
    ],
  };
  process.exitCode = answer.parts.some(({ state }) => state === "wrong") ? DONE_WITH_ERRORS : DONE;
  if (format === "json") return writeJson(answer);
  const page = {
    title: `Detente ${answer.version}`,
    language: "en",
    blocks: [
      {
        kind: "list" as const,
        items: answer.parts.map(({ part, state, says }) => [
          `${SIGNS[state]} `,
          { strong: part },
          ` ${says}`,
        ]),
      },
    ],
  };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

const SIGNS = { ok: "ok:", missing: "not there:", wrong: "wrong:" };

interface Description {
  engines?: { node?: string };
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

function node(wanted: string): Part {
  const parts = (text: string) => text.split(".").map((number) => Number.parseInt(number, 10));
  const least = parts(/[\d.]+/.exec(wanted)![0]);
  const has = parts(process.versions.node);
  const at = [0, 1, 2].find((i) => (has[i] ?? 0) !== (least[i] ?? 0));
  const isNewEnough = at === undefined || (has[at] ?? 0) > (least[at] ?? 0);
  return {
    part: "Node",
    state: isNewEnough ? "ok" : "wrong",
    says: isNewEnough
      ? process.versions.node
      : `${process.versions.node}, expected ${wanted}; install a newer one`,
  };
}

function packages({ dependencies = {}, optionalDependencies = {} }: Description): Part[] {
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
          ? { part: name, state: "missing", says: "is optional; what needs it says so" }
          : { part: name, state: "wrong", says: `is missing, expected ${wanted}; run npm install` },
      ];
    return [{ part: name, state: "wrong", says: `is ${has}, expected ${wanted}; run npm install` }];
  });
  const sound = found.length - faulty.length;
  return [{ part: "Packages", state: "ok", says: `${sound} of ${found.length} as expected` }, ...faulty];
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

async function tagger(): Promise<Part> {
  const { areWeightsDamaged } = await import("../../paper/tagger/readReference.ts");
  return areWeightsDamaged()
    ? {
        part: "Tagger of references",
        state: "wrong",
        says: "its weights are damaged (their checksum differs), so that works are read by patterns alone; install Detente again",
      }
    : { part: "Tagger of references", state: "ok", says: "its weights are whole" };
}

function workbench(): Part {
  return existsSync(inPackage("dist", "web", "index.html"))
    ? { part: "Workbench", state: "ok", says: "is built" }
    : {
        part: "Workbench",
        state: "missing",
        says: "is not built, so that open and publish cannot run: npm run build:web",
      };
}

function git(): Part {
  const version = gitVersion();
  return version === undefined
    ? { part: "git", state: "missing", says: "is not installed; diff and log read revisions through it" }
    : { part: "git", state: "ok", says: version };
}

async function writable(folder: string): Promise<Part> {
  try {
    await access(folder, constants.W_OK);
    return { part: "Folder", state: "ok", says: `${folder} can be written` };
  } catch (error) {
    return {
      part: "Folder",
      state: "wrong",
      says: `${folder} cannot be written: ${explainSystemError(error)}`,
    };
  }
}
