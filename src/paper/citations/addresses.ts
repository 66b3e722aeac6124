import type { Address, Span } from "./citation.ts";

const URL = /(?:https?:\/\/|www\.)[^\s<>"“”«»]+/giu;
const DOI = /(?:\bdoi:?\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)(10\.\d{4,9}\/[^\s<>"“”«»;,]+)/iu;

/** Web addresses as written, without the full stop or bracket of the sentence they stand in. */
export function addressesIn(text: string): Address[] {
  return [...text.matchAll(URL)].map((match) => {
    const written = match[0].replace(/[),;\]]+[.,;]?$/, "");
    const balanced = match[0].includes("(") && match[0].startsWith(`${written})`) ? `${written})` : written;
    const url = balanced.replace(/(?:…|\.\.).*$/, "").replace(/[.,:]$/, "");
    return { from: match.index, to: match.index + url.length, url, isCut: /…|\.{3,}/.test(balanced) };
  });
}

export function doiIn(text: string): (Span & { doi: string }) | undefined {
  const match = DOI.exec(text);
  if (!match) return undefined;
  const doi = match[1]!.replace(/(?<![.)\]])[.)\]]+$/, "");
  return { doi, from: match.index, to: match.index + match[0].length - (match[1]!.length - doi.length) };
}
