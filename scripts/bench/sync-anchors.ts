import { randomUUID } from "node:crypto";
import type { MappedMeeting } from "../../src/domain/meeting.ts";
import type { Workspace } from "./workspace.ts";

/** The tables of a meeting without policies or foreign keys, and the plainest function that fills them. */
export async function createAnchors({ admin }: Workspace): Promise<void> {
  await admin.query(`
    create table public.bench_calls (
      id uuid primary key default gen_random_uuid(), external_id text not null unique, sales_rep_id uuid, title text,
      starts_at timestamptz, duration_seconds int, payload jsonb, created_at timestamptz default now());
    create table public.bench_attendees (meeting_id uuid, position int, name text, email text, is_external boolean, role text,
      primary key (meeting_id, position));
    create table public.bench_items (meeting_id uuid, external_key text, description text, priority text, category text,
      playback_url text, primary key (meeting_id, external_key));
    create table public.bench_search (meeting_id uuid primary key, starts_at timestamptz, document tsvector);
    create index on public.bench_calls (starts_at desc, id);
    create index on public.bench_calls (sales_rep_id, starts_at desc, id);
    create index on public.bench_search using gin (document);
    create function public.bench_bulk(p_batch jsonb) returns integer language sql set search_path = '' as $$
      with given as (
        select gen_random_uuid() as id, rep.id as rep_id, g.* from jsonb_to_recordset(p_batch -> 'meetings') as g (
          "externalId" text, title text, "startsAt" timestamptz, "durationSeconds" int, payload jsonb, recorder jsonb,
          attendees jsonb, "actionItems" jsonb, "searchText" jsonb)
        join public.sales_reps as rep on rep.email = g.recorder ->> 'email'
      ), calls as (
        insert into public.bench_calls (id, external_id, sales_rep_id, title, starts_at, duration_seconds, payload)
        select id, "externalId", rep_id, title, "startsAt", "durationSeconds", payload from given
        on conflict (external_id) do nothing returning 1
      ), people as (
        insert into public.bench_attendees
        select given.id, a.position, a.name, a.email, a."isExternal", a.role from given, rows from (jsonb_to_recordset(given.attendees)
          as (name text, email text, "isExternal" boolean, role text)) with ordinality as a (name, email, "isExternal", role, position)
      ), items as (
        insert into public.bench_items
        select given.id, i."externalKey", i.description, i.priority, i.category, i."playbackUrl" from given,
          jsonb_to_recordset(given."actionItems") as i ("externalKey" text, description text, priority text, category text, "playbackUrl" text)
        on conflict do nothing
      ), words as (
        insert into public.bench_search
        select id, "startsAt", to_tsvector('private.folded', concat_ws(' ', "searchText" ->> 'title', "searchText" ->> 'people',
          "searchText" ->> 'body')) from given
      )
      select count(*)::int from calls
    $$;
    create function public.bench_index(p_id uuid, p_starts_at timestamptz, p_text text) returns void language sql set search_path = '' as $$
      insert into public.bench_search values (p_id, p_starts_at, to_tsvector('private.folded', p_text))
    $$;
    grant execute on function public.bench_index(uuid, timestamptz, text) to service_role;
    grant select, insert on public.bench_calls, public.bench_attendees, public.bench_items, public.bench_search to service_role;
    grant execute on function public.bench_bulk(jsonb) to service_role;
    grant usage on schema private to service_role;
    notify pgrst, 'reload schema';
  `);
  await new Promise((resolve) => setTimeout(resolve, 500));
}

/** One meeting the way the brief stores it, a request per step. */
export async function storeAsTheBriefDoes(
  workspace: Workspace,
  meeting: MappedMeeting,
  what: "everything" | "row",
): Promise<void> {
  const email = encodeURIComponent(meeting.recorder.email ?? "");
  const [rep] = rows(await request(workspace, `/sales_reps?select=id&email=eq.${email}`));
  const [existing] = rows(await request(workspace, `/bench_calls?select=id&external_id=eq.${meeting.externalId}`));
  if (rep === undefined || existing !== undefined) return;
  const id = randomUUID();
  await request(workspace, "/bench_calls", {
    id,
    external_id: meeting.externalId,
    sales_rep_id: rep["id"],
    title: meeting.title,
    starts_at: meeting.startsAt,
    duration_seconds: meeting.durationSeconds,
    payload: meeting.payload,
  });
  if (what === "row") return;
  await request(
    workspace,
    "/bench_attendees",
    meeting.attendees.map(({ name, email: address, isExternal, role }, position) => ({
      meeting_id: id,
      position,
      name,
      email: address,
      is_external: isExternal,
      role,
    })),
  );
  await request(
    workspace,
    "/bench_items",
    meeting.actionItems.map(({ externalKey, description, priority, category, playbackUrl }) => ({
      meeting_id: id,
      external_key: externalKey,
      description,
      priority,
      category,
      playback_url: playbackUrl,
    })),
  );
  const { title, people, body } = meeting.searchText;
  await rpc(workspace, "bench_index", {
    p_id: id,
    p_starts_at: meeting.startsAt,
    p_text: `${title} ${people} ${body}`,
  });
}

const rows = (answer: unknown): Record<string, unknown>[] => (Array.isArray(answer) ? answer : []);

/** Through the gateway with the secret key, as the product's own service client goes. */
async function request({ supabase }: Workspace, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${supabase.supabaseUrl}/rest/v1${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { apikey: supabase.secrets.secretKey, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 300)}`);
  return text === "" ? null : JSON.parse(text);
}

/** One call of a function with the secret key. */
export const rpc = (workspace: Workspace, name: string, body: unknown) => request(workspace, `/rpc/${name}`, body);
