import { ARTICLE } from "../lexicon/works.ts";
import type { Source } from "../nouns/source.ts";
import { plainTitle } from "../titleStyle.ts";
import { type CaseRule, type Found, relatedAt } from "./caseRule.ts";

export const duplicateSource: CaseRule = {
  id: "duplicate-source",
  severity: "warning",
  title: "One work entered twice",
  reason: "Two entries for one work make one voice look like two, and their notes drift apart.",
  good: {
    record:
      "sources:\n  - {id: a, type: webpage, title: On peace, issued: 2020, URL: https://example.org/1}\n  - {id: b, type: webpage, title: On war, issued: 2020, URL: https://example.org/2}\n",
  },
  bad: {
    record:
      "sources:\n  - {id: a, type: webpage, title: On peace, issued: 2020, URL: https://example.org/1}\n  - {id: b, type: webpage, title: On Peace!, issued: 2020, URL: http://www.example.org/1/}\n",
  },
  expected: ['record.yaml:3:5 "b" and "a" have the same address; keep one and cite it in both places'],
  check(record) {
    const found: Found[] = [];
    const byKey = new Map<string, Source>();
    for (const source of record.sources) {
      const keys: [string, string][] = [];
      const address = normalAddress(source.csl.URL);
      if (address) keys.push([`url ${address}`, "have the same address"]);
      const doi = typeof source.csl.DOI === "string" ? source.csl.DOI.toLowerCase() : "";
      if (doi) keys.push([`doi ${doi.replace(/^.*?(?=10\.)/, "")}`, "have the same DOI"]);
      const title = normalTitle(source);
      if (title) keys.push([`title ${title}`, "have the same author, title and year"]);
      const twin = keys.find(([key]) => {
        const other = byKey.get(key);
        return other !== undefined && (key.startsWith("doi") || mayBeOne(key, source, other));
      });
      const other = twin && byKey.get(twin[0])!;
      // Of two with one id that is told.
      if (twin && other && other.id !== source.id) {
        found.push({
          message: `"${source.id}" and "${other.id}" ${twin[1]}; keep one and cite it in both places`,
          place: record.placeOf(source),
          related: [relatedAt("the first of the two", record.placeOf(other))],
        });
      }
      for (const [key] of keys) if (!byKey.has(key)) byKey.set(key, source);
    }
    return found;
  },
};

function normalAddress(url: unknown): string | undefined {
  if (typeof url !== "string" || url === "") return undefined;
  const [, host = "", rest = ""] = /^https?:\/\/(?:www\.|m\.)?([^/?#]*)(.*)$/i.exec(url) ?? [];
  // A fragment may be a chapter of its own, so it stays; what only counts visitors goes.
  const path = rest
    .replace(/([?&])(utm_[a-z]+|fbclid|gclid)=[^&#]*/gi, "$1")
    .replace(/(?<![?&])[?&]+$/, "")
    .replace(/(?<!\/)\/+$/, "");
  // The front page of a site is no work.
  return host === "" || path === "" ? undefined : `${host.toLowerCase()}${path}`;
}

/** Two of one title and author are two works where their journals, their sites or their dates differ. */
function mayBeOne(key: string, one: Source, other: Source): boolean {
  if (!mayBeOneDay(one.issued, other.issued)) return false;
  if (key.startsWith("url")) return true;
  const [a, b] = [containerOf(one), containerOf(other)];
  const [x, y] = [hostOf(one), hostOf(other)];
  return (a === b || a === "" || b === "") && (x === y || x === "" || y === "");
}

function containerOf({ csl }: Source): string {
  const title = typeof csl["container-title"] === "string" ? plainTitle(csl["container-title"]) : "";
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(ARTICLE, "")
    .trim();
}

function hostOf({ csl }: Source): string {
  const host =
    /^https?:\/\/(?:www\.|m\.)?([^/?#]*)/i.exec(typeof csl.URL === "string" ? csl.URL : "")?.[1] ?? "";
  return /^(?:dx\.)?doi\.org$/i.test(host) ? "" : host.toLowerCase();
}

/** Two press conferences of one year bear the same title; two full dates that differ tell them apart. */
function mayBeOneDay(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
}

/** Author, title and year together: short titles alone coincide too often to mean anything. */
function normalTitle({ csl, issued }: Source): string | undefined {
  const title = plainTitle(csl.title ?? "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (title.length < 12 || issued === undefined) return undefined;
  const author = (csl.author ?? [])
    .map(({ family, literal }) => (family ?? literal ?? "").toLowerCase())
    .join(" ");
  return `${author}|${title}|${issued.slice(0, 4)}`;
}
