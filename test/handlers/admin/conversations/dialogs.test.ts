import { describe, expect, it } from "vitest";
import { sentence } from "../../web-connector/travel.ts";
import { application, Conversations, inTravel } from "./conversation-client.ts";

const chats = new Conversations();

const search = async (query: object = {}) =>
  (await chats.admin.post("/rest/admin/dialogs/search", { ...inTravel, ...query })).body as Found;

interface Found {
  total: number;
  start: number;
  end: number;
  dialogs: {
    id: string;
    obfuscated: boolean;
    rating?: number;
    review?: string;
    actions: {
      id: string;
      playerId: { id: string };
      message: { text?: string };
      intent?: string;
    }[];
  }[];
  nlpStats: { actionId: string; stats: { nlpQuery: { queries: string[] } } }[];
}

const usersOf = ({ dialogs }: Found) => dialogs.map(({ actions }) => actions[0]?.playerId.id);
const textsOf = ({ dialogs }: Found) =>
  dialogs.map(({ actions }) => actions.map(({ message }) => message.text));

/** Three dialogs; that of cid was changed last. */
async function chat() {
  await chats.says("anna", "hello");
  const answer = await chats.says("anna", "weather in rome");
  await chats.says("bob", "hello");
  await chats.presses("cid", "goodbye");
  return answer;
}

describe("searchDialogs", () => {
  it("200 reads the type of a player as an index, as Studio's page of users sends it", async () => {
    await chats.says("anna", "hello");
    await chats.says("ben", "hello");
    const { total } = await search({ playerId: { id: "anna", type: 0, clientId: null } });
    expect(total).toBe(1);
  });

  it("200 returns answers that are longer than a message may be, and buttons with many values", async () => {
    const long = "x".repeat(10_000);
    chats.travel.says(() => [[sentence(`heard ${long}`)]]);
    await chats.says("anna", long);
    chats.travel.says(({ intent }) => [[sentence(`heard ${intent}`)]]);
    const values = Array.from({ length: 1_500 }, (_, index) => `${index}=`).join("&");
    await chats.presses("anna", `greetings?${values}`);
    const found = JSON.stringify(await search());
    expect(found).toContain(`"heard ${long}"`);
    expect(found).toContain('"1499":""');
  });

  it("200 returns the actions of user and bot, and the parse results", async () => {
    await chats.says("anna", "hello");
    const found = await search();
    const start = "2026-06-01T12:00:00.000Z";
    const [dialog] = found.dialogs;
    const [said, answered] = dialog?.actions ?? [];
    const metadata = expect.objectContaining({ priority: "normal", visibility: "UNKNOWN" });
    const user = { id: "anna", type: "user", clientId: null };
    const bot = { id: "web", type: "bot", clientId: null };
    const plain = { messages: [], delay: 0, eventType: "sentence", isSimpleMessage: true };
    expect(found).toMatchObject({ total: 1, start: 0, end: 1 });
    expect(dialog).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      userInterface: "textChat",
      obfuscated: false,
      actions: [
        {
          playerId: user,
          recipientId: bot,
          date: start,
          message: { ...plain, text: "hello" },
          connectorType: { id: "web", userInterfaceType: "textChat" },
          userInterfaceType: "textChat",
          test: false,
          id: said?.id,
          intent: "greetings",
          applicationId: "web",
          metadata,
        },
        {
          playerId: bot,
          recipientId: user,
          date: start,
          message: { ...plain, text: "heard greetings" },
          userInterfaceType: "textChat",
          test: false,
          id: answered?.id,
          applicationId: "web",
          metadata,
        },
      ],
    });
    expect(found.nlpStats).toEqual([
      {
        dialogId: dialog?.id,
        actionId: said?.id,
        appNamespace: "app",
        date: start,
        stats: {
          locale: "en",
          intentResult: { name: "greetings" },
          entityResult: [],
          entityResultAfterMerge: [],
          nlpQuery: {
            queries: ["hello"],
            namespace: "app",
            applicationName: "travel",
            context: {
              language: "en",
              clientId: "anna",
              dialogId: dialog?.id,
              clientDevice: "web",
              referenceDate: start,
              referenceTimezone: "UTC",
              test: false,
              registerQuery: true,
            },
            state: { states: [] },
            intentsSubset: [],
            configuration: "web",
          },
          nlpResult: expect.objectContaining({ intent: "greetings", retainedQuery: "hello" }),
        },
      },
    ]);
  });

  it("200 filters by each condition", async () => {
    const answer = await chat();
    await chats.tries("tester", "hello");
    for (const [query, users] of [
      [{}, ["cid", "bob", "anna"]],
      [{ displayTests: true }, ["tester", "cid", "bob", "anna"]],
      [{ displayTests: true, applicationId: "test-web" }, ["tester"]],
      [{ applicationId: "nope" }, []],
      [{ text: "WEATHER" }, ["anna"]],
      [{ text: "w.*r in" }, ["anna"]],
      [{ text: "^(hello|bye)$" }, ["bob", "anna"]],
      [{ text: "heard" }, []],
      [{ text: "hello", exactMatch: true }, ["bob", "anna"]],
      [{ text: "Hello", exactMatch: true }, []],
      [{ text: "hell", exactMatch: true }, []],
      [{ text: " ", exactMatch: true }, ["cid", "bob", "anna"]],
      [{ intentName: "goodbye" }, ["cid"]],
      [{ intentName: "good" }, []],
      [{ playerId: { id: "bob", type: "user" } }, ["bob"]],
      [{ playerId: { id: "tester" } }, ["tester"]],
      [{ connectorType: { id: "web" } }, ["cid", "bob", "anna"]],
      [{ connectorType: { id: "slack" } }, []],
      [{ ratings: [1, 2] }, []],
      [{ isGenAiRagDialog: true }, []],
      [{ isGenAiRagDialog: false }, ["cid", "bob", "anna"]],
      [{ ragAnswerStatus: "found_in_context" }, []],
      [{ withAnnotations: true }, []],
      [{ annotationStates: ["ANOMALY"] }, []],
      [{ feedback: "UP" }, []],
      [{ dialogActivityFrom: "2026-06-01T12:00:02Z" }, ["cid", "bob"]],
      [{ dialogActivityTo: "2026-06-01T14:00:02+02:00" }, ["bob", "anna"]],
      [{ dialogSort: "ASC" }, ["anna", "bob", "cid"]],
      [{ dialogSort: "DESC" }, ["cid", "bob", "anna"]],
      [{ annotationSort: "DESC" }, ["anna", "bob", "cid"]],
      [{ applicationName: "nope" }, []],
    ] as const) {
      const found = await search(query);
      expect([query, usersOf(found), found.total]).toEqual([query, users, users.length]);
    }
    await chats.votes("anna", answer, "DOWN");
    expect(usersOf(await search({ feedback: "DOWN" }))).toEqual(["anna"]);
    expect(usersOf(await search())).toEqual(["anna", "cid", "bob"]);
    await chats.votes("anna", answer, null);
    expect(usersOf(await search({ feedback: "DOWN" }))).toEqual([]);
  });

  it("200 starts a new dialog after a day without an action", async () => {
    await chats.says("anna", "hello");
    chats.server.clock.advance(86_398_000);
    await chats.says("anna", "hello");
    expect((await search()).total).toBe(1);
    chats.server.clock.advance(86_400_000);
    await chats.says("anna", "bye");
    chats.server.clock.advance(86_400_000);
    await chats.says("anna", "weather in rome");
    const found = await search({ playerId: { id: "anna", type: "user" } });
    expect(textsOf(found).map((texts) => texts.length)).toEqual([2, 2, 4]);
    expect(new Set(found.dialogs.map(({ id }) => id)).size).toBe(3);
    const users = await chats.admin.post("/rest/admin/users/search", { ...inTravel, size: 10 });
    expect(users.body).toMatchObject({ total: 1 });
    await chats.store.dialogs.removeUser({ namespace: "app", userId: "anna" });
    expect((await search()).total).toBe(0);
  });

  it("200 returns pages; a page of size 0 contains all", async () => {
    await chat();
    const page = await search({ start: 1, size: 1 });
    expect([usersOf(page), page.total, page.start, page.end]).toEqual([["bob"], 3, 1, 2]);
    expect(page.nlpStats).toHaveLength(1);
    expect(await search({ start: 7 })).toEqual({
      total: 3,
      start: 7,
      end: 7,
      dialogs: [],
      nlpStats: [],
    });
    expect(usersOf(await search({ size: 0 }))).toEqual(["cid", "bob", "anna"]);
  });

  it("200 finds a dialog by its id, whatever the other conditions", async () => {
    await chat();
    const [, bob] = (await search()).dialogs;
    const found = await search({ dialogId: bob?.id, start: 5, text: "nothing like it" });
    expect([usersOf(found), found.total, found.end]).toEqual([["bob"], 1, 1]);
    const none = await search({ dialogId: "0".repeat(24) });
    expect(none).toEqual({ total: 1, start: 0, end: 1, dialogs: [], nlpStats: [] });
  });

  it("200 excludes messages with some intents, and their answers", async () => {
    await chat();
    expect(textsOf(await search({ intentsToHide: ["greetings"] }))).toEqual([
      [undefined, "heard goodbye"],
      [],
      ["weather in rome", "heard weather"],
    ]);
  });

  it("200 hides the texts of obfuscated entities, unless they are requested", async () => {
    await chats.says("anna", "weather in rome");
    const city = await chats.store.entityTypes.byName("app:city");
    if (!city) throw new Error("no city");
    await chats.store.entityTypes.save({ ...city, obfuscated: true });
    const hidden = await search();
    expect(hidden.dialogs[0]?.obfuscated).toBe(true);
    expect(textsOf(hidden)[0]?.[0]).toBe("weather in ****");
    expect(JSON.stringify(hidden)).not.toContain("rome");
    const shown = await search({ skipObfuscation: true });
    expect([shown.dialogs[0]?.obfuscated, textsOf(shown)[0]?.[0]]).toEqual([
      false,
      "weather in rome",
    ]);
  });

  it("200 finds nothing if the connector was deleted", async () => {
    await chat();
    const web = await chats.store.bots.connectorAt("/io/app/travel/web");
    await chats.store.bots.removeConnector(web?._id ?? "");
    expect(await search()).toMatchObject({ total: 0, dialogs: [] });
  });

  it("400: the text is not a regular expression, or the order is unknown", async () => {
    for (const [wrong, code] of [
      [{ text: "we(ather" }, "unreadable-pattern"],
      [{ dialogSort: "UP" }, "invalid-request"],
      [{ dialogActivityFrom: "yesterday" }, "invalid-request"],
    ] as const) {
      const body = { ...inTravel, ...wrong };
      const refused = await chats.admin.post("/rest/admin/dialogs/search", body);
      const { errors } = refused.body as { errors: { code: string }[] };
      expect([refused.status, errors[0]?.code]).toEqual([400, code]);
    }
  });

  it("401: another namespace, or a missing role", async () => {
    for (const user of [chats.other, chats.trainer]) {
      expect((await user.post("/rest/admin/dialogs/search", inTravel)).status).toBe(401);
    }
  });
});

describe("listDialogIntents", () => {
  const list = (id = application, user = chats.admin) =>
    user.get(`/rest/admin/dialogs/intents/${id}`);

  it("200: the intents of all users, by name", async () => {
    expect((await list()).body).toEqual([]);
    await chat();
    await chats.says("dan", "zzz qqq xxx");
    const { status, body } = await list();
    expect([status, body]).toEqual([200, ["goodbye", "greetings", "unknown", "weather"]]);
  });

  it("204: the application does not exist in the namespace", async () => {
    expect((await list("0".repeat(24))).status).toBe(204);
    expect((await list(application, chats.other)).status).toBe(204);
  });

  it("401 without the role", async () => {
    expect((await list(application, chats.trainer)).status).toBe(401);
  });
});

describe("getDialog", () => {
  const get = (id: string, user = chats.admin, app = application) =>
    user.get(`/rest/admin/dialog/${app}/${id}`);

  it("200 with the same fields as the search", async () => {
    await chat();
    const found = await search({ text: "weather" });
    const { status, body } = await get(found.dialogs[0]?.id ?? "");
    expect([status, body]).toEqual([200, { dialog: found.dialogs[0], nlpStats: found.nlpStats }]);
  });

  it("200 shows hidden texts and votes", async () => {
    const answer = await chats.says("anna", "weather in rome");
    await chats.votes("anna", answer, "UP");
    const city = await chats.store.entityTypes.byName("app:city");
    if (!city) throw new Error("no city");
    await chats.store.entityTypes.save({ ...city, obfuscated: true });
    const { body } = await get((await search()).dialogs[0]?.id ?? "");
    const { dialog } = body as { dialog: Found["dialogs"][number] };
    expect(dialog.actions[0]?.message.text).toBe("weather in rome");
    expect(dialog.actions[1]).toMatchObject({ metadata: { feedback: { vote: "UP" } } });
  });

  it("204: the dialog does not exist in the application", async () => {
    await chat();
    expect((await get("0".repeat(24))).status).toBe(204);
  });

  it("401: the application does not exist in the namespace", async () => {
    await chat();
    const id = (await search()).dialogs[0]?.id ?? "";
    expect((await get(id, chats.admin, "0".repeat(24))).status).toBe(401);
    expect((await get(id, chats.other)).status).toBe(401);
  });
});

describe("getDialogWithoutIntents", () => {
  const get = (id: string, intents: unknown, user = chats.admin) =>
    user.post(`/rest/admin/dialog/${application}/${id}/satisfaction`, intents);

  it("200 without messages with these intents", async () => {
    await chat();
    const [dialog] = (await search({ text: "weather" })).dialogs;
    const { status, body } = await get(dialog?.id ?? "", ["greetings"]);
    expect([status, body]).toEqual([200, { ...dialog, actions: dialog?.actions.slice(2) }]);
    expect((await get(dialog?.id ?? "", [])).body).toEqual(dialog);
  });

  it("204: the dialog does not exist in the application", async () => {
    expect((await get("0".repeat(24), [])).status).toBe(204);
  });

  it("400: the intents are not a list", async () => {
    await chat();
    expect((await get((await search()).dialogs[0]?.id ?? "", {})).status).toBe(400);
  });

  it("401 without the role", async () => {
    expect((await get("0".repeat(24), [], chats.trainer)).status).toBe(401);
  });
});
