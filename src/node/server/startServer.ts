import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { RouterRoute } from "hono/types";
import { type Clock, localDay } from "../clock.ts";
import { realFolder } from "../files.ts";
import { TookTooMuch } from "../readWithin.ts";
import { explainSystemError } from "../replaceFile.ts";
import { complain } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { routes } from "./application.ts";
import { Assets } from "./assets.ts";
import { CaseReader } from "./caseReader.ts";
import { Connections } from "./connections.ts";
import { ownerOnly, SECURITY_HEADERS, turnAway } from "./guard.ts";
import { CaseWatcher } from "./watchCase.ts";

export interface Workbench {
  port: number;
  token: string;
  /** The address to open, token included. */
  address: string;
  /** Is there a built application to show? */
  isBuilt: boolean;
  /** All addresses that are answered, as the routers have them. */
  routes(): Promise<RouterRoute[]>;
  /** How many there are now. */
  connections(): number;
  stop(): Promise<void>;
}

export interface WorkbenchOptions {
  folder: string;
  /** 0: any that is free. */
  port: number;
  /** Folder of the built application. */
  application: string;
  clock: Clock;
  limits?: Partial<typeof LIMITS> & {
    /** That a question to the case may take. */
    readingSeconds?: number;
  };
}

/** Slow or idle senders are cut off, so that they cannot hold every connection. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
  // A request without a Host is turned away like one with a wrong one, with the headers of every answer.
  requireHostHeader: false,
  /** After so long without a byte either way a connection ends: of a reader that does not read, for one. */
  stillTimeout: 60_000,
};

/** Serves the workbench for one case on 127.0.0.1 until stopped. */
export async function startServer({
  folder,
  port,
  application,
  clock,
  limits,
}: WorkbenchOptions): Promise<Workbench> {
  const root = await realFolder(folder);
  const assets = await Assets.in(application);
  const reader = new CaseReader(limits?.readingSeconds);
  const watcher = new CaseWatcher(root, () => reader.hashes(root));
  const token = randomBytes(32).toString("base64url");
  const explain = (error: Error, c: Context) => {
    // What was sent is no JSON, or breaks off.
    if (error instanceof HTTPException && error.status < 500)
      return c.json({ error: error.message }, error.status);
    // Nobody is there any more to be answered.
    if (c.req.raw.signal.aborted) return c.json({ error: "the request broke off" }, 400);
    // What went wrong is for whoever started the program, not for the page.
    complain(`a request failed: ${error.message}`);
    if (error instanceof TookTooMuch) return c.json({ error: error.message }, 422);
    if (error instanceof UsageError && !existsSync(root))
      return c.json({ error: "the case folder is gone: it was moved or deleted" }, 410);
    return c.json({ error: "the program failed here; its window says more" }, 500);
  };
  const lock = ownerOnly(token, (request) => connections.trust((request as IncomingMessage).socket));
  const api = Promise.all([import("../../api/workbenchApi.ts"), import("./caseFolder.ts")]).then(
    ([{ buildApi }, { caseFolder }]) => {
      const folder = caseFolder(root, reader, watcher, clock);
      return buildApi(folder, lock).onError(explain);
    },
  );
  const app = routes(assets, lock, api, explain);

  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (!connections.admits(request, response)) return;
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const turned = turnAway(request, (server.address() as AddressInfo).port);
    if (turned) refuse(request, response, turned.status, turned.error);
    else void listener(request, response);
  };
  const server = createServer({ ...LIMITS, ...limits }, answer);
  const connections = new Connections(server);
  server.setTimeout(limits?.stillTimeout ?? LIMITS.stillTimeout);
  // An expectation no program of the workbench has: it would be met before anybody asked who is asking.
  const unexpected = (request: IncomingMessage, response: ServerResponse) => {
    if (!connections.admits(request, response)) return;
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    refuse(request, response, 417, "expectations are not met here");
  };
  server.on("checkContinue", unexpected).on("checkExpectation", unexpected);
  await listen(server, port).catch((error: unknown) => {
    reader.stop();
    throw error;
  });
  // While the browser starts, the first answer is already being worked out.
  reader.bundle(root, localDay(clock())).catch(() => undefined);
  const { port: actual } = server.address() as AddressInfo;
  return {
    port: actual,
    token,
    address: `http://127.0.0.1:${actual}/#token=${token}`,
    isBuilt: assets.has("index.html"),
    routes: async () => [...app.routes, ...(await api).routes],
    connections: () => connections.count,
    stop: async () => {
      watcher.stop();
      reader.stop();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
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
