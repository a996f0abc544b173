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
         * Download a file that a message refers to
         * @description Gives a file that was uploaded in Studio for the bot's messages, such as the picture of a card. The content type
         *     follows from the ending of its name, and is `application/octet-stream` when the ending is not one of these. The
         *     file is meant to be shown inside a page or saved: it is sent as an attachment, with headers that keep a browser
         *     from running it.
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
         * Check that the server is alive
         * @description Tells whether the process works, for a supervisor that restarts it otherwise. The answers are those of the health check.
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
         * Check that the server is ready
         * @description Tells whether the server takes requests, for a load balancer. It answers an empty 200 from the moment it is started; the parts it depends on are not asked.
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
         * Check the health of the server
         * @description Tells whether the server works. Normally the answer is an empty 200. A server that was told to give details answers 207 with the state of each part it depends on, even when one of them fails: read the states.
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
                 * @description Last part of the connector's path, as configured for this bot.
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
         * Send a message and get the bot's answer
         * @description Sends one thing the user did and answers when the bot has finished, with all its messages.
         *
         *     | the user | send |
         *     |---|---|
         *     | typed a sentence | `query` |
         *     | pressed a button with a payload | `payload` |
         *     | came through a link of a campaign | `ref`, alone or beside a `payload` |
         *     | judged an answer | `feedback` |
         *
         *     When several are there, the first of `query`, `feedback`, `payload`, `ref` counts. The dialog, with its story and
         *     the entities found so far, is kept under `userId`, or under the cookie `tock_user_id` where the connector takes the
         *     user from there. The same messages also go to the event stream of that user, one by one as the bot says them.
         *
         *     Without an attached bot, and for a sentence nobody handles, the answer is the default one ("Sorry, I didn't
         *     understand :("). A bot that breaks its contract or keeps silent gives 502 or 504, whose text tells the bot's
         *     author what is wrong; show the user a sentence of your own.
         *
         *     Messages of one user are handled one after the other: a second one waits up to five seconds for the first, and
         *     then gets an empty list.
         */
        post: operations["sendMessage"];
        delete?: never;
        /**
         * Ask whether a page of another origin may call
         * @description What a browser asks by itself before a page of another origin calls the connector. Allowed origins are a setting
         *     of the server. The answer is the same for every connector, whether it exists or not; only a connector that takes
         *     the user from a cookie lets pages call with credentials.
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
                 * @description Last part of the connector's path, as configured for this bot.
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
         * Check that a connector is deployed
         * @description Tells whether there is a connector at this path. It does not ask the bot behind it: a connector without an attached
         *     bot is healthy too, and answers its users by the default sentence.
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
                 * @description Last part of the connector's path, as configured for this bot.
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
         * Ask how well a bot could answer
         * @description Asks this bot, on behalf of another one, how sure it is that it could answer a sentence. Nothing is answered and no
         *     dialog changes. A bot that speaks for several asks each of them, and lets the surest one answer by
         *     `sendOrchestratedAction`.
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
                 * @description Last part of the connector's path, as configured for this bot.
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
         * Let a bot answer for another one
         * @description Passes what the user did from another bot to this one, and answers with all that this bot says, as actions that
         *     the other bot sends on. The dialog with this bot is kept under the `playerId` of the metadata.
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
                 * @description Last part of the connector's path, as configured for this bot.
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
         * Receive the messages of a user as they come
         * @description Opens the event stream of one user. It begins with a `ping`, then come the messages that the user missed, then
         *     each new message the moment the bot says it, as a `message` event whose data has the same shape as the answer of
         *     a call, with one message in it. A `ping` every 10 seconds keeps the connection alive. The stream ends when the
         *     client goes or the server stops.
         *
         *     A message event has an id. A browser's `EventSource` sends the last one back when it reconnects, and the stream
         *     goes on after it; only a limited number of messages is kept. Without an id, messages that no open stream of the
         *     user took are delivered once. Ids are an addition: Tock's own stream has none.
         *
         *     Whoever knows a `userId` can read along: make it hard to guess.
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
                 * @description Last part of the connector's path, as configured for this bot.
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
         * Send a message in a header and stream the answer
         * @description The same as by POST, for clients that open a stream by GET only: the request stands as JSON in the header
         *     `message`. A header holds no line breaks and no letters beyond ASCII: write those as `\n` and `\u00e9`. The stream
         *     ends after the bot's last message; a client that reconnects by itself would send the message a second time.
         */
        get: operations["streamAnswerByHeader"];
        put?: never;
        /**
         * Send a message and stream the bot's answer
         * @description Sends one thing the user did, as a plain call does, and streams what the bot answers in the same call: a `ping`,
         *     then each message the moment the bot says it. The last one has `LAST_ANSWER` in its metadata, and the stream ends
         *     after it; a `ping` every 10 seconds keeps a long wait alive. When there is nothing to say, the last message event
         *     has no messages in it. A bot that breaks its contract or keeps silent ends
         *     the stream without a message that is marked as the last. Mistakes of the request are answered before the stream.
         *
         *     The user is always told by `userId` here, never by a cookie. Events have no ids: a direct answer cannot be resumed.
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
                 * @description Id of the connector that is tested.
                 * @example web
                 */
                applicationId: components["parameters"]["ApplicationId"];
                /**
                 * @description Language of the message. Write `fr-CA` for Canadian French; Tock takes `fr_CA` for no language here.
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
         * Talk to a bot as a test
         * @description Sends a message to the bot of a connector, and answers with its messages in the form that all connectors have in
         *     common, whichever connector they are made for. Studio's tests talk to bots this way. Each connector has a test
         *     connector of its own, whose id is `test-` and the id of the connector.
         *
         *     Bots are told sentences and pressed buttons only: any other message gets an empty answer.
         *
         *     Set `test` so that the bot does nothing real and the dialog does not count in statistics. As in the chat, a
         *     sentence that nobody handles is answered by the default one.
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
                 * @description Id of the connector that is tested.
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
         * Check that a test connector is deployed
         * @description Tells whether there is a test connector at this path, which is so from the moment its connector is configured. It
         *     does not ask the bot behind it.
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
        /** @description What the user thought of the answer. */
        ActionFeedback: {
            date: components["schemas"]["Instant"];
            vote: components["schemas"]["FeedbackVote"];
        };
        /** @description How an action was meant, and what is known of it besides. */
        ActionMetadata: {
            /** @description Whether notes for developers were asked for. */
            debugEnabled: boolean;
            feedback?: components["schemas"]["ActionFeedback"];
            /** @description Whether it was generated from documents. */
            isGenAiRagAnswer: boolean;
            /** @description Whether the bot has finished its turn with it. */
            lastAnswer: boolean;
            /**
             * @description What it informs of, when it is no answer.
             * @enum {string}
             */
            notificationType?: "accountUpdate" | "confirmedEventUpdate" | "humanAgent" | "postPurchaseUpdate";
            observabilityInfo?: components["schemas"]["ObservabilityInfo"];
            /** @description The bot that passed it on. */
            orchestratedBy?: string;
            /** @description Whether the bot that answers shall go on answering. */
            orchestrationLock: boolean;
            /**
             * @description How urgent it is.
             * @enum {string}
             */
            priority: "normal" | "high" | "urgent";
            /**
             * @description Whether it quotes another message, where a connector tells.
             * @enum {string}
             */
            quoteMessage: "UNKNOWN" | "ISQUOTE" | "NOQUOTE";
            /**
             * @description Whether it replies to another message, where a connector tells.
             * @enum {string}
             */
            replyMessage: "UNKNOWN" | "ISREPLY" | "NOREPLY";
            /** @description Whether the dialog so far was asked for. */
            returnsHistory: boolean;
            /** @description Whether the passages that a generated text was made of were asked for. */
            sourceWithContent: boolean;
            /** @description Whether it was sent piece by piece. */
            streamedResponse: boolean;
            /**
             * @description Who may see it, where a connector tells.
             * @enum {string}
             */
            visibility: "UNKNOWN" | "PUBLIC" | "PRIVATE";
        };
        /** @description How the action is to be taken. Everything may be left out; of the switches, null means no. */
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
        /** @description What a bot says in the place of another one. */
        AvailableResponse: {
            actions: components["schemas"]["SecondaryBotAction"][];
            /**
             * @description Always 1.
             * @constant
             */
            indice: 1;
            metaData: components["schemas"]["OrchestrationMetadata"];
            /** @constant */
            type: "availableResponse";
        };
        /** @description How prominent the button is; `primary` unless the bot says otherwise. */
        ButtonStyle: string;
        /** @description One event of the stream. */
        ChatEvent: components["schemas"]["PingEvent"] | components["schemas"]["MessageEvent"];
        /** @description A kind of channel, such as `web`. */
        ConnectorType: {
            id: string;
            userInterfaceType: components["schemas"]["UserInterfaceType"];
        };
        /** @description A kind of channel, such as `web` or `rest`. */
        ConnectorTypeInput: {
            id: string;
            /** @description Whether it is written or spoken; `textChat` when absent. */
            userInterfaceType?: components["schemas"]["UserInterfaceType"];
        };
        /** @description Degrees north and degrees east; absent when they are not known. */
        Coordinates: {
            /**
             * Format: double
             * @description Degrees north.
             * @example 45.76
             */
            lat: number;
            /**
             * Format: double
             * @description Degrees east.
             * @example 4.86
             */
            lng: number;
        };
        /** @description What the user did, and who the user is. */
        DirectRequest: WithRequired<components["schemas"]["WebConnectorRequest"], "userId">;
        /** @description What the user said, and perhaps how the other bot understood it. */
        EligibilityRequest: {
            /** @description The action of the user at the other bot. */
            action?: components["schemas"]["SecondaryBotActionInput"] | null;
            data: components["schemas"]["OrchestrationSentence"];
            /** @description Who talks to whom; the answer names a user of its own when it is absent. */
            metadata?: components["schemas"]["OrchestrationMetadataInput"] | null;
        };
        /** @description How sure a bot is that it could answer. */
        EligibleResponse: {
            /** @description From 0, not at all, to 1. */
            indice: number;
            metaData: components["schemas"]["OrchestrationMetadata"];
            /** @constant */
            type: "eligibleResponse";
        };
        /** @description The one error body of all four APIs. Tock's own 401 holds an empty list; its other refusals hold entries that have a message only. */
        ErrorBody: {
            /** @description One entry per violation. */
            errors: components["schemas"]["ErrorEntry"][];
        };
        /** @description One reason for the refusal. */
        ErrorEntry: {
            /** @description Stable and machine-readable; each code has a page in the documentation with its cause and its cure. */
            code?: string;
            /** @description What is wrong, where, and what to do. */
            message: string;
            params?: components["schemas"]["ErrorParams"];
        };
        /** @description Where the violation stands and what the contract expects there. */
        ErrorParams: {
            /** @description What the contract expects there. */
            expected?: string;
            /**
             * @description The part of the request.
             * @enum {string}
             */
            location?: "body" | "query" | "path" | "header" | "cookie";
            /** @description JSON pointer into the location; empty for the whole of it. */
            pointer?: string;
        };
        Feedback: {
            /** @description `actionId` of the judged message. */
            actionId: string;
            /**
             * @description Absent or null takes the vote back.
             * @enum {string|null}
             */
            vote?: "UP" | "DOWN" | null;
        };
        /**
         * @description Thumb up or thumb down.
         * @enum {string}
         */
        FeedbackVote: "UP" | "DOWN";
        /** @description The bytes of the file; no JSON, so there is nothing more to say about them. */
        FileContent: unknown;
        /**
         * @description What kind of file it is.
         * @enum {string}
         */
        FileType: "image" | "audio" | "video" | "file";
        /** @description A part of a message, such as one card of a carousel. */
        GenericElement: WithRequired<components["schemas"]["GenericElementFields"], "attachments" | "choices" | "texts" | "locations" | "metadata">;
        /** @description What a message and its parts have in common. */
        GenericElementFields: {
            /** @description The files that it shows. */
            attachments?: components["schemas"]["ReportedAttachment"][];
            /** @description The buttons that it offers. */
            choices?: components["schemas"]["ReportedChoice"][];
            /** @description The places that it shows. */
            locations?: components["schemas"]["ReportedLocation"][];
            /** @description What the connector notes besides. */
            metadata?: components["schemas"]["TextByName"];
            /** @description The texts that it shows, by the part that they play, such as `text`, `title` and `subtitle`. */
            texts?: components["schemas"]["TextByName"];
        };
        /** @description A message of a connector, in a form that all have in common; as a carousel, it has a part for each card. */
        GenericMessage: {
            connectorType: components["schemas"]["ConnectorType"];
            /** @description Its parts. */
            subElements: components["schemas"]["GenericElement"][];
        } & WithRequired<components["schemas"]["GenericElementFields"], "attachments" | "choices" | "texts" | "locations" | "metadata">;
        /** @description The state of one part. */
        HealthResult: {
            /**
             * @description Name of the part.
             * @example tock_front_database
             */
            id: string;
            /**
             * @description `OK` when it works, `KO` when it does not.
             * @enum {string}
             */
            status: "OK" | "KO";
        };
        /** @description The state of each part that the server depends on. */
        HealthResults: {
            /** @description One entry per part. */
            results: components["schemas"]["HealthResult"][];
        };
        /**
         * Format: date-time
         * @description A moment in UTC, with as many digits of a second as are known (0 to 9).
         * @example 2026-11-22T21:20:03.720Z
         */
        Instant: string;
        /**
         * @description A language, and possibly a country and more, in the form of Java: parts are joined with `_`.
         * @example en
         * @example fr_CA
         */
        Locale: string;
        /**
         * @description A language, and possibly a country: `en`, `fr_CA` or `fr-CA`.
         * @example en
         * @example fr-CA
         */
        LocaleInput: string;
        /** @description One message of the bot. */
        MessageEvent: {
            data: components["schemas"]["WebConnectorResponse"];
            /** @constant */
            event: "message";
            /** @description Where to resume from. Tock's own stream has no ids. */
            id?: string;
        };
        /** @description The bot says nothing. */
        NoResponse: {
            /**
             * @description Always 0.
             * @constant
             */
            indice: 0;
            metaData: components["schemas"]["OrchestrationMetadata"];
            /**
             * @description Why; `ERROR` after a failure, `NOT_AVAILABLE` when the bot has nothing to say.
             * @enum {string}
             */
            status: "NOT_AVAILABLE" | "ERROR" | "END";
            /** @constant */
            type: "noResponse";
        };
        /**
         * @description The id that the server gave to something it stores, 24 hexadecimal digits.
         * @example 6b035c7b24e5751f553624fd
         */
        ObjectId: string;
        /** @description Where to see how a generated text came about. */
        ObservabilityInfo: {
            /**
             * @description The id of the trace.
             * @example b3c1f0a2-6f0e-4a57-9d43-0a7c2d3e4f50
             */
            traceId: string;
            /** @description Its name. */
            traceName: string;
            /**
             * @description The address of its page.
             * @example https://traces.example.org/6b035cb6
             */
            traceUrl: string;
        };
        /** @description Who talks to whom, seen from the bot that answers. */
        OrchestrationMetadata: {
            /** @description Id of the connector that answers. */
            applicationId: string;
            playerId: components["schemas"]["PlayerId"];
            recipientId: components["schemas"]["PlayerId"];
        };
        /** @description Who talks to whom. */
        OrchestrationMetadataInput: {
            /** @description Id of the connector that the user talks through. */
            applicationId: string;
            playerId: components["schemas"]["PlayerIdInput"];
            recipientId: components["schemas"]["PlayerIdInput"];
        };
        /** @description A sentence of the user; there is no other kind of data. */
        OrchestrationSentence: {
            /** @constant */
            type: "sentence";
            /** @description What the user typed. */
            userText: string;
        };
        /** @description The bot that shall answer, as the other bot knows it. */
        OrchestrationTarget: {
            botId: string;
            /** @description The name that people read. */
            botLabel: string;
            connectorId: string;
            connectorType: components["schemas"]["ConnectorTypeInput"];
        };
        /** @description A message of the Web Connector; it must say that it is one. */
        PassedWebMessage: WithRequired<components["schemas"]["WebMessageInput"], "type">;
        /** @description Says that the connection is alive. It has no id, so that it does not move the place to resume from. */
        PingEvent: {
            /** @constant */
            data: 1;
            /** @constant */
            event: "ping";
        };
        /** @description A user or a bot. */
        PlayerId: {
            /** @description Id of the user at the connector's client; null when it gives none. */
            clientId: string | null;
            id: string;
            /** @enum {string} */
            type: "user" | "bot" | "temporary";
        };
        /** @description A user or a bot. */
        PlayerIdInput: {
            clientId?: string | null;
            id: string;
            /**
             * @description A user when absent.
             * @enum {string}
             */
            type?: "user" | "bot" | "temporary";
        };
        /** @description When pressed, send its `payload` back; if it has none, send its `title` as the query. */
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
        /**
         * @description A proposed answer, to be hidden once the user has answered. When pressed, send its `payload` back; if it has none,
         *     send its `nlpText`, or else its `title`, as the query.
         */
        QuickReply: {
            /** @constant */
            clazz: "quick_reply";
            imageUrl?: string;
            /** @description What to send as the query instead of the title. */
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
        /** @description A file, by its address. */
        ReportedAttachment: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "attachment";
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            type: components["schemas"]["FileType"];
            /**
             * @description Where it is.
             * @example https://example.org/train.png
             */
            url: string;
        };
        /** @description A button, pressed by a user or offered by a bot. */
        ReportedChoice: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "choice";
            /** @description The intent that it leads to; empty when it stands for a text, which is its parameter `_nlp`. */
            intentName: string;
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            /** @description What it carries. `_title` is what is written on it. */
            parameters: components["schemas"]["TextByName"];
        };
        /** @description A note of the bot for whoever reads the dialog; users do not see it. */
        ReportedDebug: {
            /** @description Any JSON. */
            data?: unknown;
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "debug";
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            /** @description What it is about. */
            text: string;
        };
        /**
         * Format: int64
         * @description How many milliseconds the bot waited before it.
         */
        ReportedDelay: number;
        /** @description A place on the map that was sent. */
        ReportedLocation: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "location";
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            location?: components["schemas"]["Coordinates"];
        };
        /** @description A message of a user or of a bot. `eventType` says which kind. */
        ReportedMessage: components["schemas"]["ReportedSentence"] | components["schemas"]["ReportedSentenceWithFootnotes"] | components["schemas"]["ReportedChoice"] | components["schemas"]["ReportedAttachment"] | components["schemas"]["ReportedLocation"] | components["schemas"]["ReportedDebug"];
        /** @description A text, or what the connector made of one. What it made has no `text` of its own, but `messages`. */
        ReportedSentence: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "sentence";
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            /** @description What was sent in the own format of a connector; empty for a plain text. */
            messages: components["schemas"]["GenericMessage"][];
            /**
             * @description The text. Hidden texts are replaced by `****`.
             * @example i want to go to lyon
             */
            text?: string;
            userInterface?: components["schemas"]["UserInterfaceType"];
        };
        /** @description A generated text, with the sources that it was made of. */
        ReportedSentenceWithFootnotes: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "sentenceWithFootnotes";
            /** @description The sources. */
            footnotes: components["schemas"]["WebFootnote"][];
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            /** @description The text. */
            text: string;
        };
        /**
         * @description Names and texts that travel with an answer. The bot may add its own by an event message (for example `close`).
         *     Use `RESPONSE_ID` to recognise in the answer of the call what the event stream has already shown.
         */
        ResponseMetadata: {
            /** @description Name of the intent that was understood; absent when nothing was understood or asked. */
            INTENT?: string;
            /**
             * @description `true` on the last message of a directly streamed answer.
             * @enum {string}
             */
            LAST_ANSWER?: "true" | "false";
            /**
             * Format: uuid
             * @description The same on all messages that answer one call.
             */
            RESPONSE_ID: string;
            /**
             * @description `true` when the text is a piece of a longer text that is still being written. Each piece holds all that was
             *     written so far, and stands in the place of the one before, unless the server is told to send pieces alone.
             * @enum {string}
             */
            TOCK_STREAM_RESPONSE?: "true" | "false";
        } & {
            [key: string]: string;
        };
        /** @description What the user did, and who shall answer. */
        ResumeOrchestrationRequest: {
            action: components["schemas"]["SecondaryBotActionInput"];
            metadata: components["schemas"]["OrchestrationMetadataInput"];
            targetBot: components["schemas"]["OrchestrationTarget"];
        };
        /** @description Something that a bot says or does in the place of another one. */
        SecondaryBotAction: components["schemas"]["SecondaryBotSendSentence"] | components["schemas"]["SecondaryBotSendChoice"];
        /** @description What the user did at the asking bot. */
        SecondaryBotActionInput: components["schemas"]["SendSentenceInput"] | components["schemas"]["SendChoiceInput"];
        /** @description A switch to an intent, with its parameters. */
        SecondaryBotSendChoice: {
            intentName: string;
            metadata: components["schemas"]["ActionMetadata"];
            parameters: components["schemas"]["TextByName"];
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
        /** @description The user pressed a button. */
        SendChoiceInput: {
            /** @description The intent that the button leads to. */
            intentName: string;
            metadata: components["schemas"]["ActionMetadataInput"];
            parameters?: components["schemas"]["TextByName"];
            /** @constant */
            type: "sendChoice";
        };
        /** @description The user typed a sentence. */
        SendSentenceInput: {
            /** @description Usually empty; messages in the format of a connector otherwise. */
            messages: components["schemas"]["PassedWebMessage"][];
            metadata: components["schemas"]["ActionMetadataInput"];
            /** @description The sentence. */
            text?: string | null;
            /** @constant */
            type: "sendSentence";
        };
        /** @description Whether it is nothing but a text. */
        SimpleMessage: boolean;
        /** @description A file that the user sends. */
        TestAttachment: {
            delay?: components["schemas"]["TestDelay"];
            /** @constant */
            eventType: "attachment";
            type: components["schemas"]["FileType"];
            url: string;
        };
        /** @description A pressed button. One whose parameters hold `_nlp` is taken for that sentence instead. */
        TestChoice: {
            delay?: components["schemas"]["TestDelay"];
            /** @constant */
            eventType: "choice";
            /** @description The intent that the button leads to. */
            intentName: string;
            /** @description Names and texts that the button carries. */
            parameters?: {
                [key: string]: string;
            };
        };
        /** @description What the user says. */
        TestConnectorRequest: {
            /** @description The kind of connector that the user speaks through; `rest` when absent. */
            connectorType?: components["schemas"]["ConnectorTypeInput"];
            /** @description Whether the bot's debug messages are given too; absent means no. */
            debugEnabled?: boolean | null;
            message: components["schemas"]["TestMessage"];
            /** @description Who is spoken to; any text, it comes back nowhere. */
            recipientId: string;
            /** @description Whether the footnotes of a generated answer should hold the passages used; absent means no. */
            sourceWithContent?: boolean | null;
            /** @description The kind of connector that the answers shall be made for. */
            targetConnectorType: components["schemas"]["ConnectorTypeInput"];
            /** @description Whether this is a test; absent means no. */
            test?: boolean | null;
            /** @description Who speaks; the dialog is kept under it. */
            userId: string;
        };
        /** @description What the bot says. */
        TestConnectorResponse: {
            /** @description Id of the test connector. */
            applicationId: string;
            /** @description Always the kind of the test connector itself. */
            connectorType: components["schemas"]["ConnectorType"];
            /** @description Whether it is kept how the sentence was understood. */
            hasNlpStats: boolean;
            messages: components["schemas"]["ReportedMessage"][];
            /** @description Id under which the message of the user is kept in the dialog. */
            userActionId: components["schemas"]["ObjectId"];
            /** @description Language of the user. */
            userLocale?: components["schemas"]["Locale"];
        };
        /** @description Degrees north and east; one that is absent is 0. */
        TestCoordinates: {
            lat?: number;
            lng?: number;
        };
        /** @description A note for whoever reads the dialog. */
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
         * @description Milliseconds before the message; not used.
         */
        TestDelay: number | null;
        /** @description Where the user is. */
        TestLocation: {
            delay?: components["schemas"]["TestDelay"];
            /** @constant */
            eventType: "location";
            /** @description Unknown when it is absent or null. */
            location?: components["schemas"]["TestCoordinates"] | null;
        };
        /** @description One message of a user. `eventType` says which kind. */
        TestMessage: components["schemas"]["TestSentence"] | components["schemas"]["TestSentenceWithFootnotes"] | components["schemas"]["TestChoice"] | components["schemas"]["TestAttachment"] | components["schemas"]["TestLocation"] | components["schemas"]["TestDebug"];
        /** @description A text, as a user types it. */
        TestSentence: {
            delay?: components["schemas"]["TestDelay"];
            /** @constant */
            eventType: "sentence";
            /** @description The text; nothing was typed when it is absent or null. */
            text?: string | null;
        };
        /** @description A text with its sources, as a generated answer has them. */
        TestSentenceWithFootnotes: {
            delay?: components["schemas"]["TestDelay"];
            /** @constant */
            eventType: "sentenceWithFootnotes";
            footnotes?: components["schemas"]["WebFootnoteInput"][];
            text: string;
        };
        /** @description Texts by their names. */
        TextByName: {
            [key: string]: string;
        };
        /** @description Opens a page; nothing is sent to the bot. */
        UrlButton: {
            /** @constant */
            clazz: "url_button";
            imageUrl?: string;
            style?: components["schemas"]["ButtonStyle"];
            /** @description Where the page opens, as in HTML; `_blank` unless the bot says otherwise. */
            target?: string;
            title: string;
            /** @constant */
            type: "web_url";
            url: string;
            /** @description Third argument of `window.open` when the page opens in a window of its own. */
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
        /** @description `clazz` says which kind it is. */
        WebButton: components["schemas"]["PostbackButton"] | components["schemas"]["QuickReply"] | components["schemas"]["UrlButton"];
        WebButtonInput: components["schemas"]["PostbackButtonInput"] | components["schemas"]["QuickReplyInput"] | components["schemas"]["UrlButtonInput"];
        /** @description A picture or file with a title and buttons. */
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
        /** @description Cards side by side. */
        WebCarousel: {
            cards: components["schemas"]["WebCard"][];
        };
        WebCarouselInput: {
            cards: components["schemas"]["WebCardInput"][];
        };
        /**
         * @description What the user did, by one of `query`, `payload`, `ref` and `feedback`, and who the user is: `userId`, unless the
         *     connector takes that from a cookie.
         */
        WebConnectorRequest: {
            /** @description Another connector of the bot to answer through. Ignored unless bridging is switched on in the server. */
            connectorId?: string | null;
            /** @description What the user thinks of an answer. */
            feedback?: components["schemas"]["Feedback"] | null;
            locale?: components["schemas"]["LocaleInput"];
            /** @description What the pressed button carries: `intent?name=value&other=value`, URL-encoded. */
            payload?: string | null;
            /** @description What the user typed. */
            query?: string | null;
            /** @description Where the user comes from, for example a campaign. */
            ref?: string | null;
            /** @description Whether the bot should be given the previous actions of the dialog; absent means no. */
            returnsHistory?: boolean | null;
            /** @description Whether the footnotes of a generated answer should hold the passages used; absent means no. */
            sourceWithContent?: boolean | null;
            /**
             * @description Whether generated text may come in pieces. The answer of a plain call holds all messages whatever this says, and
             *     a direct stream sends each one as it comes.
             */
            streamedResponse?: boolean | null;
            /**
             * @description Who speaks: any text that stays the same for this user, best a random one that your page keeps. Whoever knows
             *     it can read along on the event stream. Needed on a connector that does not take the user from the cookie
             *     `tock_user_id`, ignored on one that does; a schema cannot see which one it is.
             */
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
        /** @description Messages of the bot, in the order in which the user should see them. */
        WebConnectorResponse: {
            metadata: components["schemas"]["ResponseMetadata"];
            /**
             * @description May be empty: nobody in the bot wanted to answer (a feedback, a referral without story), or the same user's
             *     previous message was still being worked on after five seconds.
             */
            responses: components["schemas"]["WebMessage"][];
        };
        /** @description A place in the application around the chat. */
        WebDeepLink: {
            ref: string;
        };
        WebFootnote: {
            /** @description The passage used; only when the call asked for it by `sourceWithContent`. */
            content?: string;
            identifier: string;
            metadata?: {
                [key: string]: unknown;
            };
            score?: number;
            title: string;
            url?: string;
        };
        WebFootnoteInput: {
            content?: string | null;
            identifier: string;
            metadata?: {
                [key: string]: unknown;
            } | null;
            score?: number | null;
            title: string;
            url?: string | null;
        };
        WebImage: {
            file: components["schemas"]["WebMediaFile"];
            title: string;
        };
        WebImageInput: {
            file: components["schemas"]["WebMediaFileInput"];
            title: string;
        };
        WebMediaFile: {
            /** @description What a screen reader should say. */
            description?: string;
            /** @description The URL again when the bot gave no name. */
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
        /**
         * @description One bubble of the conversation. Whatever the bot did not fill is left out: a message with a `text` has no `card`,
         *     a message without buttons has no `buttons`. Show the parts that are there, ignore those you do not know.
         */
        WebMessage: {
            /** @description Id of the bot's action, on messages with a `text`. A feedback names it. */
            actionId?: components["schemas"]["ObjectId"];
            /** @description What the user can press below the text. */
            buttons?: components["schemas"]["WebButton"][];
            card?: components["schemas"]["WebCard"];
            carousel?: components["schemas"]["WebCarousel"];
            deepLink?: components["schemas"]["WebDeepLink"];
            /** @description Sources of a generated text. */
            footnotes?: components["schemas"]["WebFootnote"][];
            image?: components["schemas"]["WebImage"];
            /**
             * @description Plain text, or Markdown when the bot writes Markdown. A server can be told to send HTML instead, made from the
             *     Markdown; HTML of the bot's own is escaped in it, so that a page can insert it.
             */
            text?: string;
            /**
             * @description Always `WebMessage`.
             * @constant
             */
            type: "WebMessage";
            /**
             * @description Version of this format, always `"1"`.
             * @constant
             */
            version: "1";
            widget?: components["schemas"]["WebWidget"];
        };
        /** @description A message of the Web Connector, written by the bot itself. What is null or absent is not shown. */
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
        /** @description Something that only this bot's own front end knows how to show. */
        WebWidget: {
            /** @description Any JSON the widget needs. */
            data: unknown;
            /** @description Name of the widget, agreed between the bot and its front end. */
            type: string;
        };
    };
    responses: {
        /** @description The messages of the bot, one by one. */
        AnswerStream: {
            headers: {
                /**
                 * @description Nobody may keep a stream.
                 * @example no-cache
                 */
                "Cache-Control"?: "no-cache";
                /**
                 * @description Asks a proxy not to hold events back.
                 * @example no
                 */
                "X-Accel-Buffering"?: "no";
                [name: string]: unknown;
            };
            content: {
                "text/event-stream": string;
            };
        };
        /** @description The request breaks the contract, or names something that does not exist. Each violation has its entry. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The bot answered something that its contract does not allow; the entry says what and where. */
        BotAnswerInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The bot did not finish its answer in time. */
        BotTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The bytes of the file. */
        File: {
            headers: {
                /**
                 * @description A page shows the file where it refers to it; by itself it is saved.
                 * @example attachment
                 */
                "Content-Disposition"?: string;
                /**
                 * @description Nothing in the file may run.
                 * @example default-src 'none'; sandbox
                 */
                "Content-Security-Policy"?: string;
                /**
                 * @description Browsers shall not guess another content type.
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
        /** @description The `Origin` of the request is not one that the server lets in. Nothing else is answered with 403. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The state of each part, good or bad. */
        HealthDetails: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HealthResults"];
            };
        };
        /** @description All is well; the body is empty. */
        Healthy: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request says too little, or something it cannot say. Each violation has its entry. */
        InvalidMessage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The bot failed, or has nothing to say. Unlike other refusals this one has the form that the asking bot reads; a
         *     request that breaks the contract gets 400 instead.
         */
        NoResponse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NoResponse"];
            };
        };
        /** @description The body is larger than the server takes, which is 1,000,000 bytes. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Nothing is deployed under this path, or something that this server cannot serve. */
        UnknownConnector: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such file. */
        UnknownFile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body has a content type that this operation does not take. A JSON body without any content type is taken. */
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
         * @description Id of the connector that is tested.
         * @example web
         */
        ApplicationId: string;
        /**
         * @description Name of the bot.
         * @example travel
         */
        Bot: string;
        /**
         * @description Last part of the connector's path, as configured for this bot.
         * @example web
         */
        Connector: string;
        /**
         * @description Namespace of the bot.
         * @example app
         */
        Namespace: string;
        /**
         * @description Who speaks, on a connector that takes the user from this cookie; other connectors do not read it. The first answer
         *     sets it, a browser sends it back by itself.
         * @example 0d9ef1a5-2b1f-4cf5-9d3c-6a7c2f6d1d11
         */
        UserCookie: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description On a connector that takes the user from a cookie: a random id, `HttpOnly`, `Secure` and `SameSite=None`. It ends with
         *     the browser, unless the server gives it an age. Absent on other connectors.
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
                 * @description Name of the file, as it was given when it was uploaded, with its ending.
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
                 * @description Last part of the connector's path, as configured for this bot.
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
                 * @description Who speaks, on a connector that takes the user from this cookie; other connectors do not read it. The first answer
                 *     sets it, a browser sends it back by itself.
                 * @example 0d9ef1a5-2b1f-4cf5-9d3c-6a7c2f6d1d11
                 */
                tock_user_id?: components["parameters"]["UserCookie"];
            };
        };
        /** @description What the user did, and who the user is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebConnectorRequest"];
            };
        };
        responses: {
            /** @description What the bot says; the list is empty when it has nothing to say. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["SetUserCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebConnectorResponse"];
                };
            };
            /** @description The body says too little, or something it cannot say. Each violation has its entry. */
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
                 * @description Names of the headers that the call would carry.
                 * @example content-type
                 */
                "Access-Control-Request-Headers"?: string;
                /**
                 * @description Method of the call that would follow.
                 * @example POST
                 */
                "Access-Control-Request-Method"?: string;
                /**
                 * @description Where the calling page comes from.
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
                 * @description Last part of the connector's path, as configured for this bot.
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
            /** @description The call may follow. */
            204: {
                headers: {
                    /**
                     * @description `true` when the connector takes the user from a cookie; absent otherwise.
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
                     * @description `*`, or the asking origin.
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
                 * @description Last part of the connector's path, as configured for this bot.
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
            /** @description The connector is deployed; the body is empty. */
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
                 * @description Last part of the connector's path, as configured for this bot.
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
        /** @description What the user said to the other bot. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EligibilityRequest"];
            };
        };
        responses: {
            /** @description How sure the bot is. */
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
                 * @description Last part of the connector's path, as configured for this bot.
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
        /** @description What the user did, and who passes it on to whom. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeOrchestrationRequest"];
            };
        };
        responses: {
            /** @description What the bot says. */
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
                 * @description Whose messages; the `userId` that is sent with the messages. The name is read in any case (`userid`). Needed
                 *     unless the connector takes the user from the cookie `tock_user_id`, which then counts instead.
                 * @example anna-7f3c
                 */
                userId?: string;
            };
            header?: {
                /**
                 * @description Id of the last event received. Sent by browsers when they reconnect. Events that came after it are sent again
                 *     first; an id that the server does not know counts as none.
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
                 * @description Last part of the connector's path, as configured for this bot.
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
                 * @description Who speaks, on a connector that takes the user from this cookie; other connectors do not read it. The first answer
                 *     sets it, a browser sends it back by itself.
                 * @example 0d9ef1a5-2b1f-4cf5-9d3c-6a7c2f6d1d11
                 */
                tock_user_id?: components["parameters"]["UserCookie"];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The stream, which stays open. */
            200: {
                headers: {
                    /**
                     * @description Nobody may keep a stream.
                     * @example no-cache
                     */
                    "Cache-Control"?: "no-cache";
                    "Set-Cookie": components["headers"]["SetUserCookie"];
                    /**
                     * @description Asks a proxy not to hold events back.
                     * @example no
                     */
                    "X-Accel-Buffering"?: "no";
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description No user is named. */
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
                 * @description What the user did, and who the user is, as JSON on one line in ASCII.
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
                 * @description Last part of the connector's path, as configured for this bot.
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
                 * @description Last part of the connector's path, as configured for this bot.
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
        /** @description What the user did, and who the user is. */
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
                 * @description Id of the connector that is tested.
                 * @example web
                 */
                applicationId: components["parameters"]["ApplicationId"];
                /**
                 * @description Language of the message. Write `fr-CA` for Canadian French; Tock takes `fr_CA` for no language here.
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
        /** @description What the user says, and to which kind of connector. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestConnectorRequest"];
            };
        };
        responses: {
            /** @description What the bot says. */
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
                 * @description Id of the connector that is tested.
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
            /** @description The test connector is deployed; the body is empty. */
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
