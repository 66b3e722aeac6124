import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Citations, DiskChange, SaveAnswer, SaveConflict } from "../../../src/assessment/index.ts";
import { Served } from "./serve.ts";

const served = new Served();
beforeAll(() => served.start());
const onDisk = (name: string) => readFileSync(join(served.folder, name), "utf8");

describe("the bundle", () => {
  test("holds every file of the case as it stands on disk, and nothing of where it stands", async () => {
    const bundle = await served.bundle();
    expect(bundle).toMatchObject({
      version: 1,
      mode: "open",
      folder: "our-case",
      asOf: "2021-12-01",
      today: "2026-01-15",
    });
    expect(Object.keys(bundle.files)).toContain("models/ukraine.yaml");
    for (const [name, text] of Object.entries(bundle.files)) expect(text).toBe(onDisk(name));
    expect(JSON.stringify(bundle)).not.toContain(served.folder);
  });

  test("notes each source in full and shortly", async () => {
    const citations = JSON.parse(
      (await served.ask("/api/citations", { headers: served.permitted })).text,
    ) as Citations;
    const { full, short } = citations["iulian-2017"]!;
    expect(full.text.length).toBeGreaterThan(short.text.length);
    expect(short.text).not.toMatch(/ibid/i);
  });

  test("of a case whose case.yaml is broken says what is wrong, so that it can be mended here", async () => {
    const other = new Served();
    writeFileSync(join(other.folder, "case.yaml"), "title: [");
    await other.start();
    const bundle = await other.bundle();
    expect(bundle.files["case.yaml"]).toBe("title: [");
  });
});

describe("saving", () => {
  test("writes what was sent, byte for byte, and answers with the hash to go on from", async () => {
    const { files, hashes } = await served.bundle();
    const text = `${files["events.yaml"]}\n# a comment of mine \u{1f426} ü\n`;
    const first = await served.send("PUT", "/api/files", {
      files: [{ name: "events.yaml", text, baseHash: hashes["events.yaml"] }],
    });
    expect([first.status, onDisk("events.yaml")]).toEqual([200, text]);
    const baseHash = (JSON.parse(first.text) as SaveAnswer).hashes["events.yaml"];
    expect((await served.bundle()).hashes["events.yaml"]).toBe(baseHash);
    const second = await served.send("PUT", "/api/files", {
      files: [{ name: "events.yaml", text: files["events.yaml"], baseHash }],
    });
    expect(second.status).toBe(200);
  });

  test("over a file that changed meanwhile is refused, shows what is there, and writes none of the others", async () => {
    const { files, hashes } = await served.bundle();
    writeFileSync(join(served.folder, "values.yaml"), `${files["values.yaml"]}# theirs\n`);
    const { status, text } = await served.send("PUT", "/api/files", {
      files: [
        { name: "actors.yaml", text: "actors: []\n", baseHash: hashes["actors.yaml"] },
        { name: "values.yaml", text: "mine\n", baseHash: hashes["values.yaml"] },
      ],
    });
    expect(status).toBe(409);
    const { conflicts } = JSON.parse(text) as SaveConflict;
    expect(conflicts.map(({ name, text }) => [name, text])).toEqual([["values.yaml", onDisk("values.yaml")]]);
    expect(onDisk("actors.yaml")).toBe(files["actors.yaml"]);
    expect(onDisk("values.yaml")).toContain("# theirs");
  });

  test("a file that was deleted meanwhile, or a new one that is there already, is a conflict too", async () => {
    const { hashes } = await served.bundle();
    for (const [name, baseHash] of [
      ["gone.yaml", "0".repeat(64)],
      ["actors.yaml", null],
    ] as const) {
      const { status } = await served.send("PUT", "/api/files", {
        files: [{ name, text: "x: 1\n", baseHash }],
      });
      expect(status).toBe(409);
    }
    expect(existsSync(join(served.folder, "gone.yaml"))).toBe(false);
    expect((await served.bundle()).hashes).toEqual(hashes);
  });

  test("makes a new file, and its folder", async () => {
    const file = { name: "more/claims.yaml", text: "claims: []\n", baseHash: null };
    expect((await served.send("PUT", "/api/files", { files: [file] })).status).toBe(200);
    expect(onDisk("more/claims.yaml")).toBe("claims: []\n");
  });

  test("of two at once from the same state one wins and the other is told", async () => {
    const { hashes } = await served.bundle();
    const save = (text: string) =>
      served.send("PUT", "/api/files", {
        files: [{ name: "demands.yaml", text, baseHash: hashes["demands.yaml"] }],
      });
    const answers = await Promise.all([save("claims: []\n"), save("claims: [] # second\n")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test.each([
    "../outside.yaml",
    "models/../../outside.yaml",
    "/tmp/outside.yaml",
    "C:\\outside.yaml",
    "models\\outside.yaml",
    ".hidden/a.yaml",
    ".git.yaml",
    "a/./b.yaml",
    "a//b.yaml",
    "run.sh",
    "case.yaml.exe",
    "noending",
    "nul\u0000.yaml",
    "line\nbreak.yaml",
    "",
    `${"x".repeat(400)}.yaml`,
    "models",
  ])("under the name %j is refused, and nothing is written beside it", async (name) => {
    const before = readdirSync(served.folder, { recursive: true }).sort();
    const beforeText = onDisk("formats.yaml");
    const { hashes } = await served.bundle();
    const { status, text } = await served.send("PUT", "/api/files", {
      files: [
        { name: "formats.yaml", text: "formats: []\n", baseHash: hashes["formats.yaml"] },
        { name, text: "x: 1\n", baseHash: null },
      ],
    });
    expect(status).toBe(422);
    expect(text).not.toContain(served.folder);
    expect(onDisk("formats.yaml")).toBe(beforeText);
    expect(readdirSync(served.folder, { recursive: true }).sort()).toEqual(before);
    expect(existsSync(join(served.folder, "../outside.yaml"))).toBe(false);
  });

  test("through a link, of a file or of a folder, is refused", async () => {
    mkdirSync(join(served.folder, "../elsewhere"));
    writeFileSync(join(served.folder, "../elsewhere/target.yaml"), "theirs: 1\n");
    symlinkSync("../elsewhere/target.yaml", join(served.folder, "linked.yaml"));
    symlinkSync("../elsewhere", join(served.folder, "linked"));
    for (const name of ["linked.yaml", "linked/target.yaml", "linked/new.yaml", "linked/deeper/new.yaml"]) {
      const { status } = await served.send("PUT", "/api/files", {
        files: [{ name, text: "mine: 1\n", baseHash: null }],
      });
      expect([name, status]).toEqual([name, 422]);
    }
    expect(readdirSync(join(served.folder, "../elsewhere"))).toEqual(["target.yaml"]);
    expect(readFileSync(join(served.folder, "../elsewhere/target.yaml"), "utf8")).toBe("theirs: 1\n");
    for (const name of ["linked.yaml", "linked"]) rmSync(join(served.folder, name));
  });

  test("leaves no drafts behind", () => {
    const names = readdirSync(served.folder, { recursive: true }) as string[];
    expect(names.filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("notes on demand", () => {
  test("a source that is being written is noted, and its markup stays text", async () => {
    const { status, text } = await served.send("POST", "/api/citations", {
      sources: [
        {
          id: "new",
          type: "book",
          title: "<script>alert(1)</script>",
          author: [{ family: "Doe", given: "Jane" }],
        },
      ],
    });
    expect(status).toBe(200);
    const { full } = (JSON.parse(text) as Record<string, { full: { html: string; text: string } }>).new!;
    expect(full.text).toContain("Jane Doe");
    expect(full.html).not.toContain("<script");
  });

  test("pasted BibTeX comes back as CSL items with their lines", async () => {
    const { text } = await served.send("POST", "/api/bibliography", {
      name: "a.bib",
      text: "\n@book{doe, title={T}, year=2020}\n",
    });
    expect(JSON.parse(text)).toMatchObject({ value: [{ id: "doe", title: "T" }], lines: [2], problems: [] });
  });
});

describe("what happens on disk shows", () => {
  /** Listens until `count` changes have come. */
  async function changesWhile(act: () => void, count = 1): Promise<DiskChange[]> {
    return new Promise((resolve, reject) => {
      const request = get(
        {
          host: "127.0.0.1",
          port: served.workbench.port,
          path: "/api/events",
          headers: served.permitted,
          agent: false,
        },
        (response) => {
          expect(response.headers["content-type"]).toContain("text/event-stream");
          let text = "";
          let hasActed = false;
          response.on("data", (part: Buffer) => {
            text += part.toString();
            if (!hasActed && text.includes("event: ready")) {
              hasActed = true;
              act();
            }
            const changes = [...text.matchAll(/event: change\ndata: (.*)\n\n/g)].map(
              ([, data]) => JSON.parse(data!) as DiskChange,
            );
            if (changes.length < count) return;
            request.destroy();
            resolve(changes);
          });
        },
      );
      request.on("error", (error) => reject(error));
    });
  }

  test("a file an editor writes over", async () => {
    const [change] = await changesWhile(() =>
      writeFileSync(join(served.folder, "outcomes.yaml"), "outcomes: []\n"),
    );
    expect(change!.changed.map(({ name }) => name)).toEqual(["outcomes.yaml"]);
    expect((await served.bundle()).hashes["outcomes.yaml"]).toBe(change!.changed[0]!.hash);
  });

  test("a file an editor replaces by renaming another over it", async () => {
    const [change] = await changesWhile(() => {
      writeFileSync(join(served.folder, "models/.draft"), "title: x\n");
      renameSync(join(served.folder, "models/.draft"), join(served.folder, "models/ukraine.yaml"));
    });
    expect(change!.changed.map(({ name }) => name)).toEqual(["models/ukraine.yaml"]);
  });

  test("a file that goes, and a new one that case.yaml names", async () => {
    const [change] = await changesWhile(() => rmSync(join(served.folder, "sources.yaml")));
    expect(change).toEqual({ changed: [{ name: "sources.yaml", hash: null }] });
    const [next] = await changesWhile(() => {
      writeFileSync(join(served.folder, "extra.yaml"), "events: []\n");
      const head = onDisk("case.yaml").replace("  - sources.yaml", "  - extra.yaml");
      writeFileSync(join(served.folder, "case.yaml"), head);
    });
    expect(next!.changed.map(({ name }) => name).sort()).toEqual(["case.yaml", "extra.yaml"]);
  });
});
