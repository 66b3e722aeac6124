import { expect, test } from "vitest";
import { phaseInWords } from "../../src/questions/timeline.ts";

type PhaseTold = Parameters<typeof phaseInWords>[0];

const NRC: PhaseTold = {
  format: "NRC",
  phase: "partly suspended",
  party: undefined,
  by: " by NATO",
  aspect: "practical work",
  says: undefined,
};

test.each<[string, Partial<PhaseTold>]>([
  ["NRC: partly suspended by NATO (practical work)", {}],
  ["NRC: partly suspended by NATO (practical work), over Crimea", { says: "over Crimea" }],
  ["NRC: partly suspended by NATO (practical work). Projects stop", { says: "Projects stop" }],
  ["NRC: practical work suspended (by NATO)", { says: "practical work suspended" }],
  ["NRC (practical work): suspended by NATO over Crimea", { says: "suspended by NATO over Crimea" }],
  [
    "NRC (Russland): praktische Arbeit ausgesetzt (von der NATO)",
    {
      phase: "teilweise ausgesetzt",
      party: "Russland",
      by: ", von der NATO",
      aspect: "praktische Arbeit",
      says: "praktische Arbeit ausgesetzt",
    },
  ],
  ["CFE: signed", { format: "CFE", phase: "signed", by: "", aspect: undefined, says: "signed" }],
])("a phase is told once: %s", (told, changed) => {
  expect(phaseInWords({ ...NRC, ...changed })).toBe(told);
});
