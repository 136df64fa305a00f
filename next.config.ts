import createNextIntlPlugin from "next-intl/plugin";
import type { NextConfig } from "next";

const withNextIntl = createNextIntlPlugin("./src/i18n/request.ts");

const config: NextConfig = {
  reactCompiler: true,
  typedRoutes: true,
  poweredByHeader: false,
  // TypeScript 7 has no JavaScript API that Next could call; it runs the compiler itself.
  experimental: { useTypeScriptCli: true },
};

export default withNextIntl(config);
