import { describe, expect, it } from "vitest";
import { mediaType } from "../../src/bot/messages/media.ts";
import { parsePayload, writePayload } from "../../src/bot/messages/payload.ts";
import { formatText } from "../../src/bot/messages/text.ts";

describe("formatText", () => {
  const cases: [string, (string | null)[] | undefined, string][] = [
    ["Train {0} is on time", [], "Train {0} is on time"],
    ["Train {0} is on time", undefined, "Train {0} is on time"],
    ["Train to {0}", ["berlin"], "Train to berlin"],
    ["{1} before {0}, {2}", ["a", "b"], "b before a, {2}"],
    ["It's {0}", ["late"], "It's late"],
    ["from {0}!", [null], "from !"],
    ["{0}", ["{1}", "no second round"], "{1}"],
  ];
  for (const [text, args, want] of cases) {
    it(`${text} with ${JSON.stringify(args)}`, () => {
      expect(formatText({ text, ...(args ? { args } : {}) })).toBe(want);
    });
  }
});

describe("payload", () => {
  it("reads intent and parameters, URL-encoded", () => {
    const { intent, parameters } = parsePayload("weather?city=new%20york&note=a%3Db&empty=");
    expect(intent).toBe("weather");
    expect([...parameters]).toEqual([
      ["city", "new york"],
      ["note", "a=b"],
      ["empty", ""],
    ]);
  });

  it("writes what it reads", () => {
    for (const text of ["greetings", "weather?city=paris&x=1", "a?b=c%3Dd+e"]) {
      expect(writePayload(parsePayload(text))).toBe(text);
    }
  });

  it("accepts text that is not encoded", () => {
    expect([...parsePayload("a?b=%E0%A4%A&c").parameters.keys()]).toEqual(["b", "c"]);
  });
});

describe("mediaType", () => {
  it("uses the extension of the path", () => {
    const urls = [
      "https://a.b/x.PNG",
      "https://a.b/x.mp4?y=.png",
      "/demo/sun.svg",
      "https://a.b/c",
    ];
    expect(urls.map(mediaType)).toEqual(["image", "video", "image", "file"]);
  });
});
