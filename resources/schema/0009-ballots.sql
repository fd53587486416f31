-- Written ballots for renewals (QĐ 26/2026 art. 7.6d), the advisory team's report on a dossier, and what the commune's
-- report (Mẫu 03) says in words. All of it belongs to the record of a round, which closing freezes.

alter table round add column kind text not null default 'meeting' check (kind in ('meeting', 'ballot'));
alter table round add column ballots_sent_on text;
alter table round add column ballots_due_on text; -- last day for sending them back

-- What a member's ballot says on one product. No row: the ballot has not come back.
create table ballot (
    id             integer primary key,
    row_version    integer not null default 1,
    deleted        integer not null default 0 check (deleted in (0, 1)),
    application_id integer not null references application (id),
    member_id      integer not null references council_member (id),
    returned_on    text not null,
    answer         text not null check (answer in ('blank', 'agrees', 'disagrees', 'other')),
    reason         text not null default ''
) strict;
create unique index ballot_once on ballot (application_id, member_id) where deleted = 0;

create table advisory_report (
    id             integer primary key,
    row_version    integer not null default 1,
    deleted        integer not null default 0 check (deleted in (0, 1)),
    application_id integer not null references application (id),
    number         text not null default '',
    reported_on    text,
    signer         text not null default '',
    changes        text not null default '', -- since the recognition before
    finding_a      text not null default '',
    finding_b      text not null default '',
    finding_c      text not null default '',
    visited_on     text,
    visited_by     text not null default '',
    visit_finding  text not null default '',
    tests          text not null default '',
    conclusion     text not null default '',
    points         integer check (points between 0 and 100000), -- thousandths of a point
    stars          integer check (stars between 0 and 5) -- proposed; 0: not to be recognised
) strict;
create unique index advisory_report_once on advisory_report (application_id) where deleted = 0;

alter table application add column report_origin_note text not null default '';
alter table application add column report_labour_note text not null default '';
alter table application add column report_idea_note text not null default '';
alter table application add column report_identity_note text not null default '';
alter table application add column report_proposal text not null default '';

create trigger ballot_is_closed before update on ballot
    when exists (select 1 from application a join round r on r.id = a.round_id
                 where a.id in (old.application_id, new.application_id) and r.closed_on is not null and r.deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
create trigger ballot_comes_late before insert on ballot
    when exists (select 1 from application a join round r on r.id = a.round_id
                 where a.id = new.application_id and r.closed_on is not null and r.deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
create trigger advisory_report_is_closed before update on advisory_report
    when exists (select 1 from application a join round r on r.id = a.round_id
                 where a.id in (old.application_id, new.application_id) and r.closed_on is not null and r.deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
create trigger advisory_report_comes_late before insert on advisory_report
    when exists (select 1 from application a join round r on r.id = a.round_id
                 where a.id = new.application_id and r.closed_on is not null and r.deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
create trigger advisory_file_is_closed before update on attachment
    when exists (select 1 from advisory_report v join application a on a.id = v.application_id
                 join round r on r.id = a.round_id
                 where old.entity = 'advisory_report' and v.id = old.record_id
                       and r.closed_on is not null and r.deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
create trigger advisory_file_comes_late before insert on attachment
    when exists (select 1 from advisory_report v join application a on a.id = v.application_id
                 join round r on r.id = a.round_id
                 where new.entity = 'advisory_report' and v.id = new.record_id
                       and r.closed_on is not null and r.deleted = 0)
    begin select raise(abort, 'roundClosed'); end;

-- Papers show the commune's report from now on: it is part of the record too.
drop trigger application_is_closed;
create trigger application_is_closed
    before update of deleted, kind, rule_set, set_number, sheet_case, round_id, final_a, final_b, final_c, final_total,
                     stars_proposed, stars_decided, decided_on, decided_reason, report_no, report_date, report_signer,
                     report_origin, report_labour, report_idea, report_identity, report_origin_note,
                     report_labour_note, report_idea_note, report_identity_note, report_proposal on application
    when exists (select 1 from round where id in (old.round_id, new.round_id) and closed_on is not null and deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
