import { readdirSync, readFileSync } from "node:fs";
import { argumentOf } from "../../src/paper/argument/seen.ts";
import { readMarkdown, readText } from "../../src/paper/index.ts";

/** Papers written for this, each part of their argument marked `{{option:…}}`. */
export const BATCHES = {
  labelled: "on which the patterns were mended",
  heldOut: "of other forms; table.md keeps their first figures, from before anything was mended on them",
};
export type Batch = keyof typeof BATCHES;
const PARTS = ["option", "recommendation", "conclusion", "forecast"] as const;
type Part = (typeof PARTS)[number];

export interface ArgumentFigure {
  part: Part;
  labelled: number;
  found: number;
  seen: number;
  right: number;
  missed: string[];
  wrong: string[];
}

export function measureArgument(batch: Batch): ArgumentFigure[] {
  const folder = new URL(`${batch}/`, import.meta.url);
  const figures = PARTS.map(
    (part): ArgumentFigure => ({ part, labelled: 0, found: 0, seen: 0, right: 0, missed: [], wrong: [] }),
  );
  for (const file of readdirSync(folder)) {
    const marked = readFileSync(new URL(file, folder), "utf8");
    const labels = [...marked.matchAll(/\{\{(\w+):([^{}]*)\}\}/gu)].map((match) => ({
      part: match[1] as Part,
      text: match[2]!,
    }));
    const text = marked.replace(/\{\{\w+:([^{}]*)\}\}/gu, "$1");
    const seen = argumentOf({
      ...(file.endsWith(".md") ? readMarkdown : readText)(file, text),
      language: "en",
    });
    const seenOf: Record<Part, string[]> = {
      option: seen.options.map(({ name }) => name.text),
      recommendation: seen.recommendations.map((one) => one.text),
      conclusion: seen.conclusions.map((one) => one.text),
      forecast: seen.forecasts.map((one) => one.text),
    };
    for (const figure of figures) {
      const own = labels.filter(({ part }) => part === figure.part);
      const found = seenOf[figure.part];
      figure.labelled += own.length;
      figure.seen += found.length;
      const isOne = (a: string, b: string) => plain(a).includes(plain(b)) || plain(b).includes(plain(a));
      for (const label of own)
        if (found.some((one) => isOne(one, label.text))) figure.found += 1;
        else figure.missed.push(`${file}: ${label.text}`);
      for (const one of found)
        if (own.some((label) => isOne(one, label.text))) figure.right += 1;
        else figure.wrong.push(`${file}: ${one}`);
    }
  }
  return figures;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export function argumentTable(figures: readonly ArgumentFigure[]): string {
  const share = (a: number, b: number) => (b === 0 ? "" : `${Math.round((100 * a) / b)} %`);
  return [
    "| Part | Labelled | Found | Recall | Seen | Right | Precision |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...figures.map(
      ({ part, labelled, found, seen, right }) =>
        `| ${part}s | ${labelled} | ${found} | ${share(found, labelled)} | ${seen} | ${right} | ${share(right, seen)} |`,
    ),
  ].join("\n");
}
