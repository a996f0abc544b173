import { describe, expect, it } from "vitest";
import { done, People, refusal } from "../people.ts";
import { ConnectorsClient, page, web } from "./connectors-client.ts";

const people = new People();
const client = new ConnectorsClient(people);
const rest = { id: "rest", userInterfaceType: "textChat" };
const slack = { id: "slack", userInterfaceType: "textChat" };

describe("saveConnector", () => {
  it("200 reads the interface type as an index, as Studio's wizard sends it", async () => {
    expect(await client.save({ connectorType: { id: "web", userInterfaceType: 0 } })).toEqual(done);
    const [, , connector] = await client.list();
    expect(connector).toMatchObject({ connectorType: web });
  });

  it("200 creates a connector with its test connector and the configuration of the bot", async () => {
    expect(await client.save({ baseUrl: "https://bots.example.com" })).toEqual(done);
    const [, , connector, test] = await client.list();
    const usual = {
      botId: "travel",
      namespace: "app",
      nlpModel: "travel",
      name: "page",
      baseUrl: "https://bots.example.com",
      parameters: {},
    };
    expect(connector).toEqual({
      ...usual,
      _id: expect.stringMatching(/^[0-9a-f]{24}$/),
      applicationId: "page",
      connectorType: web,
      ownerConnectorType: null,
      path: "/io/app/travel/page",
      targetConfigurationId: null,
    });
    expect(test).toEqual({
      ...usual,
      _id: expect.stringMatching(/^[0-9a-f]{24}$/),
      applicationId: "test-page",
      connectorType: rest,
      ownerConnectorType: web,
      path: "/io/app/test/test-page",
      targetConfigurationId: connector?._id,
    });
    const { page: key, web: other } = await client.keys();
    expect(key).toMatch(/^[0-9a-f-]{36}$/);
    expect(key).not.toBe(other);
  });

  it("200: serves it at its path at once, whatever the case, and its test connector at another path", async () => {
    expect(await client.health("/io/app/travel/page")).toBe(404);
    await client.save({ path: " /io/app/travel/Page" });
    expect(await client.health("/io/app/travel/pAge")).toBe(200);
    expect((await client.named("page"))?.path).toBe("/io/app/travel/page");
    expect(await client.health("/io/app/test/test-page")).toBe(200);
  });

  it("200: derives a missing path from its names, which no other connector can use", async () => {
    await client.save({ path: undefined, connectorType: { id: "web" } });
    expect(await client.named("page")).toMatchObject({
      path: null,
      baseUrl: people.server.url,
    });
    expect(await client.health("/io/app/travel/page")).toBe(200);
    const { applicationId: _, ...other } = page;
    expect(refusal(await client.save({ ...other, applicationId: "x" }))).toEqual([
      400,
      "path-taken",
    ]);
  });

  it("200 changes it, and keeps the test connector; a new name gets a new configuration", async () => {
    await client.save();
    const before = await client.named("page");
    const test = await client.named("test-page");
    const changed = { ...before, name: "Night desk", path: "/io/app/travel/Night" };
    expect(await client.save({ ...changed, parameters: { title: "x" } })).toEqual(done);
    expect(await client.named("page")).toEqual({
      ...changed,
      parameters: { title: "x" },
      path: "/io/app/travel/night",
    });
    expect(await client.named("test-page")).toEqual(test);
    expect(Object.keys(await client.keys())).toEqual(["web", "page", "Night desk"]);
    expect(await client.health("/io/app/travel/page")).toBe(404);
    expect(await client.health("/io/app/travel/night")).toBe(200);
  });

  it("200: fills missing mandatory parameters when asked to", async () => {
    const tokens = { connectorType: slack, parameters: { outToken2: "mine" } };
    await client.save({ ...tokens, fillMandatoryValues: true });
    expect(await client.named("page")).toMatchObject({
      parameters: {
        outToken1: "Please fill a value",
        outToken2: "mine",
        outToken3: "Please fill a value",
      },
    });
    expect(await client.named("test-page")).toMatchObject({ ownerConnectorType: slack });
  });

  it("200: a test connector has no test connector, and refers to a connector of the namespace", async () => {
    const target = (await client.named("web"))?._id;
    await client.save({
      connectorType: rest,
      ownerConnectorType: web,
      targetConfigurationId: target,
    });
    expect(await client.named("page")).toMatchObject({ targetConfigurationId: target });
    expect(await client.ids()).toEqual(["web", "test-web", "page"]);
    await client.remove(target);
    expect(await client.ids()).toEqual([]);
  });

  it("200: connectors of two bots may share one identifier, each with a test connector", async () => {
    const body = { ...page, botId: "second", applicationId: "web", path: "/io/app/second/web" };
    expect(await client.save(body)).toEqual(done);
    expect((await client.list("second")).map(({ path }) => path)).toEqual([
      "/io/app/second/web",
      null,
    ]);
    expect(await client.ids("second")).toEqual(["web", "test-web"]);
    const { body: all } = await people.admin.post("/rest/admin/configuration/bots", {
      namespace: "app",
      applicationName: "travel",
      language: "en",
    });
    expect(all.map(({ botId }: { botId: string }) => botId)).toEqual([
      "travel",
      "travel",
      "second",
      "second",
    ]);
  });

  it("400 for an identifier and a path that are taken, both at once", async () => {
    const taken = { applicationId: "web", path: "/IO/app/Travel/WEB" };
    const { status, body } = await client.save(taken);
    expect([status, body.errors.map(({ code }: { code: string }) => code)]).toEqual([
      400,
      ["identifier-taken", "path-taken"],
    ]);
    await client.save();
    const id = (await client.named("page"))?._id;
    expect(refusal(await client.save({ _id: id, applicationId: "web" }))).toEqual([
      400,
      "identifier-taken",
    ]);
    expect(refusal(await client.save({ _id: id, path: "/io/app/travel/web" }))).toEqual([
      400,
      "path-taken",
    ]);
    expect(refusal(await client.save({ botId: "second", path: "/io/app/travel/web" }))).toEqual([
      400,
      "path-taken",
    ]);
  });

  it("400 for an unknown type, and for an interface that the type does not have", async () => {
    const type = (connectorType: object) => client.save({ connectorType });
    expect(refusal(await type({ id: "fax" }))).toEqual([400, "unknown-connector-type"]);
    const { status, body } = await type({ id: "web", userInterfaceType: "voiceAssistant" });
    expect([status, body.errors[0].params.pointer]).toEqual([
      400,
      "/connectorType/userInterfaceType",
    ]);
  });

  it("400 for missing parameters, an owner that is missing, and an unknown application", async () => {
    const pointers = async (changes: object) => {
      const { status, body } = await client.save(changes);
      expect(status).toBe(400);
      return body.errors.map(({ params }: { params: { pointer: string } }) => params.pointer);
    };
    const missing = await pointers({ connectorType: slack, parameters: { outToken2: "x" } });
    expect(missing).toEqual(["/parameters/outToken1", "/parameters/outToken3"]);
    const blank = { connectorType: slack, parameters: { outToken1: " " } };
    expect(await pointers({ ...blank, fillMandatoryValues: true })).toEqual([
      "/parameters/outToken1",
    ]);
    expect(await pointers({ connectorType: rest })).toEqual(["/ownerConnectorType"]);
    expect(await pointers({ nlpModel: "nope" })).toEqual(["/nlpModel"]);
    expect(await pointers({ path: "page" })).toEqual(["/path"]);
    expect(await client.ids()).toEqual(["web", "test-web"]);
    expect(Object.keys(await client.keys())).toEqual(["web"]);
  });

  it("400 for all but one of several concurrent requests with one identifier", async () => {
    const paths = ["/io/app/travel/a", "/io/app/travel/b", "/io/app/travel/c"];
    const answers = await Promise.all(paths.map((path) => client.save({ path })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    expect(await client.ids()).toEqual(["web", "test-web", "page", "test-page"]);
  });

  it("401 for another namespace, an unknown _id, and a connector of another bot", async () => {
    const foreign = await people.other.post("/rest/admin/configuration/bot", page);
    expect(refusal(foreign)[0]).toBe(401);
    expect(refusal(await client.save({ namespace: "other" }))[0]).toBe(401);
    expect(refusal(await client.save({ _id: "000000000000000000000000" }))[0]).toBe(401);
    const id = (await client.named("web"))?._id;
    const [status, code] = refusal(await client.save({ _id: id, botId: "second" }));
    expect([status, code]).toEqual([401, "foreign-object"]);
    expect((await people.botUser.post("/rest/admin/configuration/bot", page)).status).toBe(401);
  });
});

describe("deleteConnector", () => {
  it("200 deletes it with its test connector; the configuration stays", async () => {
    await client.save();
    const { page: key } = await client.keys();
    expect(await client.remove((await client.named("page"))?._id)).toEqual(done);
    expect(await client.ids()).toEqual(["web", "test-web"]);
    expect(await client.health("/io/app/travel/page")).toBe(404);
    expect((await client.keys()).page).toBe(key);
    await client.save();
    expect((await client.keys()).page).toBe(key);
  });

  it("200 deletes a test connector alone", async () => {
    await client.remove((await client.named("test-web"))?._id);
    expect(await client.ids()).toEqual(["web"]);
  });

  it("200 keeps a foreign connector", async () => {
    const id = (await client.named("web"))?._id;
    expect(await people.other.delete(`/rest/admin/configuration/bot/${id}`)).toEqual(done);
    expect(await client.ids()).toEqual(["web", "test-web"]);
  });

  it("401 for one that does not exist", async () => {
    expect(refusal(await client.remove("000000000000000000000000"))[0]).toBe(401);
  });
});

describe("listConnectors", () => {
  it("200: none of a bot that does not exist, or of another namespace", async () => {
    expect(await client.list("nope")).toEqual([]);
    const path = "/rest/admin/configuration/bots/travel";
    expect((await people.other.get(path)).body).toEqual([]);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.get("/rest/admin/configuration/bots/travel")).status).toBe(401);
  });
});

describe("listConnectorsOfApplication", () => {
  const list = (body: object) => people.admin.post("/rest/admin/configuration/bots", body);
  const travel = { namespace: "app", applicationName: "travel", language: "en" };

  it("200: those of the application, none of an unknown one", async () => {
    const { body } = await list(travel);
    expect(body.map(({ applicationId }: { applicationId: string }) => applicationId)).toEqual([
      "web",
      "test-web",
    ]);
    expect((await list({ ...travel, applicationName: "nope" })).body).toEqual([]);
  });

  it("200: deleting an application deletes its bot, and keeps its features, as in Tock", async () => {
    await client.save();
    await people.admin.post("/rest/admin/feature/travel/add", { category: "a", name: "b" });
    const { body } = await people.admin.get("/rest/admin/applications");
    const { _id } = body.find(({ name }: { name: string }) => name === "travel");
    await people.admin.delete(`/rest/admin/application/${_id}`);
    expect(await client.ids()).toEqual([]);
    expect(await client.keys()).toEqual({});
    const features = (await people.admin.get("/rest/admin/feature/travel")).body;
    expect(features).toContainEqual(expect.objectContaining({ category: "a", name: "b" }));
    expect(await client.health("/io/app/travel/page")).toBe(404);
  });

  it("401 for another namespace, and without one", async () => {
    expect(refusal(await list({ ...travel, namespace: "other" }))[0]).toBe(401);
    expect(refusal(await list({}))[0]).toBe(401);
  });
});
