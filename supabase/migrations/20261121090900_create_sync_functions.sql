-- The life of a sync run: one at a time per integration, worked on by whoever holds the lease.

-- A run nobody works on may be taken over: its lease ran out, its pause is over, or it was queued and never picked up.
create function private.is_takeable(p_run public.sync_runs) returns boolean
language sql stable set search_path = ''
as $$
  select case p_run.status
    when 'running' then coalesce(p_run.lease_until, '-infinity') <= now()
    when 'waiting' then coalesce(p_run.resume_at, '-infinity') <= now()
    when 'queued' then coalesce(p_run.heartbeat_at, p_run.created_at) <= now() - interval '15 minutes'
    else false
  end
$$;

create function private.begin_sync_run(p_run_id uuid, p_lease_seconds integer) returns public.sync_runs
language sql volatile set search_path = ''
as $$
  update public.sync_runs set
    status = 'running', started_at = coalesce(started_at, now()), heartbeat_at = now(), resume_at = null,
    holder = gen_random_uuid(), lease_until = now() + make_interval(secs => coalesce(p_lease_seconds, 120))
  where id = p_run_id
  returning *
$$;

-- Where the next run begins: an overlap before the last complete one, so nothing that arrived late is missed.
create function private.next_window_from(p_integration text, p_overlap_hours integer, p_first_run_hours integer)
returns timestamptz
language sql stable set search_path = ''
as $$
  select coalesce(
    max(started_at) - make_interval(hours => coalesce(p_overlap_hours, 48)),
    now() - make_interval(hours => coalesce(p_first_run_hours, 720))
  )
  from public.sync_runs
  where integration = p_integration and status = 'succeeded' and recorder_email is null
    -- A window somebody chose proves nothing about the time before it.
    and window_to is null
$$;

-- Whether somebody asks for other meetings than this run reads, so that carrying it on would not be what they asked for. A call
-- of the schedule asks for nothing of its own; the job for added reps does, but comes back until it had its turn.
create function private.asks_for_others(p_asked jsonb, p_run public.sync_runs) returns boolean
language sql stable set search_path = ''
as $$
  select case
    when p_asked ->> 'trigger' = 'rep_added' then false
    when coalesce(p_asked ->> 'windowFrom', p_asked ->> 'windowTo', p_asked ->> 'recorderEmail') is not null then
      (p_run.window_from, p_run.window_to, p_run.recorder_email) is distinct from (
        (p_asked ->> 'windowFrom')::timestamptz(3), (p_asked ->> 'windowTo')::timestamptz(3), lower(btrim(p_asked ->> 'recorderEmail')))
    -- All that is new: an automatic run reads just that.
    when p_asked ->> 'trigger' in ('manual', 'reset', 'rep_refresh') then
      p_run.window_to is not null or p_run.recorder_email is not null
    else false
  end
$$;

-- p_run is {integration, trigger, windowFrom, windowTo, recorderEmail, leaseSeconds, status: 'queued'|'running', enqueue,
-- overlapHours, firstRunHours}. Answers {run, outcome, holder}: started · busy (somebody else's, alive) · resumed (an orphan, now
-- ours). An orphan that reads other meetings than were asked for is ended as partial, and what was asked for is started: nothing
-- is lost, for only a complete automatic run moves where the next one begins. The holder is null unless the caller works on the run now.
create function public.start_sync_run(p_actor jsonb, p_run jsonb) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
  v_integration text := coalesce(p_run ->> 'integration', 'fathom');
  v_queued boolean := p_run ->> 'status' = 'queued';
  v_lease integer := coalesce((p_run ->> 'leaseSeconds')::integer, 120);
  v_run public.sync_runs;
  v_outcome text := 'started';
begin
  perform private.lock_for('sync_runs:' || v_integration);
  select * into v_run from public.sync_runs
  where integration = v_integration and status in ('queued', 'running', 'waiting') for update;
  if found then
    if not private.is_takeable(v_run) then return jsonb_build_object('run', to_jsonb(v_run), 'outcome', 'busy', 'holder', null); end if;
    if private.asks_for_others(p_run, v_run) then
      perform private.close_sync_run(p_actor, v_run.id, 'partial', 'superseded', null);
      v_run := null;
    else
      v_outcome := 'resumed';
    end if;
  end if;
  if v_run.id is null then
    insert into public.sync_runs (integration, trigger, requested_by, status, window_from, window_to, recorder_email)
    values (
      v_integration, p_run ->> 'trigger', (select id from public.profiles where id = private.actor_user_id(p_actor)), 'queued',
      coalesce(
        (p_run ->> 'windowFrom')::timestamptz,
        private.next_window_from(v_integration, (p_run ->> 'overlapHours')::integer, (p_run ->> 'firstRunHours')::integer)
      ),
      (p_run ->> 'windowTo')::timestamptz, lower(btrim(p_run ->> 'recorderEmail'))
    )
    returning * into v_run;
    perform private.audit(p_actor, 'sync.started', 'sync_run', v_run.id::text,
      jsonb_build_object('trigger', v_run.trigger, 'windowFrom', v_run.window_from, 'windowTo', v_run.window_to,
        'recorderEmail', v_run.recorder_email));
  end if;

  if not v_queued then
    v_run := private.begin_sync_run(v_run.id, v_lease);
  elsif coalesce((p_run ->> 'enqueue')::boolean, true) then
    update public.sync_runs set
      status = 'queued', lease_until = null, holder = null, resume_at = null, heartbeat_at = now()
    where id = v_run.id returning * into v_run;
    perform private.enqueue('sync_' || v_integration, jsonb_build_object('runId', v_run.id), 'sync_' || v_integration);
  end if;
  return jsonb_build_object(
    'run', to_jsonb(v_run), 'outcome', v_outcome, 'holder', case when not v_queued then v_run.holder end);
end;
$$;

-- For the job: claimed is false when the run is over or somebody else holds a live lease.
create function public.claim_sync_run(p_run_id uuid, p_lease_seconds integer) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
  v_run public.sync_runs;
begin
  select * into v_run from public.sync_runs where id = p_run_id for update;
  if not found then perform private.refuse('KP404', 'sync_run_not_found'); end if;
  if v_run.status = 'queued' or private.is_takeable(v_run) then
    v_run := private.begin_sync_run(p_run_id, p_lease_seconds);
    return jsonb_build_object('run', to_jsonb(v_run), 'claimed', true, 'holder', v_run.holder);
  end if;
  return jsonb_build_object('run', to_jsonb(v_run), 'claimed', false, 'holder', null);
end;
$$;

-- Pause at a rate limit or a platform's time limit; the job carries on from the cursor. Not for a run that somebody else holds.
create function public.wait_sync_run(
  p_run_id uuid, p_holder uuid, p_cursor text, p_resume_at timestamptz
) returns public.sync_runs
language plpgsql volatile security definer set search_path = ''
as $$
declare
  v_run public.sync_runs;
begin
  update public.sync_runs set
    status = 'waiting', cursor = p_cursor, resume_at = p_resume_at, lease_until = null, holder = null, heartbeat_at = now()
  where id = p_run_id and status = 'running' and holder = p_holder returning * into v_run;
  if not found then
    select * into v_run from public.sync_runs where id = p_run_id;
    if not found then perform private.refuse('KP404', 'sync_run_not_found'); end if;
    return v_run;
  end if;
  perform private.enqueue('sync_' || v_run.integration, jsonb_build_object('runId', v_run.id),
    'sync_' || v_run.integration, p_resume_at);
  return v_run;
end;
$$;

create function private.close_sync_run(
  p_actor jsonb, p_run_id uuid, p_status text, p_error_kind text, p_error_message text
) returns public.sync_runs
language plpgsql volatile set search_path = ''
as $$
declare
  v_run public.sync_runs;
begin
  update public.sync_runs set
    status = p_status, error_kind = p_error_kind, error_message = p_error_message,
    finished_at = now(), started_at = coalesce(started_at, now()),
    lease_until = null, holder = null, resume_at = null,
    -- Kept after a failure, so that a look at the run tells how far it came.
    cursor = case when p_status = 'succeeded' then null else cursor end
  where id = p_run_id and status in ('queued', 'running', 'waiting') returning * into v_run;
  if not found then
    select * into v_run from public.sync_runs where id = p_run_id;
    if not found then perform private.refuse('KP404', 'sync_run_not_found'); end if;
    return v_run;
  end if;
  perform private.audit(p_actor, 'sync.' || p_status, 'sync_run', p_run_id::text, jsonb_build_object(
    'found', v_run.found, 'imported', v_run.imported, 'updated', v_run.updated, 'unchanged', v_run.unchanged,
    'skipped', v_run.skipped, 'failed', v_run.failed, 'errorKind', p_error_kind));
  return v_run;
end;
$$;

-- Safe to call twice: a run that is already over stays as it ended, and one that somebody else holds goes on.
create function public.finish_sync_run(
  p_actor jsonb, p_run_id uuid, p_holder uuid, p_status text, p_error_kind text default null, p_error_message text default null
) returns public.sync_runs
language plpgsql volatile security definer set search_path = ''
as $$
declare
  v_run public.sync_runs;
begin
  if p_status not in ('succeeded', 'partial', 'failed') then perform private.refuse('KP422', 'invalid_sync_status'); end if;
  select * into v_run from public.sync_runs where id = p_run_id for update;
  if found and v_run.holder is distinct from p_holder then return v_run; end if;
  return private.close_sync_run(p_actor, p_run_id, p_status, p_error_kind, p_error_message);
end;
$$;

-- Takes effect at the runner's next save, which answers with the run's status.
create function public.cancel_sync_run(p_actor jsonb, p_id uuid) returns public.sync_runs
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform private.require_admin(p_actor);
  return private.close_sync_run(p_actor, p_id, 'cancelled', null, null);
end;
$$;

grant execute on function
  public.start_sync_run(jsonb, jsonb),
  public.claim_sync_run(uuid, integer),
  public.wait_sync_run(uuid, uuid, text, timestamptz),
  public.finish_sync_run(jsonb, uuid, uuid, text, text, text),
  public.cancel_sync_run(jsonb, uuid)
to service_role;
