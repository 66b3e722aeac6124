import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SaveRequest } from "../../src/assessment/index.ts";
import { hashOf } from "../../src/node/disk/digest.ts";

/** Three files that are always written together, so that a mixture of two versions shows. */
export const NAMES = ["case.yaml", "record.yaml", "models/talks.yaml"] as const;

export function caseOf(version: number | string): Record<string, string> {
  const head =
    "title: T\nquestion: Q?\nparties: [A, B]\nfiles: [record.yaml]\nmodels:\n  - {id: m, file: models/talks.yaml}\n";
  return {
    "case.yaml": `${head}note: version ${version}\n`,
    "record.yaml": `# version ${version}\nactors: []\n`,
    "models/talks.yaml": `# version ${version}\n${"# filling, so that a half is not a whole\n".repeat(20)}`,
  };
}

/** The version all files agree on; undefined: they do not, or one is missing or cut off. */
export function versionOf(files: Readonly<Record<string, string | undefined>>): string | undefined {
  const version = /version (\S+)/.exec(files["case.yaml"] ?? "")?.[1];
  if (version === undefined) return undefined;
  return NAMES.every((name) => files[name] === caseOf(version)[name]) ? version : undefined;
}

/** To save one version over another. */
export function requestFor(
  from: Readonly<Record<string, string>>,
  to: Readonly<Record<string, string>>,
): SaveRequest {
  return {
    files: Object.entries(to)
      .filter(([name, text]) => from[name] !== text)
      .map(([name, text]) => ({
        name,
        text,
        baseHash: from[name] === undefined ? null : hashOf(from[name]),
      })),
  };
}

export function textAt(folder: string, name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch {
    return undefined;
  }
}
