/**
 * Everything the server remembers. A new subject of the store takes four steps: its file with a class over `Database`
 * (see applications.ts), its tables in tables.ts, a migration that creates them (migrations.ts), and a property here
 * made in the constructor. `reset` empties every table by itself; what the demo needs goes to seed/.
 */

import type { WebResponse } from "../bot/types.ts";
import type { Corpus } from "../nlu/ports.ts";
import { Applications } from "./applications.ts";
import { Bots } from "./bots.ts";
import { type Clock, systemClock } from "./clock.ts";
import { createCorpus } from "./corpus.ts";
import { Database } from "./database.ts";
import { Dialogs } from "./dialogs.ts";
import { EntityTypes } from "./entity-types.ts";
import { Events } from "./events.ts";
import { Files } from "./files.ts";
import { newId } from "./ids.ts";
import { Intents } from "./intents.ts";
import { Models } from "./models.ts";
import { ParseLog } from "./parse-log.ts";
import { demoApiKey } from "./seed/bots.ts";
import { seed } from "./seed/index.ts";
import { Sentences } from "./sentences.ts";

export interface StoreOptions {
  /** The data folder; `null` keeps everything in memory. */
  folder: string | null;
  clock?: Clock;
  /** Hears of background writes that failed; the default throws, which ends the process. */
  report?: (error: unknown) => void;
  /** `false` starts a new folder empty, without the demo. */
  seed?: boolean;
}

export class Store {
  readonly database: Database;
  readonly clock: Clock;
  readonly applications: Applications;
  readonly intents: Intents;
  readonly entityTypes: EntityTypes;
  readonly sentences: Sentences;
  readonly models: Models;
  readonly parseLog: ParseLog;
  readonly bots: Bots;
  readonly dialogs: Dialogs;
  /** Messages for the event streams of users. */
  readonly events: Events<WebResponse>;
  /** Files that messages refer to. */
  readonly files: Files;
  /** The port through which the understanding reads. */
  readonly corpus: Corpus;

  private constructor(database: Database, clock: Clock, report: (error: unknown) => void) {
    this.database = database;
    this.clock = clock;
    this.applications = new Applications(database);
    this.intents = new Intents(database);
    this.entityTypes = new EntityTypes(database);
    this.sentences = new Sentences(database);
    this.models = new Models(database);
    this.parseLog = new ParseLog(database, this.sentences, clock, report);
    this.bots = new Bots(database);
    this.dialogs = new Dialogs(database, clock);
    this.events = new Events(database);
    this.files = new Files(database, clock);
    this.corpus = createCorpus(
      database,
      this.applications,
      this.intents,
      this.entityTypes,
      this.sentences,
    );
  }

  /**
   * Opens a store; a new one gets the demo.
   * @throws Error when another process uses the folder, or a newer program wrote it
   */
  static async open({ folder, clock, report, seed: seeded }: StoreOptions): Promise<Store> {
    const database = await Database.open(folder);
    try {
      const store = new Store(database, clock ?? systemClock, report ?? throwLater);
      await database.once(async () => {
        if (seeded !== false) await seed(store);
      });
      return store;
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  /** A new id, 24 hex digits. */
  newId(): string {
    return newId(this.clock);
  }

  /** Runs `work` as one transaction: all of its writes are there afterwards, or none. */
  write<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.database.write(work);
  }

  /** Whether the database answers. */
  async isReadable(): Promise<boolean> {
    return this.applications.list().then(
      () => true,
      () => false,
    );
  }

  /** Writes what waits to be written in a group; not to be awaited inside `write`. */
  flush(): Promise<void> {
    return this.parseLog.flush();
  }

  /** Back to the demo, whose bot keeps its key and so its connection; readers see the state before or the state after, nothing between. */
  async reset(): Promise<void> {
    await this.flush();
    await this.write(async () => {
      const apiKey = await demoApiKey(this);
      await this.database.clear();
      await seed(this, apiKey);
    });
  }

  async close(): Promise<void> {
    await this.flush();
    await this.database.close();
  }
}

function throwLater(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
