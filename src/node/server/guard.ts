import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { MiddlewareHandler } from "hono";
import { STYLES_OF_LIBRARIES } from "../stylesOfLibraries.ts";

/**
 * Who may ask the server what. It listens on this machine only, but so can be reached by every page open in
 * the browser and by every program of every user here. Hence three locks, each for an attack of its own:
 * the Host header (a foreign name that resolves to 127.0.0.1), the Origin (a foreign page that sends a
 * request), and a token that only the one who started the program has seen (another user, another program).
 *
 * The token travels in the fragment of the address, which a browser neither sends nor writes into a Referer,
 * and from there in a header. Not as a cookie: cookies know no ports, so every other server on 127.0.0.1
 * would be sent it, and a browser adds them to requests of foreign pages by itself.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${STYLES_OF_LIBRARIES.join(" ")}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "font-src 'self'",
    "manifest-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), midi=(), display-capture=()",
  "X-Robots-Tag": "noindex",
};

export interface Turned {
  status: 400 | 401 | 403 | 405 | 415;
  error: string;
}

/**
 * Why no route is asked at all; undefined lets the request on to the router. Whatever the answer depends on is judged
 * where the router is, by `ownerOnly`; here goes what no honest page sends.
 */
export function turnAway(
  request: IncomingMessage,
  port: number,
  asks: "pages" | "programs" = "pages",
): Turned | undefined {
  const { method = "", url = "", headers } = request;
  const host = headers.host?.toLowerCase();
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`)
    return { status: 403, error: `this address is not the program's; ask http://127.0.0.1:${port}/` };
  const twice = ONCE.find((name) => isTwice(request, name));
  if (twice) return { status: 400, error: `the header ${twice} is given twice` };
  if (!isPlain(url)) return { status: 400, error: "there is no such address here" };
  if (!["GET", "HEAD", "PUT", "POST"].includes(method))
    return { status: 405, error: "only GET, HEAD, PUT and POST are answered" };
  const { origin } = headers;
  // A page always names its origin when it changes something; a program names none, and has to show the token.
  const isForeign =
    origin === undefined ? asks === "pages" && isChange(method) : origin.toLowerCase() !== `http://${host}`;
  if (isForeign) return { status: 403, error: "another page may not do this" };
  return undefined;
}

/**
 * The lock of the data, to be put before every route that gives or takes any. It hangs in the router itself, so that no
 * spelling of an address can lead past it to a route. `unknown`: what to do without the token; `onOwner`: told of each
 * request that is let in.
 */
export function ownerOnly(
  token: string,
  unknown: string,
  onOwner: (request: unknown) => void,
): MiddlewareHandler {
  return async (c, next) => {
    const { method } = c.req.raw;
    const turn = (status: Turned["status"], error: string) =>
      // What the sender still has to say is not read.
      c.json({ error }, status, { Connection: "close", "Cache-Control": "no-store" });
    if (!["GET", "PUT", "POST"].includes(method)) return turn(405, `${method} is not answered here`);
    const site = c.req.header("sec-fetch-site");
    if (site !== undefined && site !== "same-origin") return turn(403, "another page may not ask this");
    if (!isToken(c.req.header("authorization"), token)) return turn(401, unknown);
    if (isChange(method) && !/^application\/json\s*(;|$)/i.test(c.req.header("content-type") ?? ""))
      return turn(415, "expected application/json");
    onOwner((c.env as { incoming?: unknown } | undefined)?.incoming);
    await next();
    c.header("Cache-Control", "no-store");
    return undefined;
  };
}

/** Headers that decide who asks for what; of two, each of two readers might take another. */
const ONCE = ["host", "origin", "authorization", "content-type", "content-length", "sec-fetch-site"];

function isChange(method: string): boolean {
  return method === "PUT" || method === "POST";
}

/**
 * The workbench's own addresses need no encoding. Without a percent sign, a dot segment or a doubled slash in the path
 * there is one way to write each, and what is judged here is what the router sees.
 */
function isPlain(url: string): boolean {
  if (url.length > 4_000) return false;
  const [, path, query = ""] = /^(\/[A-Za-z0-9._~/-]*)(?:\?(.*))?$/s.exec(url) ?? [];
  if (path === undefined || /[^\x21-\x7e]|[#\\]/.test(query)) return false;
  return !path.includes("//") && !path.split("/").some((part) => part === ".." || part === ".");
}

function isTwice(request: IncomingMessage, name: string): boolean {
  return request.rawHeaders.filter((text, i) => i % 2 === 0 && text.toLowerCase() === name).length > 1;
}

/** In constant time, so that a token cannot be found letter by letter. */
function isToken(authorization: string | undefined, token: string): boolean {
  const given = /^Bearer ([A-Za-z0-9_-]{1,200})$/.exec(authorization ?? "")?.[1] ?? "";
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
