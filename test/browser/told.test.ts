import { appendFileSync, cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, temporaryFolder } from "../node/run.ts";
import { goTo, openTab, serve, settled, TIME } from "./browser.ts";

test(
  "an outcome without a state is told so, and what was planned is counted with the events",
  TIME,
  async () => {
    const folder = join(temporaryFolder(), "case");
    cpSync(join(root, "cases/nato-russia"), folder, { recursive: true });
    appendFileSync(
      join(folder, "outcomes.yaml"),
      "\n  - id: impossible\n    name: What cannot be\n    when: O & !O\n",
    );
    const { address } = await serve(folder);
    const { page, context } = await openTab(address);
    await goTo(page, "#/strategy/december-2021");
    await settled(page);
    const row = page.getByRole("row", { name: /^What cannot be/ });
    expect(await row.textContent()).toContain("No state of this model belongs to it.");
    expect(await row.textContent()).not.toContain("Closed");

    await goTo(page, "#/record");
    await settled(page);
    await page.getByText(/^\d+ events$/).waitFor();
    const events = page.getByRole("region", { name: "Events" });
    for (let more = events.getByRole("button", { name: /^Show \d+ more$/ }); await more.count(); )
      await more.click();
    await events
      .getByText(/planned/)
      .first()
      .waitFor();
    await context.close();
  },
);
