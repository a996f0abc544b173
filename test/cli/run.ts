import { main } from "../../src/cli/main.ts";
import { captureIo } from "../support/captured-io.ts";

/** What a command printed and how it ended. */
export interface Printed {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs `tock-contract` in this process. */
export async function run(...argv: string[]): Promise<Printed> {
  const io = captureIo();
  return { code: await main(argv, io), ...io.printed };
}

/** One text for a snapshot file. */
export function show({ code, stdout, stderr }: Printed): string {
  return `exit code ${code}\n--- stdout\n${stdout}--- stderr\n${stderr}`;
}
