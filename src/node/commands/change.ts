import { type Block, writeText } from "../../assessment/index.ts";
import { inFileOrder } from "../../record/index.ts";
import {
  buildStateSpace,
  type ChangeResult,
  CONCEPT_NAMES,
  CONCEPTS,
  findChanges,
  findSmallestChanges,
  type ListEdit,
  type Model,
  nearest,
  type SmallestChanges,
} from "../../strategy/index.ts";
import { readChoice, readNumber } from "../arguments.ts";
import { exitCodeFor, printProblems, writeJson, writePainted } from "../output.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { readModel } from "./modelFiles.ts";
import { readExpression } from "./modelQuestions.ts";

export interface ChangeOptions {
  want?: string;
  hold?: string;
  concept: string;
  from: string;
  reachable?: boolean;
  add: string[];
  mostSize: string;
  format: string;
}

/** What `detente change --want` prints: every single edit, and the smallest sets of edits, all parties together. */
export type ChangeOutput = ChangeResult & { smallest: SmallestChanges[] };

/** `detente change MODEL --want EXPRESSION`: the smallest edits to priorities that bring it about. */
export async function change(path: string, options: ChangeOptions): Promise<void> {
  const concept = readChoice(options.concept, "--concept", CONCEPTS);
  const mostSize = readNumber(options.mostSize, "--most-size", 1);
  if (options.hold !== undefined && options.want !== undefined)
    throw new UsageError("--want and --hold ask different things; ask them one at a time");
  if (options.hold !== undefined)
    return (await import("./hold.ts")).hold(path, options.hold, concept, options.format);
  if (options.want === undefined)
    throw new UsageError(
      "expected --want EXPRESSION (what should hold) or --hold STATE (what it would take)",
    );
  const from = readFrom(options.from);
  const read = await readModel(path);
  if (read.model) readExpression(options.want, read.model.model, "--want");
  const query = {
    want: options.want,
    concept,
    ...(from === undefined ? {} : { from }),
    ...(options.reachable ? { reachable: true } : {}),
  };
  const { result, problems } = read.model
    ? findChanges(read.model.model, query)
    : { result: undefined, problems: [] };
  const unknown = problems.find(({ rule }) => rule === "unknown-state");
  if (unknown) throw new UsageError(`--from: ${unknown.message} in this model`);
  const placed = inFileOrder([...read.problems, ...problems.map(read.place)]);
  printProblems(placed);
  process.exitCode = exitCodeFor(placed);
  if (!result) return;
  const { model } = read.model!;
  const candidates = readCandidates(options.add, model);
  const smallest = findSmallestChanges(model, buildStateSpace(model).space!, {
    ...query,
    candidates,
    mostSize,
  });
  if (options.format === "json") return writeJson({ ...result, smallest } satisfies ChangeOutput);
  const page = {
    title: `What would make "${result.want}" hold`,
    language: "en",
    blocks: [...blocks(result), ...smallestBlocks(smallest)],
  };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

/** `russia: T if U`, as often as there are candidates. */
function readCandidates(texts: readonly string[], model: Model): Record<string, string[]> {
  const candidates: Record<string, string[]> = {};
  const known = model.decisionMakers.map(({ id }) => id);
  for (const text of texts) {
    const colon = text.indexOf(":");
    if (colon < 0)
      throw new UsageError(
        `--add: found "${text}", expected a decision maker, a colon and a statement: "${known[0]}: …"`,
      );
    const id = text.slice(0, colon).trim();
    const say = text.slice(colon + 1).trim();
    if (!known.includes(id)) {
      const near = nearest(id, known);
      throw new UsageError(
        `--add: unknown decision maker "${id}", ${near ? `did you mean "${near}"?` : `expected one of: ${known.join(", ")}`}`,
      );
    }
    readExpression(say, model, "--add");
    candidates[id] = [...(candidates[id] ?? []), say];
  }
  return candidates;
}

function readFrom(text: string): number | undefined {
  if (text === "status-quo") return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`--from: found "${text}", expected a state id or status-quo`);
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
              [`${edit.scenarios.length} of ${edit.of} ${edit.of === 1 ? "scenario" : "scenarios"}`],
              [edit.reachable ? "yes" : "no"],
            ],
          })),
        },
  ];
}

function editInWords({ edit, statement, place, to }: ListEdit): string {
  if (edit === "add") return `add "${statement}" at place ${place}`;
  const which = `statement ${place}, "${statement}"`;
  if (edit === "drop") return `drop ${which}`;
  return edit === "reverse" ? `reverse ${which}` : `move ${which} to place ${to}`;
}

const MOST_SETS = 12;

/** All parties together: sets of edits that are the smallest in some scenario, each once. */
function smallestBlocks(smallest: readonly SmallestChanges[]): Block[] {
  const sets = new Map<string, { size: number; scenarios: string[]; reachable: boolean }>();
  for (const { scenario, size, changes } of smallest)
    for (const { edits, reachable } of changes) {
      const text = edits
        .map(
          (edit) =>
            `${edit.type === undefined ? edit.decisionMaker : `${edit.decisionMaker} (${edit.type})`}: ${editInWords(edit)}`,
        )
        .join("; ");
      const set = sets.get(text) ?? { size: size!, scenarios: [], reachable };
      set.scenarios.push(scenario);
      sets.set(text, set);
    }
  const open = smallest.filter(({ result }) => result !== "found" && result !== "already");
  const rows = [...sets].sort(([, a], [, b]) => a.size - b.size || b.scenarios.length - a.scenarios.length);
  return [
    ...(rows.length > 0
      ? [
          {
            kind: "table" as const,
            caption:
              "The smallest sets of edits, all parties together, by scenario; every smaller set was tried",
            head: [["Edits"], ["Size"], ["Smallest in"], ["Reachable"]],
            rows: rows.slice(0, MOST_SETS).map(([text, { size, scenarios, reachable }]) => ({
              cells: [
                [text],
                [String(size)],
                [scenarios.length === smallest.length ? "every scenario" : scenarios.join(", ")],
                [reachable ? "yes" : "no"],
              ],
            })),
          },
        ]
      : []),
    ...(rows.length > MOST_SETS
      ? [{ kind: "paragraph" as const, text: [`${rows.length - MOST_SETS} more sets are in the JSON.`] }]
      : []),
    ...open.map(
      ({ scenario, result, searchedTo, tried }): Block => ({
        kind: "paragraph",
        text: [
          result === "unreachable"
            ? `${scenario}: no sequence of moves leads there from the start, whatever anybody prefers; no edits can change that.`
            : `${scenario}: no set of edits up to size ${searchedTo} makes it hold; all were tried (${tried} combinations)${result === "stopped" ? ", and the search was cut short there" : ""}.`,
        ],
      }),
    ),
  ];
}
