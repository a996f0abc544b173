// Generated from specs/admin by `npm run generate`. Do not edit.

export interface paths {
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
         * Tell whether a bot asks how content users are
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
         * Create or change an application
         * @description Creates an application when the body has no `_id`, else changes the one of this id. Send all of it: what is left out falls back to its default, and `intents` are the only ones that the application has afterwards, so read them first. Its name is kept in small letters and can never change. A new application is trained at once; one whose engine or `normalizeText` changes is trained again, and new languages are handed on to its connectors. Needs the role `admin`; the namespace must be your current one, otherwise the answer is 401.
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
         * Read an application by its id
         * @description Reads the settings of one application, with all its intents. When the id is unknown, or belongs to another namespace, the answer is 204 without a body. Any user may ask.
         */
        get: operations["getApplicationById"];
        put?: never;
        post?: never;
        /**
         * Delete an application
         * @description Deletes an application for good, with its sentences, questions, connectors, stories and settings. Intents that no other application uses are deleted too. Export it first, if you may want it back. Needs the role `admin`; for an id that is unknown or of another namespace the answer is 401.
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
         * Remove a part from an entity type
         * @description Takes an entity out of those that a type is made of, and out of the sentences of the application. The path names the type that loses the part, and the role of the part. Needs the role `nlpUser`; when the application or the type is of another namespace the answer is 401.
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
         * @description Takes an intent away from an application; when no other application uses it, it is deleted. Its sentences in this application are not lost: they go back to the inbox as unknown, without entities. Needs the role `nlpUser`; for an application that is unknown or of another namespace the answer is 401.
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
         * @description Takes an entity, which is a type in a role, away from an intent and from its sentences. When it was the last use of a type of this namespace, the type is deleted too. A role that the intent does not have changes nothing, and the answer is the same. Needs the role `nlpUser`; when the intent is of another namespace, or several applications share it, the answer is 401.
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
         * @description Ends that an intent may use the entities of another one. Needs the role `nlpUser`; when the application is unknown, when the intent is of another namespace, or when several applications share it, the answer is 401.
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
         * @description Takes a mandatory state away from an intent. An intent without any is found wherever the conversation stands. A state that the intent does not have changes nothing, and the answer is the same. Needs the role `nlpUser`; when the intent is of another namespace, or several applications share it, the answer is 401.
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
         * Change how models are trained
         * @description Replaces the configuration that an engine trains the models of an application with. A part that is left out becomes empty, so read the configuration first. It counts from the next build on; trigger one to see its effect. When there is no such application in your namespace, nothing changes and the answer is 204. Needs the role `admin`.
         */
        post: operations["saveModelConfiguration"];
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
         * @description Asks for all models of an application to be trained anew, in each of its languages: those of its intents and those of its entities. The answer does not wait; `searchBuilds` shows when they are done. You seldom need this: validated sentences are learned by themselves. Of the body only `_id` counts, so send the application as you have read it. Needs the role `admin`; for an application of another namespace the answer is 401.
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
         * @description Lists the builds of an application in one language, the newest first: what was trained, with how many sentences, in what time, and whether it failed. A build without any sentence is not kept. Ask this after qualifying sentences, until a build younger than them shows up. Needs the role `nlpUser`; for an application that is unknown or of another namespace the answer is 401.
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
    "/rest/admin/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the applications
         * @description Lists the applications of your current namespace, each with all its intents. Ask this first: most other calls want the id or the name of an application. Any user may ask.
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
         * List the applications of a namespace
         * @description Lists the applications of any namespace that you belong to, without changing to it. For another one the answer is 400, unless the server opens all namespaces to everybody. Needs the role `admin`.
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
         * Set what a namespace shares and uses
         * @description Creates or replaces the configuration of a namespace: its label, what it offers to other namespaces, and what of theirs it uses. What the body leaves out falls back to its default, so send all of it. Needs the role `admin`, and you must own the namespace; otherwise the answer is 401.
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
         * Read what a namespace shares and uses
         * @description Reads the configuration of a namespace. One that was created through this API has a configuration from the start, which shares nothing; one that never had any is answered with 204. You must own the namespace; otherwise the answer is 401.
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
         * List the namespaces that share something
         * @description Lists the configurations of all namespaces of the server that offer their models or stories to others, whoever owns them: these are what `namespaceImportConfiguration` can name. Any user may ask.
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
         * @description Replaces all values of an entity type with those of the body. The type is from then on one with a dictionary, or without when there are no values. When the entity type does not exist, the dictionary is kept all the same and the answer is 204: create the type. Needs the role `nlpUser`; for another namespace the answer is 401.
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
         * Read a dictionary
         * @description Reads the values of an entity type, and the words that stand for each of them in each language. Where there is no dictionary, or it belongs to another namespace, the answer is an empty one of this name. Any user may ask.
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
         * Add a label to a value
         * @description Adds a word that stands for a value in one language. A value that the dictionary does not have yet is created. Labels are kept sorted, each once. The answer is the dictionary as it is now. Needs the role `nlpUser`; when there is no dictionary for this type, or it belongs to another namespace, the answer is 401.
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
         * Delete a label
         * @description Takes a label of a value out of a dictionary, in one language. One that is not there changes nothing, and the answer is the same. Needs the role `nlpUser`; for a type of another namespace the answer is 401.
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
         * Add or rename a value
         * @description Adds a value to a dictionary, with itself as its first label in the language that is given; or gives the value `oldPredefinedValue` a new name and keeps its labels. The answer is the dictionary as it is now. Needs the role `nlpUser`; when there is no dictionary for this type, or it belongs to another namespace, the answer is 401.
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
         * Delete a value
         * @description Takes a value with all its labels out of a dictionary. A value that the dictionary does not have changes nothing, and the answer is the same. Needs the role `nlpUser`; for a type of another namespace the answer is 401.
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
         * Import a dictionary from a file
         * @description Does the same as `saveDictionary`, with a file that a browser or a command line uploads. The dictionary goes to the entity type that the path names, in your current namespace, whatever names stand in the file. Send it as the first file of a form, whatever the field is called. Needs the role `admin`.
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
         * Change an entity in all intents
         * @description Replaces an entity, which is a type in a role, in all intents of an application that have it: for instance, so that its dates are counted from the start of the day. Intents without it stay as they are. Needs the role `nlpUser`; for another namespace the answer is 401.
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
         * Change an entity type
         * @description Replaces the description, the parts and the two flags of an entity type, which is found by its name. What is left out falls back to its default, so send all of it. Hiding its texts (`obfuscated`) takes effect at once in searches and logs. Needs the role `nlpUser`; for a type of another namespace, also a built-in one, the answer is 401.
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
         * @description Deletes an entity type, and takes it out of all intents and sentences. One that does not exist changes nothing, and the answer is the same. Needs the role `nlpUser`; for a type of another namespace, also a built-in one, the answer is 401.
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
         * @description Creates an entity type in your current namespace; of its qualified name only the part after the colon counts, in small letters. An intent can name it from then on, and a dictionary can give it values. When there is such a type already, nothing changes and the answer is 204. Needs the role `nlpUser`.
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
         * List the entity types
         * @description Lists the entity types of your current namespace, and those that Tock brings itself, such as `duckling:datetime`. Intents can use all of them. Any user may ask.
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
         * Read the ways of dialogs
         * @description Gives the stories that dialogs of a bot came to as the nodes of a graph, and the ways between them, both with their counts: where users go, and where they leave. Nothing changes. Needs the role `botUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["getDialogFlow"];
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
         * Create or change an intent
         * @description Creates an intent, or changes the one of this namespace and name; an `_id` in the body does not matter. The applications of the body get it too. Label, description and category are replaced. What the intent holds already stays: applications, entities, expressions, states and shared intents of the body are added, and other calls remove them. The answer is the intent as it is now, with its id. Needs the role `nlpUser`; the namespace must be your current one, otherwise the answer is 401.
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
         * List the intents of all applications
         * @description Lists the applications of your current namespace, each with all its intents. Despite its path it is the same as `listApplications`. Any user may ask.
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
         * List the languages
         * @description Lists the languages that an application can have, as pairs of their code (`first`) and their English name (`second`), sorted by name. Any user may ask.
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
         * Count how often sentences were parsed
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
         * Show intents that are hard to tell apart
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
         * Show how parsing went day by day
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
         * @description Makes a user a member of a namespace, or changes whether a member owns it. The user finds the namespace in the list at once, and can select it. Needs the role `admin`, and you must own the namespace; otherwise the answer is 401.
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
         * @description Creates an empty namespace that you own. You stay in your current one: select the new one to work in it. A namespace of this name, in whatever case, is answered with 400. There is no body. Needs the role `admin`; a server that does not let its users create namespaces answers 401.
         */
        post: operations["createNamespace"];
        /**
         * Delete an empty namespace
         * @description Deletes a namespace with its memberships and its configuration. As long as an application uses it, nothing is deleted and the answer is 400: delete its applications first. Needs the role `admin`, and you must own the namespace; otherwise, and for one that does not exist, the answer is 401.
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
         * @description Ends the membership of a user, who can no longer select the namespace. You must own the namespace, without needing a role; otherwise the answer is 401.
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
         * Work in another namespace
         * @description Makes another of your namespaces the current one: from now on all calls work there, in this session and after later logins. There is no body. Any member may select; for a namespace that you do not belong to, the answer is 401 and nothing changes.
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
         * List your namespaces
         * @description Lists the namespaces that you belong to, whether you own each of them, and which one you work in now. Every other call works in that one: to work elsewhere, select another namespace first. Any user may ask.
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
         * List the members of a namespace
         * @description Lists the users who belong to a namespace, and which of them own it. Only an owner may ask; for a namespace that is not yours, or that does not exist, the answer is 401.
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
         * List the engines
         * @description Lists the machines that can learn and recognise; an application names one of them as its `nlpEngineType`. Any user may ask.
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
         * @description Creates a sentence, or replaces the one of the same text and language in the application. With the status `validated` it is learned: the model is trained again within seconds, and the sentence then becomes `model`. With `deleted` it is forgotten in the same way. You become its qualifier. Needs the role `nlpUser`; for an application that is unknown or of another namespace the answer is 401.
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
         * Show a hidden text
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
         * @description Lists sentences that people have qualified with one intent, and that a trial model understands as another: either the model needs more examples, or somebody was wrong. Servers try models at night, when an application has more than a hundred learned sentences, with nine tenths of them. Needs the role `nlpUser`; for another namespace than your current one the answer is 401.
         */
        post: operations["searchIntentErrors"];
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
         * Show how model tests went over time
         * @description Tells of each test of a model how many sentences were tried and how many were wrong, the oldest first and at most one a minute: a line that should fall as the model gets better. Needs the role `nlpUser`; for an application that is unknown or of another namespace the answer is 401.
         */
        post: operations["summarizeModelTests"];
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
         * Log in and open a session
         * @description Opens a session for a login and a password. Its id comes as the cookie `tock-session`, which is then sent with every request instead of the credentials; browsers do so by themselves. Wrong credentials are not an error: the status is still 200, the body says `authenticated: false`, and no session is opened. A session that is not used for 6 hours ends.
         */
        post: operations["authenticateUser"];
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
         * Log out and end the session
         * @description Ends the session whose cookie the request carries, and takes the cookie back. Without a session there is nothing to end, and the answer is the same.
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
         * Read who is logged in
         * @description Reads the user of the session: login, current namespace and roles. A page asks this first, to know whether it must show a login. Only the cookie of a session counts here; HTTP Basic does not.
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
             * @description The name of the entity type, without its namespace.
             * @example city
             */
            name: string;
            /** @description The values of its dictionary, or texts that sentences have for it. */
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
             * @description The value.
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
        /**
         * @description How the story answers; `builtin` when the bot's own code does.
         * @enum {string}
         */
        AnswerConfigurationType: "simple" | "message" | "script" | "builtin";
        /** @description The settings of an application, which is a model that understands sentences. */
        ApplicationDefinition: {
            _id: components["schemas"]["ObjectId"];
            /** @description Ids of its intents. */
            intents: components["schemas"]["ObjectId"][];
            /** @description States by id of the intent that asks for one of them. */
            intentStatesMap: {
                [key: string]: string[];
            };
            nlpEngineType: components["schemas"]["NlpEngineType"];
            /** @description Its languages, in no particular order. */
            supportedLocales: components["schemas"]["Locale"][];
        } & WithRequired<components["schemas"]["ApplicationDefinitionFields"], "name" | "label" | "namespace" | "mergeEngineTypes" | "useEntityModels" | "supportSubEntities" | "unknownIntentThreshold" | "knownIntentThreshold" | "normalizeText">;
        /** @description What an application holds, read or written. */
        ApplicationDefinitionFields: {
            /**
             * Format: double
             * @description An intent below this probability is not even listed among the others.
             * @default 0.1
             */
            knownIntentThreshold?: number;
            /**
             * @description The name that people read; by default its name.
             * @example Travel bot
             */
            label?: string;
            /**
             * @description Whether the entities of the intent and those of models by entity type are merged.
             * @default true
             */
            mergeEngineTypes?: boolean;
            /**
             * @description Its name, unique in the namespace.
             * @example travel
             */
            name?: string;
            /**
             * @description The namespace it belongs to.
             * @example app
             */
            namespace?: string;
            /**
             * @description Whether case and accents are left out before a text is understood.
             * @default false
             */
            normalizeText?: boolean;
            /**
             * @description Whether entities are looked for inside entities.
             * @default false
             */
            supportSubEntities?: boolean;
            /**
             * Format: double
             * @description An intent below this probability is taken for unknown.
             * @default 0.7
             */
            unknownIntentThreshold?: number;
            /**
             * @description Whether models by entity type are used.
             * @default true
             */
            useEntityModels?: boolean;
        };
        /** @description An application to import. Ids only serve to refer to it within the same body. */
        ApplicationDefinitionInput: {
            /**
             * @description An id that the rest of the body can refer to.
             * @example 6b035c7b24e5751f553624fd
             */
            _id?: string;
            /**
             * @description Ids of intents; not kept, the intents of the dump count.
             * @default []
             */
            intents?: string[];
            /**
             * @description States by id of the intent that asks for one of them.
             * @default {}
             */
            intentStatesMap?: {
                [key: string]: string[];
            };
            nlpEngineType?: components["schemas"]["NlpEngineTypeInput"];
            /**
             * @description Its languages.
             * @default []
             */
            supportedLocales?: components["schemas"]["LocaleInput"][];
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
        /** @description An application with everything it needs. */
        ApplicationDump: {
            application: components["schemas"]["ApplicationDefinition"];
            /**
             * @description `full` when texts are as they are; `obfuscated` when sentences with texts to hide are left out.
             * @enum {string}
             */
            dumpType: "full" | "obfuscated";
            /** @description The entity types that its intents use. */
            entityTypes: components["schemas"]["EntityTypeDefinition"][];
            /** @description Its frequently asked questions. */
            faqs: components["schemas"]["FaqDefinition"][];
            /** @description Its intents. */
            intents: components["schemas"]["IntentDefinition"][];
            /** @description What it has learned from. */
            sentences: components["schemas"]["ClassifiedSentence"][];
            /** @description When it was exported. */
            timestamp: components["schemas"]["Instant"];
        };
        /** @description The JSON of an application dump in UTF-8, of at most 50,000,000 bytes. */
        ApplicationDumpFile: string;
        /** @description A form with one file. Its field may have another name than `dump`. */
        ApplicationDumpForm: {
            dump?: components["schemas"]["ApplicationDumpFile"];
        } & {
            [key: string]: components["schemas"]["ApplicationDumpFile"];
        };
        /** @description An application with everything it needs. */
        ApplicationDumpInput: {
            application: components["schemas"]["ApplicationDefinitionInput"];
            /**
             * @description Whether texts were left as they are or hidden when it was exported.
             * @default full
             * @enum {string}
             */
            dumpType?: "full" | "obfuscated";
            /**
             * @description The entity types that its intents use.
             * @default []
             */
            entityTypes?: components["schemas"]["EntityTypeDefinitionInput"][];
            /**
             * @description Its frequently asked questions.
             * @default []
             */
            faqs?: components["schemas"]["FaqDefinitionInput"][];
            /**
             * @description Its intents.
             * @default []
             */
            intents?: components["schemas"]["IntentDefinitionInput"][];
            /**
             * @description What it has learned from.
             * @default []
             */
            sentences?: components["schemas"]["ClassifiedSentenceInput"][];
            timestamp?: components["schemas"]["OffsetDateTime"];
        };
        /** @description An application, and one of its languages. */
        ApplicationScopedQuery: {
            /**
             * @description The name of the application, in small letters.
             * @default
             * @example travel
             */
            applicationName?: string;
            /**
             * @description One of its languages; null where that does not matter.
             * @default null
             */
            language?: components["schemas"]["LocaleInput"] | null;
            /**
             * @description Your current namespace. Any other one, and none at all, is answered with 401.
             * @default
             * @example app
             */
            namespace?: string;
        };
        /** @description An application that is stored already. */
        ApplicationToBuild: {
            /**
             * @description The id of the application to train.
             * @example 6b035c7b24e5751f553624fd
             */
            _id: string;
        } & WithRequired<components["schemas"]["ApplicationWithIntentsInput"], "_id">;
        /** @description An application, which is a model that understands sentences, with its intents. */
        ApplicationWithIntents: {
            _id: components["schemas"]["ObjectId"];
            /** @description Its intents. */
            intents: components["schemas"]["IntentDefinition"][];
            /** @description Intents that the application could use, because its namespace has them or others share them. */
            namespaceIntents: components["schemas"]["IntentDefinition"][];
            nlpEngineType: components["schemas"]["NlpEngineType"];
            /** @description Its languages, in no particular order. */
            supportedLocales: components["schemas"]["Locale"][];
        } & WithRequired<components["schemas"]["ApplicationDefinitionFields"], "name" | "label" | "namespace" | "mergeEngineTypes" | "useEntityModels" | "supportSubEntities" | "unknownIntentThreshold" | "knownIntentThreshold" | "normalizeText">;
        /** @description An application to create or to change. */
        ApplicationWithIntentsInput: {
            /**
             * @description The id of the application to change; null or absent to create one.
             * @example 6b035c7b24e5751f553624fd
             */
            _id?: string | null;
            /** @description All intents that it shall have, as they were read; only their ids count. */
            intents: components["schemas"]["IntentDefinitionInput"][];
            /**
             * @description Not kept; you may send back what you have read.
             * @default []
             */
            namespaceIntents?: components["schemas"]["IntentDefinitionInput"][];
            nlpEngineType?: components["schemas"]["NlpEngineTypeInput"];
            /** @description Its languages. */
            supportedLocales: components["schemas"]["LocaleInput"][];
        } & WithRequired<components["schemas"]["ApplicationDefinitionFields"], "name" | "namespace">;
        /** @description A session is open. */
        Authenticated: {
            /** @constant */
            authenticated: true;
            /**
             * @description The login.
             * @example admin@app.com
             */
            email: string;
            /**
             * @description The namespace of the user.
             * @example app
             */
            organization: string;
            roles: components["schemas"]["Roles"];
        };
        /** @description A login with its password. */
        AuthenticateRequest: {
            /**
             * @description The login, usually an e-mail address.
             * @example admin@app.com
             */
            email: string;
            /**
             * @description The password.
             * @example password
             */
            password: string;
        };
        /** @description Whether the credentials are right: `authenticated` says it. */
        AuthenticateResponse: components["schemas"]["Authenticated"] | components["schemas"]["NotAuthenticated"];
        /** @description Whether what was asked for could be done. */
        BooleanResponse: {
            /** @description Whether it was done. */
            success: boolean;
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
        /**
         * @description What an entity means. The same kinds as in the answers of the NLU API, but the candidates of a word can be absent
         *     where a bot set it.
         */
        BotEntityValue: components["schemas"]["KnownBotEntityValue"] | components["schemas"]["OtherValue"];
        /** @description An indicator, defined by people or brought by Tock. `type` says which. */
        BotIndicator: components["schemas"]["IndicatorResponse"] | components["schemas"]["PredefinedIndicator"];
        /** @description A word of a dictionary. */
        BotStringValue: {
            /** @constant */
            "@type": "string";
            /** @description Other words it could be; absent means none. */
            candidates?: components["schemas"]["ValueWithProbability"][];
            /** @example paris */
            value: string;
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
             * @description The id of an intent in this dump, or `tock:unknown`.
             * @example 6b035c8024e5751f5536250c
             */
            intentId: string;
        };
        /** @description The intent and the entities of a sentence, and how often it was said. */
        ClassificationReport: {
            /** @description What the sentence speaks of, in the order of the text. */
            entities: components["schemas"]["ClassifiedEntityReport"][];
            /** @description How sure it was of the entities. */
            entitiesProbability?: components["schemas"]["Probability"];
            /** @description The id of its intent; `tock:unknown` when it has none. */
            intentId?: components["schemas"]["IntentId"];
            /** @description How sure the model was of the intent when the sentence was last said. */
            intentProbability?: components["schemas"]["Probability"];
            /** @description When it was last said; absent when it never was. */
            lastUsage?: components["schemas"]["Instant"];
            /** @description Entities that were found too, but overlap with more likely ones. */
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
             * @description How often it was said.
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
            /** @description When it was last said. */
            lastUsage?: components["schemas"]["OffsetDateTime"] | null;
            /**
             * @description Not kept; you may send back what you have read.
             * @default []
             */
            notRetainedEntities?: components["schemas"]["ClassifiedEntityReportInput"][];
            /** @description Probability of other intents by qualified name; may be empty. */
            otherIntentsProbabilities: {
                [key: string]: components["schemas"]["Probability"];
            };
            /**
             * Format: int64
             * @description How often a bot could make nothing of it; null is 0.
             * @default 0
             */
            unknownCount?: number | null;
            /**
             * Format: int64
             * @description How often it was said; null is 0.
             * @default 0
             */
            usageCount?: number | null;
        };
        /** @description An entity in a sentence. */
        ClassifiedEntity: {
            /**
             * Format: int32
             * @description Index after its last character.
             */
            end: number;
            /** @description The role that it plays. */
            role: string;
            /**
             * Format: int32
             * @description Index of its first character in the sentence.
             */
            start: number;
            /** @description Entities inside this one, their indexes counted from its start. */
            subEntities: components["schemas"]["ClassifiedEntity"][];
            type: components["schemas"]["QualifiedName"];
        };
        /** @description An entity in a sentence. */
        ClassifiedEntityInput: {
            /**
             * Format: int32
             * @description Index after its last character.
             */
            end: number;
            /**
             * @description The role that it plays.
             * @example destination
             */
            role: string;
            /**
             * Format: int32
             * @description Index of its first character in the sentence.
             */
            start: number;
            /**
             * @description Entities inside this one, their indexes counted from its start.
             * @default []
             */
            subEntities?: components["schemas"]["ClassifiedEntityInput"][];
            /**
             * @description Its type with its namespace: `namespace:name`.
             * @example app:city
             */
            type: string;
        };
        /** @description An entity in a sentence. */
        ClassifiedEntityReport: {
            /**
             * Format: int32
             * @description Index after its last character.
             */
            end: number;
            /** @description How sure the model is; only there when the sentence was just parsed. */
            probability?: components["schemas"]["Probability"];
            /**
             * @description The role that it plays.
             * @example destination
             */
            role: string;
            /**
             * Format: int32
             * @description Index of its first character in the sentence.
             */
            start: number;
            /** @description Entities inside this one, their indexes counted from its start. */
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
            end?: number | null;
            probability?: components["schemas"]["LastProbability"];
            /**
             * @description The role that it plays.
             * @example destination
             */
            role: string;
            /**
             * Format: int32
             * @description Index of its first character in the sentence; null is 0.
             * @default 0
             */
            start?: number | null;
            /** @description Entities inside this one, their indexes counted from its start. */
            subEntities: components["schemas"]["ClassifiedEntityReportInput"][];
            /**
             * @description Its type with its namespace: `namespace:name`.
             * @example app:city
             */
            type: string;
            /** @description Not kept. */
            value?: components["schemas"]["EntityValueInput"] | null;
        };
        /** @description A sentence with its intent and its entities. */
        ClassifiedSentence: {
            applicationId: components["schemas"]["ObjectId"];
            classification: components["schemas"]["Classification"];
            /** @description The mark that the query carried. */
            configuration?: string;
            creationDate: components["schemas"]["Instant"];
            /** @description Whether somebody shall look at it again. */
            forReview: boolean;
            language: components["schemas"]["Locale"];
            /** @description How sure the model was of the entities. */
            lastEntityProbability?: components["schemas"]["Probability"];
            /** @description How sure the model was of the intent when it was last said; absent when it never was. */
            lastIntentProbability?: components["schemas"]["Probability"];
            /** @description When it was last said. */
            lastUsage?: components["schemas"]["Instant"];
            /** @description Other intents that were likely enough. */
            otherIntentsProbabilities: components["schemas"]["IntentProbabilities"];
            /** @description The login of who qualified it last. */
            qualifier?: string;
            /** @description Why somebody shall look at it again. */
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
             * @description How often it was said.
             */
            usageCount: number;
        };
        /** @description A sentence with its intent and its entities, in the form of an exported application. */
        ClassifiedSentenceInput: {
            /** @description The id of the application in this dump. */
            applicationId: string;
            classification: components["schemas"]["ClassificationInput"];
            /** @description The mark that the query carried. */
            configuration?: string | null;
            creationDate: components["schemas"]["OffsetDateTime"];
            /**
             * @description Whether somebody shall look at it again.
             * @default false
             */
            forReview?: boolean;
            language: components["schemas"]["LocaleInput"];
            lastEntityProbability?: components["schemas"]["LastProbability"];
            lastIntentProbability?: components["schemas"]["LastProbability"];
            /** @description When it was last said. */
            lastUsage?: components["schemas"]["OffsetDateTime"] | null;
            /**
             * @description Probability of other intents by qualified name.
             * @default {}
             */
            otherIntentsProbabilities?: {
                [key: string]: components["schemas"]["Probability"];
            };
            /** @description The login of who qualified it. */
            qualifier?: string | null;
            /** @description Why somebody shall look at it again. */
            reviewComment?: string | null;
            status: components["schemas"]["ClassifiedSentenceStatus"];
            /** @description The sentence. */
            text: string;
            /**
             * Format: int64
             * @description How often nothing was understood.
             * @default 0
             */
            unknownCount?: number;
            updateDate: components["schemas"]["OffsetDateTime"];
            /**
             * Format: int64
             * @description How often it was said.
             * @default 0
             */
            usageCount?: number;
        };
        /**
         * @description `inbox` waits for somebody to qualify it; `validated` is qualified and waits for the next training; `model` has been learned; `deleted` shall be forgotten.
         * @enum {string}
         */
        ClassifiedSentenceStatus: "inbox" | "validated" | "model" | "deleted";
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
        /** @description The name of a new entity type. */
        CreateEntityQuery: {
            type: components["schemas"]["QualifiedName"];
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
        /** @description A value of a class that the bot brought itself. */
        CustomValueWrapper: {
            /** @constant */
            "@type": "customWrapper";
            /**
             * @description Name of the Java class.
             * @example org.example.travel.SeatValue
             */
            klass: string;
            /** @description Any JSON; absent when there is none. */
            value?: unknown;
        };
        /**
         * @description The smallest unit that the text tells, so that "tomorrow" is not taken for midnight.
         * @enum {string}
         */
        DateEntityGrain: "timezone" | "unknown" | "second" | "minute" | "hour" | "day_of_week" | "day" | "week" | "month" | "quarter" | "year";
        /** @description A day or a moment, and how exact it is: "tomorrow", "at 8". */
        DateEntityValue: {
            /** @constant */
            "@type": "dateEntity";
            date: components["schemas"]["OffsetDateTime"];
            grain: components["schemas"]["DateEntityGrain"];
        };
        /** @description A time from one date to another, the end not included: "this weekend". */
        DateIntervalEntityValue: {
            /** @constant */
            "@type": "dateIntervalEntity";
            date: components["schemas"]["DateEntityValue"];
            toDate: components["schemas"]["DateEntityValue"];
        };
        /** @description An entity of a dialog, and what it means. */
        DialogEntityValue: {
            /**
             * @description The words of the user.
             * @example lyon
             */
            content?: string;
            /**
             * Format: int32
             * @description Index after its last character.
             */
            end?: number;
            entity: components["schemas"]["Entity"];
            /** @description Whether an evaluation was tried; it may have found no value. */
            evaluated: boolean;
            /** @description Whether several values of this entity can be merged into one. */
            mergeSupport: boolean;
            probability: components["schemas"]["Probability"];
            /**
             * Format: int32
             * @description Index of its first character in the sentence; absent when it comes from nowhere in it.
             */
            start?: number;
            /** @description Entities inside this one, their indexes counted from its start. */
            subEntities: components["schemas"]["DialogEntityValue"][];
            value?: components["schemas"]["BotEntityValue"];
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
            includeTestConfigurations?: boolean | null;
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
            annotationReasons?: components["schemas"]["BotAnnotationReasonType"][];
            /** @description The order by the last change of an annotation; it comes before `dialogSort`. */
            annotationSort?: components["schemas"]["SortDirection"] | null;
            /**
             * @description Any of these states of an annotation; empty for no condition.
             * @default []
             */
            annotationStates?: components["schemas"]["BotAnnotationState"][];
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
            displayTests?: boolean | null;
            /**
             * @description Whether the user must have said the text, and nothing else at once.
             * @default false
             */
            exactMatch?: boolean | null;
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
            intentsToHide?: string[];
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
            ratings?: number[];
            /**
             * @description Whether texts that are to be hidden are given in clear.
             * @default false
             */
            skipObfuscation?: boolean | null;
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
            /** @description What was understood. */
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
        /** @description The values of an entity type. */
        DictionaryData: {
            /** @description The values. */
            values: components["schemas"]["PredefinedValue"][];
        } & WithRequired<components["schemas"]["DictionaryDataFields"], "namespace" | "entityName" | "onlyValues" | "minDistance" | "textSearch">;
        /** @description What a dictionary holds, read or written. */
        DictionaryDataFields: {
            /**
             * @description The name of the entity type, without its namespace.
             * @example city
             */
            entityName?: string;
            /**
             * Format: double
             * @description How near a text must come to a label to be taken for it, from 0 to 1.
             * @default 0.5
             */
            minDistance?: number;
            /**
             * @description The namespace of the entity type.
             * @example app
             */
            namespace?: string;
            /**
             * @description Whether only texts that are labels count as such an entity.
             * @default false
             */
            onlyValues?: boolean;
            /**
             * @description Whether labels are also looked for inside longer texts.
             * @default false
             */
            textSearch?: boolean;
        };
        /** @description The values that an entity type shall have. */
        DictionaryDataInput: {
            /**
             * @description The values.
             * @default []
             */
            values?: components["schemas"]["PredefinedValueInput"][];
        } & WithRequired<components["schemas"]["DictionaryDataFields"], "namespace" | "entityName">;
        /** @description The JSON of a dictionary in UTF-8, of at most 50,000,000 bytes. */
        DictionaryFile: string;
        /** @description A form with one file. Its field may have another name than `dump`. */
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
        /**
         * @description A length of time in the form of ISO 8601, in hours, minutes and seconds.
         * @example PT0.4784S
         */
        Duration: string;
        /** @description A length of time: "for two hours". */
        DurationValue: {
            /** @constant */
            "@type": "duration";
            /** @description Hours, minutes and seconds in the form of ISO 8601. Longer units are turned into hours. */
            value: components["schemas"]["Duration"];
        };
        /** @description An e-mail address. */
        EmailValue: {
            /** @constant */
            "@type": "email";
            /** @example ada@example.org */
            value: string;
        };
        /** @description It was done, and there is nothing more to say. */
        EmptyObject: Record<string, never>;
        /** @description A regular expression with one named group for each role that it finds. */
        EntitiesRegexp: {
            /**
             * @description The expression.
             * @example train (?<train_number>[0-9]+)
             */
            regexp: string;
        };
        /** @description An entity type in the role that it plays, for instance a city as the destination. */
        Entity: {
            entityType: components["schemas"]["EntityType"];
            /**
             * @description The role; by default the name part of the type.
             * @example destination
             */
            role: string;
        };
        /** @description An entity that sentences of an intent can hold. */
        EntityDefinition: {
            entityTypeName: components["schemas"]["QualifiedName"];
        } & WithRequired<components["schemas"]["EntityDefinitionFields"], "role" | "atStartOfDay">;
        /** @description An entity of an intent, read or written. */
        EntityDefinitionFields: {
            /** @description Whether its dates are counted from the start of the day; null means no. */
            atStartOfDay?: boolean | null;
            /**
             * @description The role that it plays; by default the name part of its type.
             * @example destination
             */
            role?: string;
        };
        /** @description An entity of an intent to import. */
        EntityDefinitionInput: {
            /**
             * @description Its type with its namespace: `namespace:name`.
             * @example app:city
             */
            entityTypeName: string;
        } & components["schemas"]["EntityDefinitionFields"];
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
        /** @description A kind of thing that sentences speak of, such as a city; intents use it in one or more roles. */
        EntityType: {
            /** @description Whether its values are listed in a dictionary. */
            dictionary: boolean;
            name: components["schemas"]["QualifiedName"];
            /** @description Whether its texts are hidden in logs and in Studio. */
            obfuscated: boolean;
            /** @description What entities of this type are made of. */
            subEntities: components["schemas"]["Entity"][];
        };
        /** @description A kind of thing that sentences speak of, as it is stored. */
        EntityTypeDefinition: {
            _id: components["schemas"]["ObjectId"];
            /** @description What it is, for people. */
            description: string;
            /** @description Whether its values are listed in a dictionary. */
            dictionary: boolean;
            name: components["schemas"]["QualifiedName"];
            /** @description Whether its texts are hidden in logs and in Studio. */
            obfuscated: boolean;
            /** @description What its entities are made of. */
            subEntities: components["schemas"]["EntityDefinition"][];
        };
        /** @description A kind of thing that sentences speak of. */
        EntityTypeDefinitionInput: {
            /** @description Its id; not kept. */
            _id?: string;
            /**
             * @description What it is, for people.
             * @default
             */
            description?: string;
            /**
             * @description Whether its values are listed in a dictionary.
             * @default false
             */
            dictionary?: boolean;
            /**
             * @description Its name with its namespace: `namespace:name`.
             * @example app:city
             */
            name: string;
            /**
             * @description Whether its texts are hidden in logs and in Studio.
             * @default false
             */
            obfuscated?: boolean;
            /**
             * @description What its entities are made of.
             * @default []
             */
            subEntities?: components["schemas"]["EntityDefinitionInput"][];
        };
        /** @description What an entity means, once evaluated: a number, a date, a word of a dictionary… The kind is told by `@type`. A server with evaluators of its own writes the name of a Java class there. */
        EntityValue: components["schemas"]["KnownEntityValue"] | components["schemas"]["OtherValue"];
        /** @description What an entity means, as it came in an earlier answer or made by you. The kind is told by `@type`: one of Tock's own, or the name of a Java class. */
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
             * @description The id of the label that answers it.
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
            /** @description Words to find it by. */
            tags: string[];
            updateDate: components["schemas"]["Instant"];
        };
        /** @description A frequently asked question. */
        FaqDefinitionInput: {
            /** @description Its id. */
            _id?: string;
            /**
             * @description The bot that answers it.
             * @example travel
             */
            botId: string;
            creationDate: components["schemas"]["OffsetDateTime"];
            /**
             * @description Whether it is answered.
             * @default false
             */
            enabled?: boolean;
            /**
             * @description The id of the label that answers it.
             * @example app_faq_55x40x20 cm at most
             */
            i18nId: string;
            /** @description The id of the intent in this dump that recognises it. */
            intentId: string;
            /**
             * @description The namespace of the bot.
             * @example app
             */
            namespace: string;
            /** @description Words to find it by. */
            tags: string[];
            updateDate: components["schemas"]["OffsetDateTime"];
        };
        /**
         * @description Thumb up or thumb down.
         * @enum {string}
         */
        FeedbackVote: "UP" | "DOWN";
        /**
         * @description What kind of file it is.
         * @enum {string}
         */
        FileType: "image" | "audio" | "video" | "file";
        /** @description A part of a message, such as one card of a carousel. */
        GenericElement: WithRequired<components["schemas"]["GenericElementFields"], "attachments" | "choices" | "texts" | "locations" | "metadata">;
        /** @description What a message or a part of it shows. */
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
         * @description A moment in UTC, with as many digits of a second as are known (0 to 9).
         * @example 2026-11-22T21:20:03.720Z
         */
        Instant: string;
        /** @description What the users of an application can mean, for instance to book a train. */
        IntentDefinition: {
            _id: components["schemas"]["ObjectId"];
            /** @description Ids of the applications that use it. */
            applications: components["schemas"]["ObjectId"][];
            /** @description The entities that its sentences can hold. */
            entities: components["schemas"]["EntityDefinition"][];
            /** @description Regular expressions that find entities, by locale. */
            entitiesRegexp: {
                [key: string]: components["schemas"]["EntitiesRegexp"][];
            };
            /** @description States of which the query must name one; empty when it is always allowed. */
            mandatoryStates: string[];
            /** @description Ids of intents whose entities it may use too. */
            sharedIntents: components["schemas"]["ObjectId"][];
        } & WithRequired<components["schemas"]["IntentDefinitionFields"], "name" | "namespace" | "label" | "description" | "category">;
        /** @description What an intent holds, read or written. */
        IntentDefinitionFields: {
            /**
             * @description A group of intents, for people.
             * @example travel
             */
            category?: string | null;
            /** @description What it is for, for people. */
            description?: string | null;
            /**
             * @description The name that people read.
             * @example Book a train
             */
            label?: string | null;
            /**
             * @description Its name, without the namespace.
             * @example book_train
             */
            name?: string;
            /**
             * @description The namespace it belongs to.
             * @example app
             */
            namespace?: string;
        };
        /** @description An intent to save or to import. It is found by its namespace and name, not by its id. */
        IntentDefinitionInput: {
            /**
             * @description Its id; in an import the rest of the body can refer to it.
             * @example 6b035c8024e5751f5536250c
             */
            _id?: string;
            /** @description Ids of the applications that use it. In an import they are not kept. */
            applications: string[];
            /** @description The entities that its sentences can hold. */
            entities: components["schemas"]["EntityDefinitionInput"][];
            /** @description Regular expressions that find entities, by locale. */
            entitiesRegexp?: {
                [key: string]: components["schemas"]["EntitiesRegexp"][];
            };
            /** @description States of which a query must name one. */
            mandatoryStates?: string[];
            /** @description Ids of intents whose entities it may use too. */
            sharedIntents?: string[];
        } & WithRequired<components["schemas"]["IntentDefinitionFields"], "name" | "namespace">;
        /**
         * @description The id of an intent: 24 hexadecimal digits, or its qualified name when it is one that Tock itself brings, such as `tock:unknown`.
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
        /** @description A value of one of Tock's own kinds. */
        KnownBotEntityValue: components["schemas"]["BotStringValue"] | components["schemas"]["NumberValue"] | components["schemas"]["OrdinalValue"] | components["schemas"]["DistanceValue"] | components["schemas"]["VolumeValue"] | components["schemas"]["AmountOfMoneyValue"] | components["schemas"]["TemperatureValue"] | components["schemas"]["DurationValue"] | components["schemas"]["DateEntityValue"] | components["schemas"]["DateIntervalEntityValue"] | components["schemas"]["EmailValue"] | components["schemas"]["UrlValue"] | components["schemas"]["PhoneNumberValue"] | components["schemas"]["CustomValueWrapper"] | components["schemas"]["UnknownValue"];
        /** @description A value of one of the kinds that Tock itself brings. */
        KnownEntityValue: components["schemas"]["NumberValue"] | components["schemas"]["OrdinalValue"] | components["schemas"]["DistanceValue"] | components["schemas"]["VolumeValue"] | components["schemas"]["AmountOfMoneyValue"] | components["schemas"]["TemperatureValue"] | components["schemas"]["DurationValue"] | components["schemas"]["DateEntityValue"] | components["schemas"]["DateIntervalEntityValue"] | components["schemas"]["EmailValue"] | components["schemas"]["UrlValue"] | components["schemas"]["PhoneNumberValue"] | components["schemas"]["StringValue"] | components["schemas"]["CustomValueWrapper"] | components["schemas"]["UnknownValue"];
        /** @description A value of one of the kinds that Tock itself brings. */
        KnownEntityValueInput: components["schemas"]["StringValueInput"] | components["schemas"]["NumberValue"] | components["schemas"]["OrdinalValue"] | components["schemas"]["DistanceValue"] | components["schemas"]["VolumeValue"] | components["schemas"]["AmountOfMoneyValue"] | components["schemas"]["TemperatureValue"] | components["schemas"]["DurationValue"] | components["schemas"]["DateEntityValue"] | components["schemas"]["DateIntervalEntityValue"] | components["schemas"]["EmailValue"] | components["schemas"]["UrlValue"] | components["schemas"]["PhoneNumberValue"] | components["schemas"]["CustomValueWrapper"] | components["schemas"]["UnknownValue"];
        /**
         * @description A language, and possibly a script and a country, as a language tag: parts are joined with `-`.
         * @example en
         * @example fr-CA
         */
        LanguageTag: string;
        /** @description What the model thought of the sentence when it was last said; null or absent when it was not. */
        LastProbability: components["schemas"]["Probability"] | null;
        /**
         * Format: date
         * @description A day.
         * @example 2026-11-22
         */
        LocalDate: string;
        /**
         * @description A day and a time of day without offset; a `Z` at its end is ignored.
         * @example 2026-11-20T00:00:00
         */
        LocalDateTime: string;
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
            minCount?: number | null;
            /** @description Only sentences that are qualified, or only those that are not; null for both. */
            validated?: boolean | null;
        } & components["schemas"]["PaginatedQuery"];
        /** @description The circumstances in which the sentence was said. */
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
        /** @description An intent to choose among. */
        LoggedIntentQualifier: {
            /**
             * @description The intent with its namespace: `namespace:name`.
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
            /** @description The mark that the query carried. */
            configuration: string | null;
            context: components["schemas"]["LoggedContext"];
            /** @description The only intents to choose among; empty means all. */
            intentsSubset: components["schemas"]["LoggedIntentQualifier"][];
            /**
             * @description The namespace of the application.
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
             * @description The name of the intent, without its namespace.
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
            test?: boolean | null;
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
            onlyCurrentLocale?: boolean | null;
        } & components["schemas"]["ApplicationScopedQuery"];
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
        /** @description A language. */
        NamedLocale: {
            /** @description Its code. */
            first: components["schemas"]["Locale"];
            /**
             * @description Its English name.
             * @example French
             */
            second: string;
        };
        /** @description What a namespace shares with others, and uses of them. */
        NamespaceConfiguration: {
            /** @description What every other namespace may use. */
            defaultSharingConfiguration: components["schemas"]["NamespaceSharingConfiguration"];
            /** @description What is used of other namespaces, by their name. */
            namespaceImportConfiguration: {
                [key: string]: components["schemas"]["NamespaceSharingConfiguration"];
            };
        } & WithRequired<components["schemas"]["NamespaceConfigurationFields"], "namespace" | "label">;
        /** @description What the configuration of a namespace holds, read or written. */
        NamespaceConfigurationFields: {
            /**
             * @description The name of the namespace that people read.
             * @example Team 2
             */
            label?: string | null;
            /**
             * @description The namespace.
             * @example team2
             */
            namespace?: string;
        };
        /** @description What a namespace shall share with others, and use of them. */
        NamespaceConfigurationInput: {
            /** @description What every other namespace may use; nothing by default. */
            defaultSharingConfiguration?: components["schemas"]["NamespaceSharingConfigurationInput"];
            /**
             * @description What is used of other namespaces, by their name.
             * @default {}
             */
            namespaceImportConfiguration?: {
                [key: string]: components["schemas"]["NamespaceSharingConfigurationInput"];
            };
        } & WithRequired<components["schemas"]["NamespaceConfigurationFields"], "namespace">;
        /** @description Which parts of a namespace are shared. */
        NamespaceSharingConfiguration: {
            /** @description Whether models are. */
            model: boolean;
            /** @description Whether stories are. */
            stories: boolean;
        };
        /** @description Which parts of a namespace shall be shared. */
        NamespaceSharingConfigurationInput: {
            /**
             * @description Whether models are; not when it is null.
             * @default false
             */
            model?: boolean | null;
            /**
             * @description Whether stories are; not when it is null.
             * @default false
             */
            stories?: boolean | null;
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
            hasApplicationConfiguration?: boolean;
            /**
             * @description Whether the engine uses the third part.
             * @default true
             */
            hasEntityConfiguration?: boolean;
            /**
             * @description Whether the engine uses the second part.
             * @default true
             */
            hasIntentConfiguration?: boolean;
            /**
             * @description Whether the engine uses the first part.
             * @default true
             */
            hasTokenizerConfiguration?: boolean;
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
        /** @description The machine that learns and recognises. */
        NlpEngineType: {
            /**
             * @description Its name.
             * @example opennlp
             */
            name: string;
        };
        /** @description The machine that shall learn and recognise. */
        NlpEngineTypeInput: {
            /**
             * @description Its name.
             * @default opennlp
             */
            name?: string;
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
            hasMarkdown?: boolean;
            /**
             * @description Whether the engine reads the properties.
             * @default true
             */
            hasProperties?: boolean;
            /** @description The same as a Markdown text, for engines that want it so. */
            markdown?: string | null;
            /**
             * @description Values by the names that the engine gives to its properties.
             * @default {}
             */
            properties?: {
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
             * @description The namespace of the application.
             * @example app
             */
            namespace: string;
            /** @description The sentence. */
            queries: string[];
            state: components["schemas"]["LoggedState"];
        };
        /** @description The circumstances in which the sentence was said. */
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
        /** @description The credentials are wrong. */
        NotAuthenticated: {
            /** @constant */
            authenticated: false;
            /** @description Empty. */
            roles: components["schemas"]["Role"][];
        };
        /**
         * @description A text that is not empty.
         * @example survey
         */
        NotBlank: string;
        /** @description A number: "two", "3.5". */
        NumberValue: {
            /** @constant */
            "@type": "number";
            /** @example 2 */
            value: number;
        };
        /**
         * @description The id that the server gave to something it stores, 24 hexadecimal digits.
         * @example 6b035c7b24e5751f553624fd
         */
        ObjectId: string;
        /** @description Where to see how a generated text came about. */
        ObservabilityInfo: {
            /** @description The id of the trace. */
            traceId: string;
            /** @description Its name. */
            traceName: string;
            /**
             * @description The address of its page.
             * @example https://traces.example.org/6b035cb6
             */
            traceUrl: string;
        };
        /**
         * Format: date-time
         * @description A moment with its offset from UTC, or `Z`.
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
        /** @description A value of an evaluator that is no part of Tock; `@type` is the name of its Java class. */
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
            size?: number | null;
            /** @description The order, by one field after the other; where it is null or empty, the usual one of the list. */
            sort?: components["schemas"]["SortField"][] | null;
            /**
             * Format: int64
             * @description How many elements of the list are passed over; null is 0.
             * @default 0
             */
            start?: number | null;
        } & components["schemas"]["ApplicationScopedQuery"];
        /** @description An entity that was found in a text, and what it means. */
        ParsedEntityValue: {
            /**
             * Format: int32
             * @description Index after its last character.
             */
            end: number;
            entity: components["schemas"]["Entity"];
            /** @description Whether an evaluation was tried; it may have found no value. */
            evaluated: boolean;
            /** @description Whether several values of this entity can be merged into one. */
            mergeSupport: boolean;
            probability: components["schemas"]["Probability"];
            /**
             * Format: int32
             * @description Index of its first character in the text.
             */
            start: number;
            /** @description Entities inside this one, their indexes counted from its start. */
            subEntities: components["schemas"]["ParsedEntityValue"][];
            value?: components["schemas"]["EntityValue"];
        };
        /** @description A sentence to try. Without a language, the one that is usual on the server counts. */
        ParseQuery: {
            /**
             * @description Whether a sentence that is already qualified is answered from that, without the model; not when it is null.
             * @default true
             */
            checkExistingQuery?: boolean | null;
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
             * @description How often it was parsed.
             */
            count: number;
            /** @description The mean of the probabilities of its entities. */
            entitiesProbability?: components["schemas"]["Probability"];
            /** @description The intent that was understood last, with its namespace. */
            intent?: components["schemas"]["QualifiedName"];
            /** @description The probability of that intent. */
            intentProbability?: components["schemas"]["Probability"];
            /** @description When it was parsed last. */
            lastUsage: components["schemas"]["Instant"];
            /** @description The sentence. */
            text: string;
            /** @description Whether somebody has qualified it. */
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
        /** @description What was understood. */
        ParseResult: WithRequired<components["schemas"]["ParseResultFields"], "intent" | "intentNamespace" | "language" | "entities" | "notRetainedEntities" | "intentProbability" | "entitiesProbability" | "retainedQuery" | "otherIntentsProbabilities" | "originalIntentsProbabilities">;
        /** @description What an answer about a sentence holds. */
        ParseResultFields: {
            /** @description What the sentence speaks of, in the order of the text. */
            entities?: components["schemas"]["ParsedEntityValue"][];
            /** @description The mean of the probabilities of the entities; 1 without any. */
            entitiesProbability?: components["schemas"]["Probability"];
            /** @description The name of the intent without its namespace; but `tock:unknown` for an empty sentence. */
            intent?: string;
            /** @description The namespace of the intent, `tock` when the intent is unknown. */
            intentNamespace?: string;
            intentProbability?: components["schemas"]["Probability"];
            /** @description The language of the model that was asked, which is one of the application's. */
            language?: components["schemas"]["Locale"];
            /** @description Entities that were found too, but overlap with more likely ones. */
            notRetainedEntities?: components["schemas"]["ParsedEntityValue"][];
            /** @description All intents that the model finds likely enough, before any of them is left out. Empty when the model was not asked. */
            originalIntentsProbabilities?: components["schemas"]["IntentProbabilities"];
            /** @description Other intents that are likely enough and allowed here, the most likely first. */
            otherIntentsProbabilities?: components["schemas"]["IntentProbabilities"];
            /** @description The sentence as it was understood; the indexes of entities are counted in it. */
            retainedQuery?: string;
        };
        /** @description A telephone number. */
        PhoneNumberValue: {
            /** @constant */
            "@type": "phoneNumber";
            /** @example 0123456789 */
            value: string;
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
             * @description The word.
             * @example cheap class
             */
            label: string;
            locale: components["schemas"]["LocaleInput"];
            /**
             * @description The value that it stands for.
             * @example economy
             */
            predefinedValue: string;
        };
        /** @description A value, and the words that stand for it. */
        PredefinedValue: {
            /** @description Words by language. */
            labels: {
                [key: string]: string[];
            };
            /**
             * @description What is understood, whichever word was used.
             * @example paris
             */
            value: string;
        };
        /** @description A value, and the words that shall stand for it. */
        PredefinedValueInput: {
            /**
             * @description Words by language.
             * @default {}
             */
            labels?: {
                [key: string]: string[];
            };
            /**
             * @description What is understood, whichever word was used.
             * @example paris
             */
            value: string;
        };
        /** @description A value to add or to rename. */
        PredefinedValueQuery: {
            entityTypeName: components["schemas"]["QualifiedName"];
            locale: components["schemas"]["LocaleInput"];
            /**
             * @description The value to rename; null or absent to add one.
             * @example eco
             */
            oldPredefinedValue?: string | null;
            /**
             * @description The value, or its new name.
             * @example economy
             */
            predefinedValue: string;
        };
        /** @description How sure the model is, from 0 to 1. It can be the string `NaN`, when no model can be sure of anything (a very long text, for instance). */
        Probability: number | "NaN";
        /**
         * @description A name with its namespace before it: `namespace:name`.
         * @example app:book_train
         * @example duckling:datetime
         */
        QualifiedName: string;
        /** @description How content the users of a bot are. */
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
        /**
         * @description `nlpUser` works on language understanding, `botUser` on bots, `admin` on settings, `technicalAdmin` on all of the server.
         * @enum {string}
         */
        Role: "nlpUser" | "botUser" | "admin" | "technicalAdmin";
        /** @description What the user may do; no role includes another one. */
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
             * @description The mark that the query carried.
             * @example 1.4.0
             */
            configuration?: string | null;
            /**
             * @description Roles of which the sentence has none.
             * @default []
             */
            entityRolesToExclude?: string[];
            /**
             * @description Roles of which the sentence has at least one.
             * @default []
             */
            entityRolesToInclude?: string[];
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
            maxIntentProbability?: number | null;
            /**
             * Format: float
             * @description Above this probability of the intent; 0 or null is no condition.
             * @default 0
             */
            minIntentProbability?: number | null;
            /** @description Changed after this moment. */
            modifiedAfter?: components["schemas"]["OffsetDateTime"] | null;
            /** @description Changed before this moment. */
            modifiedBefore?: components["schemas"]["OffsetDateTime"] | null;
            /**
             * @description Whether somebody must have asked to look at it again.
             * @default false
             */
            onlyToReview?: boolean | null;
            /**
             * @description A regular expression that must match somewhere in the text, whatever its case and its accents; an expression that cannot be read is answered with 400. With `^` and `$` it must match all of it.
             * @example ^book .* to lyon$
             */
            search?: string | null;
            /**
             * @description Whether entities inside other entities count for the conditions on entities.
             * @default false
             */
            searchSubEntities?: boolean | null;
            /** @description The order, by one field after the other: `text`, `currentIntent`, `intentProbability`, `entitiesProbability`, `lastUpdate`, `lastUsage`, `usageCount` or `unknownCount`; any other name is taken for `lastUpdate`. Where it is null or empty, what was changed last comes first. */
            sort?: components["schemas"]["SortField"][] | null;
            /**
             * @description Any of these; empty for all but `deleted`.
             * @default []
             */
            status?: components["schemas"]["SentenceStatusInput"][];
            /**
             * @description The login of who qualified it last.
             * @example admin@app.com
             */
            user?: string | null;
        } & components["schemas"]["PaginatedQuery"];
        /** @description A sentence with its intent and its entities. */
        SentenceDump: {
            creationDate: components["schemas"]["Instant"];
            /** @description What the sentence speaks of. */
            entities: components["schemas"]["SentenceEntityDump"][];
            /** @description Whether somebody shall look at it again. */
            forReview: boolean;
            intent: components["schemas"]["QualifiedName"];
            language?: components["schemas"]["Locale"];
            /** @description Why somebody shall look at it again. */
            reviewComment?: string;
            status: components["schemas"]["ClassifiedSentenceStatus"];
            /** @description The sentence. */
            text: string;
        };
        /** @description A sentence with its intent and its entities. */
        SentenceDumpInput: {
            creationDate?: components["schemas"]["OffsetDateTime"];
            /**
             * @description What the sentence speaks of.
             * @default []
             */
            entities?: components["schemas"]["SentenceEntityDumpInput"][];
            /**
             * @description Whether somebody shall look at it again.
             * @default false
             */
            forReview?: boolean;
            /**
             * @description The intent with its namespace: `namespace:name`.
             * @example app:book_train
             */
            intent: string;
            /** @description Its language, when it is not the one of the dump. */
            language?: components["schemas"]["LocaleInput"] | null;
            /** @description Why somebody shall look at it again. */
            reviewComment?: string | null;
            /**
             * @description Its state; one that is `validated` or `model` is learned from.
             * @default model
             */
            status?: components["schemas"]["ClassifiedSentenceStatus"];
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
             * @description Index after its last character.
             */
            end: number;
            entity: components["schemas"]["QualifiedName"];
            /** @description The role that it plays. */
            role: string;
            /**
             * Format: int32
             * @description Index of its first character in the sentence.
             */
            start: number;
            /** @description Entities inside this one, their indexes counted from its start. */
            subEntities: components["schemas"]["SentenceEntityDump"][];
        };
        /** @description An entity in a sentence. */
        SentenceEntityDumpInput: {
            /**
             * Format: int32
             * @description Index after its last character.
             * @default 0
             */
            end?: number;
            /**
             * @description Its type with its namespace: `namespace:name`.
             * @example app:city
             */
            entity: string;
            /**
             * @description The role that it plays.
             * @example destination
             */
            role: string;
            /**
             * Format: int32
             * @description Index of its first character in the sentence.
             * @default 0
             */
            start?: number;
            /**
             * @description Entities inside this one, their indexes counted from its start.
             * @default []
             */
            subEntities?: components["schemas"]["SentenceEntityDumpInput"][];
        };
        /** @description A sentence, what it means, and how far it is on its way into the model. */
        SentenceReport: {
            applicationId: components["schemas"]["ObjectId"];
            classification: components["schemas"]["ClassificationReport"];
            configuration?: string;
            creationDate: components["schemas"]["Instant"];
            /** @description Whether somebody shall look at it again. */
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
             * @description The mark that the query carried.
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
             * @description Why somebody shall look at it again.
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
            forReview?: boolean | null;
            language: components["schemas"]["LocaleInput"];
            status: components["schemas"]["SentenceStatusInput"];
            /** @description Not kept; the server writes the moment at which it saves. */
            updateDate: components["schemas"]["OffsetDateTime"];
        } & WithRequired<components["schemas"]["SentenceReportFields"], "text">;
        /** @description Sentences of one application, by names instead of ids. */
        SentencesDump: {
            applicationName: components["schemas"]["QualifiedName"];
            /** @description The language of all sentences; absent as long as each tells its own. */
            language?: components["schemas"]["Locale"];
            /** @description The sentences. */
            sentences: components["schemas"]["SentenceDump"][];
        };
        /** @description The JSON of a dump of sentences in UTF-8, of at most 50,000,000 bytes. */
        SentencesDumpFile: string;
        /** @description A form with one file. Its field may have another name than `dump`. */
        SentencesDumpForm: {
            dump?: components["schemas"]["SentencesDumpFile"];
        } & {
            [key: string]: components["schemas"]["SentencesDumpFile"];
        };
        /** @description Sentences of one application, by names instead of ids. */
        SentencesDumpInput: {
            applicationName: components["schemas"]["QualifiedName"];
            /** @description The language of the sentences that do not tell their own. Only its first part counts; a sentence in a language that is unknown is left out. */
            language?: components["schemas"]["LocaleInput"] | null;
            /** @description What to learn from. */
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
            texts?: string[];
        } & components["schemas"]["ApplicationScopedQuery"];
        /** @description Whether it is nothing but a text. */
        SimpleMessage: boolean;
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
        /** @description A word of a dictionary: the canonical value, whichever label or spelling the text used. */
        StringValue: {
            /** @constant */
            "@type": "string";
            /** @description Values of the dictionary that the text comes near to. One that matches exactly stands here alone, or is left out. */
            candidates: components["schemas"]["ValueWithProbability"][];
            /** @example paris */
            value: string;
        };
        /** @description A word of a dictionary. */
        StringValueInput: {
            /** @constant */
            "@type": "string";
            /**
             * @description Values of the dictionary that come near to the text; may be left out.
             * @default []
             */
            candidates?: components["schemas"]["ValueWithProbability"][];
            /** @example paris */
            value: string;
        };
        /** @description A temperature: "30 degrees". */
        TemperatureValue: {
            /** @constant */
            "@type": "temperature";
            /**
             * @description `degree` when the text does not say which ones.
             * @enum {string}
             */
            unit: "celsius" | "fahrenheit" | "degree";
            /** @example 30 */
            value: number;
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
        /** @description How often a sentence is understood wrongly, read or written. */
        TestErrorFields: {
            /** @description How sure the model was, on average, of what is wrong. */
            averageErrorProbability?: components["schemas"]["Probability"];
            /**
             * Format: int32
             * @description How often it was wrong.
             * @default 1
             */
            count?: number;
            /**
             * Format: int32
             * @description How often it was tried.
             * @default 1
             */
            total?: number;
        };
        /** @description Texts by their names. */
        TextByName: {
            [key: string]: string;
        };
        /** @description A user who is logged in. */
        TockUser: {
            /**
             * @description The namespace that the user works in now.
             * @example app
             */
            namespace: string;
            /** @description Whether the server has stored the user. */
            registered: boolean;
            roles: components["schemas"]["Roles"];
            /**
             * @description The login.
             * @example admin@app.com
             */
            user: string;
        };
        /** @description What was done. */
        TranslateReport: {
            /**
             * Format: int32
             * @description How many sentences were translated.
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
            selectedSentences?: components["schemas"]["SentenceReportInput"][];
            targetLanguage: components["schemas"]["LocaleInput"];
        } & components["schemas"]["ApplicationScopedQuery"];
        /** @description A value that the server could not read. */
        UnknownValue: {
            /** @constant */
            "@type": "unknown";
        };
        /** @description An entity as it shall be in all intents of an application. */
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
            selectedSentences?: components["schemas"]["SentenceReportInput"][];
        } & components["schemas"]["ApplicationScopedQuery"];
        /** @description What was done. */
        UpdateSentencesReport: {
            /**
             * Format: int32
             * @description How many sentences were updated. For a new intent those that had it already count too.
             */
            nbUpdates: number;
        };
        /** @description The address of a page. */
        UrlValue: {
            /** @constant */
            "@type": "url";
            /** @example https://example.org/trains */
            value: string;
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
        /** @description The membership of a user in a namespace. */
        UserNamespace: WithRequired<components["schemas"]["UserNamespaceFields"], "login" | "namespace" | "owner" | "current" | "label">;
        /** @description What is known of a membership, read or written. */
        UserNamespaceFields: {
            /**
             * @description Whether the user works in it now.
             * @default false
             */
            current?: boolean;
            /**
             * @description The name of the namespace that people read.
             * @example app
             */
            label?: string | null;
            /**
             * @description The login of the user.
             * @example nlpuser@app.com
             */
            login?: string;
            /**
             * @description The namespace.
             * @example app
             */
            namespace?: string;
            /**
             * @description Whether the user owns the namespace, and may change its members and delete it.
             * @default false
             */
            owner?: boolean;
        };
        /** @description The membership that a user shall have. */
        UserNamespaceInput: WithRequired<components["schemas"]["UserNamespaceFields"], "login" | "namespace">;
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
            displayTests?: boolean | null;
            /**
             * @description Marks that the user must carry, all of them.
             * @default []
             */
            flags?: string[];
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
        /** @description A value of a dictionary and how near the text comes to it. */
        ValueWithProbability: {
            probability: components["schemas"]["Probability"];
            /** @example paris */
            value: string;
        };
        /** @description A volume with its unit: "two litres". */
        VolumeValue: {
            /** @constant */
            "@type": "volume";
            /** @example litre */
            unit: string;
            /** @example 2 */
            value: number;
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
    };
    responses: {
        /** @description The applications with their intents; none when the namespace is empty. */
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
        /** @description The dictionary as it is now. */
        Dictionary: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DictionaryData"];
            };
        };
        /** @description It was done; the object is empty. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EmptyObject"];
            };
        };
        /** @description The form is larger than the server takes, which is 50,000,000 bytes. */
        FileTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
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
        /** @description A part of the path has a wrong form. */
        InvalidPath: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
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
        /** @description The body is not `multipart/form-data`. */
        NotAForm: {
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
        /** @description It was done. */
        Succeeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BooleanResponse"];
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
        /** @description There is no application of this name in your current namespace, or it has no indicator of this name. */
        UnknownIndicator: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The form holds no file, or one that does not hold what is asked for. Each violation has its entry. */
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
         * @description The id of the application, as `GET /rest/admin/applications` gives it.
         * @example 6b035c7b24e5751f553624fd
         */
        applicationId: string;
        /**
         * @description The name of the application of the bot, in your current namespace.
         * @example travel
         */
        applicationName: string;
        /**
         * @description The id of the dialog, as `POST /rest/admin/dialogs/search` gives it.
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
         * @description The entity type with its namespace, `namespace:name`; the colon may be written as `%3A`.
         * @example app:city
         */
        entityType: string;
        /**
         * @description The intent with its namespace, `namespace:name`; the colon may be written as `%3A`.
         * @example app:book_train
         */
        intent: string;
        /**
         * @description The id of the intent.
         * @example 6b035c8024e5751f5536250c
         */
        intentId: string;
        /**
         * @description A language, and possibly a country, as a language tag: `fr` or `fr-CA`. The form with `_`, which bodies have, is not understood in paths.
         * @example en
         */
        locale: components["schemas"]["LanguageTag"];
        /**
         * @description The name of the application, without its namespace; it is kept in small letters.
         * @example travel_copy
         */
        name: string;
        /**
         * @description The name of the indicator.
         * @example survey
         */
        "name-2": string;
        /**
         * @description The name of the namespace.
         * @example team2
         */
        namespace: string;
        /**
         * @description The role that the entity plays.
         * @example origin
         */
        role: string;
        /**
         * @description The value.
         * @example economy
         */
        value: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Tells the browser to forget the cookie; absent when there was no session.
         * @example tock-session=; Max-Age=0; Path=/
         */
        EndedSession: string;
        /**
         * @description The cookie of the new session; absent when the credentials are wrong. Its value is new at every login.
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
            /** @description What was understood. */
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
        /** @description The application, without `_id` to create it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationWithIntentsInput"];
            };
        };
        responses: {
            /** @description The application as it is now, with the `_id` that it got. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationWithIntents"];
                };
            };
            /** @description The request breaks the contract, the name is taken, or it is not the one the application has. */
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
                 * @description The id of the application, as `GET /rest/admin/applications` gives it.
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
            /** @description Your namespace has no application of this id. */
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
                 * @description The id of the application, as `GET /rest/admin/applications` gives it.
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
                 * @description The id of the application, as `GET /rest/admin/applications` gives it.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description The entity type that has the part, with its namespace: `namespace:name`.
                 * @example app:journey
                 */
                entityType: string;
                /**
                 * @description The role that the entity plays.
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
                 * @description The id of the application, as `GET /rest/admin/applications` gives it.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description The id of the intent.
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
                 * @description The id of the application, as `GET /rest/admin/applications` gives it.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description The entity type with its namespace, `namespace:name`; the colon may be written as `%3A`.
                 * @example app:city
                 */
                entityType: components["parameters"]["entityType"];
                /**
                 * @description The id of the intent.
                 * @example 6b035c8024e5751f5536250c
                 */
                intentId: components["parameters"]["intentId"];
                /**
                 * @description The role that the entity plays.
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
                 * @description The id of the application, as `GET /rest/admin/applications` gives it.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description The id of the intent.
                 * @example 6b035c8024e5751f5536250c
                 */
                intentId: components["parameters"]["intentId"];
                /**
                 * @description The id of the intent whose entities were shared.
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
                 * @description The id of the application, as `GET /rest/admin/applications` gives it.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description The id of the intent.
                 * @example 6b035c8024e5751f5536250c
                 */
                intentId: components["parameters"]["intentId"];
                /**
                 * @description The name of the state.
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
                 * @description The id of the application, as `GET /rest/admin/applications` gives it.
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
            /** @description Your namespace has no application of this id. */
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
                 * @description The id of the application, as `GET /rest/admin/applications` gives it.
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
        /** @description The whole configuration. */
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
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
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
                 * @description The id of the application, as `GET /rest/admin/applications` gives it.
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
                 * @description The name of the namespace.
                 * @example app
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Applications"];
            /** @description You do not belong to this namespace. */
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
    listBotIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The name of the application of the bot, in your current namespace.
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
                 * @description The name of the application of the bot, in your current namespace.
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
                 * @description The name of the application of the bot, in your current namespace.
                 * @example travel
                 */
                applicationName: components["parameters"]["applicationName"];
                /**
                 * @description The name of the indicator.
                 * @example survey
                 */
                name: components["parameters"]["name-2"];
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
                 * @description The name of the application of the bot, in your current namespace.
                 * @example travel
                 */
                applicationName: components["parameters"]["applicationName"];
                /**
                 * @description The name of the indicator.
                 * @example survey
                 */
                name: components["parameters"]["name-2"];
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
                 * @description The name of the application of the bot, in your current namespace.
                 * @example travel
                 */
                applicationName: components["parameters"]["applicationName"];
                /**
                 * @description The name of the indicator.
                 * @example survey
                 */
                name: components["parameters"]["name-2"];
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
                 * @description The name of the application of the bot, in your current namespace.
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
    saveNamespaceConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The whole configuration. */
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
                 * @description The name of the namespace.
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
            /** @description The namespace has no configuration yet. */
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
            /** @description The configurations; none when nobody shares anything. */
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
    getDialog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the application, as `GET /rest/admin/applications` gives it.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description The id of the dialog, as `POST /rest/admin/dialogs/search` gives it.
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
                 * @description The id of the application, as `GET /rest/admin/applications` gives it.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description The id of the dialog, as `POST /rest/admin/dialogs/search` gives it.
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
                 * @description The id of the application, as `GET /rest/admin/applications` gives it.
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
        /** @description The whole dictionary. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DictionaryDataInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            /** @description The dictionary was saved, but there is no entity type of its name. */
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
                 * @description The entity type with its namespace, `namespace:name`; the colon may be written as `%3A`.
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
                 * @description The entity type with its namespace, `namespace:name`; the colon may be written as `%3A`.
                 * @example app:city
                 */
                entityType: components["parameters"]["entityType"];
                /**
                 * @description The label.
                 * @example cheap class
                 */
                label: string;
                /**
                 * @description A language, and possibly a country, as a language tag: `fr` or `fr-CA`. The form with `_`, which bodies have, is not understood in paths.
                 * @example en
                 */
                locale: components["parameters"]["locale"];
                /**
                 * @description The value.
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
                 * @description The entity type with its namespace, `namespace:name`; the colon may be written as `%3A`.
                 * @example app:city
                 */
                entityType: components["parameters"]["entityType"];
                /**
                 * @description The value.
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
                name: components["parameters"]["name"];
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
                 * @description The name of the entity type, without its namespace.
                 * @example ticket_class
                 */
                entityName: string;
            };
            cookie?: never;
        };
        /** @description A form with one file, which holds a dictionary. */
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
                name: components["parameters"]["name"];
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
        /** @description The application, and the entity as it shall be. */
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
        /** @description The entity type as it shall be. */
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
                 * @description The entity type with its namespace, `namespace:name`; the colon may be written as `%3A`.
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
        /** @description The name of the new type. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEntityQuery"];
            };
        };
        responses: {
            /** @description The entity type that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityTypeDefinition"];
                };
            };
            /** @description There is an entity type of this name already; nothing was changed. */
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
        /** @description The intent, and the applications that shall have it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntentDefinitionInput"];
            };
        };
        responses: {
            /** @description The intent as it is now. */
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
                 * @description The id of the application, as `GET /rest/admin/applications` gives it.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description A language, and possibly a country, as a language tag: `fr` or `fr-CA`. The form with `_`, which bodies have, is not understood in paths.
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
        /** @description The user, the namespace, and whether the user shall own it. */
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
                 * @description The name of the namespace.
                 * @example team2
                 */
                namespace: components["parameters"]["namespace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            /** @description There is a namespace of this name already. */
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
                 * @description The name of the namespace.
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
                 * @description The name of the namespace.
                 * @example team2
                 */
                namespace: components["parameters"]["namespace"];
                /**
                 * @description The login of the user.
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
                 * @description The name of the namespace.
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
            /** @description Your namespaces, the current one among them. */
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
                 * @description The name of the namespace.
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
            /** @description The engines of this server. */
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
                 * @description The id of the application, as `GET /rest/admin/applications` gives it.
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
                 * @description The id of the application, as `GET /rest/admin/applications` gives it.
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
                 * @description The id of the application, as `GET /rest/admin/applications` gives it.
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
                 * @description The id of the application, as `GET /rest/admin/applications` gives it.
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
                 * @description The id of the application, as `GET /rest/admin/applications` gives it.
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
                 * @description The id of the application, as `GET /rest/admin/applications` gives it.
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
                 * @description A language, and possibly a country, as a language tag: `fr` or `fr-CA`. The form with `_`, which bodies have, is not understood in paths.
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
                 * @description The id of the application, as `GET /rest/admin/applications` gives it.
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
            /** @description How many sentences were translated. */
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
        /** @description Who logs in. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthenticateRequest"];
            };
        };
        responses: {
            /** @description Who is logged in now, or that nobody is. */
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
    stopSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no session any more. */
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
            /** @description The user of the session. */
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

/** Operations by operationId: method and path. */
export const adminCalls = {
  authenticateUser: ["POST", "/rest/authenticate"],
  stopSession: ["POST", "/rest/logout"],
  getUser: ["GET", "/rest/user"],
  listNamespaces: ["GET", "/rest/admin/namespaces"],
  listMembers: ["GET", "/rest/admin/namespaces/{namespace}"],
  saveMember: ["POST", "/rest/admin/namespace"],
  createNamespace: ["POST", "/rest/admin/namespace/{namespace}"],
  deleteNamespace: ["DELETE", "/rest/admin/namespace/{namespace}"],
  selectNamespace: ["POST", "/rest/admin/namespace/select/{namespace}"],
  removeMember: ["DELETE", "/rest/admin/namespace/{user}/{namespace}"],
  saveNamespaceConfiguration: ["POST", "/rest/admin/configuration/namespace"],
  getNamespaceConfiguration: ["GET", "/rest/admin/configuration/namespace/{namespace}"],
  listSharedNamespaces: ["GET", "/rest/admin/configuration/namespaces/shared"],
  listApplications: ["GET", "/rest/admin/applications"],
  listApplicationsOfNamespace: ["GET", "/rest/admin/applications/{namespace}"],
  saveApplication: ["POST", "/rest/admin/application"],
  getApplicationById: ["GET", "/rest/admin/application/{applicationId}"],
  deleteApplication: ["DELETE", "/rest/admin/application/{applicationId}"],
  triggerBuild: ["POST", "/rest/admin/application/build/trigger"],
  searchBuilds: ["POST", "/rest/admin/application/builds"],
  getModelConfiguration: ["GET", "/rest/admin/application/{applicationId}/model/{engine}/configuration"],
  saveModelConfiguration: ["POST", "/rest/admin/application/{applicationId}/model/{engine}/configuration"],
  listIntentsByApplication: ["GET", "/rest/admin/intents"],
  saveIntent: ["POST", "/rest/admin/intent"],
  removeIntent: ["DELETE", "/rest/admin/application/{applicationId}/intent/{intentId}"],
  removeIntentEntity: ["DELETE", "/rest/admin/application/{applicationId}/intent/{intentId}/entity/{entityType}/{role}"],
  removeIntentState: ["DELETE", "/rest/admin/application/{applicationId}/intent/{intentId}/state/{state}"],
  removeSharedIntent: ["DELETE", "/rest/admin/application/{applicationId}/intent/{intentId}/shared/{sharedIntentId}"],
  listEntityTypes: ["GET", "/rest/admin/entity-types"],
  createEntityType: ["POST", "/rest/admin/entity-type/create"],
  updateEntityType: ["POST", "/rest/admin/entity-type"],
  deleteEntityType: ["DELETE", "/rest/admin/entity-type/{name}"],
  updateEntity: ["POST", "/rest/admin/entity"],
  removeSubEntity: ["DELETE", "/rest/admin/application/{applicationId}/entity/{entityType}/{role}"],
  saveDictionary: ["POST", "/rest/admin/dictionary"],
  getDictionary: ["GET", "/rest/admin/dictionary/{qualifiedName}"],
  savePredefinedValue: ["POST", "/rest/admin/dictionary/predefined-values"],
  deletePredefinedValue: ["DELETE", "/rest/admin/dictionary/predefined-values/{entityType}/{value}"],
  addPredefinedLabel: ["POST", "/rest/admin/dictionary/predefined-value/labels"],
  deletePredefinedLabel: ["DELETE", "/rest/admin/dictionary/predefined-value/labels/{entityType}/{value}/{locale}/{label}"],
  uploadDictionary: ["POST", "/rest/admin/dump/dictionary/{entityName}"],
  searchSentences: ["POST", "/rest/admin/sentences/search"],
  saveSentence: ["POST", "/rest/admin/sentence"],
  updateSentences: ["POST", "/rest/admin/sentences/update"],
  revealSentence: ["POST", "/rest/admin/sentence/reveal"],
  listSentenceUsers: ["GET", "/rest/admin/sentence/users/{applicationId}"],
  listSentenceConfigurations: ["GET", "/rest/admin/sentence/configurations/{applicationId}"],
  parseSentence: ["POST", "/rest/admin/parse"],
  translateSentences: ["POST", "/rest/admin/translation/sentence"],
  exportApplication: ["GET", "/rest/admin/application/dump/{id}"],
  exportSentences: ["GET", "/rest/admin/sentences/dump/{dumpType}/{applicationId}"],
  exportFoundSentences: ["POST", "/rest/admin/sentences/dump/{dumpType}/{applicationId}"],
  exportSentencesByText: ["POST", "/rest/admin/sentences/dump/{dumpType}/{applicationId}/fromText"],
  exportSentencesOfIntent: ["GET", "/rest/admin/sentences/dump/{dumpType}/{applicationId}/{intent}"],
  exportSentencesOfIntentInLocale: ["GET", "/rest/admin/sentences/dump/{dumpType}/{applicationId}/{intent}/{locale}"],
  exportAlexaSchema: ["POST", "/rest/admin/alexa/export"],
  importApplication: ["POST", "/rest/admin/dump/application"],
  importApplicationAs: ["POST", "/rest/admin/dump/application/{name}"],
  importSentences: ["POST", "/rest/admin/dump/sentences"],
  importSentencesAs: ["POST", "/rest/admin/dump/sentences/{name}"],
  searchLogs: ["POST", "/rest/admin/logs/search"],
  exportLogs: ["GET", "/rest/admin/logs/{applicationId}/{locale}/export"],
  summarizeDays: ["POST", "/rest/admin/logs/stats"],
  summarizeConfusedIntents: ["POST", "/rest/admin/logs/intent/stats"],
  countSentences: ["POST", "/rest/admin/logs/count/stats"],
  searchIntentErrors: ["POST", "/rest/admin/test/intent-errors"],
  deleteIntentError: ["POST", "/rest/admin/test/intent-error/delete"],
  searchEntityErrors: ["POST", "/rest/admin/test/entity-errors"],
  deleteEntityError: ["POST", "/rest/admin/test/entity-error/delete"],
  summarizeModelTests: ["POST", "/rest/admin/test/stats"],
  listLocales: ["GET", "/rest/admin/locales"],
  listEngines: ["GET", "/rest/admin/nlp-engines"],
  searchDialogs: ["POST", "/rest/admin/dialogs/search"],
  listDialogIntents: ["GET", "/rest/admin/dialogs/intents/{applicationId}"],
  getDialog: ["GET", "/rest/admin/dialog/{applicationId}/{dialogId}"],
  getDialogWithoutIntents: ["POST", "/rest/admin/dialog/{applicationId}/{dialogId}/satisfaction"],
  exportDialogRatings: ["POST", "/rest/admin/dialogs/ratings/export"],
  exportDialogActions: ["POST", "/rest/admin/dialogs/ratings/intents/export"],
  countDialogActions: ["POST", "/rest/admin/dialogs/stats"],
  getActionUnderstanding: ["GET", "/rest/admin/action/nlp-stats/{actionId}"],
  getDialogFlow: ["POST", "/rest/admin/flow"],
  searchUsers: ["POST", "/rest/admin/users/search"],
  countMessagesByDay: ["POST", "/rest/admin/analytics/messages"],
  countUsersByDay: ["POST", "/rest/admin/analytics/users"],
  countMessagesByConnectorType: ["POST", "/rest/admin/analytics/messages/byConnectorType"],
  countMessagesByConfiguration: ["POST", "/rest/admin/analytics/messages/byConfiguration"],
  countMessagesByDayOfWeek: ["POST", "/rest/admin/analytics/messages/byDayOfWeek"],
  countMessagesByHour: ["POST", "/rest/admin/analytics/messages/byHour"],
  countMessagesByIntent: ["POST", "/rest/admin/analytics/messages/byIntent"],
  countMessagesByDayAndIntent: ["POST", "/rest/admin/analytics/messages/byDateAndIntent"],
  countMessagesByActionType: ["POST", "/rest/admin/analytics/messages/byActionType"],
  countMessagesByDayAndStory: ["POST", "/rest/admin/analytics/messages/byDateAndStory"],
  countMessagesByStory: ["POST", "/rest/admin/analytics/messages/byStory"],
  countMessagesByStoryCategory: ["POST", "/rest/admin/analytics/messages/byStoryCategory"],
  countMessagesByStoryType: ["POST", "/rest/admin/analytics/messages/byStoryType"],
  countMessagesByStoryLocale: ["POST", "/rest/admin/analytics/messages/byStoryLocale"],
  checkSatisfaction: ["POST", "/rest/admin/analytics/satisfaction/active"],
  createSatisfactionStories: ["POST", "/rest/admin/analytics/satisfaction/init"],
  summarizeSatisfaction: ["POST", "/rest/admin/analytics/satisfaction"],
  listIndicators: ["GET", "/rest/admin/indicators"],
  listBotIndicators: ["GET", "/rest/admin/bot/{applicationName}/indicators"],
  createIndicator: ["POST", "/rest/admin/bot/{applicationName}/indicators"],
  getIndicator: ["GET", "/rest/admin/bot/{applicationName}/indicators/{name}"],
  updateIndicator: ["PUT", "/rest/admin/bot/{applicationName}/indicators/{name}"],
  deleteIndicator: ["DELETE", "/rest/admin/bot/{applicationName}/indicators/{name}"],
  countMetrics: ["POST", "/rest/admin/bot/{applicationName}/metrics"],
} as const;

/** Operations that stream, by operationId: their path. */
export const adminStreams = {} as const;

/** Events of the operations that stream. */
export type AdminEvents = Record<never, never>;
