/** Runs in the browser: builds a request from the fields, sends it, and shows what comes back. */

import { here } from "../assets/here.js";

const $ = (id) => document.getElementById(id);
const documents = new Map();
const ownServer = here($("server").value);
let operation;
let running = null;
let socket = null;

for (const name of ["server", "login", "password"]) {
  $(name).value = sessionStorage.getItem(`try.${name}`) ?? (name === "server" ? ownServer : "");
  $(name).addEventListener("input", () => sessionStorage.setItem(`try.${name}`, $(name).value));
}
$("servers").firstElementChild.value = ownServer;
addEventListener("hashchange", openHash);
$("api").addEventListener("change", async () => {
  const { operations } = await operationsOf($("api").value);
  location.hash = `#${$("api").value}/${operations[0].id}`;
});
$("operation").addEventListener("change", () => {
  location.hash = `#${$("api").value}/${$("operation").value}`;
});
$("example").addEventListener("change", showExample);
$("request").addEventListener("submit", (event) => {
  event.preventDefault();
  send();
});
$("stop").addEventListener("click", stop);
$("copy").addEventListener("click", copy);
$("demo").addEventListener("click", () => {
  $("login").value = "admin@app.com";
  $("password").value = "password";
  for (const name of ["login", "password"]) sessionStorage.setItem(`try.${name}`, $(name).value);
});
openHash();

/** The operations of an API, from the script next to the page. */
async function operationsOf(api) {
  if (!documents.has(api)) {
    const script = document.createElement("script");
    script.src = `try/${api}.js`;
    await new Promise((resolve, reject) => {
      script.addEventListener("load", resolve);
      script.addEventListener("error", () => reject(new Error(`no operations of ${api}`)));
      document.head.append(script);
    });
    documents.set(api, window.tockOperations[api]);
  }
  return documents.get(api);
}

async function openHash() {
  stop();
  const [api = "", id = ""] = decodeURIComponent(location.hash.slice(1)).split("/");
  const known = [...$("api").options].some(({ value }) => value === api);
  const found = await operationsOf(known ? api : $("api").options[0].value);
  operation = found.operations.find((one) => one.id === id) ?? found.operations[0];
  $("api").value = found.api;
  showChoice(found);
  showOperation(found);
}

function showChoice({ operations }) {
  const groups = Map.groupBy(operations, ({ subject }) => subject);
  $("operation").replaceChildren(
    ...[...groups].map(([subject, members]) => {
      const group = element("optgroup", { label: subject });
      group.append(...members.map(({ id, summary }) => option(id, `${summary} (${id})`)));
      return group;
    }),
  );
  $("operation").value = operation.id;
}

function showOperation({ api, server, frames }) {
  const { id, method, path, login, parameters, bodies, examples } = operation;
  document.title = `${operation.summary} · Try it · tock-contract`;
  const reference = element("a", {
    href: `${api}.html#/${operation.subject}/${id.toLowerCase()}`,
    textContent: "Reference",
  });
  $("what").replaceChildren(
    element("code", { textContent: `${method} ${path}` }),
    " · ",
    reference,
  );
  if (server !== null && $("server").value === ownServer) $("server").value = server;
  if (server === null && !sessionStorage.getItem("try.server")) $("server").value = ownServer;
  $("authentication").textContent = login
    ? "This operation needs a login."
    : "This operation needs no login.";
  $("demo").hidden = !login;
  showParameters(parameters);
  $("prefer").replaceChildren(
    option("", "not asked for"),
    ...examples.flatMap(([status, names]) =>
      names.map((name) => option(`code=${status}, example=${name}`, `${status} ${name}`)),
    ),
  );
  operation.frames = id === "connectBot" ? frames : null;
  const contents = operation.frames ?? bodies[0]?.examples ?? [];
  $("body").hidden = contents.length === 0;
  $("body").querySelector("h2").textContent = operation.frames ? "Frame" : "Body";
  $("example").replaceChildren(
    ...contents.map(({ summary }, index) => option(String(index), summary)),
  );
  $("file-field").hidden = bodies[0]?.type !== "multipart/form-data";
  $("file").value = "";
  $("send").textContent = operation.frames ? "Connect" : "Send";
  showExample();
  say("Nothing has been sent yet.");
}

function showParameters(parameters) {
  const place = $("parameters");
  place.hidden = parameters.length === 0;
  place.querySelector(".fields").replaceChildren(
    ...parameters.map((parameter) => {
      const { name, required, description, example, values } = parameter;
      const field =
        values.length > 0
          ? element("select", {})
          : element("input", { placeholder: required ? "" : String(example ?? "") });
      if (values.length > 0) {
        field.append(
          ...(required ? [] : [option("", "not sent")]),
          ...values.map((value) => option(String(value), String(value))),
        );
      }
      field.required = required;
      field.dataset.name = name;
      field.dataset.in = parameter.in;
      if (required || name === "userId") field.value = String(example ?? "");
      const label = element("label", {});
      label.append(
        element("b", { textContent: name }),
        ` in ${parameter.in}${required ? ", required" : ""}`,
        field,
        element("small", { textContent: description.replaceAll("`", "") }),
      );
      return label;
    }),
  );
}

function showExample() {
  const contents = operation.frames ?? operation.bodies[0]?.examples ?? [];
  const value = contents[Number($("example").value || 0)]?.value;
  const type = operation.bodies[0]?.type;
  $("text").value =
    value === undefined
      ? ""
      : type === "multipart/form-data"
        ? String(Object.values(value)[0])
        : JSON.stringify(value, null, 2);
}

/** The request that the fields describe. */
function requestOf() {
  const headers = {};
  const query = new URLSearchParams();
  let path = operation.path;
  for (const field of $("parameters").querySelectorAll("[data-name]")) {
    const { name, in: place } = field.dataset;
    if (place === "path") path = path.replace(`{${name}}`, encodeURIComponent(field.value));
    else if (field.value === "") continue;
    else if (place === "query") query.append(name, field.value);
    else if (place === "header") headers[name] = field.value;
  }
  const [login, password] = [$("login").value, $("password").value];
  if (login !== "") headers.Authorization = `Basic ${base64(`${login}:${password}`)}`;
  if ($("prefer").value !== "") headers.Prefer = $("prefer").value;
  const search = query.size > 0 ? `?${query}` : "";
  const url = $("server").value.replace(/\/$/, "") + path + search;
  return { url, method: operation.method, headers, ...contentOf(headers) };
}

function contentOf(headers) {
  const [content] = operation.bodies;
  if (!content) return {};
  const text = $("text").value;
  if (content.type === "multipart/form-data") {
    const [field] = Object.keys(content.examples[0].value);
    const [file] = $("file").files;
    const isBinary = !text.startsWith("{") && !text.startsWith("[") && /[^\x20-\x7e\s]/.test(text);
    const bytes = isBinary ? Uint8Array.from(text, (sign) => sign.charCodeAt(0)) : text;
    const form = new FormData();
    form.append(field, file ?? new File([bytes], isBinary ? "picture.png" : "file.json"));
    return { body: form, form: { field, name: file?.name ?? "file.json" }, text };
  }
  if (text === "") return {};
  headers["Content-Type"] = content.type;
  if (content.type === "application/x-www-form-urlencoded")
    return { body: new URLSearchParams(JSON.parse(text)), text };
  return { body: text, text };
}

async function send() {
  if (operation.frames) return sendFrame();
  stop();
  running = new AbortController();
  $("stop").hidden = false;
  say("Waiting for the response …");
  const started = performance.now();
  try {
    const { url, method, headers, body } = requestOf();
    // Sessions of the pages' own server count; other servers get what the fields say, and no cookies.
    const credentials = new URL(url).origin === location.origin ? "same-origin" : "omit";
    const response = await fetch(url, {
      method,
      headers,
      body,
      credentials,
      signal: running.signal,
    });
    showHead(response, started);
    await showBody(response);
  } catch (error) {
    if (error.name !== "AbortError")
      say(
        `No response: ${error.message}. Is the server running, and does it allow pages of this address (setting --web-cors)?`,
        true,
      );
  }
  $("stop").hidden = true;
}

function stop() {
  running?.abort();
  running = null;
  socket?.close();
  socket = null;
  $("stop").hidden = true;
}

function showHead(response, started) {
  const type = (response.headers.get("content-type") ?? "").split(";")[0];
  const took = Math.round(performance.now() - started);
  $("summary").className = "";
  $("summary").replaceChildren(
    element("b", { textContent: `${response.status} ${response.statusText}`.trim() }),
    ` · ${took} ms${type ? ` · ${type}` : ""}`,
  );
  const documented = operation.responses[response.status];
  const isUnknownType = documented?.length > 0 && type !== "" && !documented.includes(type);
  $("verdict").hidden = false;
  $("verdict").className = documented && !isUnknownType ? "quiet" : "bad";
  $("verdict").textContent = !documented
    ? "The contract does not document this status."
    : isUnknownType
      ? `The contract documents ${documented.join(", ")} for this status.`
      : "Status and media type are those of the contract.";
  $("headers").hidden = false;
  $("headers").querySelector("pre").textContent = [...response.headers]
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
}

async function showBody(response) {
  const type = response.headers.get("content-type") ?? "";
  $("answer").hidden = false;
  $("answer").textContent = "";
  if (type.startsWith("text/event-stream")) {
    for await (const piece of response.body.pipeThrough(new TextDecoderStream()))
      $("answer").textContent += piece;
    return;
  }
  if (type.startsWith("image/")) {
    const picture = element("img", { alt: "The picture in the response" });
    picture.src = URL.createObjectURL(await response.blob());
    $("answer").replaceChildren(picture);
    return;
  }
  const text = await response.text();
  $("answer").textContent = text === "" ? "(no body)" : indented(text);
  $("summary").append(` · ${text.length.toLocaleString("en")} characters`);
}

function indented(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** The first click connects, the next ones send the frame; frames from the server are shown as they come. */
function sendFrame() {
  if (socket) {
    socket.send($("text").value);
    log("sent", $("text").value);
    return;
  }
  const { url } = requestOf();
  const address = url.replace(/^http/, "ws");
  $("answer").hidden = false;
  $("answer").textContent = "";
  say(`Connecting to ${address} …`);
  socket = new WebSocket(address);
  const own = socket;
  own.addEventListener("open", () => {
    say(`Connected to ${address}.`);
    $("send").textContent = "Send frame";
    $("stop").hidden = false;
  });
  own.addEventListener("message", ({ data }) => log("received", String(data)));
  own.addEventListener("close", ({ code, reason }) => {
    say(`Closed with ${code}${reason ? `: ${reason}` : ""}.`, code !== 1000 && code !== 1005);
    $("send").textContent = "Connect";
    $("stop").hidden = true;
    if (socket === own) socket = null;
  });
}

function log(direction, text) {
  $("answer").textContent += `${direction}\n${indented(text)}\n\n`;
}

async function copy() {
  const { url, method, headers, body, form, text } = requestOf();
  const parts = [`curl ${quoted(url)}`];
  const usual = body === undefined ? "GET" : "POST";
  if (method !== usual) parts.push(method === "HEAD" ? "--head" : `--request ${method}`);
  for (const [name, value] of Object.entries(headers)) {
    if (name !== "Authorization") parts.push(`--header ${quoted(`${name}: ${value}`)}`);
  }
  // The password stays out of the clipboard.
  if (headers.Authorization) parts.push(`--user ${quoted($("login").value)}`);
  if (form) parts.push(`--form ${quoted(`${form.field}=@${form.name}`)}`);
  else if (body !== undefined) parts.push(`--data ${quoted(String(text))}`);
  await write(parts.join(" \\\n  "));
}

async function write(text) {
  try {
    await navigator.clipboard.writeText(text);
    $("copy").textContent = "Copied";
  } catch {
    // Off loopback and without TLS there is no clipboard.
    $("answer").hidden = false;
    $("answer").textContent = text;
    $("copy").textContent = "Shown in place of the response";
  }
  setTimeout(() => {
    $("copy").textContent = "Copy as curl";
  }, 1500);
}

function say(text, isBad = false) {
  $("summary").textContent = text;
  $("summary").className = isBad ? "bad" : "quiet";
  for (const id of ["verdict", "headers"]) $(id).hidden = true;
  if (!operation?.frames) $("answer").hidden = true;
}

function quoted(text) {
  return /^[\w./:=,@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function base64(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function option(value, text) {
  return element("option", { value, textContent: text });
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
