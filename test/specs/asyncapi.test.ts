import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DiagnosticSeverity, Parser } from "@asyncapi/parser";
import { describe, expect, it } from "vitest";
import { loadAsyncDocument, messageOf, schemaNameOf } from "../../src/contract/asyncapi.ts";
import { loadContract } from "../../src/contract/documents.ts";
import { withoutDiscriminators } from "../../src/contract/openapi.ts";
import { ContractValidator } from "../../src/contract/validation/validator.ts";
import { generatedFolder } from "../../src/paths.ts";

const text = readFileSync(join(generatedFolder, "bot-definition", "asyncapi.json"), "utf8");
const document = loadAsyncDocument();
const contract = loadContract();
const openapi = contract.documents.get("bot-definition");
const messages = Object.values(document.components.messages);

/** What the parser of the AsyncAPI initiative finds wrong. */
async function errorsOf(source: string): Promise<string[]> {
  const { diagnostics } = await new Parser().parse(source);
  return diagnostics
    .filter(({ severity }) => severity === DiagnosticSeverity.Error)
    .map(({ message, path }) => `${path.join("/")}: ${message}`);
}

describe("the AsyncAPI document of the WebSocket", () => {
  it("is valid", async () => {
    expect(await errorsOf(text)).toEqual([]);
  });

  it("is checked by a parser that does find mistakes", async () => {
    expect(await errorsOf(text.replace('"action": "send"', '"action": "sent"'))).not.toEqual([]);
    expect(await errorsOf(text.replace(/"address": "[^"]*",/, '"address": 7,'))).not.toEqual([]);
  });

  it("contains the schemas of the OpenAPI document next to it", () => {
    const schemas = withoutDiscriminators(openapi?.components?.schemas ?? {});
    for (const [name, schema] of Object.entries(document.components.schemas)) {
      expect(schemas[name], name).toEqual(schema);
    }
  });

  it("contains the targets of all its references", () => {
    const references = [...text.matchAll(/"\$ref": "([^"]*)"/g)].map(([, target = ""]) => target);
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((target) => !target.startsWith("#/"))).toEqual([]);
  });

  it("has a message for each frame, named after the key that distinguishes them", () => {
    const variants = ["PlatformFrame", "BotFrame"].flatMap(
      (name) => openapi?.components?.schemas?.[name]?.oneOf as { $ref: string }[],
    );
    expect(messages.map(schemaNameOf).sort()).toEqual(
      variants.map(({ $ref }) => $ref.split("/").at(-1)).sort(),
    );
    for (const [name, message] of Object.entries(document.components.messages)) {
      expect(message.name).toBe(name);
      expect(messageOf(document, name)).toBe(message);
    }
  });

  it("describes each message from both ends", () => {
    const used = (prefix: string) =>
      new Set(
        Object.entries(document.operations)
          .filter(([id]) => id.startsWith(prefix))
          .flatMap(([, { messages: own, reply }]) => [...own, ...(reply?.messages ?? [])])
          .map((reference) => messageOf(document, reference).name),
      );
    expect(used("bot")).toEqual(used("platform"));
    expect(used("bot").size).toBe(messages.length);
  });
});

describe("the examples of its messages", () => {
  const validator = new ContractValidator(contract);
  const judge = (name: string, value: unknown) =>
    validator.schema("bot-definition", name, value, { closed: true });

  const examples = messages.flatMap((message) =>
    message.examples.map(({ name, payload }) => ({ message, name, payload })),
  );
  it.each(examples)("$message.name $name keeps the contract, closed", ({ message, payload }) => {
    expect(judge(schemaNameOf(message), payload)).toEqual([]);
    expect(judge(schemaNameOf(message), { ...(payload as object), more: 1 })).not.toEqual([]);
  });

  it("have names of their own, and there is one for each message", () => {
    for (const { name, examples: own } of messages) {
      const names = own.map((example) => example.name);
      expect(names.length, name).toBeGreaterThan(0);
      expect(new Set(names).size, name).toBe(names.length);
    }
  });
});
