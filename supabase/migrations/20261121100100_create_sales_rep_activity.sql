-- For the list of sales reps: how many meetings each has, and when the newest began. One index probe per rep, and counting
-- stops after p_cap, so a rep with a hundred thousand meetings costs no more than one with a thousand. Only reps whose
-- meetings the reader may see.
create function public.list_sales_rep_activity(p_cap integer default 1000)
returns table (sales_rep_id uuid, meeting_count integer, is_capped boolean, last_starts_at timestamptz)
language sql stable security invoker set search_path = ''
as $$
  select rep.id, least(counted.amount, p_cap)::integer, counted.amount > p_cap, newest.starts_at::timestamptz
  from unnest((select private.visible_sales_rep_ids())) as rep (id)
  cross join lateral (
    select count(*) as amount
    from (select from public.meetings as meeting where meeting.sales_rep_id = rep.id limit p_cap + 1) as capped
  ) as counted
  left join lateral (
    select meeting.starts_at from public.meetings as meeting
    where meeting.sales_rep_id = rep.id order by meeting.starts_at desc, meeting.id limit 1
  ) as newest on true
$$;
grant execute on function public.list_sales_rep_activity(integer) to authenticated;
