/**
 * What an object itself holds under a name. Names that come from outside (headers, keys of bodies, locales) may be
 * `constructor` or `__proto__`, which every object inherits: they are looked up here or in a Map, never by `object[name]`.
 */
export function own<Value>(
  object: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
}
