import { parseArgs } from "node:util";
import { readSettings } from "../settings/read.ts";
import { visible } from "../visible.ts";
import { type Command, UsageError } from "./command.ts";
import { untilStopped } from "./listening.ts";

export const mockBot: Command = {
  name: "mock-bot",
  summary: "Attach a bot to a platform that answers with the examples of the contract",
  usage: `tock-contract mock-bot --url ws://127.0.0.1:8080/API-KEY [options]

  --url              address of the platform, with the API key of a bot as its path
  --pause            milliseconds between two frames of an answer (700)
  --json             print each answer as a line of JSON`,
  async run(argv, io) {
    const { values } = parseArgs({
      args: argv,
      options: { url: { type: "string" }, pause: { type: "string" }, json: { type: "boolean" } },
    });
    const { pause, json } = settingsOf(values);
    const { url, apiKey } = placeOf(values.url);
    const { createMockBot } = await import("../../mocks/bot.ts");
    const bot = createMockBot({
      url,
      apiKey,
      pause,
      onError: (error) => io.stderr(`${(error as Error).message}. Is it running?\n`),
      report(event) {
        const { storyId, intent, text, example } = event;
        const asked = text === "" ? intent : JSON.stringify(text);
        const line = json ? JSON.stringify(event) : `${storyId}: ${asked} → example ${example}`;
        io.stdout(`${visible(line)}\n`);
      },
    });
    const stopped = untilStopped();
    let closed = false;
    const connected = bot.connect().then(() => {
      if (!closed) io.stderr(`Attached to ${url}. Press Ctrl+C to stop.\n`);
    });
    // A refused bot ends at once, a connected one when it is stopped.
    await Promise.race([stopped, connected.then(() => stopped)]);
    closed = true;
    bot.close();
    await connected;
    return 0;
  },
};

function settingsOf({ pause, json }: { pause?: string; json?: boolean }) {
  try {
    return readSettings({ pause, json }, process.env, null);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Splits `ws://host:port/{apiKey}`. */
function placeOf(text: string | undefined): { url: string; apiKey: string } {
  const [, url, apiKey] = /^(wss?:\/\/[^/?#]+)\/([^/?#]+)\/?$/.exec(text ?? "") ?? [];
  try {
    if (url && apiKey && URL.canParse(url)) return { url, apiKey: decodeURIComponent(apiKey) };
  } catch {
    // An invalid percent escape is reported like any other wrong address.
  }
  throw new UsageError(
    `--url is the address of a platform with an API key as its path, ws://127.0.0.1:8080/API-KEY; got ${JSON.stringify(text ?? "")}`,
  );
}
