import { existsSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { Served } from "./serve.ts";

const served = new Served();
beforeAll(() => served.start());

let made = 0;
const newKey = () => `key-of-a-change-${made++}`;
/** How it ended, and with what answer; of a key nobody knows, how the question ended. */
const outcomeOf = async (key: string): Promise<{ status: number; answer?: unknown }> => {
  const { status, text } = await served.ask(`/api/outcomes/${key}`, { headers: served.permitted });
  return status === 200 ? JSON.parse(text) : { status };
};
const saveOf = (name: string, baseHash: string | null = null) => ({
  files: [{ name, text: "events: []\n", baseHash }],
});

test("a page whose connection broke off after it sent a save learns that it was written", async () => {
  const key = newKey();
  const body = JSON.stringify(saveOf("broken-off.yaml"));
  await new Promise<void>((resolve) => {
    const socket = connect(served.workbench.port, "127.0.0.1", () => {
      socket.write(
        `PUT /api/files HTTP/1.1\r\nHost: 127.0.0.1:${served.workbench.port}\r\nOrigin: ${served.origin}\r\n` +
          `Authorization: Bearer ${served.workbench.token}\r\nContent-Type: application/json\r\n` +
          `Idempotency-Key: ${key}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
        () => setTimeout(() => resolve(socket.destroy() && undefined), 50),
      );
    });
  });
  const { status, answer } = await outcomeOf(key);
  const isWritten = existsSync(join(served.folder, "broken-off.yaml"));
  // Whichever way it went, what it hears is what is on disk.
  expect([status, Object.keys(answer as object)]).toEqual([200, isWritten ? ["hashes"] : ["error"]]);
});

test("refusals and conflicts are told again as they were told first", async () => {
  const [conflict, refused, malformed] = [newKey(), newKey(), newKey()];
  const put = (key: string, value: unknown) =>
    served.send("PUT", "/api/files", value, { "Idempotency-Key": key });
  const first = [
    await put(conflict, saveOf("case.yaml", "0".repeat(64))),
    await put(refused, saveOf("../outside.yaml")),
    await put(malformed, "{"),
  ];
  expect(first.map(({ status }) => status)).toEqual([409, 422, 400]);
  for (const [i, key] of [conflict, refused].entries())
    expect(await outcomeOf(key)).toMatchObject({
      status: first[i]!.status,
      answer: JSON.parse(first[i]!.text),
    });
  expect((await outcomeOf(malformed)).status).toBe(400);
});

test("a key sent again writes nothing, since nobody could tell the same change from another", async () => {
  const key = newKey();
  const before = readFileSync(join(served.folder, "case.yaml"), "utf8");
  const headers = { "Idempotency-Key": key };
  expect((await served.send("PUT", "/api/files", saveOf("once.yaml"), headers)).status).toBe(200);
  const again = await served.send("PUT", "/api/files", saveOf("twice.yaml"), headers);
  expect([again.status, existsSync(join(served.folder, "twice.yaml"))]).toEqual([422, false]);
  expect(readFileSync(join(served.folder, "case.yaml"), "utf8")).toBe(before);
});

test("of a change that never arrived nothing is known, and a key of an odd form is refused", async () => {
  expect((await served.ask("/api/outcomes/never-heard-of-this", { headers: served.permitted })).status).toBe(
    404,
  );
  const odd = await served.send("PUT", "/api/files", saveOf("odd.yaml"), { "Idempotency-Key": "../x" });
  expect([odd.status, existsSync(join(served.folder, "odd.yaml"))]).toEqual([400, false]);
});
