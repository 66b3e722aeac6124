import type { ModelProblem } from "./problem.ts";

/*
 * What a model looks like from outside: the one place that says which values of a program or a file may stand where. The
 * rest of the engine counts on it.
 */

type Path = (string | number)[];
type Fault = (message: string, path: Path) => void;
/** Says what is wrong with a value; nothing where it is as expected. */
type Shape = (value: unknown, path: Path, fault: Fault) => void;

/** So many faults are told one by one; a program that sends a million wrong ones is told enough. */
const MOST_FAULTS = 50;

/** What of a value is not as a model has it; empty for a model. Never throws on plain values. */
export function shapeProblems(value: unknown): ModelProblem[] {
  const problems: ModelProblem[] = [];
  let count = 0;
  MODEL(value, [], (message, path) => {
    count += 1;
    if (problems.length < MOST_FAULTS)
      problems.push({ rule: "model-shape", severity: "error", message, path: [...path] });
  });
  if (count > problems.length)
    problems.push({
      rule: "model-shape",
      severity: "error",
      message: `and ${count - problems.length} more such faults`,
      path: [],
    });
  return problems;
}

/** A value in a few words of a message. */
export function foundInWords(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (typeof value === "string") return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

const simple =
  (
    expected: string,
    isFine: (value: unknown) => boolean,
    cure?: (value: unknown) => string | undefined,
  ): Shape =>
  (value, path, fault) => {
    if (isFine(value)) return;
    const how = cure?.(value);
    fault(`found ${foundInWords(value)}, expected ${expected}${how === undefined ? "" : `; ${how}`}`, path);
  };

const text = simple("a text", (value) => typeof value === "string");
const anId = simple("an id: a text that is not empty", (value) => typeof value === "string" && value !== "");
const flag = simple("true or false", (value) => typeof value === "boolean");
const yes = simple("true, or nothing", (value) => value === true);
const number = simple("a number", (value) => typeof value === "number");
const stateId = simple("a whole number: the id of a state", Number.isSafeInteger);
const place = simple("a whole number: a place in the list, from 1", Number.isSafeInteger);

function oneOf(...values: readonly string[]): Shape {
  const expected = values.map((value) => `"${value}"`);
  return simple(
    `${expected.slice(0, -1).join(", ")} or ${expected.at(-1)}`,
    (value) => values.includes(value as string),
    (value) =>
      typeof value === "number" && values.includes(String(value)) ? `as a text: "${value}"` : undefined,
  );
}

function listOf(shape: Shape): Shape {
  return (value, path, fault) => {
    if (!Array.isArray(value)) {
      fault(`found ${foundInWords(value)}, expected a list`, path);
      return;
    }
    // By number: a list with holes has faults where the holes are.
    for (let i = 0; i < value.length; i++) {
      path.push(i);
      shape(value[i], path, fault);
      path.pop();
    }
  };
}

function pairOf(shape: Shape): Shape {
  const list = listOf(shape);
  return (value, path, fault) => {
    if (Array.isArray(value) && value.length !== 2) fault(`found ${value.length} items, expected two`, path);
    else list(value, path, fault);
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}

function recordOf(shape: Shape): Shape {
  return (value, path, fault) => {
    if (!isRecord(value)) {
      fault(`found ${foundInWords(value)}, expected an object`, path);
      return;
    }
    for (const [key, own] of Object.entries(value)) {
      path.push(key);
      shape(own, path, fault);
      path.pop();
    }
  };
}

/** Fields it has to have, and those it may; more may stand beside them. Undefined is as good as absent. */
function fields(needed: Record<string, Shape>, may: Record<string, Shape> = {}): Shape {
  const all = Object.entries({ ...needed, ...may });
  return (value, path, fault) => {
    if (!isRecord(value)) {
      fault(`found ${foundInWords(value)}, expected an object`, path);
      return;
    }
    for (const [name, shape] of all) {
      const own = value[name];
      if (own === undefined) {
        if (Object.hasOwn(needed, name)) fault(`${name} is missing`, path);
        continue;
      }
      path.push(name);
      shape(own, path, fault);
      path.pop();
    }
  };
}

/** The shape that the kind of a value chooses. */
function either(choose: (value: unknown) => Shape | undefined, expected: string): Shape {
  return (value, path, fault) => {
    const shape = choose(value);
    if (shape) shape(value, path, fault);
    else fault(`found ${foundInWords(value)}, expected ${expected}`, path);
  };
}

const GROUNDED = fields(
  { say: text },
  {
    because: text,
    sources: listOf(text),
    uncertain: text,
    unknown: yes,
    places: pairOf(place),
    atLeastAsImportantAs: listOf(text),
  },
);
const STATEMENT = either(
  (value) => (typeof value === "string" ? text : isRecord(value) ? GROUNDED : undefined),
  "a statement: a text, or an object with say",
);
const fine: Shape = () => undefined;
const PAYOFFS = either(
  (value) =>
    value instanceof Int32Array || value instanceof Float64Array || value instanceof Float32Array
      ? fine
      : Array.isArray(value)
        ? listOf(listOf(number))
        : isRecord(value)
          ? recordOf(number)
          : undefined,
  "payoffs by state id, as rows and columns, or as an Int32Array, Float32Array or Float64Array",
);
const PREFERENCES = fields(
  {},
  {
    statements: listOf(STATEMENT),
    ranking: listOf(listOf(stateId)),
    payoffs: PAYOFFS,
    unknown: listOf(pairOf(stateId)),
    much: number,
  },
);
const LEVEL = either(
  (value) =>
    typeof value === "string" ? anId : isRecord(value) ? fields({ id: anId }, { name: text }) : undefined,
  "a level: its id, or an object with id",
);
const OPTION = fields(
  { id: anId, name: text },
  { irreversible: oneOf("on", "off"), force: flag, levels: listOf(LEVEL) },
);
const DECISION_MAKER = fields(
  { id: anId, name: text },
  {
    options: listOf(OPTION),
    preferences: PREFERENCES,
    types: recordOf(fields({ preferences: PREFERENCES }, { name: text })),
    cannotSee: listOf(
      either(
        (value) => (typeof value === "string" ? text : typeof value === "number" ? stateId : undefined),
        "an expression or the id of a state",
      ),
    ),
    attitudes: recordOf(oneOf("+", "0", "-")),
    believes: recordOf(PREFERENCES),
  },
);
const STATUS_QUO = either(
  (value) =>
    !isRecord(value) ? undefined : "on" in value ? fields({ on: listOf(text) }) : fields({ state: stateId }),
  "an object with on, the options that are on, or state, the id of a state",
);
const MODEL: Shape = fields(
  { title: text, decisionMakers: listOf(DECISION_MAKER) },
  {
    infeasible: listOf(text),
    together: listOf(text),
    exceptions: listOf(fields({ decisionMaker: text, from: text, to: text }, { allowed: flag })),
    states: listOf(fields({ id: stateId }, { on: listOf(text), label: text })),
    moves: recordOf(listOf(pairOf(stateId))),
    statusQuo: STATUS_QUO,
  },
);
