import type { AdminOperations } from "../../../generated/admin/operations.ts";
import type { Handlers } from "../handlers.ts";
import type { Services } from "../services.ts";
import { health } from "../shared/health.ts";
import { session } from "../shared/session.ts";
import { namespaceSharing } from "./access/namespace-sharing.ts";
import { namespaces } from "./access/namespaces.ts";
import { singleSignOn } from "./access/single-sign-on.ts";
import { faq } from "./answers/faq.ts";
import { faqSettings } from "./answers/faq-settings.ts";
import { files } from "./answers/files.ts";
import { labelFiles } from "./answers/label-files.ts";
import { labels } from "./answers/labels.ts";
import { stories } from "./answers/stories.ts";
import { storyFiles } from "./answers/story-files.ts";
import { storySearch } from "./answers/story-search.ts";
import { bots } from "./bots/bots.ts";
import { connectorTypes } from "./bots/connector-types.ts";
import { connectors } from "./bots/connectors.ts";
import { features } from "./bots/features.ts";
import { testTalk } from "./bots/test-talk.ts";
import { dialogExports } from "./conversations/dialog-exports.ts";
import { dialogs } from "./conversations/dialogs.ts";
import { users } from "./conversations/users.ts";
import { genAiCompletion } from "./gen-ai/gen-ai-completion.ts";
import { genAiConfigurations } from "./gen-ai/gen-ai-configurations.ts";
import { analytics } from "./measuring/analytics.ts";
import { dialogStatistics } from "./measuring/dialog-statistics.ts";
import { indicators } from "./measuring/indicators.ts";
import { intentAnalytics } from "./measuring/intent-analytics.ts";
import { metrics } from "./measuring/metrics.ts";
import { satisfaction } from "./measuring/satisfaction.ts";
import { storyAnalytics } from "./measuring/story-analytics.ts";
import { annotations } from "./quality/annotations.ts";
import { datasetRuns } from "./quality/dataset-runs.ts";
import { datasets } from "./quality/datasets.ts";
import { evaluationSamples } from "./quality/evaluation-samples.ts";
import { evaluations } from "./quality/evaluations.ts";
import { testPlanExecutions } from "./quality/test-plan-executions.ts";
import { testPlans } from "./quality/test-plans.ts";
import { builds } from "./sentences/builds.ts";
import { exports } from "./sentences/exports.ts";
import { imports } from "./sentences/imports.ts";
import { logStatistics } from "./sentences/log-statistics.ts";
import { logs } from "./sentences/logs.ts";
import { modelConfiguration } from "./sentences/model-configuration.ts";
import { modelTests } from "./sentences/model-tests.ts";
import { sentenceWork } from "./sentences/sentence-work.ts";
import { sentences } from "./sentences/sentences.ts";
import { synchronization } from "./sentences/synchronization.ts";
import { audit } from "./server/audit.ts";
import { references } from "./server/references.ts";
import { applications } from "./understanding/applications.ts";
import { dictionaries } from "./understanding/dictionaries.ts";
import { dictionaryValues } from "./understanding/dictionary-values.ts";
import { entityTypes } from "./understanding/entity-types.ts";
import { intents } from "./understanding/intents.ts";

/** The handlers of Tock Studio's API. */
export const admin = (services: Services) =>
  ({
    ...session(services),
    ...singleSignOn(services),
    ...builds(services),
    ...modelConfiguration(services),
    ...modelTests(services),
    ...intents(services),
    ...entityTypes(services),
    ...dictionaries(services),
    ...dictionaryValues(services),
    ...applications(services),
    ...namespaces(services),
    ...namespaceSharing(services),
    ...bots(services),
    ...connectors(services),
    ...connectorTypes(),
    ...features(services),
    ...testTalk(services),
    ...dialogs(services),
    ...dialogExports(services),
    ...dialogStatistics(services),
    ...satisfaction(services),
    ...analytics(services),
    ...intentAnalytics(services),
    ...storyAnalytics(services),
    ...indicators(services),
    ...metrics(services),
    ...users(services),
    ...annotations(services),
    ...evaluationSamples(services),
    ...evaluations(services),
    ...datasets(services),
    ...datasetRuns(services),
    ...testPlans(services),
    ...testPlanExecutions(services),
    ...stories(services),
    ...storySearch(services),
    ...faq(services),
    ...faqSettings(services),
    ...storyFiles(services),
    ...labels(services),
    ...labelFiles(services),
    ...files(services),
    ...genAiConfigurations(services),
    ...genAiCompletion(services),
    ...references(),
    ...audit(services),
    ...sentences(services),
    ...sentenceWork(services),
    ...exports(services),
    ...imports(services),
    ...synchronization(services),
    ...logs(services),
    ...logStatistics(services),
    checkStudioHealth: health(services).checkStudioHealth,
  }) satisfies Handlers<AdminOperations>;
