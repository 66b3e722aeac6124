import { neutralise } from "./neutralise.ts";

/** Safe in text and inside double quotation marks. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** Words of scripts that run from right to left: Hebrew to Arabic and their like, with their forms for presentation. */
const RIGHT_TO_LEFT =
  "[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1eeff}]";
const RIGHT_TO_LEFT_RUN = new RegExp(`${RIGHT_TO_LEFT}+(?:[ -]${RIGHT_TO_LEFT}+)*`, "gu");

/**
 * The same with words that run from right to left set apart, so that numbers, stops and names beside them keep their
 * place in the line (https://www.w3.org/TR/html-bidi/).
 */
export function isolatedHtml(text: string): string {
  return escapeHtml(text).replace(RIGHT_TO_LEFT_RUN, "<bdi>$&</bdi>");
}

/** Text from outside as part of the page's own, whose hidden signs become visible and whose line breaks spaces. */
export function proseHtml(text: string): string {
  return isolatedHtml(neutralise(text));
}

/** The same where no tag may stand: in titles and attributes. */
export function safeHtml(text: string): string {
  return escapeHtml(neutralise(text));
}
