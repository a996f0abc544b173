import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Command, UsageError } from "./command.ts";

export const docs: Command = {
  name: "docs",
  summary: "Write the documentation as a static site that works offline",
  usage: `tock-contract docs [--out DIR] [--server URL]

  --out DIR     output folder (./tock-contract-docs)
  --server URL  server that the pages name in guides and samples (http://localhost:8080)`,
  async run(argv, io) {
    const { values } = parseArgs({
      args: argv,
      options: { out: { type: "string" }, server: { type: "string" } },
    });
    const folder = resolve(values.out ?? "tock-contract-docs");
    const { copyDocs } = await import("../docs/copy.ts");
    const files = await copyDocs(folder, { server: originOf(values.server) });
    for (const file of files) io.stdout(`${file}\n`);
    io.stderr(`Open ${resolve(folder, "index.html")} in a browser.\n`);
    return 0;
  },
};

/** @throws UsageError if the text is not the address of a web server */
function originOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new UsageError(`--server ${text} is not a URL like https://tock.example.com`);
  return new URL(text).origin;
}
