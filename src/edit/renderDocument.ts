import type { Data } from "./caseEdit.ts";
import { isGroup } from "./data.ts";
import { type FileStyle, renderField, renderItem } from "./render.ts";

/** A whole new file in the usual style. */
export function renderDocument(
  content: Data,
  { isJson, eol, header }: { isJson: boolean; eol: string; header: string },
): string {
  if (isJson) return JSON.stringify(content, null, 2).replaceAll("\n", eol) + eol;
  const style: FileStyle = {
    eol,
    indent: 2,
    listIndent: 2,
    quote: '"',
    width: 112,
    folds: true,
    isJson: false,
    jsonIndent: "",
    padded: false,
  };
  const lines = isGroup(content)
    ? Object.entries(content).map(([name, value]) => renderField(name, value, style, [], 0))
    : Array.isArray(content)
      ? content.map((item) => renderItem(item, style, [], 0))
      : [];
  return (header ? header + eol : "") + lines.map((line) => line + eol).join("");
}
