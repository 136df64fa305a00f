/** Turns `KOPPEL_SANDBOX_URL` into an origin; anything that is not this machine is refused, so that a stray variable can never send keys elsewhere. */
export function parseSandboxOrigin(value: string): URL {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    throw new Error("KOPPEL_SANDBOX_URL is not a URL; use an address such as http://127.0.0.1:4999");
  }
  if (!isLoopback(url.hostname) || !["http:", "https:"].includes(url.protocol)) {
    throw new Error("KOPPEL_SANDBOX_URL must be a loopback address such as http://127.0.0.1:4999");
  }
  return new URL(url.origin);
}

/** `https://api.fathom.ai/external/v1/meetings` → `http://127.0.0.1:4999/fathom/external/v1/meetings`; unchanged without a sandbox. */
export function rewriteToSandbox(url: URL, folder: string, sandbox: URL | null): URL {
  if (sandbox === null) return url;
  return new URL(`/${folder}${url.pathname}${url.search}`, sandbox);
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
