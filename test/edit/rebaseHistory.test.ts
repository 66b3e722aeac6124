import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_HISTORY, rebaseHistory, recordTexts, redo, undo } from "../../src/edit/index.ts";

/** Lines that are each unlike every other, so that what became of each can be told. */
type Lines = readonly string[];
interface Change {
  at: number;
  remove: number;
  add: number;
}

const change = fc.record({ at: fc.nat(11), remove: fc.nat(2), add: fc.nat(2) });
const before: Lines = Array.from({ length: 10 }, (_, i) => `  - line ${i}\n`);
const textsOf = (lines: Lines) => new Map([["a.yaml", lines.join("")]]);
const linesOf = (texts: ReadonlyMap<string, string>) => texts.get("a.yaml")!.split(/(?<=\n)/);

function changed(lines: Lines, { at, remove, add }: Change, who: string): Lines {
  const made = Array.from({ length: add }, (_, i) => `  - ${who} ${i}\n`);
  const from = Math.min(at, lines.length);
  return [...lines.slice(0, from), ...made, ...lines.slice(from + remove)];
}

function worked(changes: readonly Change[]) {
  let history = EMPTY_HISTORY;
  let lines = before;
  const steps = new Map<string, { added: Lines; removed: Lines }>();
  changes.forEach((one, i) => {
    const label = `step ${i}`;
    const made = changed(lines, one, label);
    const old = lines;
    history = recordTexts(history, label, textsOf(old), textsOf(made));
    steps.set(label, {
      added: made.filter((line) => !old.includes(line)),
      removed: old.filter((line) => !made.includes(line)),
    });
    lines = made;
  });
  return { history, lines, steps };
}

describe("what was done before somebody else changed the texts", () => {
  test("is undone without a line of theirs lost or moved, or is said to be lost", () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), change, change, (mine, one, two) => {
        const { history, lines, steps } = worked(mine);
        const now = changed(changed(lines, one, "theirs"), two, "more of theirs");
        const rebased = rebaseHistory(history, textsOf(lines), textsOf(now));
        expect(rebased.history.done.length + rebased.lost.length).toBe(history.done.length);
        let at = { files: textsOf(now), history: rebased.history };
        while (at.history.done.length > 0) {
          const { added, removed } = steps.get(at.history.done.at(-1)!.label)!;
          const was = linesOf(at.files);
          const back = undo(at.history, at.files)!;
          const is = linesOf(back.files);
          expect(was.filter((line) => !is.includes(line))).toEqual(added);
          expect(is.filter((line) => !was.includes(line))).toEqual(removed);
          expect(is.filter((line) => was.includes(line))).toEqual(was.filter((line) => is.includes(line)));
          at = back;
        }
        // And forward again, to what stood there.
        while (at.history.undone.length > 0) at = redo(at.history, at.files)!;
        expect(at.files).toEqual(textsOf(now));
      }),
      { numRuns: 400 },
    );
  });

  test("stays where others changed other lines, all of it", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), (mine) => {
        const { history, lines } = worked(mine);
        const rebased = rebaseHistory(
          history,
          textsOf(lines),
          textsOf(["# theirs\n", "# and more\n", ...lines]),
        );
        expect(rebased.lost).toEqual([]);
        let at = { files: textsOf(["# theirs\n", "# and more\n", ...lines]), history: rebased.history };
        while (at.history.done.length > 0) at = undo(at.history, at.files)!;
        expect(at.files).toEqual(textsOf(["# theirs\n", "# and more\n", ...before]));
      }),
    );
  });

  const entry = "events:\n  - id: one\n    says: One.\n";
  const added = `${entry}  - id: two\n    says: Two.\n`;
  const history = recordTexts(
    EMPTY_HISTORY,
    "Add event two",
    new Map([["a", entry]]),
    new Map([["a", added]]),
  );
  const rebasedTo = (now: string) => rebaseHistory(history, new Map([["a", added]]), new Map([["a", now]]));

  test("an entry that was added can be taken out though another was put behind it", () => {
    const now = `${added}  - id: three\n    says: Three.\n`;
    const { history: rebased } = rebasedTo(now);
    expect(undo(rebased, new Map([["a", now]]))!.files.get("a")).toBe(
      `${entry}  - id: three\n    says: Three.\n`,
    );
  });

  test.each([
    ["a field was put into it", `${added}    note: Theirs.\n`],
    ["a field of it was changed", added.replace("Two.", "Two, they say.")],
    ["it was taken out", entry],
    ["the file is gone", undefined],
  ])("but not where %s", (_, now) => {
    const texts = now === undefined ? new Map<string, string>() : new Map([["a", now]]);
    const rebased = rebaseHistory(history, new Map([["a", added]]), texts);
    expect(rebased.lost).toEqual(["Add event two"]);
    expect(undo(rebased.history, texts)).toBeUndefined();
  });

  test("a file that was begun is not taken away with what others wrote into it", () => {
    const begun = recordTexts(EMPTY_HISTORY, "Begin b", new Map(), new Map([["b", "x: 1\n"]]));
    const { lost } = rebaseHistory(begun, new Map([["b", "x: 1\n"]]), new Map([["b", "x: 1\ny: 2\n"]]));
    expect(lost).toEqual(["Begin b"]);
  });

  test("is forgotten by nobody where nothing was changed", () => {
    expect(rebaseHistory(history, new Map([["a", added]]), new Map([["a", added]])).history).toBe(history);
  });
});
