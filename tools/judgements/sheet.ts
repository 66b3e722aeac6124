import { PAPER_RULES } from "../../src/paper/rules/index.ts";
import type { PaperRule } from "../../src/paper/rules/paperRule.ts";
import { hashOf, type Judgement, VERDICTS, type Verdict } from "./judgement.ts";

/** A finding as a judge sees it: what is claimed, and where; not how grave its author thinks it, nor how sure. */
export interface Exhibit {
  rule: Pick<PaperRule, "id" | "title" | "reason">;
  message: string;
  /** The words at the place, and what stands around them. */
  before: string;
  words: string;
  after: string;
  /** What the finding points to besides. */
  related: string[];
  file: string;
  where: string;
  paper: string;
  place: string;
}

/** A repeatable order (Fisher and Yates, with the generator mulberry32). */
export function shuffled<One>(list: readonly One[], seed: number): One[] {
  const out = [...list];
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

const HEAD = `# Findings to be judged

For each finding answer one question: **is what it says of this place true, and would a careful author want to know?** Look the place up in the paper where the passage does not settle it. Write \`true\`, \`false\` or \`unclear\` after "Verdict:". Neither which rule says it is told nor how grave its author thinks it.
`;

export function writeSheet(exhibits: readonly Exhibit[]): string {
  const items = exhibits.map((one, i) =>
    [
      `## ${i + 1}. ${one.file}, ${one.where}`,
      "",
      `Said here: ${one.message}`,
      "",
      `> … ${flat(one.before)} **[[${flat(one.words)}]]** ${flat(one.after)} …`,
      ...one.related.flatMap((text) => ["", `> and: ${flat(text)}`]),
      "",
      // A judge is not to see which rule speaks: whoever knows the rule judges the rule.
      `Key: ${hashOf(one.rule.id)} ${one.paper} ${one.place}`,
      "",
      "Verdict:",
    ].join("\n"),
  );
  return `${[HEAD, ...items].join("\n\n")}\n`;
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/**
 * The verdicts of a sheet that was filled in; those left empty are passed by.
 * @throws Error where a verdict is no word of the three.
 */
export function readSheet(text: string): Judgement[] {
  return [
    ...text.matchAll(/^Key: ([a-z0-9-]+) ([0-9a-f]{20}) ([0-9a-f]{20})\s*\n\s*Verdict:[ \t*_`]*([^\n]*)$/gmu),
  ].flatMap(([, rule, paper, place, written]): Judgement[] => {
    const word = /^\p{L}*/u.exec(written!)![0].toLowerCase();
    if (word === "") return [];
    const verdict = VERDICTS.find((one) => one === word);
    const known = PAPER_RULES.find(({ id }) => id === rule || hashOf(id) === rule)?.id;
    if (known === undefined) throw new Error(`${rule} ${place}: expected the key of a rule`);
    if (!verdict)
      throw new Error(`${rule} ${place}: found "${written!.trim()}", expected ${VERDICTS.join(", ")}`);
    return [{ rule: known, paper: paper!, place: place!, verdict: verdict satisfies Verdict }];
  });
}
