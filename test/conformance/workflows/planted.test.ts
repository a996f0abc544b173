import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { runWorkflow } from "../../../src/verification/workflows/respect.ts";
import { readWorkflows, type Workflow } from "../../../src/verification/workflows/workflows.ts";
import { startTestServer, type TestServer } from "../../support/server.ts";
import { type Defect, startDefectiveServer } from "./defects.ts";

const workflows = readWorkflows();
const shareNamespace = workflows.find(({ workflowId }) => workflowId === "shareNamespace");

const done = { status: 200, body: "{}" };
const succeeded = { status: 200, body: '{"success":true}' };
const replaced =
  (from: string, to: string): NonNullable<Defect["answer"]> =>
  ({ status, body }) => ({ status, body: body.replaceAll(from, to) });

/** What is planted, and the step that finds it. */
const defects: [name: string, Defect, foundBy: string][] = [
  [
    "a wrong status",
    {
      at: "POST /rest/admin/namespace/workflow_team",
      answer: ({ body }) => ({ status: 201, body }),
    },
    "create: $statusCode == 200",
  ],
  [
    "a mistake that is not refused",
    { at: "POST /rest/admin/namespace/workflow_team", call: 2, instead: succeeded },
    "createAgain: $statusCode == 400",
  ],
  [
    "a wrong value",
    { at: "GET /rest/admin/namespaces", answer: replaced('"owner":true', '"owner":false') },
    "findIt: $[?@[?@.namespace == {$inputs.newNamespace}",
  ],
  [
    "a value of a wrong type",
    { at: "GET /rest/admin/namespaces/workflow_team", answer: replaced("true", '"yes"') },
    "findMember: schema check",
  ],
  [
    "something that is not created",
    { at: "POST /rest/admin/namespace", call: 1, instead: done },
    "findMember: $[?length(@) == 2]",
  ],
  [
    "something that is not changed",
    { at: "POST /rest/admin/namespace", call: 2, instead: done },
    "findOwner: $[?@[?@.login == {$inputs.colleague}",
  ],
  [
    "something that is not deleted",
    { at: "DELETE /rest/admin/namespace/workflow_team", instead: succeeded },
    "findGone: $[?count(",
  ],
];

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** A run that fails stops half-way: what it leaves is cleared away. */
afterEach(() =>
  server.store.write(async () => {
    await server.store.namespaces.select("admin@app.com", "app");
    await server.store.namespaces.remove("workflow_team");
  }),
);

async function runWith(defect: Defect | null) {
  const defective = await startDefectiveServer(server.url, defect);
  try {
    return await runWorkflow(shareNamespace as Workflow, defective.url);
  } finally {
    await defective.close();
  }
}

describe("a run of a workflow", () => {
  it("passes on the server as it is", async () => {
    const { failures, checks } = await runWith(null);
    expect(failures).toEqual([]);
    expect(checks).toBeGreaterThan(80);
  });

  it.each(defects)("fails on %s", async (_, defect, foundBy) => {
    const { failures } = await runWith(defect);
    expect(failures).toContainEqual(expect.stringContaining(foundBy));
  });

  it("fails without a response", async () => {
    const { url, close } = await startDefectiveServer(server.url, null);
    await close();
    const { failures } = await runWorkflow(shareNamespace as Workflow, url);
    expect(failures).toContainEqual(expect.stringContaining("logIn: failed network request"));
    expect(failures).toContainEqual("create: was not run, nor what comes after it");
  });
});
