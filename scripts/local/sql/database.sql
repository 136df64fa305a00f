-- What a database of a hosted project holds before the first migration. Run by supabase_admin, once per database.
create schema extensions authorization postgres;
grant usage on schema extensions to anon, authenticated, service_role;
create extension if not exists pgcrypto with schema extensions;
create extension if not exists "uuid-ossp" with schema extensions;

create schema auth authorization supabase_auth_admin;
grant usage on schema auth to anon, authenticated, service_role;
grant all on schema auth to postgres;

-- Usage only: every table and function of the product states its own grants (hosted Supabase grants nothing any more).
grant usage on schema public to anon, authenticated, service_role;

create schema supabase_migrations authorization postgres;
