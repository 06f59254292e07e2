/**
 * Answers the parent's requests, one at a time, in a process made by `Child`. The process ends with
 * its parent, so an interrupted benchmark leaves none behind.
 */
export function answerParent<Request, Answer>(
  answer: (request: Request) => Promise<Answer>,
  close: () => Promise<void>,
): void {
  // What `Child` of the same type sent.
  process.on("message", (request) => {
    answer(request as Request).then(
      (value) => process.send?.({ ok: true, value }),
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : "failed";
        process.send?.({ ok: false, reason });
      },
    );
  });
  const stop = () => {
    const exit = () => process.exit(0);
    close().then(exit, exit);
  };
  process.once("disconnect", stop);
  // A terminal interrupts the whole process group. This process ends with its parent instead.
  process.on("SIGINT", () => undefined);
}
