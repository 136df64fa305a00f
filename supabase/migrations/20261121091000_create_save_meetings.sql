-- save_meetings: one call takes a whole batch of mapped meetings from any road (sweep, webhook, by hand).
-- Set-based throughout. What did not change is recognised by its hash and writes nothing.

-- The shapes a batch is read into; names are those of MappedMeeting. Transcript and payload are read apart, because only
-- changed meetings need them.
create type private.mapped_recorder as ("name" text, "email" text, "team" text);
create type private.mapped_transcript_head as ("language" text, "wordCount" integer);
create type private.mapped_meeting as (
  "externalId" text, "integration" text, "contentHash" text, "title" text, "meetingTitle" text, "meetingType" text,
  "startsAt" timestamptz, "endsAt" timestamptz, "scheduledStartAt" timestamptz, "scheduledEndAt" timestamptz,
  "sourceCreatedAt" timestamptz, "durationSeconds" integer, "isExternal" boolean, "language" text, "recordingUrl" text,
  "shareUrl" text, "meetingUrl" text, "sharedWith" text, "summaryMarkdown" text, "summaryTemplate" text,
  "recorder" private.mapped_recorder, "attendees" jsonb, "attendeePreview" text[], "actionItems" jsonb,
  "transcript" private.mapped_transcript_head, "talkTime" jsonb, "repTalkShare" numeric, "talkTimeJudgement" text,
  "sentimentScore" numeric, "sentimentEvidence" jsonb
);
-- One meeting of the batch that will be written; ord is its place in the batch.
create type private.planned_meeting as (ord bigint, meeting_id uuid, sales_rep_id uuid, is_new boolean);

create function private.insert_meetings(p_meetings jsonb, p_plan private.planned_meeting[], p_first_seen_by text) returns void
language plpgsql volatile set search_path = ''
as $$
begin
  insert into public.meetings (
    id, title, meeting_title, meeting_type, starts_at, ends_at, scheduled_start_at, scheduled_end_at, duration_seconds,
    sales_rep_id, is_external, language, recording_url, share_url, meeting_url, shared_with, summary_markdown,
    summary_template, host_name, host_email, attendee_preview, attendee_count, has_transcript, action_item_count,
    open_action_item_count, talk_time, rep_talk_share, talk_time_judgement, sentiment_score, sentiment_evidence,
    integration, first_seen_by
  )
  select
    plan.meeting_id, given."title", given."meetingTitle", given."meetingType", given."startsAt", given."endsAt",
    given."scheduledStartAt", given."scheduledEndAt", given."durationSeconds", plan.sales_rep_id,
    coalesce(given."isExternal", false), given."language", given."recordingUrl", given."shareUrl", given."meetingUrl",
    given."sharedWith", given."summaryMarkdown", given."summaryTemplate", (given."recorder")."name",
    lower((given."recorder")."email"), coalesce(given."attendeePreview", '{}'),
    coalesce(jsonb_array_length(given."attendees"), 0), (given."transcript")."wordCount" is not null,
    coalesce(jsonb_array_length(given."actionItems"), 0),
    (select count(*) from jsonb_to_recordset(given."actionItems") as item (completed boolean) where not item.completed),
    nullif(given."talkTime", 'null'), given."repTalkShare", given."talkTimeJudgement", given."sentimentScore",
    coalesce(nullif(given."sentimentEvidence", 'null'), '[]'), given."integration", p_first_seen_by
  from rows from (jsonb_populate_recordset(null::private.mapped_meeting, p_meetings)) with ordinality as given
  join unnest(p_plan) as plan on plan.ord = given.ordinality
  where plan.is_new;
end;
$$;

-- Runs after the action items, whose counts it takes over. A poorer answer (no transcript or summary, because the road it
-- came by does not carry them) never erases what we already know.
create function private.update_meetings(p_meetings jsonb, p_plan private.planned_meeting[]) returns void
language plpgsql volatile set search_path = ''
as $$
begin
  update public.meetings as meeting set
    title = given."title", meeting_title = given."meetingTitle", meeting_type = given."meetingType",
    starts_at = given."startsAt", ends_at = given."endsAt", scheduled_start_at = given."scheduledStartAt",
    scheduled_end_at = given."scheduledEndAt", duration_seconds = given."durationSeconds",
    sales_rep_id = case when meeting.rep_corrected_at is null then coalesce(plan.sales_rep_id, meeting.sales_rep_id)
      else meeting.sales_rep_id end,
    is_external = coalesce(given."isExternal", false), language = given."language", recording_url = given."recordingUrl",
    share_url = given."shareUrl", meeting_url = given."meetingUrl", shared_with = given."sharedWith",
    summary_markdown = coalesce(given."summaryMarkdown", meeting.summary_markdown),
    summary_template = coalesce(given."summaryTemplate", meeting.summary_template),
    host_name = (given."recorder")."name", host_email = lower((given."recorder")."email"),
    attendee_preview = coalesce(given."attendeePreview", '{}'),
    attendee_count = coalesce(jsonb_array_length(given."attendees"), 0),
    action_item_count = items.total, open_action_item_count = items.open,
    has_transcript = meeting.has_transcript or analysis.is_fresh,
    talk_time = case when analysis.is_kept then meeting.talk_time else nullif(given."talkTime", 'null') end,
    rep_talk_share = case when analysis.is_kept then meeting.rep_talk_share else given."repTalkShare" end,
    talk_time_judgement = case when analysis.is_kept then meeting.talk_time_judgement else given."talkTimeJudgement" end,
    sentiment_score = case when analysis.is_kept then meeting.sentiment_score else given."sentimentScore" end,
    sentiment_evidence = case when analysis.is_kept then meeting.sentiment_evidence
      else coalesce(nullif(given."sentimentEvidence", 'null'), '[]') end,
    updated_at = now()
  from rows from (jsonb_populate_recordset(null::private.mapped_meeting, p_meetings)) with ordinality as given
  join unnest(p_plan) as plan on plan.ord = given.ordinality
  join public.meetings as held on held.id = plan.meeting_id
  cross join lateral (
    select count(*) as total, count(*) filter (where item.completed_at is null) as open
    from public.action_items as item where item.meeting_id = held.id
  ) as items
  cross join lateral (
    select (given."transcript")."wordCount" is not null as is_fresh,
      (given."transcript")."wordCount" is null and held.has_transcript as is_kept
  ) as analysis
  where not plan.is_new and meeting.id = held.id;
end;
$$;

-- Why each meeting is its rep's. For a held one only when the recorder's address now gives it to somebody else, which has
-- to be looked at before update_meetings.
create function private.save_evidence(p_meetings jsonb, p_plan private.planned_meeting[]) returns void
language plpgsql volatile set search_path = ''
as $$
begin
  insert into public.match_evidence (meeting_id, sales_rep_id, kind, value, strength)
  select plan.meeting_id, plan.sales_rep_id, 'recorder_email', lower(btrim(given."recorder" ->> 'email')), 'strong'
  from rows from (jsonb_to_recordset(p_meetings) as ("recorder" jsonb)) with ordinality as given ("recorder", ord)
  join unnest(p_plan) as plan on plan.ord = given.ord
  where plan.is_new or exists (
    select from public.meetings as meeting
    where meeting.id = plan.meeting_id and meeting.sales_rep_id <> plan.sales_rep_id and meeting.rep_corrected_at is null
  );
end;
$$;

create function private.insert_sources(p_meetings jsonb, p_plan private.planned_meeting[], p_first_seen_by text) returns void
language plpgsql volatile set search_path = ''
as $$
begin
  insert into public.meeting_sources (meeting_id, integration, external_id, content_hash, payload, first_seen_by)
  select plan.meeting_id, given."integration", given."externalId", given."contentHash", coalesce(given."payload", '{}'), p_first_seen_by
  from rows from (jsonb_to_recordset(p_meetings) as ("integration" text, "externalId" text, "contentHash" text, "payload" jsonb))
    with ordinality as given ("integration", "externalId", "contentHash", "payload", ord)
  join unnest(p_plan) as plan on plan.ord = given.ord
  where plan.is_new;
end;
$$;

create function private.update_sources(p_meetings jsonb, p_plan private.planned_meeting[]) returns void
language plpgsql volatile set search_path = ''
as $$
begin
  update public.meeting_sources as held set
    content_hash = given."contentHash", payload = coalesce(given."payload", '{}'), updated_at = now()
  from rows from (jsonb_to_recordset(p_meetings) as ("integration" text, "externalId" text, "contentHash" text, "payload" jsonb))
    with ordinality as given ("integration", "externalId", "contentHash", "payload", ord)
  join unnest(p_plan) as plan on plan.ord = given.ord
  where not plan.is_new and held.integration = given."integration" and held.external_id = given."externalId";
end;
$$;

-- The rows a batch gives for the planned meetings, in the shape of their table. New meetings take them as they are; for
-- held ones they are compared first, because "on conflict" costs a new row as much again.
create function private.given_attendees(p_meetings jsonb, p_plan private.planned_meeting[], p_is_new boolean)
returns setof public.meeting_attendees
language plpgsql volatile set search_path = ''
as $$
begin
  return query
  select plan.meeting_id, attendee.position::integer, attendee."name", lower(btrim(attendee."email")),
    coalesce(attendee."isExternal", false), coalesce(attendee."role", 'attendee'), attendee."speakerName"
  from rows from (jsonb_to_recordset(p_meetings) as ("attendees" jsonb)) with ordinality as given ("attendees", ord)
  join unnest(p_plan) as plan on plan.ord = given.ord and plan.is_new = p_is_new
  cross join lateral rows from (jsonb_to_recordset(given."attendees")
    as ("name" text, "email" text, "isExternal" boolean, "role" text, "speakerName" text)) with ordinality
    as attendee ("name", "email", "isExternal", "role", "speakerName", position);
end;
$$;

create function private.update_attendees(p_meetings jsonb, p_plan private.planned_meeting[]) returns void
language plpgsql volatile set search_path = ''
as $$
begin
  with given as materialized (
    select * from private.given_attendees(p_meetings, p_plan, false)
  ), gone as (
    delete from public.meeting_attendees as held using unnest(p_plan) as plan
    where held.meeting_id = plan.meeting_id and not plan.is_new and not exists (
      select from given where given.meeting_id = held.meeting_id and given.position = held.position
    )
  )
  insert into public.meeting_attendees as held select * from given
  on conflict (meeting_id, position) do update set
    name = excluded.name, email = excluded.email, is_external = excluded.is_external, role = excluded.role,
    speaker_name = excluded.speaker_name
  where held is distinct from excluded;
end;
$$;

create function private.given_action_items(p_meetings jsonb, p_plan private.planned_meeting[], p_is_new boolean)
returns setof public.action_items
language plpgsql volatile set search_path = ''
as $$
begin
  return query
  select distinct on (plan.meeting_id, item."externalKey")
    gen_random_uuid(), plan.meeting_id, item."externalKey", item.position::integer, item."description", item."priority",
    item."category", item."recordingSeconds", item."playbackUrl", item."assigneeName", lower(item."assigneeEmail"),
    coalesce(item."userGenerated", false), case when item."completed" then now() end, null::uuid, null::timestamptz, now(), now()
  from rows from (jsonb_to_recordset(p_meetings) as ("actionItems" jsonb)) with ordinality as given ("actionItems", ord)
  join unnest(p_plan) as plan on plan.ord = given.ord and plan.is_new = p_is_new
  cross join lateral rows from (jsonb_to_recordset(given."actionItems") as (
    "externalKey" text, "description" text, "priority" text, "category" text, "recordingSeconds" numeric, "playbackUrl" text,
    "assigneeName" text, "assigneeEmail" text, "userGenerated" boolean, "completed" boolean
  )) with ordinality as item ("externalKey", "description", "priority", "category", "recordingSeconds", "playbackUrl",
    "assigneeName", "assigneeEmail", "userGenerated", "completed", position)
  order by plan.meeting_id, item."externalKey", item.position;
end;
$$;

-- An item a person ticked or unticked here keeps their answer, and stays even when the provider drops it.
create function private.update_action_items(p_meetings jsonb, p_plan private.planned_meeting[]) returns void
language plpgsql volatile set search_path = ''
as $$
begin
  with given as materialized (
    select * from private.given_action_items(p_meetings, p_plan, false)
  ), gone as (
    delete from public.action_items as held using unnest(p_plan) as plan
    where held.meeting_id = plan.meeting_id and not plan.is_new and held.locally_edited_at is null and not exists (
      select from given where given.meeting_id = held.meeting_id and given.external_key = held.external_key
    )
  )
  insert into public.action_items as held select * from given
  on conflict (meeting_id, external_key) do update set
    position = excluded.position, description = excluded.description, priority = excluded.priority,
    category = excluded.category, recording_seconds = excluded.recording_seconds, playback_url = excluded.playback_url,
    assignee_name = excluded.assignee_name, assignee_email = excluded.assignee_email,
    user_generated = excluded.user_generated,
    completed_at = case
      when held.locally_edited_at is not null then held.completed_at
      when excluded.completed_at is null then null
      else coalesce(held.completed_at, excluded.completed_at)
    end,
    updated_at = now()
  where (held.position, held.description, held.priority, held.category, held.recording_seconds, held.playback_url,
      held.assignee_name, held.assignee_email, held.user_generated)
    is distinct from (excluded.position, excluded.description, excluded.priority, excluded.category,
      excluded.recording_seconds, excluded.playback_url, excluded.assignee_name, excluded.assignee_email, excluded.user_generated)
    or (held.locally_edited_at is null and (held.completed_at is null) <> (excluded.completed_at is null));
end;
$$;

create function private.save_transcripts(p_meetings jsonb, p_plan private.planned_meeting[]) returns void
language plpgsql volatile set search_path = ''
as $$
begin
  insert into public.meeting_transcripts as held (meeting_id, language, lines, line_count, word_count)
  select plan.meeting_id, given."transcript" ->> 'language', given."transcript" -> 'lines',
    jsonb_array_length(given."transcript" -> 'lines'), (given."transcript" ->> 'wordCount')::integer
  from rows from (jsonb_to_recordset(p_meetings) as ("transcript" jsonb)) with ordinality as given ("transcript", ord)
  join unnest(p_plan) as plan on plan.ord = given.ord
  where jsonb_typeof(given."transcript") = 'object'
  on conflict (meeting_id) do update set
    language = excluded.language, lines = excluded.lines, line_count = excluded.line_count, word_count = excluded.word_count
  where (held.language, held.lines) is distinct from (excluded.language, excluded.lines);
end;
$$;

-- Read last: rep and moment come from the meeting as it now is, and the words of a transcript this answer lacks from ours.
-- Weights: title A, people B, everything said or summarised D. Addresses are also indexed in parts, so "acme" finds
-- jan@acme.nl; a slash separates words instead of making a path. Past its cap a text would not fit into a vector.
create function private.given_search_rows(p_meetings jsonb, p_plan private.planned_meeting[], p_is_new boolean)
returns setof public.meeting_search
language plpgsql volatile set search_path = ''
as $$
begin
  return query
  select meeting.id, meeting.sales_rep_id, meeting.starts_at,
    setweight(to_tsvector('private.folded', coalesce(words.title, '')), 'A')
      || setweight(to_tsvector('private.folded', coalesce(words.people || ' ' || translate(words.people, '@.-_', '    '), '')), 'B')
      || to_tsvector('private.folded', translate(
        left(coalesce(words.body, ''), case when octet_length(words.body) > 600000 then 200000 else 600000 end), '/', ' '))
  from rows from (jsonb_to_recordset(p_meetings) as ("searchText" jsonb, "transcript" private.mapped_transcript_head))
    with ordinality as given ("searchText", "transcript", ord)
  join unnest(p_plan) as plan on plan.ord = given.ord and plan.is_new = p_is_new
  join public.meetings as meeting on meeting.id = plan.meeting_id
  cross join lateral (
    select given."searchText" ->> 'title' as title, given."searchText" ->> 'people' as people, case
      when p_is_new or given."transcript" is not null or not meeting.has_transcript then given."searchText" ->> 'body'
      else concat_ws(' ', given."searchText" ->> 'body', (
        select string_agg(line ->> 'text', ' ')
        from public.meeting_transcripts as kept cross join jsonb_array_elements(kept.lines) as line
        where kept.meeting_id = meeting.id
      ))
    end as body
    offset 0
  ) as words;
end;
$$;

create function private.update_search_rows(p_meetings jsonb, p_plan private.planned_meeting[]) returns void
language plpgsql volatile set search_path = ''
as $$
begin
  update public.meeting_search as held set
    sales_rep_id = given.sales_rep_id, starts_at = given.starts_at, document = given.document
  from private.given_search_rows(p_meetings, p_plan, false) as given
  where held.meeting_id = given.meeting_id
    and (held.sales_rep_id, held.starts_at, held.document) is distinct from (given.sales_rep_id, given.starts_at, given.document);
end;
$$;

-- p_batch is {meetings: MappedMeeting[], teams: string[] | null, firstSeenBy, invalid: [{externalId, title, startsAt,
-- sourceCreatedAt, recorderEmail, recorderName, detail}]}; p_progress is {cursor, requestCount, found, failed, leaseSeconds},
-- numbers to add, the cursor to keep. Without sequential scans: a hundred meetings among some thousands would look cheaper to
-- the planner by reading them all; and without JIT, which would take the penalty for a scan for real work. A hundred four-hour
-- transcripts take longer than the eight seconds the Data API allows. Answers what happened, and the run's status: anything but "running" means stop.
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
    where id = p_run_id and status = 'running'
    returning status into v_status;
    if not found then select status into v_status from public.sync_runs where id = p_run_id; end if;
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
