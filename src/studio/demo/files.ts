/** A picture that somebody uploaded for the demo's bot, so that `/f/` has something to show. */

import type { Store } from "../../store/store.ts";

const name = "app48c749f8-a4c7-4bdb-a5f9-12c406bd0f1e.png";

/** A train, 24 by 24 pixels. */
const train =
  "iVBORw0KGgoAAAANSUhEUgAAABgAAAAYCAIAAABvFaqvAAAAN0lEQVR42mN4/ekXVRDDCDFIJGoBSWjIGfQfFeARHLkGDePoHzUIn0FULo9s" +
  "YIAkKVoaNFzKbAAhEwfgYppPGQAAAABJRU5ErkJggg==";

export async function seedFiles(store: Store): Promise<void> {
  await store.files.save(name, Buffer.from(train, "base64"));
}
