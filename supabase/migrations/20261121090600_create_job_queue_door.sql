-- The one place that knows the job engine, so a row and the job about it commit together.
-- Late bound: graphile-worker installs its own schema when the worker first starts.
create function private.enqueue(
  p_task text, p_payload jsonb, p_job_key text default null, p_run_at timestamptz default null, p_queue text default null
) returns void
language plpgsql volatile set search_path = ''
as $$
begin
  if to_regnamespace('graphile_worker') is null then
    raise exception using errcode = 'KP503', message = 'job_queue_not_installed',
      hint = 'Start the worker once (it installs its schema), or run scripts/run-migration.';
  end if;
  execute 'select graphile_worker.add_job($1, $2::json, queue_name => $3, run_at => $4, job_key => $5)'
    using p_task, p_payload, p_queue, p_run_at, p_job_key;
end;
$$;
