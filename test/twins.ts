import { parse } from "yaml";
import { type Case, rootsOf } from "../src/record/index.ts";
import { everything, visitGroups } from "../src/record/nouns/shape.ts";

/** A text of the case's author in English, beside which he gives the German. */
export type Twins = ReadonlySet<string>;

/** The twins of case files. */
export function twinsOf(files: Iterable<string>): Twins {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const group = value as Record<string, unknown>;
    for (const [key, part] of Object.entries(group)) {
      const { de: german } = (part ?? {}) as { de?: unknown };
      if (typeof german === "string")
        for (const english of besides(group, key)) if (english !== german) found.add(plain(english));
      walk(part);
    }
  };
  for (const text of files) walk(parse(text));
  return found;
}

/** Gives a case a German text of its own for each that may have one. */
export function sayAllInGerman(record: Case): Twins {
  const found = new Set<string>();
  for (const { value, shape } of rootsOf(record))
    visitGroups(value, shape, everything, (group, { fields }) => {
      for (const { name, shape: field } of fields) {
        if (field.kind !== "map" || !IN_LANGUAGES.test(name)) continue;
        const [english] = besides(group, name);
        if (english === undefined) continue;
        group[name] = { ...(group[name] as object | undefined), de: `sagt ${found.size + 1}` };
        found.add(plain(english));
      }
    });
  return found;
}

/** What a German text quotes in English, whole or cut, though the case has it in German. */
export function quotedThoughGerman(text: string, twins: Twins): string[] {
  const all = [...twins];
  return [...text.replaceAll(/\s+/gu, " ").matchAll(/„([^“]*)“/gu)]
    .map(([, words]) => words!)
    .filter((words) => {
      const wanted = plain(words);
      return twins.has(wanted) || (words.endsWith("…") && all.some((twin) => twin.startsWith(wanted)));
    });
}

/** Lines of a German text that are in English though the case has them in German. */
export function linesThoughGerman(text: string, twins: Twins): string[] {
  return text
    .split(/\n|\t|; | · /)
    .map((line) => line.trim())
    .filter((line) => twins.has(plain(line)));
}

const IN_LANGUAGES = /^(?:names|titles|questions|subtitles)$|(?:In|Names)$/;

/** The texts that a field of other languages may stand beside: `saysIn` beside `says`, `names` beside a name or a title. */
function besides(group: Readonly<Record<string, unknown>>, key: string): string[] {
  const bases = key === "names" ? ["name", "title"] : [key.replace(/(?:s|In|Names)$/, "")];
  return bases.flatMap((base) => {
    const text = group[base];
    return typeof text === "string" && text !== "" ? [text] : [];
  });
}

/** Without what a sentence changes of it: its stop or the mark of a cut, quotation marks, a capital at its head. */
function plain(text: string): string {
  return text
    .replaceAll(/[“”‘’"‚„]/gu, "'")
    .replaceAll(/\s+/gu, " ")
    .replace(/[\s.…]+$/u, "")
    .trim()
    .toLowerCase();
}
