import { isFormula } from "../../../page/spreadsheet.ts";

/**
 * What of the page stays on it when something is copied: marks that lead to files, buttons, what only programs read. A
 * note's number stays a number in superscript.
 */
const LEFT_OUT =
  ".place, .take, .since-field, .contents, .next-steps, .item-actions, script, style, input, select, textarea, .visually-hidden";

/** A copy of a part of the page as it is taken elsewhere: text and its structure, without what only works here. */
export function cleanCopy(part: Node): HTMLElement {
  const holder = document.createElement("div");
  holder.append(part.cloneNode(true));
  for (const gone of holder.querySelectorAll(LEFT_OUT)) gone.remove();
  for (const button of holder.querySelectorAll("button")) {
    const text = document.createElement("span");
    text.append(...button.childNodes);
    button.replaceWith(text);
  }
  for (const element of holder.querySelectorAll("*"))
    for (const { name } of [...element.attributes]) if (!KEPT.has(name)) element.removeAttribute(name);
  for (const span of holder.querySelectorAll("span:not([lang])")) span.replaceWith(...span.childNodes);
  return holder;
}

const KEPT = new Set(["lang", "dir", "colspan", "rowspan", "scope", "start", "value"]);

/** The same for what may be pasted into a spreadsheet, which reads tables of HTML too. */
export function withoutFormulas<Copy extends ParentNode>(copy: Copy): Copy {
  for (const cell of copy.querySelectorAll("td, th"))
    if (isFormula(cell.textContent ?? "")) cell.prepend("'");
  return copy;
}

const BLOCKS = "p, li, dt, dd, div, br";

/** Text in one line; what stands on lines of its own on the page is set off. */
export function textIn(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const block of copy.querySelectorAll(BLOCKS)) block.before("\u2028");
  return (copy.textContent ?? "")
    .split("\u2028")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("; ");
}

/** Numbers of the notes that are called in a part of the page, in their order. */
export function notesIn(part: ParentNode): number[] {
  const numbers = [...part.querySelectorAll(".note-mark")].map((mark) => Number(mark.textContent));
  return [...new Set(numbers)].filter((number) => Number.isInteger(number));
}
