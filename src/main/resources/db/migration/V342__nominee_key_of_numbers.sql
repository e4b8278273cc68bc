insert into nominee_key (nomination_id, text)
select n.id, concat('#', right(n.number, d.digits))
from nomination n join (select 2 as digits union all select 3 union all select 4) d on d.digits > 0;
