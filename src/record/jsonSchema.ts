import { z } from "zod";
import { CaseFile, RecordFile } from "./case.ts";
import { Anchor, Aside, Citation, DateText, Id, Quotation, Reading, Text, Verification } from "./fields.ts";
import { CLAIM_SCHEMAS } from "./nouns/claim.ts";
import { Phase } from "./nouns/format.ts";
import {
  DecisionMakerItem,
  ModelFile,
  OptionItem,
  PreferencesItem,
  StatementItem,
  TypeItem,
} from "./nouns/modelFile.ts";
import { SourceItem } from "./nouns/source.ts";
import { allNouns } from "./nouns/table.ts";
import { ReviewConfigFile } from "./reviewConfig.ts";
import { Rule } from "./rule.ts";
import { WholeCase } from "./wholeCase.ts";

/** JSON Schemas (draft 2020-12) from the definitions the parser itself uses: for editors and other programs. */

/** Parts that get a definition of their own, so that a schema is written once where it is used often. */
const NAMED: Record<string, z.ZodType> = {
  text: Text,
  id: Id,
  date: DateText,
  verification: Verification,
  anchor: Anchor,
  citation: Citation,
  quotation: Quotation,
  reading: Reading,
  aside: Aside,
  ...Object.fromEntries([...allNouns()].map(([name, { schema }]) => [name, schema])),
  phase: Phase,
  ...CLAIM_SCHEMAS,
  decisionMaker: DecisionMakerItem,
  option: OptionItem,
  preferences: PreferencesItem,
  statement: StatementItem,
  type: TypeItem,
  rule: Rule,
};

/**
 * Fields one set of which must be there. A work without a type says more of one in a bibliography, one without an id gets
 * it from its content; a condition has a test and states, or tests that have states of their own.
 */
const CHOICES = new Map<z.ZodType, readonly (readonly string[])[]>([
  [SourceItem, [["type"], ["id"]]],
  [CLAIM_SCHEMAS.condition, [["test", "states"], ["tests"]]],
]);

/** A schema, what it describes, and a title. */
export interface NamedSchema {
  title: string;
  schema: z.ZodType;
}

/** What an analyst writes. */
export const FILE_SCHEMAS: Record<string, NamedSchema> = {
  case: { title: "Detente case: case.yaml", schema: CaseFile },
  record: { title: "Detente record: a file that case.yaml names", schema: RecordFile },
  model: { title: "Detente model: decision makers, options and what each prefers", schema: ModelFile },
  "whole-case": { title: "Detente case in one document: export --as case.json", schema: WholeCase },
  config: { title: "Detente configuration: detente.config.yaml", schema: ReviewConfigFile },
};

/**
 * One schema as JSON text. The input side of each definition is described: what may be written, before text is
 * trimmed or a bare year turned into text. The id is relative, so the file works wherever it lies.
 */
export function jsonSchemaText(name: string, { title, schema }: NamedSchema): string {
  for (const [id, part] of Object.entries(NAMED))
    if (z.globalRegistry.get(part)?.id === undefined)
      z.globalRegistry.add(part, { ...z.globalRegistry.get(part), id });
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      const choices = CHOICES.get(zodSchema as unknown as z.ZodType);
      if (!choices) return;
      const free = new Set(choices.flat());
      const required = jsonSchema.required?.filter((field) => !free.has(field)) ?? [];
      if (required.length > 0) jsonSchema.required = required;
      else delete jsonSchema.required;
      jsonSchema.anyOf = choices.map((fields) => ({ required: [...fields] }));
    },
  });
  return `${JSON.stringify({ $schema, $id: `${name}.schema.json`, title, ...rest }, null, 2)}\n`;
}
