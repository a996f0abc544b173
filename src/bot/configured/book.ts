/** The stories that one connector can run: configured ones and those of the attached bot. */

import type { Story, StoryTag } from "../configured-story.ts";
import type { BotConnector } from "../dialog.ts";
import { excludedIntentName, excludedStoryId, ragStoryId } from "../gen-ai/rag.ts";
import { startableStories, unknownState, unknownStoryName } from "../stories.ts";
import { keywordIntent, keywordStoryId } from "../turn/keywords.ts";
import type { ClientConfiguration } from "../types.ts";
import { isDisabled, replacement } from "./rules.ts";
import {
  type AttachedTale,
  attachedTale,
  type ConfiguredTale,
  configuredTale,
  namedTale,
  type Tale,
} from "./tale.ts";

export class Book {
  /** The story that runs if no other story handles an intent. */
  readonly unknown: AttachedTale;
  /** The same story, or answers from documents. */
  readonly #fallback: AttachedTale;
  /** The story for messages that must not be answered from documents. */
  readonly #excluded = namedTale(excludedStoryId, excludedIntentName);
  readonly #keyword = namedTale(keywordStoryId, keywordIntent);
  readonly #configuration: ClientConfiguration | null;
  readonly #connector: BotConnector;
  /** The stories of the attached bot by name. */
  readonly #attached: ReadonlyMap<string, AttachedTale>;
  /** By `storyId`; includes disabled ones. */
  readonly #configured: ReadonlyMap<string, ConfiguredTale[]>;
  /** All stories by id; a configured story replaces the attached story with its `storyId`. */
  readonly #byId = new Map<string, Tale>();
  /** The enabled stories by the intents that start them, configured ones first. */
  readonly #starting = new Map<string, Tale>();

  /**
   * @param stories the configured stories
   * @param configuration the stories of the attached bot; `null` without a bot, or before the bot has sent them
   * @param generates whether messages that no story handles are answered from documents
   */
  constructor(
    stories: readonly Story[],
    configuration: ClientConfiguration | null,
    connector: BotConnector,
    generates = false,
  ) {
    this.#configuration = configuration;
    this.#connector = connector;
    this.unknown = namedTale(unknownStoryName(configuration), unknownState);
    this.#fallback = generates ? namedTale(ragStoryId, unknownState) : this.unknown;
    const told = startableStories(configuration).map(attachedTale);
    this.#attached = new Map(told.map((tale) => [tale.id, tale]));
    const valid = stories.filter(
      ({ currentType, storyId }) => currentType !== "builtin" || this.#attached.has(storyId),
    );
    this.#configured = Map.groupBy(
      valid.map((story) => {
        const base =
          story.currentType === "builtin" ? this.#attached.get(story.storyId) : undefined;
        return configuredTale(story, connector.name, base);
      }),
      ({ story }) => story.storyId,
    );
    for (const tale of this.#configured.values()) for (const one of tale) this.#add(one);
    for (const tale of told) if (!this.#configured.has(tale.id)) this.#add(tale);
  }

  /** Whether a configured story belongs to the bot's own program. */
  get isConfigured(): boolean {
    return this.#configured.size > 0;
  }

  #add(tale: Tale): void {
    this.#byId.set(tale.id, tale);
    if (tale.kind === "configured" && isDisabled(tale.story, this.#connector)) return;
    for (const intent of tale.starters) {
      if (!this.#starting.has(intent)) this.#starting.set(intent, tale);
    }
  }

  /** The story that an intent starts, with the rules for the connector applied. */
  byIntent(intent: string): Tale {
    return this.#asTold(this.#ruled(intent, intent, new Set()));
  }

  /**
   * The story of a dialog, or the story that another one leads to; if it is missing, its name is looked up as an
   * intent.
   */
  byId(id: string): Tale {
    if (id === ragStoryId) return this.#fallback;
    if (id === excludedStoryId) return this.#excluded;
    if (id === keywordStoryId) return this.#keyword;
    const known = this.#attached.get(id) ?? this.#byId.get(id) ?? this.#enabled(id);
    if (known) return this.#asTold(known);
    // Before a bot has sent its stories, any name that it gives is accepted.
    const isNew = this.#configuration === null && id !== this.unknown.id && !this.#starting.has(id);
    return isNew ? namedTale(id, id) : this.byIntent(id);
  }

  /** Whether an intent starts a story with this tag. */
  isTagged(intent: string, tag: StoryTag): boolean {
    for (const tales of this.#configured.values()) {
      if (tales.some(({ tags, starters }) => tags.includes(tag) && starters.has(intent)))
        return true;
    }
    return false;
  }

  /** The story of the attached bot with this name; without one, its story for unhandled messages. */
  attached(name: string): AttachedTale {
    return this.#attached.get(name) ?? this.unknown;
  }

  /** The configured story with the rules of a story of the attached bot. */
  settings(name: string): Story | undefined {
    return this.#configured.get(name)?.[0]?.story;
  }

  /** @param initial the intent that was looked up first; a story that leads back to it runs */
  #ruled(intent: string, initial: string, seen: Set<Tale>): Tale {
    const tale = this.#starting.get(intent) ?? this.#unstarted(intent);
    if (tale.kind !== "configured" || seen.has(tale)) return tale;
    const target = replacement(tale.story, this.#connector);
    const next = target === undefined ? undefined : this.#target(target);
    if (!next) return tale;
    if (next.mainIntent === initial) return next;
    return this.#ruled(next.mainIntent, initial, seen.add(tale));
  }

  /** The story of an intent that starts no story. */
  #unstarted(intent: string): AttachedTale {
    if (intent === keywordIntent) return this.#keyword;
    return intent === excludedIntentName ? this.#excluded : this.#fallback;
  }

  /** The story that a rule names: an enabled configured one, texts first; else one of the attached bot. */
  #target(storyId: string): Tale | undefined {
    return this.#configured.has(storyId) ? this.#enabled(storyId) : this.#attached.get(storyId);
  }

  #enabled(storyId: string): ConfiguredTale | undefined {
    const tales = (this.#configured.get(storyId) ?? []).filter(
      ({ story }) => !isDisabled(story, this.#connector),
    );
    return tales.find((tale) => !isBuiltin(tale)) ?? tales[0];
  }

  /** A configured story of the attached bot is run by the bot. */
  #asTold(tale: Tale): Tale {
    return tale.kind === "configured" && isBuiltin(tale) ? this.attached(tale.story.storyId) : tale;
  }
}

function isBuiltin(tale: Tale): boolean {
  return tale.kind === "configured" && tale.story.currentType === "builtin";
}

/** The books of all connectors. A book is rebuilt if its sources change. */
export class Library {
  readonly #books = new WeakMap<readonly Story[], Map<string, Kept>>();

  /** @param stories the same list until a story changes */
  book(
    stories: readonly Story[],
    configuration: ClientConfiguration | null,
    connector: BotConnector,
    generates: boolean,
  ): Book {
    const books = this.#books.get(stories) ?? new Map<string, Kept>();
    this.#books.set(stories, books);
    const { namespace, botId, configurationId, targetId, name } = connector;
    const parts = [namespace, botId, configurationId, targetId, name, generates];
    const key = JSON.stringify(parts);
    const kept = books.get(key);
    if (kept && kept.configuration === configuration) return kept.book;
    const book = new Book(stories, configuration, connector, generates);
    books.set(key, { configuration, book });
    return book;
  }
}

interface Kept {
  configuration: ClientConfiguration | null;
  book: Book;
}
