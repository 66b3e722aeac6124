export const check = {
  title: "Check",
  caseHead: "What a careful reviewer would mark in this case",
  none: "Nothing to mark.",
  counts: (errors: number, warnings: number, notes: number) =>
    `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}, ${notes} ${notes === 1 ? "note" : "notes"}`,
  severities: { error: "Error", warning: "Warning", note: "Note" },
  /** What each rule looks for, before findings that are not in this language. */
  rules: {} as Readonly<Record<string, string>>,
  /** What a rule found, and what stands beside it; undefined where that is written in English alone. */
  /** `called`: what the case calls a thing in the language, where it calls it so in English. */
  finding: (
    _rule: string,
    message: string,
    _called?: (english: string) => string | undefined,
  ): string | undefined => message,
  related: (message: string): string | undefined => message,
  all: "all",
  show: "Show",
  paperHead: "Review a paper",
  paperHelp:
    "Drop a paper here, or choose one: plain text, Markdown, HTML, Word or PDF. It is read on this machine and stays on it. Nothing of it is kept: when the tab is loaded again it is gone, so take out the findings you need.",
  choose: "Choose a paper",
  reading: (name: string) => `Reading ${name} …`,
  tooSlow: (name: string, seconds: number) =>
    `${name} took more than ${seconds} seconds to read; split it, or save it as plain text.`,
  tooLarge: (name: string) => `${name} is larger than 200 MB, larger than any paper.`,
  unreadable: (name: string) => `${name} cannot be read as a paper`,
  gone: "it is a folder, or was moved or changed since it was chosen; choose the paper itself",
  clean: "In what was read of it there is nothing to mark.",
  paragraph: (line: number) => `paragraph ${line}`,
  line: (line: number, column: number) => `line ${line}, column ${column}`,
  copyFindings: "Copy findings",
  another: "Another paper",
  against: "Where it disagrees with this case",
  begin: "Begin a case from this paper",
  beginHelp:
    "Its works, dated sentences, actors, formats and outcomes, each marked as to be confirmed, in a folder of its own beside this case.",
  hint: "A note is a question to the author, not a fault.",
};
