import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * A file or folder that comes with the program: its schemas, the built workbench. Looked for from this file upwards,
 * since the source and the bundle lie at different depths below the package.
 */
export function inPackage(...names: string[]): string {
  let folder = fileURLToPath(new URL(".", import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const above = join(folder, "..");
    if (above === folder) break;
    folder = above;
  }
  return join(folder, ...names);
}
