import { describe, expect, test } from "vitest";
import { PROPOSALS } from "../../../src/core/station/proposal.ts";
import {
  type Action,
  mayEver,
  RIGHTS,
  ROLES,
  type Role,
  refusalOf,
} from "../../../src/core/station/rights.ts";

const ACTIONS = Object.keys(RIGHTS) as Action[];

function allowed(role: Role, hasKey: boolean): Action[] {
  return ACTIONS.filter((action) => mayEver({ role, hasKey }, action)).sort();
}

describe("the table of rights", () => {
  test("lets a newcomer of any role see their own state, wait and leave, and nothing else", () => {
    for (const role of ROLES) {
      expect(allowed(role, false)).toEqual(["read-own", "sign-out", "watch"]);
    }
  });

  test("lets only heads change roles and remove officers", () => {
    for (const action of ["change-role", "remove-officer"] as const) {
      expect(ROLES.filter((role) => mayEver({ role, hasKey: true }, action))).toEqual(["head"]);
    }
  });

  test("lets a head do all that anybody may", () => {
    expect(allowed("head", true)).toEqual([...ACTIONS].sort());
  });

  test("keeps tips, and the station's key, from who only writes notices or looks on", () => {
    const closed = /tip|resident|hold|media|status|mute|kit|rotate|seal|grant|invit/;
    for (const role of ["notice-writer", "auditor"] as const) {
      expect(allowed(role, true).filter((action) => closed.test(action))).toEqual([]);
    }
    expect(
      allowed("auditor", true).filter((action) => /write|approve|change/.test(action)),
    ).toEqual([]);
  });

  test("asks for a fresh touch where the harm is great, and says so last", () => {
    const head = { role: "head", hasKey: true, steppedUp: false } as const;
    const touched = ACTIONS.filter((action) => refusalOf(head, action) === "step-up").sort();
    expect(touched).toEqual([
      "add-way-in",
      "bind-duty-group",
      "change-role",
      "confirm-grave",
      "export-tips",
      "pause-broadcast",
      "remove-officer",
      "revoke-way-in",
      "rotate-key",
      "send-emergency",
      "show-kit",
      "suspend",
      "take-export",
    ]);
    const auditor = { ...head, role: "auditor" } as const;
    expect(refusalOf(auditor, "show-kit")).toBe("not-your-role");
    expect(refusalOf({ ...auditor, hasKey: false }, "show-kit")).toBe("not-admitted");
  });
});

describe("what takes two persons", () => {
  test("is what a proposal asks for, and nothing else is", () => {
    const asked = Object.values(PROPOSALS).map(({ asks }) => asks);
    const second = ACTIONS.filter((action) => RIGHTS[action].second);
    expect([...new Set(asked)].sort()).toEqual(second.sort());
  });

  test("asks as much of who confirms it as of who proposes it", () => {
    for (const { asks, confirms } of Object.values(PROPOSALS)) {
      expect([asks, RIGHTS[confirms].stepUp]).toEqual([asks, RIGHTS[asks].stepUp]);
      expect(RIGHTS[confirms].needsKey).toBe(true);
    }
  });
});
