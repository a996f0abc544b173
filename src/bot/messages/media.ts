type MediaType = "image" | "audio" | "video" | "file";

const typesByEnding = new Map<string, MediaType>([
  ["png", "image"],
  ["jpg", "image"],
  ["jpeg", "image"],
  ["svg", "image"],
  ["gif", "image"],
  ["ogg", "audio"],
  ["mp3", "audio"],
  ["oga", "audio"],
  ["wav", "audio"],
  ["ogv", "video"],
  ["mp4", "video"],
]);

/** The media type of a file by the extension of its URL; `file` if the extension is unknown. */
export function mediaType(url: string): MediaType {
  const path = url.split(/[?#]/, 1)[0] as string;
  return typesByEnding.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase()) ?? "file";
}
