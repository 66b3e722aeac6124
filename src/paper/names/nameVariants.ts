import type { Actor, Case } from "../../record/index.ts";
import { KIND_OF } from "../lexicon/en/formats.ts";

/** Names longer than this have too many orders, and nobody turns them round. */
const MOST_WORDS = 4;

/**
 * Other ways prose writes the name of a format: the two parties the other way round, by an adjective or before the
 * last word ("Permanent Joint NATO-Russia Council"), their words in another order ("Joint Permanent Council"), another
 * format within it in full ("Partnership for Peace Status of Forces Agreement").
 */
export function variantsOf(name: string, rest: string, record: Case): string[] {
  const variants = new Set<string>();
  const prefix = name.slice(0, name.length - rest.length).trim();
  const parties = prefix.split(/[\s‐‑–-]+/u).filter((one) => one !== "");
  const orders = ordersOf(rest);
  if (parties.length === 2 && /[‐‑–-]/u.test(prefix)) {
    const [first, second] = parties as [string, string];
    const pairs = [
      [first, second],
      [second, first],
      ...adjectivesOf(second, record).map((adjective) => [first, adjective]),
      ...adjectivesOf(first, record).map((adjective) => [adjective, second]),
      ...adjectivesOf(second, record).map((adjective) => [adjective, first]),
    ];
    for (const pair of pairs)
      for (const order of [rest, ...orders]) {
        variants.add(`${pair.join("-")} ${order}`);
        const last = order.lastIndexOf(" ");
        if (last > 0) variants.add(`${order.slice(0, last)} ${pair.join("-")} ${order.slice(last + 1)}`);
      }
    for (const [a, b] of [
      [first, second],
      [second, first],
    ])
      for (const joint of ["between", "of"]) variants.add(`${rest} ${joint} ${a} and ${b}`);
  }
  for (const order of orders) variants.add(order);
  for (const { name: within, abbreviation } of record.formats) {
    if (abbreviation === undefined || within === name) continue;
    const start = `${abbreviation} `;
    if (name.startsWith(start)) variants.add(`${within} ${name.slice(start.length)}`);
    if (name.startsWith(`${within} `)) variants.add(`${abbreviation} ${name.slice(within.length + 1)}`);
  }
  const [, noun, of] = KIND_OF.exec(name) ?? [];
  if (noun !== undefined && of !== undefined)
    for (const one of [`${noun.toLowerCase()} of ${of}`, `${of} ${noun.toLowerCase()}`]) variants.add(one);
  variants.delete(name);
  return [...variants];
}

/** The words before the last in every other order, where all are capitals of their own: no order of "Treaty on Ice". */
function ordersOf(name: string): string[] {
  const words = name.split(" ");
  const head = words.pop()!;
  // Two capitals are too common to be known by: "Joint Council".
  if (words.length < 2 || words.length >= MOST_WORDS) return [];
  if ([...words, head].some((word) => !/^\p{Lu}\p{L}+$/u.test(word))) return [];
  return permutations(words)
    .filter((order) => order.join(" ") !== words.join(" "))
    .map((order) => [...order, head].join(" "));
}

function permutations(words: readonly string[]): string[][] {
  if (words.length < 2) return [[...words]];
  return words.flatMap((word, i) =>
    permutations([...words.slice(0, i), ...words.slice(i + 1)]).map((order) => [word, ...order]),
  );
}

function adjectivesOf(name: string, record: Case): string[] {
  const isNamed = ({ id, name: own, aliases }: Actor) =>
    [id, own, ...(aliases ?? [])].some((one) => one.toLowerCase() === name.toLowerCase());
  return record.actors.filter(isNamed).flatMap(({ adjective }) => adjective ?? []);
}
