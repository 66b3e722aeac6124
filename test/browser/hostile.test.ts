import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { LIMITS, templateCase } from "../../src/record/index.ts";
import { wordOf } from "../attack/shapes.ts";
import { detente, temporaryFolder } from "../node/run.ts";
import { goTo, openTab, serve, settled, TIME, VIEWS } from "./browser.ts";

/** Scripts, markup, links and signs that turn the direction of writing, as somebody might plant them. */
const PLANTED =
  "<script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>" +
  '[press](javascript:alert(4)) "><b onmouseover=alert(5)>bold</b> \u202Eesrever\u202C \u2067rtl\u2069 {{7*7}}';
const TEXT_FIELDS =
  /^(title|name|says|note|question|subtitle|because|uncertain|why|by|off|coverage|label|adjective|demonym)$/;

/** The template case, with hostile text in every field that holds words, and hostile addresses in every source. */
function plantedCase(): string {
  const folder = join(temporaryFolder(), "case");
  for (const [name, text] of templateCase((file) => file)) {
    const document = parseDocument(text);
    plant(document.contents);
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, document.toString());
  }
  return folder;
}

function plant(node: unknown): void {
  if (isSeq(node)) for (const item of node.items) plant(item);
  else if (isMap(node))
    for (const pair of node.items) {
      const name = isScalar(pair.key) ? String(pair.key.value) : "";
      if (isScalar(pair.value) && typeof pair.value.value === "string") {
        if (TEXT_FIELDS.test(name)) pair.value.value = `${pair.value.value} ${PLANTED}`;
        if (name === "URL") pair.value.value = "javascript:alert(document.domain)";
      } else plant(pair.value);
    }
}

/** What would be there if anything of it had been taken for more than text. */
async function taken(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'main script, main img, svg[onload], [onerror], [onload], [onmouseover], [onclick], iframe, object, embed, a[href^="javascript" i], a[href^="data" i]',
      ),
    ].map((element) => element.outerHTML.slice(0, 120)),
  );
}

let folder: string;
let address: string;

beforeAll(async () => {
  folder = plantedCase();
  address = (await serve(folder)).address;
}, 60_000);

async function expectOnlyText(page: Page, faults: string[]): Promise<void> {
  for (const view of VIEWS) {
    await goTo(page, `#/${view}`);
    await settled(page);
    for (const summary of await page.locator("main details:not([open]) > summary").all())
      await summary.click({ timeout: 2_000 }).catch(() => undefined);
    expect({ view, taken: await taken(page) }).toEqual({ view, taken: [] });
  }
  expect(faults).toEqual([]);
}

describe("a case with scripts in every field", () => {
  test("is shown as the text it is, on every view, and nothing of it runs", TIME, async () => {
    const { page, context, faults } = await openTab(address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await settled(page);
    expect(await page.getByRole("main").textContent()).toContain("<script>alert(1)</script>");
    await expectOnlyText(page, faults);
    await goTo(page, "#/record?search=alert");
    await page.getByText(/\d+ found/).waitFor();
    await page.locator(".hits button").first().click();
    await page.getByRole("complementary").getByText("<script>").first().waitFor();
    expect(await taken(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("is published as text too", TIME, async () => {
    const output = join(temporaryFolder(), "published");
    const { code, err } = detente("publish", folder, "--output", output);
    expect([code, err.includes("Error")]).toEqual([0, false]);
    for (const name of ["index.html", "review.html"]) {
      const { page, context, faults } = await openTab(pathToFileURL(join(output, name)).href);
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(await page.locator("body").textContent()).toContain("<script>alert(1)</script>");
      expect(await taken(page)).toEqual([]);
      expect(faults).toEqual([]);
      await context.close();
    }
  });
});

describe("a paper with scripts in it", () => {
  const markdown = `# A title ${PLANTED}\n\nIt is clear[^1] that ${PLANTED}. See [here](javascript:alert(7)).\n\n<iframe src="javascript:alert(8)"></iframe>\n\n## Part ${PLANTED}\n\nIn 2019 NATO said “${PLANTED}”.\n\n[^1]: ${PLANTED}, javascript:alert(9), http://example.org/"onmouseover=alert(1).\n`;
  const html = `<!doctype html><title>${PLANTED}</title><script>alert(10)</script><body onload=alert(11)><h1>${PLANTED}</h1><p>Text <a href="javascript:alert(12)">link</a> and <img src=x onerror=alert(13)> more text of the paper.</p><iframe srcdoc="<script>alert(14)</script>"></iframe>`;
  test.each([
    ["paper.md", "text/markdown", markdown],
    ["paper.html", "text/html", html],
  ])("%s is reviewed, and nothing of it runs", TIME, async (name, mimeType, text) => {
    const { page, context, faults, asked } = await openTab(address);
    await goTo(page, "#/check");
    await settled(page);
    const before = asked.length;
    await page
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType, buffer: Buffer.from(text, "utf8") });
    await page.locator(".paper-findings").waitFor();
    expect(await taken(page)).toEqual([]);
    expect(asked.slice(before).filter((one) => !one.includes("/assets/"))).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe("a paper that is too much", () => {
  const choose = (page: Page, name: string, buffer: Buffer) =>
    page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });

  test("of its kind is refused in the page with the limit, and the next one is read", TIME, async () => {
    const { page, context, faults } = await openTab(address);
    await goTo(page, "#/check");
    const nested = "<w:ins>".repeat(100_000) + "</w:ins>".repeat(100_000);
    await choose(page, "nested.docx", Buffer.from(wordOf(`<w:p>${nested}</w:p>`)));
    await page.getByText("nested more than 1,000 levels deep").waitFor();
    await choose(page, "a.md", Buffer.from("# A paper\n\nTalks were held in 2019.\n"));
    await page.getByRole("heading", { name: "A paper" }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test("and takes longer than it may has its engine ended, and is told", TIME, async () => {
    const { page, context } = await openTab("about:blank");
    // An engine that never comes to an end with a paper, and a clock on which a minute is over soon.
    await page.addInitScript((minute) => {
      const { Worker, setTimeout } = window;
      const counted = window as unknown as { ended: number };
      counted.ended = 0;
      window.Worker = new Proxy(Worker, {
        construct(target, [script, options]: [URL, WorkerOptions?]) {
          const worker = new target(script, options);
          if (!options?.name?.startsWith("apart ")) return worker;
          const post = worker.postMessage.bind(worker) as (...sent: unknown[]) => void;
          worker.postMessage = (...sent: unknown[]) => {
            const { path = [] } = sent[0] as { path?: string[] };
            if (!path.includes("checkPaper")) post(...sent);
          };
          const end = worker.terminate.bind(worker);
          worker.terminate = () => {
            counted.ended += 1;
            end();
          };
          return worker;
        },
      });
      window.setTimeout = ((run: () => void, after?: number) =>
        setTimeout(run, after === minute ? 500 : after)) as typeof window.setTimeout;
    }, LIMITS.pdf.seconds * 1_000);
    await page.goto(address);
    await goTo(page, "#/check");
    await choose(page, "endless.md", Buffer.from("# A paper\n"));
    await page.getByText("endless.md took more than 60 seconds to read").waitFor();
    expect(await page.evaluate(() => (window as unknown as { ended: number }).ended)).toBeGreaterThan(0);
    await context.close();
  });
});
