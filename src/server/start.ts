import { packagedContract } from "../contract/packaged.ts";
import { Router } from "../contract/router.ts";
import { createDemoBot } from "../demo/bot.ts";
import { loadDocs } from "../docs/pages.ts";
import { admin } from "../handlers/admin/index.ts";
import { nlu } from "../handlers/nlu/index.ts";
import type { Services } from "../handlers/services.ts";
import { tenantLoaders } from "../handlers/tenants.ts";
import { webConnector } from "../handlers/web-connector/index.ts";
import { ModelTester } from "../nlu/models/model-tester.ts";
import { trial } from "../nlu/models/trainer.ts";
import { createUnderstanding } from "../nlu/understanding/create.ts";
import type { Understanding } from "../nlu/understanding/understanding.ts";
import { isOwnHost } from "../settings/loopback.ts";
import type { Settings } from "../settings/settings.ts";
import { demoUsers } from "../settings/users.ts";
import { type MovableClock, RunningClock } from "../store/clock.ts";
import { type Seed, Store } from "../store/store.ts";
import { enterNamespace } from "../studio/access/namespace.ts";
import { demoWithAnswers } from "../studio/demo/index.ts";
import { DatasetRunner } from "../studio/quality/dataset-runner.ts";
import { TestPlanRunner } from "../studio/quality/test-plan-runner.ts";
import { type AddressRow, addressesOf, demoChat } from "./addresses.ts";
import { createApp } from "./app.ts";
import { Authenticator } from "./authentication.ts";
import { type Conversation, openConversation } from "./bots/conversation.ts";
import { openOrchestrator } from "./bots/orchestrator.ts";
import { answerDocs } from "./documentation.ts";
import type { HandlersById } from "./exchange/handling.ts";
import { HttpListener, stopTimes } from "./listening.ts";
import { type Log, stderrLog, withoutRepeats } from "./log.ts";
import { answerPictures } from "./pictures.ts";
import { Sessions } from "./sessions.ts";
import { beginSignIn } from "./signing-in.ts";
import { SingleSignOn } from "./single-sign-on.ts";
import { stopping } from "./stopping.ts";
import { StrayErrors } from "./stray-errors.ts";
import { answerStudio } from "./studio.ts";
import { answerToolkit } from "./toolkit/routes.ts";
import { reset } from "./toolkit/state.ts";
import { Traffic } from "./toolkit/traffic.ts";
import { warmFirst, warmValidators } from "./warming.ts";

/** A running server. */
export interface RunningServer {
  /** `http://127.0.0.1:8080` */
  url: string;
  /** The addresses of pages and APIs, for people. */
  addresses: readonly AddressRow[];
  /** Key of the bot behind the demo's web connector; `null` if the data do not contain it. */
  apiKey: string | null;
  store: Store;
  understanding: Understanding;
  modelTester: ModelTester;
  datasetRunner: DatasetRunner;
  conversation: Conversation;
  /** Resolves when migrations, seed, models and validators are loaded. */
  ready: Promise<void>;
  /** Resets to the seed, and to the time of this machine. */
  reset(): Promise<void>;
  /** Ends streams, lets requests finish within the grace, and closes the store. */
  close(times?: typeof stopTimes): Promise<void>;
}

/** Replacements for tests. */
export interface StartOptions {
  log?: Log;
  clock?: MovableClock;
  strays?: StrayErrors;
  /** Content of a new store. */
  seed?: (store: Store) => Seed;
  /** If false, validation is compiled with the first call of each operation, not before the server is ready. */
  warm?: boolean;
}

/**
 * Starts the reference server.
 * @throws Error if the address or the data folder is in use, or settings are incompatible
 */
export async function startServer(
  settings: Settings,
  options: StartOptions = {},
): Promise<RunningServer> {
  const { log = stderrLog, clock = new RunningClock(), strays = new StrayErrors() } = options;
  const { warm = true } = options;
  const report = (error: unknown) => log.error("Background task failed", error);
  const store = await Store.open({
    folder: settings.data,
    seed: options.seed ?? demoWithAnswers,
    keepDialogs: settings.keepDialogs,
    keepLogs: { days: settings.keepLogs, rows: settings.mostLogs },
    keepUserActions: { days: settings.userLogIndexTtlDays, rows: settings.mostUserLogs },
    encryptPass: settings.encryptPass,
    report,
    clock,
  });
  try {
    return await startOn(store, clock, settings, log, strays, warm);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function startOn(
  store: Store,
  clock: MovableClock,
  settings: Settings,
  log: Log,
  strays: StrayErrors,
  warm: boolean,
): Promise<RunningServer> {
  const report = (error: unknown) => log.error("Background task failed", error);
  const { contract, validator, requests } = packagedContract();
  const router = new Router(contract.operations.values());
  const understanding = createUnderstanding(store, report, (message) => log.warn(message));
  const modelTester = new ModelTester({
    corpus: store.corpus,
    tests: store.modelTests,
    clock,
    trial,
    report,
  });
  const authenticator = new Authenticator(settings.users, (login, proposed) =>
    enterNamespace(store, login, proposed),
  );
  store.namespaces.reserve(settings.users);
  const sessions = new Sessions(store.clock);
  store.database.onChange(({ subject }) => {
    if (subject === "all") sessions.clear();
  });
  const orchestrator = openOrchestrator(settings, validator);
  for (const { namespace, botId } of await store.genAi.sealAll()) {
    log.warn(
      `A secret of generative AI of the bot ${namespace}:${botId} cannot be decrypted. Start the server with the ` +
        "--encrypt-pass that it was stored with, or save the secret again.",
    );
  }
  const traffic = new Traffic();
  const parts = { store, understanding, validator, settings, log, orchestrator, traffic };
  const conversation = await openConversation(parts);
  const { chat } = conversation;
  const datasetRunner = new DatasetRunner({ store, chat, report });
  const testPlanRunner = new TestPlanRunner({ store, chat, report });
  const shutdown = new AbortController();
  let isReady = false;
  let isStopping = false;
  const toolkit = {
    contract,
    store,
    clock,
    traffic,
    isReady: () => isReady,
    settled: () => understanding.settled(),
  };
  const apiKey = await demoKey(store);
  let url = "";
  const singleSignOn = settings.oauth2Enabled
    ? new SingleSignOn(settings, {
        clock: store.clock,
        address: () => url,
        enter: (login, proposed) => enterNamespace(store, login, proposed),
      })
    : null;
  const handlers = handlersOf({
    store,
    singleSignOn,
    understanding,
    authenticator,
    sessions,
    settings,
    orchestrator,
    testPlanRunner,
    address: () => url,
    ...conversation,
  });
  const app = createApp({
    contract,
    validator,
    requests,
    router,
    store,
    authenticator,
    sessions,
    handlers,
    loaders: tenantLoaders(store),
    settings,
    log,
    outside: [
      answerToolkit(settings, toolkit),
      ...(singleSignOn ? [beginSignIn(singleSignOn, sessions)] : []),
      ...(settings.studio === null ? [] : [answerStudio(settings.studio, router)]),
      answerDocs(
        loadDocs((host) => liveFacts(settings, apiKey, host)),
        router,
      ),
      answerPictures,
    ],
    shutdown: shutdown.signal,
    strays,
    traffic,
  });
  // Before the first request, so that no interrupted run is shown as running.
  await Promise.all([datasetRunner.recover(), testPlanRunner.start()]);
  if (warm) await warmFirst(contract, requests, validator);
  const listener = new HttpListener(app, conversation.sockets);
  url = await listener.listen(settings);
  const demoBot =
    settings.demo && settings.webhook === null && apiKey !== null
      ? createDemoBot({
          url: url.replace(/^http/, "ws"),
          apiKey,
          baseUrl: url,
          // A bot that was deleted goes on trying to connect.
          onError: withoutRepeats((error) => log.error("The demo bot", error)),
        })
      : null;
  void conversation.greetWebhooks().catch((error: unknown) => {
    if (!isStopping) report(error);
  });
  const warming = { isStopping: () => isStopping, isBusy: () => listener.isBusy };
  const warmed = Promise.all([
    understanding.start().then(() => understanding.settled()),
    warm ? warmValidators(contract, handlers, requests, validator, warming) : null,
    demoBot?.connect().catch(report),
  ]).then(async () => {
    if (!isStopping) {
      modelTester.start();
      await datasetRunner.start();
    }
    isReady = true;
  });
  return {
    url,
    addresses: addressesOf(url, settings, contract, apiKey),
    apiKey,
    store,
    understanding,
    modelTester,
    datasetRunner,
    conversation,
    ready: warmed,
    reset: () => reset(toolkit),
    async close(times = stopTimes) {
      isStopping = true;
      conversation.endStreams();
      const abort = () => shutdown.abort(stopping());
      const drained = () => {
        abort();
        demoBot?.close();
        conversation.close();
      };
      await listener.stop({ abort, drained }, times);
      await warmed.catch(report);
      await Promise.all([datasetRunner.close(), testPlanRunner.close()]);
      await Promise.all([modelTester.close(), understanding.close()]);
      await store.close();
    },
  };
}

function handlersOf(services: Services) {
  const all = { ...nlu(services), ...webConnector(services), ...admin(services) };
  return new Map(Object.entries(all)) as unknown as HandlersById;
}

/** Key of the bot of the demo's web connector, if it still exists. */
async function demoKey({ bots }: Store): Promise<string | null> {
  const connector = await bots.connectorAt(demoChat);
  const bot = connector && (await bots.configuration(connector));
  return bot?.apiKey ?? null;
}

/** Data for the start page; configured logins, keys off loopback, and the Host header are excluded. */
function liveFacts(settings: Settings, webSocketKey: string | null, host: string | undefined) {
  const demo = settings.users === demoUsers && isOwnHost(host);
  return {
    chat: demoChat,
    logins: demo ? demoUsers : [],
    webSocketKey: demo ? webSocketKey : null,
  };
}
