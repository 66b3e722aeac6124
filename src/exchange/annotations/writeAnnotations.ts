import type { CaseContent } from "../compare/caseContent.ts";
import type { CaseQuotation } from "../quotations/quotationsOf.ts";
import { addressOf } from "./sourceAddresses.ts";

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
      items: quotations.map(({ source, entry, file, line, exact, fingerprint, prefix, suffix }, i) => ({
        id: `urn:detente:${encodeURIComponent(file)}:${line}`,
        type: "Annotation",
        motivation: "identifying",
        body: { type: "TextualBody", value: `${entry} (${file}:${line})`, purpose: "identifying" },
        target: {
          source: addressOf(source, content),
          selector:
            exact === ""
              ? { type: "detente:Fingerprint", value: fingerprint }
              : {
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
