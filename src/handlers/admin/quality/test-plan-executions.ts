import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import { streamedArray } from "../../../contract/streams/json.ts";
import type {
  DialogResult,
  TestPlanExecution,
} from "../../../store/quality/test-plan-executions.ts";
import { saveTestPlan } from "../../../studio/quality/test-plan.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type Schemas = components["schemas"];

type ExecutionOperations = Pick<
  AdminOperations,
  "listTestPlanExecutions" | "getTestPlanExecution" | "runTestPlan" | "executeTestPlan"
>;

/** Neither Tock nor this server measures how long an execution takes. */
const duration = "PT0S";

export const testPlanExecutions = ({
  store,
  testPlanRunner,
  settings,
}: Pick<Services, "store" | "testPlanRunner" | "settings">) =>
  ({
    listTestPlanExecutions: ({ tenant: { testPlan } }) => {
      async function* all(): AsyncGenerator<Schemas["TestPlanExecution"][]> {
        for await (const page of store.testPlanExecutions.pages(testPlan._id)) {
          yield page.map(shown);
        }
      }
      return { status: 200, body: streamedArray(all()) };
    },

    getTestPlanExecution: ({ tenant: { testPlanExecution } }) => ({
      status: 200,
      body: shown(testPlanExecution),
    }),

    runTestPlan: async ({ tenant: { testPlan }, signal }) => {
      const { _id } = await testPlanRunner.execute(testPlan, signal);
      return { status: 200, body: _id };
    },

    executeTestPlan: async ({ body, signal }) => {
      const plan = await saveTestPlan(store, body, settings.defaultLocale);
      return { status: 200, body: shown(await testPlanRunner.execute(plan, signal)) };
    },
  }) satisfies Handlers<ExecutionOperations>;

function shown({ dialogs, ...execution }: TestPlanExecution): Schemas["TestPlanExecution"] {
  return { ...execution, dialogs: dialogs.map(shownResult), duration };
}

function shownResult(result: DialogResult): Schemas["DialogExecutionReport"] {
  return { ...result, duration };
}
