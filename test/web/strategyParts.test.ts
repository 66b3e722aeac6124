import fc from "fast-check";
import { expect, test } from "vitest";
import { complete } from "../../src/web/views/strategy/completion.ts";
import { layOut, NODE } from "../../src/web/views/strategy/layout.ts";

const OPTIONS = [
  { id: "O", says: "open" },
  { id: "offer", says: "offer" },
  { id: "K", says: "comply" },
];
const offered = (text: string, caret = text.length) =>
  complete(text, caret, OPTIONS, {}).suggestions.map((one) => one.text);

test("options are offered where an operand is due, operators after one", () => {
  expect(offered("")).toEqual(["O", "offer", "K", "not"]);
  expect(offered("O ")).toEqual(["and", "or", "only if", "if", "iff"]);
  expect(offered("O only if ")).toEqual(["O", "offer", "K", "not"]);
  expect(offered("O & (")).toContain("K");
  expect(offered("O on")).toEqual(["only if"]);
  expect(offered("of")).toEqual(["offer"]);
});

test("a suggestion replaces the word the caret is in and nothing else", () => {
  const { from, to } = complete("K and of if O", 8, OPTIONS, {});
  expect([from, to]).toEqual([6, 8]);
});

test("no two states are drawn over one another, and all lie inside the drawing", () => {
  const node = fc.record({ level: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }) });
  fc.assert(
    fc.property(fc.array(node, { minLength: 1, maxLength: 40 }), fc.boolean(), (levels, isUpright) => {
      const nodes = levels.map(({ level }, id) => ({
        id,
        letters: "A",
        inWords: "a",
        otherwise: "",
        ...(level === undefined ? {} : { level }),
        hold: "no" as const,
        isStatusQuo: false,
        isDialogue: false,
      }));
      const edges = nodes.slice(1).map(({ id }) => ({ from: id - 1, to: id, by: 0, isOnPath: false }));
      const { positions, width, height } = layOut({ nodes, edges }, isUpright);
      const all = [...positions.values()];
      expect(all).toHaveLength(nodes.length);
      for (const [i, a] of all.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(NODE.width / 2);
        expect(a.x).toBeLessThanOrEqual(width - NODE.width / 2);
        expect(a.y).toBeLessThanOrEqual(height - NODE.height / 2);
        for (const b of all.slice(i + 1))
          expect(Math.abs(a.x - b.x) >= NODE.width || Math.abs(a.y - b.y) >= NODE.height).toBe(true);
      }
    }),
  );
});
