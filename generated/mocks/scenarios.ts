// Generated from mocks/scenarios by `npm run generate`. Do not edit.

import type { components } from "./scenario.ts";

/** The scenarios of this package, by name. */
export const scenarios = {
  "bot-down": {
    "summary": "The bot does not answer. Chats time out, while the rest of the platform works",
    "rules": [
      {
        "operations": [
          "sendMessage"
        ],
        "respond": {
          "example": "silentBot",
          "delay": 2000
        }
      },
      {
        "operations": [
          "streamAnswer",
          "streamAnswerByHeader"
        ],
        "respond": {
          "breakAfter": 0
        }
      },
      {
        "operations": [
          "sendTrialMessage"
        ],
        "respond": {
          "example": "unreachable"
        }
      },
      {
        "operations": [
          "askEligibility",
          "sendOrchestratedAction"
        ],
        "respond": {
          "status": 500
        }
      }
    ]
  },
  "empty-namespace": {
    "summary": "A namespace in which nothing was created yet. Lists and searches are empty",
    "rules": [
      {
        "operations": [
          "createEntityType",
          "saveDictionary",
          "uploadDictionary",
          "savePredefinedValue",
          "addPredefinedLabel",
          "saveModelConfiguration",
          "saveBusinessRules",
          "importLabelsFromCsv",
          "importLabelsFromJson",
          "generateSentences",
          "runPrompt"
        ],
        "respond": {}
      },
      {
        "operations": "*",
        "apis": [
          "nlu",
          "admin"
        ],
        "respond": {
          "example": [
            "none",
            "nothing",
            "empty",
            "onlyBuiltIn",
            "initial"
          ]
        }
      },
      {
        "operations": "*",
        "apis": [
          "admin"
        ],
        "respond": {
          "status": 204
        }
      },
      {
        "operations": [
          "listEvaluations",
          "listDatasetRunActions",
          "listEntityTypes"
        ],
        "respond": {
          "total": 0
        }
      }
    ]
  },
  "flaky": {
    "summary": "Requests fail in turn with a 503, a dropped connection and a body that ends too early; streams break",
    "rules": [
      {
        "operations": [
          "streamEvents",
          "streamAnswer",
          "streamAnswerByHeader"
        ],
        "sequence": [
          {
            "breakAfter": 1
          },
          {}
        ],
        "repeat": true
      },
      {
        "operations": "*",
        "sequence": [
          {
            "status": 503,
            "headers": {
              "Retry-After": "1"
            },
            "lenient": true
          },
          {},
          {
            "fault": "drop"
          },
          {},
          {
            "fault": "truncate"
          },
          {}
        ],
        "repeat": true
      }
    ]
  },
  "large-lists": {
    "summary": "Searches find 10,000 entries, and lists without pages have 1,000",
    "rules": [
      {
        "operations": [
          "exportStory",
          "listEngines",
          "listLocales",
          "translateSentences"
        ],
        "respond": {}
      },
      {
        "operations": [
          "searchSentences",
          "searchBuilds",
          "searchIntentErrors",
          "searchEntityErrors",
          "searchLogs",
          "countSentences",
          "searchFaqs",
          "searchDialogs",
          "searchUsers",
          "listEvaluations",
          "searchUserActions",
          "loadStories",
          "searchStories"
        ],
        "respond": {
          "total": 10000
        }
      },
      {
        "operations": "*",
        "apis": [
          "nlu",
          "admin"
        ],
        "respond": {
          "total": 1000
        }
      }
    ]
  },
  "logged-out": {
    "summary": "No session is valid, and every login fails",
    "rules": [
      {
        "operations": [
          "authenticateUser"
        ],
        "respond": {
          "example": "wrongPassword"
        }
      },
      {
        "operations": "*",
        "access": "login",
        "respond": {
          "status": 401
        }
      }
    ]
  },
  "slow": {
    "summary": "Every response takes 0.8 to 3 seconds, and messages of streams come every 2 seconds",
    "rules": [
      {
        "operations": "*",
        "respond": {
          "delay": {
            "min": 800,
            "max": 3000
          },
          "pause": 2000
        }
      }
    ]
  },
  "typing-bot": {
    "summary": "A bot that types. Every answer has three messages with pauses of 1.5 seconds",
    "rules": [
      {
        "operations": [
          "sendMessage"
        ],
        "respond": {
          "example": "severalMessages",
          "pause": 1500
        }
      },
      {
        "operations": [
          "streamAnswer",
          "streamAnswerByHeader"
        ],
        "respond": {
          "example": "severalMessages",
          "pause": 1500
        }
      }
    ]
  }
} satisfies Record<
  string,
  components["schemas"]["Scenario"]
>;

export type ScenarioName = keyof typeof scenarios;
