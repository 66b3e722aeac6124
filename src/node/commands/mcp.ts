import { basename, resolve } from "node:path";
import { inThousands, LIMITS } from "../../record/limits.ts";
import { AskedProcess } from "../askedProcess.ts";
import type { AtHandAsked } from "../mcp/mcpAnswers.ts";
import { onceUnread } from "../terminal.ts";
import { UsageError } from "../usageError.ts";

export interface McpOptions {
  papers: string[];
}

/** `detente mcp CASE...`: an assistant reads cases and proposes, over standard input and output. */
export async function mcp(folders: readonly string[], options: McpOptions): Promise<void> {
  const cases = new Map<string, string>();
  for (const folder of folders) {
    const name = basename(resolve(folder));
    if (cases.has(name))
      throw new UsageError(`${folder}: there is a case named ${name} already; give one folder another name`);
    cases.set(name, folder);
  }
  const atHand: AtHandAsked = { cases: [...cases], papers: options.papers };
  const reader = new AskedProcess("mcpWorker", LIMITS.assistant, [JSON.stringify(atHand)]);
  try {
    await reader.ask("open");
    await serve(reader);
  } finally {
    reader.stop();
  }
}

/** Until whoever asks is gone, and has the answers to what it asked before. */
async function serve(reader: AskedProcess): Promise<void> {
  const [{ mcpServer }, { StdioServerTransport }] = await Promise.all([
    import("../mcp/server.ts"),
    import("@modelcontextprotocol/sdk/server/stdio.js"),
  ]);
  const server = mcpServer(reader);
  const { bytes } = LIMITS.assistant;
  let length = 0;
  let tooLong: (error: UsageError) => void;
  const measure = (chunk: Buffer) => {
    const last = chunk.lastIndexOf("\n");
    length = last < 0 ? length + chunk.length : chunk.length - last - 1;
    if (length > bytes)
      tooLong(
        new UsageError(`a message of more than ${inThousands(bytes)} bytes came in; ask for less at a time`),
      );
  };
  const ended = new Promise<void>((done, fail) => {
    tooLong = fail;
    server.onclose = done;
    process.stdin.once("end", done).once("close", done).on("data", measure);
    onceUnread(done);
  });
  try {
    await server.connect(new StdioServerTransport());
    await ended;
    // What has come in by now is on its way to the reader, and its answers to whoever asked.
    await new Promise((resolve) => setImmediate(resolve));
    await reader.idle();
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    process.stdin.off("data", measure).pause();
    await server.close();
  }
}
