import type { Dialog } from "../bot/dialog.ts";
import type { Found, Loader, Loaders, Named } from "../contract/tenancy/claims.ts";
import {
  type Application,
  builtInNamespace,
  type Intent,
  qualifiedName,
  splitQualifiedName,
} from "../nlu/definitions.ts";
import type { Dataset } from "../store/quality/datasets.ts";
import type { CountedSample } from "../store/quality/evaluation-samples.ts";
import type { TestPlanExecution } from "../store/quality/test-plan-executions.ts";
import type { TestPlan } from "../store/quality/test-plans.ts";
import type { Store } from "../store/store.ts";

/**
 * Kind → loader of the objects that requests name. A handler of an operation with another kind does not compile until
 * the kind has an entry here.
 */
export const tenantLoaders = ({
  applications,
  bots,
  datasetRuns,
  datasets,
  dialogs,
  evaluationSamples,
  faqs,
  files,
  intents,
  labels,
  stories,
  testPlanExecutions,
  testPlans,
}: Pick<
  Store,
  | "applications"
  | "bots"
  | "datasetRuns"
  | "datasets"
  | "dialogs"
  | "evaluationSamples"
  | "faqs"
  | "files"
  | "intents"
  | "labels"
  | "stories"
  | "testPlanExecutions"
  | "testPlans"
>) =>
  ({
    action: {
      load: async ({ key }: Named, dialog: unknown) => {
        const found = await dialogs.action(key);
        const isPart = dialog === undefined || found?.dialogId === (dialog as Dialog).dialogId;
        return found && isPart ? { value: found.action, namespace: found.namespace } : undefined;
      },
    },

    application: {
      load: async ({ namespace, key, qualified }: Named) =>
        ownedBy(await (qualified ? applications.byName(namespace, key) : applications.get(key))),
    },

    bot: {
      load: async ({ namespace, key }: Named) => ownedBy(await bots.byName(namespace, key)),
    },

    connector: {
      load: async ({ key }: Named) => ownedBy(await bots.connector(key)),
    },

    /** A dataset of the application. */
    dataset: {
      load: async ({ key }: Named, application: unknown) => {
        const dataset = await datasets.get(key);
        const isOwn = dataset?.applicationId === (application as Application)._id;
        return isOwn ? ownedBy(dataset) : undefined;
      },
    },

    /** A run of the dataset, or of any dataset of the application. */
    datasetRun: {
      load: async ({ key }: Named, whole: unknown) => {
        const { _id } = whole as Dataset | Application;
        const run = await datasetRuns.get(key);
        return run?.datasetId === _id || run?.applicationId === _id ? ownedBy(run) : undefined;
      },
    },

    /** A dialog; if the request names an application, it must be the one of the bot. */
    dialog: {
      load: async ({ key }: Named, application: unknown) => {
        const dialog = await dialogs.byId(key);
        if (application === undefined) return ownedBy(dialog);
        const { namespace, name } = application as Application;
        const bot = dialog && (await bots.byName(namespace, dialog.botId));
        const isOwn = dialog?.namespace === namespace && bot?.nlpModel === name;
        return isOwn ? ownedBy(dialog) : undefined;
      },
    },

    /** A qualified name, whether the type exists or not: operations create types by their names. */
    entityType: {
      load: async ({ namespace: own, key, qualified }: Named): Promise<Found<string>> => {
        const split = splitQualifiedName(key);
        const name = split?.name ?? key;
        const namespace = qualified ? own : (split?.namespace ?? "");
        const value = qualifiedName({ namespace, name });
        return { value, namespace, builtIn: namespace === builtInNamespace };
      },
    },

    /** By name; a name that cannot belong to the caller's namespace is foreign, whether it exists or not. */
    file: {
      load: async ({ namespace, key }: Named): Promise<Found<string> | undefined> => {
        const owner = files.namespaceOf(key);
        // No uploaded file has such a name; Tock reports it as unknown because it begins like the caller's own.
        if (owner === "" && key.startsWith(namespace)) return undefined;
        if (owner !== namespace) return { value: key, namespace: "" };
        return (await files.has(key)) ? { value: key, namespace } : undefined;
      },
    },

    label: {
      load: async ({ key }: Named) => ownedBy(await labels.get(key)),
    },

    intent: {
      load: async ({ key }: Named) => ownedBy(await intents.get(key)),
      isUsedBy: ({ _id }: Intent, application: Application) => application.intents.includes(_id),
    },

    /** A sample of answers of the bot that has the name of the application. */
    evaluationSample: {
      load: async ({ key }: Named, application: unknown) => {
        const found = await evaluationSamples.get(key);
        const { namespace, name } = application as Application;
        const isOwn = found?.sample.namespace === namespace && found.sample.botId === name;
        return isOwn ? { value: found, namespace } : undefined;
      },
    },

    evaluation: {
      load: async ({ key }: Named, whole: unknown) => {
        const { sample } = whole as CountedSample;
        const evaluation = await evaluationSamples.evaluation(key);
        const isPart = evaluation?.evaluationSampleId === sample._id;
        return isPart ? { value: evaluation, namespace: sample.namespace } : undefined;
      },
    },

    faq: {
      load: async ({ key }: Named) => ownedBy(await faqs.get(key)),
    },

    testPlan: {
      load: async ({ key }: Named) => ownedBy(await testPlans.get(key)),
    },

    /** An execution of the test plan, which has its namespace. */
    testPlanExecution: {
      load: async (
        { key }: Named,
        plan: unknown,
      ): Promise<Found<TestPlanExecution> | undefined> => {
        const { _id, namespace } = plan as TestPlan;
        const execution = await testPlanExecutions.get(key);
        return execution?.testPlanId === _id ? { value: execution, namespace } : undefined;
      },
    },

    /** Without a connector, the stories of a bot are not listed until it has one. */
    story: {
      load: async ({ key }: Named) => {
        const story = await stories.get(key);
        if (!story) return undefined;
        const connectors = await bots.connectors(story.namespace, story.botId);
        return connectors.length > 0 ? ownedBy(story) : undefined;
      },
    },
  }) satisfies Loaders;

function ownedBy<T extends { namespace: string }>(value: T | undefined): Found<T> | undefined {
  return value && { value, namespace: value.namespace };
}

type Table = ReturnType<typeof tenantLoaders>;

/** Kind → type of the handler's object. */
export type TenantKinds = { namespace: string } & {
  [Kind in keyof Table]: Table[Kind] extends Pick<Loader<infer T>, "load"> ? T : never;
};
