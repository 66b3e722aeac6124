import type { Level, Model, Option } from "./model.ts";
import type { ModelProblem } from "./problem.ts";

/*
 * Options of degree. One with levels, lowest first, stands for as many yes-or-no options as it has steps: `R>=some`, it
 * has reached at least that level. A state has a level and all below it, so that none is skipped; a one-way option only
 * rises, or only falls. Everything beyond this file knows yes-or-no options alone.
 */

type Path = (string | number)[];

/** The id under which a level, or more, of an option is an option of its own. */
export function levelId(option: string, level: string): string {
  return `${option}>=${level}`;
}

/** Option and level of such an id; undefined of an ordinary one. */
export function levelOf(id: string): { option: string; level: string } | undefined {
  const at = id.indexOf(">=");
  return at < 0 ? undefined : { option: id.slice(0, at), level: id.slice(at + 2) };
}

/**
 * Options without those that others of them imply: of the steps of one option that are on the highest, of those that are
 * off the lowest. In their order, which is that of the levels.
 */
export function telling<T extends { id: string }>(options: readonly T[], areOn: boolean): T[] {
  return options.filter(({ id }, i) => {
    const level = levelOf(id);
    const neighbour = options[areOn ? i + 1 : i - 1];
    return !level || !neighbour || levelOf(neighbour.id)?.option !== level.option;
  });
}

/** The same of ids of options that are on: `R>=full` stands for `R>=some` too. */
export function tellingIds(on: readonly string[]): string[] {
  return telling(
    on.map((id) => ({ id })),
    true,
  ).map(({ id }) => id);
}

/** `R >= some`, as authors write it, under its id. */
function asId(text: string): string {
  return text.replace(/\s*>=\s*/, ">=");
}

function idOfLevel(level: Level): string {
  return typeof level === "string" ? level : level.id;
}

/**
 * The same model with yes-or-no options alone; itself where none has levels. What lists of options that are on imply is
 * added at their end. `join` makes the fields of a step, where there is more to it than its name.
 */
export function withoutLevels<M extends Model>(
  model: M,
  join: (option: Option, levels: readonly Level[], at: number) => object = stepNamed,
): M {
  const { decisionMakers, infeasible = [], statusQuo, states } = model;
  const graded = decisionMakers.flatMap(({ options }) => (options ?? []).filter(({ levels }) => levels));
  if (graded.length === 0) return model;
  const steps = new Map(graded.map(({ id, levels }) => [id, levels!.slice(1).map(idOfLevel)]));
  const closed = (on: readonly string[]) => {
    const ids = on.map(asId);
    const implied = ids.flatMap((id) => {
      const found = levelOf(id);
      const own = found ? (steps.get(found.option) ?? []) : [];
      return found ? own.slice(0, own.indexOf(found.level)).map((level) => levelId(found.option, level)) : [];
    });
    return [...new Set([...ids, ...implied])];
  };
  const rules = [...steps].flatMap(([option, levels]) =>
    levels.slice(1).map((level, i) => `${option} >= ${level} & ${option} < ${levels[i]}`),
  );
  return {
    ...model,
    decisionMakers: decisionMakers.map((dm) =>
      dm.options ? { ...dm, options: dm.options.flatMap((option) => stepsOf(option, join)) } : dm,
    ),
    ...(infeasible.length + rules.length > 0 ? { infeasible: [...infeasible, ...rules] } : {}),
    ...(statusQuo && "on" in statusQuo ? { statusQuo: { ...statusQuo, on: closed(statusQuo.on) } } : {}),
    ...(states
      ? { states: states.map((state) => (state.on ? { ...state, on: closed(state.on) } : state)) }
      : {}),
  };
}

function stepsOf(
  option: Option,
  join: (option: Option, levels: readonly Level[], at: number) => object,
): Option[] {
  const { levels, ...rest } = option;
  if (!levels) return [option];
  return levels.slice(1).map((level, i) => ({
    ...rest,
    ...join(option, levels, i + 1),
    id: levelId(option.id, idOfLevel(level)),
  }));
}

function stepNamed({ name }: Option, levels: readonly Level[], at: number): object {
  const level = levels[at]!;
  return { name: (typeof level === "string" ? undefined : level.name) ?? `${name}: ${idOfLevel(level)}` };
}

/** A path into the model without levels, as one into the model that has them. */
export function authoredPath(model: Model, path: Path): Path {
  const [part, d, list, o, ...rest] = path;
  if (part !== "decisionMakers" || list !== "options" || typeof o !== "number") return path;
  let left = o;
  for (const [index, { levels }] of (model.decisionMakers[Number(d)]?.options ?? []).entries()) {
    const count = levels ? levels.length - 1 : 1;
    if (left >= count) {
      left -= count;
      continue;
    }
    if (!levels) return ["decisionMakers", d!, "options", index, ...rest];
    const [field, ...inner] = rest;
    const level = levels[left + 1];
    const isOfLevel =
      typeof level === "object" && (field === undefined || (field !== "id" && Object.hasOwn(level, field)));
    return isOfLevel
      ? ["decisionMakers", d!, "options", index, "levels", left + 1, ...rest]
      : ["decisionMakers", d!, "options", index, ...(field === undefined ? [] : [field, ...inner])];
  }
  return path;
}

const LEVEL_ID = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;
/** So many steps are as many options. */
const MOST_LEVELS = 16;

/** What is wrong with the levels of options, which have the shape of levels. */
export function levelProblems({ decisionMakers }: Model): ModelProblem[] {
  const problems: ModelProblem[] = [];
  const graded = new Map<string, boolean>();
  for (const [d, dm] of decisionMakers.entries())
    for (const [o, { id, levels }] of (dm.options ?? []).entries()) {
      // As steps they would have ids that differ.
      if (graded.has(id) && (levels || graded.get(id)))
        problems.push({
          rule: "duplicate-id",
          severity: "error",
          message: `option "${id}" is listed twice; an option has one owner`,
          path: ["decisionMakers", d, "options", o, "id"],
        });
      graded.set(id, levels !== undefined);
      if (!levels) continue;
      const path: Path = ["decisionMakers", d, "options", o, "levels"];
      const fault = (message: string, at: Path = path) =>
        problems.push({ rule: "levels", severity: "error", message, path: at });
      if (levels.length < 2 || levels.length > MOST_LEVELS)
        fault(`found ${levels.length} levels of "${id}", expected two to ${MOST_LEVELS}, the lowest first`);
      const seen = new Set<string>();
      for (const [l, level] of levels.entries()) {
        const name = idOfLevel(level);
        if (!LEVEL_ID.test(name))
          fault(`found "${name}", expected a level named by letters, digits, _ or -`, [...path, l]);
        else if (seen.has(name)) fault(`the level "${name}" of "${id}" is listed twice`, [...path, l]);
        seen.add(name);
      }
    }
  return problems;
}
