import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readPort } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { realFolder } from "../files.ts";
import { DONE, writeResult } from "../output.ts";
import { inPackage } from "../packageFolder.ts";
import { explainSystemError } from "../replaceFile.ts";
import { describeSettled, settleCase } from "../server/settleCase.ts";
import { startServer } from "../server/startServer.ts";
import { complain, say } from "../terminal.ts";
import { UsageError } from "../usageError.ts";

export interface OpenOptions {
  port?: string;
  browser: boolean;
}

const APPLICATION = inPackage("dist/web");
const FIRST_PORT = 20_000;
const PORTS = 10_000;

/** `detente open CASE`: serves the workbench until it is interrupted. */
export async function open(folder: string, options: OpenOptions, clock: Clock): Promise<void> {
  const asked = options.port === undefined ? undefined : readPort(options.port);
  await settle(folder);
  const start = (port: number) => startServer({ folder, port, application: APPLICATION, clock });
  const workbench =
    asked === undefined
      ? await start(portOf(await realFolder(folder))).catch((error: unknown) => {
          if (error instanceof UsageError) return start(0);
          throw error;
        })
      : await start(asked);
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
  try {
    if (!workbench.isBuilt) complain("the workbench is not built in this checkout; run npm run build:web");
    await writeResult(workbench.address);
    say("Only this machine can reach it, and only with the address above. Ctrl-C ends it.");
    if (options.browser) openBrowser(workbench.address);
    await interrupted;
  } finally {
    // Also where the address could not be told: nobody would know of it.
    await workbench.stop();
  }
  process.exitCode = DONE;
}

/**
 * The same for a folder whenever it is opened: a browser keeps forms that were begun, and the language, by address. Below
 * the ports that systems give out themselves.
 */
function portOf(root: string): number {
  return FIRST_PORT + (createHash("sha256").update(root).digest().readUInt32BE() % PORTS);
}

/** What a killed program left of a save is ended here; where that cannot be, the case is shown as it was before. */
async function settle(folder: string): Promise<void> {
  const root = await realFolder(folder);
  try {
    const settled = await settleCase(root);
    if (settled) complain(describeSettled(settled));
  } catch (error) {
    const why = error instanceof UsageError ? error.message : explainSystemError(error);
    complain(`an unfinished save is still to be settled: ${why}`);
  }
}

/** Without a shell. Where there is no browser to open, the printed address is enough. */
function openBrowser(address: string): void {
  const [command, args]: [string, string[]] =
    process.platform === "darwin"
      ? ["open", [address]]
      : process.platform === "win32"
        ? ["rundll32", ["url.dll,FileProtocolHandler", address]]
        : ["xdg-open", [address]];
  try {
    const browser = spawn(command, args, { stdio: "ignore", detached: true, shell: false });
    browser.on("error", () => undefined);
    browser.unref();
  } catch {
    // As above.
  }
}
