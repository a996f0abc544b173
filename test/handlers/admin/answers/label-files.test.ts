import { describe, expect, it } from "vitest";
import type { Label } from "../../../../src/bot/labels/label.ts";
import type { Answered } from "../../../support/user.ts";
import { People, refusal } from "../people.ts";

const people = new People({ formLimit: 200_000 });
const path = "/rest/admin/i18n";
const header =
  "Label;Namespace;Category;Language;Interface;Id;Validated;Connector;Alternatives\r\n";

const text = (label: string, more: Partial<Label["i18n"][number]> = {}) => ({
  ...{ locale: "en", interfaceType: "textChat" as const, label, validated: true, alternatives: [] },
  ...more,
});
const label = (name: string, more: Partial<Label> = {}): Label => ({
  _id: `app_menu_${name}`,
  namespace: "app",
  category: "menu",
  i18n: [text(name)],
  defaultLabel: name,
  defaultLocale: "en",
  defaultI18n: [],
  version: 0,
  ...more,
});

/** Texts that are hard to write into a table. */
const hard = [
  label('say "hi"; or\r\nnot'),
  label(" spaces "),
  label("=1+1", { i18n: [text("=1+1", { alternatives: ["+1", "'-1", "@x", "ok"] })] }),
  label("", { i18n: [text("")] }),
  label("Soupe", {
    i18n: [text("Potage", { locale: "fr_CA" }), text("Soupe", { locale: "fr" })],
    defaultLocale: "fr",
    defaultI18n: [text("By program", { locale: "de" })],
    version: 4,
  }),
  label("mixed", {
    i18n: [
      text("draft", { validated: false, connectorId: "web", alternatives: ["b", "c"] }),
      text("spoken", { interfaceType: "voiceAssistant" }),
    ],
    defaultLabel: "draft",
  }),
];

const labels = () => people.server.store.labels;
async function stored(namespace = "app"): Promise<Label[]> {
  const all: Label[] = [];
  for await (const page of labels().pages({ namespace })) all.push(...page);
  return all;
}
const idsIn = (json: string) => (JSON.parse(json) as Label[]).map(({ _id }) => _id);

async function upload(
  file: string,
  content: string | Uint8Array<ArrayBuffer>,
  login = "admin@app.com",
) {
  const form = new FormData();
  form.append("dump", new Blob([content]), `l.${file}`);
  return send(file, form, login);
}
async function send(file: string, body: FormData | string, login = "admin@app.com") {
  const response = await fetch(`${people.server.url}${path}/import/${file}`, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from(`${login}:password`).toString("base64")}` },
    body,
  });
  return { status: response.status, body: await response.json() } as Answered;
}
const saved = (count: number) => ({ status: 200, body: count });

describe("exportLabelsAsCsv", () => {
  it("200: a line per text, with alternatives in further columns", async () => {
    await labels().save([
      label("Which city?"),
      label("Welcome aboard", {
        i18n: [text("Welcome aboard", { connectorId: "web", alternatives: ["Hello", "Come in"] })],
      }),
      label("", { i18n: [text("")] }),
    ]);
    await labels().save([label("Theirs", { _id: "other_1", namespace: "other" })]);
    expect(await people.admin.get(`${path}/export/csv`)).toEqual({
      status: 200,
      body:
        `${header}Welcome aboard;app;menu;en;textChat;app_menu_Welcome aboard;true;web;Hello;Come in\r\n` +
        '"";app;menu;en;textChat;app_menu_;true;\r\n' +
        "Which city?;app;menu;en;textChat;app_menu_Which city?;true;\r\n",
    });
  });

  it("200: only the header without labels", async () => {
    expect(await people.admin.get(`${path}/export/csv`)).toEqual({ status: 200, body: header });
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.get(`${path}/export/csv`)).status).toBe(401);
  });
});

describe("exportFoundLabelsAsCsv", () => {
  const found = (query: object) => people.admin.post(`${path}/export/csv`, query);

  it("200: the labels that meet all conditions", async () => {
    await labels().save([label("Soup of the day"), label("Tea")]);
    const { body } = await found({ label: "^soup.*day$", category: "menu" });
    expect(body.split("\r\n")).toHaveLength(3);
    expect(body).toContain("app_menu_Soup of the day;");
    expect((await found({ label: "(soup", category: null })).body.errors).toMatchObject([
      { code: "unreadable-pattern", params: { location: "body", pointer: "/label" } },
    ]);
  });

  it("400 for a state that does not exist", async () => {
    expect(refusal(await found({ state: "foo" }))).toEqual([400, "invalid-request"]);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.post(`${path}/export/csv`, {})).status).toBe(401);
  });
});

describe("exportLabelsAsJson", () => {
  it("200: the stored labels, or an empty list", async () => {
    expect(await people.admin.get(`${path}/export/json`)).toEqual({ status: 200, body: "[]" });
    await labels().save(hard);
    const { body } = await people.admin.get(`${path}/export/json`);
    expect(JSON.parse(body)).toEqual(await stored());
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.get(`${path}/export/json`)).status).toBe(401);
  });
});

describe("exportFoundLabelsAsJson", () => {
  const found = async (query: object) => {
    const { status, body } = await people.admin.post(`${path}/export/json`, query);
    expect(status).toBe(200);
    return idsIn(body);
  };

  it("200: by each condition", async () => {
    const draft = text("Draft", { validated: false, alternatives: ["Other words"] });
    await labels().save([
      label("Soup", { category: "Menu" }),
      label("Draft", { i18n: [draft] }),
      label("Tea", { i18n: [text("The"), text("Thé", { locale: "fr" })] }),
    ]);
    const [soup, unused, tea] = ["Soup", "Draft", "Tea"].map((name) => `app_menu_${name}`);
    expect(await found({ label: " OTHER w" })).toEqual([unused]);
    expect(await found({ label: "tea|^thé" })).toEqual([tea]);
    expect(await found({ category: "Menu" })).toEqual([soup]);
    expect(await found({ state: "NOT_VALIDATED" })).toEqual([unused]);
    expect(await found({ state: "VALIDATED" })).toEqual([soup, tea]);
    expect(await found({ state: "ALL", label: "", notUsedSince: null })).toHaveLength(3);
    const web = { locale: "en", interfaceType: "textChat", connectorId: "web" } as const;
    labels().use(label("Soup"), web);
    people.server.clock.advance(3 * 24 * 3600 * 1000);
    labels().use(label("Tea"), web);
    expect(await found({ notUsedSince: 2 })).toEqual([soup, unused]);
    expect(await found({ notUsedSince: 4 })).toEqual([unused]);
    expect(await found({ notUsedSince: -1 })).toHaveLength(3);
    people.server.clock.reset();
  });

  it("400 for an invalid regular expression", async () => {
    const answered = await people.admin.post(`${path}/export/json`, { label: "[" });
    expect(refusal(answered)).toEqual([400, "unreadable-pattern"]);
  });

  it("401 without credentials", async () => {
    expect((await people.nobody.post(`${path}/export/json`, {})).status).toBe(401);
  });
});

describe("importLabelsFromCsv", () => {
  const row = (id: string, more = "true;") => `New;app;menu;en;textChat;app_menu_${id};${more}\r\n`;

  it("200: importing an export changes nothing", async () => {
    await labels().save(hard);
    const before = await stored();
    const { body } = await people.admin.get(`${path}/export/csv`);
    expect(body.match(/(^|;|\n)[=+@-]/)).toBeNull();
    // Those with a validated text.
    expect(await upload("csv", body)).toEqual(saved(6));
    expect(await stored()).toEqual(before);
    expect(await upload("csv", `\ufeff${body}`)).toEqual(saved(6));
    expect(await stored()).toEqual(before);
  });

  it("200: into another namespace, whose labels have its name in their ids", async () => {
    await labels().save(hard);
    const { body } = await people.admin.get(`${path}/export/csv`);
    expect(await upload("csv", body, "admin@other.com")).toEqual(saved(6));
    const others = await stored("other");
    expect(others.map(({ _id }) => _id)).toContain("other_menu_ spaces ");
    expect(others.flatMap(({ i18n }) => i18n).every(({ validated }) => validated)).toBe(true);
  });

  it("200: changes the validated texts, and keeps those that the table lacks", async () => {
    await labels().save([label("1", { i18n: [text("Old"), text("Vieux", { locale: "fr" })] })]);
    expect(await upload("csv", header + row("1") + row("2", "false;") + row("3"))).toEqual(
      saved(2),
    );
    expect(
      (await stored()).map(({ _id, i18n, defaultLabel }) => [_id, defaultLabel, i18n]),
    ).toEqual([
      ["app_menu_1", "New", [text("New"), text("Vieux", { locale: "fr" })]],
      ["app_menu_3", "New", [text("New")]],
    ]);
  });

  it("200: keeps the labels of other namespaces", async () => {
    const theirs = label("Tea", { _id: "other_menu_1", namespace: "other" });
    await labels().save([theirs]);
    const line = row("1").replace("app_menu_1", "other_menu_1");
    expect(await upload("csv", header + line + row("2"))).toEqual(saved(1));
    expect(await stored("other")).toEqual([theirs]);
  });

  it("400 for an invalid line, which it names, and nothing is changed", async () => {
    const wrong = [
      'two\nlines";app;menu;en;textChat;app_menu_2;true;\r\n'.replace(/^/, '"'),
      "x;app;menu;en;voice;app_menu_3;true;\r\n",
      "x;app;menu\r\n",
      "x;app;menu;no locale;textChat;app_menu_4;true;\r\n",
      "x;app;menu;en;textChat;;true;\r\n",
      `${"x".repeat(10_001)};app;menu;en;textChat;app_menu_5;true;\r\n`,
      '"x"y;app;menu;en;textChat;app_menu_6;true;\r\n',
    ];
    const { status, body } = await upload("csv", header + row("1") + wrong.join(""));
    expect(status).toBe(400);
    expect(
      body.errors.map(({ code, message }: { code: string; message: string }) => [
        code,
        message.replace(/ Correct it.*/, ""),
      ]),
    ).toEqual([
      [
        "invalid-row",
        'Line 5 of the file "l.csv" has the "Interface" "voice" instead of textChat, voiceAssistant, textAndVoiceAssistant.',
      ],
      ["invalid-row", 'Line 6 of the file "l.csv" has 3 of 8 cells: separate them by semicolons.'],
      [
        "invalid-row",
        'Line 7 of the file "l.csv" has the "Language" "no locale" instead of one such as en or fr_CA.',
      ],
      ["invalid-row", 'Line 8 of the file "l.csv" has no "Id".'],
      [
        "invalid-row",
        'Line 9 of the file "l.csv" has a text of more than 10000 characters in "Label".',
      ],
      ["invalid-row", 'Line 10 of the file "l.csv" has text after a closing quote.'],
    ]);
    expect(body.errors[0].params).toMatchObject({ location: "body", pointer: "/dump" });
    expect(await stored()).toEqual([]);
  });

  it("400 for another encoding, for other columns and for no file", async () => {
    const latin = Uint8Array.from(Buffer.from(header + row("é"), "latin1"));
    const { status, body } = await upload("csv", latin);
    expect([status, body.errors[0].message]).toEqual([
      400,
      expect.stringContaining("is not UTF-8"),
    ]);
    for (const content of ["a,b,c\n1,2,3", ""]) {
      const answered = await upload("csv", content);
      expect(answered.body.errors[0].message).toContain('no column "Id"');
    }
    expect(refusal(await send("csv", new FormData()))).toEqual([400, "missing-file"]);
    expect(await stored()).toEqual([]);
  });

  it("401, 413 and 415", async () => {
    expect((await upload("csv", header, "nobody@app.com")).status).toBe(401);
    expect((await upload("csv", header.repeat(4000))).status).toBe(413);
    expect((await send("csv", "x")).status).toBe(415);
  });
});

describe("importLabelsFromJson", () => {
  it("200: importing an export changes nothing", async () => {
    await labels().save(hard);
    const before = await stored();
    const { body } = await people.admin.get(`${path}/export/json`);
    expect(await upload("json", body)).toEqual(saved(6));
    expect(await stored()).toEqual(before);
  });

  it("200: gives a label exactly the texts of the file, in the namespace of the caller", async () => {
    await labels().save([label("1", { i18n: [text("Old"), text("Vieux", { locale: "fr" })] })]);
    const file = [
      { ...label("1"), _id: "zzz_menu_1", namespace: "zzz", i18n: [text("New")] },
      { ...label("2"), i18n: [text("Draft", { validated: false })] },
      { _id: "app_menu_3", category: "menu", i18n: [text("Nouveau", { locale: "fr" })] },
      { ...label("4"), _id: "other_menu_4" },
    ];
    await labels().save([label("4", { _id: "other_menu_4", namespace: "other" })]);
    expect(await upload("json", JSON.stringify(file))).toEqual(saved(2));
    expect(
      (await stored()).map(({ _id, i18n, defaultLabel }) => [_id, defaultLabel, i18n]),
    ).toEqual([
      ["app_menu_3", null, [text("Nouveau", { locale: "fr" })]],
      ["app_menu_1", "New", [text("New")]],
    ]);
  });

  it("400 with each violation, and nothing is changed", async () => {
    const broken = [label("1"), { ...label("2"), i18n: [{ locale: "en" }] }, { category: "menu" }];
    const { status, body } = await upload("json", JSON.stringify(broken));
    expect(status).toBe(400);
    const pointers = body.errors.map(
      ({ params }: { params: { pointer: string } }) => params.pointer,
    );
    expect(pointers).toContain("/dump/1/i18n/0/label");
    expect(pointers).toContain("/dump/2/_id");
    expect(refusal(await upload("json", "["))).toEqual([400, "malformed-json"]);
    expect(refusal(await upload("json", "{}"))).toEqual([400, "invalid-request"]);
    expect(refusal(await send("json", new FormData()))).toEqual([400, "missing-file"]);
    expect(await stored()).toEqual([]);
  });

  it("401, 413 and 415", async () => {
    expect((await upload("json", "[]", "nobody@app.com")).status).toBe(401);
    expect((await upload("json", " ".repeat(300_000))).status).toBe(413);
    expect((await send("json", "[]")).status).toBe(415);
  });
});
