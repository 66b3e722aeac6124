import type { Case } from "../case.ts";
import type { Place, Problem, RelatedPlace, Severity } from "../problem.ts";

/**
 * One thing a careful reviewer marks in a case. Its file holds why it matters, an example without and one
 * with the fault, and the exact problems the latter gets: the examples are the test and the manual page.
 */
export interface CaseRule {
  id: string;
  severity: Severity;
  /** What it finds, in a few words. */
  title: string;
  /** Why a reader should care. */
  reason: string;
  good: Example;
  bad: Example;
  /** The problems of `bad`, as `file:line:column message`. */
  expected: string[];
  check(record: Case): Found[];
}

/** What a rule reports; the rule's id and severity are added. */
export interface Found {
  message: string;
  place: Place;
  severity?: Severity;
  related?: RelatedPlace[];
}

/** Part of a case: a record file, a model file, and lines added to case.yaml. */
export interface Example {
  record?: string;
  model?: string;
  head?: string;
}

const HEAD = `title: Example
question: Is there space for dialogue between Aland and Bland?
parties: [A, B]
actors:
  - {id: A, name: Aland, kind: state}
  - {id: B, name: Bland, kind: state}
`;

/** The files of an example, completed to a case that can be read. */
export function exampleFiles({ record, model, head }: Example): Map<string, string> {
  const files = new Map<string, string>();
  if (record !== undefined) files.set("record.yaml", record);
  if (model !== undefined) files.set("model.yaml", model);
  const named = record === undefined ? "" : "files: [record.yaml]\n";
  const models = model === undefined ? "" : "models: [{id: main, file: model.yaml}]\n";
  files.set("case.yaml", `${HEAD}${named}${models}${head ?? ""}`);
  return files;
}

export function runRule(rule: CaseRule, record: Case): Problem[] {
  return rule.check(record).map(({ message, place, severity, related }) => ({
    rule: rule.id,
    severity: severity ?? rule.severity,
    message,
    ...place,
    ...(related && related.length > 0 ? { related } : {}),
  }));
}

export function relatedAt(message: string, { file, line, column }: Place): RelatedPlace {
  return { message, file, line, column };
}
