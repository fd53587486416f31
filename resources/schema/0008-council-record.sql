-- What a council decided stays as it was. A round has a council of its own, whose members come and go by day; the
-- records of a closed round are refused any change by the file itself; what was opened again leaves a slip.

-- 0: the own council of a round, not offered for the next one.
alter table council add column standing integer not null default 1 check (standing in (0, 1));
alter table council add column origin_id integer references council (id); -- the one it was copied from
alter table council_member add column from_day text; -- empty: from the beginning
alter table council_member add column until_day text; -- last day; empty: to the end
alter table council_member add column instead_of integer references council_member (id);
alter table council_member add column stands_in text not null default ''
    check (stands_in in ('', 'replacement', 'delegation'));
alter table council_member add column basis text not null default ''; -- the paper that says so

-- Rounds keep the councils they have, so that sheets and attendance go on naming the same people; who is to sit in the
-- next rounds is edited in a copy.
update council set standing = 0
    where id in (select council_id from round where council_id is not null)
       or id in (select advisory_id from round where advisory_id is not null);
insert into council (name, body, decision_no, decision_date, quorum_numerator, quorum_denominator, deviation_limit,
                     deviation_at_limit, minima_by_member, note, origin_id)
    select name, body, decision_no, decision_date, quorum_numerator, quorum_denominator, deviation_limit,
           deviation_at_limit, minima_by_member, note, id
    from council where standing = 0 and deleted = 0 order by id;
insert into council_member (council_id, name, position, agency, role, votes, place)
    select made.id, member.name, member.position, member.agency, member.role, member.votes, member.place
    from council made join council_member member on member.council_id = made.origin_id
    where made.origin_id is not null and member.deleted = 0 order by made.id, member.place, member.id;

alter table round add column quorum_reason text not null default ''; -- why it decides without a quorum
alter table round add column paper_heads text not null default ''; -- what its papers took from the settings, once closed
alter table application add column filing_reason text not null default ''; -- why it is taken outside its window

-- A member who has an interest in a product takes no part in it: not in means, quorum and spread.
create table member_exclusion (
    id             integer primary key,
    row_version    integer not null default 1,
    deleted        integer not null default 0 check (deleted in (0, 1)),
    application_id integer not null references application (id),
    member_id      integer not null references council_member (id),
    reason         text not null check (reason <> '')
) strict;
create unique index member_exclusion_once on member_exclusion (application_id, member_id) where deleted = 0;

-- What was opened again: a signed sheet to correct it or to score it anew, a closed round.
create table correction_slip (
    id             integer primary key,
    row_version    integer not null default 1,
    deleted        integer not null default 0 check (deleted in (0, 1)),
    kind           text not null check (kind in ('sheet', 'rescore', 'round')),
    round_id       integer references round (id),
    application_id integer references application (id),
    sheet_id       integer references score_sheet (id),
    day            text not null,
    who            text not null,
    reason         text not null check (reason <> ''),
    before         text not null default '', -- the points as they were signed: "1.1=2;1.2=0"
    after          text not null default '' -- as they were signed again
) strict;
create index correction_slip_of_round on correction_slip (round_id);
create index correction_slip_of_application on correction_slip (application_id);
create index correction_slip_of_sheet on correction_slip (sheet_id);

-- The record of a closed round: refused, whoever writes. Opening it again is the one way, and leaves its slip.
create trigger round_is_closed before update on round
    when old.closed_on is not null and (new.closed_on is not null or new.deleted = 1)
    begin select raise(abort, 'roundClosed'); end;
create trigger council_is_closed before update on council
    when exists (select 1 from round where (council_id = old.id or advisory_id = old.id)
                                       and closed_on is not null and deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
create trigger council_member_is_closed before update on council_member
    when exists (select 1 from round where (council_id = old.council_id or advisory_id = old.council_id
                                            or council_id = new.council_id or advisory_id = new.council_id)
                                       and closed_on is not null and deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
create trigger council_member_comes_late before insert on council_member
    when exists (select 1 from round where (council_id = new.council_id or advisory_id = new.council_id)
                                       and closed_on is not null and deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
create trigger attendance_is_closed before update on attendance
    when exists (select 1 from round where id in (old.round_id, new.round_id) and closed_on is not null and deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
create trigger attendance_comes_late before insert on attendance
    when exists (select 1 from round where id = new.round_id and closed_on is not null and deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
create trigger application_is_closed
    before update of deleted, kind, rule_set, set_number, sheet_case, round_id, final_a, final_b, final_c, final_total,
                     stars_proposed, stars_decided, decided_on, decided_reason on application
    when exists (select 1 from round where id in (old.round_id, new.round_id) and closed_on is not null and deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
create trigger application_comes_late before insert on application
    when exists (select 1 from round where id = new.round_id and closed_on is not null and deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
create trigger application_knockout_is_closed before update on application_knockout
    when exists (select 1 from application a join round r on r.id = a.round_id
                 where a.id = old.application_id and r.closed_on is not null and r.deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
create trigger application_knockout_comes_late before insert on application_knockout
    when exists (select 1 from application a join round r on r.id = a.round_id
                 where a.id = new.application_id and r.closed_on is not null and r.deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
create trigger member_exclusion_is_closed before update on member_exclusion
    when exists (select 1 from application a join round r on r.id = a.round_id
                 where a.id = old.application_id and r.closed_on is not null and r.deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
create trigger member_exclusion_comes_late before insert on member_exclusion
    when exists (select 1 from application a join round r on r.id = a.round_id
                 where a.id = new.application_id and r.closed_on is not null and r.deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
create trigger score_sheet_is_closed before update on score_sheet
    when exists (select 1 from application a join round r on r.id = a.round_id
                 where a.id in (old.application_id, new.application_id) and r.closed_on is not null and r.deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
create trigger score_sheet_comes_late before insert on score_sheet
    when exists (select 1 from application a join round r on r.id = a.round_id
                 where a.id = new.application_id and r.closed_on is not null and r.deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
create trigger score_item_is_closed before update on score_item
    when exists (select 1 from score_sheet s join application a on a.id = s.application_id
                 join round r on r.id = a.round_id
                 where s.id in (old.sheet_id, new.sheet_id) and r.closed_on is not null and r.deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
create trigger score_item_comes_late before insert on score_item
    when exists (select 1 from score_sheet s join application a on a.id = s.application_id
                 join round r on r.id = a.round_id
                 where s.id = new.sheet_id and r.closed_on is not null and r.deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
create trigger correction_slip_is_closed before update on correction_slip
    when exists (select 1 from round where id in (old.round_id, new.round_id) and closed_on is not null and deleted = 0)
    begin select raise(abort, 'roundClosed'); end;
