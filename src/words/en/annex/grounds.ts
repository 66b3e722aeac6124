import { begin, count, sentence, series } from "../grammar.ts";

export const weakPoints = {
  title: "Weak points of this assessment",
  recordEnds: (day: string) =>
    `The latest event in the record is of ${day}; it knows nothing of what came after.`,
  uncertain: (place: number, who: string, type: string | undefined, statement: string, says: string) =>
    `Uncertain priority ${place} of ${who}${type === undefined ? "" : ` (${type})`}, “${statement}”: ${says}`,
  withoutCitation: (n: number) =>
    `For ${count(n, "fact")} the case names no work that had come out by the day; ${n === 1 ? "it is" : "they are"} used without a note.`,
};

export const balance = {
  title: "Whose voices this rests on",
  works: (n: number) => `${count(n, "work")} as of the day: `,
  by: (n: number, name: string | undefined) =>
    `${n} ${name === undefined ? "by press, scholars and others" : `by ${name}`}`,
  kinds: (list: readonly (readonly [string, number])[]) =>
    `. By kind: ${list.map(([kind, n]) => `${kind.replace("-", " ")} ${n}`).join(", ")}. `,
  seen: (whole: number, excerpt: number, no: number, notStated: number) =>
    `Read whole: ${whole}; in excerpts: ${excerpt}; not seen: ${no}${notStated > 0 ? `; not stated: ${notStated}` : ""}.`,
  lacking: (names: readonly string[]) => `No work speaks for ${series(names)}.`,
  paper: (title: string, funder: string, isParty: boolean) =>
    `The paper under review, “${title}”, was paid for or co-sponsored by ${funder}${isParty ? ", a party to its subject" : ""}.`,
};

export const priorities = {
  title: "The priorities as recorded",
  of: (name: string, type: string | undefined) =>
    `Priorities of ${name}${type === undefined ? "" : `: ${type}`}`,
  statement: (says: string) => ` ${begin(sentence(says))} `,
  authorsJudgement: "Author's judgement.",
};

export const reproduce = { title: "To get these figures again" };
