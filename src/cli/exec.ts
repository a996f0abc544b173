import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:os";
import { fileProblem } from "../files.ts";
import { demoChat } from "../server/addresses.ts";
import { stderrLog } from "../server/log.ts";
import type { Settings } from "../settings/settings.ts";
import { demoUsers } from "../settings/users.ts";
import { type Command, type CommandIo, splitAt, UsageError } from "./command.ts";
import { settingsOf } from "./listening.ts";
import { mockOptions } from "./mock.ts";
import { serveOptions } from "./serve.ts";

export const exec: Command = {
  name: "exec",
  summary: "Run a command, such as tests, with a server or mock that lives as long as the command",
  usage: `tock-contract exec [--mock] [options] -- COMMAND [ARGUMENTS]

  --mock            start the mock instead of the server
  --port            port to listen on (a free one)
  --data            data folder of the server (memory)

All options of serve, or with --mock those of mock, are accepted. The command starts when the server is ready. Its
exit code is passed on, and SIGINT, SIGTERM and SIGHUP are passed to it. Its environment contains:

  TOCK_URL          base URL, for instance http://127.0.0.1:49152
  TOCK_CHAT_URL     web connector of the demo bot
  TOCK_WS_URL       base URL of the WebSocket of bots, for instance ws://127.0.0.1:49152
  TOCK_API_KEY      API key of the demo bot
  TOCK_LOGIN, TOCK_PASSWORD
                    demo login, if no other users are configured`,
  async run(argv, io) {
    const [options, [command, ...rest]] = splitAt(argv, "--");
    if (command === undefined) throw new UsageError("a command is missing after --");
    const isMock = options.includes("--mock");
    const settings = settingsOf(
      options.filter((option) => option !== "--mock"),
      isMock ? mockOptions : serveOptions,
      { port: "0", data: "memory" },
    );
    const backend = isMock ? await startMock(settings) : await startServer(settings);
    try {
      return await runWith(backend.environment, command, rest, io);
    } finally {
      await backend.close();
    }
  },
};

/** The server or mock for the command. */
interface Backend {
  environment: Record<string, string>;
  close(): Promise<void>;
}

/** Stdout belongs to the command, and stderr only shows errors. */
const log = { ...stderrLog, info() {} };

async function startServer(settings: Settings): Promise<Backend> {
  const { startServer: start } = await import("../server/start.ts");
  const { url, apiKey, ready, close } = await start(settings, { log, warm: false });
  await ready;
  return { environment: environmentOf(url, apiKey, settings), close: () => close() };
}

async function startMock(settings: Settings): Promise<Backend> {
  const { startMock: start } = await import("../../mocks/start.ts");
  const { url, close } = await start(settings, { log });
  return { environment: environmentOf(url, "any-key", settings), close };
}

function environmentOf(url: string, apiKey: string | null, { users }: Settings) {
  const [user] = users === demoUsers ? demoUsers : [];
  return {
    TOCK_URL: url,
    TOCK_CHAT_URL: `${url}${demoChat}`,
    TOCK_WS_URL: url.replace(/^http/, "ws"),
    ...(apiKey === null ? {} : { TOCK_API_KEY: apiKey }),
    ...(user ? { TOCK_LOGIN: user.login, TOCK_PASSWORD: user.password } : {}),
  };
}

/**
 * @returns exit code of the command; as in a shell 128 + number of the signal that ended it, 127 if it does not exist
 */
export async function runWith(
  environment: Record<string, string>,
  command: string,
  rest: readonly string[],
  io: CommandIo,
): Promise<number> {
  const child = spawn(command, rest, {
    stdio: "inherit",
    env: { ...process.env, ...environment },
    // On Windows, npm and npx are scripts.
    shell: process.platform === "win32",
  });
  const release = passSignals(child);
  try {
    return await new Promise<number>((resolve) => {
      child.once("error", (error: NodeJS.ErrnoException) => {
        io.stderr(`tock-contract: ${fileProblem(`The command ${command}`, error).message}\n`);
        resolve(error.code === "ENOENT" ? 127 : 126);
      });
      child.once("close", (code, signal) =>
        resolve(code ?? 128 + constants.signals[signal ?? "SIGTERM"]),
      );
    });
  } finally {
    release();
  }
}

/** @returns a function that ends it */
function passSignals(child: ChildProcess): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const pass = (signal: NodeJS.Signals) => {
    // Ctrl+C in a terminal reaches the command without help, and twice means "at once" to many programs.
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  return () => {
    for (const signal of signals) process.off(signal, pass);
  };
}
