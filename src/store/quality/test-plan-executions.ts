import type { ReportedMessage } from "../../bot/types.ts";
import type { Database } from "../database/database.ts";
import { Documents } from "../database/documents.ts";
import type { ExecutionStatus } from "./tables.ts";

/** Result of a dialog of a test plan: success, or the first difference. */
export interface DialogResult {
  /** Id of the dialog in the plan. */
  dialogReportId: string;
  error: boolean;
  /** Id of the expected action. */
  errorActionId?: string;
  /** The bot's actual message. */
  returnedMessage?: ReportedMessage;
  errorMessage?: string;
  /** Index of the expected action in its dialog. */
  indexOfStepError?: number;
  /** Time of the dialog's end. */
  date: string;
}

/** An execution of a test plan. */
export interface TestPlanExecution {
  _id: string;
  testPlanId: string;
  /** Start time. */
  date: string;
  status: ExecutionStatus;
  dialogs: DialogResult[];
  /** Number of dialogs with an error. */
  nbErrors: number;
}

/** The executions of test plans; they are deleted with their plan. */
export class TestPlanExecutions {
  readonly #database: Database;
  readonly #documents: Documents<"testPlanExecutions", TestPlanExecution>;

  constructor(database: Database) {
    this.#database = database;
    this.#documents = new Documents(
      database,
      "testPlanExecutions",
      ({ _id, testPlanId, date, status }) => ({ id: _id, planId: testPlanId, date, status }),
    );
  }

  get(id: string): Promise<TestPlanExecution | undefined> {
    return this.#documents.get(id);
  }

  /** The executions of a plan, the newest first, page by page. */
  pages(planId: string): AsyncGenerator<TestPlanExecution[]> {
    return this.#documents.inOrder((query) =>
      query.where("planId", "=", planId).orderBy("date", "desc").orderBy("id", "desc"),
    );
  }

  /** Adds an execution; its plan must exist at the end of the transaction. */
  async add(execution: TestPlanExecution): Promise<void> {
    await this.#documents.save(execution);
  }

  /** Saves an execution, unless it was deleted with its plan. */
  async update(execution: TestPlanExecution): Promise<void> {
    await this.#database.write(async () => {
      if (await this.get(execution._id)) await this.#documents.save(execution);
    });
  }

  /** Ends the executions in progress, except those with some ids: they cannot be continued. */
  async endPending(except: ReadonlySet<string>): Promise<void> {
    await this.#database.write(async () => {
      const pending = await this.#documents.find((query) => query.where("status", "=", "PENDING"));
      for (const execution of pending) {
        if (except.has(execution._id)) continue;
        await this.#documents.save({ ...execution, status: "FAILED" });
      }
    });
  }
}
