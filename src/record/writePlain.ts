import { Document, isScalar, visit } from "yaml";

/** Plain data as a file of its name: JSON, or else YAML. */
export function writePlain(name: string, value: unknown): string {
  // Plain data only; fields set to nothing are gone from the copy.
  const plain: unknown = JSON.parse(JSON.stringify(value));
  return /\.json$/i.test(name) ? `${JSON.stringify(plain, undefined, 2)}\n` : asYaml(plain);
}

function asYaml(plain: unknown): string {
  const document = new Document(plain, { aliasDuplicateObjects: false });
  // A text that ends with a quotation mark looks to its reader, and to ours, as if one had been forgotten before it.
  visit(document, {
    Scalar(key, node) {
      if (key !== "key" && isScalar<string>(node) && /["'“”„‘’«»]$/.test(String(node.value)))
        node.type = "QUOTE_DOUBLE";
    },
  });
  return document.toString({ lineWidth: 110 });
}
