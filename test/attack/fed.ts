import { readRegister } from "../../tools/patterns.ts";
import type { Shape } from "./shapes.ts";
import { filled, READERS } from "./worst.ts";

/** What one pattern was given while it was watched. */
export interface Fed {
  /** Signs of the longest text. */
  longest: number;
  milliseconds: number;
}

/** Shorter texts are nothing to look at. */
const SHORT = 100;

/**
 * What patterns are given while something is done. Every way to use one goes through `exec` where that is not the built-in
 * one (ECMAScript, RegExpExec), so that it is enough to stand in for it.
 */
export async function watchPatterns(
  patterns: ReadonlySet<string>,
  run: () => Promise<void>,
): Promise<Map<string, Fed>> {
  const fed = new Map<string, Fed>();
  const names = new WeakMap<RegExp, string | null>();
  const exec = RegExp.prototype.exec;
  const nameOf = (pattern: RegExp) => {
    let name = names.get(pattern);
    if (name === undefined) {
      const { source, flags } = pattern;
      // What splits a text is made sticky for it.
      name =
        [`/${source}/${flags}`, `/${source}/${flags.replace("y", "")}`].find((one) => patterns.has(one)) ??
        null;
      names.set(pattern, name);
    }
    return name;
  };
  RegExp.prototype.exec = function watched(this: RegExp, text: string) {
    const name = text.length < SHORT ? null : nameOf(this);
    if (name === null) return exec.call(this, text);
    const start = performance.now();
    const found = exec.call(this, text);
    const one = fed.get(name) ?? { longest: 0, milliseconds: 0 };
    one.longest = Math.max(one.longest, text.length);
    one.milliseconds += performance.now() - start;
    fed.set(name, one);
    return found;
  };
  try {
    await run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return fed;
}

const HEAD =
  "title: T\nquestion: Q\nparties: [A, B]\nactors:\n  - {id: A, name: A, kind: state}\n  - {id: B, name: B, kind: state}\n";
const SAYS = "The council met in Geneva in 2014, as Lee (2014) says.";
const FIELDS_OF_BIB = "author editor title journal date pages note url isbn keywords number".split(" ");
const FIELDS_OF_RIS = "AU TI PY JO SP N1 UR SN KW ED IS AB".split(" ");

/** A text in every place that a reader has for one. */
const PLACES: Readonly<Record<string, (text: string) => string | ReadonlyMap<string, string>>> = {
  text: (t) =>
    `A title\n\n${SAYS}[1] ${t} ends.\n\n“${t}”[2] and ${SAYS}\n\nNotes\n\n[1] Lee, “A title ${t},” 2014, p. 3.\n[2] ${t} (2015).\n\nReferences\n\nLee, A. (2014). ${t} The title. R, 31(21), 121–151.\n${t} (2015). Title.\n`,
  markdown: (t) =>
    `# A title\n\n${SAYS}[^1] ${t} ends.\n\n- Option A: ${t}\n\n> ${t}\n\n[^1]: Lee, “A title ${t},” (2014), p. 3.\n\n## References\n\n- Lee, A. (2014). ${t} The title. R, 31(21), 121–151.\n- ${t} (2015). Title.\n`,
  html: (t) => `<h1>T</h1><p>${SAYS} ${t}</p><h2>References</h2><ul><li>Lee, A. (2014). ${t}. R.</li></ul>`,
  bibtex: (t) =>
    `${FIELDS_OF_BIB.map((field, i) => `@article{k${i}, title={T}, ${field} = {${t}}}`).join("\n")}\n${t}`,
  ris: (t) =>
    `${FIELDS_OF_RIS.map((field) => `TY  - JOUR\nTI  - T\n${field}  - ${t}\nER  - \n`).join("\n")}\n${t}`,
  case: (t) =>
    new Map([
      [
        "case.yaml",
        `${HEAD}claims:\n  - {id: c, kind: judgement, says: ${JSON.stringify(t)}}\nevents:\n  - {id: ${JSON.stringify(t)}, date: ${JSON.stringify(t)}, says: x}\nsources:\n  - id: s\n    title: ${t.replaceAll("\n", " ")}\n    note: x "y\n${t}`,
      ],
    ]),
};

/** What shows that a pattern is slow, in each place of each reader; one text for those that differ in nothing. */
function witnessShapes(reader: string): Shape[] {
  const place = PLACES[reader];
  if (!place) return [];
  const witnesses = new Map<string, [string, string, string]>();
  for (const { witness } of readRegister().others)
    if (witness) witnesses.set(JSON.stringify(witness), witness);
  return [...witnesses.values()].map(([before, repeated, behind]) => ({
    name: `witness ${JSON.stringify(repeated)}`,
    make: (n) => place(before + repeated.repeat(n) + behind),
  }));
}

/** Every bad shape of every reader, and every witness in every place of it; `tell` hears of each what it was given. */
export async function feedPatterns(
  size: number,
  readers: readonly string[],
  tell?: (shape: string, fed: Map<string, Fed>) => void,
): Promise<Map<string, Fed>> {
  const patterns = new Set(readRegister().others.map(({ pattern }) => pattern));
  const all = new Map<string, Fed>();
  for (const [reader, shapes, read] of READERS) {
    if (!readers.includes(reader)) continue;
    for (const shape of [...shapes, ...witnessShapes(reader)]) {
      const fed = await watchPatterns(patterns, async () => {
        try {
          await read(filled(shape, size));
        } catch {
          // Refused: what matters is what was tried before.
        }
      });
      for (const [pattern, { longest, milliseconds }] of fed) {
        const one = all.get(pattern) ?? { longest: 0, milliseconds: 0 };
        all.set(pattern, {
          longest: Math.max(one.longest, longest),
          milliseconds: one.milliseconds + milliseconds,
        });
      }
      tell?.(`${reader}: ${shape.name}`, fed);
    }
  }
  return all;
}

export const FED_READERS: readonly string[] = READERS.map(([reader]) => reader);
