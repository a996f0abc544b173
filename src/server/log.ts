import { visible } from "../visible.ts";

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
  error: (message, cause) => write("error", message, cause),
};

function write(level: string, message: string, cause?: unknown): void {
  process.stderr.write(formatEntry(new Date(), level, message, cause));
}

/**
 * One entry of the log. Texts of users may be in it: what they hold can neither begin an entry of its own nor steer a
 * terminal. Only the details of an error have several lines, and those are indented.
 */
export function formatEntry(time: Date, level: string, message: string, cause?: unknown): string {
  const entry = `${time.toISOString()} ${level} ${visible(message)}`;
  return cause === undefined ? `${entry}\n` : `${entry}: ${indented(detail(cause))}\n`;
}

function detail(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

function indented(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map(visible)
    .join("\n    ");
}
