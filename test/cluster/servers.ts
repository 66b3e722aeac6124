import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export interface Running {
  /** Host and HTTP port. */
  host: string;
  stop(): Promise<void>;
}

/** Two servers of ClickHouse on this machine that are the shards of the cluster `two`. */
export async function startTwo(folder: string): Promise<[Running, Running]> {
  const ports = await freePorts(6);
  const shards = [ports.slice(0, 3), ports.slice(3)] as [number[], number[]];
  const cluster = shards
    .map(([, tcp]) => `<shard><replica><host>127.0.0.1</host><port>${tcp}</port></replica></shard>`)
    .join("");
  return Promise.all(shards.map((own, i) => start(join(folder, `shard-${i + 1}`), own, cluster))) as Promise<
    [Running, Running]
  >;
}

/** One server alone. */
export async function startOne(folder: string): Promise<Running> {
  return start(folder, await freePorts(3), "");
}

async function start(folder: string, [http, tcp, between]: number[], cluster: string): Promise<Running> {
  mkdirSync(join(folder, "data"), { recursive: true });
  const users = join(folder, "users.xml");
  writeFileSync(
    users,
    "<yandex><profiles><default/></profiles><quotas><default/></quotas><users><default><password/><networks><ip>127.0.0.1</ip></networks>" +
      "<profile>default</profile><quota>default</quota></default></users></yandex>",
  );
  const config = join(folder, "config.xml");
  writeFileSync(
    config,
    `<yandex><logger><level>warning</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>` +
      `<http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><interserver_http_port>${between}</interserver_http_port>` +
      `<listen_host>127.0.0.1</listen_host><path>${folder}/data/</path><tmp_path>${folder}/data/tmp/</tmp_path>` +
      `<mark_cache_size>100000000</mark_cache_size><users_config>${users}</users_config><default_profile>default</default_profile>` +
      `<default_database>default</default_database>${cluster === "" ? "" : `<remote_servers><two>${cluster}</two></remote_servers>`}</yandex>`,
  );
  const server = spawn("clickhouse-server", [`--config-file=${config}`], { stdio: "ignore" });
  const host = `127.0.0.1:${http}`;
  await answering(server, host);
  return {
    host,
    stop: async () => {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGKILL");
      if (server.exitCode === null && server.signalCode === null) await ended;
    },
  };
}

async function answering(server: ChildProcess, host: string): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`clickhouse-server ended with ${server.exitCode}`);
    const isUp = await fetch(`http://${host}/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await wait(100);
  }
}

async function freePorts(n: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: n },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer();
          server.listen(0, "127.0.0.1", () => resolve(server));
        }),
    ),
  );
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
