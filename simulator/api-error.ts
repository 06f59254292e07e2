/**
 * A call refused as the platform refuses it. Thrown by the checks of a method and turned into an
 * answer in one place, each channel's `api.ts`. Descriptions are the platform's own words.
 */
export class ApiError extends Error {
  override name = "ApiError";
  readonly code: number;
  readonly parameters: Readonly<Record<string, unknown>> | undefined;

  constructor(code: number, description: string, parameters?: Record<string, unknown>) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

export function badRequest(detail: string): ApiError {
  return new ApiError(400, `Bad Request: ${detail}`);
}
