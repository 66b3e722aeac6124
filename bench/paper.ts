import { checkPaper, readText } from "../src/paper/index.ts";
import { type Timing, time } from "./measure.ts";

/** A paper of about so many words, a note for every hundred. */
export function largePaper(words: number): string {
  const notes = Math.ceil(words / 100);
  const paragraphs = Array.from(
    { length: notes },
    (_, i) =>
      `The talks of year ${1900 + (i % 120)} failed for want of trust, and both sides said so in their own words. ${"They met again and agreed on a place and on a time for the next round of talks, which then took place. ".repeat(4)}Nothing was settled.[${(i % 999) + 1}]`,
  );
  const list = Array.from(
    { length: Math.min(notes, 999) },
    (_, i) => `[${i + 1}] Ann Lee, “Talks of the Year ${i},” Review ${i} (1999): ${i + 1}.`,
  );
  return `The Talks\n\n${paragraphs.join("\n\n")}\n\nNotes\n\n${list.join("\n\n")}\n`;
}

export function benchPaper(runs: number): { name: string; timing: Timing }[] {
  return [10_000, 100_000, 1_000_000].map((words) => {
    const text = largePaper(words);
    return {
      name: `read and check a paper of ${words} words`,
      timing: time(words > 100_000 ? 1 : runs, () => checkPaper(readText("paper.txt", text))),
    };
  });
}
