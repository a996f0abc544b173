/** Rules of test plans: creation and changes. */

import type { components } from "../../../generated/admin/types.ts";
import type { Dialog } from "../../bot/dialog.ts";
import type { ActionReport } from "../../bot/types.ts";
import { problem } from "../../contract/problem.ts";
import type { TestAction, TestDialog, TestPlan } from "../../store/quality/test-plans.ts";
import type { Store } from "../../store/store.ts";
import { type DialogReport, dialogReports, wholeView } from "../conversations/dialog-report.ts";
import { readDialog, readPlan } from "./read-test-plan.ts";

type Schemas = components["schemas"];

/** Dependencies of these rules. */
type Ports = Pick<
  Store,
  "dialogReports" | "dialogs" | "entityTypes" | "newId" | "testPlans" | "write"
>;

/** Maximum dialogs of a plan: as many as in a request, so that the plan can be sent back. */
const mostDialogs = 1000;

/**
 * Creates a test plan, or replaces the one with the same id and its dialogs. A new plan may have an id.
 * @param defaultLocale of plans without a locale
 */
export async function saveTestPlan(
  ports: Pick<Ports, "newId" | "testPlans">,
  input: Schemas["TestPlanUpdate"] | Schemas["TestPlanInput"],
  defaultLocale: string,
): Promise<TestPlan> {
  const plan = readPlan(input, input._id || ports.newId(), defaultLocale);
  await ports.testPlans.save(plan, input.dialogs.map(readDialog));
  return plan;
}

/**
 * Appends a copy of a dialog to a plan.
 * @throws Problem 400 if the plan has the maximum number of dialogs, 404 if it was deleted meanwhile
 */
export async function addDialog(
  ports: Ports,
  { _id }: TestPlan,
  { dialogId }: Dialog,
): Promise<void> {
  const { dialogs } = await dialogReports(ports, [dialogId], wholeView);
  const [dialog] = dialogs;
  await ports.write(async () => {
    const plan = await ports.testPlans.get(_id);
    if (!plan || !dialog) {
      const object = `test plan with id ${JSON.stringify(_id)}`;
      throw problem("not-found", { object }, { pointer: "/planId" });
    }
    const { length } = await ports.testPlans.dialogNumbers(_id);
    if (length >= mostDialogs) {
      const place = "The test plan";
      const reason = `it has ${mostDialogs} dialogs, and may not have more`;
      const expected = `a test plan with fewer than ${mostDialogs} dialogs`;
      const at = { location: "path", pointer: "/planId" } as const;
      throw problem("invalid-request.refused", { place, reason, expected }, at);
    }
    await ports.testPlans.addDialog(_id, copyOf(dialog));
  });
}

function copyOf({ actions, userInterface, id }: DialogReport): TestDialog {
  return { actions: (actions as ActionReport[]).map(stepOf), userInterface, id };
}

function stepOf({
  playerId,
  date,
  message,
  connectorType,
  userInterfaceType,
  id,
}: ActionReport): TestAction {
  return {
    playerId,
    date,
    messages: [message],
    ...(connectorType ? { connectorType } : {}),
    userInterfaceType,
    id,
  };
}
