import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type { OpenedFolder } from "../caseBundle.ts";
import type { Clock } from "../clock.ts";
import { type CaseFolder, readCaseFolder, readTextInside, realFolder } from "../files.ts";
import { explainSystemError } from "../replaceFile.ts";
import { UsageError } from "../usageError.ts";
import { Assets } from "./assets.ts";
import { SECURITY_HEADERS, turnAway } from "./guard.ts";
import { CaseWatcher } from "./watchCase.ts";

export interface Workbench {
  port: number;
  token: string;
  /** The address to open, token included. */
  address: string;
  /** Is there a built application to show? */
  isBuilt: boolean;
  stop(): Promise<void>;
}

export interface WorkbenchOptions {
  folder: string;
  /** 0: any that is free. */
  port: number;
  /** Folder of the built application. */
  application: string;
  clock: Clock;
}

/** Slow or idle senders are cut off, so that they cannot hold every connection. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
};
const MOST_CONNECTIONS = 200;

/** Serves the workbench for one case on 127.0.0.1 until stopped. */
export async function startServer({
  folder,
  port,
  application,
  clock,
}: WorkbenchOptions): Promise<Workbench> {
  const root = await realFolder(folder);
  const assets = await Assets.in(application);
  const watcher = new CaseWatcher(root);
  const token = randomBytes(32).toString("base64url");
  const app = new Hono();
  const opened = remembered(root, clock);
  const explain = (error: Error, c: Context) => {
    // What was sent is no JSON, or breaks off.
    if (error instanceof HTTPException && error.status < 500)
      return c.json({ error: error.message }, error.status);
    // What went wrong is for whoever started the program, not for the page.
    process.stderr.write(`detente: a request failed: ${error.message}\n`);
    if (error instanceof UsageError && !existsSync(root))
      return c.json({ error: "the case folder is gone: it was moved or deleted" }, 410);
    return c.json({ error: "the program failed here; its window says more" }, 500);
  };
  // What reads and assesses the case takes a while to load: the page itself is served meanwhile.
  const api = Promise.all([import("../../api/workbenchApi.ts"), import("./caseFolder.ts")]).then(
    ([{ buildApi }, { caseFolder }]) => buildApi(caseFolder(root, opened, watcher)).onError(explain),
  );
  app.use("/api/*", async (c, next) => {
    await next();
    c.header("Cache-Control", "no-store");
  });
  app.all("/api/*", async (c) => (await api).fetch(c.req.raw, c.env));
  app.get("*", (c) => serve(assets, new URL(c.req.url).pathname, c.req.header("if-none-match")));
  app.notFound((c) => c.json({ error: "there is no such address" }, 404));
  app.onError(explain);

  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer(LIMITS, (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const turned = turnAway(request, (server.address() as AddressInfo).port, token);
    if (turned) refuse(request, response, turned.status, turned.error);
    else void answer(request, response);
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.on("upgrade", (_, socket) => socket.destroy());
  await listen(server, port);
  // While the browser starts, the first answer is already being worked out.
  opened().catch(() => undefined);
  const { port: actual } = server.address() as AddressInfo;
  return {
    port: actual,
    token,
    address: `http://127.0.0.1:${actual}/#token=${token}`,
    isBuilt: assets.has("index.html"),
    stop: async () => {
      watcher.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** What is on disk now; worked out again only when that has changed. */
function remembered(root: string, clock: Clock): () => Promise<OpenedFolder> {
  let last: { of: string; opened: Promise<OpenedFolder> } | undefined;
  const open = async (read: CaseFolder, today: string) => {
    const { makeBundle } = await import("../caseBundle.ts");
    return makeBundle({
      mode: "open",
      folder: basename(root),
      ...read,
      today,
      readText: (name, left) => readTextInside(root, name, left),
    });
  };
  return async () => {
    const read = await readCaseFolder(root);
    const today = clock().toISOString().slice(0, 10);
    const of = JSON.stringify([today, [...read.hashes].sort(), read.problems]);
    if (last?.of !== of) {
      last = { of, opened: open(read, today) };
      last.opened.catch(() => {
        last = undefined;
      });
    }
    return last.opened;
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        new UsageError(
          error.code === "EADDRINUSE"
            ? `port ${port} is in use by another program; choose another, or leave --port out`
            : `cannot listen on port ${port}: ${explainSystemError(error)}`,
        ),
      ),
    );
    server.listen({ host: "127.0.0.1", port, exclusive: true }, resolve);
  });
}

function refuse(request: IncomingMessage, response: ServerResponse, status: number, error: string): void {
  const body = JSON.stringify({ error });
  // What the sender still has to say is not read.
  const headers = {
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-store",
    Connection: "close",
  };
  response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : body);
}

/** Files of the application by name; every other address without an ending is one of its own views. */
async function serve(assets: Assets, path: string, known: string | undefined): Promise<Response> {
  const name = path.slice(1);
  const isView = path === "/" || !/\.[A-Za-z0-9]+$/.test(path);
  if (name.startsWith("assets/") && !assets.has(name)) return notFound();
  const asset = await assets.get(assets.has(name) ? name : isView ? "index.html" : "");
  if (!asset) {
    if (isView) return notBuilt();
    return /^favicon\./.test(name) ? new Response(null, { status: 204 }) : notFound();
  }
  const headers = {
    "Content-Type": asset.type,
    ETag: asset.etag,
    "Cache-Control": asset.isHashed ? "public, max-age=31536000, immutable" : "no-cache",
  };
  if (known === asset.etag) return new Response(null, { status: 304, headers });
  return new Response(asset.bytes, { headers });
}

function notFound(): Response {
  return Response.json({ error: "there is no such address" }, { status: 404 });
}

function notBuilt(): Response {
  return new Response(
    "The workbench is not built in this checkout: npm run build makes it. The data is served.\n",
    { status: 503, headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" } },
  );
}
