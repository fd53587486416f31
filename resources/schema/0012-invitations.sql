-- Invitations to trade events are letters like any other: with number, signer and the steps of their way. The kinds of
-- a letter stand in a check, so both tables are made anew: what speaks of a letter goes first and comes back last.

create table letter_kinds (
    id          integer primary key,
    row_version integer not null default 1,
    deleted     integer not null default 0 check (deleted in (0, 1)),
    kind        text not null check (kind in ('expiry', 'public', 'locality', 'withdrawal', 'invitation')),
    subject_id  integer references subject (id),
    unit_id     integer references unit (id),
    event_id    integer references trade_event (id), -- an invitation's
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
    head        text not null default '', -- superior body, office, place when it was signed, one line each
    check ((sent_on is null) = (channel = '')),
    check ((kind = 'invitation') = (event_id is not null))
) strict;
insert into letter_kinds (id, row_version, deleted, kind, subject_id, unit_id, recipient, address, phone, number, symbol,
    dated, signer_role, signer, copies, body, drafted_on, signed_on, sent_on, channel, received_on, replied_on, reply,
    note, head)
select id, row_version, deleted, kind, subject_id, unit_id, recipient, address, phone, number, symbol,
    dated, signer_role, signer, copies, body, drafted_on, signed_on, sent_on, channel, received_on, replied_on, reply,
    note, head from letter;

create table letter_item_kinds (
    id             integer primary key,
    row_version    integer not null default 1,
    deleted        integer not null default 0 check (deleted in (0, 1)),
    letter_id      integer not null references letter_kinds (id),
    certificate_id integer not null references certificate (id),
    product        text not null,
    subject        text not null default '',
    place          text not null default '',
    stars          integer not null check (stars between 1 and 5),
    decision       text not null default '',
    last_day       text
) strict;
insert into letter_item_kinds (id, row_version, deleted, letter_id, certificate_id, product, subject, place, stars,
    decision, last_day)
select id, row_version, deleted, letter_id, certificate_id, product, subject, place, stars, decision, last_day
from letter_item;

drop table letter_item;
drop table letter;
alter table letter_kinds rename to letter;
alter table letter_item_kinds rename to letter_item;
create index letter_of_subject on letter (subject_id);
create index letter_of_event on letter (event_id);
create unique index letter_item_once on letter_item (letter_id, certificate_id) where deleted = 0;
create index letter_item_of_certificate on letter_item (certificate_id);
