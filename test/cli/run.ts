import { main } from "../../src/cli/main.ts";

/** What a command printed and how it ended. */
export interface Printed {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs `tock-contract` in this process. */
export async function run(...argv: string[]): Promise<Printed> {
  const printed: Printed = { code: -1, stdout: "", stderr: "" };
  printed.code = await main(argv, {
    stdout: (text) => {
      printed.stdout += text;
    },
    stderr: (text) => {
      printed.stderr += text;
    },
    isTTY: false,
  });
  return printed;
}

/** One text for a snapshot file. */
export function show({ code, stdout, stderr }: Printed): string {
  return `exit code ${code}\n--- stdout\n${stdout}--- stderr\n${stderr}`;
}
