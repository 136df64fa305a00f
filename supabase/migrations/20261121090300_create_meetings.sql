-- Meetings: one row per real meeting, light enough for lists; everything bulky stands beside it.

create table public.meetings (
  id uuid primary key default gen_random_uuid(),
  title text not null,
  meeting_title text,
  meeting_type text,
  -- Milliseconds, because that is what a cursor in a URL can carry: a finer instant would be skipped or shown twice.
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3),
  scheduled_start_at timestamptz(3),
  scheduled_end_at timestamptz(3),
  duration_seconds integer check (duration_seconds >= 0),
  sales_rep_id uuid not null references public.sales_reps (id),
  rep_corrected_at timestamptz,
  is_external boolean not null default false,
  language text,
  recording_url text,
  share_url text,
  meeting_url text,
  shared_with text,
  summary_markdown text,
  summary_template text,
  host_name text,
  host_email text,
  attendee_preview text[] not null default '{}',
  attendee_count integer not null default 0,
  has_transcript boolean not null default false,
  action_item_count integer not null default 0,
  open_action_item_count integer not null default 0,
  talk_time jsonb,
  rep_talk_share numeric check (rep_talk_share between 0 and 1),
  talk_time_judgement text
    check (talk_time_judgement in ('balanced', 'rep_dominates', 'customer_dominates', 'too_little_speech')),
  sentiment_score numeric check (sentiment_score between -1 and 1),
  sentiment_evidence jsonb not null default '[]',
  integration text not null default 'fathom',
  first_seen_by text not null default 'sweep' check (first_seen_by in ('webhook', 'sweep', 'manual')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on column public.meetings.rep_corrected_at is 'Set when a person moved the meeting to another rep: a sync leaves it there.';
create index meetings_newest_idx on public.meetings (starts_at desc, id);
create index meetings_sales_rep_newest_idx on public.meetings (sales_rep_id, starts_at desc, id);

alter table public.meetings enable row level security;
create policy "people read the meetings of the reps they may see" on public.meetings
  for select to authenticated
  using ((select private.is_admin()) or sales_rep_id = any ((select private.visible_sales_rep_ids())::uuid[]));
grant select on public.meetings to authenticated, service_role;

-- What belongs to a meeting is visible when the meeting is: the inner select runs under the policy above.

create table public.meeting_sources (
  meeting_id uuid not null references public.meetings (id) on delete cascade,
  integration text not null,
  external_id text not null,
  content_hash text not null,
  payload jsonb not null,
  first_seen_by text not null default 'sweep' check (first_seen_by in ('webhook', 'sweep', 'manual')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (integration, external_id)
);
comment on column public.meeting_sources.payload is 'What the provider sent, without the transcript. No browser role can read it.';
create index meeting_sources_meeting_id_idx on public.meeting_sources (meeting_id);

alter table public.meeting_sources enable row level security;
create policy "people read where their meetings come from" on public.meeting_sources
  for select to authenticated
  using (exists (select from public.meetings where meetings.id = meeting_sources.meeting_id));
grant select (meeting_id, integration, external_id, first_seen_by, created_at, updated_at)
  on public.meeting_sources to authenticated;
grant select on public.meeting_sources to service_role;

create table public.meeting_attendees (
  meeting_id uuid not null references public.meetings (id) on delete cascade,
  position integer not null,
  name text,
  email text check (email = lower(email)),
  is_external boolean not null default false,
  role text not null default 'attendee' check (role in ('host', 'attendee')),
  speaker_name text,
  primary key (meeting_id, position)
);

alter table public.meeting_attendees enable row level security;
create policy "people read who attended their meetings" on public.meeting_attendees
  for select to authenticated
  using (exists (select from public.meetings where meetings.id = meeting_attendees.meeting_id));
grant select on public.meeting_attendees to authenticated, service_role;

create table public.meeting_transcripts (
  meeting_id uuid primary key references public.meetings (id) on delete cascade,
  language text,
  lines jsonb not null,
  line_count integer not null,
  word_count integer not null
);
comment on column public.meeting_transcripts.lines is '[{at: seconds, speaker, email, text}] in order of speech.';

alter table public.meeting_transcripts enable row level security;
create policy "people read the transcripts of their meetings" on public.meeting_transcripts
  for select to authenticated
  using (exists (select from public.meetings where meetings.id = meeting_transcripts.meeting_id));
grant select on public.meeting_transcripts to authenticated, service_role;

-- Small rows beside a large out-of-line vector: matches are found and put in order without touching a transcript.
-- sales_rep_id and starts_at repeat the meeting's; the functions that change those change these in the same statement.
create table public.meeting_search (
  meeting_id uuid primary key references public.meetings (id) on delete cascade,
  sales_rep_id uuid not null,
  starts_at timestamptz(3) not null,
  document tsvector not null
);
create index meeting_search_document_idx on public.meeting_search using gin (document);

alter table public.meeting_search enable row level security;
create policy "nobody reads the search rows directly" on public.meeting_search
  for select to authenticated using (false);
grant select on public.meeting_search to service_role;

create table public.action_items (
  id uuid primary key default gen_random_uuid(),
  meeting_id uuid not null references public.meetings (id) on delete cascade,
  external_key text not null,
  position integer not null,
  description text not null,
  priority text not null check (priority in ('urgent', 'high', 'medium', 'low')),
  category text not null check (category in ('call', 'email', 'proposal', 'meeting', 'follow-up', 'other')),
  recording_seconds numeric,
  playback_url text,
  assignee_name text,
  assignee_email text,
  user_generated boolean not null default false,
  completed_at timestamptz,
  completed_by uuid references public.profiles (id) on delete set null,
  locally_edited_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (meeting_id, external_key)
);
comment on column public.action_items.locally_edited_at is 'Set when a person ticked it here: a sync keeps their answer.';
create index action_items_completed_by_idx on public.action_items (completed_by) where completed_by is not null;

alter table public.action_items enable row level security;
create policy "people read the action items of their meetings" on public.action_items
  for select to authenticated
  using (exists (select from public.meetings where meetings.id = action_items.meeting_id));
grant select on public.action_items to authenticated, service_role;

create table public.match_evidence (
  id bigint generated always as identity,
  meeting_id uuid not null references public.meetings (id) on delete cascade,
  sales_rep_id uuid not null references public.sales_reps (id),
  kind text not null check (kind in ('recorder_email', 'manual')),
  value text,
  strength text not null check (strength in ('strong', 'weak')),
  created_at timestamptz not null default now(),
  primary key (meeting_id, id)
);
comment on table public.match_evidence is 'Why a meeting belongs to its rep, oldest first.';
create index match_evidence_sales_rep_id_idx on public.match_evidence (sales_rep_id);

alter table public.match_evidence enable row level security;
create policy "people read why a meeting is theirs" on public.match_evidence
  for select to authenticated
  using (exists (select from public.meetings where meetings.id = match_evidence.meeting_id));
grant select on public.match_evidence to authenticated, service_role;

-- lz4 packs a transcript several times faster than the default; a server built without it simply keeps the default.
do $$
begin
  alter table public.meeting_transcripts alter column lines set compression lz4;
  alter table public.meeting_sources alter column payload set compression lz4;
  alter table public.meeting_search alter column document set compression lz4;
exception when feature_not_supported then
  raise notice 'lz4 is not built in: the default compression stays';
end;
$$;
