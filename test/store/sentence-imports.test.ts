import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import type { Sentence } from "../../src/nlu/definitions.ts";
import { sentenceRow } from "../../src/store/sentences/sentence-row.ts";
import {
  ImportOvertaken,
  type StagedSentences,
} from "../../src/store/sentences/staged-sentences.ts";
import { Store } from "../../src/store/store.ts";
import { saveApplications } from "./applications.ts";
import { temporaryFolder } from "./folder.ts";

const applicationId = "a1";

function sentence(text: string, changes: Partial<Sentence> = {}): Sentence {
  return {
    text,
    language: "en",
    applicationId,
    creationDate: "2026-01-01T00:00:00.000Z",
    updateDate: "2026-01-01T00:00:00.000Z",
    status: "model",
    classification: { intentId: "i1", entities: [] },
    usageCount: 0,
    unknownCount: 0,
    forReview: false,
    otherIntentsProbabilities: {},
    ...changes,
  };
}

const many = Array.from({ length: 1_250 }, (_, index) => `sentence ${index}`);

let store: Store;

beforeEach(async () => {
  store = await Store.open({ folder: null });
  await saveApplications(store, applicationId);
  onTestFinished(() => store.close());
});

const add = async (staged: StagedSentences, texts: readonly string[], intentId = "i2") => {
  for (const text of texts) {
    await staged.add({ applicationId, language: "en", text }, (known) => ({
      ...(known ?? sentence(text)),
      classification: { intentId, entities: [] },
    }));
  }
};

/** What every kind of reader sees of the sentences: how many, and the intents that there are. */
async function seen() {
  const all = await store.sentences.list(applicationId, null, ["model", "validated"]);
  const sort = [{ column: "sortText", ascending: true }] as const;
  const page = await store.sentences.search({ applicationId }, { sort, start: 0, size: 5_000 });
  let trained = 0;
  for await (const { length } of store.sentences.training(applicationId, "en")) trained += length;
  const one = await store.sentences.known(
    { applicationId, language: "en", text: "sentence 7" },
    true,
  );
  expect([page.total, page.ids.length, trained]).toEqual([all.length, all.length, all.length]);
  expect(one !== undefined).toBe(all.some(({ text }) => text === "sentence 7"));
  return [all.length, [...new Set(all.map((found) => found.classification.intentId))].sort()];
}

/** Counts a text that is not qualified. */
const count = ({ database }: Store, text: string) =>
  database.write(async (tx) => {
    const { id } = sentenceRow(sentence(text));
    const row = { ...{ id, applicationId, language: "en", intent: "i" }, count: 1, qualified: 0 };
    const document = JSON.stringify({ applicationId, language: "en", text });
    await tx
      .insertInto("parseCounts")
      .values({ ...row, document })
      .execute();
  });

describe("SentenceImports", () => {
  it("shows all sentences at once, with the writes of its last step", async () => {
    await store.sentences.save(sentence("old"));
    const changes: string[] = [];
    store.database.onChange(({ subject }) => changes.push(subject));
    await store.sentenceImports.run(async (staged) => {
      await add(staged, many);
      expect(await seen()).toEqual([1, ["i1"]]);
      await staged.finish(async () => {
        store.database.changed("sentences", applicationId);
        expect(await seen()).toEqual([1, ["i1"]]);
      });
      expect(await seen()).toEqual([1_251, ["i1", "i2"]]);
    });
    expect(await seen()).toEqual([1_251, ["i1", "i2"]]);
    expect(changes).toEqual(["sentences"]);
  });

  it("shows them to those who listen to the change, in a folder too", async () => {
    const inFolder = await Store.open({ folder: temporaryFolder() });
    onTestFinished(() => inFolder.close());
    await saveApplications(inFolder, applicationId);
    let seenThen: Promise<number> | undefined;
    inFolder.database.onChange(() => {
      seenThen = inFolder.sentences.list(applicationId, null, ["model"]).then((all) => all.length);
    });
    await inFolder.sentenceImports.run(async (staged) => {
      await add(staged, many);
      await staged.finish(async () => inFolder.database.changed("sentences", applicationId));
    });
    expect(await seenThen).toBe(many.length);
  });

  it("writes few sentences in one transaction, or none of them", async () => {
    await store.sentences.save(sentence("sentence 7", { usageCount: 3 }));
    const few = many.slice(0, 20);
    const staging = async (staged: StagedSentences, write: () => Promise<void>) => {
      await add(staged, few);
      expect(staged.importId).toBeNull();
      expect(await seen()).toEqual([1, ["i1"]]);
      await staged.finish(write);
    };
    const fail = async () => {
      throw new Error("no use");
    };
    const failing = store.sentenceImports.run((staged) => staging(staged, fail));
    await expect(failing).rejects.toThrow("no use");
    await store.sentenceImports.run((staged) => staging(staged, async () => {}));
    expect(await seen()).toEqual([20, ["i2"]]);
    const one = await store.sentences.get({ applicationId, language: "en", text: "sentence 7" });
    expect(one?.usageCount).toBe(3);
  });

  it("does not wait for the rest of another import", async () => {
    const texts = Array.from({ length: 60 }, (_, index) => `other ${index}`);
    const unsettled = async () => {
      const query = store.database.read.selectFrom("sentenceChanges").select("id");
      return (await query.execute()).length;
    };
    for (const text of many) await store.sentences.save(sentence(text));
    const others = async () => {
      await store.sentenceImports.run(async (staged) => {
        await add(staged, texts);
        await staged.finish(async () => {});
      });
      return unsettled();
    };
    let other: Promise<number> | undefined;
    await store.sentenceImports.run(async (staged) => {
      await add(staged, many);
      await staged.finish(async () => {});
      other = others();
    });
    expect(await other).toBeGreaterThan(0);
    expect(await unsettled()).toBe(0);
    expect(await seen()).toEqual([1_310, ["i2"]]);
  });

  it("leaves nothing of an import that fails", async () => {
    await store.sentences.save(sentence("sentence 7"));
    const failing = store.sentenceImports.run(async (staged) => {
      await add(staged, many);
      throw new Error("no use");
    });
    await expect(failing).rejects.toThrow("no use");
    expect(await seen()).toEqual([1, ["i1"]]);
    // Its place is free again.
    await store.sentenceImports.run(async (staged) => {
      await add(staged, ["sentence 7"]);
      await staged.finish(async () => {});
    });
    expect(await seen()).toEqual([1, ["i2"]]);
  });

  it("keeps its sentences if another import with the same ones fails", async () => {
    const { promise: isMoving, resolve: noteMoving } = Promise.withResolvers<void>();
    const failing = store.sentenceImports.run(async (staged) => {
      await add(staged, [...many, ...many.map((text) => `the ${text}`)]);
      const finished = staged.finish(async () => {
        throw new Error("no use");
      });
      noteMoving();
      await finished;
    });
    const failed = expect(failing).rejects.toThrow("no use");
    await store.sentenceImports.run(async (staged) => {
      await add(staged, many.toSorted().slice(0, 200), "i3");
      await isMoving;
      await staged.finish(async () => {});
    });
    expect(await seen()).toEqual([200, ["i3"]]);
    await failed;
    expect(await seen()).toEqual([200, ["i3"]]);
  });

  it("changes existing sentences, few or many", async () => {
    for (const text of many) await store.sentences.save(sentence(text, { usageCount: 3 }));
    await store.sentenceImports.run(async (staged) => {
      await add(staged, many);
      expect(await seen()).toEqual([1_250, ["i1"]]);
      await staged.finish(async () => {});
    });
    expect(await seen()).toEqual([1_250, ["i2"]]);
    const one = await store.sentences.get({ applicationId, language: "en", text: "sentence 9" });
    expect(one?.usageCount).toBe(3);
  });

  it("sees its own sentences, and not the hidden ones of another import", async () => {
    const known: (string | undefined)[] = [];
    const note = (staged: StagedSentences, intentId: string) =>
      staged.add({ applicationId, language: "en", text: "twice" }, (before) => {
        known.push(before?.classification.intentId);
        return sentence("twice", { classification: { intentId, entities: [] } });
      });
    await store.sentenceImports.run(async (one) => {
      await note(one, "i1");
      await note(one, "i2");
      await add(one, many);
      await store.sentenceImports.run(async (other) => {
        await note(other, "i3");
        await other.finish(async () => {});
      });
      expect(await seen()).toEqual([1, ["i3"]]);
      await one.finish(async () => {});
    });
    expect(known).toEqual([undefined, "i1", undefined]);
  });

  it("lets other writes continue, and keeps their sentences", async () => {
    await store.sentenceImports.run(async (staged) => {
      await add(staged, many);
      const mine = sentence("sentence 7", { classification: { intentId: "mine", entities: [] } });
      await store.sentences.save(mine);
      expect(await seen()).toEqual([1, ["mine"]]);
      await staged.finish(async () => {});
    });
    const one = await store.sentences.get({ applicationId, language: "en", text: "sentence 7" });
    expect(one?.classification.intentId).toBe("mine");
  });

  it.each([[1], [many.length]])("marks counted texts as qualified, of %i", async (size) => {
    await count(store, "not imported");
    await count(store, "sentence 1249");
    await store.sentenceImports.run(async (staged) => {
      await add(staged, many.slice(-size));
      await staged.finish(async () => {});
    });
    const counts = await store.parseLog.counts(applicationId, "en");
    expect(counts.map(({ text, validated }) => [text, validated])).toEqual([
      ["not imported", false],
      ["sentence 1249", true],
    ]);
  });

  it("fails if the data were reset meanwhile", async () => {
    const overtaken = store.sentenceImports.run(async (staged) => {
      await add(staged, many);
      await store.reset();
      await staged.finish(async () => {});
    });
    await expect(overtaken).rejects.toThrow(new ImportOvertaken("The data were replaced"));
    expect(await seen()).toEqual([0, []]);
  });

  it.each([
    ["moved", many],
    ["changed", []],
  ])("writes nothing after a reset: sentences would be %s after a restart", async (_, moved) => {
    const known = many.slice(0, 50);
    const rows = async () => {
      const { read } = store.database;
      const { length: sentences } = await read.selectFrom("sentences").select("id").execute();
      const { length: changes } = await read.selectFrom("sentenceChanges").select("id").execute();
      return { sentences, changes };
    };
    const overtaken = store.sentenceImports.run(async (staged) => {
      await add(staged, [...moved, ...known]);
      await store.reset();
      await saveApplications(store, applicationId);
      for (const text of known) await store.sentences.save(sentence(text));
      try {
        if (moved.length === 0) await add(staged, known);
        await staged.finish(async () => {});
      } finally {
        expect(await rows()).toEqual({ sentences: 50, changes: 0 });
      }
    });
    await expect(overtaken).rejects.toThrow(new ImportOvertaken("The data were replaced"));
    expect(await seen()).toEqual([50, ["i1"]]);
  });

  it("fails if its application is deleted meanwhile", async () => {
    const overtaken = store.sentenceImports.run(async (staged) => {
      await add(staged, many);
      await store.applications.remove(applicationId);
      await add(staged, ["one more"]);
      await staged.finish(async () => {});
    });
    await expect(overtaken).rejects.toThrow(new ImportOvertaken("The application was deleted"));
    expect(await seen()).toEqual([0, []]);
  });

  it("ends, with nothing left, if its application is deleted while the rest is written", async () => {
    for (const text of many) await store.sentences.save(sentence(text));
    let deleted: Promise<boolean> | undefined;
    await store.sentenceImports.run(async (staged) => {
      await add(staged, many);
      await staged.finish(async () => {});
      deleted = store.applications.remove(applicationId);
    });
    expect(await deleted).toBe(true);
    await store.removedApplications.idle();
    expect(await seen()).toEqual([0, []]);
    const { read } = store.database;
    expect(await read.selectFrom("imports").select("id").execute()).toEqual([]);
    expect(await read.selectFrom("sentenceChanges").select("id").execute()).toEqual([]);
  });

  it("reserves the name of an application that is hidden until the end", async () => {
    const id = "a2";
    const [application] = await store.applications.list();
    if (!application) throw new Error("there is no application");
    const isListed = async () => (await store.applications.list()).some(({ _id }) => _id === id);
    const bring = (staged: StagedSentences) => {
      const key = { applicationId: id, language: "en", text: "new" };
      return staged.add(key, () => sentence("new", { applicationId: id }));
    };
    await store.sentenceImports.run(async (staged) => {
      await staged.reserve(id);
      await bring(staged);
      expect(await isListed()).toBe(false);
      await staged.finish(() => store.applications.save({ ...application, name: "new", _id: id }));
    });
    expect(await isListed()).toBe(true);
    await store.applications.remove(id);
    const failing = store.sentenceImports.run(async (staged) => {
      await staged.reserve(id);
      await bring(staged);
      throw new Error("no use");
    });
    await expect(failing).rejects.toThrow("no use");
    expect(await store.applications.get(id)).toBeUndefined();
  });

  it.each([
    ["an export", () => store.sentenceImports.idle()],
    ["another import", () => store.sentenceImports.run((staged) => add(staged, ["one"]))],
  ])(
    "leaves nothing of an import that a full disk has ended, at the latest for %s",
    async (_, next) => {
      const failing = store.sentenceImports.run(async (staged) => {
        staged.reserve("b1");
        await add(staged, many);
        vi.spyOn(store.database, "step").mockRejectedValue(new Error("the disk is full"));
        throw new Error("no");
      });
      await expect(failing).rejects.toThrow("the disk is full");
      await expect(next()).rejects.toThrow("the disk is full");
      vi.restoreAllMocks();
      await next();
      const { read } = store.database;
      expect(await read.selectFrom("imports").selectAll().execute()).toEqual([]);
      expect(await read.selectFrom("applications").select("id").execute()).toEqual([
        { id: applicationId },
      ]);
      await vi.waitFor(() => expect(store.sentences.hiddenImports.size).toBe(0));
    },
  );

  it("removes hidden data after a restart, before any read, and completes a shown import", async () => {
    const folder = temporaryFolder();
    const before = await Store.open({ folder });
    await saveApplications(before, applicationId);
    const write = (text: string, importId: number) =>
      before.database.write(async (tx) => {
        const row = { ...sentenceRow(sentence(text)), document: JSON.stringify(sentence(text)) };
        await tx
          .insertInto("sentences")
          .values({ ...row, importId })
          .execute();
      });
    await before.sentenceImports.idle();
    await before.database.write(async (tx) => {
      await tx
        .insertInto("imports")
        .values([
          { id: 1, published: 1 },
          { id: 2, published: 0 },
        ])
        .execute();
      for (const text of many) await write(text, 2);
      await write("shown", 1);
      await count(before, "shown");
    });
    await before.close();
    store = await Store.open({ folder });
    onTestFinished(() => store.close());
    expect(await seen()).toEqual([1, ["i1"]]);
    await store.sentenceImports.idle();
    const { read } = store.database;
    expect(await read.selectFrom("imports").selectAll().execute()).toEqual([]);
    expect(await read.selectFrom("sentences").select("importId").execute()).toHaveLength(1);
    expect((await store.parseLog.counts(applicationId, "en"))[0]?.validated).toBe(true);
    await vi.waitFor(() => expect(store.sentences.hiddenImports.size).toBe(0));
  });
});
