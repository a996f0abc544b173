/** Runs in the browser: shows what a running server has put into the page, and starts the chat with its traffic. */

import { nameServer, serverOrigin } from "../assets/here.js";
import { entryElement, followTraffic } from "../traffic/watch.js";

const live = JSON.parse(document.getElementById("live").textContent);
const chatFile = document.querySelector("script[data-chat]").dataset.chat;

nameServer(document.querySelector("main"));
if (live) showServer(live);

function showServer({ chat, logins, webSocketKey }) {
  if (chat) {
    document.querySelector("[data-static]").remove();
    section("chat").hidden = false;
    startChat(chat);
    section("traffic").hidden = false;
    startTraffic();
  }
  for (const login of logins) {
    const row = section("logins").querySelector("tbody").insertRow();
    for (const text of [login.login, login.password, login.namespace, login.roles.join(", ")]) {
      row.insertCell().textContent = text;
    }
  }
  if (webSocketKey) {
    const code = section("webSocketKey").querySelector("code");
    code.textContent = `${serverOrigin.replace(/^http/, "ws")}/${webSocketKey}`;
  }
  section("logins").hidden = logins.length === 0;
  section("webSocketKey").hidden = !webSocketKey;
  document.querySelector("section[data-live]").hidden = logins.length === 0 && !webSocketKey;
}

/** Newest first, as on the page of all traffic. */
function startTraffic() {
  const list = document.getElementById("entries");
  const status = document.getElementById("traffic-status");
  followTraffic({
    show(entry) {
      list.prepend(entryElement(entry, ""));
      while (list.childElementCount > 100) list.lastElementChild.remove();
    },
    say(text) {
      status.textContent = text;
    },
  });
}

function section(name) {
  return document.querySelector(`[data-live="${name}"]`);
}

async function startChat(endPoint) {
  const { renderChat } = await import(new URL(chatFile, location.href));
  nameInput();
  renderChat(document.getElementById("chat"), endPoint, undefined, theme, {
    locale: "en",
    // The kit waits this long before each message, and restarts the wait whenever a message arrives: with a longer
    // wait, all messages of a faster bot would appear at the end.
    timeoutBetweenMessage: 250,
    localStorage: { prefix: "tock-contract" },
    afterInit: ({ sendMessage }) => offerSentences(sendMessage),
  });
}

/** The kit leaves its field without a name. */
function nameInput() {
  const chat = document.getElementById("chat");
  const observer = new MutationObserver(() => {
    const input = chat.querySelector("input");
    if (!input) return;
    input.setAttribute("aria-label", "Message");
    observer.disconnect();
  });
  observer.observe(chat, { childList: true, subtree: true });
}

function offerSentences(say) {
  const sentences = ["hello", "i want to go to lyon", "weather in paris", "cancel my booking"];
  document.getElementById("tries").append(
    ...sentences.map((sentence) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = sentence;
      button.addEventListener("click", () => say(sentence));
      return button;
    }),
  );
}

/** The kit in the colors of the page, light and dark; it computes with one of them, which must be a plain color. */
const theme = {
  palette: {
    text: { user: "#fff", bot: "#fff", card: "var(--tc-ink)", input: "var(--tc-ink)" },
    background: {
      user: "var(--chat-user)",
      bot: "#0f766e",
      card: "var(--tc-panel)",
      input: "var(--tc-page)",
      inputDisabled: "var(--tc-page)",
    },
  },
  sizing: { borderRadius: "12px", conversation: { width: "100%" } },
  typography: { fontFamily: "var(--tc-sans)", fontSize: "15px" },
  overrides: {
    messageBot:
      "background: var(--tc-accent-soft); color: var(--tc-ink); padding: 8px 14px; [data-rank] { background: var(--tc-accent); }",
    messageUser: "padding: 8px 14px; text-align: left;",
    quickReply:
      "margin: 4px 8px 4px 0; padding: 6px 14px; border: 1px solid var(--tc-accent); color: var(--tc-accent);",
    carouselArrow:
      "background: var(--tc-panel); padding: 0; width: 44px; height: 44px; border: 1px solid var(--tc-line);",
    chatInput: {
      container: "margin: 0; padding: 12px 16px; box-sizing: border-box;",
      input:
        "height: 42px; box-sizing: border-box; border: 1px solid var(--tc-line); &:focus { border-color: var(--tc-accent); }",
      icon: "display: flex; align-items: center; justify-content: center; position: static; flex: none; width: 40px; height: 42px; padding: 0; & svg, & > svg:hover { stroke: var(--tc-quiet); fill: none; height: 20px; width: 20px; }",
    },
    buttons: {
      postbackButton:
        "margin: 4px 8px 4px 0; border: 1px solid var(--tc-accent); color: var(--tc-accent); padding: 6px 14px;",
      urlButton:
        "margin: 4px 8px 4px 0; border: 1px solid var(--tc-line); color: var(--tc-ink); padding: 6px 14px;",
    },
    card: {
      cardContainer:
        "box-sizing: border-box; width: 250px; padding: 14px; border: 1px solid var(--tc-line); margin-left: 16px;",
      cardTitle: "font-size: 16px; margin: 4px 0;",
      cardSubTitle: "font-size: 14px; font-weight: 400; margin: 4px 0; color: var(--tc-quiet);",
      // The height is set before the picture is loaded, so that the kit scrolls down far enough.
      cardImage:
        "display: block; width: 100%; aspect-ratio: 5 / 3; object-fit: cover; border-radius: 8px; margin-bottom: 8px;",
      buttonList: "margin: 8px 0 0; padding: 0;",
      buttonContainer: "margin: 0 8px 0 0;",
      cardButton:
        "border: 1px solid var(--tc-accent); color: var(--tc-accent); padding: 5px 12px; font-size: 14px;",
    },
  },
};
