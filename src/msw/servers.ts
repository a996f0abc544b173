/** `tock-contract/msw/servers`: handlers of MSW for the servers that Tock calls, a bot and the orchestrator. */

import botServer from "../../generated/bot-server/openapi.json" with { type: "json" };
import type { BotServerEvents, BotServerExamples } from "../../generated/bot-server/operations.ts";
import type { operations as BotOperations } from "../../generated/bot-server/types.ts";
import orchestrator from "../../generated/orchestrator/openapi.json" with { type: "json" };
import type { OrchestratorExamples } from "../../generated/orchestrator/operations.ts";
import type { operations as OrchestratorOperations } from "../../generated/orchestrator/types.ts";
import { createMocks } from "./mocks.ts";
import type { MockOptions, Mocks } from "./types.ts";

export type BotServerMocks = Mocks<BotOperations, BotServerExamples, BotServerEvents>;
export type OrchestratorMocks = Mocks<
  OrchestratorOperations,
  OrchestratorExamples,
  Record<never, never>
>;

/** A bot that is called by webhook, at its base URL. */
export const createBotServer: (options?: MockOptions) => BotServerMocks =
  createMocks<BotServerMocks>({
    "bot-server": botServer,
  });

/** The orchestrator of generative AI, at its base URL. */
export const createOrchestrator: (options?: MockOptions) => OrchestratorMocks =
  createMocks<OrchestratorMocks>({
    orchestrator,
  });
