import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Command } from "./command.ts";

export const docs: Command = {
  name: "docs",
  summary:
    "Write the documentation as a static site that works without a server and without a network",
  usage: "tock-contract docs [--out DIR]   (default: ./tock-contract-docs)",
  async run(argv, io) {
    const { values } = parseArgs({ args: argv, options: { out: { type: "string" } } });
    const folder = resolve(values.out ?? "tock-contract-docs");
    const { buildDocs, writeAliases } = await import("../docs/build.ts");
    if (io.isTTY) io.stderr("Making the pages …\n");
    const files = await buildDocs(folder);
    await writeAliases(folder, files);
    for (const file of files) io.stdout(`${file}\n`);
    io.stderr(`Written to ${folder}: open ${resolve(folder, "index.html")} in a browser.\n`);
    return 0;
  },
};
