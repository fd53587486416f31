-- The register's first schema. Dates are ISO text (yyyy-MM-dd); days are counted in C++ only.
-- Rows are never removed: deleted = 1. row_version rises with every save and tells two desks apart.

create table setting (
    name  text not null primary key,
    value text not null
) strict;

-- One act of one person: what one undo takes back.
create table act (
    id       integer primary key,
    at       text not null,
    who      text not null,
    kind     text not null check (kind in ('add', 'edit', 'delete', 'restore', 'import', 'batch', 'reminder',
                                           'setting', 'undo', 'redo', 'sample')),
    label    text not null,
    source   text not null default '',
    undoes   integer references act (id)
) strict;
create unique index act_undone_once on act (undoes) where undoes is not null;

create table history (
    id        integer primary key,
    act_id    integer not null references act (id),
    entity    text not null,
    record_id integer not null,
    before    text check (before is null or json_valid(before)),
    after     text not null check (json_valid(after)),
    source    text not null default ''
) strict;
create index history_of_record on history (entity, record_id);
create index history_of_act on history (act_id);

-- Administrative units with their lifetimes. district_id: the district of 2024 a unit's land lies in.
create table unit (
    id          integer primary key,
    code        text not null,
    level       text not null check (level in ('province', 'district', 'commune')),
    type        text not null,
    name        text not null,
    parent_id   integer references unit (id),
    district_id integer references unit (id),
    valid_from  text not null,
    valid_to    text,
    check (valid_to is null or valid_to >= valid_from)
) strict;
create unique index unit_code_in_time on unit (code, valid_from);

create table unit_successor (
    old_id     integer not null references unit (id),
    new_id     integer not null references unit (id),
    valid_from text not null,
    primary key (old_id, new_id)
) strict;

create table unit_alias (
    unit_id integer not null references unit (id),
    alias   text not null,
    primary key (unit_id, alias)
) strict;

-- Product groups as a tree: sector (ngành) > group (nhóm) > set (bộ sản phẩm), one tree per rule book.
create table product_group (
    id        integer primary key,
    tree      text not null check (tree in ('current', 'QD1048')),
    level     text not null check (level in ('sector', 'group', 'set')),
    number    integer not null check (number > 0),
    name      text not null,
    ministry  text not null default '',
    parent_id integer references product_group (id),
    unique (tree, level, number)
) strict;

create table product_group_crosswalk (
    old_id integer not null references product_group (id),
    new_id integer not null references product_group (id),
    primary key (old_id, new_id)
) strict;

create table subject (
    id                 integer primary key,
    row_version        integer not null default 1,
    deleted            integer not null default 0 check (deleted in (0, 1)),
    code               text not null default '',
    name               text not null check (name <> ''),
    kind               text not null check (kind in ('household', 'cooperative', 'cooperativeGroup', 'enterprise',
                                                     'farm', 'association')),
    sub_kind           text not null default '',
    representative     text not null default '',
    representative_sex text not null default '' check (representative_sex in ('', 'female', 'male')),
    ethnicity          text not null default '',
    phone              text not null default '',
    email              text not null default '',
    website            text not null default '',
    tax_code           text not null default '',
    personal_id        text not null default '',
    registration_no    text not null default '',
    registration_date  text,
    address            text not null default '',
    unit_id            integer references unit (id),
    status             text not null default 'active' check (status in ('active', 'paused', 'closed')),
    note               text not null default ''
) strict;
create unique index subject_code_once on subject (code) where code <> '' and deleted = 0;

create table product (
    id              integer primary key,
    row_version     integer not null default 1,
    deleted         integer not null default 0 check (deleted in (0, 1)),
    code            text not null default '',
    name            text not null check (name <> ''),
    subject_id      integer not null references subject (id),
    group_id        integer references product_group (id),
    unit_id         integer references unit (id),
    description     text not null default '',
    story           text not null default '',
    material_source text not null default '',
    packaging       text not null default '',
    brand           text not null default '',
    gtin            text not null default '',
    traceability    text not null default '',
    status          text not null default 'active' check (status in ('active', 'paused', 'stopped')),
    note            text not null default ''
) strict;
create unique index product_code_once on product (code) where code <> '' and deleted = 0;
create index product_of_subject on product (subject_id);

create table decision (
    id          integer primary key,
    row_version integer not null default 1,
    deleted     integer not null default 0 check (deleted in (0, 1)),
    issuer      text not null default '',
    number      text not null check (number <> ''),
    date        text,
    kind        text not null check (kind in ('recognition', 'renewal', 'upgrade', 'withdrawal', 'extension', 'other')),
    signer      text not null default '',
    note        text not null default ''
) strict;
-- Numbers restart every year and with every issuer, so the key is issuer, number and date.
create unique index decision_once on decision (issuer, number, coalesce(date, '')) where deleted = 0;

create table certificate (
    id                     integer primary key,
    row_version            integer not null default 1,
    deleted                integer not null default 0 check (deleted in (0, 1)),
    product_id             integer not null references product (id),
    decision_id            integer references decision (id),
    number                 text not null default '',
    stars                  integer not null check (stars between 3 and 5),
    score                  integer check (score between 0 and 100000), -- thousandths of a point
    origin                 text not null check (origin in ('first', 'renewal', 'upgrade')),
    effective_from         text,
    last_valid_day         text,
    extended_until         text,
    extension_basis        text not null default '',
    withdrawn_on           text,
    withdrawal_ground      text not null default '' check (withdrawal_ground in ('', 'a', 'b', 'c', 'd', 'dd', 'e')),
    withdrawal_decision_id integer references decision (id),
    printed_product        text not null default '',
    printed_subject        text not null default '',
    note                   text not null default '',
    check (last_valid_day is null or effective_from is null or last_valid_day >= effective_from),
    check (extended_until is null or (last_valid_day is not null and extended_until > last_valid_day)),
    check (withdrawn_on is null or withdrawal_ground <> '')
) strict;
-- Two certificates of a product never begin on one day, and the later one supersedes the earlier:
-- so at most one is in force on any day.
create unique index certificate_begins_once on certificate (product_id, effective_from)
    where deleted = 0 and effective_from is not null;
create index certificate_of_product on certificate (product_id);
create index certificate_of_decision on certificate (decision_id);

-- What a person said to a reminder: remind me again on a day, or done.
create table reminder (
    id             integer primary key,
    row_version    integer not null default 1,
    deleted        integer not null default 0 check (deleted in (0, 1)),
    certificate_id integer not null references certificate (id),
    kind           text not null check (kind in ('snoozed', 'handled')),
    made_on        text not null,
    until          text,
    note           text not null default '',
    check ((kind = 'snoozed') = (until is not null))
) strict;
create index reminder_of_certificate on reminder (certificate_id);
