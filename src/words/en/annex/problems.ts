import { count } from "../grammar.ts";

export const problems = {
  title: "What the checks of the case find",
  severity: { error: "error", warning: "warning", note: "note" } as Record<string, string>,
  /** Messages of the checks are written in English alone. */
  finding: (rule: string, message: string, _called?: (english: string) => string | undefined) =>
    `${message} (${rule})`,
  more: (n: number) => `${count(n, "note")} of lesser weight: see the check command above.`,
};
