import { describe, expect, it } from "vitest";
import {
  applyAnswer,
  type DialogEntity,
  mergeEntities,
  parsedEntities,
  rememberEntities,
} from "../../src/bot/entities.ts";

function city(role: string, name: string): DialogEntity {
  return {
    type: "app:city",
    role,
    content: name,
    value: { "@type": "string", value: name, candidates: [] },
    evaluated: true,
    subEntities: [],
  };
}

const berlin = city("destination", "berlin");
const paris = city("city", "paris");
const rome = city("city", "rome");

describe("mergeEntities", () => {
  it("replaces entities of the same role, and appends the others", () => {
    expect(mergeEntities([paris, berlin], [rome])).toEqual([
      { ...rome, new: true },
      { ...berlin, new: false },
    ]);
    expect(mergeEntities([berlin], [paris])).toEqual([
      { ...berlin, new: false },
      { ...paris, new: true },
    ]);
  });

  it("keeps several new entities of one role, and remembers the first", () => {
    const merged = mergeEntities([], [paris, rome]);
    expect(merged.map(({ content }) => content)).toEqual(["paris", "rome"]);
    expect(rememberEntities(merged)).toEqual([paris]);
  });
});

describe("applyAnswer", () => {
  it("forgets what the answer leaves out", () => {
    expect(applyAnswer([berlin, paris], [{ ...paris, new: false }])).toEqual([paris]);
    expect(applyAnswer([berlin], [])).toEqual([]);
  });

  it("adds what is new, completed", () => {
    const added = { type: "app:city", role: "city", value: { "@type": "string", value: "rome" } };
    expect(applyAnswer([berlin], [{ ...berlin, new: false }, added as never])).toEqual([
      berlin,
      {
        type: "app:city",
        role: "city",
        value: { "@type": "string", value: "rome", candidates: [] },
        evaluated: true,
        subEntities: [],
      },
    ]);
  });

  it("drops the words of a value that the bot changed, as recorded", () => {
    const before = {
      ...rome,
      value: {
        "@type": "string" as const,
        value: "rome",
        candidates: [{ value: "rome", probability: 1 }],
      },
    };
    const answer = { ...rome, value: { "@type": "string" as const, value: "rome" }, new: true };
    expect(applyAnswer([before], [answer])).toEqual([
      {
        type: "app:city",
        role: "city",
        value: { "@type": "string", value: "rome", candidates: [] },
        evaluated: true,
        subEntities: [],
      },
    ]);
  });

  it("accepts changed words", () => {
    expect(applyAnswer([paris], [{ ...paris, content: "Paname", new: false }])).toEqual([
      { ...paris, content: "Paname" },
    ]);
  });

  it("treats null as absent", () => {
    const bare = { type: "app:city", role: "city", evaluated: false, subEntities: [] };
    expect(applyAnswer([bare], [{ ...bare, content: null, value: null, new: null }])).toEqual([
      bare,
    ]);
  });
});

describe("parsedEntities", () => {
  it("takes the words from the text, and those of sub-entities from the entity", () => {
    const entityType = { name: "app:city", subEntities: [], dictionary: true, obfuscated: false };
    const parsed = {
      start: 9,
      end: 17,
      entity: { entityType, role: "city" },
      evaluated: false,
      subEntities: [
        {
          start: 4,
          end: 8,
          entity: { entityType, role: "second" },
          evaluated: false,
          subEntities: [],
          probability: 1,
          mergeSupport: false,
        },
      ],
      probability: 1,
      mergeSupport: false,
    };
    expect(parsedEntities("sunny in new york", [parsed])).toEqual([
      {
        type: "app:city",
        role: "city",
        content: "new york",
        evaluated: false,
        subEntities: [
          {
            type: "app:city",
            role: "second",
            content: "york",
            evaluated: false,
            subEntities: [],
            new: true,
          },
        ],
      },
    ]);
  });
});
