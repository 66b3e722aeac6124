import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { detente, temporaryFolder } from "./run.ts";

/** One file of a case that is no text in UTF-8: named as what it is, once, and nothing that follows from it. */
const TEXT = `actors:
  - {id: A, name: Éland, kind: state}
  - {id: B, name: Бланд, kind: state}
`;
const utf8 = (text: string) => Buffer.from(text, "utf8");

test.each<[string, Buffer, RegExp]>([
  [
    "UTF-16 with its mark",
    Buffer.from(`\uFEFF${TEXT}`, "utf16le"),
    /saved as UTF-16 \("Unicode" in Notepad\)/,
  ],
  ["UTF-16 without it", Buffer.from(TEXT, "utf16le"), /saved as UTF-16 without its mark/],
  [
    "UTF-32",
    Buffer.concat([
      Buffer.from([0xff, 0xfe, 0, 0]),
      Buffer.from(new Uint32Array([...TEXT].map((c) => c.codePointAt(0)!)).buffer),
    ]),
    /saved as UTF-32/,
  ],
  [
    "Latin-1",
    Buffer.from(TEXT.replace("Бланд", "Bland"), "latin1"),
    /Windows-1252 or Latin-1 \("Éland" if so\)/,
  ],
  [
    "Windows-1251",
    Buffer.concat([
      utf8("actors:\n  - {id: A, name: "),
      Buffer.from([0xc1, 0xeb, 0xe0, 0xed, 0xe4]),
      utf8(", kind: state}\n  - {id: B, name: B, kind: state}\n"),
    ]),
    /Windows-1251 \("Бланд" if so\)/,
  ],
  [
    "a Word document",
    Buffer.concat([utf8("PK\u0003\u0004"), Buffer.from([0x14, 0, 0xff, 0xfe])]),
    /this is a Word document/,
  ],
  ["RTF", utf8(`{\\rtf1\\ansi ${TEXT}}`), /word processor \(RTF\)/],
  ["a web page", utf8(`<!DOCTYPE html>\n<html><body>${TEXT}</body></html>`), /this is a web page/],
  ["a PDF", utf8(`%PDF-1.7\n${TEXT}`), /this is a PDF/],
  ["nothing", utf8(""), /the file is empty; write into it/],
  ["blank lines", utf8("\n  \n"), /the file is empty/],
])("%s", (_, bytes, says) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "case.yaml"), "title: T\nquestion: Q?\nparties: [A, B]\nfiles: [record.yaml]\n");
  writeFileSync(join(folder, "record.yaml"), bytes);
  const { out, code } = detente("check", folder);
  const told = out.split("\n").filter((line) => / (?:error|warning) /.test(line));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/record\.yaml:\d+:\d+ error /);
  expect(told[0]).toMatch(says);
  expect(code).toBe(1);
});

test.each([
  ["suspÃ©nds", "suspénds"],
  ["â€œtalksâ€\u009d", "“talks”"],
  ["MÃ¼ller", "Müller"],
])("%s is told as letters saved twice", (written, meant) => {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, "case.yaml"),
    `title: T\nquestion: Does he say ${written}?\nparties: [A, B]\nactors: [{id: A, name: A, kind: state}, {id: B, name: B, kind: state}]\n`,
  );
  expect(detente("check", folder).out).toContain(`looks like "${meant}"`);
});

test.each(["à\u00a0«\u00a0la paix\u00a0»", "SÃO TOMÉ", "Âge", "naïve"])("%s is as it is meant", (written) => {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, "case.yaml"),
    `title: T\nquestion: ${written}?\nparties: [A, B]\nactors: [{id: A, name: A, kind: state}, {id: B, name: B, kind: state}]\n`,
  );
  expect(detente("check", folder).out).not.toContain("looks like");
});
