import { createHash } from "node:crypto";
import type { Figures } from "../../src/paper/judged/counts.ts";

/** What somebody who did not write the rule thinks of one finding on a real paper; no word of the paper is kept. */
export interface Judgement {
  rule: string;
  /** SHA-256 of the file's bytes, its beginning. */
  paper: string;
  /** SHA-256 of the rule, the words at the place and what is said of them, its beginning. */
  place: string;
  verdict: Verdict;
  /** The rule has been mended since and does not find this any more, so it does not count. */
  gone?: true;
}

export const VERDICTS = ["true", "false", "unclear"] as const;
export type Verdict = (typeof VERDICTS)[number];

const HASH_LENGTH = 20;

export function hashOf(of: string | Uint8Array): string {
  return createHash("sha256").update(of).digest("hex").slice(0, HASH_LENGTH);
}

/** The same for one finding as long as its words and what surrounds them stay: not its line, nor how it is put. */
export function placeHash(rule: string, words: string, before: string): string {
  return hashOf(JSON.stringify([rule, before.replace(/\s+/g, " "), words.replace(/\s+/g, " ")]));
}

/**
 * One JSON object a line.
 * @throws Error naming the line that is no judgement, or holds more than one may.
 */
export function parseJudgements(text: string): Judgement[] {
  return text.split("\n").flatMap((line, i): Judgement[] => {
    if (line.trim() === "") return [];
    let row: Record<string, unknown>;
    try {
      row = JSON.parse(line) as Record<string, unknown>;
    } catch {
      throw new Error(`line ${i + 1}: found no JSON, expected one judgement a line`);
    }
    const { rule, paper, place, verdict, gone, ...others } = row;
    const isHash = (value: unknown) => typeof value === "string" && /^[0-9a-f]{20}$/.test(value);
    if (typeof rule !== "string" || !/^[a-z-]+$/.test(rule))
      throw new Error(`line ${i + 1}: rule: found ${JSON.stringify(rule)}, expected the name of a rule`);
    if (!isHash(paper) || !isHash(place))
      throw new Error(`line ${i + 1}: paper and place: expected hashes of ${HASH_LENGTH} hex digits`);
    if (!VERDICTS.some((one) => one === verdict))
      throw new Error(
        `line ${i + 1}: verdict: found ${JSON.stringify(verdict)}, expected one of ${VERDICTS.join(", ")}`,
      );
    // What else stood there might be words of a paper.
    const [other] = Object.keys(others);
    if (other !== undefined) throw new Error(`line ${i + 1}: no judgement has a field "${other}"`);
    return [
      {
        rule,
        paper: paper as string,
        place: place as string,
        verdict: verdict as Verdict,
        ...(gone === true ? { gone } : {}),
      },
    ];
  });
}

/** In one order whatever the order of judging, so that two judges' files merge line by line. */
export function writeJudgements(judgements: readonly Judgement[]): string {
  const key = ({ rule, paper, place }: Judgement) => `${rule} ${paper} ${place}`;
  const byKey = new Map(judgements.map((one) => [key(one), one]));
  return [...byKey.keys()]
    .sort()
    .map((one) => `${JSON.stringify(byKey.get(one))}\n`)
    .join("");
}

/** How often each rule was right, of what it still finds. */
export function figuresOf(judgements: readonly Judgement[]): Record<string, Figures> {
  const figures: Record<string, Figures> = {};
  for (const { rule, verdict, gone } of judgements) {
    if (gone) continue;
    figures[rule] ??= { right: 0, wrong: 0, unclear: 0 };
    figures[rule][verdict === "true" ? "right" : verdict === "false" ? "wrong" : "unclear"] += 1;
  }
  return Object.fromEntries(Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** src/paper/judged/figures.ts, from which severities follow. */
export function figuresFile(judgements: readonly Judgement[]): string {
  const rows = Object.entries(figuresOf(judgements)).map(
    ([rule, { right, wrong, unclear }]) =>
      `  ${/^[a-z]+$/.test(rule) ? rule : `"${rule}"`}: { right: ${right}, wrong: ${wrong}, unclear: ${unclear} },\n`,
  );
  return [
    'import type { Figures } from "./counts.ts";\n\n',
    "/** How often each rule was right on real papers; written by `npm run judge` from bench/judgements.jsonl. */\n",
    `export const FIGURES: Readonly<Record<string, Figures>> = {${rows.length > 0 ? `\n${rows.join("")}` : ""}};\n`,
  ].join("");
}
