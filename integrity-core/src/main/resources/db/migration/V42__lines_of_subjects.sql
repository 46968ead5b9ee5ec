-- Of which unit somebody is whom a case is about: whoever leads it is kept away, today and later. Kept as a keyed hash of this case and the
-- unit, because where somebody works says much about who it is.
create table case_line (
    case_file uuid not null references case_file,
    unit bytea not null,
    primary key (case_file, unit)
);

grant select, insert on case_line to ${app};
