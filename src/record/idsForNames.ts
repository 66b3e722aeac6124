import type { Case } from "./case.ts";
import { isNameOfLabels } from "./fieldNames.ts";
import { NO_SOURCE_ID } from "./fields.ts";
import { OF_EACH } from "./issues/habits.ts";
import { BETWEEN_IDS, BETWEEN_NAMES } from "./lexicon/joining.ts";
import { idCalled } from "./misnamed.ts";
import { inPlaceOf, type Problem } from "./problem.ts";
import { idsOf } from "./references.ts";

const LIST = /^(.*expected a list: )\[([^[\]{}"]+)\](.*)$/s;
const NO_ID =
  /^((?:[A-Za-z]+: )?found "([^"…]+)", )expected letters, digits, dot, hyphen or underscore, without spaces(?:: [^()]*)?(.*)$/s;
const NO_SOURCE = /^((?:[A-Za-z]+: )?found "([^"…]+)", )expected the id of a source, without[^()]*(.*)$/s;
const CITED =
  /^((?:[A-Za-z]+: )?found "([^"…]+)", )expected the id of a source; a page goes with it: \{source: (\S+), [^}]*\}(.*)$/s;
const ACTOR = /\{actor: ([^{},]+)/;

/**
 * Who writes the name of a thing where its id belongs, and in the wrong shape beside, is shown the ids: a cure that has
 * to be mended once more is none. Only what a message shows changes, so it is asked when all the names are read.
 */
export function showIdsForNames(record: Case, problems: readonly Problem[]): void {
  for (const problem of problems) {
    if (problem.rule !== "schema") continue;
    const { message } = problem;
    // What stands in such a list is a name itself.
    if (isNameOfLabels(/^([A-Za-z]+): /.exec(message)?.[1] ?? "")) continue;
    if (message.includes(OF_EACH)) {
      const [first, second] = record.meta.parties;
      problem.message = message.replace(OF_EACH, `[${first}, ${second}]`);
      continue;
    }
    const list = LIST.exec(message);
    const single = NO_ID.exec(message);
    const source = NO_SOURCE.exec(message);
    const cited = CITED.exec(message);
    const actor = ACTOR.exec(message);
    if (list) {
      const ids = idsFor(record, list[2]!);
      if (ids) show(problem, `${list[1]}[${ids.join(", ")}]${list[3]}`, `[${ids.join(", ")}]`);
    } else if (single) {
      const ids = idsFor(record, single[2]!);
      const isOfField = /^[A-Za-z]+: /.test(single[1]!);
      if (ids && ids.length > 1 && isOfField)
        problem.message = `${single[1]}expected one id: ${ids.join(" or ")}; where it is so of each, an entry for each${single[3]}`;
      else if (ids)
        show(
          problem,
          `${single[1]}expected ${ids.length === 1 ? "its id" : "their ids, with commas between"}: ${ids.join(", ")}${single[3]}`,
          ids.join(", "),
        );
    } else if (cited) {
      // What stands before the number is no work: it may be the author, and the number the year.
      const [, before, said, work, behind] = cited as unknown as [string, string, string, string, string];
      if (said.startsWith(work) && !idsOf(record).get("source")!.has(work)) {
        const id = idCalled(record, said);
        if (id === undefined) problem.message = `${before}${NO_SOURCE_ID}${behind}`;
        else show(problem, `${before}expected the id of the source: ${id}${behind}`, id);
      }
    } else if (source) {
      const id = idCalled(record, source[2]!);
      if (id !== undefined) show(problem, `${source[1]}expected the id of the source: ${id}${source[3]}`, id);
    } else if (actor) {
      const id = idCalled(record, actor[1]!);
      if (id !== undefined) problem.message = message.replace(ACTOR, `{actor: ${id}`);
    }
  }
}

function show(problem: Problem, message: string, instead: string): void {
  problem.message = message;
  const cures = inPlaceOf(problem, [instead]);
  if (cures.length > 0) problem.cures = cures;
}

/** Undefined unless every word is an id or a name, and one of them a name. */
function idsFor(record: Case, words: string): string[] | undefined {
  const whole = idCalled(record, words);
  if (whole !== undefined) return [whole];
  const known = idsOf(record).get("any")!;
  const parts = words.trim().split(BETWEEN_IDS);
  if (parts.length > 1 && parts.every((part) => known.has(part))) return parts;
  const names = words.split(BETWEEN_NAMES).filter(Boolean);
  const ids = names.map((name) => (known.has(name) ? name : idCalled(record, name)));
  if (ids.some((id) => id === undefined) || ids.every((id, i) => id === names[i])) return undefined;
  return ids as string[];
}
