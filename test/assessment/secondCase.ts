import { readdirSync, readFileSync } from "node:fs";
import { parseCase } from "../../src/record/index.ts";

const FOLDER = new URL("../fixtures/united-states-iran/", import.meta.url);

/** The second case, of the United States and Iran, from its files. */
export function secondCase(): ReturnType<typeof parseCase> {
  return parseCase(
    new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER), "utf8")])),
  );
}
