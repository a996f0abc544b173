/** JSON of a request without secrets: keys, passwords, tokens. */

const secretWords =
  /^(token|secret|password|passwd|passphrase|pwd|pass|credential|key|auth|authorization|signature)s?$/;
const secretEnds = /(token|secret|password|passwd|passphrase|pwd|key)$/;

/** Replaces a secret. */
const mask = "********";

/** Maximum nesting; deeper objects are left out. */
const deepest = 50;

/** Whether a field with this name holds a secret: `apiKey`, `out_token1`, `X-Secret`, but not `publicKey`. */
export function isSecretName(name: string): boolean {
  if (/^public[-_]?key$/i.test(name)) return false;
  const words = name
    .replace(/[^A-Za-z]+/g, " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(" ");
  return words.some((word) => secretWords.test(word) || secretEnds.test(word));
}

/**
 * Whether a field of JSON holds a secret. What is only named `key` identifies a label, an event or a sentence; but
 * among the parameters of a connector, whose names the contract leaves open, it may be a secret.
 * @param parent name of the field with the object; `null`: none
 */
export function isSecretField(name: string, parent: string | null): boolean {
  return (name !== "key" || parent === "parameters") && isSecretName(name);
}

/**
 * The value with a mask instead of each text or object in a field that is named like a secret.
 * @param parent name of the field with the value; `null`: none
 */
export function withoutSecrets(value: unknown, parent: string | null = null, depth = 0): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth >= deepest) return null;
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, parent, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => {
      const hides = (typeof field === "string" && field !== "") || isObject(field);
      if (hides && isSecretField(name, parent)) return [name, mask];
      return [name, withoutSecrets(field, name, depth + 1)];
    }),
  );
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
