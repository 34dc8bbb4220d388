create table `member` (
    `id` bigint not null auto_increment,
    `club_id` bigint not null,
    `sponsor_id` bigint,
    `nickname` varchar(80) not null,
    `email` varchar(200) comment 'Where a \\ is a "backslash".',
    `bio` longtext,
    `fee` decimal(10,2) not null,
    `rank` enum('GUEST','FELLOW','HONORARY') not null,
    `state` varchar(255) default ('new'),
    `since` datetime(6) default (utc_timestamp(6)),
    `version` int not null,
    primary key (`id`),
    constraint `member_email_key` unique (`email`),
    constraint `member_sponsor_id_fkey` foreign key (`sponsor_id`) references `member` (`id`) on delete set null,
    constraint `member_check` check (fee >= 0),
    constraint `member_nickname_check` check (nickname <> ''),
    unique index `member_club_id_nickname_idx` (`club_id`, `nickname`),
    index `member_since` (`since`)) character set utf8mb4 comment 'Who is in a club; it''s a table.';

create table `club` (
    `id` bigint not null auto_increment,
    `name` varchar(100) not null,
    `founder_id` bigint,
    primary key (`id`),
    constraint `club_name_key` unique (`name`),
    constraint `club_founder_id_fkey` foreign key (`founder_id`) references `member` (`id`)) character set utf8mb4;

create table `meeting` (
    `club_id` bigint not null,
    `day` date not null,
    `place_room` varchar(50) not null,
    `place_floor` int,
    `chair_id` bigint,
    primary key (`club_id`, `day`),
    constraint `meeting_club_id_fkey` foreign key (`club_id`) references `club` (`id`) on delete cascade,
    index `meeting_chair_id_idx` (`chair_id`)) character set utf8mb4;

create table `minute` (
    `id` binary(16) not null,
    `club_id` bigint not null,
    `day` date not null,
    `text` mediumtext not null,
    primary key (`id`),
    constraint `minute_club_id_day_fkey` foreign key (`club_id`, `day`) references `meeting` (`club_id`, `day`) on delete cascade on update cascade) character set utf8mb4;

alter table `member` add constraint `member_club_id_fkey` foreign key (`club_id`) references `club` (`id`) on delete cascade;
