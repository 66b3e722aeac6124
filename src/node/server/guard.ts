import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
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

/** Why this request is turned away; undefined lets it in. Judged before anything reads the body. */
export function turnAway(request: IncomingMessage, port: number, token: string): Turned | undefined {
  const { method = "", url = "", headers } = request;
  const host = headers.host?.toLowerCase();
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`)
    return { status: 403, error: `this address is not the workbench's; open http://127.0.0.1:${port}/` };
  if (isTwice(request, "host")) return { status: 400, error: "the Host header is given twice" };
  if (!isPlainPath(url)) return { status: 400, error: "this is no address of the workbench" };
  if (!["GET", "HEAD", "PUT", "POST"].includes(method))
    return { status: 405, error: "only GET, HEAD, PUT and POST are answered" };
  const isApi = /^\/api(\/|\?|$)/.test(url);
  const { origin } = headers;
  const changes = method === "PUT" || method === "POST";
  if (origin === undefined ? changes : origin.toLowerCase() !== `http://${host}`)
    return { status: 403, error: "another page may not do this" };
  if (!isApi) return changes ? { status: 405, error: "only GET and HEAD are answered here" } : undefined;
  if (method === "HEAD") return { status: 405, error: "HEAD is not answered here" };
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin")
    return { status: 403, error: "another page may not ask this" };
  if (!isToken(headers.authorization, token))
    return { status: 401, error: "open the workbench by the address that detente open printed" };
  if (changes && !/^application\/json\s*(;|$)/i.test(headers["content-type"] ?? ""))
    return { status: 415, error: "expected application/json" };
  return undefined;
}

/** Letters, digits and a few signs: what the workbench's own addresses are made of, and nothing to decode twice. */
function isPlainPath(url: string): boolean {
  if (url.length > 4_000 || !url.startsWith("/") || url.startsWith("//")) return false;
  const path = url.split(/[?#]/, 1)[0]!;
  if (/[^\x21-\x7e]|\\/.test(url)) return false;
  let plain: string;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return false;
  }
  // A percent sign left over is a second layer of encoding.
  if (/[\\%]/.test(plain) || hasControl(plain)) return false;
  return !plain.split("/").some((part) => part === ".." || part === ".");
}

function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++)
    if (text.charCodeAt(i) < 32 || text.charCodeAt(i) === 127) return true;
  return false;
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
