import { importAll, openBot } from "./story-bot.ts";

// Imports stories into the folder that it is given, until it is killed.

const store = await openBot(process.argv[2] as string);
process.send?.("importing");
await importAll(store, 400);
await new Promise((resolve) => setTimeout(resolve, 10_000));
