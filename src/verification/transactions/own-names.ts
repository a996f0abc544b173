import type { Json } from "../../contract/openapi.ts";
import { own } from "../../own.ts";

/**
 * Ids of the contract's examples, by the objects that they name. A request never contains one of them: it gets the id
 * of an object of this run, or an unknown one.
 */
export const exampleIds = {
  application: "6b035c7b24e5751f553624fd",
  intent: "6b035c8024e5751f5536250c",
  otherIntent: "6b035c8024e5751f55362509",
  connector: "6b035cad24e5751f55362524",
  story: "6b035d4624e5751f5536253b",
  faq: "6b035d4424e5751f55362532",
  dialog: "6b035cb65fb6e3d3b0eeb501",
  userAction: "6b035cb65fb6e3d3b0eeb4ff",
  botAction: "6b035cb75fb6e3d3b0eeb505",
  annotationEvent: "6b035d4c24e5751f55362581",
  sample: "6b035d5a24e5751f553625a5",
  evaluation: "6b035d5a24e5751f553625a9",
  dataset: "6b035d5724e5751f55362599",
  datasetRun: "6b035d5724e5751f5536259d",
  plan: "6b035d4e24e5751f55362586",
  planExecution: "6b035d4e24e5751f55362588",
} as const;
export type OwnKind = keyof typeof exampleIds;

/** Other ids of the examples that name the same objects. */
const sameAs = new Map<string, OwnKind>([["6b035cad24e5751f55362523", "connector"]]);

const kinds = new Map<string, OwnKind>(
  Object.entries(exampleIds).map(([kind, id]) => [id, kind as OwnKind]),
);

/** Names of the examples that a server may have already: each gets the name of the run in front. */
const names = new Set(
  "book_train greetings opening_hours luggage_size travel_copy rich_app seat_choice survey ticket_class city journey train_number hook check_weather trip".split(
    " ",
  ),
);

/** Texts of labels, of which the server makes ids. */
const labelTexts = new Set([
  "Open from 5am",
  "55x40x20 cm at most",
  "Welcome aboard",
  "Which city?",
]);

const isId = /^[0-9a-f]{24}$/;

/** The names and ids that one run uses instead of those of the examples. */
export class OwnNames {
  /** Part of every name that the run creates: lower-case letters and digits. */
  readonly run: string;
  readonly namespace: string;
  /** Name of the application, and id of its bot. */
  readonly application: string;
  /** Name of its web connector. */
  connector: string;
  /** Whether it has one. */
  hasConnector = true;
  /** A namespace that does not exist. */
  readonly nowhere: string;
  /** A namespace that the run creates and deletes. */
  readonly team: string;
  readonly #ids = new Map<string, string>();
  readonly #unknown = new Map<string, string>();

  /** @param application an existing application, for a run that only reads */
  constructor(run: string, namespace: string, application: string = run) {
    this.run = run;
    this.namespace = namespace;
    this.application = application;
    this.connector = application === run ? `${run}-web` : "web";
    this.nowhere = `${run}nowhere`;
    this.team = `${run}team`;
  }

  /** Keeps the id of an object of this run. */
  keep(kind: OwnKind, id: unknown): void {
    if (typeof id === "string" && id !== "") this.#ids.set(kind, id);
  }

  idOf(kind: OwnKind): string | undefined {
    return this.#ids.get(kind);
  }

  /** Whether a value is one that this run has created, or its namespace. */
  owns(value: string): boolean {
    return (
      value === this.namespace ||
      value === this.application ||
      value.includes(this.run) ||
      [...this.#ids.values()].includes(value)
    );
  }

  /** A copy of a value of an example, with the names and ids of this run. */
  replaced(value: Json, key = ""): Json {
    if (typeof value === "string") return this.text(value, key);
    if (Array.isArray(value)) return value.map((item) => this.replaced(item, key));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        this.#isName(name) ? this.text(name) : name,
        this.replaced(item, key === "connectorType" || key === "targetConnectorType" ? "" : name),
      ]),
    );
  }

  /** @param key name of the field or parameter that holds the text */
  text(text: string, key = ""): string {
    if (isId.test(text)) return this.#id(text);
    if (text === "app") return this.namespace;
    if (text === "team2") return this.team;
    if (text === "travel") return this.application;
    if (text === "web" && (key === "applicationId" || key === "connector")) return this.connector;
    if (text === "nlpuser@app.com") return `${this.run}@example.com`;
    if (names.has(text)) return `${this.run}_${text}`;
    if (text.startsWith("app:")) return `${this.namespace}:${this.text(text.slice(4))}`;
    if (text.startsWith("/io/app/travel/")) {
      return `/io/${this.namespace}/${this.application}/${this.#connectorName(text.slice(15))}`;
    }
    const [, category, label] = /^app_([a-z]+)_(.+)$/s.exec(text) ?? [];
    if (category !== undefined)
      return `${this.namespace}_${this.text(category)}_${label} ${this.run}`;
    return labelTexts.has(text) ? `${text} ${this.run}` : this.#inText(text);
  }

  /** An id that nothing has, always the same for one name. */
  unknownId(name: string): string {
    let id = this.#unknown.get(name);
    if (id === undefined) {
      // The time is in the first bytes of an id: none has the year 1970.
      const number = this.#unknown.size + Number.parseInt(this.run.slice(-6), 36);
      id = `00000000${number.toString(16).padStart(16, "0")}`;
      this.#unknown.set(name, id);
    }
    return id;
  }

  #id(id: string): string {
    const kind = kinds.get(id) ?? sameAs.get(id);
    return (kind && this.#ids.get(kind)) ?? this.unknownId(id);
  }

  /** Dumps and tables are texts that hold names. */
  #inText(text: string): string {
    if (!/^\s*[[{]/.test(text)) return text;
    try {
      return JSON.stringify(this.replaced(JSON.parse(text) as Json));
    } catch {
      return text;
    }
  }

  #connectorName(name: string): string {
    return name === "web" ? this.connector : this.text(name);
  }

  #isName(name: string): boolean {
    return names.has(name) || name === "app" || name.startsWith("app:");
  }
}

/** Reads a value by its path: `sentences.0.text`. */
export function valueAt(value: unknown, path: string): unknown {
  let found: unknown = value;
  for (const step of path.split(".")) {
    if (Array.isArray(found)) found = found[Number(step)];
    else if (typeof found === "object" && found !== null) {
      found = own(found as Record<string, unknown>, step);
    } else return undefined;
  }
  return found;
}
