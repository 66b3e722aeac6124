import { wrongCounts } from "../evidence/proseCounts.ts";
import { wrongSums } from "../evidence/proseSums.ts";
import { wrongTotals } from "../evidence/sums.ts";
import { againstTables, wrongRows } from "../evidence/tableFigures.ts";
import type { PaperRule } from "./paperRule.ts";

export const sumDiffers: PaperRule = {
  id: "sum-differs",
  severity: "note",
  kind: "reasoning",
  bearsOn: "evidence",
  title: "Numbers that do not add up to their total",
  reason: "A reader who adds them up trusts none of them: one was mistyped, or a row was lost.",
  good: "A short paper\n\nThe council held ten meetings: five in 2016, three in 2017, and two in 2018.\n",
  bad: "A short paper\n\nThe council held twelve meetings: five in 2016, three in 2017, and two in 2018.\n",
  expected: [
    "paper.txt:3:18 the parts add up to 10, and “twelve meetings” are told; look which number is wrong",
  ],
  check(paper) {
    const found = [
      ...wrongTotals(paper),
      ...wrongRows(paper),
      ...againstTables(paper),
      ...wrongSums(paper),
      ...wrongCounts(paper),
    ];
    // What is read in two ways is told once.
    const first = new Map(found.map((one) => [`${one.place.line} ${one.message}`, one] as const).reverse());
    return found.filter((one) => first.get(`${one.place.line} ${one.message}`) === one);
  },
};
