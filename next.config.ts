import createNextIntlPlugin from "next-intl/plugin";
import type { NextConfig } from "next";

const withNextIntl = createNextIntlPlugin("./src/i18n/request.ts");

const config: NextConfig = {
  reactCompiler: true,
  typedRoutes: true,
  poweredByHeader: false,
  // Benchmarks hold each page against an empty one of the same build; nobody else gets that page.
  pageExtensions: process.env["KOPPEL_BENCH"] === "1" ? ["bench.tsx", "tsx", "ts"] : ["tsx", "ts"],
  // TypeScript 7 has no JavaScript API that Next could call; it runs the compiler itself.
  experimental: {
    useTypeScriptCli: true,
    // Fewer, larger scripts: a first visit is one page, and a request costs it more than a few kilobytes do.
    turbopackChunking: { maxChunkCountPerGroup: 4, minChunkSize: 100_000, firstPageLoadPriority: 0.9 },
  },
  // `npm start` builds for somebody who wants to use Koppel; types are checked by `npm test` and by a plain `next build`.
  typescript: { ignoreBuildErrors: process.env["KOPPEL_SKIP_TYPE_CHECK"] === "1" },
  // The policy with its nonce and HSTS come from src/proxy.ts, which knows the request and the address at run time.
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
      ],
    },
  ],
};

export default withNextIntl(config);
