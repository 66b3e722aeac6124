import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { scratchFolder } from "../scratch.ts";
import type { Engine, Finding } from "./engine.ts";
import { root } from "./engine.ts";
import { MODEL, wordOf } from "./shapes.ts";

/** A small file, or a case folder, that unpacks or leads to very much. */
export interface Bomb {
  name: string;
  /** Bytes of a file by the ending of its name, or the files of a case. */
  make(): { ending: string; bytes: Uint8Array | string } | Record<string, string>;
  /** What follows `detente`, the path at the end; absent: check. */
  command?: readonly string[];
}

const MOST_MEGABYTES = 1_000;
const MOST_SECONDS = 70;

const word = (name: string, make: () => Uint8Array): Bomb => ({
  name,
  make: () => ({ ending: "docx", bytes: make() }),
});
const pdf = (name: string, make: () => Uint8Array): Bomb => ({
  name,
  make: () => ({ ending: "pdf", bytes: make() }),
});
const text = (ending: string, name: string, make: () => string): Bomb => ({
  name,
  make: () => ({ ending, bytes: make() }),
});
const files = (name: string, make: () => Record<string, string>, ...command: string[]): Bomb => ({
  name,
  make,
  ...(command.length > 0 ? { command } : {}),
});

/** A PDF from its objects, each with what stands in its stream. */
export function pdfOf(objects: readonly { dictionary: string; stream?: Uint8Array }[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array | string) => {
    const bytes = typeof part === "string" ? strToU8(part, true) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  const places: number[] = [];
  add("%PDF-1.7\n");
  for (const [i, { dictionary, stream }] of objects.entries()) {
    places.push(length);
    add(`${i + 1} 0 obj\n`);
    if (stream) {
      add(`${dictionary.replace(/>>$/, ` /Length ${stream.length} >>`)}\nstream\n`);
      add(stream);
      add("\nendstream");
    } else add(dictionary);
    add("\nendobj\n");
  }
  const start = length;
  add(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("")}`,
  );
  add(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
const inflating = (content: Uint8Array | string, dictionary = "<< /Filter /FlateDecode >>") => ({
  dictionary,
  stream: new Uint8Array(deflateSync(content)),
});

/** One page with this content. */
export function pdfPage(
  content: Uint8Array | string,
  resources = "/Font << /F1 5 0 R >>",
  extra: { dictionary: string; stream?: Uint8Array }[] = [],
): Uint8Array {
  return pdfOf([
    { dictionary: "<< /Type /Catalog /Pages 2 0 R >>" },
    { dictionary: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>" },
    {
      dictionary: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << ${resources} >> >>`,
    },
    inflating(content),
    { dictionary: FONT },
    ...extra,
  ]);
}

const SENTENCE = "The talks failed in the year 2014. ";
const TEXT = `BT /F1 10 Tf 50 700 Td (${SENTENCE.repeat(3)}) Tj ET\n`;
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1_000_000);

export const BOMBS: readonly Bomb[] = [
  word("Word: 100,000 nested insertions", () =>
    wordOf(`<w:p>${"<w:ins>".repeat(100_000)}<w:r><w:t>a</w:t></w:r>${"</w:ins>".repeat(100_000)}</w:p>`),
  ),
  word("Word: 100,000 nested tables", () =>
    wordOf(`${"<w:tbl><w:tr><w:tc>".repeat(100_000)}<w:p/>${"</w:tc></w:tr></w:tbl>".repeat(100_000)}`),
  ),
  word("Word: 900 levels, a million times", () =>
    wordOf(`${"<w:ins>".repeat(900)}${"<w:r/>".repeat(1_000_000)}${"</w:ins>".repeat(900)}`),
  ),
  word("Word: ten million empty paragraphs", () => wordOf("<w:p/>".repeat(10_000_000))),
  word("Word: a million paragraphs of a letter", () =>
    wordOf("<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(480_000)),
  ),
  word("Word: 60 MB of one text", () =>
    wordOf(`<w:p><w:r><w:t>${SENTENCE.repeat(1_700_000)}</w:t></w:r></w:p>`),
  ),
  word("Word: 5.9 MB of text", () =>
    wordOf(`<w:p><w:r><w:t>${SENTENCE.repeat(20)}</w:t></w:r></w:p>`.repeat(8_400)),
  ),
  word("Word: 60 MB of attributes", () =>
    wordOf(`<w:p ${Array.from({ length: 4_000_000 }, (_, i) => `a${i}=""`).join(" ")}/>`),
  ),
  word("Word: 60 MB of line ends", () => wordOf("\n".repeat(60_000_000))),
  word("Word: 1 GB of zeros", () => zipSync({ "word/document.xml": zeros(1_000) }, { level: 6 })),
  word("Word: 64 MB of footnotes", () =>
    wordOf("<w:p/>", { footnotes: `<w:footnote w:id="1">${"<w:p/>".repeat(9_000_000)}</w:footnote>` }),
  ),
  word("Word: styles without end", () =>
    wordOf("<w:p/>", {
      styles: Array.from(
        { length: 700_000 },
        (_, i) => `<w:style w:styleId="s${i}"><w:name w:val="heading 1"/></w:style>`,
      ).join(""),
    }),
  ),
  word("Word: a file of 100,000 entries", () =>
    zipSync(Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`a${i}`, new Uint8Array(0)]))),
  ),
  pdf("PDF: a page of 1 GB of zeros", () => pdfPage(zeros(1_000))),
  pdf("PDF: a page of 600 MB of spaces", () => pdfPage(" ".repeat(500_000_000))),
  pdf("PDF: a page of 50 MB of text", () => pdfPage(TEXT.repeat(400_000))),
  pdf("PDF: a page of 100 MB of strokes", () => pdfPage(`${TEXT}${"0 0 m 9 9 l S\n".repeat(7_000_000)}`)),
  pdf("PDF: a page of 50 MB of saved states", () => pdfPage(`${TEXT}${"q ".repeat(25_000_000)}`)),
  pdf("PDF: a picture of 900 MB", () =>
    pdfPage(`${TEXT}/Im Do`, "/Font << /F1 5 0 R >> /XObject << /Im 6 0 R >>", [
      inflating(
        zeros(900),
        "<< /Type /XObject /Subtype /Image /Width 30000 /Height 30000 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode >>",
      ),
    ]),
  ),
  pdf("PDF: a form that draws itself", () =>
    pdfPage(`${TEXT}/Fm Do`, "/Font << /F1 5 0 R >> /XObject << /Fm 6 0 R >>", [
      {
        dictionary:
          "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Fm 6 0 R >> >> >>",
        stream: strToU8("/Fm Do /Fm Do"),
      },
    ]),
  ),
  pdf("PDF: forms that draw others ten times each", () =>
    pdfPage(
      `${TEXT}/F6 Do`,
      "/Font << /F1 5 0 R >> /XObject << /F6 6 0 R >>",
      Array.from({ length: 10 }, (_, i) => ({
        dictionary: `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 5 0 R >> /XObject << /F${i + 7} ${i + 7} 0 R >> >> >>`,
        stream: strToU8(i < 9 ? `/F${i + 7} Do `.repeat(10) : "BT /F1 9 Tf (a b) Tj ET"),
      })),
    ),
  ),
  pdf("PDF: a million pages that are one", () =>
    pdfOf([
      { dictionary: "<< /Type /Catalog /Pages 2 0 R >>" },
      { dictionary: `<< /Type /Pages /Count 1000000 /Kids [${"3 0 R ".repeat(1_000_000)}] >>` },
      { dictionary: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>" },
    ]),
  ),
  pdf("PDF: pages within pages, 100,000 deep", () =>
    pdfOf([
      { dictionary: "<< /Type /Catalog /Pages 2 0 R >>" },
      ...Array.from({ length: 100_000 }, (_, i) => ({
        dictionary: `<< /Type /Pages /Count 1 /Kids [${i + 3} 0 R] >>`,
      })),
      { dictionary: "<< /Type /Page /MediaBox [0 0 600 800] >>" },
    ]),
  ),
  pdf("PDF: streams packed ten times over", () => {
    let content: Uint8Array = zeros(900);
    for (let i = 0; i < 3; i++) content = new Uint8Array(deflateSync(content));
    return pdfOf([
      { dictionary: "<< /Type /Catalog /Pages 2 0 R >>" },
      { dictionary: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>" },
      { dictionary: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>" },
      { dictionary: "<< /Filter [/FlateDecode /FlateDecode /FlateDecode] >>", stream: content },
    ]);
  }),
  pdf("PDF: nested lists a million deep", () =>
    pdfOf([{ dictionary: `<< /Type /Catalog /Pages ${"[".repeat(1_000_000)} >>` }]),
  ),
  pdf("PDF: 1,900 pages of much text", () =>
    pdfOf([
      { dictionary: "<< /Type /Catalog /Pages 2 0 R >>" },
      {
        dictionary: `<< /Type /Pages /Count 1900 /Kids [${Array.from({ length: 1_900 }, (_, i) => `${i + 5} 0 R`).join(" ")}] >>`,
      },
      { dictionary: FONT },
      inflating(TEXT.repeat(3_000)),
      ...Array.from({ length: 1_900 }, () => ({
        dictionary:
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>",
      })),
    ]),
  ),
  text("html", "HTML: a million nested divisions", () => "<div>".repeat(1_000_000)),
  text("html", "HTML: 500 levels, again and again", () => `${"<b><i>".repeat(250)}${"<p>a".repeat(490_000)}`),
  text("html", "HTML: six million characters", () => `<p>${SENTENCE.repeat(170_000)}`),
  text(
    "html",
    "HTML: 20 MB of attributes",
    () => `<p ${Array.from({ length: 1_500_000 }, (_, i) => `a${i}=""`).join(" ")}>a`,
  ),
  text("html", "HTML: 20 MB of comments", () => "<!--a-->".repeat(2_400_000)),
  text("md", "Markdown: six million characters", () => `${SENTENCE.repeat(20)}\n\n`.repeat(8_500)),
  text("md", "Markdown: notes", () =>
    Array.from({ length: 100_000 }, (_, i) => `A b.[^${i}]\n\n[^${i}]: c\n`).join("\n"),
  ),
  text("md", "Markdown: deep quotations", () => `${">".repeat(3_000_000)} a`),
  text("md", "Markdown: one paragraph of marks", () => "*a_b`c[d](e)<f>&amp;".repeat(300_000)),
  text("txt", "text: six million characters", () => `${SENTENCE.repeat(20)}\n\n`.repeat(8_500)),
  text("txt", "text: six million letters without a space", () => "a".repeat(6_000_000)),
  text(
    "txt",
    "text: notes",
    () =>
      `A b.[1]\n\nNotes\n\n${Array.from({ length: 150_000 }, (_, i) => `[${i + 1}] Lee${i}, “Title ${i}.”`).join("\n")}`,
  ),
  text("txt", "text: lines of a letter", () => "a\n".repeat(3_000_000)),
  files("case: nine levels of aliases", () => ({
    "case.yaml": `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`).join("\n")}`,
  })),
  files("case: 32 MB of unknown fields", () => ({
    "case.yaml": Array.from({ length: 2_400_000 }, (_, i) => `k${i}: 1`).join("\n"),
  })),
  files("case: unknown fields up to the limit", () => ({
    "case.yaml": Array.from({ length: 280_000 }, (_, i) => `k${i}: 1`).join("\n"),
  })),
  files("case: lists up to the limit", () => ({ "case.yaml": `title: [${"[],".repeat(660_000)}]` })),
  files("case: claims up to the limit", () => ({
    "case.yaml": `title: T\nquestion: Q\nparties: [A, B]\nactors:\n  - {id: A, name: A, kind: state}\n  - {id: B, name: B, kind: state}\nclaims:\n${Array.from({ length: 60_000 }, (_, i) => `  - {id: c${i}, kind: judgement, says: S, premises: [c${i + 1}]}`).join("\n")}`,
  })),
  files(
    "case: claims up to the limit, reviewed",
    () => ({
      "case.yaml": `title: T\nquestion: Q\nparties: [A, B]\nactors:\n  - {id: A, name: A, kind: state}\n  - {id: B, name: B, kind: state}\nclaims:\n${Array.from({ length: 60_000 }, (_, i) => `  - {id: c${i}, kind: judgement, says: S, premises: [c${i + 1}]}`).join("\n")}`,
    }),
    "review",
  ),
  files("case: 200,000 files that are not there", () => ({
    "case.yaml": `title: T\nquestion: Q\nparties: [A, B]\nfiles: [${Array.from({ length: 200_000 }, (_, i) => `f${i}.yaml`).join(",")}]`,
  })),
  files("case: forty files of 30 MB", () => ({
    "case.yaml": `title: T\nquestion: Q\nparties: [A, B]\nfiles: [${Array.from({ length: 40 }, (_, i) => `f${i}.yaml`).join(",")}]`,
    ...Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`f${i}.yaml`, `# ${"x".repeat(30_000_000)}\nevents: []`]),
    ),
  })),
  files(
    "case: one text of 31 MB",
    () => ({ "case.yaml": `title: "${"likely ".repeat(4_400_000)}"\nquestion: Q\nparties: [A, B]` }),
    "status",
    "--on",
    "2020-01-01",
  ),
  files(
    "case: phases up to the limit",
    () => ({
      "case.yaml": `title: T\nquestion: Q\nparties: [A, B]\nactors:\n  - {id: A, name: A, kind: state}\n  - {id: B, name: B, kind: state}\nformats:\n  - id: f\n    name: F\n    kind: council\n    mode: bilateral\n    pillars: []\n    phases:\n${Array.from({ length: 50_000 }, (_, i) => `      - {date: "19${10 + (i % 90)}", phase: x, axis: existence, status: ${i % 2 ? "active" : "ended"}}`).join("\n")}`,
    }),
    "status",
    "--on",
    "2020-01-01",
  ),
  files(
    "case: phases that are disputed",
    () => ({
      "case.yaml": `title: T\nquestion: Q\nparties: [A, B]\nactors:\n  - {id: A, name: A, kind: state}\n  - {id: B, name: B, kind: state}\nformats:\n  - id: f\n    name: F\n    kind: council\n    mode: bilateral\n    pillars: []\n    phases:\n${Array.from({ length: 20_000 }, () => `      - {date: "19XX", phase: x, axis: operation, status: active, readings: [{says: a, date: "1990"}, {says: b, date: "1991", status: ended}]}`).join("\n")}`,
    }),
    "status",
    "--on",
    "1950-01-01",
  ),
  files("case: BibTeX of 10 MB", () => ({
    "case.yaml": "title: T\nquestion: Q\nparties: [A, B]\nfiles: [s.bib]",
    "s.bib": Array.from(
      { length: 19_000 },
      (_, i) => `@article{k${i}, author={Lee, Ann and Kim, Bo}, title={${SENTENCE.repeat(10)}}, year={2015}}`,
    ).join("\n"),
  })),
  files("case: BibTeX of long authors", () => ({
    "case.yaml": "title: T\nquestion: Q\nparties: [A, B]\nfiles: [s.bib]",
    "s.bib": Array.from(
      { length: 250 },
      (_, i) => `@article{k${i}, author={${"a ".repeat(19_000)}}, title={T}}`,
    ).join("\n"),
  })),
  files("case: RIS of one record", () => ({
    "case.yaml": "title: T\nquestion: Q\nparties: [A, B]\nfiles: [s.ris]",
    "s.ris": `TY  - BOOK\n${"AU  - Lee, A\n".repeat(700_000)}ER  - \n`,
  })),
  {
    name: "model: a million options",
    command: ["solve"],
    make: () => ({
      ending: "yaml",
      bytes: `title: m\ndecisionMakers:\n  - id: A\n    name: a\n    options:\n${Array.from({ length: 150_000 }, (_, i) => `      - {id: o${i}, name: n}`).join("\n")}`,
    }),
  },
  {
    name: "model: thirty options",
    command: ["solve"],
    make: () => ({
      ending: "yaml",
      bytes: MODEL.replace(
        "{id: X, name: x}",
        Array.from({ length: 29 }, (_, i) => `{id: ${i ? `X${i}` : "X"}, name: x}`).join(", "),
      ),
    }),
  },
  {
    name: "model: 100,000 states and moves",
    command: ["solve"],
    make: () => ({
      ending: "yaml",
      bytes: `title: m\ndecisionMakers:\n  - {id: A, name: a, preferences: {ranking: [[${Array.from({ length: 100_000 }, (_, i) => i + 1).join(",")}]]}}\nstates: [${Array.from({ length: 100_000 }, (_, i) => `{id: ${i + 1}, label: s}`).join(",")}]\nmoves: {A: [${Array.from({ length: 99_999 }, (_, i) => `[${i + 1},${i + 2}]`).join(",")}]}\nstatusQuo: {state: 1}`,
    }),
  },
];

interface Run {
  code: number | null;
  seconds: number;
  megabytes: number;
  err: string;
}

/** Runs the built program and watches the memory of it and of what it starts. */
export async function runWatched(args: readonly string[]): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, "bin/detente.js"), ...args], {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let err = "";
  child.stderr.on("data", (data: Buffer) => {
    if (err.length < 2_000) err += data.toString();
  });
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(child.pid!));
  }, 50);
  const late = setTimeout(() => child.kill("SIGKILL"), (MOST_SECONDS + 20) * 1000);
  const code = await new Promise<number | null>((resolve) => child.on("exit", resolve));
  clearInterval(watch);
  clearTimeout(late);
  return { code, seconds: (performance.now() - started) / 1000, megabytes: most, err };
}

/** Megabytes of a process and those it started; 0 where the system does not tell. */
function memoryOf(pid: number): number {
  try {
    const own = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").trim().split(" ").filter(Boolean),
    );
    return Number(own ?? 0) / 1000 + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
  } catch {
    return 0;
  }
}

export const bombs: Engine = {
  name: "bombs",
  async attack({ only, report }) {
    const findings: Finding[] = [];
    const folder = scratchFolder();
    let inputs = 0;
    try {
      for (const [i, { name, make, command = ["check"] }] of BOMBS.entries()) {
        if (only !== undefined && !name.includes(only)) continue;
        const made = make();
        let path = join(folder, `bomb${i}`);
        if ("ending" in made && (typeof made.bytes === "string" || made.bytes instanceof Uint8Array)) {
          path += `.${made.ending as string}`;
          writeFileSync(path, made.bytes);
        } else
          for (const [file, content] of Object.entries(made as Record<string, string>)) {
            mkdirSync(dirname(join(path, file)), { recursive: true });
            writeFileSync(join(path, file), content);
          }
        const { code, seconds, megabytes, err } = await runWatched([
          ...command.slice(0, 1),
          path,
          ...command.slice(1),
        ]);
        inputs += 1;
        report(
          `${name}: code ${code}, ${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB${err ? `, ${err.trim().split("\n")[0]!.slice(0, 150)}` : ""}`,
        );
        const what =
          code === null || ![0, 1, 2].includes(code)
            ? `ended with ${code}: ${err.slice(0, 200)}`
            : seconds > MOST_SECONDS
              ? `took ${seconds.toFixed(0)} s`
              : megabytes > MOST_MEGABYTES
                ? `took ${Math.round(megabytes)} MB`
                : /unexpected failure|\n\s+at /.test(err)
                  ? err.slice(0, 300)
                  : undefined;
        if (what !== undefined) findings.push({ engine: "bombs", target: name, what });
        rmSync(path, { recursive: true });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return { inputs, findings };
  },
};
