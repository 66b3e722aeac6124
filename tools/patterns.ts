import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkSync } from "recheck";
import { parseAst } from "vite";

/*
 * tsx tools/patterns.ts: which patterns written in src can take longer than their text is long, by a checker of regular
 * expressions (recheck). What it finds stands in test/attack/patterns.json, so that a test need only judge what is new.
 */

const root = fileURLToPath(new URL("..", import.meta.url));
export const REGISTER = join(root, "test/attack/patterns.json");

export interface Pattern {
  file: string;
  line: number;
  source: string;
  flags: string;
}

export interface Register {
  /** Digests of those whose time grows with their text and no faster. */
  linear: string[];
  /** Those that grow faster, or that could not be decided in time. */
  others: Other[];
}

export interface Other {
  pattern: string;
  /** By which power of the length, or `undecided`. */
  growth: string;
  /** A text that shows it: what stands before, what is repeated, what stands behind. */
  witness?: [before: string, repeated: string, behind: string];
  /**
   * The most signs it was given by any input of an attack, however long that was; `any` where longer inputs gave it longer
   * texts, null where none gave it one of a hundred signs (test/attack/feedPatterns.ts).
   */
  fed?: number | "any" | null;
}

interface AstNode {
  type?: string;
  start?: number;
  regex?: { pattern: string; flags: string };
}

/** Every literal of a pattern in src. Those put together while the program runs are not seen. */
export function patternsOfSource(): Pattern[] {
  const found: Pattern[] = [];
  const folder = join(root, "src");
  for (const file of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
    if (!/\.tsx?$/.test(file)) continue;
    const text = readFileSync(join(folder, file), "utf8");
    const walk = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return;
      const { type, regex, start = 0 } = node as AstNode;
      if (type === "Literal" && regex) {
        const line = text.slice(0, start).split("\n").length;
        found.push({ file, line, source: regex.pattern, flags: regex.flags });
      } else for (const part of Object.values(node)) walk(part);
    };
    walk(parseAst(text, { lang: file.endsWith("x") ? "tsx" : "ts" }, file));
  }
  return found;
}

export const writtenAs = ({ source, flags }: Pattern) => `/${source}/${flags}`;
export const digestOf = (pattern: Pattern) =>
  createHash("sha256").update(writtenAs(pattern)).digest("base64url").slice(0, 10);

/** `linear`, `undecided`, `exponential`, or the power of the length that its time grows with; and what shows it. */
export function judge({ source, flags }: Pattern, milliseconds: number): Pick<Other, "growth" | "witness"> {
  process.env.RECHECK_BACKEND = "pure";
  const judged = checkSync(source, flags.replace("d", ""), { timeout: milliseconds });
  if (judged.status === "safe") return { growth: "linear" };
  if (judged.status === "unknown") return { growth: "undecided" };
  const { complexity, attack } = judged;
  const growth = complexity.type === "polynomial" ? `power ${complexity.degree}` : complexity.type;
  const [first] = attack.pumps;
  return first ? { growth, witness: [first.prefix, first.pump, attack.suffix] } : { growth };
}

export function readRegister(): Register {
  return JSON.parse(readFileSync(REGISTER, "utf8")) as Register;
}

function main(): void {
  const before = readRegister();
  const known = new Map(before.others.map((one) => [one.pattern, one]));
  const linear = new Set<string>();
  const others = new Map<string, Other>();
  for (const pattern of patternsOfSource()) {
    const written = writtenAs(pattern);
    const digest = digestOf(pattern);
    if (others.has(written) || linear.has(digest)) continue;
    if (before.linear.includes(digest)) {
      linear.add(digest);
      continue;
    }
    const old = known.get(written);
    const isShown = old?.growth === "undecided" || old?.witness !== undefined;
    const other = old && isShown ? old : { ...old, pattern: written, ...judge(pattern, 10_000) };
    if (other.growth === "linear") linear.add(digest);
    else {
      others.set(written, other);
      if (!old) process.stdout.write(`${other.growth}: ${pattern.file}:${pattern.line} ${written}\n`);
    }
  }
  const register: Register = {
    linear: [...linear].sort(),
    others: [...others].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, other]) => other),
  };
  writeFileSync(REGISTER, `${JSON.stringify(register, undefined, 1)}\n`);
  const counts = new Map<string, number>([["linear", linear.size]]);
  for (const { growth } of others.values()) counts.set(growth, (counts.get(growth) ?? 0) + 1);
  for (const [growth, count] of [...counts].sort())
    process.stdout.write(`${String(count).padStart(6)} ${growth}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
