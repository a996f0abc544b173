import { addressOf, type SampleRequest } from "../operations/sample-request.ts";
import type { SampleServer } from "./types.ts";

const whole = `val response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString())
println("\${response.statusCode()} \${response.body()}")`;

/** A stream of events is read line by line, for as long as it lasts. */
const streamed = `val response = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines())
response.body().forEach { println(it) }`;

/** The request in Kotlin, with the HTTP client of Java. */
export function kotlinSample(
  request: SampleRequest,
  { url, login, password }: SampleServer,
): string {
  const { method, headers, hasLogin, body, isStream } = request;
  const { publisher, type, before } = bodyOf(body);
  const all = {
    ...headers,
    ...(type === null ? {} : { "Content-Type": type }),
  };
  const lines = [
    `HttpRequest.newBuilder(URI(${text(url + addressOf(request))}))`,
    `.method(${text(method.toUpperCase())}, ${publisher})`,
    ...Object.entries(all).map(([name, value]) => `.header(${text(name)}, ${text(value)})`),
    ...(hasLogin ? ['.header("Authorization", "Basic $login")'] : []),
    ".build()",
  ];
  const encoded = hasLogin
    ? `val login = Base64.getEncoder().encodeToString(${text(`${login}:${password}`)}.toByteArray())\n`
    : "";
  return `import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
${body?.kind === "file" && body.text === null ? "import java.nio.file.Files\nimport java.nio.file.Path\n" : ""}${hasLogin ? "import java.util.Base64\n" : ""}
${encoded}${before}val request = ${lines.join("\n    ")}
${isStream ? streamed : whole}`;
}

/** A bot that connects, with Tock's artifact `ai.tock:tock-bot-api-websocket`. */
export function kotlinBot({ url }: SampleServer): string {
  return `import ai.tock.bot.api.client.newBot
import ai.tock.bot.api.client.newStory
import ai.tock.bot.api.client.unknownStory
import ai.tock.bot.api.websocket.start

val bot = newBot(
    System.getenv("TOCK_BOT_API_KEY"),
    newStory("greetings") { end("Hello from Kotlin") },
    unknownStory { end("I did not understand that.") },
)
start(bot, ${text(url)})`;
}

const boundary = "tock-contract-form";

function bodyOf(body: SampleRequest["body"]): {
  publisher: string;
  type: string | null;
  before: string;
} {
  if (body === null) return { publisher: "BodyPublishers.noBody()", type: null, before: "" };
  if (body.kind === "json") {
    return {
      publisher: "BodyPublishers.ofString(body)",
      type: "application/json",
      before: `val body = ${raw(JSON.stringify(body.value, null, 2))}\n`,
    };
  }
  if (body.kind === "form") {
    const fields = new URLSearchParams({ ...body.fields }).toString();
    return {
      publisher: `BodyPublishers.ofString(${text(fields)})`,
      type: "application/x-www-form-urlencoded",
      before: "",
    };
  }
  const { field, name, type, text: content } = body;
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`;
  const file =
    content === null
      ? `Files.readAllBytes(Path.of(${text(name)}))`
      : `${raw(content)}.toByteArray()`;
  return {
    publisher: "BodyPublishers.ofByteArrays(form)",
    type: `multipart/form-data; boundary=${boundary}`,
    before: `val form = listOf(\n    ${text(head)}.toByteArray(),\n    ${file},\n    ${text(`\r\n--${boundary}--\r\n`)}.toByteArray(),\n)\n`,
  };
}

/** A text of one line; `$` begins a value in Kotlin. */
function text(value: string): string {
  return JSON.stringify(value).replaceAll("$", "\\$");
}

/** A text of several lines, unchanged. */
function raw(value: string): string {
  return `"""${value.replaceAll("$", `\${'$'}`).replaceAll('"""', '""\\"')}"""`;
}
