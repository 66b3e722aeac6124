import type { Problem } from "../record/problem.ts";

/** An edit that cannot be made, said at a place. */
export class Refusal extends Error {
  readonly problem: Problem;
  constructor(message: string, file: string, line = 1, related?: Problem["related"]) {
    super(message);
    this.problem = {
      rule: "edit",
      severity: "error",
      message,
      file,
      line,
      column: 1,
      ...(related ? { related } : {}),
    };
  }
}
