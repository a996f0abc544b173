import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeInBrowser } from "../browser/browser.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

const kit = join(
  dirname(createRequire(import.meta.url).resolve("tock-react-kit")),
  "tock-react-kit-standalone.esm.js",
);

/** The smallest page with the kit, as a site of its own would have it: options of the kit come by the query. */
const page = `<!doctype html><meta charset="utf-8"><title>Chat</title><link rel="icon" href="data:,">
<div id="chat"></div>
<script type="module">
  import { renderChat } from "./kit.js";
  const { endPoint, ref, ...options } = JSON.parse(decodeURIComponent(location.search.slice(1)));
  renderChat(document.getElementById("chat"), endPoint, ref, undefined, {
    timeoutBetweenMessage: 0,
    ...options,
  });
</script>`;

/** Serves the page on an address that is not the server's. */
async function startSite(): Promise<Server> {
  const files = new Map([
    ["/", ["text/html; charset=utf-8", page]],
    ["/kit.js", ["text/javascript", await readFile(kit, "utf8")]],
  ]);
  const site = createServer(({ url = "" }, response) => {
    const [type, text] = files.get(url.split("?")[0] ?? "") ?? [];
    response.writeHead(type ? 200 : 404, { "content-type": type ?? "text/plain" }).end(text);
  }).listen(0, "127.0.0.1");
  await once(site, "listening");
  return site;
}

/** tock-react-kit from npm, as it is, in a page of another origin than the server. */
describeInBrowser("tock-react-kit", (open) => {
  let server: TestServer;
  let site: Server;
  beforeAll(async () => {
    server = await startTestServer();
    site = await startSite();
  });
  afterAll(async () => {
    site.close();
    await server.close();
  });

  async function openChat(options: Record<string, unknown>) {
    const { port } = site.address() as AddressInfo;
    const endPoint = `${server.url}/io/app/travel/web`;
    const query = encodeURIComponent(JSON.stringify({ endPoint, locale: "en", ...options }));
    const streams: string[] = [];
    const opened = await open(`http://127.0.0.1:${port}/?${query}`, {
      talksTo: server.url,
      prepare: (of) =>
        of.on("request", (request) => {
          if (request.resourceType() === "eventsource")
            streams.push(new URL(request.url()).pathname);
        }),
    });
    const input = opened.locator("#chat input");
    return {
      chat: opened.locator("#chat"),
      /** The event streams that the kit has opened. */
      streams,
      async say(text: string) {
        await input.fill(text);
        await input.press("Enter");
      },
      /** What stands in the conversation once it ends with this text. */
      async conversation(end: string) {
        const items = opened.locator("#chat ul").first().locator("> li");
        await items.filter({ hasText: end }).last().waitFor();
        return items.allTextContents();
      },
    };
  }

  for (const disableSse of [true, false]) {
    describeTransport(disableSse);
  }

  function describeTransport(disableSse: boolean): void {
    const by = disableSse ? "by REST alone" : "by event stream";

    it(`${by}: shows a text and its quick replies; a click on one sends it`, async () => {
      const { chat, say, streams } = await openChat({ disableSse });
      await say("hello");
      await chat.getByText("Hello, what can I do for you?").waitFor();
      await chat.getByRole("button", { name: /weather in paris/i }).click();
      await chat.locator("[aria-roledescription=Carousel] > li").nth(1).waitFor();
      expect(await chat.getByRole("button", { name: /^bye$/i }).count()).toBe(0);
      expect(streams).toEqual(disableSse ? [] : ["/io/app/travel/web/sse"]);
    });

    it(`${by}: shows a card; its button sends its title`, async () => {
      const { chat, say } = await openChat({ disableSse });
      await say("i want to go to lyon");
      await chat.getByText("From 19 euros").waitFor();
      expect(await chat.getByRole("link", { name: "Details" }).getAttribute("href")).toBe(
        `${server.url}/api/web-connector.html`,
      );
      await chat.getByRole("button", { name: /cancel my booking/i }).click();
      await chat.getByText("Your booking is cancelled").waitFor();
    });

    it(`${by}: shows each message of a longer answer once`, async () => {
      const { say, conversation } = await openChat({ disableSse });
      await say("cancel my booking");
      await conversation("Your booking is cancelled");
      await say("is train 4521 late");
      expect(await conversation("Anything else?")).toEqual([
        "cancel my booking",
        "Let me check...",
        "Still checking",
        "Your booking is cancelled",
        "is train 4521 late",
        "Train 4521 is on time",
        "Anything else?",
      ]);
    });

    it(`${by}: shows a text in bold and sends the payload of a button`, async () => {
      const { chat, say } = await openChat({ disableSse });
      await say("thank you");
      await chat.getByRole("link", { name: "Write such a bot" }).waitFor();
      await chat.getByRole("button", { name: "Start again" }).click();
      await chat.getByText("Hello, what can I do for you?").waitFor();
    });

    it(`${by}: begins with an opening message or a referral`, async () => {
      const { conversation } = await openChat({
        disableSse,
        ref: "campaign",
        openingMessage: "bye",
      });
      expect(await conversation("Bye!")).toEqual(["Bye!"]);
    });
  }
});
