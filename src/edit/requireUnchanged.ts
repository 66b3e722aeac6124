import type { Data, Entry, FieldChanges } from "./caseEdit.ts";
import { fieldOf, isGroup, isSame } from "./data.ts";
import { Refusal } from "./refusal.ts";

/** What somebody else wrote meanwhile is not overwritten unseen. */
export function requireUnchanged(
  now: Data | undefined,
  was: FieldChanges | undefined,
  file: string,
  line = 1,
): void {
  const other = Object.entries(was ?? {}).filter(
    ([name, value]) => !isSame(fieldOf(now, name) ?? null, value, name),
  );
  if (other.length > 0)
    throw new Refusal(
      `changed in the file meanwhile: ${other.map(([name]) => name).join(", ")}; look at what stands there now`,
      file,
      line,
    );
}

/** What is deleted as a whole must be what was seen, also in fields it did not have then. */
export function requireSeen(
  now: Data | undefined,
  was: Entry | undefined,
  file: string,
  line?: number,
): void {
  if (!was) return;
  const fields = isGroup(now) ? Object.keys(now) : [];
  requireUnchanged(now, { ...Object.fromEntries(fields.map((name) => [name, null])), ...was }, file, line);
}
