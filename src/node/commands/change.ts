import { type Block, writeText } from "../../assessment/index.ts";
import { inFileOrder } from "../../record/index.ts";
import {
  type ChangeResult,
  CONCEPT_NAMES,
  CONCEPTS,
  findChanges,
  nearest,
  optionsIn,
  parseStatement,
  type WorkingEdit,
} from "../../strategy/index.ts";
import { readChoice } from "../arguments.ts";
import { exitCodeFor, printProblems, terminalWidth, wantsColour, writeJson, writeResult } from "../output.ts";
import { UsageError } from "../usageError.ts";
import { readModel } from "./modelFiles.ts";

export interface ChangeOptions {
  want: string;
  concept: string;
  from: string;
  reachable?: boolean;
  format: string;
}

/** `detente change MODEL --want EXPRESSION`: the smallest edits to priorities that bring it about. */
export async function change(path: string, options: ChangeOptions): Promise<void> {
  const concept = readChoice(options.concept, "--concept", CONCEPTS);
  const from = readFrom(options.from);
  const read = await readModel(path);
  if (read.model) requireExpression(options.want, read.model.model.decisionMakers);
  const { result, problems } = read.model
    ? findChanges(read.model.model, {
        want: options.want,
        concept,
        ...(from === undefined ? {} : { from }),
        ...(options.reachable ? { reachable: true } : {}),
      })
    : { result: undefined, problems: [] };
  const unknown = problems.find(({ rule }) => rule === "unknown-state");
  if (unknown) throw new UsageError(`--from: ${unknown.message} in this model`);
  const placed = inFileOrder([...read.problems, ...problems.map(read.place)]);
  printProblems(placed);
  process.exitCode = exitCodeFor(placed);
  if (!result) return;
  if (options.format === "json") return writeJson(result);
  const page = { title: `What would make "${result.want}" hold`, language: "en", blocks: blocks(result) };
  await writeResult(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

function readFrom(text: string): number | undefined {
  if (text === "status-quo") return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`--from: found "${text}", expected a state id or status-quo`);
}

function requireExpression(want: string, decisionMakers: readonly { options?: { id: string }[] }[]): void {
  const parsed = parseStatement(want);
  if ("fault" in parsed)
    throw new UsageError(`--want: character ${parsed.fault.offset + 1}: ${parsed.fault.message}`);
  const known = decisionMakers.flatMap(({ options }) => (options ?? []).map(({ id }) => id));
  for (const { id } of optionsIn(parsed.expression)) {
    if (known.includes(id)) continue;
    const near = nearest(id, known);
    throw new UsageError(
      `--want: unknown option "${id}", ${near ? `did you mean "${near}"?` : `expected one of: ${known.join(", ")}`}`,
    );
  }
}

function blocks({ concept, holdsAlready, edits }: ChangeResult): Block[] {
  const smallest = edits[0]?.size;
  return [
    ...(holdsAlready.length > 0
      ? [
          {
            kind: "paragraph" as const,
            text: [`It holds already (${CONCEPT_NAMES[concept]}) in: ${holdsAlready.join(", ")}.`],
          },
        ]
      : []),
    edits.length === 0
      ? {
          kind: "paragraph",
          text: [
            holdsAlready.length > 0
              ? "No single edit adds another scenario to these. Every one was tried."
              : "No single edit to one decision maker's statements makes it hold. Every one was tried.",
          ],
        }
      : {
          kind: "table",
          caption: `Single edits that make it hold (${CONCEPT_NAMES[concept]}), smallest first`,
          head: [["Whose"], ["Edit"], ["Size"], ["Works in"], ["Reachable"]],
          rows: edits.map((edit) => ({
            cells: [
              [edit.type === undefined ? edit.decisionMaker : `${edit.decisionMaker} (${edit.type})`],
              [editInWords(edit)],
              [`${edit.size}${edit.size === smallest ? ", smallest" : ""}`],
              [`${edit.scenarios.length} of ${edit.of} scenarios`],
              [edit.reachable ? "yes" : "no"],
            ],
          })),
        },
  ];
}

function editInWords({ edit, statement, place, to }: WorkingEdit): string {
  const which = `statement ${place}, "${statement}"`;
  if (edit === "drop") return `drop ${which}`;
  return edit === "reverse" ? `reverse ${which}` : `move ${which} to place ${to}`;
}
