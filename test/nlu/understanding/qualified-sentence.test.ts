import { describe, expect, it } from "vitest";
import { openWorld } from "../world.ts";
import { understood, unknown } from "./parse-results.ts";

describe("a sentence that is already qualified (R089)", () => {
  it("returns the special intents, whose ids are their names (R071)", async () => {
    const { addSentence, parse } = await openWorld();
    await addSentence("my salary", {
      classification: { intentId: "tock:ragexcluded", entities: [] },
    });
    expect(await parse("my salary")).toEqual({
      ...{ ...unknown, intent: "ragexcluded", retainedQuery: "my salary" },
    });
  });

  const scores = [["app:book", 0.9]] as const;

  it("has probabilities of 1, without a call of the model", async () => {
    const { script, parse } = await openWorld();
    script.set("hello", { scores });
    expect(await parse("hello")).toEqual(understood);
    expect((await parse("hello", { in: { checkExistingQuery: false } })).intent).toBe("book");
    expect((await parse("Hello")).intent).toBe("unknown");
  });

  it("is not used in the inbox", async () => {
    const { addSentence, parse } = await openWorld();
    await addSentence("hey", { status: "inbox" });
    expect((await parse("hey")).intent).toBe("unknown");
  });

  it("is unknown if it is qualified as unknown", async () => {
    const { addSentence, script, parse } = await openWorld();
    script.set("blah", { scores });
    await addSentence("blah", { classification: { intentId: "tock:unknown", entities: [] } });
    expect(await parse("blah")).toEqual({ ...unknown, retainedQuery: "blah" });
  });

  it("is used only if its intent is in the subset, and its states are given", async () => {
    const { addSentence, intents, script, parse } = await openWorld();
    script.set("hello", { scores });
    const subset = (intent: string) => ({ intentsSubset: [{ intent, modifier: -0.9 }] });
    expect((await parse("hello", subset("app:greet"))).intent).toBe("greet");
    expect((await parse("hello", subset("app:book"))).intent).toBe("book");

    await addSentence("ciao", { classification: { intentId: intents.bye._id, entities: [] } });
    expect((await parse("ciao")).intent).toBe("unknown");
    expect((await parse("ciao", { state: { states: ["Talking"] } })).intent).toBe("bye");
  });

  it("is found by its normalized text only if the application normalizes", async () => {
    const normalizing = await openWorld({ normalizeText: true });
    expect(await normalizing.parse("HÉLLO !")).toEqual({ ...understood, retainedQuery: "HÉLLO !" });
    const exact = await openWorld();
    expect((await exact.parse("HÉLLO !")).intent).toBe("unknown");
  });

  it("has its entity values evaluated again", async () => {
    const { addSentence, intents, parse } = await openWorld();
    await addSentence("go to lyons", {
      classification: {
        intentId: intents.book._id,
        entities: [{ type: "app:city", role: "destination", start: 6, end: 11, subEntities: [] }],
      },
    });
    expect((await parse("go to lyons")).entities).toEqual([
      {
        start: 6,
        end: 11,
        entity: {
          entityType: { name: "app:city", subEntities: [], dictionary: true, obfuscated: false },
          role: "destination",
        },
        value: {
          "@type": "string",
          value: "lyon",
          candidates: [{ value: "lyon", probability: 1 }],
        },
        evaluated: true,
        subEntities: [],
        probability: 1,
        mergeSupport: false,
      },
    ]);
  });
});
