import { differences } from "../../edit/data.ts";
import { FileText } from "../../edit/fileText.ts";
import type { Data } from "../../edit/index.ts";
import { mergeConflict, mergeEntry } from "../../edit/index.ts";
import { changesBetween, linesOf } from "../../edit/lineChanges.ts";
import { readYaml } from "../../record/yaml/readYaml.ts";
import { NAMING } from "../naming.ts";
import { type Block, blockOf, type Item, indentOf, insideOf, isAside, withDash } from "./blocks.ts";
import { mergedOrder } from "./mergedOrder.ts";

const NAMED = new RegExp(`^(?:${NAMING.join("|")}): `);

/** As git writes them, at the edge, so that every tool and the reader of case files knows them. */
export const MARKS = {
  ours: "<<<<<<< ours",
  base: "||||||| base",
  between: "=======",
  theirs: ">>>>>>> theirs",
};

export interface Conflict {
  /** Of the mark that begins it, from 1. */
  line: number;
  /** Way to it: "events › treaty › date"; empty of the whole file, undefined of lines that are no entry. */
  what: string | undefined;
  how: "changed" | "changed-and-removed" | "ordered";
}

type Side = readonly string[];

/** Three versions of some lines made one; conflicts are noted as they are met. */
export class LineMerge {
  readonly conflicts: Conflict[] = [];
  private readonly eol: string;

  constructor(eol: string) {
    this.eol = eol;
  }

  /** The conflicts with the lines they have in the text that came of it. */
  placedIn(text: string): Conflict[] {
    const lines = linesOf(text).flatMap((line, i) => (line.startsWith(MARKS.ours) ? [i + 1] : []));
    return this.conflicts.map((conflict, i) => ({ ...conflict, line: lines[i] ?? 1 }));
  }

  merge(base: Side | undefined, ours: Side, theirs: Side, way: readonly string[] = []): string[] {
    if (isSame(ours, theirs) || (base && isSame(base, theirs))) return [...ours];
    if (base && isSame(base, ours)) return [...theirs];
    const found = [base ?? [], ours, theirs].map(blockOf);
    const like = found.find((block) => block !== undefined);
    const [b, o, t] = found.map((block, i) => block ?? emptyBlock([base ?? [], ours, theirs][i]!, like));
    const isAlike = b && o && t && [o, t].every(({ kind, column }) => kind === b.kind && column === b.column);
    return (isAlike && this.blocks(b, o, t, way)) || this.leaf(base, ours, theirs, way);
  }

  private blocks(base: Block, ours: Block, theirs: Block, way: readonly string[]): string[] | undefined {
    const sides = [base, ours, theirs];
    const isNamed = sides.every(({ items }) => {
      const keys = new Set(items.map(({ key }) => key));
      return !keys.has(undefined) && keys.size === items.length;
    });
    if (!isNamed) return ours.kind === "list" ? this.row(base, ours, theirs, way) : undefined;
    const [b, o, t] = sides.map(({ items }) => new Map(items.map((item) => [item.key!, item])));
    // The order of statements is what they say.
    const isOrdered =
      ours.kind === "list" && ours.items.some(({ key }) => /^say: /.test(key!) || !/^\w+: /.test(key!));
    const order = mergedOrder([...b!.keys()], [...o!.keys()], [...t!.keys()], (was, put, side) =>
      isLike(b!.get(was)!, (side === "ours" ? o : t)!.get(put)!),
    );
    if (order === undefined || (isOrdered && order.isDisputed)) {
      // What both renamed otherwise, or ordered otherwise, is one thing and not two.
      return this.conflict(linesOfBlock(base), linesOfBlock(ours), linesOfBlock(theirs), way, "ordered");
    }
    const out = order.keys.flatMap((key) =>
      this.item(ours, b!.get(key), o!.get(key), t!.get(key), [...way, key]),
    );
    return [...out, ...mergeAsides(base.tail, ours.tail, theirs.tail)];
  }

  private item(
    { kind, column }: Block,
    base: Item | undefined,
    ours: Item | undefined,
    theirs: Item | undefined,
    way: readonly string[],
  ): string[] {
    if (!ours || !theirs) {
      const left = ours ?? theirs;
      if (!left) return [];
      if (!base) return [...left.lead, ...left.lines];
      if (isSame(left.lines, base.lines)) return newAsides(base.lead, left.lead);
      const side = (item: Item | undefined) => item?.lines ?? [];
      return [
        ...left.lead,
        ...this.conflict(base.lines, side(ours), side(theirs), way, "changed-and-removed"),
      ];
    }
    const lead = mergeAsides(base?.lead ?? [], ours.lead, theirs.lead);
    const [b, o, t] = [base, ours, theirs].map((item) => item && insideOf(kind, item));
    if (isSame(ours.lines, theirs.lines) || (base && isSame(base.lines, theirs.lines)))
      return [...lead, ...ours.lines];
    if (base && isSame(base.lines, ours.lines)) return [...lead, ...theirs.lines];
    if (!o || !t || (base && !b)) return [...lead, ...this.leaf(base?.lines, ours.lines, theirs.lines, way)];
    const isBlock = [b?.inner, o.inner, t.inner].every(
      (inner) => inner === undefined || inner.every(isAside) || blockOf(inner),
    );
    if (!isBlock) return [...lead, ...this.leaf(base?.lines, ours.lines, theirs.lines, way)];
    const head = b && isSame(b.head, o.head) ? t.head : o.head;
    const inner = this.merge(b?.inner, o.inner, t.inner, way);
    return [...lead, ...head, ...(kind === "list" ? withDashAround(column, inner) : inner)];
  }

  /** A list whose items have no names: they are what they say and where they stand. */
  private row(base: Block, ours: Block, theirs: Block, way: readonly string[]): string[] {
    const texts = ({ items }: Block) => items.map(({ lines }) => lines.join(""));
    const [b, o, t] = [base, ours, theirs].map(texts) as [string[], string[], string[]];
    const toOurs = changesBetween(b, o);
    const toTheirs = changesBetween(b, t);
    const out: string[] = [];
    const put = (item: Item) => out.push(...item.lead, ...item.lines);
    let at = 0;
    let shiftO = 0;
    let shiftT = 0;
    while (toOurs.length > 0 || toTheirs.length > 0) {
      const from = Math.min(toOurs[0]?.from ?? b.length, toTheirs[0]?.from ?? b.length);
      for (; at < from; at++)
        this.keepRow(base.items[at]!, ours.items[at + shiftO]!, theirs.items[at + shiftT]!, out);
      let to = from;
      const [startO, startT] = [from + shiftO, from + shiftT];
      const met = { ours: 0, theirs: 0 };
      for (;;) {
        const mine = toOurs[0];
        const other = toTheirs[0];
        if (mine && mine.from <= to) {
          to = Math.max(to, mine.to);
          shiftO = mine.end - mine.to;
          met.ours += 1;
          toOurs.shift();
        } else if (other && other.from <= to) {
          to = Math.max(to, other.to);
          shiftT = other.end - other.to;
          met.theirs += 1;
          toTheirs.shift();
        } else break;
      }
      const [was, mine, other] = [
        base.items.slice(from, to),
        ours.items.slice(startO, to + shiftO),
        theirs.items.slice(startT, to + shiftT),
      ];
      if (met.theirs === 0) mine.forEach(put);
      else if (met.ours === 0) other.forEach(put);
      else if (was.length === mine.length && was.length === other.length)
        for (const [i, item] of was.entries())
          out.push(...this.item(ours, item, mine[i], other[i], [...way, `${from + i + 1}`]));
      else {
        const all = (items: Item[]) => items.flatMap(({ lead, lines }) => [...lead, ...lines]);
        if (isSame(all(mine), all(other))) mine.forEach(put);
        else out.push(...this.conflict(all(was), all(mine), all(other), way, "changed"));
      }
      at = to;
    }
    for (; at < b.length; at++)
      this.keepRow(base.items[at]!, ours.items[at + shiftO]!, theirs.items[at + shiftT]!, out);
    return [...out, ...mergeAsides(base.tail, ours.tail, theirs.tail)];
  }

  private keepRow(base: Item, ours: Item, theirs: Item, out: string[]): void {
    out.push(...mergeAsides(base.lead, ours.lead, theirs.lead), ...ours.lines);
  }

  /** What is no block: its value is merged, and only the difference written, where both changed other parts of it. */
  private leaf(base: Side | undefined, ours: Side, theirs: Side, way: readonly string[]): string[] {
    const [b, o, t] = [base ?? [], ours, theirs].map((lines) => valueIn(lines));
    if (b && o && t) {
      const { entry, conflicts } = mergeEntry({ v: b.value }, { v: o.value }, { v: t.value });
      if (conflicts.length === 0 && entry.v !== undefined) {
        const made = new FileText("part.yaml", ours.join("")).change(differences(o.value, entry.v, []));
        if ("file" in made) return withComments(base ?? [], theirs, linesOf(made.file.text));
      }
    }
    return this.conflict(base ?? [], ours, theirs, way, "changed");
  }

  private conflict(
    base: Side,
    ours: Side,
    theirs: Side,
    way: readonly string[],
    how: Conflict["how"],
  ): string[] {
    const what = way.map((step) => step.replace(NAMED, "")).join(" › ");
    this.conflicts.push({ line: 0, what, how });
    const mark = (text: string) => `${text}${this.eol}`;
    return [
      mark(MARKS.ours),
      ...ours,
      mark(MARKS.base),
      ...base,
      mark(MARKS.between),
      ...theirs,
      mark(MARKS.theirs),
    ];
  }
}

/** Whether an item says what another says, but for what it is called. */
function isLike(was: Item, put: Item): boolean {
  const parts = ({ key, lines }: Item) =>
    lines
      .join("")
      .split(/[\n{},]/)
      .map((part) => part.replace(/^\s*-\s/, "").trim())
      .filter((part) => part !== "" && part !== "-" && part !== key);
  const [before, now] = [parts(was), parts(put)];
  const shared = before.filter((part) => now.includes(part)).length;
  return before.length === 0 ? now.length === 0 : shared * 2 >= before.length;
}

/** A list from which the last item was taken, or that has none yet. */
function emptyBlock(lines: Side, like: Block | undefined): Block | undefined {
  return like && lines.every(isAside) ? { ...like, items: [], tail: [...lines] } : undefined;
}

/** Within a conflict each version has its own dash already taken off, and gets it back. */
function withDashAround(column: number, inner: string[]): string[] {
  const first = inner.findIndex((line) => !isAside(line));
  if (!inner[first]?.startsWith(MARKS.ours)) return withDash(column, inner);
  const isMark = (line: string) => /^(?:<{7}|\|{7}|={7}|>{7})/.test(line);
  const out: string[] = [];
  let version: string[] = [];
  let i = first;
  for (; i < inner.length; i++) {
    const line = inner[i]!;
    if (!isMark(line)) version.push(line);
    else {
      out.push(...withDash(column, version), line);
      version = [];
      if (line.startsWith(MARKS.theirs)) break;
    }
  }
  return [...inner.slice(0, first), ...out, ...inner.slice(i + 1)];
}

function valueIn(lines: Side): { value: Data } | undefined {
  const { value, problems } = readYaml("part.yaml", lines.join(""));
  return problems.length > 0 || value === undefined ? undefined : { value: value as Data };
}

/** Comments that one side wrote into a value stay, above it where its line is written anew. */
function withComments(base: Side, theirs: Side, made: string[]): string[] {
  const comments = (lines: Side) =>
    lines.flatMap((line) =>
      /["']/.test(line) ? [] : (/(?:^|\s)(#.*)$/.exec(line.trimEnd())?.slice(1) ?? []),
    );
  const known = new Set([...comments(base), ...comments(made)]);
  const lost = comments(theirs).filter((comment) => !known.has(comment));
  const indent = " ".repeat(indentOf(made[0] ?? ""));
  const eol = made[0]?.endsWith("\r\n") ? "\r\n" : "\n";
  return [...lost.map((comment) => `${indent}${comment}${eol}`), ...made];
}

/** Comments never conflict: where both changed them, both stand. */
function mergeAsides(base: Side, ours: Side, theirs: Side): string[] {
  const { text } = mergeConflict(base.join(""), ours.join(""), theirs.join(""));
  return text !== undefined
    ? linesOf(text)
    : [...ours, ...theirs.filter((line) => line.trim() !== "" && !ours.includes(line))];
}

/** Of a deleted entry what was newly written above it. */
function newAsides(base: Side, left: Side): string[] {
  return left.filter((line) => line.trim() !== "" && !base.includes(line));
}

function linesOfBlock({ items, tail }: Block): string[] {
  return [...items.flatMap(({ lead, lines }) => [...lead, ...lines]), ...tail];
}

function isSame(a: Side, b: Side): boolean {
  return a.length === b.length && a.every((line, i) => line === b[i]);
}
