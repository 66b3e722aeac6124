import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** Where the notices lie in a built workbench and in a published folder. */
export const NOTICES_FILE = "notices.txt";

/** Names and versions of the packages in a bundle, for the list of components; it is not in the package. */
export const BUNDLED_FILE = "bundled.json";

/** A package of which something is in a bundle. */
export interface BundledPackage {
  name: string;
  version: string;
  licence: string;
  folder: string;
  /** Comments in the bundled files that speak of rights: such a file may hold the work of others. */
  comments: Set<string>;
}

const repository = fileURLToPath(new URL("..", import.meta.url));

/**
 * NAME.txt for a package (its slash written __) that comes without its licence, or carries the work of others inside without
 * theirs: no tool can see that, so it is written down.
 */
const WRITTEN_DOWN = join(repository, "tools/licences");

/**
 * Collects the packages whose modules really are in a bundle, and writes their notices beside it. One collector serves
 * the page and its workers, which are bundled apart: `collect` goes to each worker, `write` to the page, which comes last.
 * @throws of `write`, which ends the build, when a package has no licence to show.
 */
export function notices(): { collect: () => Plugin; write: () => Plugin } {
  const packages = new Map<string, BundledPackage>();
  const collect = (): Plugin => ({
    name: "detente:collect-packages",
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle))
        if (part.type === "chunk")
          for (const [id, { renderedLength, code }] of Object.entries(part.modules))
            if (renderedLength > 0) add(packages, id, code);
    },
  });
  return {
    collect,
    write: () => ({
      name: "detente:write-notices",
      enforce: "post",
      generateBundle: {
        order: "post",
        handler(options, bundle, isWrite) {
          const { generateBundle } = collect();
          if (typeof generateBundle === "function") generateBundle.call(this, options, bundle, isWrite);
          if (packages.size === 0) return;
          const list = [...packages.values()];
          this.emitFile({ type: "asset", fileName: NOTICES_FILE, source: writeNotices(list) });
          const named = list.map(({ name, version }) => ({ name, version }));
          this.emitFile({ type: "asset", fileName: BUNDLED_FILE, source: JSON.stringify(named) });
        },
      },
    }),
  };
}

function add(packages: Map<string, BundledPackage>, id: string, code: string | null): void {
  const folder = folderOf(id);
  if (folder === undefined) return;
  let one = packages.get(folder);
  if (!one) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    one = { name, version, licence: license ?? "see below", folder, comments: new Set() };
    packages.set(folder, one);
  }
  const path = id.replace(/\?.*$/, "");
  const text = existsSync(path) ? readFileSync(path, "utf8") : (code ?? "");
  for (const comment of legalComments(text)) one.comments.add(comment);
}

/** The folder of the package a module is of; undefined for our own. What a bundler puts in itself is its own work. */
function folderOf(id: string): string | undefined {
  const inserted = /^\0?(vite|rolldown)\//.exec(id);
  if (inserted) return join(repository, "node_modules", inserted[1]!);
  const path = id.replace(/^\0/, "").replace(/\?.*$/, "");
  const root = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0];
  if (root === undefined) return undefined;
  // A package may hold package.json files further down, which only say how its files are to be read.
  for (let folder = dirname(path); folder.length >= root.length; folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file) && JSON.parse(readFileSync(file, "utf8")).version !== undefined) return folder;
  }
  return root;
}

/** Block comments about rights. A file's own licence header and a passage taken from elsewhere look alike. */
function legalComments(code: string): string[] {
  return [...code.matchAll(/\/\*[\s\S]{0,20000}?\*\//g)]
    .map(([comment]) => comment)
    .filter((comment) => /copyright\b|@licen[cs]e|\blicensed under\b/i.test(comment))
    .map((comment) =>
      comment
        .replace(/^\/\*+!?|\*+\/$/g, "")
        .split("\n")
        .map((line) => line.replace(/^\s*\*? ?/, "").trimEnd())
        .join("\n")
        .trim(),
    );
}

/**
 * One text with name, version and licence of each package, in order of name; a licence that several share word for word
 * stands once. @throws when a package has none.
 */
export function writeNotices(packages: readonly BundledPackage[]): string {
  const apache = readFileSync(join(repository, "LICENSE"), "utf8").trim();
  const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const without: string[] = [];
  const texts = new Map<string, string[]>();
  const comments = sorted.flatMap((one) => {
    const own = licencesOf(one);
    if (own.length === 0) without.push(`${one.name}@${one.version}`);
    const title = `${one.name} ${one.version} (${one.licence})`;
    for (const text of own) texts.set(text, [...(texts.get(text) ?? []), title]);
    return [...one.comments].map((comment) => `From the files of ${one.name}:\n${comment}`);
  });
  if (without.length > 0)
    throw new Error(
      `no licence text found for ${without.join(", ")}: nothing may be bundled without its notice`,
    );
  const licences = [...texts].map(([text, titles]) => `${titles.join("\n")}\n\n${text}`);
  return [
    "Detente, licensed under the Apache License 2.0, comes in this form with the works below, each under its own licence.",
    readFileSync(join(repository, "NOTICE"), "utf8").trim(),
    ...licences,
    ...comments,
    `The Apache License 2.0, of Detente and where named above\n\n${apache}`,
  ].join(`\n\n${"-".repeat(78)}\n\n`);
}

function licencesOf({ name, folder }: BundledPackage): string[] {
  const inPackage = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)([.-](md|txt|mit|markdown|apache.*|bsd.*))?$/i.test(file))
    .sort()
    .map((file) => join(folder, file));
  const writtenDown = join(WRITTEN_DOWN, `${name.replace("/", "__")}.txt`);
  return [...inPackage, ...(existsSync(writtenDown) ? [writtenDown] : [])].map((path) =>
    readFileSync(path, "utf8").replaceAll("\r\n", "\n").trim(),
  );
}
