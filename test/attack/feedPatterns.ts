import { writeFileSync } from "node:fs";
import { type Other, REGISTER, readRegister } from "../../tools/patterns.ts";
import { FED_READERS, type Fed, feedPatterns } from "./fed.ts";

/*
 * tsx test/attack/feedPatterns.ts [READER …]: how long the texts are that the slow patterns of the program are given, by four
 * sizes of every bad input, written beside them in test/attack/patterns.json; and which of them take how long.
 */

/** A reader may look at a short text in ways in which it looks at no long one. */
const SIZES = [2_000, 6_000, 15_000, 45_000];
/** Of the processor, and by one pattern for one input. */
const WORTH_TELLING = 250;
const BOUNDS = [200, 500, 1_000, 2_000, 5_000, 10_000];

const asked = process.argv.slice(2);
const readers = asked.length > 0 ? asked : FED_READERS;
const fedBySize: Map<string, Fed>[] = [];
for (const size of SIZES)
  fedBySize.push(
    await feedPatterns(size, readers, (shape, fed) => {
      for (const [pattern, { longest, milliseconds }] of fed)
        if (milliseconds > WORTH_TELLING)
          process.stdout.write(`${Math.round(milliseconds)} ms, ${longest} signs, ${shape}: ${pattern}\n`);
    }),
  );

function boundOf({ pattern, fed }: Other): number | "any" | null {
  const all = fedBySize.map((fedBy) => fedBy.get(pattern)?.longest ?? 0);
  const longest = Math.max(...all);
  const [before = 0, last = 0] = all.slice(-2);
  const known = typeof fed === "number" ? fed : 0;
  if (fed === "any" || (last > 1.5 * before && last > SIZES.at(-1)! / 9)) return "any";
  if (longest === 0) return fed ?? null;
  return Math.max(known, BOUNDS.find((bound) => bound >= longest) ?? longest);
}

const register = readRegister();
const others = register.others.map((one) => ({ ...one, fed: boundOf(one) }));
writeFileSync(REGISTER, `${JSON.stringify({ ...register, others }, undefined, 1)}\n`);
const counts = new Map<string, number>();
for (const { fed } of others) counts.set(String(fed), (counts.get(String(fed)) ?? 0) + 1);
for (const [fed, count] of counts) process.stdout.write(`${String(count).padStart(6)} fed ${fed}\n`);
