// Generated from mocks/scenario.schema.yaml by `npm run generate`. Do not edit.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A value that must be equal (texts may contain templates), or a test. */
        Condition: (string | number | boolean | null) | components["schemas"]["Test"];
        /** @description References with what they must be. All conditions must hold. */
        Conditions: {
            [key: string]: components["schemas"]["Condition"];
        };
        /**
         * @description operationId of the contract.
         * @enum {string}
         */
        OperationId: "parseQuery" | "evaluateEntities" | "mergeValues" | "getApplication" | "createApplication" | "listIntents" | "importApplicationDump" | "importSentencesDump" | "uploadApplicationDump" | "uploadSentencesDump" | "reportUnknown" | "countLogs" | "authenticateUser" | "stopSession" | "getUser" | "checkNluHealth" | "checkLiveness" | "checkReadiness" | "sendMessage" | "preflightMessage" | "streamEvents" | "streamAnswerByHeader" | "streamAnswer" | "checkConnector" | "downloadFile" | "sendTestMessage" | "checkTestConnector" | "askEligibility" | "sendOrchestratedAction" | "checkHealth" | "completeSignIn" | "completeSignInByForm" | "listNamespaces" | "listMembers" | "saveMember" | "createNamespace" | "deleteNamespace" | "selectNamespace" | "removeMember" | "saveNamespaceConfiguration" | "getNamespaceConfiguration" | "listSharedNamespaces" | "listApplications" | "listApplicationsOfNamespace" | "saveApplication" | "getApplicationById" | "deleteApplication" | "listIntentsByApplication" | "saveIntent" | "removeIntent" | "removeIntentEntity" | "removeIntentState" | "removeSharedIntent" | "listEntityTypes" | "createEntityType" | "updateEntityType" | "deleteEntityType" | "updateEntity" | "removeSubEntity" | "saveDictionary" | "getDictionary" | "uploadDictionary" | "savePredefinedValue" | "deletePredefinedValue" | "addPredefinedLabel" | "deletePredefinedLabel" | "searchSentences" | "saveSentence" | "updateSentences" | "revealSentence" | "listSentenceUsers" | "listSentenceConfigurations" | "parseSentence" | "translateSentences" | "triggerBuild" | "searchBuilds" | "getModelConfiguration" | "saveModelConfiguration" | "searchIntentErrors" | "deleteIntentError" | "searchEntityErrors" | "deleteEntityError" | "summarizeModelTests" | "searchLogs" | "exportLogs" | "summarizeDays" | "summarizeConfusedIntents" | "countSentences" | "exportApplication" | "exportSentences" | "exportFoundSentences" | "exportSentencesByText" | "exportSentencesOfIntent" | "exportSentencesOfIntentInLocale" | "exportAlexaSchema" | "importApplication" | "importApplicationAs" | "importSentences" | "importSentencesAs" | "synchronizeApplications" | "listBotConfigurations" | "saveBotConfiguration" | "getStudioConfiguration" | "listConnectorsOfApplication" | "listConnectors" | "saveConnector" | "deleteConnector" | "listConnectorTypes" | "getConnectorIcon" | "listFeatures" | "toggleFeature" | "updateFeature" | "addFeature" | "deleteFeature" | "deleteConnectorFeature" | "sendTrialMessage" | "createStory" | "saveStory" | "getStory" | "deleteStory" | "getStoryByIntent" | "loadStories" | "searchStories" | "searchStorySummaries" | "listStoriesWithDocument" | "listStoriesWithSettings" | "exportStories" | "exportStory" | "importStories" | "saveFaq" | "deleteFaq" | "disableAllFaqs" | "listFaqTags" | "searchFaqs" | "getFaqSettings" | "saveFaqSettings" | "listLabels" | "completeLabels" | "saveLabels" | "saveLabel" | "createLabel" | "deleteLabel" | "exportLabelsAsCsv" | "exportFoundLabelsAsCsv" | "importLabelsFromCsv" | "exportLabelsAsJson" | "exportFoundLabelsAsJson" | "importLabelsFromJson" | "uploadFile" | "downloadUploadedFile" | "searchDialogs" | "listDialogIntents" | "getDialog" | "getDialogWithoutIntents" | "exportDialogRatings" | "exportDialogActions" | "searchUsers" | "countDialogActions" | "getActionUnderstanding" | "getDialogFlow" | "countMessagesByDay" | "countUsersByDay" | "countMessagesByConnectorType" | "countMessagesByConfiguration" | "countMessagesByDayOfWeek" | "countMessagesByHour" | "countMessagesByIntent" | "countMessagesByDayAndIntent" | "countMessagesByActionType" | "countMessagesByDayAndStory" | "countMessagesByStory" | "countMessagesByStoryCategory" | "countMessagesByStoryType" | "countMessagesByStoryLocale" | "checkSatisfaction" | "createSatisfactionStories" | "summarizeSatisfaction" | "listIndicators" | "listBotIndicators" | "createIndicator" | "getIndicator" | "updateIndicator" | "deleteIndicator" | "countMetrics" | "updateAnnotation" | "saveAnnotation" | "addAnnotationComment" | "updateAnnotationComment" | "deleteAnnotationComment" | "listEvaluationSamples" | "createEvaluationSample" | "getEvaluationSample" | "deleteEvaluationSample" | "changeEvaluationSampleStatus" | "listEvaluations" | "evaluateAction" | "listDatasets" | "createDataset" | "getDataset" | "updateDataset" | "deleteDataset" | "startDatasetRun" | "getDatasetRun" | "deleteDatasetRun" | "cancelDatasetRun" | "listDatasetRunActions" | "listTestPlans" | "listTestPlansOfConnector" | "listTestPlansOfApplication" | "saveTestPlan" | "getTestPlan" | "deleteTestPlan" | "addTestPlanDialog" | "removeTestPlanDialog" | "listTestPlanExecutions" | "getTestPlanExecution" | "runTestPlan" | "executeTestPlan" | "getRagConfiguration" | "saveRagConfiguration" | "deleteRagConfiguration" | "getVectorStoreConfiguration" | "saveVectorStoreConfiguration" | "deleteVectorStoreConfiguration" | "getDocumentCompressorConfiguration" | "saveDocumentCompressorConfiguration" | "deleteDocumentCompressorConfiguration" | "getBusinessRules" | "saveBusinessRules" | "getSentenceGenerationConfiguration" | "saveSentenceGenerationConfiguration" | "deleteSentenceGenerationConfiguration" | "getSentenceGenerationInfo" | "generateSentences" | "getObservabilityConfiguration" | "saveObservabilityConfiguration" | "deleteObservabilityConfiguration" | "runPrompt" | "listLocales" | "listEngines" | "searchUserActions" | "checkStudioHealth" | "connectBot";
        Range: {
            /** @description Longest delay. */
            max: number;
            /** @description Shortest delay. */
            min: number;
        };
        /** @description A value of the request: `path.name`, `query.name`, `header.name`, `body.name.0.name`, or a captured value, `captured.name`. */
        Reference: string;
        /** @description What one request gets. Without a status, an example or a body, the example of the contract. */
        Response: {
            /** @description JSON body, instead of an example. Texts may contain templates. */
            body?: unknown;
            /** @description Number of messages after which a stream is cut off. A client that connects again with the last id gets the rest. */
            breakAfter?: number;
            /** @description Names of values for later templates and conditions, with paths in the body of this response, or references to the request. */
            capture?: {
                [key: string]: string;
            };
            /** @description Milliseconds before the response, or a range from which each delay is drawn. */
            delay?: number | components["schemas"]["Range"];
            /** @description Name of an example of the contract, or several, of which the first one that the operation has is used. Without one of them, the rule does not match. */
            example?: string | string[];
            /**
             * @description `drop`: the connection is closed without a response. `truncate`: it is closed after half of the body.
             * @enum {unknown}
             */
            fault?: "drop" | "truncate";
            /** @description Additional headers. Texts may contain templates. */
            headers?: {
                [key: string]: string;
            };
            /**
             * @description If true, the response may break the contract.
             * @default false
             */
            lenient?: boolean;
            /** @description Milliseconds before each message of a stream. Default: the option `--pause`. */
            pause?: number;
            /** @description Values that replace those at a path of the example, such as `responses.0.text`. Texts may contain templates. */
            set?: {
                [key: string]: unknown;
            };
            /** @description HTTP status. Default: that of the example, or 200. A status that the operation does not document requires `lenient`. */
            status?: number;
            /**
             * @description Number of requests of a sequence that get this response.
             * @default 1
             */
            times?: number;
            /** @description Number of entries of a list. The entries of the example are repeated with ids of their own, and a page of a search contains those that the request asks for. Without a list in the example, the rule does not match. */
            total?: number;
        };
        /** @description Requests, and what they get. Either `respond` or `sequence` is required. */
        Rule: {
            /**
             * @description `login`: only operations that require a user. `public`: only those that do not. Absent: both.
             * @enum {unknown}
             */
            access?: "login" | "public";
            /** @description APIs whose operations match. Absent: all. */
            apis?: ("nlu" | "web-connector" | "admin" | "bot-definition")[];
            /** @description operationIds, or `*` for all operations. */
            operations: "*" | components["schemas"]["OperationId"][];
            /** @description Value of the request for which requests are counted separately, such as `path.runId`. Absent: all requests of a client are counted together. */
            per?: components["schemas"]["Reference"];
            /**
             * @description If true, the sequence starts again after its last response.
             * @default false
             */
            repeat?: boolean;
            respond?: components["schemas"]["Response"];
            /** @description Responses for the first request, the second one and so on. The last one stays. */
            sequence?: components["schemas"]["Response"][];
            when?: components["schemas"]["Conditions"];
        };
        /** @description A named list of rules. */
        Scenario: {
            /** @description Path or URL of this schema, for editors of JSON files. */
            $schema?: string;
            /**
             * @description If true, responses of all rules may break the contract.
             * @default false
             */
            lenient?: boolean;
            /** @description The rules, in the order in which they are tried. */
            rules: components["schemas"]["Rule"][];
            /**
             * @description Start of the random numbers for delays and ids. The same seed gives the same run.
             * @default 1
             */
            seed?: number;
            /** @description One line that says what a client has to cope with. */
            summary?: string;
        };
        /** @description A test of a value. */
        Test: {
            /** @description Smallest number that matches. */
            atLeast?: number;
            /** @description Part of the text, in any case, or several of which the text contains one. In a list, part of one of its items. */
            contains?: string | string[];
            /** @description Values of which one must be equal. */
            oneOf?: (string | number | boolean | null)[];
            /** @description Whether the request contains the value. */
            present?: boolean;
            /** @description Beginning of the text, in any case. */
            startsWith?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
