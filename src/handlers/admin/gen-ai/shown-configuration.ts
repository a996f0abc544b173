import { indexName } from "../../../bot/gen-ai/documents.ts";
import { masked, replaceAllSecrets } from "../../../bot/gen-ai/secrets.ts";
import type { ConfigurationKind, Configurations } from "../../../bot/gen-ai/settings.ts";
import type { BotConfigurations } from "../../../store/gen-ai/configurations.ts";

/** A configuration with the types that responses have: its secrets are masked. */
export type Shown<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? {
        [Field in keyof Value]: Field extends "apiKey" | "password" | "secretKey"
          ? ReturnType<typeof masked>
          : Shown<Value[Field]>;
      }
    : Value;

/** A configuration without its secrets. */
export function shown<Kind extends ConfigurationKind>(
  kind: Kind,
  configuration: Configurations[Kind],
): Shown<Configurations[Kind]> {
  return replaceAllSecrets(kind, configuration, masked) as Shown<Configurations[Kind]>;
}

/** A RAG configuration with the name of the index, which depends on the vector store that is enabled. */
export function shownRag(
  rag: Configurations["rag"],
  { vectorStore }: Pick<BotConfigurations, "vectorStore">,
) {
  const { indexSessionId = "" } = rag;
  const body = shown("rag", rag);
  if (indexSessionId.trim() === "") return body;
  const store = vectorStore?.enabled ? vectorStore.setting : undefined;
  return { ...body, indexName: indexName(rag, indexSessionId, store) };
}
