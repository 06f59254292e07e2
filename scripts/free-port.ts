import { createServer } from "node:net";

const HIGHEST_PORT = 65_535;
/** `localhost` may mean either. A system without IPv6 refuses the second, which takes no port. */
const LOCAL = ["127.0.0.1", "::1"];

/**
 * Returns `wanted`, or the next higher port on which nothing listens on this machine. Skips
 * `reserved`: ports that are given out but not listened on yet.
 */
export async function freePort(wanted: number, reserved: readonly number[] = []): Promise<number> {
  for (let port = wanted; port <= HIGHEST_PORT; port++) {
    if (!reserved.includes(port) && (await isFree(port))) return port;
  }
  throw new Error(`no free port from ${wanted} on`);
}

async function isFree(port: number): Promise<boolean> {
  for (const host of LOCAL) if (await isTaken(port, host)) return false;
  return true;
}

function isTaken(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => resolve(error.code === "EADDRINUSE"));
    probe.listen(port, host, () => probe.close(() => resolve(false)));
  });
}
