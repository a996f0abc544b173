// Generated from specs/web-connector by `npm run generate`. Do not edit.

export interface paths {
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
         *     the entities found so far, is kept under `userId`. The same messages also go to the event stream of that user,
         *     one by one as the bot says them.
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
         *     of the server. The answer is the same for every connector, whether it exists or not.
         */
        options: operations["preflightMessage"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description How prominent the button is; `primary` unless the bot says otherwise. */
        ButtonStyle: string;
        /** @description One event of the stream. */
        ChatEvent: components["schemas"]["PingEvent"] | components["schemas"]["MessageEvent"];
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
         * @description What kind of file it is.
         * @enum {string}
         */
        FileType: "image" | "audio" | "video" | "file";
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
         * @description A language, and possibly a country: `en`, `fr_CA` or `fr-CA`. A language that the application does not know is no mistake, another one is then used.
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
        /**
         * @description The id that the server gave to something it stores, 24 hexadecimal digits.
         * @example 6b035c7b24e5751f553624fd
         */
        ObjectId: string;
        /** @description Says that the connection is alive. It has no id, so that it does not move the place to resume from. */
        PingEvent: {
            /** @constant */
            data: 1;
            /** @constant */
            event: "ping";
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
             * @description `true` when the text is a piece of a longer text that is still being written.
             * @enum {string}
             */
            TOCK_STREAM_RESPONSE?: "true" | "false";
        } & {
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
        /** @description `clazz` says which kind it is. */
        WebButton: components["schemas"]["PostbackButton"] | components["schemas"]["QuickReply"] | components["schemas"]["UrlButton"];
        /** @description A picture or file with a title and buttons. */
        WebCard: {
            buttons?: components["schemas"]["WebButton"][];
            file?: components["schemas"]["WebMediaFile"];
            subTitle?: string;
            title?: string;
        };
        /** @description Cards side by side. */
        WebCarousel: {
            cards: components["schemas"]["WebCard"][];
        };
        /** @description What the user did. Besides `userId`, one of `query`, `payload`, `ref` and `feedback` is needed. */
        WebConnectorRequest: {
            /** @description Another connector to answer through. Ignored unless bridging is switched on in the server. */
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
            /** @description Whether generated text may come in pieces. Without effect on this call, whose answer holds all messages. */
            streamedResponse?: boolean | null;
            /**
             * @description Who speaks: any text that stays the same for this user, best a random one that your page keeps. Whoever knows
             *     it can read along on the event stream.
             */
            userId: string;
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
        WebImage: {
            file: components["schemas"]["WebMediaFile"];
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
            /** @description Plain text, or Markdown when the bot writes Markdown. */
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
        /** @description Something that only this bot's own front end knows how to show. */
        WebWidget: {
            /** @description Any JSON the widget needs. */
            data: unknown;
            /** @description Name of the widget, agreed between the bot and its front end. */
            type: string;
        };
    };
    responses: {
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
        /** @description The body is larger than the server takes, which is 1,000,000 bytes. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Nothing is deployed under this path. */
        UnknownConnector: {
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
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
            cookie?: never;
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
    streamEvents: {
        parameters: {
            query: {
                /**
                 * @description Whose messages; the `userId` that is sent with the messages. The name is read in any case (`userid`).
                 * @example anna-7f3c
                 */
                userId: string;
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
            cookie?: never;
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
}

/** Operations by operationId: method and path. */
export const webConnectorCalls = {
  sendMessage: ["POST", "/io/{namespace}/{bot}/{connector}"],
  checkHealth: ["GET", "/healthcheck"],
  checkLiveness: ["GET", "/health/liveness"],
  checkReadiness: ["GET", "/health/readiness"],
} as const;

/** Operations that stream, by operationId: their path. */
export const webConnectorStreams = {
  streamEvents: "/io/{namespace}/{bot}/{connector}/sse",
} as const;

/** Events of the operations that stream. */
export interface WebConnectorEvents {
  streamEvents: components["schemas"]["ChatEvent"];
}
