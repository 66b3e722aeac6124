import { delimiterOf, rowsOf } from "../delimited.ts";
import { Columns } from "./columns.ts";
import { type Fault, UnreadableFile } from "./fault.ts";
import type { Period, Point } from "./series.ts";
import { type State, statesByName } from "./state.ts";

/** A published estimate of where a state stood, with the range in which nine tenths of it lie, where that is given. */
export interface IdealPoint {
  value: number;
  low?: number;
  high?: number;
  /** Roll calls it was estimated from; absent: the release does not say. */
  n?: number;
}

export interface ReadIdealPoints {
  /** By state and period. */
  points: Map<string, Map<number, IdealPoint>>;
  rows: number;
  faults: Fault[];
}

/**
 * Ideal points of states as published, a row for each state and session.
 *
 * @throws UnreadableFile
 */
export function readIdealPoints(text: string, states: readonly State[], by: Period): ReadIdealPoints {
  const end = text.indexOf("\n");
  const rows = rowsOf(text, delimiterOf(end < 0 ? text : text.slice(0, end)));
  const first = rows.next();
  const columns = new Columns(first.done ? [] : first.value.cells);
  const at = { point: columns.at("idealPoint"), period: columns.at(by), naming: columns.states() };
  if (at.point === undefined || at.period === undefined || at.naming.length === 0)
    throw new UnreadableFile(
      `expected columns for the state, the ${by} and "IdealPoint", found ${columns.head.slice(0, 12).join(", ") || "none"}`,
    );
  const byName = statesByName(states);
  const read: ReadIdealPoints = { points: new Map(), rows: 0, faults: [] };
  for (const { cells, line } of rows) {
    read.rows += 1;
    const state = at.naming.map((i) => byName.get((cells[i] ?? "").trim().toLowerCase())).find(Boolean);
    if (state === undefined) continue;
    const value = numberIn(cells[at.point]);
    const period = numberIn(cells[at.period]);
    if (value === undefined || period === undefined) {
      const column = (value === undefined ? at.point : at.period) + 1;
      read.faults.push({ line, column, says: `"${(cells[column - 1] ?? "").slice(0, 40)}" is no number` });
      continue;
    }
    const own = read.points.get(state) ?? new Map<number, IdealPoint>();
    read.points.set(state, own);
    if (own.has(period)) {
      const says = `${state} has an ideal point of ${period} in an earlier row; the first counts`;
      read.faults.push({ line, column: at.point + 1, says });
      continue;
    }
    own.set(period, { value, ...rangeOf(cells, columns) });
  }
  return read;
}

function rangeOf(cells: readonly string[], columns: Columns): Omit<IdealPoint, "value"> {
  const number = (at: number | undefined) => (at === undefined ? undefined : numberIn(cells[at]));
  const low = number(columns.at("low"));
  const high = number(columns.at("high"));
  const n = number(columns.first(["nvotes"]));
  return {
    ...(low === undefined || high === undefined ? {} : { low, high }),
    ...(n === undefined ? {} : { n }),
  };
}

function numberIn(text = ""): number | undefined {
  const value = Number(text);
  return text.trim() === "" || !Number.isFinite(value) ? undefined : value;
}

export interface DistancePoint extends Point {
  a?: IdealPoint;
  b?: IdealPoint;
}

/** How far apart two states stood; a period that lacks one of them is a gap. */
export function distanceSeries({ points }: ReadIdealPoints, a: string, b: string): DistancePoint[] {
  const one = points.get(a) ?? new Map<number, IdealPoint>();
  const other = points.get(b) ?? new Map<number, IdealPoint>();
  const all = [...one.keys(), ...other.keys()];
  if (all.length === 0) return [];
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, i) => {
    const period = first + i;
    const [pointA, pointB] = [one.get(period), other.get(period)];
    return {
      period,
      value: pointA && pointB ? Math.abs(pointA.value - pointB.value) : null,
      n: Math.min(pointA?.n ?? 0, pointB?.n ?? 0),
      few: false,
      ...(pointA ? { a: pointA } : {}),
      ...(pointB ? { b: pointB } : {}),
    };
  });
}
