import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CaseReader } from "../../../src/node/server/caseReader.ts";
import { temporaryFolder } from "../run.ts";
import { Served } from "./serve.ts";

/** A case at the limit of what is read, which takes a while. */
function largeCase(): string {
  const folder = join(temporaryFolder(), "large");
  mkdirSync(folder);
  const unknown = Array.from({ length: 150_000 }, (_, i) => `k${i}: 1`);
  writeFileSync(join(folder, "case.yaml"), unknown.join("\n"));
  return folder;
}

test("a question that takes too long is ended and told, and the next one is answered", async () => {
  const reader = new CaseReader(0.02);
  try {
    await expect(reader.bundle(largeCase(), "2026-01-15")).rejects.toThrow(
      /takes more than 0\.02 seconds; leave some of it out/,
    );
    const patient = new CaseReader();
    const served = new Served();
    await expect(patient.bundle(served.folder, "2026-01-15")).resolves.toMatchObject({ folder: "our-case" });
    patient.stop();
  } finally {
    reader.stop();
  }
});

test("while a large case is read, the program saves into it and answers others", async () => {
  const served = new Served();
  writeFileSync(join(served.folder, "notes.yaml"), "events: []\n");
  await served.start();
  const large = largeCase();
  let isRead = false;
  const reader = new CaseReader();
  const reading = reader.bundle(large, "2026-01-15").then(
    () => {
      isRead = true;
    },
    () => undefined,
  );
  const saved = await served.send("PUT", "/api/files", {
    files: [{ name: "new.yaml", text: "events: []\n", baseHash: null }],
  });
  expect([saved.status, isRead]).toEqual([200, false]);
  reader.stop();
  await reading;
});

test("what took too much is told to the page, and in one line to whoever started the program", async () => {
  const served = new Served();
  await served.start({ readingSeconds: 0.001 });
  const answer = await served.ask("/api/case", { headers: served.permitted });
  expect([answer.status, answer.text]).toEqual([422, expect.stringContaining("takes more than")]);
  // Saving needs nothing of what could not be read.
  const saved = await served.send("PUT", "/api/files", {
    files: [{ name: "new.yaml", text: "events: []\n", baseHash: null }],
  });
  expect(saved.status).toBe(200);
});

test("a folder that is none is told as what it is, and the reader goes on", async () => {
  const reader = new CaseReader();
  await expect(reader.hashes("/nowhere/at-all")).rejects.toThrow(/cannot read \/nowhere\/at-all/);
  await expect(reader.readBibliography("s.bib", "@book{k, title={T}}")).resolves.toMatchObject({
    problems: [],
  });
  reader.stop();
});
