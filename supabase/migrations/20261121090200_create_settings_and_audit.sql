-- Settings (names and columns are the customer's) and the audit log that every change of them leaves behind.

create table public.system_settings (
  id uuid primary key default gen_random_uuid(),
  -- Unique already is an index; a second one on the same column would only cost writes.
  setting_key text unique not null,
  setting_value text,
  description text,
  updated_at timestamptz default now(),
  updated_by uuid references auth.users (id) on delete set null
);
comment on table public.system_settings is 'Secrets are stored encrypted. No browser role can read this table.';
create index system_settings_updated_by_idx on public.system_settings (updated_by);

alter table public.system_settings enable row level security;
create policy "nobody reads settings from a browser" on public.system_settings
  for select to authenticated using (false);
grant select on public.system_settings to service_role;

create table public.audit_logs (
  -- Given out by the trigger inside its lock, so that numbers follow the chain and a missing one shows.
  id bigint primary key,
  -- No foreign key: the log outlives the people in it.
  user_id uuid,
  actor_kind text not null check (actor_kind in ('user', 'system')),
  actor_name text,
  action text not null,
  target_type text,
  target_id text,
  ip_address inet,
  old_value text,
  new_value text,
  details jsonb not null default '{}',
  created_at timestamptz not null,
  prev_hash bytea,
  hash bytea not null
);
comment on column public.audit_logs.old_value is 'Keyed hash of the old value, never the value.';
comment on column public.audit_logs.new_value is 'Keyed hash of the new value, never the value.';
create index audit_logs_created_at_idx on public.audit_logs (created_at desc, id desc);
create index audit_logs_target_idx on public.audit_logs (target_type, target_id);
create index audit_logs_user_id_idx on public.audit_logs (user_id);

alter table public.audit_logs enable row level security;
create policy "admins read the audit log" on public.audit_logs
  for select to authenticated using ((select private.is_admin()));
grant select on public.audit_logs to authenticated, service_role;

-- A row's fingerprint covers every column and its predecessor's fingerprint. jsonb is the canonical form; the instant
-- goes in as a number because its text depends on the session's zone.
create function private.audit_hash(p_row public.audit_logs) returns bytea
language sql immutable set search_path = ''
as $$
  select sha256(coalesce(p_row.prev_hash, ''::bytea) || convert_to(jsonb_build_array(
    p_row.id, p_row.user_id, p_row.actor_kind, p_row.actor_name, p_row.action, p_row.target_type, p_row.target_id,
    host(p_row.ip_address), p_row.old_value, p_row.new_value, p_row.details, extract(epoch from p_row.created_at)
  )::text, 'UTF8'))
$$;

create function private.chain_audit_row() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  v_last public.audit_logs;
begin
  perform private.lock_for('audit');
  select * into v_last from public.audit_logs order by id desc limit 1;
  new.id := coalesce(v_last.id, 0) + 1;
  new.created_at := clock_timestamp();
  new.prev_hash := v_last.hash;
  new.hash := private.audit_hash(new);
  return new;
end;
$$;

create trigger chain_audit_row before insert on public.audit_logs
  for each row execute function private.chain_audit_row();

create function private.refuse_audit_change() returns trigger
language plpgsql set search_path = ''
as $$
begin
  raise exception using errcode = 'KP403', message = 'audit_log_is_append_only';
end;
$$;

create trigger refuse_audit_change before update or delete on public.audit_logs
  for each row execute function private.refuse_audit_change();
create trigger refuse_audit_truncate before truncate on public.audit_logs
  for each statement execute function private.refuse_audit_change();

-- The one way into the log. Takes the chain's lock until commit, so callers do it last.
create function private.audit(
  p_actor jsonb, p_action text, p_target_type text, p_target_id text, p_details jsonb default '{}',
  p_old_value text default null, p_new_value text default null
) returns void
language sql volatile set search_path = ''
as $$
  insert into public.audit_logs
    (user_id, actor_kind, actor_name, action, target_type, target_id, ip_address, old_value, new_value, details)
  values (
    private.actor_user_id(p_actor), coalesce(p_actor ->> 'kind', 'system'), p_actor ->> 'name', p_action, p_target_type,
    p_target_id, nullif(p_actor ->> 'ipAddress', '')::inet, p_old_value, p_new_value, coalesce(p_details, '{}')
  )
$$;
