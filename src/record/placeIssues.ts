import type { Issue } from "./explainIssues.ts";
import type { Problem } from "./problem.ts";
import type { YamlText } from "./yaml.ts";

export function placeIssues(yaml: YamlText, base: (string | number)[], issues: Issue[]): Problem[] {
  return issues.map(({ path, key, message }) => {
    const full = [...base, ...path];
    const place = key === undefined ? yaml.placeAt(full) : yaml.placeOfKey(full, key);
    return { rule: "schema", severity: "error", message, ...place };
  });
}
