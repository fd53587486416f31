-- The evaluation cycle: councils, rounds, dossiers, score sheets, attached files; versions of subjects and products.
-- Rule sets and score sheets themselves are data of the program (resources/rules); rows name them by code.

create table council (
    id                 integer primary key,
    row_version        integer not null default 1,
    deleted            integer not null default 0 check (deleted in (0, 1)),
    name               text not null check (name <> ''),
    body               text not null check (body in ('council', 'advisory')), -- hội đồng, tổ tư vấn
    decision_no        text not null default '',
    decision_date      text,
    quorum_numerator   integer not null default 3 check (quorum_numerator >= 0),
    quorum_denominator integer not null default 4 check (quorum_denominator > 0),
    deviation_limit    integer not null default 10 check (deviation_limit between 0 and 100),
    deviation_at_limit integer not null default 0 check (deviation_at_limit in (0, 1)),
    minima_by_member   integer not null default 0 check (minima_by_member in (0, 1)),
    note               text not null default ''
) strict;

create table council_member (
    id          integer primary key,
    row_version integer not null default 1,
    deleted     integer not null default 0 check (deleted in (0, 1)),
    council_id  integer not null references council (id),
    name        text not null check (name <> ''),
    position    text not null default '',
    agency      text not null default '',
    role        text not null check (role in ('chair', 'viceChair', 'member', 'secretary')),
    votes       integer not null default 1 check (votes in (0, 1)),
    place       integer not null default 0 -- order in the list
) strict;
create index council_member_of_council on council_member (council_id);

create table round (
    id          integer primary key,
    row_version integer not null default 1,
    deleted     integer not null default 0 check (deleted in (0, 1)),
    name        text not null check (name <> ''),
    year        integer not null check (year between 2018 and 2100),
    number      integer not null default 1 check (number > 0),
    rule_set    text not null check (rule_set <> ''),
    council_id  integer references council (id),
    advisory_id integer references council (id),
    proposed_by text, -- dossiers proposed until this day belong to it
    held_on     text,
    place       text not null default '',
    closed_on   text,
    note        text not null default ''
) strict;

create table attendance (
    id          integer primary key,
    row_version integer not null default 1,
    deleted     integer not null default 0 check (deleted in (0, 1)),
    round_id    integer not null references round (id),
    member_id   integer not null references council_member (id),
    present     integer not null default 1 check (present in (0, 1)),
    note        text not null default ''
) strict;
create unique index attendance_once on attendance (round_id, member_id) where deleted = 0;

-- Hồ sơ đăng ký. Final scores are thousandths of a point; stars_decided 0 = not recognised.
create table application (
    id                   integer primary key,
    row_version          integer not null default 1,
    deleted              integer not null default 0 check (deleted in (0, 1)),
    product_id           integer not null references product (id),
    kind                 text not null check (kind in ('first', 'renewal', 'upgrade')),
    rule_set             text not null check (rule_set <> ''),
    rule_set_reason      text not null default '',
    set_number           integer not null default 0 check (set_number between 0 and 26),
    sheet_case           text not null default '' check (sheet_case in ('', 'A', 'B')),
    round_id             integer references round (id),
    state                text not null check (state in ('draft', 'commune', 'received', 'incomplete', 'ready', 'scoring',
                                                        'recognised', 'notRecognised', 'cancelled')),
    filed_on             text,
    commune_receipt_no   text not null default '',
    commune_received_on  text,
    commune_received_by  text not null default '',
    province_receipt_no  text not null default '',
    province_received_on text,
    province_received_by text not null default '',
    report_no            text not null default '',
    report_date          text,
    report_signer        text not null default '',
    report_origin        text not null default '' check (report_origin in ('', 'met', 'notMet')),
    report_labour        text not null default '' check (report_labour in ('', 'met', 'notMet')),
    report_idea          text not null default '' check (report_idea in ('', 'met', 'notMet')),
    report_identity      text not null default '' check (report_identity in ('', 'met', 'notMet')),
    final_a              integer check (final_a between 0 and 100000),
    final_b              integer check (final_b between 0 and 100000),
    final_c              integer check (final_c between 0 and 100000),
    final_total          integer check (final_total between 0 and 100000),
    stars_proposed       integer check (stars_proposed between 0 and 5),
    stars_decided        integer check (stars_decided between 0 and 5),
    decided_on           text,
    decided_reason       text not null default '',
    note                 text not null default ''
) strict;
create index application_of_product on application (product_id);
create index application_of_round on application (round_id);
-- One open dossier per product.
create unique index application_open_once on application (product_id)
    where deleted = 0 and state not in ('recognised', 'notRecognised', 'cancelled');

-- The day each state began.
create table application_step (
    id             integer primary key,
    row_version    integer not null default 1,
    deleted        integer not null default 0 check (deleted in (0, 1)),
    application_id integer not null references application (id),
    state          text not null,
    day            text not null,
    note           text not null default ''
) strict;
create index application_step_of_application on application_step (application_id);

create table application_document (
    id             integer primary key,
    row_version    integer not null default 1,
    deleted        integer not null default 0 check (deleted in (0, 1)),
    application_id integer not null references application (id),
    kind           text not null check (kind <> ''), -- code of the rule set's evidence list
    state          text not null check (state in ('missing', 'present', 'toAmend', 'expired')),
    number         text not null default '',
    issuer         text not null default '',
    issued_on      text,
    expires_on     text,
    checked_by     text not null default '',
    note           text not null default ''
) strict;
create unique index application_document_once on application_document (application_id, kind) where deleted = 0;

create table application_knockout (
    id             integer primary key,
    row_version    integer not null default 1,
    deleted        integer not null default 0 check (deleted in (0, 1)),
    application_id integer not null references application (id),
    knockout       text not null check (knockout <> ''), -- key within the score sheet
    note           text not null default ''
) strict;
create unique index application_knockout_once on application_knockout (application_id, knockout) where deleted = 0;

create table score_sheet (
    id             integer primary key,
    row_version    integer not null default 1,
    deleted        integer not null default 0 check (deleted in (0, 1)),
    application_id integer not null references application (id),
    member_id      integer not null references council_member (id),
    signed_on      text, -- locked from then on
    note           text not null default ''
) strict;
create unique index score_sheet_once on score_sheet (application_id, member_id) where deleted = 0;

create table score_item (
    id          integer primary key,
    row_version integer not null default 1,
    deleted     integer not null default 0 check (deleted in (0, 1)),
    sheet_id    integer not null references score_sheet (id),
    criterion   text not null check (criterion <> ''),
    points      integer check (points between 0 and 100), -- null: the box was cleared again
    note        text not null default ''
) strict;
create unique index score_item_once on score_item (sheet_id, criterion) where deleted = 0;

-- Contents of attached files, each once, named by their SHA-256.
create table file_content (
    hash    text not null primary key check (length(hash) = 64),
    size    integer not null check (size >= 0),
    content blob not null
) strict;

create table attachment (
    id          integer primary key,
    row_version integer not null default 1,
    deleted     integer not null default 0 check (deleted in (0, 1)),
    entity      text not null check (entity <> ''), -- the record it belongs to: "application_document" …
    record_id   integer not null,
    hash        text not null references file_content (hash),
    name        text not null check (name <> ''),
    size        integer not null default 0,
    added_on    text not null,
    note        text not null default ''
) strict;
create index attachment_of_record on attachment (entity, record_id);

-- What a subject or product was called and was before a change in the world (not a correction): until `until`.
create table subject_version (
    id                 integer primary key,
    row_version        integer not null default 1,
    deleted            integer not null default 0 check (deleted in (0, 1)),
    subject_id         integer not null references subject (id),
    until              text not null, -- last day it was so
    reason             text not null check (reason in ('rename', 'legalForm', 'representative', 'move', 'other')),
    basis              text not null default '',
    name               text not null,
    kind               text not null,
    sub_kind           text not null default '',
    representative     text not null default '',
    representative_sex text not null default '',
    ethnicity          text not null default '',
    tax_code           text not null default '',
    registration_no    text not null default '',
    registration_date  text,
    address            text not null default '',
    unit_id            integer references unit (id)
) strict;
create index subject_version_of_subject on subject_version (subject_id);

create table product_version (
    id          integer primary key,
    row_version integer not null default 1,
    deleted     integer not null default 0 check (deleted in (0, 1)),
    product_id  integer not null references product (id),
    until       text not null,
    reason      text not null check (reason in ('rename', 'transfer', 'move', 'other')),
    basis       text not null default '',
    name        text not null,
    subject_id  integer not null references subject (id),
    unit_id     integer references unit (id)
) strict;
create index product_version_of_product on product_version (product_id);

-- Office templates for papers (certificate, annex, minutes): rich text with fields in [brackets].
create table template (
    id          integer primary key,
    row_version integer not null default 1,
    deleted     integer not null default 0 check (deleted in (0, 1)),
    kind        text not null check (kind <> ''),
    name        text not null check (name <> ''),
    body        text not null,
    landscape   integer not null default 0 check (landscape in (0, 1))
) strict;

alter table certificate add column application_id integer references application (id);
alter table certificate add column potential_five integer not null default 0 check (potential_five in (0, 1));
alter table certificate add column withdrawal_concluded_on text;
