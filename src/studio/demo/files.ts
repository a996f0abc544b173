/** An uploaded picture for a story of the demo bot. */

import type { StoryFile } from "../../bot/configured-story.ts";
import type { Store } from "../../store/store.ts";

export const trainPicture: StoryFile = {
  suffix: "png",
  name: "train.png",
  id: "app48c749f8-a4c7-4bdb-a5f9-12c406bd0f1e",
  type: "image",
};

/** A train, 24 by 24 pixels. */
const train =
  "iVBORw0KGgoAAAANSUhEUgAAABgAAAAYCAIAAABvFaqvAAAAN0lEQVR42mN4/ekXVRDDCDFIJGoBSWjIGfQfFeARHLkGDePoHzUIn0FULo9s" +
  "YIAkKVoaNFzKbAAhEwfgYppPGQAAAABJRU5ErkJggg==";

export async function seedFiles(store: Store): Promise<void> {
  await store.files.save(`${trainPicture.id}.${trainPicture.suffix}`, Buffer.from(train, "base64"));
}
