/** How users talk to a connector. In the order of their indexes, by which Tock Studio names them. */
export const interfaceTypes = ["textChat", "voiceAssistant", "textAndVoiceAssistant"] as const;

export type InterfaceType = (typeof interfaceTypes)[number];

/** An interface type by its name or its index. @param index 0 to 2 */
export function readInterfaceType(written: InterfaceType | 0 | 1 | 2): InterfaceType {
  return typeof written === "number" ? interfaceTypes[written] : written;
}
