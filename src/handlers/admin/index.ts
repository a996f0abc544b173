import type { AdminOperations } from "../../../generated/admin/operations.ts";
import type { Handlers } from "../../contract/handler.ts";
import type { Services } from "../services.ts";
import { health } from "../shared/health.ts";
import { session } from "../shared/session.ts";
import { applications } from "./applications.ts";
import { bots } from "./bots.ts";
import { builds } from "./builds.ts";
import { connectorTypes } from "./connector-types.ts";
import { connectors } from "./connectors.ts";
import { dictionaries } from "./dictionaries.ts";
import { dictionaryValues } from "./dictionary-values.ts";
import { entityTypes } from "./entity-types.ts";
import { exports } from "./exports.ts";
import { imports } from "./imports.ts";
import { intents } from "./intents.ts";
import { logStatistics } from "./log-statistics.ts";
import { logs } from "./logs.ts";
import { modelConfiguration } from "./model-configuration.ts";
import { namespaceSharing } from "./namespace-sharing.ts";
import { namespaces } from "./namespaces.ts";
import { references } from "./references.ts";
import { sentenceWork } from "./sentence-work.ts";
import { sentences } from "./sentences.ts";

/** Operations that have no handler yet: the server answers them with 501. A handler takes its operation off the list. */
export const notImplemented = [
  "searchIntentErrors",
  "deleteIntentError",
  "searchEntityErrors",
  "deleteEntityError",
  "summarizeModelTests",
  "saveRagConfiguration",
  "getRagConfiguration",
  "deleteRagConfiguration",
  "saveVectorStoreConfiguration",
  "getVectorStoreConfiguration",
  "deleteVectorStoreConfiguration",
  "saveDocumentCompressorConfiguration",
  "getDocumentCompressorConfiguration",
  "deleteDocumentCompressorConfiguration",
  "saveBusinessRules",
  "getBusinessRules",
  "saveSentenceGenerationConfiguration",
  "getSentenceGenerationConfiguration",
  "deleteSentenceGenerationConfiguration",
  "getSentenceGenerationInfo",
  "generateSentences",
  "saveObservabilityConfiguration",
  "getObservabilityConfiguration",
  "deleteObservabilityConfiguration",
  "runPrompt",
  "listDatasets",
  "createDataset",
  "getDataset",
  "updateDataset",
  "deleteDataset",
  "startDatasetRun",
  "getDatasetRun",
  "deleteDatasetRun",
  "cancelDatasetRun",
  "listDatasetRunActions",
  "saveAnnotation",
  "updateAnnotation",
  "addAnnotationComment",
  "updateAnnotationComment",
  "deleteAnnotationComment",
  "listEvaluationSamples",
  "createEvaluationSample",
  "getEvaluationSample",
  "deleteEvaluationSample",
  "changeEvaluationSampleStatus",
  "listEvaluations",
  "evaluateAction",
  "listTestPlans",
  "listTestPlansOfConnector",
  "listTestPlansOfApplication",
  "saveTestPlan",
  "getTestPlan",
  "deleteTestPlan",
  "addTestPlanDialog",
  "removeTestPlanDialog",
  "listTestPlanExecutions",
  "getTestPlanExecution",
  "runTestPlan",
  "executeTestPlan",
  "sendTrialMessage",
  "saveBotConfiguration",
  "synchronizeApplications",
  "saveConnector",
  "deleteConnector",
  "listFeatures",
  "toggleFeature",
  "updateFeature",
  "addFeature",
  "deleteFeature",
  "deleteConnectorFeature",
  "uploadFile",
  "downloadUploadedFile",
  "listLabels",
  "completeLabels",
  "saveLabels",
  "saveLabel",
  "createLabel",
  "deleteLabel",
  "exportLabelsAsCsv",
  "exportFoundLabelsAsCsv",
  "importLabelsFromCsv",
  "exportLabelsAsJson",
  "exportFoundLabelsAsJson",
  "importLabelsFromJson",
  "searchUserActions",
  "completeSignIn",
  "completeSignInByForm",
  "createStory",
  "saveStory",
  "getStory",
  "deleteStory",
  "getStoryByIntent",
  "loadStories",
  "searchStories",
  "searchStorySummaries",
  "listStoriesWithDocument",
  "listStoriesWithSettings",
  "exportStories",
  "exportStory",
  "importStories",
  "saveFaq",
  "deleteFaq",
  "disableAllFaqs",
  "listFaqTags",
  "searchFaqs",
  "getFaqSettings",
  "saveFaqSettings",
] as const satisfies readonly (keyof AdminOperations)[];

type NotImplemented = (typeof notImplemented)[number];

/** The handlers of Tock Studio's API. */
export const admin = (services: Services) =>
  ({
    ...session(services),
    ...builds(services),
    ...modelConfiguration(services),
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
    ...references(),
    ...sentences(services),
    ...sentenceWork(services),
    ...exports(services),
    ...imports(services),
    ...logs(services),
    ...logStatistics(services),
    checkStudioHealth: health(services).checkStudioHealth,
  }) satisfies Handlers<Omit<AdminOperations, NotImplemented>>;
