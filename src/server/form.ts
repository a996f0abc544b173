import express, { type Request, type Response } from "express";
import { problem } from "../contract/problem.ts";

/** Largest form with a file, in bytes; the contract names it. */
const formLimit = 50_000_000;

const raw = express.raw({ type: () => true, limit: formLimit });

/**
 * Reads a form with a file.
 * @returns the text of its first file under the name of its field; other parts are ignored, as in Tock
 * @throws Problem 415 for another media type, 413 for a larger form, 400 for one that is cut off or holds no file
 */
export async function readForm(
  request: Request,
  response: Response,
): Promise<Record<string, string>> {
  const contentType = request.headers["content-type"] ?? "";
  if (!/^multipart\/form-data\s*(;|$)/i.test(contentType)) {
    throw problem(
      415,
      "unsupported-content-type",
      `This operation takes a form with a file, not ${JSON.stringify(contentType)}: with curl, use --form dump=@file.json.`,
      { location: "header", pointer: "/content-type", expected: "multipart/form-data" },
    );
  }
  const bytes = await readBytes(request, response);
  for (const [field, part] of await partsOf(bytes, contentType)) {
    if (typeof part !== "string") return { [field]: await textOf(part, field) };
  }
  throw problem(
    400,
    "missing-file",
    "The form holds no file: send one, with curl --form dump=@file.json.",
    { location: "body", pointer: "", expected: "a file" },
  );
}

function readBytes(request: Request, response: Response): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    raw(request, response, (error?: unknown) => {
      if (!error) resolve(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));
      else if ((error as { status?: number }).status === 413) reject(tooLarge());
      else reject(error);
    });
  });
}

async function partsOf(bytes: Buffer, contentType: string) {
  try {
    const form = new globalThis.Response(new Uint8Array(bytes), {
      headers: { "content-type": contentType },
    });
    return [...(await form.formData())];
  } catch {
    throw problem(
      400,
      "malformed-form",
      "The form is cut off, or its boundary is not the one that the Content-Type names: send all of it.",
      { location: "body", pointer: "", expected: "multipart/form-data" },
    );
  }
}

async function textOf(file: Blob, field: string): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw problem(400, "invalid-utf8", "The file is not valid UTF-8: encode it in UTF-8.", {
      location: "body",
      pointer: `/${field}`,
      expected: "UTF-8",
    });
  }
}

function tooLarge() {
  return problem(413, "body-too-large", `The form is larger than ${formLimit} bytes: divide it.`, {
    location: "body",
    pointer: "",
    expected: `at most ${formLimit} bytes`,
  });
}
