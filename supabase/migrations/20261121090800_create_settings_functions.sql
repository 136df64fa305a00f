-- Settings change together with the audit rows that say so, or not at all.

create function private.put_setting(p_actor jsonb, p_key text, p_value text, p_description text) returns void
language sql volatile set search_path = ''
as $$
  insert into public.system_settings as setting (setting_key, setting_value, description, updated_by)
  values (p_key, p_value, p_description, private.actor_user_id(p_actor))
  on conflict (setting_key) do update set
    setting_value = excluded.setting_value,
    description = coalesce(excluded.description, setting.description),
    updated_at = now(),
    updated_by = excluded.updated_by
$$;

-- p_changes is {"changes": [{key, value, oldHash, newHash, description, action}]}; the hashes are keyed, made by the caller.
-- A change may name its own action; p_action is for those that do not.
create function public.update_settings(p_actor jsonb, p_action text, p_changes jsonb) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform private.require_admin(p_actor);
  perform private.put_setting(p_actor, change.key, change.value, change.description)
  from jsonb_to_recordset(p_changes -> 'changes') as change (key text, value text, description text);
  perform private.audit(
    p_actor, coalesce(change.action, p_action), 'setting', change.key, '{}', change."oldHash", change."newHash")
  from jsonb_to_recordset(p_changes -> 'changes') as change (key text, "oldHash" text, "newHash" text, action text);
end;
$$;

create function public.record_connection_test(
  p_actor jsonb, p_status text, p_tested_at timestamptz, p_value_hash text, p_details jsonb
) returns void
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform private.require_admin(p_actor);
  perform private.put_setting(p_actor, 'fathom_connection_status', p_status, 'Status van Fathom connectie');
  perform private.put_setting(p_actor, 'fathom_last_test',
    to_char(p_tested_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'Laatste keer dat de verbinding getest is');
  perform private.audit(p_actor, 'test_connection', 'setting', 'fathom_api_key',
    coalesce(p_details, '{}') || jsonb_build_object('status', p_status), null, p_value_hash);
end;
$$;

-- For acts that change nothing and must still be on record, such as revealing a key.
create function public.write_audit(
  p_actor jsonb, p_action text, p_target_type text, p_target_id text, p_details jsonb default '{}'
) returns void
language sql volatile security definer set search_path = ''
as $$ select private.audit(p_actor, p_action, p_target_type, p_target_id, p_details) $$;

-- Every row whose content, predecessor or number is not what the chain says; none when nobody tampered.
-- It reads the whole log, however long that has become.
create function public.verify_audit_chain() returns table (broken_id bigint)
language sql stable security definer set search_path = '' set statement_timeout = '60s'
as $$
  select entry.id
  from (
    select log, log.id, lag(log.hash) over chain as expected_prev_hash, coalesce(lag(log.id) over chain, 0) + 1 as expected_id
    from public.audit_logs as log
    window chain as (order by log.id)
  ) as entry
  where entry.id <> entry.expected_id
    or (entry.log).prev_hash is distinct from entry.expected_prev_hash
    or (entry.log).hash <> private.audit_hash(entry.log)
  order by entry.id
$$;

grant execute on function
  public.update_settings(jsonb, text, jsonb),
  public.record_connection_test(jsonb, text, timestamptz, text, jsonb),
  public.write_audit(jsonb, text, text, text, jsonb),
  public.verify_audit_chain()
to service_role;
