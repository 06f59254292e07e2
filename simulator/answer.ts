/** What an API answers, before it becomes HTTP. */
export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** `null` in place of an answer closes the connection. */
export function toResponse(answer: Answer): Response {
  return Response.json(answer.body, {
    status: answer.status,
    ...(answer.headers ? { headers: answer.headers } : {}),
  });
}
