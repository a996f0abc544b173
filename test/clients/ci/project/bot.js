import { createServer } from "node:http";
import { createBot } from "tock-contract/client";

const bot = createBot();
bot.story("greetings", (bus) => bus.send("Hello"));
bot.unknown((bus) => bus.send("I did not understand that."));
createServer(bot.webhook().listener).listen(Number(process.env.BOT_PORT ?? 8887));
