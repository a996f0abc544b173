import { describe, expect, it } from "vitest";
import { Masking } from "../../../src/verification/proxy/masking/masking.ts";
import { maskedPath } from "../../../src/verification/proxy/masking/path.ts";
import { ruleNames, textRules } from "../../../src/verification/proxy/masking/rules.ts";

describe("rules of masking", () => {
  it.each([
    ["emails", "write to Ada.L+x@mail.example.org.", "write to person1@example.com."],
    ["emails", "a@b and @home", "a@b and @home"],
    ["emails", `${"long".repeat(30)}@mail.example`, "person1@example.com"],
    ["phones", "call +33 6 12 34 56 78", "call +00 0 00 00 00 00"],
    ["phones", "0612345678, room 101", "0000000000, room 101"],
    [
      "phones",
      "id 6b035c7b24e5751f553624fd, 1700000000000",
      "id 6b035c7b24e5751f553624fd, 1700000000000",
    ],
    ["cards", "4111 1111 1111 1111", "0000 0000 0000 0000"],
    ["cards", "FR76 3000 6000 0112 3456 7890 189", "FR00 0000 0000 0000 0000 0000 000"],
    ["tokens", "jwt eyJhbGciOiJI.eyJzdWIiOiIx.abcdef", "jwt ********"],
  ])("%s: %s", (rule, text, masked) => {
    const keep = ruleNames.filter((name) => name !== rule);
    expect(new Masking({ keep }).text(text)).toBe(masked);
    expect(new Masking({ keep: ruleNames }).text(text)).toBe(text);
  });

  it("are masked again without a change", () => {
    const text =
      "a@b.example +33 6 12 34 56 78 4111 1111 1111 1111 eyJhbGciOiJI.eyJzdWIiOiIx.abcdef";
    const once = new Masking().text(text);
    expect(new Masking().text(once)).toBe(once);
    expect(textRules.every(({ pattern }) => pattern.global)).toBe(true);
  });
});

describe("Masking", () => {
  const masking = new Masking({ fields: ["userId"] });

  it("masks fields that are named like a secret, and those that are asked for", () => {
    const value = { apiKey: "k", nested: [{ PASSWORD: "p", userId: "u", name: "n" }], token: 5 };
    expect(masking.json(value)).toEqual({
      apiKey: "********",
      nested: [{ PASSWORD: "********", userId: "********", name: "n" }],
      token: 5,
    });
  });

  it("keeps the keys of labels; a connector's parameter of this name is masked", () => {
    const value = { i18n: [{ key: "hello", publicKey: "p" }], parameters: { key: "k" } };
    expect(masking.json(value)).toEqual({ ...value, parameters: { key: "********" } });
    expect(masking.parameter("key", "k")).toBe("********");
  });

  it("keeps the login of credentials, and the names of cookies", () => {
    expect(masking.header("Authorization", `Basic ${btoa("ada:secret:x")}`)).toBe(
      "basic ada:********",
    );
    expect(masking.header("authorization", "Bearer abc")).toBe("********");
    expect(masking.header("set-cookie", "session=abc; Path=/")).toBe("session=********; Path=/");
    expect(masking.header("X-Api-Key", "abc")).toBe("********");
  });

  it("gives the same person the same address", () => {
    const own = new Masking();
    expect(own.text("a@x.example b@x.example A@x.example")).toBe(
      "person1@example.com person2@example.com person1@example.com",
    );
  });

  it("masks the data of events", () => {
    expect(masking.events('id: 1\ndata: {"password":"x"}\n\ndata: mail a@x.example\n\n')).toBe(
      'id: 1\ndata: {"password":"********"}\n\ndata: mail person1@example.com\n\n',
    );
  });

  it("masks secrets in paths and queries", () => {
    expect(maskedPath("/my-key?token=a&q=%20", { path: "/{apiKey}" })).toBe(
      "/********?token=********&q=%20",
    );
    expect(maskedPath("/io/app?q", null)).toBe("/io/app?q");
  });
});
