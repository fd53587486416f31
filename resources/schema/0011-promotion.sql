-- Trade promotion: who buys, events where producers and buyers meet, what they sign and what came of it. Money is in
-- hundredths of a million đồng, quantities in thousandths of their unit; null is "not known", which is not nothing.

create table buyer (
    id            integer primary key,
    row_version   integer not null default 1,
    deleted       integer not null default 0 check (deleted in (0, 1)),
    name          text not null check (name <> ''),
    kind          text not null check (kind in ('supermarket', 'chain', 'distributor', 'exporter', 'platform',
                                                'hospitality', 'kitchen', 'other')),
    tax_code      text not null default '',
    address       text not null default '',
    markets       text not null default '',
    papers        text not null default '', -- what it asks of producers, one line each
    terms         text not null default '', -- how it takes in goods and pays
    contact       text not null default '',
    contact_title text not null default '',
    phone         text not null default '',
    email         text not null default '',
    note          text not null default ''
) strict;

create table buyer_need (
    id          integer primary key,
    row_version integer not null default 1,
    deleted     integer not null default 0 check (deleted in (0, 1)),
    buyer_id    integer not null references buyer (id),
    goods       text not null default '',
    group_id    integer references product_group (id),
    quantity    integer check (quantity >= 0),
    unit        text not null default '',
    standards   text not null default '', -- kinds of standard_certificate it wants held, blanks between
    price_from  integer check (price_from >= 0), -- đồng a unit
    price_to    integer check (price_to >= 0),
    until       text,
    note        text not null default '',
    check (goods <> '' or group_id is not null)
) strict;

create table buyer_call (
    id          integer primary key,
    row_version integer not null default 1,
    deleted     integer not null default 0 check (deleted in (0, 1)),
    buyer_id    integer not null references buyer (id),
    called_on   text not null,
    who         text not null default '',
    spoke_with  text not null default '',
    said        text not null check (said <> '')
) strict;

create table trade_event (
    id             integer primary key,
    row_version    integer not null default 1,
    deleted        integer not null default 0 check (deleted in (0, 1)),
    name           text not null check (name <> ''),
    kind           text not null check (kind in ('conference', 'fair', 'week', 'festival', 'livestream', 'delegation',
                                                 'ceremony', 'other')),
    level          text not null check (level in ('province', 'country', 'abroad')),
    starts_on      text not null,
    ends_on        text not null,
    place          text not null default '',
    host           text not null default '',
    programme      text not null default '',
    budget         integer check (budget >= 0),
    budget_source  text not null default '',
    stalls         integer check (stalls >= 0),
    list_sent_on   text, -- the list of products, to the buyers, before the day
    conclusion     text not null default '',
    note           text not null default '',
    check (ends_on >= starts_on)
) strict;

create table event_participant (
    id              integer primary key,
    row_version     integer not null default 1,
    deleted         integer not null default 0 check (deleted in (0, 1)),
    event_id        integer not null references trade_event (id),
    subject_id      integer not null references subject (id),
    person          text not null default '',
    title           text not null default '',
    phone           text not null default '',
    stall           text not null default '',
    attended        text not null default '' check (attended in ('', 'yes', 'no')),
    sales           integer check (sales >= 0),
    sales_estimated integer not null default 0 check (sales_estimated in (0, 1)),
    orders          integer check (orders >= 0),
    wants           text not null default '',
    note            text not null default ''
) strict;
create unique index event_participant_once on event_participant (event_id, subject_id) where deleted = 0;

create table event_product (
    id             integer primary key,
    row_version    integer not null default 1,
    deleted        integer not null default 0 check (deleted in (0, 1)),
    participant_id integer not null references event_participant (id),
    product_id     integer not null references product (id)
) strict;
create unique index event_product_once on event_product (participant_id, product_id) where deleted = 0;

create table event_guest (
    id           integer primary key,
    row_version  integer not null default 1,
    deleted      integer not null default 0 check (deleted in (0, 1)),
    event_id     integer not null references trade_event (id),
    buyer_id     integer references buyer (id),
    kind         text not null check (kind in ('buyer', 'promotion', 'agency', 'locality', 'press', 'other')),
    organisation text not null check (organisation <> ''),
    person       text not null default '',
    title        text not null default '',
    phone        text not null default '',
    email        text not null default '',
    attended     text not null default '' check (attended in ('', 'yes', 'no')),
    wants        text not null default '',
    note         text not null default ''
) strict;

-- What a conclusion asks to be done: dated work until it is done.
create table event_task (
    id          integer primary key,
    row_version integer not null default 1,
    deleted     integer not null default 0 check (deleted in (0, 1)),
    event_id    integer not null references trade_event (id),
    task        text not null check (task <> ''),
    who         text not null default '',
    due_on      text,
    done_on     text,
    outcome     text not null default ''
) strict;

create table contract (
    id            integer primary key,
    row_version   integer not null default 1,
    deleted       integer not null default 0 check (deleted in (0, 1)),
    kind          text not null check (kind in ('memorandum', 'frame', 'sale', 'annex')),
    number        text not null default '',
    signed_on     text not null,
    subject_id    integer not null references subject (id),
    buyer_id      integer not null references buyer (id),
    annex_of      integer references contract (id),
    event_id      integer references trade_event (id),
    value         integer check (value >= 0),
    starts_on     text,
    ends_on       text,
    liquidated_on text,
    cancelled_on  text,
    cancel_reason text not null default '',
    note          text not null default '',
    check ((kind = 'annex') = (annex_of is not null)),
    check (annex_of is null or annex_of <> id)
) strict;

create table contract_item (
    id          integer primary key,
    row_version integer not null default 1,
    deleted     integer not null default 0 check (deleted in (0, 1)),
    contract_id integer not null references contract (id),
    product_id  integer references product (id),
    goods       text not null default '', -- of what is no product of the register
    quantity    integer check (quantity >= 0),
    unit        text not null default '',
    value       integer check (value >= 0),
    check (product_id is not null or goods <> '')
) strict;

-- What was found when the office asked how a contract goes. Delivered counts from the signing on.
create table contract_followup (
    id          integer primary key,
    row_version integer not null default 1,
    deleted     integer not null default 0 check (deleted in (0, 1)),
    contract_id integer not null references contract (id),
    made_on     text not null,
    months      integer not null default 0 check (months in (0, 6, 12)), -- which one; 0: in between
    who         text not null default '',
    quantity    integer check (quantity >= 0),
    unit        text not null default '',
    value       integer check (value >= 0),
    finished    integer not null default 0 check (finished in (0, 1)),
    note        text not null default ''
) strict;
