import { createServer, type Server } from "node:net";
import { expect, test } from "vitest";
import { freePort } from "../../scripts/free-port.ts";

/** Listens on a port that the system chooses. */
function listen(host: string): Promise<{ port: number; server: Server }> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, host, () => {
      const address = server.address();
      resolve({ port: typeof address === "object" && address ? address.port : 0, server });
    });
  });
}

test.each(["127.0.0.1", "::1"])("a port that is taken on %s is stepped over", async (host) => {
  const listening = await listen(host).catch(() => null);
  // Without IPv6 there is nothing to step over.
  if (listening === null) return;
  const { port, server } = listening;
  expect(await freePort(port)).toBeGreaterThan(port);
  server.close();
});

test("a port that is given out already is not given out twice", async () => {
  const first = await freePort(18_000);
  expect(await freePort(first, [first])).toBeGreaterThan(first);
});
