/**
 * The part of SARIF 2.1.0 (OASIS standard, 27 March 2020) that is written here, from the text of the standard and
 * strict about everything else: no package ships the official schema under a licence that fits. Section numbers are
 * those of the standard.
 */
const text = { type: "string", minLength: 1 };
const message = object({ text }, ["text"]);
const position = { type: "integer", minimum: 1 };
const level = { enum: ["none", "note", "warning", "error"] };

/** 3.29, 3.30 */
const physicalLocation = object(
  {
    artifactLocation: object({ uri: { type: "string", format: "uri-reference", minLength: 1 } }, ["uri"]),
    region: object({ startLine: position, startColumn: position, endLine: position, endColumn: position }, [
      "startLine",
    ]),
  },
  ["artifactLocation"],
);

/** 3.27 */
const result = object(
  {
    ruleId: text,
    ruleIndex: { type: "integer", minimum: -1 },
    level,
    kind: { enum: ["notApplicable", "pass", "fail", "review", "open", "informational"] },
    message,
    locations: { type: "array", items: object({ physicalLocation }, ["physicalLocation"]) },
    relatedLocations: {
      type: "array",
      uniqueItems: true,
      items: object({ id: { type: "integer", minimum: -1 }, message, physicalLocation }, []),
    },
    partialFingerprints: { type: "object", additionalProperties: { type: "string" } },
  },
  ["message"],
);

/** 3.49 */
const rule = object(
  {
    id: text,
    shortDescription: message,
    fullDescription: message,
    defaultConfiguration: object({ level }, []),
    properties: object({ tags: { type: "array", uniqueItems: true, items: text } }, []),
  },
  ["id"],
);

/** 3.13, 3.14, 3.18, 3.19 */
export const SARIF = object(
  {
    $schema: { type: "string", format: "uri" },
    version: { const: "2.1.0" },
    runs: {
      type: "array",
      items: object(
        {
          tool: object(
            {
              driver: object(
                { name: text, version: text, rules: { type: "array", uniqueItems: true, items: rule } },
                ["name"],
              ),
            },
            ["driver"],
          ),
          columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
          properties: object({ lines: text }, []),
          results: { type: "array", items: result },
        },
        ["tool"],
      ),
    },
  },
  ["version", "runs"],
);

function object(properties: Record<string, unknown>, required: string[]) {
  return { type: "object", additionalProperties: false, properties, required };
}
