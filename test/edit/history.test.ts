import { describe, expect, test } from "vitest";
import {
  applyEdit,
  type CaseEdit,
  describeEdit,
  EMPTY_HISTORY,
  nextSteps,
  recordEdit,
  recordTexts,
  redo,
  sizeOfHistory,
  undo,
} from "../../src/edit/index.ts";
import { template } from "./cases.ts";

describe("a history", () => {
  const edit: CaseEdit = { edit: "change", noun: "actor", id: "ALA", fields: { name: "Aaland" } };

  test("says in words what undo and redo would do", () => {
    const result = applyEdit(template, edit);
    const history = recordEdit(EMPTY_HISTORY, describeEdit(edit), template, result);
    expect(nextSteps(history)).toEqual({ undo: "Change name of actor ALA", redo: undefined });
    const back = undo(history, result.files)!;
    expect(nextSteps(back.history)).toEqual({ undo: undefined, redo: "Change name of actor ALA" });
    expect(back.changed).toEqual(["record.yaml"]);
  });

  test("takes a new file away again, and gives it back", () => {
    const add: CaseEdit = {
      edit: "save-variant",
      of: "today",
      id: "other",
      name: "Other",
      changes: [{ change: "move-statement", decisionMaker: "aland", at: 0, to: 1 }],
    };
    const result = applyEdit(template, add);
    const back = undo(recordEdit(EMPTY_HISTORY, "x", template, result), result.files)!;
    expect([...back.files]).toEqual([...template]);
    expect(redo(back.history, back.files)!.files).toEqual(result.files);
  });

  test("forgets what was undone once something else is done, and ignores an edit that was refused", () => {
    const result = applyEdit(template, edit);
    const one = recordEdit(EMPTY_HISTORY, "one", template, result);
    const back = undo(one, result.files)!;
    const other = recordTexts(back.history, "two", template, new Map([...template, ["x.yaml", "a: 1\n"]]));
    expect(nextSteps(other)).toEqual({ undo: "two", redo: undefined });
    const refused = applyEdit(template, { ...edit, id: "NO" });
    expect(recordEdit(one, "no", template, refused)).toBe(one);
  });

  test("does not undo over a text that has changed since", () => {
    const result = applyEdit(template, edit);
    const history = recordEdit(EMPTY_HISTORY, "one", template, result);
    const changed = new Map(result.files).set("record.yaml", "actors: []\n");
    expect(undo(history, changed)).toBeUndefined();
  });

  test("of a thousand edits of a large file holds what changed and not the file", () => {
    const large = "x".repeat(100_000);
    let files = new Map([["a", large]]);
    let history = EMPTY_HISTORY;
    for (let i = 0; i < 1000; i++) {
      const text = files.get("a")!;
      const next = new Map([["a", `${text.slice(0, i * 7)}y${text.slice(i * 7)}`]]);
      history = recordTexts(history, `edit ${i}`, files, next);
      files = next;
    }
    expect(history.done).toHaveLength(1000);
    expect(sizeOfHistory(history)).toBeLessThan(200_000);
    for (let i = 0; i < 1000; i++) ({ files, history } = undo(history, files)!);
    expect(files.get("a")).toBe(large);
  });
});
