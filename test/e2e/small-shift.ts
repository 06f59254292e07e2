import { expect } from "vitest";
import type { Hands } from "./hands.ts";
import { KeyboardShift } from "./keyboard-shift.ts";
import type { Officer } from "./officer.ts";
import type { Phone } from "./phone.ts";
import { ringsWhileLocked } from "./ring.ts";

const TOLD = ["Xe lạ chở hàng ban đêm"];

interface Players {
  officer: Officer;
  /** On the page of that officer. */
  hands: Hands;
  zalo: Phone;
  /** Who may have a tip, the officer first. */
  names: [string, string];
}

/**
 * One more tip, which comes while the inbox is locked, and with the one that is new already a shift, with the keyboard alone. The campaign
 * plays one of sixty (`test/campaign/demo.test.ts`).
 */
export async function playSmallShift({ officer, hands, zalo, names }: Players): Promise<void> {
  const { page } = officer;
  await ringsWhileLocked(officer, async () => {
    for (const what of TOLD) await zalo.say("00", "1", "2", "4", "1", what, "1", "1");
  });
  await officer.go("tips");
  await page.getByRole("searchbox").fill("");
  // The keys are for typing there.
  await officer.go("notices");
  await officer.go("tips");
  for (const what of TOLD) await officer.sees(what);
  const pointed = await hands.pointed();
  const shift = new KeyboardShift(hands, "vi");
  const done = new Set<string>();
  for (const at of [0, 1] as const) {
    const tip = await shift.openNext(done);
    done.add(tip.id);
    await shift.assign(tip, names[at]);
    if (at === 0) await shift.ask("Việc này thường xảy ra vào giờ nào?");
    else await shift.note("Đã hẹn tổ trực đi xem");
    await shift.setStatus(tip, "checking");
  }
  await shift.handOver("Tổ trực đi xem lúc 14 giờ");
  expect(hands.presses).toBeLessThan(60);
  expect(await hands.pointed()).toBe(pointed);
  await officer.go("tips");
  const checked = page.locator("li[data-tip]").filter({ hasText: "Đang kiểm tra" });
  await expect.poll(() => checked.count()).toBe(done.size);
}
