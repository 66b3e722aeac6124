import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Model, solve } from "../../src/strategy/index.ts";
import { detente, root, temporaryFolder } from "./run.ts";

const folder = temporaryFolder();

/** Parties that each may be of several types: wishes for an own option, or a neighbour's. */
function manyTypes(parties: number, types: number, optionsEach: number): Model {
  const ids = Array.from({ length: parties * optionsEach }, (_, k) => `o${k}`);
  return {
    title: "many types",
    decisionMakers: Array.from({ length: parties }, (_, d) => ({
      id: `d${d}`,
      name: `D${d}`,
      options: ids.filter((_, k) => k % parties === d).map((id) => ({ id, name: id })),
      types: Object.fromEntries(
        Array.from({ length: types }, (_, t) => [
          `t${t}`,
          {
            preferences: {
              statements: [`${ids[(d + t) % ids.length]} if !${ids[(d + 2 * t + 1) % ids.length]}`, ...ids],
            },
          },
        ]),
      ),
    })),
    statusQuo: { on: [] },
  };
}

function written(name: string, model: Model): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(model));
  return path;
}

test("JSON is printed scenario by scenario and is what the library gives", () => {
  const model = manyTypes(3, 3, 1);
  const { out } = detente("solve", written("some.json", model), "--format", "json");
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(solve(model).solution)));
});

test("text counts over many scenarios instead of a table for each", () => {
  const { out } = detente("solve", written("more.json", manyTypes(3, 3, 1)), "--concept", "nash");
  expect(out).toContain("Over 27 scenarios");
  expect(out).not.toContain("Scenario: ");
  const { out: few } = detente("solve", written("few.json", manyTypes(3, 2, 1)), "--concept", "nash");
  expect(few.match(/Scenario: /g)).toHaveLength(8);
  expect(few).toContain("Over 8 scenarios");
});

test("Ctrl-C ends it with the scenarios that were solved, and says that they are not all", async () => {
  const path = written("long.json", manyTypes(6, 4, 2));
  const child = spawn(
    process.execPath,
    [join(root, "bin/detente.js"), "solve", path, "--summary", "--format", "json"],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let out = "";
  let err = "";
  child.stderr.on("data", (text) => {
    err += text;
  });
  child.stdout.on("data", (text) => {
    if (out === "") child.kill("SIGINT");
    out += text;
  });
  await new Promise((resolve) => child.once("close", resolve));
  const { scenarios, stopped } = JSON.parse(out);
  expect(stopped).toEqual({ done: scenarios.length, of: 4096 });
  expect(stopped.done).toBeLessThan(4096);
  expect(err).toContain("Ending the work on the scenarios");
}, 60_000);
