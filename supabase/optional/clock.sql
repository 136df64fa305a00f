-- Optional, for hosted Supabase where Vercel's Hobby plan allows no cron below a day: the database fires the schedules.
-- Run it once in the SQL editor, after replacing both values in the first statement. Not part of the migrations, because
-- pg_cron, pg_net and Vault do not exist on a plain Postgres.
--
-- The secret is kept in Vault and read when the job runs: the text of a job can be read by others in cron.job.

select vault.create_secret('https://your-address', 'koppel_app_url', 'Where Koppel answers');
select vault.create_secret('the value of CRON_SECRET', 'koppel_cron_secret', 'What its cron routes ask for');

create extension if not exists pg_cron;
create extension if not exists pg_net;

create or replace function private.fire_cron(p_path text) returns bigint
language sql security definer set search_path = ''
as $$
  select net.http_get(
    url := (select decrypted_secret from vault.decrypted_secrets where name = 'koppel_app_url') || p_path,
    headers := jsonb_build_object(
      'authorization', 'Bearer ' || (select decrypted_secret from vault.decrypted_secrets where name = 'koppel_cron_secret')
    ),
    -- The answer does not matter to the clock: a run that takes longer goes on without it.
    timeout_milliseconds := 5000
  );
$$;
revoke execute on function private.fire_cron(text) from public, anon, authenticated;

select cron.schedule('koppel-sync-fathom', '7,37 * * * *', $$select private.fire_cron('/api/cron/sync-fathom')$$);
select cron.schedule('koppel-reconcile', '17 * * * *', $$select private.fire_cron('/api/cron/reconcile')$$);
select cron.schedule('koppel-run-jobs', '* * * * *', $$select private.fire_cron('/api/cron/run-jobs')$$);
select cron.schedule('koppel-housekeeping', '43 3 * * *', $$select private.fire_cron('/api/cron/housekeeping')$$);
-- pg_cron never tidies its own log.
select cron.schedule('koppel-tidy-cron-log', '13 4 * * 0', $$delete from cron.job_run_details where end_time < now() - interval '14 days'$$);
