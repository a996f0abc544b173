import { basename } from "node:path";
import { parseArgs } from "node:util";
import { runWorkflow, type WorkflowResult } from "../../../src/verification/workflows/respect.ts";
import { readWorkflows, type Workflow } from "../../../src/verification/workflows/workflows.ts";
import { startTestServer } from "../../support/server.ts";

/** `first-model / trainModel` */
const nameOf = ({ file, workflowId }: Workflow) =>
  `${basename(file, ".arazzo.yaml")} / ${workflowId}`.padEnd(36);

/**
 * Runs the workflows, and prints one line for each.
 * A workflow may ask for what makes the server warn, as a bot without an answer; an error that it logs is a failure.
 * @returns how many failed
 */
async function runAll(workflows: readonly Workflow[]): Promise<number> {
  const server = await startTestServer();
  const results: WorkflowResult[] = [];
  try {
    for (const workflow of workflows) {
      const result = await runWorkflow(workflow, server.url);
      results.push(result);
      print(result);
    }
  } finally {
    await server.close();
  }
  for (const line of server.logged) console.log(`    the server logged: ${line}`);
  const errors = server.logged.filter((line) => line.startsWith("error ")).length;
  const failed = results.filter(({ failures }) => failures.length > 0).length;
  const passed = results.length - failed;
  console.log(`Workflows: ${passed} passed, ${failed + errors} failed`);
  return failed + errors;
}

function print({ workflow, checks, failures }: WorkflowResult): void {
  const steps = workflow.stepIds.length;
  const outcome = failures.length === 0 ? "passed" : `${failures.length} FAILED`;
  console.log(`${nameOf(workflow)} ${steps} steps, ${checks} checks, ${outcome}`);
  for (const failure of failures) console.log(`    FAILED   ${failure}`);
}

const { positionals: only } = parseArgs({ allowPositionals: true });
const chosen = readWorkflows().filter(
  ({ workflowId }) => only.length === 0 || only.includes(workflowId),
);
if (chosen.length === 0) {
  console.error(`There is no workflow of this name: ${only.join(", ")}`);
  process.exitCode = 2;
} else {
  process.exitCode = (await runAll(chosen)) === 0 ? 0 : 1;
}
