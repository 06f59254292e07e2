import { expect, it } from "vitest";
import {
  DUTY_CODE_LENGTH,
  formatDutyCode,
  readDutyCode,
} from "../../../src/core/station/duty-code.ts";

const CODE = formatDutyCode(
  "ward-3",
  Uint8Array.from({ length: DUTY_CODE_LENGTH }, (_, n) => n * 31),
);

it("is read as it was made, however it is typed", () => {
  expect(CODE).toMatch(/^ward-3-[0-9A-Z]{10}$/);
  const typed = [CODE, CODE.toLowerCase(), CODE.replaceAll("0", "O").replaceAll("1", "l")];
  for (const one of typed) expect(readDutyCode(one)).toEqual({ station: "ward-3", code: CODE });
});

it.each([
  "",
  "ward-3",
  "ward-3-",
  "-7K3M9QPX01",
  "ward-3-7K3M9QPX0",
  `${"a".repeat(30)}-7K3M9QPX01`,
])("is not %j", (typed) => {
  expect(readDutyCode(typed)).toBeNull();
});
