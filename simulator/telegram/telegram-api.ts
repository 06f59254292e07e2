import { Hono } from "hono";
import { type Answer, toResponse } from "../answer.ts";
import { ApiError } from "../api-error.ts";
import { readApiRequest } from "../api-request.ts";
import type { CallRunner } from "../call-runner.ts";
import { cutConnection } from "../cut-connection.ts";
import type { FileStore } from "./file-store.ts";
import { refuse } from "./telegram-rules.ts";

export interface TelegramApiDeps {
  token: string;
  runner: CallRunner;
  files: FileStore;
}

/** `/bot<TOKEN>/<method>` and `/file/bot<TOKEN>/<path>`. */
export function createTelegramApi({ token, runner, files }: TelegramApiDeps): Hono {
  const app = new Hono();
  app.get("/file/:bot{bot[^/]+}/:path{.+}", (c) => {
    if (c.req.param("bot") !== `bot${token}`) return toResponse(unauthorized());
    const file = files.open(c.req.param("path"));
    if (!file) return toResponse(notFound());
    return c.body(new Uint8Array(file.bytes), 200, { "content-type": "application/octet-stream" });
  });
  app.all("/:bot{bot[^/]+}/:method", async (c) => {
    if (c.req.param("bot") !== `bot${token}`) return toResponse(unauthorized());
    try {
      const request = await readApiRequest(c.req.raw, c.req.param("method"));
      const answer = await runner.take(request);
      return answer ? toResponse(answer) : cutConnection(c);
    } catch (error) {
      if (error instanceof ApiError) return toResponse(refuse(error));
      throw error;
    }
  });
  app.all("*", () => toResponse(notFound()));
  return app;
}

function unauthorized(): Answer {
  return refuse(new ApiError(401, "Unauthorized"));
}

function notFound(): Answer {
  return refuse(new ApiError(404, "Not Found"));
}
