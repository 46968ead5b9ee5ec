-- access: how often something was done from one place, or with one code. Neither is stored: a mark of 18 bits stands for it, a keyed hash
-- under a salt that lives for a day. Unlogged: it reaches no write-ahead log and no base backup, and after a crash counting begins anew.

create unlogged table daily_salt (
    day date primary key,
    salt bytea not null
);
create unlogged table attempt (
    day date not null,
    kind varchar(16) not null,
    mark integer not null,
    count integer not null,
    since timestamptz not null,
    last_at timestamptz not null,
    slowed boolean not null,
    primary key (day, kind, mark)
);

grant select, insert, delete on daily_salt to ${app};
grant select, insert, update, delete on attempt to ${app};
