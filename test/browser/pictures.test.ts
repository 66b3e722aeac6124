import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../node/run.ts";
import { goTo, openTab, openWorkbench, settled, TIME, type Workbench } from "./browser.ts";

const FOLDER = join(root, "test/browser/pictures");
/** What is looked for is a view that fell apart, not a letter that moved. */
const MOST_OTHER_PIXELS = 0.03;
const FONTS = "fonts.txt";
const WIDTH = 1000;
const HEIGHT = 700;

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 60_000);

// Another Chromium draws otherwise. `npm run accept` takes the pictures anew.
describe.skipIf(process.env.CHROMIUM !== undefined)("as it was when it was last looked at:", () => {
  test.each([
    ["answer", "#/answer?day=2021-12-01", "h1"],
    ["record", "#/record?day=2021-12-01", ".timeline, h2"],
    ["strategy", "#/strategy/december-2021?day=2021-12-01", ".strategy-verdict"],
  ])("%s", TIME, async (name, hash, stands) => {
    const { page, context } = await openTab(workbench.address, { width: WIDTH, height: HEIGHT });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await settled(page);
    await goTo(page, hash);
    await page.locator(stands).first().waitFor();
    await settled(page);
    await page.evaluate(() => document.fonts.ready);
    const taken = await page.screenshot({ clip: { x: 0, y: 0, width: WIDTH, height: HEIGHT } });
    const fonts = await fontsOf(page);
    await context.close();
    const file = join(FOLDER, `${name}.png`);
    if (!existsSync(file)) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, taken);
      writeFileSync(join(FOLDER, FONTS), fonts);
      return;
    }
    // Other fonts make another picture; it can be compared only with one taken with the same.
    if (readFileSync(join(FOLDER, FONTS), "utf8") !== fonts) return;
    const before = PNG.sync.read(readFileSync(file));
    const now = PNG.sync.read(taken);
    const other = pixelmatch(before.data, now.data, undefined, WIDTH, HEIGHT);
    expect(other / (WIDTH * HEIGHT)).toBeLessThan(MOST_OTHER_PIXELS);
  });
});

/** How wide a line is in each of the faces the page asks for: the same only where the fonts are. */
async function fontsOf(page: Page): Promise<string> {
  const widths = await page.evaluate(() =>
    ["--serif", "--sans", "--mono"].map((face) => {
      const line = document.createElement("span");
      line.style.cssText = `position:absolute;white-space:nowrap;font:40px var(${face})`;
      line.textContent = "Is there space for dialogue? 0123456789 ÄÖÜ ßfi";
      document.body.append(line);
      const { width } = line.getBoundingClientRect();
      line.remove();
      return Math.round(width);
    }),
  );
  return `${JSON.stringify(widths)}\n`;
}
