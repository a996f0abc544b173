/**
 * Runs in the browser: pages name the server that shows them, and those of a static site the one that it was made for.
 * Without either they go on naming a local server.
 */
const { static: chosen } = document.documentElement.dataset;
export const serverOrigin = chosen ?? (location.protocol.startsWith("http") ? location.origin : "");

/** A text with the addresses of the server. */
export function here(text) {
  if (serverOrigin === "") return text;
  return text
    .replaceAll("http://SHOWN_HOST", serverOrigin)
    .replaceAll("ws://SHOWN_HOST", serverOrigin.replace(/^http/, "ws"));
}

/** Changes the texts of an element. */
export function nameServer(element) {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data } = texts.currentNode;
    if (here(data) !== data) texts.currentNode.data = here(data);
  }
}
