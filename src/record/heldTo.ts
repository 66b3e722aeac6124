import { z } from "zod";

/**
 * Holds a value to a schema. A list in which more is wrong than the checker can gather is told as a whole.
 */
export function heldTo<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.ZodSafeParseResult<z.output<Schema>> {
  try {
    return schema.safeParse(value);
  } catch (error) {
    // It hands on the faults of a part as arguments of a call, of which there are at most about a hundred thousand.
    if (!(error instanceof RangeError)) throw error;
    const { path, length } = longestList(value);
    const message = `more is wrong among these ${length} entries than can be told; correct the first of them, or leave the list out`;
    return {
      success: false,
      error: new z.ZodError([{ code: "custom", path, message, input: undefined }]),
    } as never;
  }
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
