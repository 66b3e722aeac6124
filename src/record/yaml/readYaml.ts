import type { Document, Node } from "yaml";
import { append } from "../append.ts";
import { inThousands, LIMITS } from "../limits.ts";
import { Lines } from "../lines.ts";
import type { Place, Problem } from "../problem.ts";
import { hasOddEntry, mend, needsTree } from "../slips/mend.ts";
import { joinDocuments } from "../slips/secondDocument.ts";
import { asWritten } from "./asWritten.ts";
import { findForbidden } from "./forbidden.ts";
import { firstPass, type Passed } from "./passes.ts";
import { readPlainYaml } from "./plainYaml.ts";
import { slipProblems } from "./slipProblems.ts";
import { compose, findDeeperThan, parseTokens } from "./tokens.ts";
import { plain, treeOf, treeOfPlain } from "./tree.ts";
import { SECOND_DOCUMENT, yamlFault } from "./yamlFault.ts";
import { unread, type YamlText, yamlText } from "./yamlText.ts";

/** One slip can upset every line after it, so a file's faults are told up to here. */
const MOST_FAULTS = 100;

/**
 * `most`: words, signs and line ends it may be made of, where other files have used some of what a case may hold.
 * `readPlain` is the quick way; a test goes without it, to compare.
 */
export function readYaml(
  file: string,
  written: string,
  most: number = LIMITS.case.parts,
  readPlain = readPlainYaml,
): YamlText {
  return readAsFarAs(file, written, most, readPlain, true);
}

/** `mayRepair`: a text is repaired once, as far as its limits go; what is left then is told as it is. */
function readAsFarAs(
  file: string,
  written: string,
  most: number,
  readPlain: typeof readPlainYaml,
  mayRepair: boolean,
): YamlText {
  const again = ({ text: next, problems, warnings, mayRepair: mayRepairIt }: Passed): YamlText => {
    const read = readAsFarAs(file, next, most, readPlain, mayRepairIt);
    return {
      ...read,
      problems: [...problems, ...read.problems],
      warnings: [...warnings, ...read.warnings],
    };
  };
  const text = written.startsWith(BYTE_ORDER_MARK) ? written.slice(1) : written;
  const start: Place = { file, line: 1, column: 1 };
  const refuse = (rule: string, message: string, place: Place = start): YamlText =>
    unread({ rule, severity: "error", message, ...place });
  const { bytes: longest, depth: deepest, parts: mostOfCase } = LIMITS.case;
  if (text.length > longest)
    return refuse(
      "file-too-large",
      `${text.length} characters, expected at most ${longest}: split the file and name both in case.yaml`,
    );
  const passed = firstPass(file, text, mayRepair);
  if (passed) return again(passed);
  const at = placesIn(file, text);
  const quick = needsTree(text) ? undefined : readPlain(text);
  if (quick && quick.parts <= most && !hasOddEntry(quick.node.value))
    return yamlText(text, treeOfPlain(quick), quick.parts, start, at);
  const { tokens, count, tooDeep: unfinished } = parseTokens(text, most, deepest);
  if (count > most)
    return refuse(
      "file-too-large",
      `with this file the case is made of more than ${inThousands(mostOfCase)} words, signs and line ends; leave some of it out`,
    );
  // Case files are about ten deep; the composer descends by recursion, so text that is deeper is refused first.
  const tooDeep = unfinished ?? findDeeperThan(tokens, deepest);
  if (tooDeep)
    return refuse(
      "yaml",
      `nested ${deepest} levels deep here; a case file needs about ten`,
      at(tooDeep.offset, tooDeep.offset + 1),
    );
  const [document, second] = compose(tokens, text.length);
  if (!document) return refuse("yaml", "not readable as YAML; expected a case file");
  const whole = second && joinDocuments(text);
  if (whole)
    return again({ text: whole.text, problems: slipProblems(file, whole.slips), warnings: [], mayRepair });
  const syntax = faultsOf(document, at);
  const isBroken = syntax.length > 0;
  const mended =
    (isBroken && !mayRepair) || (second && !isBroken) ? undefined : mend(text, document, isBroken);
  if (mended) {
    const next = { text: mended.text, problems: [], warnings: [], mayRepair: mayRepair && !isBroken };
    const read = asWritten(again(next), text, mended);
    // Where one slip is left that nothing mends, those before it are told all the same.
    if (read.value !== undefined || !isBroken || mended.slips.length > 0)
      return { ...read, problems: [...slipProblems(file, mended.slips), ...read.problems] };
  }
  const problems = syntax.length > 1 ? firstOf(syntax) : syntax;
  if (second && !isBroken)
    problems.push({
      rule: "yaml",
      severity: "error",
      message: SECOND_DOCUMENT("---"),
      ...at(...rangeOf(second)),
    });
  if (!isBroken) append(problems, findForbidden(document, at));
  // A field written twice is told; the rest of the file can be read all the same.
  const isReadable = problems.every(({ rule }) => rule === "duplicate-key");
  const root = document.contents as Node | null;
  const value = isReadable ? plain(root) : undefined;
  return { ...yamlText(text, treeOf(root, value), count, start, at), problems: atMost(problems) };
}

/** From offsets in a text to places in its file. */
function placesIn(file: string, text: string): (from: number, to: number) => Place {
  const lines = new Lines(text);
  return (from, to) => {
    const begin = lines.place(from);
    const end = lines.place(Math.max(from, to));
    return { file, line: begin.line || 1, column: begin.col || 1, endLine: end.line, endColumn: end.col };
  };
}

function rangeOf({ range: [from, to] }: Document.Parsed): [number, number] {
  return [from, to];
}

/** What keeps a text from being read, in our words. */
function faultsOf({ errors, warnings }: Document.Parsed, at: (from: number, to: number) => Place): Problem[] {
  return [...errors, ...warnings].map(({ code, message, pos: [from, to] }) => ({
    rule: "yaml",
    severity: "error",
    message: yamlFault(code, message),
    ...at(from, to),
  }));
}

function atMost(problems: readonly Problem[]): Problem[] {
  const more = problems.length - MOST_FAULTS;
  if (more <= 0) return [...problems];
  const told = problems.slice(0, MOST_FAULTS);
  const message = `and ${more} more in this file; mend the first ones first`;
  return [...told, { ...told.at(-1)!, rule: "yaml", message }];
}

/** Where reading failed once, what follows it is read wrongly. */
function firstOf([first, ...rest]: readonly Problem[]): Problem[] {
  const more =
    rest.length === 1
      ? "1 more follows from this, or stands"
      : `${rest.length} more follow from this, or stand`;
  return [{ ...first!, message: `${first!.message} (${more} after it)` }];
}

const BYTE_ORDER_MARK = "\uFEFF";
