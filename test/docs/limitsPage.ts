import { MOST_DAYS, MOST_JUDGED } from "../../src/node/commands/backtest.ts";
import { inThousands, LIMITS, type ReaderLimits } from "../../src/record/limits.ts";
import { MOST_VERDICTS } from "../../src/strategy/limits.ts";

/** docs/limits.md: how much each reader takes, from the table that the readers themselves go by. */
export function limitsPage(): string {
  return [
    "# What is read, and how much of it",
    "",
    "This page is generated from the numbers that the readers go by.",
    "",
    "Whatever somebody sends you can be opened: nothing in a file is executed or fetched, and each reader is bounded in",
    "time and memory by what a file unpacks to, whatever its size on disk. What holds more is refused with one line that",
    "names the limit and says what to do, and the program ends with code 2. A paper in Word or PDF, and every large",
    "paper, is read in a process of its own, which is ended when it takes more seconds or megabytes than stand here; so",
    `is the case that the workbench shows, and from the command line every case or model of ${inThousands(LIMITS.case.apartFrom)} characters or more.`,
    "What is smaller is read in the program itself, so that it starts at once: there the size bounds time and memory. What",
    "takes the most for its size, brackets within brackets, took six seconds of the processor and 800 MB just below it; a text",
    "or Markdown paper of 300 kB, where that bound stands for papers, ten seconds.",
    "",
    "Of a paper in a process of its own, and of all that `check` is given at once, seconds are of the processor: on a machine that is busy with other things it is waited for longer; what does nothing in as many seconds of the clock is given up too. Elsewhere they are of the clock.",
    "",
    "| What is read | At most |",
    "| --- | --- |",
    ...Object.values<ReaderLimits>(LIMITS).map(
      (limits) => `| ${limits.reads} | ${amounts(limits).join("; ")} |`,
    ),
    "",
    `A case names at most 2,000 files, and one case is told at most 10,000 problems of form. A model has limits of its`,
    "own, which `detente solve --memory` sets: 2,000 MB by default, since what it works out, not what it reads, takes them. Its",
    "largest tables are arrays of fixed size, and what would need more is refused with the number before any is taken; so",
    `are types of decision makers that make more than 4,096 combinations, each of which would be solved, or more than ${MOST_VERDICTS.toLocaleString("en")}`,
    "verdicts (states, decision makers and combinations multiplied); and single changes whose orders of the states would need",
    "more than that memory.",
    "",
    `\`backtest\` judges at most ${MOST_DAYS.toLocaleString("en")} days in one call: each is the whole case as it was on that day. Of a case with many entries it judges fewer: days and entries multiplied make at most ${MOST_JUDGED.toLocaleString("en")}, which takes about a minute.`,
    "",
    "Files of coded events have no limit of size, since an import goes through them line by line: what is packed may unpack to",
    "400 times its size, all members of an archive together, or to 50 MB. `diff` has ten times the seconds of a case, and `log`",
    "those of one for each version. A style or a template is applied, and an assistant answered, in a process of its own.",
    "",
    "A case file that is no YAML as it stands is mended in thought, so that each slip is told once with its cure: at most 100",
    "slips of a file, tried by reading at most 500,000 words and signs again, which takes a second or two; what is not mended",
    "by then is told as the first fault of the parser.",
    "",
    "Some things are left out of a paper that is read, and the review says so: in Markdown, lists, notes, lines without end and",
    "brackets that would take its parser too long have the file read as plain text; in a PDF, letters smaller than 1 or larger",
    "than 500 points, stretches of text beyond the number above, and letters outside the edges of a page, which nobody sees.",
    "",
    "`npm run attack` tries the readers with changed files and with files that unpack to very much; what it once found",
    "is tried again in `npm test`.",
    "",
  ].join("\n");
}

function amounts({
  bytes,
  unpacked,
  depth,
  parts,
  partsAre,
  letters,
  pages,
  seconds,
  megabytes,
}: ReaderLimits): string[] {
  const line = (number: number | undefined, what: string) =>
    number === undefined ? [] : [`${inThousands(number)} ${what}`];
  return [
    ...line(bytes, "bytes"),
    ...line(unpacked, "bytes of text unpacked"),
    ...line(pages, "pages"),
    ...line(letters, "characters of text"),
    ...line(depth, "levels deep"),
    ...line(parts, partsAre ?? "parts"),
    ...line(seconds, "seconds"),
    ...line(megabytes, "MB of memory"),
  ];
}
