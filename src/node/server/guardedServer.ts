import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono, MiddlewareHandler } from "hono";
import { explainSystemError } from "../replaceFile.ts";
import { UsageError } from "../usageError.ts";
import { Connections } from "./connections.ts";
import { ownerOnly, SECURITY_HEADERS, turnAway } from "./guard.ts";

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

export type ServerLimits = Partial<typeof LIMITS>;

export interface GuardedServer {
  port: number;
  /** What whoever asks has to show; new with every start. */
  token: string;
  /** How many there are now. */
  connections(): number;
  stop(): Promise<void>;
}

export interface Guarded {
  /** 0: any that is free. */
  port: number;
  /** What is served; `lock` has to stand before every route that gives or takes any data. */
  application(lock: MiddlewareHandler): Hono;
  /** Who may ask: pages of this server alone, or programs too, which name no origin. */
  asks: "pages" | "programs";
  /** What to do without a token. */
  unknown: string;
  limits?: ServerLimits | undefined;
}

/** Serves on 127.0.0.1 behind the locks of guard.ts until stopped. */
export async function guardedServer({
  port,
  application,
  asks,
  unknown,
  limits,
}: Guarded): Promise<GuardedServer> {
  const token = randomBytes(32).toString("base64url");
  const lock = ownerOnly(token, unknown, (request) => connections.trust((request as IncomingMessage).socket));
  const app = application(lock);
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (!connections.admits(request, response)) return;
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const turned = turnAway(request, (server.address() as AddressInfo).port, asks);
    if (turned) refuse(request, response, turned.status, turned.error);
    else void listener(request, response);
  };
  const server = createServer({ ...LIMITS, ...limits }, answer);
  const connections = new Connections(server);
  server.setTimeout(limits?.stillTimeout ?? LIMITS.stillTimeout);
  // An expectation that nobody has who means well: it would be met before anybody asked who is asking.
  const unexpected = (request: IncomingMessage, response: ServerResponse) => {
    if (!connections.admits(request, response)) return;
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    refuse(request, response, 417, "expectations are not met here");
  };
  server.on("checkContinue", unexpected).on("checkExpectation", unexpected);
  await listen(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    token,
    connections: () => connections.count,
    stop: async () => {
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
