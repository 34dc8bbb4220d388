create table author (id bigint auto_increment primary key, name varchar(100) not null, address_city varchar(100) not null, address_country varchar(100) not null);
create table profile (author_id bigint primary key, mentor_id bigint, motto varchar(100));
create table article (id bigint primary key, author_id bigint not null, editor_id bigint, title varchar(100) not null);
create table keyword (id bigint primary key, word varchar(100) not null);
create table article_keyword (article_id bigint not null, keyword_id bigint not null, primary key (article_id, keyword_id));
create table booking (tenant_id bigint not null, number int not null, customer varchar(100) not null, primary key (tenant_id, number));
create table booking_item (tenant_id bigint not null, number int not null, place int not null, previous_place int, what varchar(100) not null, primary key (tenant_id, number, place));
create table folder (id bigint primary key, parent_id bigint, name varchar(100) not null, changed_author_id bigint, changed_reason varchar(100));
