import { rememberPreferences } from "#app/_preferences/remember-preferences.ts";
import { redeemMailLink } from "#server/auth/redeem-mail-link.ts";

/** Where every link of the auth server's mails ends. */
export async function GET(request: Request): Promise<Response> {
  const { path, accessToken, headers } = await redeemMailLink(new URL(request.url).searchParams);
  if (accessToken !== null) await rememberPreferences(accessToken);
  return new Response(null, {
    status: 303,
    headers: { ...headers, "cache-control": "private, no-store", location: path },
  });
}
