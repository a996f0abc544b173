import { describe, expect, it } from "vitest";
import type { User } from "../../../support/user.ts";
import { Conversations } from "../conversations/conversation-client.ts";
import { refusal } from "../people.ts";

const chats = new Conversations();
const samples = "/rest/admin/bots/travel/evaluation-samples";
const nobody = "000000000000000000000000";
const always = {
  dialogActivityFrom: "2026-01-01T00:00:00Z",
  dialogActivityTo: "2027-01-01T00:00:00Z",
};

const create = (dialogInfo: object = {}, fields: object = {}, user: User = chats.admin) =>
  user.post(samples, { ...fields, dialogInfo: { ...always, ...dialogInfo } });

/** A sample of two dialogs, with three answers. */
async function sample() {
  await chats.says("anna", "hello");
  await chats.says("anna", "hello");
  await chats.says("bob", "hello");
  const { body } = await create({ requestedDialogCount: 10 });
  return { ...body, path: `${samples}/${body._id}` };
}

async function evaluations(path: string) {
  const { body } = await chats.admin.post(`${path}/action-refs`, {});
  return body.actionRefs.map(({ evaluation }: { evaluation: { _id: string } }) => evaluation);
}

const results = async (path: string) => (await chats.admin.get(path)).body.evaluationsResult;

describe("createEvaluationSample", () => {
  it("201: a sample with all answers of its dialogs", async () => {
    await chats.says("anna", "hello");
    await chats.says("anna", "hello");
    await chats.says("bob", "hello");
    const names = { name: " June ", description: " " };
    const { status, body } = await create({ requestedDialogCount: 5 }, names);
    const now = chats.server.clock.now().toISOString();
    expect([status, body]).toEqual([
      201,
      {
        _id: expect.stringMatching(/^[0-9a-f]{24}$/),
        botId: "travel",
        namespace: "app",
        name: "June",
        dialogActivityFrom: "2026-01-01T00:00:00.000Z",
        dialogActivityTo: "2027-01-01T00:00:00.000Z",
        requestedDialogCount: 5,
        dialogsCount: 2,
        totalDialogCount: 2,
        botActionCount: 3,
        allowTestDialogs: false,
        status: "IN_PROGRESS",
        createdBy: "admin@app.com",
        creationDate: now,
        statusChangedBy: "admin@app.com",
        statusChangeDate: now,
        lastUpdateDate: now,
        evaluationsResult: {
          total: 3,
          evaluated: 0,
          remaining: 3,
          positiveCount: 0,
          negativeCount: 0,
        },
      },
    ]);
    expect((await chats.admin.get(`${samples}/${body._id}`)).body).toEqual(body);
  });

  it("201: the requested number of dialogs, each once, at random", async () => {
    for (const user of ["a", "b", "c", "d", "e"]) await chats.says(user, "hello");
    const drawn = new Set<string>();
    for (let time = 0; time < 12; time += 1) {
      const { body } = await create({ requestedDialogCount: 2 });
      expect([body.dialogsCount, body.totalDialogCount]).toEqual([2, 5]);
      const { dialogs } = (await chats.admin.post(`${samples}/${body._id}/action-refs`, {})).body;
      const ids = dialogs.map(({ dialogId }: { dialogId: string }) => dialogId);
      expect(new Set(ids).size).toBe(2);
      drawn.add(JSON.stringify(ids));
    }
    expect(drawn.size).toBeGreaterThan(1);
  });

  it("201: one dialog unless more are requested", async () => {
    await sample();
    const { body } = await create();
    expect([body.requestedDialogCount, body.dialogsCount]).toEqual([0, 1]);
  });

  it("201: tests only on request", async () => {
    await chats.tries("tester", "hello");
    expect((await create()).status).toBe(422);
    expect((await create({ allowTestDialogs: true })).body.dialogsCount).toBe(1);
  });

  it("400: a period and a run, neither, or an unknown run", async () => {
    const datasetRunInfo = { runId: nobody };
    const bodies = [{ dialogInfo: always, datasetRunInfo }, { name: "x" }, { datasetRunInfo }];
    for (const body of bodies) expect((await chats.admin.post(samples, body)).status).toBe(400);
  });

  it("401: the caller may only train", async () => {
    expect((await create({}, {}, chats.trainer)).status).toBe(401);
  });

  it("404: the bot is unknown, or belongs to another namespace", async () => {
    const body = { dialogInfo: always };
    const unknown = samples.replace("travel", "nobody");
    expect((await chats.admin.post(unknown, body)).status).toBe(404);
    expect((await chats.other.post(samples, body)).status).toBe(404);
  });

  it("422: no answer in the period", async () => {
    await chats.says("anna", "hello");
    const { dialogActivityFrom, dialogActivityTo } = always;
    const inverted = { dialogActivityFrom: dialogActivityTo, dialogActivityTo: dialogActivityFrom };
    const before = { ...always, dialogActivityTo: "2026-02-01T00:00:00Z" };
    for (const period of [inverted, before]) {
      expect(refusal(await create(period))).toEqual([422, "nothing-to-judge"]);
    }
    expect((await chats.admin.get(samples)).body).toEqual([]);
  });
});

describe("listEvaluationSamples", () => {
  it("200: the newest first, by status", async () => {
    const { path, _id } = await sample();
    chats.server.clock.advance(1_000);
    const { body: second } = await create();
    await chats.admin.post(`${path}/change-status`, { targetStatus: "VALIDATED" });
    const ids = async (query = "") =>
      (await chats.admin.get(samples + query)).body.map((one: { _id: string }) => one._id);
    expect(await ids()).toEqual([second._id, _id]);
    expect(await ids("?status=VALIDATED")).toEqual([_id]);
    expect(await ids("?status=CANCELLED")).toEqual([]);
  });

  it("400: the status does not exist", async () => {
    expect((await chats.admin.get(`${samples}?status=ZZ`)).status).toBe(400);
  });

  it("401: the caller may only train", async () => {
    expect((await chats.trainer.get(samples)).status).toBe(401);
  });

  it("404: the bot is unknown", async () => {
    expect((await chats.admin.get(samples.replace("travel", "nobody"))).status).toBe(404);
  });
});

describe("getEvaluationSample", () => {
  it("200: the sample with its progress", async () => {
    const { path, ...body } = await sample();
    expect(await chats.admin.get(path)).toEqual({ status: 200, body });
  });

  it("204: the bot has no sample with this id", async () => {
    expect((await chats.admin.get(`${samples}/${nobody}`)).status).toBe(204);
  });

  it("401: the caller may only train", async () => {
    expect((await chats.trainer.get((await sample()).path)).status).toBe(401);
  });

  it("404: the bot belongs to another namespace", async () => {
    expect((await chats.other.get((await sample()).path)).status).toBe(404);
  });
});

describe("deleteEvaluationSample", () => {
  it("204: deletes the sample with its evaluations, and keeps the dialogs", async () => {
    const { path } = await sample();
    const [first] = await evaluations(path);
    expect((await chats.admin.delete(path)).status).toBe(204);
    expect((await chats.admin.get(path)).status).toBe(204);
    expect(await chats.store.evaluationSamples.evaluation(first._id)).toBeUndefined();
    expect((await create({ requestedDialogCount: 5 })).body.dialogsCount).toBe(2);
    expect((await chats.admin.delete(path)).status).toBe(204);
  });

  it("401: the caller may only train", async () => {
    const { path } = await sample();
    expect((await chats.trainer.delete(path)).status).toBe(401);
    expect((await chats.admin.get(path)).status).toBe(200);
  });

  it("404: the bot belongs to another namespace", async () => {
    const { path } = await sample();
    expect((await chats.other.delete(path)).status).toBe(404);
    expect((await chats.admin.get(path)).status).toBe(200);
  });
});

describe("changeEvaluationSampleStatus", () => {
  it("200: finishes the sample, and records the user and the reason", async () => {
    const { path } = await sample();
    chats.server.clock.advance(1_000);
    const change = { targetStatus: "VALIDATED", comment: "ok" };
    const { status, body } = await chats.reviewer.post(`${path}/change-status`, change);
    const now = chats.server.clock.now().toISOString();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: "VALIDATED",
      statusChangedBy: "bot@app.com",
      statusChangeDate: now,
      lastUpdateDate: now,
      statusComment: "ok",
      createdBy: "admin@app.com",
    });
    expect((await chats.admin.get(path)).body).toEqual(body);
  });

  it("400: the sample is finished, unknown, or to be reopened", async () => {
    const { path } = await sample();
    const change = (targetStatus: string, to = path) =>
      chats.admin.post(`${to}/change-status`, { targetStatus });
    expect((await change("IN_PROGRESS")).status).toBe(400);
    expect((await change("VALIDATED", `${samples}/${nobody}`)).status).toBe(400);
    await change("CANCELLED");
    expect(refusal(await change("VALIDATED"))).toEqual([400, "sample-finished"]);
    expect((await chats.admin.get(path)).body.status).toBe("CANCELLED");
  });

  it("401: the caller may only train", async () => {
    const { path } = await sample();
    const change = { targetStatus: "VALIDATED" };
    expect((await chats.trainer.post(`${path}/change-status`, change)).status).toBe(401);
  });

  it("404: the bot belongs to another namespace", async () => {
    const { path } = await sample();
    const change = { targetStatus: "VALIDATED" };
    expect((await chats.other.post(`${path}/change-status`, change)).status).toBe(404);
    expect((await chats.admin.get(path)).body.status).toBe("IN_PROGRESS");
  });
});

describe("listEvaluations", () => {
  it("200: pages of dialogs with their evaluations", async () => {
    const { path } = await sample();
    const { body } = await chats.admin.post(`${path}/action-refs`, { start: 0, size: 1 });
    expect(body).toMatchObject({ start: 0, end: 1, total: 2 });
    expect(body.dialogs).toHaveLength(1);
    expect(body.size).toBe(body.actionRefs.length);
    const [{ dialogId, dialog }] = body.dialogs;
    expect(dialog.id).toBe(dialogId);
    const answers = dialog.actions
      .filter(({ playerId }: { playerId: { type: string } }) => playerId.type === "bot")
      .map(({ id }: { id: string }) => id);
    expect(body.actionRefs.map(({ actionId }: { actionId: string }) => actionId)).toEqual(
      answers.sort(),
    );
    const { body: rest } = await chats.admin.post(`${path}/action-refs`, { start: 1 });
    expect([rest.start, rest.end, rest.size + body.size]).toEqual([1, 2, 3]);
    expect(rest.dialogs[0].dialogId > dialogId).toBe(true);
    const { body: none } = await chats.admin.post(`${path}/action-refs`, { size: null });
    expect(none).toMatchObject({
      start: 0,
      size: 0,
      end: 0,
      total: 2,
      actionRefs: [],
      dialogs: [],
    });
  });

  it("200: keeps the evaluations of a deleted dialog", async () => {
    const { path } = await sample();
    await chats.store.database.write(async (tx) => {
      await tx.deleteFrom("dialogs").execute();
    });
    const { body } = await chats.admin.post(`${path}/action-refs`, {});
    expect(body.size).toBe(3);
    expect(body.dialogs).toEqual([
      { dialogId: expect.any(String) },
      { dialogId: expect.any(String) },
    ]);
  });

  it("400: the sample is unknown", async () => {
    const unknown = await chats.admin.post(`${samples}/${nobody}/action-refs`, {});
    expect(refusal(unknown)).toEqual([400, "unknown-object"]);
  });

  it("401: the caller may only train", async () => {
    const { path } = await sample();
    expect((await chats.trainer.post(`${path}/action-refs`, {})).status).toBe(401);
  });

  it("404: the bot belongs to another namespace", async () => {
    const { path } = await sample();
    expect((await chats.other.post(`${path}/action-refs`, {})).status).toBe(404);
  });
});

describe("evaluateAction", () => {
  it("200: replaces the previous evaluation, and updates the counts of the sample", async () => {
    const { path } = await sample();
    const [first, second] = await evaluations(path);
    const now = chats.server.clock.now().toISOString();
    const down = { status: "DOWN", reason: "HALLUCINATION" };
    const { status, body } = await chats.reviewer.put(`${path}/evaluations/${first._id}`, down);
    const evaluated = {
      evaluator: { id: "bot@app.com" },
      evaluationDate: now,
      lastUpdateDate: now,
    };
    expect([status, body]).toEqual([200, { ...first, ...down, ...evaluated }]);
    await chats.admin.put(`${path}/evaluations/${second._id}`, { status: "UP" });
    const counts = { total: 3, evaluated: 2, remaining: 1, positiveCount: 1, negativeCount: 1 };
    expect(await results(path)).toEqual(counts);
    const { body: up } = await chats.admin.put(`${path}/evaluations/${first._id}`, {
      status: "UP",
    });
    expect(up).not.toHaveProperty("reason");
    expect(await results(path)).toEqual({ ...counts, positiveCount: 2, negativeCount: 0 });
    expect((await evaluations(path))[0]).toEqual(up);
  });

  it("200: counts concurrent and repeated evaluations correctly", async () => {
    const { path } = await sample();
    const all = await evaluations(path);
    const put = (status: string, reason?: string) =>
      Promise.all(
        all.map(({ _id }: { _id: string }) =>
          chats.admin.put(`${path}/evaluations/${_id}`, { status, reason }),
        ),
      );
    await Promise.all([put("UP"), put("DOWN", "OTHER"), put("UP")]);
    const { evaluated, remaining, positiveCount, negativeCount } = await results(path);
    expect([evaluated, remaining, positiveCount + negativeCount]).toEqual([3, 0, 3]);
  });

  it("400: a bad answer without a reason, a good one with one, an unknown one", async () => {
    const { path } = await sample();
    const [{ _id }] = await evaluations(path);
    const bodies = [{ status: "DOWN" }, { status: "UP", reason: "OTHER" }, { status: "UNSET" }];
    for (const body of bodies) {
      expect((await chats.admin.put(`${path}/evaluations/${_id}`, body)).status).toBe(400);
    }
    const up = { status: "UP" };
    expect((await chats.admin.put(`${path}/evaluations/${nobody}`, up)).status).toBe(400);
    expect((await results(path)).evaluated).toBe(0);
  });

  it("400: the evaluation belongs to another sample", async () => {
    const { path } = await sample();
    const { body: second } = await create({ requestedDialogCount: 5 });
    const [{ _id }] = await evaluations(path);
    const other = `${samples}/${second._id}/evaluations/${_id}`;
    expect((await chats.admin.put(other, { status: "UP" })).status).toBe(400);
  });

  it("400: the sample is finished", async () => {
    const { path } = await sample();
    const [{ _id }] = await evaluations(path);
    await chats.admin.post(`${path}/change-status`, { targetStatus: "VALIDATED" });
    const answer = await chats.admin.put(`${path}/evaluations/${_id}`, { status: "UP" });
    expect(refusal(answer)).toEqual([400, "sample-finished"]);
    expect((await results(path)).evaluated).toBe(0);
  });

  it("401: the caller may only train", async () => {
    const { path } = await sample();
    const [{ _id }] = await evaluations(path);
    const up = { status: "UP" };
    expect((await chats.trainer.put(`${path}/evaluations/${_id}`, up)).status).toBe(401);
  });

  it("404: the bot belongs to another namespace", async () => {
    const { path } = await sample();
    const [{ _id }] = await evaluations(path);
    const up = { status: "UP" };
    expect((await chats.other.put(`${path}/evaluations/${_id}`, up)).status).toBe(404);
  });
});
