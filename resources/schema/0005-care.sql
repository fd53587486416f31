-- Care for certificates: what was said to reminders, letters and whom they went to, the stages and days off an office
-- changed, who looks after a district, certificates of standards subjects hold.

-- What a person said to a reminder: remind me again on a day, done, called by phone, the dossier has come.
create table reminder_kinds (
    id             integer primary key,
    row_version    integer not null default 1,
    deleted        integer not null default 0 check (deleted in (0, 1)),
    certificate_id integer not null references certificate (id),
    kind           text not null check (kind in ('snoozed', 'handled', 'called', 'dossier')),
    made_on        text not null,
    until          text,
    note           text not null default '',
    check ((kind = 'snoozed') = (until is not null))
) strict;
insert into reminder_kinds select id, row_version, deleted, certificate_id, kind, made_on, until, note from reminder;
drop table reminder;
alter table reminder_kinds rename to reminder;
create index reminder_of_certificate on reminder (certificate_id);

-- A letter to one recipient, from its draft to the reply. Only an expiry letter that was sent counts as the notice the
-- law asks for.
create table letter (
    id          integer primary key,
    row_version integer not null default 1,
    deleted     integer not null default 0 check (deleted in (0, 1)),
    kind        text not null check (kind in ('expiry', 'public', 'locality', 'withdrawal')),
    subject_id  integer references subject (id),
    unit_id     integer references unit (id),
    recipient   text not null check (recipient <> ''),
    address     text not null default '',
    phone       text not null default '',
    number      text not null default '',
    symbol      text not null default '',
    dated       text,
    signer_role text not null default '', -- lines
    signer      text not null default '',
    copies      text not null default '', -- nơi nhận, lines
    body        text not null default '', -- its text, filled in; [Bảng sản phẩm] stands for the products
    drafted_on  text not null,
    signed_on   text,
    sent_on     text,
    channel     text not null default '' check (channel in ('', 'post', 'zalo', 'email', 'hand')),
    received_on text,
    replied_on  text,
    reply       text not null default '',
    note        text not null default '',
    check ((sent_on is null) = (channel = ''))
) strict;
create index letter_of_subject on letter (subject_id);

-- The products a letter speaks of, as they stood when it was written.
create table letter_item (
    id             integer primary key,
    row_version    integer not null default 1,
    deleted        integer not null default 0 check (deleted in (0, 1)),
    letter_id      integer not null references letter (id),
    certificate_id integer not null references certificate (id),
    product        text not null,
    subject        text not null default '',
    place          text not null default '',
    stars          integer not null check (stars between 1 and 5),
    decision       text not null default '',
    last_day       text
) strict;
create unique index letter_item_once on letter_item (letter_id, certificate_id) where deleted = 0;
create index letter_item_of_certificate on letter_item (certificate_id);

-- Days the office marks itself; they go before the program's own list of holidays.
create table special_day (
    id          integer primary key,
    row_version integer not null default 1,
    deleted     integer not null default 0 check (deleted in (0, 1)),
    day         text not null,
    kind        text not null check (kind in ('off', 'work', 'plain')),
    name        text not null default ''
) strict;
create unique index special_day_once on special_day (day) where deleted = 0;

-- Stages the office moved or left out; `days` before the last valid day (after it when negative).
create table stage_setting (
    id          integer primary key,
    row_version integer not null default 1,
    deleted     integer not null default 0 check (deleted in (0, 1)),
    rule_set    text not null check (rule_set <> ''),
    stage       text not null check (stage <> ''),
    days        integer not null check (days between -365 and 1095),
    used        integer not null default 1 check (used in (0, 1))
) strict;
create unique index stage_setting_once on stage_setting (rule_set, stage) where deleted = 0;

-- Who looks after a district, and who when that person is away.
create table district_care (
    id          integer primary key,
    row_version integer not null default 1,
    deleted     integer not null default 0 check (deleted in (0, 1)),
    unit_id     integer not null references unit (id),
    owner       text not null default '',
    deputy      text not null default ''
) strict;
create unique index district_care_once on district_care (unit_id) where deleted = 0;

-- VietGAP, HACCP, food safety …: certificates subjects hold, for all they make or for one product.
create table standard_certificate (
    id          integer primary key,
    row_version integer not null default 1,
    deleted     integer not null default 0 check (deleted in (0, 1)),
    subject_id  integer not null references subject (id),
    product_id  integer references product (id),
    kind        text not null check (kind <> ''),
    number      text not null default '',
    issuer      text not null default '',
    scope       text not null default '',
    issued_on   text,
    expires_on  text,
    note        text not null default ''
) strict;
create index standard_certificate_of_subject on standard_certificate (subject_id);

-- How long a kind of standards certificate runs where the office says otherwise than the program.
create table standard_setting (
    id          integer primary key,
    row_version integer not null default 1,
    deleted     integer not null default 0 check (deleted in (0, 1)),
    kind        text not null check (kind <> ''),
    months      integer not null check (months between 0 and 600), -- 0: does not run out by itself
    remind_days integer not null check (remind_days between 0 and 730)
) strict;
create unique index standard_setting_once on standard_setting (kind) where deleted = 0;
