import { METHODS } from "node:http";
import { beforeAll, describe, expect, test } from "vitest";
import { Served } from "./serve.ts";

/*
 * Every route that the routers have, in every spelling, by every method: whoever adds a route adds it to this test.
 */

const served = new Served();
/** A path for each route, `*` and `:key` filled in. */
let paths: string[] = [];

beforeAll(async () => {
  await served.start();
  const routes = await served.workbench.routes();
  const patterns = routes.map(({ path }) => path.replaceAll("*", "x").replace(/:\w+/g, "a1b2c3d4e5f6a7b8"));
  paths = [...new Set(["/", "/api", "/api/", ...patterns])];
}, 60_000);

const hex = (letter: string) => `%${letter.charCodeAt(0).toString(16).padStart(2, "0")}`;

/** Other ways to write a path, some of which some program or other takes for the same. */
function spellings(path: string): string[] {
  const letters = [...path];
  const one = letters.flatMap((letter, i) =>
    [
      hex(letter),
      hex(letter).toUpperCase(),
      hex(letter).replace("%", "%25"),
      `%u00${hex(letter).slice(1)}`,
    ].map((written) => [...letters.slice(0, i), written, ...letters.slice(i + 1)].join("")),
  );
  const all = letters.map(hex).join("");
  return [
    ...one,
    all,
    `/${letters.slice(1).map(hex).join("")}`,
    all.replaceAll("%", "%25"),
    `/${path}`,
    `//127.0.0.1${path}`,
    `/.${path}`,
    `/x/..${path}`,
    `/%2e${path}`,
    `/x/%2e%2e${path}`,
    `/assets/..${path}`,
    path.replaceAll("/", "//"),
    path.replaceAll("/", "\\"),
    path.replaceAll("/", "%c0%af"),
    path.replaceAll("/", "／"),
    `${path}/`,
    `${path}/.`,
    `${path}/..`,
    `${path}//`,
    `${path};x`,
    `${path}.`,
    `${path}%`,
    `${path}%00`,
    `${path}%20`,
    `${path}%23`,
    `${path}%3f`,
    `${path}#`,
    `${path}?`,
    `${path}?x=%61`,
    `${path}\u00ff`,
    path.toUpperCase(),
    `${path.slice(0, 2).toUpperCase()}${path.slice(2)}`,
    `http://127.0.0.1:${served.workbench.port}${path}`,
    `http:${path}`,
    `HTTP://127.0.0.1:${served.workbench.port}${path}`,
    `@${path}`,
    `?${path}`,
    path.slice(1),
    "*",
  ].filter((written) => written !== "");
}

interface Given {
  status: number;
  head: string;
  body: string;
}

async function ask(method: string, target: string, headers = ""): Promise<Given> {
  const answer = await served.raw(
    `${method} ${target} HTTP/1.1\r\nHost: 127.0.0.1:${served.workbench.port}\r\n${headers}Connection: close\r\n\r\n`,
    // As long as a busy machine takes: the connection ends with the answer.
    30_000,
  );
  const [head = "", body = ""] = answer.split("\r\n\r\n", 2);
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0), head: head.toLowerCase(), body };
}

async function forEach<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const rest = [...all];
  const worker = async () => {
    for (let one = rest.pop(); one !== undefined; one = rest.pop()) await work(one);
  };
  await Promise.all(Array.from({ length: 24 }, worker));
}

const POLICY = "content-security-policy: default-src 'none'";
/** What is the same for everybody: the stand-in application. */
const isOpen = (body: string) => body === "" || /<title>Workbench<\/title>/.test(body);

/** Headers as the page itself sends them, all but the token. */
const page = () =>
  `Origin: ${served.origin}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nContent-Length: 0\r\n`;

describe("without the token", () => {
  test("there are routes to try, the events and the saving among them", () => {
    expect(paths).toEqual(expect.arrayContaining(["/api/case", "/api/events", "/api/files", "/x"]));
    expect(paths.length).toBeGreaterThan(9);
  });

  test("no route, in no spelling, by no method, gives or takes anything of the case", async () => {
    const methods = [...METHODS, "get", "BREW", ""].filter((method) => method !== "CONNECT");
    const tried = paths.flatMap((path) => [
      // All methods where the address is as the routes have it; those that are answered at all in every spelling.
      ...methods.map((method) => [method, path] as const),
      ...spellings(path).flatMap((target) =>
        ["GET", "HEAD", "PUT", "POST"].map((method) => [method, target] as const),
      ),
    ]);
    expect(tried.length).toBeGreaterThan(3_000);
    const wrong: string[] = [];
    await forEach(tried, async ([method, target]) => {
      const { status, head, body } = await ask(method, target, page());
      const isSafe = (status >= 400 && status < 500) || (status < 300 && isOpen(body));
      if (!isSafe || /NATO|our-case|event-stream/i.test(head + body) || !head.includes(POLICY))
        wrong.push(`${method} ${target}: ${status} ${head.slice(0, 200)} ${body.slice(0, 80)}`);
    });
    expect(wrong).toEqual([]);
  });

  test("as written, every address of the data asks for the token first, whatever comes with it", async () => {
    const data = paths.filter((path) => path.startsWith("/api"));
    const cases = data.flatMap((path) =>
      ["GET", "PUT", "POST"].flatMap((method) =>
        [
          "",
          "Authorization: Bearer\r\n",
          `Authorization: Bearer ${"A".repeat(43)}\r\n`,
          `Authorization: Bearer ${served.workbench.token.slice(0, -1)}\r\n`,
          `Authorization: bearer ${served.workbench.token}\r\n`,
          `Cookie: token=${served.workbench.token}\r\n`,
          `X-HTTP-Method-Override: GET\r\nX-Original-URL: /\r\n`,
        ].map((headers) => [method, path, headers] as const),
      ),
    );
    const wrong: unknown[] = [];
    await forEach(cases, async ([method, path, headers]) => {
      const { status } = await ask(method, path, page() + headers);
      if (status !== 401) wrong.push([method, path, headers, status]);
    });
    expect(wrong).toEqual([]);
  });
});

test("with the token too, an address of the data is written in one way only", async () => {
  const data = paths.filter((path) => path.startsWith("/api/") && path !== "/api/x");
  const tried = data.flatMap((path) => spellings(path).filter((one) => !one.startsWith(`${path}?`)));
  const wrong: unknown[] = [];
  await forEach(tried, async (target) => {
    const { status, head, body } = await ask(
      "GET",
      target,
      `Authorization: Bearer ${served.workbench.token}\r\n`,
    );
    const isSafe = status >= 400 || (status < 300 && isOpen(body));
    if (!isSafe || !head.includes(POLICY)) wrong.push([target, status]);
  });
  expect(wrong).toEqual([]);
});
