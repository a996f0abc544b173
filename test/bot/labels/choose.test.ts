import { describe, expect, it } from "vitest";
import type { InterfaceType } from "../../../src/bot/interface-types.ts";
import { chooseText, firstLabel } from "../../../src/bot/labels/choose.ts";
import {
  type Label,
  type LabelContext,
  type LocalizedText,
  labelValue,
  plainText,
} from "../../../src/bot/labels/label.ts";

const label = (...i18n: LocalizedText[]): Label => ({
  _id: "app_menu_Soup",
  namespace: "app",
  category: "menu",
  i18n,
  defaultLabel: "Soup",
  defaultLocale: "en",
  defaultI18n: [],
  version: 0,
});
const text = (locale: string, label: string, more: Partial<LocalizedText> = {}) => ({
  ...plainText(locale, "textChat", label),
  ...more,
});
const to = (locale: string, interfaceType: InterfaceType = "textChat"): LabelContext => ({
  locale,
  interfaceType,
  connectorId: "web",
});
const always = (index: number) => () => index;
const voice = { interfaceType: "voiceAssistant" } as const;

describe("chooseText", () => {
  const cases: [name: string, Label, LabelContext, string][] = [
    ["the locale", label(text("en", "Soup"), text("fr", "Soupe")), to("fr"), "Soupe"],
    [
      "the locale rather than its language",
      label(text("fr", "Soupe"), text("fr_CA", "Potage")),
      to("fr_CA"),
      "Potage",
    ],
    ["the language", label(text("en", "Soup"), text("fr", "Soupe")), to("fr_CA"), "Soupe"],
    [
      "another country of the language",
      label(text("fr_FR", "Soupe"), text("en", "Soup")),
      to("fr_CA"),
      "Soupe",
    ],
    [
      "the type of the connector",
      label(text("en", "Any soup"), text("en", "Web soup", { connectorId: "web" })),
      to("en"),
      "Web soup",
    ],
    [
      "all connectors, when the type is another one",
      label(text("en", "Sms soup", { connectorId: "sms" }), text("en", "Any soup")),
      to("en"),
      "Any soup",
    ],
    [
      "the locale for all connectors rather than the language for this one",
      label(text("fr", "Web", { connectorId: "web" }), text("fr_CA", "Any")),
      to("fr_CA"),
      "Any",
    ],
    [
      "texts that are not validated",
      label(text("en", "Pea", { validated: false })),
      to("en"),
      "Pea",
    ],
    [
      "another interface, when there is none of this",
      label(text("en", "Hear this", voice)),
      to("en"),
      "Hear this",
    ],
    [
      "another interface, when this one is blank",
      label(text("en", " "), text("en", "Hear this", voice)),
      to("en"),
      "Hear this",
    ],
    [
      "voice",
      label(text("en", "Read"), text("en", "Hear", voice)),
      to("en", "voiceAssistant"),
      "Hear",
    ],
  ];
  for (const [name, given, context, want] of cases) {
    it(`takes ${name}`, () => {
      expect(chooseText(given, "Default", context, always(0))).toEqual({ text: want });
    });
  }

  it("returns the default text for a language that the label lacks, and adds it to the label", () => {
    const chosen = chooseText(label(text("en", "Soup")), "Default", to("de"), always(0));
    expect(chosen).toEqual({ text: "Default", missing: text("de", "Default") });
    const hidden = label(text("de", "Suppe", { connectorId: "sms" }));
    expect(chooseText(hidden, "Default", to("de"), always(0)).text).toBe("Default");
  });

  it("returns an alternative", () => {
    const given = label(text("en", "A", { alternatives: ["B", "C"] }));
    const said = [0, 1, 2, 3].map((index) => chooseText(given, "", to("en"), always(index)).text);
    expect(said).toEqual(["A", "B", "C", "A"]);
  });

  it("returns no alternative of another interface", () => {
    const given = label(text("en", "A", { ...voice, alternatives: ["B"] }));
    expect(chooseText(given, "", to("en"), always(1)).text).toBe("A");
  });

  it("returns text and voice of the same alternative if both are requested", () => {
    const both = to("en", "textAndVoiceAssistant");
    const written = text("en", "A", { alternatives: ["B"] });
    const spoken = text("en", "a", { ...voice, alternatives: ["b"] });
    expect(chooseText(label(written, spoken), "", both, always(1))).toEqual({
      text: "B",
      voice: "b",
    });
    expect(chooseText(label(written), "", both, always(0))).toEqual({ text: "A" });
    expect(chooseText(label(spoken), "", both, always(0))).toEqual({ text: "a" });
    expect(chooseText(label(), "D", both, always(0)).text).toBe("D");
  });
});

describe("firstLabel", () => {
  const value = labelValue("app", "Greetings", "Hello");

  it("contains the default text in the default language and in that of the user", () => {
    expect(firstLabel(value, to("fr"), "en")).toEqual({
      _id: "app_Greetings_Hello",
      namespace: "app",
      category: "greetings",
      i18n: [text("en", "Hello"), text("fr", "Hello")],
      defaultLabel: "Hello",
      defaultLocale: "en",
      defaultI18n: [],
      version: 0,
    });
    expect(firstLabel(value, to("en"), "en").i18n).toEqual([text("en", "Hello")]);
  });

  it("contains the texts of the program", () => {
    const defaultI18n = [text("fr", "Bonjour")];
    const { i18n, defaultI18n: kept } = firstLabel({ ...value, defaultI18n }, to("fr"), "en");
    expect(i18n).toEqual([text("fr", "Bonjour"), text("en", "Hello")]);
    expect(kept).toEqual(defaultI18n);
  });
});

describe("labelValue", () => {
  it.each([
    ["travel", "Which city?", "app_travel_Which city?"],
    ["", "Which city?", "app_Which city?"],
    ["travel", "", "app_travel_"],
    ["c", "x".repeat(600), `app_c_${"x".repeat(512)}`],
    ["c", `${"x".repeat(511)}😀`, `app_c_${"x".repeat(511)}`],
  ])("of category %j and text %j has the id %j", (category, given, id) => {
    expect(labelValue("app", category, given).key).toBe(id);
  });
});
