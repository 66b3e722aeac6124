import type { Case } from "../case.ts";
import type { ReviewRule } from "../reviewRule.ts";

export { type Found, relatedAt, runRule } from "../reviewRule.ts";

export interface CaseRule extends ReviewRule<Case, Example> {
  /** It finds what an entry lacks. As of a day that may only have come out later, so that nothing is said of it then. */
  findsLack?: true;
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
