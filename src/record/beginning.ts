import { visibleText, yamlText } from "./writeYaml.ts";

/** What a case begins with: what is asked, and of whom. */
export interface Beginning {
  title: string;
  question: string;
  /** The two in conflict; the second is the one whose taking part is asked for. */
  parties: readonly { id: string; name: string; kind: string }[];
  /** The day the author writes as of. */
  asOf: string;
}

/** A case with nothing in it but its question and its parties. `schemaPath(file, schema)`: where a file finds its schema. */
export function beginningCase(
  { title, question, parties, asOf }: Beginning,
  schemaPath: (file: string, schema: string) => string,
): Map<string, string> {
  const file = (name: string, schema: string, value: object) =>
    [name, `# yaml-language-server: $schema=${schemaPath(name, schema)}\n${yamlText(value)}`] as const;
  return new Map([
    file("case.yaml", "case.schema.json", {
      title: visibleText(title),
      question: visibleText(question),
      parties: parties.map(({ id }) => id),
      asOf,
      files: ["record.yaml"],
    }),
    file("record.yaml", "record.schema.json", {
      actors: parties.map(({ id, name, kind }) => ({ id, name: visibleText(name), kind })),
    }),
  ]);
}
