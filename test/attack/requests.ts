import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, rmSync } from "node:fs";
import { METHODS } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildApi, type CaseFolderAtHand } from "../../src/api/workbenchApi.ts";
import { scratchFolder } from "../scratch.ts";
import { type Attack, type Engine, root } from "./engine.ts";
import { type Asked, contentOf, type Findings, isSame } from "./folders.ts";
import { Random } from "./mutate.ts";

/** Requests under way at once. */
const AT_ONCE = 24;
/** After so long without a byte a connection is given up; most answers come within milliseconds. */
const STILL_MILLISECONDS = 3_000;
/** The owner waits for the first answer as long as a busy machine takes to read the case. */
const OWNER_MILLISECONDS = 30_000;
/** The owner asks again after so many requests of others. */
const OWNER_EACH = 100;

/** Every path that the routers have, with something in place of `*` and `:key`. */
const PATHS: readonly string[] = [
  ...new Set([
    "/",
    "/x",
    "/index.html",
    "/assets/",
    "/api",
    ...buildApi({} as CaseFolderAtHand, async (_, next) => next()).routes.map(({ path }) =>
      path.replaceAll("*", "x").replace(/:\w+/g, "a1b2c3d4e5f6a7b8"),
    ),
  ]),
];

interface Bench {
  process: ChildProcess;
  folder: string;
  port: number;
  token: string;
  said(): string;
}

/** The built program with a case of its own. */
async function open(): Promise<Bench> {
  const base = scratchFolder();
  const folder = join(base, "our-case");
  cpSync(join(root, "cases/nato-russia"), folder, { recursive: true });
  const child = spawn(process.execPath, [join(root, "bin/detente.js"), "open", folder, "--no-browser"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (data: Buffer) => {
    said += data.toString();
  });
  const [address] = (await once(child.stdout, "data")) as [Buffer];
  const { port, hash } = new URL(address.toString().trim());
  return {
    process: child,
    folder,
    port: Number(port),
    token: hash.slice("#token=".length),
    said: () => said,
  };
}

interface Sent {
  bytes: string;
  /** Where the bytes are cut into packets, in ascending order. */
  cuts: readonly number[];
}

function send(port: number, { bytes, cuts }: Sent, still = STILL_MILLISECONDS): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    socket.setNoDelay(true);
    socket.setTimeout(still, () => socket.destroy());
    socket.on("data", (data) => {
      answer += data.toString("latin1");
      if (answer.length > 400_000) socket.destroy();
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", () => undefined);
    void (async () => {
      let from = 0;
      for (const to of [...cuts, bytes.length]) {
        if (socket.destroyed) return;
        socket.write(bytes.slice(from, to), "latin1");
        from = to;
        if (to < bytes.length) await wait(2);
      }
    })();
  });
}

const hex = (letter: string) => `%${letter.charCodeAt(0).toString(16).padStart(2, "0")}`;

function spell(path: string, random: Random, port: number): string {
  if (random.chance(0.3)) return path;
  if (random.chance(0.1)) return `http://127.0.0.1:${port}${path}`;
  const letters = [...path];
  for (let times = 1 + random.below(4); times > 0; times--) {
    const at = random.below(letters.length + 1);
    const letter = letters[at];
    switch (random.below(6)) {
      case 0:
        if (letter) letters[at] = random.chance(0.5) ? hex(letter) : hex(letter).replace("%", "%25");
        break;
      case 1:
        letters.splice(
          at,
          0,
          random.pick([
            "/",
            ".",
            "..",
            "%",
            "%00",
            "%2f",
            "%5c",
            "\\",
            ";",
            "?",
            "#",
            "//",
            "\t",
            "\0",
            "\xff",
            "@",
            ":",
            "%c0%af",
          ]),
        );
        break;
      case 2:
        letters.splice(at, 1);
        break;
      case 3:
        if (letter) letters[at] = letter.toUpperCase();
        break;
      case 4:
        return letters.map(hex).join("");
      default:
        letters.splice(at, 0, String.fromCharCode(random.below(256)));
    }
  }
  return letters.join("");
}

const ODD_METHODS = ["get", "PRI", "", "G\0T", "GET GET", "BREW"];

function requestOf(random: Random, port: number): Sent {
  const host = `Host: 127.0.0.1:${port}`;
  const hosts = [
    host,
    host,
    host,
    `Host: localhost:${port}`,
    "Host: evil.example",
    `Host: evil.example:${port}`,
    `Host: 127.0.0.1:${port}\r\nHost: x`,
    `host : 127.0.0.1:${port}`,
    `Host: 127.0.0.1.nip.io:${port}`,
    `Host: [::1]:${port}`,
    "Host:",
    "",
  ];
  const headers = [
    "Origin: http://evil.example",
    "Origin: null",
    `Origin: http://127.0.0.1:${port}`,
    "Expect: 100-continue",
    "Expect: x",
    "Upgrade: h2c\r\nConnection: Upgrade",
    "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13",
    "Transfer-Encoding: chunked",
    "Transfer-Encoding: x, chunked",
    "Transfer-Encoding: chunked\r\nContent-Length: 5",
    "Content-Length: 5",
    "Content-Length: 5\r\nContent-Length: 6",
    "Content-Length: -1",
    "Content-Length: 99999999999999999999",
    "Content-Length: 0x5",
    "Content-Type: application/json",
    "Content-Type: text/plain",
    "Authorization: Bearer x",
    `Authorization: Bearer ${"A".repeat(43)}`,
    "Authorization: Basic eDp4",
    "Authorization:",
    "Sec-Fetch-Site: cross-site",
    "Sec-Fetch-Site: same-origin",
    "X-Forwarded-Host: a",
    "X-Original-URL: /api/case",
    "X-HTTP-Method-Override: GET",
    "Cookie: token=a",
    "Range: bytes=0-1,5-",
    "If-None-Match: *",
    "Idempotency-Key: a1b2c3d4e5f6a7b8",
    `X: ${"y".repeat(17_000)}`,
    "TE: trailers",
    "Trailer: Authorization",
    "Connection: keep-alive, Authorization, Host",
    "\tfolded: x",
    "X: \x01",
    ": x",
    "X",
    "Accept-Encoding: gzip;q=nan",
    "Last-Event-ID: 1",
  ];
  const bodies = [
    "",
    "",
    "{}",
    "5\r\nhello\r\n0\r\n\r\n",
    `${"[".repeat(5_000)}`,
    '{"files":[{"name":"case.yaml","text":"","baseHash":null}]}',
    `GET /api/case HTTP/1.1\r\n${host}\r\n\r\n`,
    "ffffffffffffffff\r\n",
    "\0\xff",
  ];
  if (random.chance(0.03)) {
    const noise = Array.from({ length: random.below(600) }, () => String.fromCharCode(random.below(256)));
    return { bytes: `${noise.join("")}\r\n\r\n`, cuts: [] };
  }
  const end = random.chance(0.95) ? "\r\n" : random.pick(["\n", "\r", "\r\n ", "\0"]);
  const lines = [
    `${random.chance(0.8) ? random.pick(["GET", "HEAD", "PUT", "POST"]) : random.pick([...METHODS, ...ODD_METHODS])} ${spell(random.pick(PATHS), random, port)} HTTP/${random.pick(["1.1", "1.1", "1.1", "1.1", "1.0", "2.0", "0.9", "1.1 x"])}`,
    random.pick(hosts),
    ...Array.from({ length: random.below(5) }, () => random.pick(headers)),
    ...(random.chance(0.9) ? ["Connection: close"] : []),
  ].filter((line) => line !== "");
  let bytes = `${lines.join(end)}${end}${end}${random.pick(bodies)}`;
  // A second request in the wake of the first.
  if (random.chance(0.1))
    bytes += `GET ${random.pick(PATHS)} HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`;
  const cuts = random.chance(0.3)
    ? Array.from({ length: 1 + random.below(4) }, () => random.below(bytes.length)).sort((a, b) => a - b)
    : [];
  return { bytes, cuts };
}

/** What may not be in an answer to somebody without the token; undefined: nothing is. */
function wrongOfAnswer(answer: string): string | undefined {
  // Closed without a word: nothing was given away.
  if (answer === "") return undefined;
  if (!/^HTTP\/1\.1 \d{3} /.test(answer)) return "is no HTTP";
  // Of several answers on one connection, each.
  for (const one of answer.split(/(?=HTTP\/1\.1 \d{3} )/)) {
    const [head = "", body = ""] = one.split("\r\n\r\n", 2);
    const status = Number(head.slice(9, 12));
    if (status >= 500) return `answers ${status}`;
    if (status < 200) return `answers ${status}, before anybody asked who is asking`;
    if (!/^content-security-policy: default-src 'none'/im.test(head)) return `${status} without the policy`;
    if (!/^x-content-type-options: nosniff/im.test(head)) return `${status} without nosniff`;
    if (/access-control-allow/i.test(head)) return "lets other pages read";
    if (/NATO|event-stream|"hashes"|our-case/.test(one)) return `${status} shows something of the case`;
    if (/\n\s+at |node_modules|\.ts:\d|file:\/\//.test(body) && !/<title>/.test(body))
      return `${status} shows a stack`;
  }
  return undefined;
}

async function isOwnerServed({ port, token }: Bench): Promise<string | undefined> {
  for (const [path, expected] of [
    ["/api/case", "NATO"],
    ["/api/citations", "html"],
  ] as const) {
    const bytes = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${token}\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n\r\n`;
    const answer = await send(port, { bytes, cuts: [] }, OWNER_MILLISECONDS);
    if (!answer.startsWith("HTTP/1.1 200 ") || !answer.includes(expected))
      return `the owner asked for ${path} and got "${answer.slice(0, 40)}"`;
  }
  return undefined;
}

/**
 * Requests of somebody without the token against a running workbench: every route in odd spellings, by every method, with
 * odd headers, in split packets, many at once. Nothing of the case may come out or change, and the owner is served.
 */
export async function requests({ seed, rounds }: Asked, until = Number.POSITIVE_INFINITY): Promise<Findings> {
  const bench = await open();
  const { folder, port } = bench;
  const before = contentOf(folder);
  const found: string[] = [];
  let round = 0;
  const attacker = async () => {
    while (round < rounds && Date.now() < until) {
      const mine = round++;
      const sent = requestOf(new Random(seed, mine), port);
      const wrong = wrongOfAnswer(await send(port, sent));
      if (wrong) found.push(`round ${mine}: ${wrong}: ${JSON.stringify(sent.bytes.slice(0, 300))}`);
      if (mine % OWNER_EACH === 0) {
        const unserved = await isOwnerServed(bench);
        if (unserved) found.push(`round ${mine}: ${unserved}`);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, attacker));
    const unserved = await isOwnerServed(bench);
    if (unserved) found.push(`afterwards ${unserved}`);
    if (!isSame(before, contentOf(folder))) found.push("files of the case were changed");
    const unexpected = bench.said().replace(/^Only this machine.*\n/m, "");
    if (unexpected.trim() !== "") found.push(`the program said: ${unexpected.slice(0, 300)}`);
  } finally {
    const ended = once(bench.process, "exit");
    bench.process.kill("SIGINT");
    const [code] = (await ended) as [number | null];
    if (code !== 0) found.push(`the program ended with ${code}`);
    rmSync(join(folder, ".."), { recursive: true, force: true });
  }
  return { attack: "requests without the token", seed, tried: round, found };
}

export const requestsEngine: Engine = {
  name: "requests",
  async attack({ seed, until, rounds, report }: Attack) {
    const { tried, found } = await requests({ seed, rounds }, until);
    for (const what of found.slice(0, 10)) report(what);
    return {
      inputs: tried,
      findings: found.map((what) => ({ engine: "requests", target: "requests", what })),
    };
  },
};
