/**
 * Secrets that an export omits by default: keys, passwords, tokens. Repositories that store secrets are listed here.
 */

import { randomUUID } from "node:crypto";
import { secretFields } from "../../bot/gen-ai/secrets.ts";
import { isSecretName } from "../../contract/without-secrets.ts";
import { own } from "../../own.ts";
import { jsonColumns, type Row } from "./tables.ts";

interface SecretRule {
  /** @param path names of fields, from the document of a row on */
  isSecret(path: readonly string[]): boolean;
  /** Replaces a secret that is unknown. */
  fresh(): string;
}

const rules: ReadonlyMap<string, SecretRule> = new Map([
  [
    "bots",
    { isSecret: ([field, more]) => field === "apiKey" && more === undefined, fresh: randomUUID },
  ],
  [
    "connectors",
    {
      isSecret: ([field, name = ""]) => field === "parameters" && isSecretName(name),
      fresh: () => "",
    },
  ],
  [
    "genAiConfigurations",
    {
      isSecret: ([field, name = "", more]) =>
        /setting$/i.test(field ?? "") && secretFields.has(name) && more === undefined,
      fresh: () => "",
    },
  ],
]);

/** The tables that hold secrets. */
export const secretTables: readonly string[] = [...rules.keys()];

/** Whether a row may be exported unchanged. */
export function hasSecrets(table: string): boolean {
  return rules.has(table);
}

/** A row whose secrets are `null`. */
export function withhold(table: string, row: Row): Row {
  return replaced(table, row, () => null);
}

/**
 * A row with its omitted secrets taken from the row with the same id on this server, or new ones.
 * @param own that row, if it exists
 */
export function restore(table: string, row: Row, own: Row | undefined): Row {
  const fresh = rules.get(table)?.fresh();
  return replaced(table, row, (value, path) => {
    if (value !== null) return value;
    return path.reduce<unknown>(fieldOf, own?.document) ?? fresh;
  });
}

/** Replaces the secrets of the document, and of columns that repeat them. */
function replaced(
  table: string,
  row: Row,
  by: (value: unknown, path: readonly string[]) => unknown,
): Row {
  const rule = rules.get(table);
  if (!rule) return row;
  const walk = (value: unknown, path: readonly string[]): unknown => {
    if (rule.isSecret(path)) return by(value, path);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => [name, walk(field, [...path, name])]),
    );
  };
  const document = walk(row.document, []);
  const columns = Object.entries(row).map(([name, value]) => {
    if (jsonColumns.has(name)) return [name, document];
    return [name, rule.isSecret([name]) ? fieldOf(document, name) : value];
  });
  return Object.fromEntries(columns);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? own(value as Row, name) : undefined;
}
