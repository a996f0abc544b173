/** Where a command writes: data on stdout, messages on stderr. */
export interface CommandIo {
  stdout(text: string): void;
  stderr(text: string): void;
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

/** The streams of this process. */
export const processIo: CommandIo = {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  isTTY: process.stderr.isTTY === true,
};
