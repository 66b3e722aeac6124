import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { detente, temporaryFolder } from "./run.ts";

const HEAD =
  "title: T\nquestion: Q?\nparties: [A, B]\nactors: [{id: A, name: A, kind: state}, {id: B, name: B, kind: state}]\n";

function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

function expectProblems(folder: string, pattern: RegExp): void {
  for (const args of [
    ["review", folder],
    ["check", folder],
    ["status", folder, "--on", "2020-01-01"],
  ]) {
    const { code, out, err } = detente(...args);
    expect([1, 2]).toContain(code);
    expect(`${out}\n${err}`).toMatch(pattern);
    expect(`${out}\n${err}`).not.toMatch(/\n\s+at .*:\d+:\d+/);
    // A page made in spite of errors says at its top that it is not whole.
    if (args[0] === "review" && out !== "") expect(out).toMatch(/incomplete/);
  }
}

describe("a faulty case gets problems with a place, and exit code 1 or 2", () => {
  test("malformed YAML", () => {
    expectProblems(
      folderWith({ "case.yaml": `${HEAD}events: [{id: a, date: 2014` }),
      /case\.yaml:\d+:\d+ error/,
    );
  });

  test("a field written twice", () => {
    expectProblems(folderWith({ "case.yaml": `${HEAD}title: again\n` }), /case\.yaml:5:1 error .*twice/);
  });

  test("an unknown id, with the nearest known one", () => {
    expectProblems(
      folderWith({
        "case.yaml": `${HEAD}formats:\n  - {id: forum, name: F, kind: c, mode: bilateral, pillars: [], phases: []}\nevents:\n  - {id: e, date: 2014, says: X., formats: [forun]}\n`,
      }),
      /case\.yaml:8:\d+ error unknown format "forun", did you mean "forum"\?/,
    );
  });

  test("an empty folder is no case, and no file of it has a fault", () => {
    expectProblems(folderWith({}), /detente: no case\.yaml in \S+, expected a case/);
  });

  test("bytes that are no text", () => {
    expectProblems(
      folderWith({
        "case.yaml": `${HEAD}files: [r.yaml]\n`,
        "r.yaml": Uint8Array.from([0x61, 0x3a, 0x0a, 0xff, 0xfe]),
      }),
      /r\.yaml:2:1 error these bytes are no UTF-8 text/,
    );
  });

  test.each([
    ["a path out of the folder", "../secret.yaml", /leads out of the case folder/],
    ["an absolute path", "/etc/hosts", /is an absolute path/],
    ["a path that doubles back", "a/../../secret.yaml", /leads out of the case folder/],
  ])("%s", (_, name, pattern) => {
    expectProblems(folderWith({ "case.yaml": `${HEAD}files: ["${name}"]\n` }), pattern);
  });

  test("a symbolic link, to a file or through a folder", () => {
    const outside = folderWith({ "secret.yaml": "events: []\n" });
    const folder = folderWith({ "case.yaml": `${HEAD}files: [link.yaml, linked/secret.yaml]\n` });
    symlinkSync(join(outside, "secret.yaml"), join(folder, "link.yaml"));
    symlinkSync(outside, join(folder, "linked"));
    expectProblems(
      folder,
      /case\.yaml:5:9 error "link\.yaml" is or passes through a symbolic link[\s\S]*5:20 error "linked\/secret\.yaml" is or passes through/,
    );
  });

  test("a folder where a file is named", () => {
    const folder = folderWith({ "case.yaml": `${HEAD}files: [sub]\n`, "sub/x.yaml": "" });
    expectProblems(folder, /"sub" is not a plain file/);
  });

  test("circles of premises, successors and predecessors", () => {
    expectProblems(
      folderWith({
        "case.yaml": `${HEAD}claims:\n  - {id: a, kind: judgement, says: A., premises: [b]}\n  - {id: b, kind: judgement, says: B., premises: [a]}\nformats:\n  - {id: f, name: F, kind: c, mode: bilateral, pillars: [], successor: f, phases: []}\n`,
      }),
      /a circle of premises: a, b, a[\s\S]*a circle of successors: f, f/,
    );
  });

  test("an anchor bomb", () => {
    const bomb = Array.from(
      { length: 30 },
      (_, i) => `x${i}: &x${i} [${i === 0 ? "lol" : `*x${i - 1}, *x${i - 1}`}]`,
    );
    expectProblems(
      folderWith({ "case.yaml": `${HEAD}${bomb.join("\n")}\n` }),
      /may not use anchors and aliases/,
    );
  });

  test("a text of a million characters", () => {
    expectProblems(
      folderWith({
        "case.yaml": `${HEAD}events:\n  - {id: e, date: 2014, says: ${"x".repeat(1_000_000)}}\n`,
      }),
      /1000000 characters, expected at most 20000/,
    );
  });

  test("a model with every sort of fault: all are told", () => {
    const folder = folderWith({
      "model.yaml":
        "title: M\ndecisionMakers:\n  - id: a\n    name: A\n    options: [{id: X, name: x}, {id: X, name: x}]\n    preferences: {statements: [X &, Y]}\n  - {id: a, name: A2}\nstatusQuo: {on: [Z]}\n",
    });
    const { code, out, err } = detente("solve", join(folder, "model.yaml"));
    expect([code, out]).toEqual([1, ""]);
    for (const part of [
      '"X" is listed twice',
      "found the end",
      'unknown option "Y"',
      '"a" is listed twice',
      "no preferences",
      'unknown option "Z"',
    ])
      expect(err).toContain(part);
    expect(err).toMatch(/model\.yaml:6:\d+ error/);
  });
});

describe("a hostile case", () => {
  test("stays text in every form of the page", () => {
    const evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
    const folder = folderWith({
      "case.yaml": `title: ${JSON.stringify(evil)}\nquestion: ${JSON.stringify(evil)}\nparties: [A, B]\nfiles: [r.yaml]\npillars: [{id: p, name: ${JSON.stringify(evil)}}]\nanswer: [{id: x, says: ${JSON.stringify(evil)}, by: ${JSON.stringify(evil)}}]\n`,
      "r.yaml": JSON.stringify({
        actors: [
          { id: "A", name: evil, kind: "state" },
          { id: "B", name: evil, kind: "state" },
        ],
        sources: [
          { id: "s", type: "webpage", title: evil, author: evil, issued: "2000", URL: "javascript:alert(3)" },
        ],
        claims: [
          {
            id: "c",
            kind: "value",
            actor: "A",
            says: evil,
            values: [evil],
            evidence: "law",
            date: "2001",
            sources: ["s"],
            note: evil,
          },
        ],
        formats: [
          {
            id: "f",
            name: evil,
            kind: "c",
            mode: "bilateral",
            pillars: ["p"],
            participants: ["A", "B"],
            phases: [
              {
                date: "2000",
                phase: "founded",
                axis: "existence",
                status: "active",
                says: evil,
                sources: ["s"],
              },
            ],
          },
        ],
      }),
    });
    const html = detente("review", folder, "--format", "html").out;
    expect(html).not.toMatch(/<script|<img|href="javascript/i);
    expect(html).toContain("&lt;script&gt;");
    const markdown = detente("review", folder, "--format", "md").out;
    expect(markdown).not.toMatch(/(^|[^\\])<script/);
  });

  test("cannot steer the terminal", () => {
    const folder = folderWith({
      "case.yaml": `title: T\nquestion: "Is \\e[31mthis\\e]0;owned\\a safe \\u202E?"\nparties: [A, B]\nactors: [{id: A, name: A, kind: state}, {id: B, name: B, kind: state}]\n`,
    });
    const { out } = detente("review", folder);
    const control = [...out].filter((character) => {
      const code = character.codePointAt(0)!;
      return (code < 32 && character !== "\n") || code === 127 || code === 0x202e;
    });
    expect(control).toEqual([]);
  });
});
