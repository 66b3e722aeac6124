import { LIMITS } from "../record/limits.ts";
import { UsageError } from "./usageError.ts";

/**
 * JSON of somebody else's: what is nested more deeply than a file of a case may be would overflow whoever walks over it.
 *
 * @throws SyntaxError
 */
export function shallowJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  requireShallow(value);
  return value;
}

/** @throws SyntaxError */
export function requireShallow(value: unknown): void {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > LIMITS.case.depth) throw new SyntaxError(`nested more than ${LIMITS.case.depth} levels deep`);
    const next: unknown[] = [];
    for (const one of level)
      if (typeof one === "object" && one !== null) for (const inner of Object.values(one)) next.push(inner);
    level = next;
  }
}

/** The JSON of a file named on the command line. @throws UsageError */
export function jsonOf(text: string, file: string): unknown {
  try {
    return shallowJson(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new UsageError(`${file} cannot be read as JSON: ${(error as Error).message}`);
  }
}
