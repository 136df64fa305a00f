-- save_meetings: one call takes a whole batch of mapped meetings from any road (sweep, webhook, by hand).
-- Set-based throughout. What did not change is recognised by its hash and writes nothing.

-- p_batch is {meetings: MappedMeeting[], teams: string[] | null, firstSeenBy, invalid: [{externalId, title, startsAt,
-- sourceCreatedAt, recorderEmail, recorderName, detail}]}; p_progress is {holder, cursor, requestCount, found, failed,
-- leaseSeconds}, numbers to add, the cursor to keep. Without sequential scans: a hundred meetings among some thousands would look cheaper to
-- the planner by reading them all; and without JIT, which would take the penalty for a scan for real work. A hundred four-hour
-- transcripts take longer than the eight seconds the Data API allows.
-- Answers what happened, and the run's status: anything but "running" means stop. "taken_over" = somebody else holds the run now:
-- the meetings are stored, the run's row is left to its holder.
create function public.save_meetings(p_actor jsonb, p_run_id uuid, p_batch jsonb, p_progress jsonb default '{}') returns jsonb
language plpgsql volatile security definer set search_path = '' set enable_seqscan = off set jit = off set statement_timeout = '60s'
as $$
declare
  v_meetings jsonb := coalesce(nullif(p_batch -> 'meetings', 'null'), '[]');
  v_invalid jsonb := coalesce(nullif(p_batch -> 'invalid', 'null'), '[]');
  v_first_seen_by text := coalesce(p_batch ->> 'firstSeenBy', 'sweep');
  v_teams text[];
  v_plan private.planned_meeting[];
  v_imported_ids uuid[];
  v_updated integer;
  v_unchanged integer;
  v_skipped integer;
  v_failed integer := jsonb_array_length(v_invalid);
  v_status text;
begin
  -- An empty choice of teams means all of them.
  if jsonb_typeof(p_batch -> 'teams') = 'array' and jsonb_array_length(p_batch -> 'teams') > 0 then
    v_teams := array(select jsonb_array_elements_text(p_batch -> 'teams'));
  end if;

  -- Two roads may bring the same meeting at once. Each waits here for the other (always in the same order, so never for
  -- each other) and then sees its work; everything below can trust what it reads.
  perform pg_advisory_xact_lock(key) from (
    select distinct hashtextextended('koppel:meeting:' || given."integration" || ':' || given."externalId", 0) as key
    from jsonb_to_recordset(v_meetings) as given ("integration" text, "externalId" text)
    order by key
  ) as meeting_keys;

  with given as (
    -- A page that repeats itself: the last word about a meeting counts.
    select distinct on (given."integration", given."externalId") given.*, lower(btrim(given."recorder" ->> 'email')) as recorder_email
    from rows from (jsonb_to_recordset(v_meetings) as (
      "integration" text, "externalId" text, "contentHash" text, "title" text, "startsAt" timestamptz,
      "sourceCreatedAt" timestamptz, "recorder" jsonb
    )) with ordinality as given ("integration", "externalId", "contentHash", "title", "startsAt", "sourceCreatedAt", "recorder", ord)
    order by given."integration", given."externalId", given.ord desc
  ), sorted as materialized (
    select given.*, source.meeting_id, coalesce(source.content_hash = given."contentHash", false) as is_unchanged,
      rep.id as active_rep_id,
      -- A meeting we hold keeps being updated, even when its rep was archived or the choice of teams changed since.
      case
        when source.meeting_id is not null then null
        when v_teams is not null and (given."recorder" ->> 'team' = any (v_teams)) is not true then 'other_team'
        when known.id is null then 'unknown_rep'
        when rep.id is null then 'archived_rep'
      end as reason
    from given
    left join public.meeting_sources as source
      on source.integration = given."integration" and source.external_id = given."externalId"
    left join public.sales_reps as known on known.email = given.recorder_email
    left join public.sales_reps as rep on rep.id = known.id and rep.archived_at is null
  ), skips as (
    insert into public.skipped_meetings as held
      (integration, external_id, title, starts_at, source_created_at, recorder_email, recorder_name, reason, sync_run_id)
    select "integration", "externalId", "title", "startsAt", "sourceCreatedAt", recorder_email, "recorder" ->> 'name', reason, p_run_id
    -- Known and unchanged ones are not even touched: a conflict would lock, and so write, their rows.
    from sorted where reason is not null and not exists (
      select from public.skipped_meetings as known
      where known.integration = sorted."integration" and known.external_id = sorted."externalId"
        and (known.title, known.starts_at, known.recorder_email, known.recorder_name, known.reason)
          is not distinct from (sorted."title", sorted."startsAt"::timestamptz(3), sorted.recorder_email, sorted."recorder" ->> 'name', sorted.reason)
    )
    on conflict (integration, external_id) do update set
      title = excluded.title, starts_at = excluded.starts_at, source_created_at = excluded.source_created_at,
      recorder_email = excluded.recorder_email, recorder_name = excluded.recorder_name, reason = excluded.reason,
      detail = null, sync_run_id = excluded.sync_run_id, updated_at = now()
  ), settled as (
    delete from public.skipped_meetings as held using sorted
    where held.integration = sorted."integration" and held.external_id = sorted."externalId" and sorted.reason is null
  )
  select
    count(*) filter (where reason is not null),
    count(*) filter (where is_unchanged),
    count(*) filter (where meeting_id is not null and not is_unchanged),
    coalesce(array_agg(row(ord, coalesce(meeting_id, gen_random_uuid()), active_rep_id, meeting_id is null)::private.planned_meeting)
      filter (where reason is null and not is_unchanged), '{}')
  into v_skipped, v_unchanged, v_updated, v_plan
  from sorted;

  insert into public.skipped_meetings as held
    (integration, external_id, title, starts_at, source_created_at, recorder_email, recorder_name, reason, detail, sync_run_id)
  select distinct on (given."externalId")
    coalesce(given."integration", 'fathom'), given."externalId", given."title", given."startsAt", given."sourceCreatedAt",
    lower(btrim(given."recorderEmail")), given."recorderName", 'invalid', given."detail", p_run_id
  from jsonb_to_recordset(v_invalid) as given ("integration" text, "externalId" text, "title" text, "startsAt" timestamptz,
    "sourceCreatedAt" timestamptz, "recorderEmail" text, "recorderName" text, "detail" text)
  where given."externalId" is not null
  on conflict (integration, external_id) do update set
    title = excluded.title, reason = excluded.reason, detail = excluded.detail, sync_run_id = excluded.sync_run_id, updated_at = now()
  where (held.title, held.reason, held.detail) is distinct from (excluded.title, excluded.reason, excluded.detail);

  if v_updated > 0 then
    -- Whoever ticks an item locks its meeting first as well: neither waits for the other's rows, and no count is taken
    -- from before a tick that is just being stored.
    perform from public.meetings as meeting
    where meeting.id = any (array(select plan.meeting_id from unnest(v_plan) as plan where not plan.is_new))
    order by meeting.id for no key update;
  end if;

  if cardinality(v_plan) > 0 then
    perform private.insert_meetings(v_meetings, v_plan, v_first_seen_by);
    perform private.insert_sources(v_meetings, v_plan, v_first_seen_by);
    perform private.save_evidence(v_meetings, v_plan);
    insert into public.meeting_attendees select * from private.given_attendees(v_meetings, v_plan, true);
    insert into public.action_items select * from private.given_action_items(v_meetings, v_plan, true);
    perform private.save_transcripts(v_meetings, v_plan);
    insert into public.meeting_search select * from private.given_search_rows(v_meetings, v_plan, true);
    if v_updated > 0 then
      perform private.update_sources(v_meetings, v_plan);
      perform private.update_attendees(v_meetings, v_plan);
      perform private.update_action_items(v_meetings, v_plan);
      perform private.update_meetings(v_meetings, v_plan);
      perform private.update_search_rows(v_meetings, v_plan);
    end if;
  end if;
  v_imported_ids := array(select plan.meeting_id from unnest(v_plan) as plan where plan.is_new);

  if p_run_id is not null then
    update public.sync_runs as run set
      cursor = case when p_progress ? 'cursor' then p_progress ->> 'cursor' else cursor end,
      -- Named with its table: plpgsql has a variable of the same name.
      found = run.found + coalesce((p_progress ->> 'found')::integer, jsonb_array_length(v_meetings) + v_failed),
      imported = imported + cardinality(v_imported_ids),
      updated = updated + v_updated,
      unchanged = unchanged + v_unchanged,
      skipped = skipped + v_skipped,
      failed = failed + v_failed + coalesce((p_progress ->> 'failed')::integer, 0),
      request_count = request_count + coalesce((p_progress ->> 'requestCount')::integer, 0),
      heartbeat_at = now(),
      lease_until = now() + make_interval(secs => coalesce((p_progress ->> 'leaseSeconds')::integer, 120))
    where id = p_run_id and status = 'running' and holder = (p_progress ->> 'holder')::uuid
    returning status into v_status;
    if not found then
      select case when status = 'running' then 'taken_over' else status end into v_status from public.sync_runs where id = p_run_id;
    end if;
  end if;

  if cardinality(v_plan) > 0 then
    perform private.audit(p_actor, 'meetings.saved', 'sync_run', p_run_id::text, jsonb_build_object(
      'imported', cardinality(v_imported_ids), 'updated', v_updated, 'firstSeenBy', v_first_seen_by));
  end if;
  return jsonb_build_object(
    'imported', cardinality(v_imported_ids), 'updated', v_updated, 'unchanged', v_unchanged, 'skipped', v_skipped,
    'failed', v_failed, 'imported_ids', to_jsonb(v_imported_ids), 'runStatus', v_status);
end;
$$;

grant execute on function public.save_meetings(jsonb, uuid, jsonb, jsonb) to service_role;
