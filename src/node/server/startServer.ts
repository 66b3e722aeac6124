import { existsSync } from "node:fs";
import type { Context, MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { RouterRoute } from "hono/types";
import { type Clock, localDay } from "../clock.ts";
import { realFolder } from "../files.ts";
import { TookTooMuch } from "../readWithin.ts";
import { complain } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { routes } from "./application.ts";
import { Assets } from "./assets.ts";
import { CaseReader } from "./caseReader.ts";
import { guardedServer, type ServerLimits } from "./guardedServer.ts";
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
  limits?: ServerLimits & {
    /** That a question to the case may take. */
    readingSeconds?: number;
  };
}

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
  let tellRoutes: () => Promise<RouterRoute[]>;
  const made = (lock: MiddlewareHandler) => {
    const api = Promise.all([import("../../api/workbenchApi.ts"), import("./caseFolder.ts")]).then(
      ([{ buildApi }, { caseFolder }]) => {
        const folder = caseFolder(root, reader, watcher, clock);
        return buildApi(folder, lock).onError(explain);
      },
    );
    const app = routes(assets, lock, api, explain);
    tellRoutes = async () => [...app.routes, ...(await api).routes];
    return app;
  };

  const server = await guardedServer({
    port,
    application: made,
    asks: "pages",
    unknown: "open the workbench by the address that detente open printed",
    limits,
  }).catch((error: unknown) => {
    reader.stop();
    throw error;
  });
  // While the browser starts, the first answer is already being worked out.
  reader.bundle(root, localDay(clock())).catch(() => undefined);
  return {
    port: server.port,
    token: server.token,
    address: `http://127.0.0.1:${server.port}/#token=${server.token}`,
    isBuilt: assets.has("index.html"),
    routes: () => tellRoutes(),
    connections: server.connections,
    stop: async () => {
      watcher.stop();
      reader.stop();
      await server.stop();
    },
  };
}
