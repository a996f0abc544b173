import { inflateRawSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadAsyncDocument } from "../../src/contract/asyncapi.ts";
import { loadContract } from "../../src/contract/documents.ts";
import { operationsOf } from "../../src/contract/operations.ts";
import { downloadsOf, webSocketYaml } from "../../src/docs/addresses.ts";
import { downloadFiles } from "../../src/docs/downloads/write.ts";
import { zip } from "../../src/docs/downloads/zip.ts";
import { generatedFolder } from "../../src/paths.ts";

/** The files of an archive, read by its directory. */
function unzipped(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = archive.lastIndexOf(Buffer.from("504b0506", "hex"));
  let entry = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count--) {
    const [size, nameLength] = [archive.readUInt32LE(entry + 20), archive.readUInt16LE(entry + 28)];
    const place = archive.readUInt32LE(entry + 42);
    const start = place + 30 + archive.readUInt16LE(place + 26);
    const name = archive.toString("utf8", entry + 46, entry + 46 + nameLength);
    files.set(name, inflateRawSync(archive.subarray(start, start + size)).toString("utf8"));
    entry += 46 + nameLength;
  }
  return files;
}

interface PostmanFolder {
  item: { name: string; request: { method: string; description: string; url: { raw: string } } }[];
}

describe("downloads", () => {
  const { documents } = loadContract();
  const frames = loadAsyncDocument();
  let files: Map<string, string | Buffer>;
  beforeAll(async () => {
    files = await downloadFiles(generatedFolder, documents, frames, (api) => `Nothing in ${api}.`);
  });

  it("are the same documents in YAML", () => {
    for (const [api, document] of documents) {
      const text = String(files.get(downloadsOf(api).yaml));
      expect(parse(text, { maxAliasCount: -1 }), api).toEqual(document);
    }
    expect(parse(String(files.get(webSocketYaml)))).toEqual(frames);
  });

  it("have every operation in the collection of Postman", () => {
    for (const [api, document] of documents) {
      const { item: folders } = JSON.parse(String(files.get(downloadsOf(api).postman))) as {
        item: PostmanFolder[];
      };
      const requests = folders.flatMap(({ item }) => item).map(({ request }) => request);
      const operations = operationsOf(api, document);
      expect(requests.map(({ description }) => description).sort()).toEqual(
        operations.map(({ operationId }) => operationId).sort(),
      );
      for (const { url } of requests) expect(url.raw).toMatch(/^\{\{baseUrl\}\}\/[^{}]*$/);
    }
  });

  it("have every operation in the collection of Bruno, each in a file of its own", () => {
    for (const [api, document] of documents) {
      const collection = unzipped(files.get(downloadsOf(api).bruno) as Buffer);
      const requests = [...collection].filter(
        ([name]) => name.endsWith(".bru") && !/^env/.test(name),
      );
      expect(requests.length, api).toBe(operationsOf(api, document).length);
      for (const [name, text] of requests) {
        expect(text, name).toMatch(/^meta \{\n {2}name: .+\n {2}type: http\n {2}seq: \d+\n\}\n/);
        // A block ends with a brace at the beginning of a line.
        expect(text.match(/^\S.* \{$/gm)?.length, name).toBe(text.match(/^\}$/gm)?.length);
      }
    }
  });

  it("have the files that requests of Bruno upload", () => {
    let uploads = 0;
    for (const api of documents.keys()) {
      const collection = unzipped(files.get(downloadsOf(api).bruno) as Buffer);
      for (const text of collection.values()) {
        for (const [, name = ""] of text.matchAll(/@file\(([^()]+)\)/g)) {
          expect(collection.has(name), name).toBe(true);
          uploads++;
        }
      }
    }
    expect(uploads).toBeGreaterThan(5);
  });

  it("pack texts with any characters", () => {
    const texts = new Map([
      ["Größe/ü.txt", "é".repeat(10_000)],
      ["empty.txt", ""],
    ]);
    expect(unzipped(zip(texts))).toEqual(texts);
  });
});
