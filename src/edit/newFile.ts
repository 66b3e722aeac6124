import type { Data } from "./caseEdit.ts";
import { type CaseTexts, HEAD } from "./caseTexts.ts";
import { FileText } from "./fileText.ts";
import { Refusal } from "./refusal.ts";
import { renderDocument } from "./renderDocument.ts";

/** A file that is not there yet, laid out as its name says, with the comment by which editors find its schema. */
export function putNewFile(texts: CaseTexts, name: string, content: Data, schema: string): void {
  const head = texts.head();
  const isJson = /\.json$/i.test(name);
  const header = schemaComment(head.text, name, schema);
  texts.put(new FileText(name, renderDocument(content, { isJson, eol: eolOf(head.text), header })));
}

/** `suchAs`: a name to take for an example, of the kind of file that `holds` says and `ending` is that of. */
export function requireSafeName(name: string, holds: string, suchAs: string, ending = /$/): void {
  if (!isSafeFileName(name) || !ending.test(name))
    throw new Refusal(`"${name.slice(0, 80)}" cannot name ${holds}: a relative path such as ${suchAs}`, HEAD);
}

function eolOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** Relative, without a way out of the folder, and no name that a file system takes for something else. */
function isSafeFileName(name: string): boolean {
  return (
    name.length <= 200 &&
    /^[\p{L}\p{N}_][\p{L}\p{N} ._/-]*$/u.test(name) &&
    !name
      .split("/")
      .some((part) => part === "" || part.startsWith(".") || part.endsWith(".") || part.endsWith(" ")) &&
    !/(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)/i.test(name)
  );
}

/** The comment by which editors find the schema, as case.yaml has it, for a file beside or below it. */
function schemaComment(head: string, name: string, schema: string): string {
  const found = /^# yaml-language-server: \$schema=(\S*)case\.schema\.json\r?$/m.exec(head);
  if (!found || /\.json$/i.test(name)) return "";
  const folder = found[1]!;
  const up =
    /^[a-z]+:/i.test(folder) || folder.startsWith("/") ? "" : "../".repeat(name.split("/").length - 1);
  return `# yaml-language-server: $schema=${up}${folder}${schema}`;
}
