/**
 * The tests in which somebody tries to break in, by what is tried. `npm run security` runs them in
 * one command; `npm test` runs them with all others.
 */
export const ADVERSARY_TESTS: Record<string, string[]> = {
  "routes and rights": [
    "test/workerd/rights.test.ts",
    "test/workerd/ways-in.test.ts",
    "test/workerd/station-sign-in.test.ts",
    "test/workerd/station-join.test.ts",
    "test/workerd/station-recovery.test.ts",
    "test/workerd/station-removal.test.ts",
    "test/workerd/station-live.test.ts",
    "test/workerd/exports.test.ts",
    "test/workerd/inbox-api-tips.test.ts",
    "test/core/station/rights.test.ts",
  ],
  races: [
    "test/workerd/proposal-races.test.ts",
    "test/workerd/removal-races.test.ts",
    "test/workerd/suspension-races.test.ts",
    "test/app/station/station-races.test.ts",
    "test/workerd/false-swap.test.ts",
  ],
  "forged requests, hosts and ids": [
    "test/http/own-host.test.ts",
    "test/http/same-text.test.ts",
    "test/http/api/challenge.test.ts",
    "test/app/notices/notice-board.test.ts",
    "test/workerd/webhooks.test.ts",
    "test/workerd/guesses.test.ts",
    "test/scripts/demo-secrets.test.ts",
  ],
  "requests to elsewhere": ["test/zalo/media-hosts.test.ts", "test/telegram/fetch-file.test.ts"],
  "hostile files": [
    "test/core/media/file-kinds.test.ts",
    "test/core/media/pixels.test.ts",
    "test/core/media/polyglots.test.ts",
    "test/core/media/sniff-type.test.ts",
    "test/core/media/strip-media.property.test.ts",
    "test/core/media/strip-media.test.ts",
    "test/core/media/strip-samples.test.ts",
    "test/workerd/conversation-media.test.ts",
  ],
  "hostile texts": [
    "test/core/text/xml.test.ts",
    "test/core/station/officer-name.test.ts",
    "test/app/notices/cap-alert.test.ts",
    "test/app/notices/notice-feed.test.ts",
    "test/core/engine/step.property.test.ts",
    "test/e2e/notices.test.ts",
    "test/http/read-json.test.ts",
  ],
  floods: [
    "test/http/limit-strangers.test.ts",
    "test/workerd/strangers.test.ts",
    "test/workerd/limits.test.ts",
    "test/workerd/fair-limits.test.ts",
  ],
  "thieves of what is stored, and altered audits": [
    "test/workerd/dump.test.ts",
    "test/workerd/thief/thief.test.ts",
    "test/workerd/moved-rows.test.ts",
    "test/workerd/station-audit.test.ts",
    "test/core/station/audit-faults.test.ts",
    "test/workerd/seal.test.ts",
    "test/http/errors.test.ts",
  ],
};
