// Generated from specs/admin by `npm run generate`. Do not edit.

export interface paths {
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
    "/rest/admin/action/nlp-stats/{actionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what was understood of a sentence
         * @description Gives what the bot asked the model about one sentence of a dialog, what came back, and what the bot made of it. Buttons, answers of the bot, and sentences of other namespaces have nothing of the kind: 204. Needs the role `botUser`.
         */
        get: operations["getActionUnderstanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/alexa/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export an application for Alexa
         * @description Gives the intents, entities and sentences of an application in one language in the form that an Alexa skill wants: an interaction model, in which entities are slots. Nothing changes. Needs the role `admin`; for an application that is unknown or of another namespace the answer is 401.
         */
        post: operations["exportAlexaSchema"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by day
         * @description Counts what users said to a bot, day by day: the curve of its use. One row for each day from `from` to `to`. An answer can be a minute old. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["countMessagesByDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byActionType": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by what users did
         * @description Counts how often users of a bot typed something, pressed a button, sent a file or a place, and lists the intents that they had. One row for the whole span of time. An answer can be a minute old. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["countMessagesByActionType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by connector
         * @description Counts what users said to a bot, day by day, for each of its connectors. One row for each day from `from` to `to`. An answer can be a minute old. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["countMessagesByConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byConnectorType": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by channel
         * @description Counts what users said to a bot, day by day, for each kind of channel. One row for each day from `from` to `to`. An answer can be a minute old. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["countMessagesByConnectorType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byDateAndIntent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by day and intent
         * @description Counts what users said to a bot, day by day, for each intent that was understood: what they come to ask more and more. One row for each day from `from` to `to`. An answer can be a minute old. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["countMessagesByDayAndIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byDateAndStory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by day and story
         * @description Counts what users said to a bot, day by day, for each story that answered. One row for each day from `from` to `to`. An answer can be a minute old. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["countMessagesByDayAndStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byDayOfWeek": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by day of the week
         * @description Counts what users said to a bot on Mondays, on Tuesdays and so on: when people should look after it. One row for the whole span of time. An answer can be a minute old. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["countMessagesByDayOfWeek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byHour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by hour of the day
         * @description Counts what users said to a bot in each of the 24 hours of the day. One row for the whole span of time. An answer can be a minute old. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["countMessagesByHour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byIntent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by intent
         * @description Counts what users said to a bot, for each intent that was understood; `unknown` is what was not. One row for the whole span of time. An answer can be a minute old. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["countMessagesByIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byStory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by story
         * @description Counts what users said to a bot, for each story that answered; `tock_unknown_story` is where none fitted. One row for the whole span of time. An answer can be a minute old. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["countMessagesByStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byStoryCategory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by category of stories
         * @description Counts what users said to a bot, for each category of the stories that answered. One row for the whole span of time. An answer can be a minute old. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["countMessagesByStoryCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byStoryLocale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by language
         * @description Counts what users said to a bot, for each language in which stories answered. One row for the whole span of time. An answer can be a minute old. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["countMessagesByStoryLocale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byStoryType": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by kind of story
         * @description Counts what users said to a bot, for each kind of the stories that answered: configured in Studio, or `builtin` in the bot's own code. One row for the whole span of time. An answer can be a minute old. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["countMessagesByStoryType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Summarize how content users are
         * @description Gives the mean of the notes that users of a bot gave to their dialogs, and how many gave each note. All dialogs with a note count, trials excepted, whatever conditions and page the body holds. Without any note the answer is 204. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["summarizeSatisfaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/satisfaction/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check whether a bot asks how content users are
         * @description Tells whether a bot has the stories that ask its users for a note and a comment, as `createSatisfactionStories` makes them. Nothing changes. Needs the role `botUser`; for another namespace than your current one the answer is 401, and for a bot without any connector, or an unknown one, 400.
         */
        post: operations["checkSatisfaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/satisfaction/init": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a bot ask how content users are
         * @description Gives a bot four stories: one asks for a note from 1 to 5, the next ones for a comment, and the last one says thank you. Their texts are in the language of the body, and can be changed like those of other stories. A bot that has them keeps them as they are. Needs the role `botUser`; for another namespace than your current one the answer is 401, and for a bot without any connector, or an unknown one, 400.
         */
        post: operations["createSatisfactionStories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count users by day
         * @description Counts the users who talked to a bot, day by day; one who came on two days counts on both. One row for each day from `from` to `to`. An answer can be a minute old. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["countUsersByDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update an application
         * @description Creates an application, or updates the one with the `_id` of the body. Send the complete application: omitted fields are reset to their defaults, and `intents` replaces all intents of the application, so get them first. The name is stored in lower case and cannot be changed later. A new application schedules a model build, as does a change of its engine or `normalizeText`. New languages are added to its connectors.
         */
        post: operations["saveApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an application
         * @description Returns the settings of an application with its intents. Returns 204 without a body when the application does not exist in the current namespace.
         */
        get: operations["getApplicationById"];
        put?: never;
        post?: never;
        /**
         * Delete an application
         * @description Deletes an application permanently, with its sentences, FAQs, connectors, stories and settings. Intents that no other application uses are deleted too. Export the application first if you may need it again.
         */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/{applicationId}/entity/{entityType}/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a sub-entity from an entity type
         * @description Removes a sub-entity from an entity type and from the sentences of the application. The path names the containing type and the role of the sub-entity.
         */
        delete: operations["removeSubEntity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/{applicationId}/intent/{intentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an intent from an application
         * @description Removes an intent from an application, and deletes it when no other application uses it. Its sentences in this application go back to the inbox as unknown, without entities. An intent shared by another namespace is only removed.
         */
        delete: operations["removeIntent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/{applicationId}/intent/{intentId}/entity/{entityType}/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an entity from an intent
         * @description Removes an entity, which is a type in a role, from an intent and its sentences. When this was the last use of a type of the namespace, the type is deleted too; its dictionary is kept. Removing a role that the intent does not have changes nothing, and the response is the same. Returns 401 when several applications share the intent.
         */
        delete: operations["removeIntentEntity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/{applicationId}/intent/{intentId}/shared/{sharedIntentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a shared intent from an intent
         * @description Removes a shared intent, so that the intent can no longer use its entities. Returns 401 when several applications share the intent.
         */
        delete: operations["removeSharedIntent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/{applicationId}/intent/{intentId}/state/{state}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a state from an intent
         * @description Removes a mandatory state from an intent. An intent without states is found in every state of the dialog. Removing a state that the intent does not have changes nothing, and the response is the same. Returns 401 when several applications share the intent.
         */
        delete: operations["removeIntentState"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/{applicationId}/model/{engine}/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how models are trained
         * @description Reads the configuration that an engine trains the models of an application with: four parts, each a list of properties whose names the engine gives. The parts that the engine does not use are marked as such. When there is no such application in your namespace, the answer is 204. Needs the role `admin`.
         */
        get: operations["getModelConfiguration"];
        put?: never;
        /**
         * Set how models are trained
         * @description Replaces the configuration that an engine trains the models of an application with. A part that is left out becomes empty, so read the configuration first. It counts from the next build on; trigger one to see its effect. This server keeps all of it, and is trained by three of its properties: `Cutoff` of the intents (how many sentences must have a feature), `Cutoff` of the entities (how often it must occur), and `Iterations` of the entities (200 is the usual effort, 400 twice as much). When there is no such application in your namespace, nothing changes and the answer is 204. Needs the role `admin`.
         */
        post: operations["saveModelConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/{applicationId}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the test plans of a connector
         * @description Lists the plans of your current namespace that are played through one connector, in the order of their names. For a connector that does not exist, or is of another namespace, the list is empty. Nothing changes. Needs the role `botUser`.
         */
        get: operations["listTestPlansOfConnector"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/build/trigger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Train an application again
         * @description Asks for all models of an application to be trained anew, in each of its languages, even if nothing has changed: those of its intents and those of its entities. The answer does not wait; `searchBuilds` shows when they are done. Calls that come before the training has begun are one. You seldom need this: validated sentences are learned by themselves. Of the body only `_id` counts, so send the application as you have read it. Needs the role `admin`; for an application of another namespace the answer is 401.
         */
        post: operations["triggerBuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/builds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List past builds
         * @description Lists the builds of an application in one language, or in all of them, the newest first: what was trained, with how many sentences, in what time, and whether it failed. A build without any sentence is not kept. This server trains intents and entities in one go, which is one build of the type `intent`, and keeps the last 200. Ask this after qualifying sentences, until a build younger than them shows up. Needs the role `nlpUser`; for an application that is unknown or of another namespace the answer is 401.
         */
        post: operations["searchBuilds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/dump/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export an application
         * @description Gives an application with all its entity types, intents, sentences and questions: a backup, or the way to another server, where `importApplication` or the NLU API reads it. Connectors, stories and dictionaries are not part of it. Needs the role `technicalAdmin`; for an id that is unknown or of another namespace the answer is 401.
         */
        get: operations["exportApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the test plans of an application
         * @description Lists the plans of the bot of an application, in the order of their names. For an application that does not exist the list is empty. Nothing changes. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["listTestPlansOfApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List applications
         * @description Returns the applications of the current namespace with their intents. Call this first: most other operations need the id or the name of an application.
         */
        get: operations["listApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/applications/{namespace}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List applications of a namespace
         * @description Returns the applications of a namespace that the caller is a member of, without selecting it. Returns 400 for other namespaces, unless the server opens all namespaces to all users.
         */
        get: operations["listApplicationsOfNamespace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update a bot configuration
         * @description Creates a bot configuration or replaces the one of the same name, for example to change the API key or the webhook URL. The first connector of a name creates a configuration automatically, so this operation is for changes. Omitted fields are reset to their defaults. Send the current API key: otherwise a new one is generated and the connected bot is disconnected.
         */
        post: operations["saveBotConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/{applicationName}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the indicators of a bot
         * @description Lists what a bot measures: the indicators that people have defined for it, then those that Tock brings, which all bots have. Steps of stories name an indicator and one of its values; each time a user comes there, it is counted. Needs one of the roles `botUser`, `admin` and `technicalAdmin`.
         */
        get: operations["listBotIndicators"];
        put?: never;
        /**
         * Create an indicator
         * @description Defines something that a bot shall measure, with the values that it can have: a survey with the values `good` and `bad`, for instance. Steps of stories can name it from then on. The name must be new to the bot, 409 otherwise. Needs one of the roles `botUser`, `admin` and `technicalAdmin`.
         */
        post: operations["createIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/{applicationName}/indicators/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an indicator
         * @description Gives an indicator that people have defined for a bot; those that Tock brings can only be listed. Needs one of the roles `botUser`, `admin` and `technicalAdmin`.
         */
        get: operations["getIndicator"];
        /**
         * Change an indicator
         * @description Replaces the label, the description, the dimensions and the values of an indicator that people have defined. What was counted for a value stays, even when the value goes. Needs one of the roles `botUser`, `admin` and `technicalAdmin`.
         */
        put: operations["updateIndicator"];
        post?: never;
        /**
         * Delete an indicator
         * @description Deletes an indicator that people have defined for a bot. What was counted for it stays. One that does not exist, or that Tock brings, is answered with 409. Needs one of the roles `botUser`, `admin` and `technicalAdmin`.
         */
        delete: operations["deleteIndicator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/{applicationName}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count what indicators have measured
         * @description Counts what happened in the stories of a bot, grouped by the fields that you name: how often each story was handled, how often a question was asked, and what was answered to it. Name `APPLICATION_ID` among the fields to tell connectors for trials from real ones: without it, all counts stand under `prod`. Nothing changes. Needs one of the roles `botUser`, `admin` and `technicalAdmin`.
         */
        post: operations["countMetrics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update a story
         * @description Replaces a story, or creates it if no story has the `_id`. Get the story first and send it back completely, because omitted fields are reset to their defaults. Its sentence and those of its steps are saved as `validated`, which schedules a model build. A bot has one story per intent and one per `storyId`. Returns 401 for a bot without connectors in the current namespace.
         */
        post: operations["saveStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/{appName}/{locale}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import stories
         * @description Imports exported stories into a bot of the current namespace, from a JSON body. A story with the same intent or the same `storyId` is replaced; missing intents and labels are created. Sentences are saved as `validated`, which schedules a model build. Stories that cannot be imported are skipped, and the response is the same: check them afterwards.
         */
        post: operations["importStories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/{appName}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export all stories
         * @description Returns all stories of an application's bot, including those of its own program, in the format of `importStories`. Labels contain their default text only: export them separately if the bot has several languages. The list is empty for an application that does not exist or has no connector.
         */
        get: operations["exportStories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/{appName}/export/{storyConfigurationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a story
         * @description Returns one story as a list, in the format of `importStories`. The story is identified by its `storyId`; for an `_id`, the list is empty.
         */
        get: operations["exportStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/{botId}/{intent}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the story of an intent
         * @description Returns the story that an intent starts, except stories of the bot's own program. Returns 204 when no story exists. Intents named `export`, `settings` or `with_document` cannot be used here, because these paths belong to other operations.
         */
        get: operations["getStoryByIntent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/{botId}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stories with tags
         * @description Returns the stories of a bot, complete, that have a tag: those that disable or enable the bot, and those with a special handling of steps. The list is empty for a bot of another namespace.
         */
        get: operations["listStoriesWithSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/{botId}/with_document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stories with a file
         * @description Returns the stories of a bot, complete, whose answers contain a card with a file. Answers of steps are ignored. The list is empty for a bot of another namespace.
         */
        get: operations["listStoriesWithDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/{storyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a story
         * @description Returns a complete story, with the labels of its answers in all languages. Returns 204 when the story does not exist in the current namespace or its bot has no connector.
         */
        get: operations["getStory"];
        put?: never;
        post?: never;
        /**
         * Delete a story
         * @description Deletes a story. Its intent, sentences and labels are kept. The bot stops using the story immediately. Deleting a story that does not exist in the current namespace changes nothing, and the response is the same.
         */
        delete: operations["deleteStory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List stories of an application
         * @description Returns all stories of an application's bot, complete and in no particular order. Labels contain their default text only; get a single story for other languages. Paging and filters of the body are ignored. The list is empty for an application without connectors.
         */
        post: operations["loadStories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/new": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a story with its intent
         * @description Creates a story, the intent that starts it unless it exists, and sentences for the intent. The sentences are saved as `validated`, which schedules a model build. Create the labels of the answers first; a missing label is created from its default text. The bot uses the story immediately. Returns 401 for a bot without connectors in the current namespace.
         */
        post: operations["createStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search stories
         * @description Returns the stories of a bot sorted by name, without answers but with the time of the last change. Stories of the bot's own program are included only on request. All matches are returned at once, without paging. The list is empty for an unknown application.
         */
        post: operations["searchStories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/search/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List story summaries
         * @description Returns the stories of a bot sorted by name, including those of its own program, with the fields to select one and whether it is a metric story.
         */
        post: operations["searchStorySummaries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List configurations of a bot
         * @description Returns the bot configurations of a bot in the current namespace: one for each name used by its connectors, with the API key that the bot connects with or its webhook URL. The list is empty for a bot that does not exist or has no connector.
         */
        get: operations["listBotConfigurations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /**
         * List the datasets of a bot
         * @description Lists the sets of questions that a bot is regularly asked, each with its questions and the runs that have asked them. Nothing changes. Needs one of the roles `botUser`, `admin` and `technicalAdmin`; a bot that is not in your current namespace is answered with 404.
         */
        get: operations["listDatasets"];
        put?: never;
        /**
         * Create a dataset
         * @description Keeps a set of questions for a bot, each with the answer that would be right, when you know it. Nothing is asked yet: `startDatasetRun` does that. Spaces at both ends of texts are taken off. Needs one of the roles `botUser`, `admin` and `technicalAdmin`; a bot that is not in your current namespace is answered with 404.
         */
        post: operations["createDataset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/datasets/{datasetId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the dataset, as `listDatasets` gives it.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        /**
         * Read a dataset
         * @description Gives a dataset with its questions and its runs. Only here, each run also tells the settings of generated answers that were in force when it was started. Nothing changes. Needs one of the roles `botUser`, `admin` and `technicalAdmin`; a bot that is not in your current namespace, and a dataset of another bot, are answered with 404.
         */
        get: operations["getDataset"];
        /**
         * Change a dataset
         * @description Replaces the name, the description and all questions of a dataset; its runs stay. Send the questions that shall stay with their ids: one without an id is new, and one that is not sent is gone. As long as a run waits or asks, nothing changes and the answer is 409. Needs one of the roles `botUser`, `admin` and `technicalAdmin`; a bot that is not in your current namespace, and a dataset of another bot, are answered with 404.
         */
        put: operations["updateDataset"];
        post?: never;
        /**
         * Delete a dataset
         * @description Deletes a dataset with its questions and its runs. As long as a run waits or asks, nothing changes and the answer is 409: cancel the run first. Needs one of the roles `botUser`, `admin` and `technicalAdmin`; a bot that is not in your current namespace, and a dataset of another bot, are answered with 404.
         */
        delete: operations["deleteDataset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/datasets/{datasetId}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the dataset, as `listDatasets` gives it.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a bot all questions of a dataset
         * @description Queues a run, which asks the bot each question of a dataset through its test connector, as a user of its own, in a dialog that counts as a test. The answer does not wait; `getDatasetRun` tells when the run is completed, and `listDatasetRunActions` what the bot answered. There is one run of a dataset at a time: another one is answered with 409. Needs one of the roles `botUser`, `admin` and `technicalAdmin`; a bot that is not in your current namespace, and a dataset of another bot, are answered with 404.
         */
        post: operations["startDatasetRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/datasets/{datasetId}/runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the dataset, as `listDatasets` gives it.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
                /**
                 * @description The id of the run, as `startDatasetRun` gives it.
                 * @example 6b035d5724e5751f5536259d
                 */
                runId: components["parameters"]["runId"];
            };
            cookie?: never;
        };
        /**
         * Read a run
         * @description Gives the state of a run, and how many questions were asked so far. How the answers divide is counted once the run is completed. Nothing changes; ask again until the state is `COMPLETED` or `CANCELLED`. Needs one of the roles `botUser`, `admin` and `technicalAdmin`; a bot that is not in your current namespace, a dataset of another bot and a run of another dataset are answered with 404.
         */
        get: operations["getDatasetRun"];
        put?: never;
        post?: never;
        /**
         * Delete a run
         * @description Deletes a run that is over, with its results; the dialogs that it has led stay. As long as the run waits or asks, nothing changes and the answer is 409: cancel it first. Needs one of the roles `botUser`, `admin` and `technicalAdmin`; a bot that is not in your current namespace, a dataset of another bot and a run of another dataset are answered with 404.
         */
        delete: operations["deleteDatasetRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/datasets/{datasetId}/runs/{runId}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the dataset, as `listDatasets` gives it.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
                /**
                 * @description The id of the run, as `startDatasetRun` gives it.
                 * @example 6b035d5724e5751f5536259d
                 */
                runId: components["parameters"]["runId"];
            };
            cookie?: never;
        };
        /**
         * List the answers of a run
         * @description Lists, for each question of a run that is over, what the bot answered, or why there is no answer. Compare it with the `groundTruth` of the question, or let people judge it in an evaluation sample. Nothing changes. As long as the run waits or asks, the answer is 409. Needs one of the roles `botUser`, `admin` and `technicalAdmin`; a bot that is not in your current namespace, a dataset of another bot and a run of another dataset are answered with 404.
         */
        get: operations["listDatasetRunActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/datasets/{datasetId}/runs/{runId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the dataset, as `listDatasets` gives it.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
                /**
                 * @description The id of the run, as `startDatasetRun` gives it.
                 * @example 6b035d5724e5751f5536259d
                 */
                runId: components["parameters"]["runId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a run
         * @description Ends a run that waits or asks. Questions that were not asked yet are not asked any more; answers that are there stay. A run that is over is answered with 409. The body is mandatory, but an empty object will do. Needs one of the roles `botUser`, `admin` and `technicalAdmin`; a bot that is not in your current namespace, a dataset of another bot and a run of another dataset are answered with 404.
         */
        post: operations["cancelDatasetRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/dialogs/{dialogId}/actions/{actionId}/annotation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the action. An action is a message of the dialog.
                 * @example 6b035cb75fb6e3d3b0eeb505
                 */
                actionId: components["parameters"]["actionId"];
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change an annotation
         * @description Replaces the state, the reason, the description and the right answer of an annotation; what is left out is taken away. The server adds an event for each of the four that differs, with your login; comments stay. Needs the role `botUser`; a bot that is not in your current namespace, and an action without annotation, are answered with 404.
         */
        put: operations["updateAnnotation"];
        /**
         * Annotate an answer
         * @description Notes what is wrong with something that a bot said, and how far the matter is; when it is annotated already, the annotation is changed as by `updateAnnotation`. The server adds an event for each change, with your login. The annotation stands in the dialog from then on, and dialogs can be searched by it. Needs the role `botUser`; a bot that is not in your current namespace is answered with 404.
         */
        post: operations["saveAnnotation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/dialogs/{dialogId}/actions/{actionId}/annotation/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the action. An action is a message of the dialog.
                 * @example 6b035cb75fb6e3d3b0eeb505
                 */
                actionId: components["parameters"]["actionId"];
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on an annotation
         * @description Adds a comment to the events of an annotation, with your login. Of the kinds of events, comments are the only one that callers write; the others come from changes. Needs the role `botUser`; a bot that is not in your current namespace, and an action without annotation, are answered with 404.
         */
        post: operations["addAnnotationComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/dialogs/{dialogId}/actions/{actionId}/annotation/events/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the action. An action is a message of the dialog.
                 * @example 6b035cb75fb6e3d3b0eeb505
                 */
                actionId: components["parameters"]["actionId"];
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
                /**
                 * @description The id of the comment, as the events of the annotation give it.
                 * @example 6b035d4c24e5751f55362581
                 */
                eventId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a comment
         * @description Replaces the text of a comment; its author and its date stay. That `canEdit` is false keeps nobody from it. Needs the role `botUser`; a bot that is not in your current namespace, and an event that is not there or no comment, are answered with 404.
         */
        put: operations["updateAnnotationComment"];
        post?: never;
        /**
         * Delete a comment
         * @description Takes a comment out of an annotation. Other events cannot be deleted, nor can the annotation itself. Needs the role `botUser`; a bot that is not in your current namespace, and an event that is not there or no comment, are answered with 404.
         */
        delete: operations["deleteAnnotationComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/evaluation-samples": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /**
         * List the evaluation samples of a bot
         * @description Lists the samples of answers that people judge, the newest first, each with how many answers are judged so far. Nothing changes. Needs the role `botUser`; a bot that is not in your current namespace is answered with 404.
         */
        get: operations["listEvaluationSamples"];
        put?: never;
        /**
         * Draw a sample of answers to judge
         * @description Takes dialogs by chance from those of a period, or those of a completed run of a dataset, and opens each answer of the bot in them for people to judge: `listEvaluations` lists them, `evaluateAction` judges one, and `changeEvaluationSampleStatus` ends it. Blank texts are no answers to judge. The dialogs themselves do not change. Needs the role `botUser`; a bot that is not in your current namespace is answered with 404, and nothing to judge with 422.
         */
        post: operations["createEvaluationSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/evaluation-samples/{sampleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the sample, as `listEvaluationSamples` gives it.
                 * @example 6b035d5a24e5751f553625a5
                 */
                sampleId: components["parameters"]["sampleId"];
            };
            cookie?: never;
        };
        /**
         * Read an evaluation sample
         * @description Gives a sample, with how many of its answers are judged and how. Nothing changes. When the bot has no sample of this id the answer is 204. Needs the role `botUser`; a bot that is not in your current namespace is answered with 404.
         */
        get: operations["getEvaluationSample"];
        put?: never;
        post?: never;
        /**
         * Delete an evaluation sample
         * @description Deletes a sample with all its judgements; the dialogs stay. One that does not exist changes nothing, and the answer is the same. Needs the role `botUser`; a bot that is not in your current namespace is answered with 404.
         */
        delete: operations["deleteEvaluationSample"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/evaluation-samples/{sampleId}/action-refs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the sample, as `listEvaluationSamples` gives it.
                 * @example 6b035d5a24e5751f553625a5
                 */
                sampleId: components["parameters"]["sampleId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the answers of a sample
         * @description Gives a page of the dialogs of a sample, in the order of their ids, with the judgement of each answer in them. The page counts dialogs, not answers. Nothing changes. Needs the role `botUser`; a bot that is not in your current namespace is answered with 404, and a sample that the bot does not have with 400.
         */
        post: operations["listEvaluations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/evaluation-samples/{sampleId}/change-status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the sample, as `listEvaluationSamples` gives it.
                 * @example 6b035d5a24e5751f553625a5
                 */
                sampleId: components["parameters"]["sampleId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an evaluation sample
         * @description Ends a sample: `VALIDATED` when its judgements shall count, `CANCELLED` when they shall not. Nobody can judge its answers any more, and it cannot be opened again. A sample that is over, or that the bot does not have, is answered with 400. Needs the role `botUser`; a bot that is not in your current namespace is answered with 404.
         */
        post: operations["changeEvaluationSampleStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/evaluation-samples/{sampleId}/evaluations/{evaluationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the judgement, as `listEvaluations` gives it for each answer.
                 * @example 6b035d5a24e5751f553625a9
                 */
                evaluationId: string;
                /**
                 * @description The id of the sample, as `listEvaluationSamples` gives it.
                 * @example 6b035d5a24e5751f553625a5
                 */
                sampleId: components["parameters"]["sampleId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Judge an answer
         * @description Says that an answer of a sample is good, or why it is not; it can be judged again as long as the sample is in progress. Your login is kept with it. A judgement cannot be taken back, only replaced. Needs the role `botUser`; a bot that is not in your current namespace is answered with 404, and a sample that is over, or that the bot does not have, or a judgement that is not of this sample, with 400.
         */
        put: operations["evaluateAction"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the capabilities of the server
         * @description Returns which parts of Studio the server supports. Call it after the login to show or hide them. The result does not depend on the user and changes only when the server is restarted with other settings.
         */
        get: operations["getStudioConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/configuration/bot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update a connector
         * @description Opens a bot to a channel, such as a web page (`web`) or Slack. With an `_id`, replaces that connector. The connector is available at its path immediately. A new connector of any type except `rest` gets a test connector, named `test-` followed by its own name. The first connector of a name also creates the bot configuration with the API key of the bot (`listBotConfigurations`). The response is empty: list the connectors to get the `_id`. Returns 400 and changes nothing when the identifier or the path is taken in this bot, the type is unknown, or a required parameter is missing. Returns 401 for an `_id` that does not exist or belongs to another bot.
         */
        post: operations["saveConnector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/configuration/bot/{confId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a connector
         * @description Deletes a connector and its test connector; they are no longer served. The bot configuration with the API key is kept, and so are the dialogs. A connector of another namespace is not deleted, and the response is the same. Returns 401 for an id that does not exist.
         */
        delete: operations["deleteConnector"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/configuration/bots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List connectors of an application
         * @description Returns the connectors of all bots that use an application; the language is ignored. The list is empty for an application that does not exist. Returns 401 without a namespace.
         */
        post: operations["listConnectorsOfApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/configuration/bots/{botId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connectors of a bot
         * @description Returns the connectors of a bot in the current namespace, each with the test connector that Studio uses. Use the `_id` of a connector to update or delete it. The list is empty for a bot that does not exist.
         */
        get: operations["listConnectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/configuration/namespace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Configure sharing of a namespace
         * @description Creates or replaces the configuration of a namespace: its label, what it shares with other namespaces, and what it uses of them. Omitted fields are reset to their defaults, so send the complete configuration. Returns 401 unless the caller owns the namespace.
         */
        post: operations["saveNamespaceConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/configuration/namespace/{namespace}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get sharing of a namespace
         * @description Returns the configuration of a namespace. A namespace created with this API starts with a configuration that shares nothing. Returns 204 for a namespace without configuration, and 401 unless the caller owns the namespace.
         */
        get: operations["getNamespaceConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/configuration/namespaces/shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sharing namespaces
         * @description Returns the configurations of all namespaces of the server that share models or stories, regardless of the caller's namespaces. Use their names in `namespaceImportConfiguration`.
         */
        get: operations["listSharedNamespaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/configuration/synchronization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Overwrite an application with another one
         * @description Makes an application a copy of another one: the stories of the target are deleted and those of the source are brought in, with the intents and entity types that it has, and its sentences too when you ask for them. The connectors of the target stay. The two may be of different namespaces, so the server has to allow it (`tock_namespace_open_access`); where it does not, the answer is 400. Read the report: what could not be brought in is told there, with status 200. Needs the role `admin`.
         */
        post: operations["synchronizeApplications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/connectorTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connector types
         * @description Returns the connector types of the server, each with its icon and parameters, for example to build a form. `saveConnector` accepts the parameters by their keys. The list depends only on the installed server, so it can be cached.
         */
        get: operations["listConnectorTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dialog/{applicationId}/{dialogId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a dialog
         * @description Gives one dialog with all that was said, the annotations of reviewers, and what was understood of each sentence. All texts are in clear, also those that a search hides. A dialog that does not exist, or is of another application, is answered with 204. Needs the role `botUser`; for an application that is unknown or of another namespace the answer is 401.
         */
        get: operations["getDialog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dialog/{applicationId}/{dialogId}/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a dialog without some intents
         * @description Gives one dialog without what the user said with some intents, and without the answers to it: for instance without the questions about satisfaction. All texts are in clear. Nothing changes. A dialog that does not exist, or is of another application, is answered with 204. Needs the role `botUser`; for an application that is unknown or of another namespace the answer is 401.
         */
        post: operations["getDialogWithoutIntents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dialogs/intents/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the intents of dialogs
         * @description Lists the intents that dialogs of an application came to, by their names without namespaces: what `intentName` and `intentsToHide` of a search can be. An application that is unknown or of another namespace is answered with 204. Needs the role `botUser`.
         */
        get: operations["listDialogIntents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dialogs/ratings/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export the ratings of dialogs as CSV
         * @description Gives a table of the dialogs that a search finds, one line each: when it began, its id, the note that the user gave, and the comment. Only the page is exported that the search asks for: make its `size` as large as you need. The table is one JSON string: decode it before you save it. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["exportDialogRatings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dialogs/ratings/intents/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export what was said as CSV
         * @description Gives a table of all that was said in the dialogs that a search finds, with the intents that were understood. Only the page is exported that the search asks for. The table is one JSON string: decode it before you save it. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["exportDialogActions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dialogs/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search dialogs
         * @description Gives a page of the dialogs of users with a bot: what was said, and what was understood. Read them to see where users get lost, and which sentences to qualify. An application without connectors, or an unknown one, has no dialogs. Texts that are to be hidden are hidden, unless the search says otherwise. Nothing changes. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["searchDialogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dialogs/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count what users said
         * @description Counts what users did with a bot, for each of its connectors: all of it, by day, how much was understood, how much was answered from documents, and which answers they liked. Connectors for trials are counted apart from real ones. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["countDialogActions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dictionary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a dictionary
         * @description Replaces all values of an entity type. The type then has a dictionary or, if the body contains no values, none. When the entity type does not exist, the dictionary is saved and the status is 204: create the type.
         */
        post: operations["saveDictionary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dictionary/{qualifiedName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a dictionary
         * @description Returns the values of an entity type with their labels in each language. Returns an empty dictionary of this name when none exists or when it belongs to another namespace.
         */
        get: operations["getDictionary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dictionary/predefined-value/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a label to a dictionary value
         * @description Adds a label to a value in one language. A value that does not exist is created. Labels are sorted and unique. Returns the updated dictionary, or 401 when the type has no dictionary.
         */
        post: operations["addPredefinedLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dictionary/predefined-value/labels/{entityType}/{value}/{locale}/{label}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a label of a dictionary value
         * @description Deletes a label of a value in one language. Deleting a label that does not exist changes nothing, and the response is the same.
         */
        delete: operations["deletePredefinedLabel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dictionary/predefined-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or rename a dictionary value
         * @description Adds a value to a dictionary, with itself as its first label in the given language; or renames the value `oldPredefinedValue` and keeps its labels. If a value of the new name exists, their labels are merged. Returns the updated dictionary, or 401 when the type has no dictionary.
         */
        post: operations["savePredefinedValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dictionary/predefined-values/{entityType}/{value}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a dictionary value
         * @description Deletes a value and all its labels from a dictionary. Deleting a value that does not exist changes nothing, and the response is the same.
         */
        delete: operations["deletePredefinedValue"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dump/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import an application
         * @description Brings an exported application into your current namespace, whatever namespace it comes from. What is new is created; an application, an intent or an entity type of the same name is kept and completed, and a sentence is only taken when there is none of this text in this language. When something has changed, the model is trained. Read the report: what could not be imported is told there, with status 200. Send the dump as the first file of a form, whatever the field is called. Needs the role `technicalAdmin`.
         */
        post: operations["importApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dump/application/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import an application under another name
         * @description Does the same as `importApplication`, into the application that the path names: a copy of an application beside it, for instance. When there is one of this name, it is completed. Send the dump as the first file of a form, whatever the field is called. Needs the role `admin`.
         */
        post: operations["importApplicationAs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dump/dictionary/{entityName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a dictionary file
         * @description Imports a dictionary from an uploaded file, as `saveDictionary` does from a body. The dictionary is saved for the entity type of the path in the current namespace; names in the file are ignored. Send the file as the first file of a form; the field name is ignored.
         */
        post: operations["uploadDictionary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dump/sentences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import sentences
         * @description Teaches the application that the file names. The application, its languages, intents and entity types are created where they are missing; an intent may be named without its namespace. Sentences with the status `model` are stored as `validated`, and learned with the next training, which starts at once. Read the report: what could not be imported is told there, with status 200. Send the dump as the first file of a form, whatever the field is called. Needs the role `admin`.
         */
        post: operations["importSentences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dump/sentences/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import sentences into another application
         * @description Does the same as `importSentences`, but teaches the application that the path names, whatever name stands in the file. It is created when there is none of this name. Send the dump as the first file of a form, whatever the field is called. Needs the role `admin`.
         */
        post: operations["importSentencesAs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/entity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update an entity in all intents
         * @description Replaces an entity, which is a type in a role, in all intents of an application that use it, for instance to count its dates from the start of the day. Other intents do not change, and neither do intents shared by other namespaces.
         */
        post: operations["updateEntity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/entity-type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update an entity type
         * @description Replaces the description, sub-entities and flags of the entity type with this name. Omitted fields are reset to their defaults, so send the complete entity type. Obfuscation of its texts (`obfuscated`) applies to searches and logs immediately. Returns 401 for a built-in type, and for a sub-entity whose type is neither built-in nor in the current namespace.
         */
        post: operations["updateEntityType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/entity-type/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an entity type
         * @description Deletes an entity type with its dictionary, and removes it from all intents, entity types and sentences of the namespace. Deleting a type that does not exist changes nothing, and the response is the same. Returns 401 for a built-in type.
         */
        delete: operations["deleteEntityType"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/entity-type/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an entity type
         * @description Creates an entity type in the current namespace. Only the part of the qualified name after the colon is used, in lower case. Intents can then use the type, and a dictionary can define its values; a dictionary of this name saved earlier belongs to it. When the type already exists, nothing changes and the status is 204.
         */
        post: operations["createEntityType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/entity-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List entity types
         * @description Returns the entity types of the current namespace and Tock's built-in types, such as `duckling:datetime`. Intents can use all of them.
         */
        get: operations["listEntityTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/faq": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update an FAQ
         * @description Creates or updates an FAQ with its intent, its sentences, and the story that answers it. New sentences are saved as `validated` and omitted ones are deleted, which schedules a model build. Create the label of the answer first. If the intent already has an FAQ, it is updated even without its id.
         */
        post: operations["saveFaq"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/faq/{faqId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an FAQ
         * @description Deletes an FAQ and its story, and removes its intent from the application. The intent is deleted when no other application uses it. Deleting an FAQ that does not exist changes nothing, and the response is the same.
         */
        delete: operations["deleteFaq"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/faq/disable-all/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable all FAQs
         * @description Disables all FAQs of an application. The bot does not answer them until they are saved as enabled again, one by one. The application is the one in the path; the body is required, but ignored.
         */
        post: operations["disableAllFaqs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/faq/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search FAQs
         * @description Returns one page of an application's FAQs, newest first, with their sentences and answers. The language is ignored: FAQs in all languages are returned.
         */
        post: operations["searchFaqs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/faq/settings/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get FAQ settings
         * @description Returns the settings for all FAQs of an application: whether a story follows each answer, for instance to ask whether the answer helped. Returns 204 when no settings have been saved.
         */
        get: operations["getFaqSettings"];
        put?: never;
        /**
         * Update FAQ settings
         * @description Replaces the settings for all FAQs of an application, and updates their stories immediately. FAQs saved later use the settings too.
         */
        post: operations["saveFaqSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/faq/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List FAQ tags
         * @description Returns the tags of an application's FAQs, sorted and without duplicates. The body is the id of the application as a JSON string, with quotes.
         */
        post: operations["listFaqTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/feature/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List features of a bot
         * @description Returns the features of a bot in the current namespace: those added here, those that its program has requested by category and name, and `DISABLE_BOT` in the category `tock`, which disables the bot while it is on. The list is empty for a bot that does not exist.
         */
        get: operations["listFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/feature/{applicationId}/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a feature
         * @description Adds a feature to a bot, enabled or disabled as in the body, for all connectors or for the one in the body. An existing feature is replaced.
         */
        post: operations["addFeature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/feature/{applicationId}/toggle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch a feature on or off
         * @description Switches an enabled feature off and a disabled feature on; `enabled` in the body is ignored. Switching on sets the period of the body; in both cases, the previous period and the share of users are removed. A feature that does not exist is created and enabled. The change applies from the next user message.
         */
        post: operations["toggleFeature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/feature/{applicationId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable a feature for a period or share
         * @description Enables a feature, regardless of `enabled` in the body, and replaces its period and its share of users; omitted fields are removed. A feature that does not exist is created. The change applies from the next user message.
         */
        post: operations["updateFeature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/feature/{botId}/{category}/{name}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a feature
         * @description Deletes a feature that is not limited to a connector. The path ends with a slash; without it, the path does not exist. Deleting a feature that does not exist changes nothing, and the response is the same.
         */
        delete: operations["deleteFeature"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/feature/{botId}/{category}/{name}/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a feature of a connector
         * @description Deletes a feature of one connector. The feature of this name for all connectors is kept. Deleting a feature that does not exist changes nothing, and the response is the same.
         */
        delete: operations["deleteConnectorFeature"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description Stores a file, such as the image of a card, and returns the reference for messages. Users of the bot, and all others who know the name, can download it from the web connector as `/f/{id}.{suffix}`. The content type is derived from the extension, so the file name must have one. Send the file as the first file of a form; the field name is ignored.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/file/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a file of the namespace
         * @description Returns a file that was uploaded in the current namespace, for previews of messages. It is the same file that bot users get with `downloadFile`, which requires no credentials. The content type is derived from the file extension.
         */
        get: operations["downloadUploadedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/flow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read which ways dialogs went
         * @description Gives the stories that dialogs of a bot came to as the nodes of a graph, and the ways between them, both with their counts: where users go, and where they leave. Nothing changes. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["getDialogFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/gen-ai/bots/{botId}/completion/playground": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a prompt
         * @description Sends a prompt to a language model and gives its answer. Use it to try a model, a key or the words of a prompt before they go into a configuration. Nothing is kept, neither the prompt nor the key; when the bot has an observability configuration that is enabled, the question is reported there. Needs the role `admin`.
         */
        post: operations["runPrompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/gen-ai/bots/{botId}/completion/sentence-generation": {
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
         * @description Writes other ways to say the sentences that you give, with the model and the prompt of the configuration, which must be enabled. Nothing is kept: look through the sentences, and send the good ones to `POST /rest/admin/sentence` or `POST /rest/admin/dump/sentences`. Needs the role `botUser`.
         */
        post: operations["generateSentences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/gen-ai/bots/{botId}/configuration/business-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a bot talks about, and in which words
         * @description Reads the topics that a bot covers, those that it refuses, and the words that mean the same to it. When nothing was set yet, the answer is 204. Needs the role `admin`.
         */
        get: operations["getBusinessRules"];
        put?: never;
        /**
         * Set what a bot talks about, and in which words
         * @description Replaces the topics that a bot covers, those that it refuses, and the words that mean the same to it. Prompts for generative AI take them as their context. A group of words without `id` gets the next free one; send the ids back with the groups that you keep. Unlike other configurations it needs no `id`: a bot has only one. Needs the role `admin`.
         */
        post: operations["saveBusinessRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/gen-ai/bots/{botId}/configuration/document-compressor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the configuration of a document compressor
         * @description Reads how the documents that were found are thinned out. It holds no secret. When nothing was configured yet, the answer is 204. Needs the role `admin`.
         */
        get: operations["getDocumentCompressorConfiguration"];
        put?: never;
        /**
         * Configure the document compressor of a bot
         * @description Says how the documents that were found are put in order and thinned out before a language model reads them, so that it reads the best ones only. The first time without `id`, later with the one that you have read: all of it is replaced. When it is enabled, the orchestrator tries it before anything is saved. Needs the role `admin`.
         */
        post: operations["saveDocumentCompressorConfiguration"];
        /**
         * Delete the configuration of a document compressor
         * @description Deletes this configuration: all documents that were found are read from then on. Needs the role `admin`.
         */
        delete: operations["deleteDocumentCompressorConfiguration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/gen-ai/bots/{botId}/configuration/observability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the configuration of observability
         * @description Reads where questions to language models are reported. The secret key comes back in clear. When nothing was configured yet, the answer is 204. Needs the role `admin`.
         */
        get: operations["getObservabilityConfiguration"];
        put?: never;
        /**
         * Configure the observability of a bot
         * @description Says where every question to a language model is reported: what it was asked, what it wrote, how long it took and what it cost. All features of generative AI of the bot report there. The first time without `id`, later with the one that you have read: all of it is replaced. When it is enabled, the orchestrator tries the keys before anything is saved. Needs the role `admin`.
         */
        post: operations["saveObservabilityConfiguration"];
        /**
         * Delete the configuration of observability
         * @description Deletes this configuration with its secret key; what was reported stays where it is. Nothing is reported from then on. Needs the role `admin`.
         */
        delete: operations["deleteObservabilityConfiguration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/gen-ai/bots/{botId}/configuration/rag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the configuration of answers out of documents
         * @description Reads how a bot answers out of documents. The keys of the models come back in clear. When nothing was configured yet, the answer is 204. Needs the role `admin`.
         */
        get: operations["getRagConfiguration"];
        put?: never;
        /**
         * Configure answers out of documents
         * @description Says how a bot answers, out of your documents, what none of its stories answers: which models it asks, with which prompts, and in which documents it looks. The first time without `id`, later with the one that you have read: all of it is replaced. When it is enabled, the orchestrator tries the models and the documents before anything is saved, so `indexSessionId` must be given; a story for `unknown` is switched off then, and on again when you disable it. Needs the role `admin`.
         */
        post: operations["saveRagConfiguration"];
        /**
         * Delete the configuration of answers out of documents
         * @description Deletes this configuration with the keys of its models; the documents stay. From then on the bot answers what it does not understand as any other bot does. Needs the role `admin`.
         */
        delete: operations["deleteRagConfiguration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/gen-ai/bots/{botId}/configuration/sentence-generation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the configuration of the generation of sentences
         * @description Reads with which model and which prompt sentences are generated. The key of the model comes back in clear; who may not see it asks for `…/sentence-generation/info`. When nothing was configured yet, the answer is 204. Needs the role `admin`.
         */
        get: operations["getSentenceGenerationConfiguration"];
        put?: never;
        /**
         * Configure the generation of sentences
         * @description Says with which model and which prompt other ways to say a sentence are written, so that an intent has enough to learn from. The first time without `id`, later with the one that you have read: all of it is replaced. When it is enabled, the orchestrator tries the model before anything is saved. Needs the role `admin`.
         */
        post: operations["saveSentenceGenerationConfiguration"];
        /**
         * Delete the configuration of the generation of sentences
         * @description Deletes this configuration with the key of its model. Sentences that were generated stay where they were put. Needs the role `admin`.
         */
        delete: operations["deleteSentenceGenerationConfiguration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/gen-ai/bots/{botId}/configuration/sentence-generation/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check whether sentences can be generated
         * @description Tells whether the generation of sentences is in use for a bot, how many come at once and how freely they are written: what somebody needs to know who generates sentences, without the key of the model. Needs the role `nlpUser`.
         */
        get: operations["getSentenceGenerationInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/gen-ai/bots/{botId}/configuration/vector-store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the configuration of a vector store
         * @description Reads in which database the documents of a bot are looked up. The password comes back in clear. When nothing was configured yet, the answer is 204. Needs the role `admin`.
         */
        get: operations["getVectorStoreConfiguration"];
        put?: never;
        /**
         * Configure the vector store of a bot
         * @description Says in which database the documents of a bot are looked up by meaning, when it answers out of documents; without it, the one that the orchestrator is configured with counts. The first time without `id`, later with the one that you have read: all of it is replaced. When it is enabled, the orchestrator tries to connect before anything is saved. Needs the role `admin`.
         */
        post: operations["saveVectorStoreConfiguration"];
        /**
         * Delete the configuration of a vector store
         * @description Deletes this configuration with its password; the documents in the database stay. From then on the database of the orchestrator counts. Needs the role `admin`.
         */
        delete: operations["deleteVectorStoreConfiguration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/healthcheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check health of the Studio server
         * @description Reports whether the API works. Normally returns an empty 200. A server configured to give details returns 207 with the status of each component, even when one of them fails, so read the statuses.
         */
        get: operations["checkStudioHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/i18n": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List labels
         * @description Returns all texts of the bots in the current namespace, in all languages, sorted by category and text, with counts and time of the last use. A text that a bot's program uses for the first time becomes a label automatically and can be translated here. There is no paging: all labels are returned at once.
         */
        get: operations["listLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/i18n/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a label
         * @description Deletes a label of the current namespace with all its texts. A bot that uses the label creates it again. Deleting a label that does not exist, or that belongs to another namespace, changes nothing, and the response is the same.
         */
        delete: operations["deleteLabel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/i18n/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Translate missing texts
         * @description Machine-translates empty, unvalidated texts of the labels in the body from another language of the same label, and saves them. Labels of other namespaces are skipped. Returns 400 on a server without a translation engine.
         */
        post: operations["completeLabels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/i18n/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a label from a text
         * @description Creates a label in the current namespace from a text in one language. Its `_id` consists of the namespace, the category and the text, with a number appended if the label exists. Stories and answers refer to the label by this `_id`. The text is saved as validated.
         */
        post: operations["createLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/i18n/export/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export all labels as CSV
         * @description Returns all labels of the current namespace as a table for translators: a header and one line per text, separated by semicolons. Alternative texts follow in additional columns. The table is a JSON string: decode it before you save it. Locales contain the language only.
         */
        get: operations["exportLabelsAsCsv"];
        put?: never;
        /**
         * Export selected labels as CSV
         * @description Returns the labels that meet all conditions of the body, in the format of `exportLabelsAsCsv`. Nothing changes.
         */
        post: operations["exportFoundLabelsAsCsv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/i18n/export/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export all labels as JSON
         * @description Returns all labels of the current namespace, for backup or transfer. The response is a JSON string that contains the labels as JSON: decode it twice, or once to save it as a file.
         */
        get: operations["exportLabelsAsJson"];
        put?: never;
        /**
         * Export selected labels as JSON
         * @description Returns the labels that meet all conditions of the body, in the format of `exportLabelsAsJson`. Nothing changes.
         */
        post: operations["exportFoundLabelsAsJson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/i18n/import/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import labels from CSV
         * @description Saves the validated texts of an exported table in the current namespace, regardless of its original namespace. Missing labels are created; texts of existing labels that the table does not contain are kept. The response is the number of saved labels. It is also 0 for a table that could not be read completely, so check it. Send the table in UTF-8 as the first file of a form; the field name is ignored.
         */
        post: operations["importLabelsFromCsv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/i18n/import/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import labels from JSON
         * @description Saves the labels of a file in the current namespace, which replaces the original namespace, also in their `_id`. Labels without validated texts are skipped; an existing label gets exactly the texts of the file. The response is the number of saved labels. Send the file in UTF-8 as the first file of a form; the field name is ignored.
         */
        post: operations["importLabelsFromJson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/i18n/save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update a label
         * @description Creates a label, or replaces the texts of the label with the same `_id`. Bots use the new texts immediately. Concurrent changes are not detected: the last one wins, regardless of `version`. The default text becomes the text in the default language.
         */
        post: operations["saveLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/i18n/saveAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update labels
         * @description Does the same as `saveLabel` for all labels of the body. Labels of other namespaces are skipped without an error, so check the list afterwards.
         */
        post: operations["saveLabels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the indicators of all bots
         * @description Lists the indicators that people have defined for the bots of your current namespace, without those that Tock brings. Needs one of the roles `botUser`, `admin` and `technicalAdmin`.
         */
        get: operations["listIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/intent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update an intent
         * @description Creates an intent, or updates the one with this namespace and name; the `_id` of the body is ignored. Label, description and category are replaced. Applications, entities, regular expressions, states and shared intents of the body are added to the existing ones, and other operations remove them; only an entity in an existing role is replaced. Applications that are not in the current namespace are ignored. Returns the saved intent with its id, or 401 when the type of an entity is neither built-in nor in the current namespace.
         */
        post: operations["saveIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/intents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List intents of all applications
         * @description Returns the applications of the current namespace with their intents. Despite its path, it is the same as `listApplications`.
         */
        get: operations["listIntentsByApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/locales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List languages
         * @description Returns the languages that an application can have, as pairs of code (`first`) and English name (`second`), sorted by name.
         */
        get: operations["listLocales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/logs/{applicationId}/{locale}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export what was parsed as CSV
         * @description Gives the parsed sentences of an application in one language as a table, the newest first: moment, intent and text, divided by semicolons, a sentence a line, without a heading. The table is one JSON string: decode it before you save it. Needs the role `nlpUser`; for an application of another namespace the answer is 401.
         */
        get: operations["exportLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/logs/count/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count queries per sentence
         * @description Gives a page of the different sentences that were parsed in one language of an application, the most frequent first, with their count and what was understood last: what to qualify first. Needs the role `nlpUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["countSentences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/logs/intent/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List intents that are hard to tell apart
         * @description Lists pairs of intents that the model found nearly as likely as each other in sentences that were parsed, with how often that was: such intents need more different examples, or should be one. Needs the role `nlpUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["summarizeConfusedIntents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/logs/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search what was parsed
         * @description Gives a page of the parsed sentences of an application, the newest first: each with the query as the bot sent it, what was answered, and how long it took. Logs are kept for a week, unless the server is told otherwise. Needs the role `nlpUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["searchLogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/logs/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Summarize parsing by day
         * @description Tells of each day how many sentences of an application were parsed, how many failed, how long it took and how sure the model was, on average; an average can be the string `NaN`. Days are kept for a year. Needs the role `nlpUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["summarizeDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/namespace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a user to a namespace
         * @description Adds a user to a namespace, or changes whether a member owns it. The user sees the namespace immediately and can select it. Returns 401 unless the caller owns the namespace.
         */
        post: operations["saveMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/namespace/{namespace}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a namespace
         * @description Creates an empty namespace owned by the caller. The request has no body. The current namespace does not change: call `selectNamespace` to use the new one. Returns 400 when a namespace of this name exists, regardless of case. Returns 401 on a server that does not allow users to create namespaces.
         */
        post: operations["createNamespace"];
        /**
         * Delete an empty namespace
         * @description Deletes a namespace with its memberships and its configuration. Returns 400 while the namespace has applications: delete them first. Returns 401 if the caller does not own the namespace or it does not exist.
         */
        delete: operations["deleteNamespace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/namespace/{user}/{namespace}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a user from a namespace
         * @description Ends the membership of a user, who can no longer select the namespace. Returns 401 unless the caller owns the namespace.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/namespace/select/{namespace}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Select the current namespace
         * @description Makes one of the caller's namespaces the current one, for this session and later logins. The request has no body. Returns 401 and changes nothing if the caller is not a member of the namespace.
         */
        post: operations["selectNamespace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/namespaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List own namespaces
         * @description Returns the namespaces of the caller, whether the caller owns each of them, and which one is current. All other operations use the current namespace. To change it, call `selectNamespace`.
         */
        get: operations["listNamespaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/namespaces/{namespace}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members of a namespace
         * @description Returns the members of a namespace and whether they own it. Returns 401 if the caller does not own the namespace or it does not exist.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/nlp-engines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List engines
         * @description Returns the engines that can train and run models. An application names one of them in `nlpEngineType`.
         */
        get: operations["listEngines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a sentence
         * @description Understands a sentence with the model of an application, and gives it in the form in which it can be qualified: correct the intent or the entities, set the status to `validated`, and send it to `saveSentence`. When nothing is likely enough, the intent is `tock:unknown`. A new sentence goes to the inbox, and the call is logged and counted as one of the user `admin`. Needs the role `nlpUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["parseSentence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/sentence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Qualify a sentence
         * @description Creates a sentence, or replaces the one of the same text and language in the application. With the status `validated` it is learned: the model is trained again within seconds, and the sentence then becomes `model`. With `deleted` it is forgotten in the same way. You become its qualifier. Needs the role `nlpUser`; for an application that is unknown or of another namespace the answer is 401, and so it is for entity types of another one.
         */
        post: operations["saveSentence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/sentence/configurations/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the marks that sentences carry
         * @description Lists the different values of `configuration` that queries have carried and sentences have kept: what the filter of this name can be in a search. Needs the role `nlpUser`; for an application that is unknown or of another namespace the answer is 401.
         */
        get: operations["listSentenceConfigurations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/sentence/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reveal a hidden text
         * @description Gives a sentence back in clear, of which a search has hidden parts. Send it as the search gave it: its `key` holds the encrypted text. Nothing changes. Needs the role `admin`; without a key, for a sentence that does not exist, or for an application of another namespace, the answer is 401.
         */
        post: operations["revealSentence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/sentence/users/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who has qualified sentences
         * @description Lists the logins of those who have qualified sentences of an application: what the filters `user` and `allButUser` of a search can name. Needs the role `nlpUser`; for an application that is unknown or of another namespace the answer is 401.
         */
        get: operations["listSentenceUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/sentences/dump/{dumpType}/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the sentences of an application
         * @description Gives the sentences of an application, in all its languages, but not the deleted ones. They refer to intents and entity types by their names, so that another application can learn them with `importSentences`. Needs the role `admin`; for an application that is unknown or of another namespace the answer is 401.
         */
        get: operations["exportSentences"];
        put?: never;
        /**
         * Export the sentences that a search finds
         * @description Gives the sentences that fulfil the conditions of a search, all of them, whatever page it asks for. The application of the path counts, not that of the body. Nothing changes. Needs the role `admin` or `technicalAdmin`; for an application that is unknown or of another namespace the answer is 401.
         */
        post: operations["exportFoundSentences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/sentences/dump/{dumpType}/{applicationId}/{intent}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the sentences of an intent
         * @description Gives the sentences of one intent in all languages. Beware of misspelling the intent: when there is none of this name, the sentences of all intents are given. Needs the role `admin`; for an application that is unknown or of another namespace the answer is 401.
         */
        get: operations["exportSentencesOfIntent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/sentences/dump/{dumpType}/{applicationId}/{intent}/{locale}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the sentences of an intent in one language
         * @description Gives the sentences of one intent in one language. When there is no intent of this name, the sentences of all intents in this language are given. Needs the role `admin`; for an application that is unknown or of another namespace the answer is 401.
         */
        get: operations["exportSentencesOfIntentInLocale"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/sentences/dump/{dumpType}/{applicationId}/fromText": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export sentences by their texts
         * @description Gives the sentences that have exactly one of the texts of the body; texts that no sentence has are passed over. Without any text the answer is 204. Needs the role `admin`; for an application that is unknown or of another namespace the answer is 401.
         */
        post: operations["exportSentencesByText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/sentences/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search sentences
         * @description Gives a page of the sentences of an application: what users have said and nobody has looked at (status `inbox`), what people have qualified (`validated`), and what the model has learned (`model`). Conditions narrow it down. Nothing changes. To page through sentences while others arrive, send a `searchMark`. Needs the role `nlpUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["searchSentences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/sentences/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many sentences at once
         * @description Gives a new intent, another entity or a new status to sentences that you list, or to a page of a search; one of the three at a time. A new intent keeps the status and brings the entities with it, and the intent gets those it lacks; `tock:unknown` drops them. A new status starts the training as in `saveSentence`. Needs the role `admin`; for another namespace than your current one the answer is 401.
         */
        post: operations["updateSentences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/entity-error/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an entity error off the list
         * @description Removes a sentence from the list of entities that the model gets wrong. Send the entry as it was read. When it is not on the list, nothing changes and the answer is the same. Needs the role `nlpUser`; for an application that is unknown or of another namespace the answer is 401.
         */
        post: operations["deleteEntityError"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/entity-errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List entities that the model gets wrong
         * @description Lists sentences in which a trial model finds other entities than the people who have qualified them. Each entry holds the sentence as it is (`originalSentence`) and as it was understood (`sentence`). Needs the role `nlpUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["searchEntityErrors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/intent-error/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an intent error off the list
         * @description Removes a sentence from the list of intents that the model gets wrong, because it is qualified anew or right as it is. Send the entry as it was read. When it is not on the list, nothing changes and the answer is the same. Needs the role `nlpUser`; for an application that is unknown or of another namespace the answer is 401.
         */
        post: operations["deleteIntentError"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/intent-errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List intents that the model gets wrong
         * @description Lists sentences that people have qualified with one intent, and that a trial model understands as another: either the model needs more examples, or somebody was wrong. Servers try models at night, when an application has more than a hundred learned sentences, with nine tenths of them. This server does it between 0 and 5 o'clock in UTC, once a night in each language, and holds out another tenth each time. Needs the role `nlpUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["searchIntentErrors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or change a test plan
         * @description Keeps a plan, with all dialogs that are sent; with the `_id` of one that there is, it is replaced. The answer does not tell the id of a new plan: `listTestPlans` does. Nothing is played yet: `runTestPlan` does that. Needs the role `botUser`; for another namespace than your current one, also when the plan of the `_id` belongs to it, the answer is 401.
         */
        post: operations["saveTestPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/plan/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the plan, as `listTestPlans` gives it.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        /**
         * Read a test plan
         * @description Gives a plan with all its dialogs. Nothing changes. Needs the role `botUser`; a plan that does not exist is answered with 404, and one of another namespace with 401.
         */
        get: operations["getTestPlan"];
        put?: never;
        post?: never;
        /**
         * Delete a test plan
         * @description Deletes a plan and all its executions. Needs the role `botUser`; a plan that does not exist is answered with 404, and one of another namespace with 401.
         */
        delete: operations["deleteTestPlan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/plan/{planId}/dialog/{dialogId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
                /**
                 * @description The id of the plan, as `listTestPlans` gives it.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a dialog to a test plan
         * @description Copies a dialog that a user had with the bot to the end of a plan: from then on, the bot is expected to answer the same again. A dialog can be added twice. Needs the role `botUser`; a plan or a dialog that does not exist is answered with 404, and a plan of another namespace with 401.
         */
        post: operations["addTestPlanDialog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/plan/{planId}/dialog/delete/{dialogId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
                /**
                 * @description The id of the plan, as `listTestPlans` gives it.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a dialog from a test plan
         * @description Takes a dialog out of a plan; the dialog that it was copied from stays. One that the plan does not have changes nothing, and the answer is the same. Needs the role `botUser`; a plan that does not exist is answered with 404, and one of another namespace with 401.
         */
        post: operations["removeTestPlanDialog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/plan/{planId}/executions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the plan, as `listTestPlans` gives it.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        /**
         * List the executions of a test plan
         * @description Lists the executions of a plan, the newest first, each with what went wrong. Nothing changes. Needs the role `botUser`; a plan that does not exist is answered with 404, and one of another namespace with 401.
         */
        get: operations["listTestPlanExecutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/plan/{planId}/executions/{executionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution, as `runTestPlan` gives it.
                 * @example 6b035d4e24e5751f55362588
                 */
                executionId: string;
                /**
                 * @description The id of the plan, as `listTestPlans` gives it.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        /**
         * Read an execution of a test plan
         * @description Gives an execution of a plan: of each dialog, whether the bot answered as expected, and if not, where it differed first. Nothing changes. When the plan has no execution of this id the answer is 204. Needs the role `botUser`; a plan that does not exist is answered with 404, and one of another namespace with 401.
         */
        get: operations["getTestPlanExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/plan/{planId}/run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the plan, as `listTestPlans` gives it.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Play a test plan
         * @description Plays the dialogs of a plan through its test connector, each as a user of its own who is forgotten afterwards: it says what the user said, and compares what the bot answers. The answer waits until all are played, and is the id of the execution; read what went wrong with `getTestPlanExecution`. Needs the role `botUser`; a plan that does not exist is answered with 404, and with 401 one of another namespace, or one whose test connector is not there.
         */
        post: operations["runTestPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/plan/execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Play a test plan that is sent along
         * @description Keeps a plan as `saveTestPlan` does, and plays it as `runTestPlan` does. The answer waits until all dialogs are played, and is the whole execution. A script can keep its dialogs to itself that way, and send them each time. Needs the role `botUser`; for another namespace than your current one, and for a test connector that is not there, the answer is 401.
         */
        post: operations["executeTestPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the test plans of your namespace
         * @description Lists the plans of your current namespace with all their dialogs, in the order of their names. Nothing changes. Needs the role `botUser`.
         */
        get: operations["listTestPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Summarize tests of models over time
         * @description Tells of each test of a model how many sentences were tried and how many were wrong, the oldest first and at most one a minute: a line that should fall as the model gets better. Needs the role `nlpUser`; for an application that is unknown or of another namespace the answer is 401.
         */
        post: operations["summarizeModelTests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/talk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test message to a bot
         * @description Sends a message to a bot through a test connector and returns the bot's answer. The dialog continues in the next request with the same test connector, language and `userIdModifier`; it counts as a test. Use it to test a bot from a script, without a channel. When the bot is unreachable, the status is 200 with a sentence that begins with `technical error`. Returns 401 for a test connector that does not exist.
         */
        post: operations["sendTrialMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/translation/sentence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Translate sentences
         * @description Translates sentences by machine into another language, and stores the translations with the same intent and status; the status `model` becomes `validated`. A translation that is qualified already is left alone. Needs the role `admin`, and a server with a translation engine: without one the answer is 400. For another namespace than your current one the answer is 401.
         */
        post: operations["translateSentences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/users/logs/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the audit log
         * @description Returns one page of the changes that users of a namespace made with this API, newest first: user, time, action, request body, and whether it failed. Requests refused with 401 and requests that only read are not logged. Entries are kept for a year unless the server is configured otherwise.
         */
        post: operations["searchUserActions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/users/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the users of a bot
         * @description Gives a page of those who have talked to a bot, whoever did so last first, with their last sentence. These are not the people who work in Studio. Send the id of one as `playerId` to `POST /rest/admin/dialogs/search` to read what was said. Nothing changes. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["searchUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description Opens a session with a login and a password. The session id is returned in the cookie `tock-session`, which replaces the credentials in later requests; browsers send it automatically. Wrong credentials are not an error: the response has status 200 and `authenticated: false`, and no session is opened. A session ends after 6 hours without requests.
         */
        post: operations["authenticateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Complete single sign-on
         * @description Completes a login with an identity provider (OAuth2, GitHub, Keycloak or CAS), which redirects the browser here; programs do not call it. The server gets the user from the provider, opens a session, and redirects the browser to the page that was requested first. A user without roles or without a namespace at the provider is refused. On a server without single sign-on, this path does not exist and users log in with `authenticateUser`.
         */
        get: operations["completeSignIn"];
        put?: never;
        /**
         * Complete single sign-on with a form
         * @description Does the same as `completeSignIn`, for CAS providers that send a form instead of a redirect. In Tock this requires a CAS module. On a server without it, this path does not exist.
         */
        post: operations["completeSignInByForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/connectorIcon/{connectorType}/icon.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a connector type icon
         * @description Returns the icon of a connector type. No credentials are required, because pages load images without credentials from other origins. The icon can be cached for a day. The body is empty for a type that does not exist or has no icon.
         */
        get: operations["getConnectorIcon"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Ends the session of the request and clears its cookie. Without a session, the response is the same.
         */
        post: operations["stopSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current user
         * @description Returns the user of the session with login, current namespace and roles. Call it first to decide whether to show a login page. Only the session cookie counts; HTTP Basic is ignored.
         */
        get: operations["getUser"];
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
        /** @description An answer, and its judgement. */
        ActionRefWithEvaluation: {
            /** @description The id of the answer among the actions of the dialog. */
            actionId: components["schemas"]["ObjectId"];
            /** @description The id of the dialog. */
            dialogId: components["schemas"]["ObjectId"];
            evaluation: components["schemas"]["Evaluation"];
        };
        /** @description Something that the user or the bot did. */
        ActionReport: {
            annotation?: components["schemas"]["BotAnnotation"];
            /**
             * @description The id of the connector's configuration.
             * @example web
             */
            applicationId?: string;
            /** @description The channel that it came through; absent on what the bot did. */
            connectorType?: components["schemas"]["ConnectorType"];
            date: components["schemas"]["Instant"];
            id: components["schemas"]["ObjectId"];
            /**
             * @description The name of the intent that was understood, without its namespace.
             * @example book_train
             */
            intent?: string;
            message: components["schemas"]["ReportedMessage"];
            metadata: components["schemas"]["ActionMetadata"];
            /** @description Who did it. */
            playerId: components["schemas"]["PlayerId"];
            /** @description What the generative search reported, any JSON. */
            ragDebug?: unknown;
            /** @description To whom. */
            recipientId: components["schemas"]["PlayerId"];
            /** @description Whether it was only a trial. */
            test: boolean;
            userInterfaceType: components["schemas"]["UserInterfaceType"];
        };
        /** @description A connector to Alcmeon, a chat platform for bots and human agents. */
        AlcmeonConnector: {
            connectorType?: {
                /** @constant */
                id?: "alcmeon";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["AlcmeonParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `alcmeon`. */
        AlcmeonParameters: {
            /** @description Secret that Alcmeon signs its requests with. */
            application_secret: string;
            /** @description Description of the bot's capabilities, for Alcmeon's own bot. */
            sub_bot_description: string;
        } & {
            [key: string]: string;
        };
        /** @description A connector for an Alexa skill. */
        AlexaConnector: {
            connectorType?: {
                /** @constant */
                id?: "alexa";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["AlexaParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description An intent. */
        AlexaIntent: {
            /**
             * @description Its name, followed by `_intent`.
             * @example book_train_intent
             */
            name: string;
            /** @description Sentences, in which slots stand in braces. */
            samples: string[];
            /** @description What its sentences speak of. */
            slots: components["schemas"]["AlexaSlot"][];
        };
        /** @description An interaction model. */
        AlexaIntentsSchema: {
            languageModel: components["schemas"]["AlexaLanguageModel"];
        };
        /** @description What the skill understands. */
        AlexaLanguageModel: {
            /** @description The intents. */
            intents: components["schemas"]["AlexaIntent"][];
            /**
             * @description The words that call the skill; the name of the application.
             * @example travel
             */
            invocationName: string;
            /** @description One type of slots for each entity type. */
            types: components["schemas"]["AlexaType"][];
        };
        /** @description Parameters of a connector of type `alexa`. */
        AlexaParameters: {
            /** @description Java class that maps Alexa's intents. */
            _mapper?: string;
            /** @description Comma-separated ids of the allowed skills. */
            _project_ids: string;
            /** @description Maximum age of a request in milliseconds. */
            _project_timestamp?: string;
        } & {
            [key: string]: string;
        };
        /** @description A slot. */
        AlexaSlot: {
            /**
             * @description The role, followed by `_slot`.
             * @example destination_slot
             */
            name: string;
            /**
             * @description The type of its values.
             * @example city
             */
            type: string;
        };
        /** @description A type of slots. */
        AlexaType: {
            /**
             * @description Name of the entity type, without its namespace.
             * @example city
             */
            name: string;
            /** @description The texts that learned sentences have for it; those of obfuscated types are left out. */
            values: components["schemas"]["AlexaTypeDefinition"][];
        };
        /** @description A value of a type. */
        AlexaTypeDefinition: {
            /** @description Its id, where it has one. */
            id?: string;
            name: components["schemas"]["AlexaTypeDefinitionName"];
        };
        /** @description The words for a value. */
        AlexaTypeDefinitionName: {
            /** @description Other words for it. */
            synonyms: string[];
            /**
             * @description Dictionary value.
             * @example lyon
             */
            value: string;
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
        /** @description An answer of one type, as stored. `answerType` names its type. */
        AnswerConfiguration: components["schemas"]["SimpleAnswerConfiguration"] | components["schemas"]["MessageAnswerConfigurationDump"] | components["schemas"]["ScriptAnswerConfiguration"] | components["schemas"]["BuiltInAnswerConfigurationDump"];
        /** @description An answer of one type. `answerType` names its type. */
        AnswerConfigurationDump: components["schemas"]["SimpleAnswerConfigurationDump"] | components["schemas"]["MessageAnswerConfigurationDump"] | components["schemas"]["ScriptAnswerConfigurationDump"] | components["schemas"]["BuiltInAnswerConfigurationDump"];
        /** @description An answer of one type. `answerType` names its type. */
        AnswerConfigurationDumpInput: components["schemas"]["SimpleAnswerConfigurationDumpInput"] | components["schemas"]["MessageAnswerConfigurationDumpInput"] | components["schemas"]["ScriptAnswerConfigurationDumpInput"] | components["schemas"]["BuiltInAnswerConfigurationDumpInput"];
        /** @description An answer of one type, as stored. `answerType` names its type. */
        AnswerConfigurationInput: components["schemas"]["SimpleAnswerConfigurationInput"] | components["schemas"]["MessageAnswerConfigurationInput"] | components["schemas"]["ScriptAnswerConfigurationInput"] | components["schemas"]["BuiltInAnswerConfigurationDumpInput"];
        /**
         * @description Type of answer. `simple`: texts. `script`: the result of a script. `builtin`: the bot's own program. `message` is obsolete.
         * @enum {string}
         */
        AnswerConfigurationType: "simple" | "message" | "script" | "builtin";
        /** @description Type of answer, as a name, or as an index as Studio sends it: 0 is `simple`. */
        AnswerConfigurationTypeInput: components["schemas"]["AnswerConfigurationType"] | (0 | 1 | 2 | 3);
        /** @description A file of at most 50,000,000 bytes. */
        AnyFile: string;
        /** @description The settings of an application. An application is a model that understands sentences. */
        ApplicationDefinition: {
            _id: components["schemas"]["ObjectId"];
            /** @description Ids of the intents. */
            intents: components["schemas"]["ObjectId"][];
            /** @description Required states, by id of the intent that asks for one of them. */
            intentStatesMap: {
                [key: string]: string[];
            };
            nlpEngineType: components["schemas"]["NlpEngineType"];
            /** @description Languages of the application, in no particular order. */
            supportedLocales: components["schemas"]["Locale"][];
        } & WithRequired<components["schemas"]["ApplicationDefinitionFields"], "name" | "label" | "namespace" | "mergeEngineTypes" | "useEntityModels" | "supportSubEntities" | "unknownIntentThreshold" | "knownIntentThreshold" | "normalizeText">;
        /** @description Fields that an application has in requests and responses. */
        ApplicationDefinitionFields: {
            /**
             * Format: double
             * @description Probability below which an intent is left out of the list of other intents.
             * @default 0.1
             */
            knownIntentThreshold: number;
            /**
             * @description Display name. Default: the name.
             * @example Travel bot
             */
            label?: string;
            /**
             * @description Whether entities of the intent model and of the entity models are merged.
             * @default true
             */
            mergeEngineTypes: boolean;
            /**
             * @description Name of the application, unique in its namespace.
             * @example travel
             */
            name?: string;
            /**
             * @description Namespace of the application.
             * @example app
             */
            namespace?: string;
            /**
             * @description Whether case and accents are removed from a text before it is parsed.
             * @default false
             */
            normalizeText: boolean;
            /**
             * @description Whether entities are searched for inside entities.
             * @default false
             */
            supportSubEntities: boolean;
            /**
             * Format: double
             * @description Probability below which an intent counts as unknown.
             * @default 0.7
             */
            unknownIntentThreshold: number;
            /**
             * @description Whether entity models are used.
             * @default true
             */
            useEntityModels: boolean;
        };
        /** @description An application to import. Ids are references within the same body only. */
        ApplicationDefinitionInput: {
            /**
             * @description Id for references within the body.
             * @example 6b035c7b24e5751f553624fd
             */
            _id?: string;
            /**
             * @description Ids of intents. Not stored: the intents of the dump are used instead.
             * @default []
             */
            intents: string[];
            /**
             * @description Required states, by id of the intent that asks for one of them.
             * @default {}
             */
            intentStatesMap: {
                [key: string]: string[];
            };
            nlpEngineType?: components["schemas"]["NlpEngineTypeInput"];
            /**
             * @description Languages of the application.
             * @default []
             */
            supportedLocales: components["schemas"]["LocaleInput"][];
        } & WithRequired<components["schemas"]["ApplicationDefinitionFields"], "name" | "namespace">;
        /** @description Where dialogs were, how they came there, and which story is configured to lead to which. */
        ApplicationDialogFlowData: {
            /** @description Which stories lead to which, as they are configured. */
            configuredFlow: components["schemas"]["StoryDefinitionConfigurationFlowNode"][];
            /** @description Where dialogs were. */
            states: components["schemas"]["DialogFlowStateData"][];
            /** @description How they came from one state to the next. */
            transitions: components["schemas"]["DialogFlowStateTransitionData"][];
        };
        /** @description An application with its entity types, intents, sentences and FAQs. */
        ApplicationDump: {
            application: components["schemas"]["ApplicationDefinition"];
            /**
             * @description `full` when texts are as they are; `obfuscated` when sentences with texts to hide are left out.
             * @enum {string}
             */
            dumpType: "full" | "obfuscated";
            /** @description Entity types that the intents use. */
            entityTypes: components["schemas"]["EntityTypeDefinition"][];
            /** @description Its frequently asked questions. */
            faqs: components["schemas"]["FaqDefinition"][];
            /** @description Its intents. */
            intents: components["schemas"]["IntentDefinition"][];
            /** @description Sentences for training. */
            sentences: components["schemas"]["ClassifiedSentence"][];
            /** @description When it was exported. */
            timestamp: components["schemas"]["Instant"];
        };
        /** @description An application dump as JSON in UTF-8, at most 50,000,000 bytes. */
        ApplicationDumpFile: string;
        /** @description A form with one file. The field may have any name. */
        ApplicationDumpForm: {
            dump?: components["schemas"]["ApplicationDumpFile"];
        } & {
            [key: string]: components["schemas"]["ApplicationDumpFile"];
        };
        /** @description An application with its entity types, intents, sentences and FAQs. */
        ApplicationDumpInput: {
            application: components["schemas"]["ApplicationDefinitionInput"];
            /**
             * @description Whether the export contains texts as they are or obfuscated.
             * @default full
             * @enum {string}
             */
            dumpType: "full" | "obfuscated";
            /**
             * @description Entity types that the intents use.
             * @default []
             */
            entityTypes: components["schemas"]["EntityTypeDefinitionInput"][];
            /**
             * @description FAQs of the application.
             * @default []
             */
            faqs: components["schemas"]["FaqDefinitionInput"][];
            /**
             * @description Intents of the application.
             * @default []
             */
            intents: components["schemas"]["IntentDefinitionInput"][];
            /**
             * @description Sentences for training.
             * @default []
             */
            sentences: components["schemas"]["ClassifiedSentenceInput"][];
            timestamp?: components["schemas"]["OffsetDateTime"];
        };
        /** @description An application, and one of its languages. */
        ApplicationScopedQuery: {
            /**
             * @description The name of the application, in small letters.
             * @default
             * @example travel
             */
            applicationName: string;
            /**
             * @description One of its languages; null where that does not matter.
             * @default null
             */
            language: components["schemas"]["LocaleInput"] | null;
            /**
             * @description Your current namespace. Any other one, and none at all, is answered with 401.
             * @default
             * @example app
             */
            namespace: string;
        };
        /** @description An application that is stored already. */
        ApplicationToBuild: {
            /**
             * @description The id of the application to train.
             * @example 6b035c7b24e5751f553624fd
             */
            _id: string;
        } & WithRequired<components["schemas"]["ApplicationWithIntentsInput"], "_id">;
        /** @description An application with its intents. An application is a model that understands sentences. */
        ApplicationWithIntents: {
            _id: components["schemas"]["ObjectId"];
            /** @description Intents of the application. */
            intents: components["schemas"]["IntentDefinition"][];
            /** @description Intents available to the application: those of its namespace and those shared by others. */
            namespaceIntents: components["schemas"]["IntentDefinition"][];
            nlpEngineType: components["schemas"]["NlpEngineType"];
            /** @description Languages of the application, in no particular order. */
            supportedLocales: components["schemas"]["Locale"][];
        } & WithRequired<components["schemas"]["ApplicationDefinitionFields"], "name" | "label" | "namespace" | "mergeEngineTypes" | "useEntityModels" | "supportSubEntities" | "unknownIntentThreshold" | "knownIntentThreshold" | "normalizeText">;
        /** @description An application to create or update. */
        ApplicationWithIntentsInput: {
            /**
             * @description Id of the application to update. Null or absent: an application is created.
             * @example 6b035c7b24e5751f553624fd
             */
            _id?: string | null;
            /** @description All intents of the application, as returned by the API. Only their ids are used. */
            intents: components["schemas"]["IntentDefinitionInput"][];
            /**
             * @description Ignored, so that a response can be sent back.
             * @default []
             */
            namespaceIntents: components["schemas"]["IntentDefinitionInput"][];
            nlpEngineType?: components["schemas"]["NlpEngineTypeInput"];
            /** @description Languages of the application. */
            supportedLocales: components["schemas"]["LocaleInput"][];
        } & WithRequired<components["schemas"]["ApplicationDefinitionFields"], "name" | "namespace">;
        /** @description A version in three parts. */
        ArtifactVersion: {
            /**
             * @description Last part.
             * @example 3
             */
            iteration: string;
            /**
             * @description First part.
             * @example 26
             */
            major: string;
            /**
             * @description Second part of the URL.
             * @example 3
             */
            minor: string;
        };
        /** @description An open session. */
        Authenticated: {
            /** @constant */
            authenticated: true;
            /**
             * @description Login of the user.
             * @example admin@app.com
             */
            email: string;
            /**
             * @description Current namespace of the user.
             * @example app
             */
            organization: string;
            roles: components["schemas"]["Roles"];
        };
        /** @description A login and a password. */
        AuthenticateRequest: {
            /**
             * @description Login, usually an email address.
             * @example admin@app.com
             */
            email: string;
            /**
             * @description Password of the user.
             * @example password
             */
            password: string;
        };
        /** @description Result of a login. `authenticated` tells whether the credentials are correct. */
        AuthenticateResponse: components["schemas"]["Authenticated"] | components["schemas"]["NotAuthenticated"];
        /** @description A model of OpenAI that Azure runs. */
        AzureOpenAIEmbeddingSetting: {
            model?: string;
        } & WithRequired<components["schemas"]["AzureOpenAIEmbeddingSettingFields"], "provider" | "apiKey" | "apiBase" | "deploymentName" | "apiVersion">;
        /** @description A model of OpenAI that Azure runs. */
        AzureOpenAIEmbeddingSettingFields: {
            /**
             * @description The address of your resource at Azure.
             * @example https://travel.openai.azure.com
             */
            apiBase?: string;
            apiKey?: components["schemas"]["SecretKey"];
            /**
             * @description The version of Azure's interface.
             * @example 2024-01-01
             */
            apiVersion?: string;
            /**
             * @description The name of the deployment.
             * @example travel-embeddings
             */
            deploymentName?: string;
            /**
             * @description The name of the model behind the deployment; the deployment decides, this is for reports.
             * @example text-embedding-3-small
             */
            model?: string | null;
            /** @constant */
            provider?: "AzureOpenAIService";
        };
        /** @description A model of OpenAI that Azure runs. */
        AzureOpenAIEmbeddingSettingInput: WithRequired<components["schemas"]["AzureOpenAIEmbeddingSettingFields"], "provider" | "apiKey" | "apiBase" | "deploymentName" | "apiVersion">;
        /** @description A model of OpenAI that Azure runs. */
        AzureOpenAILLMSetting: {
            model?: string;
            reasoningEffort?: string;
        } & WithRequired<components["schemas"]["AzureOpenAILLMSettingFields"], "provider" | "apiKey" | "apiBase" | "deploymentName" | "apiVersion">;
        /** @description A model of OpenAI that Azure runs. */
        AzureOpenAILLMSettingFields: {
            /**
             * @description The address of your resource at Azure.
             * @example https://travel.openai.azure.com
             */
            apiBase?: string;
            apiKey?: components["schemas"]["SecretKey"];
            /**
             * @description The version of Azure's interface.
             * @example 2024-01-01
             */
            apiVersion?: string;
            /**
             * @description The name of the deployment.
             * @example travel-gpt
             */
            deploymentName?: string;
            /**
             * @description The name of the model behind the deployment; the deployment decides, this is for reports.
             * @example gpt-4o
             */
            model?: string | null;
            /** @constant */
            provider?: "AzureOpenAIService";
        } & components["schemas"]["LLMSettingFields"];
        /** @description A model of OpenAI that Azure runs. */
        AzureOpenAILLMSettingInput: WithRequired<components["schemas"]["AzureOpenAILLMSettingFields"], "provider" | "apiKey" | "apiBase" | "deploymentName" | "apiVersion">;
        /** @description A Bloomz model that gives each document a score for the question. */
        BloomzSetting: {
            fillToMaxDocuments: boolean;
            maxDocuments: number;
            minScore: number;
        } & WithRequired<components["schemas"]["BloomzSettingFields"], "provider" | "maxDocuments" | "minScore" | "fillToMaxDocuments" | "label" | "endpoint">;
        /** @description A Bloomz model that gives each document a score for the question. */
        BloomzSettingFields: {
            /**
             * @description Where the model is asked.
             * @example https://bloomz.example.com
             */
            endpoint?: string;
            /**
             * @description Whether documents below that score fill the places that are left; not when it is null.
             * @default false
             */
            fillToMaxDocuments: boolean | null;
            /**
             * @description The label of the model whose probability is the score.
             * @example entailment
             */
            label?: string;
            /**
             * Format: int32
             * @description How many documents are kept at most; null is 0.
             * @default 0
             * @example 50
             */
            maxDocuments: number | null;
            /**
             * Format: float
             * @description The score that a document needs to be kept; null is 0.
             * @default 0
             * @example 0.5
             */
            minScore: number | null;
            /** @constant */
            provider?: "BloomzRerank";
        };
        /** @description A Bloomz model that gives each document a score for the question. */
        BloomzSettingInput: WithRequired<components["schemas"]["BloomzSettingFields"], "provider" | "label" | "endpoint">;
        /** @description Result of the request. */
        BooleanResponse: {
            /** @description Whether the request succeeded. */
            success: boolean;
        };
        /** @description Capabilities of a Studio server. */
        BotAdminConfiguration: {
            /**
             * @description URL that connectors are served at and bots connect to.
             * @example http://localhost:8080
             */
            botApiBaseUrl: string;
            /** @description Whether bots can connect by WebSocket or webhook. */
            botApiSupport: boolean;
            /** @description Whether stories can be written as scripts. */
            compilerAvailable: boolean;
            /**
             * @description Message for all users of Studio. Empty: none.
             * @example
             */
            globalMessage: string;
            /** @description Whether test plans can be exchanged with Xray. */
            xrayAvailable: boolean;
        };
        /** @description What reviewers noted about an answer, and what has become of it. */
        BotAnnotation: {
            /** @description When it was written. */
            creationDate: components["schemas"]["Instant"];
            /**
             * @description What is wrong, in words.
             * @example wrong answer
             */
            description: string;
            /** @description What was done with it, the oldest first. */
            events: components["schemas"]["BotAnnotationEvent"][];
            /**
             * @description What the bot should have said; absent when nobody wrote it.
             * @example Trains to Lyon leave every hour
             */
            groundTruth?: string;
            /** @description When it was changed last. */
            lastUpdateDate: components["schemas"]["Instant"];
            reason?: components["schemas"]["BotAnnotationReasonType"];
            state: components["schemas"]["BotAnnotationState"];
        };
        /** @description What was changed, and to what. */
        BotAnnotationChangeFields: {
            /** @description What is there now; absent when there is nothing. */
            after?: string;
            /** @description What was there; absent when there was nothing. */
            before?: string;
        } & components["schemas"]["BotAnnotationEventFields"];
        /** @description What belongs to a comment besides its text. */
        BotAnnotationCommentFields: {
            /** @description Not kept; comments have none. */
            after?: string | null;
            /** @description Not kept; comments have none. */
            before?: string | null;
            /** @description Not kept; the server knows whether it is yours. */
            canEdit?: boolean | null;
            /**
             * @description Comments are the only events that callers write.
             * @constant
             */
            type?: "COMMENT";
        };
        /** @description A new comment. */
        BotAnnotationCommentInput: {
            /**
             * @description The comment, which may not be blank.
             * @example I have asked the railway
             */
            comment: string;
        } & WithRequired<components["schemas"]["BotAnnotationCommentFields"], "type">;
        /** @description A comment as it shall be. */
        BotAnnotationCommentUpdate: {
            /**
             * @description The comment.
             * @example The railway says it is right
             */
            comment: string;
        } & WithRequired<components["schemas"]["BotAnnotationCommentFields"], "type">;
        /** @description A change of an annotation, or a comment. `type` says which. */
        BotAnnotationEvent: components["schemas"]["BotAnnotationEventComment"] | components["schemas"]["BotAnnotationEventState"] | components["schemas"]["BotAnnotationEventReason"] | components["schemas"]["BotAnnotationEventGroundTruth"] | components["schemas"]["BotAnnotationEventDescription"];
        /** @description A comment of a reviewer. */
        BotAnnotationEventComment: {
            /** @description Whether you may change it, because it is yours. */
            canEdit: boolean;
            /** @description The comment. */
            comment: string;
            /** @constant */
            type: "COMMENT";
        } & WithRequired<components["schemas"]["BotAnnotationEventFields"], "eventId" | "creationDate" | "lastUpdateDate" | "user">;
        /** @description Its description was changed. */
        BotAnnotationEventDescription: {
            /** @constant */
            type: "DESCRIPTION";
        } & components["schemas"]["BotAnnotationChangeFields"];
        /** @description Who did it, and when. */
        BotAnnotationEventFields: {
            creationDate?: components["schemas"]["Instant"];
            eventId?: components["schemas"]["ObjectId"];
            lastUpdateDate?: components["schemas"]["Instant"];
            /**
             * @description The login of who did it.
             * @example admin@app.com
             */
            user?: string;
        };
        /** @description What the bot should have said was changed. */
        BotAnnotationEventGroundTruth: {
            /** @constant */
            type: "GROUND_TRUTH";
        } & components["schemas"]["BotAnnotationChangeFields"];
        /** @description An event of an annotation, as it was read. */
        BotAnnotationEventInput: {
            /** @description What was put there. */
            after?: string | null;
            /** @description What was there. */
            before?: string | null;
            /** @description Whether it could be changed. */
            canEdit?: boolean | null;
            /** @description The comment. */
            comment?: string | null;
            /**
             * @description What kind of event it is.
             * @enum {string}
             */
            type: "COMMENT" | "STATE" | "REASON" | "GROUND_TRUTH" | "DESCRIPTION";
        };
        /** @description Its kind of fault was changed. */
        BotAnnotationEventReason: {
            /** @constant */
            type: "REASON";
        } & components["schemas"]["BotAnnotationChangeFields"];
        /** @description Its state was changed. */
        BotAnnotationEventState: {
            /** @constant */
            type: "STATE";
        } & components["schemas"]["BotAnnotationChangeFields"];
        /** @description An annotation as it shall be. */
        BotAnnotationInput: {
            /**
             * @description What is wrong, in words.
             * @example wrong answer
             */
            description: string;
            /**
             * @description Ignored, so that a response can be sent back.
             * @default []
             */
            events: components["schemas"]["BotAnnotationEventInput"][];
            /**
             * @description What the bot should have said.
             * @example Trains to Lyon leave every hour
             */
            groundTruth?: string | null;
            /** @description Ignored. */
            id?: string | null;
            /** @description What kind of fault it is; null or absent for none in particular. */
            reason?: components["schemas"]["BotAnnotationReasonType"] | null;
            state: components["schemas"]["BotAnnotationState"];
        };
        /**
         * @description What kind of fault it is.
         * @enum {string}
         */
        BotAnnotationReasonType: "INACCURATE_ANSWER" | "INCOMPLETE_ANSWER" | "HALLUCINATION" | "INCOMPLETE_SOURCES" | "OBSOLETE_SOURCES" | "WRONG_ANSWER_FORMAT" | "BUSINESS_LEXICON_PROBLEM" | "QUESTION_MISUNDERSTOOD" | "OTHER";
        /**
         * @description How far the matter is.
         * @enum {string}
         */
        BotAnnotationState: "ANOMALY" | "REVIEW_NEEDED" | "RESOLVED" | "WONT_FIX";
        /** @description An answer of one type. `answerType` names its type. */
        BotAnswerConfiguration: components["schemas"]["BotSimpleAnswerConfiguration"] | components["schemas"]["BotScriptAnswerConfiguration"] | components["schemas"]["BotBuiltinAnswerConfiguration"];
        /** @description An answer of one type. `answerType` names its type, as a name or, as Studio does, as a number. */
        BotAnswerConfigurationInput: components["schemas"]["NamedAnswerInput"] | components["schemas"]["NumberedAnswerInput"];
        /** @description A connector of a bot. */
        BotApplicationConfiguration: {
            _id: components["schemas"]["ObjectId"];
            connectorType: components["schemas"]["ConnectorType"];
            /** @description For a test connector: type of the tested connector. */
            ownerConnectorType: components["schemas"]["ConnectorType"] | null;
            /** @description Parameters of the connector, by the keys of its type. `saveConnector` lists them by type. */
            parameters: {
                [key: string]: string;
            };
            /** @description For a test connector: `_id` of the tested connector. */
            targetConfigurationId: components["schemas"]["ObjectId"] | null;
        } & WithRequired<components["schemas"]["BotConnectorConfigurationFields"], "applicationId" | "botId" | "namespace" | "nlpModel" | "name" | "baseUrl" | "path">;
        /** @description An answer of the bot's own program. */
        BotBuiltinAnswerConfiguration: {
            /** @constant */
            answerType: "builtin";
            /**
             * @description Class of the program, if the bot has named it.
             * @example org.example.travel.GreetingsHandler
             */
            storyHandlerClassName?: string;
        };
        /** @description An answer of the bot's own program. */
        BotBuiltinAnswerConfigurationInput: {
            /** @constant */
            answerType: "builtin";
        } & components["schemas"]["BuiltinHandlerInput"];
        /** @description How a bot is connected. */
        BotConfiguration: {
            /** @description Languages of the bot. */
            supportedLocales: components["schemas"]["Locale"][];
        } & WithRequired<components["schemas"]["BotConfigurationFields"], "name" | "botId" | "namespace" | "nlpModel" | "apiKey" | "webhookUrl">;
        /** @description Fields that a bot configuration has in requests and responses. */
        BotConfigurationFields: {
            /**
             * @description API key that the bot connects with. Default: a new key.
             * @example 6fa3f6a6-df7e-489a-a226-8eff19dfe8ac
             */
            apiKey?: string;
            /**
             * @description The id of the bot.
             * @example travel
             */
            botId?: string;
            /**
             * @description Name of the configuration, shared by its connectors.
             * @example web
             */
            name?: string;
            /**
             * @description The namespace that the bot belongs to.
             * @example app
             */
            namespace?: string;
            /**
             * @description The name of the application that understands the bot's users.
             * @example travel
             */
            nlpModel?: string;
            /**
             * @description Webhook URL of the bot. Null: the bot connects by WebSocket.
             * @example http://localhost:8887
             */
            webhookUrl?: string | null;
        };
        /** @description How a bot is connected. */
        BotConfigurationInput: {
            /**
             * @description Languages of the bot. Empty: those of its application.
             * @default []
             */
            supportedLocales: components["schemas"]["LocaleInput"][];
        } & WithRequired<components["schemas"]["BotConfigurationFields"], "name" | "botId" | "namespace" | "nlpModel">;
        /** @description Answers of the bot for one connector. */
        BotConfiguredAnswer: {
            /** @description Answers for the connector. */
            answers: components["schemas"]["BotAnswerConfiguration"][];
            /**
             * @description Name of the connector.
             * @example web
             */
            botConfiguration: string;
            currentType: components["schemas"]["AnswerConfigurationType"];
        };
        /** @description Answers of the bot for one connector. */
        BotConfiguredAnswerInput: {
            /** @description Answers for the connector. */
            answers: components["schemas"]["BotAnswerConfigurationInput"][];
            /**
             * @description Name of the connector.
             * @example web
             */
            botConfiguration: string;
            currentType: components["schemas"]["AnswerConfigurationTypeInput"];
        };
        /** @description Steps of the story for one connector. */
        BotConfiguredSteps: {
            /**
             * @description Name of the connector.
             * @example web
             */
            botConfiguration: string;
            /** @description Steps for the connector. */
            steps: components["schemas"]["BotStoryDefinitionConfigurationStep"][];
        };
        /** @description Steps of the story for one connector. */
        BotConfiguredStepsInput: {
            /**
             * @description Name of the connector.
             * @example web
             */
            botConfiguration: string;
            /**
             * @description Steps for the connector.
             * @default []
             */
            steps: components["schemas"]["BotStoryDefinitionConfigurationStepInput"][];
        };
        /** @description Fields that a connector has in requests and responses. */
        BotConnectorConfigurationFields: {
            /**
             * @description Identifier of the connector, unique in its bot.
             * @example web
             */
            applicationId?: string;
            /**
             * @description Base URL that the path is served at. Default: the URL of the server.
             * @example http://localhost:8080
             */
            baseUrl?: string | null;
            /**
             * @description Id of the bot.
             * @example travel
             */
            botId?: string;
            /**
             * @description Name of the bot configuration. Default: the identifier.
             * @example web
             */
            name?: string;
            /**
             * @description Namespace of the bot.
             * @example app
             */
            namespace?: string;
            /**
             * @description Name of the application that parses the messages of the bot's users.
             * @example travel
             */
            nlpModel?: string;
            /**
             * @description Path of the connector, unique in its bot regardless of case, and stored in lower case. Null: `/io/{namespace}/{botId}/{applicationId}`.
             * @example /io/app/travel/web
             */
            path?: string | null;
        };
        /** @description A connector to save. The required parameters depend on its type. */
        BotConnectorConfigurationInput: components["schemas"]["ConnectorToFillIn"] | components["schemas"]["AlcmeonConnector"] | components["schemas"]["AlexaConnector"] | components["schemas"]["BusinessChatConnector"] | components["schemas"]["GoogleAssistantConnector"] | components["schemas"]["GoogleChatConnector"] | components["schemas"]["IadvizeConnector"] | components["schemas"]["MattermostConnector"] | components["schemas"]["MessengerConnector"] | components["schemas"]["OpenAiConnector"] | components["schemas"]["RestConnector"] | components["schemas"]["RocketConnector"] | components["schemas"]["SlackConnector"] | components["schemas"]["TeamsConnector"] | components["schemas"]["TwitterConnector"] | components["schemas"]["WebConnector"] | components["schemas"]["WhatsappConnector"] | components["schemas"]["WhatsappCloudConnector"] | components["schemas"]["OtherConnector"];
        /** @description A message to a bot. */
        BotDialogRequest: {
            /**
             * @description Id of the test connector's configuration.
             * @example 6b035cad24e5751f55362524
             */
            botApplicationConfigurationId: string;
            message: components["schemas"]["MessageInput"];
            /**
             * @description Any text. Another text starts another dialog.
             * @default
             * @example script-1
             */
            userIdModifier: string;
        } & components["schemas"]["ApplicationScopedQuery"];
        /** @description The answer of a bot. */
        BotDialogResponse: {
            /** @description Whether statistics of the parsing are stored, as for sentences. */
            hasNlpStats: boolean;
            /** @description Messages of the bot, in order. Empty: no answer. */
            messages: components["schemas"]["ClientMessage"][];
            /** @description Id of the user's action in the dialog. Absent: the bot was unreachable. */
            userActionId?: components["schemas"]["ObjectId"];
            /** @description Language of the message as used by the bot. Absent: the bot was unreachable. */
            userLocale?: components["schemas"]["Locale"];
        };
        /** @description Value of an entity. The same types as in the NLU API, except that `candidates` can be absent where a bot set the value. */
        BotEntityValue: components["schemas"]["KnownBotEntityValue"] | components["schemas"]["OtherValue"];
        /** @description A text in all languages, with usage counts. */
        BotI18nLabel: {
            /**
             * @description Text for languages without one. Absent: none.
             * @example Welcome aboard
             */
            defaultLabel?: string;
            /** @description Language of the default text. */
            defaultLocale: components["schemas"]["Locale"];
            /** @description Texts, at most one per language, interface and connector. */
            i18n: components["schemas"]["BotI18nLocalizedLabel"][];
            /** @description Time of the last use. Absent: never used. */
            lastUpdate?: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description Number of uses in all languages.
             */
            statCount: number;
            /** @description Number of requests in languages without a text. */
            unhandledLocaleStats: components["schemas"]["I18nLabelStat"][];
            /**
             * Format: int32
             * @description Version number, set by clients.
             */
            version: number;
        } & WithRequired<components["schemas"]["I18nLabelFields"], "_id" | "namespace" | "category">;
        /** @description Labels of a namespace. */
        BotI18nLabels: {
            /** @description Labels, sorted by category and text. */
            labels: components["schemas"]["BotI18nLabel"][];
            /** @description Default language of the server. */
            localeBase: components["schemas"]["Locale"];
        };
        /** @description A text in all languages. Texts provided by the bot's program are kept. */
        BotI18nLabelUpdate: {
            /**
             * @description Text for languages without one. Null: unchanged.
             * @example Welcome aboard
             */
            defaultLabel?: string | null;
            /** @description Language of the default text. Default: the default language of the server. */
            defaultLocale?: components["schemas"]["LocaleInput"];
            /** @description All texts, at most one per language, interface and connector. */
            i18n: components["schemas"]["I18nLocalizedLabelInput"][];
            /**
             * Format: int32
             * @description Version number, set by clients. Null: unchanged.
             */
            version?: number | null;
        } & WithRequired<components["schemas"]["I18nLabelFields"], "_id" | "category">;
        /** @description A text in one language, with usage counts. */
        BotI18nLocalizedLabel: {
            /** @description Alternative texts that the bot alternates between. */
            alternatives: string[];
            /**
             * @description Identifier of the connector that the text is limited to. Absent: all connectors.
             * @example web
             */
            connectorId?: string;
            /** @description Type of user interface: text or voice. */
            interfaceType: components["schemas"]["UserInterfaceType"];
            locale: components["schemas"]["Locale"];
            /** @description Number of uses by connector. */
            stats: components["schemas"]["I18nLabelStat"][];
            /** @description Whether the text has been reviewed. Users see only validated texts. */
            validated: boolean;
        } & WithRequired<components["schemas"]["I18nLocalizedLabelFields"], "label">;
        /** @description An indicator, defined by people or brought by Tock. `type` says which. */
        BotIndicator: components["schemas"]["IndicatorResponse"] | components["schemas"]["PredefinedIndicator"];
        /** @description A button. With a URL it opens a page; otherwise it sends its title to the bot. */
        BotMediaActionDescriptor: {
            title: components["schemas"]["I18nLabel"];
            /** @constant */
            type: "action";
            /**
             * @description URL of the page.
             * @example https://example.org/stations
             */
            url?: string;
        };
        /** @description A button. With a URL it opens a page; otherwise it sends its title to the bot. */
        BotMediaActionDescriptorInput: {
            /** @constant */
            type: "action";
        } & WithRequired<components["schemas"]["MediaActionInput"], "title">;
        /** @description A file with a title and buttons. */
        BotMediaCardDescriptor: {
            /** @description Buttons of the card. */
            actions: components["schemas"]["BotMediaActionDescriptor"][];
            file?: components["schemas"]["MediaFileDescriptor"];
            /** @description Whether the card and adjacent cards form a carousel. */
            fillCarousel: boolean;
            subTitle?: components["schemas"]["I18nLabel"];
            title?: components["schemas"]["I18nLabel"];
            /** @constant */
            type: "card";
        };
        /** @description A file with a title and buttons. */
        BotMediaCardDescriptorInput: {
            /** @constant */
            type: "card";
        } & components["schemas"]["MediaCardInput"];
        /** @description A button or a card. `type` names its type. */
        BotMediaMessageDescriptor: components["schemas"]["BotMediaActionDescriptor"] | components["schemas"]["BotMediaCardDescriptor"];
        /** @description A button or a card. `type` names its type, as a name or, as Studio does, as a number. */
        BotMediaMessageDescriptorInput: components["schemas"]["NamedMediaInput"] | components["schemas"]["NumberedMediaInput"];
        /** @description A Kotlin script. */
        BotScriptAnswerConfiguration: {
            /** @constant */
            answerType: "script";
            /** @description Version in use, the newest one. */
            current: components["schemas"]["BotScriptAnswerVersionedConfiguration"];
            /** @description All saved versions, oldest first. */
            scriptVersions: components["schemas"]["BotScriptAnswerVersionedConfiguration"][];
        };
        /** @description A Kotlin script. The server keeps the existing versions and adds this one. */
        BotScriptAnswerConfigurationInput: {
            /** @constant */
            answerType: "script";
        } & WithRequired<components["schemas"]["ScriptsInput"], "scriptVersions">;
        /** @description A version of a script. */
        BotScriptAnswerVersionedConfiguration: {
            /** @description When it was saved. */
            date: components["schemas"]["Instant"];
            /** @description The source. */
            script: string;
        };
        /** @description A version of a script. */
        BotScriptAnswerVersionedConfigurationInput: {
            /** @description When it was saved; by default now. */
            date?: components["schemas"]["OffsetDateTime"];
            /** @description The source. */
            script: string;
        };
        /** @description A message of the bot. */
        BotSimpleAnswer: {
            /**
             * Format: int64
             * @description Delay before the message, in milliseconds. -1: the usual delay of the bot.
             */
            delay: number;
            /** @description Sources of the text. */
            footnotes?: components["schemas"]["WebFootnote"][];
            label: components["schemas"]["I18nLabel"];
            mediaMessage?: components["schemas"]["BotMediaMessageDescriptor"];
        };
        /** @description Texts, optionally with media. */
        BotSimpleAnswerConfiguration: {
            /** @description Messages of the bot, in order. */
            answers: components["schemas"]["BotSimpleAnswer"][];
            /** @constant */
            answerType: "simple";
        };
        /** @description Texts, optionally with media. */
        BotSimpleAnswerConfigurationInput: {
            /** @constant */
            answerType: "simple";
        } & WithRequired<components["schemas"]["SimpleAnswersInput"], "answers">;
        /** @description A message of the bot. */
        BotSimpleAnswerInput: {
            /**
             * Format: int64
             * @description Delay before the message, in milliseconds. -1: the usual delay of the bot.
             * @default 0
             */
            delay: number | null;
            /** @description Sources of the text. */
            footnotes?: components["schemas"]["WebFootnoteInput"][] | null;
            label: components["schemas"]["I18nLabelInput"];
            mediaMessage?: components["schemas"]["BotMediaMessageDescriptorInput"] | null;
        };
        /** @description A story of a bot. */
        BotStoryDefinitionConfiguration: {
            _id: components["schemas"]["ObjectId"];
            /** @description Answers of the bot, at most one of each type. The one of `currentType` is used. */
            answers: components["schemas"]["BotAnswerConfiguration"][];
            /** @description Connector that the story is limited to. Absent: all connectors. */
            configurationName?: string;
            /** @description Answers for single connectors, which replace the answers above. */
            configuredAnswers: components["schemas"]["BotConfiguredAnswer"][];
            /** @description Steps for single connectors, which replace the steps above. */
            configuredSteps: components["schemas"]["BotConfiguredSteps"][];
            /** @description Which of the answers is given. */
            currentType: components["schemas"]["AnswerConfigurationType"];
            /** @description Activation and redirection of the story. */
            features: components["schemas"]["StoryDefinitionConfigurationFeature"][];
            /** @description Entities that the bot requires first. */
            mandatoryEntities: components["schemas"]["BotStoryDefinitionConfigurationMandatoryEntity"][];
            /** @description Whether the story is a metric story. */
            metricStory: boolean;
            /** @description Intents that are more probable after the story. */
            nextIntentsQualifiers: components["schemas"]["NextIntentQualifier"][];
            /** @description Where the user can go on. */
            steps: components["schemas"]["BotStoryDefinitionConfigurationStep"][];
            /** @description What is special about it. */
            tags: components["schemas"]["StoryTag"][];
            /** @description The language of that sentence. */
            userSentenceLocale: components["schemas"]["Locale"];
        } & WithRequired<components["schemas"]["StoryFields"], "storyId" | "botId" | "intent" | "namespace" | "name" | "category" | "description" | "userSentence">;
        /** @description A story to save. An existing story is identified by `_id`, then by its intent, then by `storyId`; everything except `storyId` is replaced. The story belongs to the current namespace, regardless of `namespace`. */
        BotStoryDefinitionConfigurationInput: {
            /**
             * @description Id of the story, if it exists in the current namespace. Without it, the story is new.
             * @example 6b035d4624e5751f5536253b
             */
            _id?: string;
            /** @description Answers of the bot, at most one of each type. */
            answers: components["schemas"]["BotAnswerConfigurationInput"][];
            /** @description Connector that the story is limited to. Null: all connectors. */
            configurationName?: string | null;
            /**
             * @description Answers for single connectors, which replace the answers above.
             * @default []
             */
            configuredAnswers: components["schemas"]["BotConfiguredAnswerInput"][];
            /**
             * @description Steps for single connectors, which replace the steps above.
             * @default []
             */
            configuredSteps: components["schemas"]["BotConfiguredStepsInput"][];
            /** @description Type of the answer to use. */
            currentType: components["schemas"]["AnswerConfigurationTypeInput"];
            /**
             * @description Activation and redirection of the story.
             * @default []
             */
            features: components["schemas"]["StoryDefinitionConfigurationFeatureInput"][];
            /**
             * @description Entities that the bot requires first.
             * @default []
             */
            mandatoryEntities: components["schemas"]["BotStoryDefinitionConfigurationMandatoryEntityInput"][];
            /**
             * @description Whether the story is a metric story. At least one of its steps must then have metrics.
             * @default false
             */
            metricStory: boolean | null;
            /**
             * @description Intents that are more probable after the story.
             * @default []
             */
            nextIntentsQualifiers: components["schemas"]["NextIntentQualifierInput"][];
            /**
             * @description Where the user can go on.
             * @default []
             */
            steps: components["schemas"]["BotStoryDefinitionConfigurationStepInput"][];
            /**
             * @description What is special about it.
             * @default []
             */
            tags: components["schemas"]["StoryTag"][];
            /** @description The language of that sentence. */
            userSentenceLocale: components["schemas"]["LocaleInput"];
        } & WithRequired<components["schemas"]["StoryFields"], "storyId" | "botId" | "intent" | "namespace">;
        /** @description An entity that the bot requires before it answers, such as the city. The bot asks for it. */
        BotStoryDefinitionConfigurationMandatoryEntity: {
            /** @description Answers that ask for the entity. */
            answers: components["schemas"]["BotAnswerConfiguration"][];
            /** @description Category of the story. */
            category: string;
            currentType: components["schemas"]["AnswerConfigurationType"];
            entityType: components["schemas"]["QualifiedName"];
            /** @description Intent of a user who names only the entity. */
            intent: components["schemas"]["IntentWithoutNamespace"];
            /**
             * @description Role of the entity.
             * @example city
             */
            role: string;
        };
        /** @description An entity that the bot requires before it answers. */
        BotStoryDefinitionConfigurationMandatoryEntityInput: {
            /** @description Answers that ask for the entity. */
            answers: components["schemas"]["BotAnswerConfigurationInput"][];
            /** @description Ignored. The category of the story is used. */
            category: string;
            currentType: components["schemas"]["AnswerConfigurationTypeInput"];
            /** @description Entity to create with its intent and type if they do not exist. Null or absent: nothing is created. */
            entity?: components["schemas"]["EntityDefinitionInput"] | null;
            /**
             * @description Qualified name of the entity type: `namespace:name`.
             * @example app:city
             */
            entityType: string;
            /** @description Intent of a user who names only the entity. */
            intent: components["schemas"]["IntentWithoutNamespace"];
            /** @description Label, description and category of the intent if it is created. */
            intentDefinition?: components["schemas"]["IntentDefinitionInput"] | null;
            /**
             * @description Role of the entity.
             * @example city
             */
            role: string;
        };
        /** @description A step of a story that the user can reach by an intent (`intent`) or by the value of an entity. The bot then answers, or switches to another story (`targetIntent`). */
        BotStoryDefinitionConfigurationStep: {
            /** @description Answers of the step. Can be empty. */
            answers: components["schemas"]["BotAnswerConfiguration"][];
            /** @description Category of the story. */
            category: string;
            /** @description Steps that follow. */
            children: components["schemas"]["BotStoryDefinitionConfigurationStep"][];
            currentType: components["schemas"]["AnswerConfigurationType"];
            entity?: components["schemas"]["EntityStepSelection"];
            /** @description Intent that leads to the step. */
            intent?: components["schemas"]["IntentWithoutNamespace"];
            /**
             * Format: int32
             * @description Depth of the step. 0 for the first level.
             */
            level: number;
            /** @description Indicator values counted when users reach the step. */
            metrics: components["schemas"]["StoryDefinitionStepMetric"][];
            /**
             * @description Name of the step, assigned by the server.
             * @example ##6b035d4624e5751f5536253f_thanks_null_0
             */
            name: string;
            /** @description Intent of the story to switch to. */
            targetIntent?: components["schemas"]["IntentWithoutNamespace"];
            /** @description Sentence of a user that leads to the step. Also the text of its button. */
            userSentence: components["schemas"]["I18nLabel"];
        };
        /** @description A step of a story. */
        BotStoryDefinitionConfigurationStepInput: {
            /** @description Answers of the step. Can be empty. */
            answers: components["schemas"]["BotAnswerConfigurationInput"][];
            /** @description Ignored. The category of the story is used. */
            category: string;
            /**
             * @description Steps that follow.
             * @default []
             */
            children: components["schemas"]["BotStoryDefinitionConfigurationStepInput"][];
            currentType: components["schemas"]["AnswerConfigurationTypeInput"];
            entity?: components["schemas"]["EntityStepSelectionInput"] | null;
            /** @description Intent that leads to the step. Null, or an empty name: none. */
            intent?: components["schemas"]["IntentWithoutNamespace"] | null;
            /** @description Intent to create if it does not exist. */
            intentDefinition?: components["schemas"]["IntentDefinitionInput"] | null;
            /**
             * Format: int32
             * @description Depth of the step. 0 for the first level.
             * @default 0
             */
            level: number | null;
            /**
             * @description Indicator values to count when users reach the step.
             * @default []
             */
            metrics: components["schemas"]["StoryDefinitionStepMetric"][];
            /**
             * @description Name of a saved step, with the prefix `##`. Other names are replaced by a new one.
             * @example ##6b035d4624e5751f5536253f_thanks_null_0
             */
            name: string;
            /** @description Intent of the story to switch to. Null, or an empty name: none. */
            targetIntent?: components["schemas"]["IntentWithoutNamespace"] | null;
            /** @description Target intent to create if it does not exist. */
            targetIntentDefinition?: components["schemas"]["IntentDefinitionInput"] | null;
            /** @description Sentence of a user that leads to the step. With an intent, it is learned in all languages. */
            userSentence: components["schemas"]["I18nLabelInput"];
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
        /** @description Which application shall become a copy of which other one. */
        BotSynchronization: {
            /** @description The application that is copied. */
            source: components["schemas"]["BotSynchronizationConfig"];
            /** @description The application that is overwritten. */
            target: components["schemas"]["BotSynchronizationConfig"];
            /**
             * @description Whether the sentences are copied too, with those that nobody has qualified; null means no.
             * @default false
             */
            withInboxMessages: boolean | null;
        };
        /** @description An application, by its name and by its id. */
        BotSynchronizationConfig: {
            /**
             * @description Its id.
             * @example 6b035c7b24e5751f553624fd
             */
            applicationId: string;
            /**
             * @description Its name.
             * @example travel
             */
            applicationName: string;
            /**
             * @description Its namespace.
             * @example app
             */
            namespace: string;
        };
        /** @description Versions that a script was compiled with. */
        BotVersion: {
            /** @description Version of the bot. */
            botVersion: components["schemas"]["ArtifactVersion"];
            /** @description Version of Tock. */
            tockVersion: components["schemas"]["ArtifactVersion"];
        };
        /** @description An answer of the bot's own program. */
        BuiltInAnswerConfigurationDump: {
            /** @constant */
            answerType: "builtin";
            /**
             * @description Class of the program, if the bot has named it.
             * @example org.example.travel.GreetingsHandler
             */
            storyHandlerClassName?: string;
        };
        /** @description An answer of the bot's own program. */
        BuiltInAnswerConfigurationDumpInput: {
            /** @constant */
            answerType: "builtin";
            /**
             * @description Class of the program, if known.
             * @example org.example.travel.GreetingsHandler
             */
            storyHandlerClassName?: string | null;
        };
        /** @description An answer of the bot's own program. */
        BuiltinHandlerInput: {
            /** @description Class of the program, if known. */
            storyHandlerClassName?: string | null;
        };
        /** @description A connector to Apple Business Chat. */
        BusinessChatConnector: {
            connectorType?: {
                /** @constant */
                id?: "businesschat";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["BusinessChatParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `businesschat`. */
        BusinessChatParameters: {
            /** @description Id of the business. */
            businessId: string;
        } & {
            [key: string]: string;
        };
        /** @description Topics and synonyms of a bot. */
        BusinessRules: {
            /**
             * @description The id of the rules.
             * @example 6b035d5624e5751f55362593
             */
            id: string;
            /** @description Groups of words that mean the same. */
            lexiconGroups: components["schemas"]["LexiconGroup"][];
        } & WithRequired<components["schemas"]["BusinessRulesFields"], "coveredTopics" | "excludedTopics">;
        /** @description What business rules hold, read or written. */
        BusinessRulesFields: {
            /**
             * @description What the bot talks about.
             * @default []
             */
            coveredTopics: string[];
            /**
             * @description What it refuses to talk about.
             * @default []
             */
            excludedTopics: string[];
        };
        /** @description What a bot shall talk about, and which words shall mean the same to it. */
        BusinessRulesInput: {
            /** @description Not needed; you may send back what you have read. */
            id?: string | null;
            /**
             * @description Groups of words that mean the same.
             * @default []
             */
            lexiconGroups: components["schemas"]["LexiconGroupInput"][];
        } & components["schemas"]["BusinessRulesFields"];
        /** @description How a sample is ended. */
        ChangeEvaluationSampleStatusRequest: {
            /** @description Why. */
            comment?: string | null;
            /**
             * @description Whether its judgements shall count.
             * @enum {string}
             */
            targetStatus: "VALIDATED" | "CANCELLED";
        };
        /** @description The intent and the entities of a sentence. */
        Classification: {
            /** @description What the sentence speaks of. */
            entities: components["schemas"]["ClassifiedEntity"][];
            intentId: components["schemas"]["IntentId"];
        };
        /** @description The intent and the entities of a sentence. */
        ClassificationInput: {
            /** @description What the sentence speaks of. */
            entities: components["schemas"]["ClassifiedEntityInput"][];
            /**
             * @description Id of an intent in this dump, or `tock:unknown`.
             * @example 6b035c8024e5751f5536250c
             */
            intentId: string;
        };
        /** @description The intent and the entities of a sentence, and how often it was said. */
        ClassificationReport: {
            /** @description Entities of the sentence, in text order. */
            entities: components["schemas"]["ClassifiedEntityReport"][];
            /** @description How sure it was of the entities. */
            entitiesProbability?: components["schemas"]["Probability"];
            /** @description The id of its intent; `tock:unknown` when it has none. */
            intentId?: components["schemas"]["IntentId"];
            /** @description How sure the model was of the intent when the sentence was last said. */
            intentProbability?: components["schemas"]["Probability"];
            /** @description When it was last said; absent when it never was. */
            lastUsage?: components["schemas"]["Instant"];
            /** @description Entities that overlap with more probable ones. */
            notRetainedEntities: components["schemas"]["ClassifiedEntityReport"][];
            /** @description Other intents that were likely enough. */
            otherIntentsProbabilities: components["schemas"]["IntentProbabilities"];
            /**
             * Format: int64
             * @description How often a bot could make nothing of it.
             */
            unknownCount: number;
            /**
             * Format: int64
             * @description Number of queries with this sentence.
             */
            usageCount: number;
        };
        /** @description The intent and the entities that a sentence shall have. */
        ClassificationReportInput: {
            /** @description What the sentence speaks of. */
            entities: components["schemas"]["ClassifiedEntityReportInput"][];
            entitiesProbability?: components["schemas"]["LastProbability"];
            /** @description The id of its intent; null, absent or `tock:unknown` for none. */
            intentId?: components["schemas"]["IntentId"] | null;
            intentProbability?: components["schemas"]["LastProbability"];
            /** @description Time of the last query with this sentence. */
            lastUsage?: components["schemas"]["OffsetDateTime"] | null;
            /**
             * @description Ignored, so that a response can be sent back.
             * @default []
             */
            notRetainedEntities: components["schemas"]["ClassifiedEntityReportInput"][];
            /** @description Probability of other intents by qualified name; may be empty. */
            otherIntentsProbabilities: {
                [key: string]: components["schemas"]["Probability"];
            };
            /**
             * Format: int64
             * @description How often a bot could make nothing of it; null is 0.
             * @default 0
             */
            unknownCount: number | null;
            /**
             * Format: int64
             * @description How often it was said; null is 0.
             * @default 0
             */
            usageCount: number | null;
        };
        /** @description An entity in a sentence. */
        ClassifiedEntity: {
            /**
             * Format: int32
             * @description Index after the last character.
             */
            end: number;
            /** @description Role of the entity. */
            role: string;
            /**
             * Format: int32
             * @description Index of the first character in the sentence.
             */
            start: number;
            /** @description Entities inside this entity. Indexes are relative to its start. */
            subEntities: components["schemas"]["ClassifiedEntity"][];
            type: components["schemas"]["QualifiedName"];
        };
        /** @description An entity in a sentence. */
        ClassifiedEntityInput: {
            /**
             * Format: int32
             * @description Index after the last character.
             */
            end: number;
            /**
             * @description Role of the entity.
             * @example destination
             */
            role: string;
            /**
             * Format: int32
             * @description Index of the first character in the sentence.
             */
            start: number;
            /**
             * @description Entities inside this entity. Indexes are relative to its start.
             * @default []
             */
            subEntities: components["schemas"]["ClassifiedEntityInput"][];
            /**
             * @description Qualified name of the entity type: `namespace:name`.
             * @example app:city
             */
            type: string;
        };
        /** @description An entity in a sentence. */
        ClassifiedEntityReport: {
            /**
             * Format: int32
             * @description Index after the last character.
             */
            end: number;
            /** @description How sure the model is; only there when the sentence was just parsed. */
            probability?: components["schemas"]["Probability"];
            /**
             * @description Role of the entity.
             * @example destination
             */
            role: string;
            /**
             * Format: int32
             * @description Index of the first character in the sentence.
             */
            start: number;
            /** @description Entities inside this entity. Indexes are relative to its start. */
            subEntities: components["schemas"]["ClassifiedEntityReport"][];
            /** @description Its type. */
            type: components["schemas"]["QualifiedName"];
            /** @description What it means; only there when the sentence was just parsed. */
            value?: components["schemas"]["EntityValue"];
        };
        /** @description An entity that a sentence shall have. */
        ClassifiedEntityReportInput: {
            /**
             * Format: int32
             * @description Index after its last character; null is 0.
             * @default 0
             */
            end: number | null;
            probability?: components["schemas"]["LastProbability"];
            /**
             * @description Role of the entity.
             * @example destination
             */
            role: string;
            /**
             * Format: int32
             * @description Index of its first character in the sentence; null is 0.
             * @default 0
             */
            start: number | null;
            /** @description Entities inside this entity. Indexes are relative to its start. */
            subEntities: components["schemas"]["ClassifiedEntityReportInput"][];
            /**
             * @description Qualified name of the entity type: `namespace:name`.
             * @example app:city
             */
            type: string;
            /** @description Ignored. */
            value?: components["schemas"]["EntityValueInput"] | null;
        };
        /** @description A sentence with its intent and its entities. */
        ClassifiedSentence: {
            applicationId: components["schemas"]["ObjectId"];
            classification: components["schemas"]["Classification"];
            /** @description The `configuration` of the query. */
            configuration?: string;
            creationDate: components["schemas"]["Instant"];
            /** @description Whether the sentence is marked for review. */
            forReview: boolean;
            language: components["schemas"]["Locale"];
            /** @description How sure the model was of the entities. */
            lastEntityProbability?: components["schemas"]["Probability"];
            /** @description How sure the model was of the intent when it was last said; absent when it never was. */
            lastIntentProbability?: components["schemas"]["Probability"];
            /** @description Time of the last query with this sentence. */
            lastUsage?: components["schemas"]["Instant"];
            /** @description Other intents that were likely enough. */
            otherIntentsProbabilities: components["schemas"]["IntentProbabilities"];
            /** @description The login of who qualified it last. */
            qualifier?: string;
            /** @description Reason for the review. */
            reviewComment?: string;
            status: components["schemas"]["ClassifiedSentenceStatus"];
            /** @description The sentence. */
            text: string;
            /**
             * Format: int64
             * @description How often a bot could make nothing of it.
             */
            unknownCount: number;
            updateDate: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description Number of queries with this sentence.
             */
            usageCount: number;
        };
        /** @description A sentence with its intent and entities, in the format of an application dump. */
        ClassifiedSentenceInput: {
            /** @description Id of the application in this dump. */
            applicationId: string;
            classification: components["schemas"]["ClassificationInput"];
            /** @description The `configuration` of the query. */
            configuration?: string | null;
            creationDate: components["schemas"]["OffsetDateTime"];
            /**
             * @description Whether the sentence is marked for review.
             * @default false
             */
            forReview: boolean;
            language: components["schemas"]["LocaleInput"];
            lastEntityProbability?: components["schemas"]["LastProbability"];
            lastIntentProbability?: components["schemas"]["LastProbability"];
            /** @description Time of the last query with this sentence. */
            lastUsage?: components["schemas"]["OffsetDateTime"] | null;
            /**
             * @description Probabilities of other intents, by qualified name.
             * @default {}
             */
            otherIntentsProbabilities: {
                [key: string]: components["schemas"]["Probability"];
            };
            /** @description Login of the user who qualified the sentence. */
            qualifier?: string | null;
            /** @description Reason for the review. */
            reviewComment?: string | null;
            status: components["schemas"]["ClassifiedSentenceStatus"];
            /** @description The sentence. */
            text: string;
            /**
             * Format: int64
             * @description Number of queries for which no intent was found.
             * @default 0
             */
            unknownCount: number;
            updateDate: components["schemas"]["OffsetDateTime"];
            /**
             * Format: int64
             * @description Number of queries with this sentence.
             * @default 0
             */
            usageCount: number;
        };
        /**
         * @description `inbox`: waits for qualification. `validated`: qualified, waits for the next model build. `model`: part of the model. `deleted`: to be removed.
         * @enum {string}
         */
        ClassifiedSentenceStatus: "inbox" | "validated" | "model" | "deleted";
        /** @description A file, by its address. */
        ClientAttachment: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "attachment";
            type: components["schemas"]["FileType"];
            /** @description Where it is. */
            url: string;
        };
        /** @description A button. */
        ClientChoice: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "choice";
            /** @description The intent that it leads to; empty when it stands for a text, which is its parameter `_nlp`. */
            intentName: string;
            /** @description What it carries. `_title` is what is written on it. */
            parameters: components["schemas"]["TextByName"];
        };
        /** @description A note for developers. */
        ClientDebug: {
            /** @description Any JSON. */
            data: unknown;
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "debug";
            /** @description What it is about. */
            text: string;
        };
        /** @description A part of a message, such as one card of a carousel. */
        ClientGenericElement: WithRequired<components["schemas"]["ClientGenericFields"], "attachments" | "choices" | "texts" | "locations" | "metadata">;
        /** @description What a message and its parts have in common. */
        ClientGenericFields: {
            /** @description The files that it shows. */
            attachments?: components["schemas"]["ClientAttachment"][];
            /** @description The buttons that it offers. */
            choices?: components["schemas"]["ClientChoice"][];
            /** @description The places that it shows. */
            locations?: components["schemas"]["ClientLocation"][];
            /** @description What the connector notes besides. */
            metadata?: components["schemas"]["TextByName"];
            /** @description The texts that it shows, by the part that they play, such as `text`, `title` and `subtitle`. */
            texts?: components["schemas"]["TextByName"];
        };
        /** @description A message of a connector, in a form that all have in common; a carousel has a part for each card. */
        ClientGenericMessage: {
            connectorType: components["schemas"]["ConnectorType"];
            /** @description Its parts. */
            subElements: components["schemas"]["ClientGenericElement"][];
        } & WithRequired<components["schemas"]["ClientGenericFields"], "attachments" | "choices" | "texts" | "locations" | "metadata">;
        /** @description A place on the map. */
        ClientLocation: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "location";
            location?: components["schemas"]["Coordinates"];
        };
        /** @description A message of a bot. `eventType` says which kind. */
        ClientMessage: components["schemas"]["ClientSentence"] | components["schemas"]["ClientSentenceWithFootnotes"] | components["schemas"]["ClientChoice"] | components["schemas"]["ClientAttachment"] | components["schemas"]["ClientLocation"] | components["schemas"]["ClientDebug"];
        /** @description A text, or what a connector made of one. */
        ClientSentence: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "sentence";
            /** @description What the connector made of it; empty for a plain text. */
            messages: components["schemas"]["ClientGenericMessage"][];
            /** @description The text; absent when `messages` hold it. */
            text?: string;
        };
        /** @description A generated text, with the sources that it was made of. */
        ClientSentenceWithFootnotes: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "sentenceWithFootnotes";
            /** @description The sources. */
            footnotes: components["schemas"]["WebFootnote"][];
            /** @description The text. */
            text: string;
        };
        /** @description A compiled class. */
        CompiledClass: {
            /** @description Name of the class. */
            first: string;
            /** @description Bytecode of the class in Base64. */
            second: string;
        };
        /** @description What a language model has written. */
        CompletionResponse: {
            /**
             * @description Its words.
             * @example This is an answer.
             */
            answer: string;
            /** @description Where the question was reported; only there when the bot reports. */
            observabilityInfo?: components["schemas"]["ObservabilityInfo"];
        };
        /** @description Fields for connectors of all types. */
        ConnectorInput: {
            /**
             * @description Id of the connector to replace. Absent or null: a connector is created.
             * @example 6b035cad24e5751f55362523
             */
            _id?: string | null;
            connectorType: components["schemas"]["ConnectorTypeInput"];
            /**
             * @description Whether missing required parameters are filled with placeholder texts.
             * @default false
             */
            fillMandatoryValues: boolean | null;
            /** @description For a test connector: type of the tested connector. */
            ownerConnectorType?: components["schemas"]["ConnectorTypeInput"] | null;
            /**
             * @description For a test connector: `_id` of the tested connector.
             * @example 6b035cad24e5751f55362523
             */
            targetConfigurationId?: string | null;
        } & WithRequired<components["schemas"]["BotConnectorConfigurationFields"], "applicationId" | "botId" | "namespace" | "nlpModel">;
        /** @description A connector of any type. Missing parameters are filled with placeholder texts. */
        ConnectorToFillIn: {
            /** @constant */
            fillMandatoryValues: true;
            /**
             * @description Known parameters, by the keys of the type.
             * @default {}
             */
            parameters: {
                [key: string]: string;
            };
        } & WithRequired<components["schemas"]["ConnectorInput"], "fillMandatoryValues">;
        /** @description A type of connector, such as `web`. */
        ConnectorType: {
            id: string;
            userInterfaceType: components["schemas"]["UserInterfaceType"];
        };
        /** @description A type of connectors. */
        ConnectorTypeConfiguration: {
            connectorType: components["schemas"]["ConnectorType"];
            /** @description Parameters of connectors of this type. */
            fields: components["schemas"]["ConnectorTypeConfigurationField"][];
            /**
             * @description Icon as an SVG image in text form. Absent: none.
             * @example <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="10"/></svg>
             */
            svgIcon?: string;
        };
        /** @description A parameter of a connector type. */
        ConnectorTypeConfigurationField: {
            /**
             * @description Key in the `parameters` of a connector.
             * @example web_security_mode
             */
            key: string;
            /**
             * @description Display name.
             * @example Web Security Mode
             */
            label: string;
            /** @description Whether the parameter is required. */
            mandatory: boolean;
        };
        /** @description A type of connector, such as `web` or `rest`. */
        ConnectorTypeInput: {
            id: string;
            /** @description Mode of the user interface, written or spoken. Default: `textChat`. */
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
        /** @description A count of one connector and one day. */
        CountByDateResult: {
            /**
             * @description The id of the connector's configuration.
             * @example web
             */
            applicationId: string;
            date: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description How many.
             */
            total: number;
        };
        /** @description A count of one connector. */
        CountResult: {
            /**
             * @description The id of the connector's configuration.
             * @example web
             */
            _id: string;
            /**
             * Format: int64
             * @description How many.
             */
            total: number;
        };
        /** @description One count for each connector. */
        CountsByConnector: components["schemas"]["CountResult"][];
        /** @description Name of a new entity type. */
        CreateEntityQuery: {
            type: components["schemas"]["QualifiedName"];
        };
        /** @description A text to create a label from. */
        CreateI18nLabelRequest: {
            /**
             * @description Category of the label.
             * @example travel
             */
            category: string;
            /**
             * @description Text of the label.
             * @example Welcome aboard
             */
            label: string;
            locale: components["schemas"]["LocaleInput"];
        };
        /** @description A new story, and the sentences that start it. */
        CreateStoryRequest: {
            /** @description Sentences that start the story. Blank ones are skipped. */
            firstSentences: string[];
            /** @description Language of the sentences. */
            language: components["schemas"]["LocaleInput"];
            story: components["schemas"]["BotStoryDefinitionConfigurationInput"];
        };
        /** @description The counts of connectors for trials, and of real ones. */
        CustomMetricGroupResponse: {
            /** @description The counts of real connectors, and of all when connectors are not counted apart. */
            prod: components["schemas"]["CustomMetricResponse"][];
            /** @description The counts of connectors for trials. */
            test: components["schemas"]["CustomMetricResponse"][];
        };
        /** @description A count. */
        CustomMetricResponse: {
            /**
             * Format: int32
             * @description How often it happened.
             */
            count: number;
            row: components["schemas"]["MetricRow"];
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
        /** @description A set of questions for a bot, and the runs that have asked them. */
        Dataset: {
            /** @description When it was created. */
            createdAt: components["schemas"]["Instant"];
            /**
             * @description The login of who created it.
             * @example admin@app.com
             */
            createdBy: string;
            /**
             * @description What it is for; may be empty.
             * @example Questions about luggage
             */
            description: string;
            id: components["schemas"]["ObjectId"];
            /**
             * @description Its name.
             * @example Luggage
             */
            name: string;
            /** @description Its questions, in the order in which they are asked. */
            questions: components["schemas"]["DatasetQuestion"][];
            /** @description The runs that have asked them, or will; the newest first. */
            runs: components["schemas"]["DatasetRun"][];
            /** @description When it was last changed; absent when it never was. */
            updatedAt?: components["schemas"]["Instant"];
            /**
             * @description The login of who changed it last; absent when nobody has.
             * @example admin@app.com
             */
            updatedBy?: string;
        };
        /** @description A dataset as it shall be. */
        DatasetInput: {
            /**
             * @description What it is for.
             * @default
             * @example Questions about luggage
             */
            description: string;
            /**
             * @description Its name, which may not be blank.
             * @example Luggage
             */
            name: string;
            /** @description Its questions, at most 200. */
            questions: components["schemas"]["DatasetQuestionInput"][];
        };
        /** @description A question that the bot is asked. */
        DatasetQuestion: {
            /**
             * @description The answer that would be right, for people to compare with; absent when it is not known.
             * @example 55x40x20 cm at most
             */
            groundTruth?: string;
            /**
             * @description Its id, which results of runs refer to; the server's own have 24 hexadecimal digits.
             * @example 6b035d5724e5751f55362597
             */
            id: string;
            /**
             * @description What the bot is asked.
             * @example What is the luggage size?
             */
            question: string;
        };
        /** @description A question as it shall be. */
        DatasetQuestionInput: {
            /**
             * @description The answer that would be right.
             * @example 55x40x20 cm at most
             */
            groundTruth?: string | null;
            /**
             * @description Its id, when the dataset has it already; a new one is made when this is null, blank or absent.
             * @example 6b035d5724e5751f55362597
             */
            id?: string | null;
            /**
             * @description What the bot is asked, which may not be blank.
             * @example What is the luggage size?
             */
            question: string;
        };
        /** @description One time that all questions of a dataset are asked. */
        DatasetRun: {
            /** @description When it was completed or cancelled; absent before. */
            endTime?: components["schemas"]["Instant"];
            id: components["schemas"]["ObjectId"];
            /** @description The settings of generated answers of the bot at the start, without keys of providers; empty when the bot had none. Their form is that of the time of the run. Only `getDataset` gives them. */
            settingsSnapshot?: {
                [key: string]: unknown;
            };
            /**
             * @description The login of who started it.
             * @example admin@app.com
             */
            startedBy: string;
            /** @description When it was queued. */
            startTime: components["schemas"]["Instant"];
            state: components["schemas"]["DatasetRunState"];
            stats: components["schemas"]["DatasetRunStats"];
        };
        /** @description What became of one question of a run. */
        DatasetRunAction: {
            /** @description What the bot said; null when it did not answer, or the dialog is not kept any more. */
            action: components["schemas"]["ActionReport"] | null;
            /** @description The id of the dataset. */
            datasetId: components["schemas"]["ObjectId"];
            /**
             * @description Why there is no answer; absent when there is one.
             * @example Talk execution did not return a userActionId
             */
            error?: string;
            /**
             * @description The id of the question in the dataset.
             * @example 6b035d5724e5751f55362597
             */
            questionId: string;
            /**
             * Format: int32
             * @description How often it was asked again.
             */
            retryCount: number;
            /** @description The id of the run. */
            runId: components["schemas"]["ObjectId"];
            /**
             * @description Whether the bot has answered.
             * @enum {string}
             */
            state: "COMPLETED" | "FAILED";
        };
        /** @description Nothing in it counts. */
        DatasetRunCancelRequest: {
            /** @description Ignored. */
            ignored?: boolean | null;
        };
        /** @description A completed run of a dataset. */
        DatasetRunInfo: {
            /**
             * @description The id of the run.
             * @example 6b035d5724e5751f5536259d
             */
            runId: string;
        };
        /** @description A run to start. */
        DatasetRunInput: {
            /** @description The language to ask in, as a language tag: `fr-CA`. The form with `_`, which other bodies have, is not understood here. */
            language: components["schemas"]["LanguageTag"];
        };
        /**
         * @description Whether it waits (`QUEUED`), asks (`RUNNING`), or is over.
         * @enum {string}
         */
        DatasetRunState: "QUEUED" | "RUNNING" | "COMPLETED" | "CANCELLED";
        /** @description How many questions were asked, and how the answers divide. */
        DatasetRunStats: {
            /**
             * Format: int32
             * @description How many the bot has answered.
             */
            completedQuestions: number;
            /**
             * Format: int32
             * @description How many could not be asked, even when tried again.
             */
            failedQuestions: number;
            /**
             * Format: int32
             * @description How many answers were not generated; 0 before the run is completed.
             */
            nonRagAnswers: number;
            ragAnswerStatusCounts: components["schemas"]["RagAnswerStatusCounts"];
            /**
             * Format: int32
             * @description How many questions there are.
             */
            totalQuestions: number;
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
        /** @description Answers of the bot for one connector. */
        DedicatedAnswerConfiguration: {
            /** @description What it answers. */
            answers: components["schemas"]["AnswerConfiguration"][];
            /**
             * @description The name of the connector.
             * @example web
             */
            botConfiguration: string;
            currentType: components["schemas"]["AnswerConfigurationType"];
        };
        /** @description Answers of the bot for one connector. */
        DedicatedAnswerConfigurationInput: {
            /** @description What it shall answer. */
            answers: components["schemas"]["AnswerConfigurationInput"][];
            /**
             * @description The name of the connector.
             * @example web
             */
            botConfiguration: string;
            currentType: components["schemas"]["AnswerConfigurationType"];
        };
        /** @description An entity of a dialog, and what it means. */
        DialogEntityValue: {
            /**
             * @description Text of the value.
             * @example lyon
             */
            content?: string;
            /**
             * Format: int32
             * @description Index after the last character.
             */
            end?: number;
            entity: components["schemas"]["Entity"];
            /** @description Whether the entity was evaluated. An evaluation can find no value. */
            evaluated: boolean;
            /** @description Whether several values of the entity can be merged into one. */
            mergeSupport: boolean;
            probability: components["schemas"]["Probability"];
            /**
             * Format: int32
             * @description Index of its first character in the sentence; absent when it comes from nowhere in it.
             */
            start?: number;
            /** @description Entities inside this entity. Indexes are relative to its start. */
            subEntities: components["schemas"]["DialogEntityValue"][];
            value?: components["schemas"]["BotEntityValue"];
        };
        /** @description A dialog of a sample. */
        DialogEntry: {
            /** @description The dialog; absent when it is not kept any more. */
            dialog?: components["schemas"]["DialogReport"];
            /** @description Its id. */
            dialogId: components["schemas"]["ObjectId"];
        };
        /** @description What came out of one dialog, which ends with the first thing that goes wrong. */
        DialogExecutionReport: {
            /** @description When it was over. */
            date: components["schemas"]["Instant"];
            /**
             * @description The id of the dialog in the plan.
             * @example 6b035cb65fb6e3d3b0eeb501
             */
            dialogReportId: string;
            /** @description Not measured; always `PT0S`. */
            duration: components["schemas"]["Duration"];
            /** @description Whether something went wrong. */
            error: boolean;
            /**
             * @description The id of the action that was expected; absent when nothing went wrong, or not with an answer.
             * @example 6b035cb75fb6e3d3b0eeb50e
             */
            errorActionId?: string;
            /**
             * @description What went wrong, for people to read; absent when nothing did.
             * @example (no answer but one expected)
             */
            errorMessage?: string;
            /**
             * Format: int32
             * @description Which action of the dialog was expected, counted from 0; absent when the bot did not answer.
             */
            indexOfStepError?: number;
            /** @description What the bot answered instead; absent when it did not answer. */
            returnedMessage?: components["schemas"]["ReportedMessage"];
        };
        /** @description A bot, which of its connectors, and a span of time. Send `from` and `to`: without them, what is given by day holds nothing but a 0 for today, and the rest counts all time. */
        DialogFlowRequest: {
            /**
             * @description The id of one connector's configuration, where the name is not enough.
             * @example 6b035cad24e5751f55362523
             */
            botConfigurationId?: string | null;
            /**
             * @description The name of a connector's configuration; all of them when it is absent or null.
             * @example web
             */
            botConfigurationName?: string | null;
            /**
             * @description The id of the bot, which is the name of the application unless somebody chose another one.
             * @example travel
             */
            botId: string;
            /** @description The first moment, in the time zone of the server. */
            from?: components["schemas"]["LocalDateTime"] | null;
            /**
             * @description Whether connectors for trials count too.
             * @default false
             */
            includeTestConfigurations: boolean | null;
            /**
             * @description The name of an intent; taken, but not counted by.
             * @example weather
             */
            intent?: string | null;
            /** @description The last moment; the same as `from` when it is absent or null. */
            to?: components["schemas"]["LocalDateTime"] | null;
        } & components["schemas"]["ApplicationScopedQuery"];
        /** @description A place in which dialogs were: a story, the intent it was entered with, a step, and what was known. */
        DialogFlowStateData: {
            _id: components["schemas"]["ObjectId"];
            /**
             * Format: int64
             * @description How often dialogs came here.
             */
            count: number;
            /** @description The roles of the entities that were known. */
            entities: string[];
            /**
             * @description The intent, without its namespace.
             * @example book_train
             */
            intent: string;
            /**
             * @description The step of the story; absent in none.
             * @example ask_reason
             */
            step?: string;
            /**
             * @description The id of the story.
             * @example book_train
             */
            storyDefinitionId: string;
            /**
             * @description The name of the story; its id when it has none.
             * @example Book a train
             */
            storyName: string;
            storyType?: components["schemas"]["AnswerConfigurationType"];
        };
        /** @description A way from one state to the next. */
        DialogFlowStateTransitionData: {
            /**
             * Format: int64
             * @description How often dialogs went it.
             */
            count: number;
            /**
             * @description The intent that the user had, without its namespace.
             * @example weather
             */
            intent?: string;
            /** @description The roles of the entities that came with it. */
            newEntities: string[];
            /** @description The id of the state after. */
            nextStateId: components["schemas"]["ObjectId"];
            /** @description The id of the state before; absent at the start of a dialog. */
            previousStateId?: components["schemas"]["ObjectId"];
            /** @description The step that the user chose. */
            step?: string;
            type: components["schemas"]["DialogFlowStateTransitionType"];
        };
        /**
         * @description What the user did: said something, pressed a button, sent a file or a place.
         * @enum {string}
         */
        DialogFlowStateTransitionType: "nlp" | "choice" | "attachment" | "location" | "other";
        /** @description Which dialogs of a bot to draw from, and how many. */
        DialogInfo: {
            /**
             * @description Whether dialogs that were tests may be drawn too; not when it is null.
             * @default false
             */
            allowTestDialogs: boolean | null;
            /** @description When the period begins. */
            dialogActivityFrom: components["schemas"]["Instant"];
            /** @description When it ends. */
            dialogActivityTo: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description How many dialogs to draw at most; one, when it is 0, null or absent.
             * @default 0
             * @example 50
             */
            requestedDialogCount: number | null;
        };
        /** @description The intent that the bot took. */
        DialogIntent: {
            /**
             * @description Its name without its namespace; `unknown` when nothing was understood.
             * @example book_train
             */
            name: string;
        };
        /** @description A note, and how often it was given. */
        DialogRating: {
            /**
             * Format: int32
             * @description How many dialogs have it.
             */
            nbUsers: number;
            /**
             * Format: double
             * @description The note.
             * @example 5
             */
            rating: number;
        };
        /** @description A dialog of a user with a bot. */
        DialogReport: {
            /** @description What the user and the bot did, the oldest first. */
            actions: components["schemas"]["ActionReport"][];
            id: components["schemas"]["ObjectId"];
            /** @description Whether texts in it are hidden. */
            obfuscated: boolean;
            /**
             * Format: int32
             * @description How content the user was, from 1 to 5; absent when the user did not say.
             * @example 4
             */
            rating?: number;
            /** @description What the user said about it. */
            review?: string;
            userInterface: components["schemas"]["UserInterfaceType"];
        };
        /** @description A page of dialogs, and what was understood in them. */
        DialogReportQueryResult: {
            /** @description The dialogs of this page. */
            dialogs: components["schemas"]["DialogReport"][];
            /**
             * Format: int64
             * @description `start` plus the number of dialogs of this page: where the next page starts.
             */
            end: number;
            /** @description What was understood in them, each by the id of its action. */
            nlpStats: components["schemas"]["NlpStats"][];
            /**
             * Format: int64
             * @description How many of them were passed over.
             */
            start: number;
            /**
             * Format: int64
             * @description How many dialogs are meant in all.
             */
            total: number;
        };
        /** @description Which dialogs of a bot are meant. All conditions that are given must hold; without any, all dialogs but trials are meant. */
        DialogsSearchQuery: {
            /** @description Annotated after this moment. */
            annotationCreationDateFrom?: components["schemas"]["OffsetDateTime"] | null;
            /** @description Annotated before this moment. */
            annotationCreationDateTo?: components["schemas"]["OffsetDateTime"] | null;
            /**
             * @description Any of these faults that an annotation names; empty for no condition.
             * @default []
             */
            annotationReasons: components["schemas"]["BotAnnotationReasonType"][];
            /** @description The order by the last change of an annotation; it comes before `dialogSort`. */
            annotationSort?: components["schemas"]["SortDirection"] | null;
            /**
             * @description Any of these states of an annotation; empty for no condition.
             * @default []
             */
            annotationStates: components["schemas"]["BotAnnotationState"][];
            /**
             * @description The id of the connector's configuration that it went through.
             * @example web
             */
            applicationId?: string | null;
            /** @description The channel that it went through. */
            connectorType?: components["schemas"]["ConnectorTypeInput"] | null;
            /** @description Something was said after this moment. */
            dialogActivityFrom?: components["schemas"]["OffsetDateTime"] | null;
            /** @description Something was said before this moment. */
            dialogActivityTo?: components["schemas"]["OffsetDateTime"] | null;
            /**
             * @description The id of one dialog; nothing else counts then.
             * @example 6b035cb65fb6e3d3b0eeb501
             */
            dialogId?: string | null;
            /** @description The order by the moment at which something was said; without any, what was changed last comes first. */
            dialogSort?: components["schemas"]["SortDirection"] | null;
            /**
             * @description Whether trials are wanted too.
             * @default false
             */
            displayTests: boolean | null;
            /**
             * @description Whether the user must have said the text, and nothing else at once.
             * @default false
             */
            exactMatch: boolean | null;
            /** @description What the user thought of an answer. */
            feedback?: components["schemas"]["FeedbackVote"] | null;
            /**
             * @description The name of an intent that the dialog came to, without its namespace.
             * @example book_train
             */
            intentName?: string | null;
            /**
             * @description Names of intents, without namespaces: what the user said with them is left out, and the answers to it.
             * @default []
             */
            intentsToHide: string[];
            /** @description True for dialogs with an answer that was generated from documents; false is no condition. */
            isGenAiRagDialog?: boolean | null;
            /** @description The user; the trials of this one are given too. */
            playerId?: components["schemas"]["PlayerIdInput"] | null;
            /** @description The status that the generative search gave to an answer. */
            ragAnswerStatus?: string | null;
            /**
             * @description Any of these notes that the user has given, from 1 to 5; empty for no condition.
             * @default []
             */
            ratings: number[];
            /**
             * @description Whether texts that are to be hidden are given in clear.
             * @default false
             */
            skipObfuscation: boolean | null;
            /**
             * @description A regular expression that must match somewhere in what the user said, whatever its case; with `exactMatch`, a text.
             * @example weather
             */
            text?: string | null;
            /** @description True for dialogs with an annotated answer; false is no condition. */
            withAnnotations?: boolean | null;
        } & components["schemas"]["PaginatedQuery"];
        /** @description The counts of connectors for trials, and of real ones. */
        DialogStatsGroupResponse: {
            prod: components["schemas"]["DialogStatsQueryResult"];
            test: components["schemas"]["DialogStatsQueryResult"];
        };
        /** @description An application, and possibly a span of time. */
        DialogStatsQuery: {
            /**
             * @description The name of the application, in small letters.
             * @example travel
             */
            applicationName: string;
            /** @description Only what was said after this moment. */
            from?: components["schemas"]["OffsetDateTime"] | null;
            /**
             * @description Your current namespace. Any other one is answered with 401.
             * @example app
             */
            namespace: string;
            /** @description Only what was said before this moment. */
            to?: components["schemas"]["OffsetDateTime"] | null;
        };
        /** @description Counts, each by connector. A connector without anything may be left out, or be there with 0. */
        DialogStatsQueryResult: {
            /** @description Answers that users did not like. */
            allFeedbackDown: components["schemas"]["CountsByConnector"];
            /** @description Answers that users liked. */
            allFeedbackUp: components["schemas"]["CountsByConnector"];
            /** @description All that users did. */
            allUserActions: components["schemas"]["CountsByConnector"];
            /** @description The same, by day. */
            allUserActionsByDate: components["schemas"]["CountByDateResult"][];
            /** @description What was not answered from documents. */
            allUserActionsExceptRag: components["schemas"]["CountsByConnector"];
            /** @description What was answered from documents. */
            allUserRagActions: components["schemas"]["CountsByConnector"];
            /** @description The intent and the entities of the sentence. */
            knownIntentUserActions: components["schemas"]["CountsByConnector"];
            /** @description What was not understood. */
            unknownIntentUserActions: components["schemas"]["CountsByConnector"];
            /** @description What was neither understood nor answered from documents. */
            unknownIntentUserActionsExceptRag: components["schemas"]["CountsByConnector"];
        };
        /** @description A dialog, and what was understood in it. */
        DialogWithNlpStats: {
            dialog: components["schemas"]["DialogReport"];
            /** @description What was understood, each by the id of its action. */
            nlpStats: components["schemas"]["NlpStats"][];
        };
        /** @description Values of an entity type. */
        DictionaryData: {
            /** @description Values of the dictionary. */
            values: components["schemas"]["PredefinedValue"][];
        } & WithRequired<components["schemas"]["DictionaryDataFields"], "namespace" | "entityName" | "onlyValues" | "minDistance" | "textSearch">;
        /** @description Fields that a dictionary has in requests and responses. */
        DictionaryDataFields: {
            /**
             * @description Name of the entity type, without its namespace.
             * @example city
             */
            entityName?: string;
            /**
             * Format: double
             * @description Minimum similarity between a text and a label, from 0 to 1.
             * @default 0.5
             */
            minDistance: number;
            /**
             * @description Namespace of the entity type.
             * @example app
             */
            namespace?: string;
            /**
             * @description Whether only texts that match a label count as this entity.
             * @default false
             */
            onlyValues: boolean;
            /**
             * @description Whether labels are also searched for inside longer texts.
             * @default false
             */
            textSearch: boolean;
        };
        /** @description Values of an entity type. */
        DictionaryDataInput: {
            /**
             * @description Values of the dictionary.
             * @default []
             */
            values: components["schemas"]["PredefinedValueInput"][];
        } & WithRequired<components["schemas"]["DictionaryDataFields"], "namespace" | "entityName">;
        /** @description A dictionary as JSON in UTF-8, at most 50,000,000 bytes. */
        DictionaryFile: string;
        /** @description A form with one file. The field may have any name. */
        DictionaryForm: {
            dump?: components["schemas"]["DictionaryFile"];
        } & {
            [key: string]: components["schemas"]["DictionaryFile"];
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
        /** @description How the documents that a bot finds are thinned out. */
        DocumentCompressorConfiguration: {
            setting: components["schemas"]["DocumentCompressorSetting"];
        } & components["schemas"]["GenAiConfiguration"];
        /** @description How the documents that a bot finds shall be thinned out. */
        DocumentCompressorConfigurationInput: {
            setting: components["schemas"]["DocumentCompressorSettingInput"];
        } & components["schemas"]["GenAiConfigurationInput"];
        /** @description A compressor of documents, told apart by its `provider`. */
        DocumentCompressorSetting: components["schemas"]["BloomzSetting"];
        /** @description The compressor of documents to use, told apart by its `provider`. */
        DocumentCompressorSettingInput: components["schemas"]["BloomzSettingInput"];
        /**
         * @description By meaning, by words, or by both.
         * @default HYBRID_SEARCH
         * @enum {string}
         */
        DocumentSearchType: "SIMILARITY_SEARCH" | "FULL_TEXT_SEARCH" | "HYBRID_SEARCH";
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
        /** @description An embedding model, told apart by its `provider`. */
        EmbeddingSetting: components["schemas"]["OpenAIEmbeddingSetting"] | components["schemas"]["AzureOpenAIEmbeddingSetting"] | components["schemas"]["OllamaEmbeddingSetting"];
        /** @description The embedding model to use, told apart by its `provider`. */
        EmbeddingSettingInput: components["schemas"]["OpenAIEmbeddingSetting"] | components["schemas"]["AzureOpenAIEmbeddingSettingInput"] | components["schemas"]["OllamaEmbeddingSettingInput"];
        /** @description An empty object: the request succeeded. */
        EmptyObject: Record<string, never>;
        /** @description A regular expression stored with an intent. Tock does not evaluate it. */
        EntitiesRegexp: {
            /**
             * @description The regular expression.
             * @example train (?<train_number>[0-9]+)
             */
            regexp: string;
        };
        /** @description An entity type in a role, such as a city as the destination. */
        Entity: {
            entityType: components["schemas"]["EntityType"];
            /**
             * @description Role of the entity. Default: the name part of the type.
             * @example destination
             */
            role: string;
        };
        /** @description An entity that sentences of an intent can contain. */
        EntityDefinition: {
            entityTypeName: components["schemas"]["QualifiedName"];
        } & WithRequired<components["schemas"]["EntityDefinitionFields"], "role" | "atStartOfDay">;
        /** @description Fields that an entity of an intent has in requests and responses. */
        EntityDefinitionFields: {
            /** @description Whether dates are counted from the start of the day. Null: false. */
            atStartOfDay?: boolean | null;
            /**
             * @description Role of the entity. Default: the name part of the type.
             * @example destination
             */
            role?: string;
        };
        /** @description An entity of an intent to import. */
        EntityDefinitionInput: {
            /**
             * @description Qualified name of the entity type: `namespace:name`.
             * @example app:city
             */
            entityTypeName: string;
        } & components["schemas"]["EntityDefinitionFields"];
        /** @description Entity that leads to a step, optionally limited to one value. */
        EntityStepSelection: {
            /**
             * @description Role of the entity.
             * @example city
             */
            entityRole: string;
            /**
             * @description Qualified name of the entity type.
             * @example app:city
             */
            entityType: string;
            /**
             * @description Required dictionary value.
             * @example lyon
             */
            value?: string;
        };
        /** @description Entity that leads to a step, optionally limited to one value. */
        EntityStepSelectionInput: {
            /**
             * @description Role of the entity.
             * @example city
             */
            entityRole: string;
            /**
             * @description Qualified name of the entity type. Default: the role.
             * @example app:city
             */
            entityType?: string;
            /**
             * @description Required dictionary value. Null: any.
             * @example lyon
             */
            value?: string | null;
        };
        /** @description A page of sentences whose entities are found wrongly. */
        EntityTestErrorQueryResultReport: {
            /** @description Those of this page. */
            data: components["schemas"]["EntityTestErrorWithSentenceReport"][];
            /**
             * Format: int32
             * @description How many there are in all.
             */
            total: number;
        };
        /** @description A sentence whose entities are found wrongly. */
        EntityTestErrorWithSentenceReport: {
            /** @description When it was first found. */
            firstDetectionDate: components["schemas"]["Instant"];
            /** @description The sentence as people have qualified it. */
            originalSentence: components["schemas"]["SentenceReport"];
            /** @description The same with the entities that the model finds. */
            sentence: components["schemas"]["SentenceReport"];
        } & WithRequired<components["schemas"]["TestErrorFields"], "averageErrorProbability" | "count" | "total">;
        /** @description An entry of the list, as it was read. */
        EntityTestErrorWithSentenceReportInput: {
            /** @description When it was first found; by default now. */
            firstDetectionDate?: components["schemas"]["OffsetDateTime"];
            /** @description The sentence as people have qualified it. */
            originalSentence: components["schemas"]["SentenceReportInput"];
            /** @description The same with the entities that the model finds. */
            sentence: components["schemas"]["SentenceReportInput"];
        } & components["schemas"]["TestErrorFields"];
        /** @description A type of entity, such as a city. Intents use it in one or more roles. */
        EntityType: {
            /** @description Whether the type has a dictionary of values. */
            dictionary: boolean;
            name: components["schemas"]["QualifiedName"];
            /** @description Whether texts of this type are obfuscated in logs and in Studio. */
            obfuscated: boolean;
            /** @description Entities that an entity of this type contains. */
            subEntities: components["schemas"]["Entity"][];
        };
        /** @description A type of entity, as stored. */
        EntityTypeDefinition: {
            _id: components["schemas"]["ObjectId"];
            /** @description Description for users of Studio. */
            description: string;
            /** @description Whether the type has a dictionary of values. */
            dictionary: boolean;
            name: components["schemas"]["QualifiedName"];
            /** @description Whether texts of this type are obfuscated in logs and in Studio. */
            obfuscated: boolean;
            /** @description Entities that an entity of this type contains. */
            subEntities: components["schemas"]["EntityDefinition"][];
        };
        /** @description A type of entity. */
        EntityTypeDefinitionInput: {
            /** @description Id of the entity type. Not stored. */
            _id?: string;
            /**
             * @description Description for users of Studio.
             * @default
             */
            description: string;
            /**
             * @description Whether the type has a dictionary of values.
             * @default false
             */
            dictionary: boolean;
            /**
             * @description Qualified name of the entity type: `namespace:name`.
             * @example app:city
             */
            name: string;
            /**
             * @description Whether texts of this type are obfuscated in logs and in Studio.
             * @default false
             */
            obfuscated: boolean;
            /**
             * @description Entities that an entity of this type contains.
             * @default []
             */
            subEntities: components["schemas"]["EntityDefinitionInput"][];
        };
        /** @description Value of an entity: a number, a date, a dictionary value and so on. `@type` names the type of value. A server with custom evaluators uses the name of a Java class. */
        EntityValue: components["schemas"]["KnownEntityValue"] | components["schemas"]["OtherValue"];
        /** @description Value of an entity, from an earlier response or built by the caller. `@type` names the type of value: one of Tock's own, or a Java class. */
        EntityValueInput: components["schemas"]["KnownEntityValueInput"] | components["schemas"]["OtherValue"];
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
        /** @description The judgement of an answer. */
        Evaluation: {
            _id: components["schemas"]["ObjectId"];
            /** @description The id of the answer among the actions of the dialog. */
            actionId: components["schemas"]["ObjectId"];
            /** @description When the sample was drawn. */
            creationDate: components["schemas"]["Instant"];
            /** @description The id of the dialog. */
            dialogId: components["schemas"]["ObjectId"];
            /** @description When it was judged last; absent when nobody has. */
            evaluationDate?: components["schemas"]["Instant"];
            /** @description The id of the sample. */
            evaluationSampleId: components["schemas"]["ObjectId"];
            evaluator?: components["schemas"]["Evaluator"];
            /** @description When it was judged last, or else drawn. */
            lastUpdateDate: components["schemas"]["Instant"];
            reason?: components["schemas"]["EvaluationReason"];
            /**
             * @description Whether it is good (`UP`) or not (`DOWN`); `UNSET` when nobody has judged it.
             * @enum {string}
             */
            status: "UNSET" | "UP" | "DOWN";
        };
        /** @description A page of the dialogs of a sample, and the judgements of the answers in them. */
        EvaluationDialogs: {
            /** @description The answers, those of a dialog together. */
            actionRefs: components["schemas"]["ActionRefWithEvaluation"][];
            /** @description The dialogs. */
            dialogs: components["schemas"]["DialogEntry"][];
            /**
             * Format: int32
             * @description Where the next page starts.
             */
            end: number;
            /**
             * Format: int32
             * @description How many answers the page holds, which are more than dialogs.
             */
            size: number;
            /**
             * Format: int32
             * @description How many dialogs were passed over.
             */
            start: number;
            /**
             * Format: int64
             * @description How many dialogs the sample holds.
             */
            total: number;
        };
        /** @description A page of dialogs. */
        EvaluationDialogsQuery: {
            /**
             * Format: int32
             * @description How many dialogs are given at most; null is 0.
             * @default 10
             */
            size: number | null;
            /**
             * Format: int32
             * @description How many dialogs are passed over; null is 0.
             * @default 0
             */
            start: number | null;
        };
        /** @description The answer is not good. */
        EvaluationDown: {
            reason: components["schemas"]["EvaluationReason"];
            /** @constant */
            status: "DOWN";
        };
        /** @description A judgement. `status` says which; one that is not good has a reason, and a good one has none. */
        EvaluationInput: components["schemas"]["EvaluationUp"] | components["schemas"]["EvaluationDown"];
        /**
         * @description Why an answer is not good.
         * @enum {string}
         */
        EvaluationReason: "INACCURATE_ANSWER" | "INCOMPLETE_ANSWER" | "HALLUCINATION" | "INCOMPLETE_SOURCES" | "OBSOLETE_SOURCES" | "WRONG_ANSWER_FORMAT" | "BUSINESS_LEXICON_PROBLEM" | "QUESTION_MISUNDERSTOOD" | "OTHER";
        /** @description A sample of answers of a bot, and how far people are with judging them. */
        EvaluationSample: {
            _id: components["schemas"]["ObjectId"];
            /** @description Whether dialogs that were tests were drawn too. */
            allowTestDialogs: boolean;
            /**
             * Format: int32
             * @description How many answers it holds.
             */
            botActionCount: number;
            /**
             * @description The name of the bot.
             * @example travel
             */
            botId: string;
            /**
             * @description The login of who drew it.
             * @example admin@app.com
             */
            createdBy: string;
            /** @description The id of the run that it was drawn from; absent when it is of a period. */
            createdFromRun?: components["schemas"]["ObjectId"];
            /** @description When it was drawn. */
            creationDate: components["schemas"]["Instant"];
            /** @description What it is for; absent when nobody wrote it. */
            description?: string;
            /** @description When the period begins, or the run was queued. */
            dialogActivityFrom: components["schemas"]["Instant"];
            /** @description When the period ends, or the run was over. */
            dialogActivityTo: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description How many dialogs it holds.
             */
            dialogsCount: number;
            evaluationsResult: components["schemas"]["EvaluationsResult"];
            /** @description When it was drawn or ended. */
            lastUpdateDate: components["schemas"]["Instant"];
            /**
             * @description What it is called; absent when it has no name.
             * @example November
             */
            name?: string;
            /**
             * @description The namespace of the bot.
             * @example app
             */
            namespace: string;
            /**
             * Format: int32
             * @description How many dialogs were asked for; of a run, how many there are.
             */
            requestedDialogCount: number;
            status: components["schemas"]["EvaluationSampleStatus"];
            /** @description When it was ended, or, as long as it is not, when it was drawn. */
            statusChangeDate: components["schemas"]["Instant"];
            /**
             * @description The login of who ended it, or, as long as nobody has, of who drew it.
             * @example admin@app.com
             */
            statusChangedBy: string;
            /** @description Why it was ended; absent when nobody said. */
            statusComment?: string;
            /**
             * Format: int32
             * @description How many dialogs it was drawn from.
             */
            totalDialogCount: number;
        };
        /** @description A sample to draw, either from a period or from a run. */
        EvaluationSampleInput: components["schemas"]["EvaluationSampleOfDialogs"] | components["schemas"]["EvaluationSampleOfRun"];
        /** @description What a sample is called. */
        EvaluationSampleNames: {
            /** @description What it is for. */
            description?: string | null;
            /**
             * @description What it is called.
             * @example November
             */
            name?: string | null;
        };
        /** @description A sample to draw from the dialogs of a period. */
        EvaluationSampleOfDialogs: {
            /** @description A sample is of one or the other. */
            datasetRunInfo?: null;
            dialogInfo: components["schemas"]["DialogInfo"];
        } & components["schemas"]["EvaluationSampleNames"];
        /** @description A sample of all dialogs of a run. */
        EvaluationSampleOfRun: {
            datasetRunInfo: components["schemas"]["DatasetRunInfo"];
            /** @description A sample is of one or the other. */
            dialogInfo?: null;
        } & components["schemas"]["EvaluationSampleNames"];
        /**
         * @description Whether people are judging, or how it was ended.
         * @enum {string}
         */
        EvaluationSampleStatus: "IN_PROGRESS" | "VALIDATED" | "CANCELLED";
        /** @description How many answers are judged, and how. */
        EvaluationsResult: {
            /**
             * Format: int32
             * @description How many are judged.
             */
            evaluated: number;
            /**
             * Format: int32
             * @description How many are not good.
             */
            negativeCount: number;
            /**
             * Format: int32
             * @description How many are good.
             */
            positiveCount: number;
            /**
             * Format: int32
             * @description How many are not.
             */
            remaining: number;
            /**
             * Format: int32
             * @description How many answers there are.
             */
            total: number;
        };
        /** @description The answer is good. */
        EvaluationUp: {
            /** @description A good answer needs no reason. */
            reason?: null;
            /** @constant */
            status: "UP";
        };
        /** @description Who has judged. */
        Evaluator: {
            /**
             * @description Login of the user.
             * @example admin@app.com
             */
            id: string;
        };
        /** @description A frequently asked question. */
        FaqDefinition: {
            _id: components["schemas"]["ObjectId"];
            /**
             * @description The bot that answers it.
             * @example travel
             */
            botId: string;
            creationDate: components["schemas"]["Instant"];
            /** @description Whether it is answered. */
            enabled: boolean;
            /**
             * @description Id of the label with the answer.
             * @example app_faq_55x40x20 cm at most
             */
            i18nId: string;
            /** @description The intent in this dump that recognises it. */
            intentId: components["schemas"]["IntentId"];
            /**
             * @description The namespace of the bot.
             * @example app
             */
            namespace: string;
            /** @description Keywords for searches. */
            tags: string[];
            updateDate: components["schemas"]["Instant"];
        };
        /** @description Fields that an FAQ has in requests and responses. */
        FaqDefinitionFields: {
            /**
             * @description Name of the application, in lower case.
             * @example travel
             */
            applicationName?: string;
            /** @description Description of the FAQ. */
            description?: string;
            /**
             * @description Name of the intent, without its namespace.
             * @example luggage_size
             */
            intentName?: string;
            /**
             * @description Keywords for searches.
             * @example [
             *       "luggage",
             *       "rules"
             *     ]
             */
            tags?: string[];
            /**
             * @description Title of the FAQ. Also the label of its intent and the name of its story.
             * @example Luggage size
             */
            title?: string;
        };
        /** @description An FAQ. */
        FaqDefinitionInput: {
            /** @description Id of the FAQ. */
            _id?: string;
            /**
             * @description Bot that answers the FAQ.
             * @example travel
             */
            botId: string;
            creationDate: components["schemas"]["OffsetDateTime"];
            /**
             * @description Whether the bot answers the FAQ.
             * @default false
             */
            enabled: boolean;
            /**
             * @description Id of the label with the answer.
             * @example app_faq_55x40x20 cm at most
             */
            i18nId: string;
            /** @description Id of the intent in this dump that triggers the FAQ. */
            intentId: string;
            /**
             * @description Namespace of the bot.
             * @example app
             */
            namespace: string;
            /** @description Keywords for searches. */
            tags: string[];
            updateDate: components["schemas"]["OffsetDateTime"];
        };
        /** @description A frequently asked question with its answer. */
        FaqDefinitionRequest: {
            /** @description Answer of the bot. A label with the text `UNKNOWN ANSWER` if a search does not find it. */
            answer: components["schemas"]["I18nLabel"];
            /** @description Time of creation. */
            creationDate: components["schemas"]["Instant"];
            /** @description Whether the bot answers the FAQ. */
            enabled: boolean;
            /** @description Sources of the answer. */
            footnotes?: components["schemas"]["WebFootnote"][];
            /** @description Id of the FAQ. */
            id: components["schemas"]["ObjectId"];
            /** @description Id of the intent that triggers the FAQ. */
            intentId: components["schemas"]["ObjectId"];
            /** @description Language of the sentences. */
            language: components["schemas"]["Locale"];
            /** @description Time of the last change. */
            updateDate: components["schemas"]["Instant"];
            /** @description Sentences that trigger the FAQ. Only `MISSING_UTTERANCE` if a search finds none. */
            utterances: string[];
        } & WithRequired<components["schemas"]["FaqDefinitionFields"], "applicationName" | "title" | "description" | "tags" | "intentName">;
        /** @description An FAQ to save. With an `id`, this FAQ is updated; otherwise the FAQ of its intent, or a new one is created. */
        FaqDefinitionRequestInput: {
            /** @description Answer of the bot. An existing FAQ keeps its label, and only the story gets the new one. */
            answer: components["schemas"]["I18nLabelInput"];
            /** @description Ignored. */
            creationDate?: components["schemas"]["OffsetDateTime"] | null;
            /**
             * @description Whether the bot answers the FAQ. Null: false.
             * @default false
             */
            enabled: boolean | null;
            /** @description Sources of the answer. */
            footnotes?: components["schemas"]["WebFootnoteInput"][] | null;
            /**
             * @description Id of the FAQ to update. Null: a new FAQ.
             * @example 6b035d4424e5751f55362532
             */
            id?: string | null;
            /** @description Ignored. */
            intentId?: string | null;
            /** @description Language of the sentences. */
            language: components["schemas"]["LocaleInput"];
            /** @description Ignored. The server sets the time of the change. */
            updateDate?: components["schemas"]["OffsetDateTime"] | null;
            /** @description All sentences that trigger the FAQ. Omitted existing sentences are deleted. */
            utterances: string[];
        } & WithRequired<components["schemas"]["FaqDefinitionFields"], "applicationName" | "title" | "tags" | "intentName">;
        /** @description One page of FAQs. */
        FaqDefinitionSearchResult: {
            /**
             * Format: int64
             * @description Start of the next page.
             */
            end: number;
            /** @description FAQs of the page. */
            rows: components["schemas"]["FaqDefinitionRequest"][];
            /**
             * Format: int64
             * @description Number of skipped FAQs.
             */
            start: number;
            /**
             * Format: int64
             * @description Total number of FAQs. 0 on a page after the last one.
             */
            total: number;
        };
        /** @description Filter and page of FAQs. The fields for order and marks are ignored. */
        FaqSearchRequest: {
            /** @description Ignored. */
            allButUser?: string | null;
            /** @description Whether the FAQs are enabled. Null: both. */
            enabled?: boolean | null;
            /**
             * @description Text that the title, the description, a sentence or the answer contains, ignoring case.
             * @example luggage
             */
            search?: string | null;
            /** @description Tags, of which an FAQ must have at least one. Empty: all FAQs. */
            tags: string[];
            /** @description Ignored. */
            user?: string | null;
        } & components["schemas"]["PaginatedQuery"];
        /** @description Settings for all FAQs of an application. */
        FaqSettings: {
            /** @description Whether a story follows each answer. */
            satisfactionEnabled: boolean;
            /**
             * @description `storyId` of the story. Absent: none.
             * @example satisfaction
             */
            satisfactionStoryId?: string;
        };
        /** @description Settings for all FAQs of an application. */
        FaqSettingsInput: {
            /**
             * @description Whether a story follows each answer. Null: false.
             * @default false
             */
            satisfactionEnabled: boolean | null;
            /**
             * @description `storyId` of the story. Null: none.
             * @example satisfaction
             */
            satisfactionStoryId?: string | null;
        };
        /** @description A feature to save. */
        Feature: {
            /**
             * @description Identifier of the connector that the feature is limited to. Null: all connectors.
             * @example web
             */
            applicationId?: string | null;
            /**
             * @description Whether the feature is on. Null: false.
             * @default false
             */
            enabled: boolean | null;
            /** @description End of the period, used only together with a start. Null: no end. */
            endDate?: components["schemas"]["OffsetDateTime"] | null;
            /**
             * Format: int32
             * @description Percentage of users that the feature is on for. Null, or 100 and more: all users.
             * @example 50
             */
            graduation?: number | null;
            /** @description Start of the period. Null: always. */
            startDate?: components["schemas"]["OffsetDateTime"] | null;
        } & WithRequired<components["schemas"]["FeatureFields"], "category" | "name">;
        /** @description Fields that identify a feature. */
        FeatureFields: {
            /**
             * @description Category of the feature. It must not contain `+` or a comma.
             * @example booking
             */
            category?: string;
            /**
             * @description Name of the feature, unique in its category. It must not contain `+` or a comma.
             * @example seat_choice
             */
            name?: string;
        };
        /** @description A feature: a switch of a bot. */
        FeatureState: {
            /**
             * @description Identifier of the connector that the feature is limited to. Absent: all connectors.
             * @example web
             */
            applicationId?: string;
            /** @description Whether the feature is on, within its period and for its share of users. */
            enabled: boolean;
            /** @description End of the period, used together with a start. Absent: no end. */
            endDate?: components["schemas"]["OffsetDateTime"];
            /**
             * Format: int32
             * @description Percentage of users that the feature is on for. Absent: all users.
             * @example 50
             */
            graduation?: number;
            /** @description Start of the period. Absent: always. */
            startDate?: components["schemas"]["OffsetDateTime"];
        } & WithRequired<components["schemas"]["FeatureFields"], "category" | "name">;
        /**
         * @description Thumb up or thumb down.
         * @enum {string}
         */
        FeedbackVote: "UP" | "DOWN";
        /** @description Binary content of the file. */
        FileContent: unknown;
        /** @description A form with one file. The field may have any name. */
        FileForm: {
            file?: components["schemas"]["AnyFile"];
        } & {
            [key: string]: components["schemas"]["AnyFile"];
        };
        /**
         * @description Type of the file.
         * @enum {string}
         */
        FileType: "image" | "audio" | "video" | "file";
        /** @description What kind of file it is, by its name, or by its place in the list as Studio sends it: 0 is `image`. */
        FileTypeInput: components["schemas"]["FileType"] | (0 | 1 | 2 | 3);
        /** @description The part that is the same in every configuration of generative AI. */
        GenAiConfiguration: {
            enabled: boolean;
            id: string;
        } & WithRequired<components["schemas"]["GenAiConfigurationFields"], "id" | "namespace" | "botId" | "enabled">;
        /** @description What every configuration of generative AI holds, read or written. */
        GenAiConfigurationFields: {
            /**
             * @description The bot, as in the path.
             * @example travel
             */
            botId?: string;
            /**
             * @description Whether it is in use; not when it is null.
             * @default false
             */
            enabled: boolean | null;
            /**
             * @description The id of the configuration. Send it to replace the one that the bot has; leave it out when it has none yet.
             * @example 6b035d5524e5751f5536258e
             */
            id?: string | null;
            /**
             * @description The namespace of the bot.
             * @example app
             */
            namespace?: string;
        };
        /** @description The part that is the same in every configuration of generative AI. */
        GenAiConfigurationInput: WithRequired<components["schemas"]["GenAiConfigurationFields"], "namespace" | "botId">;
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
        /** @description A part of a message, such as one card of a carousel. */
        GenericElementInput: {
            /**
             * @description The files that it shows.
             * @default []
             */
            attachments: components["schemas"]["TestAttachment"][];
            /**
             * @description The buttons that it offers.
             * @default []
             */
            choices: components["schemas"]["TestChoice"][];
            /**
             * @description The places that it shows.
             * @default []
             */
            locations: components["schemas"]["TestLocation"][];
            /** @description What the connector notes besides. */
            metadata?: {
                [key: string]: string;
            };
            /** @description The texts that it shows, by the part that they play, such as `text`, `title` and `subtitle`. */
            texts?: {
                [key: string]: string;
            };
        };
        /** @description A message of a connector, in a form that all have in common; as a carousel, it has a part for each card. */
        GenericMessage: {
            connectorType: components["schemas"]["ConnectorType"];
            /** @description Its parts. */
            subElements: components["schemas"]["GenericElement"][];
        } & WithRequired<components["schemas"]["GenericElementFields"], "attachments" | "choices" | "texts" | "locations" | "metadata">;
        /** @description A message of a connector, in a form that all have in common. */
        GenericMessageInput: {
            /** @description The kind of connector; none in particular when it is absent. */
            connectorType?: components["schemas"]["ConnectorTypeInput"];
            /**
             * @description Its parts, such as the cards of a carousel.
             * @default []
             */
            subElements: components["schemas"]["GenericElementInput"][];
        } & components["schemas"]["GenericElementInput"];
        /** @description A connector for Google Assistant. */
        GoogleAssistantConnector: {
            connectorType?: {
                /** @constant */
                id?: "ga";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters?: components["schemas"]["GoogleAssistantParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `ga`. */
        GoogleAssistantParameters: {
            /** @description Comma-separated ids of the allowed projects. Absent: all projects. */
            _project_ids?: string;
        } & {
            [key: string]: string;
        };
        /** @description A connector to Google Chat. */
        GoogleChatConnector: {
            connectorType?: {
                /** @constant */
                id?: "google_chat";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["GoogleChatParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `google_chat`. */
        GoogleChatParameters: {
            /** @description Audience of the tokens, as configured in Google Chat. */
            authenticationAudience: string;
            /** @description `1`: sources without a URL are shown too. `0`: they are hidden. */
            displaySourcesWithoutUrl?: string;
            /** @description Email address of the service account to impersonate. Takes precedence over the two credentials parameters. */
            gsaToImpersonate?: string;
            /** @description Message at the start of a session. */
            introMessage?: string;
            /** @description Credentials of the service account as JSON. */
            serviceCredentialContent?: string;
            /** @description Path of the file with the credentials of the service account. */
            serviceCredentialPath?: string;
            /** @description `1`: short footnotes. `0`: long footnotes. */
            useCondensedFootnotes?: string;
            /** @description `1`: the bot answers in the thread of the question. `0`: it does not. */
            useThread?: string;
        } & {
            [key: string]: string;
        };
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
        /** @description Filter for labels. All conditions must be met. */
        I18LabelQuery: {
            /**
             * @description Category of the labels, exact.
             * @example travel
             */
            category?: string | null;
            /**
             * @description Regular expression that must match a part of one of the texts, ignoring case.
             * @example welcome
             */
            label?: string | null;
            /**
             * Format: int64
             * @description Number of days without use.
             * @example 365
             */
            notUsedSince?: number | null;
            /** @description Whether one of the texts is validated. Null: `ALL`. */
            state?: components["schemas"]["I18nLabelStateQuery"] | null;
        };
        /** @description A text in all languages. */
        I18nLabel: {
            /** @description Texts provided by the bot's program. */
            defaultI18n: components["schemas"]["I18nLocalizedLabel"][];
            /**
             * @description Text for languages without one.
             * @example Welcome aboard
             */
            defaultLabel: string | null;
            /** @description Language of the default text. */
            defaultLocale: components["schemas"]["Locale"];
            /** @description Texts, at most one per language, interface and connector. */
            i18n: components["schemas"]["I18nLocalizedLabel"][];
            /**
             * Format: int32
             * @description A number that whoever changes the label may count up.
             */
            version: number;
        } & WithRequired<components["schemas"]["I18nLabelFields"], "_id" | "namespace" | "category">;
        /** @description Fields that identify a label. */
        I18nLabelFields: {
            /**
             * @description Key of the label. It begins with the namespace and the category.
             * @example app_travel_Welcome aboard
             */
            _id?: string;
            /**
             * @description Category of the label.
             * @example travel
             */
            category?: string;
            /**
             * @description Namespace of the label.
             * @default app
             * @example app
             */
            namespace: string;
        };
        /** @description A text in all languages. */
        I18nLabelInput: {
            /**
             * @description Texts provided by the bot's program.
             * @default []
             */
            defaultI18n: components["schemas"]["I18nLocalizedLabelInput"][];
            /**
             * @description Text for languages without one.
             * @example Welcome aboard
             */
            defaultLabel?: string | null;
            /** @description Language of the default text. Default: the language of the first identical text. */
            defaultLocale?: components["schemas"]["LocaleInput"];
            /** @description Texts, at most one per language, interface and connector. */
            i18n: components["schemas"]["I18nLocalizedLabelInput"][];
            /**
             * Format: int32
             * @description A number that whoever changes the label may count up.
             * @default 0
             */
            version: number;
        } & WithRequired<components["schemas"]["I18nLabelFields"], "_id" | "category">;
        /** @description Usage counts of a label in one language on one connector. */
        I18nLabelStat: {
            /**
             * @description Identifier of the connector. Null: unknown.
             * @example web
             */
            connectorId: string | null;
            /**
             * Format: int32
             * @description Number of uses.
             */
            count: number;
            /** @description Type of user interface: text or voice. */
            interfaceType: components["schemas"]["UserInterfaceType"];
            /**
             * @description `_id` of the label.
             * @example app_travel_Welcome aboard
             */
            labelId: string;
            /** @description Time of the last use. */
            lastUpdate: components["schemas"]["Instant"];
            locale: components["schemas"]["Locale"];
            /**
             * @description Namespace of the label.
             * @example app
             */
            namespace: string;
        };
        /**
         * @description `VALIDATED`: at least one text is validated. `NOT_VALIDATED`: none is. `ALL`: both.
         * @enum {string}
         */
        I18nLabelStateQuery: "ALL" | "VALIDATED" | "NOT_VALIDATED";
        /** @description A label by id, with the text to create it from if it does not exist. */
        I18nLabelValue: {
            /** @description Arguments for `{0}`, `{1}`. Studio sets none. */
            args: unknown[];
            /**
             * @description Category of the label, such as `story` or `faq`.
             * @example story
             */
            category: string;
            /** @description Texts provided by a program. */
            defaultI18n: components["schemas"]["I18nLocalizedLabel"][];
            /**
             * @description Default text.
             * @example Open from 5am
             */
            defaultLabel: string;
            /**
             * @description Id of the label.
             * @example app_story_Open from 5am
             */
            key: string;
            /**
             * @description Namespace of the label.
             * @example app
             */
            namespace: string;
        };
        /** @description A label by id, with the text to create it from if it does not exist. */
        I18nLabelValueInput: {
            /**
             * @description Arguments for `{0}`, `{1}`.
             * @default []
             */
            args: unknown[];
            /**
             * @description Category of the label, such as `story` or `faq`.
             * @example story
             */
            category: string;
            /**
             * @description Texts provided by a program.
             * @default []
             */
            defaultI18n: components["schemas"]["I18nLocalizedLabelInput"][];
            /**
             * @description Default text.
             * @example Open from 5am
             */
            defaultLabel: string;
            /**
             * @description Id of the label.
             * @example app_story_Open from 5am
             */
            key: string;
            /**
             * @description Namespace of the label.
             * @example app
             */
            namespace: string;
        };
        /** @description A text in one language. */
        I18nLocalizedLabel: {
            /** @description Alternative texts that the bot alternates between. */
            alternatives: string[];
            /**
             * @description Identifier of the connector that the text is limited to. Absent: all connectors.
             * @example web
             */
            connectorId?: string;
            /** @description Whether it is read or heard. */
            interfaceType: components["schemas"]["UserInterfaceType"];
            locale: components["schemas"]["Locale"];
            /** @description Whether the text has been reviewed. Users see only validated texts. */
            validated: boolean;
        } & WithRequired<components["schemas"]["I18nLocalizedLabelFields"], "label">;
        /** @description Fields that a text in one language has in requests and responses. */
        I18nLocalizedLabelFields: {
            /**
             * @description The text. The bot's program can insert values for `{0}`.
             * @example Welcome aboard
             */
            label?: string;
        };
        /** @description A text in one language. */
        I18nLocalizedLabelInput: {
            /**
             * @description Alternative texts that the bot alternates between.
             * @default []
             */
            alternatives: string[];
            /**
             * @description Identifier of the connector that the text is limited to. Null: all connectors.
             * @example web
             */
            connectorId?: string | null;
            interfaceType: components["schemas"]["UserInterfaceTypeInput"];
            locale: components["schemas"]["LocaleInput"];
            /**
             * @description Whether the text has been reviewed. Users see only validated texts. Null: false.
             * @default false
             */
            validated: boolean | null;
        } & WithRequired<components["schemas"]["I18nLocalizedLabelFields"], "label">;
        /** @description A connector to iAdvize. */
        IadvizeConnector: {
            connectorType?: {
                /** @constant */
                id?: "iadvize";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["IadvizeParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `iadvize`. */
        IadvizeParameters: {
            /** @description Distribution rule for handing a chat over to human agents. */
            tock_iadvize_distribution_rule?: string;
            /** @description Message when no human agent is available. */
            tock_iadvize_distribution_rule_unavailable: string;
            /** @description URL of the bot editor. */
            tock_iadvize_editor_url: string;
            /** @description First message of a conversation. */
            tock_iadvize_first_message: string;
            /** @description Default language, such as `en`. */
            tock_iadvize_locale_code?: string;
            /** @description Secret that iAdvize signs its requests with. */
            tock_iadvize_secret_token?: string;
        } & {
            [key: string]: string;
        };
        /** @description What an import has done. */
        ImportReport: {
            /** @description The applications that were created. */
            applicationsImported: components["schemas"]["QualifiedName"][];
            /** @description The entity types that were created. */
            entitiesImported: components["schemas"]["QualifiedName"][];
            /** @description What could not be imported, and why. */
            errorMessages: string[];
            /**
             * Format: int64
             * @description How many questions were created or changed.
             */
            faqsImported: number;
            /** @description The intents that were created. */
            intentsImported: components["schemas"]["QualifiedName"][];
            /** @description Whether the application got a new language. */
            localeAdded: boolean;
            /** @description Whether anything has changed. */
            modified: boolean;
            /**
             * Format: int64
             * @description How many sentences were taken.
             */
            sentencesImported: number;
            /** @description Whether all of it could be imported. */
            success: boolean;
        };
        /** @description What it is for. */
        IndicatorDescription: string;
        /** @description What all indicators have. */
        IndicatorFields: {
            /** @description What it belongs to; Studio groups indicators by these. */
            dimensions?: string[];
            /**
             * @description What people read.
             * @example Survey
             */
            label?: string;
        };
        /**
         * @description Its name, which stories refer to.
         * @example survey
         */
        IndicatorName: string;
        /** @description An indicator that people have defined. */
        IndicatorResponse: {
            /**
             * @description The name of the application of the bot.
             * @example travel
             */
            applicationName: string;
            description?: components["schemas"]["IndicatorDescription"];
            id: components["schemas"]["ObjectId"];
            name: components["schemas"]["IndicatorName"];
            /** @constant */
            type: "CUSTOM";
            values: components["schemas"]["IndicatorValues"];
        } & WithRequired<components["schemas"]["IndicatorFields"], "label" | "dimensions">;
        /** @description A value that an indicator can have. */
        IndicatorValue: {
            /**
             * @description What people read.
             * @example Good
             */
            label: string;
            /**
             * @description Its name, which stories refer to.
             * @example good
             */
            name: string;
        };
        /** @description A value that an indicator can have. */
        IndicatorValueInput: {
            /** @description What people read. */
            label: components["schemas"]["NotBlank"];
            /** @description Its name, which stories refer to. */
            name: components["schemas"]["NotBlank"];
        };
        /** @description The values that it can have. */
        IndicatorValues: components["schemas"]["IndicatorValue"][];
        /**
         * Format: date-time
         * @description Time in UTC with 0 to 9 fractional digits of a second.
         * @example 2026-11-22T21:20:03.720Z
         */
        Instant: string;
        /** @description A goal that users of an application can have, such as booking a train. */
        IntentDefinition: {
            _id: components["schemas"]["ObjectId"];
            /** @description Ids of the applications that use the intent. */
            applications: components["schemas"]["ObjectId"][];
            /** @description Entities that sentences of the intent can contain. */
            entities: components["schemas"]["EntityDefinition"][];
            /** @description Regular expressions for the entities, by locale. Stored only: Tock does not evaluate them. */
            entitiesRegexp: {
                [key: string]: components["schemas"]["EntitiesRegexp"][];
            };
            /** @description States of which the query must name one. Empty: the intent is always allowed. */
            mandatoryStates: string[];
            /** @description Ids of other intents whose entities the intent can use. */
            sharedIntents: components["schemas"]["ObjectId"][];
        } & WithRequired<components["schemas"]["IntentDefinitionFields"], "name" | "namespace" | "label" | "description" | "category">;
        /** @description Fields that an intent has in requests and responses. */
        IntentDefinitionFields: {
            /**
             * @description Category that groups intents in Studio.
             * @example travel
             */
            category?: string | null;
            /** @description Description for users of Studio. */
            description?: string | null;
            /**
             * @description Display name.
             * @example Book a train
             */
            label?: string | null;
            /**
             * @description Name of the intent, without the namespace.
             * @example book_train
             */
            name?: string;
            /**
             * @description The namespace it belongs to.
             * @example app
             */
            namespace?: string;
        };
        /** @description An intent to save or import. It is identified by namespace and name, not by id. */
        IntentDefinitionInput: {
            /**
             * @description Id of the intent. In an import: for references within the body.
             * @example 6b035c8024e5751f5536250c
             */
            _id?: string;
            /** @description Ids of the applications that use the intent. Not stored in an import. */
            applications: string[];
            /** @description Entities that sentences of the intent can contain. */
            entities: components["schemas"]["EntityDefinitionInput"][];
            /** @description Regular expressions for the entities, by locale. Stored only: Tock does not evaluate them. */
            entitiesRegexp?: {
                [key: string]: components["schemas"]["EntitiesRegexp"][];
            };
            /** @description States of which a query must name one. */
            mandatoryStates?: string[];
            /** @description Ids of other intents whose entities the intent can use. */
            sharedIntents?: string[];
        } & WithRequired<components["schemas"]["IntentDefinitionFields"], "name" | "namespace">;
        /**
         * @description Id of an intent: 24 hexadecimal digits, or the qualified name of a built-in intent, such as `tock:unknown`.
         * @example 6b035c8024e5751f5536250c
         * @example tock:unknown
         */
        IntentId: string;
        /** @description Probability by qualified name of the intent. */
        IntentProbabilities: {
            [key: string]: components["schemas"]["Probability"];
        };
        /** @description An intent that is found wrongly, read or written. */
        IntentTestErrorFields: {
            /**
             * @description The intent that people have given it: `namespace:name`.
             * @example app:greetings
             */
            currentIntent?: string;
            /**
             * @description The intent that the model finds: `namespace:name`.
             * @example app:book_train
             */
            wrongIntent?: string;
        } & components["schemas"]["TestErrorFields"];
        /** @description A page of sentences whose intent is found wrongly. */
        IntentTestErrorQueryResultReport: {
            /** @description Those of this page. */
            data: components["schemas"]["IntentTestErrorWithSentenceReport"][];
            /**
             * Format: int32
             * @description How many there are in all.
             */
            total: number;
        };
        /** @description A sentence whose intent is found wrongly. */
        IntentTestErrorWithSentenceReport: {
            /** @description When it was first found. */
            firstDetectionDate: components["schemas"]["Instant"];
            sentence: components["schemas"]["SentenceReport"];
        } & WithRequired<components["schemas"]["IntentTestErrorFields"], "currentIntent" | "wrongIntent">;
        /** @description An entry of the list, as it was read. */
        IntentTestErrorWithSentenceReportInput: {
            /** @description When it was first found; by default now. */
            firstDetectionDate?: components["schemas"]["OffsetDateTime"];
            sentence: components["schemas"]["SentenceReportInput"];
        } & WithRequired<components["schemas"]["IntentTestErrorFields"], "currentIntent" | "wrongIntent">;
        /** @description An intent in the namespace of the story. */
        IntentWithoutNamespace: {
            /**
             * @description Name of the intent, without the namespace.
             * @example opening_hours
             */
            name: string;
        };
        /** @description A value of one of Tock's own types. */
        KnownBotEntityValue: components["schemas"]["BotStringValue"] | components["schemas"]["NumberValue"] | components["schemas"]["OrdinalValue"] | components["schemas"]["DistanceValue"] | components["schemas"]["VolumeValue"] | components["schemas"]["AmountOfMoneyValue"] | components["schemas"]["TemperatureValue"] | components["schemas"]["DurationValue"] | components["schemas"]["DateEntityValue"] | components["schemas"]["DateIntervalEntityValue"] | components["schemas"]["EmailValue"] | components["schemas"]["UrlValue"] | components["schemas"]["PhoneNumberValue"] | components["schemas"]["CustomValueWrapper"] | components["schemas"]["UnknownValue"];
        /** @description A value of one of Tock's own types. */
        KnownEntityValue: components["schemas"]["NumberValue"] | components["schemas"]["OrdinalValue"] | components["schemas"]["DistanceValue"] | components["schemas"]["VolumeValue"] | components["schemas"]["AmountOfMoneyValue"] | components["schemas"]["TemperatureValue"] | components["schemas"]["DurationValue"] | components["schemas"]["DateEntityValue"] | components["schemas"]["DateIntervalEntityValue"] | components["schemas"]["EmailValue"] | components["schemas"]["UrlValue"] | components["schemas"]["PhoneNumberValue"] | components["schemas"]["StringValue"] | components["schemas"]["CustomValueWrapper"] | components["schemas"]["UnknownValue"];
        /** @description A value of one of Tock's own types. */
        KnownEntityValueInput: components["schemas"]["StringValueInput"] | components["schemas"]["NumberValue"] | components["schemas"]["OrdinalValue"] | components["schemas"]["DistanceValue"] | components["schemas"]["VolumeValue"] | components["schemas"]["AmountOfMoneyValue"] | components["schemas"]["TemperatureValue"] | components["schemas"]["DurationValue"] | components["schemas"]["DateEntityValue"] | components["schemas"]["DateIntervalEntityValue"] | components["schemas"]["EmailValue"] | components["schemas"]["UrlValue"] | components["schemas"]["PhoneNumberValue"] | components["schemas"]["CustomValueWrapper"] | components["schemas"]["UnknownValue"];
        /** @description A table in UTF-8, separated by semicolons, with the header of an export. */
        LabelsCsvFile: string;
        /** @description A form with one file. The field may have any name. */
        LabelsCsvForm: {
            labels?: components["schemas"]["LabelsCsvFile"];
        } & {
            [key: string]: components["schemas"]["LabelsCsvFile"];
        };
        /** @description A JSON list of labels in UTF-8. */
        LabelsJsonFile: string;
        /** @description A form with one file. The field may have any name. */
        LabelsJsonForm: {
            labels?: components["schemas"]["LabelsJsonFile"];
        } & {
            [key: string]: components["schemas"]["LabelsJsonFile"];
        };
        /** @description A project of Langfuse. */
        LangfuseSetting: {
            publicUrl?: string;
        } & WithRequired<components["schemas"]["LangfuseSettingFields"], "provider" | "secretKey" | "publicKey" | "url">;
        /** @description A project of Langfuse. */
        LangfuseSettingFields: {
            /** @constant */
            provider?: "Langfuse";
            /**
             * @description The public key of the project, which is no secret.
             * @example pk
             */
            publicKey?: string;
            /**
             * @description Where people reach it, when that is another address. Links to what was reported begin with it.
             * @example https://langfuse.example.com
             */
            publicUrl?: string | null;
            secretKey?: components["schemas"]["SecretKey"];
            /**
             * @description Where the orchestrator reaches Langfuse.
             * @example https://langfuse.example.com
             */
            url?: string;
        };
        /** @description A project of Langfuse. */
        LangfuseSettingInput: WithRequired<components["schemas"]["LangfuseSettingFields"], "provider" | "secretKey" | "publicKey" | "url">;
        /**
         * @description A language, optionally with a script and a country, as a language tag: parts are joined with `-`.
         * @example en
         * @example fr-CA
         */
        LanguageTag: string;
        /** @description Probability that the model gave when the sentence was last parsed. Null or absent: never parsed. */
        LastProbability: components["schemas"]["Probability"] | null;
        /** @description Words that mean the same. */
        LexiconGroup: {
            /**
             * Format: int32
             * @description The number of the group, unique in the bot.
             * @example 6
             */
            id: number;
            /** @description The words. */
            terms: string[];
        };
        /** @description Words that shall mean the same. */
        LexiconGroupInput: {
            /**
             * Format: int32
             * @description The number of the group; without one it gets the number after the highest.
             * @example 5
             */
            id?: number | null;
            /**
             * @description The words.
             * @default []
             */
            terms: string[];
        };
        /** @description A language model, told apart by its `provider`. */
        LLMSetting: components["schemas"]["OpenAILLMSetting"] | components["schemas"]["AzureOpenAILLMSetting"] | components["schemas"]["OllamaLLMSetting"];
        /** @description What the settings of all language models hold. */
        LLMSettingFields: {
            /**
             * @description How long a model that reasons shall think, in the words of its provider.
             * @example low
             */
            reasoningEffort?: string | null;
            /**
             * @description How freely the model writes, a number as a string; at `0` it keeps to the likeliest words.
             * @example 0.5
             */
            temperature?: string;
        };
        /** @description The language model to ask, told apart by its `provider`. */
        LLMSettingInput: components["schemas"]["OpenAILLMSettingInput"] | components["schemas"]["AzureOpenAILLMSettingInput"] | components["schemas"]["OllamaLLMSettingInput"];
        /**
         * Format: date
         * @description A date without a time.
         * @example 2026-11-22
         */
        LocalDate: string;
        /**
         * @description A day and a time of day without offset; a `Z` at its end is ignored.
         * @example 2026-11-20T00:00:00
         */
        LocalDateTime: string;
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
        /** @description Which sentences of an application are counted, in one language, which must be given. */
        LogCountQuery: {
            /**
             * @description Only sentences that were understood so: `namespace:name`.
             * @example app:greetings
             */
            intentName?: string | null;
            language: components["schemas"]["LocaleInput"];
            /**
             * Format: int32
             * @description Only sentences that were parsed so often; null is 0.
             * @default 1
             */
            minCount: number | null;
            /** @description Only sentences that are qualified, or only those that are not; null for both. */
            validated?: boolean | null;
        } & components["schemas"]["PaginatedQuery"];
        /** @description Context of the sentence. */
        LoggedContext: {
            /** @description Whether a qualified sentence was answered without the model. */
            checkExistingQuery: boolean;
            /** @description The device that was spoken to. */
            clientDevice: string | null;
            /**
             * @description Who spoke.
             * @example user1
             */
            clientId: string;
            /** @description The conversation. */
            dialogId: string;
            /** @description Whether the use of the sentence was counted. */
            increaseQueryCounter: boolean;
            language: components["schemas"]["Locale"];
            /** @description The moment that words such as "tomorrow" were counted from. */
            referenceDate: components["schemas"]["OffsetDateTime"];
            /**
             * @description The time zone of the speaker.
             * @example Europe/Paris
             */
            referenceTimezone: string;
            /** @description Whether a new sentence went to the inbox. */
            registerQuery: boolean;
            /** @description Whether it was only a trial. */
            test: boolean;
        };
        /** @description An intent to choose from. */
        LoggedIntentQualifier: {
            /**
             * @description Qualified name of the intent: `namespace:name`.
             * @example app:book_train
             */
            intent: string;
            /**
             * Format: double
             * @description What was added to its probability.
             */
            modifier: number;
        };
        /** @description The query as `POST /rest/nlp/parse` took it, with the values that it had left out. */
        LoggedQuery: {
            /**
             * @description The name of the application.
             * @example travel
             */
            applicationName: string;
            /** @description The `configuration` of the query. */
            configuration: string | null;
            context: components["schemas"]["LoggedContext"];
            /** @description The only intents to choose among; empty means all. */
            intentsSubset: components["schemas"]["LoggedIntentQualifier"][];
            /**
             * @description Namespace of the application.
             * @example app
             */
            namespace: string;
            /** @description The sentence. */
            queries: string[];
            state: components["schemas"]["LoggedState"];
        };
        /** @description Where the conversation stood. */
        LoggedState: {
            /** @description Names of states. */
            states: string[];
        };
        /** @description A sentence that was parsed. */
        LogReport: {
            /** @description When it was parsed. */
            date: components["schemas"]["Instant"];
            /**
             * @description The conversation that it belongs to.
             * @example 6b035ca024e5751f5536251d
             */
            dialogId: string;
            /**
             * Format: int64
             * @description How long it took, in milliseconds.
             */
            durationInMS: number;
            /** @description Whether it failed. */
            error: boolean;
            /**
             * @description Name of the intent, without its namespace.
             * @example book_train
             */
            intent: string;
            request: components["schemas"]["LoggedQuery"];
            /** @description What was answered; absent when parsing failed. */
            response?: components["schemas"]["ParseResult"];
            /** @description The sentence in the form in which it can be qualified; absent when parsing failed. */
            sentence?: components["schemas"]["SentenceReport"];
        };
        /** @description Which parsed sentences of an application are wanted; those of all languages when it names none. */
        LogsQuery: {
            /**
             * @description A part of the text.
             * @example train
             */
            search?: string | null;
            /**
             * @description Whether sentences that were parsed as a trial are wanted too.
             * @default false
             */
            test: boolean | null;
        } & components["schemas"]["PaginatedQuery"];
        /** @description A page of the log. */
        LogsReport: {
            /**
             * Format: int64
             * @description `start` plus the number of entries of this page: where the next page starts.
             */
            end: number;
            /** @description The entries of this page, the newest first. */
            logs: components["schemas"]["LogReport"][];
            /**
             * Format: int64
             * @description How many of them were passed over.
             */
            start: number;
            /**
             * Format: int64
             * @description How many entries there are in all.
             */
            total: number;
        };
        /** @description Which parsed sentences of an application count. */
        LogStatsQuery: {
            /**
             * @description Only sentences that were understood so: `namespace:name`.
             * @example app:book_train
             */
            intent?: string | null;
            /**
             * Format: int32
             * @description How often a pair of intents must have shown at least.
             * @example 2
             */
            minOccurrences?: number | null;
            /**
             * @description Whether only sentences in the language of the query count.
             * @default false
             */
            onlyCurrentLocale: boolean | null;
        } & components["schemas"]["ApplicationScopedQuery"];
        /** @description A connector to Mattermost. */
        MattermostConnector: {
            connectorType?: {
                /** @constant */
                id?: "mattermost";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["MattermostParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `mattermost`. */
        MattermostParameters: {
            /** @description Id of the only channel that the bot answers in. */
            _dedicated_room_id_?: string;
            /** @description Token of the outgoing webhook. */
            _outgoing_token_: string;
            /** @description User name of the bot. */
            _tock_username_?: string;
            /** @description Token of the incoming webhook. */
            _token_: string;
            /** @description URL of the Mattermost server. */
            _url_: string;
        } & {
            [key: string]: string;
        };
        /** @description A button. */
        MediaActionDescriptorDump: {
            title: components["schemas"]["I18nLabelValue"];
            /** @constant */
            type: "action";
            /**
             * @description The page that it opens.
             * @example https://example.org/stations
             */
            url?: string;
        };
        /** @description A button. */
        MediaActionDescriptorDumpInput: {
            title: components["schemas"]["I18nLabelValueInput"];
            /** @constant */
            type: "action";
            /**
             * @description The page that it opens.
             * @example https://example.org/stations
             */
            url?: string | null;
        };
        /** @description Title and URL of a button. */
        MediaActionInput: {
            title?: components["schemas"]["I18nLabelInput"];
            /**
             * @description URL of the page.
             * @example https://example.org/stations
             */
            url?: string | null;
        };
        /** @description A file with a title and buttons. */
        MediaCardDescriptor: {
            /** @description Its buttons. */
            actions: components["schemas"]["MediaActionDescriptorDump"][];
            file?: components["schemas"]["MediaFileDescriptor"];
            /** @description Whether the card and adjacent cards form a carousel. */
            fillCarousel: boolean;
            subTitle?: components["schemas"]["I18nLabelValue"];
            title?: components["schemas"]["I18nLabelValue"];
            /** @constant */
            type: "card";
        };
        /** @description A file with a title and buttons. Exports do not contain whether it belongs to a carousel. */
        MediaCardDescriptorDump: {
            /** @description Its buttons. */
            actions: components["schemas"]["MediaActionDescriptorDump"][];
            file?: components["schemas"]["MediaFileDescriptorDump"];
            subTitle?: components["schemas"]["I18nLabelValue"];
            title?: components["schemas"]["I18nLabelValue"];
            /** @constant */
            type: "card";
        };
        /** @description A file with a title and buttons. */
        MediaCardDescriptorDumpInput: {
            /**
             * @description Its buttons.
             * @default []
             */
            actions: components["schemas"]["MediaActionDescriptorDumpInput"][];
            file?: components["schemas"]["MediaFileDescriptorDumpInput"] | null;
            subTitle?: components["schemas"]["I18nLabelValueInput"] | null;
            title?: components["schemas"]["I18nLabelValueInput"] | null;
            /** @constant */
            type: "card";
        };
        /** @description A file with a title and buttons. */
        MediaCardDescriptorInput: {
            /**
             * @description Its buttons.
             * @default []
             */
            actions: components["schemas"]["MediaActionDescriptorDumpInput"][];
            file?: components["schemas"]["MediaFileDescriptorInput"] | null;
            /**
             * @description Whether the card and adjacent cards form a carousel. Null: false.
             * @default false
             */
            fillCarousel: boolean | null;
            subTitle?: components["schemas"]["I18nLabelValueInput"] | null;
            title?: components["schemas"]["I18nLabelValueInput"] | null;
            /** @constant */
            type: "card";
        };
        /** @description Content of a card. */
        MediaCardInput: {
            /**
             * @description Buttons of the card.
             * @default []
             */
            actions: (components["schemas"]["BotMediaActionDescriptorInput"] | components["schemas"]["NumberedMediaActionInput"])[];
            file?: components["schemas"]["MediaFileDescriptorInput"] | null;
            /**
             * @description Whether the card and adjacent cards form a carousel. Null: false.
             * @default false
             */
            fillCarousel: boolean | null;
            subTitle?: components["schemas"]["I18nLabelInput"] | null;
            title?: components["schemas"]["I18nLabelInput"] | null;
        };
        /** @description Cards in a row. */
        MediaCarouselDescriptor: {
            /** @description Cards of the carousel. */
            cards: components["schemas"]["MediaCardDescriptor"][];
            /** @constant */
            type: "carousel";
        };
        /** @description Cards in a row. */
        MediaCarouselDescriptorDump: {
            /** @description The cards. */
            cards: components["schemas"]["MediaCardDescriptorDump"][];
            /** @constant */
            type: "carousel";
        };
        /** @description Cards in a row. */
        MediaCarouselDescriptorDumpInput: {
            /** @description The cards. */
            cards: components["schemas"]["MediaCardDescriptorDumpInput"][];
            /** @constant */
            type: "carousel";
        };
        /** @description Cards in a row. */
        MediaCarouselDescriptorInput: {
            /** @description The cards. */
            cards: components["schemas"]["MediaCardDescriptorInput"][];
            /** @constant */
            type: "carousel";
        };
        /** @description A file that messages can show. */
        MediaFileDescriptor: WithRequired<components["schemas"]["MediaFileFields"], "suffix" | "name" | "id" | "type">;
        /** @description A file, with its content if the server stores it. */
        MediaFileDescriptorDump: {
            /**
             * @description Content of the file in Base64. Absent: the file is stored on another server or no longer exists.
             * @example iVBORw0KGgo=
             */
            data?: string;
        } & WithRequired<components["schemas"]["MediaFileFields"], "suffix" | "name" | "id" | "type">;
        /** @description A file. It is stored if `data` is present and the server does not have the file. A file without content and URL is skipped. */
        MediaFileDescriptorDumpInput: {
            /**
             * @description Content of the file in Base64.
             * @example iVBORw0KGgo=
             */
            data?: string | null;
            /** @description Text for screen readers. */
            description?: components["schemas"]["I18nLabelInput"] | null;
            /**
             * @description URL of the file, if it is stored on another server.
             * @example https://example.org/station.png
             */
            externalUrl?: string | null;
            /**
             * @description Id of the file. Default: a new random id.
             * @example app_station
             */
            id?: string;
            /**
             * @description Original name of the file.
             * @example station.png
             */
            name: string;
            /**
             * @description Extension of the file.
             * @example png
             */
            suffix: string;
            /** @description Type of the file. Default: derived from the extension. */
            type?: components["schemas"]["FileType"];
        };
        /** @description A file that was uploaded before, or that stands elsewhere. */
        MediaFileDescriptorInput: {
            description?: components["schemas"]["I18nLabelInput"] | null;
            /**
             * @description Where it is, when it is not the server that keeps it.
             * @example https://example.org/station.png
             */
            externalUrl?: string | null;
            /**
             * @description Its id; by default a new random one.
             * @example app_station
             */
            id?: string;
            /**
             * @description The name that it had.
             * @example station.png
             */
            name: string;
            /**
             * @description What its name ends with.
             * @example png
             */
            suffix: string;
            /** @description What kind of file it is; by default what its suffix says. */
            type?: components["schemas"]["FileTypeInput"];
        };
        /** @description What is known of a file. */
        MediaFileFields: {
            /** @description What the file shows, for those who cannot see it; absent when nobody has told. */
            description?: components["schemas"]["I18nLabel"];
            /**
             * @description The address of a file that is kept elsewhere; absent for one that was uploaded.
             * @example https://example.org/logo.png
             */
            externalUrl?: string;
            /**
             * @description Its id, which begins with the namespace for one that was uploaded; with a dot and the ending it is the name to download it by.
             * @example app48c749f8-a4c7-4bdb-a5f9-12c406bd0f1e
             */
            id?: string;
            /**
             * @description The name that it had.
             * @example logo.png
             */
            name?: string;
            /**
             * @description The ending of its name, in small letters.
             * @example png
             */
            suffix?: string;
            /** @description What it is, as far as its ending tells. */
            type?: components["schemas"]["FileType"];
        };
        /** @description A button, a card or several cards, as stored. `type` names its type. */
        MediaMessageDescriptor: components["schemas"]["MediaActionDescriptorDump"] | components["schemas"]["MediaCardDescriptor"] | components["schemas"]["MediaCarouselDescriptor"];
        /** @description A button, a card or several cards. `type` names its type. */
        MediaMessageDescriptorDump: components["schemas"]["MediaActionDescriptorDump"] | components["schemas"]["MediaCardDescriptorDump"] | components["schemas"]["MediaCarouselDescriptorDump"];
        /** @description A button, a card or several cards. `type` names its type. */
        MediaMessageDescriptorDumpInput: components["schemas"]["MediaActionDescriptorDumpInput"] | components["schemas"]["MediaCardDescriptorDumpInput"] | components["schemas"]["MediaCarouselDescriptorDumpInput"];
        /** @description A button, a card or several cards, as stored. `type` names its type. */
        MediaMessageDescriptorInput: components["schemas"]["MediaActionDescriptorDumpInput"] | components["schemas"]["MediaCardDescriptorInput"] | components["schemas"]["MediaCarouselDescriptorInput"];
        /** @description An obsolete type. */
        MessageAnswerConfigurationDump: {
            /** @constant */
            answerType: "message";
            /** @description Always empty, because Tock cannot read such messages. */
            messages: unknown[];
        };
        /** @description An obsolete type. */
        MessageAnswerConfigurationDumpInput: {
            /** @constant */
            answerType: "message";
            /**
             * @description Always empty, because Tock cannot read such messages.
             * @default []
             */
            messages: unknown[];
        };
        /** @description An obsolete type. */
        MessageAnswerConfigurationInput: {
            /** @constant */
            answerType: "message";
            /** @description Always empty, because Tock cannot read such messages. */
            messages: unknown[];
        };
        /** @description A message of a user or of a bot. `eventType` says which kind. */
        MessageInput: components["schemas"]["SentenceInput"] | components["schemas"]["TestSentenceWithFootnotes"] | components["schemas"]["TestChoice"] | components["schemas"]["TestAttachment"] | components["schemas"]["TestLocation"] | components["schemas"]["TestDebug"];
        /** @description A connector to Messenger for a page. */
        MessengerConnector: {
            connectorType?: {
                /** @constant */
                id?: "messenger";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["MessengerParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `messenger`. */
        MessengerParameters: {
            /** @description Id of the application. */
            appId: string;
            /** @description Id of the page. */
            pageId: string;
            /** @description Id of the persona that answers. */
            personaId?: string;
            /** @description Secret of the application. */
            secret: string;
            /** @description Token for sending answers. */
            token: string;
            /** @description Token for the verification of the webhook. */
            verifyToken?: string;
        } & {
            [key: string]: string;
        };
        /** @description All conditions that are given must hold; each holds any of its values, and none when it is empty. */
        MetricFilter: {
            /** @description Not before this moment. */
            creationDateSince?: components["schemas"]["OffsetDateTime"] | null;
            /** @description Not after this moment. */
            creationDateUntil?: components["schemas"]["OffsetDateTime"] | null;
            /** @description Ids of the stories in which it happened. */
            emitterStoryIds?: string[] | null;
            /** @description Names of indicators. */
            indicatorNames?: string[] | null;
            /** @description Names of their values. */
            indicatorValueNames?: string[] | null;
            /** @description Ids of the stories that it is about. */
            trackedStoryIds?: string[] | null;
            /** @description What happened. */
            types?: components["schemas"]["MetricType"][] | null;
        };
        /**
         * @description A field to count by.
         * @enum {string}
         */
        MetricGroupBy: "APPLICATION_ID" | "TYPE" | "EMITTER_STORY_ID" | "TRACKED_STORY_ID" | "INDICATOR_NAME" | "INDICATOR_VALUE_NAME";
        /** @description What is counted, and by which fields. */
        MetricRequest: {
            /** @description What is counted; all of it when it is absent or null. */
            filter?: components["schemas"]["MetricFilter"] | null;
            /** @description The fields that are counted by; without any, each single event is listed with its `id`. */
            groupBy: components["schemas"]["MetricGroupBy"][];
        };
        /** @description What was counted; only the fields that are counted by are there. */
        MetricRow: {
            /**
             * @description The id of the connector's configuration.
             * @example web
             */
            applicationId?: string;
            /**
             * @description The id of the story in which it happened.
             * @example 6b035cd024e5751f55362560
             */
            emitterStoryId?: string;
            /** @description The id of a single event, where nothing is counted by. */
            id?: components["schemas"]["ObjectId"];
            /**
             * @description The name of the indicator.
             * @example survey
             */
            indicatorName?: string;
            /**
             * @description The name of its value.
             * @example good
             */
            indicatorValueName?: string;
            /**
             * @description The id of the story that it is about.
             * @example 6b035cd024e5751f55362560
             */
            trackedStoryId?: string;
            type?: components["schemas"]["MetricType"];
        };
        /**
         * @description What happened: a story was handled, a question that an indicator stands for was asked, or it was answered.
         * @enum {string}
         */
        MetricType: "QUESTION_ASKED" | "QUESTION_REPLIED" | "STORY_HANDLED";
        /** @description One model that was trained, or could not be. */
        ModelBuild: {
            applicationId: components["schemas"]["ObjectId"];
            /** @description When it was begun. */
            date: components["schemas"]["Instant"];
            duration: components["schemas"]["Duration"];
            /** @description The entity type of `entityTypeEntities`; else null. */
            entityTypeName: components["schemas"]["QualifiedName"] | null;
            /** @description Whether it failed. */
            error: boolean;
            /** @description Why it failed; else null. */
            errorMessage: string | null;
            /** @description The intent of `intentEntities`; else null. */
            intentId: components["schemas"]["IntentId"] | null;
            language: components["schemas"]["Locale"];
            /**
             * Format: int32
             * @description How many sentences it has learned from.
             */
            nbSentences: number;
            /**
             * @description What the model tells: `intent`, which intent a sentence has; `intentEntities`, the entities in sentences of one intent; `entityTypeEntities`, those inside entities of one type.
             * @enum {string}
             */
            type: "intent" | "intentEntities" | "entityTypeEntities";
        };
        /** @description A page of builds. */
        ModelBuildQueryResult: {
            /** @description The builds of this page. */
            data: components["schemas"]["ModelBuild"][];
            /**
             * Format: int64
             * @description How many builds there are in all.
             */
            total: number;
        };
        /** @description An answer with its type as a name. */
        NamedAnswerInput: components["schemas"]["BotSimpleAnswerConfigurationInput"] | components["schemas"]["BotScriptAnswerConfigurationInput"] | components["schemas"]["BotBuiltinAnswerConfigurationInput"];
        /** @description A language. */
        NamedLocale: {
            /** @description Code of the language. */
            first: components["schemas"]["Locale"];
            /**
             * @description English name of the language.
             * @example French
             */
            second: string;
        };
        /** @description A button or a card, with its type as a name. */
        NamedMediaInput: components["schemas"]["BotMediaActionDescriptorInput"] | components["schemas"]["BotMediaCardDescriptorInput"];
        /** @description Sharing configuration of a namespace. */
        NamespaceConfiguration: {
            /** @description What all other namespaces can use. */
            defaultSharingConfiguration: components["schemas"]["NamespaceSharingConfiguration"];
            /** @description What the namespace uses of others, by their name. */
            namespaceImportConfiguration: {
                [key: string]: components["schemas"]["NamespaceSharingConfiguration"];
            };
        } & WithRequired<components["schemas"]["NamespaceConfigurationFields"], "namespace" | "label">;
        /** @description Fields that the configuration of a namespace has in requests and responses. */
        NamespaceConfigurationFields: {
            /**
             * @description Display name of the namespace.
             * @example Team 2
             */
            label?: string | null;
            /**
             * @description Name of the namespace.
             * @example team2
             */
            namespace?: string;
        };
        /** @description Sharing configuration of a namespace. */
        NamespaceConfigurationInput: {
            /** @description What all other namespaces can use. Default: nothing. */
            defaultSharingConfiguration?: components["schemas"]["NamespaceSharingConfigurationInput"];
            /**
             * @description What the namespace uses of others, by their name.
             * @default {}
             */
            namespaceImportConfiguration: {
                [key: string]: components["schemas"]["NamespaceSharingConfigurationInput"];
            };
        } & WithRequired<components["schemas"]["NamespaceConfigurationFields"], "namespace">;
        /** @description Shared parts of a namespace. */
        NamespaceSharingConfiguration: {
            /** @description Whether models are shared. */
            model: boolean;
            /** @description Whether stories are shared. */
            stories: boolean;
        };
        /** @description Shared parts of a namespace. */
        NamespaceSharingConfigurationInput: {
            /**
             * @description Whether models are shared. Null: false.
             * @default false
             */
            model: boolean | null;
            /**
             * @description Whether stories are shared. Null: false.
             * @default false
             */
            stories: boolean | null;
        };
        /** @description An intent that is more or less probable after a story. */
        NextIntentQualifier: {
            /**
             * @description Name of the intent.
             * @example thanks
             */
            intent: string;
            /**
             * Format: double
             * @description Number added to the probability. Can be negative.
             */
            modifier: number;
        };
        /** @description An intent that is more or less probable after a story. */
        NextIntentQualifierInput: {
            /**
             * @description Name of the intent.
             * @example thanks
             */
            intent: string;
            /**
             * Format: double
             * @description Number added to the probability. Can be negative.
             * @default 0
             */
            modifier: number | null;
        };
        /** @description How an engine trains the models of an application. */
        NlpApplicationConfiguration: {
            /** @description For the application as a whole. */
            applicationConfiguration: components["schemas"]["NlpModelConfiguration"];
            /** @description For the models of entities. */
            entityConfiguration: components["schemas"]["NlpModelConfiguration"];
            /** @description Whether the engine uses the fourth part. */
            hasApplicationConfiguration: boolean;
            /** @description Whether the engine uses the third part. */
            hasEntityConfiguration: boolean;
            /** @description Whether the engine uses the second part. */
            hasIntentConfiguration: boolean;
            /** @description Whether the engine uses the first part. */
            hasTokenizerConfiguration: boolean;
            /** @description For the model of the intents. */
            intentConfiguration: components["schemas"]["NlpModelConfiguration"];
            /** @description For the division of sentences into words. */
            tokenizerConfiguration: components["schemas"]["NlpModelConfiguration"];
        };
        /** @description How an engine shall train the models of an application. A part that is left out is empty. */
        NlpApplicationConfigurationInput: {
            applicationConfiguration?: components["schemas"]["NlpModelConfigurationInput"];
            entityConfiguration?: components["schemas"]["NlpModelConfigurationInput"];
            /**
             * @description Whether the engine uses the fourth part.
             * @default false
             */
            hasApplicationConfiguration: boolean;
            /**
             * @description Whether the engine uses the third part.
             * @default true
             */
            hasEntityConfiguration: boolean;
            /**
             * @description Whether the engine uses the second part.
             * @default true
             */
            hasIntentConfiguration: boolean;
            /**
             * @description Whether the engine uses the first part.
             * @default true
             */
            hasTokenizerConfiguration: boolean;
            intentConfiguration?: components["schemas"]["NlpModelConfigurationInput"];
            tokenizerConfiguration?: components["schemas"]["NlpModelConfigurationInput"];
        };
        /** @description What the bot asked, what it was told, and what it made of it. */
        NlpCallStats: {
            /** @description What the sentence speaks of. */
            entityResult: components["schemas"]["DialogEntityValue"][];
            /** @description The same, after it was merged with what the dialog knew before. */
            entityResultAfterMerge: components["schemas"]["DialogEntityValue"][];
            intentResult: components["schemas"]["DialogIntent"];
            locale: components["schemas"]["Locale"];
            nlpQuery: components["schemas"]["NlpQuery"];
            nlpResult: components["schemas"]["NlpResult"];
        };
        /** @description The engine that trains and runs the models. */
        NlpEngineType: {
            /**
             * @description Name of the engine.
             * @example opennlp
             */
            name: string;
        };
        /** @description The engine that trains and runs the models. */
        NlpEngineTypeInput: {
            /**
             * @description Name of the engine.
             * @default opennlp
             */
            name: string;
        };
        /** @description One part of the configuration. */
        NlpModelConfiguration: {
            /** @description Whether the engine reads the Markdown text. */
            hasMarkdown: boolean;
            /** @description Whether the engine reads the properties. */
            hasProperties: boolean;
            /** @description The same as a Markdown text, for engines that want it so. */
            markdown: string | null;
            /** @description Values by the names that the engine gives to its properties. */
            properties: {
                [key: string]: string;
            };
        };
        /** @description One part of the configuration. */
        NlpModelConfigurationInput: {
            /**
             * @description Whether the engine reads the Markdown text.
             * @default false
             */
            hasMarkdown: boolean;
            /**
             * @description Whether the engine reads the properties.
             * @default true
             */
            hasProperties: boolean;
            /** @description The same as a Markdown text, for engines that want it so. */
            markdown?: string | null;
            /**
             * @description Values by the names that the engine gives to its properties.
             * @default {}
             */
            properties: {
                [key: string]: string;
            };
        };
        /** @description What the bot asked. */
        NlpQuery: {
            /**
             * @description The name of the application.
             * @example travel
             */
            applicationName: string;
            /**
             * @description The mark that the query carried, which is the id of the connector's configuration.
             * @example web
             */
            configuration?: string;
            context: components["schemas"]["NlpQueryContext"];
            /** @description The only intents to choose among; empty means all. */
            intentsSubset: components["schemas"]["LoggedIntentQualifier"][];
            /**
             * @description Namespace of the application.
             * @example app
             */
            namespace: string;
            /** @description The sentence. */
            queries: string[];
            state: components["schemas"]["LoggedState"];
        };
        /** @description Context of the sentence. */
        NlpQueryContext: {
            /**
             * @description The channel.
             * @example web
             */
            clientDevice?: string;
            /**
             * @description Who spoke.
             * @example user1
             */
            clientId: string;
            /** @description The dialog. */
            dialogId: string;
            language: components["schemas"]["Locale"];
            /** @description The moment that words such as "tomorrow" were counted from. */
            referenceDate: components["schemas"]["OffsetDateTime"];
            /**
             * @description The time zone of the speaker.
             * @example UTC
             */
            referenceTimezone: string;
            /** @description Whether a new sentence went to the inbox. */
            registerQuery: boolean;
            /** @description Whether it was only a trial. */
            test: boolean;
        };
        /** @description What came back. */
        NlpResult: {
            /** @description An answer that the model gave itself; absent when it gave none. */
            staticResponse?: string;
        } & WithRequired<components["schemas"]["ParseResultFields"], "intent" | "intentNamespace" | "language" | "entities" | "notRetainedEntities" | "intentProbability" | "entitiesProbability" | "retainedQuery" | "otherIntentsProbabilities" | "originalIntentsProbabilities">;
        /** @description What was understood of one sentence of a dialog. */
        NlpStats: {
            actionId: components["schemas"]["ObjectId"];
            /**
             * @description The namespace of the bot.
             * @example app
             */
            appNamespace: string;
            /** @description When it was stored. */
            date: components["schemas"]["Instant"];
            dialogId: components["schemas"]["ObjectId"];
            stats: components["schemas"]["NlpCallStats"];
        };
        /** @description Wrong credentials. */
        NotAuthenticated: {
            /** @constant */
            authenticated: false;
            /** @description Always empty. */
            roles: components["schemas"]["Role"][];
        };
        /**
         * @description A text that is not empty.
         * @example survey
         */
        NotBlank: string;
        /** @description An answer with its type as a number. */
        NumberedAnswerInput: components["schemas"]["NumberedSimpleAnswerInput"] | components["schemas"]["NumberedScriptAnswerInput"] | components["schemas"]["NumberedBuiltinAnswerInput"];
        /** @description A button, with its type as a number. */
        NumberedBuiltinAnswerInput: {
            /** @constant */
            answerType: 3;
        } & components["schemas"]["BuiltinHandlerInput"];
        /** @description A button, with its type as a number. */
        NumberedMediaActionInput: {
            /** @constant */
            type: 0;
        } & WithRequired<components["schemas"]["MediaActionInput"], "title">;
        /** @description A button, with its type as a number. */
        NumberedMediaCardInput: {
            /** @constant */
            type: 1;
        } & components["schemas"]["MediaCardInput"];
        /** @description A button or a card, with its type as a number. */
        NumberedMediaInput: components["schemas"]["NumberedMediaActionInput"] | components["schemas"]["NumberedMediaCardInput"];
        /** @description A button, with its type as a number. */
        NumberedScriptAnswerInput: {
            /** @constant */
            answerType: 2;
        } & WithRequired<components["schemas"]["ScriptsInput"], "scriptVersions">;
        /** @description A button, with its type as a number. */
        NumberedSimpleAnswerInput: {
            /** @constant */
            answerType: 0;
        } & WithRequired<components["schemas"]["SimpleAnswersInput"], "answers">;
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
        /** @description Where a bot reports its questions to language models. */
        ObservabilityConfiguration: {
            setting: components["schemas"]["ObservabilitySetting"];
        } & components["schemas"]["GenAiConfiguration"];
        /** @description Where a bot shall report its questions to language models. */
        ObservabilityConfigurationInput: {
            setting: components["schemas"]["ObservabilitySettingInput"];
        } & components["schemas"]["GenAiConfigurationInput"];
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
        /** @description A service that keeps what is reported, told apart by its `provider`. */
        ObservabilitySetting: components["schemas"]["LangfuseSetting"];
        /** @description The service to report to, told apart by its `provider`. */
        ObservabilitySettingInput: components["schemas"]["LangfuseSettingInput"];
        /**
         * Format: date-time
         * @description Time with an offset from UTC, or `Z`.
         * @example 2026-11-23T08:00:00Z
         * @example 2026-11-23T09:00:00+01:00
         */
        OffsetDateTime: string;
        /** @description A model that your own Ollama runs. */
        OllamaEmbeddingSetting: {
            /** @description Not asked for by Ollama. */
            apiKey?: components["schemas"]["SecretKey"];
        } & WithRequired<components["schemas"]["OllamaEmbeddingSettingFields"], "provider" | "model" | "baseUrl">;
        /** @description A model that your own Ollama runs. */
        OllamaEmbeddingSettingFields: {
            /**
             * @description Where Ollama listens.
             * @example http://localhost:11434
             */
            baseUrl?: string;
            /**
             * @description The name of the model.
             * @example nomic-embed-text
             */
            model?: string;
            /** @constant */
            provider?: "Ollama";
        };
        /** @description A model that your own Ollama runs. */
        OllamaEmbeddingSettingInput: {
            /** @description Not asked for by Ollama. */
            apiKey?: components["schemas"]["SecretKey"] | null;
        } & WithRequired<components["schemas"]["OllamaEmbeddingSettingFields"], "provider" | "model" | "baseUrl">;
        /** @description A model that your own Ollama runs. */
        OllamaLLMSetting: {
            /** @description Not asked for by Ollama. */
            apiKey?: components["schemas"]["SecretKey"];
            reasoningEffort?: string;
        } & WithRequired<components["schemas"]["OllamaLLMSettingFields"], "provider" | "model" | "baseUrl">;
        /** @description A model that your own Ollama runs. */
        OllamaLLMSettingFields: {
            /**
             * @description Where Ollama listens.
             * @example http://localhost:11434
             */
            baseUrl?: string;
            /**
             * @description The name of the model.
             * @example llama3
             */
            model?: string;
            /** @constant */
            provider?: "Ollama";
        } & components["schemas"]["LLMSettingFields"];
        /** @description A model that your own Ollama runs. */
        OllamaLLMSettingInput: {
            /** @description Not asked for by Ollama. */
            apiKey?: components["schemas"]["SecretKey"] | null;
        } & WithRequired<components["schemas"]["OllamaLLMSettingFields"], "provider" | "model" | "baseUrl">;
        /** @description A connector for clients of the OpenAI protocol. */
        OpenAiConnector: {
            connectorType?: {
                /** @constant */
                id?: "openai";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters?: components["schemas"]["OpenAiParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description A model of OpenAI, or of a server that speaks like it. */
        OpenAIEmbeddingSetting: {
            apiKey: components["schemas"]["SecretKey"];
            /**
             * @description Where the provider is asked.
             * @example https://api.openai.com/v1
             */
            baseUrl: string;
            /**
             * @description The name of the model.
             * @example text-embedding-3-small
             */
            model: string;
            /** @constant */
            provider: "OpenAI";
        };
        /** @description A model of OpenAI, or of a server that speaks like it. */
        OpenAILLMSetting: {
            reasoningEffort?: string;
        } & WithRequired<components["schemas"]["OpenAILLMSettingFields"], "provider" | "apiKey" | "model" | "baseUrl">;
        /** @description A model of OpenAI, or of a server that speaks like it. */
        OpenAILLMSettingFields: {
            apiKey?: components["schemas"]["SecretKey"];
            /**
             * @description Where the provider is asked.
             * @example https://api.openai.com/v1
             */
            baseUrl?: string;
            /**
             * @description The name of the model.
             * @example gpt-4o
             */
            model?: string;
            /** @constant */
            provider?: "OpenAI";
        } & components["schemas"]["LLMSettingFields"];
        /** @description A model of OpenAI, or of a server that speaks like it. */
        OpenAILLMSettingInput: WithRequired<components["schemas"]["OpenAILLMSettingFields"], "provider" | "apiKey" | "model" | "baseUrl">;
        /** @description Parameters of a connector of type `openai`. */
        OpenAiParameters: {
            web_security_mode?: components["schemas"]["WebSecurityMode"];
        } & {
            [key: string]: string;
        };
        /** @description An OpenSearch server. */
        OpenSearchSetting: {
            port: number;
            /** @constant */
            provider: "OpenSearch";
        } & WithRequired<components["schemas"]["VectorStoreAccess"], "host" | "port" | "username" | "password">;
        /** @description An OpenSearch server. */
        OpenSearchSettingInput: {
            /** @constant */
            provider: "OpenSearch";
        } & WithRequired<components["schemas"]["VectorStoreAccess"], "host" | "username" | "password">;
        /** @description A rank: "the third". */
        OrdinalValue: {
            /** @constant */
            "@type": "ordinal";
            /** @example 3 */
            value: number;
        };
        /** @description A connector of a custom type. */
        OtherConnector: {
            connectorType?: {
                id?: string;
            } & components["schemas"]["ConnectorTypeInput"];
            /**
             * @description Parameters of the connector, by the keys of its type.
             * @default {}
             */
            parameters: {
                [key: string]: string;
            };
        } & components["schemas"]["ConnectorInput"];
        /** @description A value of a custom evaluator. `@type` is the name of its Java class. */
        OtherValue: {
            /** @example org.example.travel.SeatValue */
            "@type": string;
        } & {
            [key: string]: unknown;
        };
        /** @description An application, and a page of a list. */
        PaginatedQuery: {
            /** @description Keeps a list still while it is being paged through: only elements that are not newer than this mark are given. Send the text and the date of the first element of the first page with each further page. */
            searchMark?: components["schemas"]["SearchMark"] | null;
            /**
             * Format: int32
             * @description How many elements are given at most.
             * @default 10
             */
            size: number | null;
            /** @description The order, by one field after the other; where it is null or empty, the usual one of the list. */
            sort?: components["schemas"]["SortField"][] | null;
            /**
             * Format: int64
             * @description How many elements of the list are passed over; null is 0.
             * @default 0
             */
            start: number | null;
        } & components["schemas"]["ApplicationScopedQuery"];
        /** @description An entity found in a text, with its value. */
        ParsedEntityValue: {
            /**
             * Format: int32
             * @description Index after the last character.
             */
            end: number;
            entity: components["schemas"]["Entity"];
            /** @description Whether the entity was evaluated. An evaluation can find no value. */
            evaluated: boolean;
            /** @description Whether several values of the entity can be merged into one. */
            mergeSupport: boolean;
            probability: components["schemas"]["Probability"];
            /**
             * Format: int32
             * @description Index of the first character in the text.
             */
            start: number;
            /** @description Entities inside this entity. Indexes are relative to its start. */
            subEntities: components["schemas"]["ParsedEntityValue"][];
            value?: components["schemas"]["EntityValue"];
        };
        /** @description A sentence to try. Without a language, the one that is usual on the server counts. */
        ParseQuery: {
            /**
             * @description Whether a sentence that is already qualified is answered from that, without the model; not when it is null.
             * @default true
             */
            checkExistingQuery: boolean | null;
            /**
             * @description The sentence.
             * @example i want to go to madrid
             */
            query: string;
            /**
             * @description Where the conversation stands. An intent that asks for states is only found in one of them.
             * @example booking
             */
            state?: string | null;
        } & components["schemas"]["ApplicationScopedQuery"];
        /** @description How often a sentence was parsed. */
        ParseRequestLogCount: {
            /**
             * Format: int64
             * @description Number of queries.
             */
            count: number;
            /** @description Mean probability of the entities. */
            entitiesProbability?: components["schemas"]["Probability"];
            /** @description Qualified name of the intent found last. */
            intent?: components["schemas"]["QualifiedName"];
            /** @description Probability of the intent. */
            intentProbability?: components["schemas"]["Probability"];
            /** @description Time of the last query. */
            lastUsage: components["schemas"]["Instant"];
            /** @description The sentence. */
            text: string;
            /** @description Whether a user has qualified the sentence. */
            validated: boolean;
        };
        /** @description A page of counted sentences. */
        ParseRequestLogCountQueryResult: {
            /** @description Those of this page. */
            logs: components["schemas"]["ParseRequestLogCount"][];
            /**
             * Format: int64
             * @description How many different sentences there are in all.
             */
            total: number;
        };
        /** @description Two intents that are hard to tell apart. */
        ParseRequestLogIntentStat: {
            /**
             * Format: double
             * @description How far apart their probabilities were, on average.
             */
            average: number;
            /** @description The intent that was the more likely one. */
            intent1: components["schemas"]["QualifiedName"];
            /** @description The other one. */
            intent2: components["schemas"]["QualifiedName"];
            /**
             * Format: int64
             * @description In how many sentences.
             */
            occurrences: number;
        };
        /** @description How parsing went on one day. */
        ParseRequestLogStat: {
            /**
             * Format: double
             * @description How long a sentence took on average, in milliseconds.
             */
            averageDuration: number;
            /** @description How sure the model was of the entities, on average. */
            averageEntitiesProbability: components["schemas"]["Probability"];
            /** @description How sure the model was of the intent, on average. */
            averageIntentProbability: components["schemas"]["Probability"];
            /**
             * Format: int32
             * @description How many sentences were parsed.
             */
            count: number;
            day: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description How many sentences failed.
             */
            error: number;
        };
        /** @description The intent and the entities of the sentence. */
        ParseResult: WithRequired<components["schemas"]["ParseResultFields"], "intent" | "intentNamespace" | "language" | "entities" | "notRetainedEntities" | "intentProbability" | "entitiesProbability" | "retainedQuery" | "otherIntentsProbabilities" | "originalIntentsProbabilities">;
        /** @description Fields of the responses about a sentence. */
        ParseResultFields: {
            /** @description Entities of the sentence, in text order. */
            entities?: components["schemas"]["ParsedEntityValue"][];
            /** @description Mean probability of the entities. 1 without entities. */
            entitiesProbability?: components["schemas"]["Probability"];
            /** @description Name of the intent without its namespace, except `tock:unknown` for an empty sentence. */
            intent?: string;
            /** @description Namespace of the intent. `tock`: the intent is unknown. */
            intentNamespace?: string;
            intentProbability?: components["schemas"]["Probability"];
            /** @description Language of the model that was used, one of the application's languages. */
            language?: components["schemas"]["Locale"];
            /** @description Entities that overlap with more probable ones. */
            notRetainedEntities?: components["schemas"]["ParsedEntityValue"][];
            /** @description All intents that the model returned above the threshold, before any filter. Empty when the model was not used. */
            originalIntentsProbabilities?: components["schemas"]["IntentProbabilities"];
            /** @description Other allowed intents above the threshold, most probable first. */
            otherIntentsProbabilities?: components["schemas"]["IntentProbabilities"];
            /** @description The parsed sentence. Indexes of entities refer to it. */
            retainedQuery?: string;
        };
        /** @description A PostgreSQL server with the extension `pgvector`. */
        PGVectorSetting: {
            port: number;
        } & WithRequired<components["schemas"]["PGVectorSettingFields"], "provider" | "database">;
        /** @description A PostgreSQL server with the extension `pgvector`. */
        PGVectorSettingFields: {
            /**
             * @description The name of the database.
             * @example documents
             */
            database?: string;
            /** @constant */
            provider?: "PGVector";
        } & components["schemas"]["VectorStoreAccess"];
        /** @description A PostgreSQL server with the extension `pgvector`. */
        PGVectorSettingInput: WithRequired<components["schemas"]["PGVectorSettingFields"], "provider" | "database">;
        /** @description A phone number. */
        PhoneNumberValue: {
            /** @constant */
            "@type": "phoneNumber";
            /** @example 0123456789 */
            value: string;
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
            /**
             * @description Type of participant. Default: user.
             * @enum {string}
             */
            type?: "user" | "bot" | "temporary";
        };
        /** @description A prompt to try. */
        PlaygroundRequest: {
            llmSetting: components["schemas"]["LLMSettingInput"];
            prompt: components["schemas"]["PromptTemplateInput"];
        };
        /** @description An indicator that Tock brings. All bots have it. */
        PredefinedIndicator: {
            _id: components["schemas"]["ObjectId"];
            /** @description Empty, since it belongs to no bot. */
            botId: string;
            description?: components["schemas"]["IndicatorDescription"];
            /** @description Whether people have defined it, so no. */
            isCustom: boolean;
            name: components["schemas"]["IndicatorName"];
            /** @description Empty, since it belongs to no namespace. */
            namespace: string;
            /** @constant */
            type: "PREDEFINED";
            values: components["schemas"]["IndicatorValues"];
        } & WithRequired<components["schemas"]["IndicatorFields"], "label" | "dimensions">;
        /** @description A label to add. */
        PredefinedLabelQuery: {
            entityTypeName: components["schemas"]["QualifiedName"];
            /**
             * @description Label of the value.
             * @example cheap class
             */
            label: string;
            locale: components["schemas"]["LocaleInput"];
            /**
             * @description Value of the label.
             * @example economy
             */
            predefinedValue: string;
        };
        /** @description A value with its labels. */
        PredefinedValue: {
            /** @description Labels by language. */
            labels: {
                [key: string]: string[];
            };
            /**
             * @description Canonical value, returned for all its labels.
             * @example paris
             */
            value: string;
        };
        /** @description A value with its labels. */
        PredefinedValueInput: {
            /**
             * @description Labels by language.
             * @default {}
             */
            labels: {
                [key: string]: string[];
            };
            /**
             * @description Canonical value, returned for all its labels.
             * @example paris
             */
            value: string;
        };
        /** @description A value to add or rename. */
        PredefinedValueQuery: {
            entityTypeName: components["schemas"]["QualifiedName"];
            locale: components["schemas"]["LocaleInput"];
            /**
             * @description Value to rename. Null or absent: a value is added.
             * @example eco
             */
            oldPredefinedValue?: string | null;
            /**
             * @description Value to add, or new name of the value.
             * @example economy
             */
            predefinedValue: string;
        };
        /** @description Probability from 0 to 1. The string `NaN` when the model cannot compute one, for instance for a very long text. */
        Probability: number | "NaN";
        /** @description A text to ask a language model with, and what is filled in. */
        PromptTemplate: WithRequired<components["schemas"]["PromptTemplateFields"], "formatter" | "template" | "inputs">;
        /** @description What a prompt holds, read or written. */
        PromptTemplateFields: {
            /**
             * @description The language that the template is written in, `jinja2` or `f-string`. Another one is kept, but the prompt then fails when it is used.
             * @default jinja2
             * @example jinja2
             * @example f-string
             */
            formatter: string;
            /**
             * @description What is filled in, by the names that the template uses. Each value is any JSON, because it is the template that says what it wants. What the feature fills in itself need not stand here.
             * @default {}
             */
            inputs: {
                [key: string]: unknown;
            };
            /**
             * @description The text, with the places that are filled in.
             * @example Answer {{ question }}
             */
            template?: string;
        };
        /** @description A text to ask a language model with, and what is filled in. */
        PromptTemplateInput: WithRequired<components["schemas"]["PromptTemplateFields"], "template">;
        /**
         * @description Qualified name: `namespace:name`.
         * @example app:book_train
         * @example duckling:datetime
         */
        QualifiedName: string;
        /** @description How many generated answers had which status; all are 0 before the run is completed. */
        RagAnswerStatusCounts: {
            /**
             * Format: int32
             * @description The documents hold the answer.
             */
            found_in_context: number;
            /**
             * Format: int32
             * @description The user asked for a human being.
             */
            human_escalation: number;
            /**
             * Format: int32
             * @description The user tried to give the model other instructions.
             */
            injection_attempt: number;
            /**
             * Format: int32
             * @description The documents do not hold it.
             */
            not_found_in_context: number;
            /**
             * Format: int32
             * @description It is nothing that the bot is there for.
             */
            out_of_scope: number;
            /**
             * Format: int32
             * @description It was no question, but a greeting or the like.
             */
            small_talk: number;
            /**
             * Format: int32
             * @description Something failed.
             */
            technical_error: number;
        };
        /** @description How a bot answers out of documents. */
        RagConfiguration: {
            debugEnabled: boolean;
            documentsRequired: boolean;
            /** @description The model that documents are looked up with. */
            emSetting: components["schemas"]["EmbeddingSetting"];
            explainabilityEnabled: boolean;
            /**
             * @description The name of the index in the vector store, made of namespace, bot and `indexSessionId`.
             * @example ns-app-bot-travel-session-3f0c1a52-0a5e-4b39-8d3c-2f3f2b8d9c10
             */
            indexName?: string;
            indexSessionId?: string;
            maxDocumentsRetrieved: number;
            maxMessagesFromHistory: number;
            /** @description The model that writes the answer. */
            questionAnsweringLlmSetting: components["schemas"]["LLMSetting"];
            /** @description What that model is asked. */
            questionAnsweringPrompt: components["schemas"]["PromptTemplate"];
            /** @description The model that makes one question out of the chat. */
            questionCondensingLlmSetting: components["schemas"]["LLMSetting"];
            /** @description What that model is asked. */
            questionCondensingPrompt: components["schemas"]["PromptTemplate"];
        } & (components["schemas"]["GenAiConfiguration"] & WithRequired<components["schemas"]["RagConfigurationFields"], "documentsRequired" | "debugEnabled" | "explainabilityEnabled" | "maxDocumentsRetrieved" | "maxMessagesFromHistory" | "documentSearchType">);
        /** @description What the configuration of answers out of documents holds, read or written. */
        RagConfigurationFields: {
            /**
             * @description Whether the orchestrator tells how it came to each answer, for those who look for mistakes; not when it is null.
             * @default false
             */
            debugEnabled: boolean | null;
            /** @description How documents are looked up. */
            documentSearchType?: components["schemas"]["DocumentSearchType"];
            /**
             * @description Whether the bot says that it does not know when no document fits; not when it is null.
             * @default true
             */
            documentsRequired: boolean | null;
            /**
             * @description Whether the orchestrator is asked to explain its answers; not when it is null.
             * @default true
             */
            explainabilityEnabled: boolean | null;
            /**
             * @description The run of the indexing tool that has put the documents into the vector store, by its id. It must be there before the configuration is enabled.
             * @example 3f0c1a52-0a5e-4b39-8d3c-2f3f2b8d9c10
             */
            indexSessionId?: string | null;
            /**
             * Format: int32
             * @description How many documents are looked up for a question at most; null is 0.
             * @default 0
             * @example 4
             */
            maxDocumentsRetrieved: number | null;
            /**
             * Format: int32
             * @description How many messages of the chat before the question count; null is 0.
             * @default 0
             * @example 5
             */
            maxMessagesFromHistory: number | null;
        };
        /** @description How a bot shall answer out of documents. */
        RagConfigurationInput: {
            /** @description The model that documents are looked up with; the same that they were indexed with. */
            emSetting: components["schemas"]["EmbeddingSettingInput"];
            /** @description Ignored, so that a response can be sent back. */
            indexName?: string | null;
            /** @description The model that writes the answer. */
            questionAnsweringLlmSetting: components["schemas"]["LLMSettingInput"];
            /** @description What that model is asked. */
            questionAnsweringPrompt: components["schemas"]["PromptTemplateInput"];
            /** @description The model that makes one question out of the chat. */
            questionCondensingLlmSetting: components["schemas"]["LLMSettingInput"];
            /** @description What that model is asked. */
            questionCondensingPrompt: components["schemas"]["PromptTemplateInput"];
        } & (components["schemas"]["GenAiConfigurationInput"] & components["schemas"]["RagConfigurationFields"]);
        /** @description Satisfaction of bot users. */
        RatingReportQueryResult: {
            /**
             * Format: int32
             * @description How many dialogs have a note.
             */
            nbUsersRated: number;
            /**
             * Format: double
             * @description The mean of all notes.
             * @example 4.25
             */
            ratingBot: number;
            /** @description How often each note was given; a note that nobody gave is left out. */
            ratingDetails: components["schemas"]["DialogRating"][];
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
        /** @description A connector for tests, and for programs that use Tock's own message format. */
        RestConnector: {
            connectorType?: {
                /** @constant */
                id?: "rest";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters?: components["schemas"]["RestParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `rest`. */
        RestParameters: {
            /** @description Comma-separated IP addresses of the allowed clients. Absent: all clients. */
            AllowedIPs?: string;
            /** @description Required value of the header `X-Auth-Token`. Absent: any value. */
            "X-Auth-Token"?: string;
        } & {
            [key: string]: string;
        };
        /** @description A connector to Rocket.Chat. */
        RocketConnector: {
            connectorType?: {
                /** @constant */
                id?: "rocket";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["RocketParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `rocket`. */
        RocketParameters: {
            /** @description URL of the avatar. */
            _avatar_: string;
            /** @description Id of the only room that the bot answers in. */
            _dedicated_room_id_?: string;
            /** @description Login of the bot. */
            _login_: string;
            /** @description Password of the bot. */
            _password_: string;
            /** @description URL of the Rocket.Chat server. */
            _url_: string;
        } & {
            [key: string]: string;
        };
        /**
         * @description `nlpUser`: language understanding. `botUser`: bots. `admin`: settings. `technicalAdmin`: the whole server.
         * @enum {string}
         */
        Role: "nlpUser" | "botUser" | "admin" | "technicalAdmin";
        /** @description Roles of the user. No role includes another one. */
        Roles: components["schemas"]["Role"][];
        /** @description A new indicator, as it was sent. */
        SaveIndicatorRequest: {
            description?: components["schemas"]["IndicatorDescription"];
            name: components["schemas"]["IndicatorName"];
            values: components["schemas"]["IndicatorValues"];
        } & WithRequired<components["schemas"]["IndicatorFields"], "label" | "dimensions">;
        /** @description A new indicator. */
        SaveIndicatorRequestInput: {
            /** @description Its name, which stories refer to. It cannot be changed. */
            name: components["schemas"]["NotBlank"];
        } & components["schemas"]["UpdateIndicatorRequestInput"];
        /** @description A compiled Kotlin script. */
        ScriptAnswerConfiguration: {
            /** @constant */
            answerType: "script";
            /** @description Version in use, the newest one. */
            current: components["schemas"]["ScriptAnswerVersionedConfiguration"];
            /** @description All saved versions, oldest first. */
            scriptVersions: components["schemas"]["ScriptAnswerVersionedConfiguration"][];
        };
        /** @description A Kotlin script. */
        ScriptAnswerConfigurationDump: {
            /** @constant */
            answerType: "script";
            /** @description Version in use, the newest one. */
            current: components["schemas"]["ScriptAnswerVersionedConfigurationDump"];
            /** @description All saved versions, oldest first. */
            scriptVersions: components["schemas"]["ScriptAnswerVersionedConfigurationDump"][];
        };
        /** @description A Kotlin script. It is compiled if the story uses this type of answer. */
        ScriptAnswerConfigurationDumpInput: {
            /** @constant */
            answerType: "script";
            /** @description Version in use. Default: the newest one. */
            current?: components["schemas"]["ScriptAnswerVersionedConfigurationDumpInput"];
            /** @description All saved versions. */
            scriptVersions: components["schemas"]["ScriptAnswerVersionedConfigurationDumpInput"][];
        };
        /** @description A compiled Kotlin script. */
        ScriptAnswerConfigurationInput: {
            /** @constant */
            answerType: "script";
            /** @description Version in use. Default: the newest one. */
            current?: components["schemas"]["ScriptAnswerVersionedConfigurationInput"];
            /** @description All that was saved. */
            scriptVersions: components["schemas"]["ScriptAnswerVersionedConfigurationInput"][];
        };
        /** @description A version of a script, with its compiled code. */
        ScriptAnswerVersionedConfiguration: {
            /** @description Compiled classes. */
            compiledCode: components["schemas"]["CompiledClass"][];
            /** @description Time of the change. */
            date: components["schemas"]["Instant"];
            /** @description Class to run. Empty: the script was not compiled. */
            mainClassName: string;
            /** @description Source code. */
            script: string;
            version: components["schemas"]["BotVersion"];
        };
        /** @description A version of a script. */
        ScriptAnswerVersionedConfigurationDump: {
            /** @description When it was saved. */
            date: components["schemas"]["Instant"];
            /** @description The source. */
            script: string;
            version: components["schemas"]["BotVersion"];
        };
        /** @description A version of a script. */
        ScriptAnswerVersionedConfigurationDumpInput: {
            /** @description Time of the change. Default: now. */
            date?: components["schemas"]["OffsetDateTime"];
            /** @description The source. */
            script: string;
            version: components["schemas"]["BotVersion"];
        };
        /** @description A version of a script, with its compiled code. */
        ScriptAnswerVersionedConfigurationInput: {
            /** @description The classes that it was compiled to. */
            compiledCode: components["schemas"]["CompiledClass"][];
            /** @description When it was saved; by default now. */
            date?: components["schemas"]["OffsetDateTime"];
            /** @description Class to run. */
            mainClassName: string;
            /** @description The source. */
            script: string;
            version: components["schemas"]["BotVersion"];
        };
        /** @description A script with its versions. */
        ScriptsInput: {
            /** @description Version in use. Default: the newest one. */
            current?: components["schemas"]["BotScriptAnswerVersionedConfigurationInput"];
            /** @description Versions as returned by the API, or the one in `current`. */
            scriptVersions?: components["schemas"]["BotScriptAnswerVersionedConfigurationInput"][];
        };
        /** @description An element of a list by its text and date. */
        SearchMark: {
            /** @description Its date. */
            date: components["schemas"]["OffsetDateTime"];
            /**
             * @description The text of the element.
             * @example book a train to lyon
             */
            text: string;
        };
        /** @description Which sentences of an application are meant. All conditions that are given must hold; without any, all sentences but the deleted ones are meant. */
        SearchQuery: {
            /**
             * @description A login that is not the one of who qualified it last.
             * @example nlpuser@app.com
             */
            allButUser?: string | null;
            /**
             * @description The `configuration` of the query.
             * @example 1.4.0
             */
            configuration?: string | null;
            /**
             * @description Roles of which the sentence has none.
             * @default []
             */
            entityRolesToExclude: string[];
            /**
             * @description Roles of which the sentence has at least one.
             * @default []
             */
            entityRolesToInclude: string[];
            /**
             * @description A type of which the sentence holds an entity: `namespace:name`.
             * @example app:city
             */
            entityType?: string | null;
            /** @description The intent; `tock:unknown` for sentences that nothing is known of. */
            intentId?: components["schemas"]["IntentId"] | null;
            /**
             * Format: float
             * @description Below this probability of the intent; 1 is no condition, null is 0.
             * @default 1
             */
            maxIntentProbability: number | null;
            /**
             * Format: float
             * @description Above this probability of the intent; 0 or null is no condition.
             * @default 0
             */
            minIntentProbability: number | null;
            /** @description Changed after this moment. */
            modifiedAfter?: components["schemas"]["OffsetDateTime"] | null;
            /** @description Changed before this moment. */
            modifiedBefore?: components["schemas"]["OffsetDateTime"] | null;
            /**
             * @description Whether somebody must have asked to look at it again.
             * @default false
             */
            onlyToReview: boolean | null;
            /**
             * @description A regular expression that must match somewhere in the text, whatever its case and its accents; an expression that cannot be read is answered with 400. With `^` and `$` it must match all of it. It cannot look ahead or behind, nor refer to groups.
             * @example ^book .* to lyon$
             */
            search?: string | null;
            /**
             * @description Whether entities inside other entities count for the conditions on entities.
             * @default false
             */
            searchSubEntities: boolean | null;
            /** @description The order, by one field after the other: `text`, `currentIntent`, `intentProbability`, `entitiesProbability`, `lastUpdate`, `lastUsage`, `usageCount` or `unknownCount`; any other name is taken for `lastUpdate`. Where it is null or empty, what was changed last comes first. */
            sort?: components["schemas"]["SortField"][] | null;
            /**
             * @description Any of these; empty for all but `deleted`.
             * @default []
             */
            status: components["schemas"]["SentenceStatusInput"][];
            /**
             * @description The login of who qualified it last.
             * @example admin@app.com
             */
            user?: string | null;
        } & components["schemas"]["PaginatedQuery"];
        /**
         * Format: password
         * @description A secret, sent in clear. It comes back in clear to those who may read the configuration, so keep such answers as you keep the secret. A server that has a secret manager stores it there, and only its name in the database; it comes back empty when the manager does not give it.
         * @example sk-placeholder
         */
        SecretKey: string;
        /** @description Sentences that a language model has written. */
        SentenceCompletionResponse: {
            /** @description The sentences. */
            sentences: string[];
        };
        /** @description A sentence with its intent and its entities. */
        SentenceDump: {
            creationDate: components["schemas"]["Instant"];
            /** @description What the sentence speaks of. */
            entities: components["schemas"]["SentenceEntityDump"][];
            /** @description Whether the sentence is marked for review. */
            forReview: boolean;
            intent: components["schemas"]["QualifiedName"];
            language?: components["schemas"]["Locale"];
            /** @description Reason for the review. */
            reviewComment?: string;
            status: components["schemas"]["ClassifiedSentenceStatus"];
            /** @description The sentence. */
            text: string;
        };
        /** @description A sentence with its intent and its entities. */
        SentenceDumpInput: {
            creationDate?: components["schemas"]["OffsetDateTime"];
            /**
             * @description Entities of the sentence.
             * @default []
             */
            entities: components["schemas"]["SentenceEntityDumpInput"][];
            /**
             * @description Whether the sentence is marked for review.
             * @default false
             */
            forReview: boolean;
            /**
             * @description Qualified name of the intent: `namespace:name`.
             * @example app:book_train
             */
            intent: string;
            /** @description Language of the sentence. Default: the language of the dump. */
            language?: components["schemas"]["LocaleInput"] | null;
            /** @description Reason for the review. */
            reviewComment?: string | null;
            /**
             * @description Status of the sentence. Sentences that are `validated` or `model` are used for training.
             * @default model
             */
            status: components["schemas"]["ClassifiedSentenceStatus"];
            /**
             * @description The sentence.
             * @example book a train to lyon
             */
            text: string;
        };
        /** @description An entity in a sentence. */
        SentenceEntityDump: {
            /**
             * Format: int32
             * @description Index after the last character.
             */
            end: number;
            entity: components["schemas"]["QualifiedName"];
            /** @description Role of the entity. */
            role: string;
            /**
             * Format: int32
             * @description Index of the first character in the sentence.
             */
            start: number;
            /** @description Entities inside this entity. Indexes are relative to its start. */
            subEntities: components["schemas"]["SentenceEntityDump"][];
        };
        /** @description An entity in a sentence. */
        SentenceEntityDumpInput: {
            /**
             * Format: int32
             * @description Index after the last character.
             * @default 0
             */
            end: number;
            /**
             * @description Qualified name of the entity type: `namespace:name`.
             * @example app:city
             */
            entity: string;
            /**
             * @description Role of the entity.
             * @example destination
             */
            role: string;
            /**
             * Format: int32
             * @description Index of the first character in the sentence.
             * @default 0
             */
            start: number;
            /**
             * @description Entities inside this entity. Indexes are relative to its start.
             * @default []
             */
            subEntities: components["schemas"]["SentenceEntityDumpInput"][];
        };
        /** @description How sentences are generated for a bot. */
        SentenceGenerationConfiguration: {
            /** @description The model that writes them. */
            llmSetting: components["schemas"]["LLMSetting"];
            /**
             * Format: int32
             * @description How many sentences are written at once.
             * @example 5
             */
            nbSentences: number;
            /** @description What it is asked. */
            prompt: components["schemas"]["PromptTemplate"];
        } & components["schemas"]["GenAiConfiguration"];
        /** @description How sentences shall be generated for a bot. */
        SentenceGenerationConfigurationInput: {
            /** @description The model that writes them. */
            llmSetting: components["schemas"]["LLMSettingInput"];
            /**
             * Format: int32
             * @description How many sentences are written at once; null is 0.
             * @default 0
             * @example 5
             */
            nbSentences: number | null;
            /** @description What it is asked. The template is filled in with `sentences`, `locale`, `nb_sentences` and `options`, which has `spelling_mistakes`, `sms_language` and `abbreviated_language`. */
            prompt: components["schemas"]["PromptTemplateInput"];
        } & components["schemas"]["GenAiConfigurationInput"];
        /** @description Whether sentences can be generated. */
        SentenceGenerationInfo: {
            /** @description Whether it is configured and in use. */
            enabled: boolean;
            /**
             * @description The temperature of the configuration, to begin with; absent without a configuration.
             * @example 0.5
             */
            llmTemperature?: string;
            /**
             * Format: int32
             * @description How many sentences come at once; absent without a configuration.
             * @example 5
             */
            nbSentences?: number;
        };
        /** @description How the users of the bot write. What is left out counts as true. */
        SentenceGenerationOptions: {
            /**
             * @description Whether they abbreviate; not when it is null.
             * @default true
             */
            abbreviatedLanguage: boolean | null;
            /**
             * @description Whether they write as in short messages; not when it is null.
             * @default true
             */
            smsLanguage: boolean | null;
            /**
             * @description Whether they make mistakes; not when it is null.
             * @default true
             */
            spellingMistakes: boolean | null;
        };
        /** @description What new sentences shall be like. */
        SentenceGenerationRequest: {
            /**
             * @description How freely the model writes, this time; a number as a string.
             * @example 0.7
             */
            llmTemperature: string;
            locale: components["schemas"]["LocaleInput"];
            options: components["schemas"]["SentenceGenerationOptions"];
            /** @description Sentences that mean what the new ones shall mean. */
            sentences: string[];
        };
        /** @description A text, or what a connector makes of one. */
        SentenceInput: {
            delay?: components["schemas"]["TestDelay"];
            /** @constant */
            eventType: "sentence";
            /**
             * @description What a connector made of it.
             * @default []
             */
            messages: components["schemas"]["GenericMessageInput"][];
            /**
             * @description The text; null or absent when `messages` hold it.
             * @example i want to go to lyon
             */
            text?: string | null;
            /** @description Whether it is written or spoken; not looked at. */
            userInterface?: components["schemas"]["UserInterfaceType"] | null;
        };
        /** @description A sentence, what it means, and how far it is on its way into the model. */
        SentenceReport: {
            applicationId: components["schemas"]["ObjectId"];
            classification: components["schemas"]["ClassificationReport"];
            configuration?: string;
            creationDate: components["schemas"]["Instant"];
            /** @description Whether the sentence is marked for review. */
            forReview: boolean;
            key?: string;
            language: components["schemas"]["Locale"];
            qualifier?: string;
            reviewComment?: string;
            status: components["schemas"]["ClassifiedSentenceStatus"];
            updateDate: components["schemas"]["Instant"];
        } & WithRequired<components["schemas"]["SentenceReportFields"], "text">;
        /** @description What a sentence holds, read or written. */
        SentenceReportFields: {
            /**
             * @description The `configuration` of the query.
             * @example 1.4.0
             */
            configuration?: string | null;
            /** @description The hidden text, encrypted; only there when something is hidden. Send it back with the sentence. */
            key?: string | null;
            /**
             * @description The login of who qualified it last.
             * @example admin@app.com
             */
            qualifier?: string | null;
            /**
             * @description Reason for the review.
             * @example not sure
             */
            reviewComment?: string | null;
            /**
             * @description The sentence. Hidden texts are replaced by `****`.
             * @example can i get a train from rome to brussels tonight
             */
            text?: string;
        };
        /** @description A sentence as it shall be. It is found by its text, its language and its application. */
        SentenceReportInput: {
            /**
             * @description The id of the application.
             * @example 6b035c7b24e5751f553624fd
             */
            applicationId: string;
            classification: components["schemas"]["ClassificationReportInput"];
            creationDate: components["schemas"]["OffsetDateTime"];
            /**
             * @description Whether somebody shall look at it again; not when it is null.
             * @default false
             */
            forReview: boolean | null;
            language: components["schemas"]["LocaleInput"];
            status: components["schemas"]["SentenceStatusInput"];
            /** @description Ignored. The server sets the time of the change. */
            updateDate: components["schemas"]["OffsetDateTime"];
        } & WithRequired<components["schemas"]["SentenceReportFields"], "text">;
        /** @description Sentences of one application, with names instead of ids. */
        SentencesDump: {
            applicationName: components["schemas"]["QualifiedName"];
            /** @description The language of all sentences; absent as long as each tells its own. */
            language?: components["schemas"]["Locale"];
            /** @description The sentences. */
            sentences: components["schemas"]["SentenceDump"][];
        };
        /** @description A dump of sentences as JSON in UTF-8, at most 50,000,000 bytes. */
        SentencesDumpFile: string;
        /** @description A form with one file. The field may have any name. */
        SentencesDumpForm: {
            dump?: components["schemas"]["SentencesDumpFile"];
        } & {
            [key: string]: components["schemas"]["SentencesDumpFile"];
        };
        /** @description Sentences of one application, with names instead of ids. */
        SentencesDumpInput: {
            applicationName: components["schemas"]["QualifiedName"];
            /** @description Language of sentences without a `language` of their own. Only the first part counts. Sentences in an unknown language are skipped. */
            language?: components["schemas"]["LocaleInput"] | null;
            /** @description Sentences to add. */
            sentences: components["schemas"]["SentenceDumpInput"][];
        };
        /** @description A page of sentences. */
        SentencesReport: {
            /**
             * Format: int64
             * @description `start` plus the number of sentences of this page: where the next page starts.
             */
            end: number;
            /** @description The sentences of this page; none when `start` is beyond the last one. */
            sentences: components["schemas"]["SentenceReport"][];
            /**
             * Format: int64
             * @description How many of them were passed over.
             */
            start: number;
            /**
             * Format: int64
             * @description How many sentences are meant in all.
             */
            total: number;
        };
        /** @description A status by its name, or by its place in the list as Studio sends it: 0 is `inbox`, 3 is `deleted`. */
        SentenceStatusInput: components["schemas"]["ClassifiedSentenceStatus"] | (0 | 1 | 2 | 3);
        /** @description Texts of sentences. */
        SentencesTextQuery: {
            /**
             * @description The texts.
             * @default []
             */
            texts: string[];
        } & components["schemas"]["ApplicationScopedQuery"];
        /** @description The form of a CAS provider. */
        SignInForm: {
            /** @description Sent by the provider when the user has logged out there, as XML with the ticket. */
            logoutRequest?: string;
            /**
             * @description The ticket that the server exchanges for the identity of the user.
             * @example ST-1856339-aA5Yuvrxzpv8Tau1cYQ7
             */
            ticket?: string;
        } & {
            [key: string]: string;
        };
        /** @description A message of the bot. */
        SimpleAnswer: {
            /**
             * Format: int64
             * @description Delay before the message, in milliseconds. -1: the usual delay of the bot.
             */
            delay: number;
            /** @description Sources of the text. */
            footnotes?: components["schemas"]["WebFootnote"][];
            key: components["schemas"]["I18nLabelValue"];
            mediaMessage?: components["schemas"]["MediaMessageDescriptor"];
        };
        /** @description Texts, optionally with media. */
        SimpleAnswerConfiguration: {
            /** @description Messages of the bot, in order. */
            answers: components["schemas"]["SimpleAnswer"][];
            /** @constant */
            answerType: "simple";
        };
        /** @description Texts, optionally with media. */
        SimpleAnswerConfigurationDump: {
            /** @description Messages of the bot, in order. */
            answers: components["schemas"]["SimpleAnswerDump"][];
            /** @constant */
            answerType: "simple";
        };
        /** @description Texts, optionally with media. */
        SimpleAnswerConfigurationDumpInput: {
            /** @description Messages of the bot, in order. */
            answers: components["schemas"]["SimpleAnswerDumpInput"][];
            /** @constant */
            answerType: "simple";
        };
        /** @description Texts, optionally with media. */
        SimpleAnswerConfigurationInput: {
            /** @description Messages of the bot, in order. */
            answers: components["schemas"]["SimpleAnswerInput"][];
            /** @constant */
            answerType: "simple";
        };
        /** @description A message of the bot. */
        SimpleAnswerDump: {
            /**
             * Format: int64
             * @description Delay before the message, in milliseconds. -1: the usual delay of the bot.
             */
            delay: number;
            /** @description Sources of the text. */
            footnotes?: components["schemas"]["WebFootnote"][];
            key: components["schemas"]["I18nLabelValue"];
            mediaMessage?: components["schemas"]["MediaMessageDescriptorDump"];
        };
        /** @description A message of the bot. */
        SimpleAnswerDumpInput: {
            /**
             * Format: int64
             * @description Delay before the message, in milliseconds. -1: the usual delay of the bot.
             * @default 0
             */
            delay: number | null;
            /** @description Sources of the text. */
            footnotes?: components["schemas"]["WebFootnoteInput"][] | null;
            key: components["schemas"]["I18nLabelValueInput"];
            mediaMessage?: components["schemas"]["MediaMessageDescriptorDumpInput"] | null;
        };
        /** @description A message of the bot. */
        SimpleAnswerInput: {
            /**
             * Format: int64
             * @description Delay before the message, in milliseconds. -1: the usual delay of the bot.
             * @default 0
             */
            delay: number | null;
            /** @description Sources of the text. */
            footnotes?: components["schemas"]["WebFootnoteInput"][] | null;
            key: components["schemas"]["I18nLabelValueInput"];
            mediaMessage?: components["schemas"]["MediaMessageDescriptorInput"] | null;
        };
        /** @description The answer of the bot. */
        SimpleAnswersInput: {
            /** @description Messages of the bot, in order. */
            answers?: components["schemas"]["BotSimpleAnswerInput"][];
        };
        /** @description Whether it is nothing but a text. */
        SimpleMessage: boolean;
        /** @description A connector to Slack. */
        SlackConnector: {
            connectorType?: {
                /** @constant */
                id?: "slack";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["SlackParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `slack`. */
        SlackParameters: {
            /** @description First part of the URL of Slack's incoming webhook. */
            outToken1: string;
            /** @description Second part of the URL. */
            outToken2: string;
            /** @description Third part of the URL. */
            outToken3: string;
        } & {
            [key: string]: string;
        };
        /**
         * @description The oldest first, or the newest.
         * @enum {string}
         */
        SortDirection: "ASC" | "DESC";
        /** @description One field of an order. */
        SortField: {
            /**
             * @description The name of the field.
             * @example usageCount
             */
            first: string;
            /** @description Whether small values come first. */
            second: boolean;
        };
        /** @description Steps of the story for one connector. */
        StoryDefinitionConfigurationByBotStep: {
            /**
             * @description The name of the connector.
             * @example web
             */
            botConfiguration: string;
            /** @description The steps. */
            steps: components["schemas"]["StoryDefinitionConfigurationStep"][];
        };
        /** @description Steps of the story for one connector. */
        StoryDefinitionConfigurationByBotStepInput: {
            /**
             * @description The name of the connector.
             * @example web
             */
            botConfiguration: string;
            /**
             * @description The steps.
             * @default []
             */
            steps: components["schemas"]["StoryDefinitionConfigurationStepInput"][];
        };
        /** @description A story in a file. */
        StoryDefinitionConfigurationDump: {
            /** @description Answers of the bot. The one of `currentType` is used. */
            answers: components["schemas"]["AnswerConfigurationDump"][];
            /** @description Connector that the story is limited to. Absent: all connectors. */
            configurationName?: string;
            /** @description Answers for single connectors. */
            configuredAnswers: components["schemas"]["DedicatedAnswerConfiguration"][];
            /** @description Steps for single connectors. */
            configuredSteps: components["schemas"]["StoryDefinitionConfigurationByBotStep"][];
            /** @description Activation and redirection of the story. */
            features: components["schemas"]["StoryDefinitionConfigurationFeature"][];
            /** @description Entities that the bot requires first. */
            mandatoryEntities: components["schemas"]["StoryDefinitionConfigurationMandatoryEntityDump"][];
            /** @description Steps of the story. */
            steps: components["schemas"]["StoryDefinitionConfigurationStepDump"][];
            /** @description Special handling of the story. */
            tags: components["schemas"]["StoryTag"][];
            /** @description Language of the sentence. */
            userSentenceLocale?: components["schemas"]["Locale"];
            /**
             * Format: int32
             * @description Number of changes.
             */
            version: number;
        } & WithRequired<components["schemas"]["StoryDumpFields"], "storyId" | "botId" | "intent" | "currentType" | "namespace" | "name" | "category" | "description" | "userSentence">;
        /** @description Stories to import. */
        StoryDefinitionConfigurationDumpImport: {
            /**
             * @description How to handle a story for the intent `unknown` while generated answers are enabled, because both answer the same messages. `DEFAULT`: no special handling. `RAG_ON`: disables the story. `RAG_OFF`: disables generated answers.
             * @default DEFAULT
             * @enum {string}
             */
            mode: "DEFAULT" | "RAG_ON" | "RAG_OFF";
            /** @description Stories in the format of an export. */
            stories: components["schemas"]["StoryDefinitionConfigurationDumpInput"][];
        };
        /** @description A story to import into the bot of the path. Its own bot and namespace are ignored. */
        StoryDefinitionConfigurationDumpInput: {
            /** @description Answers of the bot. */
            answers: components["schemas"]["AnswerConfigurationDumpInput"][];
            /** @description Ignored. */
            configurationName?: string | null;
            /**
             * @description Answers for single connectors.
             * @default []
             */
            configuredAnswers: components["schemas"]["DedicatedAnswerConfigurationInput"][];
            /**
             * @description Steps for single connectors.
             * @default []
             */
            configuredSteps: components["schemas"]["StoryDefinitionConfigurationByBotStepInput"][];
            /**
             * @description Activation and redirection of the story. Entries for connectors of other namespaces are ignored.
             * @default []
             */
            features: components["schemas"]["StoryDefinitionConfigurationFeatureInput"][];
            /**
             * @description Entities that the bot requires first.
             * @default []
             */
            mandatoryEntities: components["schemas"]["StoryDefinitionConfigurationMandatoryEntityDumpInput"][];
            /**
             * @description Where the user can go on.
             * @default []
             */
            steps: components["schemas"]["StoryDefinitionConfigurationStepDumpInput"][];
            /**
             * @description What is special about it.
             * @default []
             */
            tags: components["schemas"]["StoryTag"][];
            /** @description Language of the sentence. Null: the language of the path. */
            userSentenceLocale?: components["schemas"]["LocaleInput"] | null;
            /**
             * Format: int32
             * @description Ignored if the bot already has the story.
             * @default 0
             */
            version: number | null;
        } & WithRequired<components["schemas"]["StoryDumpFields"], "storyId" | "botId" | "intent" | "currentType">;
        /** @description Enables or disables a story, or names the story that replaces or follows it. */
        StoryDefinitionConfigurationFeature: {
            /** @description Connector that the setting is limited to. Absent: all connectors. */
            botApplicationConfigurationId?: components["schemas"]["ObjectId"];
            /** @description Whether the story, or the redirection below, is enabled. */
            enabled: boolean;
            /** @description `storyId` of the story that follows it. */
            endWithStoryId?: string;
            /** @description `storyId` of the story that replaces it. */
            switchToStoryId?: string;
        };
        /** @description Enables or disables a story, or names the story that replaces or follows it. */
        StoryDefinitionConfigurationFeatureInput: {
            /** @description Connector that the setting is limited to. Null: all connectors. */
            botApplicationConfigurationId?: string | null;
            /**
             * @description Whether the story, or the redirection below, is enabled. Null: false.
             * @default true
             */
            enabled: boolean | null;
            /** @description `storyId` of the story that follows it. */
            endWithStoryId?: string | null;
            /** @description `storyId` of the story that replaces it. */
            switchToStoryId?: string | null;
        };
        /** @description A story, and the stories it leads to. */
        StoryDefinitionConfigurationFlowNode: {
            /** @description The ids of the stories it leads to. */
            childrenStoryIds: string[];
            /**
             * @description The id of the story.
             * @example 6b035cd024e5751f55362560
             */
            ownerStoryId: string;
        };
        /** @description An entity that the bot requires before it answers. */
        StoryDefinitionConfigurationMandatoryEntityDump: {
            /** @description Answers that ask for the entity. */
            answers: components["schemas"]["AnswerConfigurationDump"][];
            currentType: components["schemas"]["AnswerConfigurationType"];
            /**
             * @description Its type with its namespace.
             * @example app:city
             */
            entityType: string;
            /** @description Intent of a user who names only the entity. */
            intent: components["schemas"]["IntentWithoutNamespace"];
            /**
             * @description Role of the entity.
             * @example city
             */
            role: string;
        };
        /** @description An entity that the bot requires before it answers. */
        StoryDefinitionConfigurationMandatoryEntityDumpInput: {
            /** @description Answers that ask for the entity. */
            answers: components["schemas"]["AnswerConfigurationDumpInput"][];
            currentType: components["schemas"]["AnswerConfigurationType"];
            /**
             * @description Qualified name of the entity type. Default: the role.
             * @example app:city
             */
            entityType?: string;
            /** @description Intent of a user who names only the entity. */
            intent: components["schemas"]["IntentWithoutNamespace"];
            /**
             * @description Role of the entity.
             * @example city
             */
            role: string;
        };
        /** @description A step of a story. */
        StoryDefinitionConfigurationStep: {
            /** @description What the bot says there. */
            answers: components["schemas"]["AnswerConfiguration"][];
            /** @description Steps that follow. */
            children: components["schemas"]["StoryDefinitionConfigurationStep"][];
            currentType: components["schemas"]["AnswerConfigurationType"];
            entity?: components["schemas"]["EntityStepSelection"];
            /** @description Whether no step follows. */
            hasNoChildren: boolean;
            /** @description What leads to it. */
            intent?: components["schemas"]["IntentWithoutNamespace"];
            /**
             * Format: int32
             * @description Depth of the step. 0 for the first level.
             */
            level: number;
            /** @description Indicator values counted when users reach the step. */
            metrics: components["schemas"]["StoryDefinitionStepMetric"][];
            /**
             * @description The name of the step.
             * @example ##6b035d4624e5751f5536253f_thanks_null_0
             */
            name: string;
            /** @description Intent of the story to switch to. */
            targetIntent?: components["schemas"]["IntentWithoutNamespace"];
            /**
             * @description Default text of the sentence that leads to the step.
             * @example thank you
             */
            userSentence: string;
            /** @description Label of the sentence. */
            userSentenceLabel?: components["schemas"]["I18nLabelValue"];
        };
        /** @description A step of a story. */
        StoryDefinitionConfigurationStepDump: {
            /** @description Answers of the step. */
            answers: components["schemas"]["AnswerConfigurationDump"][];
            /** @description Steps that follow. */
            children: components["schemas"]["StoryDefinitionConfigurationStepDump"][];
            currentType: components["schemas"]["AnswerConfigurationType"];
            entity?: components["schemas"]["EntityStepSelection"];
            /** @description What leads to it. */
            intent?: components["schemas"]["IntentWithoutNamespace"];
            /**
             * Format: int32
             * @description Depth of the step. 0 for the first level.
             */
            level: number;
            /**
             * @description Name of the step.
             * @example ##6b035d4624e5751f5536253f_thanks_null_0
             */
            name: string;
            /** @description Intent of the story to switch to. */
            targetIntent?: components["schemas"]["IntentWithoutNamespace"];
            /** @description Sentence of a user that leads to the step. */
            userSentenceLabel?: components["schemas"]["I18nLabelValue"];
        };
        /** @description A step of a story. */
        StoryDefinitionConfigurationStepDumpInput: {
            /** @description What the bot says there. */
            answers: components["schemas"]["AnswerConfigurationDumpInput"][];
            /**
             * @description Steps that follow.
             * @default []
             */
            children: components["schemas"]["StoryDefinitionConfigurationStepDumpInput"][];
            currentType: components["schemas"]["AnswerConfigurationType"];
            entity?: components["schemas"]["EntityStepSelectionInput"] | null;
            /** @description Intent that leads to the step. It is created if it does not exist. */
            intent?: components["schemas"]["IntentWithoutNamespace"] | null;
            /**
             * Format: int32
             * @description Depth of the step. 0 for the first level.
             * @default 0
             */
            level: number | null;
            /**
             * @description The name of the step.
             * @example ##6b035d4624e5751f5536253f_thanks_null_0
             */
            name: string;
            /** @description Intent of the story to switch to. It is created if it does not exist. */
            targetIntent?: components["schemas"]["IntentWithoutNamespace"] | null;
            /** @description Sentence of a user that leads to the step. */
            userSentenceLabel?: components["schemas"]["I18nLabelValueInput"] | null;
        };
        /** @description A step of a story. */
        StoryDefinitionConfigurationStepInput: {
            /** @description What the bot says there. */
            answers: components["schemas"]["AnswerConfigurationInput"][];
            /**
             * @description Steps that follow.
             * @default []
             */
            children: components["schemas"]["StoryDefinitionConfigurationStepInput"][];
            currentType: components["schemas"]["AnswerConfigurationType"];
            entity?: components["schemas"]["EntityStepSelectionInput"] | null;
            /** @description What leads to it. */
            intent?: components["schemas"]["IntentWithoutNamespace"] | null;
            /**
             * Format: int32
             * @description Depth of the step. 0 for the first level.
             * @default 0
             */
            level: number | null;
            /**
             * @description Indicator values to count when users reach the step.
             * @default []
             */
            metrics: components["schemas"]["StoryDefinitionStepMetric"][];
            /**
             * @description The name of the step.
             * @example ##6b035d4624e5751f5536253f_thanks_null_0
             */
            name: string;
            /** @description Intent of the story to switch to. */
            targetIntent?: components["schemas"]["IntentWithoutNamespace"] | null;
            /**
             * @description Default text of the sentence that leads to the step.
             * @default
             * @example thank you
             */
            userSentence: string;
            /** @description Label of the sentence. */
            userSentenceLabel?: components["schemas"]["I18nLabelValueInput"] | null;
        };
        /** @description A story without its answers. */
        StoryDefinitionConfigurationSummaryExtended: {
            _id: components["schemas"]["ObjectId"];
            /** @description Bot of the story. */
            botId: string;
            /** @description Category that groups stories. */
            category: string;
            currentType: components["schemas"]["AnswerConfigurationType"];
            /** @description Description for users of Studio. */
            description: string;
            /** @description Intent that starts the story. */
            intent: components["schemas"]["IntentWithoutNamespace"];
            /** @description Time of the last change. Absent: unknown. */
            lastEdited?: components["schemas"]["OffsetDateTime"];
            /** @description Display name of the story. */
            name: string;
            /** @description Identifier of the story for programs. */
            storyId: string;
        };
        /** @description A story for selection. */
        StoryDefinitionConfigurationSummaryMinimumMetrics: {
            _id: components["schemas"]["ObjectId"];
            /** @description Category that groups stories. */
            category: string;
            currentType: components["schemas"]["AnswerConfigurationType"];
            /** @description Intent that starts the story. */
            intent: components["schemas"]["IntentWithoutNamespace"];
            /** @description Whether the story is a metric story. */
            metricStory: boolean;
            /** @description Display name of the story. */
            name: string;
            /** @description Identifier of the story for programs. */
            storyId: string;
        };
        /** @description An indicator value counted when a user reaches a step. */
        StoryDefinitionStepMetric: {
            /**
             * @description Name of the indicator.
             * @example satisfaction
             */
            indicatorName: string;
            /**
             * @description Name of the indicator value.
             * @example yes
             */
            indicatorValueName: string;
        };
        /** @description Fields that a story file has in requests and responses. */
        StoryDumpFields: {
            /**
             * @description Bot that the story was exported from.
             * @example travel
             */
            botId?: string;
            /**
             * @description Category that groups stories. Default: `default`.
             * @example default
             */
            category?: string;
            /** @description Type of the answer to use. */
            currentType?: components["schemas"]["AnswerConfigurationType"];
            /** @description Description for users of Studio. */
            description?: string;
            /** @description Intent that starts the story. */
            intent?: components["schemas"]["IntentWithoutNamespace"];
            /**
             * @description Display name of the story. Default: its `storyId`.
             * @example Opening hours
             */
            name?: string;
            /**
             * @description Namespace that the story was exported from.
             * @example app
             */
            namespace?: string;
            /**
             * @description Identifier of the story for programs, unique in the bot.
             * @example opening_hours
             */
            storyId?: string;
            /**
             * @description Sentence that starts the story.
             * @example when is the station open
             */
            userSentence?: string;
        };
        /** @description Fields that a story has in requests and responses. */
        StoryFields: {
            /**
             * @description Id of the bot, as set in its connectors.
             * @example travel
             */
            botId?: string;
            /**
             * @description Category that groups stories. `faq` for FAQs.
             * @example default
             */
            category?: string;
            /** @description Description for users of Studio. */
            description?: string;
            /** @description What a user means who starts it. */
            intent?: components["schemas"]["IntentWithoutNamespace"];
            /**
             * @description Its name for people.
             * @example Opening hours
             */
            name?: string;
            /**
             * @description Namespace of the bot.
             * @example app
             */
            namespace?: string;
            /**
             * @description Its name for programs, which no other story of the bot has.
             * @example opening_hours
             */
            storyId?: string;
            /**
             * @description What a user may say to start it.
             * @example when is the station open
             */
            userSentence?: string;
        };
        /** @description Filter for stories. The fields for paging and order are ignored. */
        StorySearchRequest: {
            /**
             * @description Category of the stories. Null or blank: all.
             * @example default
             */
            category?: string | null;
            /**
             * @description Whether stories of the bot's own program are excluded. Null: false.
             * @default true
             */
            onlyConfiguredStory: boolean | null;
            /**
             * @description Words that the name contains in this order, ignoring case and accents.
             * @example opening
             */
            textSearch?: string | null;
        } & components["schemas"]["PaginatedQuery"];
        /**
         * @description `DISABLE` and `ENABLE`: the story disables the bot, or enables it again. `CHECK_ONLY_SUB_STEPS`: only the steps below the current step are checked; with `_WITH_STORY_INTENT`, only if one of them or the current step has the intent. `ASK_AGAIN`: if the user says something else, the bot asks once more before it leaves the story.
         * @enum {string}
         */
        StoryTag: "ENABLE" | "DISABLE" | "CHECK_ONLY_SUB_STEPS" | "CHECK_ONLY_SUB_STEPS_WITH_STORY_INTENT" | "ASK_AGAIN";
        /** @description A dictionary value: the canonical value for any label or spelling in the text. */
        StringValue: {
            /** @constant */
            "@type": "string";
            /** @description Dictionary values similar to the text. An exact match is listed alone or omitted. */
            candidates: components["schemas"]["ValueWithProbability"][];
            /** @example paris */
            value: string;
        };
        /** @description A dictionary value. */
        StringValueInput: {
            /** @constant */
            "@type": "string";
            /**
             * @description Dictionary values similar to the text. Optional.
             * @default []
             */
            candidates: components["schemas"]["ValueWithProbability"][];
            /** @example paris */
            value: string;
        };
        /** @description Filter for stories. The application is required. */
        SummaryStorySearchRequest: {
            /**
             * @description Category of the stories. Null or blank: all.
             * @example default
             */
            category?: string | null;
        } & components["schemas"]["ApplicationScopedQuery"];
        /** @description A connector to Microsoft Teams. */
        TeamsConnector: {
            connectorType?: {
                /** @constant */
                id?: "teams";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["TeamsParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `teams`. */
        TeamsParameters: {
            /** @description Id of the application. */
            appId: string;
            /** @description Password of the bot. */
            password: string;
        } & {
            [key: string]: string;
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
        /** @description Something that the user says, or that the bot is expected to answer. */
        TestActionInput: {
            /** @description The channel that it came through; not looked at. */
            connectorType?: components["schemas"]["ConnectorTypeInput"] | null;
            /** @description When it was said. */
            date: components["schemas"]["Instant"];
            /**
             * @description An id, different from that of the other actions; reports of executions refer to it.
             * @example 6b035cb75fb6e3d3b0eeb505
             */
            id: string;
            /** @description What the user says, which is the first one; or answers of which one is expected. */
            messages: components["schemas"]["MessageInput"][];
            /** @description Who says it. What a `user` says is sent; what anybody else says is expected. */
            playerId: components["schemas"]["PlayerIdInput"];
            /** @description Mode of the user interface, written or spoken. Default: `textChat`. */
            userInterfaceType?: components["schemas"]["UserInterfaceType"];
        };
        /** @description Something that the user says, or that the bot is expected to answer. */
        TestActionReport: {
            /** @description The channel that it came through; absent on what the bot said. */
            connectorType?: components["schemas"]["ConnectorType"];
            /** @description When it was said. */
            date: components["schemas"]["Instant"];
            /**
             * @description The id of the action in the dialog that it was copied from.
             * @example 6b035cb75fb6e3d3b0eeb505
             */
            id: string;
            /** @description What the user says, which is the first one; or answers of which one is expected. */
            messages: components["schemas"]["ReportedMessage"][];
            /** @description Who says it. */
            playerId: components["schemas"]["PlayerId"];
            userInterfaceType: components["schemas"]["UserInterfaceType"];
        };
        /** @description A file sent by the user. */
        TestAttachment: {
            delay?: components["schemas"]["TestDelay"];
            /** @constant */
            eventType: "attachment";
            type: components["schemas"]["FileType"];
            url: string;
        };
        /** @description Tests of the models of an application in one language, which must be given. */
        TestBuildQuery: {
            /** @description Only what was found after this moment. */
            after?: components["schemas"]["OffsetDateTime"] | null;
            /**
             * @description Only sentences of this intent: `namespace:name`.
             * @example app:greetings
             */
            intentName?: string | null;
            language: components["schemas"]["LocaleInput"];
        } & components["schemas"]["PaginatedQuery"];
        /** @description How one test of a model went. */
        TestBuildStat: {
            /** @description How long the training took. */
            buildModelDuration: components["schemas"]["Duration"];
            /** @description When it was begun, to the minute. */
            date: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description How many of them had wrong entities.
             */
            entityErrors: number;
            /**
             * Format: int32
             * @description How many sentences were understood wrongly.
             */
            errors: number;
            /**
             * Format: int32
             * @description How many of them had a wrong intent.
             */
            intentErrors: number;
            /**
             * Format: int32
             * @description How many sentences the trial model has learned from.
             */
            nbSentencesInModel: number;
            /**
             * Format: int32
             * @description How many sentences were tried.
             */
            nbSentencesTested: number;
            /** @description How long the trial took. */
            testModelDuration: components["schemas"]["Duration"];
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
        /** @description A dialog as it shall be again. */
        TestDialogInput: {
            /**
             * @description What the user says, and what the bot is expected to answer.
             * @default []
             */
            actions: components["schemas"]["TestActionInput"][];
            /**
             * @description An id, different from that of the other dialogs; reports of executions refer to it.
             * @example 6b035cb65fb6e3d3b0eeb501
             */
            id: string;
            userInterface: components["schemas"]["UserInterfaceType"];
        };
        /** @description A dialog as it shall be again. */
        TestDialogReport: {
            /** @description What the user says, and what the bot is expected to answer. */
            actions: components["schemas"]["TestActionReport"][];
            /**
             * @description The id of the dialog that it was copied from.
             * @example 6b035cb65fb6e3d3b0eeb501
             */
            id: string;
            userInterface: components["schemas"]["UserInterfaceType"];
        };
        /** @description How often a sentence is understood wrongly, read or written. */
        TestErrorFields: {
            /** @description How sure the model was, on average, of what is wrong. */
            averageErrorProbability?: components["schemas"]["Probability"];
            /**
             * Format: int32
             * @description How often it was wrong.
             * @default 1
             */
            count: number;
            /**
             * Format: int32
             * @description How often it was tried.
             * @default 1
             */
            total: number;
        };
        /** @description The location of the user. */
        TestLocation: {
            delay?: components["schemas"]["TestDelay"];
            /** @constant */
            eventType: "location";
            /** @description Coordinates. Absent or null: unknown. */
            location?: components["schemas"]["TestCoordinates"] | null;
        };
        /** @description Dialogs for regression tests of a bot. */
        TestPlan: {
            /**
             * @description Its id; those that the server makes have 24 hexadecimal digits.
             * @example 6b035d4e24e5751f55362586
             */
            _id: string;
            /**
             * @description The id of the connector that it is about.
             * @example web
             */
            applicationId: string;
            /**
             * @description The id of the configuration of the test connector that it is played through.
             * @example 6b035cad24e5751f55362524
             */
            botApplicationConfigurationId: string;
            /** @description Its dialogs, in the order in which they are played. */
            dialogs: components["schemas"]["TestDialogReport"][];
            /** @description The language of the dialogs. */
            locale: components["schemas"]["Locale"];
            /**
             * @description Its name.
             * @example Greetings and bookings
             */
            name: string;
            /**
             * @description The namespace of the bot.
             * @example app
             */
            namespace: string;
            /**
             * @description The name of the bot, which is that of its application.
             * @example travel
             */
            nlpModel: string;
            /** @description What the bot is told before each dialog, its answer being of no account; null when it is nothing. */
            startAction: components["schemas"]["ReportedMessage"] | null;
            /** @description The kind of connector that the answers are made for; the id is `NONE` when none was chosen. */
            targetConnectorType: components["schemas"]["ConnectorType"];
        };
        /** @description One time that a plan was played. */
        TestPlanExecution: {
            _id: components["schemas"]["ObjectId"];
            /** @description When it began. */
            date: components["schemas"]["Instant"];
            /** @description What came out of each dialog that was played. */
            dialogs: components["schemas"]["DialogExecutionReport"][];
            /** @description The time before the first dialog, not the time of the whole; next to nothing. */
            duration: components["schemas"]["Duration"];
            /**
             * Format: int32
             * @description In how many dialogs something went wrong.
             */
            nbErrors: number;
            /**
             * @description How far it is: `PENDING` while it is played, and `COMPLETE` afterwards, whether something went wrong or not. The other values are those of tests that other tools have played.
             * @enum {string}
             */
            status: "PENDING" | "SUCCESS" | "FAILED" | "COMPLETE" | "UNKNOWN";
            /**
             * @description The id of the plan.
             * @example 6b035d4e24e5751f55362586
             */
            testPlanId: string;
        };
        /** @description What a plan holds, as a caller writes it. */
        TestPlanFields: {
            /**
             * @description The id of the connector that it is about.
             * @example web
             */
            applicationId?: string;
            /**
             * @description The id of the configuration of the test connector that it is played through.
             * @example 6b035cad24e5751f55362524
             */
            botApplicationConfigurationId?: string;
            /** @description Its dialogs, in the order in which they are played. */
            dialogs?: components["schemas"]["TestDialogInput"][];
            /** @description The language of the dialogs; that of the server when it is absent. */
            locale?: components["schemas"]["LocaleInput"];
            /**
             * @description Its name.
             * @example Greetings and bookings
             */
            name?: string;
            /**
             * @description Current namespace of the caller.
             * @example app
             */
            namespace?: string;
            /**
             * @description The name of the bot, which is that of its application.
             * @example travel
             */
            nlpModel?: string;
            /** @description What the bot is told before each dialog, its answer being of no account; null for nothing. */
            startAction?: components["schemas"]["MessageInput"] | null;
            /** @description The kind of connector that the answers are made for; none in particular when it is absent. */
            targetConnectorType?: components["schemas"]["ConnectorTypeInput"];
        };
        /** @description A plan to keep and to play. */
        TestPlanInput: {
            /**
             * @description The id of the plan to replace; a new plan is made when it is absent.
             * @example 6b035d4e24e5751f55362586
             */
            _id?: string;
        } & WithRequired<components["schemas"]["TestPlanFields"], "dialogs" | "name" | "applicationId" | "namespace" | "nlpModel" | "botApplicationConfigurationId">;
        /** @description A plan as it shall be. */
        TestPlanUpdate: {
            /**
             * @description The id of the plan to replace; a new plan is made when it is null or absent.
             * @example 6b035d4e24e5751f55362586
             */
            _id?: string | null;
        } & WithRequired<components["schemas"]["TestPlanFields"], "dialogs" | "name" | "applicationId" | "namespace" | "nlpModel" | "botApplicationConfigurationId">;
        /** @description A text with its sources, as in generated answers. */
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
        /** @description A logged-in user. */
        TockUser: {
            /**
             * @description Current namespace of the user.
             * @example app
             */
            namespace: string;
            /** @description Whether the server has stored the user. */
            registered: boolean;
            roles: components["schemas"]["Roles"];
            /**
             * @description Login of the user.
             * @example admin@app.com
             */
            user: string;
        };
        /** @description What was done. */
        TranslateReport: {
            /**
             * Format: int32
             * @description Number of translated texts.
             */
            nbTranslations: number;
        };
        /** @description Sentences to translate. */
        TranslateSentencesQuery: {
            /** @description The sentences of one page of this search, ten unless its `size` says otherwise: make it as large as you need. */
            searchQuery?: components["schemas"]["SearchQuery"] | null;
            /**
             * @description The sentences themselves, where there is no search.
             * @default []
             */
            selectedSentences: components["schemas"]["SentenceReportInput"][];
            targetLanguage: components["schemas"]["LocaleInput"];
        } & components["schemas"]["ApplicationScopedQuery"];
        /** @description A connector for Twitter direct messages. */
        TwitterConnector: {
            connectorType?: {
                /** @constant */
                id?: "twitter";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["TwitterParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `twitter`. */
        TwitterParameters: {
            /** @description Id of the account. */
            accountId: string;
            /** @description Id of the application. */
            appId: string;
            /** @description Key of the application. */
            consumerKey: string;
            /** @description Secret of the application key. */
            consumerSecret: string;
            /** @description Name of the environment. */
            develop: string;
            /** @description Secret of the account token. */
            secret: string;
            /** @description Token of the account. */
            token: string;
        } & {
            [key: string]: string;
        };
        /** @description A value that the server could not read. */
        UnknownValue: {
            /** @constant */
            "@type": "unknown";
        };
        /** @description An entity to replace in all intents of an application. */
        UpdateEntityDefinitionQuery: {
            entity: components["schemas"]["EntityDefinitionInput"];
        } & components["schemas"]["ApplicationScopedQuery"];
        /** @description A changed indicator, as it was sent. */
        UpdateIndicatorRequest: {
            description?: components["schemas"]["IndicatorDescription"];
            values: components["schemas"]["IndicatorValues"];
        } & WithRequired<components["schemas"]["IndicatorFields"], "label" | "dimensions">;
        /** @description An indicator as it shall be. */
        UpdateIndicatorRequestInput: {
            /** @description What it is for. */
            description?: string | null;
            /** @description What it belongs to; Studio groups indicators by these. */
            dimensions: string[];
            /** @description What people read. */
            label: components["schemas"]["NotBlank"];
            /** @description The values that it can have. */
            values: components["schemas"]["IndicatorValueInput"][];
        };
        /** @description Sentences, and the one thing to do with them: `newIntentId` comes first, then `oldEntity` with `newEntity`, then `newStatus`; only the first of these that is given is done. */
        UpdateSentencesQuery: {
            /** @description What it shall be replaced by. */
            newEntity?: components["schemas"]["EntityDefinitionInput"] | null;
            /** @description The intent that they shall have; one that the application does not have counts as not given. */
            newIntentId?: components["schemas"]["IntentId"] | null;
            /** @description The status that they shall have. */
            newStatus?: components["schemas"]["SentenceStatusInput"] | null;
            /** @description The entity to replace. */
            oldEntity?: components["schemas"]["EntityDefinitionInput"] | null;
            /** @description The sentences of one page of this search, ten unless its `size` says otherwise: make it as large as you need. */
            searchQuery?: components["schemas"]["SearchQuery"] | null;
            /**
             * @description The sentences themselves, where there is no search.
             * @default []
             */
            selectedSentences: components["schemas"]["SentenceReportInput"][];
        } & components["schemas"]["ApplicationScopedQuery"];
        /** @description What was done. */
        UpdateSentencesReport: {
            /**
             * Format: int32
             * @description How many sentences were updated; those that were right already count too. Where the new entity is of a type that does not exist, none is.
             */
            nbUpdates: number;
        };
        /** @description A URL. */
        UrlValue: {
            /** @constant */
            "@type": "url";
            /** @example https://example.org/trains */
            value: string;
        };
        /** @description A change, or an attempt to make one. */
        UserActionLog: {
            /**
             * @description Description of the action.
             * @example Trigger Build
             */
            actionType: string;
            /**
             * @description Id of the changed application, if the request names one. Null: none.
             * @example 6b035c7b24e5751f553624fd
             */
            applicationId: string | null;
            date: components["schemas"]["Instant"];
            /** @description Whether the change failed. Always false for deletions, whose result is not logged. */
            error: boolean;
            /**
             * @description Login of the user.
             * @example admin@app.com
             */
            login: string;
            /**
             * @description Namespace of the user at the time of the change.
             * @example app
             */
            namespace: string;
            /** @description Data of the request: its body, or for a request without one the names or ids in the path as a text, a list or a pair. Null: no data, or an uploaded file. The shape depends on the operation. */
            newData: {
                [key: string]: unknown;
            } | unknown[] | string | null;
        };
        /** @description Namespace and page of the changes. */
        UserActionLogQuery: {
            /**
             * @description Current namespace of the caller.
             * @example app
             */
            namespace: string;
            /**
             * Format: int32
             * @description Maximum number of changes.
             * @default 1
             */
            size: number | null;
            /**
             * Format: int64
             * @description Number of changes to skip. Null: 0.
             * @default 0
             */
            start: number | null;
        };
        /** @description One page of changes. */
        UserActionLogQueryResult: {
            /** @description The changes of the page. */
            logs: components["schemas"]["UserActionLog"][];
            /**
             * Format: int64
             * @description Total number of changes.
             */
            total: number;
        };
        /** @description A table of counts: `dates` names the rows, `connectorsType` the columns, and `usersData` holds the rows. A row of a day on which nothing happened holds one 0 more than there are columns: read as many as there are names. */
        UserAnalyticsQueryResult: {
            /** @description What is counted in each column, which is rarely a channel in spite of the name: intents, stories, hours… None when nothing happened. */
            connectorsType: string[];
            /** @description The days, or `All Range` for the one row of what is not given by day. */
            dates: string[];
            /** @description The intents that users had; filled by `countMessagesByActionType` only. */
            intents: string[];
            /** @description A row of counts for each of `dates`. */
            usersData: number[][];
        };
        /** @enum {string} */
        UserInterfaceType: "textChat" | "voiceAssistant" | "textAndVoiceAssistant";
        /** @description Type of user interface: text or voice, as a name, or as an index as Studio sends it: 0 is `textChat`. */
        UserInterfaceTypeInput: components["schemas"]["UserInterfaceType"] | (0 | 1 | 2);
        /** @description Membership of a user in a namespace. */
        UserNamespace: {
            /** @description Whether this is the current namespace of the user. */
            current: boolean;
        } & WithRequired<components["schemas"]["UserNamespaceFields"], "login" | "namespace" | "owner" | "label">;
        /** @description Fields that a membership has in requests and responses. */
        UserNamespaceFields: {
            /**
             * @description Display name of the namespace.
             * @example app
             */
            label?: string | null;
            /**
             * @description Login of the user.
             * @example nlpuser@app.com
             */
            login?: string;
            /**
             * @description The namespace.
             * @example app
             */
            namespace?: string;
            /**
             * @description Whether the user owns the namespace. Owners can change its members and delete it.
             * @default false
             */
            owner: boolean;
        };
        /** @description Membership of a user in a namespace. */
        UserNamespaceInput: {
            /**
             * @description Ignored, so that a response can be sent back. Users select their namespace themselves.
             * @default false
             */
            current: boolean;
        } & WithRequired<components["schemas"]["UserNamespaceFields"], "login" | "namespace">;
        /** @description What a connector tells of the user; empty when it tells nothing. */
        UserPreferencesSearchResult: {
            /**
             * @description The first name.
             * @example Joe
             */
            firstName?: string;
            /**
             * @description The last name.
             * @example Hisaishi
             */
            lastName?: string;
            /** @description The address of a picture. */
            picture?: string;
        };
        /** @description Which users of a bot are meant. All conditions that are given must hold. */
        UserSearchQuery: {
            /**
             * @description Whether those who only tried the bot are wanted too.
             * @default false
             */
            displayTests: boolean | null;
            /**
             * @description Marks that the user must carry, all of them.
             * @default []
             */
            flags: string[];
            /** @description Something happened with the user after this moment. */
            from?: components["schemas"]["OffsetDateTime"] | null;
            /**
             * @description A regular expression that must match somewhere in the last name, whatever its case.
             * @example hisa
             */
            name?: string | null;
            /** @description Nothing happened with the user after this moment. */
            to?: components["schemas"]["OffsetDateTime"] | null;
        } & components["schemas"]["PaginatedQuery"];
        /** @description A page of users. */
        UserSearchQueryResult: {
            /**
             * Format: int64
             * @description `start` plus the number of users of this page: where the next page starts.
             */
            end: number;
            /**
             * Format: int64
             * @description How many of them were passed over.
             */
            start: number;
            /**
             * Format: int64
             * @description How many users are meant in all.
             */
            total: number;
            /** @description The users of this page. */
            users: components["schemas"]["UserSearchResult"][];
        };
        /** @description Somebody who has talked to the bot. */
        UserSearchResult: {
            /** @description The ids of the connectors' configurations that the user came through. */
            applicationIds: string[];
            /**
             * @description What the user said last; absent when it was no text.
             * @example i want to go to lyon
             */
            lastActionText?: string;
            /** @description When something happened with the user last. */
            lastUpdateDate: components["schemas"]["Instant"];
            playerId: components["schemas"]["PlayerId"];
            userPreferences: components["schemas"]["UserPreferencesSearchResult"];
            userState: components["schemas"]["UserStateSearchResult"];
        };
        /** @description Since when the user is known, and what is noted. */
        UserStateSearchResult: {
            /** @description When the user talked to the bot for the first time. */
            creationDate: components["schemas"]["Instant"];
            /** @description The marks that the bot and its connectors gave the user. */
            flags: string[];
        };
        /** @description A dictionary value and its similarity to the text. */
        ValueWithProbability: {
            probability: components["schemas"]["Probability"];
            /** @example paris */
            value: string;
        };
        /** @description How the orchestrator gets into the database. */
        VectorStoreAccess: {
            /**
             * @description The name of the machine, as the orchestrator sees it.
             * @example localhost
             */
            host?: string;
            password?: components["schemas"]["SecretKey"];
            /**
             * Format: int32
             * @description The port; null is 0.
             * @default 0
             * @example 9200
             */
            port: number | null;
            /**
             * @description The user of the database.
             * @example admin
             */
            username?: string;
        };
        /** @description The database that the documents of a bot are looked up in. */
        VectorStoreConfiguration: {
            setting: components["schemas"]["VectorStoreSetting"];
        } & components["schemas"]["GenAiConfiguration"];
        /** @description The database that the documents of a bot shall be looked up in. */
        VectorStoreConfigurationInput: {
            setting: components["schemas"]["VectorStoreSettingInput"];
        } & components["schemas"]["GenAiConfigurationInput"];
        /** @description A vector database, told apart by its `provider`. */
        VectorStoreSetting: components["schemas"]["OpenSearchSetting"] | components["schemas"]["PGVectorSetting"];
        /** @description The vector database to use, told apart by its `provider`. */
        VectorStoreSettingInput: components["schemas"]["OpenSearchSettingInput"] | components["schemas"]["PGVectorSettingInput"];
        /** @description A volume with its unit: "two liters". */
        VolumeValue: {
            /** @constant */
            "@type": "volume";
            /** @example litre */
            unit: string;
            /** @example 2 */
            value: number;
        };
        /** @description A connector for web pages, using the Web Connector API. */
        WebConnector: {
            connectorType?: {
                /** @constant */
                id?: "web";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters?: components["schemas"]["WebParameters"];
        } & components["schemas"]["ConnectorInput"];
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
        /** @description Parameters of a connector of type `web`. */
        WebParameters: {
            web_security_mode?: components["schemas"]["WebSecurityMode"];
        } & {
            [key: string]: string;
        };
        /**
         * @description How the user is identified. `COOKIES`: by a cookie of the server. `PASSTHROUGH`: by the id in the request. `JWT`: by a token that a module of the server reads. `DEFAULT`: as the server is configured. Default: `DEFAULT`.
         * @example COOKIES
         * @example DEFAULT
         * @example JWT
         * @example PASSTHROUGH
         */
        WebSecurityMode: string;
        /** @description A connector to WhatsApp in Meta's cloud. */
        WhatsappCloudConnector: {
            connectorType?: {
                /** @constant */
                id?: "whatsapp_cloud";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["WhatsappCloudParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `whatsapp_cloud`. */
        WhatsappCloudParameters: {
            /** @description Id of the Meta application. */
            metaApplicationId?: string;
            /** @description Token for sending answers. */
            token: string;
            /** @description Token for the verification of the webhook. */
            verifyToken?: string;
            /** @description Id of the business account. */
            whatsAppBusinessAccountId: string;
            /** @description Id of the phone number. */
            whatsAppPhoneNumberId: string;
        } & {
            [key: string]: string;
        };
        /** @description A connector to WhatsApp with a self-hosted server. */
        WhatsappConnector: {
            connectorType?: {
                /** @constant */
                id?: "whatsapp";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["WhatsappParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `whatsapp`. */
        WhatsappParameters: {
            /** @description Comma-separated IP addresses of the allowed clients. Absent: all clients. */
            AllowedIPs?: string;
            /** @description Login for the WhatsApp server. */
            login: string;
            /** @description Password of the bot. */
            password: string;
            /** @description URL of the WhatsApp server. */
            whatsAppUrl: string;
            /** @description Required value of the header `X-Auth-Token`. Absent: any value. */
            "X-Auth-Token"?: string;
        } & {
            [key: string]: string;
        };
    };
    responses: {
        /** @description The applications with their intents. Empty: the namespace has none. */
        Applications: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApplicationWithIntents"][];
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
        /** @description The state of the thing does not allow this now. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The connectors, each with its test connector. Empty: the bot does not exist. */
        Connectors: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BotApplicationConfiguration"][];
            };
        };
        /** @description The updated dictionary. */
        Dictionary: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DictionaryData"];
            };
        };
        /** @description The request succeeded. The object is empty. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EmptyObject"];
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
        /** @description The form is larger than 50,000,000 bytes. */
        FileTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is not `multipart/form-data`. */
        FormExpected: {
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
        /** @description What was imported; look at `success` and `errorMessages`, whether all of it was. */
        Imported: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImportReport"];
            };
        };
        /** @description Number of saved labels. */
        ImportedLabels: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": number;
            };
        };
        /** @description A part of the path has a wrong form. */
        InvalidPath: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A query parameter is missing or has a wrong value. Each violation has its entry. */
        InvalidQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The table as a JSON string. Without labels, only the header. */
        LabelsCsv: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": string;
            };
        };
        /** @description The labels as a JSON list in a JSON string. */
        LabelsJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": string;
            };
        };
        /** @description The request breaks the contract, or the bot is unknown or has no connector. */
        NoConnector: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The server has no single sign-on of this type. */
        NoSingleSignOn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is not `multipart/form-data`. */
        NotAForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The bot has no such configuration, so there is nothing to delete. */
        NotConfigured: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Nothing has this name or this id. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request breaks the contract or names another bot than the path; the bot has no connector yet, or has such a configuration under another id; or the configuration is enabled, and the orchestrator finds its settings wrong, or there is no orchestrator to ask. */
        NotSaved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The provider does not know the user, or returns no role or no namespace. */
        NotSignedIn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
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
        /** @description The sentences; none when nothing fits. */
        Sentences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SentencesDump"];
            };
        };
        /** @description The user is logged in. The browser is redirected to the page that was requested first. The body is empty. */
        SignedIn: {
            headers: {
                /**
                 * @description The page that was requested first.
                 * @example /index.html
                 */
                Location?: string;
                /**
                 * @description The cookie of the new session, called `tock-sso-session` on such a server.
                 * @example tock-sso-session=7c0f2f4d1f6f4d6f8a4f0d1c2b3a4958; Path=/; HttpOnly; SameSite=Lax
                 */
                "Set-Cookie"?: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request is invalid, or the bot cannot have the story. */
        StoryRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request succeeded. */
        Succeeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BooleanResponse"];
            };
        };
        /** @description The plans in the order of their names; none when there are none. */
        TestPlans: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TestPlan"][];
            };
        };
        /** @description No valid credentials, a role that is missing, or a namespace that is not the caller's. Tock does not tell these apart, and answers an empty list. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no application of this name in your current namespace. */
        UnknownApplication: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Your current namespace has no bot of this name. */
        UnknownBot: {
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
        /** @description There is no application of this name in your current namespace, or it has no indicator of this name. */
        UnknownIndicator: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The form contains no file, or the file has the wrong content. Each violation has an entry. */
        UnreadableFile: {
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
         * @description Id of the action. An action is a message of the dialog.
         * @example 6b035cb75fb6e3d3b0eeb505
         */
        actionId: string;
        /**
         * @description Id of the bot, as set in its connectors. Usually the name of its application.
         * @example travel
         */
        anyBotId: string;
        /**
         * @description Id of the application, as returned by `GET /rest/admin/applications`.
         * @example 6b035c7b24e5751f553624fd
         */
        applicationId: string;
        /**
         * @description The name of the application of the bot, in your current namespace; not `story`, whose path is that of stories.
         * @example travel
         */
        applicationName: string;
        /**
         * @description Name of the bot's application.
         * @example travel
         */
        appName: string;
        /**
         * @description Id of the bot: the name of its application in the current namespace.
         * @example travel
         */
        botId: string;
        /**
         * @description The id of the dataset, as `listDatasets` gives it.
         * @example 6b035d5724e5751f55362599
         */
        datasetId: string;
        /**
         * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
         * @example 6b035cb65fb6e3d3b0eeb501
         */
        dialogId: string;
        /**
         * @description `full` for all sentences; `obfuscated` to leave out those with texts that are to be hidden. Anything else is taken for `obfuscated`.
         * @example full
         */
        dumpType: string;
        /**
         * @description The name of the engine, as `GET /rest/admin/nlp-engines` gives it.
         * @example opennlp
         */
        engine: string;
        /**
         * @description Qualified name of the entity type, `namespace:name`. The colon can be encoded as `%3A`.
         * @example app:city
         */
        entityType: string;
        /**
         * @description Id of the bot. Despite the name of the parameter, not the id of an application.
         * @example travel
         */
        featureBotId: string;
        /**
         * @description Category of the feature.
         * @example booking
         */
        featureCategory: string;
        /**
         * @description Name of the feature.
         * @example seat_choice
         */
        featureName: string;
        /**
         * @description The name of the indicator.
         * @example survey
         */
        indicatorName: string;
        /**
         * @description The intent with its namespace, `namespace:name`; the colon may be written as `%3A`.
         * @example app:book_train
         */
        intent: string;
        /**
         * @description Id of the intent.
         * @example 6b035c8024e5751f5536250c
         */
        intentId: string;
        /**
         * @description A language, optionally with a country, as a language tag: `fr` or `fr-CA`. The form with `_` is not accepted in paths, only in bodies.
         * @example en
         */
        locale: components["schemas"]["LanguageTag"];
        /**
         * @description The name of the application, without its namespace; it is kept in small letters.
         * @example travel_copy
         */
        nameOfCopy: string;
        /**
         * @description Name of the namespace.
         * @example team2
         */
        namespace: string;
        /**
         * @description The id of the plan, as `listTestPlans` gives it.
         * @example 6b035d4e24e5751f55362586
         */
        planId: string;
        /**
         * @description Role of the entity.
         * @example origin
         */
        role: string;
        /**
         * @description The id of the run, as `startDatasetRun` gives it.
         * @example 6b035d5724e5751f5536259d
         */
        runId: string;
        /**
         * @description The id of the sample, as `listEvaluationSamples` gives it.
         * @example 6b035d5a24e5751f553625a5
         */
        sampleId: string;
        /**
         * @description `_id` of the story, as returned by searches. Not its `storyId`.
         * @example 6b035d4624e5751f5536253b
         */
        storyId: string;
        /**
         * @description Dictionary value.
         * @example economy
         */
        value: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Deletes the cookie in the browser. Absent when the request has no session.
         * @example tock-session=; Max-Age=0; Path=/
         */
        EndedSession: string;
        /**
         * @description Cookie of the new session, with a new value for every login. Absent when the credentials are wrong.
         * @example tock-session=7c0f2f4d1f6f4d6f8a4f0d1c2b3a4958; Path=/; HttpOnly; SameSite=Lax
         */
        OpenedSession: string;
        /**
         * @description How to authenticate. Sent when credentials are missing or wrong, except to a request that carries `X-Requested-With: XMLHttpRequest`.
         * @example Basic realm="tock"
         */
        "WWW-Authenticate": string;
    };
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
    getActionUnderstanding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of what the user did, as a dialog gives it in its `actions`.
                 * @example 6b035cb65fb6e3d3b0eeb4ff
                 */
                actionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The intent and the entities of the sentence. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NlpCallStats"];
                };
            };
            /** @description Nothing is known of such a sentence. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    exportAlexaSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application and the language. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationScopedQuery"];
            };
        };
        responses: {
            /** @description The interaction model. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlexaIntentsSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByDay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, which of its connectors, and the span of time. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description The counts of each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByActionType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, which of its connectors, and the span of time. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description The counts of the whole span of time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, which of its connectors, and the span of time. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description The counts of each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByConnectorType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, which of its connectors, and the span of time. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description The counts of each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByDayAndIntent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, which of its connectors, and the span of time. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description The counts of each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByDayAndStory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, which of its connectors, and the span of time. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description The counts of each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByDayOfWeek: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, which of its connectors, and the span of time. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description The counts of the whole span of time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByHour: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, which of its connectors, and the span of time. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description The counts of the whole span of time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByIntent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, which of its connectors, and the span of time. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description The counts of the whole span of time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByStory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, which of its connectors, and the span of time. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description The counts of the whole span of time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByStoryCategory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, which of its connectors, and the span of time. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description The counts of the whole span of time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByStoryLocale: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, which of its connectors, and the span of time. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description The counts of the whole span of time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByStoryType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, which of its connectors, and the span of time. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description The counts of the whole span of time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    summarizeSatisfaction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, in the form of a search for dialogs; its namespace and its name count. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogsSearchQuery"];
            };
        };
        responses: {
            /** @description The notes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingReportQueryResult"];
                };
            };
            /** @description Nobody has given a note. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    checkSatisfaction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot; it has the name of its application. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationScopedQuery"];
            };
        };
        responses: {
            /** @description Whether it has them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanResponse"];
                };
            };
            400: components["responses"]["NoConnector"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    createSatisfactionStories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, which has the name of its application, and the language of the texts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationScopedQuery"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["NoConnector"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countUsersByDay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, which of its connectors, and the span of time. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description The counts of each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    saveApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application. Without `_id`, it is created. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationWithIntentsInput"];
            };
        };
        responses: {
            /** @description The saved application with its `_id`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationWithIntents"];
                };
            };
            /** @description The request is invalid, the name is taken or differs from the current name, or an intent does not exist. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getApplicationById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationWithIntents"];
                };
            };
            /** @description The application does not exist in the current namespace. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            401: components["responses"]["Unauthorized"];
        };
    };
    removeSubEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description Qualified name of the containing entity type: `namespace:name`.
                 * @example app:journey
                 */
                entityType: string;
                /**
                 * @description Role of the entity.
                 * @example origin
                 */
                role: components["parameters"]["role"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    removeIntent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description Id of the intent.
                 * @example 6b035c8024e5751f5536250c
                 */
                intentId: components["parameters"]["intentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    removeIntentEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description Qualified name of the entity type, `namespace:name`. The colon can be encoded as `%3A`.
                 * @example app:city
                 */
                entityType: components["parameters"]["entityType"];
                /**
                 * @description Id of the intent.
                 * @example 6b035c8024e5751f5536250c
                 */
                intentId: components["parameters"]["intentId"];
                /**
                 * @description Role of the entity.
                 * @example origin
                 */
                role: components["parameters"]["role"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    removeSharedIntent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description Id of the intent.
                 * @example 6b035c8024e5751f5536250c
                 */
                intentId: components["parameters"]["intentId"];
                /**
                 * @description Id of the shared intent.
                 * @example 6b035c8024e5751f5536250d
                 */
                sharedIntentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    removeIntentState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description Id of the intent.
                 * @example 6b035c8024e5751f5536250c
                 */
                intentId: components["parameters"]["intentId"];
                /**
                 * @description Name of the state.
                 * @example booking
                 */
                state: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getModelConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description The name of the engine, as `GET /rest/admin/nlp-engines` gives it.
                 * @example opennlp
                 */
                engine: components["parameters"]["engine"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration; the usual one of the engine, when it was never changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NlpApplicationConfiguration"];
                };
            };
            /** @description The application does not exist in the current namespace. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    saveModelConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description The name of the engine, as `GET /rest/admin/nlp-engines` gives it.
                 * @example opennlp
                 */
                engine: components["parameters"]["engine"];
            };
            cookie?: never;
        };
        /** @description The complete configuration. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NlpApplicationConfigurationInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            /** @description Your namespace has no application of this id, or the application has no language. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listTestPlansOfConnector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the connector, as it stands in its configuration; not the id of an application.
                 * @example web
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TestPlans"];
            401: components["responses"]["Unauthorized"];
        };
    };
    triggerBuild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application to train, with its `_id`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationToBuild"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    searchBuilds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the language, and the page of the list. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaginatedQuery"];
            };
        };
        responses: {
            /** @description A page of builds, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelBuildQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    exportApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDump"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listTestPlansOfApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application; its language does not matter. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationScopedQuery"];
            };
        };
        responses: {
            200: components["responses"]["TestPlans"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listApplications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Applications"];
            401: components["responses"]["Unauthorized"];
        };
    };
    listApplicationsOfNamespace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the namespace.
                 * @example app
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Applications"];
            /** @description The caller is not a member of the namespace. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    saveBotConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The complete configuration. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotConfigurationInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listBotIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the application of the bot, in your current namespace; not `story`, whose path is that of stories.
                 * @example travel
                 */
                applicationName: components["parameters"]["applicationName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indicators. What Tock brings has another form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotIndicator"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownApplication"];
        };
    };
    createIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the application of the bot, in your current namespace; not `story`, whose path is that of stories.
                 * @example travel
                 */
                applicationName: components["parameters"]["applicationName"];
            };
            cookie?: never;
        };
        /** @description The indicator. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveIndicatorRequestInput"];
            };
        };
        responses: {
            /** @description It was created; this is what was sent, without its id. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaveIndicatorRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownApplication"];
            /** @description The bot has an indicator of this name; nothing was changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the application of the bot, in your current namespace; not `story`, whose path is that of stories.
                 * @example travel
                 */
                applicationName: components["parameters"]["applicationName"];
                /**
                 * @description The name of the indicator.
                 * @example survey
                 */
                name: components["parameters"]["indicatorName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indicator. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownIndicator"];
        };
    };
    updateIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the application of the bot, in your current namespace; not `story`, whose path is that of stories.
                 * @example travel
                 */
                applicationName: components["parameters"]["applicationName"];
                /**
                 * @description The name of the indicator.
                 * @example survey
                 */
                name: components["parameters"]["indicatorName"];
            };
            cookie?: never;
        };
        /** @description The indicator as it shall be; its name stays. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateIndicatorRequestInput"];
            };
        };
        responses: {
            /** @description It was changed; this is what was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateIndicatorRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownIndicator"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the application of the bot, in your current namespace; not `story`, whose path is that of stories.
                 * @example travel
                 */
                applicationName: components["parameters"]["applicationName"];
                /**
                 * @description The name of the indicator.
                 * @example survey
                 */
                name: components["parameters"]["indicatorName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownApplication"];
            /** @description The bot has no indicator of this name that could be deleted. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    countMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the application of the bot, in your current namespace; not `story`, whose path is that of stories.
                 * @example travel
                 */
                applicationName: components["parameters"]["applicationName"];
            };
            cookie?: never;
        };
        /** @description What is counted, and by which fields. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MetricRequest"];
            };
        };
        responses: {
            /** @description The counts of connectors for trials, and of real ones. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomMetricGroupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownApplication"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    saveStory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The complete story. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotStoryDefinitionConfigurationInput"];
            };
        };
        responses: {
            /** @description The saved story. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotStoryDefinitionConfiguration"];
                };
            };
            400: components["responses"]["StoryRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    importStories: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, as set in its connectors. Usually the name of the application.
                 * @example travel
                 */
                appName: string;
                /**
                 * @description A language, optionally with a country, as a language tag: `fr` or `fr-CA`. The form with `_` is not accepted in paths, only in bodies.
                 * @example en
                 */
                locale: components["parameters"]["locale"];
            };
            cookie?: never;
        };
        /** @description The stories. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoryDefinitionConfigurationDumpImport"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            /** @description The request is invalid, or the bot has no connector in the current namespace. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    exportStories: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the bot's application.
                 * @example travel
                 */
                appName: components["parameters"]["appName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryDefinitionConfigurationDump"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    exportStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the bot's application.
                 * @example travel
                 */
                appName: components["parameters"]["appName"];
                /**
                 * @description `storyId` of the story.
                 * @example opening_hours
                 */
                storyConfigurationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The story. Empty: not found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryDefinitionConfigurationDump"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getStoryByIntent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, as set in its connectors. Usually the name of its application.
                 * @example travel
                 */
                botId: components["parameters"]["anyBotId"];
                /**
                 * @description Name of the intent, without its namespace.
                 * @example opening_hours
                 */
                intent: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The story. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotStoryDefinitionConfiguration"];
                };
            };
            /** @description The intent starts no story of the bot. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listStoriesWithSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, as set in its connectors. Usually the name of its application.
                 * @example travel
                 */
                botId: components["parameters"]["anyBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotStoryDefinitionConfiguration"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listStoriesWithDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, as set in its connectors. Usually the name of its application.
                 * @example travel
                 */
                botId: components["parameters"]["anyBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotStoryDefinitionConfiguration"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `_id` of the story, as returned by searches. Not its `storyId`.
                 * @example 6b035d4624e5751f5536253b
                 */
                storyId: components["parameters"]["storyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The story. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotStoryDefinitionConfiguration"];
                };
            };
            /** @description The story does not exist in the current namespace. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    deleteStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `_id` of the story, as returned by searches. Not its `storyId`.
                 * @example 6b035d4624e5751f5536253b
                 */
                storyId: components["parameters"]["storyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
        };
    };
    loadStories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StorySearchRequest"];
            };
        };
        responses: {
            /** @description The stories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotStoryDefinitionConfiguration"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    createStory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The story, and the sentences that start it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStoryRequest"];
            };
        };
        responses: {
            /** @description The intent that starts the story, new or existing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntentDefinition"];
                };
            };
            400: components["responses"]["StoryRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    searchStories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application and the filter. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StorySearchRequest"];
            };
        };
        responses: {
            /** @description The stories, sorted by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryDefinitionConfigurationSummaryExtended"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    searchStorySummaries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application and, optionally, a category. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SummaryStorySearchRequest"];
            };
        };
        responses: {
            /** @description The stories, sorted by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryDefinitionConfigurationSummaryMinimumMetrics"][];
                };
            };
            /** @description The request is invalid, or names no application. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listBotConfigurations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, as set in its connectors. Usually the name of its application.
                 * @example travel
                 */
                botId: components["parameters"]["anyBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configurations. Empty: the bot has no connectors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotConfiguration"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listDatasets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The datasets in the order of their names; none when the bot has none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dataset"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    createDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /** @description The name of the set, and its questions. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatasetInput"];
            };
        };
        responses: {
            /** @description The dataset as it is kept, with the ids of its questions. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the dataset, as `listDatasets` gives it.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dataset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the dataset, as `listDatasets` gives it.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        /** @description The dataset as it shall be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatasetInput"];
            };
        };
        responses: {
            /** @description The dataset as it is kept now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the dataset, as `listDatasets` gives it.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    startDatasetRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the dataset, as `listDatasets` gives it.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        /** @description The language to ask in. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatasetRunInput"];
            };
        };
        responses: {
            /** @description The run, which waits to be started. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetRun"];
                };
            };
            /** @description The request breaks the contract, or the bot has no test connector. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getDatasetRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the dataset, as `listDatasets` gives it.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
                /**
                 * @description The id of the run, as `startDatasetRun` gives it.
                 * @example 6b035d5724e5751f5536259d
                 */
                runId: components["parameters"]["runId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetRun"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteDatasetRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the dataset, as `listDatasets` gives it.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
                /**
                 * @description The id of the run, as `startDatasetRun` gives it.
                 * @example 6b035d5724e5751f5536259d
                 */
                runId: components["parameters"]["runId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    listDatasetRunActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the dataset, as `listDatasets` gives it.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
                /**
                 * @description The id of the run, as `startDatasetRun` gives it.
                 * @example 6b035d5724e5751f5536259d
                 */
                runId: components["parameters"]["runId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One result per question. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetRunAction"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    cancelDatasetRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the dataset, as `listDatasets` gives it.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
                /**
                 * @description The id of the run, as `startDatasetRun` gives it.
                 * @example 6b035d5724e5751f5536259d
                 */
                runId: components["parameters"]["runId"];
            };
            cookie?: never;
        };
        /** @description An object; nothing in it counts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatasetRunCancelRequest"];
            };
        };
        responses: {
            /** @description The run, which is cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    updateAnnotation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the action. An action is a message of the dialog.
                 * @example 6b035cb75fb6e3d3b0eeb505
                 */
                actionId: components["parameters"]["actionId"];
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
            };
            cookie?: never;
        };
        /** @description The annotation as it shall be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotAnnotationInput"];
            };
        };
        responses: {
            /** @description The annotation with all its events, the new ones last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotAnnotation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    saveAnnotation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the action. An action is a message of the dialog.
                 * @example 6b035cb75fb6e3d3b0eeb505
                 */
                actionId: components["parameters"]["actionId"];
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
            };
            cookie?: never;
        };
        /** @description The annotation as it shall be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotAnnotationInput"];
            };
        };
        responses: {
            /** @description The annotation with all its events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotAnnotation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    addAnnotationComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the action. An action is a message of the dialog.
                 * @example 6b035cb75fb6e3d3b0eeb505
                 */
                actionId: components["parameters"]["actionId"];
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
            };
            cookie?: never;
        };
        /** @description The comment, which may not be blank. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotAnnotationCommentInput"];
            };
        };
        responses: {
            /** @description The comment with its id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotAnnotationEventComment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    updateAnnotationComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the action. An action is a message of the dialog.
                 * @example 6b035cb75fb6e3d3b0eeb505
                 */
                actionId: components["parameters"]["actionId"];
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
                /**
                 * @description The id of the comment, as the events of the annotation give it.
                 * @example 6b035d4c24e5751f55362581
                 */
                eventId: string;
            };
            cookie?: never;
        };
        /** @description The comment as it shall be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotAnnotationCommentUpdate"];
            };
        };
        responses: {
            /** @description The comment as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotAnnotationEventComment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteAnnotationComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the action. An action is a message of the dialog.
                 * @example 6b035cb75fb6e3d3b0eeb505
                 */
                actionId: components["parameters"]["actionId"];
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
                /**
                 * @description The id of the comment, as the events of the annotation give it.
                 * @example 6b035d4c24e5751f55362581
                 */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listEvaluationSamples: {
        parameters: {
            query?: {
                /**
                 * @description Only samples of this status; all of them when it is absent.
                 * @example IN_PROGRESS
                 */
                status?: components["schemas"]["EvaluationSampleStatus"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The samples, the newest first; none when the bot has none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSample"][];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    createEvaluationSample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /** @description Where the dialogs come from, either a period or a run, and what the sample is called. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationSampleInput"];
            };
        };
        responses: {
            /** @description The sample, of which nothing is judged yet. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSample"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description There is no answer to judge, neither in the period nor in the run. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getEvaluationSample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the sample, as `listEvaluationSamples` gives it.
                 * @example 6b035d5a24e5751f553625a5
                 */
                sampleId: components["parameters"]["sampleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sample as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSample"];
                };
            };
            /** @description The bot has no sample of this id. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteEvaluationSample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the sample, as `listEvaluationSamples` gives it.
                 * @example 6b035d5a24e5751f553625a5
                 */
                sampleId: components["parameters"]["sampleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bot has no sample of this id any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listEvaluations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the sample, as `listEvaluationSamples` gives it.
                 * @example 6b035d5a24e5751f553625a5
                 */
                sampleId: components["parameters"]["sampleId"];
            };
            cookie?: never;
        };
        /** @description The page; an empty object for the first ten dialogs. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationDialogsQuery"];
            };
        };
        responses: {
            /** @description A page of dialogs, with the judgements of their answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationDialogs"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    changeEvaluationSampleStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the sample, as `listEvaluationSamples` gives it.
                 * @example 6b035d5a24e5751f553625a5
                 */
                sampleId: components["parameters"]["sampleId"];
            };
            cookie?: never;
        };
        /** @description The status, and why. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEvaluationSampleStatusRequest"];
            };
        };
        responses: {
            /** @description The sample, which is over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSample"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    evaluateAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description The id of the judgement, as `listEvaluations` gives it for each answer.
                 * @example 6b035d5a24e5751f553625a9
                 */
                evaluationId: string;
                /**
                 * @description The id of the sample, as `listEvaluationSamples` gives it.
                 * @example 6b035d5a24e5751f553625a5
                 */
                sampleId: components["parameters"]["sampleId"];
            };
            cookie?: never;
        };
        /** @description The judgement. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationInput"];
            };
        };
        responses: {
            /** @description The judgement as it is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getStudioConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Capabilities of the server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotAdminConfiguration"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    saveConnector: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The complete connector. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotConnectorConfigurationInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            /** @description The request is invalid, or the connector cannot be saved. Each reason has an entry. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteConnector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `_id` of the connector, not its name.
                 * @example 6b035cad24e5751f55362523
                 */
                confId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
        };
    };
    listConnectorsOfApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationScopedQuery"];
            };
        };
        responses: {
            200: components["responses"]["Connectors"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listConnectors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, as set in its connectors. Usually the name of its application.
                 * @example travel
                 */
                botId: components["parameters"]["anyBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Connectors"];
            401: components["responses"]["Unauthorized"];
        };
    };
    saveNamespaceConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The complete configuration. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamespaceConfigurationInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getNamespaceConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the namespace.
                 * @example team2
                 */
                namespace: components["parameters"]["namespace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration of the namespace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamespaceConfiguration"];
                };
            };
            /** @description The namespace has no configuration. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listSharedNamespaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configurations. Empty: no namespace shares anything. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamespaceConfiguration"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    synchronizeApplications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The source and the target. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotSynchronization"];
            };
        };
        responses: {
            /** @description What was brought in; look at `success` and `errorMessages`, whether all of it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description The request breaks the contract, names an unknown application, or the server does not allow it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listConnectorTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connector types, in no particular order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorTypeConfiguration"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getDialog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dialog. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialogWithNlpStats"];
                };
            };
            /** @description The application has no dialog of this id. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getDialogWithoutIntents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
            };
            cookie?: never;
        };
        /** @description The names of the intents, without their namespaces. */
        requestBody: {
            content: {
                "application/json": string[];
            };
        };
        responses: {
            /** @description What is left of the dialog. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialogReport"];
                };
            };
            /** @description The application has no dialog of this id. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listDialogIntents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names; none when nobody has talked to the bot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            /** @description There is no application of this id in your current namespace. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    exportDialogRatings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the conditions, the order and the page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogsSearchQuery"];
            };
        };
        responses: {
            /** @description The table, as a JSON string. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    exportDialogActions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the conditions, the order and the page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogsSearchQuery"];
            };
        };
        responses: {
            /** @description The table, as a JSON string. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    searchDialogs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the conditions, the order and the page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogsSearchQuery"];
            };
        };
        responses: {
            /** @description A page of dialogs; what was changed last comes first, unless the search says otherwise. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialogReportQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countDialogActions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, and possibly a span of time. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogStatsQuery"];
            };
        };
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialogStatsGroupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    saveDictionary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The complete dictionary. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DictionaryDataInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            /** @description The dictionary was saved, but its entity type does not exist. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getDictionary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Qualified name of the entity type, `namespace:name`. The colon can be encoded as `%3A`.
                 * @example app:city
                 */
                qualifiedName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Dictionary"];
            401: components["responses"]["Unauthorized"];
        };
    };
    addPredefinedLabel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The entity type, the value, the language and the label. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PredefinedLabelQuery"];
            };
        };
        responses: {
            200: components["responses"]["Dictionary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deletePredefinedLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Qualified name of the entity type, `namespace:name`. The colon can be encoded as `%3A`.
                 * @example app:city
                 */
                entityType: components["parameters"]["entityType"];
                /**
                 * @description Label of the value.
                 * @example cheap class
                 */
                label: string;
                /**
                 * @description A language, optionally with a country, as a language tag: `fr` or `fr-CA`. The form with `_` is not accepted in paths, only in bodies.
                 * @example en
                 */
                locale: components["parameters"]["locale"];
                /**
                 * @description Dictionary value.
                 * @example economy
                 */
                value: components["parameters"]["value"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            400: components["responses"]["InvalidPath"];
            401: components["responses"]["Unauthorized"];
        };
    };
    savePredefinedValue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The entity type, the value and the language of its first label. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PredefinedValueQuery"];
            };
        };
        responses: {
            200: components["responses"]["Dictionary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deletePredefinedValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Qualified name of the entity type, `namespace:name`. The colon can be encoded as `%3A`.
                 * @example app:city
                 */
                entityType: components["parameters"]["entityType"];
                /**
                 * @description Dictionary value.
                 * @example economy
                 */
                value: components["parameters"]["value"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            401: components["responses"]["Unauthorized"];
        };
    };
    importApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A form with one file, which holds an application as `exportApplication` gives it. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ApplicationDumpForm"];
            };
        };
        responses: {
            200: components["responses"]["Imported"];
            400: components["responses"]["UnreadableFile"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["NotAForm"];
        };
    };
    importApplicationAs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the application, without its namespace; it is kept in small letters.
                 * @example travel_copy
                 */
                name: components["parameters"]["nameOfCopy"];
            };
            cookie?: never;
        };
        /** @description A form with one file, which holds an application as `exportApplication` gives it. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ApplicationDumpForm"];
            };
        };
        responses: {
            200: components["responses"]["Imported"];
            400: components["responses"]["UnreadableFile"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["NotAForm"];
        };
    };
    uploadDictionary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the entity type, without its namespace.
                 * @example ticket_class
                 */
                entityName: string;
            };
            cookie?: never;
        };
        /** @description A form with one file, the dictionary. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["DictionaryForm"];
            };
        };
        responses: {
            200: components["responses"]["Dictionary"];
            400: components["responses"]["UnreadableFile"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["NotAForm"];
        };
    };
    importSentences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A form with one file, which holds sentences as `exportSentences` gives them. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SentencesDumpForm"];
            };
        };
        responses: {
            200: components["responses"]["Imported"];
            400: components["responses"]["UnreadableFile"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["NotAForm"];
        };
    };
    importSentencesAs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the application, without its namespace; it is kept in small letters.
                 * @example travel_copy
                 */
                name: components["parameters"]["nameOfCopy"];
            };
            cookie?: never;
        };
        /** @description A form with one file, which holds sentences as `exportSentences` gives them. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SentencesDumpForm"];
            };
        };
        responses: {
            200: components["responses"]["Imported"];
            400: components["responses"]["UnreadableFile"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["NotAForm"];
        };
    };
    updateEntity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application and the new entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEntityDefinitionQuery"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    updateEntityType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The complete entity type. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityTypeDefinitionInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteEntityType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Qualified name of the entity type, `namespace:name`. The colon can be encoded as `%3A`.
                 * @example app:city
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
        };
    };
    createEntityType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Name of the new entity type. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEntityQuery"];
            };
        };
        responses: {
            /** @description The new entity type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityTypeDefinition"];
                };
            };
            /** @description The entity type already exists. Nothing was changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listEntityTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity types, built-in ones first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityTypeDefinition"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    saveFaq: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The complete FAQ. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaqDefinitionRequestInput"];
            };
        };
        responses: {
            /** @description The saved FAQ. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaqDefinitionRequest"];
                };
            };
            /** @description The request is invalid, names an FAQ that does not exist, or conflicts with a story. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteFaq: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the FAQ, as returned by searches.
                 * @example 6b035d4424e5751f55362532
                 */
                faqId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            /** @description The application of the FAQ is not in the current namespace. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    disableAllFaqs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        /** @description An application. Ignored. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationScopedQuery"];
            };
        };
        responses: {
            /** @description Number of disabled FAQs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    searchFaqs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the filter and the page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaqSearchRequest"];
            };
        };
        responses: {
            /** @description One page of FAQs, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaqDefinitionSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getFaqSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaqSettings"];
                };
            };
            /** @description No settings have been saved for the application. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    saveFaqSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        /** @description The complete settings. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaqSettingsInput"];
            };
        };
        responses: {
            /** @description The saved settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaqSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listFaqTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Id of the application as a JSON string. */
        requestBody: {
            content: {
                "application/json": string;
            };
        };
        responses: {
            /** @description The tags, sorted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listFeatures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot. Despite the name of the parameter, not the id of an application.
                 * @example travel
                 */
                applicationId: components["parameters"]["featureBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The features. Empty: the bot does not exist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureState"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    addFeature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot. Despite the name of the parameter, not the id of an application.
                 * @example travel
                 */
                applicationId: components["parameters"]["featureBotId"];
            };
            cookie?: never;
        };
        /** @description The complete feature. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Feature"];
            };
        };
        responses: {
            200: components["responses"]["Succeeded"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    toggleFeature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot. Despite the name of the parameter, not the id of an application.
                 * @example travel
                 */
                applicationId: components["parameters"]["featureBotId"];
            };
            cookie?: never;
        };
        /** @description The feature, identified by category, name and connector. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Feature"];
            };
        };
        responses: {
            200: components["responses"]["Succeeded"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    updateFeature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot. Despite the name of the parameter, not the id of an application.
                 * @example travel
                 */
                applicationId: components["parameters"]["featureBotId"];
            };
            cookie?: never;
        };
        /** @description The feature with its period and its share of users. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Feature"];
            };
        };
        responses: {
            200: components["responses"]["Succeeded"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteFeature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, as set in its connectors. Usually the name of its application.
                 * @example travel
                 */
                botId: components["parameters"]["anyBotId"];
                /**
                 * @description Category of the feature.
                 * @example booking
                 */
                category: components["parameters"]["featureCategory"];
                /**
                 * @description Name of the feature.
                 * @example seat_choice
                 */
                name: components["parameters"]["featureName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            401: components["responses"]["Unauthorized"];
        };
    };
    deleteConnectorFeature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the connector.
                 * @example web
                 */
                applicationId: string;
                /**
                 * @description Id of the bot, as set in its connectors. Usually the name of its application.
                 * @example travel
                 */
                botId: components["parameters"]["anyBotId"];
                /**
                 * @description Category of the feature.
                 * @example booking
                 */
                category: components["parameters"]["featureCategory"];
                /**
                 * @description Name of the feature.
                 * @example seat_choice
                 */
                name: components["parameters"]["featureName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            401: components["responses"]["Unauthorized"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A form with one file, whose name has an extension. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileForm"];
            };
        };
        responses: {
            /** @description The reference to the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaFileDescriptor"];
                };
            };
            /** @description The form contains no file, or a file without extension. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["FormExpected"];
        };
    };
    downloadUploadedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id and extension of the file, separated by a dot.
                 * @example app48c749f8-a4c7-4bdb-a5f9-12c406bd0f1e.png
                 */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["File"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownFile"];
        };
    };
    getDialogFlow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, which of its connectors, and a span of days. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description The graph; empty when nobody has talked to the bot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDialogFlowData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    runPrompt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /** @description The model with its key, and the prompt. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaygroundRequest"];
            };
        };
        responses: {
            /** @description What the model has written, and where it was reported. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletionResponse"];
                };
            };
            /** @description The orchestrator gave no answer. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks the contract, or the server has no orchestrator to ask. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    generateSentences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /** @description The sentences to begin with, and how the new ones shall be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SentenceGenerationRequest"];
            };
        };
        responses: {
            /** @description The new sentences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentenceCompletionResponse"];
                };
            };
            /** @description The orchestrator gave no answer. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request breaks the contract, the generation of sentences is not configured or not enabled, or the server has no orchestrator to ask. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getBusinessRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessRules"];
                };
            };
            /** @description The bot has no such rules yet. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    saveBusinessRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /** @description All topics and all groups of words. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BusinessRulesInput"];
            };
        };
        responses: {
            /** @description The rules as they are now, with the ids of all groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessRules"];
                };
            };
            /** @description The request breaks the contract or gives one id to two groups, or the bot has no connector yet. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getDocumentCompressorConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentCompressorConfiguration"];
                };
            };
            /** @description The bot has no such configuration yet. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    saveDocumentCompressorConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /** @description The compressor, and whether it is in use. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentCompressorConfigurationInput"];
            };
        };
        responses: {
            /** @description The configuration as it is now, with its id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentCompressorConfiguration"];
                };
            };
            400: components["responses"]["NotSaved"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteDocumentCompressorConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            400: components["responses"]["NotConfigured"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    getObservabilityConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration, with its secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservabilityConfiguration"];
                };
            };
            /** @description The bot has no such configuration yet. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    saveObservabilityConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /** @description The place to report to, and whether it is in use. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObservabilityConfigurationInput"];
            };
        };
        responses: {
            /** @description The configuration as it is now, with its id and its secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservabilityConfiguration"];
                };
            };
            400: components["responses"]["NotSaved"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteObservabilityConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            400: components["responses"]["NotConfigured"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    getRagConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration, with its secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RagConfiguration"];
                };
            };
            /** @description The bot has no such configuration yet. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    saveRagConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /** @description The models, the prompts and the documents, and whether they are in use. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RagConfigurationInput"];
            };
        };
        responses: {
            /** @description The configuration as it is now, with its id and its secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RagConfiguration"];
                };
            };
            400: components["responses"]["NotSaved"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteRagConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            400: components["responses"]["NotConfigured"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    getSentenceGenerationConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration, with its secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentenceGenerationConfiguration"];
                };
            };
            /** @description The bot has no such configuration yet. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    saveSentenceGenerationConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /** @description The model, the prompt and how many sentences, and whether it is in use. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SentenceGenerationConfigurationInput"];
            };
        };
        responses: {
            /** @description The configuration as it is now, with its id and its secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentenceGenerationConfiguration"];
                };
            };
            400: components["responses"]["NotSaved"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteSentenceGenerationConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            400: components["responses"]["NotConfigured"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    getSentenceGenerationInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is in use, and its usual values when there is a configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentenceGenerationInfo"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    getVectorStoreConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration, with its secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VectorStoreConfiguration"];
                };
            };
            /** @description The bot has no such configuration yet. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    saveVectorStoreConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /** @description The database, and whether it is in use. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VectorStoreConfigurationInput"];
            };
        };
        responses: {
            /** @description The configuration as it is now, with its id and its secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VectorStoreConfiguration"];
                };
            };
            400: components["responses"]["NotSaved"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteVectorStoreConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            400: components["responses"]["NotConfigured"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    checkStudioHealth: {
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
    listLabels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The labels, and the default language of the server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotI18nLabels"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    deleteLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `_id` of the label, percent-encoded.
                 * @example app_travel_Welcome aboard
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            401: components["responses"]["Unauthorized"];
        };
    };
    completeLabels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The labels, with an empty text for each requested language. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["I18nLabelInput"][];
            };
        };
        responses: {
            /** @description Number of translated texts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslateReport"];
                };
            };
            /** @description The request is invalid, or the server cannot translate. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    createLabel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The text with its language and category. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateI18nLabelRequest"];
            };
        };
        responses: {
            /** @description The new label. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["I18nLabel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    exportLabelsAsCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LabelsCsv"];
            401: components["responses"]["Unauthorized"];
        };
    };
    exportFoundLabelsAsCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The filter. Without conditions, all labels are returned. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["I18LabelQuery"];
            };
        };
        responses: {
            200: components["responses"]["LabelsCsv"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    exportLabelsAsJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LabelsJson"];
            401: components["responses"]["Unauthorized"];
        };
    };
    exportFoundLabelsAsJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The filter. Without conditions, all labels are returned. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["I18LabelQuery"];
            };
        };
        responses: {
            200: components["responses"]["LabelsJson"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    importLabelsFromCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A form with one file, the table of labels. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["LabelsCsvForm"];
            };
        };
        responses: {
            200: components["responses"]["ImportedLabels"];
            /** @description The form contains no file, or a file without the columns of such a table. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["FormExpected"];
        };
    };
    importLabelsFromJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A form with one file, the list of labels. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["LabelsJsonForm"];
            };
        };
        responses: {
            200: components["responses"]["ImportedLabels"];
            /** @description The form contains no file, or a file that is not a list of labels. Each violation has an entry. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["FormExpected"];
        };
    };
    saveLabel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The complete label with all texts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotI18nLabelUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    saveLabels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The complete labels. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotI18nLabelUpdate"][];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indicators; none when nobody has defined any. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorResponse"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    saveIntent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The intent and its applications. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntentDefinitionInput"];
            };
        };
        responses: {
            /** @description The saved intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntentDefinition"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listIntentsByApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Applications"];
            401: components["responses"]["Unauthorized"];
        };
    };
    listLocales: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description About two hundred languages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedLocale"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    exportLogs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description A language, optionally with a country, as a language tag: `fr` or `fr-CA`. The form with `_` is not accepted in paths, only in bodies.
                 * @example en
                 */
                locale: components["parameters"]["locale"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table, as a JSON string; empty when nothing was parsed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["InvalidPath"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    countSentences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the language, which sentences, and the page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogCountQuery"];
            };
        };
        responses: {
            /** @description A page of sentences, the most frequent first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParseRequestLogCountQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    summarizeConfusedIntents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, and how often a pair must have shown. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogStatsQuery"];
            };
        };
        responses: {
            /** @description The pairs; none when all is clear. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParseRequestLogIntentStat"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    searchLogs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, which sentences, and the page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogsQuery"];
            };
        };
        responses: {
            /** @description A page of parsed sentences, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogsReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    summarizeDays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, and which sentences count. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogStatsQuery"];
            };
        };
        responses: {
            /** @description The days; none when nothing was parsed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParseRequestLogStat"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    saveMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user, the namespace, and the ownership. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserNamespaceInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    createNamespace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the new namespace. It must not contain a colon, the separator of qualified names.
                 * @example team2
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            /** @description A namespace of this name already exists, or the name contains a colon. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    deleteNamespace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the namespace.
                 * @example team2
                 */
                namespace: components["parameters"]["namespace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            /** @description The namespace still has applications. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the namespace.
                 * @example team2
                 */
                namespace: components["parameters"]["namespace"];
                /**
                 * @description Login of the user.
                 * @example nlpuser@app.com
                 */
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            401: components["responses"]["Unauthorized"];
        };
    };
    selectNamespace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the namespace.
                 * @example team2
                 */
                namespace: components["parameters"]["namespace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            401: components["responses"]["Unauthorized"];
        };
    };
    listNamespaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's namespaces, including the current one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserNamespace"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the namespace.
                 * @example team2
                 */
                namespace: components["parameters"]["namespace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members, one entry each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserNamespace"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listEngines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Engines of the server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NlpEngineType"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    parseSentence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The sentence, and the application that shall understand it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParseQuery"];
            };
        };
        responses: {
            /** @description The sentence, with what was understood. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentenceReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    saveSentence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The sentence as it shall be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SentenceReportInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listSentenceConfigurations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The marks; none when no query carried any. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    revealSentence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The sentence with its key. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SentenceReportInput"];
            };
        };
        responses: {
            /** @description The sentence in clear. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentenceReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listSentenceUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The logins; none when no sentence is qualified. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    exportSentences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description `full` for all sentences; `obfuscated` to leave out those with texts that are to be hidden. Anything else is taken for `obfuscated`.
                 * @example full
                 */
                dumpType: components["parameters"]["dumpType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Sentences"];
            401: components["responses"]["Unauthorized"];
        };
    };
    exportFoundSentences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description `full` for all sentences; `obfuscated` to leave out those with texts that are to be hidden. Anything else is taken for `obfuscated`.
                 * @example full
                 */
                dumpType: components["parameters"]["dumpType"];
            };
            cookie?: never;
        };
        /** @description Which sentences are wanted. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchQuery"];
            };
        };
        responses: {
            200: components["responses"]["Sentences"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    exportSentencesOfIntent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description `full` for all sentences; `obfuscated` to leave out those with texts that are to be hidden. Anything else is taken for `obfuscated`.
                 * @example full
                 */
                dumpType: components["parameters"]["dumpType"];
                /**
                 * @description The intent with its namespace, `namespace:name`; the colon may be written as `%3A`.
                 * @example app:book_train
                 */
                intent: components["parameters"]["intent"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Sentences"];
            401: components["responses"]["Unauthorized"];
        };
    };
    exportSentencesOfIntentInLocale: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description `full` for all sentences; `obfuscated` to leave out those with texts that are to be hidden. Anything else is taken for `obfuscated`.
                 * @example full
                 */
                dumpType: components["parameters"]["dumpType"];
                /**
                 * @description The intent with its namespace, `namespace:name`; the colon may be written as `%3A`.
                 * @example app:book_train
                 */
                intent: components["parameters"]["intent"];
                /**
                 * @description A language, optionally with a country, as a language tag: `fr` or `fr-CA`. The form with `_` is not accepted in paths, only in bodies.
                 * @example en
                 */
                locale: components["parameters"]["locale"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Sentences"];
            400: components["responses"]["InvalidPath"];
            401: components["responses"]["Unauthorized"];
        };
    };
    exportSentencesByText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description `full` for all sentences; `obfuscated` to leave out those with texts that are to be hidden. Anything else is taken for `obfuscated`.
                 * @example full
                 */
                dumpType: components["parameters"]["dumpType"];
            };
            cookie?: never;
        };
        /** @description The texts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SentencesTextQuery"];
            };
        };
        responses: {
            200: components["responses"]["Sentences"];
            /** @description The body names no text. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    searchSentences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the conditions, the order and the page. All conditions that are given must hold; without any, all sentences but the deleted ones are given. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchQuery"];
            };
        };
        responses: {
            /** @description A page of sentences, and how many there are in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentencesReport"];
                };
            };
            /** @description The request breaks the contract, names an unknown application, holds a regular expression that cannot be read, or would have to hide texts on a server without an encryption password. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    updateSentences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The sentences, and the one thing to do with them: `newIntentId` comes first, then `oldEntity` with `newEntity`, then `newStatus`; only the first of these that is given is done. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSentencesQuery"];
            };
        };
        responses: {
            /** @description How many sentences were updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateSentencesReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteEntityError: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The entry of the list. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityTestErrorWithSentenceReportInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    searchEntityErrors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the language, and what is wanted. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestBuildQuery"];
            };
        };
        responses: {
            /** @description A page of sentences with the entities that were found instead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityTestErrorQueryResultReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteIntentError: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The entry of the list. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntentTestErrorWithSentenceReportInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    searchIntentErrors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the language, and what is wanted. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestBuildQuery"];
            };
        };
        responses: {
            /** @description A page of sentences with the intent that was found instead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntentTestErrorQueryResultReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    saveTestPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The plan as it shall be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestPlanUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getTestPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the plan, as `listTestPlans` gives it.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan with its dialogs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestPlan"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteTestPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the plan, as `listTestPlans` gives it.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    addTestPlanDialog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
                /**
                 * @description The id of the plan, as `listTestPlans` gives it.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        /** @description An object, as Studio sends it; nothing in it counts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationScopedQuery"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    removeTestPlanDialog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
                /**
                 * @description The id of the plan, as `listTestPlans` gives it.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        /** @description An object, as Studio sends it; nothing in it counts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationScopedQuery"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listTestPlanExecutions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the plan, as `listTestPlans` gives it.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The executions, the newest first; none when the plan was never played. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestPlanExecution"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getTestPlanExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the execution, as `runTestPlan` gives it.
                 * @example 6b035d4e24e5751f55362588
                 */
                executionId: string;
                /**
                 * @description The id of the plan, as `listTestPlans` gives it.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The execution with a report of each dialog. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestPlanExecution"];
                };
            };
            /** @description The plan has no execution of this id. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    runTestPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the plan, as `listTestPlans` gives it.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        /** @description An object, as Studio sends it; nothing in it counts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationScopedQuery"];
            };
        };
        responses: {
            /** @description The id of the execution, as a JSON string. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    executeTestPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The plan as it shall be kept and played. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestPlanInput"];
            };
        };
        responses: {
            /** @description The execution with a report of each dialog. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestPlanExecution"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listTestPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TestPlans"];
            401: components["responses"]["Unauthorized"];
        };
    };
    summarizeModelTests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the language, and what is wanted. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestBuildQuery"];
            };
        };
        responses: {
            /** @description The tests; none when no model was tried yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestBuildStat"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    sendTrialMessage: {
        parameters: {
            query?: {
                /**
                 * @description Whether the answer contains debug messages of the bot.
                 * @example true
                 */
                debug?: boolean;
                /**
                 * @description Whether the answer contains the cited passages of generated texts.
                 * @example true
                 */
                sourceWithContent?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message and the test connector. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotDialogRequest"];
            };
        };
        responses: {
            /** @description The answer of the bot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotDialogResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    translateSentences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The sentences, and the language to translate them into. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslateSentencesQuery"];
            };
        };
        responses: {
            /** @description Number of translated texts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslateReport"];
                };
            };
            /** @description The request breaks the contract, or the server has no translation engine. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    searchUserActions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The namespace and the page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserActionLogQuery"];
            };
        };
        responses: {
            /** @description One page of changes, newest first, with the total. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserActionLogQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    searchUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the conditions and the page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserSearchQuery"];
            };
        };
        responses: {
            /** @description A page of users; none for an application that does not exist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSearchQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    authenticateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Login and password of the user. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthenticateRequest"];
            };
        };
        responses: {
            /** @description The result of the login: the user, or `authenticated: false`. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["OpenedSession"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    completeSignIn: {
        parameters: {
            query?: {
                /**
                 * @description For OAuth2 and its variants: the code that the server exchanges for the identity of the user.
                 * @example 4f7b1d2e9c
                 */
                code?: string;
                /**
                 * @description For OAuth2 and its variants: the state that the server sent, which identifies the requested page.
                 * @example /index.html
                 */
                state?: string;
                /**
                 * @description For CAS: the ticket that the server exchanges for the identity of the user.
                 * @example ST-1856339-aA5Yuvrxzpv8Tau1cYQ7
                 */
                ticket?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["SignedIn"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NoSingleSignOn"];
        };
    };
    completeSignInByForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The form of the provider. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SignInForm"];
            };
        };
        responses: {
            302: components["responses"]["SignedIn"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NoSingleSignOn"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getConnectorIcon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the connector type.
                 * @example web
                 */
                connectorType: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The icon. Empty: none. */
            200: {
                headers: {
                    /**
                     * @description Cache duration in seconds.
                     * @example max-age=84600, public
                     */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string | null;
                };
            };
        };
    };
    stopSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No session is open. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["EndedSession"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanResponse"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TockUser"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
