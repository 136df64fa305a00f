-- What later migrations stand on: where things live, and that nothing is reachable until a migration says so.

create schema if not exists extensions;
create schema private;
comment on schema private is 'Helpers and internal tables. Never exposed through the Data API.';

-- Older projects grant everything in public to the API roles by default; with this, every project starts closed.
alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke all on functions from anon, authenticated, service_role;
alter default privileges revoke execute on functions from public;

-- Policies and read functions run as the person and call helpers by name; each helper is granted on its own.
grant usage on schema private to authenticated, service_role;

create extension if not exists unaccent with schema extensions;

-- One configuration for every language: no stemming, accents forgiven. A named configuration is immutable where a
-- call to unaccent() is not, and it parses words, addresses and hyphens the same way for text and for questions.
create text search configuration private.folded (copy = pg_catalog.simple);
alter text search configuration private.folded
  alter mapping for hword, hword_part, word, numword, numhword, hword_numpart with extensions.unaccent, simple;

-- Keys of the advisory locks, so no two subjects share one by accident.
create function private.lock_for(p_subject text) returns void
language sql volatile set search_path = ''
as $$ select pg_advisory_xact_lock(hashtextextended('koppel:' || p_subject, 0)) $$;

-- Refusals carry a message key; the app turns KP404, KP403, KP409 and KP422 into its own errors.
create function private.refuse(p_state text, p_code text) returns void
language plpgsql immutable set search_path = ''
as $$
begin
  raise exception using errcode = p_state, message = p_code;
end;
$$;

-- The acting person's id, or null when the system acts. p_actor is {kind, userId, name, ipAddress}.
create function private.actor_user_id(p_actor jsonb) returns uuid
language sql immutable set search_path = ''
as $$ select nullif(p_actor ->> 'userId', '')::uuid $$;
