import type { Statement } from "../names/statements.ts";

/** A step in the life of a format, as the phases of a case have it. */
export interface Step {
  date: string;
  phase: string;
  axis: "existence" | "operation";
  status: "active" | "ended" | "suspended";
}

/** What a dated statement says of the format itself; who joined or left is left to the analyst. */
export function phaseOf({ kind, date }: Pick<Statement<unknown>, "kind" | "date">): Step | undefined {
  if (!date) return undefined;
  const step = STEPS[kind];
  return step && { date: date.edtf, ...step };
}

const STEPS: Partial<Record<Statement["kind"], Omit<Step, "date">>> = {
  founding: { phase: "founded", axis: "existence", status: "active" },
  ending: { phase: "ended", axis: "existence", status: "ended" },
  replacement: { phase: "replaced", axis: "existence", status: "ended" },
  renaming: { phase: "renamed", axis: "existence", status: "ended" },
  suspension: { phase: "suspended", axis: "operation", status: "suspended" },
  resumption: { phase: "resumed", axis: "operation", status: "active" },
};
