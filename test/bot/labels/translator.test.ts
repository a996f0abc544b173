import { describe, expect, it } from "vitest";
import { Alternatives } from "../../../src/bot/labels/alternatives.ts";
import {
  type Label,
  type LabelContext,
  type LocalizedText,
  labelValue,
  plainText,
} from "../../../src/bot/labels/label.ts";
import { type LabelStore, Translator } from "../../../src/bot/labels/translator.ts";
import { ManualClock } from "../../../src/store/clock.ts";

class MemoryLabels implements LabelStore {
  readonly labels = new Map<string, Label>();
  readonly uses: LabelContext[] = [];

  async get(id: string) {
    return this.labels.get(id);
  }
  async saveDefault(label: Label) {
    this.labels.set(label._id, label);
    return label;
  }
  async addText(id: string, text: LocalizedText) {
    this.labels.get(id)?.i18n.push(text);
  }
  use(_: Pick<Label, "_id">, context: LabelContext) {
    this.uses.push(context);
  }
}

const web: LabelContext = { locale: "fr", interfaceType: "textChat", connectorId: "web" };
const clock = new ManualClock();
const now = () => clock.now();

function translator() {
  const labels = new MemoryLabels();
  return { labels, translator: new Translator(labels, "en", new Alternatives(now)) };
}

describe("Translator", () => {
  it("creates a label for a text at its first use, and counts each use", async () => {
    const { labels, translator: it } = translator();
    const value = labelValue("app", "trains", "Train to {0}", ["Paris"]);
    expect(await it.translate(value, web, null)).toEqual({ text: "Train to Paris" });
    expect(labels.labels.get("app_trains_Train to {0}")?.i18n).toEqual([
      plainText("en", "textChat", "Train to {0}"),
      plainText("fr", "textChat", "Train to {0}"),
    ]);
    await it.translate(value, { ...web, interfaceType: "textAndVoiceAssistant" }, null);
    expect(labels.uses).toEqual([web, web]);
  });

  it("returns the text that Studio has saved", async () => {
    const { labels, translator: it } = translator();
    const value = labelValue("app", "trains", "Train to {0}", ["Paris"]);
    await it.translate(value, web, null);
    labels.labels.get(value.key)?.i18n.splice(1, 1, plainText("fr", "textChat", "Train pour {0}"));
    expect((await it.translate(value, web, null)).text).toBe("Train pour Paris");
  });

  it("adds the default text for a language that the label does not have", async () => {
    const { labels, translator: it } = translator();
    const value = labelValue("app", "c", "Hello");
    await it.translate(value, { ...web, locale: "en" }, null);
    expect((await it.translate(value, { ...web, locale: "de" }, null)).text).toBe("Hello");
    expect(labels.labels.get("app_c_Hello")?.i18n.map(({ locale }) => locale)).toEqual([
      "en",
      "de",
    ]);
  });

  it("neither uses nor changes a label of another namespace", async () => {
    const { labels, translator: it } = translator();
    const theirs = labelValue("a", "b_c", "Hello");
    await it.translate(theirs, web, null);
    labels.labels.get(theirs.key)?.i18n.splice(0, 2, plainText("fr", "textChat", "secret"));
    const ours = labelValue("a_b", "c", "Hello");
    expect(ours.key).toBe(theirs.key);
    expect((await it.translate(ours, web, null)).text).toBe("Hello");
    expect(labels.labels.size).toBe(1);
  });

  it("creates no label for a blank text", async () => {
    const { labels, translator: it } = translator();
    expect(await it.translate(labelValue("app", "c", " "), web, null)).toEqual({ text: "" });
    expect(labels.labels.size).toBe(0);
  });
});

describe("Alternatives", () => {
  const text = { ...plainText("en", "textChat", "A"), alternatives: ["B", "C"] };
  const says = (random: number[]) => {
    const alternatives = new Alternatives(now, () => random.shift() ?? 0);
    return (dialog: string | null = "d1", of = text) => alternatives.choose(dialog, "l", of);
  };

  it("uses all before it repeats one", () => {
    const say = says([1, 1, 1, 1, 0]);
    expect([say(), say(), say(), say(), say()]).toEqual([1, 2, 0, 1, 0]);
  });

  it("keeps track of each dialog and text separately", () => {
    const say = says([1, 1, 1, 1]);
    expect([say("d1"), say("d2"), say("d1", { ...text, locale: "fr" }), say("d2")]).toEqual([
      1, 1, 1, 2,
    ]);
  });

  it("forgets after an hour", () => {
    const say = says([1, 1, 1]);
    expect(say()).toBe(1);
    clock.advance(3_599_999);
    expect(say()).toBe(2);
    clock.advance(1);
    expect(say()).toBe(1);
  });

  it("picks at random without a dialog, and returns an only text", () => {
    const say = says([2, 2]);
    expect([say(null), say(null), say("d", { ...text, alternatives: [] })]).toEqual([2, 2, 0]);
  });
});
