import { replaceAllSecrets } from "../../bot/gen-ai/secrets.ts";
import type { ConfigurationKind, Configurations } from "../../bot/gen-ai/settings.ts";
import { TextCipher } from "../../text-cipher.ts";
import type { BotKey } from "../answers/stories.ts";
import type { Database } from "../database/database.ts";
import { Documents } from "../database/documents.ts";
import { Kept } from "../database/kept.ts";

/** The configurations of one bot. */
export type BotConfigurations = Partial<Configurations>;

/** A configuration in its stored form: with a password, each secret is a `SealedSecret`. */
export type StoredConfiguration = Configurations[ConfigurationKind] & { kind: ConfigurationKind };

interface SealedSecret {
  sealed: string;
}

/** Maximum bots whose configurations are cached. */
const mostBots = 1_000;

/** Configurations of generative AI: a bot has at most one of each kind. */
export class GenAiConfigurations {
  readonly #database: Database;
  readonly #documents: Documents<"genAiConfigurations", StoredConfiguration>;
  readonly #kept: Kept<BotConfigurations>;
  readonly #cipher: TextCipher | null;

  /** @param encryptPass encrypts the secrets; `null` keeps them in plain text */
  constructor(database: Database, encryptPass: string | null) {
    this.#database = database;
    this.#kept = new Kept(database, "genAi", mostBots);
    this.#documents = new Documents(database, "genAiConfigurations", (stored) => ({
      id: configurationId(stored, stored.kind),
      namespace: stored.namespace,
      botId: stored.botId,
    }));
    this.#cipher =
      encryptPass === null ? null : new TextCipher(encryptPass, "tock-contract gen-ai secrets");
  }

  /**
   * The configurations of a bot with their secrets, which are empty if they cannot be decrypted. They are cached until
   * one changes: do not modify them.
   */
  ofBot({ namespace, botId }: BotKey): Promise<BotConfigurations> {
    return this.#kept.get(JSON.stringify([namespace, botId]), async () => {
      const rows = await this.#documents.find((query) =>
        query.where("namespace", "=", namespace).where("botId", "=", botId),
      );
      const opened = await Promise.all(
        rows.map(async (stored) => [stored.kind, await this.#opened(stored)]),
      );
      return Object.fromEntries(opened) as BotConfigurations;
    });
  }

  async get<Kind extends ConfigurationKind>(
    kind: Kind,
    bot: BotKey,
  ): Promise<BotConfigurations[Kind]> {
    return (await this.ofBot(bot))[kind];
  }

  /** Adds a configuration, or replaces the one of the bot. */
  async save<Kind extends ConfigurationKind>(
    kind: Kind,
    configuration: Configurations[Kind],
  ): Promise<void> {
    const stored = await this.#sealed({ ...configuration, kind });
    await this.#database.write(async () => {
      this.#database.changed("genAi", null);
      await this.#documents.save(stored);
    });
  }

  /** @returns whether the configuration existed */
  remove(kind: ConfigurationKind, bot: BotKey): Promise<boolean> {
    return this.#database.write(async () => {
      this.#database.changed("genAi", null);
      return this.#documents.remove(configurationId(bot, kind));
    });
  }

  /** Deletes all configurations of a bot. */
  async removeOfBot({ namespace, botId }: BotKey): Promise<void> {
    await this.#database.write(async (tx) => {
      this.#database.changed("genAi", null);
      await tx
        .deleteFrom("genAiConfigurations")
        .where("namespace", "=", namespace)
        .where("botId", "=", botId)
        .execute();
    });
  }

  /** Deletes the configurations of all bots of a namespace. */
  async removeNamespace(namespace: string): Promise<void> {
    await this.#database.write(async (tx) => {
      this.#database.changed("genAi", null);
      await tx.deleteFrom("genAiConfigurations").where("namespace", "=", namespace).execute();
    });
  }

  /**
   * Encrypts the secrets that were stored without a password.
   * @returns the bots with a secret that this server cannot decrypt
   */
  async sealAll(): Promise<BotKey[]> {
    const unreadable: BotKey[] = [];
    for await (const page of this.#documents.pages((query) => query)) {
      for (const stored of page) {
        const opened = await this.#opened(stored);
        if (lostSecret(stored, opened)) unreadable.push(stored);
        else if (this.#cipher && hasPlainSecret(stored)) await this.save(stored.kind, opened);
      }
    }
    return unreadable;
  }

  #sealed(stored: StoredConfiguration): Promise<StoredConfiguration> {
    const cipher = this.#cipher;
    if (!cipher) return Promise.resolve(stored);
    const context = configurationId(stored, stored.kind);
    return mapSecrets(stored, async (secret) =>
      typeof secret === "string" && secret !== ""
        ? { sealed: await cipher.lock(secret, context) }
        : secret,
    );
  }

  async #opened(stored: StoredConfiguration): Promise<Configurations[ConfigurationKind]> {
    const context = configurationId(stored, stored.kind);
    const { kind: _, ...configuration } = await mapSecrets(stored, async (secret) => {
      if (!isSealed(secret)) return secret ?? "";
      return (await this.#cipher?.open(secret.sealed, context)) ?? "";
    });
    return configuration;
  }
}

async function mapSecrets(
  stored: StoredConfiguration,
  by: (secret: unknown) => Promise<unknown>,
): Promise<StoredConfiguration> {
  const replaced = new Map<unknown, unknown>();
  for (const secret of secretsOf(stored)) replaced.set(secret, await by(secret));
  const changed = replaceAllSecrets(stored.kind, stored, (secret) => replaced.get(secret));
  return { ...changed, kind: stored.kind };
}

function isSealed(secret: unknown): secret is SealedSecret {
  return typeof secret === "object" && secret !== null && "sealed" in secret;
}

function hasPlainSecret(stored: StoredConfiguration): boolean {
  return secretsOf(stored).some((secret) => typeof secret === "string" && secret !== "");
}

function lostSecret(
  stored: StoredConfiguration,
  opened: Configurations[ConfigurationKind],
): boolean {
  const after = secretsOf({ ...opened, kind: stored.kind });
  return secretsOf(stored).some((secret, index) => isSealed(secret) && after[index] === "");
}

function secretsOf(stored: StoredConfiguration): unknown[] {
  const secrets: unknown[] = [];
  replaceAllSecrets(stored.kind, stored, (secret) => secrets.push(secret));
  return secrets;
}

/** The id of the row of a configuration; the names may contain any character. */
export function configurationId({ namespace, botId }: BotKey, kind: ConfigurationKind): string {
  return JSON.stringify([namespace, botId, kind]);
}
