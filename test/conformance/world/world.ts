import { sql } from "kysely";
import { loadContract } from "../../../src/contract/documents.ts";
import { enterNamespace } from "../../../src/studio/access/namespace.ts";
import type { TestServer } from "../../support/server.ts";
import { addAnswers, addDialog } from "./answers.ts";
import { addGenAi } from "./gen-ai.ts";
import { addIndicator } from "./measuring.ts";
import { addAnnotation, addSample } from "./quality.ts";
import { addRuns } from "./runs.ts";

/**
 * Puts a server back to the demo, with what the examples of the contract speak of beside it: so every call of Studio's
 * API finds what it changes or deletes, whatever the calls before have done.
 */
export async function prepareWorld(server: TestServer): Promise<void> {
  const { store } = server;
  // Runs stay as they are.
  await server.datasetRunner.close();
  await store.database.settle();
  // Most calls only read: then the world is as it was made.
  if (prepared.get(server) === (await changesOf(server))) return;
  await store.reset();
  await store.write(async () => {
    await addFiles(store);
    await addNamespaces(store);
    await addJourney(store);
    await addAnswers(store);
    await addDialog(store);
    await addAnnotation(store);
    await addIndicator(store);
    await addSample(store);
    await addRuns(store);
    await addGenAi(store);
  });
  prepared.set(server, await changesOf(server));
}

/** What `changesOf` said when the world of a server had just been made. */
const prepared = new WeakMap<TestServer, number>();

/** Rows that the server has written since it started; only the connection that writes counts them. */
export async function changesOf({ store }: TestServer): Promise<number> {
  const counted = await store.database.step((tx) =>
    sql<{ rows: number }>`select total_changes() as rows`.execute(tx),
  );
  return counted.rows[0]?.rows ?? Number.NaN;
}

type Store = TestServer["store"];

/** Name of a file that is served as a media type. */
export function fileOf(mediaType: string): string {
  return `file.${endings.get(mediaType) ?? "unknown"}`;
}

const endings = new Map([
  ["image/png", "png"],
  ["image/jpeg", "jpg"],
  ["image/gif", "gif"],
  ["image/webp", "webp"],
  ["image/svg+xml", "svg"],
  ["audio/mpeg", "mp3"],
  ["audio/ogg", "ogg"],
  ["video/mp4", "mp4"],
  ["video/webm", "webm"],
  ["video/ogg", "ogv"],
  ["application/zip", "zip"],
  ["text/plain", "txt"],
  ["application/pdf", "pdf"],
]);

/** Name of a file of the namespace `app` that is served as a media type. */
export function uploadOf(mediaType: string): string {
  return fileOf(mediaType).replace("file", `app${"0".repeat(8)}-0000-0000-0000-${"0".repeat(12)}`);
}

/** Two files of each media type that is documented: one of nobody, and one that a user has uploaded. */
async function addFiles({ files }: Store): Promise<void> {
  const download = loadContract().operations.get("downloadFile");
  for (const mediaType of Object.keys(download?.responses.get(200)?.content ?? {})) {
    await files.save(fileOf(mediaType), Buffer.from(mediaType));
    await files.save(uploadOf(mediaType), Buffer.from(mediaType));
  }
}

/** A second namespace of the demo's user, with a member who does not own it. */
async function addNamespaces(store: Store): Promise<void> {
  const { namespaces } = store;
  await enterNamespace(store, "admin@app.com", "app");
  await namespaces.addMember("admin@app.com", "team2", true);
  await namespaces.addMember("nlpuser@app.com", "team2", false);
  await namespaces.saveConfiguration({
    namespace: "team2",
    defaultSharingConfiguration: { model: true, stories: true },
    namespaceImportConfiguration: { app: { model: true, stories: false } },
    label: "Team 2",
  });
}

/** An entity type that is made of others. */
async function addJourney(store: Store): Promise<void> {
  const part = (role: string) => ({ entityTypeName: "app:city", role, atStartOfDay: null });
  await store.entityTypes.save({
    name: "app:journey",
    description: "From one city to another",
    subEntities: [part("origin"), part("destination")],
    dictionary: false,
    obfuscated: false,
    _id: "6b035c7e24e5751f55362503",
  });
}
