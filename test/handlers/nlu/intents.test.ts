import { describe, expect, it } from "vitest";
import { foreignNamespace, nluServer, ownNamespace, protectedNluServer } from "./server.ts";

const { call } = nluServer();
const protectedNlu = protectedNluServer();

const path = "/rest/nlp/intents?namespace=app&name=travel";

describe("listIntents", () => {
  it("200 lists the intents in the order of the application, with their entities", async () => {
    const { status, body } = await call(path);
    expect(status).toBe(200);
    expect(body.map(({ name }: { name: string }) => name)).toEqual([
      "greetings",
      "goodbye",
      "thanks",
      "book_train",
      "train_status",
      "cancel_booking",
      "refund",
      "weather",
      "find_station",
      "talk_to_agent",
    ]);
    expect(body[7]).toEqual({
      name: "weather",
      namespace: "app",
      applications: ["6b035c7b24e5751f553624fd"],
      entities: [
        { entityTypeName: "app:city", role: "city", atStartOfDay: null },
        { entityTypeName: "duckling:datetime", role: "datetime", atStartOfDay: true },
      ],
      entitiesRegexp: {},
      mandatoryStates: [],
      sharedIntents: [],
      label: "Weather",
      description: null,
      category: "travel",
      _id: "6b035c8024e5751f55362510",
    });
  });

  it("200 lists nothing for an unknown application", async () => {
    expect(await call("/rest/nlp/intents?namespace=app&name=nope")).toEqual({
      status: 200,
      body: [],
    });
  });

  it("400 without a name", async () => {
    expect((await call("/rest/nlp/intents?namespace=app")).status).toBe(400);
  });

  it("401 for a foreign namespace when paths are protected", async () => {
    const { call } = protectedNlu;
    const headers = foreignNamespace;
    expect(await call(path, { headers })).toMatchObject({
      status: 401,
      body: { errors: [{ code: "foreign-namespace" }] },
    });
    expect((await call(path, { headers: ownNamespace })).status).toBe(200);
  });
});
