import { Lines } from "../record/lines.ts";
import type { Paper } from "./paper.ts";

/** Rules that comments of a Markdown or HTML paper silence: `<!-- detente-ignore rule -->`. */
export function ignoredIn(text: string): Paper["ignored"] {
  const lines = new Lines(text);
  return [...text.matchAll(/<!--\s*detente-ignore([a-z0-9,\s-]*)-->/g)].map((match) => ({
    line: lines.place(match.index).line,
    rules: match[1]!.split(/[\s,]+/).filter((rule) => rule !== ""),
  }));
}
