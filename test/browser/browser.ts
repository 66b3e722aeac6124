import { type ChildProcess, spawn } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import chromiumBinary from "@sparticuz/chromium";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll } from "vitest";
import { root, temporaryFolder } from "../node/run.ts";

/**
 * A real Chromium, from npm, so that nothing has to be installed beside; CHROMIUM names another one. What a page
 * writes to the console as an error, or fails to load, is kept: a test asks that there be none.
 */
let browser: Promise<Browser> | undefined;

export const REBOUND = "rebound.example";
/** Under load a page may take its time; a test waits for what it asks about, not for a while. */
export const TIME = { timeout: 240_000 };
const PATIENCE = 90_000;
export const VIEWS = [
  "answer",
  "record",
  "values",
  "strategy",
  "path",
  "measures",
  "sources",
  "check",
  "write",
  "write/event",
];

function launched(): Promise<Browser> {
  browser ??= (async () =>
    chromium.launch({
      executablePath: process.env.CHROMIUM ?? (await chromiumBinary.executablePath()),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        // As bin/detente.js sets it up: what runs for seconds costs more to optimise than it saves.
        "--js-flags=--invocation-count-for-turbofan=30000,--invocation-count-for-maglev=4000",
        // A foreign name that leads to this machine, as an attacker's does after it was asked for twice.
        `--host-resolver-rules=MAP ${REBOUND} 127.0.0.1`,
      ],
    }))();
  return browser;
}

/** Programs started; a hook inside another hook would not be heard, so they are ended here. */
const started: (() => Promise<void>)[] = [];

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
  await Promise.all(started.map((end) => end()));
});

export interface Tab {
  page: Page;
  context: BrowserContext;
  /** Errors on the console, dialogs, and requests that failed or left the machine. */
  faults: string[];
  /** Every address asked for, other than what the page holds itself. */
  asked: string[];
}

export async function openTab(
  address: string,
  options: {
    width?: number;
    height?: number;
    dark?: boolean;
    blockEvents?: boolean;
    density?: number;
    script?: boolean;
  } = {},
): Promise<Tab> {
  const {
    width = 1280,
    height = 900,
    dark = false,
    blockEvents = false,
    density = 1,
    script = true,
  } = options;
  const context = await (await launched()).newContext({
    viewport: { width, height },
    deviceScaleFactor: density,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    javaScriptEnabled: script,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const faults: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !(blockEvents && /Failed to load resource/.test(message.text())))
      faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!/^(blob|data):$/.test(url.protocol)) asked.push(request.url());
    if (url.protocol === "http:" && url.hostname !== "127.0.0.1") faults.push(`asked ${url.host}`);
    if (url.protocol === "https:") faults.push(`asked ${url.host}`);
  });
  if (blockEvents) await page.route("**/api/events", (route) => route.abort());
  await page.goto(address);
  return { page, context, faults, asked };
}

/** The view behind an address, once it stands. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((target) => {
    window.location.hash = target;
  }, hash);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** Nothing is waited for any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector(".waiting, [aria-busy=true]") === null);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Pixels by which the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

export async function axeViolations(page: Page): Promise<string[]> {
  // In the page itself, which has no frames of others, and in detail of what is wrong alone: a third of the time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .slice(0, 3)
        .join(" | ")}`,
  );
}

export interface Workbench {
  /** The address with its token, as a user is given it. */
  address: string;
  folder: string;
  end(): Promise<void>;
}

/** `detente open` on a copy of a case, as a user starts it. */
export async function openWorkbench(source = "cases/nato-russia"): Promise<Workbench> {
  const folder = join(temporaryFolder(), "case");
  cpSync(join(root, source), folder, { recursive: true });
  return serve(folder);
}

/** `asOthers`: protection of files holds for the program as for anybody; root, to whom it means nothing, gives that up. */
export function serve(folder: string, asOthers = false): Promise<Workbench> {
  const call = [process.execPath, join(root, "bin/detente.js"), "open", folder, "--no-browser"];
  if (asOthers && process.getuid?.() === 0) call.unshift("setpriv", "--bounding-set=-all", "--inh-caps=-all");
  const child: ChildProcess = spawn(call[0]!, call.slice(1), { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const end = () => {
    child.kill("SIGKILL");
    return ended;
  };
  started.push(end);
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout!.on("data", (data: Buffer) => {
      said += data.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said)?.[0];
      if (address) resolve({ address, folder, end });
    });
    child.once("exit", (code) => reject(new Error(`detente open ended with ${code}`)));
  });
}
