import { isScalar, type YAMLMap, type YAMLSeq } from "yaml";
import { isNameOfField } from "../fieldNames.ts";
import type { Correction } from "./correction.ts";
import { shown } from "./quoted.ts";

/** `[KOS; SRB]` is a list of one. */
export function semicolonsIn(text: string, { items }: YAMLSeq): Correction[] {
  return items.flatMap((item): Correction[] => {
    if (!isScalar(item) || item.type !== "PLAIN" || !item.range) return [];
    const [from, to] = item.range;
    const raw = text.slice(from, to);
    if (!/^[\w.-]+(?:\s*;\s*[\w.-]+)+$/.test(raw)) return [];
    const words = raw.replace(/(?:(?<!\s)\s+)?;\s*/g, ", ");
    return [
      {
        from,
        to,
        words,
        message: `between the entries of a list stand commas, not semicolons: ${shown(`[${words}]`)}`,
      },
    ];
  });
}

/** Between brackets `id:x` and `id = x` are names without a value. */
export function colonWithoutSpace({ key, value }: { key: unknown; value: unknown }): Correction | undefined {
  if (value !== null || !isScalar(key) || !key.range) return undefined;
  const [, field, sign, said] = /^([A-Za-z][\w-]*)(\s*=\s*)(\S.*)$/s.exec(String(key.source ?? "")) ?? [];
  if (field !== undefined && sign !== undefined) {
    const at = key.range[0] + field.length;
    const message = `after the name of a field stands a colon, not =: ${shown(`${field}: ${said}`)}`;
    return { from: at, to: at + sign.length, words: ": ", message };
  }
  const [whole, name, rest] = /^([A-Za-z][\w-]*):([^\s/].*)$/s.exec(String(key.source ?? "")) ?? [];
  if (whole === undefined) return undefined;
  const from = key.range[0] + name!.length;
  const message = `a space is missing after the colon: ${shown(`${name}: ${rest}`)}`;
  return { from, to: from + 1, words: ": ", message };
}

/**
 * `{date: 2024, is unmet}`: between brackets the name of a field that this group has not, and behind it its value. After
 * a text of several words it is more likely that the text goes on.
 */
export function nameWithoutColon(
  { key, value }: { key: unknown; value: unknown },
  map: YAMLMap,
): Correction | undefined {
  if (value !== null || !isScalar(key) || key.type !== "PLAIN" || !key.range) return undefined;
  const [, name, space, said] = /^([A-Za-z][\w-]*)( +)([\w-]+)$/.exec(String(key.source ?? "")) ?? [];
  if (name === undefined || !isNameOfField(name) || map.has(name)) return undefined;
  // In an expression it denies an option; the rule of that name holds a group and no word.
  if (name === "not") return undefined;
  const before = map.items[map.items.findIndex((pair) => pair.key === key) - 1]?.value;
  if (isScalar(before) && before.type === "PLAIN" && /\s/.test(String(before.source))) return undefined;
  const from = key.range[0] + name.length;
  const message = `a colon is missing after the name of a field: ${shown(`${name}: ${said}`)}`;
  return { from, to: from + space!.length, words: ": ", message };
}

export function isOneWord(node: unknown): boolean {
  return isScalar(node) && node.type === "PLAIN" && !/\s/.test(String(node.source));
}

/** Is what stands between two commas no field, but the rest of a text? No name of a field holds a space. */
export function goesOn(pair: { key: unknown; value: unknown } | undefined): boolean {
  if (!pair || !isScalar(pair.key) || !pair.key.range) return false;
  if (pair.value === null) return colonWithoutSpace(pair) === undefined;
  return pair.key.type === "PLAIN" && /\s/.test(String(pair.key.source)) && isScalar(pair.value);
}
