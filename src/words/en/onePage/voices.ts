import { begin, clause, count, its, mid, sentence, series, verb } from "../grammar.ts";

export const voices = {
  label: "Voices",
  works: (total: number, parts: readonly string[]) => `${count(total, "source")}: ${parts.join(", ")}.`,
  by: (n: number, name: string) => `${n === 0 ? "none" : n} by ${mid(name)}`,
  others: (n: number) => `${n} ${n === 1 ? "other" : "others"}`,
  none: "The record names no sources.",
  paper: (title: string, funder: string | undefined, isParty: boolean) =>
    funder === undefined
      ? `The paper under review is “${title}”.`
      : `The paper under review, “${title.replace(/[.]$/u, "")}”, was supported by ${mid(funder)}${isParty ? ", itself a party" : ""}.`,
  /** Of whom no work is among so many. */
  notHeard: (names: readonly string[]) =>
    sentence(
      `${begin(series(names.map(mid)))} ${names.length > 1 ? "are" : verb(names[0] ?? "", "is", "are")} not heard in ${names.length > 1 ? "their" : its(names[0] ?? "")} own words`,
    ),
  /** Of whom next to no work is among so many. */
  hardlyHeard: (names: readonly string[]) =>
    sentence(
      `${begin(series(names.map(mid)))} ${names.length > 1 ? "are" : verb(names[0] ?? "", "is", "are")} hardly heard`,
    ),
  /** `overtaken`: a break has come since, which the paper could not know; `isOtherwise`: nothing it held possible came. */
  concluded: (
    day: string | undefined,
    funder: string | undefined,
    says: string,
    agrees: boolean | null,
    overtaken: { isOtherwise: boolean; break: string } | undefined,
  ) => {
    const about = [
      ...(day === undefined ? [] : [overtaken && !overtaken.isOtherwise ? `${day}, before the break` : day]),
      ...(funder === undefined ? [] : [`supported by ${mid(funder)}`]),
    ];
    return sentence(
      `The paper under review${about.length > 0 ? ` (${about.join("; ")})` : ""} concluded: ${clause(says)}${overtaken?.isOtherwise ? `. Since the break of ${overtaken.break} the record shows otherwise` : agrees === null ? "" : agrees ? "; this page agrees" : "; this page differs"}`,
    );
  },
};
