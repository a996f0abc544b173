import { type BotMessage, Conversation } from "./conversation.ts";

/** Puts a chat into an element. */
export async function mountWidget(
  element: HTMLElement,
  { baseUrl, userId }: { baseUrl: string; userId: string },
): Promise<void> {
  const talk = document.createElement("ol");
  talk.setAttribute("role", "log");
  const form = document.createElement("form");
  const input = document.createElement("input");
  input.setAttribute("aria-label", "Message");
  const send = document.createElement("button");
  send.textContent = "Send";
  form.append(input, send);
  element.replaceChildren(talk, form);

  const line = (from: "bot" | "user" | "page", ...parts: (Node | string | undefined)[]) => {
    const item = document.createElement("li");
    item.className = from;
    item.append(...parts.filter((part) => part !== undefined));
    talk.append(item);
  };
  const conversation = new Conversation({
    baseUrl,
    userId,
    onMessage: (message) => line("bot", ...partsOf(message, choose)),
    onFailure: (sentence) => line("page", sentence),
  });
  function choose(button: Parameters<Conversation["choose"]>[0]): void {
    line("user", button.title);
    void conversation.choose(button);
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text === "") return;
    line("user", text);
    input.value = "";
    void conversation.say(text);
  });
  await conversation.open();
  element.dataset.state = "open";
}

type Choose = (button: { title: string; payload?: string; nlpText?: string }) => void;

/** A message as HTML: its text, its cards, its buttons. */
function partsOf(message: BotMessage, choose: Choose): (Node | string)[] {
  const cards = message.carousel?.cards ?? (message.card ? [message.card] : []);
  const texts = [message.text, ...cards.flatMap((card) => [card.title, card.subTitle])];
  const paragraphs = texts
    .filter((text) => text !== undefined && text !== null)
    .map((text) => {
      const paragraph = document.createElement("div");
      paragraph.textContent = text;
      return paragraph;
    });
  const buttons = [...(message.buttons ?? []), ...cards.flatMap((card) => card.buttons ?? [])];
  return [...paragraphs, ...buttons.map((button) => buttonOf(button, choose))];
}

function buttonOf(button: NonNullable<BotMessage["buttons"]>[number], choose: Choose): HTMLElement {
  const element = document.createElement("button");
  element.textContent = button.title;
  element.addEventListener("click", () => {
    if (button.clazz === "url_button") window.open(button.url, "_blank", "noopener");
    else choose(button);
  });
  return element;
}
