import { describe, expect, it } from "vitest";
import { done, People, refusal } from "../people.ts";

const people = new People();
const path = "/rest/admin/i18n";

const text = (label: string, more: object = {}) => ({
  locale: "en",
  interfaceType: "textChat" as const,
  label,
  validated: true,
  alternatives: [],
  ...more,
});
const soup = {
  _id: "app_menu_Soup",
  namespace: "app",
  category: "menu",
  i18n: [text("Soup")],
  defaultLabel: "Soup",
  defaultLocale: "en",
  version: 0,
};
const web = { locale: "en", interfaceType: "textChat", connectorId: "web" } as const;

async function listed(user = people.admin) {
  const { status, body } = await user.get(path);
  expect(status).toBe(200);
  return body.labels as { _id: string; i18n: { label: string; stats: unknown[] }[] }[];
}
const ids = async (user = people.admin) => (await listed(user)).map(({ _id }) => _id);
const read = async (id = soup._id) => (await listed()).find(({ _id }) => _id === id);
const save = (label: object, user = people.admin) => user.post(`${path}/save`, label);
const create = (label: string, more: object = {}, user = people.admin) =>
  user.post(`${path}/create`, { label, locale: "en", category: "menu", ...more });

describe("listLabels", () => {
  it("200: the labels of the namespace, by category and text, with the language of the server", async () => {
    for (const label of ["Tea", "Soup"]) await create(label);
    await create("Plat du jour", { locale: "fr" });
    await create("Bill", { category: "Desk" });
    await create("Theirs", {}, people.other);
    const { body } = await people.admin.get(path);
    expect(body.localeBase).toBe("en");
    expect(await ids()).toEqual([
      "app_Desk_Bill",
      "app_menu_Plat du jour",
      "app_menu_Soup",
      "app_menu_Tea",
    ]);
    expect(await ids(people.other)).toEqual(["other_menu_Theirs"]);
  });

  it("200: counts the uses of each text, of its language, interface and connector", async () => {
    await save({
      ...soup,
      i18n: [
        text("Soup"),
        text("Web soup", { connectorId: "web" }),
        text("Spoken soup", { interfaceType: "voiceAssistant" }),
      ],
    });
    const { labels } = people.server.store;
    const date = people.server.clock.now().toISOString();
    const contexts = [
      web,
      web,
      { ...web, connectorId: "sms" },
      { ...web, interfaceType: "voiceAssistant", connectorId: "sms" },
      { ...web, locale: "fr" },
    ] as const;
    for (const context of contexts) labels.use(soup, context);
    labels.use({ ...soup, namespace: "other" }, web);
    const use = (count: number, more: object = {}) => ({
      ...{ labelId: soup._id, namespace: "app", count, lastUpdate: date },
      ...web,
      ...more,
    });
    expect(await read()).toEqual({
      ...soup,
      i18n: [
        { ...text("Soup"), stats: [use(1, { connectorId: "sms" })] },
        { ...text("Web soup", { connectorId: "web" }), stats: [use(2)] },
        {
          ...text("Spoken soup", { interfaceType: "voiceAssistant" }),
          stats: [use(1, { interfaceType: "voiceAssistant", connectorId: "sms" })],
        },
      ],
      statCount: 5,
      lastUpdate: date,
      unhandledLocaleStats: [use(1, { locale: "fr" })],
    });
  });

  it("200: an empty list", async () => {
    expect(await listed()).toEqual([]);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.get(path)).status).toBe(401);
  });
});

describe("createLabel", () => {
  it("200: a label with the namespace, the category and the text in its id", async () => {
    const { status, body } = await create("Soup", { category: "Menu" });
    const { defaultLabel, defaultLocale, i18n, version } = soup;
    expect(status).toBe(200);
    expect(body).toEqual({
      ...{ _id: "app_Menu_Soup", namespace: "app", category: "menu" },
      ...{ i18n, defaultLabel, defaultLocale, defaultI18n: [], version },
    });
    expect(await read("app_Menu_Soup")).toMatchObject({ category: "menu", statCount: 0 });
  });

  it("200: a number in the id of a text that has a label, also for concurrent requests", async () => {
    const created = await Promise.all(Array.from({ length: 4 }, () => create("Soup")));
    const found = created.map(({ body }) => body._id).sort();
    expect(found).toEqual([soup._id, `${soup._id}_1`, `${soup._id}_2`, `${soup._id}_3`]);
    expect((await ids()).sort()).toEqual(found);
  });

  it("200: an empty text, and one in another language", async () => {
    expect((await create("")).body).toMatchObject({ _id: "app_menu_", defaultLabel: "" });
    const { body } = await create("Soupe", { locale: "fr-CA" });
    expect(body).toMatchObject({ defaultLocale: "fr_CA", i18n: [{ locale: "fr_CA" }] });
  });

  it("200: a text that is longer than its id can be saved with it", async () => {
    const { body } = await create("long ".repeat(1000));
    expect(body._id).toHaveLength("app_menu_".length + 512);
    expect(await save({ ...body, version: 3 })).toEqual(done);
    expect(await read(body._id)).toMatchObject({ version: 3 });
    await people.admin.delete(`${path}/${encodeURIComponent(body._id)}`);
    expect(await ids()).toEqual([]);
  });

  it("400 without a category", async () => {
    const body = { label: "Soup", locale: "en" };
    const answered = await people.admin.post(`${path}/create`, body);
    expect(refusal(answered)).toEqual([400, "invalid-request"]);
    expect(await ids()).toEqual([]);
  });

  it("401 without credentials", async () => {
    expect((await create("Soup", {}, people.nobody)).status).toBe(401);
  });
});

describe("saveLabel", () => {
  it("200: replaces the texts, sorted; the default text is the one in the default language", async () => {
    await save(soup);
    const i18n = [
      text("Soupe", { locale: "fr" }),
      text("Listen", { interfaceType: 1 }),
      text("Web", { connectorId: "web", validated: null }),
      text("Onion soup", { connectorId: null, interfaceType: 0 }),
      text("Onion soup"),
    ];
    expect(await save({ ...soup, i18n, version: 7 })).toEqual(done);
    const stats: unknown[] = [];
    expect(await read()).toMatchObject({
      defaultLabel: "Onion soup",
      version: 7,
      i18n: [
        { ...text("Onion soup"), stats },
        { ...text("Web", { connectorId: "web", validated: false }), stats },
        { ...text("Listen", { interfaceType: "voiceAssistant" }), stats },
        { ...text("Soupe", { locale: "fr" }), stats },
      ],
    });
  });

  it("200: the last request wins, whatever its version, and omitted fields are kept", async () => {
    await save({ ...soup, version: 5 });
    await people.server.store.labels.save([
      { ...soup, version: 5, defaultI18n: [{ ...text("By program"), interfaceType: "textChat" }] },
    ]);
    const french = { ...soup, i18n: [text("Soupe", { locale: "fr" })] };
    await save({ ...french, defaultLabel: null, version: null });
    expect(await read()).toMatchObject({ defaultLabel: "Soup", version: 5 });
    expect((await people.server.store.labels.get(soup._id))?.defaultI18n).toHaveLength(1);
    await save({ ...soup, version: 1 });
    expect(await read()).toMatchObject({ version: 1, i18n: [{ label: "Soup" }] });
  });

  it("200: two concurrent requests leave the whole label of one of them", async () => {
    const of = (name: string) => ({
      ...soup,
      category: name,
      i18n: ["en", "fr", "de"].map((locale) => text(name, { locale })),
    });
    await Promise.all(["one", "two"].map((name) => save(of(name))));
    const label = await read();
    const [name = ""] = label?.i18n.map(({ label }) => label) ?? [];
    expect(label).toMatchObject({ ...of(name), i18n: expect.anything(), defaultLabel: name });
    expect(label?.i18n.map(({ label }) => label)).toEqual([name, name, name]);
  });

  it("400 without texts", async () => {
    expect(refusal(await save({ _id: "a", category: "menu" }))).toEqual([400, "invalid-request"]);
  });

  it("401 for another namespace, and for the label of another one", async () => {
    await save(soup);
    expect(refusal(await save({ ...soup, namespace: "other" }))).toEqual([
      401,
      "foreign-namespace",
    ]);
    const stolen = { ...soup, namespace: "other", i18n: [text("Stolen")] };
    expect(refusal(await save(stolen, people.other))).toEqual([401, "foreign-object"]);
    expect(await read()).toMatchObject({ i18n: [{ label: "Soup" }] });
    expect((await save(soup, people.nobody)).status).toBe(401);
  });
});

describe("saveLabels", () => {
  const saveAll = (labels: unknown, user = people.admin) => user.post(`${path}/saveAll`, labels);

  it("200: saves those of the namespace, and skips the others", async () => {
    await save({ ...soup, _id: "other_menu_Tea", namespace: "other" }, people.other);
    const tea = { ...soup, i18n: [text("Tea")] };
    expect(
      await saveAll([
        soup,
        { ...soup, _id: "app_menu_2", i18n: [text("2")] },
        { ...soup, _id: "app_menu_2", i18n: [text("2, again")] },
        { ...tea, _id: "app_menu_3", namespace: "other" },
        { ...tea, _id: "other_menu_Tea" },
      ]),
    ).toEqual(done);
    expect((await listed()).map(({ _id, i18n }) => [_id, i18n[0]?.label])).toEqual([
      ["app_menu_2", "2, again"],
      [soup._id, "Soup"],
    ]);
    expect(await ids(people.other)).toEqual(["other_menu_Tea"]);
  });

  it("400 for an object instead of a list, and then nothing is saved", async () => {
    expect(refusal(await saveAll({}))).toEqual([400, "invalid-request"]);
    expect(refusal(await saveAll([soup, { _id: "x" }]))).toEqual([400, "invalid-request"]);
    expect(await ids()).toEqual([]);
  });

  it("401 without credentials", async () => {
    expect((await saveAll([], people.nobody)).status).toBe(401);
  });
});

describe("completeLabels", () => {
  const complete = (body: unknown, user = people.admin) => user.post(`${path}/complete`, body);

  it("400: no translation engine exists, and a malformed request is reported first", async () => {
    expect(refusal(await complete([soup]))).toEqual([400, "no-translator"]);
    expect(refusal(await complete({}))).toEqual([400, "invalid-request"]);
    expect(await ids()).toEqual([]);
  });

  it("401 without credentials", async () => {
    expect((await complete([], people.nobody)).status).toBe(401);
  });
});

describe("deleteLabel", () => {
  const remove = (id: string, user = people.admin) =>
    user.delete(`${path}/${encodeURIComponent(id)}`);
  const succeeded = { status: 200, body: { success: true } };

  it("200: deletes it, and ignores an unknown or foreign one", async () => {
    await save({ ...soup, _id: "app_menu_1/2 ?" });
    expect(await remove("app_menu_1/2 ?", people.other)).toEqual(succeeded);
    expect(await ids()).toEqual(["app_menu_1/2 ?"]);
    expect(await remove("app_menu_1/2 ?")).toEqual(succeeded);
    expect(await remove("app_menu_1/2 ?")).toEqual(succeeded);
    expect(await ids()).toEqual([]);
  });

  it("200: a label that is created again keeps its uses", async () => {
    await save(soup);
    people.server.store.labels.use(soup, web);
    await remove(soup._id);
    await save(soup);
    expect(await read()).toMatchObject({ statCount: 1 });
  });

  it("401 without credentials", async () => {
    expect((await remove("x", people.nobody)).status).toBe(401);
  });
});
