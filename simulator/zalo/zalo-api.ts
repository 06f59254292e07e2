import { Hono } from "hono";
import { toResponse } from "../answer.ts";
import { ApiError } from "../api-error.ts";
import { readApiRequest } from "../api-request.ts";
import type { CallRunner } from "../call-runner.ts";
import { cutConnection } from "../cut-connection.ts";
import { refuse } from "./zalo-rules.ts";

/** `/bot<TOKEN>/<method>`, GET and POST; names are case-sensitive. */
export function createZaloApi({ token, runner }: { token: string; runner: CallRunner }): Hono {
  const app = new Hono();
  app.on(["GET", "POST"], "/:bot{bot[^/]+}/:method", async (c) => {
    if (c.req.param("bot") !== `bot${token}`) {
      return toResponse(refuse(new ApiError(401, "Unauthorized")));
    }
    try {
      const answer = await runner.take(await readApiRequest(c.req.raw, c.req.param("method")));
      return answer ? toResponse(answer) : cutConnection(c);
    } catch (error) {
      if (error instanceof ApiError) return toResponse(refuse(error));
      throw error;
    }
  });
  app.all("*", () => toResponse(refuse(new ApiError(404, "Not Found"))));
  return app;
}
