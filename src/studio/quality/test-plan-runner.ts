/** Executes test plans: the dialogs are repeated, each with a user of its own, and the answers compared. */

import { setImmediate } from "node:timers/promises";
import type { Chat } from "../../bot/chat.ts";
import { rest } from "../../bot/connector-types.ts";
import type { BotConnector } from "../../bot/dialog.ts";
import type { ReportedMessage } from "../../bot/types.ts";
import { Problem, problem } from "../../contract/problem.ts";
import type { Connector } from "../../store/bots/bots.ts";
import type { DialogResult, TestPlanExecution } from "../../store/quality/test-plan-executions.ts";
import type { TestDialog, TestPlan } from "../../store/quality/test-plans.ts";
import type { Store } from "../../store/store.ts";
import { withBot } from "../bots/bot-connector.ts";
import { isTestConnector, talk } from "../bots/test-talk.ts";
import { differenceFrom } from "./compare-messages.ts";
import { withinRoom } from "./within-room.ts";

export interface TestPlanRunnerOptions {
  store: Store;
  chat: Pick<Chat, "send">;
  /** Called if a defect has stopped an execution without a waiting request. */
  report: (error: unknown) => void;
}

/** Maximum actions of one turn that are read. */
const mostActions = 100;

/** Characters of JSON that the differences of an execution have, which is stored as one document. */
const mostDifferences = 4_000_000;

/**
 * Executes test plans. An execution continues if its caller disconnects; one that is in progress when the server stops
 * has failed.
 */
export class TestPlanRunner {
  readonly #options: TestPlanRunnerOptions;
  readonly #closing = new AbortController();
  /** By the ids of the executions. */
  readonly #works = new Map<string, Promise<TestPlanExecution>>();
  #forget: (() => void) | undefined;

  constructor(options: TestPlanRunnerOptions) {
    this.#options = options;
  }

  /** Ends executions that cannot be continued, now and after each import. */
  async start(): Promise<void> {
    const { store, report } = this.#options;
    this.#forget = store.database.onChange(({ subject }) => {
      if (subject === "all") this.#recover().catch(report);
    });
    await this.#recover();
  }

  /** Stops all executions; they have failed. */
  async close(): Promise<void> {
    this.#forget?.();
    this.#closing.abort(new Error("the server stops"));
    await Promise.allSettled(this.#works.values());
  }

  /**
   * Executes the dialogs of a plan.
   * @param signal stops the waiting, not the execution
   * @throws Problem 401 if the namespace of the plan does not have the connector; the reason of the signal
   */
  async execute(plan: TestPlan, signal: AbortSignal): Promise<TestPlanExecution> {
    const { store, report } = this.#options;
    const connector = await requireConnector(store, plan);
    const execution: TestPlanExecution = {
      _id: store.newId(),
      testPlanId: plan._id,
      date: store.clock.now().toISOString(),
      status: "PENDING",
      dialogs: [],
      nbErrors: 0,
    };
    const numbers = await store.write(async () => {
      await store.testPlanExecutions.add(execution);
      return store.testPlans.dialogNumbers(plan._id);
    });
    const work = this.#run(plan, connector, execution, numbers).finally(() =>
      this.#works.delete(execution._id),
    );
    this.#works.set(execution._id, work);
    const left = new Promise<never>((_, reject) => {
      const leave = () => {
        work.catch(report);
        reject(signal.reason);
      };
      if (signal.aborted) leave();
      else signal.addEventListener("abort", leave, { once: true });
    });
    return Promise.race([work, left]);
  }

  #recover(): Promise<void> {
    return this.#options.store.testPlanExecutions.endPending(new Set(this.#works.keys()));
  }

  async #run(
    plan: TestPlan,
    connector: Connector,
    execution: TestPlanExecution,
    numbers: readonly number[],
  ): Promise<TestPlanExecution> {
    const { store } = this.#options;
    const dialogs: DialogResult[] = [];
    let room = mostDifferences;
    try {
      for (const number of numbers) {
        const dialog = await store.testPlans.dialog(number);
        if (!dialog) continue;
        const difference = await this.#hold(plan, connector, dialog);
        if (this.#closing.signal.aborted) break;
        const kept = withinRoom(difference, room);
        room -= JSON.stringify(kept).length;
        const result = { dialogReportId: dialog.id, error: kept !== null, ...kept };
        dialogs.push({ ...result, date: store.clock.now().toISOString() });
      }
    } finally {
      const isWhole = !this.#closing.signal.aborted;
      Object.assign(execution, {
        dialogs,
        nbErrors: dialogs.filter(({ error }) => error).length,
        status: isWhole ? "COMPLETE" : "FAILED",
      });
      await store.testPlanExecutions.update(execution);
    }
    return execution;
  }

  /** @returns the first difference; `null` if the bot's answers are as expected */
  async #hold(
    plan: TestPlan,
    connector: Connector,
    dialog: TestDialog,
  ): Promise<Partial<DialogResult> | null> {
    const { store } = this.#options;
    const bot = isTestConnector(connector) && (await withBot(store.bots, connector));
    if (!bot) return { errorMessage: `${connector.applicationId} is not a test connector` };
    const session = new Session(this.#options, plan, bot, this.#closing.signal);
    try {
      return await compareAnswers(session, plan, dialog);
    } catch (error) {
      if (error instanceof Problem) return { errorMessage: error.message };
      if (this.#closing.signal.aborted) return null;
      throw error;
    } finally {
      await session.end();
    }
  }
}

/**
 * The connector for the execution of a plan.
 * @throws Problem 401 if the namespace of the plan does not have it
 */
async function requireConnector(
  { bots }: Pick<Store, "bots">,
  {
    namespace,
    botApplicationConfigurationId: id,
  }: Pick<TestPlan, "namespace" | "botApplicationConfigurationId">,
): Promise<Connector> {
  const connector = await bots.connector(id);
  if (connector?.namespace === namespace) return connector;
  throw problem(
    "foreign-object",
    { noun: "connector", id, namespace },
    {
      location: "body",
      pointer: "/botApplicationConfigurationId",
      expected: "the id of your own connector",
    },
  );
}

async function compareAnswers(
  session: Session,
  { startAction }: TestPlan,
  { actions }: TestDialog,
): Promise<Partial<DialogResult> | null> {
  if (startAction) await session.say(startAction);
  let answers: ReportedMessage[] = [];
  for (const [index, { playerId, messages, id }] of actions.entries()) {
    if (playerId.type === "user") {
      const [message] = messages;
      if (!message) return { errorMessage: `The action "${id}" of the user has no message.` };
      answers = await session.say(message);
      continue;
    }
    // Notes of a bot are not visible to users.
    if (messages.length > 0 && messages.every(({ eventType }) => eventType === "debug")) continue;
    const said = answers.shift();
    if (!said) return { errorActionId: id, errorMessage: "(no answer but one expected)" };
    const difference = differenceFrom(said, messages);
    if (difference !== null) {
      return {
        errorActionId: id,
        returnedMessage: said,
        errorMessage: difference,
        indexOfStepError: index,
      };
    }
  }
  return null;
}

/** A dialog with a bot, with a temporary user. */
class Session {
  readonly #ports: TestPlanRunnerOptions;
  readonly #plan: TestPlan;
  readonly #bot: BotConnector;
  readonly #signal: AbortSignal;
  readonly #userId: string;
  readonly #recipientId: string;

  constructor(
    ports: TestPlanRunnerOptions,
    plan: TestPlan,
    bot: BotConnector,
    signal: AbortSignal,
  ) {
    this.#ports = ports;
    this.#plan = plan;
    this.#bot = bot;
    this.#signal = signal;
    this.#userId = ports.store.newId();
    this.#recipientId = ports.store.newId();
  }

  /**
   * Sends a message.
   * @returns the bot's answers, in the form of test plans
   * @throws Problem 502 or 504 if the bot fails
   */
  async say(message: ReportedMessage): Promise<ReportedMessage[]> {
    const { store } = this.#ports;
    const { locale, targetConnectorType } = this.#plan;
    const request = {
      message,
      userId: this.#userId,
      locale,
      recipientId: this.#recipientId,
      source: rest.connectorType,
      target: targetConnectorType,
      test: true,
    };
    // Yields to other work, because a bot may answer at once.
    await setImmediate();
    const { userActionId } = await talk(this.#ports, this.#bot, request, this.#signal);
    const dialog = await store.dialogs.get(this.#key);
    const actions = dialog ? await store.dialogs.actions(dialog.dialogId, mostActions) : [];
    const said = actions.findIndex(({ id }) => id === userActionId);
    if (said < 0) return [];
    return actions
      .slice(said + 1)
      .filter(({ message: { eventType } }) => eventType !== "debug")
      .map(({ message: answer }) => answer);
  }

  /** Deletes the user with the dialog. */
  async end(): Promise<void> {
    await this.#ports.store.dialogs.removeUser(this.#key);
  }

  get #key() {
    const { namespace, botId } = this.#bot;
    return { namespace, botId, userId: this.#userId };
  }
}
