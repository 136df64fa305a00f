import common from "./nl/common.json" with { type: "json" };
import auth from "./nl/auth.json" with { type: "json" };
import crash from "./nl/crash.json" with { type: "json" };
import dashboard from "./nl/dashboard.json" with { type: "json" };
import onboarding from "./nl/onboarding.json" with { type: "json" };
import errors from "./nl/errors.json" with { type: "json" };
import meetings from "./nl/meetings.json" with { type: "json" };
import people from "./nl/people.json" with { type: "json" };
import settings from "./nl/settings.json" with { type: "json" };
import sync from "./nl/sync.json" with { type: "json" };

/** One file per area; the area is the namespace: `getTranslations("meetings")`. */
export const nl = { common, auth, crash, dashboard, onboarding, errors, meetings, people, settings, sync };
