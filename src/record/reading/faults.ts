import type { FaultyEntry, Unread } from "../case.ts";
import { inFileOrder, inPlaceOf, type Place, type Problem, withCures } from "../problem.ts";
import { GOES_ON_ABOVE } from "../slips/columns.ts";

const GROUP_FOR_DATE = "found a group of fields, expected a date";

/** Told of one case; nobody reads more. */
const MOST_PROBLEMS = 10_000;

/** What is wrong with a case, told while it is read, and which entries and files are left out for it. */
export class Faults {
  readonly problems: Problem[] = [];
  readonly faulty: FaultyEntry[] = [];
  readonly unread: Unread[] = [];
  /** Slips of YAML by where they stand, as far as they were looked through. */
  private readonly slips = new Map<string, Problem>();
  private looked = 0;

  /** `instead`: what may stand at the place, each by itself. */
  report(rule: string, place: Place, message: string, instead: readonly string[] = []): Problem {
    const cures = withCures(inPlaceOf(place, instead));
    const problem: Problem = { rule, severity: "error", message, ...place, ...cures };
    this.problems.push(problem);
    return problem;
  }

  /** A slip of YAML that was told of a line, and is the cause of what else is wrong there. */
  slipAt(file: string, line: number): Problem | undefined {
    // An error may stand on each of thousands of lines, and each asks: what was told before is gone through once.
    for (; this.looked < this.problems.length; this.looked++) {
      const told = this.problems[this.looked]!;
      const at = `${told.line} ${told.file}`;
      if (told.rule === "yaml" && told.severity === "error" && !this.slips.has(at)) this.slips.set(at, told);
    }
    return this.slips.get(`${line} ${file}`);
  }

  /** The first fault of shape in the head of the case. */
  slipOfHead(): Problem | undefined {
    return this.problems.find(({ rule, file }) => rule === "schema" && file === "case.yaml");
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
    const faults = new Set(problems.filter(({ rule }) => rule === "schema" || rule === "model").map(key));
    // A group that stands where a date does is told whole, with what was put in quotation marks within it.
    const groups = problems.filter(
      ({ rule, message }) => rule === "schema" && message.includes(GROUP_FOR_DATE),
    );
    const isWithin = ({ file, line, column }: Problem) =>
      groups.some(
        (group) =>
          group.file === file &&
          group.line === line &&
          group.column <= column &&
          (group.endLine ?? line) === line &&
          (group.endColumn ?? column) > column,
      );
    // A word by itself below a value that takes it in is told with that.
    const above = new Set(
      problems.filter(({ rule }) => rule === "schema").map(({ file, line }) => `${line + 1}:${file}`),
    );
    const isTakenIn = ({ file, line, message }: Problem) =>
      message.startsWith(GOES_ON_ABOVE) && above.has(`${line}:${file}`);
    const told = problems.filter(
      (problem) =>
        problem.rule !== "yaml" ||
        problem.severity !== "error" ||
        !(faults.has(key(problem)) || isWithin(problem) || isTakenIn(problem)),
    );
    // Of an expression that a slip of writing stands in no more is said.
    const line = ({ file, line: number }: Problem) => `${number}:${file}`;
    const slips = new Set(told.filter(({ rule }) => rule === "yaml" || rule === "cut-by-comment").map(line));
    return told.filter((problem) => problem.rule !== "model" || !slips.has(line(problem)));
  }
}
