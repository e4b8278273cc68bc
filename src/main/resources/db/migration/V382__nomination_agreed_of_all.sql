update nomination
set agreed = coalesce((select group_concat(distinct o.step separator ' ') from opinion o
    where o.nomination_id = nomination.id and o.decision = 'AGREE'
    and not exists (select 1 from opinion_void v where v.opinion_id = o.id)), '')
where state <> 'DRAFT';
