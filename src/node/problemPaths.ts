import { isAbsolute, join, relative, sep } from "node:path";
import type { Problem } from "../record/problem.ts";

/** Names files from where the command was run, as those who open them (GitHub, editors, terminals) need them. */
export function inFolder(folder: string, problem: Problem): Problem {
  const { related } = problem;
  return {
    ...problem,
    file: fromHere(folder, problem.file),
    ...(related
      ? { related: related.map((place) => ({ ...place, file: fromHere(folder, place.file) })) }
      : {}),
  };
}

/** With slashes, on Windows too: that is how reports name files. */
function fromHere(folder: string, file: string): string {
  const path = join(folder, file);
  const here = relative(process.cwd(), path);
  // A folder named in full and lying elsewhere has no name from here.
  return (isAbsolute(path) && !here.startsWith("..") ? here : path).replaceAll(sep, "/");
}
