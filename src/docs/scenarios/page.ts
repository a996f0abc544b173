import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { scenarios } from "../../../generated/mocks/scenarios.ts";
import { own } from "../../own.ts";
import { scenariosFile } from "../addresses.ts";
import { asset } from "../assets.ts";
import type { PageLink } from "../bar.ts";
import { escapeHtml, withCode } from "../html.ts";
import { shell } from "../shell.ts";

interface Schema {
  type?: string | string[];
  description?: string;
  $ref?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  oneOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
}

/** An example scenario, with the comment above it as its title. */
export interface ScenarioExample {
  title: string;
  yaml: string;
}

/** Examples of what scenarios can do. */
export const scenarioExamples: readonly ScenarioExample[] = asset("scenarios/examples.yaml")
  .split(/^---\n/m)
  .map((text) => {
    const [, comment = "", yaml = ""] = /^((?:#[^\n]*\n)+)(.*)$/s.exec(text) ?? [];
    return { title: comment.replace(/^# ?/gm, "").trim(), yaml };
  });

/**
 * The reference of scenarios: every key from the schema, the scenarios of the package, and examples.
 * @param generated folder of the generated files
 */
export function scenariosPage(links: readonly PageLink[], generated: string): string {
  const file = join(generated, "mocks", "scenario.schema.json");
  const { $defs } = JSON.parse(readFileSync(file, "utf8")) as { $defs: Record<string, Schema> };
  const described = Object.entries($defs).filter(([, { properties }]) => properties);
  const index = [
    ...described.map(([name]) => [name, name] as const),
    ["ready", "Scenarios of the package"] as const,
    ["examples", "Examples"] as const,
  ].map(([id, label]) => `<li><a href="#${id}">${label}</a></li>`);
  return shell({
    file: scenariosFile,
    title: "Scenarios · tock-contract",
    links,
    style: asset("assets/page.css"),
    body: `<main>
  <header>
    <h1>Scenarios</h1>
    <p>A scenario decides what the mock responds. For each request, the first rule that matches decides; requests without
    a rule get the examples of the contract.</p>
    <pre tabindex="0">tock-contract mock --scenario flaky
tock-contract mock --scenario ./maintenance.yaml</pre>
    <p>While the mock runs, these requests control it. They require the header <code>X-Tock-Contract</code> with any
    value. With <code>X-Tock-Mock-Client: NAME</code> they concern one client, which sends the same header in its own
    requests: it then has its own scenario, sequences, captured values and log.</p>
    <ul>
      <li><code>PUT /_toolkit/scenario</code> with <code>{"name": "flaky"}</code>, or with a scenario in JSON or
        YAML (at most 20,000 characters)</li>
      <li><code>GET /_toolkit/scenario</code> returns the name, <code>DELETE</code> ends the scenario</li>
      <li><code>GET /_toolkit/requests</code> returns the latest 1,000 requests: what was called, whether it was valid, which
      example and rule answered. <code>DELETE</code> clears them</li>
    </ul>
    <p><code>X-Tock-Mock-Scenario: NAME</code> chooses a scenario of the package for one request, and
    <code>Prefer: code=404</code>, <code>example=NAME</code>, <code>delay=2000</code> or <code>dynamic=true</code> a
    response. <code>Prefer</code> comes before scenarios.</p>
    <p>Templates are filled with values of the request: <code>{{body.userId}}</code>, <code>{{path.id}}</code>,
    <code>{{query.name}}</code>, <code>{{header.accept-language}}</code>, with a default
    <code>{{body.locale | en}}</code>; with captured values, <code>{{captured.id}}</code>; or with
    <code>{{random.id}}</code> and <code>{{now}}</code>. A text that is one template gets the type of the value.</p>
  </header>
  <div class="columns">
    <nav aria-label="Contents"><ul>${index.join("")}</ul></nav>
    <div>
      ${described.map(([name, schema]) => section(name, schema)).join("")}
      <section id="ready">
        <h2><a href="#ready">Scenarios of the package</a></h2>
        ${Object.entries(scenarios)
          .map(
            ([name, scenario]) =>
              `<h3>${name}</h3><p>${withCode(scenario.summary)}.</p><pre tabindex="0">${escapeHtml(stringify(scenario.rules))}</pre>`,
          )
          .join("")}
      </section>
      <section id="examples">
        <h2><a href="#examples">Examples</a></h2>
        ${scenarioExamples
          .map(
            ({ title, yaml }) =>
              `<p>${withCode(title)}</p><pre tabindex="0">${escapeHtml(yaml)}</pre>`,
          )
          .join("")}
      </section>
    </div>
  </div>
</main>`,
  });
}

function section(name: string, { description = "", properties = {}, required = [] }: Schema) {
  const keys = Object.entries(properties)
    .filter(([key]) => key !== "$schema")
    .map(([key, schema]) => {
      const marks = [
        typeOf(schema),
        ...(required.includes(key) ? ["required"] : []),
        ...(schema.default === undefined ? [] : [`default ${JSON.stringify(schema.default)}`]),
      ];
      return `<p><code>${key}</code> <small>${marks.join(", ")}</small><br>${withCode(schema.description ?? "")}</p>`;
    });
  return `<section id="${name}"><h2><a href="#${name}">${name}</a></h2><p>${withCode(description)}</p>${keys.join("")}</section>`;
}

/** The type of a value in words, with links to the types of this page. */
function typeOf(schema: Schema): string {
  const { $ref, enum: values, oneOf, items, type, additionalProperties } = schema;
  if ($ref !== undefined) {
    const name = $ref.replace("#/$defs/", "");
    return own(linked, name) ?? `<a href="#${name}">${name}</a>`;
  }
  if (schema.const !== undefined) return `<code>${escapeHtml(String(schema.const))}</code>`;
  if (values)
    return values.map((value) => `<code>${escapeHtml(String(value))}</code>`).join(" or ");
  if (oneOf) return oneOf.map(typeOf).join(" or ");
  if (type === "array") return `list of ${typeOf(items ?? {})}`;
  if (type === "object" && typeof additionalProperties === "object") {
    return `map of ${typeOf(additionalProperties)}`;
  }
  return [type ?? "any value"].flat().join(" or ");
}

/** Types that have no section of their own. */
const linked: Readonly<Record<string, string>> = {
  OperationId: "operationId",
  Reference: "reference",
  Conditions: 'map of references to values or <a href="#Test">tests</a>',
  Condition: 'value or <a href="#Test">test</a>',
};
