import type { Me } from "../../src/core/station/views.ts";

/** What the API says of an officer who holds the key; `id` is also the name. */
export function sampleMe(id: string): Me {
  return {
    officer: {
      id,
      name: id,
      recipient: "age1pq1x",
      role: "officer",
      hasKey: true,
      tips: 0,
      suspended: null,
    },
    station: { id: "duty", name: {} },
    wrappedIdentity: "x",
    recovery: null,
    stationKey: null,
    way: "passkey",
    labels: {},
    languages: ["vi"],
    subStatuses: {},
    timezone: "Asia/Ho_Chi_Minh",
    quietHours: null,
    closedTipDays: 90,
    exportsPerDay: 5,
    alone: false,
    keepsScams: false,
    keepsGuide: false,
  };
}
