import { describe, expect, it } from "vitest";
import { application, Conversations, inTravel } from "../conversations/conversation-client.ts";
import { refusal } from "../people.ts";

const chats = new Conversations();
const nobody = "000000000000000000000000";
const anomaly = { state: "ANOMALY", description: "wrong" };
const comment = { type: "COMMENT", comment: "look at this" };

/** A dialog with an answer. */
async function chat(userId = "anna") {
  const actionId = await chats.says(userId, "hello");
  const dialog = await chats.store.dialogs.get({ namespace: "app", botId: "travel", userId });
  const dialogId = dialog?.dialogId ?? "";
  const path = `/rest/admin/bots/travel/dialogs/${dialogId}/actions/${actionId}/annotation`;
  return { dialogId, actionId, path };
}

async function annotated(userId = "anna", fields: object = anomaly) {
  const answer = await chat(userId);
  const { status } = await chats.admin.post(answer.path, fields);
  expect(status).toBe(200);
  return answer;
}

async function commented() {
  const answer = await annotated();
  const { body } = await chats.admin.post(`${answer.path}/events`, comment);
  return {
    ...answer,
    events: `${answer.path}/events`,
    event: `${answer.path}/events/${body.eventId}`,
  };
}

/** The annotations in a dialog. */
async function shown(dialogId: string, reader = chats.admin) {
  const { body } = await reader.get(`/rest/admin/dialog/${application}/${dialogId}`);
  return body.dialog.actions.flatMap(({ annotation = null }) => annotation ?? []);
}

const search = async (query: object) => {
  const { body } = await chats.admin.post("/rest/admin/dialogs/search", { ...inTravel, ...query });
  return {
    total: body.total,
    users: body.dialogs.map(
      ({ actions }: { actions: { playerId: { id: string } }[] }) => actions[0]?.playerId.id,
    ),
  };
};

describe("saveAnnotation", () => {
  it("200: annotates an answer, and the dialog shows it", async () => {
    const { path, dialogId } = await chat();
    const now = chats.server.clock.now().toISOString();
    const { status, body } = await chats.admin.post(path, { ...anomaly, reason: null });
    expect([status, body]).toEqual([
      200,
      {
        ...anomaly,
        events: [
          {
            eventId: expect.stringMatching(/^[0-9a-f]{24}$/),
            creationDate: now,
            lastUpdateDate: now,
            user: "admin@app.com",
            after: "ANOMALY",
            type: "STATE",
          },
        ],
        creationDate: now,
        lastUpdateDate: now,
      },
    ]);
    expect(await shown(dialogId)).toEqual([body]);
  });

  it("200: changes the existing annotation", async () => {
    const { path } = await annotated();
    const { body } = await chats.admin.post(path, { ...anomaly, reason: "OTHER" });
    expect(body.reason).toBe("OTHER");
    expect(body.events.map(({ type }: { type: string }) => type)).toEqual(["STATE", "REASON"]);
  });

  it("200: keeps each of two concurrent changes", async () => {
    const { path } = await annotated();
    await Promise.all(
      ["a", "b"].map((text) => chats.admin.post(`${path}/events`, { ...comment, comment: text })),
    );
    const { body } = await chats.admin.post(path, anomaly);
    expect(body.events).toHaveLength(3);
  });

  it("400: the state does not exist", async () => {
    const { path } = await chat();
    const answer = await chats.admin.post(path, { ...anomaly, state: "FORGOTTEN" });
    expect(refusal(answer)).toEqual([400, "invalid-request"]);
  });

  it("401: the caller may only train", async () => {
    const { path } = await chat();
    expect((await chats.trainer.post(path, anomaly)).status).toBe(401);
  });

  it.each([
    ["the bot is unknown", "travel/", "nobody/"],
    ["the dialog is unknown", /dialogs\/[^/]+/, `dialogs/${nobody}`],
    ["the action is unknown", /actions\/[^/]+/, `actions/${nobody}`],
  ])("404: %s", async (_, part, by) => {
    const { path } = await chat();
    expect(refusal(await chats.admin.post(path.replace(part, by), anomaly))).toEqual([
      404,
      "not-found",
    ]);
  });

  it("404: the action belongs to another dialog", async () => {
    const [anna, bob] = [await chat("anna"), await chat("bob")];
    const path = anna.path.replace(anna.actionId, bob.actionId);
    expect(refusal(await chats.admin.post(path, anomaly))).toEqual([404, "not-found"]);
    expect(await shown(bob.dialogId)).toEqual([]);
  });

  it("404: the dialog belongs to another namespace", async () => {
    const { path, dialogId } = await chat();
    expect((await chats.other.post(path, anomaly)).status).toBe(404);
    expect(await shown(dialogId)).toEqual([]);
  });
});

describe("updateAnnotation", () => {
  it("200: records each change, and removes omitted fields", async () => {
    const { path, dialogId } = await annotated("anna", { ...anomaly, groundTruth: "good" });
    const changed = { state: "RESOLVED", reason: "HALLUCINATION", description: "fixed" };
    const { status, body } = await chats.admin.put(path, changed);
    const events = body.events.map(
      ({ type, before, after }: { type: string; before?: string; after?: string }) => [
        type,
        before,
        after,
      ],
    );
    expect(status).toBe(200);
    expect(body).not.toHaveProperty("groundTruth");
    expect(events).toEqual([
      ["STATE", undefined, "ANOMALY"],
      ["STATE", "ANOMALY", "RESOLVED"],
      ["REASON", undefined, "HALLUCINATION"],
      ["GROUND_TRUTH", "good", undefined],
      ["DESCRIPTION", "wrong", "fixed"],
    ]);
    expect(await shown(dialogId)).toEqual([body]);
  });

  it("400: the description is missing", async () => {
    const { path } = await annotated();
    expect((await chats.admin.put(path, { state: "RESOLVED" })).status).toBe(400);
  });

  it("401: the caller may only train", async () => {
    const { path } = await annotated();
    expect((await chats.trainer.put(path, anomaly)).status).toBe(401);
  });

  it("404: the answer is not annotated", async () => {
    const { path, dialogId } = await chat();
    expect(refusal(await chats.admin.put(path, anomaly))).toEqual([404, "not-found"]);
    expect(await shown(dialogId)).toEqual([]);
  });
});

describe("addAnnotationComment", () => {
  it("200: adds a comment, which its author can edit", async () => {
    const { path, dialogId } = await annotated();
    const { status, body } = await chats.admin.post(`${path}/events`, comment);
    expect([status, body]).toEqual([
      200,
      {
        eventId: expect.any(String),
        creationDate: chats.server.clock.now().toISOString(),
        lastUpdateDate: chats.server.clock.now().toISOString(),
        user: "admin@app.com",
        comment: "look at this",
        canEdit: true,
        type: "COMMENT",
      },
    ]);
    expect((await shown(dialogId))[0].events[1]).toEqual(body);
  });

  it("400: the comment is blank, or the event has another type", async () => {
    const { path } = await annotated();
    const blank = await chats.admin.post(`${path}/events`, { ...comment, comment: " " });
    const state = await chats.admin.post(`${path}/events`, { type: "STATE", after: "RESOLVED" });
    expect([blank.status, state.status]).toEqual([400, 400]);
  });

  it("401: the caller may only train", async () => {
    const { path } = await annotated();
    expect((await chats.trainer.post(`${path}/events`, comment)).status).toBe(401);
  });

  it("404: the answer is not annotated", async () => {
    const { path } = await chat();
    expect(refusal(await chats.admin.post(`${path}/events`, comment))).toEqual([404, "not-found"]);
  });
});

describe("updateAnnotationComment", () => {
  it("200: changes the text for any user, and keeps the author", async () => {
    const { event, dialogId } = await commented();
    chats.server.clock.advance(1_000);
    const { status, body } = await chats.reviewer.put(event, { ...comment, comment: "mine" });
    expect([status, body.comment, body.user, body.canEdit]).toEqual([
      200,
      "mine",
      "admin@app.com",
      false,
    ]);
    expect(body.lastUpdateDate > body.creationDate).toBe(true);
    const [{ events }] = await shown(dialogId);
    expect(events[1]).toEqual({ ...body, canEdit: true });
  });

  it("400: the text is missing", async () => {
    const { event } = await commented();
    expect((await chats.admin.put(event, { type: "COMMENT" })).status).toBe(400);
  });

  it("401: the caller may only train", async () => {
    const { event } = await commented();
    expect((await chats.trainer.put(event, comment)).status).toBe(401);
  });

  it("404: the event is unknown, or not a comment", async () => {
    const { events, dialogId } = await commented();
    const [{ events: all }] = await shown(dialogId);
    for (const id of [nobody, all[0].eventId]) {
      expect(refusal(await chats.admin.put(`${events}/${id}`, comment))).toEqual([
        404,
        "not-found",
      ]);
    }
  });
});

describe("deleteAnnotationComment", () => {
  it("200: deletes the comment, which is then unknown", async () => {
    const { event, dialogId } = await commented();
    expect(await chats.admin.delete(event)).toEqual({ status: 200, body: { success: true } });
    expect((await shown(dialogId))[0].events).toHaveLength(1);
    expect(refusal(await chats.admin.delete(event))).toEqual([404, "not-found"]);
  });

  it("401: the caller may only train", async () => {
    const { event, dialogId } = await commented();
    expect((await chats.trainer.delete(event)).status).toBe(401);
    expect((await shown(dialogId))[0].events).toHaveLength(2);
  });

  it("404: the event is not a comment", async () => {
    const { events, dialogId } = await commented();
    const [{ events: all }] = await shown(dialogId);
    expect((await chats.admin.delete(`${events}/${all[0].eventId}`)).status).toBe(404);
  });
});

describe("searchDialogs by annotations", () => {
  it("finds states, reasons and times", async () => {
    await annotated("anna", { ...anomaly, reason: "OTHER" });
    const date = chats.server.clock.now().getTime();
    await chat("bob");
    const at = (seconds: number) => new Date(date + seconds * 1_000).toISOString();
    const one = { total: 1, users: ["anna"] };
    const none = { total: 0, users: [] };
    expect(await search({ withAnnotations: true })).toEqual(one);
    expect(await search({ withAnnotations: false })).toMatchObject({ total: 2 });
    expect(await search({ annotationStates: ["RESOLVED", "ANOMALY"] })).toEqual(one);
    expect(await search({ annotationStates: ["WONT_FIX"] })).toEqual(none);
    expect(await search({ annotationReasons: ["OTHER"] })).toEqual(one);
    expect(await search({ annotationReasons: ["HALLUCINATION"] })).toEqual(none);
    const between = { annotationCreationDateFrom: at(-1), annotationCreationDateTo: at(1) };
    expect(await search(between)).toEqual(one);
    expect(await search({ annotationCreationDateFrom: at(1) })).toEqual(none);
    expect(await search({ annotationCreationDateTo: at(-1) })).toEqual(none);
  });

  it("sorts by the last change; dialogs without an annotation are at the other end", async () => {
    const { path } = await annotated("anna");
    await chat("bob");
    await annotated("cid");
    await chat("dora");
    await chats.admin.put(path, { ...anomaly, state: "RESOLVED" });
    const newest = ["anna", "cid", "bob", "dora"];
    const oldest = ["bob", "dora", "cid", "anna"];
    expect(await search({ annotationSort: "DESC" })).toEqual({ total: 4, users: newest });
    expect(await search({ annotationSort: "ASC" })).toEqual({ total: 4, users: oldest });
    const page = { start: 1, size: 2, annotationSort: "DESC" };
    expect(await search(page)).toEqual({ total: 4, users: ["cid", "bob"] });
    const annotatedOnly = { annotationSort: "ASC", withAnnotations: true };
    expect(await search(annotatedOnly)).toEqual({ total: 2, users: ["cid", "anna"] });
  });
});
