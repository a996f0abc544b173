import { readFileSync } from "node:fs";
import { join } from "node:path";
import { own } from "../own.ts";
import { packageRoot } from "../paths.ts";
import { visibleLines } from "../visible.ts";
import { type CommandIo, openProcessIo, splitAt, UsageError } from "./command.ts";
import { commands, loadCommands } from "./commands.ts";

/**
 * Runs `tock-contract` with its arguments.
 * @returns exit code: 0 success, 1 failure, 2 wrong usage
 */
export async function main(argv: string[], streams: CommandIo): Promise<number> {
  const io = withVisibleTexts(streams);
  const [name = "--help", ...rest] = argv;
  if (name === "--help" || name === "-h" || name === "help") {
    io.stdout(await help());
    return 0;
  }
  if (name === "--version" || name === "-v") {
    io.stdout(`${version()}\n`);
    return 0;
  }
  const load = own(commands, name);
  if (!load) {
    io.stderr(`tock-contract: no command "${name}".\n\n${await help()}`);
    return 2;
  }
  const command = await load();
  // The arguments after "--" belong to another program.
  const [options = []] = splitAt(rest, "--");
  if (options.includes("--help") || options.includes("-h")) {
    io.stdout(`${command.summary}\n\nUsage: ${command.usage}\n`);
    return 0;
  }
  try {
    return await command.run(rest, io, loadCommands);
  } catch (error) {
    const called = error instanceof UsageError || isParseArgsError(error);
    io.stderr(`tock-contract ${name}: ${(error as Error).message}\n`);
    if (called) {
      const [synopsis] = command.usage.split("\n");
      io.stderr(`Usage: ${synopsis}\nMore: tock-contract ${name} --help\n`);
    }
    return called ? 2 : 1;
  }
}

/** The streams, with control characters escaped: names in the texts come from users. */
function withVisibleTexts(io: CommandIo): CommandIo {
  return {
    ...io,
    stdout: (text) => io.stdout(visibleLines(text)),
    stderr: (text) => io.stderr(visibleLines(text)),
  };
}

async function help(): Promise<string> {
  const all = await loadCommands();
  const width = Math.max(...all.map(({ name }) => name.length));
  const rows = all.map(({ name, summary }) => `  ${name.padEnd(width)} ${summary}`);
  return `Usage: tock-contract <command> [options]\n\n${rows.join("\n")}\n\nOptions of a command: tock-contract <command> --help\n`;
}

/** Versions of the package and of Node, as a bug report needs them. */
function version(): string {
  const manifest = readFileSync(join(packageRoot, "package.json"), "utf8");
  return `tock-contract ${(JSON.parse(manifest) as { version: string }).version}, Node ${process.versions.node}`;
}

function isParseArgsError(error: unknown): boolean {
  return String((error as { code?: unknown })?.code ?? "").startsWith("ERR_PARSE_ARGS");
}

// Run from source while developing: `node src/cli/main.ts generate`.
if (import.meta.main) process.exitCode = await main(process.argv.slice(2), openProcessIo());
