/**
 * The rules of this repository for OpenAPI and Arazzo documents, as a plugin of Redocly. Each one is an error with a
 * message that says what to do. The files of this folder have the rules, by what they look at.
 */
import { auditDeclared } from "./audit.js";
import { bounded } from "./bounds.js";
import { bodyExamples, eventSchema, parameterExample } from "./examples.js";
import { deviationShape, knownExtensions } from "./extensions.js";
import {
  documentedErrors,
  oneTag,
  operationName,
  rolesDeclared,
  successDocumented,
} from "./operations.js";
import {
  discriminatorMapping,
  patternInWords,
  readByGenerators,
  requiredBesideAllOf,
  saysWhatItHolds,
} from "./schemas.js";
import { tenantDeclared } from "./tenancy.js";
import { wording } from "./wording.js";
import { stepChecks, stepOperation, workflowWording } from "./workflows.js";

export default function house() {
  return {
    id: "house",
    rules: {
      oas3: {
        "operation-name": operationName,
        "roles-declared": rolesDeclared,
        "tenant-declared": tenantDeclared,
        "audit-declared": auditDeclared,
        wording,
        "one-tag": oneTag,
        "documented-errors": documentedErrors,
        "success-documented": successDocumented,
        "body-examples": bodyExamples,
        "parameter-example": parameterExample,
        "event-schema": eventSchema,
        "discriminator-mapping": discriminatorMapping,
        "pattern-in-words": patternInWords,
        "required-beside-all-of": requiredBesideAllOf,
        "says-what-it-holds": saysWhatItHolds,
        "read-by-generators": readByGenerators,
        bounded,
        "known-extensions": knownExtensions,
        "deviation-shape": deviationShape,
      },
      arazzo1: {
        "workflow-wording": workflowWording,
        "step-operation": stepOperation,
        "step-checks": stepChecks,
      },
    },
    typeExtension: {
      /** Makes `x-event-schema` a schema to Redocly, so that the bundle names what it refers to. */
      oas3: (types) => ({
        ...types,
        MediaType: {
          ...types.MediaType,
          properties: { ...types.MediaType.properties, "x-event-schema": "Schema" },
        },
      }),
    },
  };
}
