export { type CalendarDay, writeCalendar } from "./calendar.ts";
export { writeCsv } from "./csv.ts";
export { escapeHtml, writeHtml } from "./html.ts";
export { writeMarkdown } from "./markdown.ts";
export * from "./page.ts";
export * from "./spansHtml.ts";
export { writeText } from "./text.ts";
export { pageAsWordFile } from "./word.ts";
