import { symlinkSync } from "node:fs";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { Served } from "./serve.ts";

const served = new Served();
beforeAll(() => served.start());

describe("who may ask", () => {
  test("it listens on 127.0.0.1 and on no other address of the machine", async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ family, internal }) => family === "IPv4" && !internal)
      .map(({ address }) => address);
    for (const address of [...others, "127.0.0.2"]) {
      const isReached = await new Promise<boolean>((resolve) => {
        const socket = connect({ host: address, port: served.workbench.port, timeout: 1_000 });
        socket.on("connect", () => resolve(true)).on("error", () => resolve(false));
        socket.on("timeout", () => resolve(false));
      });
      expect(isReached, address).toBe(false);
    }
  });

  test("the token of the address opens the case, and 32 random bytes are in it", async () => {
    expect(served.workbench.token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const { status } = await served.ask("/api/case", { headers: served.permitted });
    expect(status).toBe(200);
  });

  test.each([
    ["no token", {}],
    ["a wrong token", { Authorization: `Bearer ${"A".repeat(43)}` }],
    ["a cookie in place of it", { Cookie: "token=x" }],
    ["another scheme", { Authorization: "Basic Og==" }],
  ])("%s is turned away from every address of the data", async (_, headers) => {
    for (const path of ["/api/case", "/api/events", "/api/nothing", "/api", "/api?x"]) {
      const { status, text } = await served.ask(path, { headers });
      expect([path, status]).toEqual([path, 401]);
      expect(text).not.toContain("NATO");
    }
  });

  test("the token in the query of an address does not count", async () => {
    expect((await served.ask(`/api/case?token=${served.workbench.token}`)).status).toBe(401);
  });

  test.each([
    "evil.example",
    "127.0.0.1.evil.example:PORT",
    "127.0.0.1",
    "127.0.0.1:80",
    "localhost",
    "[::1]:PORT",
    "0.0.0.0:PORT",
    "127.1:PORT",
    "2130706433:PORT",
    "user@127.0.0.1:PORT",
  ])("a request for host %s is turned away, token or not", async (written) => {
    const host = written.replace("PORT", String(served.workbench.port));
    for (const path of ["/", "/api/case", "/assets/main-4f2a.js"]) {
      const { status } = await served.ask(path, { headers: { ...served.permitted, Host: host } });
      expect(status).toBe(403);
    }
  });

  test("localhost with the right port is let in", async () => {
    const headers = { ...served.permitted, Host: `localhost:${served.workbench.port}` };
    expect((await served.ask("/api/case", { headers })).status).toBe(200);
  });

  test("two Host headers, or none, are turned away", async () => {
    const host = `Host: 127.0.0.1:${served.workbench.port}\r\n`;
    expect(await served.raw(`GET / HTTP/1.1\r\n${host}${host}\r\n`)).not.toContain("200 OK");
    expect(await served.raw("GET / HTTP/1.1\r\n\r\n")).not.toContain("200 OK");
    expect(await served.raw("GET / HTTP/1.0\r\n\r\n")).not.toContain("200 OK");
  });

  test.each([
    "http://evil.example",
    "null",
    "http://127.0.0.1",
    "https://127.0.0.1:PORT",
    "http://localhost:PORT",
  ])("a change asked for by a page of %s is turned away", async (written) => {
    const origin = written.replace("PORT", String(served.workbench.port));
    const { status } = await served.send("POST", "/api/citations", { sources: [] }, { Origin: origin });
    expect(status).toBe(403);
  });

  test("a change without an Origin is turned away", async () => {
    const { status } = await served.ask("/api/citations", {
      method: "POST",
      headers: { ...served.permitted, "Content-Type": "application/json" },
      body: '{"sources":[]}',
    });
    expect(status).toBe(403);
  });

  test.each(["cross-site", "same-site", "none"])(
    "Sec-Fetch-Site: %s is turned away from the data",
    async (site) => {
      const headers = { ...served.permitted, "Sec-Fetch-Site": site };
      expect((await served.ask("/api/case", { headers })).status).toBe(403);
    },
  );

  test("no answer invites other origins", async () => {
    const headers = { ...served.permitted, Origin: "http://evil.example" };
    for (const method of ["GET", "OPTIONS"]) {
      const answer = await served.ask("/api/case", { method, headers });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
  });

  test.each(["OPTIONS", "DELETE", "PATCH", "TRACE"])("%s is answered with 405", async (method) => {
    expect((await served.ask("/api/case", { method, headers: served.permitted })).status).toBe(405);
  });

  test("an upgrade to another protocol is cut off", async () => {
    const answer = await served.raw(
      `GET /api/case HTTP/1.1\r\nHost: 127.0.0.1:${served.workbench.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    );
    expect(answer).not.toContain("101");
  });
});

describe("what every answer says", () => {
  test.each(["/", "/record", "/assets/main-4f2a.js", "/api/case", "/api/none", "/none.js"])(
    "%s carries the policy and isolates the page",
    async (path) => {
      const { headers } = await served.ask(path, { headers: served.permitted });
      const policy = headers["content-security-policy"] as string;
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      for (const part of [
        "script-src 'self'",
        "frame-ancestors 'none'",
        "form-action 'none'",
        "base-uri 'none'",
      ])
        expect(policy.split("; ")).toContain(part);
      expect(headers).toMatchObject({
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-embedder-policy": "require-corp",
        "cross-origin-resource-policy": "same-origin",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      });
      expect(headers["permissions-policy"]).toContain("camera=()");
    },
  );

  test("a request that is turned away carries them too", async () => {
    const { headers } = await served.ask("/", { headers: { Host: "evil.example" } });
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
  });

  test("data are not kept in any cache; hashed assets for ever; the page is asked for again", async () => {
    const { headers: data } = await served.ask("/api/case", { headers: served.permitted });
    expect(data["cache-control"]).toBe("no-store");
    const { headers: asset } = await served.ask("/assets/main-4f2a.js");
    expect(asset).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-type": "text/javascript; charset=utf-8",
    });
    const { headers: page } = await served.ask("/");
    expect(page["cache-control"]).toBe("no-cache");
    const again = await served.ask("/", { headers: { "If-None-Match": page.etag! } });
    expect([again.status, again.text]).toEqual([304, ""]);
  });
});

describe("what can be had", () => {
  test.each(["/", "/record", "/strategy/december-2021", "/sources?q=nato"])(
    "%s is the page",
    async (path) => {
      const { status, text, headers } = await served.ask(path);
      expect([status, headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
      expect(text).toContain("<title>Workbench</title>");
    },
  );

  test.each(["/assets/", "/assets", "/assets/none.js", "/index.js", "/none.txt"])(
    "%s is no listing and no file",
    async (path) => {
      const { text } = await served.ask(path);
      expect(text).not.toMatch(/main-4f2a|compiled/);
    },
  );

  test("a favicon that is not built is no error", async () => {
    expect((await served.ask("/favicon.ico")).status).toBe(204);
  });

  test("a linked file among the assets is not served", async () => {
    const other = new Served();
    symlinkSync(join(other.folder, "../secret.txt"), join(other.application, "assets/linked.js"));
    await other.start();
    expect((await other.ask("/assets/linked.js")).status).toBe(404);
  });

  test.each([
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/assets/%2e%2e%2f%2e%2e%2fsecret.txt",
    "/..%5csecret.txt",
    "/..\\secret.txt",
    "/%252e%252e/secret.txt",
    "/assets/main-4f2a.js%00.html",
    "/%c0%ae%c0%ae/secret.txt",
    "//evil.example/secret.txt",
    "http://evil.example/secret.txt",
    "/./index.js",
    "/\u00ff",
  ])("the address %s is refused as written", async (path) => {
    const answer = await served.raw(
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${served.workbench.port}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400/);
    expect(answer).not.toContain("outside");
  });
});

describe("how much it takes in", () => {
  test("a body over the limit is refused with 413, declared or not", async () => {
    const much = `{"sources":[],"x":"${"x".repeat(2_100_000)}"}`;
    expect((await served.send("POST", "/api/citations", much)).status).toBe(413);
    const chunked = await served
      .send("POST", "/api/citations", much, { "Transfer-Encoding": "chunked" })
      .catch(() => ({ status: 413 }));
    expect(chunked.status).toBe(413);
  });

  test("JSON nested too deep, or none at all, is refused with 400 and without a stack", async () => {
    for (const body of [
      "[".repeat(100_000),
      `{"sources":${"[".repeat(50)}${"]".repeat(50)}}`,
      "{",
      "",
      "{}",
    ]) {
      const { status, text } = await served.send("POST", "/api/citations", body);
      expect([body.slice(0, 20), status]).toEqual([body.slice(0, 20), 400]);
      expect(text).not.toMatch(/\n\s+at |node_modules|\/src\//);
    }
  });

  test("a form of another page cannot send data: only application/json is read", async () => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "",
    ]) {
      const { status } = await served.send("POST", "/api/citations", "{}", { "Content-Type": type });
      expect(status).toBe(415);
    }
  });

  test("headers of 20 kB are refused", async () => {
    const answer = await served.raw(
      `GET / HTTP/1.1\r\nHost: 127.0.0.1:${served.workbench.port}\r\nX: ${"x".repeat(20_000)}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 431/);
  });
});
