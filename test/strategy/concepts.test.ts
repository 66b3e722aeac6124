import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Attitude,
  buildStateSpace,
  CONCEPTS,
  conceptRow,
  conceptsOf,
  FIRMNESSES,
  findStability,
  impliedBy,
  LEADING_CONCEPTS,
  ownOrderConcept,
  rankStates,
  restsOnOthers,
  UNLISTED_CONCEPTS,
  WIDEST_LEADING_CONCEPT,
} from "../../src/strategy/index.ts";
import { graphModels, optionModels } from "./randomModel.ts";
import { disagreements } from "./structures.ts";

const source = new URL("../../src/", import.meta.url);

describe("the table of concepts", () => {
  test("is the only place that names a concept", () => {
    const files = (readdirSync(source, { recursive: true }) as string[]).filter(
      (name) =>
        /\.tsx?$/.test(name) &&
        !name.startsWith("strategy/concepts/") &&
        // The words of each language for them, which the compiler asks for by concept.
        !/^words\/\w+\/modelCommands\.ts$/.test(name),
    );
    const ids = CONCEPTS.join("|");
    const names = CONCEPTS.map((concept) => conceptRow(concept).name)
      .filter((name) => name === name.toUpperCase())
      .join("|");
    // An id as a literal or a property, a list of ids as text, or an abbreviation in a text for readers.
    const pattern = new RegExp(
      `["'\`](${ids})["'\`]|[{,]\\s*(${ids}):|\\b(${ids}),\\s?(${ids})\\b|equilibria\\.(${ids})\\b|["'\`(][^"'\`\\n]*\\b(${names})\\b[^"'\`\\n]*["'\`)]`,
    );
    const found = files.flatMap((name) =>
      readFileSync(new URL(name, source), "utf8")
        .split("\n")
        .flatMap((line, i) => {
          const isComment = /^\s*(\*|\/\*|\/\/)/.test(line);
          // In Word a field that counts bears the same name.
          const isWordField = line.includes("w:instr=");
          return !isComment && !isWordField && pattern.test(line) ? [`${name}:${i + 1} ${line.trim()}`] : [];
        }),
    );
    expect(found, "ask the table: CONCEPTS, conceptRow(), LEADING_CONCEPTS").toEqual([]);
  });

  test("tells which concepts lead, keep a state, rest on others and can be searched", () => {
    expect(LEADING_CONCEPTS).toEqual(["nash", "seq"]);
    expect(WIDEST_LEADING_CONCEPT).toBe("seq");
    const cure = "a concept more: read off its row what it is, and write that here";
    expect(FIRMNESSES.flatMap(conceptsOf), cure).toEqual(["nash", "seq", "sseq", "gmr", "smr"]);
    expect(CONCEPTS.filter(restsOnOthers), cure).toEqual(["seq", "sseq"]);
    expect(CONCEPTS.map(ownOrderConcept), cure).toEqual(["nash", "gmr", "smr", "gmr", "smr"]);
    expect(UNLISTED_CONCEPTS).toEqual(["nash", "gmr"]);
    expect(impliedBy("nash")).toEqual(["gmr", "smr", "seq", "sseq"]);
  });

  test("says every source and whether it was read", () => {
    for (const concept of CONCEPTS) {
      const { source: from, implies } = conceptRow(concept);
      expect(from.author.length * from.year.length).toBeGreaterThan(0);
      expect(
        from.read || from.after !== undefined,
        `${concept}: read its definition where it was published (read: true), or name the work it is told after (after)`,
      ).toBe(true);
      expect([from.author, from.year], `${concept}: name who defined it, and when`).not.toContain("TODO");
      for (const other of implies) expect(CONCEPTS, `${concept} implies what is no concept`).toContain(other);
    }
  });
});

describe.each([
  ["option form", optionModels],
  ["graph form", graphModels],
])("in %s", (_, models) => {
  test("implications of the table hold state by state", () => {
    fc.assert(
      fc.property(models, (model) => {
        const space = buildStateSpace(model).space!;
        const ranks = model.decisionMakers.map((dm) => rankStates(space, dm.preferences!));
        const stability = findStability(space, ranks, CONCEPTS);
        for (const concept of CONCEPTS)
          for (const weaker of impliedBy(concept))
            for (const dm of ranks.keys())
              for (let s = 0; s < space.stateCount; s++)
                expect(stability[concept]![dm]![s]! <= stability[weaker]![dm]![s]!).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("a concept is explained as it is judged, over every kind of preference", () => {
    const attitude = fc.constantFrom<Attitude>("+", "0", "-");
    fc.assert(
      fc.property(models, fc.array(attitude, { minLength: 25, maxLength: 25 }), (model, drawn) => {
        const space = buildStateSpace(model).space!;
        const ranks = model.decisionMakers.map((dm) => rankStates(space, dm.preferences!));
        for (const concept of CONCEPTS)
          expect(disagreements(space, ranks, concept, (i, j) => drawn[i * 5 + j]!)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
