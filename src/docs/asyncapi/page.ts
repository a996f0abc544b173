/** The page of the WebSocket: the messages in each direction with examples, and all schemas. Without scripts. */

import { basename } from "node:path";
import {
  type AsyncDocument,
  type AsyncOperation,
  type Message,
  messageOf,
  schemaNameOf,
} from "../../contract/asyncapi.ts";
import type { JsonObject } from "../../contract/openapi.ts";
import { own } from "../../own.ts";
import type { VersionChanges } from "../../verification/diff/changelog.ts";
import { sentence } from "../../verification/diff/sentences.ts";
import { tryFile, webSocketBundle, webSocketFile } from "../addresses.ts";
import { asset } from "../assets.ts";
import type { PageLink } from "../bar.ts";
import { escapeHtml, withCode } from "../html.ts";
import { shell } from "../shell.ts";
import { jsonHtml } from "./json.ts";
import { formHtml, paragraphs, propertiesHtml, shapeId } from "./schema.ts";

export function webSocketPage(
  document: AsyncDocument,
  links: readonly PageLink[],
  changelog: readonly VersionChanges[],
): string {
  const { info, components } = document;
  const messages = Object.values(components.messages);
  const frames = messages.map(schemaNameOf);
  const shapes = Object.keys(components.schemas)
    .filter((name) => !frames.includes(name))
    .sort();
  return shell({
    file: webSocketFile,
    title: `${info.title} · tock-contract`,
    links,
    style: asset("assets/page.css") + asset("assets/asyncapi.css"),
    namesServer: true,
    body: `<main>
  <header>
    <h1>${escapeHtml(info.title)}</h1>
    ${paragraphs(info.description)}
    <p class="quiet">Version ${escapeHtml(info.version)} · <a href="../${webSocketBundle}">AsyncAPI ${escapeHtml(document.asyncapi)} document</a> · <a href="${basename(tryFile)}#bot-definition/connectBot">Try it</a></p>
  </header>
  <div class="columns">
    <nav aria-label="Contents">
      <ul>
        <li><a href="#connection">Connection</a></li>
        <li><a href="#operations">Who sends what</a></li>
        <li><a href="#changes">Contract changes</a></li>
      </ul>
      <h2>Messages</h2>
      <ul>${messages.map(({ name, title }) => `<li><a href="#${name}">${escapeHtml(title)}</a></li>`).join("")}</ul>
      <h2 class="shapes-title">Shapes</h2>
      <ul class="shapes">${shapes.map((name) => `<li><a href="#${shapeId(name)}">${name}</a></li>`).join("")}</ul>
    </nav>
    <div>
      ${connection(document)}
      ${operations(document)}
      <h2 class="part">Messages</h2>
      ${messages.map((message) => messageSection(document, message)).join("")}
      <h2 class="part">Shapes</h2>
      ${shapes.map((name) => shapeSection(document, name)).join("")}
      ${changesSection(changelog)}
    </div>
  </div>
</main>`,
  });
}

function changesSection(changelog: readonly VersionChanges[]): string {
  const versions = changelog.map(({ from, to, apis }) => {
    const changes = apis.find(({ api }) => api === "bot-definition/asyncapi")?.changes ?? [];
    const items = changes.map((change) => `<li>${withCode(sentence(change, "`"))}</li>`);
    const heading = to === null ? `Since ${from}` : `${to}, since ${from}`;
    const list = items.length > 0 ? `<ul>${items.join("")}</ul>` : "<p>No changes.</p>";
    return `<h3>${escapeHtml(heading)}</h3>${list}`;
  });
  return `<section id="changes"><h2>Contract changes</h2>${versions.join("")}</section>`;
}

function connection({ channels, servers }: AsyncDocument): string {
  return Object.values(channels)
    .map(({ address, title, description, parameters }) => {
      const places = Object.values(servers).map(
        ({ protocol, host, description: what }) =>
          `<li><code class="address">${escapeHtml(`${protocol}://${host}${address}`)}</code> ${escapeHtml(what)}</li>`,
      );
      const names = Object.entries(parameters).map(
        ([name, parameter]) => `
        <li>
          <div class="property"><code>${escapeHtml(name)}</code> <span class="type">for instance ${parameter.examples.map((text) => `<code>${escapeHtml(text)}</code>`).join(", ")}</span></div>
          ${paragraphs(parameter.description)}
        </li>`,
      );
      return `
      <section id="connection">
        <h2>${escapeHtml(title)}</h2>
        <ul class="places">${places.join("")}</ul>
        ${paragraphs(description)}
        <ul class="properties">${names.join("")}</ul>
      </section>`;
    })
    .join("");
}

/** The document describes both ends; the operation's name begins with its side. */
const ends = [
  { prefix: "bot", title: "What a bot does" },
  { prefix: "platform", title: "What the server does" },
];

function operations(document: AsyncDocument): string {
  const columns = ends.map(({ prefix, title }) => {
    const own = Object.entries(document.operations).filter(([id]) => id.startsWith(prefix));
    const items = own.map(([id, operation]) => operationItem(document, id, operation));
    return `<div><h3>${title}</h3><ul>${items.join("")}</ul></div>`;
  });
  return `
      <section id="operations">
        <h2>Who sends what</h2>
        <div class="ends">${columns.join("")}</div>
      </section>`;
}

function operationItem(
  document: AsyncDocument,
  id: string,
  { action, title, summary, messages, reply }: AsyncOperation,
): string {
  const named = (references: AsyncOperation["messages"]) =>
    references
      .map((reference) => messageOf(document, reference))
      .map(({ name }) => `<a href="#${name}">${name}</a>`)
      .join(", ");
  const sends = action === "send";
  const first = `${sends ? "sends" : "receives"} ${named(messages)}`;
  const then = reply ? `, ${sends ? "and gets" : "and answers with"} ${named(reply.messages)}` : "";
  return `<li id="${id}"><b>${escapeHtml(title)}</b><div class="action">${first}${then}</div>${paragraphs(summary)}</li>`;
}

function messageSection(document: AsyncDocument, message: Message): string {
  const { name, title, summary, examples } = message;
  const { schemas } = document.components;
  const schemaName = schemaNameOf(message);
  const schema = own(schemas, schemaName) as JsonObject;
  const shown = examples.map(
    (example, index) =>
      `<details${index === 0 ? " open" : ""}><summary><code>${escapeHtml(example.name)}</code> ${escapeHtml(example.summary)}</summary><pre tabindex="0">${jsonHtml(example.payload)}</pre></details>`,
  );
  return `
      <section id="${name}">
        <h2><a href="#${name}">${escapeHtml(title)}</a><span>${name}</span></h2>
        <p class="quiet">${escapeHtml(summary)}</p>
        <div id="${shapeId(schemaName)}">${paragraphs(schema.description)}</div>
        ${propertiesHtml(schemas, schema, { depth: 4 })}
        <h3>Examples</h3>
        <div class="examples">${shown.join("")}</div>
      </section>`;
}

function shapeSection({ components: { schemas } }: AsyncDocument, name: string): string {
  const schema = own(schemas, name) as JsonObject;
  return `
      <section id="${shapeId(name)}">
        <h2><a href="#${shapeId(name)}">${name}</a></h2>
        ${paragraphs(schema.description)}${formHtml(schema)}${propertiesHtml(schemas, schema, { depth: 0 })}
      </section>`;
}
