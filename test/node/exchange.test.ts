import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { OUTPUT_SCHEMAS } from "../../src/node/outputSchemas.ts";
import { detente, root, temporaryFolder } from "./run.ts";

const scratch = temporaryFolder();
const MODEL = "models/december-2021.yaml";

function expectDescribed(name: string, output: string): unknown {
  const plain: unknown = JSON.parse(output);
  expect(OUTPUT_SCHEMAS[name]!.schema.parse(plain)).toEqual(plain);
  return plain;
}

function git(folder: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(
    "git",
    ["-c", "user.name=An Analyst", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", ...args],
    { cwd: folder, encoding: "utf8" },
  );
  expect([args, status, stderr]).toEqual([args, 0, expect.anything()]);
}

/** The statement of Russia's restrained list, put first. */
function rerank(folder: string): void {
  const lines = readFileSync(join(folder, MODEL), "utf8").split("\n");
  const from = lines.indexOf("            - say: T iff (P or U)");
  const to = lines.findIndex((line, i) => i > from && line.startsWith("            - say"));
  const statement = lines.splice(from, to - from);
  lines.splice(lines.indexOf("            - say: not K"), 0, ...statement);
  writeFileSync(join(folder, MODEL), lines.join("\n"));
}

test("diff and log tell over git history what changed and what that did to the answer", () => {
  const repository = join(scratch, "repository; echo $HOME");
  const folder = join(repository, "a case@home");
  mkdirSync(repository);
  cpSync(join(root, "cases/nato-russia"), folder, { recursive: true });
  const noHistory = detente("log", folder);
  expect(noHistory).toEqual({
    code: 2,
    out: "",
    err: expect.stringMatching(/^detente: .* lies in no git repository, so it has no history/),
  });
  git(repository, "init", "--quiet");
  expect(detente("diff", folder).err).toContain("without a commit, so it has no history yet");
  git(repository, "add", ".");
  git(repository, "commit", "--quiet", "-m", "Begin");
  rerank(folder);
  git(repository, "commit", "--quiet", "-a", "-m", "Rank anew");
  const events = join(folder, "events.yaml");
  writeFileSync(events, readFileSync(events, "utf8").replace("date: 1997-05-27", "date: 1997-05-28"));

  const both = detente("diff", `${folder}@HEAD~1`);
  expect(both.code).toBe(0);
  const told = both.out.replace(/\s+/g, " ");
  expect(told).toContain("Event founding-act: date was “1997-05-27”, is now “1997-05-28”");
  expect(told).toContain("Russia’s sixth statement as restrained, “T iff (P or U)” moved to the first place");
  expect(told).toContain(
    "The headline was “There are no talks, and on the priorities assumed here none would last by themselves”",
  );
  expect(told).toMatch(
    /moved to the first place \[models\/december-2021\.yaml:\d+\]: without it the answer is what it was/,
  );
  const diff = expectDescribed(
    "diff",
    detente("diff", `${folder}@HEAD~1`, `${folder}@HEAD`, "--format", "json").out,
  );
  expect(diff).toMatchObject({
    changes: [{ kind: "moved", from: 5, to: 0 }],
    answer: { carriedBy: [{ change: 0, whole: true }] },
  });

  const log = expectDescribed("log", detente("log", folder, "--format", "json").out);
  expect(log).toMatchObject({
    commits: 2,
    isWhole: true,
    versions: [{ subject: "Rank anew", author: "An Analyst" }, { subject: "Begin" }],
  });
  const entry = detente("log", folder, "founding-act").out.replace(/\s+/g, " ");
  expect(entry).toMatch(/not committed lies in the folder .*is now “1997-05-28”.*An Analyst: Begin .*is new/);
  expect(detente("log", folder, "founding-ac").err).toContain('did you mean "founding-act"?');
  // A revision is never taken for an option, and no shell reads it.
  for (const revision of ["--output=x", "-p", "$(touch x)", "HEAD:case.yaml"])
    expect(detente("diff", `${folder}@${revision}`)).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("knows no revision"),
    });
  expect(detente("diff", join(repository, "nowhere")).err).toContain("no such folder");
});

test("as git's merge driver two analysts' edits to one entry come together, and what both changed is told", () => {
  const repository = join(scratch, "merging");
  cpSync(join(root, "cases/nato-russia"), repository, { recursive: true });
  git(repository, "init", "--quiet", "--initial-branch=one");
  const program = join(root, "bin/detente.js");
  git(
    repository,
    "config",
    "merge.detente.driver",
    `"${process.execPath}" "${program}" merge --write --path %P %O %A %B`,
  );
  writeFileSync(join(repository, ".gitattributes"), "*.yaml merge=detente\n");
  git(repository, "add", ".");
  git(repository, "commit", "--quiet", "-m", "Begin");
  const path = join(repository, "events.yaml");
  const begun = readFileSync(path, "utf8");
  const commit = (text: string, subject: string) => {
    writeFileSync(path, text);
    git(repository, "commit", "--quiet", "-a", "-m", subject);
  };
  const event = "  - id: founding-act\n    date: 1997-05-27\n";
  expect(begun).toContain(event);
  git(repository, "checkout", "--quiet", "-b", "other");
  const other = begun.replace(event, `${event}    note: Signed in Paris.   # seen\n`);
  commit(other, "Other");
  git(repository, "checkout", "--quiet", "one");
  commit(begun.replace(event, event.replace("27", "28")), "One");
  git(repository, "merge", "--quiet", "--no-edit", "other");
  expect(readFileSync(path, "utf8")).toBe(
    other.replace("date: 1997-05-27\n    note: Signed", "date: 1997-05-28\n    note: Signed"),
  );

  git(repository, "checkout", "--quiet", "other");
  commit(
    other.replace("date: 1997-05-27\n    note: Signed", "date: 1997-05-26\n    note: Signed"),
    "Other again",
  );
  const merged = spawnSync("git", ["merge", "--no-edit", "one"], { cwd: repository, encoding: "utf8" });
  expect(merged.status).toBe(1);
  expect(merged.stderr).toMatch(
    /events\.yaml:\d+:1 error both changed events › founding-act › date, each otherwise/,
  );
  expect(detente("check", repository).out).toContain("two versions that could not be merged begin here");
  expect(detente("merge", path, path, join(scratch, "nothing.yaml"))).toMatchObject({ code: 2, out: "" });
});

test("a library of ten thousand works is shown beside a case, written only when asked, and ids stay", () => {
  const folder = join(scratch, "synced");
  cpSync(join(root, "cases/nato-russia"), folder, { recursive: true });
  const sources = join(folder, "sources.yaml");
  const before = readFileSync(sources, "utf8");
  const library = Array.from({ length: 10_000 }, (_, i) => ({
    id: `work${i}`,
    type: "article-journal",
    title: `On the conduct of talks, part ${i}`,
    author: [{ family: `Author${i % 700}`, given: "A." }],
    issued: { "date-parts": [[1990 + (i % 30), 5]] },
    DOI: `10.1234/talks.${i}`,
  }));
  const work = (i: number) => ({
    ...library[i]!,
    id: `again${i}`,
    DOI: `https://doi.org/10.1234/TALKS.${i}`,
  });
  const file = join(scratch, "library.json");
  const put = (...works: object[]) => writeFileSync(file, JSON.stringify([...works, ...library]));
  const known = {
    id: "nato-brussels-2021",
    type: "webpage",
    title: "Brussels Summit Communiqué, as amended",
  };
  put(known, work(3), work(4));
  const sync = (...more: string[]) =>
    expectDescribed("sync", detente("sources", "sync", folder, file, "--format", "json", ...more).out);
  const shown = sync();
  expect(shown).toMatchObject({
    works: 10_003,
    written: false,
    files: ["sources.yaml"],
    duplicates: [
      { id: "work3", of: "again3", by: "DOI" },
      { id: "work4", of: "again4", by: "DOI" },
    ],
  });
  expect(shown).toMatchObject({ changed: [{ id: "nato-brussels-2021", fields: [{ field: "title" }] }] });
  expect(readFileSync(sources, "utf8")).toBe(before);
  expect(sync("--write", "--only-changes")).toMatchObject({ written: true });
  const after = readFileSync(sources, "utf8");
  const [was, is] = [before, after].map((text) => text.split("\n"));
  expect(is!.filter((line) => !was!.includes(line)).join()).toMatch(
    /^ +title: .*Brussels Summit Communiqué, as amended/,
  );
  writeFileSync(file, JSON.stringify(library.slice(0, 40)));
  expect(sync("--write")).toMatchObject({
    written: true,
    added: Array.from({ length: 40 }, () => expect.anything()),
  });
  expect(readFileSync(sources, "utf8").startsWith(after.trimEnd())).toBe(true);
  expect(sync()).toMatchObject({ added: [], changed: [], same: 40, files: [] });
  expect(detente("check", folder).code).toBe(detente("check", "cases/nato-russia").code);
  const bib = join(scratch, "library.bib");
  writeFileSync(
    bib,
    "@article{work0, title={On the conduct of talks, part 0}, author={Author0, A.}, date={1990-06}, journal={Talks}, doi={10.1234/talks.0}}\n",
  );
  const text = detente("sources", "sync", folder, bib).out.replace(/\s+/g, " ");
  expect(text).toContain("work0 container-title: new → Talks; issued: 1990-05 → 1990-06");
  writeFileSync(file, "PMID- 12345\n");
  expect(detente("sources", "sync", folder, file)).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringContaining("records of PubMed"),
  });
});

test("quotations are verified against texts at hand, and the installation against what it needs", () => {
  const texts = join(scratch, "texts");
  mkdirSync(join(texts, "summits"), { recursive: true });
  const page =
    "Allies cannot return to \u2018business as\nusual\u2019 while remaning open to political dialogue.";
  writeFileSync(
    join(texts, "summits/NATO-Brussels-2021.html"),
    `<title>Communiqué</title><h1>Communiqué</h1><p>${page}</p>`,
  );
  writeFileSync(join(texts, "notes.txt"), "Nothing of the kind.");
  const run = detente("sources", "verify", "cases/nato-russia", texts, "--format", "json");
  expect(run.code).toBe(1);
  const answer = expectDescribed("verify", run.out) as { quotations: { found: string; exact: string }[] };
  expect(answer).toMatchObject({ texts: [{ source: "nato-brussels-2021" }], unused: ["notes.txt"] });
  const found = (exact: string) => answer.quotations.find((one) => one.exact === exact);
  expect(found("business as usual")).toMatchObject({ found: "exactly", forgiven: [] });
  expect(found("remaining open to political dialogue")).toMatchObject({
    found: "with-differences",
    distance: 1,
    differences: [{ quoted: "remaining", text: "remaning" }],
  });
  const text = detente("sources", "verify", "cases/nato-russia", texts).out.replace(/\s+/g, " ");
  expect(text).toContain(
    "differs from summits/NATO-Brussels-2021.html in 1 letter: “remaining” for “remaning”",
  );
  const linked = JSON.parse(
    detente("sources", "verify", "cases/nato-russia", texts, "--format", "jsonld").out,
  );
  expect(linked.first.items[0].target.selector.type).toBe("TextQuoteSelector");
  expect(detente("sources", "verify", "cases/nato-russia", join(texts, "nowhere"))).toMatchObject({
    code: 2,
    out: "",
  });

  // What may not be passed on gives way to a fingerprint, by which whoever has the text finds it.
  const folder = join(scratch, "fingerprinted");
  detente("new", folder);
  const path = join(folder, "record.yaml");
  const source = readFileSync(path, "utf8");
  const [cited, id] = /^ {4}sources: \[([\w-]+)\]$/m.exec(source)!;
  const words = "both delegations left the hall without a common statement";
  writeFileSync(
    path,
    source.replace(
      cited,
      `    sources:\n      - source: ${id}\n        anchor: {exact: ${words}, prefix: that}`,
    ),
  );
  const shown = detente("sources", "fingerprint", folder, id!);
  expect([shown.code, shown.err, shown.out]).toEqual([
    0,
    "",
    expect.stringContaining("with --write: record.yaml"),
  ]);
  expect(readFileSync(path, "utf8")).toContain(words);
  expect(detente("sources", "fingerprint", folder, id!, "--write").out).toContain("Written: record.yaml");
  expect(readFileSync(path, "utf8")).not.toContain("delegations left");
  expect(detente("check", folder).code).toBe(0);
  writeFileSync(join(texts, `${id}.txt`), `It is told that ${words}, which surprised nobody.\n`);
  const verified = () =>
    JSON.parse(detente("sources", "verify", folder, texts, "--format", "json").out).counts;
  expect(verified()).toMatchObject({ exactly: 1, withDifferences: 0, not: 0 });
  writeFileSync(join(texts, `${id}.txt`), `It is told that ${words.replace("common", "single")} was made.\n`);
  expect(verified()).toMatchObject({ exactly: 0, withDifferences: 1, not: 0 });
  writeFileSync(
    join(texts, `${id}.txt`),
    "It is told that nobody came and that nothing at all was said there.\n",
  );
  expect(verified()).toMatchObject({ exactly: 0, withDifferences: 0, not: 1 });
  expect(detente("sources", "fingerprint", folder, `${id}x`)).toMatchObject({
    code: 2,
    err: expect.stringContaining(`did you mean "${id}"?`),
  });

  const doctor = detente("doctor", "--format", "json");
  expect([doctor.code, doctor.err]).toEqual([0, ""]);
  expect(expectDescribed("doctor", doctor.out)).toMatchObject({
    parts: expect.arrayContaining([{ part: "git", state: "ok", says: expect.any(String) }]),
  });
});
