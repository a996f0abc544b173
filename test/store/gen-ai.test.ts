import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Configurations } from "../../src/bot/gen-ai/settings.ts";
import { Store } from "../../src/store/store.ts";

const bot = { namespace: "app", botId: "travel" };
const setting = {
  provider: "OpenSearch",
  host: "localhost",
  port: 9200,
  username: "admin",
  password: "very-secret",
} as const;
const configuration: Configurations["vectorStore"] = { ...bot, id: "1", enabled: true, setting };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gen-ai-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Works on the store of the folder as a server would that is started with a password. */
async function started<Result>(
  encryptPass: string | null,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const store = await Store.open({ folder, encryptPass });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const passwordIn = async (store: Store) =>
  (await store.genAi.get("vectorStore", bot))?.setting.password;

async function rows(store: Store): Promise<string> {
  const found = await store.database.read.selectFrom("genAiConfigurations").selectAll().execute();
  return JSON.stringify(found);
}

it("secrets are encrypted on disk, and survive a restart", async () => {
  await started("password", async (store) => {
    await store.genAi.save("vectorStore", configuration);
    expect(await store.genAi.get("vectorStore", bot)).toEqual(configuration);
    expect(await rows(store)).not.toContain("very-secret");
    let all = "";
    for await (const piece of store.export(true)) all += piece;
    expect(all).not.toContain("very-secret");
  });
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  expect(files.some((bytes) => bytes.includes("sealed"))).toBe(true);
  expect(files.some((bytes) => bytes.includes("very-secret"))).toBe(false);
  await started("password", async (store) => {
    expect(await store.genAi.sealAll()).toEqual([]);
    expect(await passwordIn(store)).toBe("very-secret");
  });
});

it("secrets of another password are empty, named, and not lost", async () => {
  await started("password", (store) => store.genAi.save("vectorStore", configuration));
  for (const password of ["another", null]) {
    await started(password, async (store) => {
      expect(await store.genAi.sealAll()).toMatchObject([bot]);
      expect(await passwordIn(store)).toBe("");
    });
  }
  expect(await started("password", passwordIn)).toBe("very-secret");
});

it("secrets that were stored before there was a password are encrypted at the next start", async () => {
  await started(null, async (store) => {
    await store.genAi.save("vectorStore", configuration);
    expect(await rows(store)).toContain("very-secret");
  });
  await started("password", async (store) => {
    expect(await store.genAi.sealAll()).toEqual([]);
    expect(await rows(store)).not.toContain("very-secret");
    expect(await passwordIn(store)).toBe("very-secret");
  });
});

it("secrets of an imported document are encrypted at once", async () => {
  const file = join(folder, "export.json");
  await started(null, async (store) => {
    await store.genAi.save("vectorStore", configuration);
    let all = "";
    for await (const piece of store.export(true)) all += piece;
    writeFileSync(file, all);
  });
  await started("password", async (store) => {
    await store.import(file);
    expect(await rows(store)).not.toContain("very-secret");
    expect(await passwordIn(store)).toBe("very-secret");
  });
});

it("a change is visible at once, and a rolled-back one never", async () => {
  await started(null, async (store) => {
    await store.genAi.save("vectorStore", configuration);
    const failed = store.write(async () => {
      await store.genAi.remove("vectorStore", bot);
      expect(await passwordIn(store)).toBeUndefined();
      throw new Error("undone");
    });
    await expect(failed).rejects.toThrow("undone");
    expect(await passwordIn(store)).toBe("very-secret");
    await store.genAi.removeNamespace("app");
    expect(await passwordIn(store)).toBeUndefined();
  });
});
