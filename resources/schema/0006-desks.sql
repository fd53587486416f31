-- The desk an act was done at: a random name in the settings of whoever works there, so that undo takes back one's own
-- acts only. Acts of before belong to whoever has the register open.
alter table act add column desk text not null default '';
