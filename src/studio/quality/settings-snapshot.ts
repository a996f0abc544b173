import { indexName } from "../../bot/gen-ai/documents.ts";
import { replaceSettings, secretFields } from "../../bot/gen-ai/secrets.ts";
import type { Store } from "../../store/store.ts";

/** The current settings of a bot's generated answers, without secrets; empty without settings. */
export async function settingsSnapshot(
  { genAi }: Pick<Store, "genAi">,
  bot: { namespace: string; botId: string },
): Promise<Record<string, unknown>> {
  const { rag, vectorStore } = await genAi.ofBot(bot);
  if (!rag) return {};
  const open = replaceSettings("rag", rag, (setting) =>
    Object.fromEntries(Object.entries(setting).filter(([field]) => !secretFields.has(field))),
  );
  const { indexSessionId = "" } = rag;
  if (indexSessionId.trim() === "") return { ...open };
  const store = vectorStore?.enabled ? vectorStore.setting : undefined;
  return { ...open, indexName: indexName(rag, indexSessionId, store) };
}
