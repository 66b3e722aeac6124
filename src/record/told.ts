import type { z } from "zod";

/** What a schema describes, as a type in which an optional field is absent, never `undefined`. */
export type Told<Schema extends z.ZodType> = Exact<z.infer<Schema>>;
type Exact<T> = T extends object ? { [K in keyof T]: Exact<Exclude<T[K], undefined>> } : T;

/** The schema with that type: for a part of another whose type is inferred plainly. */
export function told<Schema extends z.ZodType>(schema: Schema): z.ZodType<Told<Schema>> {
  return schema as unknown as z.ZodType<Told<Schema>>;
}
