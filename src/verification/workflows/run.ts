import type { Session } from "../live/session.ts";
import { startJudgingProxy } from "./judging-proxy.ts";
import { hasRespect, notRun, runWorkflow } from "./respect.ts";
import { readWorkflows, type Workflow } from "./workflows.ts";

const group = "workflows";

/** Workflows that chat with a bot, which must be connected. */
const withBot = new Set(["answerQuestion", "repeatDialog"]);

/**
 * Runs the Arazzo workflows with Respect under names of the run. All their exchanges are checked too.
 * @param signal ends the tool
 */
export async function checkWorkflows(session: Session, signal: AbortSignal): Promise<void> {
  const { contract, checks, chosen, readOnly, user } = session;
  for (const workflow of readWorkflows()) {
    const { workflowId, operationIds } = workflow;
    const isChosen = [...operationIds.values()].every((id) => {
      const operation = contract.operations.get(id);
      return operation === undefined || chosen(operation);
    });
    if (!isChosen) continue;
    if (readOnly)
      checks.leftOut(
        group,
        workflowId,
        null,
        `workflow ${workflowId}: it writes, and --read-only is set`,
      );
    else if (!user)
      checks.leftOut(
        group,
        workflowId,
        null,
        `workflow ${workflowId}: it needs a user: --auth user:password`,
      );
    else if (!hasRespect())
      checks.leftOut(
        group,
        workflowId,
        null,
        `workflow ${workflowId}: it is run by @redocly/cli, which is not installed`,
      );
    else await checkWorkflow(session, workflow, signal);
  }
}

async function checkWorkflow(
  session: Session,
  workflow: Workflow,
  signal: AbortSignal,
): Promise<void> {
  const { caller, checks, examiner, contract } = session;
  const { workflowId } = workflow;
  const proxy = await startJudgingProxy(caller, (sent, got) => {
    const findings = examiner.findings(null, caller.urlOf(sent.path), sent, got);
    checks.add(group, workflowId, got.took, findings);
  });
  try {
    const { failures } = await runWorkflow(
      workflow,
      proxy.url,
      inputsOf(session, workflow),
      signal,
    );
    // Steps after a failed step are not run, which is not another failure.
    const own = failures.filter((failure) => !failure.endsWith(notRun));
    for (const failure of own.length > 0 ? own : failures) {
      const [stepId = ""] = failure.split(":");
      const operation = contract.operations.get(workflow.operationIds.get(stepId) ?? "") ?? null;
      const problem = {
        in: `workflow ${workflowId}, step ${stepId}`,
        message: failure.slice(stepId.length + 2),
      };
      checks.note(
        group,
        workflowId,
        examiner.violation(operation, problem, { request: null, response: null }),
      );
    }
  } finally {
    await proxy.close();
  }
}

/** Own names for the objects that a workflow creates. */
function inputsOf(
  { names, user }: Session,
  { workflowId, inputs }: Workflow,
): Record<string, string> {
  const prefix = `${names.run}${workflowId.toLowerCase()}`;
  const values: Record<string, string> = {
    login: user?.login ?? "",
    password: user?.password ?? "",
    namespace: names.namespace,
    application: withBot.has(workflowId) ? names.application : prefix,
    copy: `${prefix}copy`,
    entityType: `${prefix}_town`,
    newNamespace: `${prefix}space`,
    colleague: `${names.run}@example.com`,
    connector: withBot.has(workflowId) ? names.connector : `${prefix}web`,
    user: `${prefix}user`,
  };
  return Object.fromEntries(Object.entries(values).filter(([name]) => inputs.includes(name)));
}
