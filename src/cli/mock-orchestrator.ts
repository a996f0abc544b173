import { parseArgs } from "node:util";
import { readSettings } from "../settings/read.ts";
import type { Settings } from "../settings/settings.ts";
import { visible } from "../visible.ts";
import { type Command, UsageError } from "./command.ts";
import { listenUntilStopped } from "./listening.ts";

/** The default port of Tock's orchestrator. */
const usualPort = "8000";

export const mockOrchestrator: Command = {
  name: "mock-orchestrator",
  summary: "Run a mock of the generative AI orchestrator, with the examples of its contract",
  usage: `tock-contract mock-orchestrator [options]

  --host             address to listen on (127.0.0.1)
  --port             port to listen on, 0 picks a free one (${usualPort})
  --json             print each request as a line of JSON

A question, prompt or secret that equals the name of an example selects it: "notFound" as a message to the bot,
"refused" as an API key, "failed" for an error.`,
  async run(argv, io) {
    const settings = settingsOf(argv);
    const { startMockOrchestrator } = await import("../../mocks/orchestrator.ts");
    return listenUntilStopped(io, settings, (strays) =>
      startMockOrchestrator(settings, {
        strays,
        report(event) {
          const { operation, example } = event;
          const line = settings.json ? JSON.stringify(event) : `${operation} → example ${example}`;
          io.stdout(`${visible(line)}\n`);
        },
      }),
    );
  },
};

function settingsOf(argv: string[]): Settings {
  const { values } = parseArgs({
    args: argv,
    options: { host: { type: "string" }, port: { type: "string" }, json: { type: "boolean" } },
  });
  try {
    return readSettings({ ...values, port: values.port ?? usualPort }, process.env, null);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
