/** Rules of generative AI configurations: saving, testing and deletion. */

import { type Orchestrator, OrchestratorFailure } from "../../bot/gen-ai/orchestrator.ts";
import type { ConfigurationKind, Configurations } from "../../bot/gen-ai/settings.ts";
import { problem } from "../../contract/problem.ts";
import { placeName } from "../../contract/validation/request-errors.ts";
import type { BotKey } from "../../store/answers/stories.ts";
import type { Store } from "../../store/store.ts";
import { checkConfiguration } from "./checks.ts";
import { keepSecrets } from "./kept-secrets.ts";
import { type ConfigurationInputs, readConfiguration } from "./read-configuration.ts";
import { switchUnknownStory } from "./unknown-story.ts";

export type GenAiPorts = Pick<
  Store,
  "bots" | "businessRules" | "genAi" | "newId" | "stories" | "write"
>;

/** Dependencies of these rules. */
export interface Asking {
  /** `null`: the server has none. */
  orchestrator: Orchestrator | null;
  signal: AbortSignal;
}

/**
 * Saves a configuration; an enabled one is first tested by the orchestrator.
 * @param bot of the path
 * @throws Problem 400 if the body names another bot, for a bot without connector, if the bot has a configuration with
 * another id, for a mask without a stored secret, without an orchestrator, and if that refuses a setting or fails
 */
export async function saveGenAiConfiguration<Kind extends ConfigurationKind>(
  ports: GenAiPorts,
  kind: Kind,
  bot: BotKey,
  input: ConfigurationInputs[Kind],
  asking: Asking,
): Promise<Configurations[Kind]> {
  refuseOtherBot(bot, input.botId);
  await needConnector(ports, bot);
  const stored = await ports.genAi.ofBot(bot);
  const before = stored[kind];
  refuseOtherId(bot, before, input.id);
  const read = readConfiguration(kind, input, input.id || ports.newId());
  const configuration = keepSecrets(kind, read, before);
  if (configuration.enabled) {
    const orchestrator = needOrchestrator(asking);
    const { signal } = asking;
    await asProblem(checkConfiguration(kind, configuration, { orchestrator, stored, signal }));
  }
  return ports.write(async () => {
    // The test may have taken long: the bot may have been deleted, and masks may refer to other secrets.
    await needConnector(ports, bot);
    const now = (await ports.genAi.ofBot(bot))[kind];
    refuseOtherId(bot, now, input.id);
    const saved = keepSecrets(kind, read, now);
    await ports.genAi.save(kind, saved);
    if (kind === "rag") await switchUnknownStory(ports, bot, !saved.enabled);
    return saved;
  });
}

/** @throws Problem 400 if the bot has no configuration of the kind */
export async function deleteConfiguration(
  ports: Pick<GenAiPorts, "genAi">,
  kind: ConfigurationKind,
  bot: BotKey,
): Promise<void> {
  if (!(await ports.genAi.remove(kind, bot))) throw problem("not-configured", { bot: bot.botId });
}

/** @throws Problem 400 without a connector */
export async function needConnector(
  { bots }: Pick<Store, "bots">,
  { namespace, botId }: BotKey,
): Promise<void> {
  if ((await bots.connectors(namespace, botId)).length > 0) return;
  throw problem("missing-connector", { bot: botId, namespace });
}

/** @throws Problem 400 without an orchestrator */
export function needOrchestrator({ orchestrator }: Asking): Orchestrator {
  if (!orchestrator) throw problem("no-orchestrator", {});
  return orchestrator;
}

/** @throws Problem 400 if the orchestrator fails */
export async function asProblem<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof OrchestratorFailure)) throw error;
    throw problem("orchestrator-failed", { reason: error.message });
  }
}

function refuseOtherBot({ botId }: BotKey, named: string): void {
  if (named === botId) return;
  const place = { location: "body", pointer: "/botId" } as const;
  const expected = `${JSON.stringify(botId)}, as in the path`;
  throw problem("invalid-request.wrong", { place: placeName(place), expected }, place);
}

function refuseOtherId(
  { botId }: BotKey,
  before: { id: string } | undefined,
  id: string | null | undefined,
): void {
  if (!before || before.id === id) return;
  throw problem("already-configured", { bot: botId, id: before.id });
}
