import type { Case } from "./case.ts";
import { misnamedIn } from "./misnamed.ts";

/**
 * The case as it is when each id that nothing bears is put right the way that is proposed: a copy, whose places are those
 * of the original. Undefined where nothing is proposed. Whatever a check says of the case and not of the copy follows from
 * a wrong id, which is told already.
 */
export function asMeant(record: Case): Case | undefined {
  const wrong = misnamedIn(record).filter(({ near, meant, twin }) => near !== undefined || meant || twin);
  if (wrong.length === 0) return undefined;
  const { copy, copyOf, originalOf } = copied(record);
  for (const { id, near, meant, twin, references } of wrong) {
    const entry = meant?.entry ?? twin;
    if (entry) {
      const own = copyOf(entry) as { id: string; csl?: { id: string } };
      own.id = id;
      if (own.csl) own.csl.id = id;
    } else if (near !== undefined)
      for (const { entry: holder, steps } of references) put(copyOf(holder), steps, near);
  }
  copy.placeOf = (part, ...steps) => record.placeOf(originalOf(part), ...steps);
  copy.placeInside = (part, ...rest) => record.placeInside(originalOf(part), ...rest);
  return copy;
}

function put(holder: object, steps: readonly (string | number)[], value: string): void {
  let at = holder as Record<string | number, unknown>;
  for (const step of steps.slice(0, -1)) {
    const next = at[step];
    if (typeof next !== "object" || next === null) return;
    at = next as Record<string | number, unknown>;
  }
  const last = steps.at(-1)!;
  if (typeof at[last] === "string") at[last] = value;
}

function copied(record: Case) {
  const copies = new Map<object, object>();
  const originals = new Map<object, object>();
  const copyOf = <Value>(value: Value): Value => {
    if (typeof value !== "object" || value === null) return value;
    const before = copies.get(value);
    if (before) return before as Value;
    const copy = (Array.isArray(value) ? [] : {}) as Record<string, unknown>;
    copies.set(value, copy);
    originals.set(copy, value);
    for (const [key, part] of Object.entries(value)) copy[key] = copyOf(part);
    return copy as Value;
  };
  const { faulty, unread, cut, slips, named, placeOf, placeInside, ...rest } = record;
  const copy: Case = {
    ...copyOf(rest),
    faulty,
    unread,
    ...(cut ? { cut } : {}),
    ...(slips ? { slips } : {}),
    named,
    placeOf,
    placeInside,
  };
  return { copy, copyOf, originalOf: (part: object) => originals.get(part) ?? part };
}
