/** Tests enabled configurations with the orchestrator (R118). */

import { indexName } from "../../bot/gen-ai/documents.ts";
import {
  type CheckKind,
  type Checks,
  type Orchestrator,
  reasonOf,
  type SettingStatus,
  shortened,
} from "../../bot/gen-ai/orchestrator.ts";
import type {
  ConfigurationKind,
  Configurations,
  LanguageModel,
} from "../../bot/gen-ai/settings.ts";
import {
  wireCompressor,
  wireEmbedding,
  wireModel,
  wireObservability,
  wireStore,
} from "../../bot/gen-ai/wire.ts";
import { Violations } from "../../contract/validation/violations.ts";
import type { BotConfigurations } from "../../store/gen-ai/configurations.ts";

/** Context of a test. */
interface Checking {
  orchestrator: Orchestrator;
  /** The stored configurations of the bot. */
  stored: BotConfigurations;
  signal: AbortSignal;
}

interface Check {
  kind: CheckKind;
  provider: string;
  request: Checks[CheckKind];
  /** Name of the tested object in messages. */
  noun: string;
  /** JSON pointer into the body. */
  pointer: string;
}

type Checkers = {
  [Kind in ConfigurationKind]: (
    configuration: Configurations[Kind],
    checking: Checking,
    violations: Violations,
  ) => Promise<void>;
};

const checkers: Checkers = {
  async rag(configuration, checking, violations) {
    const { questionCondensingLlmSetting: condensing, questionAnsweringLlmSetting: answering } =
      configuration;
    const { emSetting, indexSessionId = "" } = configuration;
    const models = [
      modelCheck(condensing, "/questionCondensingLlmSetting", checking),
      modelCheck(answering, "/questionAnsweringLlmSetting", checking),
    ];
    const embedding: Check = {
      kind: "em-providers",
      provider: emSetting.provider,
      request: { setting: wireEmbedding(emSetting) },
      noun: "embedding model",
      pointer: "/emSetting",
    };
    await runAll(models, checking, violations);
    const before = violations.count;
    await runAll([embedding], checking, violations);
    if (indexSessionId.trim() === "") {
      const expected = "the id of an indexing session, because the configuration is enabled";
      violations.add(
        "invalid-request.missing",
        { place: '"/indexSessionId"', expected },
        { pointer: "/indexSessionId" },
      );
    }
    if (violations.count > before) return;
    const store = enabled(checking.stored.vectorStore)?.setting;
    const documents: Check = {
      kind: "vector-store-providers",
      provider: store?.provider ?? "Default",
      request: {
        ...(store && { vector_store_setting: wireStore(store) }),
        em_setting: wireEmbedding(emSetting),
        document_index_name: indexName(configuration, indexSessionId, store),
      },
      noun: "vector store with the documents",
      pointer: "/indexSessionId",
    };
    await runAll([documents], checking, violations);
  },

  vectorStore({ setting }, checking, violations) {
    const request = { vector_store_setting: wireStore(setting) };
    const check = settingCheck("vector-store-providers", setting, request, "vector store");
    return runAll([check], checking, violations);
  },

  documentCompressor({ setting }, checking, violations) {
    const request = { setting: wireCompressor(setting) };
    const noun = "document compressor";
    const check = settingCheck("document-compressor-providers", setting, request, noun);
    return runAll([check], checking, violations);
  },

  sentenceGeneration({ llmSetting }, checking, violations) {
    return runAll([modelCheck(llmSetting, "/llmSetting", checking)], checking, violations);
  },

  observability({ setting }, checking, violations) {
    const request = { setting: wireObservability(setting) };
    const check = settingCheck(
      "observability-providers",
      setting,
      request,
      "observability service",
    );
    return runAll([check], checking, violations);
  },
};

/**
 * Tests a configuration with the orchestrator.
 * @throws OrchestratorFailure; Problem 400 with all errors of a provider
 */
export async function checkConfiguration<Kind extends ConfigurationKind>(
  kind: Kind,
  configuration: Configurations[Kind],
  checking: Checking,
): Promise<void> {
  const violations = new Violations();
  await checkers[kind](configuration, checking, violations);
  violations.refuse();
}

/** A configuration if it is enabled. */
export function enabled<One extends { enabled: boolean }>(one: One | undefined): One | undefined {
  return one?.enabled ? one : undefined;
}

/** The test of a configuration with a single setting. */
function settingCheck<Kind extends CheckKind>(
  kind: Kind,
  { provider }: { provider: string },
  request: Checks[Kind],
  noun: string,
): Check {
  return { kind, provider, request, noun, pointer: "/setting" };
}

function modelCheck(model: LanguageModel, pointer: string, { stored }: Checking): Check {
  const observability = enabled(stored.observability)?.setting;
  return {
    kind: "llm-providers",
    provider: model.provider,
    request: {
      setting: wireModel(model),
      ...(observability && { observability_setting: wireObservability(observability) }),
    },
    noun: "language model",
    pointer,
  };
}

async function runAll(
  checks: readonly Check[],
  { orchestrator, signal }: Checking,
  violations: Violations,
): Promise<void> {
  const run = ({ kind, provider, request }: Check) =>
    orchestrator.check(kind, provider, request, signal);
  const results = await Promise.all(checks.map(run));
  for (const [index, { provider, noun, pointer }] of checks.entries()) {
    for (const reason of refusals(results[index])) {
      violations.add("refused-setting", { provider, setting: noun, reason }, { pointer });
    }
  }
}

/** Reasons why settings fail; an orchestrator without a result has no objections, as in Tock. */
function refusals(status: SettingStatus | null | undefined): string[] {
  const reasons = (status?.errors ?? []).map((error) => shortened(reasonOf(error)));
  return reasons.length === 0 && status?.valid === false ? ["the test failed"] : reasons;
}
