import { describe, expect, test } from "vitest";
import { dateInWords, formatStatus, parseDay, statusOn } from "../../src/record/index.ts";
import { solve } from "../../src/strategy/index.ts";
import { assessWorkedCase, workedCase } from "./workedCase.ts";

const record = workedCase();

/** The worked case with Russia's second reading written with hindsight, so that in December 2021 it has one. */
const coerciveInHindsight = (name: string, text: string) =>
  name === "models/december-2021.yaml"
    ? text.replace("known: 2021-11-30", "hindsight: true\n        known: 2022-02-24")
    : text;

describe("the worked case", () => {
  test("holds every fact compiled for it, each with its verification", () => {
    expect(record.events.length).toBe(191);
    expect(record.formats.length).toBe(25);
    expect(record.sources.length).toBe(297);
    const count = (status: string) =>
      record.events.filter(({ verification }) => verification === status).length;
    expect(["verified", "partly-verified", "general-knowledge"].map(count)).toEqual([155, 27, 9]);
  });

  test("keeps both readings of the seven facts on which sources differ", () => {
    const disputed = [...record.events, ...record.formats.flatMap(({ phases }) => phases)].filter(
      ({ readings }) => readings,
    );
    expect(disputed.length).toBeGreaterThanOrEqual(7);
  });

  test("has 96 feasible states and the equilibria worked out by hand for its six scenarios", () => {
    const main = record.models.find(({ entry }) => entry.id === "december-2021")!;
    const { solution } = solve(main.model, { concepts: ["nash", "seq"] });
    expect(solution!.stateCount).toBe(96);
    const named = (id: number) => solution!.states!.find((state) => state.id === id)!.on!.join("");
    const found = solution!.scenarios.map(({ types, equilibria }) => [
      Object.values(types).join(" "),
      equilibria!.nash!.map(named).join(" "),
      equilibria!.seq!.map(named).join(" "),
    ]);
    // From an independent program that reads the definitions over all 96 states.
    expect(found).toEqual(
      [
        ["restrained amplifier", "ODB ODEB", "ODB ODEB"],
        ["restrained hedger", "ODE ODB", "ODE ODB"],
        ["restrained partner", "OD ODE", "OD ODE"],
        ["coercive amplifier", "ODEB", "OUDB OUDTB ODEB"],
        ["coercive hedger", "ODE", "OUD OUDT ODE OUDB OUDTB"],
        ["coercive partner", "ODE", "OUD OUDT ODE"],
      ].map(([name, nash, seq]) => [name, nash, seq]),
    );
  });
});

describe("what was open between NATO and Russia", () => {
  const nrc = (day: string) => {
    const format = record.formats.find(({ id }) => id === "nrc")!;
    const { exists, takesPart, operates } = formatStatus(record, format, parseDay(day)!, "RUS");
    return [exists, takesPart, operates];
  };

  test.each([
    ["2002-05-27", ["no", "no", "no"]],
    ["2013-06-01", ["yes", "yes", "yes"]],
    ["2008-09-01", ["yes", "partly", "partly"]],
    ["2026-01-01", ["disputed", "disputed", "no"]],
    ["2015-01-01", ["yes", "yes", "partly"]],
    ["2021-11-15", ["yes", "yes", "partly"]],
    ["2023-01-01", ["yes", "yes", "no"]],
  ])("the Council on %s", (day, expected) => {
    expect(nrc(day)).toEqual(expected);
  });

  test("the Council's suspension of 2015 rests on the phase of 1 April 2014", () => {
    const format = record.formats.find(({ id }) => id === "nrc")!;
    const { because } = formatStatus(record, format, parseDay("2015-01-01")!, "RUS");
    expect(because).toContainEqual(
      expect.objectContaining({ axis: "operation", phase: "partly-suspended", date: "2014-04-01" }),
    );
  });

  test("Russia is never shown in a format it did not join", () => {
    const never = ["ipap", "pap-dib", "pii", "ip", "eop", "dcb", "parp"];
    for (let year = 1990; year <= 2026; year++)
      for (const status of statusOn(record, parseDay(`${year}-07-01`)!, "RUS"))
        if (never.includes(status.id)) expect(["no", "unknown", "possible"]).toContain(status.takesPart);
  });

  test("the transit through Russia is disputed between the two accounts of its end", () => {
    const transit = statusOn(record, parseDay("2015-03-01")!, "RUS").find(({ id }) => id === "isaf-transit")!;
    expect(transit.exists).toBe("disputed");
  });
});

describe("the status quo read off the record", () => {
  test.each([
    ["2010-12-01", "O P K T"],
    ["2021-09-01", "O D T"],
    ["2021-12-01", "O D"],
    ["2022-03-01", "D E"],
    ["2025-01-01", "O D E B"],
  ])("on %s is %s", (day, on) => {
    expect(assessWorkedCase(day).json.statusQuo.on.join(" ")).toBe(on);
  });

  test("marks Russia's compliance in 2010 as contested", () => {
    const k = assessWorkedCase("2010-12-01").json.statusQuo.options.find(({ option }) => option === "K")!;
    expect(k).toMatchObject({ record: "disputed", isOn: true, isContested: true });
  });

  test("agrees with what the author states for the model's own day", () => {
    expect(assessWorkedCase("2021-12-01").json.statusQuo.differences).toEqual([]);
  });
});

describe("the answer", () => {
  test("as of 1 December 2021 is closed in the six scenarios known then", () => {
    const { json } = assessWorkedCase("2021-12-01");
    expect(json.answer.verdict).toBe("closed");
    expect(json.robustness.map(({ scenario }) => scenario)).toEqual([
      "restrained + amplifier",
      "restrained + hedger",
      "restrained + partner",
      "coercive + amplifier",
      "coercive + hedger",
      "coercive + partner",
    ]);
    for (const { stays, of } of json.robustness) expect(stays).toBe(of);
  });

  test("names the smallest change for each outcome, and whose it is", () => {
    const { json } = assessWorkedCase("2021-12-01");
    const first = (outcome: string) => json.changes.find((change) => change.outcome === outcome)!;
    expect(first("unique-ways")).toMatchObject({
      decisionMaker: "nato",
      statement: "U",
      edit: "add",
      reachable: true,
    });
    expect(first("return-to-cooperation")).toMatchObject({
      decisionMaker: "russia",
      statement: "not K",
      edit: "reverse",
    });
  });

  test("says that war is held in place by what cannot be taken back", () => {
    const war = assessWorkedCase("2021-12-01").json.outcomes.find(({ id }) => id === "war")!;
    // Under the coercive reading Russia would not go back if it could.
    expect(war.heldByIrreversibility).toEqual(
      Object.keys(war.holds).filter((scenario) => scenario.startsWith("restrained")),
    );
  });

  test("with hindsight calls the unique status an extortion where only fear of war holds it", () => {
    const unique = assessWorkedCase("2022-03-01").json.outcomes.find(({ id }) => id === "unique-ways")!;
    expect(unique.extortion).toEqual(["coercive + amplifier", "coercive + hedger", "coercive + partner"]);
  });

  test("finds one state better for both than December 2021, and no way there", () => {
    const { scenarios } = assessWorkedCase("2021-12-01").json.agreement;
    expect(scenarios.map(({ states, reachable }) => [states.length, reachable.length])).toEqual(
      Array.from({ length: 6 }, () => [1, 0]),
    );
  });

  test("numbers its notes in the order of the page", () => {
    const numbers: number[] = [];
    JSON.stringify(assessWorkedCase("2021-12-01").page, (_, value) => {
      if (value && typeof value === "object" && typeof value.note === "number") numbers.push(value.note);
      return value;
    });
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  });
});

describe("as of a date", () => {
  test.each(["2008-01-01", "2010-12-01", "2014-03-31", "2021-12-01", "2022-02-25"])(
    "%s, nothing that became known later is anywhere in the assessment",
    (day) => {
      const { json } = assessWorkedCase(day);
      // A forecast's horizon looks ahead by design, and so does a plan.
      const { forecasts: _, watchFor: __, ...rest } = json;
      const text = JSON.stringify(rest);
      const later = [...text.matchAll(/\b(1[89]|20)\d{2}-\d{2}-\d{2}\b/g)]
        .map(([date]) => date)
        .filter((date) => date > day);
      expect(later).toEqual([]);
      const hidden = record.events
        .filter(({ date, known }) => (known ?? date).slice(0, 10) > day)
        .map(({ id }) => id);
      expect(hidden.filter((id) => text.includes(`"${id}"`))).toEqual([]);
      const unpublished = record.sources.filter(
        ({ issued }) => issued !== undefined && issued.slice(0, 10) > day,
      );
      expect(unpublished.filter(({ id }) => text.includes(`"${id}"`)).map(({ id }) => id)).toEqual([]);
    },
  );

  test("a reading of Russia is known from the day it was public, and not before if it is marked as hindsight", () => {
    const types = (day: string, record = workedCase()) =>
      assessWorkedCase(day, record).json.preferences.flatMap(({ type }) => type ?? []);
    expect(types("2021-12-01")).toContain("coercive");
    const withHindsight = workedCase(coerciveInHindsight);
    expect(types("2021-12-01", withHindsight)).not.toContain("coercive");
    expect(types("2022-02-24", withHindsight)).toContain("coercive");
  });

  test("before any stated priorities the page says so instead of answering", () => {
    expect(assessWorkedCase("2008-01-01").json.answer.sentence).toMatch(
      /This page cannot say whether talks would last: what the parties wanted on .* has not been set down/,
    );
  });

  test("years named in the page do not lie ahead of it", () => {
    const { page, json } = assessWorkedCase("2021-12-01");
    // A forecast looks ahead by design: its horizon is the one date that may.
    const ahead = [
      ...json.watchFor.map(({ due }) => due),
      ...json.forecasts.map(({ horizon }) => horizon),
    ].filter((date) => date !== undefined);
    const horizons = ahead.flatMap((date) =>
      [date, date.split("/").at(-1)!].map((date) => dateInWords(date)),
    );
    const text = horizons.reduce((rest, horizon) => rest.replaceAll(horizon, ""), JSON.stringify(page));
    expect(text.match(/[^"]{0,60}\b202[2-9]\b[^"]{0,30}/g)).toBeNull();
  });
});

describe("where no single edit suffices", () => {
  // An outcome that China's amplifying type stands in the way of, beside Russia's first priority.
  const record = workedCase((name, text) =>
    name === "outcomes.yaml"
      ? `${text}\n  - id: full-talks\n    name: full talks\n    when: O & T & K & !E & !B\n    strengths: []\n    shortcomings: []\n`
      : coerciveInHindsight(name, text),
  );
  const { json, page } = assessWorkedCase("2021-12-01", record);
  const found = json.jointChanges.filter(({ outcome }) => outcome === "full-talks");

  test("the smallest edits over several parties are named, in the scenarios that single edits leave", () => {
    expect(
      found.map(({ scenario, size, edits }) => [scenario, size, edits.map((edit) => edit.decisionMaker)]),
    ).toEqual([["restrained + amplifier", 3, ["russia", "china"]]]);
  });

  test("the page says so in words", () => {
    const text = JSON.stringify(page);
    expect(text).toContain("it would take at least edits of size 3 in all: if Russia turned");
  });
});

describe("where the author leaves priorities open", () => {
  const record = workedCase((name, text) =>
    name === "models/december-2021.yaml"
      ? coerciveInHindsight(name, text).replaceAll(
          "- say: T iff (P or U)",
          "- places: [1, 7]\n              say: T iff (P or U)",
        )
      : text,
  );
  const { json, page } = assessWorkedCase("2021-12-01", record);

  test("dialogue is counted over every ordering they allow", () => {
    const open = json.robustness.filter((one) => one.open);
    expect(
      open.map(({ scenario, open: counted }) => [scenario, counted!.dialogue.of, counted!.orderings]),
    ).toEqual([
      ["restrained + amplifier", 7, "7"],
      ["restrained + hedger", 7, "7"],
      ["restrained + partner", 7, "7"],
    ]);
    expect(JSON.stringify(page)).toContain("The author leaves some priorities open.");
  });
});

test("after the war has begun no moves lead back to the outcomes without it, and the page says so", () => {
  const { json, page } = assessWorkedCase("2026-01-01");
  expect(json.outcomes.map(({ id, outOfReach }) => [id, outOfReach])).toEqual([
    ["preserve-status-quo", true],
    ["stop-political-cooperation", true],
    ["unique-ways", true],
    ["return-to-cooperation", true],
    ["war", false],
  ]);
  expect(JSON.stringify(page)).toContain(
    "no sequence of moves leads there from today, whatever anybody prefers",
  );
});
