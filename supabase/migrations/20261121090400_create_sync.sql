-- Sync runs, and what they left out and why.

create table public.sync_runs (
  id uuid primary key default gen_random_uuid(),
  integration text not null default 'fathom',
  trigger text not null
    check (trigger in ('cron', 'schedule', 'manual', 'reset', 'rep_refresh', 'rep_added', 'reconcile')),
  requested_by uuid references public.profiles (id) on delete set null,
  status text not null
    check (status in ('queued', 'running', 'waiting', 'succeeded', 'partial', 'failed', 'cancelled')),
  window_from timestamptz(3),
  window_to timestamptz(3),
  recorder_email text check (recorder_email = lower(recorder_email)),
  cursor text,
  resume_at timestamptz(3),
  found integer not null default 0,
  imported integer not null default 0,
  updated integer not null default 0,
  unchanged integer not null default 0,
  skipped integer not null default 0,
  failed integer not null default 0,
  request_count integer not null default 0,
  error_kind text,
  error_message text,
  started_at timestamptz(3),
  finished_at timestamptz(3),
  heartbeat_at timestamptz(3),
  lease_until timestamptz(3),
  holder uuid,
  created_at timestamptz(3) not null default now()
);
comment on column public.sync_runs.lease_until is 'Whoever works on the run renews it; past this moment anybody may take over.';
comment on column public.sync_runs.holder is
  'New at every start and takeover. Whoever works on the run shows it with each write; an older one moves nothing any more.';
-- Two runs of one integration never overlap, whoever starts them.
create unique index sync_runs_one_active_idx on public.sync_runs (integration)
  where status in ('queued', 'running', 'waiting');
create index sync_runs_newest_idx on public.sync_runs (created_at desc, id);
create index sync_runs_requested_by_idx on public.sync_runs (requested_by);

alter table public.sync_runs enable row level security;
create policy "admins read all runs and people the ones they asked for" on public.sync_runs
  for select to authenticated
  using ((select private.is_admin()) or (requested_by = (select auth.uid()) and (select private.is_member())));
grant select on public.sync_runs to authenticated, service_role;

create table public.skipped_meetings (
  id uuid primary key default gen_random_uuid(),
  integration text not null,
  external_id text not null,
  title text,
  starts_at timestamptz(3),
  source_created_at timestamptz(3),
  recorder_email text check (recorder_email = lower(recorder_email)),
  recorder_name text,
  reason text not null check (reason in ('unknown_rep', 'archived_rep', 'other_team', 'invalid')),
  detail text,
  sync_run_id uuid references public.sync_runs (id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (integration, external_id)
);
comment on table public.skipped_meetings is 'Who recorded what and why it is not here. Never a word of what was said.';
create index skipped_meetings_recorder_email_idx on public.skipped_meetings (recorder_email);
create index skipped_meetings_sync_run_id_idx on public.skipped_meetings (sync_run_id);
create index skipped_meetings_newest_idx on public.skipped_meetings (starts_at desc, id);

alter table public.skipped_meetings enable row level security;
create policy "admins read what was skipped" on public.skipped_meetings
  for select to authenticated using ((select private.is_admin()));
grant select on public.skipped_meetings to authenticated, service_role;
