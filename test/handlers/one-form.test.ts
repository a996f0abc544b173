import { describe, expect, it } from "vitest";
import { inTravel, studioServer, travel } from "./admin/sentences/sentence-client.ts";

const { post, upload, call, store } = studioServer();

const paris = "2026-03-14T10:15+01:00[Europe/Paris]";
const utc = "2026-03-14T09:15:00Z";

/** A sentence as Studio saves it. */
const sentence = (creationDate: unknown, text = "hello") => ({
  text,
  language: "en",
  applicationId: travel.id,
  creationDate,
  updateDate: utc,
  status: "validated",
  classification: {
    intentId: travel.greetings,
    entities: [],
    otherIntentsProbabilities: {},
  },
});

const dump = (creationDate: unknown, text = "hello") => ({
  applicationName: "app:travel",
  language: "en",
  sentences: [{ text, intent: "app:greetings", creationDate }],
});

const search = async () => {
  const { status, body } = await post("/admin/sentences/search", { ...inTravel, size: 1000 });
  expect(status).toBe(200);
  return body.sentences as { text: string; creationDate: string }[];
};

const creationOf = async (text: string) =>
  (await search()).find((found) => found.text === text)?.creationDate;

const merged = async (date: unknown) => {
  const { status, body } = await post("/nlp/merge", {
    ...{ namespace: "app", applicationName: "travel", context: { language: "en" } },
    entity: { entityType: { name: "duckling:datetime" }, role: "d" },
    values: [{ value: { "@type": "dateEntity", date, grain: "day" }, content: "x" }],
  });
  return status === 200 ? body.value.date : status;
};

describe("a time", () => {
  it.each([
    [paris, utc],
    ["2026-03-14T10:15:30.123456789+01:00", "2026-03-14T09:15:30.123456789Z"],
    [1773479700, utc],
    ["0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z"],
    ["9999-12-31T23:59:59.999999999Z", "9999-12-31T23:59:59.999999999Z"],
  ])("%s is stored and returned as %s", async (written, given) => {
    expect(await merged(written)).toBe(given);
    expect(await post("/admin/sentence", sentence(written))).toMatchObject({ status: 200 });
    expect(await creationOf("hello")).toBe(given);
    const ways = [
      post("/nlp/dump/import/sentences/plain", dump(written, "by body")),
      upload("/nlp/dump/import/sentences", dump(written, "by file")),
    ];
    for (const { status, body } of await Promise.all(ways)) {
      expect([status, body.success]).toEqual([200, true]);
    }
    expect(await creationOf("by body")).toBe(given);
    expect(await creationOf("by file")).toBe(given);
    expect((await call(`/admin/sentences/dump/full/${travel.id}`)).status).toBe(200);
  });

  it.each([
    "2026-02-31T00:00:00Z",
    "0000-00-00T00:00:00Z",
    "2026-01-01T00:00:00+99:99",
    "2026-01-01T25:00:00Z",
    "0000-01-01T00:00:00+01:00",
    253402300800,
  ])("%s is refused in every request", async (written) => {
    expect(await merged(written)).toBe(400);
    const ways = [
      post("/admin/sentence", sentence(written)),
      post("/admin/sentences/search", { ...inTravel, modifiedAfter: written }),
      post("/nlp/dump/import/sentences/plain", dump(written)),
      upload("/nlp/dump/import/sentences", dump(written)),
      post("/nlp/parse", {
        ...{ queries: ["hello"], namespace: "app", applicationName: "travel" },
        context: { language: "en", referenceDate: written },
      }),
    ];
    for (const { status } of await Promise.all(ways)) expect(status).toBe(400);
    await search();
  });

  it("in a Java time zone is the reference date of a sentence", async () => {
    for (const referenceTimezone of ["GMT+2", "UTC+01:00", "Europe/Paris", "+02:00"]) {
      const { status } = await post("/nlp/parse", {
        ...{ queries: ["tomorrow"], namespace: "app", applicationName: "travel" },
        context: { language: "en", referenceDate: paris, referenceTimezone },
      });
      expect(status).toBe(200);
    }
  });
});

describe.each([
  ["half of a character", "\ud83d"],
  ["the other half", "\udc00"],
  ["U+0000", "\0"],
])("%s", (_, odd) => {
  it("is replaced by U+FFFD wherever it comes from", async () => {
    await post("/admin/sentence", sentence(utc, `hello ${odd}`));
    await post("/nlp/dump/import/sentences/plain", dump(utc, `${odd} body`));
    await upload("/nlp/dump/import/sentences", dump(utc, `${odd} file`));
    const texts = (await search()).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["hello �", "� body", "� file"]));
    const { body } = await post("/nlp/parse", {
      ...{ queries: [odd], namespace: "app", applicationName: "travel" },
      context: { language: "en" },
    });
    expect(body.retainedQuery).toBe("�");
    expect((await store().applications.byName("app", "travel"))?.name).toBe("travel");
  });
});
