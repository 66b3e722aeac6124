import { readdirSync, readFileSync } from "node:fs";

const source = new URL("../src/", import.meta.url);

/** Whom each file of the source imports or passes on, types included; what is loaded on demand is no part of a circle. */
export function importsOfSource(): Map<string, string[]> {
  const files = (readdirSync(source, { recursive: true }) as string[]).filter((name) => /\.tsx?$/.test(name));
  return new Map(
    files.map((name) => [
      name,
      [
        ...readFileSync(new URL(name, source), "utf8").matchAll(
          /^(?:import|export)\s[^;"]*from "(\.[^"\n]+)";/gm,
        ),
      ]
        .map(([, target]) => new URL(target!, new URL(name, source)).pathname.slice(source.pathname.length))
        .filter((target) => /\.tsx?$/.test(target)),
    ]),
  );
}

/** The first circle found, as a way from a file back to it; empty when there is none. */
export function circleAmong(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (name: string): string[] => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
    if (done.has(name)) return [];
    way.push(name);
    for (const next of graph.get(name) ?? []) {
      const circle = walk(next);
      if (circle.length > 0) return circle;
    }
    way.pop();
    done.add(name);
    return [];
  };
  for (const name of graph.keys()) {
    const circle = walk(name);
    if (circle.length > 0) return circle;
  }
  return [];
}
