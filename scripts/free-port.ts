import { createServer } from "node:net";

const HIGHEST_PORT = 65_535;

/** `wanted`, or the next port above it that nothing on this machine listens on. */
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
