import { describe, expect, it } from "vitest";
import { done, People, refusal } from "../people.ts";
import { ConnectorsClient } from "./connectors-client.ts";

const people = new People();
const client = new ConnectorsClient(people);
const path = "/rest/admin/bot";
const web = { name: "web", botId: "travel", namespace: "app", nlpModel: "travel" };

const list = async (botId = "travel") =>
  (await people.botUser.get(`/rest/admin/bots/${botId}`)).body;
const save = (changes: object = {}) => people.admin.post(path, { ...web, ...changes });

describe("listBotConfigurations", () => {
  it("200: one configuration for each connector name, with its key", async () => {
    const [configuration, ...others] = await list();
    expect(others).toEqual([]);
    expect(configuration).toEqual({
      ...web,
      apiKey: expect.stringMatching(/^[0-9a-f-]{36}$/),
      webhookUrl: null,
      supportedLocales: ["en", "fr"],
    });
    await client.save({ name: "desk" });
    expect((await list()).map(({ name }: { name: string }) => name)).toEqual(["web", "desk"]);
  });

  it("200: none of a bot that does not exist, or of another namespace", async () => {
    expect(await list("nope")).toEqual([]);
    expect((await people.other.get("/rest/admin/bots/travel")).body).toEqual([]);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.get("/rest/admin/bots/travel")).status).toBe(401);
  });
});

describe("saveBotConfiguration", () => {
  it("200 keeps the key of the request, or creates one", async () => {
    const { web: before } = await client.keys();
    expect(await save({ apiKey: before })).toEqual(done);
    expect((await client.keys()).web).toBe(before);
    await save();
    const { web: after } = await client.keys();
    expect(after).toMatch(/^[0-9a-f-]{36}$/);
    expect(after).not.toBe(before);
    await save({ apiKey: "mine" });
    expect(await client.keys()).toEqual({ web: "mine" });
  });

  it("200 replaces all fields; omitted languages are those of the application", async () => {
    const hook = { webhookUrl: "http://127.0.0.1:8887/bot/", supportedLocales: ["fr-CA", "fr_CA"] };
    await save({ apiKey: "mine", ...hook });
    expect(await list()).toEqual([
      { ...web, apiKey: "mine", ...hook, supportedLocales: ["fr_CA"] },
    ]);
    await save({ apiKey: "mine", webhookUrl: "" });
    expect(await list()).toEqual([
      { ...web, apiKey: "mine", webhookUrl: "", supportedLocales: ["fr", "en"] },
    ]);
    await save({ apiKey: "mine", nlpModel: "nope" });
    expect((await list())[0]).toMatchObject({ nlpModel: "nope", supportedLocales: [] });
  });

  it("200 creates one of another name, or of another bot, which may have the same key", async () => {
    const { web: apiKey } = await client.keys();
    await save({ name: "desk", apiKey });
    await save({ botId: "second", name: "x", apiKey });
    expect(await client.keys()).toEqual({ web: apiKey, desk: apiKey });
    expect(await client.keys("second")).toEqual({ x: apiKey });
  });

  it("200: its configurations get the languages of the application", async () => {
    await save({ name: "desk" });
    const { body } = await people.admin.get("/rest/admin/applications");
    const travel = body.find(({ name }: { name: string }) => name === "travel");
    await people.admin.post("/rest/admin/application", { ...travel, supportedLocales: ["en"] });
    expect(
      (await list()).map((one: { supportedLocales: unknown }) => one.supportedLocales),
    ).toEqual([["en"], ["en"]]);
  });

  it("400 for a webhook that is not the address of a web server, and for a blank key", async () => {
    for (const webhookUrl of ["localhost:8887", "ftp://a", "http://a/?b", "http://me:x@a"]) {
      const { status, body } = await save({ webhookUrl });
      expect([status, body.errors[0].params.pointer]).toEqual([400, "/webhookUrl"]);
    }
    expect(refusal(await save({ apiKey: " " }))[0]).toBe(400);
    expect(refusal(await people.admin.post(path, { name: "a", namespace: "app" }))[0]).toBe(400);
    expect((await list())[0]).toMatchObject({ webhookUrl: null });
  });

  it("401 for another namespace, and without the role", async () => {
    expect(refusal(await save({ namespace: "other" }))[0]).toBe(401);
    expect((await people.botUser.post(path, web)).status).toBe(401);
    expect(refusal(await people.other.post(path, web))[0]).toBe(401);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.post(path, web)).status).toBe(401);
  });
});

describe("listConnectorTypes", () => {
  it("200: the types of Tock with their fields and an icon", async () => {
    const { body } = await people.botUser.get("/rest/admin/connectorTypes");
    expect(body).toHaveLength(17);
    expect(body).toContainEqual({
      connectorType: { id: "slack", userInterfaceType: "textChat" },
      fields: [1, 2, 3].map((number) => ({
        label: `Token ${number}`,
        key: `outToken${number}`,
        mandatory: true,
      })),
      svgIcon: expect.stringMatching(/^<svg .+<path .+<\/svg>$/),
    });
    const icons = new Set(body.map(({ svgIcon }: { svgIcon: string }) => svgIcon));
    expect(icons.size).toBe(17);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.get("/rest/admin/connectorTypes")).status).toBe(401);
  });
});

describe("getConnectorIcon", () => {
  it("200: a picture, and nothing for an unknown type", async () => {
    const icon = async (id: string) => {
      const response = await fetch(`${people.server.url}/rest/connectorIcon/${id}/icon.svg`);
      return [response.status, response.headers.get("content-type"), await response.text()];
    };
    expect(await icon("slack")).toEqual([200, "image/svg+xml", expect.stringMatching(/^<svg /)]);
    expect(await icon("nope")).toEqual([200, "image/svg+xml", ""]);
  });
});
