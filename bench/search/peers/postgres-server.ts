/** @module A PostgreSQL of its own for the benchmark: a temporary cluster on a socket in its folder, ended with it. */
import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Pool } from "pg";

const DEBIAN = "/usr/lib/postgresql";

/** The folder with `initdb` and `postgres`: Debian keeps them out of the path. */
function binaries(): string | undefined {
  if (!existsSync(DEBIAN)) return undefined;
  return readdirSync(DEBIAN)
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(DEBIAN, version, "bin"))
    .find((folder) => existsSync(join(folder, "initdb")));
}

/** Why there is none, or undefined. */
export function missingPostgres(): string | undefined {
  return binaries() === undefined
    ? "PostgreSQL is not installed (Debian: apt-get install postgresql)"
    : undefined;
}

/** PostgreSQL refuses to run as root: there it runs as the user that Debian made for it. */
const AS_POSTGRES =
  process.getuid?.() === 0 ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : [];

export interface PostgresServer {
  readonly pool: Pool;
  /** The server and its children. */
  readonly processes: () => readonly number[];
  readonly close: () => Promise<void>;
}

/** Starts the cluster in `folder`, made where there is none. */
export async function startPostgres(folder: string): Promise<PostgresServer> {
  const bin = binaries();
  if (bin === undefined) throw new Error(missingPostgres());
  const data = join(folder, "postgres");
  if (!existsSync(join(data, "PG_VERSION"))) {
    mkdirSync(data, { recursive: true });
    if (AS_POSTGRES.length > 0) {
      run(["chown", "-R", "postgres:postgres", data]);
    }
    run([
      ...AS_POSTGRES,
      join(bin, "initdb"),
      "-D",
      data,
      "-A",
      "trust",
      "-U",
      "bench",
      "-E",
      "UTF8",
      "--locale=C",
    ]);
  }
  const [command = "", ...args] = [
    ...AS_POSTGRES,
    join(bin, "postgres"),
    "-D",
    data,
    "-k",
    data,
    ...SETTINGS,
  ];
  const server = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  server.stderr.on("data", (text: Buffer) => (said += text.toString()));
  const pool = new Pool({ host: data, user: "bench", database: "postgres", max: 8 });
  await untilReady(pool, server, () => said);
  return {
    pool,
    processes: () => (server.pid === undefined ? [] : [server.pid, ...childrenOf(server.pid)]),
    async close() {
      await pool.end();
      const ended = new Promise((resolve) => server.once("exit", resolve));
      // Smart shutdown: it waits for the connections that are just closing.
      server.kill("SIGTERM");
      await ended;
    },
  };
}

/** A quarter of the memory as its documentation advises, no network, one process a query as on a busy site. */
const SETTINGS = Object.entries({
  listen_addresses: "",
  shared_buffers: "2GB",
  work_mem: "128MB",
  maintenance_work_mem: "1GB",
  effective_cache_size: "4GB",
  max_wal_size: "8GB",
  synchronous_commit: "off",
  random_page_cost: "1.1",
  jit: "off",
  max_parallel_workers_per_gather: "0",
}).flatMap(([name, value]) => ["-c", `${name}=${value}`]);

function run([command = "", ...args]: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
}

async function untilReady(pool: Pool, server: ChildProcess, said: () => string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended: ${said()}`);
    try {
      await pool.query("SELECT 1");
      return;
    } catch {
      await setTimeout(50);
    }
  }
  throw new Error(`PostgreSQL does not answer: ${said()}`);
}

function childrenOf(pid: number): readonly number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .trim()
    .split(" ")
    .filter(Boolean)
    .map(Number);
}
