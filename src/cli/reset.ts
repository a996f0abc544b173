import { parseArgs } from "node:util";
import { type Command, UsageError } from "./command.ts";

export const reset: Command = {
  name: "reset",
  summary: "Put a running server back to its seed",
  usage: "tock-contract reset [--url http://127.0.0.1:8080]",
  async run(argv, io) {
    const { values } = parseArgs({
      args: argv,
      options: { url: { type: "string", default: "http://127.0.0.1:8080" } },
    });
    if (!URL.canParse(values.url)) throw new UsageError(`--url ${values.url} is not a URL`);
    const response = await fetch(new URL("/_toolkit/reset", values.url), {
      method: "POST",
      headers: { "X-Tock-Contract": "1" },
    }).catch((error: Error) => error);
    if (response instanceof Error) {
      io.stderr(
        `tock-contract reset: nothing answers at ${values.url}. Start it: tock-contract serve\n`,
      );
      return 1;
    }
    if (!response.ok) {
      io.stderr(`tock-contract reset: ${response.status} ${await response.text()}\n`);
      return 1;
    }
    io.stdout(`${values.url} is back to its seed\n`);
    return 0;
  },
};
