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
      ],
    }))();
  return browser;
}

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

export interface Tab {
  page: Page;
  context: BrowserContext;
  /** Errors on the console, and requests that failed or left the machine. */
  faults: string[];
}

export async function openTab(
  address: string,
  options: { width?: number; height?: number; dark?: boolean; blockEvents?: boolean } = {},
): Promise<Tab> {
  const { width = 1280, height = 900, dark = false, blockEvents = false } = options;
  const context = await (await launched()).newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !(blockEvents && /Failed to load resource/.test(message.text())))
      faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol === "http:" && url.hostname !== "127.0.0.1") faults.push(`asked ${url.host}`);
    if (url.protocol === "https:") faults.push(`asked ${url.host}`);
  });
  if (blockEvents) await page.route("**/api/events", (route) => route.abort());
  await page.goto(address);
  return { page, context, faults };
}

/** The view behind an address, once it stands. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((target) => {
    window.location.hash = target;
  }, hash);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

export async function axeViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
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
  end(): void;
}

/** `detente open` on a copy of a case, as a user starts it. */
export async function openWorkbench(source = "cases/nato-russia"): Promise<Workbench> {
  const folder = join(temporaryFolder(), "case");
  cpSync(join(root, source), folder, { recursive: true });
  return serve(folder);
}

export function serve(folder: string): Promise<Workbench> {
  const child: ChildProcess = spawn(
    process.execPath,
    [join(root, "bin/detente.js"), "open", folder, "--no-browser"],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const end = () => void child.kill();
  afterAll(end);
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
