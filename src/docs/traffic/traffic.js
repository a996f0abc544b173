/** Runs in the browser: the page of all traffic. */

import { entryElement, followTraffic } from "./watch.js";

const list = document.getElementById("entries");
const status = document.getElementById("status");
const filter = document.getElementById("filter");
const most = 500;
const isStatic =
  "static" in document.documentElement.dataset || !location.protocol.startsWith("http");

if (isStatic) status.textContent = "Open this page on a running server: tock-contract serve.";
else start();
filter.addEventListener("input", () => {
  for (const entry of list.children) apply(entry);
});
for (const box of document.querySelectorAll("[data-kind]")) {
  box.addEventListener("change", () => {
    for (const entry of list.children) apply(entry);
  });
}
document.getElementById("clear").addEventListener("click", () => list.replaceChildren());
document.getElementById("watch").addEventListener("submit", (event) => {
  event.preventDefault();
  start(document.getElementById("token").value || "1");
});

function start(token = "1") {
  followTraffic({
    token,
    show(entry) {
      const element = entryElement(entry, "");
      element.dataset.text = JSON.stringify(entry).toLowerCase();
      element.dataset.group = entry.kind === "request" ? "request" : "step";
      element.dataset.failed = String((entry.status ?? 0) >= 400 || entry.violations?.length > 0);
      apply(element);
      list.prepend(element);
      while (list.childElementCount > most) list.lastElementChild.remove();
    },
    say: (text) => {
      status.textContent = text;
      document.getElementById("watch").hidden =
        text.startsWith("Watching") || !text.includes("token");
    },
  });
}

function apply(element) {
  const { text, group, failed } = element.dataset;
  const shows = (kind) => document.querySelector(`[data-kind=${kind}]`).checked;
  const isWanted = shows(group) && (!shows("failed") || failed === "true");
  element.hidden = !isWanted || !text.includes(filter.value.trim().toLowerCase());
}
