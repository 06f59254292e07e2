import { type ApiRequest, readApiRequest } from "../api-request.ts";

/** Methods a webhook's answer may not call. [Client.cpp] */
const FORBIDDEN = /^(get.*|setwebhook|deletewebhook|close|logout)$/;

/** The call inside a webhook's 2xx answer (`{"method": ...}` in JSON or a form), if there is one. */
export async function readWebhookReply(response: Response): Promise<ApiRequest | undefined> {
  const type = response.headers.get("content-type");
  if (!type || response.status === 204) return undefined;
  const body = await response.arrayBuffer();
  const init = { method: "POST", headers: { "content-type": type }, body };
  const request = await readApiRequest(new Request("http://webhook.reply/", init), "").catch(
    // An answer that is no call ("ok", broken JSON) is simply not one.
    () => undefined,
  );
  const method = request?.params.method;
  if (!request || typeof method !== "string" || FORBIDDEN.test(method.toLowerCase())) {
    return undefined;
  }
  const { method: _method, ...params } = request.params;
  return { ...request, method, params };
}
