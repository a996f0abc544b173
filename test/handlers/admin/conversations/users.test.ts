import { describe, expect, it } from "vitest";
import { Conversations, inTravel } from "./conversation-client.ts";

const chats = new Conversations();
const path = "/rest/admin/users/search";

const search = async (query: object = {}) =>
  (await chats.admin.post(path, { ...inTravel, ...query })).body;
const idsOf = ({ users }: { users: { playerId: { id: string } }[] }) =>
  users.map(({ playerId }) => playerId.id);

describe("searchUsers", () => {
  it("200 returns dates, connectors and last actions of users", async () => {
    await chats.says("anna", "hello");
    await chats.presses("bob", "goodbye");
    await chats.says("anna", "weather in rome");
    expect(await search()).toEqual({
      total: 2,
      start: 0,
      end: 2,
      users: [
        {
          playerId: { id: "anna", type: "user", clientId: null },
          applicationIds: ["web"],
          userPreferences: {},
          userState: { creationDate: "2026-06-01T12:00:00.000Z", flags: [] },
          lastUpdateDate: "2026-06-01T12:00:02.000Z",
          lastActionText: "weather in rome",
        },
        expect.objectContaining({
          playerId: { id: "bob", type: "user", clientId: null },
          lastActionText: "(click) goodbye",
        }),
      ],
    });
  });

  it("200 merges the users of several connectors", async () => {
    await chats.says("anna", "hello");
    await chats.tries("anna", "hello");
    const { users } = await search({ displayTests: true });
    expect(users).toMatchObject([{ applicationIds: ["web", "test-web"] }]);
  });

  it("200 filters by name, flags, dates, and leaves out tests", async () => {
    await chats.says("anna", "hello");
    await chats.tries("tester", "hello");
    const tests = { displayTests: true };
    for (const [query, ids] of [
      [{}, ["anna"]],
      [tests, ["tester", "anna"]],
      [{ ...tests, name: "HISA" }, ["tester"]],
      [{ ...tests, name: "^Joe" }, []],
      [{ ...tests, flags: ["tock_profile_loaded", "tock_profile_refreshed"] }, ["tester"]],
      [{ ...tests, flags: ["tock_profile_loaded", "more"] }, []],
      [{ ...tests, from: "2026-06-01T12:00:00.5Z" }, ["tester"]],
      [{ ...tests, to: "2026-06-01T12:00:00.5Z" }, ["anna"]],
      [{ applicationName: "nope" }, []],
    ] as const) {
      const found = await search(query);
      expect([query, idsOf(found), found.total]).toEqual([query, ids, ids.length]);
    }
    const { users } = await search({ ...tests, name: "hisa" });
    expect(users[0].userPreferences).toEqual({ firstName: "Joe", lastName: "Hisaishi" });
  });

  it("200 returns pages; a page of size 0 contains all, one beyond the end counts none", async () => {
    for (const user of ["anna", "bob", "cid"]) await chats.says(user, "hello");
    const page = await search({ start: 1, size: 1 });
    expect([idsOf(page), page.total, page.start, page.end]).toEqual([["bob"], 3, 1, 2]);
    expect(idsOf(await search({ size: 0 }))).toEqual(["cid", "bob", "anna"]);
    expect(await search({ start: 3 })).toEqual({ total: 0, start: 0, end: 0, users: [] });
  });

  it("200 masks the entities that were hidden when they were sent", async () => {
    const city = await chats.store.entityTypes.byName("app:city");
    if (!city) throw new Error("no city");
    await chats.store.entityTypes.save({ ...city, obfuscated: true });
    await chats.server.understanding.settled();
    await chats.says("anna", "weather in rome");
    expect((await search()).users[0].lastActionText).toBe("weather in ****");
  });

  it("400: the name is not a regular expression", async () => {
    const { status, body } = await chats.admin.post(path, { ...inTravel, name: "(" });
    expect([status, body.errors[0].code]).toEqual([400, "unreadable-pattern"]);
  });

  it("401: another namespace, or a missing role", async () => {
    for (const user of [chats.other, chats.trainer]) {
      expect((await user.post(path, inTravel)).status).toBe(401);
    }
  });
});
