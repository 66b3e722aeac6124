import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Expression, evaluate, optionsIn, parseStatement } from "../../src/strategy/index.ts";

const read = (text: string): Expression => {
  const parsed = parseStatement(text);
  if ("fault" in parsed) throw new Error(parsed.fault.message);
  return parsed.expression;
};
const fault = (text: string) => {
  const parsed = parseStatement(text);
  if ("expression" in parsed) throw new Error(`no fault in ${text}`);
  return parsed.fault;
};
const truth = (text: string, on: string) => evaluate(read(text), (id) => on.includes(id));

describe("a statement", () => {
  test.each([
    ["P only if K", "", true],
    ["P only if K", "P", false],
    ["P only if K", "PK", true],
    ["P if K", "K", false],
    ["P if K", "P", true],
    ["D iff not K", "D", true],
    ["D iff not K", "DK", false],
    ["D iff not K", "", false],
    ["B if D and not E", "D", false],
    ["B if D and not E", "DE", true],
    ["not B if not D", "B", false],
    ["T iff (P or U)", "TU", true],
    ["T iff (P or U)", "U", false],
    ["!a | b & c", "b", true],
    ["a | b & c", "b", false],
    ["a && b || c", "c", true],
  ])("%s in state {%s} is %s", (text, on, expected) => {
    expect(truth(text, on)).toBe(expected);
  });

  test("binds not before and, and before or, or before if, if before iff", () => {
    expect(truth("a or b and c", "a")).toBe(true);
    expect(truth("not a and b", "b")).toBe(true);
    expect(truth("a or b if c", "c")).toBe(false);
    expect(truth("a iff b if c", "")).toBe(false);
  });

  test.each([
    ["P only", 2, "only"],
    ["", 0, "the end"],
    ["(P", 2, "the end"],
    ["P &", 3, "the end"],
    ["P K", 2, '"K"'],
    ["P % K", 2, '"%"'],
    ["a if b if c", 7, '"if"'],
  ])("%j is refused at the place of the fault", (text, offset, found) => {
    const { message, offset: at } = fault(text);
    expect([at, message.includes(found)]).toEqual([offset, true]);
  });

  test("names the options it mentions with their places", () => {
    expect(optionsIn(read("not E if (U or E)"))).toEqual([
      { id: "E", offset: 4 },
      { id: "U", offset: 10 },
      { id: "E", offset: 15 },
    ]);
  });

  test("any text is read or refused, never thrown at", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[ab!&|() ifonly]*$/)), (text) => {
        const parsed = parseStatement(text);
        if ("fault" in parsed) {
          expect(parsed.fault.offset).toBeGreaterThanOrEqual(0);
          expect(parsed.fault.offset).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a million brackets are refused, not overflowed", () => {
    expect(fault("(".repeat(1_000_000)).message).toMatch(/nested deeper/);
    expect(fault("!".repeat(1_000_000)).message).toMatch(/nested deeper/);
  });

  test.each(["&", "|", "iff"])(
    "a chain of a hundred thousand %s is refused, one of a thousand read",
    (sign) => {
      const chain = (length: number) => Array.from({ length }, () => "X").join(` ${sign} `);
      expect(fault(chain(100_000)).message).toMatch(/longer than 4000 ids and signs/);
      const expression = read(chain(1_001));
      expect(evaluate(expression, () => true)).toBe(true);
      expect(optionsIn(expression).length).toBe(1_001);
    },
  );
});
