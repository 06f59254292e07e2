import { badRequest } from "./api-error.ts";

interface UploadedFile {
  bytes: Uint8Array;
  name: string;
  mime: string;
}

/** A call as it came: JSON keeps its types, forms and the query give strings. */
export interface ApiRequest {
  method: string;
  params: Record<string, unknown>;
  files: Map<string, UploadedFile>;
}

/** Both platforms take the query string, urlencoded and multipart forms and JSON. */
export async function readApiRequest(request: Request, method: string): Promise<ApiRequest> {
  const call: ApiRequest = { method, params: {}, files: new Map() };
  for (const [name, value] of new URL(request.url).searchParams) call.params[name] = value;
  if (request.method === "GET" || request.method === "HEAD") return call;
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type === "application/json") await readJson(request, call);
  else if (type === "multipart/form-data" || type === "application/x-www-form-urlencoded") {
    await readForm(request, call);
  }
  return call;
}

async function readJson(request: Request, call: ApiRequest): Promise<void> {
  const text = await request.text();
  if (text.trim() === "") return;
  const body = parseObject(text);
  if (!body) throw badRequest("can't parse JSON object");
  Object.assign(call.params, body);
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

async function readForm(request: Request, call: ApiRequest): Promise<void> {
  const form = await request.formData().catch(() => {
    throw badRequest("can't parse the form");
  });
  for (const [name, value] of form) {
    if (typeof value === "string") call.params[name] = value;
    else {
      const bytes = new Uint8Array(await value.arrayBuffer());
      call.files.set(name, { bytes, name: value.name, mime: value.type });
    }
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The parameters for the call log; file contents stay out. */
export function describeParams(call: ApiRequest): Record<string, unknown> {
  const files = [...call.files].map(([name, file]) => [
    name,
    { name: file.name, mime: file.mime, size: file.bytes.length },
  ]);
  return { ...call.params, ...Object.fromEntries(files) };
}
