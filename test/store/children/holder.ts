/** Opens the store of a folder, says so, and holds it until it is killed. */
import { Store } from "../../../src/store/store.ts";
import { demo } from "../../../src/studio/demo/index.ts";

await Store.open({ folder: process.argv[2] ?? null, seed: demo });
console.log("open");
setInterval(() => {}, 1000);
