/** Runs in the browser: follows the traffic of the server that shows the page. */

/**
 * Calls `show` with each entry, and goes on after a lost connection.
 * @param say called with what the reader should know: that it watches, or why it cannot
 */
export async function followTraffic({ show, say, token = "1", up = "" }) {
  let last = null;
  for (;;) {
    try {
      const headers = {
        "X-Tock-Contract": token,
        ...(last === null ? {} : { "Last-Event-ID": last }),
      };
      const response = await fetch(`${up}_toolkit/traffic`, { headers });
      if (!response.ok) {
        say(
          response.status === 404
            ? "No traffic here: mocks keep a log at /_toolkit/requests, and servers show it on a loopback address or with their toolkit token."
            : `The server refuses to show its traffic (${response.status}).`,
        );
        return;
      }
      say("Watching.");
      let rest = "";
      for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
        const events = (rest + piece).split("\n\n");
        rest = events.pop();
        for (const event of events) {
          const data = /^data: (.*)$/m.exec(event)?.[1];
          if (!data) continue;
          const entry = JSON.parse(data);
          last = String(entry.number);
          show(entry);
        }
      }
    } catch {
      // The server has stopped, or restarts.
    }
    say("The connection is lost. Trying again …");
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
}

const kindNames = {
  understanding: "NLU",
  "frame-to-bot": "to bot",
  "frame-from-bot": "from bot",
  event: "event",
};

/** An entry that folds out. */
export function entryElement(entry, up) {
  const isRequest = entry.kind === "request";
  const details = make("details", { className: `entry ${entry.kind}` });
  const summary = make("summary", {});
  summary.append(
    make("span", {
      className: "badge",
      textContent: isRequest ? entry.method : kindNames[entry.kind],
    }),
    make("span", { className: "title", textContent: isRequest ? entry.url : entry.title }),
    make("span", {
      className: isRequest && entry.status >= 400 ? "outcome bad" : "outcome",
      textContent: isRequest ? `${entry.status} · ${entry.duration} ms` : "",
    }),
  );
  details.append(summary);
  // Filled when it is opened: there may be hundreds.
  details.addEventListener(
    "toggle",
    () => details.childElementCount === 1 && fill(details, entry, up),
    {
      once: true,
    },
  );
  return details;
}

function fill(details, entry, up) {
  const line = make("p", { className: "links" });
  const time = new Date(entry.time).toLocaleTimeString("en-GB");
  line.append(`${time} · `);
  if (entry.operationId) {
    const address = `${up}api/${entry.api}.html#/${entry.subject}/${entry.operationId.toLowerCase()}`;
    line.append(make("a", { href: address, textContent: entry.operationId }));
  } else line.append("no operation of the contract");
  if (entry.violations)
    line.append(
      entry.violations.length === 0 ? " · as the contract says" : " · against the contract",
    );
  details.append(line);
  for (const violation of entry.violations ?? [])
    details.append(make("p", { className: "bad", textContent: violation }));
  if (entry.kind !== "request") {
    details.append(block(entry.data));
    return;
  }
  const copy = make("button", { type: "button", textContent: "Copy as curl" });
  copy.addEventListener("click", () => copyCurl(entry, copy));
  line.append(" · ", copy);
  if (entry.request.body !== undefined)
    details.append(make("h3", { textContent: "Request" }), block(entry.request.body));
  details.append(
    make("h3", { textContent: `Response ${entry.response.mediaType ?? ""}` }),
    block(entry.response.body ?? "(no body)"),
  );
}

function block(value) {
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  return make("pre", { textContent: text, tabIndex: 0 });
}

async function copyCurl({ method, url, request }, button) {
  const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;
  const parts = [`curl ${quote(location.origin + url)}`];
  if (method !== (request.body === undefined ? "GET" : "POST")) parts.push(`--request ${method}`);
  for (const name of ["content-type", "accept", "prefer", "last-event-id"]) {
    const value = request.headers[name];
    if (value && value !== "*/*") parts.push(`--header ${quote(`${name}: ${value}`)}`);
  }
  if (request.body !== undefined) parts.push(`--data ${quote(JSON.stringify(request.body))}`);
  const text = parts.join(" \\\n  ");
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    // Off loopback and without TLS there is no clipboard.
    button.closest("details").append(block(text));
  }
}

function make(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
