import { visible } from "../visible.ts";

/** The log of the server; messages never contain secrets. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  /** @param cause the thrown error; its stack is written in full */
  error(message: string, cause?: unknown): void;
}

/** Writes one line per entry to stderr, with the time first. */
export const stderrLog: Log = {
  info: (message) => write("info", message),
  warn: (message) => write("warn", message),
  error: (message, cause) => write("error", message, cause),
};

function write(level: string, message: string, cause?: unknown): void {
  process.stderr.write(formatEntry(new Date(), level, message, cause));
}

/**
 * One entry of the log. Texts of users in it can neither start a new entry nor send control sequences to a terminal.
 * Only the details of an error have several lines, which are indented.
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

/** Reports errors without those that say the same as the one before. */
export function withoutRepeats(report: (error: unknown) => void): (error: unknown) => void {
  let last = "";
  return (error) => {
    const text = String(error);
    if (text !== last) report(error);
    last = text;
  };
}
