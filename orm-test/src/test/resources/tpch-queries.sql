-- 1: pricing summary
select return_flag, line_status, sum(quantity), sum(extended_price), sum(extended_price * (1 - discount)),
  sum(extended_price * (1 - discount) * (1 + tax)), avg(quantity), avg(extended_price), avg(discount), count(*)
from line_item where shipped_on <= date '1996-12-01' - interval '90' day
group by return_flag, line_status order by return_flag, line_status
-- 2: cheapest supplier
select s.balance, s.name, n.name, p.id, p.maker, s.address, s.phone, s.comment
from part p, supplier s, part_supp ps, nation n, region r
where p.id = ps.part_id and s.id = ps.supplier_id and p.size = 3 and p.type like '%BRASS' and s.nation_id = n.id
  and n.region_id = r.id and r.name = 'EUROPE' and ps.cost = (
    select min(cost) from part_supp, supplier, nation, region
    where p.id = part_id and supplier.id = supplier_id and nation_id = nation.id and region_id = region.id
      and region.name = 'EUROPE')
order by s.balance desc, n.name, s.name, p.id limit 100
-- 3: shipping priority
select l.order_id, sum(extended_price * (1 - discount)) as revenue, ordered_on, ship_priority
from customer c, orders o, line_item l
where segment = 'BUILDING' and c.id = customer_id and order_id = o.id and ordered_on < date '1995-03-15'
  and shipped_on > date '1995-03-15'
group by order_id, ordered_on, ship_priority order by revenue desc, ordered_on limit 10
-- 4: order priority
select priority, count(*) from orders
where ordered_on >= date '1993-07-01' and ordered_on < date '1993-07-01' + interval '3' month
  and exists (select * from line_item where order_id = orders.id and committed_on < received_on)
group by priority order by priority
-- 5: local supplier volume
select n.name, sum(extended_price * (1 - discount)) as revenue
from customer c, orders o, line_item l, supplier s, nation n, region r
where c.id = customer_id and order_id = o.id and supplier_id = s.id and c.nation_id = s.nation_id
  and s.nation_id = n.id and region_id = r.id and r.name = 'ASIA' and ordered_on >= date '1993-01-01'
  and ordered_on < date '1993-01-01' + interval '4' year
group by n.name order by revenue desc
-- 6: revenue change
select sum(extended_price * discount) from line_item
where shipped_on >= date '1994-01-01' and shipped_on < date '1994-01-01' + interval '1' year
  and discount between 0.06 - 0.01 and 0.06 + 0.01 and quantity < 24
-- 7: volume shipping
select supp_nation, cust_nation, year, sum(volume) from (
  select n1.name as supp_nation, n2.name as cust_nation, extract(year from shipped_on) as year,
    extended_price * (1 - discount) as volume
  from supplier s, line_item l, orders o, customer c, nation n1, nation n2
  where s.id = supplier_id and o.id = order_id and c.id = customer_id and s.nation_id = n1.id and c.nation_id = n2.id
    and ((n1.name = 'FRANCE' and n2.name = 'GERMANY') or (n1.name = 'GERMANY' and n2.name = 'FRANCE'))
    and shipped_on between date '1993-01-01' and date '1996-12-31') as shipping
group by supp_nation, cust_nation, year order by supp_nation, cust_nation, year
-- 8: national market share
select year, sum(case when nation = 'BRAZIL' then volume else 0 end) / sum(volume) from (
  select extract(year from ordered_on) as year, extended_price * (1 - discount) as volume, n2.name as nation
  from part p, supplier s, line_item l, orders o, customer c, nation n1, nation n2, region r
  where p.id = part_id and s.id = supplier_id and order_id = o.id and customer_id = c.id and c.nation_id = n1.id
    and n1.region_id = r.id and r.name = 'AMERICA' and s.nation_id = n2.id
    and ordered_on between date '1993-01-01' and date '1996-12-31' and type = 'ECONOMY ANODIZED STEEL') as all_nations
group by year order by year
-- 9: product type profit
select nation, year, sum(amount) from (
  select n.name as nation, extract(year from ordered_on) as year,
    extended_price * (1 - discount) - cost * quantity as amount
  from part p, supplier s, line_item l, part_supp ps, orders o, nation n
  where s.id = l.supplier_id and ps.supplier_id = l.supplier_id and ps.part_id = l.part_id and p.id = l.part_id
    and o.id = order_id and s.nation_id = n.id and p.name like '%green%') as profit
group by nation, year order by nation, year desc
-- 10: returned items
select c.id, c.name, sum(extended_price * (1 - discount)) as revenue, balance, n.name, address, phone, c.comment
from customer c, orders o, line_item l, nation n
where c.id = customer_id and order_id = o.id and ordered_on >= date '1993-10-01'
  and ordered_on < date '1993-10-01' + interval '3' month and return_flag = 'R' and nation_id = n.id
group by c.id, c.name, balance, phone, n.name, address, c.comment order by revenue desc limit 20
-- 11: important stock
select part_id, sum(cost * available) as value from part_supp, supplier s, nation n
where supplier_id = s.id and nation_id = n.id and n.name = 'GERMANY' group by part_id
having sum(cost * available) > (select sum(cost * available) * 0.05 from part_supp, supplier s, nation n
  where supplier_id = s.id and nation_id = n.id and n.name = 'GERMANY')
order by value desc
-- 12: shipping modes
select ship_mode, sum(case when priority = '1-URGENT' or priority = '2-HIGH' then 1 else 0 end),
  sum(case when priority <> '1-URGENT' and priority <> '2-HIGH' then 1 else 0 end)
from orders o, line_item where o.id = order_id and ship_mode in ('MAIL', 'SHIP') and committed_on < received_on
  and shipped_on < committed_on and received_on >= date '1994-01-01'
  and received_on < date '1994-01-01' + interval '1' year
group by ship_mode order by ship_mode
-- 13: customer distribution
select c_count, count(*) as custdist from (
  select c.id, count(o.id) as c_count from customer c
  left outer join orders o on c.id = customer_id and o.comment not like '%special%requests%' group by c.id
) as c_orders group by c_count order by custdist desc, c_count desc
-- 14: promotion effect
select 100.00 * sum(case when type like 'PROMO%' then extended_price * (1 - discount) else 0 end)
  / sum(extended_price * (1 - discount))
from line_item, part p where part_id = p.id and shipped_on >= date '1995-09-01'
  and shipped_on < date '1995-09-01' + interval '1' month
-- 15: top supplier
with revenue (supplier_no, total) as (
  select supplier_id, sum(extended_price * (1 - discount)) from line_item
  where shipped_on >= date '1996-01-01' and shipped_on < date '1996-01-01' + interval '3' month group by supplier_id)
select id, name, address, phone, total from supplier, revenue
where id = supplier_no and total = (select max(total) from revenue) order by id
-- 16: parts and suppliers
select brand, type, size, count(distinct supplier_id) as supplier_cnt from part_supp, part p
where p.id = part_id and brand <> 'Brand#45' and type not like 'MEDIUM POLISHED%' and size in (1, 2, 3, 5)
  and supplier_id not in (select id from supplier where comment like '%Customer%Complaints%')
group by brand, type, size order by supplier_cnt desc, brand, type, size
-- 17: small quantity orders
select sum(extended_price) / 7.0 from line_item, part p where p.id = part_id and brand = 'Brand#23'
  and container = 'MED BOX' and quantity < (select 0.6 * avg(quantity) from line_item where part_id = p.id)
-- 18: large orders
select c.name, c.id, o.id, ordered_on, total, sum(quantity) from customer c, orders o, line_item
where o.id in (select order_id from line_item group by order_id having sum(quantity) > 120)
  and c.id = customer_id and o.id = order_id
group by c.name, c.id, o.id, ordered_on, total order by total desc, ordered_on limit 100
-- 19: discounted revenue
select sum(extended_price * (1 - discount)) from line_item, part p
where (p.id = part_id and brand = 'Brand#12' and container = 'SM CASE' and quantity >= 1 and quantity <= 31
    and size between 1 and 5 and ship_mode in ('AIR', 'AIR REG') and ship_instruct = 'DELIVER IN PERSON')
  or (p.id = part_id and brand = 'Brand#23' and container = 'MED BOX' and quantity >= 10 and quantity <= 40
    and size between 1 and 4 and ship_mode in ('AIR', 'AIR REG') and ship_instruct = 'DELIVER IN PERSON')
  or (p.id = part_id and brand = 'Brand#23' and container = 'LG PACK' and quantity >= 20 and quantity <= 50
    and size between 1 and 5 and ship_mode in ('AIR', 'AIR REG') and ship_instruct = 'DELIVER IN PERSON')
-- 20: potential promotion
select s.name, address from supplier s, nation n
where s.id in (select ps.supplier_id from part_supp ps where ps.part_id in (select id from part where name like 'forest%')
    and available > (select 0.5 * sum(quantity) from line_item where part_id = ps.part_id
      and supplier_id = ps.supplier_id and shipped_on >= date '1994-01-01'
      and shipped_on < date '1994-01-01' + interval '2' year))
  and nation_id = n.id and n.name in ('CANADA', 'KENYA', 'FRANCE') order by s.name
-- 21: suppliers who kept orders waiting
select s.name, count(*) as numwait from supplier s, line_item l1, orders o, nation n
where s.id = l1.supplier_id and o.id = l1.order_id and status = 'F' and l1.received_on > l1.committed_on
  and exists (select * from line_item l2 where l2.order_id = l1.order_id and l2.supplier_id <> l1.supplier_id)
  and not exists (select * from line_item l3 where l3.order_id = l1.order_id and l3.supplier_id <> l1.supplier_id
    and l3.received_on > l3.committed_on)
  and nation_id = n.id and n.name = 'SAUDI ARABIA'
group by s.name order by numwait desc, s.name limit 100
-- 22: sales opportunity
select code, count(*), sum(balance) from (
  select substring(phone from 1 for 2) as code, balance from customer
  where substring(phone from 1 for 2) in ('13', '11', '12', '14', '10') and balance > (
      select avg(balance) from customer where balance > 0.00
        and substring(phone from 1 for 2) in ('13', '11', '12', '14', '10'))
    and not exists (select * from orders where customer_id = customer.id)) as custsale
group by code order by code
