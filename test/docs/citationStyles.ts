/// <reference path="../../src/node/citations/citeproc.d.ts" />
import { readFileSync } from "node:fs";
import CSL from "citeproc";
import { CHICAGO_NOTES } from "../../src/node/citations/chicagoNotes.ts";
import { localeOf } from "../../src/node/citations/locale.ts";
import { type CitedWork, citationsOf, familyOf, readText } from "../../src/paper/index.ts";
import type { Csl, CslName } from "../../src/record/index.ts";
import { heldOutItems } from "./heldOutItems.ts";
import { variedItems } from "./variedItems.ts";

const styles = new URL("../fixtures/styles/", import.meta.url);
const FIELDS = [
  "author",
  "title",
  "editor",
  "container-title",
  "publisher",
  "publisher-place",
  "issued",
  "volume",
  "issue",
  "page",
  "URL",
  "DOI",
  "accessed",
];

function styleTexts(): [string, string, "note" | "list"][] {
  const { apa } = JSON.parse(
    readFileSync(
      new URL("../../node_modules/@citation-js/plugin-csl/lib/styles.json", import.meta.url),
      "utf8",
    ),
  ) as { apa: string };
  return [
    ["Chicago, notes", CHICAGO_NOTES, "note"],
    ["APA, reference list", apa, "list"],
    ["MLA, works cited", readFileSync(new URL("mla.csl", styles), "utf8"), "list"],
    ["Think tanks, notes", readFileSync(new URL("think-tank.csl", styles), "utf8"), "note"],
  ];
}

function render(items: readonly Csl[], style: string, kind: "note" | "list"): string[] {
  const locale = localeOf("en").xml;
  const byId = new Map(items.map((item) => [item.id, item]));
  const sys = { retrieveLocale: () => locale, retrieveItem: (id: string) => byId.get(id) };
  const engine = new CSL.Engine(sys, style, "en-US");
  engine.setOutputFormat("text");
  // Each alone, so that none is shortened because of another.
  return items.map(({ id }) => {
    if (kind === "list") {
      engine.updateItems([id]);
      return (engine.makeBibliography() as [unknown, string[]])[1][0]!.trim();
    }
    const cluster = { citationID: "n", citationItems: [{ id }], properties: { noteIndex: 1 } };
    return engine.rebuildProcessorState([cluster], "text")[0]![2].trim();
  });
}

function said(value: unknown, field: string, isApa: boolean): string | undefined {
  if (value === undefined) return undefined;
  if (field === "author" || field === "editor")
    return (value as CslName[]).map((name) => familyOf(name)).join("; ");
  if (field === "issued" || field === "accessed")
    return JSON.stringify((value as { "date-parts": unknown })["date-parts"]);
  const text = String(value).replace(/[–—]/g, "-").replace(/[.,]$/, "");
  return isApa ? text.toLowerCase() : text;
}

export interface Recovered {
  style: string;
  printed: Map<string, number>;
  found: Map<string, number>;
  missed: string[];
}

/** Per style, how many of the fields that are printed come back as they were. */
export function recover(items: readonly Csl[] = variedItems()): Recovered[] {
  return styleTexts().map(([style, csl, kind]) => {
    const [printed, found] = [new Map<string, number>(), new Map<string, number>()];
    const missed: string[] = [];
    const isApa = style.startsWith("APA");
    for (const [i, text] of render(items, csl, kind).entries()) {
      const item = items[i]!;
      const note = { text, label: "1", offset: 0, offsets: [] };
      const read: CitedWork | undefined = citationsOf({ ...readText("p", ""), notes: [note] })[0]!
        .citations[0]?.work;
      for (const field of FIELDS) {
        const want = said(item[field], field, isApa);
        if (want === undefined || !isPrinted(text, item, field)) continue;
        printed.set(field, (printed.get(field) ?? 0) + 1);
        if (said(read?.[field as keyof CitedWork], field, isApa) === want)
          found.set(field, (found.get(field) ?? 0) + 1);
        else missed.push(`${field}: ${text} => ${said(read?.[field as keyof CitedWork], field, isApa)}`);
      }
    }
    return { style, printed, found, missed };
  });
}

/** A style leaves out what its rules do not ask for; that cannot come back. */
function isPrinted(text: string, item: Csl, field: string): boolean {
  const value = item[field];
  const plain = text.toLowerCase().replace(/[–—]/g, "-");
  if (field === "author" || field === "editor")
    return (value as CslName[]).every((name) => plain.includes((name.family ?? name.literal)!.toLowerCase()));
  if (field === "accessed" || field === "issued") {
    const [parts] = (value as { "date-parts": number[][] })["date-parts"];
    const months =
      "January February March April May June July August September October November December".split(" ");
    return (
      text.includes(`${parts![0]}`) &&
      (parts![1] === undefined || text.includes(months[parts![1] - 1]!)) &&
      (field === "issued" || /accessed|retrieved/i.test(text))
    );
  }
  return plain.includes(String(value).toLowerCase());
}

function tableOf(results: readonly Recovered[]): string[] {
  const share = ({ printed, found }: Recovered, field: string) =>
    printed.has(field) ? `${found.get(field) ?? 0} of ${printed.get(field)}` : "–";
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  return [
    `| Field | ${results.map(({ style }) => style).join(" | ")} |`,
    `| --- |${results.map(() => " --- |").join("")}`,
    ...FIELDS.map((field) => `| ${field} | ${results.map((one) => share(one, field)).join(" | ")} |`),
    `| **all** | ${results.map(({ printed, found }) => `**${((100 * sum(found)) / sum(printed)).toFixed(1)} %**`).join(" | ")} |`,
  ];
}

export function citationStylesPage(): string {
  const heldOut = heldOutItems();
  return `${[
    "# How well notes are read back",
    "",
    "This page is generated. Works are printed by a citation processor in four styles and read back from the text alone, each by itself. A field counts as recovered when it comes back exactly as it was (of names, the family names; after APA, which changes capitals, regardless of them).",
    "",
    "## Works the reader of notes was not written for",
    "",
    `${heldOut.length} works of eight types in English, German, French and Russian, drawn with a fixed seed from titles, names, journals and houses that nobody looked at while the reader was written: titles with years, colons, commas and question marks, names with particles, hyphens and apostrophes, four authors, institutions in two languages. This is the table to judge by.`,
    "",
    ...tableOf(recover(heldOut)),
    "",
    "## Works the reader was written with",
    "",
    `${variedItems().length} works of the same types. The reader was improved until these came back, so this table shows what is meant to work, not how well it works on notes it has never seen.`,
    "",
    ...tableOf(recover()),
    "",
    "## What the figures do not say",
    "",
    "- A field counts as printed when its words stand somewhere in the printed text (of dates, the year and the month in English). A field the style leaves out, or changes beyond that, is not counted; neither is a field that was never there and is read all the same: a publisher invented from a stray word costs nothing here.",
    "- Pages are counted only where the whole range is printed. The notes after Chicago and many others give only the page pointed to, which is read as such but not measured.",
    "- Not measured: the type of the work, its language, translators, editions, numbers of reports, given names, the splitting of notes with several works, ibid. and short forms.",
    "- The processor prints without slips and with English terms also for works in other languages. People do neither: real notes are worse, and so is what is read from them.",
    "- Both sets are invented, in the forms four styles give them. Legal citations, archives, interviews and United Nations documents are in neither.",
  ].join("\n")}\n`;
}
