import type { Settings } from "../settings/settings.ts";
import { type Command, UsageError } from "./command.ts";
import { listenUntilStopped, settingsOf, usageWith } from "./listening.ts";

export const mockOptions: (keyof Settings)[] = [
  "host",
  "port",
  "cors",
  "webCors",
  "bodyLimit",
  "botTimeout",
  "pause",
  "scenario",
  "recorded",
  "anyStatus",
  "toolkitToken",
  "json",
];

export const mock: Command = {
  name: "mock",
  summary: "Run mocks of all APIs on one port, with the examples of the contract, and test bots",
  usage: usageWith("mock", mockOptions),
  async run(argv, io) {
    const settings = settingsOf(argv, mockOptions);
    const { asJsonLine, asText } = await import("../../mocks/platform/events.ts");
    const { startMock } = await import("../../mocks/start.ts");
    const print = settings.json ? asJsonLine : asText;
    const { ScenarioError } = await import("../../mocks/scenarios.ts");
    const { NoRecordings } = await import("../../mocks/recorded.ts");
    const isWrongUse = (error: unknown): error is Error =>
      error instanceof ScenarioError || error instanceof NoRecordings;
    return listenUntilStopped(io, settings, (strays) =>
      startMock(settings, { strays, report: (event) => io.stdout(print(event)) }).catch((error) => {
        throw isWrongUse(error) ? new UsageError(error.message) : error;
      }),
    );
  },
};
