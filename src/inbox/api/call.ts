import { type ClientResponse, DetailedError, parseResponse } from "hono/client";
import { CallFailed, readFailure } from "./call-failed.ts";
import { tellOutage } from "./outages.ts";

/** Awaits an API call and returns its JSON. Throws only CallFailed. */
export async function call<T extends ClientResponse<unknown>>(sent: Promise<T>) {
  try {
    return await parseResponse(sent);
  } catch (error) {
    throw callFailed(error);
  }
}

/** As `call`, for an answer that is not JSON: returns the response once it is 2xx. */
export async function callRaw<T extends Pick<Response, "ok" | "status">>(sent: Promise<T>) {
  const response = await sent.catch(() => {
    throw noAnswer();
  });
  if (!response.ok)
    throw new CallFailed(
      response.status === 404 ? "not-found" : readFailure(null, response.status),
    );
  return response;
}

function noAnswer(): CallFailed {
  tellOutage();
  return new CallFailed("offline");
}

function callFailed(error: unknown): CallFailed {
  if (!(error instanceof DetailedError)) return noAnswer();
  // The library leaves the parsed body untyped.
  const detail: unknown = error.detail;
  const data =
    typeof detail === "object" && detail !== null && "data" in detail ? detail.data : null;
  return new CallFailed(readFailure(data, error.statusCode));
}
