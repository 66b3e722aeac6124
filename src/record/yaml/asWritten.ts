import { type Place, type Problem, withCures } from "../problem.ts";
import type { Mended } from "../slips/slip.ts";
import { columnsBefore } from "../slips/writtenPlaces.ts";
import type { YamlText } from "./yamlText.ts";

/** Of a mended text, with its places where they stand in the text as written. */
export function asWritten(read: YamlText, written: string, { text: mended, origin }: Mended): YamlText {
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
