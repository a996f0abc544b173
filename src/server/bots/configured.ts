/** Reads what Studio configures for the chat: stories, labels, features and files. */

import { disableBot, isFeatureOn } from "../../bot/features.ts";
import { Alternatives } from "../../bot/labels/alternatives.ts";
import { Translator } from "../../bot/labels/translator.ts";
import type { ChatPorts } from "../../bot/ports.ts";
import { KeptLabels } from "../../store/answers/kept-labels.ts";
import type { Store } from "../../store/store.ts";

type Ports = Pick<ChatPorts, "rag" | "stories" | "isSilenced" | "translator" | "fileAddress">;

/** @param defaultLocale language of default texts */
export function configuredPorts(store: Store, defaultLocale: string): Ports {
  const { stories, features, labels, clock, genAi, businessRules } = store;
  const said = new KeptLabels(store.database, labels);
  return {
    stories: ({ namespace, botId }) => stories.ofBot(namespace, botId),
    async rag({ namespace, botId }) {
      const bot = { namespace, botId };
      const { rag, vectorStore, documentCompressor, observability } = await genAi.ofBot(bot);
      if (!rag?.enabled) return null;
      return {
        rag,
        vectorStore: vectorStore?.enabled ? vectorStore.setting : undefined,
        documentCompressor: documentCompressor?.enabled ? documentCompressor.setting : undefined,
        observability: observability?.enabled ? observability.setting : undefined,
        rules: () => businessRules.get(bot),
      };
    },
    async isSilenced({ namespace, botId, connectorId }, userId) {
      const known = await features.kept(namespace, botId);
      const isOn = isFeatureOn(known, { ...disableBot, connectorId, userId, now: clock.now() });
      if (isOn !== null) return isOn;
      // The first message to a bot creates the feature, so that Studio lists it.
      const always = { startDate: null, endDate: null, graduation: null, connectorId: null };
      const missing = { namespace, botId, ...disableBot, enabled: false, ...always };
      await features.addMissing(missing);
      return false;
    },
    translator: new Translator(said, defaultLocale, new Alternatives(() => clock.now())),
    fileAddress: ({ baseUrl }, { id, suffix }) => `${baseUrl ?? ""}/f/${id}.${suffix}`,
  };
}
