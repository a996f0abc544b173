import { expect, it } from "vitest";
import { Store } from "../../../src/store/store.ts";
import { demo } from "../../../src/studio/demo/index.ts";
import { travelId } from "../../../src/studio/demo/travel.ts";
import { killChild, startChild } from "../child.ts";
import { temporaryFolder } from "../folder.ts";

it("keeps every acknowledged write of a process that is killed", async () => {
  const folder = temporaryFolder();
  const { child, lines } = startChild("writer", folder);
  let acknowledged = 0;
  while (acknowledged < 200) acknowledged = Number((await lines.next()).value) + 1;
  await killChild(child);
  // What was written to the pipe before the end was acknowledged as well.
  for await (const line of lines) acknowledged = Number(line) + 1;

  const store = await Store.open({ folder, seed: demo });
  const inbox = await store.sentences.list(travelId, "en", ["inbox"]);
  const texts = new Set(inbox.map(({ text }) => text));
  const lost = Array.from({ length: acknowledged }, (_, index) => `sentence ${index}`).filter(
    (text) => !texts.has(text),
  );
  expect(acknowledged).toBeGreaterThanOrEqual(200);
  expect(lost).toEqual([]);
  await store.close();
});
