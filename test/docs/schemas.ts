import { OUTPUT_SCHEMAS } from "../../src/node/outputSchemas.ts";
import { FILE_SCHEMAS, jsonSchemaText } from "../../src/record/jsonSchema.ts";

/** Every file of schemas/ with its text. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    Object.entries({ ...FILE_SCHEMAS, ...OUTPUT_SCHEMAS }).map(([name, schema]) => [
      `${name}.schema.json`,
      jsonSchemaText(name, schema),
    ]),
  );
}
