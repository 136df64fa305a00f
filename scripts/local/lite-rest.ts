import { App } from "@supabase/lite";
import { createPostgresConnection } from "@supabase/lite/postgres";
import { withClient } from "./bootstrap-database.ts";
import type { Secrets } from "./secrets.ts";

export type LiteRest = { fetch: (request: Request) => Promise<Response>; stop: () => Promise<void> };

/**
 * REST for machines without a PostgREST binary (Apple silicon, musl). On its first request @supabase/lite grants every
 * table to every role; that first request is made here, before anybody can reach it, and the grants are put back.
 */
export async function startLiteRest(options: { adminUrl: string; secrets: Secrets }): Promise<LiteRest> {
  const connection = createPostgresConnection({
    url: options.adminUrl,
    postgresOptions: { max: 10, onnotice: () => undefined },
  });
  const { publishableKey, secretKey, jwtSecret } = options.secrets;
  const app = new App({
    connection,
    api: { schemas: ["public"], max_rows: 1000 },
    db: { migrations: { enabled: false } },
    // Needed to read a person's token; the Auth that people sign in with is another instance.
    auth: { enabled: true, jwt_secret: jwtSecret, publishable_key: publishableKey, secret_key: secretKey },
    options: { server: { admin: false, disableStudio: true } },
  });
  const before = await readGrants(options.adminUrl);
  await app.fetch(new Request("http://127.0.0.1/rest/v1/profiles?limit=0", { headers: { apikey: publishableKey } }));
  await restoreGrants(options.adminUrl, before);
  return { fetch: (request) => app.fetch(request), stop: () => connection.close() };
}

type Grants = Map<string, string[]>;
const ROLES = "anon, authenticated, service_role";

async function readGrants(adminUrl: string): Promise<Grants> {
  return await withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ relation: string; grants: string[] }>(GRANTS);
    return new Map(rows.map((row) => [row.relation, row.grants]));
  });
}

async function restoreGrants(adminUrl: string, before: Grants): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const schemas = await client.query<{ name: string }>(
      "select distinct relnamespace::regnamespace::text as name from pg_class where relrowsecurity and relkind in ('r', 'p')",
    );
    await client.query("begin");
    for (const { name } of schemas.rows) {
      await client.query(`alter default privileges in schema ${name} revoke all on tables from ${ROLES}`);
      await client.query(`alter default privileges in schema ${name} revoke all on sequences from ${ROLES}`);
      await client.query(`revoke all on all tables in schema ${name} from ${ROLES}`);
      await client.query(`revoke all on all sequences in schema ${name} from ${ROLES}`);
    }
    for (const statements of before.values()) for (const statement of statements) await client.query(statement);
    await client.query("commit");
  });
}

// Table, sequence and column grants of the API roles, each as the statement that makes it again.
const GRANTS = `
  select relation, array_agg(statement) as grants from (
    select c.oid::regclass::text as relation,
      format('grant %s on %s %s to %I', a.privilege_type, case c.relkind when 'S' then 'sequence' else 'table' end,
        c.oid::regclass, a.grantee::regrole) as statement
    from pg_class c, aclexplode(c.relacl) a
    where a.grantee in ('anon'::regrole, 'authenticated'::regrole, 'service_role'::regrole)
      and c.relkind in ('r', 'p', 'v', 'm', 'S')
    union all
    select c.oid::regclass::text,
      format('grant %s (%I) on table %s to %I', a.privilege_type, t.attname, c.oid::regclass, a.grantee::regrole)
    from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a
    where a.grantee in ('anon'::regrole, 'authenticated'::regrole, 'service_role'::regrole) and not t.attisdropped
  ) all_grants group by relation`;
