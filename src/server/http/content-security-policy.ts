import "server-only";

/**
 * Scripts need this response's nonce (Next puts it on its own); inline styles stay allowed, because widths in charts and
 * bars are style attributes. The only foreign frame is Fathom's player.
 */
export function contentSecurityPolicy(nonce: string, options: { isDevelopment: boolean; isHttps: boolean }): string {
  // React rebuilds server stacks with eval in development, and Next's hot reload uses a socket.
  const devScript = options.isDevelopment ? " 'unsafe-eval'" : "";
  const devConnect = options.isDevelopment ? " ws:" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${devScript}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${devConnect}`,
    "frame-src https://fathom.video",
    "media-src 'self' https://fathom.video",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(options.isHttps ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
