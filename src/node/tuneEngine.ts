import module from "node:module";
import { setFlagsFromString } from "node:v8";

/**
 * Sets the engine up for a process that works for a second or two. Before anything else is loaded: only what is
 * compiled afterwards gains by it.
 */
export function tuneEngine(): void {
  // Node 22.8 and later keep compiled code between runs, in a folder for temporary files; earlier ones do without.
  (module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
  // V8 optimises what has run for some thousandths of a second: in a command that takes less than a second this is a
  // third of its work. What runs longer is optimised all the same, a little later. Each flag is of its versions alone.
  const major = Number.parseInt(process.versions.node, 10);
  if (major === 20) setFlagsFromString("--interrupt-budget=1000000");
  if (major >= 22 && major <= 26) {
    setFlagsFromString("--invocation-count-for-turbofan=30000");
    setFlagsFromString("--invocation-count-for-maglev=4000");
  }
}
