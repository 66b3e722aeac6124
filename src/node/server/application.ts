import { type Context, Hono, type MiddlewareHandler } from "hono";
import type { Assets } from "./assets.ts";

/**
 * Every address that is answered: the data below /api, behind their lock, and the built application, which is the same
 * for everybody and open to all.
 */
export function routes(
  assets: Assets,
  lock: MiddlewareHandler,
  /** What reads and assesses the case takes a while to load: the page itself is served meanwhile. */
  api: Promise<{ fetch(request: Request, env: unknown): Response | Promise<Response> }>,
  explain: (error: Error, c: Context) => Response,
): Hono {
  const app = new Hono();
  app.use("/api/*", lock);
  app.all("/api/*", async (c) => (await api).fetch(c.req.raw, c.env));
  app.get("*", (c) => serve(assets, c.req.path, c.req.header("if-none-match")));
  app.notFound((c) => c.json({ error: "there is no such address" }, 404));
  app.onError(explain);
  return app;
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
    "The workbench is not built in this checkout: npm run build:web makes it. The data is served.\n",
    { status: 503, headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" } },
  );
}
