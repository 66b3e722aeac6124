import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assess, languageOf } from "../../src/assessment/index.ts";
import { parseCase, parseDay } from "../../src/record/index.ts";

const FOLDER = new URL("../../cases/nato-russia/", import.meta.url);
const files = new Map<string, string>();
const walk = (folder: URL, before: string) => {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) walk(new URL(`${entry.name}/`, folder), `${before}${entry.name}/`);
    else files.set(`${before}${entry.name}`, readFileSync(new URL(entry.name, folder), "utf8"));
};
walk(FOLDER, "");

/** The worked case on 1 December 2021 with another line of dialogue. */
function answerTo(dialogue: string) {
  const written = files.get("case.yaml")!;
  expect(written).toMatch(/^dialogue: .*$/m);
  const changed = new Map(files).set(
    "case.yaml",
    written.replace(/^dialogue: .*$/m, `dialogue: "${dialogue}"`),
  );
  const { case: record } = parseCase(changed);
  return assess(record!, {
    day: parseDay("2021-12-01")!,
    folder: "x",
    language: languageOf("en")!,
  }).assessment;
}

test("talks while somebody attacks are no dialogue where the line does not name the attack", () => {
  const [named, unnamed, allowed] = [answerTo("O & T & !E"), answerTo("O & T"), answerTo("O & T & (E | !E)")];
  const verdict = ({ answer: { verdict, headline, lasting, reachable } }: ReturnType<typeof answerTo>) => ({
    verdict,
    headline,
    lasting,
    reachable,
  });
  expect(verdict(unnamed)).toEqual(verdict(named));
  expect(verdict(allowed)).not.toEqual(verdict(named));
});
