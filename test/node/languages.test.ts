import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commandWordsIn } from "../../src/words/index.ts";
import { quotedThoughGerman, twinsOf } from "../twins.ts";
import { detente, root } from "./run.ts";

/** Words that are English and no German, outside quotation marks, names of files and ids of the case. */
const ENGLISH =
  /(?<![\p{L}-])(?:the|of|and|is|that|which|with|from|would|not|are|has|have|this|they|their|its|could|each|any|by|for|under|to|on|or|if|than|where|what|no|since|until)(?![\p{L}-])/iu;

const MODEL = "cases/nato-russia/models/december-2021.yaml";

const CALLS = [
  ["status", "cases/nato-russia", "--on", "2021-12-01"],
  ["status", "cases/nato-russia", "--on", "2009-01-01", "--as-of", "2021-12-01"],
  ["timeline", "cases/nato-russia", "--as-of", "2022-06-01"],
  ["timeline", "cases/nato-russia", "--about", "compliance"],
  ["breaks", "cases/nato-russia", "--as-of", "2022-06-01"],
  ["watch", "cases/nato-russia", "--as-of", "2022-01-20"],
  ["status", "test/fixtures/united-states-iran", "--on", "2018-06-01"],
  ["breaks", "test/fixtures/united-states-iran", "--as-of", "2025-07-01"],
  ["watch", "test/fixtures/united-states-iran", "--as-of", "2025-07-01"],
  ["breaks", "test/fixtures/border", "--as-of", "2018-07-01"],
  ["path", "cases/nato-russia"],
  ["path", "test/fixtures/united-states-iran"],
  ["backtest", "cases/nato-russia", "--every", "year"],
  ["backtest", "test/fixtures/united-states-iran", "--as-of", "2016-06-01,2018-06-01"],
  ["backtest", "cases/nato-russia", "--left-out"],
  ["solve", MODEL, "--analyses", "all"],
  ["solve", MODEL, "--explain", "status-quo"],
  ["solve", MODEL, "--want", "O & T"],
  ["solve", MODEL, "--compare", "restrained + hedger, coercive + hedger"],
  ["solve", MODEL, "--find", "O & T"],
  ["change", MODEL, "--want", "O & T"],
  ["change", MODEL, "--hold", "status-quo"],
  ["check", "cases/nato-russia"],
  ["doctor"],
  ["proposals", "cases/nato-russia"],
  ["sources", "fingerprint", "docs/every-field", "league-report"],
  ["sources", "verify", "cases/nato-russia", "docs/every-field"],
];

const CASES = ["cases/nato-russia", "test/fixtures/united-states-iran", "test/fixtures/border"];
const twins = twinsOf(
  CASES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => readFileSync(join(root, folder, name), "utf8")),
  ),
);

describe("commands in German", () => {
  test.each(CALLS.map((call) => [call.join(" "), call] as const))(
    "%s has no English but its author's, where he gives no German",
    (_, call) => {
      const { out, code } = detente(...call, "--lang", "de");
      expect(code).toBeLessThan(2);
      expect(quotedThoughGerman(out, twins)).toEqual([]);
      const own = out
        .replaceAll(/\s+/gu, " ")
        .replaceAll(/„[^“]*“/gu, "„“")
        .replaceAll(/\[[^\]]*\.yaml:\d+\]/gu, "")
        // Names keep their language.
        .replaceAll(/Active Endeavour|Eastern Sentry/gu, "");
      expect(own.match(new RegExp(`.{0,50}${ENGLISH.source}.{0,30}`, "giu"))).toBeNull();
    },
  );

  test.each(CALLS.map((call) => [call.join(" "), call] as const))(
    "%s says as much as in English",
    (_, call) => {
      const places = (language: string) =>
        detente(...call, "--lang", language)
          .out.replaceAll(/\s+/gu, "")
          .match(/\[[^\]]*\.yaml:\d+\]/gu);
      expect(places("de")).toEqual(places("en"));
    },
  );

  test("have their words in one shape in every language", () => {
    const shape = (value: unknown, path = ""): string[] =>
      typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`))
        : [`${path}: ${typeof value}`];
    // What English takes as it is in the case, another language has words for.
    const plain = (words: unknown) =>
      shape(words)
        .filter(
          (path) =>
            !/^\.(?:answers|states|phases|roles|files\.(?:verify\.forgiven|doctor\.errors))\./.test(path),
        )
        .sort();
    expect(plain(commandWordsIn.de)).toEqual(plain(commandWordsIn.en));
  });
});
