import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { detente, root } from "../run.ts";

const program = join(root, "bin/detente.js");

test("detente open prints one address with a token, answers there, and ends with 0 on Ctrl-C", async () => {
  const open = spawn(process.execPath, [program, "open", "cases/nato-russia", "--no-browser"], { cwd: root });
  const ended = new Promise<number | null>((resolve) => open.on("exit", (code) => resolve(code)));
  const address = await new Promise<string>((resolve) =>
    open.stdout.once("data", (data: Buffer) => resolve(data.toString().trim())),
  );
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[A-Za-z0-9_-]{43}$/);
  const { origin, hash } = new URL(address);
  const headers = { Authorization: `Bearer ${hash.slice("#token=".length)}` };
  const answer = await fetch(`${origin}/api/case`, { headers });
  expect(answer.status).toBe(200);
  await answer.text();
  // A page that listens does not keep the program from ending.
  const listening = await fetch(`${origin}/api/events`, { headers });
  expect(listening.status).toBe(200);
  open.kill("SIGINT");
  expect(await ended).toBe(0);
  await listening.text().catch(() => undefined);
});

test("a port in use, a port that is none and a folder that is none end with one line and 2", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as { port: number };
  // The program runs while this process waits, so the other server needs to be listening already, no more.
  const inUse = detente("open", "cases/nato-russia", "--no-browser", "--port", String(port));
  expect([inUse.code, inUse.err]).toEqual([
    2,
    `detente: port ${port} is in use by another program; choose another, or leave --port out\n`,
  ]);
  other.close();
  for (const wrong of ["-1", "70000", "eighty"]) {
    const { code, err } = detente("open", "cases/nato-russia", "--no-browser", "--port", wrong);
    expect([wrong, code, err.trim().split("\n").length]).toEqual([wrong, 2, 1]);
  }
  expect(detente("open", "cases/none", "--no-browser").code).toBe(2);
});
