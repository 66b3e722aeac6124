import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The examples in README and docs are commands that ran. In a block marked `console`, a line that begins with
 * "$ " is typed and what follows is what it printed; the test runs it again, `npm run accept` rewrites it.
 */
const root = fileURLToPath(new URL("../../", import.meta.url));

export function documentsWithTranscripts(): string[] {
  const docs = (readdirSync(join(root, "docs"), { recursive: true }) as string[])
    .filter((name) => name.endsWith(".md") && name !== "checks.md")
    .map((name) => `docs/${name}`);
  return ["README.md", ...docs.sort()];
}

/** A document with the output of every command as it is now. */
export function runTranscripts(document: string): { written: string; now: string } {
  const written = readFileSync(join(root, document), "utf8");
  const scratch = mkdtempSync(join(tmpdir(), "detente-docs-"));
  try {
    const now = written.replaceAll(/^```console\n([\s\S]*?)^```$/gm, (_, body: string) => {
      const commands = body.split("\n").filter((line) => line.startsWith("$ "));
      return `\`\`\`console\n${commands.map((line) => `${line}\n${run(line.slice(2), scratch)}`).join("")}\`\`\``;
    });
    return { written, now };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function run(command: string, scratch: string): string {
  const program = `detente() { "${process.execPath}" "${join(root, "bin/detente.js")}" "$@"; }; ${command}`;
  const { stdout } = spawnSync(
    "sh",
    ["-c", `{ ${program.replaceAll("aland-case", join(scratch, "aland-case"))}; } 2>&1`],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", COLUMNS: "96" },
      timeout: 60_000,
    },
  );
  const text = stdout.replaceAll(`${scratch}/`, "");
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

export function acceptTranscripts(): void {
  for (const document of documentsWithTranscripts()) {
    const { written, now } = runTranscripts(document);
    if (written !== now) writeFileSync(join(root, document), now);
  }
}
