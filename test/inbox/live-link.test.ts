import { beforeEach, describe, expect, test } from "vitest";
import { LiveLink, PING, PONG, type SocketEvents } from "../../src/inbox/live/live-link.ts";
import { retryDelay } from "../../src/inbox/live/retry-delay.ts";

interface Timer {
  ms: number;
  run: () => void;
}

interface Socket {
  events: SocketEvents;
  sent: string[];
  closed: boolean;
}

let sockets: Socket[];
let timers: Timer[];
let log: string[];
let link: LiveLink;

beforeEach(() => {
  sockets = [];
  timers = [];
  log = [];
  link = new LiveLink({
    connect: (events) => {
      const socket: Socket = { events, sent: [], closed: false };
      sockets.push(socket);
      return {
        send: (text) => socket.sent.push(text),
        close: () => {
          socket.closed = true;
          events.closed();
        },
      };
    },
    after: (ms, run) => {
      const timer = { ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((known) => known !== timer);
      };
    },
    chance: () => 1,
    onState: (state) => log.push(state),
    onMessage: (text) => log.push(`message ${text}`),
    onMissed: () => log.push("missed"),
    onRefused: () => log.push("refused"),
  });
});

const last = () => {
  const socket = sockets.at(-1);
  if (!socket) throw new Error("no socket yet");
  return socket;
};

/** Fires the only timer, and returns its duration. */
function elapse(): number {
  const [timer, ...others] = timers.splice(0);
  if (!timer || others.length > 0) throw new Error(`expected one timer, ${others.length} more`);
  timer.run();
  return timer.ms;
}

describe("the live link", () => {
  test("is live once open, and hands over messages but not its own pongs", () => {
    link.start();
    last().events.opened();
    last().events.message("a");
    last().events.message(PONG);
    expect(log).toEqual(["connecting", "live", "missed", "message a"]);
  });

  test("tries again after growing waits, and says each time that it was refused", () => {
    link.start();
    const waits = [1, 2, 3, 4, 5, 6, 7].map(() => {
      last().events.closed();
      return elapse();
    });
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16000, 30000, 30000]);
    expect(log.filter((entry) => entry === "refused")).toHaveLength(7);
    expect(sockets).toHaveLength(8);
  });

  test("reads what it missed before it opened, the first time too", () => {
    link.start();
    last().events.opened();
    expect(log).toEqual(["connecting", "live", "missed"]);
    last().events.closed();
    elapse();
    last().events.opened();
    expect(log.slice(3)).toEqual(["reconnecting", "refused", "live", "missed"]);
  });

  test("begins with short waits again once it was open", () => {
    link.start();
    for (let tries = 0; tries < 4; tries++) {
      last().events.closed();
      elapse();
    }
    last().events.opened();
    last().events.closed();
    expect(elapse()).toBe(1000);
  });

  test("pings, and gives up a line that no longer answers", () => {
    link.start();
    const first = last();
    first.events.opened();
    expect(first.sent).toEqual([PING]);
    first.events.message(PONG);
    expect(elapse()).toBe(5_000);
    expect(elapse()).toBe(20_000);
    expect(first.sent).toEqual([PING, PING]);
    expect(elapse()).toBe(5_000);
    expect(first.closed).toBe(true);
    expect(log.at(-2)).toBe("reconnecting");
    elapse();
    expect(sockets).toHaveLength(2);
  });

  test("tries at once when woken, but not while a socket is there", () => {
    link.start();
    link.wake();
    expect(sockets).toHaveLength(1);
    last().events.closed();
    link.wake();
    expect(sockets).toHaveLength(2);
  });

  test("knows within seconds whether it lives, when a call got no answer", () => {
    link.start();
    link.doubt();
    const socket = last();
    socket.events.opened();
    link.doubt();
    expect(socket.sent).toEqual([PING]);
    socket.events.message(PONG);
    elapse();
    link.doubt();
    expect(socket.sent).toEqual([PING, PING]);
    expect(log).not.toContain("reconnecting");
    expect(elapse()).toBe(5_000);
    expect(log).toContain("reconnecting");
  });

  test("gives up a connection that does not open", () => {
    link.start();
    expect(elapse()).toBe(15_000);
    expect(sockets[0]?.closed).toBe(true);
    expect(log).toEqual(["connecting", "reconnecting", "refused"]);
  });

  test("is not called live once the network is gone", () => {
    link.start();
    last().events.opened();
    link.lost();
    expect(sockets[0]?.closed).toBe(true);
    expect(log.slice(-2)).toEqual(["reconnecting", "refused"]);
    elapse();
    expect(sockets).toHaveLength(2);
  });

  test("stays silent after stop", () => {
    link.start();
    const socket = last();
    socket.events.opened();
    link.stop();
    expect(socket.closed).toBe(true);
    socket.events.message("late");
    expect(log).toEqual(["connecting", "live", "missed"]);
    expect(timers).toHaveLength(0);
  });

  test("ignores a socket that it has replaced", () => {
    link.start();
    const old = last();
    old.events.closed();
    link.wake();
    old.events.closed();
    old.events.message("late");
    expect(sockets).toHaveLength(2);
    expect(log).not.toContain("message late");
  });
});

test("waits are spread over the upper half of each step", () => {
  expect(retryDelay(0, 0)).toBe(500);
  expect(retryDelay(3, 0.5)).toBe(6000);
  expect(retryDelay(1000, 1)).toBe(30_000);
});
