import type { CommandIo } from "../../src/cli/command.ts";

/** Streams of a command that are captured as texts. */
export interface CapturedIo extends CommandIo {
  readonly printed: { stdout: string; stderr: string };
}

/** @param isTTY whether they count as a terminal */
export function captureIo(isTTY = false): CapturedIo {
  const printed = { stdout: "", stderr: "" };
  return {
    printed,
    stdout(text) {
      printed.stdout += text;
    },
    stderr(text) {
      printed.stderr += text;
    },
    async write(texts) {
      for await (const text of texts) printed.stdout += text;
    },
    draw(line) {
      if (isTTY) printed.stderr += `\r${line}`;
    },
    isTTY,
  };
}
