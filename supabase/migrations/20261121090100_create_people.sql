-- Teams, the people who sign in, the sales reps whose meetings we keep, and invitations.
-- E-mail addresses are stored lower-case (checked), because citext compares case-sensitively once search_path is empty.

create table public.teams (
  id uuid primary key default gen_random_uuid(),
  name text not null unique check (name = btrim(name) and name <> ''),
  created_at timestamptz not null default now()
);

create table public.profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  email text not null unique check (email = lower(email)),
  full_name text,
  role text check (role in ('admin', 'manager', 'rep')),
  team_id uuid references public.teams (id) on delete set null,
  locale text not null default 'nl' check (locale in ('nl', 'en')),
  time_zone text not null default 'Europe/Amsterdam',
  theme text not null default 'system' check (theme in ('light', 'dark', 'system')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on column public.profiles.role is 'Null until somebody lets the person in: signed up, but seeing nothing.';
create index profiles_team_id_idx on public.profiles (team_id);

create table public.sales_reps (
  id uuid primary key default gen_random_uuid(),
  name text not null check (btrim(name) <> ''),
  email text not null unique check (email = lower(email)),
  profile_id uuid unique references public.profiles (id) on delete set null,
  team_id uuid references public.teams (id) on delete set null,
  archived_at timestamptz,
  origin text not null default 'manual' check (origin in ('manual', 'fathom')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on column public.sales_reps.email is 'The recorder address a provider reports: decides whose meeting it is.';
create index sales_reps_team_id_idx on public.sales_reps (team_id);

create table public.invitations (
  id uuid primary key default gen_random_uuid(),
  email text not null check (email = lower(email)),
  role text not null check (role in ('admin', 'manager', 'rep')),
  team_id uuid references public.teams (id) on delete set null,
  token_hash bytea not null unique,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid references public.profiles (id) on delete set null,
  revoked_at timestamptz,
  created_by uuid references public.profiles (id) on delete set null,
  created_at timestamptz not null default now()
);
comment on column public.invitations.token_hash is 'SHA-256 of the token in the mail; the token itself is never stored.';
create unique index invitations_one_open_per_email_idx on public.invitations (email)
  where accepted_at is null and revoked_at is null;
create index invitations_team_id_idx on public.invitations (team_id);
create index invitations_accepted_by_idx on public.invitations (accepted_by);
create index invitations_created_by_idx on public.invitations (created_by);

-- Who is asking. Security definer, so policies on profiles do not recurse into themselves; plpgsql, because that keeps
-- its plans for the life of a connection where a SQL function is planned anew in every query.
create function private.is_admin() returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (select from public.profiles where id = auth.uid() and role = 'admin');
end;
$$;

create function private.is_member() returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return exists (select from public.profiles where id = auth.uid() and role is not null);
end;
$$;

-- The sales reps whose meetings a person may see: an admin's are all, a manager's the team's, everybody's their own.
-- An array, so a policy evaluates it once per statement and an index can use it.
create function private.visible_sales_rep_ids_of(p_user_id uuid) returns uuid[]
language plpgsql stable security definer set search_path = ''
as $$
begin
  return (
    select coalesce(array_agg(rep.id), '{}')
    from public.profiles as person
    join public.sales_reps as rep
      on person.role = 'admin'
      or rep.profile_id = person.id
      or (person.role = 'manager' and rep.team_id = person.team_id)
    where person.id = p_user_id and person.role is not null
  );
end;
$$;

create function private.visible_sales_rep_ids() returns uuid[]
language plpgsql stable security definer set search_path = ''
as $$
begin
  return private.visible_sales_rep_ids_of(auth.uid());
end;
$$;

-- A second lock on the door: every write names its actor, and the role is checked where it cannot be raced.
create function private.require_admin(p_actor jsonb) returns void
language plpgsql stable set search_path = ''
as $$
begin
  if p_actor ->> 'kind' = 'system' then return; end if;
  perform from public.profiles where id = private.actor_user_id(p_actor) and role = 'admin';
  if not found then perform private.refuse('KP403', 'forbidden'); end if;
end;
$$;

grant execute on function private.is_admin(), private.is_member(), private.visible_sales_rep_ids() to authenticated;

alter table public.teams enable row level security;
create policy "members read the teams" on public.teams
  for select to authenticated using ((select private.is_member()));
grant select on public.teams to authenticated, service_role;

alter table public.profiles enable row level security;
create policy "people read their own profile and admins read all" on public.profiles
  for select to authenticated using (id = (select auth.uid()) or (select private.is_admin()));
grant select on public.profiles to authenticated, service_role;

alter table public.sales_reps enable row level security;
create policy "members read the sales reps" on public.sales_reps
  for select to authenticated using ((select private.is_member()));
grant select on public.sales_reps to authenticated, service_role;

alter table public.invitations enable row level security;
create policy "admins read the invitations" on public.invitations
  for select to authenticated using ((select private.is_admin()));
-- Everything but the token's hash.
grant select (id, email, role, team_id, expires_at, accepted_at, accepted_by, revoked_at, created_by, created_at)
  on public.invitations to authenticated, service_role;
