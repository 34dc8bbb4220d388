create table region (id bigint primary key, name text not null);
create table nation (id bigint primary key, name text not null, region_id bigint not null);
create table supplier (id bigint primary key, name text not null, address text not null, nation_id bigint not null,
  phone text not null, balance numeric(12, 2) not null, comment text not null);
create table part (id bigint primary key, name text not null, maker text not null, brand text not null,
  type text not null, size integer not null, container text not null, retail_price numeric(12, 2) not null);
create table part_supp (part_id bigint not null, supplier_id bigint not null, available integer not null,
  cost numeric(12, 2) not null, primary key (part_id, supplier_id));
create table customer (id bigint primary key, name text not null, address text not null, nation_id bigint not null,
  phone text not null, balance numeric(12, 2) not null, segment text not null, comment text not null);
create table orders (id bigint primary key, customer_id bigint not null, status text not null,
  total numeric(12, 2) not null, ordered_on date not null, priority text not null, ship_priority integer not null,
  comment text not null);
create table line_item (order_id bigint not null, line_number integer not null, part_id bigint not null,
  supplier_id bigint not null, quantity numeric(12, 2) not null, extended_price numeric(12, 2) not null,
  discount numeric(12, 2) not null, tax numeric(12, 2) not null, return_flag text not null, line_status text not null,
  shipped_on date not null, committed_on date not null, received_on date not null, ship_instruct text not null,
  ship_mode text not null, primary key (order_id, line_number));
