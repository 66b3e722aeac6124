import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import chromiumBinary from "@sparticuz/chromium";
import { type Browser, chromium, type Page } from "playwright-core";
import { stringify } from "yaml";
import { summarise, type Timing, time } from "./measure.ts";
import { largeModel } from "./workbench.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

export interface BrowserFigures {
  /** From starting `detente open` to the heading of the first view in a browser that runs already. */
  firstView: Timing;
  /** A bare `node -e 0` in the same run: how fast the machine is at the moment. */
  bareNode: Timing;
  /** Scripts asked for until then, as gzip sends them. */
  scriptBytes: number;
  scripts: { name: string; bytes: number }[];
  /** From the edit to the verdicts painted. */
  painted: { name: string; timing: Timing }[];
  /** Heap of page and worker together in MB, after collecting, before and after the edits. */
  heap: { before: number; after: number; edits: number };
}

/** The workbench as a user meets it: the program started, a real browser, the page used. */
export async function benchWorkbenchInBrowser(runs: number, edits: number): Promise<BrowserFigures> {
  const scratch = mkdtempSync(join(tmpdir(), "detente-bench-"));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? (await chromiumBinary.executablePath()),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--js-flags=--expose-gc"],
  });
  try {
    const folder = join(scratch, "case");
    cpSync(join(root, "cases/nato-russia"), folder, { recursive: true });
    writeFileSync(join(folder, "models/large.yaml"), stringify(largeModel()));
    const caseFile = join(folder, "case.yaml");
    writeFileSync(
      caseFile,
      readFileSync(caseFile, "utf8").replace(
        /^models:$/m,
        "models:\n  - {id: large, file: models/large.yaml}",
      ),
    );
    const times: number[] = [];
    const bare = time(runs, () => void spawnSync(process.execPath, ["-e", "0"]));
    let scripts: { name: string; bytes: number }[] = [];
    for (let run = 0; run < runs; run++) {
      const first = await firstView(browser, join(root, "cases/nato-russia"));
      times.push(first.milliseconds);
      scripts = first.scripts;
    }
    const opened = await open(folder);
    try {
      const context = await browser.newContext();
      // What the loader of this file adds to named functions is not there in a page.
      await context.addInitScript("globalThis.__name = (named) => named");
      const page = await context.newPage();
      await page.goto(opened.address);
      await page.getByRole("heading", { level: 1 }).waitFor();
      const painted = [
        { name: "worked case", timing: await paint(page, "december-2021", /^Priorities of NATO/, 9) },
        { name: "2^16 states", timing: await paint(page, "large", /^Priorities of/, 14) },
      ];
      return {
        firstView: summarise(times),
        bareNode: bare,
        scripts,
        scriptBytes: scripts.reduce((sum, { bytes }) => sum + bytes, 0),
        painted,
        heap: await heapAfter(page, edits),
      };
    } finally {
      opened.child.kill("SIGKILL");
    }
  } finally {
    await browser.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function open(folder: string): Promise<{ address: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [join(root, "bin/detente.js"), "open", folder, "--no-browser"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  let said = "";
  for await (const data of child.stdout!) {
    said += String(data);
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said)?.[0];
    if (address) return { address, child };
  }
  throw new Error("detente open printed no address");
}

async function firstView(browser: Browser, folder: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const scripts: { name: string; bytes: number }[] = [];
  const reading: Promise<void>[] = [];
  page.on("response", (response) => {
    const name = new URL(response.url()).pathname;
    if (name.endsWith(".js"))
      reading.push(response.body().then((body) => void scripts.push({ name, bytes: gzipSync(body).length })));
  });
  const start = performance.now();
  const { address, child } = await open(folder);
  try {
    await page.goto(address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    const milliseconds = performance.now() - start;
    // The worker comes after the first view has been painted; it counts as script, too.
    await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
    await Promise.all(reading);
    return { milliseconds, scripts };
  } finally {
    await context.close();
    child.kill("SIGKILL");
  }
}

/**
 * From the press of a button that turns a statement, to the frame that shows what follows. Each time the next statement of
 * the list, so that no list was seen before.
 */
async function paint(page: Page, model: string, list: RegExp, runs: number): Promise<Timing> {
  await page.evaluate((id) => {
    window.location.hash = `#/strategy/${id}?day=2021-12-01`;
  }, model);
  const grid = page.getByRole("grid", { name: list }).first();
  const button = grid.getByRole("button", { name: "Opposite" });
  await grid.waitFor();
  await page.waitForTimeout(1_500);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    await grid.getByRole("row").nth(run).click();
    await button.waitFor();
    const shown = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const results = document.querySelector(".strategy-results")!;
          let start = 0;
          // A button acts when its key is let go.
          document.addEventListener("keyup", () => (start = performance.now()), {
            capture: true,
            once: true,
          });
          const observer = new MutationObserver(() => {
            if (results.getAttribute("aria-busy") === "true") return;
            observer.disconnect();
            // The first task after a frame runs when that has been painted.
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - start);
              port2.postMessage(0);
            });
          });
          observer.observe(results, { attributeFilter: ["aria-busy"] });
        }),
    );
    await button.press("Enter");
    times.push(await shown);
    // The graph and the lists that follow are not to weigh on the next one.
    await page.waitForTimeout(700);
  }
  return summarise(times);
}

/** What a thousand edits leave behind. */
async function heapAfter(page: Page, edits: number) {
  const measures = await measuresOfHeaps(page);
  const heap = async () => {
    let bytes = 0;
    for (const measure of measures) bytes += await measure();
    return bytes / 1e6;
  };
  await page.evaluate(() => {
    window.location.hash = "#/strategy/december-2021?day=2021-12-01";
  });
  const grid = page.getByRole("grid", { name: /^Priorities of NATO/ });
  await grid.getByRole("row").nth(1).click();
  await grid.getByRole("button", { name: "Opposite" }).waitFor();
  await page.waitForTimeout(1_500);
  const before = await heap();
  // Each edit, then undone, so that the list of edits does not itself grow.
  await page.evaluate(async (count) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const press = (name: string) =>
      [...document.querySelectorAll("button")].find((one) => one.textContent === name)?.click();
    for (let i = 0; i < count / 2; i++) {
      press("Opposite");
      await frame();
      press("Undo");
      await frame();
    }
  }, edits);
  await page.waitForTimeout(1_500);
  return { before, after: await heap(), edits };
}

/** The heap of the page and that of each of its workers: what is still in use when all else has been collected. */
async function measuresOfHeaps(page: Page): Promise<(() => Promise<number>)[]> {
  const session = await page.context().newCDPSession(page);
  const workers: string[] = [];
  session.on("Target.attachedToTarget", ({ sessionId }) => void workers.push(sessionId));
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const ask = (worker: string, id: number, method: string) =>
    new Promise<{ usedSize?: number }>((resolve) => {
      const listen = ({ sessionId, message }: { sessionId: string; message: string }) => {
        const answer = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
        if (sessionId !== worker || answer.id !== id) return;
        session.off("Target.receivedMessageFromTarget", listen);
        resolve(answer.result ?? {});
      };
      session.on("Target.receivedMessageFromTarget", listen);
      void session.send("Target.sendMessageToTarget", {
        sessionId: worker,
        message: JSON.stringify({ id, method }),
      });
    });
  let id = 0;
  return [
    async () => {
      await session.send("HeapProfiler.collectGarbage");
      return (await session.send("Runtime.getHeapUsage")).usedSize;
    },
    ...workers.map((worker) => async () => {
      await ask(worker, ++id, "HeapProfiler.collectGarbage");
      return (await ask(worker, ++id, "Runtime.getHeapUsage")).usedSize ?? 0;
    }),
  ];
}
