import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, type RequestOptions, request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { CaseBundle } from "../../../src/assessment/index.ts";
import { startServer, type Workbench, type WorkbenchOptions } from "../../../src/node/server/startServer.ts";
import { root, temporaryFolder } from "../run.ts";

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** A case copied to a folder of its own, served as `detente open` serves it, with a small stand-in application. */
export class Served {
  readonly folder: string;
  readonly application: string;
  private started: Workbench | undefined;

  constructor(of = "cases/nato-russia") {
    const base = temporaryFolder();
    this.folder = join(base, "our-case");
    this.application = join(base, "application");
    cpSync(join(root, of), this.folder, { recursive: true });
    mkdirSync(join(this.application, "assets"), { recursive: true });
    writeFileSync(join(this.application, "index.html"), "<!doctype html><title>Workbench</title>");
    writeFileSync(join(this.application, "index.js"), "compiled, not built");
    writeFileSync(join(this.application, "assets/main-4f2a.js"), "export {};");
    writeFileSync(join(this.application, "assets/main-4f2a.css"), "body{margin:0}");
    writeFileSync(join(base, "secret.txt"), "outside");
    afterAll(() => this.started?.stop());
  }

  async start(limits: WorkbenchOptions["limits"] = {}): Promise<void> {
    this.started = await startServer({
      folder: this.folder,
      port: 0,
      application: this.application,
      clock: () => new Date("2026-01-15T12:00:00Z"),
      limits,
    });
  }

  get workbench(): Workbench {
    return this.started!;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.workbench.port}`;
  }

  get permitted(): Record<string, string> {
    return { Authorization: `Bearer ${this.workbench.token}` };
  }

  ask(path: string, options: RequestOptions & { body?: string | Buffer } = {}): Promise<Answer> {
    const { body, ...rest } = options;
    return new Promise((resolve, reject) => {
      const sent = request(
        { host: "127.0.0.1", port: this.workbench.port, path, agent: false, ...rest },
        (response) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part));
          response.on("end", () =>
            resolve({
              status: response.statusCode!,
              headers: response.headers,
              text: Buffer.concat(parts).toString("utf8"),
            }),
          );
          response.on("error", reject);
        },
      );
      sent.on("error", reject);
      sent.end(body);
    });
  }

  /** As the workbench's own page would. */
  send(method: "PUT" | "POST", path: string, value: unknown, headers: Record<string, string> = {}) {
    return this.ask(path, {
      method,
      headers: { ...this.permitted, Origin: this.origin, "Content-Type": "application/json", ...headers },
      body: typeof value === "string" ? value : JSON.stringify(value),
    });
  }

  async bundle(): Promise<CaseBundle> {
    const { text } = await this.ask("/api/case", { headers: this.permitted });
    return JSON.parse(text) as CaseBundle;
  }

  /** Bytes as no honest program would send them; the answer until the server closes or has been still. */
  raw(bytes: string, stillAfter = 10_000): Promise<string> {
    return new Promise((resolve) => {
      const socket = connect(this.workbench.port, "127.0.0.1");
      let answer = "";
      socket.setTimeout(stillAfter, () => socket.destroy());
      socket.on("data", (data) => {
        answer += data.toString("latin1");
      });
      socket.on("close", () => resolve(answer));
      socket.on("error", () => undefined);
      socket.write(bytes, "latin1");
    });
  }
}
