import { fail, ok, type Result } from "../core/result.ts";

/** Reads at most `maxBytes` of a request and parses them; never more is held in memory. */
export async function readJson(
  request: Request,
  maxBytes: number,
): Promise<Result<unknown, "too-large" | "not-json">> {
  const length = request.headers.get("content-length");
  if (Number(length ?? 0) > maxBytes) return fail("too-large");
  // What breaks off on the way is no JSON either.
  try {
    // HTTP ends a body where its announced length does, so only an unannounced one is counted.
    const text = length === null ? await readBounded(request, maxBytes) : await request.text();
    if (text === null || text.length > maxBytes) return fail("too-large");
    return ok(JSON.parse(text));
  } catch {
    return fail("not-json");
  }
}

async function readBounded(request: Request, maxBytes: number): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  // Lib types do not know that a Worker's stream can be iterated, or that the body may be null.
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
