import { type Document, isCollection, isScalar, isSeq, type Node, visit } from "yaml";
import { append } from "../append.ts";
import { isNameOfDateOrWord, isNameOfExpression } from "../fieldNames.ts";
import { Lines } from "../lines.ts";
import type { Change } from "../problem.ts";
import { colonWithoutSpace, goesOn, isOneWord, nameWithoutColon, semicolonsIn } from "./bracketsMeant.ts";
import { type Correction, endOfLine } from "./correction.ts";
import { dashesTooMany, missingDashes } from "./dashesMeant.ts";
import { quoteAdvice, shown, wholeInBrackets } from "./quoted.ts";
import type { Mended, Slip } from "./slip.ts";
import { sentenceWithColon, textsBehindHash, withoutAnchor } from "./textsMeant.ts";

/**
 * What can be read, and says something else than was meant: a text cut by its comma between brackets, a name that took
 * its text with it for want of a space after the colon, a dash that belongs to a name.
 */
export function mendMeaning(text: string, document: Document): Mended {
  const changes = changesIn(text, document);
  const lines = new Lines(text);
  const parts: string[] = [];
  const slips: Slip[] = [];
  let done = 0;
  for (const { from, to, words, message } of changes) {
    // One within another goes with it.
    if (from < done) continue;
    // What follows stays on its line, or its places would be those of another.
    const lost = lineEnds(text.slice(from, to)) - lineEnds(words);
    parts.push(text.slice(done, from), lost > 0 ? `${words.trimEnd()}${"\n".repeat(lost)}` : words);
    done = to;
    const { line, col } = lines.place(from);
    const start = from - col + 1;
    slips.push({
      line: line - 1,
      from: col - 1,
      to: Math.min(to, endOfLine(text, from)) - start,
      message,
      ...(message.endsWith("…") ? {} : { change: changeOf(lines, from, to, words) }),
    });
  }
  parts.push(text.slice(done));
  return { text: parts.join(""), slips };
}

const lineEnds = (text: string) => text.split("\n").length - 1;

function changeOf(lines: Lines, from: number, to: number, text: string): Change {
  const [begin, end] = [lines.place(from), lines.place(to)];
  return { line: begin.line, column: begin.col, endLine: end.line, endColumn: end.col, text };
}

function changesIn(text: string, document: Document): Correction[] {
  const changes: Correction[] = [];
  // Of an anchor that something refers to, the reference is told.
  let isReferredTo = false;
  visit(document, {
    Alias() {
      isReferredTo = true;
      return visit.BREAK;
    },
  });
  const anchor = (node: Node) => {
    const change = isReferredTo ? undefined : withoutAnchor(text, node);
    if (change) changes.push(change);
  };
  visit(document, {
    Scalar(_, scalar) {
      anchor(scalar);
    },
    Seq(_, seq) {
      anchor(seq);
      if (seq.flow) append(changes, semicolonsIn(text, seq));
      else append(changes, dashesTooMany(text, seq));
    },
    Map(_, map, path) {
      anchor(map);
      if (!map.flow) {
        if (isSeq(path.at(-1))) {
          append(changes, missingDashes(text, map));
          const sentence = sentenceWithColon(text, map);
          if (sentence) {
            changes.push(sentence);
            return visit.SKIP;
          }
        }
        append(changes, textsBehindHash(text, map));
        for (const { key } of map.items) {
          if (!isScalar(key) || !key.range || !/^-[A-Za-z{["']/.test(String(key.source ?? ""))) continue;
          const from = key.range[0];
          const line = text.slice(from + 1, endOfLine(text, from));
          changes.push({
            from,
            to: from + 1,
            words: "- ",
            message: `a space is missing after the dash: ${shown(`- ${line}`)}`,
          });
        }
        return undefined;
      }
      for (let i = 0; i < map.items.length; i++) {
        const pair = map.items[i]!;
        const colon = colonWithoutSpace(pair);
        if (colon) {
          changes.push(colon);
          continue;
        }
        const nameless = nameWithoutColon(pair, map);
        if (nameless) {
          changes.push(nameless);
          continue;
        }
        if (!goesOn(pair)) continue;
        const before = map.items[i - 1];
        const start = (before?.value as Node | null | undefined)?.range?.[0];
        const name = before && isScalar(before.key) ? String(before.key.value) : undefined;
        if (start === undefined || name === undefined || isCollection(before!.value)) continue;
        // A date or one word is whole: another word behind it lacks the name of its field.
        if (isNameOfDateOrWord(name) && isOneWord(pair.key) && isOneWord(before!.value)) continue;
        while (goesOn(map.items[i + 1])) i += 1;
        const { key, value } = map.items[i]! as { key: Node; value: Node | null };
        const raw = text.slice(start, (value ?? key).range![1]).trimEnd();
        if (isNameOfExpression(name) && /^!?[\w-]+(?:, !?[\w-]+)+$/.test(raw)) {
          const words = raw.replaceAll(", ", " & ");
          const message = `found a comma, expected & for both, or | for at least one: ${name}: ${words}`;
          changes.push({ from: start, to: start + raw.length, words, message });
          continue;
        }
        const message = quoteAdvice(`${name}: `, raw, true);
        changes.push({ from: start, to: start + raw.length, words: wholeInBrackets(name, raw), message });
      }
      return undefined;
    },
  });
  return changes.sort((a, b) => a.from - b.from);
}
