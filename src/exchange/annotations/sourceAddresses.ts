import { addressKey } from "../../paper/citations/index.ts";
import type { CaseContent } from "../compare/caseContent.ts";

/** Of a source that has no address. */
const URN = "urn:detente:source:";

/** By which others find a source of the case. */
export function addressOf(source: string, content: CaseContent): string {
  return addressesOf(source, content)[0] ?? URN + encodeURIComponent(source);
}

/** The source of the case that an address is of, or an id. */
export function sourceAt(address: string, content: CaseContent): string | undefined {
  const sought = keyOf(address);
  for (const { noun, id } of content.parts.values())
    if (noun === "source")
      for (const own of [...addressesOf(id, content), URN + encodeURIComponent(id), id])
        if (keyOf(own) === sought) return id;
  return undefined;
}

function addressesOf(source: string, content: CaseContent): string[] {
  const { URL: url, DOI: doi } = (content.parts.get(`source ${source}`)?.value ?? {}) as {
    readonly [field: string]: unknown;
  };
  return [
    ...(typeof url === "string" ? [url] : []),
    ...(typeof doi === "string" ? [/^https?:/i.test(doi) ? doi : `https://doi.org/${doi}`] : []),
  ];
}

function keyOf(address: string): string {
  return addressKey(address.trim())
    .replace(/^dx\.(?=doi\.org\/)/i, "")
    .toLowerCase();
}
