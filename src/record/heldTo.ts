import { z } from "zod";

/** Of one entry; a whole case is told no more. */
const MOST_FAULTS = 10_000;

/**
 * Holds a value to a schema. A list in which more is wrong than anybody reads is told as a whole, wherever this runs: the
 * checker hands on the faults of a part as arguments of a call, of which there are only so many.
 */
export function heldTo<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.ZodSafeParseResult<z.output<Schema>> {
  try {
    const read = schema.safeParse(value);
    if (read.success || read.error.issues.length <= MOST_FAULTS) return read;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const { path, length } = longestList(value);
  const message = `more is wrong among these ${length} entries than can be told; correct the first of them, or leave the list out`;
  return {
    success: false,
    error: new z.ZodError([{ code: "custom", path, message, input: undefined }]),
  } as never;
}

function longestList(value: unknown): { path: (string | number)[]; length: number } {
  let longest: { path: (string | number)[]; length: number } = { path: [], length: 0 };
  const waiting: { value: unknown; path: (string | number)[] }[] = [{ value, path: [] }];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (typeof one.value !== "object" || one.value === null) continue;
    if (Array.isArray(one.value) && one.value.length > longest.length)
      longest = { path: one.path, length: one.value.length };
    for (const [key, inner] of Object.entries(one.value))
      waiting.push({ value: inner, path: [...one.path, Array.isArray(one.value) ? Number(key) : key] });
  }
  return longest;
}
