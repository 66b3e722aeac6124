import { isMap, isPair, isScalar, isSeq, parseDocument } from "yaml";

/** A field as it stands in a file: where its name and its value begin and end. */
export interface FieldSite {
  /** The list or group at the edge of the file, and the way to the field within an entry of it. */
  path: string;
  name: string;
  key: [from: number, to: number];
  value: [from: number, to: number];
  isFlow: boolean;
  kind: "group" | "list" | "scalar";
  isQuoted: boolean;
  /** At the edge of the file: 0. */
  depth: number;
}

export interface EntrySite {
  path: string;
  from: number;
  to: number;
  isFlow: boolean;
  id: string | undefined;
}

/** All fields and entries of a text, as the parser of the yaml package has them: no reader of the project's own. */
export function sitesOf(text: string): { fields: FieldSite[]; entries: EntrySite[] } {
  const fields: FieldSite[] = [];
  const entries: EntrySite[] = [];
  const endOf = (from: number, to: number) => from + text.slice(from, to).trimEnd().length;
  const walk = (node: unknown, path: string, depth: number): void => {
    if (isMap(node))
      for (const pair of node.items) {
        const { key, value } = pair;
        if (!isPair(pair) || !isScalar(key) || !key.range) continue;
        const name = String(key.value);
        const own = path === "" ? name : `${path}.${name}`;
        const range = (value as { range?: [number, number, number] } | null)?.range;
        if (!range) continue;
        fields.push({
          path: own,
          name,
          key: [key.range[0], key.range[1]],
          value: [range[0], endOf(range[0], range[1])],
          isFlow: node.flow === true,
          kind: isMap(value) ? "group" : isSeq(value) ? "list" : "scalar",
          isQuoted: isScalar(value) && /QUOTE/.test(String(value.type)),
          depth,
        });
        walk(value, own, depth + 1);
      }
    else if (isSeq(node))
      for (const item of node.items) {
        if (isMap(item) && item.range)
          entries.push({
            path,
            from: item.range[0],
            to: endOf(item.range[0], item.range[1]),
            isFlow: item.flow === true,
            id: item.has("id") ? String(item.get("id")) : undefined,
          });
        walk(item, path, depth + 1);
      }
  };
  walk(parseDocument(text).contents, "", 0);
  return { fields, entries };
}
