import { type Command, type CommandIo, UsageError } from "./command.ts";
import { ProgressBar } from "./progress.ts";
import { callToolkit, nameOf, readTarget, targetUsage, withStore } from "./target.ts";

export const seed: Command = {
  name: "seed",
  summary: "Add the demo data to a server or a data folder, and keep everything else",
  usage: `tock-contract seed [--url URL | --data DIR] [--size large]

${targetUsage}
  --size large  add a bot "large" with 1,000 stories, 5,000 labels, 50,000 dialogs and their users, and 200 applications; data folders only; takes some minutes and 2 GB`,
  async run(argv, io) {
    const { target, values } = readTarget(argv, { size: { type: "string" } });
    const { size } = values as { size?: string };
    if (size !== undefined && size !== "large") {
      throw new UsageError(`--size ${size} is not a size. The only one is "large"`);
    }
    if (size !== undefined && !("folder" in target)) {
      throw new UsageError("--size large needs a data folder. Add --data DIR");
    }
    if (!("folder" in target)) await callToolkit(target, "seed", { method: "POST" });
    else if (size === undefined) await withStore(target.folder, true, (store) => store.seed());
    else await seedLarge(target.folder, io);
    const what = size === undefined ? "the demo data" : "the demo data and the large data";
    io.stdout(`Added ${what} to ${nameOf(target)}\n`);
    return 0;
  },
};

async function seedLarge(folder: string, io: CommandIo): Promise<void> {
  const { RunningClock } = await import("../store/clock.ts");
  const { writeLarge } = await import("../studio/large/index.ts");
  const { largeSizes } = await import("../studio/large/target.ts");
  const clock = new RunningClock();
  const bar = new ProgressBar(io, "Writing");
  await withStore(
    folder,
    true,
    async (store) => {
      await store.seed();
      await writeLarge({ store, clock, sizes: largeSizes, progress: (share) => bar.show(share) });
      bar.clear();
    },
    clock,
  );
}
