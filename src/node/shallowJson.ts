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

/** Where a text ceases to be JSON: not every engine tells it. As many tries as its length has bits. */
export function faultInJson(text: string): number {
  const isBegun = (length: number) => {
    const part = text.slice(0, length);
    try {
      JSON.parse(part);
      return true;
    } catch (error) {
      const { message } = error as Error;
      return (
        /end of JSON|Unterminated/.test(message) || Number(/position (\d+)/.exec(message)?.[1]) >= length
      );
    }
  };
  let [sound, faulty] = [0, text.length];
  while (sound < faulty) {
    const middle = (sound + faulty + 1) >> 1;
    if (isBegun(middle)) sound = middle;
    else faulty = middle - 1;
  }
  return sound;
}

/** The JSON of a file named on the command line. @throws UsageError */
export function jsonOf(text: string, file: string): unknown {
  try {
    return shallowJson(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new UsageError(`${file} cannot be read as JSON: ${(error as Error).message}`);
  }
}
