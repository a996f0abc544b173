import type { Command } from "./command.ts";
import { callToolkit, nameOf, readTarget, targetUsage, withStore } from "./target.ts";

export const seed: Command = {
  name: "seed",
  summary: "Put the demo into a server or a data folder, and keep everything else",
  usage: `tock-contract seed [--url URL | --data DIR]\n\n${targetUsage}`,
  async run(argv, io) {
    const { target } = readTarget(argv, {});
    if ("folder" in target) await withStore(target.folder, true, (store) => store.seed());
    else await callToolkit(target, "seed", { method: "POST" });
    io.stdout(`${nameOf(target)} has the demo\n`);
    return 0;
  },
};
