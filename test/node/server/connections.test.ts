import { writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { Served } from "./serve.ts";

const served = new Served();
const impatient = new Served();
beforeAll(async () => {
  await impatient.start({ headersTimeout: 600, requestTimeout: 900, connectionsCheckingInterval: 100 });
  await served.start();
  // What reads the case is loaded then.
  await served.bundle();
}, 60_000);

const host = () => `Host: 127.0.0.1:${served.workbench.port}\r\n`;
const POLICY = /^content-security-policy: default-src 'none'/im;

describe("what Node answers by itself carries the headers of every answer", () => {
  test.each<[string, () => string, number]>([
    ["bytes that are no request", () => "\x16\x03\x01\x02\x00\x01\r\n\r\n", 400],
    ["another protocol", () => "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400],
    ["a header that is none", () => `GET / HTTP/1.1\r\n${host()}a b c\r\n\r\n`, 400],
    [
      "two lengths",
      () => `POST /api/cases HTTP/1.1\r\n${host()}Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}`,
      400,
    ],
    [
      "a length and chunks, of which two readers see two requests",
      () =>
        `POST /api/cases HTTP/1.1\r\n${host()}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ["no host at all", () => "GET / HTTP/1.1\r\n\r\n", 403],
    ["headers too long", () => `GET / HTTP/1.1\r\n${host()}X: ${"x".repeat(20_000)}\r\n\r\n`, 431],
    ["an expectation", () => `PUT /api/files HTTP/1.1\r\n${host()}Expect: tea\r\n\r\n`, 417],
    [
      "an expectation Node would meet unasked",
      () => `PUT /api/files HTTP/1.1\r\n${host()}Expect: 100-continue\r\nContent-Length: 2\r\n\r\n`,
      417,
    ],
    ["a tunnel", () => `CONNECT 127.0.0.1:${served.workbench.port} HTTP/1.1\r\n${host()}\r\n`, 405],
    [
      "an upgrade",
      () => `GET /api/events HTTP/1.1\r\n${host()}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
      400,
    ],
  ])("%s", async (_, bytes, status) => {
    const answer = await served.raw(bytes());
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toMatch(POLICY);
    expect(answer).not.toMatch(/100 Continue|NATO/);
    // One answer, and the connection is over.
    expect(answer.match(/^HTTP\/1\.1 /gm)).toHaveLength(1);
  });

  test.each<[string, string]>([
    ["headers that never end", "GET / HTTP/1.1\r\nHost: HOST\r\nX: "],
    [
      "a body that never ends",
      "PUT /api/files HTTP/1.1\r\nHost: HOST\r\nOrigin: http://HOST\r\nContent-Type: application/json\r\n" +
        "Authorization: Bearer TOKEN\r\nContent-Length: 1000\r\n\r\n{",
    ],
  ])("%s", async (_, bytes) => {
    const { port, token } = impatient.workbench;
    const answer = await impatient.raw(bytes.replaceAll("HOST", `127.0.0.1:${port}`).replace("TOKEN", token));
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toMatch(POLICY);
  });

  test("a request that follows one with its answer under way does not run into it", async () => {
    const answer = await served.raw(`GET / HTTP/1.1\r\n${host()}\r\n\x00\x01 nonsense\r\n\r\n`);
    expect(answer.match(/^HTTP\/1\.1 200 /gm)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(answer).not.toMatch(/<title>[^<]*HTTP\/1\.1/);
  });
});

test("of many requests sent at once on one connection one is answered, and none of the others is held in memory", async () => {
  const many = new Served();
  writeFileSync(join(many.application, "assets/large.js"), "x".repeat(1_000_000));
  await many.start();
  const { port } = many.workbench;
  const ask = `GET /assets/large.js HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`;
  const before = process.memoryUsage().rss;
  const deaf = Array.from({ length: 8 }, () => {
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => undefined).pause();
    socket.write(ask.repeat(500));
    return socket;
  });
  const answer = await many.raw(ask.repeat(100));
  expect(answer.match(/^HTTP\/1\.1 200 /gm)).toHaveLength(1);
  expect(answer.length).toBeGreaterThan(1_000_000);
  // Four thousand answers would be four gigabytes.
  expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
  for (const socket of deaf) socket.destroy();
}, 60_000);

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("a slow client delays nobody", () => {
  const opened: Socket[] = [];
  const hold = (bytes: string): Promise<Socket> =>
    new Promise((resolve) => {
      const socket = connect(served.workbench.port, "127.0.0.1", () => {
        socket.write(bytes);
        resolve(socket);
      });
      socket.on("error", () => resolve(socket));
      opened.push(socket);
    });
  const isClosed = (socket: Socket): Promise<void> =>
    new Promise((resolve) => (socket.destroyed ? resolve() : socket.resume().once("close", () => resolve())));

  test("three times as many silent connections as there is room for keep the owner out of nothing", async () => {
    const kept = await hold(
      `GET /api/events HTTP/1.1\r\n${host()}Authorization: Bearer ${served.workbench.token}\r\n\r\n`,
    );
    await new Promise((resolve) => kept.once("data", resolve).once("close", resolve));
    for (let i = 0; i < 600; i++) await hold(i % 2 === 0 ? "" : `GET / HTTP/1.1\r\n${host()}X`);
    const { status } = await served.ask("/api/case", { headers: served.permitted });
    expect(status).toBe(200);
    // Who had shown the token was not put out for them.
    expect(kept.destroyed).toBe(false);
    for (const socket of opened) socket.destroy();
  });

  test("nor do idle ones that had shown the token, where there are no others", async () => {
    const idle = `GET /api/outcomes/none HTTP/1.1\r\n${host()}Authorization: Bearer ${served.workbench.token}\r\n\r\n`;
    for (let i = 0; i < 220; i++) {
      const socket = await hold(idle);
      await new Promise((resolve) => socket.once("data", resolve).once("close", resolve));
    }
    const { status } = await served.ask("/api/proposals", { headers: served.permitted });
    expect(status).toBe(200);
    for (const socket of opened) socket.destroy();
  });

  test("a save is not held up by another whose body does not come", async () => {
    const head = `PUT /api/files HTTP/1.1\r\n${host()}Origin: ${served.origin}\r\nContent-Type: application/json\r\n`;
    const slow = await hold(
      `${head}Authorization: Bearer ${served.workbench.token}\r\nContent-Length: 90\r\n\r\n{"files":`,
    );
    const { status } = await served.send("PUT", "/api/files", {
      files: [{ name: "new.yaml", text: "events: []\n", baseHash: null }],
    });
    expect([status, slow.destroyed]).toEqual([200, false]);
    slow.destroy();
  });

  test("a client that reads nothing of what it asked for is let go", async () => {
    const still = new Served();
    writeFileSync(join(still.application, "assets/large.js"), "x".repeat(20_000_000));
    await still.start({ stillTimeout: 500 });
    const { port } = still.workbench;
    const deaf = connect(port, "127.0.0.1");
    deaf.on("error", () => undefined).pause();
    deaf.write(`GET /assets/large.js HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
    while (still.workbench.connections() === 0) await aMoment();
    while (still.workbench.connections() > 0) await aMoment();
    deaf.destroy();
  });

  test("a client that has ended its half gets its answer, and the connection ends", async () => {
    const half = await hold(`GET / HTTP/1.1\r\n${host()}\r\n`);
    half.end();
    let answer = "";
    half.on("data", (data: Buffer) => {
      answer += data.toString();
    });
    await isClosed(half);
    expect(answer).toContain("<title>Workbench</title>");
  });
});

describe("streams of events", () => {
  const open = async (headers: Record<string, string>) => {
    const ending = new AbortController();
    const answer = await fetch(`${served.origin}/api/events`, { headers, signal: ending.signal });
    // Kept: an answer that nobody holds is cancelled by its collector.
    return { answer, status: answer.status, end: () => ending.abort() };
  };

  test("are counted for who has the token; others open none and take none away", async () => {
    const strangers = await Promise.all(Array.from({ length: 50 }, () => open({})));
    expect(new Set(strangers.map(({ status }) => status))).toEqual(new Set([401]));
    const pages = await Promise.all(Array.from({ length: 40 }, () => open(served.permitted)));
    const counts = pages.map(({ status }) => status);
    expect([counts.filter((one) => one === 200).length, counts.filter((one) => one === 429).length]).toEqual([
      32, 8,
    ]);
    for (const { end } of [...pages, ...strangers]) end();
    // Those that ended are no longer counted.
    let again = await open(served.permitted);
    for (let i = 0; again.status === 429 && i < 100; i++) {
      await aMoment();
      again = await open(served.permitted);
    }
    expect(again.status).toBe(200);
    again.end();
  });
});
