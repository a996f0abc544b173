// Generated from specs/orchestrator by `npm run generate`. Do not edit.

export interface paths {
    "/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete prompt
         * @description Sends a prompt to a language model and returns its output. The playground of Tock Studio uses it.
         */
        post: operations["completePrompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/completion/sentences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate sentences
         * @description Generates variants of sentences. The prompt gets `locale`, `nb_sentences`, `sentences`, and `options` with `spelling_mistakes`, `sms_language` and `abbreviated_language`.
         */
        post: operations["completeSentences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/document-compressor-providers/{provider}/setting/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check document compressor
         * @description Tests the model that scores documents. The platform calls it before it saves an enabled configuration.
         */
        post: operations["checkDocumentCompressor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/em-providers/{provider}/setting/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check embedding model
         * @description Tests the embedding model. The platform calls it before it saves an enabled configuration.
         */
        post: operations["checkEmbeddingModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/llm-providers/{provider}/setting/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check language model
         * @description Tests the language model. The platform calls it before it saves an enabled configuration.
         */
        post: operations["checkLanguageModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/observability-providers/{provider}/setting/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check observability service
         * @description Tests the keys of an observability service. The platform calls it before it saves an enabled configuration.
         */
        post: operations["checkObservability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer from documents
         * @description Answers the question of a user from the documents of a bot. The platform calls it when no story handles a message and RAG is enabled.
         */
        post: operations["answerFromDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vector-store-providers/{provider}/setting/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check vector store
         * @description Tests the vector database and, if named, the index of a bot. The platform calls it before it saves an enabled configuration.
         */
        post: operations["checkVectorStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An OpenAI model on Azure. */
        AzureOpenAIEmbeddingSetting: {
            /**
             * @description URL of the Azure resource.
             * @example https://travel.openai.azure.com
             */
            api_base: string;
            api_key: components["schemas"]["SecretKey"];
            /**
             * @description Version of the Azure API.
             * @example 2024-01-01
             */
            api_version: string;
            /**
             * @description Name of the deployment.
             * @example travel-embeddings
             */
            deployment_name: string;
            /**
             * @description Name of the deployed model.
             * @example text-embedding-3-small
             */
            model?: string;
            /** @constant */
            provider: "AzureOpenAIService";
        };
        /** @description An OpenAI model on Azure. */
        AzureOpenAILLMSetting: {
            /**
             * @description URL of the Azure resource.
             * @example https://travel.openai.azure.com
             */
            api_base: string;
            api_key: components["schemas"]["SecretKey"];
            /**
             * @description Version of the Azure API.
             * @example 2024-01-01
             */
            api_version: string;
            /**
             * @description Name of the deployment.
             * @example travel-gpt
             */
            deployment_name: string;
            /**
             * @description Name of the deployed model.
             * @example gpt-4o
             */
            model?: string;
            /** @constant */
            provider: "AzureOpenAIService";
            /**
             * @description Reasoning effort.
             * @example low
             */
            reasoning_effort?: string;
            /**
             * @description Temperature, as a numeric string.
             * @example 0.5
             */
            temperature: string;
        };
        /** @description A message of the user or the bot. */
        ChatMessage: {
            /**
             * @description Text of the message.
             * @example Which trains take bicycles?
             */
            text: string;
            /**
             * @description Author of the message.
             * @enum {string}
             */
            type: "HUMAN" | "AI";
        };
        /** @description Output of a language model. */
        Completion: {
            /**
             * @description Generated text.
             * @example This is an answer.
             */
            answer: string;
            observability_info?: components["schemas"]["TraceInfo"] | null;
        };
        /** @description A prompt for a language model. */
        CompletionRequest: {
            llm_setting: components["schemas"]["LLMSetting"];
            observability_setting?: components["schemas"]["ObservabilitySetting"];
            prompt: components["schemas"]["PromptTemplate"];
        };
        /** @description The dialog of the user. */
        DialogDetails: {
            /**
             * @description Id of the dialog.
             * @example 6b035d5624e5751f55362594
             */
            dialog_id?: string;
            /** @description The last messages before the question, the oldest first. */
            history: components["schemas"]["ChatMessage"][];
            /** @description Tags of the trace. */
            tags: string[];
            /**
             * @description Id of the user.
             * @example anna
             */
            user_id?: string;
        };
        /** @description A document compressor to test. */
        DocumentCompressorCheck: {
            setting: components["schemas"]["DocumentCompressorSetting"];
        };
        /** @description A model that scores documents. */
        DocumentCompressorSetting: {
            /**
             * @description URL of the model.
             * @example https://bloomz.example.com
             */
            endpoint: string;
            /** @description Whether documents below the minimum score fill up the maximum number. */
            fill_to_max_documents: boolean;
            /**
             * @description Label whose probability is the score.
             * @example entailment
             */
            label: string;
            /**
             * @description Maximum number of documents.
             * @example 50
             */
            max_documents: number;
            /**
             * @description Minimum score of a document.
             * @example 0.5
             */
            min_score: number;
            /** @constant */
            provider: "BloomzRerank";
        };
        /** @description How documents are searched. */
        DocumentSearch: {
            /**
             * @description Maximum number of documents.
             * @example 4
             */
            k: number;
            /**
             * @description Type of the database.
             * @enum {string}
             */
            provider: "OpenSearch" | "PGVector";
            /**
             * @description Semantic search, keyword search, or both.
             * @enum {string}
             */
            search_type: "SIMILARITY_SEARCH" | "FULL_TEXT_SEARCH" | "HYBRID_SEARCH";
        };
        /** @description An embedding model to test. */
        EmbeddingCheck: {
            setting: components["schemas"]["EmbeddingSetting"];
        };
        /** @description An embedding model. `provider` names its type. */
        EmbeddingSetting: components["schemas"]["OpenAIEmbeddingSetting"] | components["schemas"]["AzureOpenAIEmbeddingSetting"] | components["schemas"]["OllamaEmbeddingSetting"];
        /** @description Where the error comes from. */
        ErrorInfo: {
            /**
             * @description Message of the provider.
             * @example Incorrect API key provided.
             */
            cause?: string | null;
            /**
             * @description Type of the error.
             * @example AuthenticationError
             */
            error?: string | null;
            /**
             * @description Name of the provider.
             * @example OpenAI
             */
            provider?: string | null;
            /**
             * @description Request that failed.
             * @example [POST] http://localhost:8000/completion
             */
            request?: string | null;
        };
        /** @description An error of a provider or of the orchestrator. */
        ErrorResponse: {
            /**
             * @description Code of the error.
             * @example 1001
             */
            code: string;
            /**
             * @description Cure.
             * @example Check your API key.
             */
            detail?: string | null;
            info?: components["schemas"]["ErrorInfo"];
            /**
             * @description Cause.
             * @example Authentication error to the AI Provider API.
             */
            message: string;
        };
        /** @description A passage that the answer cites. */
        Footnote: {
            /**
             * @description The passage.
             * @example Regional trains take bicycles.
             */
            content?: string | null;
            /**
             * @description Id of the footnote.
             * @example 1
             */
            identifier: string;
            /** @description Metadata of the document. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Score of the passage.
             * @example 0.81
             */
            score?: number | null;
            /**
             * @description Title of the document.
             * @example Bicycles on trains
             */
            title: string;
            /**
             * @description URL of the document.
             * @example https://trains.example.org/bicycles
             */
            url?: string | null;
        };
        /** @description The answer and what the model says about it. */
        GeneratedAnswer: {
            /**
             * @description Text of the answer.
             * @example Regional trains take bicycles.
             */
            answer?: string | null;
            /**
             * @description Confidence, from 0 to 1.
             * @example 0.93
             */
            confidence_score?: number | null;
            /** @description Use of the retrieved passages. */
            context_usage?: components["schemas"]["PassageUse"][] | null;
            /** @description Whether users see the answer. Absent: true. */
            display_answer?: boolean | null;
            /** @description Intent of the story that answers instead. Null: none. */
            redirection_intent?: string | null;
            /**
             * @description How the answer was found.
             * @example found_in_context
             */
            status?: string | null;
            /** @description Topics that the bot does not know yet. */
            suggested_topics?: string[] | null;
            /**
             * @description Topic of the question.
             * @example trains
             */
            topic?: string | null;
            /** @description The question as the model understands it. */
            understanding?: string | null;
        };
        /** @description Generated sentences. */
        GeneratedSentences: {
            /** @description The sentences. */
            sentences: string[];
        };
        /** @description Violations of the request. */
        InvalidRequest: {
            /** @description One entry per violation. */
            detail: {
                /** @description Path of the field. */
                loc?: (string | number)[];
                /**
                 * @description Message.
                 * @example Field required
                 */
                msg?: string;
                /**
                 * @description Kind of violation.
                 * @example missing
                 */
                type?: string;
            }[];
        };
        /** @description A language model to test, and where the test is reported. */
        LLMCheck: {
            observability_setting?: components["schemas"]["ObservabilitySetting"];
            setting: components["schemas"]["LLMSetting"];
        };
        /** @description A language model. `provider` names its type. */
        LLMSetting: components["schemas"]["OpenAILLMSetting"] | components["schemas"]["AzureOpenAILLMSetting"] | components["schemas"]["OllamaLLMSetting"];
        /** @description An observability service to test. */
        ObservabilityCheck: {
            setting: components["schemas"]["ObservabilitySetting"];
        };
        /** @description A Langfuse project. */
        ObservabilitySetting: {
            /** @constant */
            provider: "Langfuse";
            /**
             * @description Public key of the project.
             * @example pk
             */
            public_key: string;
            /**
             * @description Langfuse URL for users.
             * @example https://langfuse.example.com
             */
            public_url?: string;
            secret_key: components["schemas"]["SecretKey"];
            /**
             * @description Langfuse URL.
             * @example https://langfuse.example.com
             */
            url: string;
        };
        /** @description A model on an Ollama server. */
        OllamaEmbeddingSetting: {
            /**
             * @description Base URL of Ollama.
             * @example http://localhost:11434
             */
            base_url: string;
            /**
             * @description Name of the model.
             * @example nomic-embed-text
             */
            model: string;
            /** @constant */
            provider: "Ollama";
        };
        /** @description A model on an Ollama server. */
        OllamaLLMSetting: {
            /**
             * @description Base URL of Ollama.
             * @example http://localhost:11434
             */
            base_url: string;
            /**
             * @description Name of the model.
             * @example llama3
             */
            model: string;
            /** @constant */
            provider: "Ollama";
            /**
             * @description Temperature, as a numeric string.
             * @example 0.1
             */
            temperature: string;
        };
        /** @description A model of OpenAI, or of a server with a compatible API. */
        OpenAIEmbeddingSetting: {
            api_key: components["schemas"]["SecretKey"];
            /**
             * @description Base URL of the provider.
             * @example https://api.openai.com/v1
             */
            base_url: string;
            /**
             * @description Name of the model.
             * @example text-embedding-3-small
             */
            model: string;
            /** @constant */
            provider: "OpenAI";
        };
        /** @description A model of OpenAI, or of a server with a compatible API. */
        OpenAILLMSetting: {
            api_key: components["schemas"]["SecretKey"];
            /**
             * @description Base URL of the provider.
             * @example https://api.openai.com/v1
             */
            base_url: string;
            /**
             * @description Name of the model.
             * @example gpt-4o
             */
            model: string;
            /** @constant */
            provider: "OpenAI";
            /**
             * @description Reasoning effort.
             * @example low
             */
            reasoning_effort?: string;
            /**
             * @description Temperature, as a numeric string.
             * @example 0.5
             */
            temperature: string;
        };
        /** @description An OpenSearch server. */
        OpenSearchSetting: {
            /**
             * @description Host name.
             * @example localhost
             */
            host: string;
            password: components["schemas"]["SecretKey"];
            /**
             * @description Port.
             * @example 9200
             */
            port: number;
            /** @constant */
            provider: "OpenSearch";
            /**
             * @description Database user.
             * @example admin
             */
            username: string;
        };
        /** @description Use of one passage. */
        PassageUse: {
            /** @description Id of the passage. */
            chunk?: string | null;
            /** @description Why the passage was not used. */
            reason?: string | null;
            /** @description Sentences that the answer is based on. */
            sentences?: string[] | null;
            /** @description Whether the answer is based on the passage. */
            used_in_response?: boolean | null;
        };
        /** @description A PostgreSQL server with the extension `pgvector`. */
        PGVectorSetting: {
            /**
             * @description Name of the database.
             * @example documents
             */
            database: string;
            /**
             * @description Host name.
             * @example localhost
             */
            host: string;
            password: components["schemas"]["SecretKey"];
            /**
             * @description Port.
             * @example 5432
             */
            port: number;
            /** @constant */
            provider: "PGVector";
            /**
             * @description Database user.
             * @example tock
             */
            username: string;
        };
        /** @description A prompt template with the values of its variables. */
        PromptTemplate: {
            /**
             * @description Template language.
             * @example jinja2
             */
            formatter: string;
            /** @description Values of the variables, by name. */
            inputs: {
                [key: string]: unknown;
            };
            /**
             * @description Text with variables.
             * @example Answer {{ question }}
             */
            template: string;
        };
        /** @description A question of a user, and how it is answered. */
        RagRequest: {
            compressor_setting?: components["schemas"]["DocumentCompressorSetting"];
            dialog?: components["schemas"]["DialogDetails"];
            /**
             * @description Name of the index in the vector database.
             * @example ns-app-bot-travel-session-3f0c1a52-0a5e-4b39-8d3c-2f3f2b8d9c10
             */
            document_index_name: string;
            document_search_params: components["schemas"]["DocumentSearch"];
            /** @description Whether the answer has to come from documents. */
            documents_required: boolean;
            embedding_question_em_setting: components["schemas"]["EmbeddingSetting"];
            observability_setting?: components["schemas"]["ObservabilitySetting"];
            question_answering_llm_setting: components["schemas"]["LLMSetting"];
            /** @description Prompt for the answer. Its inputs: `question`, `locale` (name of the language in English), `covered_topics`, `excluded_topics`, `lexicon_groups`, `explainability`. */
            question_answering_prompt: components["schemas"]["PromptTemplate"];
            question_condensing_llm_setting: components["schemas"]["LLMSetting"];
            /** @description Prompt for the condensed question. Its input: `lexicon_groups`. */
            question_condensing_prompt: components["schemas"]["PromptTemplate"];
            vector_store_setting?: components["schemas"]["VectorStoreSetting"];
        };
        /** @description An answer from documents. */
        RagResponse: {
            answer?: components["schemas"]["GeneratedAnswer"] | null;
            /** @description Debug data, any JSON. */
            debug?: unknown;
            /**
             * @description Passages that the answer cites.
             * @default []
             */
            footnotes: components["schemas"]["Footnote"][];
            observability_info?: components["schemas"]["TraceInfo"] | null;
        };
        /** @description A secret in plain text. */
        SecretKey: {
            /**
             * Format: password
             * @description The secret.
             * @example sk-placeholder
             */
            secret: string;
            /** @constant */
            type: "Raw";
        };
        /** @description Result of a test. */
        SettingStatus: {
            /**
             * @description What does not work.
             * @default []
             */
            errors: components["schemas"]["ErrorResponse"][];
            /**
             * @description Whether the settings work.
             * @default false
             */
            valid: boolean;
        };
        /** @description A reference to the trace of a request. */
        TraceInfo: {
            /**
             * @description Id of the trace.
             * @example b3c1f0a2-6f0e-4a57-9d43-0a7c2d3e4f50
             */
            trace_id: string;
            /**
             * @description Name of the trace.
             * @example Playground
             */
            trace_name: string;
            /**
             * @description URL of the trace.
             * @example https://langfuse.example.com/trace/b3c1f0a2
             */
            trace_url: string;
        };
        /** @description A vector database to test. */
        VectorStoreCheck: {
            /**
             * @description Name of the index. Absent: only the connection is tested.
             * @example ns-app-bot-travel-session-3f0c1a52-0a5e-4b39-8d3c-2f3f2b8d9c10
             */
            document_index_name?: string;
            /** @description Embedding model of the index. Absent: only the connection is tested. */
            em_setting?: components["schemas"]["EmbeddingSetting"];
            /** @description The database. Absent: the one that the orchestrator is configured with. */
            vector_store_setting?: components["schemas"]["VectorStoreSetting"];
        };
        /** @description A vector database. `provider` names its type. */
        VectorStoreSetting: components["schemas"]["OpenSearchSetting"] | components["schemas"]["PGVectorSetting"];
    };
    responses: {
        /** @description The result of the test. */
        Checked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SettingStatus"];
            };
        };
        /** @description A provider failed or refused the request. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request is invalid. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidRequest"];
            };
        };
    };
    parameters: {
        /**
         * @description Provider of the settings.
         * @example OpenAI
         */
        provider: string;
        /**
         * @description Provider of the settings. `Default`: the database that the orchestrator is configured with.
         * @example OpenSearch
         */
        vectorProvider: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    completePrompt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The model, the prompt, and where the request is reported. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletionRequest"];
            };
        };
        responses: {
            /** @description The output of the model. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Completion"];
                };
            };
            400: components["responses"]["Failed"];
            422: components["responses"]["Invalid"];
        };
    };
    completeSentences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The model, the prompt, and where the request is reported. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletionRequest"];
            };
        };
        responses: {
            /** @description The generated sentences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GeneratedSentences"];
                };
            };
            400: components["responses"]["Failed"];
            422: components["responses"]["Invalid"];
        };
    };
    checkDocumentCompressor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Provider of the settings.
                 * @example OpenAI
                 */
                provider: components["parameters"]["provider"];
            };
            cookie?: never;
        };
        /** @description The settings to test. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentCompressorCheck"];
            };
        };
        responses: {
            200: components["responses"]["Checked"];
            400: components["responses"]["Failed"];
            422: components["responses"]["Invalid"];
        };
    };
    checkEmbeddingModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Provider of the settings.
                 * @example OpenAI
                 */
                provider: components["parameters"]["provider"];
            };
            cookie?: never;
        };
        /** @description The settings to test. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmbeddingCheck"];
            };
        };
        responses: {
            200: components["responses"]["Checked"];
            400: components["responses"]["Failed"];
            422: components["responses"]["Invalid"];
        };
    };
    checkLanguageModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Provider of the settings.
                 * @example OpenAI
                 */
                provider: components["parameters"]["provider"];
            };
            cookie?: never;
        };
        /** @description The settings to test. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LLMCheck"];
            };
        };
        responses: {
            200: components["responses"]["Checked"];
            400: components["responses"]["Failed"];
            422: components["responses"]["Invalid"];
        };
    };
    checkObservability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Provider of the settings.
                 * @example OpenAI
                 */
                provider: components["parameters"]["provider"];
            };
            cookie?: never;
        };
        /** @description The settings to test. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObservabilityCheck"];
            };
        };
        responses: {
            200: components["responses"]["Checked"];
            400: components["responses"]["Failed"];
            422: components["responses"]["Invalid"];
        };
    };
    answerFromDocuments: {
        parameters: {
            query?: {
                /**
                 * @description Whether the response contains debug data.
                 * @example true
                 */
                debug?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The question, the dialog, models, prompts and documents. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RagRequest"];
            };
        };
        responses: {
            /** @description The answer, with the passages that it cites. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RagResponse"];
                };
            };
            400: components["responses"]["Failed"];
            422: components["responses"]["Invalid"];
        };
    };
    checkVectorStore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Provider of the settings. `Default`: the database that the orchestrator is configured with.
                 * @example OpenSearch
                 */
                provider: components["parameters"]["vectorProvider"];
            };
            cookie?: never;
        };
        /** @description The settings to test. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VectorStoreCheck"];
            };
        };
        responses: {
            200: components["responses"]["Checked"];
            400: components["responses"]["Failed"];
            422: components["responses"]["Invalid"];
        };
    };
}
