import { type SettingName, settingNames } from "../settings/settings.ts";
import type { Command } from "./command.ts";
import { listenUntilStopped, settingsOf, usageWith } from "./listening.ts";
import { giveMemoryBackWhenIdle } from "./memory.ts";

const ofMocks: SettingName[] = ["pause", "scenario", "recorded", "anyStatus", "json"];
export const serveOptions = settingNames.filter((name) => !ofMocks.includes(name));

export const serve: Command = {
  name: "serve",
  summary: "Run the reference server: all APIs, the demo bot and the documentation on one port",
  usage: usageWith("serve", serveOptions),
  async run(argv, io) {
    const settings = settingsOf(argv, serveOptions);
    const { startServer } = await import("../server/start.ts");
    return listenUntilStopped(io, settings, async (strays) => {
      const server = await startServer(settings, { strays });
      void server.ready.then(giveMemoryBackWhenIdle);
      return server;
    });
  },
};
