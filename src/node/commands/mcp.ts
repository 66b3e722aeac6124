import { basename, resolve } from "node:path";
import { inThousands, LIMITS } from "../../record/limits.ts";
import { readPort } from "../arguments.ts";
import { AskedProcess } from "../askedProcess.ts";
import type { AtHandAsked } from "../mcp/mcpAnswers.ts";
import { writeResult } from "../output.ts";
import { onceUnread, say } from "../terminal.ts";
import { UsageError } from "../usageError.ts";

export interface McpOptions {
  papers: string[];
  http?: boolean;
  port?: string;
}

/** `detente mcp CASE...`: an assistant reads cases and proposes, over standard input and output, or over HTTP. */
export async function mcp(folders: readonly string[], options: McpOptions): Promise<void> {
  if (options.port !== undefined && options.http !== true)
    throw new UsageError("--port: expected with --http, which listens on it");
  const port = options.port === undefined ? 0 : readPort(options.port);
  const cases = new Map<string, string>();
  for (const folder of folders) {
    const name = basename(resolve(folder));
    if (cases.has(name))
      throw new UsageError(`${folder}: there is a case named ${name} already; give one folder another name`);
    cases.set(name, folder);
  }
  const atHand: AtHandAsked = { cases: [...cases], papers: options.papers };
  const reader = new AskedProcess("mcpWorker", { ...LIMITS.assistant, waiting: LIMITS.assistant.parts }, [
    JSON.stringify(atHand),
  ]);
  try {
    await reader.ask("open");
    if (options.http === true) await serveHttp(reader, port);
    else await serve(reader);
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

/** Until it is interrupted: behind the locks of the workbench, for programs, which show the token. */
async function serveHttp(reader: AskedProcess, port: number): Promise<void> {
  const [{ guardedServer }, { mcpApplication }] = await Promise.all([
    import("../server/guardedServer.ts"),
    import("../mcp/mcpApplication.ts"),
  ]);
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  const server = await guardedServer({
    port,
    application: (lock) => mcpApplication(reader, lock),
    asks: "programs",
    limits: { stillTimeout: (LIMITS.assistant.seconds + 30) * 1000 },
    unknown: "show the token that detente mcp --http printed, as Authorization: Bearer TOKEN",
  });
  try {
    const headers = { Authorization: `Bearer ${server.token}` };
    const url = `http://127.0.0.1:${server.port}/mcp`;
    await writeResult(JSON.stringify({ mcpServers: { detente: { type: "http", url, headers } } }));
    say("Only this machine can reach it, and only with the token above. Ctrl-C ends it.");
    await interrupted;
  } finally {
    await server.stop();
  }
}
