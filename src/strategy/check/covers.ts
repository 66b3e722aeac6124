import type { Preferences } from "../model.ts";
import { said } from "../said.ts";
import type { ModelUnderCheck, Path } from "./modelUnderCheck.ts";
import { MOST_NAMED } from "./modelUnderCheck.ts";

export function checkRanking(check: ModelUnderCheck, ranking: number[][], path: Path): void {
  const places = new Map<number, Path>();
  const twice = new Map<number, Path>();
  for (const [g, group] of ranking.entries())
    for (const [k, id] of group.entries()) {
      const at: Path = [...path, g, k];
      if (places.has(id)) {
        if (!twice.has(id)) twice.set(id, at);
      } else places.set(id, at);
    }
  checkCovers(check, new Set(places.keys()), path, "ranked", twice, places);
}

export function checkPayoffs(
  check: ModelUnderCheck,
  payoffs: NonNullable<Preferences["payoffs"]>,
  path: Path,
): void {
  if (ArrayBuffer.isView(payoffs)) {
    const count = check.stateCount();
    if (count !== undefined && payoffs.length !== count)
      check.error(
        "payoffs",
        `${payoffs.length} payoffs, expected one for each of ${said(count)} states`,
        path,
      );
    if (!payoffs.every(Number.isFinite)) check.error("payoffs", "expected finite numbers", path);
    return;
  }
  if (Array.isArray(payoffs)) {
    checkMatrix(check, payoffs, path);
    return;
  }
  const seen = new Set<number>();
  for (const [key, value] of Object.entries(payoffs)) {
    if (!/^-?\d+$/.test(key)) check.error("payoffs", `"${key}" is no state id`, [...path, key]);
    if (!Number.isFinite(value)) check.error("payoffs", "expected a finite number", [...path, key]);
    seen.add(Number(key));
  }
  checkCovers(check, seen, path, "given a payoff");
}

/** A matrix has a cell for every combination of what two decision makers may do. */
function checkMatrix(check: ModelUnderCheck, rows: readonly (readonly number[])[], path: Path): void {
  const { decisionMakers, states, infeasible = [] } = check.model;
  if (decisionMakers.length !== 2 || states || infeasible.length > 0) {
    check.error(
      "payoffs",
      "payoffs as rows and columns stand for two decision makers whose every combination is a state; give them by state id",
      path,
    );
    return;
  }
  const [high, wide] = decisionMakers.map(({ options = [] }) => 2 ** options.length) as [number, number];
  const [first, second] = decisionMakers.map(({ id }) => id);
  if (rows.length !== high)
    check.error(
      "payoffs",
      `${rows.length} rows, expected ${said(high)}: one for each combination of ${first}'s options`,
      path,
    );
  for (const [r, row] of rows.entries()) {
    if (row.length !== wide)
      check.error(
        "payoffs",
        `${row.length} columns, expected ${said(wide)}: one for each combination of ${second}'s options`,
        [...path, r],
      );
    for (const [c, value] of row.entries())
      if (!Number.isFinite(value)) check.error("payoffs", "expected a finite number", [...path, r, c]);
  }
}

/**
 * Every state is ordered, once, and nothing else. A number put in the place of another leaves that one out, so all that
 * is wrong with one order is one problem, at the first number at fault.
 */
function checkCovers(
  check: ModelUnderCheck,
  seen: ReadonlySet<number>,
  path: Path,
  verb: string,
  twice: ReadonlyMap<number, Path> = new Map(),
  places: ReadonlyMap<number, Path> = new Map(),
): void {
  const states = (n: number) => (n === 1 ? "state" : "states");
  const listedFrom = (ids: readonly number[]) => listed(ids.slice(0, MOST_NAMED), ids.length);
  const count = check.stateCount();
  const unknown = count === undefined ? [] : [...seen].filter((id) => !check.isState(id));
  const missingCount = count === undefined ? 0 : count - (seen.size - unknown.length);
  const missing: number[] = [];
  if (count !== undefined && missingCount > 0)
    for (const id of check.model.states ? check.stateIds : counting(count)) {
      if (!seen.has(id)) missing.push(id);
      if (missing.length === MOST_NAMED) break;
    }
  const again = [...twice.keys()];
  const parts = [
    ...(again.length > 0
      ? [`${states(again.length)} ${listedFrom(again)} ${again.length === 1 ? "is" : "are"} ${verb} twice`]
      : []),
    ...(unknown.length > 0 ? [`no such ${states(unknown.length)}: ${listedFrom(unknown)}`] : []),
    ...(missing.length > 0 ? [`not ${verb}: ${states(missingCount)} ${listed(missing, missingCount)}`] : []),
  ];
  if (parts.length === 0) return;
  const rule = again.length > 0 ? "ranking" : unknown.length > 0 ? "unknown-id" : "preferences";
  check.error(rule, parts.join("; "), twice.get(again[0]!) ?? places.get(unknown[0]!) ?? path);
}

export function listed(ids: readonly number[], count: number): string {
  return `${ids.join(", ")}${count > ids.length ? ` and ${said(count - ids.length)} more` : ""}`;
}

function* counting(last: number): Generator<number> {
  for (let id = 1; id <= last; id++) yield id;
}
