/** Opens the store of a folder, says so, and holds it until it is killed. */
import { Store } from "../../../src/store/store.ts";

await Store.open({ folder: process.argv[2] ?? null });
console.log("open");
setInterval(() => {}, 1000);
