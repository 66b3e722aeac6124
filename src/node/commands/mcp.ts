import { basename, resolve } from "node:path";
import type { Clock } from "../clock.ts";
import { UsageError } from "../usageError.ts";

export interface McpOptions {
  papers: string[];
}

/** `detente mcp CASE...`: an assistant reads cases and proposes, over standard input and output. */
export async function mcp(folders: readonly string[], options: McpOptions, clock: Clock): Promise<void> {
  const cases = new Map<string, string>();
  const { openCase } = await import("../proposals/openCase.ts");
  for (const folder of folders) {
    const name = basename(resolve(folder));
    if (cases.has(name))
      throw new UsageError(`${folder}: there is a case named ${name} already; give one folder another name`);
    await openCase(folder);
    cases.set(name, folder);
  }
  const { PapersAtHand } = await import("../mcp/papersAtHand.ts");
  const papers = await PapersAtHand.in(options.papers);
  const [{ mcpServer }, { StdioServerTransport }] = await Promise.all([
    import("../mcp/server.ts"),
    import("@modelcontextprotocol/sdk/server/stdio.js"),
  ]);
  const server = mcpServer({ cases, papers, clock });
  const ended = new Promise<void>((done) => {
    server.onclose = done;
    process.stdin.once("end", done).once("close", done);
  });
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
}
