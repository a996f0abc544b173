import { describe, expect, it } from "vitest";
import type { ActionReport } from "../../../src/bot/types.ts";
import { up as conversations } from "../../../src/store/database/migrations/0017-conversations.ts";
import { migrations } from "../../../src/store/database/migrations.ts";
import { changed, exported, importing, openStore, refusal } from "./full-store.ts";

describe("documents of older versions", () => {
  it.each([
    ["half of a character", "\ud83d", "\ufffd"],
    ["U+0000", "\0", "\0"],
  ])("may hold %s in documents", async (_, odd, inColumn) => {
    const document = await changed({
      "/tables/sentences/0/text": `hello ${inColumn}`,
      "/tables/sentences/0/document/text": `hello ${odd}`,
    });
    expect(document).toContain(JSON.stringify(odd).slice(1, -1));
    const store = await openStore(null, false);
    await importing(store, document);
    const { sentences } = JSON.parse(await exported(store, false)).tables;
    expect(sentences.map(({ text }: { text: string }) => text)).toContain("hello \ufffd");
  });

  it("have the tables of their version only", async () => {
    const old = await changed({ "/schemaVersion": 1, "/tables": { bots: [] } });
    expect(await refusal(await openStore(null), old)).toEqual(["invalid-export /tables/bots"]);
  });

  it("are brought up to date", async () => {
    const { applications, intents, sentences } = JSON.parse(await changed({})).tables;
    const columns = ["id", "document", "applicationId", "language", "text", "normalisedText"];
    const first = [...columns, "status", "intentId", "updateDate"];
    const asFirst = (row: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => first.includes(name)));
    const tables = { applications, intents, sentences: sentences.map(asFirst) };
    const old = await changed({ "/schemaVersion": 1, "/tables": tables });
    const store = await openStore(null);
    await importing(store, old);
    const travel = await store.applications.byName("app", "travel");
    expect(await store.bots.list()).toEqual([]);
    const filter = { applicationId: travel?._id ?? "", roles: ["origin"], above: 0.5 };
    expect(await store.sentences.some({ ...filter, qualifier: "admin@app.com" })).toBe(true);
    expect(await store.sentences.some({ ...filter, qualifier: "nobody" })).toBe(false);
  });

  it("have dialogs and users that are found, and counted", async () => {
    const text = await changed({});
    const { actions, bots, connectors, dialogs } = JSON.parse(text).tables;
    const [{ id, document }] = actions as [{ id: string; document: ActionReport }];
    const date = document.date;
    const tables = {
      bots,
      connectors,
      dialogs,
      actions: [{ id, dialogId: dialogs[0].id, date, document }],
      feedbacks: [{ actionId: id, vote: "DOWN", date }],
    };
    const schemaVersion = migrations.indexOf(conversations);
    const store = await openStore(null);
    await importing(store, JSON.stringify({ ...JSON.parse(text), schemaVersion, tables }));
    const scope = { namespace: "app", botIds: ["travel"], connectorIds: ["web"] };
    const page = { start: 0, size: 10 };
    const filter = { ...scope, ratings: [], generated: false, tests: false, vote: "DOWN" } as const;
    const order = { column: "updateDate", ascending: false } as const;
    const said = { ...filter, text: { exact: "hi" }, intent: "greetings" };
    expect(await store.dialogReports.search(said, order, page)).toEqual({
      total: 1,
      ids: [dialogs[0].id],
    });
    expect(await store.dialogReports.intents(scope)).toEqual(["greetings"]);
    const [counts] = await store.dialogReports.counts(scope, { from: date, to: date });
    expect(counts).toMatchObject({ days: [{ actions: 1, unknown: 0 }], downVotes: 1, upVotes: 0 });
    const { users } = await store.botUsers.search({ ...scope, flags: [], tests: false }, page);
    expect(users).toMatchObject([{ userId: "__proto__", lastActionText: "hi", flags: [] }]);
    const connector = await store.bots.connectorAt("/io/app/travel/web");
    const ids = [connector?._id ?? ""];
    const intents = await store.messageDays.totals(ids, "intent", {});
    expect(Object.fromEntries(intents)).toEqual({ greetings: 1 });
    const taken = await store.flow.transitionCounts(ids, {});
    const { states } = await store.flow.graph([...taken.keys()]);
    expect(states).toMatchObject([{ storyId: "greetings", storyType: "builtin" }]);
  });
});
