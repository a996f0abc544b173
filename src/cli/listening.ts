import { parseArgs } from "node:util";
import { own } from "../own.ts";
import type { AddressRow } from "../server/addresses.ts";
import { stderrLog } from "../server/log.ts";
import { StrayErrors } from "../server/stray-errors.ts";
import { readSettings } from "../settings/read.ts";
import { helpOf, kebab, type Settings, settings } from "../settings/settings.ts";
import { type CommandIo, UsageError } from "./command.ts";

/** A started server or mock. */
interface Listening {
  url: string;
  addresses: readonly AddressRow[];
  close(): Promise<void>;
}

/** The usage of a command with some of the settings as options. */
export function usageWith(command: string, names: readonly (keyof Settings)[]): string {
  const lines = names.map((name) => usageLine(kebab(name), helpOf(name)));
  const config = usageLine("config", "JSON file with the same settings");
  return `tock-contract ${command} [options]\n\n${[...lines, config].join("\n")}\n\nEvery option is also an environment variable, TOCK_CONTRACT_<OPTION>.`;
}

/** The help follows the option, or is on the next line if the option is long. */
function usageLine(option: string, help: string): string {
  const width = 16;
  const gap = option.length > width ? `\n${" ".repeat(width + 5)}` : " ";
  return `  --${option.padEnd(width)}${gap}${help}`;
}

/**
 * Reads the settings of a command that listens.
 * @param defaults of this command, instead of those of the environment, of the file and of the settings
 * @throws UsageError when a flag, a variable or the file is wrong
 */
export function settingsOf(
  argv: string[],
  names: readonly (keyof Settings)[],
  defaults: Partial<Record<keyof Settings, string>> = {},
): Settings {
  const flags = names.map((name) => [kebab(name), { type: settings[name].type }] as const);
  const parsed = parseArgs({
    args: argv,
    allowNegative: true,
    options: { ...Object.fromEntries(flags), config: { type: "string" } },
  });
  const values: Record<string, string | boolean | undefined> = { ...parsed.values };
  const byName = Object.fromEntries(
    names.map((name) => [name, own(values, kebab(name)) ?? own(defaults, name)]),
  );
  try {
    const file = values.config;
    return readSettings(byName, process.env, typeof file === "string" ? file : null);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/**
 * Starts, prints the addresses, and waits for SIGINT or SIGTERM.
 * @returns exit code
 */
export async function listenUntilStopped(
  io: CommandIo,
  settings: Settings,
  start: (strays: StrayErrors) => Promise<Listening>,
): Promise<number> {
  let listening: Listening;
  const strays = new StrayErrors();
  try {
    listening = await start(strays);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    io.stderr(`tock-contract: ${startFailure(error, settings)}\n`);
    return 1;
  }
  const stopped = untilStopped();
  // An error outside an exchange must not end the server; here it has the process to itself.
  const release = strays.catchAll(stderrLog);
  // Programs read the lines of JSON, so stdout contains nothing else.
  (settings.json ? io.stderr : io.stdout)(addressTable(listening));
  await stopped;
  io.stderr("Stopping. Streams are closed, and requests can finish.\n");
  await listening.close();
  release();
  return 0;
}

function startFailure(error: unknown, { host, port }: Settings): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") {
    return `${host}:${port} is in use. Stop the other program, or choose another port (--port 0 picks a free one).`;
  }
  if (code === "EACCES") {
    return `${host}:${port} requires more permissions. Choose a port from 1024.`;
  }
  return message;
}

function addressTable({ url, addresses }: Listening): string {
  const width = Math.max(...addresses.map(([what]) => what.length));
  const rows = addresses.map(([what, where]) => `  ${what.padEnd(width)}  ${where}`);
  return `tock-contract listens on ${url}\n\n${rows.join("\n")}\n\nPress Ctrl+C to stop.\n`;
}

/** Resolves on SIGINT or SIGTERM. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
