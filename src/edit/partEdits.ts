import type { Data, EntryNoun, PartEdit } from "./caseEdit.ts";
import type { CaseTexts } from "./caseTexts.ts";
import { checkEntry } from "./checkEntry.ts";
import { at, differences, isGroup, type Path, type TreeChange } from "./data.ts";
import { clamp, lengthAt, withFields } from "./modelChange.ts";
import { placeAmong } from "./placeByDate.ts";
import { Refusal } from "./refusal.ts";
import { requireValid } from "./requireValid.ts";

/** Edits to an item of a list inside an entry. */
export function editPart(texts: CaseTexts, edit: PartEdit): void {
  const { file, list, index, path } = texts.require(edit.noun, edit.id);
  const entry = file.entry(list, index);
  const inList = [...path, ...edit.list];
  const length = lengthAt(entry, edit.list);
  const line = file.lineOf(list, index);
  const item = edit.edit === "add-part" ? undefined : at(entry, [...edit.list, edit.at]);
  if (edit.edit !== "add-part" && item === undefined)
    throw new Refusal(
      `no entry at place ${edit.at + 1} of ${edit.list.join(" › ")} of ${edit.noun} "${edit.id}"; there are ${length}`,
      file.name,
      line,
    );
  const changes = ((): TreeChange[] => {
    switch (edit.edit) {
      case "add-part": {
        const items = at(entry, edit.list);
        const place = edit.at ?? placeAmong(Array.isArray(items) ? items : [], edit.item);
        return [{ op: "insert", path: inList, index: clamp(place, length), value: edit.item }];
      }
      case "change-part":
        return differences(item, withFields(item, edit.fields), [...inList, edit.at]);
      case "replace-part":
        return differences(item, edit.item, [...inList, edit.at]);
      case "delete-part":
        // A list that may not be empty is better not there.
        return length === 1 && edit.list.length > 0
          ? emptied(edit.noun, entry, edit.list, path, inList)
          : [{ op: "remove", path: [...inList, edit.at] }];
      case "move-part": {
        const to = clamp(edit.to, length - 1);
        return to === edit.at ? [] : [{ op: "move", path: inList, from: edit.at, to }];
      }
    }
  })();
  const made = texts.make(file, changes);
  requireValid(edit.noun, made.entry(list, index) ?? null, entry, file, line);
}

/** A list whose last item goes: gone where the noun does without it, else empty. */
function emptied(
  noun: EntryNoun,
  entry: Data | undefined,
  steps: Path,
  path: Path,
  inList: Path,
): TreeChange[] {
  const last = String(steps.at(-1));
  const holder = at(entry, steps.slice(0, -1));
  if (steps.length === 1 && isGroup(holder)) {
    const without = withFields(holder, { [last]: null });
    if (checkEntry(noun, without).length === 0) return [{ op: "remove", path: [...path, last] }];
  }
  return [{ op: "remove", path: [...inList, 0] }];
}
