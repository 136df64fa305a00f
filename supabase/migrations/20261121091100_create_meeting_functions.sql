-- What a person may change about a meeting by hand; a sync leaves it alone afterwards.

-- Somebody else's meeting is answered like one that does not exist.
create function private.require_visible_meeting(p_actor jsonb, p_meeting_id uuid) returns public.meetings
language plpgsql volatile set search_path = ''
as $$
declare
  v_meeting public.meetings;
begin
  select * into v_meeting from public.meetings where id = p_meeting_id for update;
  if not found or not (
    p_actor ->> 'kind' = 'system'
    or v_meeting.sales_rep_id = any (private.visible_sales_rep_ids_of(private.actor_user_id(p_actor)))
  ) then
    perform private.refuse('KP404', 'meeting_not_found');
  end if;
  return v_meeting;
end;
$$;

create function public.complete_action_item(p_actor jsonb, p_id uuid, p_completed boolean) returns public.action_items
language plpgsql volatile security definer set search_path = ''
as $$
declare
  v_item public.action_items;
  v_meeting_id uuid;
begin
  select meeting_id into v_meeting_id from public.action_items where id = p_id;
  if not found then perform private.refuse('KP404', 'action_item_not_found'); end if;
  perform private.require_visible_meeting(p_actor, v_meeting_id);

  update public.action_items set
    completed_at = case when p_completed then now() end,
    completed_by = case when p_completed then private.actor_user_id(p_actor) end,
    locally_edited_at = now(), updated_at = now()
  where id = p_id and (completed_at is not null) <> p_completed
  returning * into v_item;
  if not found then
    select * into v_item from public.action_items where id = p_id;
    return v_item;
  end if;

  update public.meetings set updated_at = now(), open_action_item_count = (
    select count(*) from public.action_items as item where item.meeting_id = v_meeting_id and item.completed_at is null
  ) where id = v_meeting_id;
  perform private.audit(p_actor, case when p_completed then 'action_item.completed' else 'action_item.reopened' end,
    'action_item', p_id::text, jsonb_build_object('meetingId', v_meeting_id));
  return v_item;
end;
$$;

-- For admins, and for managers between reps they both see.
create function public.correct_meeting_rep(p_actor jsonb, p_meeting_id uuid, p_sales_rep_id uuid) returns public.meetings
language plpgsql volatile security definer set search_path = ''
as $$
declare
  v_meeting public.meetings;
  v_before uuid;
begin
  v_meeting := private.require_visible_meeting(p_actor, p_meeting_id);
  if p_actor ->> 'kind' <> 'system' and not exists (
    select from public.profiles where id = private.actor_user_id(p_actor) and role in ('admin', 'manager')
  ) then
    perform private.refuse('KP403', 'forbidden');
  end if;
  if not exists (select from public.sales_reps where id = p_sales_rep_id) or not (
    p_actor ->> 'kind' = 'system'
    or p_sales_rep_id = any (private.visible_sales_rep_ids_of(private.actor_user_id(p_actor)))
  ) then
    perform private.refuse('KP404', 'sales_rep_not_found');
  end if;
  if v_meeting.sales_rep_id = p_sales_rep_id then return v_meeting; end if;

  v_before := v_meeting.sales_rep_id;
  update public.meetings set sales_rep_id = p_sales_rep_id, rep_corrected_at = now(), updated_at = now()
  where id = p_meeting_id returning * into v_meeting;
  update public.meeting_search set sales_rep_id = p_sales_rep_id where meeting_id = p_meeting_id;
  insert into public.match_evidence (meeting_id, sales_rep_id, kind, value, strength)
  values (p_meeting_id, p_sales_rep_id, 'manual', p_actor ->> 'name', 'strong');
  perform private.audit(p_actor, 'meeting.rep_corrected', 'meeting', p_meeting_id::text,
    jsonb_build_object('before', v_before, 'after', p_sales_rep_id));
  return v_meeting;
end;
$$;

grant execute on function
  public.complete_action_item(jsonb, uuid, boolean),
  public.correct_meeting_rep(jsonb, uuid, uuid)
to service_role;
