// Generated from specs/admin by `npm run generate`. Do not edit.

export interface paths {
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
        /** @description It was done, and there is nothing more to say. */
        EmptyObject: Record<string, never>;
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
            namespaceImportConfiguration: {
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
            model: boolean | null;
            /**
             * @description Whether stories are; not when it is null.
             * @default false
             */
            stories: boolean | null;
        };
        /** @description The credentials are wrong. */
        NotAuthenticated: {
            /** @constant */
            authenticated: false;
            /** @description Empty. */
            roles: components["schemas"]["Role"][];
        };
        /**
         * @description `nlpUser` works on language understanding, `botUser` on bots, `admin` on settings, `technicalAdmin` on all of the server.
         * @enum {string}
         */
        Role: "nlpUser" | "botUser" | "admin" | "technicalAdmin";
        /** @description What the user may do; no role includes another one. */
        Roles: components["schemas"]["Role"][];
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
        /** @description The membership of a user in a namespace. */
        UserNamespace: WithRequired<components["schemas"]["UserNamespaceFields"], "login" | "namespace" | "owner" | "current" | "label">;
        /** @description What is known of a membership, read or written. */
        UserNamespaceFields: {
            /**
             * @description Whether the user works in it now.
             * @default false
             */
            current: boolean;
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
            owner: boolean;
        };
        /** @description The membership that a user shall have. */
        UserNamespaceInput: WithRequired<components["schemas"]["UserNamespaceFields"], "login" | "namespace">;
    };
    responses: {
        /** @description The request breaks the contract, or names something that does not exist. Each violation has its entry. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
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
        /** @description The body is larger than the server takes, which is 1,000,000 bytes. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
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
         * @description The name of the namespace.
         * @example team2
         */
        namespace: string;
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
