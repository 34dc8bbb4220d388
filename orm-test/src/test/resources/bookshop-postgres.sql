create table writer (id bigint primary key, name varchar(40) not null, bio varchar(100), boss_id bigint);
create table book (
  id bigint primary key, writer_id bigint, title varchar(40) not null, pages integer not null,
  copies smallint not null, price numeric(10, 2) not null, rating integer, weight double precision not null,
  in_print boolean not null, published date not null, printed timestamp not null, sold_at timestamptz not null);
