/**
 * The house (docs/decisions/0001-layout.md): app → features → server / registry → domain. Arrows only point down.
 * `scripts/check-boundaries.ts` runs this and also asserts that modules were really seen: without a parser for the
 * installed TypeScript the tool reads nothing, finds nothing and passes.
 */
const onlyTo = (name, from, to, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from, pathNot: "\\.test\\.tsx?$" },
  to: { path: "^(src|scripts|tests|node_modules)/", pathNot: to },
});

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    onlyTo(
      "domain-is-pure",
      "^src/domain/",
      ["^src/domain/", "^node_modules/(zod|date-fns)/"],
      "rules know nothing of the outside",
    ),
    onlyTo(
      "kit-knows-domain",
      "^src/integrations/kit/",
      ["^src/(domain|integrations/kit)/", "^node_modules/zod/"],
      "the kit serves providers",
    ),
    {
      name: "providers-are-islands",
      comment: "a provider knows the kit, the domain and itself; never another provider, the database or Next",
      severity: "error",
      from: { path: "^src/integrations/([^/]+)/", pathNot: ["^src/integrations/kit/", "\\.test\\.tsx?$"] },
      to: {
        path: "^(src|scripts|tests|node_modules)/",
        pathNot: ["^src/domain/", "^src/integrations/kit/", "^src/integrations/$1/", "^node_modules/zod/"],
      },
    },
    {
      name: "server-looks-down",
      comment: "the door outward does not know what is done with it",
      severity: "error",
      from: { path: "^src/server/" },
      to: { path: "^src/(app|features|components|integrations/(?!registry\\.ts|kit/))" },
    },
    {
      name: "features-do-not-know-the-framework",
      severity: "error",
      from: { path: "^src/features/", pathNot: "\\.test\\.tsx?$" },
      to: {
        path: [
          "^src/(app|components|i18n)/",
          "^src/integrations/(?!registry\\.ts|kit/)",
          "^node_modules/(next|react|react-dom|@supabase|pg|graphile-worker|pino)/",
        ],
      },
    },
    {
      name: "one-door-outward",
      comment: "only src/server talks to Supabase, Postgres, the queue and the log",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/server/" },
      to: { path: "^node_modules/(@supabase|pg|graphile-worker|pino|nodemailer|jose|rate-limiter-flexible)/" },
    },
    {
      name: "components-are-presentational",
      severity: "error",
      from: { path: "^src/(components|lib)/" },
      to: { path: "^src/(app|features|server|integrations)/" },
    },
    { name: "nobody-imports-app", severity: "error", from: { path: "^src/(?!app/)" }, to: { path: "^src/app/" } },
    {
      name: "product-does-not-know-tests",
      severity: "error",
      from: { path: "^src/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^(tests|scripts)/" },
    },
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["^\\.next", "^\\.koppel"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
