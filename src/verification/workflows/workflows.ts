import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { packageRoot } from "../../paths.ts";

/** A journey over several operations, as `specs/workflows` describes it. */
export interface Workflow {
  /** Path of its document, relative to the package. */
  file: string;
  workflowId: string;
  stepIds: string[];
  /** The operation of each step, where it names one. */
  operationIds: ReadonlyMap<string, string>;
  /** Names of its inputs. */
  inputs: string[];
  /** The names of the document's sources: `admin`, `nlu`, … */
  sources: string[];
}

interface Document {
  sourceDescriptions: { name: string }[];
  workflows: {
    workflowId: string;
    inputs?: { properties?: Record<string, unknown> };
    steps: { stepId: string; operationId?: string }[];
  }[];
}

const folder = "specs/workflows";

/** All workflows, in the order of their files. */
export function readWorkflows(): Workflow[] {
  return readdirSync(join(packageRoot, folder))
    .filter((name) => name.endsWith(".arazzo.yaml"))
    .sort()
    .flatMap((name) => workflowsOf(`${folder}/${name}`));
}

function workflowsOf(file: string): Workflow[] {
  const document = parse(readFileSync(join(packageRoot, file), "utf8")) as Document;
  const sources = document.sourceDescriptions.map(({ name }) => name);
  return document.workflows.map(({ workflowId, inputs, steps }) => ({
    file,
    workflowId,
    stepIds: steps.map(({ stepId }) => stepId),
    operationIds: new Map(
      steps.map(({ stepId, operationId }) => [stepId, operationId?.split(".").at(-1) ?? ""]),
    ),
    inputs: Object.keys(inputs?.properties ?? {}),
    sources,
  }));
}
