import { BEFORE_ISSUE, BEFORE_PAGES, BEFORE_VOLUME } from "./lexicon/works.ts";

/** Values that bring a word of their own, which every style puts before them once more: "vol. 3", "pp. 5–9", "DOI: 10.1000/x". */
const PLAIN: Readonly<Record<string, (written: string) => string>> = {
  DOI: plainDoi,
  URL: plainAddress,
  volume: (written) => numberBehind(written, BEFORE_VOLUME),
  issue: (written) => numberBehind(written, BEFORE_ISSUE),
  page: (written) => numberBehind(written, BEFORE_PAGES),
  ISBN: (written) => written.replace(/^ISBN(?:-1[03])?[:\s]+(?=[\dX])/i, ""),
  ISSN: (written) => written.replace(/^e?-?ISSN[:\s]+(?=\d)/i, ""),
  PMID: (written) =>
    written.replace(/^(?:PMID[:\s]+|https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/)(\d+)\/?$/i, "$1"),
};

/** A work with such values as its variables hold them. */
export function plainValues<Item extends Record<string, unknown>>(item: Item): Item {
  let plain: Record<string, unknown> | undefined;
  for (const [variable, strip] of Object.entries(PLAIN)) {
    const written = item[variable];
    if (typeof written !== "string") continue;
    const value = strip(written.trim());
    if (value === written || value === "") continue;
    plain ??= { ...item };
    plain[variable] = value;
  }
  return (plain ?? item) as Item;
}

/** A DOI without the address or the word some write before it, and without the point that ended a sentence. */
export function plainDoi(written: string): string {
  return written
    .trim()
    .replace(/^(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi(?:\s+|:\s*)(?=10\.|https?:|doi))+/i, "")
    .replace(/(?<=^10\.\S*)[.,;]+$/, "");
}

/** An address without a word, brackets or a second beginning. */
function plainAddress(written: string): string {
  return written
    .replace(/^(?:URL|address|link)\s*[:=]\s*(?=https?:|www\.)/i, "")
    .replace(/^<(?:URL:)?\s*(\S+?)\s*>$/i, "$1")
    .replace(/^https?:\/\/(?=https?:\/\/)/i, "");
}

/** Only where nothing but a number, or a span of numbers, stands behind the word. */
function numberBehind(written: string, word: RegExp): string {
  const rest = written.replace(word, "");
  return /^(?:[A-Za-z]?\d[\w–—/-]*|[IVXLC]+)(?:,? \d[\w–—-]*)*$/.test(rest) ? rest : written;
}
