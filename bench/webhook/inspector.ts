/** A CPU profile as the inspector's protocol gives it. Times in microseconds. */
export interface CpuProfile {
  nodes: {
    id: number;
    callFrame: { functionName: string; url: string; lineNumber: number };
  }[];
  samples: number[];
  timeDeltas: number[];
}

interface Answer {
  id?: number;
  result?: { profile?: CpuProfile; usedSize?: number };
}

/** Asks a Worker's inspector for a CPU profile, or for the size of its heap. */
export class Inspector {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #asked = 0;

  static async connect(port: number): Promise<Inspector> {
    const targets = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
    // Every V8 inspector lists this.
    const listed = targets as { id: string; webSocketDebuggerUrl: string }[];
    const target = listed.find(({ id }) => id.includes("worker")) ?? listed[0];
    if (!target) throw new Error("the inspector knows no Worker");
    const socket = new WebSocket(target.webSocketDebuggerUrl);
    await new Promise((resolve, reject) => {
      socket.addEventListener("open", resolve, { once: true });
      socket.addEventListener("error", reject, { once: true });
    });
    return new Inspector(socket);
  }

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => {
      // Messages of the inspector's protocol.
      const answer = JSON.parse(String(data)) as Answer;
      if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
    });
  }

  async startProfile(): Promise<void> {
    await this.#ask("Profiler.enable");
    await this.#ask("Profiler.setSamplingInterval", { interval: 200 });
    await this.#ask("Profiler.start");
  }

  async stopProfile(): Promise<CpuProfile> {
    const { result } = await this.#ask("Profiler.stop");
    this.close();
    if (!result?.profile) throw new Error("the inspector gave no profile");
    return result.profile;
  }

  /**
   * Bytes of JavaScript's heap that are in use. workerd never answers `HeapProfiler.collectGarbage`,
   * so garbage is in it.
   */
  async heap(): Promise<number> {
    const { result } = await this.#ask("Runtime.getHeapUsage");
    return result?.usedSize ?? 0;
  }

  close(): void {
    this.#socket.close();
  }

  #ask(method: string, params: object = {}): Promise<Answer> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }
}
