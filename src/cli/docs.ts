import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Command } from "./command.ts";

export const docs: Command = {
  name: "docs",
  summary: "Write the documentation as a static site that works offline",
  usage: "tock-contract docs [--out DIR]\n\n  --out DIR  output folder (./tock-contract-docs)",
  async run(argv, io) {
    const { values } = parseArgs({ args: argv, options: { out: { type: "string" } } });
    const folder = resolve(values.out ?? "tock-contract-docs");
    const { copyDocs } = await import("../docs/copy.ts");
    const files = await copyDocs(folder);
    for (const file of files) io.stdout(`${file}\n`);
    io.stderr(`Open ${resolve(folder, "index.html")} in a browser.\n`);
    return 0;
  },
};
