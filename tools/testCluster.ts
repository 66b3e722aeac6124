import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** `npm run test:cluster`: the store of events on two servers of ClickHouse, where that is installed. */
const root = fileURLToPath(new URL("..", import.meta.url));

const { error } = spawnSync("clickhouse-server", ["--version"]);
if (error) {
  console.log(
    "Not tested: clickhouse-server is not installed here (Debian: apt-get install clickhouse-server). Nothing else needs it.",
  );
  process.exit(0);
}
const { status } = spawnSync(
  process.execPath,
  [
    join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    "--config",
    "test/cluster/vitest.config.ts",
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: "inherit" },
);
process.exit(status ?? 1);
