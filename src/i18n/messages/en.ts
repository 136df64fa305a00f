import common from "./en/common.json" with { type: "json" };
import auth from "./en/auth.json" with { type: "json" };
import crash from "./en/crash.json" with { type: "json" };
import dashboard from "./en/dashboard.json" with { type: "json" };
import onboarding from "./en/onboarding.json" with { type: "json" };
import errors from "./en/errors.json" with { type: "json" };
import meetings from "./en/meetings.json" with { type: "json" };
import people from "./en/people.json" with { type: "json" };
import settings from "./en/settings.json" with { type: "json" };
import sync from "./en/sync.json" with { type: "json" };

export const en = { common, auth, crash, dashboard, onboarding, errors, meetings, people, settings, sync };
