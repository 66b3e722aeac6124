/**
 * A quick reader of the YAML that cases are written in: groups and lists by indentation or in brackets, words, quoted text on
 * one line, folded and literal text, comments. It knows no faults: of everything else, right or wrong, it says nothing, and
 * the parser of the yaml package reads the text. Where it answers, content and places are exactly those of that parser,
 * which test/record/plainYaml.test.ts checks on any text; it takes a tenth of the time.
 */
export type PlainNode = PlainGroup | PlainList | PlainScalar;

/** From its first character to the one after its last, as the yaml package counts them. */
interface Range {
  from: number;
  to: number;
}

export interface PlainGroup extends Range {
  kind: "group";
  value: Record<string, unknown>;
  /** In file order. Undefined where they are read again when a place is asked for; ask `fieldsIn`. */
  fields: PlainField[] | undefined;
}

/** From the first character of its name to the one after the last. */
interface PlainField extends Range {
  name: string;
  node: PlainNode;
}

export interface PlainList extends Range {
  kind: "list";
  value: unknown[];
  items: PlainNode[];
}

export interface PlainScalar extends Range {
  kind: "scalar";
  value: unknown;
  /** The value as YAML has it, printed: `123` for 0123, whose `value` keeps every character. */
  printed: string;
}

export interface PlainYaml {
  node: PlainNode;
  /** Words, signs and line ends that were read. */
  parts: number;
  fieldsIn(group: PlainGroup): readonly PlainField[];
}

/**
 * Entries of the lists of a file are many, and of few of them anybody asks where a field stands, so that their fields are
 * let go and read again when it is asked.
 */
function fieldsIn(group: PlainGroup, text: string): readonly PlainField[] {
  group.fields ??= new PlainReader(text).fieldsFrom(group.from);
  return group.fields;
}

/** Deeper than any case; the recursion below is as deep. */
const DEEPEST = 50;
/** Characters that YAML treats in its own ways at ends of lines, or not at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNUSUAL = /[\x00-\x09\x0b-\x1f\x7f\x85\u2028\u2029\ufeff]/;
const LONGEST_KEY = 100;
/** What a word may not begin with. */
const INDICATORS = new Set("-?:,[]{}#&*!|>'\"%@`");
const INTEGER = /^[-+]?[0-9]+$/;
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/;
const EXPONENT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/;

/** Undefined when the text holds anything that is left to the parser of the yaml package. */
export function readPlainYaml(text: string): PlainYaml | undefined {
  if (UNUSUAL.test(text)) return undefined;
  // Without an end of line, what stands there alone is counted to more than one part.
  const lastLine = text.slice(text.lastIndexOf("\n") + 1);
  if (/^ +$|^ *#/.test(lastLine)) return undefined;
  try {
    const reader = new PlainReader(text);
    const node = reader.read();
    return { node, parts: reader.parts, fieldsIn: (group) => fieldsIn(group, text) };
  } catch (error) {
    // Of one text of millions of signs a pattern may need more calls than there are.
    if (error === NOT_PLAIN || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Root, list: what stands in such a list are entries. */
const DEPTH_OF_LISTS = 2;
/** With what a number, yes or no, or nothing begins. */
const MAY_BE_NO_TEXT = new Set("0123456789+-.~tTfFnN");

/** A name may be several words: an aspect of a format's work. */
const NAME = /[A-Za-z_][\w-]{0,100}(?: [\w-]{1,100}){0,50}/y;

const NOT_PLAIN = Symbol("not plain");

function giveUp(): never {
  throw NOT_PLAIN;
}

/** Behind the mark that closes what the mark at a place opens. */
function endOfQuotation(text: string, at: number): number {
  const mark = text[at]!;
  for (let end = text.indexOf(mark, at + 1); end >= 0; end = text.indexOf(mark, end + 1)) {
    if (mark === "'") {
      if (text[end + 1] !== "'") return end + 1;
      end += 1;
      continue;
    }
    let before = end;
    while (text[before - 1] === "\\") before -= 1;
    if ((end - before) % 2 === 0) return end + 1;
  }
  return giveUp();
}

/** What YAML may write between such marks and JSON may not is left to the other reader. */
function unescaped(written: string): string {
  try {
    return JSON.parse(written) as string;
  } catch {
    return giveUp();
  }
}

/** A node, and where what belongs to it ends: after the comment and the end of its last line. */
interface Read<Node extends PlainNode = PlainNode> {
  node: Node;
  end: number;
}

class PlainReader {
  private readonly text: string;
  /** Where the next line begins, while none is current. */
  private position = 0;
  /** The current line of content: its first character that is no space, and in which column; -1 after the last. */
  private start = -1;
  private indent = -1;
  /** The deepest comment on lines of its own since the last content. */
  private comment = -1;
  private depth = 0;
  /** Words, signs and line ends that were read: about what the package counts, for the limit of a whole case. */
  parts = 0;

  constructor(text: string) {
    this.text = text;
  }

  read(): PlainNode {
    this.nextLine();
    if (this.start < 0) giveUp();
    const first = this.text[this.start]!;
    let node: PlainNode;
    if (first === "[" || first === "{") {
      const flow = this.flow(this.start, -1);
      this.finishLine(flow.to);
      this.nextLine();
      node = flow;
    } else if (this.indent > 0) giveUp();
    else node = this.block(0).node;
    if (this.start >= 0) giveUp();
    return node;
  }

  /** Of a group in lines that was read before. */
  fieldsFrom(at: number): PlainField[] {
    this.start = at;
    this.indent = at - (this.text.lastIndexOf("\n", at - 1) + 1);
    return this.group(this.indent).node.fields!;
  }

  /** Moves to the next line that holds more than a comment. */
  private nextLine(): void {
    const { text } = this;
    this.comment = -1;
    let line = this.position;
    while (line < text.length) {
      let at = line;
      while (text.charCodeAt(at) === 32) at++;
      const first = text[at];
      if (first !== undefined && first !== "\n" && first !== "#") {
        this.start = at;
        this.indent = at - line;
        return;
      }
      if (first === "#") this.comment = Math.max(this.comment, at - line);
      const end = text.indexOf("\n", at);
      line = end < 0 ? text.length : end + 1;
    }
    this.position = text.length;
    this.start = -1;
    this.indent = -1;
  }

  /** Whether another entry follows in a group or list at this column. A comment deeper than that is not plain. */
  private goesOn(indent: number): boolean {
    if (this.indent === indent) return true;
    if (this.indent > indent) giveUp();
    if (indent > 0 && this.comment === indent) return false;
    const isOurs = this.start < 0 ? this.comment > 0 : indent > 0 && this.comment > indent;
    if (isOurs) giveUp();
    return false;
  }

  /** Comments behind the last entry, one of them in its column, belong to the group or list, up to what follows. */
  private endBehind({ to }: PlainGroup | PlainList, indent: number): number {
    if (indent === 0 || this.comment !== indent) return to;
    this.comment = -1;
    return this.start < 0 ? this.text.length : this.start;
  }

  /** A list may stand in the same column as the name of its field. */
  private goesOnUnderName(indent: number): boolean {
    if (this.indent === indent && this.isDash()) return true;
    if (this.indent > indent || this.comment >= indent) giveUp();
    return false;
  }

  private block(indent: number, isUnderName = false): Read {
    this.depth += 1;
    if (this.depth > DEEPEST) giveUp();
    const read = this.isDash() ? this.list(indent, isUnderName) : this.group(indent);
    this.depth -= 1;
    return read;
  }

  private isDash(): boolean {
    return this.text[this.start] === "-" && this.text[this.start + 1] === " ";
  }

  private list(indent: number, isUnderName: boolean): Read<PlainList> {
    const from = this.start;
    const node: PlainList = { kind: "list", from, to: from, value: [], items: [] };
    do {
      if (!this.isDash()) giveUp();
      let at = this.start + 1;
      while (this.text.charCodeAt(at) === 32) at++;
      const column = indent + at - this.start;
      let item: Read;
      const key = this.keyEnd(at);
      // A text of a list with a colon in it: to be told.
      if (key >= 0 && this.text.slice(at, key).includes(" ")) giveUp();
      if (key >= 0) {
        this.start = at;
        this.indent = column;
        item = this.block(column);
        if (this.depth === DEPTH_OF_LISTS && item.node.kind === "group") item.node.fields = undefined;
      } else item = this.inline(at, indent);
      this.parts += 4;
      node.items.push(item.node);
      node.value.push(item.node.value);
      node.to = item.end;
    } while (isUnderName ? this.goesOnUnderName(indent) : this.goesOn(indent));
    return { node, end: this.endBehind(node, indent) };
  }

  private group(indent: number): Read<PlainGroup> {
    const from = this.start;
    const node: PlainGroup = { kind: "group", from, to: from, value: {}, fields: [] };
    do {
      const key = { from: this.start, to: this.keyEnd(this.start) };
      if (key.to < 0) giveUp();
      const name = this.text.slice(key.from, key.to);
      let at = key.to + 1;
      while (this.text.charCodeAt(at) === 32) at++;
      const next = this.text[at];
      let field: Read;
      if (next === undefined) giveUp();
      if (next === "\n" || next === "#") {
        const end = this.text.indexOf("\n", at);
        this.position = end < 0 ? this.text.length : end + 1;
        this.nextLine();
        const isUnderName = this.indent === indent && this.isDash();
        if (this.indent <= indent && !isUnderName) giveUp();
        field = this.block(this.indent, isUnderName);
      } else field = this.inline(at, indent);
      this.parts += 6;
      addField(node, name, key, field.node);
      node.to = field.end;
    } while (this.goesOn(indent));
    return { node, end: this.endBehind(node, indent) };
  }

  /** What begins behind the name of a field or a dash, to the end of its last line. */
  private inline(at: number, indent: number): Read {
    const first = this.text[at];
    let read: Read;
    if (first === "[" || first === "{") {
      const node = this.flow(at, indent);
      read = { node, end: this.finishLine(node.to) };
    } else if (first === '"' || first === "'") {
      const node = this.quoted(at);
      read = { node, end: this.finishLine(node.to) };
    } else if (first === ">" || first === "|") read = this.blockText(at, indent);
    else read = this.words(at, indent);
    this.nextLine();
    return read;
  }

  /** The end of the line behind a value, of which nothing but a comment may be left. */
  private finishLine(at: number): number {
    const { text } = this;
    let next = at;
    while (text.charCodeAt(next) === 32) next++;
    const first = text[next];
    if (first !== undefined && first !== "\n" && (first !== "#" || next === at)) giveUp();
    const end = text.indexOf("\n", next);
    this.position = end < 0 ? text.length : end + 1;
    return this.position;
  }

  /** Words without quotation marks, on one line or on several, which are folded into one. */
  private words(at: number, indent: number): Read {
    const { text } = this;
    let value = "";
    let begin = at;
    let to = at;
    let blank = 0;
    for (;;) {
      const first = text[begin];
      if (first === undefined || first === "\n" || INDICATORS.has(first)) giveUp();
      const lineEnd = text.indexOf("\n", begin);
      const end = lineEnd < 0 ? text.length : lineEnd;
      const line = text.slice(begin, end);
      const hash = line.indexOf(" #");
      const part = (hash < 0 ? line : line.slice(0, hash)).trimEnd();
      if (part.endsWith(":") || part.includes(": ") || (hash < 0 && line.endsWith(" ") && /: *$/.test(line)))
        giveUp();
      value += begin === at ? part : blank > 0 ? "\n".repeat(blank) + part : ` ${part}`;
      to = begin + part.length;
      this.position = lineEnd < 0 ? text.length : end + 1;
      // Does the next line go on with it?
      let line2 = this.position;
      let next = line2;
      blank = 0;
      for (;;) {
        while (text.charCodeAt(next) === 32) next++;
        if (text[next] !== "\n") break;
        blank += 1;
        next += 1;
        line2 = next;
      }
      if (next >= text.length || text[next] === "#" || next - line2 <= indent) break;
      if (hash >= 0) giveUp();
      begin = next;
    }
    return { node: resolve(value, at, to), end: this.position };
  }

  /** `>` and `|` with or without `-`; all lines alike in indentation where they are folded. */
  private blockText(at: number, indent: number): Read {
    const { text } = this;
    const header = /([>|])(-?)\n/y;
    header.lastIndex = at;
    const [all, style, strip] = header.exec(text) ?? giveUp();
    let line = at + all.length;
    let column = -1;
    let blank = 0;
    let end = -1;
    let value = "";
    while (line < text.length) {
      const lineEnd = text.indexOf("\n", line);
      if (lineEnd < 0) giveUp();
      let begin = line;
      while (text.charCodeAt(begin) === 32) begin++;
      if (begin === lineEnd) {
        if (begin - line > Math.max(column, 0)) giveUp();
        blank += 1;
      } else {
        const own = begin - line;
        if (column < 0) {
          if (own <= indent) giveUp();
          column = own;
        } else if (own < column) break;
        if (style === ">" && (own > column || text[lineEnd - 1] === " ")) giveUp();
        const content = text.slice(line + column, lineEnd);
        if (style === "|") value += "\n".repeat(blank + (end < 0 ? 0 : 1)) + content;
        else value += (end < 0 || blank > 0 ? "\n".repeat(blank) : " ") + content;
        blank = 0;
        end = lineEnd + 1;
      }
      line = lineEnd + 1;
    }
    if (end < 0) giveUp();
    this.position = end;
    if (strip === "") value += "\n";
    return { node: { kind: "scalar", from: at, to: end, value, printed: value }, end };
  }

  /** Text in quotation marks, on one line. */
  private quoted(at: number): PlainScalar {
    const { text } = this;
    const mark = text[at]!;
    const written = text.slice(at, endOfQuotation(text, at));
    if (written.includes("\n")) giveUp();
    const value =
      mark === "'"
        ? written.slice(1, -1).replaceAll("''", "'")
        : written.includes("\\")
          ? unescaped(written)
          : written.slice(1, -1);
    return { kind: "scalar", from: at, to: at + written.length, value, printed: value };
  }

  /** A group or list in brackets, on one line or several, all of them indented further than what it stands in. */
  private flow(at: number, indent: number): PlainGroup | PlainList {
    this.depth += 1;
    if (this.depth > DEEPEST) giveUp();
    const { text } = this;
    const isList = text[at] === "[";
    const close = isList ? "]" : "}";
    const list: PlainList = { kind: "list", from: at, to: at, value: [], items: [] };
    const group: PlainGroup = { kind: "group", from: at, to: at, value: {}, fields: [] };
    let next = this.skip(at + 1, indent);
    while (text[next] !== close) {
      if (isList) {
        const item = this.flowItem(next, indent);
        this.parts += 3;
        list.items.push(item);
        list.value.push(item.value);
        next = this.skip(item.to, indent);
      } else {
        const { name, key, after } = this.flowKey(next);
        const value = this.skip(after, indent);
        if (text[value] === "," || text[value] === "}") giveUp();
        const node = this.flowItem(value, indent);
        this.parts += 6;
        addField(group, name, key, node);
        next = this.skip(node.to, indent);
      }
      if (text[next] === ",") next = this.skip(next + 1, indent);
      else if (text[next] !== close) giveUp();
    }
    this.depth -= 1;
    const node = isList ? list : group;
    node.to = next + 1;
    return node;
  }

  private flowKey(at: number): { name: string; key: Range; after: number } {
    if (this.text[at] === '"') {
      const { value, from, to } = this.quoted(at);
      if (this.text[to] !== ":" || to - from > 100) giveUp();
      return { name: value as string, key: { from, to }, after: to + 1 };
    }
    const to = this.keyEnd(at);
    if (to < 0) giveUp();
    return { name: this.text.slice(at, to), key: { from: at, to }, after: to + 1 };
  }

  /** Where the name of a field ends that begins here, before its colon; -1 where none does. */
  private keyEnd(at: number): number {
    const { text } = this;
    NAME.lastIndex = at;
    if (!NAME.test(text)) return -1;
    const end = NAME.lastIndex;
    if (end - at > LONGEST_KEY || text[end] !== ":") return -1;
    const next = text[end + 1];
    return next === undefined || next === " " || next === "\n" ? end : -1;
  }

  private flowItem(at: number, indent: number): PlainNode {
    const first = this.text[at];
    if (first === "[" || first === "{") return this.flow(at, indent);
    if (first === '"' || first === "'") return this.quoted(at);
    if (first === undefined || INDICATORS.has(first)) giveUp();
    const pattern = /[^,[\]{}\n:#]+(?:(?::(?![ \n,[\]{}]|$)|(?<! )#)[^,[\]{}\n:#]*)*/y;
    pattern.lastIndex = at;
    const words = (pattern.exec(this.text)?.[0] ?? giveUp()).trimEnd();
    return resolve(words, at, at + words.length);
  }

  /** Over spaces and ends of lines. */
  private skip(at: number, indent: number): number {
    const { text } = this;
    let next = at;
    let line = -1;
    for (;;) {
      const code = text.charCodeAt(next);
      if (code === 10) line = next + 1;
      else if (code !== 32) break;
      next += 1;
    }
    if (next >= text.length || text[next] === "#" || (line >= 0 && next - line <= indent)) giveUp();
    return next;
  }
}

function addField(group: PlainGroup, name: string, key: Range, node: PlainNode): void {
  // Twice the same name is a fault, and one name has a meaning of its own in JavaScript.
  if (name === "__proto__" || Object.hasOwn(group.value, name)) giveUp();
  group.fields!.push({ name, ...key, node });
  group.value[name] = node.value;
}

/** A word is text, a number, yes or no, or nothing; a number only if it prints as it was written. */
function resolve(words: string, from: number, to: number): PlainScalar {
  if (!MAY_BE_NO_TEXT.has(words[0]!)) return { kind: "scalar", from, to, value: words, printed: words };
  let value: unknown = words;
  let printed = words;
  if (/^(?:true|True|TRUE)$/.test(words)) value = true;
  else if (/^(?:false|False|FALSE)$/.test(words)) value = false;
  else if (/^(?:null|Null|NULL|~)$/.test(words)) value = null;
  else if (INTEGER.test(words) || DECIMAL.test(words) || EXPONENT.test(words)) {
    const number = Number(words);
    printed = String(number);
    if (printed === words) value = number;
  }
  // What YAML has other numbers for (0x10, 0o7, .inf) prints otherwise too, and what it prints nobody looks for.
  else if (/^[-+]?0[xo]|^[-+]?\.(?:inf|nan)$/i.test(words)) giveUp();
  if (typeof value !== "string" && typeof value !== "number") printed = String(value);
  return { kind: "scalar", from, to, value, printed };
}
