import { rememberPreferences } from "#app/_preferences/remember-preferences.ts";
import { redeemMailLink } from "#server/auth/redeem-mail-link.ts";

/** Where every link of the auth server's mails ends. */
export async function GET(request: Request): Promise<Response> {
  const { path, accessToken, headers } = await redeemMailLink(new URL(request.url).searchParams);
  if (accessToken !== null) await rememberPreferences(accessToken);
  const answer = new Headers(headers);
  if (!answer.has("cache-control")) answer.set("cache-control", "private, no-store");
  answer.set("location", path);
  return new Response(null, { status: 303, headers: answer });
}
