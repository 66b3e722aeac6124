import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { scratchFolder } from "../scratch.ts";

/**
 * The examples in README and docs are commands that ran. In a block marked `console`, a line that begins with
 * "$ " is typed and what follows is what it printed; the test runs it again, `npm run accept` rewrites it. Blocks
 * marked `js` are one program from the top of the page to its end; what a block prints stands in the `text` block
 * after it.
 */
const root = fileURLToPath(new URL("../../", import.meta.url));

export function documentsWithTranscripts(): string[] {
  const docs = (readdirSync(join(root, "docs"), { recursive: true }) as string[])
    .filter((name) => name.endsWith(".md") && !name.endsWith("checks.md"))
    .map((name) => `docs/${name}`);
  return ["README.md", ...docs.sort()];
}

/** A document with the output of every command as it is now. */
export function runTranscripts(document: string): { written: string; now: string } {
  const written = readFileSync(join(root, document), "utf8");
  const scratch = scratchFolder();
  try {
    const now = written.replaceAll(/^```console\n([\s\S]*?)^```$/gm, (_, body: string) => {
      const commands = body.split("\n").filter((line) => line.startsWith("$ "));
      return `\`\`\`console\n${commands.map((line) => `${line}\n${run(line.slice(2), scratch)}`).join("")}\`\`\``;
    });
    return { written, now: runProgram(now) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const PROGRAM_BLOCK = /^```js\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm;
const END_OF_BLOCK = "=== end of block ===";

function runProgram(document: string): string {
  const blocks = [...document.matchAll(PROGRAM_BLOCK)].map(([, code]) => code!);
  if (blocks.length === 0) return document;
  const program = blocks.map((code) => `${code}\nconsole.log("${END_OF_BLOCK}");\n`).join("");
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module"], {
    cwd: root,
    input: program,
    encoding: "utf8",
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(stderr);
  const outputs = stdout.split(`${END_OF_BLOCK}\n`);
  let next = 0;
  return document.replaceAll(
    PROGRAM_BLOCK,
    (_, code: string) => `\`\`\`js\n${code}\`\`\`\n\n\`\`\`text\n${outputs[next++]}\`\`\``,
  );
}

function run(command: string, scratch: string): string {
  const program = `detente() { "${process.execPath}" "${join(root, "bin/detente.js")}" "$@"; }; ${command}`;
  const { stdout } = spawnSync(
    "sh",
    ["-c", `{ ${program.replaceAll(/aland-case|event-store/g, (name) => join(scratch, name))}; } 2>&1`],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", COLUMNS: "96", npm_command: undefined },
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
