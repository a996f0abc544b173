import type { Settings } from "../server/settings.ts";
import type { Command } from "./command.ts";
import { listenUntilStopped, settingsOf, usageWith } from "./listening.ts";

const names: (keyof Settings)[] = ["host", "port", "cors", "webCors", "bodyLimit"];

export const mock: Command = {
  name: "mock",
  summary: "Run mocks of all APIs on one port, answering with the examples of the contract",
  usage: usageWith("mock", names),
  async run(argv, io) {
    const settings = settingsOf(argv, names);
    const { startMock } = await import("../../mocks/start.ts");
    return listenUntilStopped(io, settings, () => startMock(settings));
  },
};
