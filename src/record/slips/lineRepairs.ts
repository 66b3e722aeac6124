import { balanced, bracesMissing, closedBracket } from "./brackets.ts";
import { colonInBrackets, missingColon, spaceAfterColon } from "./colons.ts";
import { indentation } from "./columns.ts";
import { commaBetween, commaTooMany, semicolonBetween } from "./commas.ts";
import { dashMissing, dashOfFirst, dashTooMany, spaceAfterDash } from "./dashes.ts";
import { filledAfterEmpty, textBesideMarker, twoFields } from "./fieldsOfEntry.ts";
import { boldMarks, citationMarks, idMarks, lookAlikes } from "./foreignMarks.ts";
import { closedQuotation, escaped, quotedField, quotedInBrackets, quotedValue } from "./quotations.ts";
import { remarkBehind, spaceBeforeComment } from "./remarks.ts";
import type { Repair } from "./repair.ts";

/** A line of more is no slip of writing, and the patterns here need a call for each of its signs. */
const LONGEST_LINE = 5_000;

/**
 * Ways to put right the line at `at`; whoever asks tries them in this order and keeps the first after which the text
 * reads on. What is sure by how it looks comes first, and the column last.
 */
export function repairsOf(lines: readonly string[], at: number): Repair[] {
  const line = lines[at]!;
  if (line.length > LONGEST_LINE) return [];
  return [
    ...quotedField(line),
    ...boldMarks(line),
    ...citationMarks(line),
    ...idMarks(line),
    ...remarkBehind(line),
    ...lookAlikes(line),
    ...spaceAfterColon(line),
    ...spaceAfterDash(line),
    ...missingColon(lines, at),
    ...filledAfterEmpty(lines, at),
    ...spaceBeforeComment(line),
    ...commaTooMany(line),
    ...bracesMissing(line),
    ...twoFields(lines, at),
    ...dashTooMany(lines, at),
    ...dashMissing(lines, at),
    ...dashOfFirst(lines, at),
    ...textBesideMarker(line),
    ...semicolonBetween(line),
    ...colonInBrackets(line),
    ...commaBetween(line),
    ...escaped(line),
    ...balanced(line),
    ...quotedValue(line),
    ...quotedInBrackets(line),
    ...closedQuotation(line),
    ...closedBracket(line),
    ...indentation(lines, at),
  ];
}
