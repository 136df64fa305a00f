-- Everything that changes people: each function checks, writes and audits in one transaction.

-- A rep and the profile with the same address are the same person, once somebody has let that person in.
create function private.link_sales_rep(p_profile_id uuid) returns void
language sql volatile set search_path = ''
as $$
  update public.sales_reps as rep set profile_id = person.id, updated_at = now()
  from public.profiles as person
  where person.id = p_profile_id and person.role is not null
    and rep.email = person.email and rep.profile_id is null
    and not exists (select from public.sales_reps as other where other.profile_id = person.id)
$$;

-- Called at every sign-in. The first person ever becomes admin; two at the same moment wait for each other.
create function public.ensure_profile(p_user_id uuid, p_email text, p_full_name text, p_locale text)
returns public.profiles
language plpgsql volatile security definer set search_path = ''
as $$
declare
  v_profile public.profiles;
  v_email text := lower(btrim(p_email));
  v_role text;
begin
  select * into v_profile from public.profiles where id = p_user_id;
  if found and v_profile.email = v_email then return v_profile; end if;

  perform private.lock_for('members');
  if not exists (select from public.profiles) then v_role := 'admin'; end if;

  -- Somebody who changed address at Auth and has not been here since still holds the old one in our copy.
  update public.profiles as stale set email = lower(login.email), updated_at = now()
  from auth.users as login
  where stale.email = v_email and stale.id <> p_user_id and login.id = stale.id;

  insert into public.profiles as existing (id, email, full_name, role, locale)
  values (
    p_user_id, v_email, nullif(btrim(p_full_name), ''), v_role, case when p_locale in ('nl', 'en') then p_locale else 'nl' end
  )
  on conflict (id) do update set email = excluded.email, updated_at = now() where existing.email <> excluded.email
  returning * into v_profile;
  if not found then
    select * into v_profile from public.profiles where id = p_user_id;
    return v_profile;
  end if;

  -- A changed address proves nothing yet, so only the first person's rep is linked here; others by invitation or an admin.
  if v_role = 'admin' then
    perform private.link_sales_rep(v_profile.id);
    perform private.audit(
      jsonb_build_object('kind', 'user', 'userId', p_user_id, 'name', v_email), 'member.first_admin', 'profile', p_user_id::text
    );
  end if;
  return v_profile;
end;
$$;

create function public.update_profile(
  p_actor jsonb, p_full_name text, p_locale text, p_time_zone text, p_theme text
) returns public.profiles
language plpgsql volatile security definer set search_path = ''
as $$
declare
  v_profile public.profiles;
begin
  -- One's own look and language: nothing another person needs to know, so no audit row. Null leaves a value as it is.
  update public.profiles set
    full_name = coalesce(nullif(btrim(p_full_name), ''), full_name),
    locale = coalesce(p_locale, locale),
    time_zone = coalesce(p_time_zone, time_zone),
    theme = coalesce(p_theme, theme),
    updated_at = now()
  where id = private.actor_user_id(p_actor)
  returning * into v_profile;
  if not found then perform private.refuse('KP404', 'profile_not_found'); end if;
  return v_profile;
end;
$$;

-- Role null shuts a person out. An installation never loses its last admin.
create function public.set_member(p_actor jsonb, p_profile_id uuid, p_role text, p_team_id uuid)
returns public.profiles
language plpgsql volatile security definer set search_path = ''
as $$
declare
  v_before public.profiles;
  v_after public.profiles;
begin
  perform private.lock_for('members');
  perform private.require_admin(p_actor);
  select * into v_before from public.profiles where id = p_profile_id for update;
  if not found then perform private.refuse('KP404', 'member_not_found'); end if;
  if v_before.role = 'admin' and p_role is distinct from 'admin'
    and not exists (select from public.profiles where role = 'admin' and id <> p_profile_id) then
    perform private.refuse('KP409', 'last_admin');
  end if;

  update public.profiles set role = p_role, team_id = p_team_id, updated_at = now()
  where id = p_profile_id returning * into v_after;
  perform private.link_sales_rep(p_profile_id);
  perform private.audit(p_actor, 'member.changed', 'profile', p_profile_id::text, jsonb_build_object(
    'roleBefore', v_before.role, 'roleAfter', v_after.role, 'teamBefore', v_before.team_id, 'teamAfter', v_after.team_id));
  return v_after;
end;
$$;

-- A new invitation replaces an open one for the same address, so there is always one link that works.
create function public.create_invitation(
  p_actor jsonb, p_email text, p_role text, p_team_id uuid, p_token_hash text, p_expires_at timestamptz
) returns public.invitations
language plpgsql volatile security definer set search_path = ''
as $$
declare
  v_invitation public.invitations;
  v_email text := lower(btrim(p_email));
begin
  perform private.require_admin(p_actor);
  if exists (select from public.profiles where email = v_email and role is not null) then
    perform private.refuse('KP409', 'already_member');
  end if;
  perform private.lock_for('invitation:' || v_email);
  update public.invitations set revoked_at = now()
  where email = v_email and accepted_at is null and revoked_at is null;

  insert into public.invitations (email, role, team_id, token_hash, expires_at, created_by)
  values (v_email, p_role, p_team_id, decode(p_token_hash, 'hex'), p_expires_at, private.actor_user_id(p_actor))
  returning * into v_invitation;
  perform private.audit(p_actor, 'invitation.created', 'invitation', v_invitation.id::text,
    jsonb_build_object('email', v_email, 'role', p_role, 'teamId', p_team_id));
  return v_invitation;
end;
$$;

create function public.revoke_invitation(p_actor jsonb, p_id uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform private.require_admin(p_actor);
  update public.invitations set revoked_at = now() where id = p_id and accepted_at is null and revoked_at is null;
  if not found then perform private.refuse('KP404', 'invitation_not_found'); end if;
  perform private.audit(p_actor, 'invitation.revoked', 'invitation', p_id::text);
end;
$$;

-- Works once, in time, and only for the address it was sent to. An admin who opens a lesser invitation stays admin.
create function public.accept_invitation(p_token_hash text, p_user_id uuid) returns public.profiles
language plpgsql volatile security definer set search_path = ''
as $$
declare
  v_invitation public.invitations;
  v_profile public.profiles;
begin
  select * into v_invitation from public.invitations where token_hash = decode(p_token_hash, 'hex') for update;
  if not found then perform private.refuse('KP404', 'invitation_not_found'); end if;
  select * into v_profile from public.profiles where id = p_user_id for update;
  if not found then perform private.refuse('KP404', 'profile_not_found'); end if;
  if v_invitation.email <> v_profile.email then perform private.refuse('KP403', 'invitation_other_email'); end if;
  if v_invitation.accepted_at is not null then perform private.refuse('KP409', 'invitation_used'); end if;
  if v_invitation.revoked_at is not null then perform private.refuse('KP409', 'invitation_revoked'); end if;
  if v_invitation.expires_at <= now() then perform private.refuse('KP409', 'invitation_expired'); end if;

  update public.invitations set accepted_at = now(), accepted_by = p_user_id where id = v_invitation.id;
  update public.profiles set
    role = case when role = 'admin' then role else v_invitation.role end,
    team_id = coalesce(v_invitation.team_id, team_id),
    updated_at = now()
  where id = p_user_id returning * into v_profile;
  perform private.link_sales_rep(p_user_id);
  perform private.audit(
    jsonb_build_object('kind', 'user', 'userId', p_user_id, 'name', v_profile.email),
    'invitation.accepted', 'invitation', v_invitation.id::text, jsonb_build_object('role', v_profile.role));
  return v_profile;
end;
$$;

-- What the invitation page may show to somebody who holds the link but is not signed in yet.
create function public.find_invitation(p_token_hash text)
returns table (email text, role text, team_name text, expires_at timestamptz, state text)
language sql stable security definer set search_path = ''
as $$
  select
    invitation.email, invitation.role, team.name, invitation.expires_at,
    case
      when invitation.accepted_at is not null then 'used'
      when invitation.revoked_at is not null then 'revoked'
      when invitation.expires_at <= now() then 'expired'
      else 'open'
    end
  from public.invitations as invitation
  left join public.teams as team on team.id = invitation.team_id
  where invitation.token_hash = decode(p_token_hash, 'hex')
$$;

create function public.save_team(p_actor jsonb, p_id uuid, p_name text) returns public.teams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  v_team public.teams;
begin
  perform private.require_admin(p_actor);
  begin
    if p_id is null then
      insert into public.teams (name) values (btrim(p_name)) returning * into v_team;
    else
      update public.teams set name = btrim(p_name) where id = p_id returning * into v_team;
      if not found then perform private.refuse('KP404', 'team_not_found'); end if;
    end if;
  exception when unique_violation then
    perform private.refuse('KP409', 'team_name_taken');
  end;
  perform private.audit(p_actor, case when p_id is null then 'team.created' else 'team.renamed' end,
    'team', v_team.id::text, jsonb_build_object('name', v_team.name));
  return v_team;
end;
$$;

-- Its people and reps stay, without a team.
create function public.delete_team(p_actor jsonb, p_id uuid) returns void
language plpgsql volatile security definer set search_path = ''
as $$
declare
  v_name text;
begin
  perform private.require_admin(p_actor);
  delete from public.teams where id = p_id returning name into v_name;
  if not found then perform private.refuse('KP404', 'team_not_found'); end if;
  perform private.audit(p_actor, 'team.deleted', 'team', p_id::text, jsonb_build_object('name', v_name));
end;
$$;

-- Meetings that were skipped for want of this rep are fetched as soon as the rep is there.
create function private.fetch_skipped_meetings_of(p_sales_rep public.sales_reps) returns void
language plpgsql volatile set search_path = ''
as $$
begin
  if exists (
    select from public.skipped_meetings
    where recorder_email = p_sales_rep.email and reason in ('unknown_rep', 'archived_rep')
  ) then
    perform private.enqueue('sync_fathom_rep', jsonb_build_object('salesRepId', p_sales_rep.id),
      -- One key for all reps: reps who are added together share a job, and its run fetches for all of them.
      'sync_fathom_rep');
  end if;
end;
$$;

create function public.save_sales_rep(
  p_actor jsonb, p_id uuid, p_name text, p_email text, p_team_id uuid, p_profile_id uuid
) returns public.sales_reps
language plpgsql volatile security definer set search_path = ''
as $$
declare
  v_before public.sales_reps;
  v_after public.sales_reps;
  v_email text := lower(btrim(p_email));
  v_constraint text;
begin
  perform private.require_admin(p_actor);
  if p_id is not null then
    select * into v_before from public.sales_reps where id = p_id for update;
    if not found then perform private.refuse('KP404', 'sales_rep_not_found'); end if;
  end if;

  begin
    if p_id is null then
      insert into public.sales_reps (name, email, team_id, profile_id)
      values (btrim(p_name), v_email, p_team_id, p_profile_id) returning * into v_after;
    else
      update public.sales_reps set
        name = btrim(p_name), email = v_email, team_id = p_team_id, profile_id = p_profile_id, updated_at = now()
      where id = p_id returning * into v_after;
    end if;
  exception when unique_violation then
    get stacked diagnostics v_constraint = constraint_name;
    perform private.refuse('KP409', case when v_constraint like '%profile_id%' then 'profile_already_linked' else 'sales_rep_email_taken' end);
  end;

  if v_after.profile_id is null then
    perform private.link_sales_rep(person.id) from public.profiles as person where person.email = v_after.email;
    select * into v_after from public.sales_reps where id = v_after.id;
  end if;
  if v_after.archived_at is null and v_before.email is distinct from v_after.email then
    perform private.fetch_skipped_meetings_of(v_after);
  end if;
  perform private.audit(p_actor, case when p_id is null then 'sales_rep.created' else 'sales_rep.changed' end,
    'sales_rep', v_after.id::text, jsonb_build_object('name', v_after.name, 'email', v_after.email,
      'teamId', v_after.team_id, 'profileId', v_after.profile_id, 'emailBefore', v_before.email));
  return v_after;
end;
$$;

-- An archived rep's meetings stay and stay up to date; new ones are skipped, with the reason kept.
create function public.archive_sales_rep(p_actor jsonb, p_id uuid) returns public.sales_reps
language plpgsql volatile security definer set search_path = ''
as $$
declare
  v_rep public.sales_reps;
begin
  perform private.require_admin(p_actor);
  update public.sales_reps set archived_at = now(), updated_at = now()
  where id = p_id and archived_at is null returning * into v_rep;
  if found then
    perform private.audit(p_actor, 'sales_rep.archived', 'sales_rep', p_id::text, jsonb_build_object('email', v_rep.email));
    return v_rep;
  end if;
  select * into v_rep from public.sales_reps where id = p_id;
  if not found then perform private.refuse('KP404', 'sales_rep_not_found'); end if;
  return v_rep;
end;
$$;

create function public.restore_sales_rep(p_actor jsonb, p_id uuid) returns public.sales_reps
language plpgsql volatile security definer set search_path = ''
as $$
declare
  v_rep public.sales_reps;
begin
  perform private.require_admin(p_actor);
  update public.sales_reps set archived_at = null, updated_at = now()
  where id = p_id and archived_at is not null returning * into v_rep;
  if found then
    perform private.fetch_skipped_meetings_of(v_rep);
    perform private.audit(p_actor, 'sales_rep.restored', 'sales_rep', p_id::text, jsonb_build_object('email', v_rep.email));
    return v_rep;
  end if;
  select * into v_rep from public.sales_reps where id = p_id;
  if not found then perform private.refuse('KP404', 'sales_rep_not_found'); end if;
  return v_rep;
end;
$$;

-- p_reps is {"reps": [{name, email}]}. Who is already there stays exactly as they are, archived or not.
create function public.import_sales_reps(p_actor jsonb, p_reps jsonb) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
  v_created public.sales_reps[];
  v_given integer;
begin
  perform private.require_admin(p_actor);
  with given as (
    select distinct on (lower(btrim(rep.email))) lower(btrim(rep.email)) as email,
      coalesce(nullif(btrim(rep.name), ''), lower(btrim(rep.email))) as name
    from jsonb_to_recordset(p_reps -> 'reps') as rep (name text, email text)
    where btrim(rep.email) <> ''
    order by 1
  ), created as (
    insert into public.sales_reps (name, email, origin, profile_id)
    select given.name, given.email, 'fathom', (
      select person.id from public.profiles as person
      where person.email = given.email and person.role is not null
        and not exists (select from public.sales_reps as other where other.profile_id = person.id)
    )
    from given
    on conflict (email) do nothing
    returning *
  )
  select (select count(*) from given), array(select created from created) into v_given, v_created;

  if cardinality(v_created) > 0 then
    perform private.fetch_skipped_meetings_of(rep) from unnest(v_created) as rep;
    perform private.audit(p_actor, 'sales_rep.imported', 'sales_rep', null,
      jsonb_build_object('emails', (select jsonb_agg(rep.email order by rep.email) from unnest(v_created) as rep)));
  end if;
  return jsonb_build_object('created', cardinality(v_created), 'existing', v_given - cardinality(v_created));
end;
$$;

-- Writes go through the server, which names the person; no browser role can call these.
grant execute on function
  public.ensure_profile(uuid, text, text, text),
  public.update_profile(jsonb, text, text, text, text),
  public.set_member(jsonb, uuid, text, uuid),
  public.create_invitation(jsonb, text, text, uuid, text, timestamptz),
  public.revoke_invitation(jsonb, uuid),
  public.accept_invitation(text, uuid),
  public.find_invitation(text),
  public.save_team(jsonb, uuid, text),
  public.delete_team(jsonb, uuid),
  public.save_sales_rep(jsonb, uuid, text, text, uuid, uuid),
  public.archive_sales_rep(jsonb, uuid),
  public.restore_sales_rep(jsonb, uuid),
  public.import_sales_reps(jsonb, jsonb)
to service_role;
