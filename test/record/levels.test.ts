import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess, solveModel, stateInWords } from "../../src/assessment/index.ts";
import { withId, withOption } from "../../src/edit/expressions.ts";
import { parseCase, parseModel } from "../../src/record/index.ts";

const folder = new URL("../../docs/every-field/", import.meta.url);

function everyField(change: (name: string, text: string) => string = (_, text) => text): Map<string, string> {
  const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) =>
    name.endsWith(".yaml"),
  );
  return new Map(names.map((name) => [name, change(name, readFileSync(new URL(name, folder), "utf8"))]));
}

const RELIEF = "models/relief.yaml";

describe("an option with levels in a case", () => {
  test("is read off the record level by level, and places lead to the level", () => {
    const record = parseCase(everyField()).case!;
    const { file, model } = record.models.find(({ entry }) => entry.id === "relief")!;
    const options = file.decisionMakers[0]!.options!;
    expect(options.map(({ id, name }) => [id, name])).toEqual([
      ["R>=some", "lifts some duties"],
      ["R>=full", "lifts all duties"],
    ]);
    // Whoever has reached the higher level has reached the lower.
    expect(options[0]!.onWhen).toEqual({
      any: [{ event: "meeting", until: "decree" }, { answer: "unknown" }],
    });
    expect(model.infeasible).toEqual(["R >= full & R < some"]);
    expect(model.statusQuo).toEqual({ on: ["R>=some"] });
    const text = everyField().get(RELIEF)!.split("\n");
    const lineOf = (...steps: (string | number)[]) => text[record.placeOf(file, ...steps).line - 1];
    expect(lineOf("decisionMakers", 0, "options", 1, "offWhen")).toContain("offWhen: {event: decree}");
    expect(lineOf("decisionMakers", 0, "options", 0, "onWhen")).toContain("onWhen: {event: meeting");
    expect(lineOf("decisionMakers", 1, "options", 0)).toContain("id: V");
  });

  test("what is wrong with a level is told at its place", () => {
    const told = (from: string, to: string) => {
      const text = everyField().get(RELIEF)!.replace(from, to);
      const { problems } = parseModel("m.yaml", text);
      return problems.map(({ line, message }) => `${line} ${message}`);
    };
    expect(told("id: full", "id: some")).toEqual(['19 the level "some" of "R" is listed twice']);
    expect(told("name: relief", "name: relief\n        onWhen: {event: meeting}")).toEqual([
      expect.stringContaining("an option with levels says this of a level"),
    ]);
    expect(told("          - none\n", "").length).toBe(0);
  });

  test("the page of a case whose model has levels names the level reached, and no other", () => {
    const files = everyField((name, text) =>
      name === "case.yaml"
        ? text
            .replace("today, file: models/today.yaml", "today, file: models/relief.yaml")
            .replace(/^ {2}- \{id: relief.*\n/m, "")
            .replace("dialogue: C & V", "dialogue: R >= some & V")
            .replace("dialogue: C}", "dialogue: R >= some & V}")
        : text,
    );
    const record = parseCase(files).case!;
    const { assessment } = assess(record, {
      day: Math.floor(Date.UTC(2024, 5, 1) / 86_400_000),
      folder: "case",
    });
    expect(assessment!.statusQuo.options.map(({ option }) => option)).toEqual(["R>=some", "R>=full", "V"]);
    const solved = solveModel(record.models.find(({ entry }) => entry.id === "today")!, undefined)!;
    const words =
      solved.space.decisionMakers.length === 2
        ? stateInWords(solved.entry, new Set(["R>=some", "R>=full"]))
        : "";
    expect(words).toBe("Aland lifts all duties; Bland does not send a delegation");
    expect(stateInWords(solved.entry, new Set())).toBe(
      "Aland keeps every duty; Bland does not send a delegation",
    );
  });

  test("is renamed wherever one of its levels is named", () => {
    expect(withOption("R >= some if V & R<full", "R", "Q")).toBe("Q >= some if V & Q<full");
    expect(withOption("R >= some", "some", "Q")).toBeUndefined();
    expect(withId("R >= some", "R", "Q")).toBe("Q >= some");
    expect(withId("RR", "R", "Q")).toBeUndefined();
  });
});
