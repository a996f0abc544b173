/** Intents that stories require: those that start them, those of their steps, and those of required entities. */

import type { components } from "../../../generated/admin/types.ts";
import { type Application, type Intent, isBuiltInType } from "../../nlu/definitions.ts";
import type { Store } from "../../store/store.ts";
import { attachIntents } from "../understanding/application-intents.ts";
import { DefinitionViolations } from "../understanding/definition-violations.ts";
import { checkTypes, readEntityDefinition } from "../understanding/entity-definition.ts";
import { newEntityType } from "../understanding/entity-type.ts";
import { newIntent } from "../understanding/intent.ts";
import { readIntentName, type StoryInput } from "./read-story.ts";

type Schemas = components["schemas"];
type Ports = Pick<Store, "applications" | "entityTypes" | "intents" | "newId">;

/** Dependencies of finding and creating intents. */
type IntentPorts = Pick<Store, "newId"> & { intents: Pick<Store["intents"], "byName" | "save"> };
type StepInput = Schemas["BotStoryDefinitionConfigurationStepInput"];

/** Description of a new intent. */
type About = Partial<Pick<Intent, "label" | "description" | "category" | "entities">>;

/**
 * The intent with this name, created if it is missing, and attached to the application.
 * @param about description of a new one
 * @throws Problem 400 for an invalid name
 */
export async function needIntent(
  ports: Ports,
  application: Application,
  name: string,
  about: About,
  pointer: string,
): Promise<Intent> {
  const { _id } = application;
  const intent = await findOrCreateIntent(ports, application, name, about, pointer);
  if (intent.applications.includes(_id)) return intent;
  await attachIntents(ports, _id, [intent._id]);
  return { ...intent, applications: [...intent.applications, _id] };
}

/** The same without attaching it: `attachIntents` attaches many at once. */
export async function findOrCreateIntent(
  ports: IntentPorts,
  { namespace }: Application,
  name: string,
  about: About,
  pointer: string,
): Promise<Intent> {
  const known = await ports.intents.byName(namespace, name);
  if (known) return known;
  const violations = new DefinitionViolations();
  violations.checkQualified(`${namespace}:${name}`, pointer);
  violations.refuse();
  const intent = newIntent(ports, { namespace, name, ...about });
  await ports.intents.save(intent);
  return intent;
}

/**
 * Creates the intents that a story defines: those of steps with definitions, and those of required entities.
 * @param pointer of the story in the body
 * @throws Problem 400 for invalid names, 401 for entity types of another namespace
 */
export async function createDefinedIntents(
  ports: Ports,
  application: Application,
  story: StoryInput,
  pointer: string,
): Promise<void> {
  for (const [index, entity] of story.mandatoryEntities.entries()) {
    await createEntity(ports, application, entity, `${pointer}/mandatoryEntities/${index}`);
  }
  await createStepIntents(ports, application, story.steps, `${pointer}/steps`);
  for (const [index, { steps }] of story.configuredSteps.entries()) {
    await createStepIntents(ports, application, steps, `${pointer}/configuredSteps/${index}/steps`);
  }
}

async function createStepIntents(
  ports: Ports,
  application: Application,
  steps: readonly StepInput[],
  pointer: string,
): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const here = `${pointer}/${index}`;
    const { intentDefinition, targetIntentDefinition } = step;
    const intent = readIntentName(step.intent);
    const target = readIntentName(step.targetIntent);
    if (intent && intentDefinition) {
      const about = aboutOf(intentDefinition);
      await needIntent(ports, application, intent.name, about, `${here}/intent/name`);
    }
    if (target && targetIntentDefinition) {
      const about = aboutOf(targetIntentDefinition);
      await needIntent(ports, application, target.name, about, `${here}/targetIntent/name`);
    }
    await createStepIntents(ports, application, step.children, `${here}/children`);
  }
}

function aboutOf(definition: Schemas["IntentDefinitionInput"] | null | undefined): About {
  const { label = null, description = null, category = null } = definition ?? {};
  return { label, description, category };
}

/** Creates the type of a required entity, and adds the entity to its intent, if the request defines it. */
async function createEntity(
  ports: Ports,
  application: Application,
  input: Schemas["BotStoryDefinitionConfigurationMandatoryEntityInput"],
  pointer: string,
): Promise<void> {
  if (!input.entity) return;
  const definition = readEntityDefinition({ ...input.entity, role: input.role });
  const { entityTypeName } = definition;
  const violations = new DefinitionViolations();
  violations.checkQualified(entityTypeName, `${pointer}/entity/entityTypeName`);
  violations.checkRole(input.role, `${pointer}/role`);
  violations.refuse();
  const name = readIntentName(input.intent)?.name;
  const known = name ? await ports.intents.byName(application.namespace, name) : undefined;
  if (known?.entities.some(({ role }) => role === input.role)) {
    await attachIntents(ports, application._id, [known._id]);
    return;
  }
  checkTypes(application.namespace, [definition], known?.entities ?? []);
  if (!isBuiltInType(entityTypeName) && !(await ports.entityTypes.byName(entityTypeName))) {
    await ports.entityTypes.save(newEntityType(ports, entityTypeName));
  }
  // Studio's form sends an empty name if the user selects no intent.
  if (!name) return;
  const about = { ...aboutOf(input.intentDefinition), entities: [definition] };
  const intent = await needIntent(ports, application, name, about, `${pointer}/intent/name`);
  if (known) {
    await ports.intents.save({ ...intent, entities: [...known.entities, definition] });
  }
}
