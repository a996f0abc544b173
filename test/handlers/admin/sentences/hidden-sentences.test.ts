import { describe, expect, it } from "vitest";
import { codes, travel, writeForeign } from "./sentence-client.ts";
import { entity, report, sentenceStudio } from "./sentence-fixture.ts";

const { hide, post, search, store, write } = sentenceStudio();

describe("revealSentence", () => {
  const reveal = (body: object, login?: "other@other.com") =>
    post("/admin/sentence/reveal", body, login);
  const hidden = async () => {
    await hide("app:train_number");
    const entities = [entity("app:train_number", "train_number", 3, 7)] as never;
    await write("is 4521 here", { classification: { intentId: travel.trainStatus, entities } });
    return (await search({ search: "4521 here" })).body.sentences[0];
  };

  it("200 returns a sentence in clear", async () => {
    const { key, ...shown } = await hidden();
    const { status, body } = await reveal({ ...shown, key });
    expect([status, body]).toEqual([200, { ...shown, text: "is 4521 here" }]);
  });

  it("401 without a key, with a wrong one, and if the sentence was deleted", async () => {
    const { key, ...shown } = await hidden();
    for (const wrong of [shown, { ...shown, key: "nonsense" }, { ...shown, key, language: "fr" }]) {
      const answer = await reveal(wrong);
      expect([answer.status, codes(answer)]).toEqual([401, ["nothing-to-show"]]);
    }
  });

  it("401 for another namespace, where the key reveals nothing", async () => {
    const { key, ...shown } = await hidden();
    expect((await reveal({ ...shown, key }, "other@other.com")).status).toBe(401);
    const applicationId = await writeForeign(store());
    const elsewhere = await reveal({ ...shown, key, applicationId }, "other@other.com");
    expect([elsewhere.status, codes(elsewhere)]).toEqual([401, ["nothing-to-show"]]);
    const saved = await post(
      "/admin/sentence",
      { ...report("x"), key, applicationId },
      "other@other.com",
    );
    expect([saved.status, codes(saved)]).toEqual([400, ["unreadable-key"]]);
  });

  it("400 for an invalid request", async () => {
    expect((await reveal({ text: "x" })).status).toBe(400);
  });
});
