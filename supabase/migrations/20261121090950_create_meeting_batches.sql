-- What save_meetings is made of: one function per table, each for a whole batch at once.

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
-- jan@acme.example; a slash separates words instead of making a path. Past its cap a text would not fit into a vector.
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
