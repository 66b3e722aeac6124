import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

const OPENING = '<script type="module" crossorigin>';
const CLOSING = "</script>";

/**
 * In a page that is one file, the script after what can be read: five megabytes of it in the head would have to come
 * over a slow line before the first word. It runs when the page is whole either way.
 */
export function textFirst(): Plugin {
  return {
    name: "text-first",
    enforce: "post",
    // On disk, where the page is one file.
    async writeBundle({ dir }) {
      const path = join(dir!, "index.html");
      const page = await readFile(path, "utf8");
      const from = page.indexOf(OPENING);
      const to = page.indexOf(CLOSING, from) + CLOSING.length;
      if (from < 0 || to < from) this.error("the page holds no script of its own");
      const rest = page.slice(0, from) + page.slice(to);
      const end = rest.lastIndexOf("</body>");
      await writeFile(path, rest.slice(0, end) + page.slice(from, to) + rest.slice(end));
    },
  };
}
