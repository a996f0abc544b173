import { describe, expect, it } from "vitest";
import { People, refusal } from "../people.ts";
import { DatasetClient } from "./dataset-client.ts";

const people = new People();
const client = new DatasetClient(people);
const samples = "/rest/admin/bots/travel/evaluation-samples";
const ofRun = (runId: string, user = people.admin) =>
  user.post(samples, { name: "Luggage", datasetRunInfo: { runId } });

describe("createEvaluationSample", () => {
  it("201: of a completed run, with the answers to its questions", async () => {
    await client.attach(({ message }) => {
      const { text } = message as { text: string };
      return text === "silence" ? [""] : [text];
    });
    const questions = ["one", "silence", "two"].map((question) => ({ question }));
    const { id: datasetId } = await client.created({ questions });
    const runId = await client.started(datasetId);
    const { startTime, endTime } = await client.finished(datasetId, runId);
    const { status, body } = await ofRun(runId);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: "Luggage",
      createdFromRun: runId,
      dialogActivityFrom: startTime,
      dialogActivityTo: endTime,
      requestedDialogCount: 2,
      dialogsCount: 2,
      totalDialogCount: 2,
      allowTestDialogs: true,
      botActionCount: 2,
      status: "IN_PROGRESS",
    });
    expect((await people.admin.get(samples)).body).toEqual([body]);
    await people.admin.delete(`/rest/admin/bots/travel/datasets/${datasetId}`);
    expect((await people.admin.get(`${samples}/${body._id}`)).body).toEqual(body);
  });

  it("400 for a run of another bot, 409 for one that is not completed, 422 for one without answers", async () => {
    await client.attach(() => new Promise(() => {}));
    const { id: datasetId } = await client.created();
    const runId = await client.started(datasetId);
    expect(refusal(await ofRun(runId))).toEqual([409, "conflict"]);
    expect((await ofRun(runId, people.other)).status).toBe(404);
    await client.cancel(datasetId, runId);
    expect(refusal(await ofRun(runId))).toEqual([409, "conflict"]);
    await client.attach(() => [""]);
    const silent = await client.started(datasetId);
    await client.finished(datasetId, silent);
    expect(refusal(await ofRun(silent))[0]).toBe(422);
    expect(refusal(await ofRun("000000000000000000000000"))[0]).toBe(400);
    people.server.logged.length = 0;
  });
});
