import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it, onTestFinished } from "vitest";
import { Store } from "../../../src/store/store.ts";
import { temporaryFolder } from "../folder.ts";

const old = {
  namespace: "app",
  botId: "shop",
  nlpModel: "shop",
  ownerConnectorType: null,
  baseUrl: null,
  parameters: {},
  targetConfigurationId: null,
};

/** A data folder as the program wrote it when a bot had one configuration, with these further connectors. */
function oldFolder(connectors: readonly Record<string, unknown>[]): string {
  const folder = temporaryFolder();
  const database = new DatabaseSync(join(folder, "data.sqlite"));
  database.exec(readFileSync(join(import.meta.dirname, "version-11.sql"), "utf8"));
  const insert = database.prepare("INSERT INTO connectors VALUES (?, ?, 'app', 'shop', ?, ?)");
  for (const [index, connector] of connectors.entries()) {
    const document = { ...old, _id: `${index + 1}`.repeat(24), ...connector };
    const { _id, applicationId, path } = document as unknown as Record<string, string>;
    insert.run(_id ?? "", JSON.stringify(document), applicationId ?? "", path ?? null);
  }
  database.close();
  return folder;
}

it("gives each name of connectors a configuration with the key of the bot, and stores test connectors", async () => {
  const web = { id: "web", userInterfaceType: "textChat" };
  const folder = oldFolder([
    { applicationId: "desk", name: "Night desk", connectorType: web, path: "/io/app/shop/desk" },
    { applicationId: "slack", name: "web", connectorType: { ...web, id: "slack" }, path: null },
    {
      applicationId: "mine",
      name: "web",
      connectorType: { ...web, id: "rest" },
      path: "/io/app/test/test-web",
    },
  ]);
  const store = await Store.open({ folder });
  onTestFinished(() => store.close());
  const configurations = await store.bots.configurations("app", "shop");
  expect(configurations.map(({ name, apiKey }) => [name, apiKey])).toEqual([
    ["web", "11111111-1111-4111-8111-111111111111"],
    ["Night desk", "11111111-1111-4111-8111-111111111111"],
  ]);
  const connectors = await store.bots.connectors("app", "shop");
  expect(connectors.map(({ applicationId, name, path }) => [applicationId, name, path])).toEqual(
    expect.arrayContaining([
      ["web", "web", "/io/app/shop/web"],
      ["desk", "Night desk", "/io/app/shop/desk"],
      ["test-desk", "Night desk", "/io/app/test/test-desk"],
      ["slack", "web", null],
      ["test-slack", "web", "/io/app/test/test-slack"],
    ]),
  );
  expect(connectors).toHaveLength(7);
  // Two wanted one path: the later one is served at the usual path of its bot.
  const paths = ["mine", "test-web"].map(
    (id) => connectors.find(({ applicationId }) => applicationId === id)?.path,
  );
  expect(paths).toEqual([null, "/io/app/test/test-web"]);
  expect(await store.bots.connectorAt("/io/app/shop/slack")).toMatchObject({
    applicationId: "slack",
  });
});
