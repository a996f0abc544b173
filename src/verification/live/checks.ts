import type { Check, Finding } from "../finding.ts";
import { grouped } from "../finding.ts";

interface Collected {
  group: string;
  name: string;
  exchanges: number;
  seconds: number;
  findings: Finding[];
}

/** Collects the checks of a run, in the order in which they begin. */
export class Checks {
  readonly #all = new Map<string, Collected>();
  readonly #onExchange: () => void;

  /** @param onExchange called after each checked exchange, for progress */
  constructor(onExchange: () => void = () => {}) {
    this.#onExchange = onExchange;
  }

  /** Adds the findings of one exchange. */
  add(group: string, name: string, milliseconds: number, findings: readonly Finding[]): void {
    const check = this.#at(group, name);
    check.exchanges++;
    check.seconds += milliseconds / 1000;
    check.findings.push(...findings);
    this.#onExchange();
  }

  /** Adds a finding without an exchange. */
  note(group: string, name: string, finding: Finding): void {
    this.#at(group, name).findings.push(finding);
  }

  leftOut(group: string, name: string, operationId: string | null, summary: string): void {
    this.note(group, name, {
      ...{ kind: "left out", summary, operationId, request: null, response: null },
      ...{ violation: null, rule: null, source: null, times: 1 },
    });
  }

  /** Checks with equal findings as one. */
  get all(): Check[] {
    return [...this.#all.values()].map((check) => ({
      ...check,
      findings: grouped(check.findings),
    }));
  }

  #at(group: string, name: string): Collected {
    const key = JSON.stringify([group, name]);
    let check = this.#all.get(key);
    if (!check) {
      check = { group, name, exchanges: 0, seconds: 0, findings: [] };
      this.#all.set(key, check);
    }
    return check;
  }
}
