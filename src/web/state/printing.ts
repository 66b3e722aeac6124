import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

/** Width of an A4 sheet between its margins, in CSS pixels: what is drawn for paper is drawn as wide. */
export const SHEET_WIDTH = 672;

let isPrinting = false;

function listen(tell: () => void): () => void {
  // At once: the sheet is laid out as soon as the handlers are done.
  const set = (to: boolean) => () => {
    isPrinting = to;
    flushSync(tell);
  };
  const [before, after] = [set(true), set(false)];
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  return () => {
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
  };
}

/** Whether the page is being laid out for paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, () => isPrinting);
}

/** A line in the margin of every sheet; where the browser knows no such margins, the page itself has it at its head. */
export function nameSheets(text: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@page { @top-left { content: ${cssText(text)}; font: 9pt sans-serif; } @top-right { content: counter(page); font: 9pt sans-serif; } }`,
  );
  const isKnown = sheet.cssRules[0]?.cssText.includes("@top-left") === true;
  document.documentElement.classList.toggle("names-sheets", isKnown);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** As a string of CSS: nothing in it ends the string. */
function cssText(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,;:·()–-]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
}
