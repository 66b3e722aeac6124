import { readdirSync, readFileSync } from "node:fs";
import { checkPaper, PAPER_RULES, type Paper, readMarkdown, readText } from "../../src/paper/index.ts";
import { seeded } from "../paperText.ts";
import { INNOCENT, PLANTS } from "./plants.ts";

/** How a rule did on planted faults: found of those planted, and its alarms where nothing of its kind was planted. */
export interface RuleFigure {
  rule: string;
  planted: number;
  found: number;
  /** Look-alikes put into the drafts, and those the rule took for faults. */
  innocent: number;
  alarmed: number;
  /** Findings that came with a fault of another rule, which changed nothing it could be about. */
  besides: number;
}

const FOLDERS = [
  "test/fixtures/papers/clean",
  "test/fixtures/papers/real-like",
  "test/fixtures/papers/reasoned",
  "bench/faults/drafts",
];
const PER_PLANT = 8;

export function draftsAtHand(): { file: string; text: string }[] {
  return FOLDERS.flatMap((folder) => {
    const url = new URL(`../../${folder}/`, import.meta.url);
    return readdirSync(url)
      .filter((file) => /\.(?:txt|md)$/u.test(file) && !/french|german|russian/u.test(file))
      .map((file) => ({ file, text: readFileSync(new URL(file, url), "utf8") }));
  });
}

const read = (file: string, text: string): Paper =>
  (file.endsWith(".md") ? readMarkdown : readText)(file, text);

/** Faults of notes, which a numbered list has not: what is listed there and not called is another rule's. */
const OF_NOTES = new Set([
  "note-missing",
  "note-unused",
  "note-order",
  "quotation-page",
  "press-for-text",
  "ibid-dangling",
]);

/** What the rules find, by rule; rules that are off count too. */
function findings(file: string, text: string): Map<string, number> {
  const paper = read(file, text);
  const counts = new Map<string, number>();
  for (const { rule } of checkPaper({ ...paper, language: "en" }, PAPER_RULES))
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** Rules of which one fault may make another: what is missing is also unused, or no longer meant. */
const SPREADS: Record<string, string[]> = {
  "note-missing": [
    "ibid-dangling",
    "ibid-fragile",
    "short-form-unmatched",
    "quotation-without-note",
    "note-order",
    "citation-forms",
    "absolute-word",
  ],
  "note-unused": [
    "quotation-without-note",
    "absolute-word",
    "note-order",
    "section-without-notes",
    "conclusion-unsupported",
    "cause-without-source",
  ],
  "quotation-without-note": [
    "note-unused",
    "note-order",
    "absolute-word",
    "conclusion-unsupported",
    "cause-without-source",
  ],
  "note-empty": ["short-form-unmatched", "ibid-dangling", "left-over"],
  "short-form-unmatched": ["ibid-dangling", "short-form-unmatched", "citation-forms"],
  "ibid-dangling": ["ibid-fragile", "short-form-unmatched"],
  "note-without-source": ["short-form-unmatched", "ibid-dangling"],
  "citation-not-listed": ["citation-differs"],
  "citation-differs": ["citation-not-listed", "reference-not-cited"],
  "url-cut": ["url-malformed"],
  "weak-source": ["undated-note"],
};

export function measurePlants(seed: number, each = PER_PLANT): RuleFigure[] {
  const figures = new Map<string, RuleFigure>();
  const of = (rule: string): RuleFigure => {
    const known = figures.get(rule);
    if (known) return known;
    const fresh = { rule, planted: 0, found: 0, innocent: 0, alarmed: 0, besides: 0 };
    figures.set(rule, fresh);
    return fresh;
  };
  const drafts = draftsAtHand().map((draft) => ({
    ...draft,
    isListed: read(draft.file, draft.text).listed !== undefined,
    before: findings(draft.file, draft.text),
  }));
  const random = seeded(seed);
  const round = (plants: typeof PLANTS, isInnocent: boolean) => {
    for (const { rule, plant } of plants) {
      const shuffled = drafts.map((draft) => ({ draft, key: random() })).sort((a, b) => a.key - b.key);
      let done = 0;
      for (const { draft } of shuffled) {
        if (done >= each) break;
        if (draft.isListed && OF_NOTES.has(rule)) continue;
        const changed = plant(draft.text, random);
        if (changed === undefined || changed === draft.text) continue;
        done += 1;
        const after = findings(draft.file, changed);
        const isMore = (after.get(rule) ?? 0) > (draft.before.get(rule) ?? 0);
        const own = of(rule);
        if (isInnocent) {
          own.innocent += 1;
          if (isMore) own.alarmed += 1;
          continue;
        }
        own.planted += 1;
        if (isMore) own.found += 1;
        for (const [other, count] of after)
          if (other !== rule && count > (draft.before.get(other) ?? 0) && !SPREADS[rule]?.includes(other))
            of(other).besides += 1;
      }
    }
  };
  round(PLANTS, false);
  round(INNOCENT, true);
  const order = PAPER_RULES.map(({ id }) => id);
  return [...figures.values()].sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule));
}

/** Drafts with several faults and look-alikes each, for somebody to judge what is found in them. */
export function faultyDrafts(seed: number, count: number): { file: string; text: string }[] {
  const random = seeded(seed);
  const drafts = draftsAtHand().filter(({ text }) => text.length > 1_500);
  return Array.from({ length: count }, (_, i) => {
    const { file, text } = drafts[i % drafts.length]!;
    let draft = text;
    for (const [plants, most] of [
      [PLANTS, FAULTS_EACH],
      [INNOCENT, LOOK_ALIKES_EACH],
    ] as const)
      for (let done = 0, tried = 0; done < most && tried < 60; tried++) {
        const changed = plants[Math.floor(random() * plants.length)]!.plant(draft, random);
        if (changed === undefined || changed === draft) continue;
        draft = changed;
        done += 1;
      }
    return { file: `${i + 1}-${file}`, text: draft };
  });
}
const FAULTS_EACH = 6;
const LOOK_ALIKES_EACH = 4;

export function plantsTable(figures: readonly RuleFigure[]): string {
  const share = (a: number, b: number) => (b === 0 ? "" : `${Math.round((100 * a) / b)} %`);
  return [
    "| Rule | Planted | Found | | Look-alikes | Taken for faults | Findings beside other faults |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...figures.map(
      ({ rule, planted, found, innocent, alarmed, besides }) =>
        `| ${rule} | ${planted || ""} | ${planted ? found : ""} | ${share(found, planted)} | ${innocent || ""} | ${innocent ? alarmed : ""} | ${besides || ""} |`,
    ),
  ].join("\n");
}
