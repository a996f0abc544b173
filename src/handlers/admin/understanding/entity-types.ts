import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { lowerCase } from "../../../contract/lower-case.ts";
import { DefinitionViolations } from "../../../studio/understanding/definition-violations.ts";
import { readEntityDefinition } from "../../../studio/understanding/entity-definition.ts";
import {
  createEntityType,
  entityTypesFor,
  removeEntityType,
  removeSubEntity,
  updateEntityType,
} from "../../../studio/understanding/entity-type.ts";
import { changeEntity } from "../../../studio/understanding/intent.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type EntityTypeOperations = Pick<
  AdminOperations,
  | "listEntityTypes"
  | "createEntityType"
  | "updateEntityType"
  | "deleteEntityType"
  | "updateEntity"
  | "removeSubEntity"
>;

export const entityTypes = ({ store }: Pick<Services, "store">) =>
  ({
    listEntityTypes: async ({ tenant: { namespace } }) => ({
      status: 200,
      body: await entityTypesFor(store, namespace),
    }),

    createEntityType: async ({ tenant: { entityType }, caller: { namespace } }) => {
      const name = lowerCase(entityType.slice(namespace.length + 1));
      const type = await createEntityType(store, { namespace, name });
      return type ? { status: 200, body: type } : { status: 204 };
    },

    updateEntityType: async ({ body, tenant: { entityType: name }, caller }) => {
      const { description = "", dictionary = false, obfuscated = false, subEntities = [] } = body;
      const violations = new DefinitionViolations();
      violations.checkDefinitions(subEntities, "/subEntities");
      violations.refuse();
      await updateEntityType(store, caller.namespace, {
        name,
        description,
        subEntities: subEntities.map(readEntityDefinition),
        dictionary,
        obfuscated,
      });
      return { status: 200, body: {} };
    },

    deleteEntityType: async ({ tenant: { entityType }, caller: { namespace } }) => {
      await removeEntityType(store, namespace, entityType);
      return { status: 200, body: {} };
    },

    updateEntity: async ({ body, tenant: { application } }) => {
      await changeEntity(store, application, readEntityDefinition(body.entity));
      return { status: 200, body: {} };
    },

    removeSubEntity: async ({ path: { role }, tenant: { application, entityType } }) => {
      await removeSubEntity(store, application, entityType, role);
      return { status: 200, body: {} };
    },
  }) satisfies Handlers<EntityTypeOperations>;
