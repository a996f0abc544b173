/** Where the server says what happens; messages never hold secrets. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  /** @param cause what was thrown; its stack is written in full */
  error(message: string, cause?: unknown): void;
}

/** One line each on stderr, the time first. */
export const stderrLog: Log = {
  info: (message) => write("info", message),
  warn: (message) => write("warn", message),
  error: (message, cause) =>
    write("error", cause === undefined ? message : `${message}: ${detail(cause)}`),
};

function write(level: string, message: string): void {
  process.stderr.write(`${new Date().toISOString()} ${level} ${message}\n`);
}

function detail(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
