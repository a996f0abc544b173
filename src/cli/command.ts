import { once } from "node:events";

/** Where a command writes: data on stdout, messages on stderr. What could steer a terminal comes out as escapes. */
export interface CommandIo {
  stdout(text: string): void;
  stderr(text: string): void;
  /** Writes data of any length to stdout, as fast as they are read; ends early when nobody reads any more. */
  write(texts: AsyncIterable<string>): Promise<void>;
  /** Writes over the current line of the terminal at stderr; nothing where it is no terminal. */
  draw(line: string): void;
  /** Whether stderr is a terminal (progress is shown only there). */
  isTTY: boolean;
}

/** One command of `tock-contract`, in one file. */
export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  usage: string;
  /** @returns exit code: 0 fine, 1 it found something wrong, 2 it was called wrongly */
  run(argv: string[], io: CommandIo): Promise<number>;
}

/** Thrown by a command that was called wrongly; printed with its usage, exit code 2. */
export class UsageError extends Error {}

/** The streams of this process. Whoever reads them may go away: a server goes on without its log, a command ends. */
export function openProcessIo(): CommandIo {
  const { stdout, stderr } = process;
  let isRead = true;
  stdout.on("error", () => {
    isRead = false;
  });
  stderr.on("error", () => {});
  const isTTY = stderr.isTTY === true;
  return {
    stdout: (text) => void stdout.write(text),
    stderr: (text) => void stderr.write(text),
    async write(texts) {
      for await (const text of texts) {
        if (!isRead) return;
        if (!stdout.write(text)) await once(stdout, "drain").catch(() => {});
      }
    },
    draw: (line) => void (isTTY && stderr.write(`\r${line}`)),
    isTTY,
  };
}
