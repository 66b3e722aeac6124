import { Glossary } from "./glossary.ts";
import { toGrid } from "./grid.ts";
import { neutralise, neutraliseLines } from "./neutralise.ts";
import { noteRuns } from "./noteText.ts";
import { allBlocks, type Block, type NoteItem, type Page, type SpansFigure } from "./page.ts";
import { type Part, parts } from "./parts.ts";
import { legendCharacter, spansAsLines } from "./spans.ts";
import { webAddress } from "./webAddress.ts";
import { type WriterWords, wordsIn } from "./words.ts";

/** The page as CommonMark with the tables and footnotes of GitHub. Every block stands on one line or in a fence. */
export function writeMarkdown(page: Page): string {
  const glossary = new Glossary();
  const words = wordsIn(page.language);
  const blocks = [
    ...(page.warning ? [quoted(words.warning, parts(page.warning, glossary))] : []),
    heading(1, parts([page.title])),
    ...(page.byline === undefined ? [] : [paragraph(parts(page.byline))]),
    ...(page.subtitle === undefined ? [] : [paragraph(parts([page.subtitle]))]),
    ...allBlocks(page).map((block) => writeBlock(block, glossary, words)),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function writeBlock(block: Block, glossary: Glossary, words: WriterWords): string {
  switch (block.kind) {
    case "heading":
      return heading(block.level, parts(block.text));
    case "paragraph": {
      const list = parts(block.text, glossary);
      if (list.length === 0) return "";
      if (block.role === "verdict") return quoted(words.answer, list);
      if (block.role === "caution") return quoted(words.caution, list);
      return paragraph(list);
    }
    case "list":
      return block.items
        .map((item, i) =>
          `${block.ordered ? `${i + 1}.` : "-"} ${paragraph(parts(item, glossary))}`.trimEnd(),
        )
        .join("\n");
    case "table":
      return table(block, glossary);
    case "spans":
      return spans(block);
    case "command": {
      const lines = neutraliseLines(block.text);
      const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
      return [`${fence}sh`, ...lines, fence].join("\n");
    }
    case "notes":
      return block.items.map(note).join("\n");
  }
}

function heading(level: number, list: Part[]): string {
  const text = inline(list);
  return text === "" ? "" : `${"#".repeat(level)} ${text}`;
}

function paragraph(list: Part[]): string {
  return escapeStart(inline(list));
}

function quoted(label: string, list: Part[]): string {
  return `> **${label}.** ${inline(list)}`;
}

function table(block: Extract<Block, { kind: "table" }>, glossary: Glossary): string {
  const { head, rows, terms } = toGrid(block, glossary);
  const caption = inline(parts([{ strong: block.caption.trim() }]));
  const line = (cells: string[]): string => `| ${cells.join(" | ")} |`;
  const lines = [
    line(head.map((cell) => inline(cell, true))),
    line(head.map(() => "---")),
    ...rows.map((row) => line(row.map((cell) => inline(cell, true)))),
  ];
  const glosses = terms.map(
    ({ text, gloss }) =>
      `- ${inline([
        { kind: "emphasis", text },
        { kind: "text", text: `: ${gloss}` },
      ])}`,
  );
  return [escapeStart(caption), head.length === 0 ? "" : lines.join("\n"), glosses.join("\n")]
    .filter((piece) => piece !== "")
    .join("\n\n");
}

function spans(figure: SpansFigure): string {
  const lines = spansAsLines(figure, WIDTH_OF_SPANS);
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  const legend = figure.legend.map((item) => `${legendCharacter(item)} ${item.says}`).join("; ");
  return [
    escapeStart(inline(parts([{ strong: figure.caption.trim() }]))),
    [`${fence}text`, ...lines, fence].join("\n"),
    paragraph(parts([legend])),
  ].join("\n\n");
}

const WIDTH_OF_SPANS = 60;

function note(item: NoteItem): string {
  const runs = noteRuns(item).map(({ text, italic }): Part => ({ kind: italic ? "emphasis" : "text", text }));
  const shown = runs.map(({ text }) => text).join("");
  const url = item.url === undefined ? "" : neutralise(item.url).trim();
  const address = webAddress(url);
  if (url !== "" && !address && !shown.includes(url)) runs.push({ kind: "text", text: ` ${url}` });
  const text = runs.flatMap((run) => (address ? linked(run, address) : [run]));
  const body = inline(text);
  const link = address && !shown.includes(address) ? ` <${address}>` : "";
  return `[^${escapeText(neutralise(String(item.number)))}]: ${escapeStart(body)}${link}`;
}

type MarkdownPart = Part | { kind: "link"; text: string };

function linked(run: Part, address: string): MarkdownPart[] {
  const at = run.text.indexOf(address);
  if (at < 0) return [run];
  const part = (text: string): Part[] => (text === "" ? [] : [{ ...run, text }]);
  return [
    ...part(run.text.slice(0, at)),
    { kind: "link", text: address },
    ...part(run.text.slice(at + address.length)),
  ];
}

function inline(list: readonly MarkdownPart[], inTable = false): string {
  let out = "";
  for (const [i, part] of list.entries()) {
    const next = list[i + 1];
    out += inlinePart(part, out.at(-1) ?? "", next ? (firstCharacter(next) ?? "") : "", inTable);
  }
  return out.trim();
}

function inlinePart(part: MarkdownPart, before: string, after: string, inTable: boolean): string {
  switch (part.kind) {
    case "text":
      return escapeText(part.text);
    case "strong":
      return marked("**", part.text, before, after);
    case "emphasis":
      return marked("*", part.text, before, after);
    case "code":
    case "place":
      return code(part.text, inTable);
    case "note":
      return `[^${escapeText(part.text)}]`;
    case "link":
      return `<${part.text}>`;
    case "term":
      if (part.gloss === undefined) return escapeText(part.text);
      return `${marked("*", part.text, before, " ")} (${escapeText(part.gloss)})`;
  }
}

function firstCharacter(part: MarkdownPart): string | undefined {
  if (part.kind === "text") return part.text[0];
  return "*";
}

/**
 * Stars open and close emphasis only beside certain neighbours (CommonMark 6.2, left- and right-flanking);
 * where they would be printed as stars the words stay unmarked.
 */
function marked(stars: string, text: string, before: string, after: string): string {
  const inner = text.trim();
  if (inner === "") return escapeText(text);
  const start = text.slice(0, text.indexOf(inner));
  const end = text.slice(start.length + inner.length);
  const left = start === "" ? before : " ";
  const right = end === "" ? after : " ";
  const opens = left !== "*" && (!edge.test(inner[0]!) || left === "" || edge.test(left));
  const closes = right !== "*" && (!edge.test(inner.at(-1)!) || right === "" || edge.test(right));
  return opens && closes ? `${start}${stars}${escapeText(inner)}${stars}${end}` : escapeText(text);
}

const edge = /[\s\p{P}\p{S}]/u;

function code(text: string, inTable: boolean): string {
  const inner = text.trim();
  if (inner === "") return "";
  if (inTable && /\|/.test(inner)) return `<code>${escapeText(inner)}</code>`;
  const fence = "`".repeat(longestRun(inner) + 1);
  const pad = inner.startsWith("`") || inner.endsWith("`") ? " " : "";
  return `${fence}${pad}${inner}${pad}${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** Everything that can begin markup inside a line. */
function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~$]/g, "\\$&").replace(/&(?=#|[a-z])/gi, "\\&");
}

/** What would begin a list, a rule or an underlined heading at the start of a line. */
function escapeStart(text: string): string {
  return text
    .trimStart()
    .replace(/^([-+=:])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}
