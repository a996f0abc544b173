// Generated from specs/bot-definition by `npm run generate`. Do not edit.

export interface paths {
    "/{apiKey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description API key of a bot configuration, shown in the connector settings. Keep it secret: it allows any client to answer as the bot.
                 * @example 5f0d3a7c-9f51-4e0b-8a57-2d8f6f3b1c90
                 */
                apiKey: string;
            };
            cookie?: never;
        };
        /**
         * Connect bot by WebSocket
         * @description Opens the WebSocket of a bot. Both sides then send JSON objects as text frames: the server sends
         *     `PlatformFrame`, the bot sends `BotFrame`.
         *
         *     The bot first sends its configuration, that is, its stories; the server creates missing intents. The server
         *     requests the configuration from a bot that sends nothing for a second. For each user message handled by one of
         *     the stories, the server sends a `botRequest`. The bot replies with one or more `botResponse` frames with the
         *     same `requestId`; the last one sets `lastResponse`. The maximum time between two frames is 10 seconds.
         *
         *     Each key has one connection: a new connection replaces the previous one. An invalid frame is dropped; the
         *     request of the user then returns 502 with the reason, which is also in the server log.
         */
        get: operations["connectBot"];
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
        /** @description An action for the server. On the wire, the object contains the key `type` twice: `{"type": "action", "type": "SWITCH_STORY", ...}`. Duplicate keys cannot be described in JSON Schema, so the second one is called `type__2` here. */
        ActionMessage: {
            delay?: components["schemas"]["MessageDelay"];
            /** @description Parameters of the action. For a switch: the story and, optionally, the intent that starts it. */
            parameters?: {
                /** @description Intent of the dialog if it starts the story. `INTENT` of this answer is unchanged. */
                starter_intent?: string | null;
                switch_story_id?: string | null;
            } & {
                [key: string]: string | null;
            };
            /** @constant */
            type: "action";
            /**
             * @description Second `type` of the object.
             * @enum {string}
             */
            type__2: "SWITCH_STORY";
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
        /** @description An action of the user or the bot. */
        ActionReport: {
            annotation?: components["schemas"]["BotAnnotation"];
            /**
             * @description Id of the connector configuration.
             * @example web
             */
            applicationId?: string;
            /** @description Connector type of the action. Absent: an action of the bot. */
            connectorType?: components["schemas"]["ConnectorType"];
            date: components["schemas"]["Instant"];
            id: components["schemas"]["ObjectId"];
            /**
             * @description Name of the intent, without its namespace.
             * @example book_train
             */
            intent?: string;
            message: components["schemas"]["ReportedMessage"];
            metadata: components["schemas"]["ActionMetadata"];
            /** @description Author of the action. */
            playerId: components["schemas"]["PlayerId"];
            /** @description Debug data of the generative search, any JSON. */
            ragDebug?: unknown;
            /** @description Recipient of the action. */
            recipientId: components["schemas"]["PlayerId"];
            /** @description Whether the action belongs to a test. */
            test: boolean;
            userInterfaceType: components["schemas"]["UserInterfaceType"];
        };
        /** @description An amount of money with its currency: "42 euros". */
        AmountOfMoneyValue: {
            /** @constant */
            "@type": "amountOfMoney";
            /** @example EUR */
            unit: string;
            /** @example 42 */
            value: number;
        };
        /** @description Annotation of an answer by reviewers. */
        BotAnnotation: {
            /** @description Time of creation. */
            creationDate: components["schemas"]["Instant"];
            /**
             * @description Description of the error.
             * @example wrong answer
             */
            description: string;
            /** @description Events of the annotation, oldest first. */
            events: components["schemas"]["BotAnnotationEvent"][];
            /**
             * @description Expected answer of the bot. Absent: none.
             * @example Trains to Lyon leave every hour
             */
            groundTruth?: string;
            /** @description Time of the last change. */
            lastUpdateDate: components["schemas"]["Instant"];
            reason?: components["schemas"]["BotAnnotationReasonType"];
            state: components["schemas"]["BotAnnotationState"];
        };
        /** @description Previous and new value. */
        BotAnnotationChangeFields: {
            /** @description New value. Absent: none. */
            after?: string;
            /** @description Previous value. Absent: none. */
            before?: string;
        } & components["schemas"]["BotAnnotationEventFields"];
        /** @description A change of an annotation, or a comment. `type` names its type. */
        BotAnnotationEvent: components["schemas"]["BotAnnotationEventComment"] | components["schemas"]["BotAnnotationEventState"] | components["schemas"]["BotAnnotationEventReason"] | components["schemas"]["BotAnnotationEventGroundTruth"] | components["schemas"]["BotAnnotationEventDescription"];
        /** @description A comment of a reviewer. */
        BotAnnotationEventComment: {
            /** @description Whether the caller can edit the comment, as its author. */
            canEdit: boolean;
            /** @description Text of the comment. */
            comment: string;
            /** @constant */
            type: "COMMENT";
        } & WithRequired<components["schemas"]["BotAnnotationEventFields"], "eventId" | "creationDate" | "lastUpdateDate" | "user">;
        /** @description A change of the description. */
        BotAnnotationEventDescription: {
            /** @constant */
            type: "DESCRIPTION";
        } & components["schemas"]["BotAnnotationChangeFields"];
        /** @description Author and time of an event. */
        BotAnnotationEventFields: {
            creationDate?: components["schemas"]["Instant"];
            eventId?: components["schemas"]["ObjectId"];
            lastUpdateDate?: components["schemas"]["Instant"];
            /**
             * @description Login of the author.
             * @example admin@app.com
             */
            user?: string;
        };
        /** @description A change of the expected answer. */
        BotAnnotationEventGroundTruth: {
            /** @constant */
            type: "GROUND_TRUTH";
        } & components["schemas"]["BotAnnotationChangeFields"];
        /** @description A change of the reason. */
        BotAnnotationEventReason: {
            /** @constant */
            type: "REASON";
        } & components["schemas"]["BotAnnotationChangeFields"];
        /** @description A change of the state. */
        BotAnnotationEventState: {
            /** @constant */
            type: "STATE";
        } & components["schemas"]["BotAnnotationChangeFields"];
        /**
         * @description Reason of the annotation.
         * @enum {string}
         */
        BotAnnotationReasonType: "INACCURATE_ANSWER" | "INCOMPLETE_ANSWER" | "HALLUCINATION" | "INCOMPLETE_SOURCES" | "OBSOLETE_SOURCES" | "WRONG_ANSWER_FORMAT" | "BUSINESS_LEXICON_PROBLEM" | "QUESTION_MISUNDERSTOOD" | "OTHER";
        /**
         * @description State of the annotation.
         * @enum {string}
         */
        BotAnnotationState: "ANOMALY" | "REVIEW_NEEDED" | "RESOLVED" | "WONT_FIX";
        BotConfiguration: {
            stories: components["schemas"]["StoryConfiguration"][];
            /** @description Ignored. `version` determines the protocol. */
            supportSSE?: boolean | null;
            /**
             * @description Version of the webhook protocol. V1: one plain response. V2 and V3: a stream of events. Ignored on a WebSocket. Default: V1.
             * @enum {string}
             */
            version?: "V1" | "V2" | "V3";
        };
        /** @description The stories of the bot. The first frame after connecting, and the response to a configuration request. */
        BotConfigurationFrame: {
            botConfiguration: components["schemas"]["BotConfiguration"];
            /** @description Id of the request. Any new id when the configuration was not requested. */
            requestId: string;
        };
        /** @description An entity found in a user message or set by the bot. */
        BotEntity: {
            /** @description Text of the entity. Absent: set by the bot. */
            content?: string;
            /** @description Whether the server tried to find a value. */
            evaluated: boolean;
            /** @description Whether the entity comes from this message. */
            new: boolean;
            /** @description Role of the entity in the sentence, such as `destination`. */
            role: string;
            subEntities: components["schemas"]["BotEntity"][];
            /** @description Qualified name of the entity type. */
            type: components["schemas"]["QualifiedName"];
            value?: components["schemas"]["BotEntityValue"];
        };
        /** @description An entity to keep in the dialog, from the request or new. */
        BotEntityInput: {
            content?: string | null;
            evaluated?: boolean | null;
            new?: boolean | null;
            role: string;
            subEntities?: components["schemas"]["BotEntityInput"][];
            type: components["schemas"]["QualifiedName"];
            value?: components["schemas"]["BotEntityValue"] | null;
        };
        /** @description Value of an entity. The same types as in the NLU API, except that `candidates` can be absent where a bot set the value. */
        BotEntityValue: components["schemas"]["KnownBotEntityValue"] | components["schemas"]["OtherValue"];
        /** @description A frame from a bot to the server. */
        BotFrame: components["schemas"]["BotResponseFrame"] | components["schemas"]["BotConfigurationFrame"];
        /** @description A message. `type` names its type; every card in a carousel needs its own. */
        BotMessage: components["schemas"]["SentenceMessage"] | components["schemas"]["CardMessage"] | components["schemas"]["CarouselMessage"] | components["schemas"]["CustomMessage"] | components["schemas"]["DebugMessage"] | components["schemas"]["EventMessage"] | components["schemas"]["ActionMessage"];
        /** @description A user message with its intent and entities and the state of the dialog. */
        BotRequest: {
            context: components["schemas"]["RequestContext"];
            /** @description All entities of the dialog. Entities of this message are `new`. */
            entities: components["schemas"]["BotEntity"][];
            /** @description Name of the intent. Absent: none. */
            intent?: string;
            message: components["schemas"]["UserMessage"];
            /** @description Current step of the story. Absent: none. */
            step?: string;
            /** @description Name of the story. A webhook bot can get `tock_unknown_story` before its stories are known. It then uses the story that the intent starts. */
            storyId: string;
        };
        /** @description A user message for the bot to answer. */
        BotRequestFrame: {
            botRequest: components["schemas"]["BotRequest"];
            requestId: components["schemas"]["RequestId"];
        };
        BotResponse: {
            context: components["schemas"]["ResponseContext"];
            /** @description Entities to keep in the dialog, usually those of the request. Omitted entities are forgotten; an absent list removes all. */
            entities?: components["schemas"]["BotEntityInput"][];
            /** @description Messages in display order. */
            messages: components["schemas"]["BotMessage"][];
            /** @description Name of the step that handles the next user message. */
            step?: string | null;
            /** @description Story of the request, or another story to switch to. */
            storyId: string;
        };
        /** @description An answer to a request, not necessarily the last. */
        BotResponseFrame: {
            botResponse: components["schemas"]["BotResponse"];
            /** @description Id of the request. An answer without an open request is dropped. */
            requestId: string;
        };
        /** @description A dictionary value. */
        BotStringValue: {
            /** @constant */
            "@type": "string";
            /** @description Alternative dictionary values. Absent: none. */
            candidates?: components["schemas"]["ValueWithProbability"][];
            /** @example paris */
            value: string;
        };
        /** @description A button. With a URL it opens a page; otherwise it sends its title. */
        CardAction: {
            title: components["schemas"]["I18nText"];
            url?: string | null;
        };
        CardAttachment: {
            description?: components["schemas"]["I18nText"] | null;
            type?: components["schemas"]["FileType"] | null;
            url: string;
        };
        /** @description A file with a title and buttons. */
        CardMessage: {
            actions?: components["schemas"]["CardAction"][];
            attachment?: components["schemas"]["CardAttachment"] | null;
            delay?: components["schemas"]["MessageDelay"];
            subTitle?: components["schemas"]["I18nText"] | null;
            title?: components["schemas"]["I18nText"] | null;
            /** @constant */
            type: "card";
        };
        /** @description Cards in a row. */
        CarouselMessage: {
            cards: components["schemas"]["CardMessage"][];
            delay?: components["schemas"]["MessageDelay"];
            /** @constant */
            type: "carousel";
        };
        ChoiceMessage: {
            /** @description Payload of the button: `intent?name=value&other=value`, URL-encoded. */
            payload: string;
            /** @constant */
            type: "choice";
        };
        /** @description Requests the configuration of a bot that has not sent it. */
        ConfigurationRequestFrame: {
            /** @constant */
            configuration: true;
            requestId: components["schemas"]["RequestId"];
        };
        /** @description A connector message. `klass` names the format and must precede `value`, because Tock reads them in this order. */
        ConnectorMessage: components["schemas"]["WebConnectorMessage"] | components["schemas"]["OtherConnectorMessage"];
        /** @description A type of connector, such as `web`. */
        ConnectorType: {
            id: string;
            userInterfaceType: components["schemas"]["UserInterfaceType"];
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
        /** @description A message in the format of one connector. */
        CustomMessage: {
            delay?: components["schemas"]["MessageDelay"];
            message: components["schemas"]["ConnectorMessage"];
            /** @constant */
            type: "custom";
        };
        /** @description A value of a custom class of the bot. */
        CustomValueWrapper: {
            /** @constant */
            "@type": "customWrapper";
            /**
             * @description Name of the Java class.
             * @example org.example.travel.SeatValue
             */
            klass: string;
            /** @description Any JSON. Absent: no value. */
            value?: unknown;
        };
        /**
         * @description Smallest unit that the text names. It distinguishes "tomorrow" from midnight.
         * @enum {string}
         */
        DateEntityGrain: "timezone" | "unknown" | "second" | "minute" | "hour" | "day_of_week" | "day" | "week" | "month" | "quarter" | "year";
        /** @description A date or time with its precision: "tomorrow", "at 8". */
        DateEntityValue: {
            /** @constant */
            "@type": "dateEntity";
            date: components["schemas"]["OffsetDateTime"];
            grain: components["schemas"]["DateEntityGrain"];
        };
        /** @description An interval between two dates, the end excluded: "this weekend". */
        DateIntervalEntityValue: {
            /** @constant */
            "@type": "dateIntervalEntity";
            date: components["schemas"]["DateEntityValue"];
            toDate: components["schemas"]["DateEntityValue"];
        };
        /** @description Information for the dialog view in Studio. Users do not see it. */
        DebugMessage: {
            /** @description Any JSON. */
            data?: unknown;
            delay?: components["schemas"]["MessageDelay"];
            text: string;
            /** @constant */
            type: "debug";
        };
        /** @description A length with its unit: "20 km". */
        DistanceValue: {
            /** @constant */
            "@type": "distance";
            /** @example kilometre */
            unit: string;
            /** @example 20 */
            value: number;
        };
        /**
         * @description Duration in ISO 8601 format, in hours, minutes and seconds.
         * @example PT0.4784S
         */
        Duration: string;
        /** @description A duration: "for two hours". */
        DurationValue: {
            /** @constant */
            "@type": "duration";
            /** @description Hours, minutes and seconds in ISO 8601 format. Longer units are converted to hours. */
            value: components["schemas"]["Duration"];
        };
        /** @description An email address. */
        EmailValue: {
            /** @constant */
            "@type": "email";
            /** @example ada@example.org */
            value: string;
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
        /** @description An event, added to the metadata of the response as a name and a text. */
        EventMessage: {
            /** @enum {string} */
            category: "METADATA";
            delay?: components["schemas"]["MessageDelay"];
            key?: string | null;
            /** @constant */
            type: "event";
            value?: string | null;
        };
        /**
         * @description Thumbs up or thumbs down.
         * @enum {string}
         */
        FeedbackVote: "UP" | "DOWN";
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
        /** @description A text object, never a plain string. By default it is translated with the bot's labels. */
        I18nText: {
            /** @description Arguments. A missing argument is shown as `{0}`. */
            args?: (string | null)[];
            /** @description Key of the label, if the bot chooses it. */
            key?: string | null;
            /** @description Text with placeholders `{0}`, `{1}` for the arguments. */
            text: string;
            /** @description Whether the text is translated. Absent: true. Null: false. */
            toBeTranslated?: boolean | null;
        };
        /**
         * Format: date-time
         * @description Time in UTC with 0 to 9 fractional digits of a second.
         * @example 2026-11-22T21:20:03.720Z
         */
        Instant: string;
        /** @description Names of intents. Other starters also start the story or step. Secondary intents keep the user in it after it has started. */
        IntentNames: string[];
        /** @description A value of one of Tock's own types. */
        KnownBotEntityValue: components["schemas"]["BotStringValue"] | components["schemas"]["NumberValue"] | components["schemas"]["OrdinalValue"] | components["schemas"]["DistanceValue"] | components["schemas"]["VolumeValue"] | components["schemas"]["AmountOfMoneyValue"] | components["schemas"]["TemperatureValue"] | components["schemas"]["DurationValue"] | components["schemas"]["DateEntityValue"] | components["schemas"]["DateIntervalEntityValue"] | components["schemas"]["EmailValue"] | components["schemas"]["UrlValue"] | components["schemas"]["PhoneNumberValue"] | components["schemas"]["CustomValueWrapper"] | components["schemas"]["UnknownValue"];
        /**
         * @description A language, optionally with a country and more, as a Java locale: parts are joined with `_`.
         * @example en
         * @example fr_CA
         */
        Locale: string;
        /**
         * Format: int64
         * @description Delay before the message in milliseconds. Not used.
         */
        MessageDelay: number | null;
        /** @description A number: "two", "3.5". */
        NumberValue: {
            /** @constant */
            "@type": "number";
            /** @example 2 */
            value: number;
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
        /**
         * Format: date-time
         * @description Time with an offset from UTC, or `Z`.
         * @example 2026-11-23T08:00:00Z
         * @example 2026-11-23T09:00:00+01:00
         */
        OffsetDateTime: string;
        /** @description A rank: "the third". */
        OrdinalValue: {
            /** @constant */
            "@type": "ordinal";
            /** @example 3 */
            value: number;
        };
        /** @description A message for another connector, with a `value` in its format. The web connector does not send it. */
        OtherConnectorMessage: {
            klass: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A value of a custom evaluator. `@type` is the name of its Java class. */
        OtherValue: {
            /** @example org.example.travel.SeatValue */
            "@type": `${string}.${string}`;
        } & {
            [key: string]: unknown;
        };
        /** @description A phone number. */
        PhoneNumberValue: {
            /** @constant */
            "@type": "phoneNumber";
            /** @example 0123456789 */
            value: string;
        };
        /** @description A frame from the server to a bot. */
        PlatformFrame: components["schemas"]["BotRequestFrame"] | components["schemas"]["ConfigurationRequestFrame"];
        /** @description A user or a bot. */
        PlayerId: {
            /** @description Id of the user at the client of the connector. Null: none. */
            clientId: string | null;
            id: string;
            /** @enum {string} */
            type: "user" | "bot" | "temporary";
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
         * Format: double
         * @description Probability from 0 to 1. The string `NaN` when the model cannot compute one, for instance for a very long text.
         */
        Probability: number | "NaN";
        /**
         * @description Qualified name: `namespace:name`.
         * @example app:book_train
         * @example duckling:datetime
         */
        QualifiedName: string;
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
        /** @description User, connector and language of the message. */
        RequestContext: {
            /** @description History of the dialog, oldest action first and this message last, if the caller requested it with `returnsHistory`. At most the latest 100 actions; Tock itself sends all of them. */
            actionsHistory?: components["schemas"]["ActionReport"][];
            /** @description Id of the connector configuration. */
            applicationId: string;
            botId: components["schemas"]["PlayerId"];
            language: components["schemas"]["Locale"];
            /** @description Metadata of the connector, as names and texts. */
            metadata: {
                [key: string]: string;
            };
            namespace: string;
            sourceConnectorType: components["schemas"]["ConnectorType"];
            targetConnectorType: components["schemas"]["ConnectorType"];
            user: components["schemas"]["UserData"];
            userId: components["schemas"]["PlayerId"];
            userInterface: components["schemas"]["UserInterfaceType"];
        };
        /** @description Id of the request. Repeat it in every answer to this frame. */
        RequestId: string;
        ResponseContext: {
            /** @description Time of the answer. Answers are shown in this order. Default: now. */
            date?: components["schemas"]["OffsetDateTime"];
            /** @description Whether this is the last answer. Absent: true. Null: false. */
            lastResponse?: boolean | null;
            /** @description Same id as in the frame. */
            requestId: string;
        };
        /** @description A text with suggested answers. */
        SentenceMessage: {
            delay?: components["schemas"]["MessageDelay"];
            suggestions?: components["schemas"]["Suggestion"][];
            text: components["schemas"]["I18nText"];
            /** @constant */
            type: "sentence";
        };
        /** @description Whether the message is a plain text only. */
        SimpleMessage: boolean;
        /** @description A point in a story where the bot expects a user message. */
        StepConfiguration: {
            /** @description Intent that leads to the step. Default: the name of the step. */
            mainIntent?: string;
            name: string;
            otherStarterIntents?: components["schemas"]["IntentNames"];
            secondaryIntents?: components["schemas"]["IntentNames"];
        };
        /** @description A topic that the bot can talk about. */
        StoryConfiguration: {
            /** @description Intent that starts the story. `unknown` handles messages without an intent. */
            mainIntent: string;
            /** @description Id of the story in requests and answers. Default: the main intent. */
            name?: string;
            otherStarterIntents?: components["schemas"]["IntentNames"];
            secondaryIntents?: components["schemas"]["IntentNames"];
            steps?: components["schemas"]["StepConfiguration"][];
        };
        Suggestion: {
            title: components["schemas"]["I18nText"];
        };
        /** @description A temperature: "30 degrees". */
        TemperatureValue: {
            /** @constant */
            "@type": "temperature";
            /**
             * @description `degree`: the text does not name the scale.
             * @enum {string}
             */
            unit: "celsius" | "fahrenheit" | "degree";
            /** @example 30 */
            value: number;
        };
        /** @description Texts by name. An answer that repeats a text of the user can be longer than that text may be. */
        TextByName: {
            [key: string]: string;
        };
        TextMessage: {
            /** @description Text that the user typed. Can be empty. */
            text: string;
            /** @constant */
            type: "text";
        };
        /** @description A value that the server could not read. */
        UnknownValue: {
            /** @constant */
            "@type": "unknown";
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
        /** @description A URL. */
        UrlValue: {
            /** @constant */
            "@type": "url";
            /** @example https://example.org/trains */
            value: string;
        };
        /** @description Data about the user. */
        UserData: {
            email?: string;
            firstName?: string;
            gender?: string;
            lastName?: string;
            locale: components["schemas"]["Locale"];
            picture?: string;
            /** @description Whether the message is a test, for example from Studio. If true, the bot should not perform real actions. */
            test: boolean;
            /** @description Name of the time zone, such as `Europe/Paris`. */
            timezone: string;
        };
        /** @enum {string} */
        UserInterfaceType: "textChat" | "voiceAssistant" | "textAndVoiceAssistant";
        /** @description A typed text or a pressed button. */
        UserMessage: components["schemas"]["TextMessage"] | components["schemas"]["ChoiceMessage"];
        /** @description A dictionary value and its similarity to the text. */
        ValueWithProbability: {
            probability: components["schemas"]["Probability"];
            /** @example paris */
            value: string;
        };
        /** @description A volume with its unit: "two liters". */
        VolumeValue: {
            /** @constant */
            "@type": "volume";
            /** @example litre */
            unit: string;
            /** @example 2 */
            value: number;
        };
        WebButtonInput: components["schemas"]["PostbackButtonInput"] | components["schemas"]["QuickReplyInput"] | components["schemas"]["UrlButtonInput"];
        WebCardInput: {
            buttons?: components["schemas"]["WebButtonInput"][];
            file?: components["schemas"]["WebMediaFileInput"] | null;
            subTitle?: string | null;
            title?: string | null;
        };
        WebCarouselInput: {
            cards: components["schemas"]["WebCardInput"][];
        };
        /** @description A message in the format of the web connector. */
        WebConnectorMessage: {
            /** @constant */
            klass: "ai.tock.bot.connector.web.WebMessage";
            value: components["schemas"]["WebMessageInput"];
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
        WebImageInput: {
            file: components["schemas"]["WebMediaFileInput"];
            title: string;
        };
        WebMediaFileInput: {
            description?: string | null;
            name: string;
            type: components["schemas"]["FileType"];
            url: string;
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
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    connectBot: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Contains `Upgrade`.
                 * @example Upgrade
                 */
                Connection?: string;
                /**
                 * @description Origin of a web page. Pages of other origins are refused, so that a web page cannot act as a bot.
                 * @example http://localhost:8080
                 */
                Origin?: string;
                /**
                 * @description Random key of the WebSocket client, 16 bytes in base64.
                 * @example dGhlIHNhbXBsZSBub25jZQ==
                 */
                "Sec-WebSocket-Key"?: string;
                /**
                 * @description Always 13.
                 * @example 13
                 */
                "Sec-WebSocket-Version"?: string;
                /**
                 * @description `websocket`, to open the connection.
                 * @example websocket
                 */
                Upgrade?: string;
            };
            path: {
                /**
                 * @description API key of a bot configuration, shown in the connector settings. Keep it secret: it allows any client to answer as the bot.
                 * @example 5f0d3a7c-9f51-4e0b-8a57-2d8f6f3b1c90
                 */
                apiKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is now a WebSocket. */
            101: {
                headers: {
                    /**
                     * @description Confirms the protocol change.
                     * @example Upgrade
                     */
                    Connection?: string;
                    /**
                     * @description Proof that the server understood the key.
                     * @example s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
                     */
                    "Sec-WebSocket-Accept"?: string;
                    /**
                     * @description The new protocol.
                     * @example websocket
                     */
                    Upgrade?: "websocket";
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The `Origin` of the request is a page that may not connect as a bot. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description No bot has this key, with or without an upgrade. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The key is valid, but the request does not ask for a WebSocket. */
            426: {
                headers: {
                    /**
                     * @description The required protocol.
                     * @example websocket
                     */
                    Upgrade?: "websocket";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
