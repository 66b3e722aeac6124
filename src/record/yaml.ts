import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  Parser,
  visit,
  type YAMLMap,
} from "yaml";
import { append } from "./append.ts";
import { cutsByComma } from "./cutByComma.ts";
import { cutsByComment } from "./cutByComment.ts";
import { withoutForeignLines } from "./foreignLines.ts";
import { mendJson } from "./jsonSlips.ts";
import { inThousands, LIMITS } from "./limits.ts";
import { Lines } from "./lines.ts";
import { columnsBefore, FIRST, type Mended, mendMeaning, mendSyntax, type Slip } from "./mendYaml.ts";
import { savedTwice } from "./mojibake.ts";
import { type PlainGroup, type PlainNode, type PlainYaml, readPlainYaml } from "./plainYaml.ts";
import { type Place, type Problem, withCures } from "./problem.ts";
import { strayMarks, withStraightMarks } from "./typographicMarks.ts";
import { isGroup } from "./valueCure.ts";
import { SECOND_DOCUMENT, yamlFault } from "./yamlFault.ts";

/** YAML (and JSON, which is YAML) to plain values, with the place of every part kept. */
export interface YamlText {
  /** Of a bibliography: whether a work has no key of its own. */
  lacksKey?: ((index: number) => boolean) | undefined;
  /**
   * The content; undefined when the text could not be read at all. Where it has slips that could be put right it is
   * what was meant: `problems` tells them, and what is not as written is not to be written back.
   */
  value: unknown;
  problems: Problem[];
  /** What reads well and may say something else than was meant. */
  warnings: Problem[];
  /** Words, signs and line ends it is made of. */
  parts: number;
  /** Place of the value at a path; of the nearest part that exists where the path leads nowhere. */
  placeAt(path: readonly (string | number)[]): Place;
  /** Place of a field's name. */
  placeOfKey(path: readonly (string | number)[], key: string): Place;
  /** Place of one character inside the text value at a path: `offset` counts from its first character. */
  placeInside(path: readonly (string | number)[], offset: number, length?: number): Place;
}

/** One slip can upset every line after it, so a file's faults are told up to here. */
const MOST_FAULTS = 100;

/**
 * `most`: words, signs and line ends it may be made of, where other files have used some of what a case may hold.
 * `readPlain` is the quick way; a test goes without it, to compare.
 */
export function readYaml(
  file: string,
  written: string,
  most: number = LIMITS.case.parts,
  readPlain = readPlainYaml,
): YamlText {
  return readAsFarAs(file, written, most, readPlain, true);
}

/** `mayRepair`: a text is repaired once, as far as its limits go; what is left then is told as it is. */
function readAsFarAs(
  file: string,
  written: string,
  most: number,
  readPlain: typeof readPlainYaml,
  mayRepair: boolean,
): YamlText {
  const again = (next: string, mayRepairIt = mayRepair) =>
    readAsFarAs(file, next, most, readPlain, mayRepairIt);
  const text = written.startsWith(BYTE_ORDER_MARK) ? written.slice(1) : written;
  const start: Place = { file, line: 1, column: 1 };
  const nowhere = {
    parts: 0,
    warnings: [],
    placeAt: () => start,
    placeOfKey: () => start,
    placeInside: () => start,
  };
  const refuse = (rule: string, message: string, place: Place = start): YamlText => ({
    value: undefined,
    problems: [{ rule, severity: "error", message, ...place }],
    ...nowhere,
  });
  const { bytes: longest, depth: deepest, parts: mostOfCase } = LIMITS.case;
  if (text.length > longest)
    return refuse(
      "file-too-large",
      `${text.length} characters, expected at most ${longest}: split the file and name both in case.yaml`,
    );

  if (text.includes("\r") && !text.includes("\n")) {
    const read = again(text.replaceAll("\r", "\n"));
    const message =
      "the lines end as on old Macs (CR alone); save the file with line ends of Unix or Windows";
    return { ...read, problems: [{ rule: "yaml", severity: "error", message, ...start }, ...read.problems] };
  }
  const isJson = /\.json$/i.test(file);
  const foreign = withoutForeignLines(text, isJson);
  if (foreign) {
    const read = again(foreign.text);
    return { ...read, problems: [...foreign.slips.map((slip) => slipProblem(file, slip)), ...read.problems] };
  }
  const json = mayRepair && isJson ? mendJson(text) : undefined;
  if (json) {
    const read = again(json.text, false);
    return { ...read, problems: [...json.slips.map((slip) => slipProblem(file, slip)), ...read.problems] };
  }
  const straight = withStraightMarks(text);
  if (straight) {
    const read = again(straight.text);
    const warnings = straight.slips.map((slip) => ({
      ...slipProblem(file, slip),
      severity: "warning" as const,
    }));
    return { ...read, warnings: [...warnings, ...read.warnings] };
  }
  const lines = new Lines(text);
  const at = (from: number, to: number): Place => {
    const begin = lines.place(from);
    const end = lines.place(Math.max(from, to));
    return { file, line: begin.line || 1, column: begin.col || 1, endLine: end.line, endColumn: end.col };
  };
  const quick = SEMICOLON_IN_LIST.test(text) ? undefined : readPlain(text);
  if (quick && quick.parts <= most && !hasOddEntry(quick.node.value))
    return yamlText(text, treeOfPlain(quick), quick.parts, start, at);
  const { tokens, count, tooDeep: unfinished } = parseTokens(text, most, deepest);
  if (count > most)
    return refuse(
      "file-too-large",
      `with this file the case is made of more than ${inThousands(mostOfCase)} words, signs and line ends; leave some of it out`,
    );
  // Case files are about ten deep; the composer descends by recursion, so text that is deeper is refused first.
  const tooDeep = unfinished ?? findDeeperThan(tokens, deepest);
  if (tooDeep)
    return refuse(
      "yaml",
      `nested ${deepest} levels deep here; a case file needs about ten`,
      at(tooDeep.offset, tooDeep.offset + 1),
    );
  const [document, second] = compose(tokens, text.length);
  if (!document) return refuse("yaml", "not readable as YAML; expected a case file");
  if (second) {
    const whole = joinDocuments(text);
    const read = whole && again(whole.text);
    if (read)
      return { ...read, problems: [...whole.slips.map((slip) => slipProblem(file, slip)), ...read.problems] };
  }
  const syntax: Problem[] = [...document.errors, ...document.warnings].map((issue) => ({
    rule: "yaml",
    severity: "error" as const,
    message: yamlFault(issue.code, issue.message),
    ...at(issue.pos[0], issue.pos[1]),
  }));
  if (syntax.length > 0 || !second) {
    const isBroken = syntax.length > 0;
    const mended = isBroken && !mayRepair ? undefined : mend(text, document, isBroken);
    if (mended) {
      const read = asWritten(again(mended.text, mayRepair && !isBroken), text, mended);
      // Where one slip is left that nothing mends, those before it are told all the same.
      if (read.value !== undefined || syntax.length === 0 || mended.slips.length > 0) {
        const slips = mended.slips.map((slip) => slipProblem(file, slip));
        return { ...read, problems: [...slips, ...read.problems] };
      }
    }
  }
  const problems = syntax.length > 1 ? firstOf(syntax) : syntax;
  if (second && problems.length === 0) {
    const [from, to] = second.range;
    problems.push({ rule: "yaml", severity: "error", message: SECOND_DOCUMENT("---"), ...at(from, to) });
  }
  if (syntax.length === 0) append(problems, findForbidden(document, at));
  // A field written twice is told; the rest of the file can be read all the same.
  const isReadable = problems.every(({ rule }) => rule === "duplicate-key");
  if (problems.length > MOST_FAULTS) {
    const more = problems.length - MOST_FAULTS;
    problems.length = MOST_FAULTS;
    const last = problems.at(-1)!;
    problems.push({
      ...last,
      rule: "yaml",
      message: `and ${more} more in this file; mend the first ones first`,
    });
  }
  const root = document.contents as Node | null;
  const value = isReadable ? plain(root) : undefined;
  return { ...yamlText(text, treeOf(root, value), count, start, at), problems };
}

function compose(
  tokens: readonly CST.Token[],
  length: number,
  mostFaults = MOST_PARSER_FAULTS,
): Document.Parsed[] {
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, merge: false });
  // Of a text that is full of faults, making an Error of each, with its stack, takes most of the time: what the parser
  // found is told up to a number, what the composer finds is plain data.
  let faults = 0;
  const told = tokens.filter(({ type }) => type !== "error" || ++faults <= mostFaults);
  const onError = (source: FaultAt, code: string, message: string, isWarning?: boolean) => {
    const fault = { pos: spanOfFault(source), code, message };
    const { errors, warnings } = composer as unknown as { errors: unknown[]; warnings: unknown[] };
    (isWarning ? warnings : errors).push(fault);
  };
  Object.assign(composer, { onError });
  // That there is a second document is told; what it and a hundred thousand more would be takes memory for nothing.
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(told, true, length)) {
    documents.push(document as Document.Parsed);
    if (documents.length === 2) break;
  }
  return documents;
}

/** A slip that only who looks at the tree can tell from a text. */
const SEMICOLON_IN_LIST = /[[,][ \t]*[\w.-]{1,80}[ \t]{0,8};[ \t]*[\w.-]{1,80}[ \t]*[,;\]]/;

/** An entry without the field that the first of its list begins with: it may be a field that has a dash by mistake. */
function hasOddEntry(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (!Array.isArray(value)) return Object.values(value).some(hasOddEntry);
  const name = firstNameOf(value[0]);
  const isOdd = (item: unknown) => isGroup(item) && !Object.hasOwn(item, name!);
  return value.some((item) => (name !== undefined && FIRST.test(name) && isOdd(item)) || hasOddEntry(item));
}

function firstNameOf(value: unknown): string | undefined {
  if (isGroup(value)) for (const name in value) return name;
  return undefined;
}

/** Only the first is told, and how many come after it. */
const MOST_PARSER_FAULTS = 1_000;

type FaultAt = number | Span | { offset: number; source?: string };

/** As the composer itself has it. */
function spanOfFault(source: FaultAt): Span {
  if (typeof source === "number") return [source, source + 1];
  if ("offset" in source) return [source.offset, source.offset + (source.source?.length ?? 1)];
  return [source[0], source[1]];
}

/** The text with its slips put right; undefined when there are none that can be. */
function mend(text: string, document: Document, isBroken: boolean): Mended | undefined {
  if (!isBroken) {
    const mended = mendMeaning(text, document);
    return mended.slips.length > 0 && firstFault(mended.text).at === undefined ? mended : undefined;
  }
  if (lastRepaired?.text !== text) {
    const { left, ...mended } = mendSyntax(text.replaceAll("\r\n", "\n"), firstFault);
    lastRepaired = { text, mended: left && mended.slips.length === 0 ? undefined : mended };
  }
  return lastRepaired.mended;
}

/** Who looks for the files that a case names reads it, and who reads the case again: to repair it takes most of the time. */
let lastRepaired: { text: string; mended: Mended | undefined } | undefined;

/** Lines that end a document within a text are read as comments. */
function joinDocuments(text: string): { text: string; slips: Slip[] } | undefined {
  const slips: Slip[] = [];
  let begun = false;
  const lines = text.split("\n").map((line, i) => {
    const isSeparator = /^(?:---|\.\.\.)(?:\s|$)/.test(line);
    if (!isSeparator || !begun) {
      begun ||= /^[^#%\s]/.test(line) && !isSeparator;
      return line;
    }
    const sign = line.slice(0, 3);
    if (line.slice(3).trim() !== "" && !/^\s+#/.test(line.slice(3))) return line;
    const change = { line: i + 1, column: 1, endLine: i + 2, endColumn: 1, text: "" };
    slips.push({ line: i, from: 0, to: 3, message: `${SECOND_DOCUMENT(sign)}; take this line out`, change });
    return `#${line.slice(1)}`;
  });
  return slips.length === 0 ? undefined : { text: lines.join("\n"), slips };
}

/** Read as far as the first fault that the parser tells; what is composed of the parts before may hold an earlier one. */
function firstFault(text: string): { at: number | undefined; parts: number } {
  const { tokens, count, tooDeep } = parseTokens(
    text,
    Number.POSITIVE_INFINITY,
    LIMITS.case.depth,
    ({ type }) => type === "error",
  );
  if (tooDeep) return { at: 0, parts: count };
  let at: number | undefined;
  for (const { errors, warnings } of compose(tokens, text.length, 1))
    for (const { pos } of [...errors, ...warnings]) if (at === undefined || pos[0] < at) at = pos[0];
  return { at, parts: count };
}

/** Of a mended text, with its places where they stand in the text as written. */
function asWritten(read: YamlText, written: string, { text: mended, origin }: Mended): YamlText {
  const [before, now] = [written, mended].map((text) => text.split(/\r?\n/)) as [string[], string[]];
  if (!origin && before.length !== now.length) return read;
  const lineOf = (line: number) => (origin?.[line - 1] ?? line - 1) + 1;
  const columns = new Map<number, (column: number) => number>();
  const column = (line: number, at: number) => {
    const known = columns.get(line) ?? columnsBefore(before[lineOf(line) - 1] ?? "", now[line - 1] ?? "");
    columns.set(line, known);
    return known(at - 1) + 1;
  };
  const back = <P extends Place>(place: P): P => ({
    ...place,
    line: lineOf(place.line),
    column: column(place.line, place.column),
    ...(place.endLine === undefined || place.endColumn === undefined
      ? {}
      : { endLine: lineOf(place.endLine), endColumn: column(place.endLine, place.endColumn) }),
  });
  const all = (problems: Problem[]) =>
    problems.map(({ cures = [], ...problem }) => {
      const place = back(problem);
      // What is to be changed in the text as mended stands elsewhere in the text as written.
      const isSame = place.line === problem.line && place.column === problem.column;
      return {
        ...place,
        ...(problem.related ? { related: problem.related.map(back) } : {}),
        ...withCures(isSame ? cures : []),
      };
    });
  return {
    ...read,
    problems: all(read.problems),
    warnings: all(read.warnings),
    placeAt: (path) => back(read.placeAt(path)),
    placeOfKey: (path, key) => back(read.placeOfKey(path, key)),
    placeInside: (path, offset, length) => back(read.placeInside(path, offset, length)),
  };
}

function slipProblem(file: string, { line, from, to, message, change }: Slip): Problem {
  const row = line + 1;
  const place = { file, line: row, column: from + 1, endLine: row, endColumn: to + 1 };
  return { rule: "yaml", severity: "error", message, ...place, ...withCures(change ? [change] : []) };
}

function cutProblem(file: string, cut: Slip): Problem {
  return { ...slipProblem(file, cut), rule: "cut-by-comment", severity: "warning" };
}

function twiceProblem(file: string, text: string): Problem[] {
  const slip = savedTwice(text);
  return slip ? [{ ...slipProblem(file, slip), rule: "not-utf8", severity: "warning" }] : [];
}

/** Where reading failed once, what follows it is read wrongly. */
function firstOf([first, ...rest]: readonly Problem[]): Problem[] {
  const more =
    rest.length === 1
      ? "1 more follows from this, or stands"
      : `${rest.length} more follow from this, or stand`;
  return [{ ...first!, message: `${first!.message} (${more} after it)` }];
}

type Path = readonly (string | number)[];
type Span = readonly [from: number, to: number];

/** A text that was read, by either reader: its content, and where its parts stand. */
interface Tree {
  value: unknown;
  /** Of the part at a path; of the nearest part that exists where it leads nowhere. */
  spanAt(path: Path): Span | undefined;
  /** Of a field's name; of the group where there is no such field. */
  spanOfKey(path: Path, key: string): Span | undefined;
  /** Of a single value, as it prints. */
  scalarAt(path: Path): { span: Span; printed: string } | undefined;
}

function yamlText(
  text: string,
  tree: Tree,
  parts: number,
  start: Place,
  at: (from: number, to: number) => Place,
): YamlText {
  const placeOf = (span: Span | undefined) => (span ? at(span[0], span[1]) : start);
  return {
    value: tree.value,
    parts,
    problems: [],
    warnings: [
      ...cutsByComment(text.replaceAll("\r\n", "\n")).map((cut) => cutProblem(start.file, cut)),
      ...[...strayMarks(text), ...cutsByComma(text)].map((slip) => ({
        ...slipProblem(start.file, slip),
        severity: "warning" as const,
      })),
      ...twiceProblem(start.file, text),
    ],
    placeAt: (path) => placeOf(tree.spanAt(path)),
    placeOfKey: (path, key) => placeOf(tree.spanOfKey(path, key)),
    placeInside(path, offset, length = 1) {
      const scalar = tree.scalarAt(path);
      if (!scalar) return start;
      const [from, to] = scalar.span;
      // Exact for text on one line; folded and block text shifts, so there the value's start is named.
      const shift = text.slice(from, to).indexOf(scalar.printed);
      if (shift < 0) return at(from, to);
      return at(from + shift + offset, from + shift + offset + length);
    },
  };
}

function treeOf(root: Node | null, value: unknown): Tree {
  const spanAt = (path: Path) => spanOf(findNode(root, path));
  return {
    value,
    spanAt,
    spanOfKey(path, key) {
      const map = findNode(root, path);
      const named = isMap(map) ? pairOf(map, key)?.key : undefined;
      if (isScalar(named) && named.range) return spanOf(named);
      return spanOf(map);
    },
    scalarAt(path) {
      const node = findNode(root, path);
      const span = spanOf(node);
      return isScalar(node) && span ? { span, printed: String(node.value) } : undefined;
    },
  };
}

function spanOf(node: Node | null): Span | undefined {
  return node?.range ? [node.range[0], node.range[1]] : undefined;
}

function treeOfPlain({ node: root, fieldsIn }: PlainYaml): Tree {
  // Of each group that was asked, as for a tree.
  const known = new WeakMap<PlainGroup, Map<string, ReturnType<typeof fieldsIn>[number]>>();
  const fieldOf = (group: PlainGroup, name: string) => {
    let fields = known.get(group);
    if (!fields) {
      fields = new Map();
      for (const field of fieldsIn(group)) if (!fields.has(field.name)) fields.set(field.name, field);
      known.set(group, fields);
    }
    return fields.get(name);
  };
  const find = (path: Path): PlainNode => {
    let node = root;
    for (const step of path) {
      const next =
        node.kind === "list"
          ? node.items[Number(step)]
          : node.kind === "group"
            ? fieldOf(node, String(step))?.node
            : undefined;
      if (next === undefined) return node;
      node = next;
    }
    return node;
  };
  return {
    value: root.value,
    spanAt(path) {
      const { from, to } = find(path);
      return [from, to];
    },
    spanOfKey(path, key) {
      const node = find(path);
      const { from, to } = (node.kind === "group" ? fieldOf(node, key) : undefined) ?? node;
      return [from, to];
    },
    scalarAt(path) {
      const node = find(path);
      return node.kind === "scalar" ? { span: [node.from, node.to], printed: node.printed } : undefined;
    },
  };
}

const BYTE_ORDER_MARK = "\uFEFF";

/** The syntax of a text, and of how many words, signs and line ends it is made; given up when they are too many. */
function parseTokens(
  text: string,
  most: number,
  deepest: number,
  isEnough: (token: CST.Token) => boolean = () => false,
): { tokens: CST.Token[]; count: number; tooDeep?: CST.Token } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  let enough = false;
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > most) return { tokens: [], count };
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      enough ||= isEnough(token);
    }
    if (enough) break;
    // The parser closes what is open by recursion. Beside the levels it holds the document and what is being read.
    const innermost = parser.stack.at(-1);
    if (innermost && parser.stack.length > deepest + 3) return { tokens: [], count, tooDeep: innermost };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, count };
}

/** The first part nested deeper than `most`, found without recursion. */
function findDeeperThan(tokens: readonly CST.Token[], most: number): CST.Token | undefined {
  const open: [CST.Token, number][] = tokens.map((token) => [token, 0]);
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, depth] = next;
    if (depth > most) return token;
    if ("items" in token)
      for (const { key, value } of token.items) {
        if (key) open.push([key, depth + 1]);
        if (value) open.push([value, depth + 1]);
      }
    else if (token.type === "document" && token.value) open.push([token.value, depth]);
  }
  return undefined;
}

/** What YAML allows and a case does not: a field twice, a name that is no text, aliases. */
function findForbidden(document: Document, at: (from: number, to: number) => Place): Problem[] {
  const found: Problem[] = [];
  const report = (rule: string, message: string, node: Node, related?: Place) => {
    const [from, to] = node.range ?? [0, 0];
    found.push({
      rule,
      severity: "error",
      message,
      ...at(from, to),
      ...(related
        ? {
            related: [
              {
                message: "first written here",
                file: related.file,
                line: related.line,
                column: related.column,
              },
            ],
          }
        : {}),
    });
  };
  let aliases = 0;
  visit(document, {
    Alias(_, alias) {
      aliases += 1;
      if (aliases === 1)
        report(
          "yaml-alias",
          `alias *${alias.source}: a case file may not use anchors and aliases, write the text out`,
          alias,
        );
    },
    Map(_, map) {
      const first = new Map<string, Node>();
      const lists = new Set<string>();
      for (const { key, value } of map.items) {
        if (!isScalar(key)) {
          if (key && !isAlias(key))
            report("yaml", "found a list or a group as the name of a field, expected a word", key as Node);
          continue;
        }
        const name = keyText(key);
        const before = first.get(name);
        if (before) {
          const [from, to] = before.range ?? [0, 0];
          report(
            "duplicate-key",
            lists.has(name) && isSeq(value)
              ? `the list "${brief(name)}" is written twice; put the entries below this line under those of the first, and take this line out`
              : `the field "${brief(name)}" is written twice here; keep one`,
            key,
            at(from, to),
          );
        } else {
          first.set(name, key);
          if (isSeq(value)) lists.add(name);
        }
        // No program in between keeps what stands under it.
        if (name === "__proto__")
          report("yaml", "nothing can be kept under the name __proto__; name it otherwise", key);
      }
    },
  });
  return found;
}

function brief(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}

/**
 * Node to plain value. A number stays a number only if it prints as it was written, so that `1.10` or `0123`
 * in a text field keeps every character.
 */
function plain(node: unknown): unknown {
  if (isMap(node)) {
    const object: Record<string, unknown> = {};
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? keyText(key) : String(key);
      Object.defineProperty(object, name, {
        value: plain(value),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    return object;
  }
  if (isSeq(node)) return node.items.map(plain);
  if (isScalar(node)) {
    const { value, source } = node;
    if (typeof value === "number" && source !== undefined && String(value) !== source) return source;
    return typeof value === "bigint" ? String(value) : value;
  }
  return node === null || isAlias(node) || isPair(node) ? null : node;
}

function findNode(root: Node | null, path: Path): Node | null {
  let node: Node | null = root;
  for (const step of path) {
    let next: unknown;
    if (isSeq(node)) next = node.items[Number(step)];
    else if (isMap(node)) next = pairOf(node, String(step))?.value;
    if (next === undefined || next === null) return node;
    node = next as Node;
  }
  return node;
}

/** Of each group that was asked, its fields by name: the first of a name counts. */
const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  let known = pairs.get(map);
  if (!known) {
    known = new Map();
    for (const pair of map.items) {
      if (!isScalar(pair.key)) continue;
      const own = keyText(pair.key);
      if (!known.has(own)) known.set(own, pair);
    }
    pairs.set(map, known);
  }
  return known.get(name);
}

function keyText(key: { source?: string; value: unknown }): string {
  return key.source ?? String(key.value);
}
