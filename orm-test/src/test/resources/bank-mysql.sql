create table account (
    id bigint auto_increment primary key,
    iban varchar(40) not null,
    former varchar(40),
    balance bigint not null,
    website varchar(200),
    rights bigint not null);

create table card (
    account_id bigint not null,
    slot smallint not null,
    holder varchar(100) not null,
    primary key (account_id, slot),
    foreign key (account_id) references account (id));

create table transfer (
    id /*!80000 binary(16) */ /*M! uuid */ primary key,
    payer_id bigint not null,
    payee_id bigint,
    slot smallint,
    amount bigint not null,
    foreign key (payer_id) references account (id),
    foreign key (payee_id) references account (id),
    foreign key (payer_id, slot) references card (account_id, slot));
