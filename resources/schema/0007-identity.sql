-- What a register is known by wherever its file lies: drafts, leases and backups go by it. File copies and backups keep
-- it; a copy to work on is given its own.
create table register_identity (
    one integer primary key check (one = 1),
    id text not null check (length(id) = 32)
) strict;
insert into register_identity (one, id) values (1, lower(hex(randomblob(16))));
