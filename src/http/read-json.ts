import { fail, ok, type Result } from "../core/result.ts";

/** Reads at most `maxBytes` of a request and parses them; never more is held in memory. */
export async function readJson(
  request: Request,
  maxBytes: number,
): Promise<Result<unknown, "too-large" | "not-json">> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return fail("too-large");
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  // Lib types do not know that a Worker's stream can be iterated, or that the body may be null.
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return fail("too-large");
    text += decoder.decode(chunk, { stream: true });
  }
  try {
    return ok(JSON.parse(text + decoder.decode()));
  } catch {
    return fail("not-json");
  }
}
