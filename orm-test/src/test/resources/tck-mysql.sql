create table author (id bigint auto_increment primary key, name varchar(200) not null, bio text);

create table country (code varchar(10) primary key, name varchar(200) not null);

create table city (
    id int auto_increment primary key,
    name varchar(200) not null,
    population int not null,
    country_code varchar(10) not null,
    constraint city_name_key unique (name),
    constraint city_population_check check (population > 0),
    constraint city_country_fk foreign key (country_code) references country (code));

create table document (id bigint auto_increment primary key, title varchar(200) not null, version int not null);

create table employee (
    id bigint auto_increment primary key,
    name varchar(200) not null,
    active boolean not null,
    salary int not null,
    revision bigint not null);

create table `order` (
    `group` bigint auto_increment primary key,
    `select` varchar(200) not null,
    `say "hi" or ``ho``; -- ? $1` varchar(200));

create table visit (
    id bigint auto_increment primary key,
    page varchar(200) not null,
    weight int default 7,
    state varchar(20) not null default 'new',
    seen_at datetime(6) not null default current_timestamp(6));

create table customer (
    id bigint auto_increment primary key,
    email varchar(200) not null,
    plan varchar(20) not null,
    status int not null,
    mood enum ('HAPPY', 'SAD') not null,
    former_plan varchar(20),
    home_street varchar(200) not null,
    home_city varchar(200) not null,
    home_geo_lat double,
    home_geo_long double,
    to_street varchar(200),
    to_city varchar(200),
    to_geo_lat double,
    to_geo_long double);

create table membership (
    last_name varchar(100), first_name varchar(100), role varchar(100), primary key (last_name, first_name));

create table seat (hall varchar(10), number int, guest varchar(100) not null, primary key (hall, number));

-- MySQL has neither a type for UUIDs nor sequences; each server skips what is in the other's comments.
create table event (id /*!80000 binary(16) */ /*M! uuid */ primary key, title varchar(100) not null);

create table token (id /*!80000 binary(16) */ /*M! uuid */ primary key, owner varchar(100) not null);

create /*M! sequence ticket_numbers start with 1000 nocache */ /*!80000 table ticket_numbers (none int) */;
create table ticket (number int primary key, title varchar(100) not null);

create table tag (name varchar(100) primary key);

create table click (id bigint auto_increment primary key);

create table basics (
    id bigint auto_increment primary key,
    truth boolean,
    tiny tinyint,
    small smallint,
    number int,
    large bigint,
    single float,
    wide double,
    letter varchar(1),
    text mediumtext,
    price decimal(65, 15),
    atoms decimal(65),
    bytes mediumblob,
    token /*!80000 binary(16) */ /*M! uuid */,
    day date,
    clock time(6),
    day_and_clock datetime(6),
    `offset` datetime(6),
    instant datetime(6),
    duration bigint,
    vintage int,
    colour varchar(20));

create table plain (
    id int primary key,
    truth boolean not null,
    tiny tinyint not null,
    small smallint not null,
    number int not null,
    large bigint not null,
    single float not null,
    wide double not null,
    letter varchar(1) not null);

create table wide (
    id bigint auto_increment primary key,
    number smallint not null,
    price int not null,
    text varchar(5) not null);

create table narrow (
    id int auto_increment primary key,
    tiny smallint,
    small int,
    number bigint,
    large decimal(40, 10),
    single double,
    wide double,
    letter varchar(10),
    truth boolean,
    atoms decimal(40, 10));

create table guarded (id int primary key, name varchar(100) not null);
