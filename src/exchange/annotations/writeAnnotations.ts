import { addressKey } from "../../paper/citations/index.ts";
import type { CaseContent } from "../compare/caseContent.ts";
import type { CaseQuotation } from "../quotations/quotationsOf.ts";

/**
 * As W3C's Web Annotation Data Model has it (2017; read whole): what a quotation is of, by the words and the letters about them.
 *
 * @param found how each was found in the texts at hand
 */
export function writeAnnotations(
  quotations: readonly CaseQuotation[],
  found: readonly string[],
  content: CaseContent,
): object {
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "AnnotationCollection",
    total: quotations.length,
    first: {
      type: "AnnotationPage",
      startIndex: 0,
      items: quotations.map(({ source, entry, file, line, exact, prefix, suffix }, i) => ({
        id: `urn:detente:${encodeURIComponent(file)}:${line}`,
        type: "Annotation",
        motivation: "identifying",
        body: { type: "TextualBody", value: `${entry} (${file}:${line})`, purpose: "identifying" },
        target: {
          source: addressesOf(source, content)[0] ?? URN + encodeURIComponent(source),
          selector: {
            type: "TextQuoteSelector",
            exact,
            ...(prefix === undefined ? {} : { prefix }),
            ...(suffix === undefined ? {} : { suffix }),
          },
        },
        "detente:found": found[i],
      })),
    },
  };
}

/** Of a source that has no address. */
const URN = "urn:detente:source:";

/** The source of the case that an address is of. */
export function sourceAt(address: string, content: CaseContent): string | undefined {
  const sought = keyOf(address);
  for (const { noun, id } of content.parts.values())
    if (noun === "source")
      for (const own of [...addressesOf(id, content), URN + encodeURIComponent(id)])
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
