import { createServer } from "node:net";

const HIGHEST_PORT = 65_535;

/** Returns `wanted`, or the next higher port on which nothing listens on this machine. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port <= HIGHEST_PORT; port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port from ${wanted} on`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
