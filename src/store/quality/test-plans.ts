import { setImmediate } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Player } from "../../bot/players.ts";
import type { ConnectorType, ReportedMessage } from "../../bot/types.ts";
import { inPages } from "../../paging.ts";
import type { Database } from "../database/database.ts";
import { Documents } from "../database/documents.ts";
import { removeReferring } from "../database/removal.ts";
import type { Tables } from "../database/tables.ts";

/** A test plan without its dialogs. */
export interface TestPlan {
  _id: string;
  name: string;
  namespace: string;
  /** Name of the application of the bot. */
  nlpModel: string;
  /** Identifier of the tested connector. */
  applicationId: string;
  /** Id of the test connector. */
  botApplicationConfigurationId: string;
  locale: string;
  startAction: ReportedMessage | null;
  targetConnectorType: ConnectorType;
}

/** A message of the user in a dialog of a test plan, or an expected one of the bot. */
export interface TestAction {
  playerId: Player;
  date: string;
  /** The user's message, which is the first one, or the accepted messages of the bot. */
  messages: ReportedMessage[];
  connectorType?: ConnectorType;
  userInterfaceType: ConnectorType["userInterfaceType"];
  id: string;
}

/** A dialog of a test plan. */
export interface TestDialog {
  actions: TestAction[];
  userInterface: ConnectorType["userInterfaceType"];
  /** Id of the original dialog. */
  id: string;
}

/** Filter of a namespace's test plans. */
export interface PlanFilter {
  namespace: string;
  nlpModel?: string;
  /** Identifier of the tested connector. */
  applicationId?: string;
}

/** Dialogs that are read or written at a time. */
const pageSize = 20;

/** Test plans of bots. Their dialogs are copies, which are kept when the originals are deleted. */
export class TestPlans {
  readonly #database: Database;
  readonly #documents: Documents<"testPlans", TestPlan>;

  constructor(database: Database) {
    this.#database = database;
    this.#documents = new Documents(database, "testPlans", (plan) => ({
      id: plan._id,
      namespace: plan.namespace,
      nlpModel: plan.nlpModel,
      connectorId: plan.applicationId,
      name: plan.name,
    }));
  }

  get(id: string): Promise<TestPlan | undefined> {
    return this.#documents.get(id);
  }

  /** The plans that match, by name, page by page. */
  pages({ namespace, nlpModel, applicationId }: PlanFilter): AsyncGenerator<TestPlan[]> {
    return this.#documents.inOrder((query) => {
      let all = query.where("namespace", "=", namespace).orderBy("name").orderBy("id");
      if (nlpModel !== undefined) all = all.where("nlpModel", "=", nlpModel);
      if (applicationId !== undefined) all = all.where("connectorId", "=", applicationId);
      return all;
    });
  }

  /** The dialogs of a plan in order, page by page. */
  async *dialogs(planId: string): AsyncGenerator<TestDialog[]> {
    for (let last = -1; ; ) {
      const rows = await this.#database.read
        .selectFrom("testPlanDialogs")
        .select(["id", "document"])
        .where("planId", "=", planId)
        .where("id", ">", last)
        .orderBy("id")
        .limit(pageSize)
        .execute();
      if (rows.length > 0) yield rows.map(({ document }) => JSON.parse(document) as TestDialog);
      const end = rows.at(-1);
      if (!end || rows.length < pageSize) return;
      last = end.id;
      await setImmediate();
    }
  }

  /** The numbers of the dialogs of a plan, in order. */
  async dialogNumbers(planId: string): Promise<number[]> {
    const rows = await this.#database.read
      .selectFrom("testPlanDialogs")
      .select("id")
      .where("planId", "=", planId)
      .orderBy("id")
      .execute();
    return rows.map(({ id }) => id);
  }

  /** A dialog by its number; `undefined` if the plan no longer contains it. */
  async dialog(number: number): Promise<TestDialog | undefined> {
    const row = await this.#database.read
      .selectFrom("testPlanDialogs")
      .select("document")
      .where("id", "=", number)
      .executeTakeFirst();
    return row && (JSON.parse(row.document) as TestDialog);
  }

  /** Saves a plan with these dialogs, replacing the one with the same id and its dialogs. */
  async save(plan: TestPlan, dialogs: readonly TestDialog[]): Promise<void> {
    await this.#database.write(async (tx) => {
      await this.#documents.save(plan);
      await tx.deleteFrom("testPlanDialogs").where("planId", "=", plan._id).execute();
      for await (const page of inPages(dialogs, pageSize)) {
        await insertDialogs(tx, plan._id, page);
      }
    });
  }

  /** Adds a dialog to the end of a plan. */
  async addDialog(planId: string, dialog: TestDialog): Promise<void> {
    await this.#database.write((tx) => insertDialogs(tx, planId, [dialog]));
  }

  /** Removes all occurrences of a dialog from a plan. */
  async removeDialog(planId: string, dialogId: string): Promise<void> {
    await this.#database.write(async (tx) => {
      await tx
        .deleteFrom("testPlanDialogs")
        .where("planId", "=", planId)
        .where("dialogId", "=", dialogId)
        .execute();
    });
  }

  /** Deletes a plan with its dialogs and executions. */
  async remove(id: string): Promise<void> {
    await this.#database.write(async (tx) => {
      await removeReferring(tx, "testPlans", id);
      await this.#documents.remove(id);
    });
  }

  /** Deletes the plans of the bot of an application, or of all bots of a namespace. */
  async removeAll(filter: Omit<PlanFilter, "applicationId">): Promise<void> {
    await this.#database.write(async () => {
      for await (const page of this.pages(filter)) {
        for (const { _id } of page) await this.remove(_id);
      }
    });
  }
}

async function insertDialogs(
  tx: Kysely<Tables>,
  planId: string,
  dialogs: readonly TestDialog[],
): Promise<void> {
  const rows = dialogs.map((dialog) => ({
    planId,
    dialogId: dialog.id,
    document: JSON.stringify(dialog),
  }));
  await tx.insertInto("testPlanDialogs").values(rows).execute();
}
