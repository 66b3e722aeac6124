import { isMap, isScalar, isSeq, type Node, Scalar } from "yaml";
import { isNameOfDate } from "../record/fieldNames.ts";
import type { Data } from "./caseEdit.ts";
import { isGroup } from "./data.ts";
import {
  doubleQuoted,
  foldedLines,
  isFoldable,
  isLiteral,
  isSafeBare,
  type Quote,
  quoted,
} from "./scalarText.ts";

/** How a file is written, as far as new text has to follow it. */
export interface FileStyle {
  eol: string;
  /** Columns a group stands in from the name of its field. */
  indent: number;
  /** Columns a list stands in from the name of its field. */
  listIndent: number;
  quote: '"' | "'";
  /** Where long text is folded. */
  width: number;
  folds: boolean;
  /** Every name and text in double quotation marks, as JSON has it. */
  isJson: boolean;
  /** One level of JSON. Empty: all on one line. */
  jsonIndent: string;
  /** `{ a: b }` rather than `{a: b}`. */
  padded: boolean;
}

/** Parts of neighbours that stand where the new part is to stand, nearest first: their style is followed. */
export type Models = readonly (Node | null)[];

export function modelsOf(models: Models, step: string | "item"): Node[] {
  const found: Node[] = [];
  for (const model of models) {
    if (found.length > 12) break;
    if (step === "item" && isSeq(model)) found.push(...(model.items.slice(0, 4) as Node[]));
    else if (step !== "item" && isMap(model))
      for (const { key, value } of model.items)
        if (isScalar(key) && (key.source ?? String(key.value)) === step && value) found.push(value as Node);
  }
  return found;
}

export function renderKey(name: string, style: FileStyle, inFlow: boolean): string {
  if (style.isJson) return doubleQuoted(name);
  return isSafeBare(name, inFlow) && !name.includes(":") ? name : quoted(name, style.quote);
}

/** On one line, whatever it is. */
export function renderFlow(
  value: Data,
  style: FileStyle,
  models: Models,
  field?: string,
  inFlow = true,
): string {
  if (style.isJson) return JSON.stringify(value);
  if (Array.isArray(value)) {
    const inner = modelsOf(models, "item");
    return `[${value.map((item) => renderFlow(item, style, inner, field)).join(", ")}]`;
  }
  if (isGroup(value)) {
    const pairs = Object.entries(value).map(
      ([name, item]) =>
        `${renderKey(name, style, true)}: ${renderFlow(item, style, modelsOf(models, name), name)}`,
    );
    if (pairs.length === 0) return "{}";
    return style.padded ? `{ ${pairs.join(", ")} }` : `{${pairs.join(", ")}}`;
  }
  return renderInline(value, style, models, field, inFlow);
}

/** A text, number, truth value or nothing, on one line. */
export function renderInline(
  value: null | boolean | number | string,
  style: FileStyle,
  models: Models,
  field: string | undefined,
  inFlow: boolean,
): string {
  if (style.isJson) return JSON.stringify(value);
  if (typeof value !== "string") return value === null ? "null" : String(value);
  const habit = quoteHabit(models);
  if (habit !== "plain" && habit !== undefined) return quoted(value, habit);
  if (isBareDate(value, field, habit)) return value;
  return isSafeBare(value, inFlow) ? value : quoted(value, style.quote);
}

/** A year alone is a number to YAML and a date to the case; files write it bare. */
function isBareDate(value: string, field: string | undefined, habit: Quote | undefined): boolean {
  return field !== undefined && isNameOfDate(field) && habit !== '"' && /^[1-9]\d{0,8}$/.test(value);
}

/** Quotation marks that neighbours use although they need none: then it is their way of writing this field. */
function quoteHabit(models: Models): Quote | undefined {
  for (const model of models) {
    if (!isScalar(model) || typeof model.value !== "string") continue;
    const mark =
      model.type === Scalar.QUOTE_DOUBLE ? '"' : model.type === Scalar.QUOTE_SINGLE ? "'" : undefined;
    if (mark === undefined) {
      if (model.type === Scalar.PLAIN) return "plain";
      continue;
    }
    if (isSafeBare(model.value, true) || /^\d+$/.test(model.value)) return mark;
  }
  return undefined;
}

/**
 * What stands after a field's colon or a dash: " value" on the same line, or lines of their own. `column` is that
 * of the field or dash, `used` the characters already on its line.
 */
export function renderAfter(
  value: Data,
  style: FileStyle,
  models: Models,
  column: number,
  used: number,
  field: string | undefined,
): string {
  const pad = (columns: number) => `${style.eol}${" ".repeat(columns)}`;
  if (typeof value === "string") return ` ${renderText(value, style, models, column, used, field)}`;
  if (isGroup(value) && Object.keys(value).length > 0 && !isFlow(value, style, models, used))
    return `${pad(column + style.indent)}${renderGroup(value, style, models, column + style.indent)}`;
  if (Array.isArray(value) && value.length > 0 && !isFlow(value, style, models, used)) {
    const dash = column + style.listIndent;
    return value
      .map((item) => `${pad(dash)}${renderItem(item, style, modelsOf(models, "item"), dash)}`)
      .join("");
  }
  return ` ${renderFlow(value, style, models, field)}`;
}

/** An item of a list with its dash; `column` is that of the dash. */
export function renderItem(value: Data, style: FileStyle, models: Models, column: number): string {
  // The first entry of a list of the file's own: its fields one under another, as entries usually are.
  const isFirstEntry = models.length === 0 && column <= 2 && !style.isJson;
  if (isFirstEntry && isGroup(value) && Object.keys(value).length > 0)
    return `- ${renderGroup(value, style, models, column + 2)}`;
  if (isGroup(value) && Object.keys(value).length > 0 && !isFlow(value, style, models, column + 2))
    return `- ${renderGroup(value, style, models, column + 2)}`;
  if (Array.isArray(value)) return `- ${renderFlow(value, style, models)}`;
  if (typeof value === "string")
    return `- ${renderText(value, style, models, column, column + 1, undefined)}`;
  return `- ${renderFlow(value, style, models)}`;
}

/** Fields one under another, the first without its indent. */
function renderGroup(
  value: { [field: string]: Data },
  style: FileStyle,
  models: Models,
  column: number,
): string {
  return Object.entries(value)
    .map(([name, item]) => renderField(name, item, style, modelsOf(models, name), column))
    .join(`${style.eol}${" ".repeat(column)}`);
}

export function renderField(
  name: string,
  value: Data,
  style: FileStyle,
  models: Models,
  column: number,
): string {
  const key = `${renderKey(name, style, false)}:`;
  return `${key}${renderAfter(value, style, models, column, column + key.length, name)}`;
}

/** Whether a list or group is written on one line: as neighbours do, else if it is short and has no more inside. */
function isFlow(value: Data, style: FileStyle, models: Models, used: number): boolean {
  if (style.isJson) return true;
  const model = models.find((node) =>
    Array.isArray(value)
      ? isSeq(node) && (node.items.length > 0 || node.flow !== true)
      : isMap(node) && (node.items.length > 0 || node.flow !== true),
  );
  if (isMap(model) || isSeq(model)) {
    if (model.flow !== true) return false;
    return !hasLines(value);
  }
  if (hasLines(value)) return false;
  const inner = Array.isArray(value) ? value : Object.values(value as object);
  const isShallow = inner.every((item) => typeof item !== "object" || item === null);
  if (!isShallow) return false;
  return used + 1 + renderFlow(value, style, models).length <= style.width;
}

function hasLines(value: Data): boolean {
  if (typeof value === "string") return value.includes("\n");
  if (Array.isArray(value)) return value.some(hasLines);
  return isGroup(value) && Object.values(value).some(hasLines);
}

/** A text in block context: on its line, folded, or line by line. */
function renderText(
  value: string,
  style: FileStyle,
  models: Models,
  column: number,
  used: number,
  field: string | undefined,
): string {
  if (style.isJson) return JSON.stringify(value);
  const body = " ".repeat(column + 2);
  if (isLiteral(value))
    return `|-${value
      .split("\n")
      .map((line) => `${style.eol}${line === "" ? "" : body}${line}`)
      .join("")}`;
  const inline = renderInline(value, style, models, field, false);
  if (style.folds && used + 1 + inline.length > style.width && isFoldable(value) && value.includes(" "))
    return renderFolded(value, style, column + 2, style.width);
  return inline;
}

export function renderFolded(value: string, style: FileStyle, column: number, width: number): string {
  const lines = foldedLines(value, Math.max(20, width - column));
  return `>-${lines.map((line) => `${style.eol}${" ".repeat(column)}${line}`).join("")}`;
}

/** JSON over several lines, as its neighbours are; the first line has no indent. */
export function renderJson(value: Data, style: FileStyle, indent: string): string {
  if (style.jsonIndent === "") return JSON.stringify(value);
  return JSON.stringify(value, null, style.jsonIndent).replaceAll("\n", `${style.eol}${indent}`);
}
