import { describe, expect, it } from "vitest";
import { travelId } from "../../../../src/studio/demo/travel.ts";
import { done, People, refusal } from "../people.ts";

const people = new People();
const path = `/rest/admin/application/${travelId}/model/opennlp/configuration`;
const unknown = "/rest/admin/application/000000000000000000000000/model/opennlp/configuration";
const part = (properties: Record<string, string>) => ({
  properties,
  markdown: null,
  hasProperties: true,
  hasMarkdown: false,
});
const usual = {
  tokenizerConfiguration: part({}),
  intentConfiguration: part({}),
  entityConfiguration: part({ Cutoff: "0", Iterations: "200" }),
  applicationConfiguration: part({}),
  hasTokenizerConfiguration: false,
  hasIntentConfiguration: true,
  hasEntityConfiguration: true,
  hasApplicationConfiguration: false,
};
const trigger = () =>
  people.admin.post("/rest/admin/application/build/trigger", {
    name: "travel",
    namespace: "app",
    intents: [],
    supportedLocales: [],
    _id: travelId,
  });

describe("getModelConfiguration", () => {
  it("200: the default configuration", async () => {
    expect(await people.admin.get(path)).toEqual({ status: 200, body: usual });
  });

  it("204 for an application that is unknown or foreign", async () => {
    expect((await people.admin.get(unknown)).status).toBe(204);
    await people.admin.post(path, { intentConfiguration: part({ Cutoff: "3" }) });
    expect(await people.other.get(path)).toEqual({ status: 204, body: undefined });
  });

  it("401 without the role", async () => {
    expect(refusal(await people.botUser.get(path))).toEqual([401, "missing-role"]);
  });

  it("404 for an unknown engine", async () => {
    const answer = await people.admin.get(path.replace("opennlp", "foo"));
    expect(refusal(answer)).toEqual([404, "not-found"]);
  });
});

describe("saveModelConfiguration", () => {
  it("200 stores all of it; an omitted part is empty", async () => {
    const intentConfiguration = { properties: { Cutoff: "5", Anything: "x" }, markdown: "# y" };
    expect(await people.admin.post(path, { intentConfiguration })).toEqual(done);
    expect((await people.admin.get(path)).body).toEqual({
      ...usual,
      intentConfiguration: {
        ...intentConfiguration,
        hasProperties: true,
        hasMarkdown: false,
      },
      entityConfiguration: part({}),
      hasTokenizerConfiguration: true,
    });
  });

  it("200 applies from the next build on: intents by Cutoff", async () => {
    const sure = async () => (await people.parse("hello")).intentProbability;
    const before = await sure();
    await people.admin.post(path, { intentConfiguration: part({ Cutoff: "100000" }) });
    expect(await sure()).toBe(before);
    await trigger();
    expect((await people.parse("hello")).intent).toBe("unknown");
    await people.admin.post(path, usual);
    await trigger();
    expect(await sure()).toBe(before);
  });

  it("200 applies from the next build on: entities by Cutoff and Iterations", async () => {
    const found = async () =>
      (await people.parse("i want to book a train to lyon")).entities.map(
        ({ probability }: { probability: number }) => probability,
      );
    const before = await found();
    await people.admin.post(path, { entityConfiguration: part({ Iterations: "1" }) });
    await trigger();
    const hasty = await found();
    expect(hasty).not.toEqual(before);
    await people.admin.post(path, { entityConfiguration: part({ Cutoff: "100000" }) });
    await trigger();
    expect(await found()).not.toEqual(before);
    expect(await found()).not.toEqual(hasty);
  });

  it("204 for an application that is unknown, foreign, or without a language", async () => {
    expect((await people.admin.post(unknown, {})).status).toBe(204);
    expect((await people.other.post(path, {})).status).toBe(204);
    const { body } = await people.admin.post("/rest/admin/application", {
      name: "mute",
      namespace: "app",
      intents: [],
      supportedLocales: [],
    });
    const mute = path.replace(travelId, body._id);
    expect((await people.admin.post(mute, {})).status).toBe(204);
    expect((await people.admin.get(path)).body).toEqual(usual);
  });

  it("400 for a number that no model can be trained with, and nothing changes", async () => {
    for (const entityConfiguration of [
      part({ Cutoff: "many" }),
      part({ Cutoff: "-1" }),
      part({ Iterations: "0" }),
      part({ Iterations: "100000" }),
    ]) {
      expect(refusal(await people.admin.post(path, { entityConfiguration }))).toEqual([
        400,
        "unreadable-property",
      ]);
    }
    expect(refusal(await people.admin.post(path, []))).toEqual([400, "invalid-request"]);
    expect((await people.admin.get(path)).body).toEqual(usual);
  });

  it("401 without the role", async () => {
    expect(refusal(await people.botUser.post(path, {}))).toEqual([401, "missing-role"]);
  });

  it("404 for an unknown engine", async () => {
    const answer = await people.admin.post(path.replace("opennlp", "foo"), {});
    expect(refusal(answer)).toEqual([404, "not-found"]);
  });
});
