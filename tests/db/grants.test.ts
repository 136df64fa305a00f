import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../support/test-database.ts";

/** Everything anybody may do, in full: what is not here is refused. Roles in columns: a = authenticated, s = service_role. */
const tables = `
  action_items         select: a s
  audit_logs           select: a s
  match_evidence       select: a s
  meeting_attendees    select: a s
  meeting_search       select: s
  meeting_sources      select: s
  meeting_transcripts  select: a s
  meetings             select: a s
  profiles             select: a s
  sales_reps           select: a s
  skipped_meetings     select: a s
  sync_runs            select: a s
  system_settings      select: s
  teams                select: a s
`;

const columns = `
  invitations      select: a s  id email role team_id expires_at accepted_at accepted_by revoked_at created_by created_at
  meeting_sources  select: a    meeting_id integration external_id first_seen_by created_at updated_at
`;

const functions = `
  private.find_matches(tsquery, jsonb)                                            a
  private.find_page(jsonb, timestamp with time zone, uuid, integer) a
  private.is_admin()                                                              a
  private.is_member()                                                             a
  private.search_query(text)                                                      a
  private.visible_sales_rep_ids()                                                 a
  public.accept_invitation(text, uuid)                                            s
  public.archive_sales_rep(jsonb, uuid)                                           s
  public.cancel_sync_run(jsonb, uuid)                                             s
  public.claim_sync_run(uuid, integer)                                            s
  public.complete_action_item(jsonb, uuid, boolean)                               s
  public.correct_meeting_rep(jsonb, uuid, uuid)                                   s
  public.create_invitation(jsonb, text, text, uuid, text, timestamp with time zone) s
  public.delete_team(jsonb, uuid)                                                 s
  public.ensure_profile(uuid, text, text, text)                                   s
  public.find_invitation(text)                                                    s
  public.find_matching_lines(text, uuid[]) a
  public.finish_sync_run(jsonb, uuid, uuid, text, text, text)                     s
  public.get_dashboard(text, timestamp with time zone)                            a
  public.import_sales_reps(jsonb, jsonb)                                          s
  public.list_meetings(jsonb, timestamp with time zone, uuid, integer)            a
  public.list_sales_rep_activity(integer)                                         a
  public.record_connection_test(jsonb, text, timestamp with time zone, text, jsonb) s
  public.restore_sales_rep(jsonb, uuid)                                           s
  public.revoke_invitation(jsonb, uuid)                                           s
  public.save_meetings(jsonb, uuid, jsonb, jsonb)                                 s
  public.save_sales_rep(jsonb, uuid, text, text, uuid, uuid)                      s
  public.save_team(jsonb, uuid, text)                                             s
  public.search_meetings(text, jsonb, integer, integer)                           a
  public.set_member(jsonb, uuid, text, uuid)                                      s
  public.start_sync_run(jsonb, jsonb)                                             s
  public.update_profile(jsonb, text, text, text, text)                            s
  public.update_settings(jsonb, text, jsonb)                                      s
  public.verify_audit_chain()                                                     s
  public.wait_sync_run(uuid, uuid, text, timestamp with time zone)                s
  public.write_audit(jsonb, text, text, text, jsonb)                              s
`;

let db: TestDatabase;
let client: Client;

beforeAll(async () => {
  db = await createTestDatabase();
  client = new Client({ connectionString: db.adminUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await db.drop();
});

const lines = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim().replaceAll(/\s+/g, " "));

/** Initials of the grantees: PUBLIC reads as "everybody", which no line above has. */
const initials = `string_agg(
  case when acl.grantee = 0 then 'everybody' when role.rolname = 'authenticated' then 'a' when role.rolname = 'service_role' then 's'
    else role.rolname end, ' ' order by role.rolname)`;

async function found(query: string): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(query);
  return rows.map((row) => row.line);
}

describe("grants", () => {
  it("lets people and the server read tables, and do nothing else with them", async () => {
    const granted = await found(`
      select format('%s %s: %s', name, privilege, ${initials}) as line
      from (select relname as name, lower(acl.privilege_type) as privilege, acl.grantee
        from pg_class cross join aclexplode(relacl) as acl
        where relnamespace in ('public'::regnamespace, 'private'::regnamespace) and relkind in ('r', 'v', 'm', 'p')
          and acl.grantee <> relowner) as acl
      left join pg_roles as role on role.oid = acl.grantee
      group by name, privilege order by name, privilege`);
    expect(granted).toEqual(lines(tables));
  });

  it("hands out two tables by the column", async () => {
    const granted = await found(`
      select format('%s %s: %s %s', name, privilege, roles, string_agg(attname, ' ' order by attnum)) as line
      from (
        select relname as name, attname, attnum, lower(acl.privilege_type) as privilege, ${initials} as roles
        from pg_attribute join pg_class on pg_class.oid = attrelid cross join aclexplode(attacl) as acl
        left join pg_roles as role on role.oid = acl.grantee
        where relnamespace in ('public'::regnamespace, 'private'::regnamespace)
        group by relname, attname, attnum, acl.privilege_type
      ) as columns
      group by name, privilege, roles order by name`);
    // The service role reads meeting_sources as a whole, which the table's own grant says.
    expect(granted).toEqual(lines(columns));
  });

  it("lets each function be called by exactly those it is for", async () => {
    const granted = await found(`
      select format('%s.%s(%s) %s', space, proname, arguments, ${initials}) as line
      from (
        select nspname as space, proname, pg_get_function_identity_arguments(pg_proc.oid) as named,
          (select string_agg(format_type(t, null), ', ' order by n) from unnest(proargtypes) with ordinality as types (t, n)) as arguments,
          acl.grantee
        from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
        cross join aclexplode(coalesce(proacl, acldefault('f', proowner))) as acl
        where nspname in ('public', 'private') and acl.grantee <> proowner
      ) as acl
      left join pg_roles as role on role.oid = acl.grantee
      group by space, proname, arguments order by space, proname`);
    expect(granted).toEqual(lines(functions));
  });

  it("gives nobody sequences, and no later table away by default", async () => {
    const sequences = await found(`
      select relname as line from pg_class cross join aclexplode(relacl) as acl
      where relkind = 'S' and relnamespace in ('public'::regnamespace, 'private'::regnamespace) and acl.grantee <> relowner`);
    expect(sequences).toEqual([]);
    await client.query("begin; set local role postgres; create table public.later (id int)");
    const later = await found(`
      select role as line from unnest(array['anon', 'authenticated', 'service_role']) as role
      where has_table_privilege(role, 'public.later', 'select')`);
    await client.query("rollback");
    expect(later).toEqual([]);
  });
});
