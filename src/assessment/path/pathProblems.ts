import { type Case, formatDay, type Problem } from "../../record/index.ts";
import type { HeldModel } from "./onRecord.ts";
import { statesUnder } from "./readings.ts";

/** What keeps a path from being read or judged as it should: each with its place and a cure. */
export function pathProblems(record: Case, { entry, path, space, choices }: HeldModel): Problem[] {
  const problems: Problem[] = [];
  const add = (severity: Problem["severity"], rule: string, message: string, place: Problem | HeldPlace) => {
    const { file, line, column } = place;
    problems.push({ rule, severity, message, file, line, column });
  };
  for (const option of path.options) {
    for (const { from, to } of option.clashes)
      add(
        "warning",
        "path-rules-overlap",
        `from ${formatDay(from)} to ${formatDay(to)} onWhen says that ${option.option} is on and offWhen that it is off; let one of them end where the other begins`,
        option.place,
      );
    for (const field of option.never)
      add(
        "note",
        "path-rule-never",
        `nothing on record ever makes ${field} of ${option.option} true; if that is not what happened, name the fact that shows it`,
        option.place,
      );
  }
  const ids = path.options.map(({ option }) => option);
  const model = record.placeOf(entry.file, entry.file.infeasible ? "infeasible" : "decisionMakers");
  for (const { from, to, answers } of path.stretches) {
    const { states, isTooOpen } = statesUnder(space, ids, answers);
    if (isTooOpen || states.length > 0) continue;
    const on = ids.filter((_, k) => answers[k] === "yes").join(" & ");
    add(
      "warning",
      "path-infeasible",
      `from ${formatDay(from)} to ${formatDay(to)} the record shows ${on || "no option"} on, which the model calls infeasible, so no move into it or out of it is judged; correct the rules that read it, or allow the combination`,
      model,
    );
  }
  const moves = choices.filter(({ kind }) => kind === "move");
  for (const [i, { to, decisionMaker }] of moves.entries()) {
    const other = moves.slice(0, i).find((one) => one.to === to);
    if (other)
      add(
        "note",
        "path-one-day",
        `${other.decisionMaker} and ${decisionMaker} move on ${to}; which came first is not on record, so each is judged both ways; a change of one may be dated otherwise`,
        moves[i]!.because[0] ? { ...moves[i]!.because[0].place, column: 1 } : model,
      );
  }
  if (moves.length === 0)
    add(
      "note",
      "path-no-move",
      "no move is on record, so nothing tells these priorities from others; state facts by which the rules show an option change",
      model,
    );
  const stated = entry.file.asOf;
  const holds = entry.file.holdsUntil;
  const later = holds === undefined ? [] : moves.filter(({ to }) => to > holds);
  if (stated !== undefined && later.length > 0)
    add(
      "note",
      "path-lists-end",
      `these priorities speak until ${holds}, and ${later.length} of the moves came later; state them anew for the years since`,
      record.placeOf(entry.file, "holdsUntil"),
    );
  return problems;
}

type HeldPlace = Pick<Problem, "file" | "line" | "column">;
