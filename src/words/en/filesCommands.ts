/* What is printed of the files of a case, of what waits for it, and of the installation: `sources verify`,
   `sources fingerprint`, `merge`, `proposals` and `doctor`. */

const s = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
const few = (names: readonly string[]) => `${names.slice(0, 5).join(", ")}${names.length > 5 ? " …" : ""}`;

export const filesCommands = {
  verify: {
    title: (name: string) => `Quotations of ${name}`,
    heading: (heading: string, n: number) => `${heading} (${n})`,
    found: {
      not: "Not found",
      "with-differences": "Found with differences",
      exactly: "Found",
      "no-text": "Without a text at hand",
    },
    quoted: (text: string) => `“${text}”`,
    fingerprinted: "words of which the case has a fingerprint alone,",
    not: (file: string) => ` is not in ${file}`,
    exactly: (file: string, isOriginal: boolean, forgiven: readonly string[]) =>
      `${isOriginal ? ", by its original," : ""} stands in ${file}${forgiven.length === 0 ? "" : `, but for ${forgiven.join(", ")}`}`,
    noText: (source: string) => ` of ${source}`,
    /** `unit`: what the distance counts; `atLeast`: there may be more; `others`: the words that differ, of which more may be left out. */
    differs: (
      file: string,
      isOriginal: boolean,
      distance: number,
      unit: "word" | "letter",
      others: readonly { quoted: string; text: string }[],
      isMore: boolean,
    ) =>
      `${isOriginal ? ", by its original," : ""} differs from ${file} in ${unit === "word" ? "at least " : ""}${s(distance, unit)}: ${
        others.length === 0
          ? "in its signs or capitals, or words that the fingerprint cannot tell apart"
          : others
              .map(({ quoted, text }) =>
                quoted === "" ? `another for “${text}”` : `“${quoted}” for “${text}”`,
              )
              .join("; ")
      }${isMore ? " …" : ""}`,
    /** What type and line breaks change: the keys of `FORGIVEN`. */
    forgiven: {} as Record<string, string>,
    end: (texts: number, exactly: number, differing: number, not: number, without: number) =>
      `${s(texts, "text")} read; ${exactly} quotations found, ${differing} with differences, ${not} not found, ${without} without a text (a file named after the source’s id).`,
    unused: (names: readonly string[]) => ` Not read, since they bear no source’s id: ${few(names)}.`,
  },

  fingerprint: {
    none: "No words that a citation of these sources is anchored by.",
    made: (n: number, isWritten: boolean, files: readonly string[]) =>
      `${s(n, "place")} with a fingerprint in place of the words. ${isWritten ? "Written" : "Nothing is written yet; with --write"}: ${files.join(", ")}.`,
    short: (least: number, ids: readonly string[]) =>
      `Left as they are, since fewer than ${least} words could be guessed: ${ids.join(", ")}.`,
    quoted: (ids: readonly string[]) =>
      `Left as they are, since these quote the words for readers: ${ids.join(", ")}.`,
  },

  merge: {
    /** `what`: the way to it; empty of the whole file, undefined of lines that are no entry. */
    conflict: (what: string | undefined, how: "changed" | "changed-and-removed" | "ordered") => {
      const where = what === undefined ? "these lines" : what === "" ? "the file" : what;
      const both = {
        changed: `both changed ${where}, each otherwise`,
        "changed-and-removed": `one changed ${where}, the other took it out`,
        ordered: `both renamed or reordered ${where}, each otherwise`,
      }[how];
      return `${both}; keep what is right between <<<<<<< and >>>>>>> and take these marks out`;
    },
  },

  proposals: {
    title: (title: string) => `Proposed for ${title}`,
    waiting: (n: number) => `${s(n, "entry", "entries")}, none of them part of the case.`,
    proposed: (noun: string, day: string, why: string) => `A new ${noun}, proposed on ${day}. ${why}`,
    accepted: (noun: string, id: string) => `Accepted into the case as ${noun}: ${id}`,
    refused: (id: string) => `Refused: ${id}`,
    made: (n: number, all: number, ids: readonly string[]) =>
      `Proposed ${n} of ${all} annotations${ids.length === 0 ? "" : `: ${ids.join(", ")}`}`,
  },

  doctor: {
    signs: { ok: "ok:", missing: "not there:", wrong: "wrong:" },
    parts: { packages: "Packages", workbench: "Workbench", folder: "Folder" },
    old: (has: string, wanted: string) => `${has}, expected ${wanted}; install a newer one`,
    optional: "is optional; what needs it says so",
    missing: (wanted: string) => `is missing, expected ${wanted}; run npm install`,
    other: (has: string, wanted: string) => `is ${has}, expected ${wanted}; run npm install`,
    sound: (n: number, all: number) => `${n} of ${all} as expected`,
    built: "is built",
    unbuilt: "is not built, so that open and publish cannot run: npm run build:web",
    noGit: "is not installed; diff and log read revisions through it",
    writable: (folder: string) => `${folder} can be written`,
    unwritable: (folder: string, why: string) => `${folder} cannot be written: ${why}`,
    /** Why, by the code of the system, where the language has words for it. */
    errors: {} as Record<string, string>,
  },
};
