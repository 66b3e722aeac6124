import { expect, test } from "vitest";
import { assess, languageOf, narrate } from "../../src/assessment/index.ts";
import { allBlocks } from "../../src/page/page.ts";
import { parseDay } from "../../src/record/index.ts";
import { workedCase } from "./workedCase.ts";

test.each(["en", "de"])(
  "the figure of the outcomes shows what the findings say of each scenario (%s)",
  (code) => {
    const assessed = assess(workedCase(), {
      day: parseDay("2021-12-01")!,
      folder: "x",
      language: languageOf(code)!,
    });
    const { page } = narrate(assessed, (_, clusters) => clusters.map(() => ({ text: "", html: "" })));
    const { outcomes } = assessed.assessment;
    const scenarios = Object.keys(outcomes[0]!.holds);
    const figure = allBlocks(page).flatMap((block) =>
      block.kind === "spans" && block.ticks.length === scenarios.length && block.marks.items.length === 0
        ? [block]
        : [],
    )[0]!;
    expect(figure.rows).toHaveLength(outcomes.length);
    for (const [i, { holds, reachable }] of outcomes.entries()) {
      const { spans } = figure.rows[i]!;
      expect([spans[0]!.from, spans.at(-1)!.to]).toEqual([0, 1]);
      for (const [at, name] of scenarios.entries()) {
        const isFull = holds[name] === "by-itself" && reachable[name];
        expect([i, name, spans[at]!.fill]).toEqual([
          i,
          name,
          holds[name] === "no" ? "empty" : isFull ? "full" : "partial",
        ]);
      }
    }
    // Each look that is drawn is explained.
    const drawn = new Set(figure.rows.flatMap(({ spans }) => spans.map(({ fill }) => fill)));
    expect(new Set(figure.legend.map((one) => "fill" in one && one.fill))).toEqual(drawn);
  },
);
