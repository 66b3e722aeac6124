import { type Document, isAlias, isScalar, isSeq, type Node, visit } from "yaml";
import type { Place, Problem } from "../problem.ts";
import { keyText } from "./tree.ts";

/** What YAML allows and a case does not: a field twice, a name that is no text, aliases. */
export function findForbidden(document: Document, at: (from: number, to: number) => Place): Problem[] {
  const found: Problem[] = [];
  const report = (rule: string, message: string, node: Node, related?: Place) => {
    const [from, to] = node.range ?? [0, 0];
    found.push({
      rule,
      severity: "error",
      message,
      ...at(from, to),
      ...(related
        ? {
            related: [
              {
                message: "first written here",
                file: related.file,
                line: related.line,
                column: related.column,
              },
            ],
          }
        : {}),
    });
  };
  let aliases = 0;
  visit(document, {
    Alias(_, alias) {
      aliases += 1;
      if (aliases === 1)
        report(
          "yaml-alias",
          `alias *${alias.source}: a case file may not use anchors and aliases, write the text out`,
          alias,
        );
    },
    Map(_, map) {
      const first = new Map<string, Node>();
      const lists = new Set<string>();
      for (const { key, value } of map.items) {
        if (!isScalar(key)) {
          if (key && !isAlias(key))
            report("yaml", "found a list or a group as the name of a field, expected a word", key as Node);
          continue;
        }
        const name = keyText(key);
        const before = first.get(name);
        if (before) {
          const [from, to] = before.range ?? [0, 0];
          report(
            "duplicate-key",
            lists.has(name) && isSeq(value)
              ? `the list "${brief(name)}" is written twice; put the entries below this line under those of the first, and take this line out`
              : `the field "${brief(name)}" is written twice here; keep one`,
            key,
            at(from, to),
          );
        } else {
          first.set(name, key);
          if (isSeq(value)) lists.add(name);
        }
        // No program in between keeps what stands under it.
        if (name === "__proto__")
          report("yaml", "nothing can be kept under the name __proto__; name it otherwise", key);
      }
    },
  });
  return found;
}

function brief(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}
