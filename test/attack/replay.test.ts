import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EDIT_TARGETS } from "./edits.ts";
import { root } from "./engine.ts";
import { Random } from "./mutate.ts";
import { faultOf } from "./readers.ts";
import { TARGETS } from "./targets.ts";

const FIXTURES = join(root, "test/fixtures/attack");
const ALL = [...TARGETS, ...EDIT_TARGETS];
const SEED = 20_261_125;

describe("what an attack once found is found no more", () => {
  test("each kept input belongs to a reader that is attacked", () => expect(ALL.length).toBeGreaterThan(10));
  for (const file of existsSync(FIXTURES) ? readdirSync(FIXTURES) : []) {
    const target = ALL.find(({ name }) => file.replace(/-[0-9a-f]{10}\.bin$/, "") === name);
    test(file, async () => {
      expect(target, `a target of that name`).toBeDefined();
      expect(await faultOf(target!, new Uint8Array(readFileSync(join(FIXTURES, file))))).toBeUndefined();
    });
  }
});

describe(`some changed inputs from seed ${SEED} are read or refused, in time, with places inside the file`, () => {
  test.each(ALL.map((target) => [target.name, target] as const))("%s", async (_, target) => {
    const seeds = await target.seeds();
    for (const input of seeds) expect(await faultOf(target, input)).toBeUndefined();
    for (let round = 0; round < 12; round++)
      expect(
        await faultOf(target, target.change(seeds, new Random(SEED, round))),
        `round ${round}`,
      ).toBeUndefined();
  });
});
