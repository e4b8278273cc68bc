create view seal_use_facts as select
    u.id, o.kind, o.subject, o.box, o.opinion_on, o.ordered_by, s.name as seal, u.unit_id, u.keeper_id, u.document_id,
    u.revision, r.file_id, u.sha256_before, u.sha256_after, u.certificate, u.at,
    case when d.voided = '' and v.document_id is null then 0 else 1 end as ended, coalesce(v.at, d.voided_at) as ended_at
from seal_use u
join seal_order o on o.id = u.order_id
join seal s on s.id = u.seal_id
join sealed_document d on d.id = u.document_id
join sealed_revision r on r.document_id = u.document_id and r.revision = u.revision
left join sealed_revision_void v on v.document_id = u.document_id and v.revision = u.revision;
