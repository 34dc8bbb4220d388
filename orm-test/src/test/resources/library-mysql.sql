create table reader (
    id bigint auto_increment primary key,
    name varchar(100) not null,
    profile json not null,
    settings json,
    tags json not null,
    raw json,
    extra json);
create table loan (id bigint primary key, reader_id bigint not null, book json, foreign key (reader_id) references reader (id));
create table fact (id bigint primary key, `all` json not null);
