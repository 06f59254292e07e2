import type { TestProject } from "vitest/node";

/** How workerd's message about an uncaught exception begins. */
const UNCAUGHT = "uncaught exception; source = ";

/** Errors that tests throw say so in their message. The others belong to a kill. */
const EXPECTED = [
  /on[ _]purpose/,
  // Thrown by a station that gets an answer to a deleted tip.
  /^UnknownTipError: no such tip/,
  // Objects that are aborted, and streams into them.
  /^Error: Network connection lost\./,
  /^TypeError: Can't read from request stream because client disconnected\./,
];

/** The runtime's two lines about a download that ends too early, which tests provoke. */
const CUT_DOWNLOAD = /^exception = kj\/.*fixed-length pipe ended prematurely/;

/** What was thrown, from a message of the runtime. null: another message. */
function thrownIn(message: string): string | null {
  if (!message.startsWith(UNCAUGHT)) return null;
  return message.slice(message.indexOf("stack = ") + "stack = ".length);
}

function isExpected(thrown: string): boolean {
  return EXPECTED.some((one) => one.test(thrown));
}

/** The files that run: one of them has thrown. */
function filesAtWork({ vitest }: TestProject): string {
  const running = vitest.state.getTestModules().filter((one) => one.state() === "pending");
  return running.map((one) => one.relativeModuleId).join(", ");
}

/**
 * Runs in vitest's process, which prints the runtime's messages. Hides expected exceptions. Any
 * other is printed, and fails the run even if no test noticed it.
 */
export default function watchExceptions(project: TestProject): () => void {
  const unexpected: string[] = [];
  let afterCut = false;
  const releases = [process.stdout, process.stderr].map((stream) => {
    const write = stream.write;
    stream.write = function (this: typeof stream, ...args: unknown[]) {
      const message = String(args[0]);
      const isCut = CUT_DOWNLOAD.test(message) || (afterCut && message.startsWith("stack: "));
      afterCut = CUT_DOWNLOAD.test(message);
      if (isCut) return true;
      const thrown = thrownIn(message);
      if (thrown !== null && isExpected(thrown)) return true;
      if (thrown !== null) unexpected.push(`${filesAtWork(project)}: ${thrown}`);
      return Reflect.apply(write, this, args);
    };
    return () => {
      stream.write = write;
    };
  });
  return () => {
    for (const release of releases) release();
    if (unexpected.length === 0) return;
    throw new Error(
      `${unexpected.length} exceptions that no test expects:\n${unexpected.join("\n")}`,
    );
  };
}
