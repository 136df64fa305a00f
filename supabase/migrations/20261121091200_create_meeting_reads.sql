-- The list and the search. Both run as the person; both stay flat from a thousand meetings to a million.

-- What a list shows of a meeting.
create type public.meeting_list_row as (
  id uuid, title text, starts_at timestamptz, duration_seconds integer, sales_rep_id uuid, sales_rep_name text,
  is_external boolean, attendee_preview text[], attendee_count integer, action_item_count integer,
  open_action_item_count integer, sentiment_score numeric, has_transcript boolean, integration text
);

-- The reps a question is about: those the person may see, narrowed by the filters. Null means everybody, for an admin
-- who asked for no rep and no team.
create function private.asked_sales_rep_ids(p_filters jsonb) returns uuid[]
language plpgsql stable security definer set search_path = ''
as $$
begin
  if not (p_filters ? 'salesRepId' or p_filters ? 'teamId') then
    return case when private.is_admin() then null else private.visible_sales_rep_ids() end;
  end if;
  return (
    select coalesce(array_agg(rep.id), '{}') from public.sales_reps as rep
    where rep.id = any (private.visible_sales_rep_ids())
      and rep.id = coalesce((p_filters ->> 'salesRepId')::uuid, rep.id)
      and (not p_filters ? 'teamId' or rep.team_id = (p_filters ->> 'teamId')::uuid)
  );
end;
$$;

-- Which meetings a page shows. Done by the owner, who may read the answer off the indexes alone; who may see what is in
-- asked_sales_rep_ids, and list_meetings reads the rows themselves under their policy. Planned anew each time, with only
-- the conditions that are asked for: a plan made for any question would fit none.
create function private.find_page(p_filters jsonb, p_cursor_starts_at timestamptz, p_cursor_id uuid, p_limit integer)
returns table (id uuid)
language plpgsql stable security definer set search_path = ''
as $$
declare
  v_reps uuid[] := private.asked_sales_rep_ids(p_filters);
  -- The cursor's "or" alone could not use the index; the bound before it can.
  v_matches text := concat_ws(' and ', 'true',
    case when p_filters ? 'from' then 'meeting.starts_at >= $1' end,
    case when p_filters ? 'to' then 'meeting.starts_at < $2' end,
    case when p_cursor_starts_at is not null then
      'meeting.starts_at <= $3 and (meeting.starts_at < $3 or meeting.id > $4)' end,
    case when p_filters ? 'source' then 'meeting.integration = $5' end,
    case when p_filters ? 'external' then 'meeting.is_external = $6' end,
    case when p_filters ? 'hasActionItems' then '(meeting.action_item_count > 0) = $7' end);
  v_page text;
begin
  if v_reps is null then
    v_page := 'select meeting.id from public.meetings as meeting where %1$s order by meeting.starts_at desc, meeting.id limit $8';
  elsif cardinality(v_reps) = 1 then
    v_page := 'select meeting.id from public.meetings as meeting where meeting.sales_rep_id = $9[1] and %1$s
      order by meeting.starts_at desc, meeting.id limit $8';
  else
    -- A few reps among many: each rep's meetings are in order already, so a page is a merge of their newest. Only reps
    -- whose newest meeting is among the newest of all have a part in it; the inner step finds those.
    v_page := $sql$
      select page.id from (
        select asked.rep_id from unnest($9) as asked (rep_id) cross join lateral (
          select meeting.starts_at, meeting.id from public.meetings as meeting
          where meeting.sales_rep_id = asked.rep_id and %1$s order by meeting.starts_at desc, meeting.id limit 1
        ) as newest
        order by newest.starts_at desc, newest.id limit $8
      ) as part cross join lateral (
        select meeting.starts_at, meeting.id from public.meetings as meeting
        where meeting.sales_rep_id = part.rep_id and %1$s order by meeting.starts_at desc, meeting.id limit $8
      ) as page
      order by page.starts_at desc, page.id limit $8
    $sql$;
  end if;
  return query execute format(v_page, v_matches) using
    (p_filters ->> 'from')::timestamptz,
    (p_filters ->> 'to')::timestamptz,
    p_cursor_starts_at,
    coalesce(p_cursor_id, '00000000-0000-0000-0000-000000000000'),
    p_filters ->> 'source',
    (p_filters ->> 'external')::boolean,
    (p_filters ->> 'hasActionItems')::boolean,
    least(greatest(p_limit, 1), 201),
    v_reps;
end;
$$;

-- p_filters: salesRepId, teamId, from (inclusive), to (exclusive), source, external, hasActionItems; absent does not filter.
-- The cursor is the last row of the page before.
create function public.list_meetings(
  p_filters jsonb default '{}', p_cursor_starts_at timestamptz default null, p_cursor_id uuid default null, p_limit integer default 50
) returns setof public.meeting_list_row
language plpgsql stable security invoker set search_path = ''
as $$
begin
  return query
  select page.id, page.title, page.starts_at::timestamptz, page.duration_seconds, page.sales_rep_id, rep.name,
    page.is_external, page.attendee_preview, page.attendee_count, page.action_item_count, page.open_action_item_count,
    page.sentiment_score, page.has_transcript, page.integration
  from public.meetings as page join public.sales_reps as rep on rep.id = page.sales_rep_id
  where page.id = any (array(
    select found.id from private.find_page(p_filters, p_cursor_starts_at, p_cursor_id, p_limit) as found
  ))
  order by page.starts_at desc, page.id;
end;
$$;
grant execute on function public.list_meetings(jsonb, timestamptz, uuid, integer) to authenticated;
grant execute on function private.find_page(jsonb, timestamptz, uuid, integer) to authenticated;

-- What people type: words (all must occur), "phrases in quotes", or, -without. The last word may be unfinished: from three
-- letters on its beginnings count too (fewer would match everything).
create function private.search_query(p_text text) returns tsquery
language sql immutable set search_path = ''
as $$
  select case
    when query::text like '%''' and p_text ~ '[[:alnum:]]{3,}$' and p_text !~ '-[^[:space:]]*$' then (query::text || ':*')::tsquery
    else query
  end
  from (select websearch_to_tsquery('private.folded', translate(btrim(p_text), '/', ' ')) as query) as parsed
$$;

-- Finds first, then ranks. Matching is done by the owner because row-level security must look at a row before "@@" may,
-- which would read every vector; so this function applies who may see what by itself. The newest 200 matches count.
-- Without sequential scans, because a word that most meetings contain would be looked for by reading every vector; and
-- without JIT, which would take the planner's penalty for a scan for real work.
create function private.find_matches(p_query tsquery, p_filters jsonb) returns table (meeting_id uuid, starts_at timestamptz, rank real)
language plpgsql stable security definer set search_path = '' set enable_seqscan = off set jit = off
as $$
declare
  v_reps uuid[] := private.asked_sales_rep_ids(p_filters);
  v_from timestamptz := coalesce((p_filters ->> 'from')::timestamptz, '-infinity');
  v_to timestamptz := coalesce((p_filters ->> 'to')::timestamptz, 'infinity');
  v_narrow boolean := p_filters ?| array['source', 'external', 'hasActionItems'];
  -- Neighbours can only be told by reading the vectors: look for the words first, then at the newest that have them all.
  v_is_phrase boolean := p_query::text ~ '<(-|\d+)>' and p_query::text !~ '!';
  v_words tsquery := case when v_is_phrase then regexp_replace(p_query::text, '<(-|\d+)>', '&', 'g')::tsquery else p_query end;
begin
  return query
  with matched as materialized (
    select found.meeting_id, found.starts_at from public.meeting_search as found
    where found.document @@ v_words
      and (v_reps is null or found.sales_rep_id = any (v_reps))
      and found.starts_at >= v_from and found.starts_at < v_to
      and (not v_narrow or exists (
        select from public.meetings as meeting
        where meeting.id = found.meeting_id
          and (not p_filters ? 'source' or meeting.integration = p_filters ->> 'source')
          and (not p_filters ? 'external' or meeting.is_external = (p_filters ->> 'external')::boolean)
          and (not p_filters ? 'hasActionItems' or (meeting.action_item_count > 0) = (p_filters ->> 'hasActionItems')::boolean)
      ))
  ), newest as materialized (
    select matched.meeting_id, matched.starts_at from matched
    order by matched.starts_at desc, matched.meeting_id
    limit case when v_is_phrase then 1000 else 200 end
  )
  select found.meeting_id, newest.starts_at::timestamptz, ts_rank(found.document, p_query)
  from newest join public.meeting_search as found on found.meeting_id = newest.meeting_id
  where not v_is_phrase or found.document @@ p_query
  order by newest.starts_at desc
  limit 200;
end;
$$;
grant execute on function private.search_query(text), private.find_matches(tsquery, jsonb) to authenticated;

create type public.meeting_search_row as (
  id uuid, title text, starts_at timestamptz, duration_seconds integer, sales_rep_id uuid, sales_rep_name text,
  is_external boolean, attendee_preview text[], attendee_count integer, action_item_count integer,
  open_action_item_count integer, sentiment_score numeric, has_transcript boolean, integration text, rank real
);

-- Best match first, newest first among equals.
create function public.search_meetings(
  p_query text, p_filters jsonb default '{}', p_limit integer default 50, p_offset integer default 0
) returns setof public.meeting_search_row
language plpgsql stable security invoker set search_path = ''
as $$
begin
  return query
  with page as materialized (
    select * from private.find_matches(private.search_query(p_query), p_filters) as found
    order by found.rank desc, found.starts_at desc, found.meeting_id
    limit least(greatest(p_limit, 1), 201) offset greatest(p_offset, 0)
  )
  select meeting.id, meeting.title, meeting.starts_at::timestamptz, meeting.duration_seconds, meeting.sales_rep_id, rep.name,
    meeting.is_external, meeting.attendee_preview, meeting.attendee_count, meeting.action_item_count,
    meeting.open_action_item_count, meeting.sentiment_score, meeting.has_transcript, meeting.integration, page.rank
  from page
  join public.meetings as meeting on meeting.id = page.meeting_id
  join public.sales_reps as rep on rep.id = meeting.sales_rep_id
  order by page.rank desc, page.starts_at desc, page.meeting_id;
end;
$$;
grant execute on function public.search_meetings(text, jsonb, integer, integer) to authenticated;

-- For the results on screen: the first transcript line in which one of the words begins a word, and when it was said (plain
-- text; no row when the words are elsewhere). Most lines hold a word in plain letters, so that is looked for first; taking
-- accents off is slow, and done only for lines that have letters beyond ASCII, when no plain line was found.
create function public.find_matching_lines(p_query text, p_meeting_ids uuid[])
returns table (meeting_id uuid, match_at numeric, match_speaker text, match_text text)
language plpgsql stable security invoker set search_path = ''
as $$
declare
  v_words text[] := array(
    select word from unnest(tsvector_to_array(to_tsvector('private.folded', p_query))) as word where word ~ '^[[:alnum:]]+$'
  );
  v_typed text[] := array(select unnest(array[word, initcap(word), upper(word)]) from unnest(v_words) as word);
  -- LIKE is many times faster than the pattern and leaves it little to do.
  v_hints text[] := array(select '%' || word || '%' from unnest(v_typed) as word);
begin
  -- Only an address, say, or signs: a pattern without words would fit every line.
  if cardinality(v_words) = 0 then return; end if;
  return query
  select asked.id, (found.line ->> 'at')::numeric, found.line ->> 'speaker', left(found.line ->> 'text', 300)
  from unnest(p_meeting_ids) as asked (id)
  join public.meeting_transcripts as transcript on transcript.meeting_id = asked.id
  cross join lateral (
    select coalesce(
      (select line from jsonb_array_elements(transcript.lines) as line
       where line ->> 'text' like any (v_hints) and line ->> 'text' ~ ('\m(' || array_to_string(v_typed, '|') || ')') limit 1),
      (select line from jsonb_array_elements(transcript.lines) as line
       where octet_length(line ->> 'text') <> length(line ->> 'text')
         and lower(extensions.unaccent('extensions.unaccent', line ->> 'text')) ~ ('\m(' || array_to_string(v_words, '|') || ')') limit 1)
    ) as line
    -- Keeps the search for a line from being copied to each place that uses it.
    offset 0
  ) as found
  where found.line is not null;
end;
$$;
grant execute on function public.find_matching_lines(text, uuid[]) to authenticated;
