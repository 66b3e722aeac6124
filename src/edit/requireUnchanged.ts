import type { Data, FieldChanges } from "./caseEdit.ts";
import { fieldOf, isSame } from "./data.ts";
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
