import type { Finding, Report } from "../finding.ts";
import { Checks } from "../live/checks.ts";
import type { Judgment } from "./judging/messages.ts";
import type { Traffic } from "./traffic.ts";

/** One line of the live page. */
export interface Entry {
  id: number;
  at: string;
  /** `POST /rest/nlp/parse`, or `frame from bot`. Secrets are masked. */
  what: string;
  operationId: string | null;
  status: number | null;
  /** Milliseconds; null for a frame. */
  took: number | null;
  request: string | null;
  response: string | null;
  findings: { side: "client" | "server"; kind: Finding["kind"]; summary: string }[];
}

/** The numbers of one operation. */
interface OperationRow {
  operationId: string;
  exchanges: number;
  client: number;
  server: number;
  deviations: number;
}

/** The results of all exchanges of the proxy. */
export class Ledger {
  readonly #checks = new Checks();
  readonly #rows = new Map<string, OperationRow>();
  readonly #startedAt = new Date().toISOString();
  readonly #start = performance.now();
  /** Exchanges and frames so far. */
  seen = 0;

  /** @returns the line of the live page */
  add(traffic: Traffic, judgment: Judgment | null, shownPath: string): Entry {
    this.seen++;
    const operation = judgment?.operation ?? null;
    const entry: Entry = {
      id: traffic.id,
      at: traffic.at,
      what:
        traffic.kind === "frame" ? `frame from ${traffic.from}` : `${traffic.method} ${shownPath}`,
      operationId: operation?.id ?? null,
      status: traffic.kind === "http" ? traffic.status : null,
      took: traffic.kind === "http" ? Math.round(traffic.took) : null,
      request: judgment?.shown.request ?? null,
      response: judgment?.shown.response ?? null,
      findings: [],
    };
    if (!judgment) {
      const summary = "traffic that came faster than it could be checked";
      this.#checks.leftOut("proxy", "traffic", null, summary);
      entry.findings.push({ side: "server", kind: "left out", summary });
      return entry;
    }
    const { client, server } = judgment;
    for (const [side, findings] of [
      ["client", client],
      ["server", server],
    ] as const) {
      entry.findings.push(...findings.map(({ kind, summary }) => ({ side, kind, summary })));
    }
    if (operation) {
      const group = `${operation.api}/${operation.subject}`;
      const took = traffic.kind === "http" ? traffic.took : 0;
      this.#checks.add(group, `${operation.id}: responses of the server`, took, server);
      this.#checks.add(group, `${operation.id}: requests of the client`, 0, client);
      this.#count(operation.id, judgment);
    } else for (const finding of server) this.#checks.note("proxy", "other requests", finding);
    return entry;
  }

  report(target: string, tock: string): Report {
    return {
      command: "proxy",
      target,
      tock,
      startedAt: this.#startedAt,
      seconds: (performance.now() - this.#start) / 1000,
      seed: null,
      checks: this.#checks.all,
    };
  }

  /** A table by operation, for a terminal. */
  summary(): string {
    const rows = [...this.#rows.values()].sort((a, b) =>
      a.operationId.localeCompare(b.operationId, "en"),
    );
    if (rows.length === 0) return "No traffic to an operation of the contract.\n";
    const width = Math.max(9, ...rows.map(({ operationId }) => operationId.length));
    const head = `${"Operation".padEnd(width)}  seen  client  server  known deviations`;
    const lines = rows.map(
      ({ operationId, exchanges, client, server, deviations }) =>
        `${operationId.padEnd(width)}  ${cell(exchanges, 4)}  ${cell(client, 6)}  ${cell(server, 6)}  ${cell(deviations, 16)}`,
    );
    return `${[head, ...lines].join("\n")}\n`;
  }

  #count(operationId: string, { client, server }: Judgment): void {
    const row = this.#rows.get(operationId) ?? {
      ...{ operationId, exchanges: 0, client: 0, server: 0, deviations: 0 },
    };
    this.#rows.set(operationId, row);
    const violations = (findings: readonly Finding[]) =>
      findings.filter(({ kind }) => kind === "violation").length;
    row.exchanges++;
    row.client += violations(client);
    row.server += violations(server);
    row.deviations += server.filter(({ kind }) => kind === "known deviation").length;
  }
}

function cell(number: number, width: number): string {
  return String(number).padStart(width);
}
