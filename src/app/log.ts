/**
 * One line of the log. Fields are names, counts, codes and durations only: never a chat id, a
 * name, a text, a receipt, a token or a URL that may hold one.
 */
export interface LogEntry {
  event: string;
  [field: string]: string | number | boolean | null;
}

export interface Log {
  write(entry: LogEntry): void;
}

/** An error's class and nothing else: its message may quote what it was working on. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
