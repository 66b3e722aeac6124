import type { Problem } from "../record/problem.ts";
import { readYaml } from "../record/yaml/readYaml.ts";
import type { Data } from "./caseEdit.ts";
import { at, changed, isGroup, isSame, type Path, type TreeChange } from "./data.ts";
import { type Section, sectionsOf } from "./sections.ts";
import { regionText, splice } from "./splice.ts";
import { Unsplicable } from "./yamlTree.ts";

const BYTE_ORDER_MARK = "\uFEFF";
/** From this length on only the neighbourhood of an entry is read. */
const LONG_FILE = 40_000;
/** Entries read on each side: their style is followed. */
const NEIGHBOURS = 3;

/** One file of a case: its text, the entries in it, and changes made to it in place. Never changes itself. */
export class FileText {
  readonly name: string;
  readonly text: string;
  private readonly body: string;
  private readonly sections: Section[] | undefined;
  private read: { value: Data | undefined; problems: Problem[] } | undefined;

  constructor(name: string, text: string, longFile = LONG_FILE) {
    this.name = name;
    this.text = text;
    this.body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    this.sections = this.body.length > longFile ? sectionsOf(this.body) : undefined;
    this.longFile = longFile;
  }
  private readonly longFile: number;

  private whole(): { value: Data | undefined; problems: Problem[] } {
    if (!this.read) {
      const { value, problems } = readYaml(this.name, this.body);
      this.read = { value: value as Data | undefined, problems };
    }
    return this.read;
  }

  get problems(): readonly Problem[] {
    return this.sections ? [] : this.whole().problems;
  }

  get value(): Data | undefined {
    return this.whole().value;
  }

  /** Path to a list: a file that is one list holds sources. */
  pathOf(list: string): Path {
    return !this.sections && Array.isArray(this.whole().value) && list === "sources" ? [] : [list];
  }

  /** How many entries a list has; undefined where there is no such list. */
  count(list: string): number | undefined {
    const section = this.section(list);
    if (section) return section.entries.length;
    const value = this.value;
    const found = at(value, this.pathOf(list));
    if (Array.isArray(found)) return found.length;
    return isGroup(value) && Object.hasOwn(value, list) && found === null ? 0 : undefined;
  }

  entry(list: string, index: number): Data | undefined {
    const section = this.section(list);
    if (!section) return at(this.value, [...this.pathOf(list), index]);
    const start = section.entries[index];
    if (start === undefined) return undefined;
    const text = `${list}:\n${this.body.slice(start, section.entries[index + 1] ?? section.end)}`;
    return at(readYaml(this.name, text).value as Data | undefined, [list, 0]);
  }

  /** Position of the entry with this id, or -1. */
  find(list: string, id: string): number {
    if (!this.body.includes(id)) return -1;
    const section = this.section(list);
    const hasId = (entry: Data | undefined) => isGroup(entry) && String(entry.id) === id;
    if (!section) {
      const found = at(this.value, this.pathOf(list));
      return Array.isArray(found) ? found.findIndex(hasId) : -1;
    }
    for (let from = section.start; ; ) {
      const place = this.body.indexOf(id, from);
      if (place < 0 || place >= section.end) return -1;
      const index = entryAt(section, place);
      if (index >= 0 && hasId(this.entry(list, index))) return index;
      from = section.entries[index + 1] ?? section.end;
    }
  }

  /** The text written in each entry's `field`, read off its lines: enough to see an order, not more. */
  roughly(list: string, field: string): (string | undefined)[] {
    const section = this.section(list);
    if (!section) {
      const found = at(this.value, this.pathOf(list));
      return Array.isArray(found)
        ? found.map((item) => (isGroup(item) && item[field] !== undefined ? String(item[field]) : undefined))
        : [];
    }
    const pattern = new RegExp(`(?:^ *(?:- )?|[{,] ?)${field}: *["']?([^\\s"',}]+)`, "m");
    return section.entries.map(
      (start, i) => pattern.exec(this.body.slice(start, section.entries[i + 1] ?? section.end))?.[1],
    );
  }

  /** Where an entry stands: line from 1. */
  lineOf(list: string, index: number): number {
    const section = this.section(list);
    if (section) {
      let line = 1;
      const start = section.entries[index] ?? section.start;
      for (let i = this.body.indexOf("\n"); i >= 0 && i < start; i = this.body.indexOf("\n", i + 1))
        line += 1;
      return line;
    }
    return readYaml(this.name, this.body).placeAt([...this.pathOf(list), index]).line;
  }

  /**
   * Only entries that hold the text, each on its own line: what a search for references has to read. `most`: so
   * many entries of each list are enough.
   */
  entriesHolding(id: string, most = Number.POSITIVE_INFINITY): string | undefined {
    if (!this.body.includes(id)) return undefined;
    if (!this.sections) return this.body;
    let out = "";
    let done = 0;
    const skip = (from: number, to: number) => {
      out += this.body.slice(done, from);
      for (let i = this.body.indexOf("\n", from); i >= 0 && i < to; i = this.body.indexOf("\n", i + 1))
        out += "\n";
      done = to;
    };
    for (const section of this.sections) {
      if (section.entries.length === 0) continue;
      let place = this.body.indexOf(id, section.start);
      let kept = 0;
      for (const [i, start] of section.entries.entries()) {
        const end = section.entries[i + 1] ?? section.end;
        while (place >= 0 && place < start) place = this.body.indexOf(id, start);
        if (place < 0 || place >= end || kept >= most) skip(start, end);
        else kept += 1;
      }
    }
    return out + this.body.slice(done);
  }

  /** Changes made one after another; problems, and nothing done, where one cannot be made. */
  change(changes: readonly TreeChange[]): { file: FileText } | { problems: Problem[] } {
    let body = this.body;
    for (const change of changes.flatMap((whole) => this.steps(whole))) {
      const made = changeText(this.name, body, change, this.longFile);
      if ("problems" in made) return made;
      body = made.text;
    }
    if (body === this.body) return { file: this };
    const mark = this.text.length > this.body.length ? BYTE_ORDER_MARK : "";
    return { file: new FileText(this.name, mark + body, this.longFile) };
  }

  /** A move over many entries of a long file: taken out here and put in there, so that little has to be read. */
  private steps(change: TreeChange): TreeChange[] {
    const list = change.path[0];
    if (change.op !== "move" || change.path.length !== 1 || typeof list !== "string") return [change];
    const { from, to } = change;
    const section = this.section(list);
    const value = section && Math.abs(from - to) > 12 ? this.entry(list, from) : undefined;
    if (!section || value === undefined) return [change];
    const first = Math.max(0, from - 1);
    const end = section.entries[from + 2] ?? section.end;
    const part = `${list}:\n${this.body.slice(section.entries[first]!, end)}`;
    const raw = regionText(part, [list, from - first]);
    return [
      { op: "remove", path: [list, from] },
      { op: "insert", path: [list], index: to, value, ...(raw === undefined ? {} : { raw }) },
    ];
  }

  /** A file that is one list, as reference managers export it. */
  get isList(): boolean {
    return !this.sections && Array.isArray(this.value);
  }

  private section(list: string): Section | undefined {
    return this.sections?.find(({ name, entries }) => name === list && entries.length > 0);
  }
}

function entryAt(section: Section, offset: number): number {
  let low = 0;
  let high = section.entries.length - 1;
  if (offset < section.entries[0]!) return -1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (section.entries[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

type Changed = { text: string } | { problems: Problem[] };

function changeText(name: string, text: string, change: TreeChange, longFile: number): Changed {
  if (text.length > longFile) {
    const made = changeNeighbourhood(name, text, change);
    if (made !== undefined) return { text: made };
  }
  const { value, problems } = readYaml(name, text);
  if (problems.length > 0) return { problems };
  const meant = changed(value as Data | undefined, change);
  if (meant === undefined) return { problems: [lost(name, change)] };
  if (value !== undefined && value !== null && isSame(value as Data, meant) && change.op !== "move")
    return { text };
  for (const attempt of attempts(change, meant)) {
    const made = trySplice(name, text, attempt, meant);
    if (made !== undefined) return { text: made };
  }
  return { problems: [lost(name, change)] };
}

/** The change as it is, then with ever wider parts written anew, up to a whole entry. */
function* attempts(change: TreeChange, meant: Data): Generator<TreeChange> {
  yield change;
  if (change.op === "insert" && change.raw !== undefined) {
    const { raw: _, ...plain } = change;
    yield plain;
  }
  const inner = change.op === "insert" || change.op === "move" ? change.path : change.path.slice(0, -1);
  for (let length = inner.length; length >= 2; length--) {
    const path = inner.slice(0, length);
    const value = at(meant, path);
    if (value !== undefined) yield { op: "set", path, value };
  }
  // A list of the file's own, where it is short: nothing else is left.
  if (inner.length === 1) {
    const value = at(meant, inner);
    if (Array.isArray(value) && value.length <= 1) yield { op: "set", path: inner, value };
  }
}

function trySplice(name: string, text: string, change: TreeChange, meant: Data): string | undefined {
  let made: string;
  try {
    made = splice(text, change);
  } catch (error) {
    if (error instanceof Unsplicable) return undefined;
    throw error;
  }
  const { value, problems } = readYaml(name, made);
  return problems.length === 0 && isSame(value as Data, meant) ? made : undefined;
}

function lost(name: string, change: TreeChange): Problem {
  return {
    rule: "edit",
    severity: "error",
    message: `the part at ${change.path.join(" › ") || "the top"} cannot be changed where it stands; change it in the file`,
    file: name,
    line: 1,
    column: 1,
  };
}

/** The change made in a small text of its own: the entry with a few on each side. */
function changeNeighbourhood(name: string, text: string, change: TreeChange): string | undefined {
  const [list, place] = change.path;
  if (typeof list !== "string") return undefined;
  const section = sectionsOf(text)?.find((found) => found.name === list && found.entries.length > 0);
  if (!section) return undefined;
  const { entries } = section;
  let low: number;
  let high: number;
  if (typeof place === "number") low = high = place;
  else if (change.op === "insert" && change.path.length === 1) low = high = change.index;
  else if (change.op === "move" && change.path.length === 1) {
    low = Math.min(change.from, change.to);
    high = Math.max(change.from, change.to);
  } else return undefined;
  const first = Math.max(0, low - NEIGHBOURS);
  const last = Math.min(entries.length - 1, high + NEIGHBOURS);
  if (first > last || entries.length === 1) return undefined;
  const from = first === 0 ? section.start : entries[first]!;
  const head = first === 0 ? "" : `${list}:\n`;
  const isLast = last === entries.length - 1;
  const to = isLast ? section.end : entries[last + 1]!;
  // What follows the list is hinted at, so that the last entry is not taken for the end of the file.
  const tail =
    to < text.length ? (isLast ? "next-section:\n" : text.slice(to, text.indexOf("\n", to) + 1)) : "";
  const follower = isLast || tail === "" ? tail : `${/^ */.exec(tail)![0]}- next-entry\n`;
  const part = head + text.slice(from, to) + follower;
  const shift = (index: number) => index - first;
  const path = typeof place === "number" ? [list, shift(place), ...change.path.slice(2)] : change.path;
  const local: TreeChange =
    change.op === "insert" && change.path.length === 1
      ? { ...change, path, index: shift(change.index) }
      : change.op === "move" && change.path.length === 1
        ? { ...change, path, from: shift(change.from), to: shift(change.to) }
        : { ...change, path };
  const { value, problems } = readYaml(name, part);
  if (problems.length > 0) return undefined;
  const entriesRead = at(value as Data, [list]);
  const expected = last - first + 1 + (follower !== "" && !isLast ? 1 : 0);
  if (!Array.isArray(entriesRead) || entriesRead.length !== expected) return undefined;
  const meant = changed(value as Data, local);
  if (meant === undefined) return undefined;
  const isNothing = change.op !== "move" && isSame(value as Data, meant);
  if (isNothing) return text;
  for (const attempt of attempts(local, meant)) {
    const made = trySplice(name, part, attempt, meant);
    if (made === undefined || !made.startsWith(head) || !made.endsWith(follower)) continue;
    return text.slice(0, from) + made.slice(head.length, made.length - follower.length) + text.slice(to);
  }
  return undefined;
}
