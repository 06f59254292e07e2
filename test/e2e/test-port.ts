import { freePort } from "../../scripts/free-port.ts";

/**
 * A port for what this process starts. Test files may run side by side, each in a process of its
 * own: from one and the same number on they would all find the same free port. Below the range from
 * which the system takes ports for outgoing calls, so that it is still free after a `kill -9`.
 */
export function testPort(): Promise<number> {
  return freePort(18_000 + (process.pid % 1_000) * 10);
}
