import { once } from "node:events";

/** Output of a command: data on stdout, messages on stderr. Control characters are escaped. */
export interface CommandIo {
  stdout(text: string): void;
  stderr(text: string): void;
  /** Writes data of any length to stdout, as fast as they are read; ends early when the reader has closed it. */
  write(texts: AsyncIterable<string>): Promise<void>;
  /** Overwrites the current line of stderr; does nothing if stderr is not a terminal. */
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
  /**
   * @param loadAll every command, for the one that documents them
   * @returns exit code: 0 success, 1 failure, 2 wrong usage
   */
  run(argv: string[], io: CommandIo, loadAll: () => Promise<readonly Command[]>): Promise<number>;
}

/** Wrong usage of a command; printed with the usage, exit code 2. */
export class UsageError extends Error {}

/** The streams of this process. If their reader closes them, a server continues without a log and a command ends. */
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

/** The items before and after a mark; without the mark, all of them and none. */
export function splitAt(items: readonly string[], mark: string): [string[], string[]] {
  const at = items.indexOf(mark);
  return at < 0 ? [[...items], []] : [items.slice(0, at), items.slice(at + 1)];
}
