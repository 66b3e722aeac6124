import { applyEdit, type CaseEdit } from "../src/edit/index.ts";
import { checkCase, parseCase } from "../src/record/index.ts";
import { type Timing, time } from "./measure.ts";

/** A case of so many events, all alike but for their number and day. */
export function largeCase(events: number): Map<string, string> {
  const entries = Array.from(
    { length: events },
    (_, i) =>
      `  - id: e${i}\n    date: ${1990 + (i % 35)}-0${1 + (i % 9)}-1${i % 10}\n    says: Something happens between the two sides and is told in a sentence.\n    initiators: [A]\n    targets: [B]\n    sources: [s]\n    verification: verified\n`,
  );
  return new Map([
    ["case.yaml", "title: T\nquestion: Q?\nparties: [A, B]\nfiles: [events.yaml]\n"],
    [
      "events.yaml",
      `actors: [{id: A, name: A, kind: state}, {id: B, name: B, kind: state}]\nsources: [{id: s, type: book, title: S}]\nevents:\n${entries.join("")}`,
    ],
  ]);
}

export function benchRecord(runs: number): { name: string; timing: Timing }[] {
  return [1_000, 10_000].flatMap((events) => {
    const files = largeCase(events);
    const record = parseCase(files).case!;
    const middle = `e${events / 2}`;
    const edits: Record<string, CaseEdit> = {
      "change an event": { edit: "change", noun: "event", id: middle, fields: { says: "Otherwise." } },
      "add an event": {
        edit: "add",
        noun: "event",
        entry: { id: "new", date: "2001-02-03", says: "Something." },
      },
      "move an event": { edit: "move", noun: "event", id: middle, before: "e1" },
      "delete an event": { edit: "delete", noun: "event", id: middle },
      "rename an event": { edit: "rename", noun: "event", id: middle, to: "new" },
    };
    return [
      { name: `parse ${events} events`, timing: time(runs, () => parseCase(files)) },
      { name: `check ${events} events`, timing: time(runs, () => checkCase(record)) },
      ...Object.entries(edits).map(([name, edit]) => ({
        name: `${name} among ${events}`,
        timing: time(runs, () => applyEdit(files, edit)),
      })),
    ];
  });
}
