import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import { streamedArray, streamedList } from "../../../contract/streams/json.ts";
import type { PlanFilter, TestPlan } from "../../../store/quality/test-plans.ts";
import { addDialog, saveTestPlan } from "../../../studio/quality/test-plan.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type Schemas = components["schemas"];
type Dialogs = Schemas["TestDialogReport"][];

type PlanOperations = Pick<
  AdminOperations,
  | "listTestPlans"
  | "listTestPlansOfConnector"
  | "listTestPlansOfApplication"
  | "saveTestPlan"
  | "getTestPlan"
  | "deleteTestPlan"
  | "addTestPlanDialog"
  | "removeTestPlanDialog"
>;

export const testPlans = ({ store, settings }: Pick<Services, "store" | "settings">) => {
  function listed(filter: PlanFilter) {
    async function* all(): AsyncGenerator<Schemas["TestPlan"][]> {
      for await (const page of store.testPlans.pages(filter)) {
        for (const plan of page) yield [await whole(plan)];
      }
    }
    return { status: 200, body: streamedArray(all()) } as const;
  }

  async function whole(plan: TestPlan): Promise<Schemas["TestPlan"]> {
    const dialogs: Dialogs = [];
    for await (const page of store.testPlans.dialogs(plan._id)) dialogs.push(...page);
    return { ...plan, dialogs };
  }

  return {
    listTestPlans: ({ caller: { namespace } }) => listed({ namespace }),

    listTestPlansOfConnector: ({ path: { applicationId }, caller: { namespace } }) =>
      listed({ namespace, applicationId }),

    listTestPlansOfApplication: ({ tenant: { application } }) => {
      if (!application) return { status: 200, body: [] };
      const { namespace, name: nlpModel } = application;
      return listed({ namespace, nlpModel });
    },

    saveTestPlan: async ({ body }) => {
      await saveTestPlan(store, body, settings.defaultLocale);
      return { status: 200, body: {} };
    },

    getTestPlan: ({ tenant: { testPlan } }) => {
      const dialogs = store.testPlans.dialogs(testPlan._id) as AsyncGenerator<Dialogs>;
      return {
        status: 200,
        body: streamedList<Schemas["TestPlan"], "dialogs">(testPlan, "dialogs", dialogs),
      };
    },

    deleteTestPlan: async ({ tenant: { testPlan } }) => {
      await store.testPlans.remove(testPlan._id);
      return { status: 200, body: { success: true } };
    },

    addTestPlanDialog: async ({ tenant: { testPlan, dialog } }) => {
      await addDialog(store, testPlan, dialog);
      return { status: 200, body: {} };
    },

    removeTestPlanDialog: async ({ path: { dialogId }, tenant: { testPlan } }) => {
      await store.testPlans.removeDialog(testPlan._id, dialogId);
      return { status: 200, body: {} };
    },
  } satisfies Handlers<PlanOperations>;
};
