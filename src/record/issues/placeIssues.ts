import { inPlaceOf, type Place, type Problem, withCures } from "../problem.ts";
import type { YamlText } from "../yaml/yamlText.ts";
import type { Issue } from "./explainIssues.ts";

export function placeIssues(yaml: YamlText, base: (string | number)[], issues: Issue[]): Problem[] {
  return issues.map(({ path, key, message, suggests, instead, keyAsValueOf }) => {
    const full = [...base, ...path];
    const place = key === undefined ? yaml.placeAt(full) : yaml.placeOfKey(full, key);
    const texts = key === undefined ? instead : suggests;
    const asValue =
      keyAsValueOf === undefined ? [] : inPlaceOf(withColon(place), [`${keyAsValueOf}: ${key}`]);
    return {
      rule: "schema",
      severity: "error",
      message,
      ...place,
      ...withCures([...inPlaceOf(place, texts ?? []), ...asValue]),
    };
  });
}

/** A name at the end of its line, with the colon behind it. */
function withColon(place: Place): Place {
  return place.endColumn === undefined ? place : { ...place, endColumn: place.endColumn + 1 };
}
