-- Everything the dashboard shows, in one request, as the person: row-level security decides what counts. Every part is
-- bounded by time or by a limit, so it costs the same however many meetings there are.

create function public.get_dashboard(p_time_zone text, p_now timestamptz) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  with bounds as materialized (
    -- Days back are counted on the clock on the wall: the week in which it changes is an hour longer or shorter.
    select
      date_trunc('week', p_now, p_time_zone) as week_start,
      (date_trunc('week', p_now at time zone p_time_zone) - interval '7 days') at time zone p_time_zone as last_week_start,
      ((p_now at time zone p_time_zone) - interval '7 days') at time zone p_time_zone as last_week_until,
      (p_now at time zone p_time_zone)::date as today
  ), recent as materialized (
    select meeting.starts_at, meeting.duration_seconds, meeting.is_external, meeting.rep_talk_share, meeting.open_action_item_count
    from public.meetings as meeting
    where meeting.starts_at >= p_now - interval '30 days' and meeting.starts_at <= p_now
  ), to_do as (
    select item.id, item.description, item.priority, meeting.id as meeting_id, meeting.title, meeting.starts_at
    from (
      select * from public.meetings
      where starts_at >= p_now - interval '30 days' and starts_at <= p_now and open_action_item_count > 0
      order by starts_at desc, id limit 25
    ) as meeting
    join public.action_items as item on item.meeting_id = meeting.id and item.completed_at is null
    order by array_position(array['urgent', 'high', 'medium', 'low'], item.priority), meeting.starts_at desc, item.position
    limit 6
  )
  select jsonb_build_object(
    -- This week so far, and last week up to the same moment, so the two can be compared.
    'week', (
      select jsonb_build_object(
        'meetings', count(*), 'seconds', coalesce(sum(duration_seconds), 0), 'external', count(*) filter (where is_external),
        'repTalkShare', avg(rep_talk_share)
      )
      from recent where starts_at >= (select week_start from bounds)
    ),
    'lastWeek', (
      select jsonb_build_object('meetings', count(*), 'seconds', coalesce(sum(duration_seconds), 0))
      from recent cross join bounds
      where starts_at >= last_week_start and starts_at <= last_week_until
    ),
    'days', (
      select jsonb_agg(jsonb_build_object('date', day, 'meetings', coalesce(counted.meetings, 0)) order by day)
      from bounds
      cross join lateral (
        select today - back as day from generate_series(0, 13) as back
      ) as days
      left join (
        select (starts_at at time zone p_time_zone)::date as day, count(*) as meetings from recent group by 1
      ) as counted using (day)
    ),
    'openActionItems', (select coalesce(sum(open_action_item_count), 0) from recent),
    'actionItems', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', id, 'description', description, 'priority', priority,
        'meetingId', meeting_id, 'meetingTitle', title, 'startsAt', starts_at
      ) order by array_position(array['urgent', 'high', 'medium', 'low'], priority), starts_at desc), '[]')
      from to_do
    ),
    'meetings', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', id, 'title', title, 'startsAt', starts_at, 'durationSeconds', duration_seconds,
        'salesRepName', sales_rep_name, 'attendeePreview', attendee_preview, 'attendeeCount', attendee_count,
        'openActionItemCount', open_action_item_count
      ) order by starts_at desc, id), '[]')
      from public.list_meetings('{}', null, null, 6)
    ),
    'isLinkedToRep', exists (select from public.sales_reps where profile_id = (select auth.uid())),
    -- Null for everybody but an admin.
    'workspace', case when (select private.is_admin()) then jsonb_build_object(
      'salesReps', (select count(*) from public.sales_reps where archived_at is null),
      'waitingPeople', (select count(*) from public.profiles where role is null),
      'skipped', (select count(*) from (select from public.skipped_meetings limit 1000) as capped),
      'lastRun', (
        select jsonb_build_object(
          'status', status, 'trigger', trigger, 'createdAt', created_at, 'finishedAt', finished_at,
          'found', found, 'imported', imported, 'updated', updated, 'skipped', skipped, 'failed', failed
        )
        from public.sync_runs order by created_at desc, id limit 1
      )
    ) end
  )
$$;
grant execute on function public.get_dashboard(text, timestamptz) to authenticated;
