/**
 * All persistent data of the server. A new repository takes four steps: its file with a class over `Database` (see
 * applications.ts), its tables in `<area>/tables.ts`, a migration that creates them (migrations.ts), and a property
 * here that the constructor sets. `reset` empties every table by itself.
 */

import type { WebResponse } from "../bot/types.ts";
import type { Corpus } from "../nlu/ports.ts";
import { Namespaces } from "./access/namespaces.ts";
import { Faqs } from "./answers/faqs.ts";
import { Files } from "./answers/files.ts";
import { Labels } from "./answers/labels.ts";
import { type BotKey, Stories } from "./answers/stories.ts";
import { StoryImport } from "./answers/story-import.ts";
import { Bots } from "./bots/bots.ts";
import { Features } from "./bots/features.ts";
import { type Clock, RunningClock } from "./clock.ts";
import { BotUsers } from "./conversations/bot-users.ts";
import { DialogReports } from "./conversations/dialog-reports.ts";
import { Dialogs } from "./conversations/dialogs.ts";
import { Events } from "./conversations/events.ts";
import { Database } from "./database/database.ts";
import { BusinessRulesOfBots } from "./gen-ai/business-rules.ts";
import { GenAiConfigurations } from "./gen-ai/configurations.ts";
import { newId } from "./ids.ts";
import { Flow } from "./measuring/flow.ts";
import { Indicators } from "./measuring/indicators.ts";
import { MessageDays } from "./measuring/message-days.ts";
import { Metrics } from "./measuring/metrics.ts";
import { Annotations } from "./quality/annotations.ts";
import { DatasetRuns } from "./quality/dataset-runs.ts";
import { Datasets } from "./quality/datasets.ts";
import { EvaluationSamples } from "./quality/evaluation-samples.ts";
import { TestPlanExecutions } from "./quality/test-plan-executions.ts";
import { TestPlans } from "./quality/test-plans.ts";
import { type UserActionBounds, UserActions } from "./quality/user-actions.ts";
import { BuildTriggers } from "./sentences/build-triggers.ts";
import { createCorpus } from "./sentences/corpus.ts";
import { ModelBuilds } from "./sentences/model-builds.ts";
import { ModelConfigurations } from "./sentences/model-configurations.ts";
import { ModelTests } from "./sentences/model-tests.ts";
import { Models } from "./sentences/models.ts";
import { type LogBounds, ParseLog } from "./sentences/parse-log.ts";
import { SentenceImports } from "./sentences/sentence-imports.ts";
import { Sentences } from "./sentences/sentences.ts";
import { exportText } from "./transfer/export.ts";
import { importFile } from "./transfer/import.ts";
import { Applications } from "./understanding/applications.ts";
import { EntityTypes } from "./understanding/entity-types.ts";
import { Intents } from "./understanding/intents.ts";
import { RemovedApplications } from "./understanding/removed-applications.ts";

export interface StoreOptions {
  /** The data folder; `null` keeps everything in memory. */
  folder: string | null;
  clock?: Clock;
  /** Called if a background write fails; the default throws, which ends the process. */
  report?: (error: unknown) => void;
  /** Content of a new folder, and after a reset; default: none. */
  seed?: (store: Store) => Seed;
  /** `false` leaves a new folder empty. */
  seeded?: boolean;
  /** Days for which dialogs and votes are kept after their last change. */
  keepDialogs?: number;
  /** Limits of the log of parse calls. */
  keepLogs?: LogBounds;
  /** Limits of the log of users' changes. */
  keepUserActions?: Partial<UserActionBounds>;
  /** Encrypts the secrets of generative AI; without it they are in plain text. */
  encryptPass?: string | null;
}

/** Initial content of a store, for instance the demo. */
export interface Seed {
  /** Reads the parts that are kept by a reset; called when the store opens and before `write`. */
  remember(): Promise<void>;
  /**
   * Writes it into an empty store, or into one that already contains it; called in one transaction.
   * @throws Problem 409 if another object has one of its names
   */
  write(): Promise<void>;
}

export class Store {
  readonly database: Database;
  readonly clock: Clock;
  readonly applications: Applications;
  readonly removedApplications: RemovedApplications;
  readonly intents: Intents;
  readonly entityTypes: EntityTypes;
  readonly sentences: Sentences;
  readonly sentenceImports: SentenceImports;
  readonly models: Models;
  readonly modelBuilds: ModelBuilds;
  readonly namespaces: Namespaces;
  readonly buildTriggers: BuildTriggers;
  readonly modelConfigurations: ModelConfigurations;
  readonly modelTests: ModelTests;
  readonly parseLog: ParseLog;
  readonly bots: Bots;
  readonly features: Features;
  readonly botUsers: BotUsers;
  readonly dialogs: Dialogs;
  /** Searches and counts of dialogs. */
  readonly dialogReports: DialogReports;
  /** Counts of users' actions. */
  readonly messageDays: MessageDays;
  /** The flow of dialogs between stories. */
  readonly flow: Flow;
  readonly indicators: Indicators;
  readonly metrics: Metrics;
  /** Undelivered messages of event streams. */
  readonly events: Events<WebResponse>;
  /** Files that messages refer to. */
  readonly files: Files;
  readonly stories: Stories;
  readonly faqs: Faqs;
  /** The texts of bots in all languages. */
  readonly labels: Labels;
  readonly annotations: Annotations;
  readonly evaluationSamples: EvaluationSamples;
  /** The log of users' changes. */
  readonly userActions: UserActions;
  /** Settings of generative AI. */
  readonly genAi: GenAiConfigurations;
  readonly businessRules: BusinessRulesOfBots;
  readonly datasets: Datasets;
  readonly datasetRuns: DatasetRuns;
  readonly testPlans: TestPlans;
  readonly testPlanExecutions: TestPlanExecutions;
  /** The port of the understanding. */
  readonly corpus: Corpus;
  readonly #seed: Seed | undefined;

  private constructor(
    database: Database,
    clock: Clock,
    report: (error: unknown) => void,
    keepDialogs: number,
    keepLogs: LogBounds | undefined,
    keepUserActions: Partial<UserActionBounds> | undefined,
    encryptPass: string | null,
    seed: StoreOptions["seed"],
  ) {
    this.database = database;
    this.clock = clock;
    this.removedApplications = new RemovedApplications(database, report);
    this.applications = new Applications(database, this.removedApplications);
    this.intents = new Intents(database);
    this.entityTypes = new EntityTypes(database);
    this.sentences = new Sentences(database);
    this.sentenceImports = new SentenceImports(database, this.sentences);
    this.models = new Models(database, clock);
    this.modelBuilds = new ModelBuilds(database);
    this.namespaces = new Namespaces(database);
    this.buildTriggers = new BuildTriggers(database);
    this.modelConfigurations = new ModelConfigurations(database);
    this.modelTests = new ModelTests(database);
    this.parseLog = new ParseLog(database, this.sentences, clock, report, keepLogs);
    this.bots = new Bots(database);
    this.features = new Features(database);
    this.botUsers = new BotUsers(database);
    this.dialogs = new Dialogs(database, this.botUsers, clock, report, keepDialogs);
    this.dialogReports = new DialogReports(database);
    this.messageDays = new MessageDays(database);
    this.flow = new Flow(database, this.messageDays);
    this.indicators = new Indicators(database);
    this.metrics = new Metrics(database);
    this.events = new Events(database);
    this.files = new Files(database, clock);
    this.stories = new Stories(database);
    this.faqs = new Faqs(database, this.sentences);
    this.labels = new Labels(database, clock, report);
    this.annotations = new Annotations(database);
    this.evaluationSamples = new EvaluationSamples(database);
    this.userActions = new UserActions(database, clock, report, keepUserActions);
    this.genAi = new GenAiConfigurations(database, encryptPass);
    this.businessRules = new BusinessRulesOfBots(database);
    this.datasets = new Datasets(database);
    this.datasetRuns = new DatasetRuns(database);
    this.testPlans = new TestPlans(database);
    this.testPlanExecutions = new TestPlanExecutions(database);
    this.corpus = createCorpus(
      database,
      this.applications,
      this.intents,
      this.entityTypes,
      this.sentences,
      this.modelConfigurations,
    );
    this.#seed = seed?.(this);
  }

  /**
   * Opens a store; a new one gets its seed.
   * @throws Error if another process uses the folder, or a newer program wrote it
   */
  static async open({
    folder,
    clock = new RunningClock(),
    report = throwLater,
    seed,
    seeded = true,
    keepDialogs = 30,
    keepLogs,
    keepUserActions,
    encryptPass = null,
  }: StoreOptions): Promise<Store> {
    const database = await Database.open(folder);
    try {
      const store = new Store(
        database,
        clock,
        report,
        keepDialogs,
        keepLogs,
        keepUserActions,
        encryptPass,
        seed,
      );
      await database.once(async () => {
        if (seeded) await store.#seed?.write();
      });
      await store.#seed?.remember();
      await store.files.recover();
      (await store.sentenceImports.recover()).recovered.catch(report);
      await store.removedApplications.recover();
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

  /** Runs `work` as one transaction: all of its writes are committed, or none. */
  write<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.database.write(work);
  }

  /**
   * Prepares an import of stories into a bot, which is applied at once.
   * @param replacesAll whether it deletes all existing stories of the bot
   */
  importStories(bot: BotKey, replacesAll: boolean): StoryImport {
    return new StoryImport(this.database, this, bot, replacesAll);
  }

  /** Whether the database responds. */
  async isReadable(): Promise<boolean> {
    return this.applications.list().then(
      () => true,
      () => false,
    );
  }

  /** Resets to the seed; readers see the state before or after, nothing in between. */
  async reset(): Promise<void> {
    await this.database.settle();
    await this.#seed?.remember();
    await this.database.refill(async () => {
      await this.#seed?.write();
      await this.models.removeOrphans();
    });
  }

  /**
   * Writes the seed again and keeps everything else; changed parts of the seed are restored.
   * @throws Problem 409 if another object has one of its names
   */
  async seed(): Promise<void> {
    await this.write(async () => {
      await this.#seed?.remember();
      await this.#seed?.write();
    });
  }

  /**
   * All data as one JSON document in chunks.
   * @param secrets whether keys, passwords and tokens are included
   */
  async *export(secrets: boolean): AsyncGenerator<string> {
    await this.sentenceImports.idle();
    await this.removedApplications.idle();
    await this.database.settle();
    yield* exportText(this.database, secrets);
  }

  /**
   * Replaces all data by an exported document.
   * @param file path of the document
   * @returns the number of rows by table
   * @throws Problem 400 with all violations; nothing is changed then
   */
  async import(file: string): Promise<ReadonlyMap<string, number>> {
    await this.database.settle();
    const counts = await importFile(this.database, file);
    await this.removedApplications.recover();
    await this.genAi.sealAll();
    return counts;
  }

  async close(): Promise<void> {
    await this.sentenceImports.idle();
    await this.removedApplications.close();
    await this.database.settle();
    await this.database.close();
  }
}

function throwLater(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
