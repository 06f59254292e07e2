/** How workerd begins what it prints of an exception that left an object or a handler. */
const UNCAUGHT = "uncaught exception; source = ";

/** Who throws on purpose says so in the message; the rest is what the runtime says of a kill. */
const EXPECTED = [
  /on[ _]purpose/,
  // What is expected of a station that is handed an answer to a tip that is gone.
  /^UnknownTipError: no such tip/,
  // Objects that are aborted, and streams into them.
  /^Error: Network connection lost\./,
  /^TypeError: Can't read from request stream because client disconnected\./,
];

/** A download that ends before its length, which tests want: the runtime tells it in two lines. */
const CUT_DOWNLOAD = /^exception = kj\/.*fixed-length pipe ended prematurely/;

/** What was thrown, from a message of the runtime; null: it tells of something else. */
function thrownIn(message: string): string | null {
  if (!message.startsWith(UNCAUGHT)) return null;
  return message.slice(message.indexOf("stack = ") + "stack = ".length);
}

function isExpected(thrown: string): boolean {
  return EXPECTED.some((one) => one.test(thrown));
}

/**
 * Runs in vitest's own process, which prints what the runtime says. Exceptions that a test means are
 * quiet; any other is printed, and fails the run even if no test looked at it.
 */
export default function watchExceptions(): () => void {
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
      if (thrown !== null) unexpected.push(thrown);
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
