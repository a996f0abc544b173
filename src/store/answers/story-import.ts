/** An import of many stories, applied at once with their intents, labels and sentences. */

import type { Story } from "../../bot/configured-story.ts";
import type { Label } from "../../bot/labels/label.ts";
import type { Intent, Sentence } from "../../nlu/definitions.ts";
import { inPages } from "../../paging.ts";
import type { Database } from "../database/database.ts";
import { StagedRows } from "../database/staged-rows.ts";
import { type SentenceKey, sentenceId } from "../sentences/sentence-id.ts";
import { sentenceRow } from "../sentences/sentence-row.ts";
import type { Sentences } from "../sentences/sentences.ts";
import { type Intents, intentRow } from "../understanding/intents.ts";
import type { Labels } from "./labels.ts";
import type { BotKey, Stories } from "./stories.ts";
import { storyRow } from "./story-row.ts";

/** The repositories that an import reads, and finally writes. */
export interface ImportedSubjects {
  intents: Intents;
  labels: Labels;
  sentences: Sentences;
  stories: Stories;
}

/** Subjects that a prepared import depends on; a change of one makes it outdated. */
const subjects = new Set(["stories", "intents", "entity-types", "bots", "genAi", "all"]);

/** Rows deleted by one statement. */
const pageSize = 100;

/**
 * An import in preparation: its repositories show its own writes, to itself only. Other writers continue meanwhile;
 * `finish` applies everything in one short transaction.
 */
export class StoryImport {
  readonly #database: Database;
  readonly #subjects: ImportedSubjects;
  readonly #bot: BotKey;
  readonly #replacesAll: boolean;
  readonly #intents = new Map<string, Intent>();
  readonly #labels = new Map<string, Label>();
  readonly #sentences = new Map<string, Sentence>();
  /** Sentences as the import read them, as JSON. */
  readonly #seen = new Map<string, string>();
  readonly #stories = new Map<string, Story>();
  readonly #byIntent = new Map<string, string>();
  readonly #byStoryId = new Map<string, string>();
  readonly #removed = new Set<string>();
  readonly #staged;
  readonly #stopListening: () => void;
  #isOvertaken = false;

  /** @param replacesAll whether all existing stories of the bot are deleted */
  constructor(database: Database, imported: ImportedSubjects, bot: BotKey, replacesAll: boolean) {
    this.#database = database;
    this.#subjects = imported;
    this.#bot = bot;
    this.#replacesAll = replacesAll;
    this.#staged = {
      intents: new StagedRows(database, "intents", "replace"),
      labels: new StagedRows(database, "labels", "keep"),
      sentences: new StagedRows(database, "sentences", "replace"),
      stories: new StagedRows(database, "stories", "replace"),
    };
    this.#stopListening = database.onChange(({ subject }) => {
      if (subjects.has(subject)) this.#isOvertaken = true;
    });
  }

  /** Whether something that the import depends on was changed since it began. */
  get isOvertaken(): boolean {
    return this.#isOvertaken;
  }

  readonly intents = {
    byName: async (namespace: string, name: string) =>
      this.#intents.get(JSON.stringify([namespace, name])) ??
      (await this.#subjects.intents.byName(namespace, name)),
    /** Only new intents, which no application has. */
    save: async (intent: Omit<Intent, "applications">) => {
      const key = JSON.stringify([intent.namespace, intent.name]);
      this.#intents.set(key, { ...intent, applications: [] });
    },
  };

  readonly labels = {
    get: async (id: string) => this.#labels.get(id) ?? (await this.#subjects.labels.get(id)),
    byIds: async (ids: readonly string[]) => {
      const own = ids.flatMap((id) => this.#labels.get(id) ?? []);
      const others = ids.filter((id) => !this.#labels.has(id));
      return [...own, ...(await this.#subjects.labels.byIds(others))];
    },
    saveDefault: async (label: Label) => {
      const known = await this.labels.get(label._id);
      if (!known) this.#labels.set(label._id, label);
      return known ?? label;
    },
  };

  readonly sentences = {
    known: async (key: SentenceKey, normalize: boolean) =>
      this.#sentences.get(sentenceId(key)) ??
      (await this.#subjects.sentences.known(key, normalize)),
    get: async (key: SentenceKey) => {
      const id = sentenceId(key);
      const own = this.#sentences.get(id);
      if (own) return own;
      const sentence = await this.#subjects.sentences.get(key);
      if (sentence) this.#seen.set(id, JSON.stringify(sentence));
      return sentence;
    },
    save: async (sentence: Sentence) => {
      this.#sentences.set(sentenceId(sentence), sentence);
    },
  };

  readonly stories = {
    byIntent: (bot: BotKey, intent: string) =>
      this.#story(this.#byIntent.get(intent), ({ stories }) => stories.byIntent(bot, intent)),
    byStoryId: (bot: BotKey, storyId: string) =>
      this.#story(this.#byStoryId.get(storyId), ({ stories }) => stories.byStoryId(bot, storyId)),
    save: async (story: Story) => {
      this.#forget(story._id);
      this.#stories.set(story._id, story);
      this.#byIntent.set(story.intent.name, story._id);
      this.#byStoryId.set(story.storyId, story._id);
    },
    remove: async (id: string) => {
      this.#forget(id);
      this.#stories.delete(id);
      this.#removed.add(id);
      return true;
    },
  };

  /** Stages everything that was saved for `finish`. */
  async stage(): Promise<void> {
    const { intents, labels, sentences, stories } = this.#staged;
    const stored = Array.from(this.#intents.values(), (intent) => {
      const { applications: _, sharedIntents: __, ...document } = intent;
      return document;
    });
    await intents.add(stored, intentRow);
    await labels.add(this.#labels.values(), (label) => this.#subjects.labels.rowOf(label));
    await sentences.add(this.#sentences.values(), sentenceRow);
    await stories.add(this.#stories.values(), storyRow);
  }

  /**
   * Applies the staged rows; run it in a transaction.
   * @param merge adds the counts of a sentence that was changed or created meanwhile
   */
  async finish(merge: (sentence: Sentence, now: Sentence) => Sentence): Promise<void> {
    await this.#database.write(async (tx) => {
      if (this.#replacesAll) await this.#subjects.stories.removeOfBot(this.#bot);
      for await (const ids of inPages([...this.#removed], pageSize)) {
        await tx.deleteFrom("stories").where("id", "in", ids).execute();
      }
      const merged: Sentence[] = [];
      await this.#staged.intents.finish();
      await this.#staged.labels.finish();
      await this.#staged.sentences.finish(async (ids) => {
        for await (const page of this.#subjects.sentences.byIds(ids)) {
          for (const now of page) {
            const id = sentenceId(now);
            const sentence = this.#sentences.get(id);
            if (!sentence || this.#seen.get(id) === JSON.stringify(now)) continue;
            merged.push(merge(sentence, now));
          }
        }
        await tx.updateTable("parseCounts").set({ qualified: 1 }).where("id", "in", ids).execute();
      });
      await this.#staged.stories.finish();
      for (const sentence of merged) await this.#subjects.sentences.save(sentence);
      const taught = new Set(
        Array.from(this.#sentences.values(), ({ applicationId }) => applicationId),
      );
      for (const applicationId of taught) this.#database.changed("sentences", applicationId);
      this.#database.changed("stories", null);
    });
  }

  /** Deletes the staged rows. */
  async discard(): Promise<void> {
    this.#stopListening();
    for (const rows of Object.values(this.#staged)) await rows.discard();
  }

  /** A story of this import, else a stored one that the import neither deletes nor changes. */
  async #story(
    own: string | undefined,
    stored: (imported: ImportedSubjects) => Promise<Story | undefined>,
  ): Promise<Story | undefined> {
    if (own !== undefined) return this.#stories.get(own);
    if (this.#replacesAll) return undefined;
    const story = await stored(this.#subjects);
    const isGone = story && (this.#removed.has(story._id) || this.#stories.has(story._id));
    return isGone ? undefined : story;
  }

  /** A story that is saved again may have another intent or `storyId`. */
  #forget(id: string): void {
    const before = this.#stories.get(id);
    if (!before) return;
    const { name } = before.intent;
    if (this.#byIntent.get(name) === id) this.#byIntent.delete(name);
    if (this.#byStoryId.get(before.storyId) === id) this.#byStoryId.delete(before.storyId);
  }
}
