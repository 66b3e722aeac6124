import type { FaultyEntry, Unread } from "../case.ts";
import { inFileOrder, type Place, type Problem } from "../problem.ts";

/** Told of one case; nobody reads more. */
const MOST_PROBLEMS = 10_000;

/** What is wrong with a case, told while it is read, and which entries and files are left out for it. */
export class Faults {
  readonly problems: Problem[] = [];
  readonly faulty: FaultyEntry[] = [];
  readonly unread: Unread[] = [];

  report(rule: string, place: Place, message: string): Problem {
    const problem: Problem = { rule, severity: "error", message, ...place };
    this.problems.push(problem);
    return problem;
  }

  /** A slip of YAML that was told of a line, and is the cause of what else is wrong there. */
  slipAt(file: string, line: number): Problem | undefined {
    return this.problems.find(
      (told) => told.rule === "yaml" && told.line === line && told.file === file && told.severity === "error",
    );
  }

  /** All that is to be told, in file order. */
  told(): Problem[] {
    const problems = inFileOrder(this.withoutEchoes(this.problems));
    const more = problems.length - MOST_PROBLEMS;
    if (more <= 0) return problems;
    problems.length = MOST_PROBLEMS;
    const { file, line, column } = problems.at(-1)!;
    problems.push({
      rule: "schema",
      severity: "error",
      message: `and ${more} more problems; mend the first ones first`,
      ...{ file, line, column },
    });
    return problems;
  }

  /** What was put in quotation marks to be read, and is no text in any case: of the two the second is the fault. */
  private withoutEchoes(problems: readonly Problem[]): Problem[] {
    const key = ({ file, line, column }: Problem) => `${line}:${column}:${file}`;
    const faults = new Set(problems.filter(({ rule }) => rule === "schema").map(key));
    return problems.filter(
      (problem) => problem.rule !== "yaml" || problem.severity !== "error" || !faults.has(key(problem)),
    );
  }
}
