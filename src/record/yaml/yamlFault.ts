import type { ErrorCode } from "yaml";

export const SECOND_DOCUMENT = (sign: string) =>
  `a second document begins here (${sign}), and one file holds one document`;

const QUOTE = "if the text holds a colon, a # or a quotation mark, put it in quotation marks";
const NO_MARKS =
  "a case file has no anchors, aliases or tags of YAML; a text that begins with &, * or ! needs quotation marks";
const NEW_LINE = "what belongs to this field begins on a line of its own, indented further than its name";

/**
 * What each fault that the YAML library knows means to somebody who writes a case, and the cure. The words of the library
 * are of use to who knows how YAML is read; they reach nobody.
 */
const IN_WORDS: Readonly<Record<ErrorCode, string | ((said: string) => string)>> = {
  TAB_AS_INDENT: "a tab is used to indent; use spaces",
  MULTIPLE_DOCS: SECOND_DOCUMENT("---"),
  BAD_INDENT: (said) =>
    /sequence/.test(said)
      ? "this entry stands in another column than the other entries of its list; indent it alike"
      : /block scalar|Block scalar|leading/i.test(said)
        ? "a line of this text is indented less than its first; indent its lines alike"
        : "this line is indented otherwise than its neighbours; indent it alike",
  BLOCK_AS_IMPLICIT_KEY: (said) =>
    /sequence/.test(said)
      ? `a dash stands behind the name of a field; ${NEW_LINE}`
      : "a second colon on one line; if it belongs to the text, put the text in quotation marks; if this is a field, indent it like its neighbours",
  BLOCK_IN_FLOW:
    "a dash, or a field on a line of its own, stands between brackets; close the bracket before it, or write commas",
  MULTILINE_IMPLICIT_KEY:
    "found text without a field's name, expected name: text; a text of several lines needs > after the colon",
  KEY_OVER_1024_CHARS:
    "found text without a field's name, expected name: text; a text of several lines needs > after the colon",
  BAD_DQ_ESCAPE: (said) => {
    const sign = /sequence (\S+)/.exec(said)?.[1] ?? "\\";
    return `between double quotation marks a backslash begins a sign of its own, and ${sign} is none; write \\\\ for a backslash, or use single quotation marks`;
  },
  TAG_RESOLVE_FAILED: "a text that begins with ! needs quotation marks",
  BAD_SCALAR_START: (said) => {
    const sign = /character (.)/.exec(said)?.[1];
    return sign === undefined
      ? "this text cannot begin as it does; put it in quotation marks"
      : `a text that begins with ${sign} cannot stand bare; put it in quotation marks`;
  },
  MISSING_CHAR: (said) => {
    if (/closing/.test(said))
      return "the quotation mark that closes this text is missing; it is still open at the end of the file";
    if (/map values/.test(said))
      return "found words without a colon where a field is expected; write name: text, or indent them further where they go on with the text above";
    if (/Sequence item/.test(said)) return "an entry of this list has no dash; write - before it";
    if (/Comments/.test(said)) return "before the # that begins a comment stands a space; put it in";
    if (/space after/.test(said)) return "a space is missing after the colon";
    if (/Missing ,/.test(said))
      return `between two things in brackets a comma is missing; write it, or put the text in quotation marks`;
    if (/Tags and anchors/.test(said)) return NO_MARKS;
    if (/directives|doc-start/.test(said))
      return "a file of a case begins with its fields, not with %; take the line out";
    return `something is missing here; ${QUOTE}`;
  },
  UNEXPECTED_TOKEN: (said) => {
    const sign = /Unexpected ([,\]}[{:?])/.exec(said)?.[1];
    if (/Block scalar header/.test(said)) return "after | or > the text begins on the next line";
    if (/Not a YAML token|without an opening|Flow end indicator/i.test(said))
      return "something stands here that nothing before it opens; take it out, or put the text in quotation marks";
    if (/empty item/.test(said)) return "one comma too many; nothing stands between it and the comma before";
    if (/same line with key/.test(said)) return `a dash stands behind the name of a field; ${NEW_LINE}`;
    if (/at node end/.test(said))
      return `words stand behind what is complete; begin a remark with #, and where they belong to the text, put all of it in quotation marks`;
    if (sign !== undefined)
      return `${sign} stands where nothing or something else is expected; take it out, or put the text in quotation marks`;
    return `this cannot stand here; ${QUOTE}`;
  },
  BAD_ALIAS: NO_MARKS,
  ALIAS_PROPS: NO_MARKS,
  MULTIPLE_ANCHORS: NO_MARKS,
  MULTIPLE_TAGS: NO_MARKS,
  BAD_PROP_ORDER: NO_MARKS,
  BAD_COLLECTION_TYPE: NO_MARKS,
  BAD_DIRECTIVE:
    "a line that begins with % is no part of a case file; take it out, or put the text in quotation marks",
  DUPLICATE_KEY: "a field is written twice here; keep one",
  NON_STRING_KEY: "found a list or a group as the name of a field, expected a word",
  IMPOSSIBLE: `this cannot be read; ${QUOTE}`,
  RESOURCE_EXHAUSTION: "this is more than a case file may hold; split it",
};

/** `code` and `said` as the library gives them. */
export function yamlFault(code: string, said: string): string {
  const words = Object.hasOwn(IN_WORDS, code) ? IN_WORDS[code as ErrorCode] : `this cannot be read; ${QUOTE}`;
  return typeof words === "string" ? words : words(said.split("\n")[0] ?? said);
}
