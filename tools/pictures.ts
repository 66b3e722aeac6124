import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import chromiumBinary from "@sparticuz/chromium";
import { chromium } from "playwright-core";

/*
 * Takes the pictures of the README anew: the page and the workbench as they are now, in the Chromium the tests use. To be run
 * when what they show has changed; CHROMIUM names another browser.
 */
const root = fileURLToPath(new URL("../", import.meta.url));
const program = join(root, "bin/detente.js");
const CASE = join(root, "cases/nato-russia");

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? (await chromiumBinary.executablePath()),
  args: ["--no-sandbox", "--disable-gpu"],
});
const folder = mkdtempSync(join(tmpdir(), "detente-pictures-"));
const workbench = spawn(process.execPath, [program, "open", CASE, "--no-browser", "--port", "0"]);

/** `view`: what comes behind the # of the address, once the page has taken the token out of it. */
async function take(name: string, size: { width: number; height: number }, address: string, view?: string) {
  const context = await browser.newContext({ viewport: size, colorScheme: "light", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  if (view !== undefined) {
    await page.goto(new URL(`#${view}`, address).href);
    await page.getByRole("grid").first().waitFor();
  }
  await page.locator(".waiting, [aria-busy=true]").first().waitFor({ state: "detached" });
  await page.screenshot({ path: join(root, "docs", name) });
  await context.close();
}

try {
  const page = join(folder, "review.html");
  execFileSync(process.execPath, [program, "review", CASE, "--format", "html", "--output", page]);
  await take("review.png", { width: 900, height: 1150 }, pathToFileURL(page).href);
  const address = await new Promise<string>((resolve) =>
    workbench.stdout.once("data", (data) => resolve(String(data).trim())),
  );
  const view = "/strategy/december-2021?day=2021-12-01";
  await take("workbench.png", { width: 1100, height: 1500 }, address, view);
} finally {
  workbench.kill();
  await browser.close();
  rmSync(folder, { recursive: true });
}
