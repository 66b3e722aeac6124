import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { LIMITS } from "../../record/limits.ts";
import type { AskedProcess } from "../askedProcess.ts";
import { complain } from "../terminal.ts";
import { mcpServer } from "./server.ts";

/**
 * The same server over HTTP ("Streamable HTTP" of the protocol), at /mcp. It keeps nothing between two messages and
 * never begins to speak by itself, so that each is a request with its answer: no session to be taken over, no stream
 * to be held open.
 */
export function mcpApplication(reader: AskedProcess, lock: MiddlewareHandler): Hono {
  const app = new Hono();
  app.use("*", lock);
  app.post(
    "/mcp",
    bodyLimit({
      maxSize: LIMITS.assistant.bytes,
      onError: (c) => c.json({ error: `expected at most ${LIMITS.assistant.bytes} bytes` }, 413),
    }),
    async (c) => {
      const server = mcpServer(reader);
      const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
      await server.connect(transport);
      try {
        return await transport.handleRequest(c.req.raw);
      } finally {
        await server.close();
      }
    },
  );
  app.all("/mcp", (c) =>
    c.json({ error: "ask by POST; nothing is told that was not asked" }, 405, { Allow: "POST" }),
  );
  app.notFound((c) => c.json({ error: "there is no such address here, ask /mcp" }, 404));
  app.onError((error, c) => {
    complain(`a request failed: ${error.message}`);
    return c.json({ error: "the program failed here; its window says more" }, 500);
  });
  return app;
}
