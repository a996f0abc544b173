/** Shows the traffic as it comes; texts of the traffic are only ever set as text. */

const most = 1000;
const rows = document.getElementById("rows");
const totals = document.getElementById("totals");
const only = document.getElementById("only");
const filter = document.getElementById("filter");
let seen = 0;
let violations = 0;

function element(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

const classes = { violation: "violation", "known deviation": "deviation", "left out": "out" };

function rowOf(entry) {
  const row = element("tr");
  row.append(element("td", entry.at.slice(11, 23)));
  const details = element("details");
  details.append(element("summary", entry.what));
  for (const text of [entry.request, entry.response]) {
    if (text) details.append(element("pre", text));
  }
  const what = element("td");
  what.append(details);
  row.append(what, element("td", entry.operationId ?? ""));
  row.append(element("td", entry.status ?? ""), element("td", entry.took ?? ""));
  const found = element("td");
  for (const { side, kind, summary } of entry.findings) {
    const prefix = kind === "violation" ? side : kind;
    found.append(element("div", `${prefix}: ${summary}`, classes[kind]));
  }
  row.append(found);
  row.dataset.text = `${entry.what} ${entry.operationId}`.toLowerCase();
  row.dataset.bad = String(entry.findings.some(({ kind }) => kind === "violation"));
  return row;
}

function show(row) {
  const wanted = filter.value.toLowerCase();
  row.hidden = (only.checked && row.dataset.bad !== "true") || !row.dataset.text.includes(wanted);
}

function showAll() {
  for (const row of rows.children) show(row);
}

only.addEventListener("change", showAll);
filter.addEventListener("input", showAll);

const source = new EventSource("events");
source.addEventListener("open", () => {
  rows.replaceChildren();
  seen = 0;
  violations = 0;
});
source.addEventListener("message", ({ data }) => {
  const row = rowOf(JSON.parse(data));
  show(row);
  rows.prepend(row);
  if (rows.children.length > most) rows.lastElementChild.remove();
  seen++;
  if (row.dataset.bad === "true") violations++;
  totals.textContent = `${seen} seen, ${violations} with violations`;
});
source.addEventListener("error", () => {
  totals.textContent = `${seen} seen, ${violations} with violations. The proxy has stopped.`;
});
