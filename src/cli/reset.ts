import type { Command } from "./command.ts";
import { callToolkit, nameOf, readTarget, targetUsage, withStore } from "./target.ts";

export const reset: Command = {
  name: "reset",
  summary: "Reset a server or a data folder to the demo data, and delete everything else",
  usage: `tock-contract reset [--url URL | --data DIR]\n\n${targetUsage}`,
  async run(argv, io) {
    const { target } = readTarget(argv, {});
    if ("folder" in target) await withStore(target.folder, false, (store) => store.reset());
    else await callToolkit(target, "reset", { method: "POST" });
    io.stdout(`Reset ${nameOf(target)} to the demo data\n`);
    return 0;
  },
};
