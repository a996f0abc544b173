// Generated from specs/web-connector by `npm run generate`. Do not edit.

export interface paths {
    "/f/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download file
         * @description Returns a file that was uploaded in Studio for the bot's messages, such as the image of a card. The content type is derived from the file extension; `application/octet-stream` for other extensions. Pages can embed the file; it is sent as an attachment, with headers that prevent browsers from running it.
         */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/liveness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check server liveness
         * @description Reports whether the process is alive, for a supervisor that restarts it otherwise. The responses are those of the health check.
         */
        get: operations["checkLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check server readiness
         * @description Reports whether the server accepts requests, for a load balancer. Returns an empty 200 as soon as the server has started. Components are not checked.
         */
        get: operations["checkReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthcheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check server health
         * @description Reports whether the server works. Normally returns an empty 200. A server configured to give details returns 207 with the status of each component, even when one of them fails, so read the statuses.
         */
        get: operations["checkHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/io/{namespace}/{bot}/{connector}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the bot.
                 * @example travel
                 */
                bot: components["parameters"]["Bot"];
                /**
                 * @description Last part of the connector's path, as configured for the bot.
                 * @example web
                 */
                connector: components["parameters"]["Connector"];
                /**
                 * @description Namespace of the bot.
                 * @example app
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send message
         * @description Sends a user action to the bot and returns all messages of the bot's answer once it is complete.
         *
         *     | user action | field |
         *     |---|---|
         *     | typed a sentence | `query` |
         *     | pressed a button with a payload | `payload` |
         *     | followed a campaign link | `ref`, alone or with a `payload` |
         *     | rated an answer | `feedback` |
         *
         *     If several fields are present, the first of `query`, `feedback`, `payload`, `ref` is used. The dialog, with its
         *     story and entities, is stored under `userId`, or under the cookie `tock_user_id` where the connector identifies
         *     users by cookie. The same messages are sent to the event stream of the user as the bot produces them.
         *
         *     Without a connected bot, and for messages that no story handles, the bot's answer is the default one ("Sorry, I
         *     didn't understand :("). If the bot sends an invalid answer or none, the status is 502 or 504. The error is meant
         *     for the developer of the bot; show users your own text.
         *
         *     Messages of one user are handled one after the other: a second one waits up to five seconds for the first, and
         *     then returns 504.
         */
        post: operations["sendMessage"];
        delete?: never;
        /**
         * Check cross-origin access
         * @description Responds to the CORS preflight request that browsers send before a page of another origin calls the connector. Allowed origins are a setting of the server. The response is the same for every connector, even if it does not exist, except that only connectors that identify users by cookie allow credentials.
         */
        options: operations["preflightMessage"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/io/{namespace}/{bot}/{connector}/healthcheck": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the bot.
                 * @example travel
                 */
                bot: components["parameters"]["Bot"];
                /**
                 * @description Last part of the connector's path, as configured for the bot.
                 * @example web
                 */
                connector: components["parameters"]["Connector"];
                /**
                 * @description Namespace of the bot.
                 * @example app
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        /**
         * Check connector health
         * @description Reports whether a connector exists at this path. The bot behind it is not checked: a connector without a connected bot is healthy and sends the default answer.
         */
        get: operations["checkConnector"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/io/{namespace}/{bot}/{connector}/orchestration/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the bot.
                 * @example travel
                 */
                bot: components["parameters"]["Bot"];
                /**
                 * @description Last part of the connector's path, as configured for the bot.
                 * @example web
                 */
                connector: components["parameters"]["Connector"];
                /**
                 * @description Namespace of the bot.
                 * @example app
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check eligibility of bot
         * @description Returns how well this bot can answer a sentence, on behalf of another bot. Nothing is answered and no dialog changes. An orchestrating bot asks several bots and lets the most eligible one answer with `sendOrchestratedAction`.
         */
        post: operations["askEligibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/io/{namespace}/{bot}/{connector}/orchestration/proxy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the bot.
                 * @example travel
                 */
                bot: components["parameters"]["Bot"];
                /**
                 * @description Last part of the connector's path, as configured for the bot.
                 * @example web
                 */
                connector: components["parameters"]["Connector"];
                /**
                 * @description Namespace of the bot.
                 * @example app
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delegate action to bot
         * @description Forwards a user action from another bot to this bot and returns the whole answer of this bot, as actions that the other bot sends to the user. The dialog with this bot is stored under the `playerId` of the metadata.
         */
        post: operations["sendOrchestratedAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/io/{namespace}/{bot}/{connector}/sse": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the bot.
                 * @example travel
                 */
                bot: components["parameters"]["Bot"];
                /**
                 * @description Last part of the connector's path, as configured for the bot.
                 * @example web
                 */
                connector: components["parameters"]["Connector"];
                /**
                 * @description Namespace of the bot.
                 * @example app
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        /**
         * Stream messages of user
         * @description Opens the event stream of a user. The stream starts with a `ping`, followed by missed messages and then each new
         *     message as soon as the bot sends it, as a `message` event. Its data has the shape of the response to a sent
         *     message, with one message. A `ping` every 10 seconds keeps the connection alive. The stream ends when the client
         *     disconnects or the server stops.
         *
         *     Message events have ids. Browsers send the last id when they reconnect, and the stream continues after it; the
         *     number of stored messages is limited. Without an id, messages that were not delivered to an open stream of the
         *     user are sent once. Ids are an addition: Tock's own stream has none.
         *
         *     Any client that knows the `userId` can read the stream, so make it hard to guess.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/io/{namespace}/{bot}/{connector}/sse/direct": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the bot.
                 * @example travel
                 */
                bot: components["parameters"]["Bot"];
                /**
                 * @description Last part of the connector's path, as configured for the bot.
                 * @example web
                 */
                connector: components["parameters"]["Connector"];
                /**
                 * @description Namespace of the bot.
                 * @example app
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        /**
         * Send message in header and stream answer
         * @description Does the same as the POST request, for clients that can only open streams with GET. The request is JSON in the header `message`. A header cannot contain line breaks or non-ASCII characters: escape them as `\n` and `\u00e9`. The stream ends after the bot's last message; a client that reconnects automatically would send the message again.
         */
        get: operations["streamAnswerByHeader"];
        put?: never;
        /**
         * Send message and stream answer
         * @description Sends a user action to the bot and streams its answer in the same response: a `ping`, then each message as soon
         *     as the bot sends it. The metadata of the last message contains `LAST_ANSWER`, and the stream ends after it. A
         *     `ping` every 10 seconds keeps the connection alive. If the bot has no answer, the last message event contains no
         *     messages. If the bot sends an invalid answer or none, the stream ends without a message marked as the last.
         *     Errors in the request are returned before the stream starts.
         *
         *     The user is always identified by `userId`, never by a cookie. Events have no ids, so a stream cannot be resumed.
         */
        post: operations["streamAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/io/{namespace}/test/test-{applicationId}/{locale}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tested connector.
                 * @example web
                 */
                applicationId: components["parameters"]["ApplicationId"];
                /**
                 * @description Language of the message. Use `fr-CA` for Canadian French: Tock does not recognize `fr_CA` here.
                 * @example en
                 */
                locale: components["schemas"]["LocaleInput"];
                /**
                 * @description Namespace of the bot.
                 * @example app
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send test message
         * @description Sends a message to the bot of a connector and returns its answer in the common message format, regardless of the
         *     connector type. Studio uses it for its tests. Each connector has its own test connector, with the id `test-`
         *     followed by the id of the connector.
         *
         *     Only sentences and pressed buttons are forwarded to the bot. Other messages get an empty list.
         *
         *     Set `test` so that the bot performs no real actions and the dialog is excluded from statistics. As in the chat,
         *     messages that no story handles get the default answer.
         */
        post: operations["sendTestMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/io/{namespace}/test/test-{applicationId}/healthcheck": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tested connector.
                 * @example web
                 */
                applicationId: components["parameters"]["ApplicationId"];
                /**
                 * @description Namespace of the bot.
                 * @example app
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        /**
         * Check test connector health
         * @description Reports whether a test connector exists at this path. It exists as soon as its connector is configured. The bot behind it is not checked.
         */
        get: operations["checkTestConnector"];
        put?: never;
        post?: never;
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
        /** @description Feedback of the user on the answer. */
        ActionFeedback: {
            date: components["schemas"]["Instant"];
            vote: components["schemas"]["FeedbackVote"];
        };
        /** @description Metadata of an action. */
        ActionMetadata: {
            /** @description Whether debug messages were requested. */
            debugEnabled: boolean;
            feedback?: components["schemas"]["ActionFeedback"];
            /** @description Whether the answer was generated from documents. */
            isGenAiRagAnswer: boolean;
            /** @description Whether this is the last action of the bot's answer. */
            lastAnswer: boolean;
            /**
             * @description Type of notification, if the action is not an answer.
             * @enum {string}
             */
            notificationType?: "accountUpdate" | "confirmedEventUpdate" | "humanAgent" | "postPurchaseUpdate";
            observabilityInfo?: components["schemas"]["ObservabilityInfo"];
            /** @description Bot that forwarded the action. */
            orchestratedBy?: string;
            /** @description Whether the answering bot keeps the dialog. */
            orchestrationLock: boolean;
            /**
             * @description Priority of the action.
             * @enum {string}
             */
            priority: "normal" | "high" | "urgent";
            /**
             * @description Whether the message quotes another one, if the connector supports it.
             * @enum {string}
             */
            quoteMessage: "UNKNOWN" | "ISQUOTE" | "NOQUOTE";
            /**
             * @description Whether the message is a reply, if the connector supports it.
             * @enum {string}
             */
            replyMessage: "UNKNOWN" | "ISREPLY" | "NOREPLY";
            /** @description Whether the dialog history was requested. */
            returnsHistory: boolean;
            /** @description Whether the cited passages of generated texts were requested. */
            sourceWithContent: boolean;
            /** @description Whether the answer was sent in parts. */
            streamedResponse: boolean;
            /**
             * @description Visibility of the message, if the connector supports it.
             * @enum {string}
             */
            visibility: "UNKNOWN" | "PUBLIC" | "PRIVATE";
        };
        /** @description Options for the action. All are optional. Null: false. */
        ActionMetadataInput: {
            debugEnabled?: boolean | null;
            isGenAiRagAnswer?: boolean | null;
            lastAnswer?: boolean | null;
            /** @enum {string|null} */
            notificationType?: "accountUpdate" | "confirmedEventUpdate" | "humanAgent" | "postPurchaseUpdate" | null;
            orchestratedBy?: string | null;
            orchestrationLock?: boolean | null;
            /** @enum {string} */
            priority?: "normal" | "high" | "urgent";
            /** @enum {string} */
            quoteMessage?: "UNKNOWN" | "ISQUOTE" | "NOQUOTE";
            /** @enum {string} */
            replyMessage?: "UNKNOWN" | "ISREPLY" | "NOREPLY";
            returnsHistory?: boolean | null;
            sourceWithContent?: boolean | null;
            streamedResponse?: boolean | null;
            /** @enum {string} */
            visibility?: "UNKNOWN" | "PUBLIC" | "PRIVATE";
        };
        /** @description The answer that a bot gives for another one. */
        AvailableResponse: {
            actions: components["schemas"]["SecondaryBotAction"][];
            /** @description Always 1. */
            indice: number;
            metaData: components["schemas"]["OrchestrationMetadata"];
            /** @constant */
            type: "availableResponse";
        };
        /** @description Prominence of the button. `primary` unless the bot sets another one. */
        ButtonStyle: string;
        /** @description An event of the stream. */
        ChatEvent: components["schemas"]["PingEvent"] | components["schemas"]["MessageEvent"];
        /** @description A type of connector, such as `web`. */
        ConnectorType: {
            id: string;
            userInterfaceType: components["schemas"]["UserInterfaceType"];
        };
        /** @description A type of connector, such as `web` or `rest`. */
        ConnectorTypeInput: {
            id: string;
            /** @description Mode of the user interface, written or spoken. Default: `textChat`. */
            userInterfaceType?: components["schemas"]["UserInterfaceTypeInput"];
        };
        /** @description Coordinates. Absent: unknown. */
        Coordinates: {
            /**
             * Format: double
             * @description Latitude in degrees.
             * @example 45.76
             */
            lat: number;
            /**
             * Format: double
             * @description Longitude in degrees.
             * @example 4.86
             */
            lng: number;
        };
        /** @description The user action and the user. */
        DirectRequest: WithRequired<components["schemas"]["WebConnectorRequest"], "userId">;
        /** @description The user's sentence and, optionally, its intent at the other bot. */
        EligibilityRequest: {
            /** @description The user action at the other bot. */
            action?: components["schemas"]["SecondaryBotActionInput"] | null;
            data: components["schemas"]["OrchestrationSentence"];
            /** @description Participants. Absent: the response names a new user. */
            metadata?: components["schemas"]["OrchestrationMetadataInput"] | null;
        };
        /** @description Eligibility of a bot. */
        EligibleResponse: {
            /** @description Eligibility from 0 (none) to 1. */
            indice: number;
            metaData: components["schemas"]["OrchestrationMetadata"];
            /** @constant */
            type: "eligibleResponse";
        };
        /** @description Error body of all four APIs. Tock's own 401 contains an empty list; its other errors contain entries with a message only. */
        ErrorBody: {
            /** @description One entry per violation. */
            errors: components["schemas"]["ErrorEntry"][];
        };
        /** @description Stable code of an error; the page of error codes has cause and cure of each. */
        ErrorCode: string | ("malformed-http" | "malformed-url" | "malformed-json" | "trailing-garbage" | "invalid-utf8" | "too-deep" | "unreadable-body" | "invalid-request" | "malformed-form" | "missing-file" | "range-outside-text" | "missing-query" | "unknown-application" | "unknown-time-zone" | "unreadable-date" | "missing-namespace" | "import-overtaken" | "empty-role" | "missing-header" | "not-an-export" | "newer-export" | "invalid-export" | "unreadable-time" | "no-such-example" | "no-such-scenario" | "invalid-scenario" | "identifier-taken" | "path-taken" | "unknown-connector-type" | "synchronization-disabled" | "missing-file-ending" | "missing-column" | "invalid-row" | "name-taken" | "unknown-namespace" | "name-unchangeable" | "unknown-intent" | "namespace-in-use" | "no-test-connector" | "story-exists" | "missing-metric" | "generated-answers-on" | "script-not-compiled" | "unknown-entity-type" | "annotation-full" | "sample-finished" | "unknown-object" | "unreadable-property" | "no-translator" | "unreadable-pattern" | "unreadable-key" | "no-encryption-password" | "no-orchestrator" | "refused-setting" | "orchestrator-failed" | "already-configured" | "not-configured" | "not-enabled" | "missing-connector" | "malformed-authorization" | "missing-credentials" | "sign-in-failed" | "missing-session" | "imports-refused" | "missing-role" | "foreign-namespace" | "not-owner" | "not-member" | "foreign-application" | "built-in-types" | "missing-dictionary" | "foreign-object" | "shared-intent" | "nothing-to-show" | "refused-origin" | "no-single-sign-on" | "unknown-path" | "unknown-connector" | "unsupported-security-mode" | "orchestration-off" | "unknown-api-key" | "unknown-file" | "not-found" | "wrong-method" | "request-timeout" | "demo-conflict" | "indicator-exists" | "indicator-not-own" | "conflict" | "run-finished" | "body-too-large" | "unsupported-content-type" | "unsupported-content-encoding" | "nothing-to-judge" | "upgrade-required" | "too-many-logins" | "headers-too-large" | "internal-error" | "bot-answer-invalid" | "requested-status" | "stopping" | "user-busy" | "bot-timeout");
        /** @description One violation. */
        ErrorEntry: {
            code?: components["schemas"]["ErrorCode"];
            /** @description What is wrong, where, and what to do. */
            message: string;
            params?: components["schemas"]["ErrorParams"];
        };
        /** @description Place of the violation, and what the contract expects there. */
        ErrorParams: {
            /** @description What the contract expects there. */
            expected?: string;
            /**
             * @description The part of the request.
             * @enum {string}
             */
            location?: "body" | "query" | "path" | "header" | "cookie";
            /**
             * @description JSON pointer into the location. Empty: the whole location.
             * @example
             * @example /query
             * @example /entities/0/type
             */
            pointer?: string;
        };
        Feedback: {
            /** @description `actionId` of the rated message. */
            actionId: string;
            /**
             * @description The rating. Absent or null: removed.
             * @enum {string|null}
             */
            vote?: "UP" | "DOWN" | null;
        };
        /**
         * @description Thumbs up or thumbs down.
         * @enum {string}
         */
        FeedbackVote: "UP" | "DOWN";
        /** @description Binary content of the file. */
        FileContent: unknown;
        /**
         * @description Type of the file.
         * @enum {string}
         */
        FileType: "image" | "audio" | "video" | "file";
        /** @description An element of a message, such as a card of a carousel. */
        GenericElement: WithRequired<components["schemas"]["GenericElementFields"], "attachments" | "choices" | "texts" | "locations" | "metadata">;
        /** @description Fields of a message and its elements. */
        GenericElementFields: {
            /** @description Files of the element. */
            attachments?: components["schemas"]["ReportedAttachment"][];
            /** @description Buttons of the element. */
            choices?: components["schemas"]["ReportedChoice"][];
            /** @description Locations of the element. */
            locations?: components["schemas"]["ReportedLocation"][];
            /** @description Other metadata of the connector. */
            metadata?: components["schemas"]["TextByName"];
            /** @description Texts of the element, by role, such as `text`, `title` and `subtitle`. */
            texts?: components["schemas"]["TextByName"];
        };
        /** @description A connector message in the common format. A carousel has one element per card. */
        GenericMessage: {
            connectorType: components["schemas"]["ConnectorType"];
            /** @description Elements of the message. */
            subElements: components["schemas"]["GenericElement"][];
        } & WithRequired<components["schemas"]["GenericElementFields"], "attachments" | "choices" | "texts" | "locations" | "metadata">;
        /** @description Status of one component. */
        HealthResult: {
            /**
             * @description Name of the component.
             * @example tock_front_database
             */
            id: string;
            /**
             * @description `OK`: the component works. `KO`: it does not.
             * @enum {string}
             */
            status: "OK" | "KO";
        };
        /** @description Status of each component that the server depends on. */
        HealthResults: {
            /** @description One entry per component. */
            results: components["schemas"]["HealthResult"][];
        };
        /**
         * Format: date-time
         * @description Time in UTC with 0 to 9 fractional digits of a second.
         * @example 2026-11-22T21:20:03.720Z
         */
        Instant: string;
        /**
         * @description A language, optionally with a country and more, as a Java locale: parts are joined with `_`.
         * @example en
         * @example fr_CA
         */
        Locale: string;
        /**
         * @description A language, optionally with a country: `en`, `fr_CA` or `fr-CA`.
         * @example en
         * @example fr-CA
         */
        LocaleInput: string;
        /** @description A message of the bot. */
        MessageEvent: {
            data: components["schemas"]["WebConnectorResponse"];
            /** @constant */
            event: "message";
            /** @description Position to resume from. Tock's own stream has no ids. */
            id?: string;
        };
        /** @description The bot has no answer. */
        NoResponse: {
            /** @description Always 0. */
            indice: number;
            metaData: components["schemas"]["OrchestrationMetadata"];
            /**
             * @description Reason. `ERROR`: a failure. `NOT_AVAILABLE`: the bot has no answer.
             * @enum {string}
             */
            status: "NOT_AVAILABLE" | "ERROR" | "END";
            /** @constant */
            type: "noResponse";
        };
        /**
         * @description Id assigned by the server, 24 hexadecimal digits.
         * @example 6b035c7b24e5751f553624fd
         */
        ObjectId: string;
        /** @description A reference to the trace of a generated text. */
        ObservabilityInfo: {
            /**
             * @description Id of the trace.
             * @example b3c1f0a2-6f0e-4a57-9d43-0a7c2d3e4f50
             */
            traceId: string;
            /** @description Name of the trace. */
            traceName: string;
            /**
             * @description URL of the trace.
             * @example https://traces.example.org/6b035cb6
             */
            traceUrl: string;
        };
        /** @description Participants of the dialog, from the point of view of the answering bot. */
        OrchestrationMetadata: {
            /** @description Id of the answering connector. */
            applicationId: string;
            playerId: components["schemas"]["PlayerId"];
            recipientId: components["schemas"]["PlayerId"];
        };
        /** @description Participants of the dialog. */
        OrchestrationMetadataInput: {
            /** @description Id of the user's connector. */
            applicationId: string;
            playerId: components["schemas"]["PlayerIdInput"];
            recipientId: components["schemas"]["PlayerIdInput"];
        };
        /** @description A sentence of the user. No other type of data exists. */
        OrchestrationSentence: {
            /** @constant */
            type: "sentence";
            /** @description Text that the user typed. */
            userText: string;
        };
        /** @description The bot to answer, as known to the other bot. */
        OrchestrationTarget: {
            botId: string;
            /** @description Display name. */
            botLabel: string;
            connectorId: string;
            connectorType: components["schemas"]["ConnectorTypeInput"];
        };
        /** @description A message in the format of the web connector, which must name its type. */
        PassedWebMessage: WithRequired<components["schemas"]["WebMessageInput"], "type">;
        /** @description Keeps the connection alive. It has no id, so it does not change the position to resume from. */
        PingEvent: {
            /** @constant */
            data: 1;
            /** @constant */
            event: "ping";
        };
        /** @description A user or a bot. */
        PlayerId: {
            /** @description Id of the user at the client of the connector. Null: none. */
            clientId: string | null;
            id: string;
            /** @enum {string} */
            type: "user" | "bot" | "temporary";
        };
        /** @description A user or a bot. */
        PlayerIdInput: {
            clientId?: string | null;
            id: string;
            /** @description Type of participant, as a name, or as an index as Studio sends it: 0 is `user`. Default: `user`. */
            type?: ("user" | "bot" | "temporary") | (0 | 1 | 2);
        };
        /** @description A button that sends its `payload` when pressed or, without a payload, its `title` as the query. */
        PostbackButton: {
            /** @constant */
            clazz: "postback_button";
            imageUrl?: string;
            /** @description Intent and parameters: `intent?name=value&other=value`, URL-encoded. */
            payload?: string;
            style?: components["schemas"]["ButtonStyle"];
            title: string;
            /** @constant */
            type: "postback";
        };
        PostbackButtonInput: {
            /** @constant */
            clazz: "postback_button";
            imageUrl?: string | null;
            payload?: string | null;
            style?: string | null;
            title: string;
            /** @constant */
            type?: "postback";
        };
        /** @description A suggested answer. Hide it when the user has answered. When pressed, it sends its `payload` or, without a payload, its `nlpText` or else its `title` as the query. */
        QuickReply: {
            /** @constant */
            clazz: "quick_reply";
            imageUrl?: string;
            /** @description Text to send as the query instead of the title. */
            nlpText?: string;
            /** @description Intent and parameters: `intent?name=value&other=value`, URL-encoded. */
            payload?: string;
            style?: components["schemas"]["ButtonStyle"];
            title: string;
            /** @constant */
            type: "quick_reply";
        };
        QuickReplyInput: {
            /** @constant */
            clazz: "quick_reply";
            imageUrl?: string | null;
            nlpText?: string | null;
            payload?: string | null;
            style?: string | null;
            title: string;
            /** @constant */
            type?: "quick_reply";
        };
        /** @description A file, by URL. */
        ReportedAttachment: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "attachment";
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            type: components["schemas"]["FileType"];
            /**
             * @description URL of the file.
             * @example https://example.org/train.png
             */
            url: string;
        };
        /** @description A button, pressed by a user or offered by a bot. */
        ReportedChoice: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "choice";
            /** @description Intent of the button. Empty: the button is equivalent to the text in its parameter `_nlp`. */
            intentName: string;
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            /** @description Parameters of the button. `_title` is its title. */
            parameters: components["schemas"]["TextByName"];
        };
        /** @description A debug message of the bot. Users do not see it. */
        ReportedDebug: {
            /** @description Any JSON. */
            data?: unknown;
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "debug";
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            /** @description Title of the debug message. */
            text: string;
        };
        /**
         * Format: int64
         * @description Delay before the message, in milliseconds.
         */
        ReportedDelay: number;
        /** @description A location sent as a message. */
        ReportedLocation: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "location";
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            location?: components["schemas"]["Coordinates"];
        };
        /** @description A message of a user or a bot. `eventType` names its type. */
        ReportedMessage: components["schemas"]["ReportedSentence"] | components["schemas"]["ReportedSentenceWithFootnotes"] | components["schemas"]["ReportedChoice"] | components["schemas"]["ReportedAttachment"] | components["schemas"]["ReportedLocation"] | components["schemas"]["ReportedDebug"];
        /** @description A text or its connector-specific form. The latter has `messages` instead of a `text`. */
        ReportedSentence: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "sentence";
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            /** @description Messages in the format of a connector. Empty for a plain text. */
            messages: components["schemas"]["GenericMessage"][];
            /**
             * @description Text of the message. Obfuscated parts are replaced by `****`.
             * @example i want to go to lyon
             */
            text?: string;
            userInterface?: components["schemas"]["UserInterfaceType"];
        };
        /** @description A generated text with its sources. */
        ReportedSentenceWithFootnotes: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "sentenceWithFootnotes";
            /** @description Sources of the text. */
            footnotes: components["schemas"]["WebFootnote"][];
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            /** @description The generated text. */
            text: string;
        };
        /** @description Metadata of the answer, as names and texts. Bots can add their own with an event message (for example `close`). Use `RESPONSE_ID` to recognize messages that the event stream has already delivered. */
        ResponseMetadata: {
            /** @description Name of the intent. Absent: none was found, or none was needed. */
            INTENT?: string;
            /**
             * @description `true` on the last message of a direct stream.
             * @enum {string}
             */
            LAST_ANSWER?: "true" | "false";
            /**
             * Format: uuid
             * @description Id shared by all messages that answer one request.
             */
            RESPONSE_ID: string;
            /**
             * @description `true` if the text is a part of a generated text in progress. Each part contains the whole text so far and replaces the previous part, unless the server is configured to send only the new piece.
             * @enum {string}
             */
            TOCK_STREAM_RESPONSE?: "true" | "false";
        } & {
            [key: string]: string;
        };
        /** @description The user action and the bot to answer it. */
        ResumeOrchestrationRequest: {
            action: components["schemas"]["SecondaryBotActionInput"];
            metadata: components["schemas"]["OrchestrationMetadataInput"];
            targetBot: components["schemas"]["OrchestrationTarget"];
        };
        /** @description An action of a bot that answers for another one. */
        SecondaryBotAction: components["schemas"]["SecondaryBotSendSentence"] | components["schemas"]["SecondaryBotSendChoice"];
        /** @description The user action at the requesting bot. */
        SecondaryBotActionInput: components["schemas"]["SendSentenceInput"] | components["schemas"]["SendChoiceInput"];
        /** @description A switch to an intent, with its parameters. */
        SecondaryBotSendChoice: {
            intentName: string;
            metadata: components["schemas"]["ActionMetadata"];
            parameters: components["schemas"]["TextByNameInput"];
            /** @constant */
            type: "sendChoice";
        };
        /** @description A text, or messages in the format of a connector. */
        SecondaryBotSendSentence: {
            messages: components["schemas"]["WebMessage"][];
            metadata: components["schemas"]["ActionMetadata"];
            text?: string;
            /** @constant */
            type: "sendSentence";
        };
        /** @description A button pressed by the user. */
        SendChoiceInput: {
            /** @description Intent of the button. */
            intentName: string;
            metadata: components["schemas"]["ActionMetadataInput"];
            parameters?: components["schemas"]["TextByNameInput"];
            /** @constant */
            type: "sendChoice";
        };
        /** @description A sentence typed by the user. */
        SendSentenceInput: {
            /** @description Usually empty. Otherwise messages in the format of a connector. */
            messages: components["schemas"]["PassedWebMessage"][];
            metadata: components["schemas"]["ActionMetadataInput"];
            /** @description The sentence. */
            text?: string | null;
            /** @constant */
            type: "sendSentence";
        };
        /** @description Whether the message is a plain text only. */
        SimpleMessage: boolean;
        /** @description A file sent by the user. */
        TestAttachment: {
            delay?: components["schemas"]["TestDelay"];
            /** @constant */
            eventType: "attachment";
            type: components["schemas"]["FileType"];
            url: string;
        };
        /** @description A pressed button. If its parameters contain `_nlp`, it is handled as that sentence instead. */
        TestChoice: {
            delay?: components["schemas"]["TestDelay"];
            /** @constant */
            eventType: "choice";
            /** @description Intent of the button. */
            intentName: string;
            /** @description Parameters of the button, as names and texts. */
            parameters?: {
                [key: string]: string;
            };
        };
        /** @description The user message. */
        TestConnectorRequest: {
            /** @description Connector type of the user. Default: `rest`. */
            connectorType?: components["schemas"]["ConnectorTypeInput"];
            /** @description Whether the response contains debug messages of the bot. Absent: false. */
            debugEnabled?: boolean | null;
            message: components["schemas"]["TestMessage"];
            /** @description Id of the recipient. Any text; not used in the response. */
            recipientId: string;
            /** @description Whether footnotes of a generated answer contain the cited passages. Absent: false. */
            sourceWithContent?: boolean | null;
            /** @description Connector type that the answer is formatted for. */
            targetConnectorType: components["schemas"]["ConnectorTypeInput"];
            /** @description Whether this is a test. Absent: false. */
            test?: boolean | null;
            /** @description Id of the user. The dialog is stored under it. */
            userId: string;
        };
        /** @description The answer of the bot. */
        TestConnectorResponse: {
            /** @description Id of the test connector. */
            applicationId: string;
            /** @description Connector type of the test connector. */
            connectorType: components["schemas"]["ConnectorType"];
            /** @description Whether statistics of the parsing are stored. */
            hasNlpStats: boolean;
            messages: components["schemas"]["ReportedMessage"][];
            /** @description Id of the user's action in the dialog. */
            userActionId: components["schemas"]["ObjectId"];
            /** @description Language of the user. */
            userLocale?: components["schemas"]["Locale"];
        };
        /** @description Latitude and longitude in degrees. Absent: 0. */
        TestCoordinates: {
            lat?: number;
            lng?: number;
        };
        /** @description A debug note in the dialog. */
        TestDebug: {
            /** @description Any JSON. */
            data?: unknown;
            delay?: components["schemas"]["TestDelay"];
            /** @constant */
            eventType: "debug";
            text: string;
        };
        /**
         * Format: int64
         * @description Delay before the message in milliseconds. Not used.
         */
        TestDelay: number | null;
        /** @description The location of the user. */
        TestLocation: {
            delay?: components["schemas"]["TestDelay"];
            /** @constant */
            eventType: "location";
            /** @description Coordinates. Absent or null: unknown. */
            location?: components["schemas"]["TestCoordinates"] | null;
        };
        /** @description A message of a user. `eventType` names its type. */
        TestMessage: components["schemas"]["TestSentence"] | components["schemas"]["TestSentenceWithFootnotes"] | components["schemas"]["TestChoice"] | components["schemas"]["TestAttachment"] | components["schemas"]["TestLocation"] | components["schemas"]["TestDebug"];
        /** @description A text typed by the user. */
        TestSentence: {
            delay?: components["schemas"]["TestDelay"];
            /** @constant */
            eventType: "sentence";
            /** @description The text. Absent or null: empty. */
            text?: string | null;
        };
        /** @description A text with its sources, as in generated answers. */
        TestSentenceWithFootnotes: {
            delay?: components["schemas"]["TestDelay"];
            /** @constant */
            eventType: "sentenceWithFootnotes";
            footnotes?: components["schemas"]["WebFootnoteInput"][];
            text: string;
        };
        /** @description Texts by name. An answer that repeats a text of the user can be longer than that text may be. */
        TextByName: {
            [key: string]: string;
        };
        /** @description Texts by name. */
        TextByNameInput: {
            [key: string]: string;
        };
        /** @description A button that opens a page. Nothing is sent to the bot. */
        UrlButton: {
            /** @constant */
            clazz: "url_button";
            imageUrl?: string;
            style?: components["schemas"]["ButtonStyle"];
            /** @description Target window, as in HTML. `_blank` unless the bot sets another one. */
            target?: string;
            title: string;
            /** @constant */
            type: "web_url";
            url: string;
            /** @description Third argument of `window.open`, if the page opens in a separate window. */
            windowFeatures?: string;
        };
        UrlButtonInput: {
            /** @constant */
            clazz: "url_button";
            imageUrl?: string | null;
            style?: string | null;
            target?: string | null;
            title: string;
            /** @constant */
            type?: "web_url";
            url: string;
            windowFeatures?: string | null;
        };
        /** @enum {string} */
        UserInterfaceType: "textChat" | "voiceAssistant" | "textAndVoiceAssistant";
        /** @description Type of user interface: text or voice, as a name, or as an index as Studio sends it: 0 is `textChat`. */
        UserInterfaceTypeInput: components["schemas"]["UserInterfaceType"] | (0 | 1 | 2);
        /** @description A button. `clazz` names its type. */
        WebButton: components["schemas"]["PostbackButton"] | components["schemas"]["QuickReply"] | components["schemas"]["UrlButton"];
        WebButtonInput: components["schemas"]["PostbackButtonInput"] | components["schemas"]["QuickReplyInput"] | components["schemas"]["UrlButtonInput"];
        /** @description A file with a title and buttons. */
        WebCard: {
            buttons?: components["schemas"]["WebButton"][];
            file?: components["schemas"]["WebMediaFile"];
            subTitle?: string;
            title?: string;
        };
        WebCardInput: {
            buttons?: components["schemas"]["WebButtonInput"][];
            file?: components["schemas"]["WebMediaFileInput"] | null;
            subTitle?: string | null;
            title?: string | null;
        };
        /** @description Cards in a row. */
        WebCarousel: {
            cards: components["schemas"]["WebCard"][];
        };
        WebCarouselInput: {
            cards: components["schemas"]["WebCardInput"][];
        };
        /** @description A user action in one of `query`, `payload`, `ref` and `feedback`, and the user in `userId`, unless the connector identifies users by cookie. */
        WebConnectorRequest: {
            /** @description Another connector of the bot to answer through. Ignored unless bridging is enabled on the server. */
            connectorId?: string | null;
            /** @description Feedback of the user on an answer. */
            feedback?: components["schemas"]["Feedback"] | null;
            locale?: components["schemas"]["LocaleInput"];
            /** @description Payload of the pressed button: `intent?name=value&other=value`, URL-encoded. */
            payload?: string | null;
            /** @description Text that the user typed. */
            query?: string | null;
            /** @description Referral, for example a campaign. */
            ref?: string | null;
            /** @description Whether the bot gets the previous actions of the dialog. Absent: false. */
            returnsHistory?: boolean | null;
            /** @description Whether footnotes of a generated answer contain the cited passages. Absent: false. */
            sourceWithContent?: boolean | null;
            /** @description Whether generated text can be sent in parts. The response to a sent message always contains all messages, and a direct stream sends each one as it is produced. */
            streamedResponse?: boolean | null;
            /** @description Id of the user: any text that stays the same for the user, preferably random and kept by the page. Any client that knows it can read the event stream. Required on connectors that do not identify users by the cookie `tock_user_id`, ignored on others. The schema cannot express this. */
            userId?: string;
        } & ({
            query: string;
        } | {
            payload: string;
        } | {
            ref: string;
        } | {
            feedback: components["schemas"]["Feedback"];
        });
        /** @description Messages of the bot and metadata. */
        WebConnectorResponse: {
            metadata: components["schemas"]["ResponseMetadata"];
            /** @description Messages in display order. Empty: the bot has no answer (to a feedback, or a referral without story). */
            responses: components["schemas"]["WebMessage"][];
        };
        /** @description A link into the application around the chat. */
        WebDeepLink: {
            ref: string;
        };
        WebFootnote: {
            /** @description The cited passage. Present only if the request sets `sourceWithContent`. */
            content?: string;
            identifier: string;
            metadata?: {
                [key: string]: unknown;
            };
            score?: number;
            title: string;
            url?: string;
        };
        WebFootnoteFields: {
            /** @description The cited passage. Null: none. */
            content?: string | null;
            /** @description Further data of the source. Null: none. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description Relevance of the source. Null: none. */
            score?: number | null;
            /** @description Title of the source. */
            title?: string;
            /** @description Address of the source. Null: none. */
            url?: string | null;
        };
        /** @description A source of the answer. */
        WebFootnoteInput: {
            identifier: string;
        } & WithRequired<components["schemas"]["WebFootnoteFields"], "title">;
        WebImage: {
            file: components["schemas"]["WebMediaFile"];
            title: string;
        };
        WebImageInput: {
            file: components["schemas"]["WebMediaFileInput"];
            title: string;
        };
        WebMediaFile: {
            /** @description Text for screen readers. */
            description?: string;
            /** @description Name of the file. The URL if the bot set none. */
            name: string;
            type: components["schemas"]["FileType"];
            url: string;
        };
        WebMediaFileInput: {
            description?: string | null;
            name: string;
            type: components["schemas"]["FileType"];
            url: string;
        };
        /** @description One bubble of the conversation. Empty fields are omitted: a message with a `text` has no `card`, a message without buttons has no `buttons`. Show the fields that are present and ignore unknown ones. */
        WebMessage: {
            /** @description Id of the bot's action, on messages with a `text`. Used in feedback. */
            actionId?: components["schemas"]["ObjectId"];
            /** @description Buttons below the text. */
            buttons?: components["schemas"]["WebButton"][];
            card?: components["schemas"]["WebCard"];
            carousel?: components["schemas"]["WebCarousel"];
            deepLink?: components["schemas"]["WebDeepLink"];
            /** @description Sources of a generated text. */
            footnotes?: components["schemas"]["WebFootnote"][];
            image?: components["schemas"]["WebImage"];
            /** @description Plain text, or Markdown if the bot writes Markdown. The server can be configured to convert Markdown to HTML; HTML from the bot is then escaped, so pages can insert the text safely. */
            text?: string;
            /**
             * @description Always `WebMessage`.
             * @constant
             */
            type: "WebMessage";
            /**
             * @description Version of the format, always `"1"`.
             * @constant
             */
            version: "1";
            widget?: components["schemas"]["WebWidget"];
        };
        /** @description A message in the format of the web connector, written by the bot. Null or absent fields are not shown. */
        WebMessageInput: {
            actionId?: components["schemas"]["ObjectId"] | null;
            buttons?: components["schemas"]["WebButtonInput"][];
            card?: components["schemas"]["WebCardInput"] | null;
            carousel?: components["schemas"]["WebCarouselInput"] | null;
            deepLink?: components["schemas"]["WebDeepLink"] | null;
            footnotes?: components["schemas"]["WebFootnoteInput"][];
            image?: components["schemas"]["WebImageInput"] | null;
            text?: string | null;
            /** @constant */
            type?: "WebMessage";
            /** @constant */
            version?: "1";
            widget?: components["schemas"]["WebWidget"] | null;
        };
        /** @description Content that only the front end of this bot can show. */
        WebWidget: {
            /** @description Any JSON. */
            data: unknown;
            /** @description Name of the widget, agreed between bot and front end. */
            type: string;
        };
    };
    responses: {
        /** @description The bot's messages, one event each. */
        AnswerStream: {
            headers: {
                /**
                 * @description Prevents caches from storing the stream.
                 * @example no-cache, no-transform
                 */
                "Cache-Control"?: "no-cache, no-transform";
                /**
                 * @description Prevents proxies from buffering events.
                 * @example no
                 */
                "X-Accel-Buffering"?: "no";
                [name: string]: unknown;
            };
            content: {
                "text/event-stream": string;
            };
        };
        /** @description The request is invalid, or names an object that does not exist. Each violation has an entry. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The bot sent an invalid answer. The entry describes the violation. */
        BotAnswerInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The bot did not complete its answer in time, or an earlier message of the user is still in progress. */
        BotTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Content of the file. */
        File: {
            headers: {
                /**
                 * @description `attachment`: a page can embed the file; opened directly, it is downloaded.
                 * @example attachment
                 */
                "Content-Disposition"?: string;
                /**
                 * @description Prevents scripts in the file from running.
                 * @example default-src 'none'; sandbox
                 */
                "Content-Security-Policy"?: string;
                /**
                 * @description Prevents browsers from guessing another content type.
                 * @example nosniff
                 */
                "X-Content-Type-Options"?: "nosniff";
                [name: string]: unknown;
            };
            content: {
                "application/octet-stream": components["schemas"]["FileContent"];
                "application/pdf": components["schemas"]["FileContent"];
                "application/zip": components["schemas"]["FileContent"];
                "audio/mpeg": components["schemas"]["FileContent"];
                "audio/ogg": components["schemas"]["FileContent"];
                "image/gif": components["schemas"]["FileContent"];
                "image/jpeg": components["schemas"]["FileContent"];
                "image/png": components["schemas"]["FileContent"];
                "image/svg+xml": components["schemas"]["FileContent"];
                "image/webp": components["schemas"]["FileContent"];
                "text/plain": components["schemas"]["FileContent"];
                "video/mp4": components["schemas"]["FileContent"];
                "video/ogg": components["schemas"]["FileContent"];
                "video/webm": components["schemas"]["FileContent"];
            };
        };
        /** @description The server does not allow the `Origin` of the request. Other errors do not have the status 403. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The status of each component, healthy or not. */
        HealthDetails: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HealthResults"];
            };
        };
        /** @description The server is healthy. The body is empty. */
        Healthy: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request is incomplete or invalid. Each violation has an entry. */
        InvalidMessage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The bot failed or has no answer. Unlike other errors, this response has the format that the requesting bot reads. An invalid request returns 400. */
        NoResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NoResponse"];
            };
        };
        /** @description The body is larger than 1,000,000 bytes. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No connector exists at this path, or the server does not support it. */
        UnknownConnector: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The file does not exist. */
        UnknownFile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The content type of the body is not supported. A JSON body without a content type is accepted. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the tested connector.
         * @example web
         */
        ApplicationId: string;
        /**
         * @description Name of the bot.
         * @example travel
         */
        Bot: string;
        /**
         * @description Last part of the connector's path, as configured for the bot.
         * @example web
         */
        Connector: string;
        /**
         * @description Namespace of the bot.
         * @example app
         */
        Namespace: string;
        /**
         * @description Id of the user, on connectors that identify users by cookie. Ignored by others. The first response sets it, and browsers send it automatically.
         * @example 0d9ef1a5-2b1f-4cf5-9d3c-6a7c2f6d1d11
         */
        UserCookie: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description A random id, on connectors that identify users by cookie. The cookie is `HttpOnly`, `Secure` and `SameSite=None`. It ends with the browser session unless the server configures a maximum age. Absent on other connectors.
         * @example tock_user_id=0d9ef1a5-2b1f-4cf5-9d3c-6a7c2f6d1d11; Path=/; HttpOnly; Secure; SameSite=None
         */
        SetUserCookie: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    downloadFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the uploaded file, with its extension.
                 * @example app48c749f8-a4c7-4bdb-a5f9-12c406bd0f1e.png
                 */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["File"];
            404: components["responses"]["UnknownFile"];
        };
    };
    checkLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Healthy"];
            207: components["responses"]["HealthDetails"];
        };
    };
    checkReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Healthy"];
        };
    };
    checkHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Healthy"];
            207: components["responses"]["HealthDetails"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the bot.
                 * @example travel
                 */
                bot: components["parameters"]["Bot"];
                /**
                 * @description Last part of the connector's path, as configured for the bot.
                 * @example web
                 */
                connector: components["parameters"]["Connector"];
                /**
                 * @description Namespace of the bot.
                 * @example app
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: {
                /**
                 * @description Id of the user, on connectors that identify users by cookie. Ignored by others. The first response sets it, and browsers send it automatically.
                 * @example 0d9ef1a5-2b1f-4cf5-9d3c-6a7c2f6d1d11
                 */
                tock_user_id?: components["parameters"]["UserCookie"];
            };
        };
        /** @description The user action and the user. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebConnectorRequest"];
            };
        };
        responses: {
            /** @description The bot's messages. Empty: the bot has no answer. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SetUserCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebConnectorResponse"];
                };
            };
            /** @description The body is incomplete or invalid. Each violation has an entry. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["UnknownConnector"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            502: components["responses"]["BotAnswerInvalid"];
            504: components["responses"]["BotTimeout"];
        };
    };
    preflightMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Headers of the actual request.
                 * @example content-type
                 */
                "Access-Control-Request-Headers"?: string;
                /**
                 * @description Method of the actual request.
                 * @example POST
                 */
                "Access-Control-Request-Method"?: string;
                /**
                 * @description Origin of the page.
                 * @example http://example.com
                 */
                Origin?: string;
            };
            path: {
                /**
                 * @description Name of the bot.
                 * @example travel
                 */
                bot: components["parameters"]["Bot"];
                /**
                 * @description Last part of the connector's path, as configured for the bot.
                 * @example web
                 */
                connector: components["parameters"]["Connector"];
                /**
                 * @description Namespace of the bot.
                 * @example app
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request is allowed. */
            204: {
                headers: {
                    /**
                     * @description `true` if the connector identifies users by cookie. Absent otherwise.
                     * @example true
                     */
                    "Access-Control-Allow-Credentials"?: "true";
                    /**
                     * @description Allowed headers, separated by commas.
                     * @example Access-Control-Allow-Origin,Content-Type,X-Requested-With
                     */
                    "Access-Control-Allow-Headers"?: string;
                    /**
                     * @description Allowed methods, separated by commas.
                     * @example POST,GET
                     */
                    "Access-Control-Allow-Methods"?: string;
                    /**
                     * @description `*`, or the origin of the page.
                     * @example *
                     */
                    "Access-Control-Allow-Origin"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
        };
    };
    checkConnector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the bot.
                 * @example travel
                 */
                bot: components["parameters"]["Bot"];
                /**
                 * @description Last part of the connector's path, as configured for the bot.
                 * @example web
                 */
                connector: components["parameters"]["Connector"];
                /**
                 * @description Namespace of the bot.
                 * @example app
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connector exists. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["UnknownConnector"];
        };
    };
    askEligibility: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the bot.
                 * @example travel
                 */
                bot: components["parameters"]["Bot"];
                /**
                 * @description Last part of the connector's path, as configured for the bot.
                 * @example web
                 */
                connector: components["parameters"]["Connector"];
                /**
                 * @description Namespace of the bot.
                 * @example app
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        /** @description The user's sentence at the other bot. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EligibilityRequest"];
            };
        };
        responses: {
            /** @description The eligibility of the bot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["UnknownConnector"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["NoResponse"];
        };
    };
    sendOrchestratedAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the bot.
                 * @example travel
                 */
                bot: components["parameters"]["Bot"];
                /**
                 * @description Last part of the connector's path, as configured for the bot.
                 * @example web
                 */
                connector: components["parameters"]["Connector"];
                /**
                 * @description Namespace of the bot.
                 * @example app
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        /** @description The user action, and both bots. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeOrchestrationRequest"];
            };
        };
        responses: {
            /** @description The answer of the bot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["UnknownConnector"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["NoResponse"];
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /**
                 * @description The `userId` that is sent with the messages. The parameter name is case-insensitive (`userid`). Required, unless the connector identifies users by the cookie `tock_user_id`, which then takes precedence.
                 * @example anna-7f3c
                 */
                userId?: string;
            };
            header?: {
                /**
                 * @description Id of the last event received. Browsers send it when they reconnect. Later events are sent again first. An unknown id is ignored.
                 * @example 41
                 */
                "Last-Event-ID"?: string;
            };
            path: {
                /**
                 * @description Name of the bot.
                 * @example travel
                 */
                bot: components["parameters"]["Bot"];
                /**
                 * @description Last part of the connector's path, as configured for the bot.
                 * @example web
                 */
                connector: components["parameters"]["Connector"];
                /**
                 * @description Namespace of the bot.
                 * @example app
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: {
                /**
                 * @description Id of the user, on connectors that identify users by cookie. Ignored by others. The first response sets it, and browsers send it automatically.
                 * @example 0d9ef1a5-2b1f-4cf5-9d3c-6a7c2f6d1d11
                 */
                tock_user_id?: components["parameters"]["UserCookie"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The open stream. */
            200: {
                headers: {
                    /**
                     * @description Prevents caches from storing the stream.
                     * @example no-cache, no-transform
                     */
                    "Cache-Control"?: "no-cache, no-transform";
                    "Set-Cookie": components["headers"]["SetUserCookie"];
                    /**
                     * @description Prevents proxies from buffering events.
                     * @example no
                     */
                    "X-Accel-Buffering"?: "no";
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The request does not identify a user. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            404: components["responses"]["UnknownConnector"];
        };
    };
    streamAnswerByHeader: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The user action and the user, as JSON on one line in ASCII.
                 * @example {"query": "cancel my booking", "userId": "anna-7f3c", "locale": "en", "streamedResponse": true}
                 */
                message: string;
            };
            path: {
                /**
                 * @description Name of the bot.
                 * @example travel
                 */
                bot: components["parameters"]["Bot"];
                /**
                 * @description Last part of the connector's path, as configured for the bot.
                 * @example web
                 */
                connector: components["parameters"]["Connector"];
                /**
                 * @description Namespace of the bot.
                 * @example app
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AnswerStream"];
            400: components["responses"]["InvalidMessage"];
            404: components["responses"]["UnknownConnector"];
        };
    };
    streamAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the bot.
                 * @example travel
                 */
                bot: components["parameters"]["Bot"];
                /**
                 * @description Last part of the connector's path, as configured for the bot.
                 * @example web
                 */
                connector: components["parameters"]["Connector"];
                /**
                 * @description Namespace of the bot.
                 * @example app
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        /** @description The user action and the user. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectRequest"];
            };
        };
        responses: {
            200: components["responses"]["AnswerStream"];
            400: components["responses"]["InvalidMessage"];
            404: components["responses"]["UnknownConnector"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    sendTestMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tested connector.
                 * @example web
                 */
                applicationId: components["parameters"]["ApplicationId"];
                /**
                 * @description Language of the message. Use `fr-CA` for Canadian French: Tock does not recognize `fr_CA` here.
                 * @example en
                 */
                locale: components["schemas"]["LocaleInput"];
                /**
                 * @description Namespace of the bot.
                 * @example app
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        /** @description The user message and the connector type. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestConnectorRequest"];
            };
        };
        responses: {
            /** @description The answer of the bot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestConnectorResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["UnknownConnector"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            502: components["responses"]["BotAnswerInvalid"];
            504: components["responses"]["BotTimeout"];
        };
    };
    checkTestConnector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tested connector.
                 * @example web
                 */
                applicationId: components["parameters"]["ApplicationId"];
                /**
                 * @description Namespace of the bot.
                 * @example app
                 */
                namespace: components["parameters"]["Namespace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The test connector exists. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["UnknownConnector"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};

/** Operations by operationId: method and path. */
export const webConnectorCalls = {
  sendMessage: ["POST", "/io/{namespace}/{bot}/{connector}"],
  checkConnector: ["GET", "/io/{namespace}/{bot}/{connector}/healthcheck"],
  downloadFile: ["GET", "/f/{file}"],
  sendTestMessage: ["POST", "/io/{namespace}/test/test-{applicationId}/{locale}"],
  checkTestConnector: ["GET", "/io/{namespace}/test/test-{applicationId}/healthcheck"],
  askEligibility: ["POST", "/io/{namespace}/{bot}/{connector}/orchestration/eligibility"],
  sendOrchestratedAction: ["POST", "/io/{namespace}/{bot}/{connector}/orchestration/proxy"],
  checkHealth: ["GET", "/healthcheck"],
  checkLiveness: ["GET", "/health/liveness"],
  checkReadiness: ["GET", "/health/readiness"],
} as const;

/** Operations that stream, by operationId: method, path, and whether the stream can be resumed. */
export const webConnectorStreams = {
  streamEvents: ["GET", "/io/{namespace}/{bot}/{connector}/sse", true],
  streamAnswerByHeader: ["GET", "/io/{namespace}/{bot}/{connector}/sse/direct", false],
  streamAnswer: ["POST", "/io/{namespace}/{bot}/{connector}/sse/direct", false],
} as const;

/** Events of the operations that stream. */
export interface WebConnectorEvents {
  streamEvents: components["schemas"]["ChatEvent"];
  streamAnswerByHeader: components["schemas"]["ChatEvent"];
  streamAnswer: components["schemas"]["ChatEvent"];
}
