import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readNumber } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { DONE, writeResult } from "../output.ts";
import { startServer } from "../server/startServer.ts";
import { complain, say } from "../terminal.ts";
import { UsageError } from "../usageError.ts";

export interface OpenOptions {
  port: string;
  browser: boolean;
}

const APPLICATION = fileURLToPath(new URL("../../web", import.meta.url));
const HIGHEST_PORT = 65_535;

/** `detente open CASE`: serves the workbench until it is interrupted. */
export async function open(folder: string, options: OpenOptions, clock: Clock): Promise<void> {
  const port = readNumber(options.port, "--port", 0);
  if (port > HIGHEST_PORT)
    throw new UsageError(`--port: found "${options.port}", expected at most ${HIGHEST_PORT}`);
  const workbench = await startServer({ folder, port, application: APPLICATION, clock });
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
  if (!workbench.isBuilt) complain("the workbench is not built in this checkout; run npm run build");
  await writeResult(workbench.address);
  say("Only this machine can reach it, and only with the address above. Ctrl-C ends it.");
  if (options.browser) openBrowser(workbench.address);
  await interrupted;
  await workbench.stop();
  process.exitCode = DONE;
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
