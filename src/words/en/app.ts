export const app = {
  locale: "en-GB",
  skip: "Skip to the text",
  views: "Views",
  /** At the head of every printed sheet. */
  sheet: (caseTitle: string, view: string, day: string) => `${caseTitle} · ${view} · as of ${day}`,
  asOf: "As of",
  ownDay: (day: string) => `back to ${day}`,
  asOfHelp: "Nothing known later than this day is used.",
  dayForm: "year-month-day",
  calendar: "Choose the day from a calendar",
  leftOut: (count: number) =>
    `${count} ${count === 1 ? "thing" : "things"} known later ${count === 1 ? "is" : "are"} left out.`,
  language: "Language",
  theme: "Appearance",
  themes: { system: "As the system", light: "Light", dark: "Dark" },
  loading: "Reading the case …",
  solving: "The models are being solved; the record and the sources can be read meanwhile …",
  /** Behind what is being done, once it takes long. */
  since: (seconds: number) => `${seconds} s`,
  working: "Working …",
  sortBy: "Sort by:",
  cancel: "Cancel",
  close: "Close",
  retry: "Try again",
  failed: "This could not be worked out",
  hasStopped:
    "What works it out stopped twice, as it does when the memory of the browser runs out. Close other pages, or choose a smaller model.",
  engineFailed:
    "The engine did not start or has stopped, so nothing can be worked out here. Reload the page; what you wrote is kept.",
  start: {
    unknownHead: "This address is of another start of the program",
    unknown:
      "Each start of detente open prints an address of its own, and only that opens the case. Go to the window where it runs, or start it again (detente open CASE), and open in this browser the address it prints; this tab then goes on by itself.",
    failedHead: "The case cannot be shown",
    failed: "The program that serves this page gave no case. Start it again: detente open CASE.",
    kept: "What you wrote in a form and did not save is kept in this browser, and will be there.",
  },
  program: {
    gone: "The program that serves this page does not answer. What you write is kept in this browser; start it again with detente open, and it goes on from here.",
    other:
      "The program was started anew, and knows this page no longer. Open the address it printed, in this browser: then this page goes on too, with what you wrote.",
  },
  noCase: "case.yaml cannot be read, so there is no case to show. Mend what is listed below.",
  notFound: "There is no such view.",
  published: "Published, cannot be changed here.",
  problems: (errors: number, warnings: number) =>
    `${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}`,
  grounds: "Grounds",
  groundsOf: "What this rests on",
  notKnownThen: "On this day it was not known yet, or there is no such entry.",
  fileAsItIs: "As the file stands, also what became known later.",
  openEntry: "Show in the record",
  line: (file: string, line: number) => `${file}, line ${line}`,
  note: (number: number) => `Note ${number}`,
  back: "Back to the text",
  take: {
    done: "done",
    failed: "This could not be taken out.",
    copyTable: "Copy table",
    copyPage: "Copy page",
    copyNote: "Copy citation",
    word: "Word file",
    page: "page",
    shown: "works shown",
    source: (title: string, day: string) => `${title}, as of ${day}. Made with Detente.`,
  },
};
