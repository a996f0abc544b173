import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { fillMessage, fillTexts, type MessageValues, valueNames } from "../../contract/messages.ts";
import { own } from "../../own.ts";
import { packageRoot } from "../../paths.ts";

const source = "specs/shared/error-codes.yaml";

type At = Record<string, string>;

/** An entry of an example: values for one message of the code. */
interface ExampleEntry {
  message?: string;
  values?: MessageValues;
  at?: At;
}

/** An entry of the catalog in its source form. */
interface Entry {
  status: number;
  cause: string;
  cure: string;
  headers?: Record<string, string>;
  message?: string;
  messages?: Record<string, string>;
  at?: At;
  examples?: Record<string, ExampleEntry & { summary: string; errors?: ExampleEntry[] }>;
}

/** The generated files of the error catalog: the module of the server, and the examples of the documents. */
export async function errorFiles(): Promise<Map<string, string>> {
  const text = await readFile(join(packageRoot, source), "utf8");
  const { codes } = parse(text) as { codes: Record<string, Entry> };
  const header = `Generated from ${source} by \`npm run generate\`. Do not edit.`;
  return new Map([
    ["generated/errors.ts", `// ${header}\n\n${errorsModule(codes)}`],
    [
      "generated/errors.yaml",
      `# ${header}\n\n${stringify(errorsDocument(codes), { lineWidth: 0 })}`,
    ],
  ]);
}

function errorsModule(codes: Record<string, Entry>): string {
  const messages = Object.entries(codes).flatMap(([code, entry]) =>
    Object.entries(messagesOf(code, entry)).map(([key, message]) => [key, message, entry] as const),
  );
  return [
    "export type ErrorCode =",
    `${Object.keys(codes)
      .map((code) => `  | ${JSON.stringify(code)}`)
      .join("\n")};`,
    "",
    "/** The meaning of each code, by status. */",
    "export const errorCatalog = {",
    ...Object.entries(codes).map(
      ([code, { status, cause, cure }]) =>
        `  ${JSON.stringify(code)}: ${JSON.stringify({ status, cause, cure })},`,
    ),
    "} as const satisfies Record<ErrorCode, { status: number; cause: string; cure: string }>;",
    "",
    "/** HTTP headers of a code. */",
    "export const errorHeaders: { readonly [Code in ErrorCode]?: Readonly<Record<string, string>> } = {",
    ...Object.entries(codes).flatMap(([code, { headers }]) =>
      headers ? [`  ${JSON.stringify(code)}: ${JSON.stringify(headers)},`] : [],
    ),
    "};",
    "",
    "/** Values of each message: `code`, or `code.name` where a code has several. */",
    "export interface ErrorValues {",
    ...messages.map(
      ([key, message, entry]) => `  ${JSON.stringify(key)}: ${valuesType(message, entry)};`,
    ),
    "}",
    "",
    "/** The messages, and the places that they apply to. */",
    "export const errorMessages: Readonly<Record<keyof ErrorValues, readonly [string, Readonly<Record<string, string>>?]>> = {",
    ...messages.map(
      ([key, message, { at }]) =>
        `  ${JSON.stringify(key)}: ${JSON.stringify(at ? [message, at] : [message])},`,
    ),
    "};",
    "",
  ].join("\n");
}

function messagesOf(code: string, { message, messages }: Entry): Record<string, string> {
  if (message !== undefined) return { [code]: message };
  return Object.fromEntries(
    Object.entries(messages ?? {}).map(([name, text]) => [`${code}.${name}`, text]),
  );
}

/** The values in a message and its headers; those that only `at` has are optional, because a caller may replace it. */
function valuesType(message: string, { headers = {}, at = {} }: Entry): string {
  const needed = new Set([message, ...Object.values(headers)].flatMap(valueNames));
  const optional = new Set(Object.values(at).flatMap(valueNames));
  const members = [
    ...[...needed].map((name) => `${name}: string | number`),
    ...[...optional].filter((name) => !needed.has(name)).map((name) => `${name}?: string | number`),
  ];
  return members.length === 0 ? "Record<string, never>" : `{ ${members.join("; ")} }`;
}

/** The schemas and examples that the documents refer to. */
function errorsDocument(codes: Record<string, Entry>) {
  const examples = Object.entries(codes).flatMap(([code, entry]) =>
    Object.entries(entry.examples ?? {}).map(([name, { summary, errors, ...only }]) => [
      name,
      {
        summary,
        value: { errors: (errors ?? [only]).map((one) => exampleEntry(code, entry, one)) },
      },
    ]),
  );
  return {
    schemas: {
      ErrorCode: {
        type: "string",
        description: "Stable code of an error; the page of error codes has cause and cure of each.",
        anyOf: [
          { title: "Code of this server", type: "string", enum: Object.keys(codes) },
          {
            title: "Number that Tock gives a few of its errors",
            type: "string",
            pattern: "^[0-9]{3,4}$",
            "x-expected": "three or four digits",
          },
        ],
      },
    },
    examples: Object.fromEntries(examples) as Record<string, object>,
  };
}

function exampleEntry(code: string, entry: Entry, { message, values = {}, at }: ExampleEntry) {
  const key = message === undefined ? code : `${code}.${message}`;
  const template = own(messagesOf(code, entry), key);
  if (template === undefined) throw new Error(`${source}: an example of ${code} has no message`);
  const params = fillTexts({ ...entry.at, ...at }, values);
  const hasParams = Object.keys(params).length > 0;
  return { code, message: fillMessage(template, values), ...(hasParams ? { params } : {}) };
}
