import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redoclyFile } from "../../contract/bundling.ts";
import { packageRoot } from "../../paths.ts";
import type { Workflow } from "./workflows.ts";

/** The message about the first step that was not run. */
export const notRun = "was not run, nor what comes after it";

/** The findings of one run of a workflow. */
export interface WorkflowResult {
  workflow: Workflow;
  /** Number of checks in the steps that were run. */
  checks: number;
  /** The failures, each with its step; empty if the workflow passed. */
  failures: string[];
}

interface Check {
  name: string;
  passed: boolean;
  message: string;
  condition?: string;
}

interface Step {
  stepId: string;
  checks: Check[];
}

interface Report {
  files: Record<string, { executedWorkflows: { workflowId: string; executedSteps: Step[] }[] }>;
}

/** Whether Respect, a part of @redocly/cli, is installed. */
export const hasRespect = (): boolean => redoclyFile() !== null;

/**
 * Runs one workflow with Respect against a server.
 * @param inputs values that replace the defaults
 * @param signal ends the tool
 */
export async function runWorkflow(
  workflow: Workflow,
  url: string,
  inputs: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
): Promise<WorkflowResult> {
  const folder = mkdtempSync(join(tmpdir(), "tock-contract-workflow-"));
  const output = join(folder, "report.json");
  try {
    const servers = workflow.sources.map((name) => `${name}=${url}`).join(",");
    const { file, workflowId } = workflow;
    const args = [file, "--workflow", workflowId, "--server", servers, "--json-output", output];
    const { code, text } = await respect(args, inputs, signal);
    return judge(workflow, readReport(output, text), code);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Inputs are not passed as arguments, which other users of the machine can read. */
function respect(
  args: string[],
  inputs: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<{ code: number | null; text: string }> {
  const tool = redoclyFile();
  if (tool === null) throw new Error("workflows are run by @redocly/cli, which is not installed");
  const given = Object.keys(inputs).length > 0;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tool, "respect", ...args], {
      cwd: packageRoot,
      env: {
        ...process.env,
        REDOCLY_TELEMETRY: "off",
        CI: "true",
        ...(given ? { REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs) } : {}),
      },
      ...(signal ? { signal } : {}),
    });
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (text += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, text }));
  });
}

/** @throws Error with the output of the tool if it wrote no report, as for an invalid document */
function readReport(file: string, said: string): Report {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    throw new Error(`Respect has written no report:\n${said}`);
  }
}

/**
 * A workflow passes if each of its steps was run, each last attempt is without failure, and the tool reports success.
 */
function judge(workflow: Workflow, report: Report, code: number | null): WorkflowResult {
  const executed = Object.values(report.files)
    .flatMap((file) => file.executedWorkflows)
    .filter(({ workflowId }) => workflowId === workflow.workflowId)
    .flatMap((run) => run.executedSteps);
  const last = new Map(executed.map((step) => [step.stepId, step]));
  const failures: string[] = [];
  let checks = 0;
  for (const stepId of workflow.stepIds) {
    const step = last.get(stepId);
    if (!step || step.checks.length === 0) {
      failures.push(`${stepId}: ${notRun}`);
      break;
    }
    checks += step.checks.length;
    for (const { name, passed, message, condition } of step.checks) {
      if (!passed) failures.push(`${stepId}: ${condition ?? `${name}: ${message}`}`);
    }
  }
  if (code !== 0 && failures.length === 0) failures.push(`Respect ended with ${code}`);
  return { workflow, checks, failures };
}
