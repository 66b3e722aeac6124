import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { contentOf, isSame } from "../../attack/folders.ts";
import { Served } from "./serve.ts";

/*
 * What a browser, a proxy or a hostile page might send past the locks with the owner's token at hand: two requests in
 * one, a method in the clothes of another, names that lead out of the case, keys that every object inherits.
 */

const served = new Served();
let before: ReturnType<typeof contentOf>;

beforeAll(async () => {
  mkdirSync(join(served.folder, "inside"));
  symlinkSync(dirname(served.folder), join(served.folder, "way-out"));
  symlinkSync(join(dirname(served.folder), "secret.txt"), join(served.folder, "linked.yaml"));
  await served.start();
  before = contentOf(served.folder);
});

const owner = (...more: string[]) =>
  [`Host: 127.0.0.1:${served.workbench.port}`, `Authorization: Bearer ${served.workbench.token}`, ...more]
    .map((line) => `${line}\r\n`)
    .join("");
const stranger = (...more: string[]) =>
  [`Host: 127.0.0.1:${served.workbench.port}`, ...more].map((line) => `${line}\r\n`).join("");
const statuses = (answer: string) =>
  [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, code]) => Number(code));
const HIDDEN = () => `GET /api/case HTTP/1.1\r\n${stranger()}Connection: close\r\n\r\n`;
const CHUNKED_END = "0\r\n\r\n";

describe("a second request hidden in a first one gets nothing", () => {
  test.each<[string, () => string]>([
    [
      "a length and chunks together",
      () =>
        `POST /api/citations HTTP/1.1\r\n${stranger("Content-Length: 5", "Transfer-Encoding: chunked")}\r\n${CHUNKED_END}${HIDDEN()}`,
    ],
    [
      "chunks under a name with a blank",
      () =>
        `POST /api/citations HTTP/1.1\r\n${stranger("Transfer-Encoding : chunked", "Content-Length: 5")}\r\n${CHUNKED_END}${HIDDEN()}`,
    ],
    [
      "chunks after a vertical tab",
      () =>
        `POST /api/citations HTTP/1.1\r\n${stranger("Transfer-Encoding:\x0bchunked")}\r\n${CHUNKED_END}${HIDDEN()}`,
    ],
    [
      "two codings",
      () =>
        `POST /api/citations HTTP/1.1\r\n${stranger("Transfer-Encoding: chunked", "Transfer-Encoding: identity")}\r\n${CHUNKED_END}${HIDDEN()}`,
    ],
    [
      "two lengths",
      () =>
        `POST /api/citations HTTP/1.1\r\n${stranger("Content-Length: 0", "Content-Length: 60")}\r\n${HIDDEN()}`,
    ],
    [
      "a length with a sign",
      () => `POST /api/citations HTTP/1.1\r\n${stranger("Content-Length: +0")}\r\n${HIDDEN()}`,
    ],
    ["a GET with a body", () => `GET / HTTP/1.1\r\n${stranger("Content-Length: 5")}\r\n${HIDDEN()}`],
    [
      "a chunk whose length has a sign",
      () => `POST /api/citations HTTP/1.1\r\n${stranger("Transfer-Encoding: chunked")}\r\n-1\r\n${HIDDEN()}`,
    ],
    [
      "a chunk with a line end in its extension",
      () =>
        `POST /api/citations HTTP/1.1\r\n${stranger("Transfer-Encoding: chunked")}\r\n1;a\nX\r\n${CHUNKED_END}${HIDDEN()}`,
    ],
    [
      "a trailer with the token",
      () =>
        `GET /api/case HTTP/1.1\r\n${stranger("Transfer-Encoding: chunked", "Trailer: Authorization")}\r\n0\r\nAuthorization: Bearer ${served.workbench.token}\r\n\r\n`,
    ],
    [
      "a header folded over two lines",
      () => `GET /api/case HTTP/1.1\r\n${stranger("X: a\r\n Authorization: Bearer x")}\r\n`,
    ],
    ["line ends without their return", () => `GET /api/case HTTP/1.1\n${stranger().replaceAll("\r", "")}\n`],
    ["HTTP/1.0", () => `GET /api/case HTTP/1.0\r\n${stranger()}\r\n`],
    ["HTTP/0.9", () => "GET /api/case\r\n\r\n"],
    ["HTTP/2 begun at once", () => "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0"],
  ])("%s", async (_, bytes) => {
    const answer = await served.raw(bytes(), 4_000);
    expect(statuses(answer).filter((status) => status < 400 && status !== 200)).toEqual([]);
    expect(answer).not.toMatch(/NATO|"hashes"|our-case/);
    expect(statuses(answer).every((status) => status === 200 || (status >= 400 && status < 500))).toBe(true);
  });

  test("the token of one request on a connection is not that of the next", async () => {
    let answer = "";
    await new Promise<void>((resolve) => {
      const socket = connect(served.workbench.port, "127.0.0.1", () =>
        socket.write(`GET /api/outcomes/${"a".repeat(16)} HTTP/1.1\r\n${owner()}\r\n`),
      );
      socket.once("data", () => socket.write(HIDDEN()));
      socket.on("data", (data: Buffer) => {
        answer += data.toString();
        if (statuses(answer).length === 2) socket.destroy();
      });
      socket.on("close", () => resolve());
    });
    const codes = statuses(answer);
    expect(codes).toHaveLength(2);
    expect(codes.at(-1)).toBe(401);
  });
});

describe("with the token", () => {
  test.each(["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "_method"])(
    "%s makes no other method of a request",
    async (name) => {
      const answer = await served.ask("/api/files?_method=PUT", {
        headers: { ...served.permitted, [name]: "PUT" },
      });
      expect([404, 405]).toContain(answer.status);
    },
  );

  test.each(["X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Host", "Forwarded", "X-Forwarded-Prefix"])(
    "%s leads to no other address",
    async (name) => {
      const { status, text } = await served.ask("/record", { headers: { [name]: "/api/case" } });
      expect(status).toBe(200);
      expect(text).toContain("<title>Workbench");
    },
  );

  test("it counts in no cookie, no query, no Basic and no Proxy-Authorization", async () => {
    const { token } = served.workbench;
    for (const headers of [
      { Cookie: `token=${token}; Authorization=Bearer ${token}` },
      { Authorization: `Basic ${Buffer.from(`:${token}`).toString("base64")}` },
      { "Proxy-Authorization": `Bearer ${token}` },
      { Authorization: `Bearer ${token}, Bearer x` },
      { Authorization: token },
    ] as Record<string, string>[])
      expect((await served.ask("/api/case", { headers })).status, JSON.stringify(headers)).toBe(401);
  });

  test("no script may become a service worker for more than its own folder, and no cookie is set", async () => {
    const { headers } = await served.ask("/assets/main-4f2a.js", { headers: { "Service-Worker": "script" } });
    expect(headers["service-worker-allowed"]).toBeUndefined();
    expect(headers["set-cookie"]).toBeUndefined();
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
  });

  test("keys that every object inherits change nothing for anybody", async () => {
    const bodies = [
      '{"__proto__":{"files":[],"admin":true},"files":[]}',
      '{"constructor":{"prototype":{"admin":true}},"files":[{"name":"a.yaml","text":"a","baseHash":null,"__proto__":{"text":"b"}}],"__proto__":null}',
      '{"files":{"__proto__":{"length":1},"length":1}}',
      '{"files":[{"__proto__":{"name":"polluted.yaml","text":"x","baseHash":null}}]}',
    ];
    for (const body of bodies) {
      await served.send("PUT", "/api/files", body);
      await served.send("POST", "/api/citations", body);
      await served.send("POST", "/api/bibliography", body);
    }
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
    expect(Object.keys(contentOf(served.folder))).not.toContain("polluted.yaml");
  });

  test.each([
    "../secret.txt",
    "..\\secret.txt",
    "inside/../../secret.txt",
    "./case.yaml",
    "/etc/passwd.yaml",
    "C:\\case.yaml",
    "C:case.yaml",
    "\\\\server\\share\\a.yaml",
    "file:///etc/a.yaml",
    "way-out/secret.txt",
    "way-out/new.yaml",
    "linked.yaml",
    "inside/",
    "",
    ".",
    "..",
    ".git/hooks/pre-commit",
    ".detente/journal",
    ".detente/lock-0123456789abcdef",
    ".bashrc",
    "CASE.YAML",
    "Case.yaml",
    "con.yaml",
    "aux",
    "a.yaml ",
    "a.yaml.",
    "a.yaml::$DATA",
    "a\0.yaml",
    "a\n.yaml",
    "a\u202elmay.exe.yaml",
    "run.sh",
    "index.html",
    // Longer than a path, or a name, may be.
    ["d/", 2_100],
    ["a", 300],
  ])("no file is written under the name %j", async (said) => {
    const name = typeof said === "string" ? said : `${String(said[0]).repeat(Number(said[1]))}a.yaml`;
    const { status, text } = await served.send("PUT", "/api/files", {
      files: [{ name, text: "title: gone\n", baseHash: null }],
    });
    expect(status, text).toBeGreaterThanOrEqual(400);
    expect(status, text).toBeLessThan(500);
    expect(text).not.toContain(dirname(served.folder));
    expect(isSame(before, contentOf(served.folder))).toBe(true);
    expect(readFileSync(join(dirname(served.folder), "secret.txt"), "utf8")).toBe("outside");
  });

  test("one letter written in two ways is one file", async () => {
    const { status, text } = await served.send("PUT", "/api/files", {
      files: ["caf\u00e9.yaml", "cafe\u0301.yaml"].map((name) => ({ name, text: "a: 1\n", baseHash: null })),
    });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).toContain("one file");
    expect(isSame(before, contentOf(served.folder))).toBe(true);
  });
});
