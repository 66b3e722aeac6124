import { expect, test } from "vitest";
import { searchApart } from "../../src/node/searchApart.ts";
import type { Model } from "../../src/strategy/index.ts";

/** A search that takes minutes: 4,096 states and long lists. */
function long(): Model {
  const ids = Array.from({ length: 12 }, (_, k) => `o${k}`);
  return {
    title: "long",
    decisionMakers: [0, 1, 2, 3].map((d) => ({
      id: `d${d}`,
      name: `D${d}`,
      options: ids.filter((_, k) => k % 4 === d).map((id) => ({ id, name: id })),
      preferences: {
        statements: ids.flatMap((id, k) => [
          `${id} if !${ids[(k + d + 1) % 12]}`,
          `${id} | ${ids[(k + 5) % 12]}`,
        ]),
      },
    })),
    statusQuo: { on: [] },
  };
}

const asked = { want: "o0 & !o1 & o2 & !o3 & o4", concept: "sseq" as const, mostSize: 8 };

test("Ctrl-C ends a search and gives what was found, with what was not tried", async () => {
  const before = process.listenerCount("SIGINT");
  const search = searchApart(long(), asked, 1e15);
  process.emit("SIGINT");
  const { tried, of, smallest } = await search;
  expect(tried).toBeLessThan(of);
  expect(smallest).toEqual([{ scenario: "base", result: "open", changes: [], searchedTo: -1, tried: 0 }]);
  expect(process.listenerCount("SIGINT")).toBeLessThanOrEqual(before + 1);
});

test("an effort that is spent ends a search alike, at the same place each time", async () => {
  const [first, second] = [await searchApart(long(), asked, 5e6), await searchApart(long(), asked, 5e6)];
  expect(first.tried).toBeLessThan(first.of);
  expect(second).toEqual(first);
});

test("a question that is wrong is told as such", async () => {
  await expect(searchApart(long(), { ...asked, want: "o99" }, undefined)).rejects.toMatchObject({
    about: "want",
    message: expect.stringContaining('unknown option "o99"'),
  });
});
