-- Files that belong to a report: sealed, in chunks of a mebibyte. While one comes in it is RECEIVING, and can be dropped; once KEPT it stays as it is.
create table attachment (
    id uuid primary key,
    report uuid not null references report,
    author uuid,
    by_confidant boolean not null,
    begun_at timestamptz not null,
    state varchar(16) not null default 'RECEIVING' check (state in ('RECEIVING', 'KEPT')),
    -- from here on: known when it is in
    at timestamptz,
    name bytea,
    fingerprint bytea,
    mark bytea unique,
    size bigint,
    type varchar(100),
    scan varchar(16) not null default 'PENDING' check (scan in ('PENDING', 'CLEAN', 'INFECTED')),
    cleaning varchar(16) not null default 'PENDING' check (cleaning in ('PENDING', 'MADE', 'NOT_THIS_TYPE', 'TOO_LARGE', 'FAILED')),
    cleaned_size bigint,
    work_after timestamptz,
    work_tried integer not null default 0,
    check (state = 'RECEIVING'
        or (at is not null and name is not null and fingerprint is not null and mark is not null and size is not null and type is not null))
);
create index attachment_of_report on attachment (report, at, id) where state = 'KEPT';
create index attachment_coming_in on attachment (begun_at) where state = 'RECEIVING';
create index attachment_to_scan on attachment (work_after) where state = 'KEPT' and scan = 'PENDING';
create index attachment_to_clean on attachment (work_after) where state = 'KEPT' and cleaning = 'PENDING';

create table attachment_chunk (
    attachment uuid not null references attachment on delete cascade,
    copy varchar(8) not null check (copy in ('ORIGINAL', 'CLEANED')),
    position integer not null,
    content bytea not null,
    primary key (attachment, copy, position)
);
-- it is sealed: no use in trying to compress it
alter table attachment_chunk alter column content set storage external;

create function attachment_stays() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if old.state = 'KEPT' and (old.state, old.at, old.name, old.fingerprint, old.mark, old.size, old.type)
        is distinct from (new.state, new.at, new.name, new.fingerprint, new.mark, new.size, new.type) then
        raise exception 'attachment % is kept as it is', old.id;
    end if;
    if old.scan = 'INFECTED' and new.scan <> 'INFECTED' then
        raise exception 'attachment % stays shut', old.id;
    end if;
    return new;
end $$;
create trigger attachment_stays before update on attachment for each row execute function attachment_stays();

create function attachment_chunk_in_time() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if not exists (select 1 from attachment where id = new.attachment and case new.copy
        when 'ORIGINAL' then state = 'RECEIVING' else state = 'KEPT' and cleaning = 'PENDING' end) then
        raise exception 'attachment % takes no more chunks', new.attachment;
    end if;
    return new;
end $$;
create trigger attachment_chunk_in_time before insert on attachment_chunk for each row execute function attachment_chunk_in_time();

-- The only ways to delete: what never came in whole.
create function attachment_drop(p_id uuid) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
    dropped integer;
begin
    delete from attachment where id = p_id and state = 'RECEIVING';
    get diagnostics dropped = row_count;
    return dropped;
end $$;
create function attachment_sweep(p_before timestamptz) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
    dropped integer;
begin
    delete from attachment where state = 'RECEIVING' and begun_at < p_before;
    get diagnostics dropped = row_count;
    return dropped;
end $$;
revoke all on function attachment_drop, attachment_sweep from public;

grant select on attachment, attachment_chunk to ${app};
grant insert (id, report, author, by_confidant, begun_at) on attachment to ${app};
grant update (state, at, name, fingerprint, mark, size, type, scan, cleaning, cleaned_size, work_after, work_tried) on attachment to ${app};
grant insert on attachment_chunk to ${app};
grant execute on function attachment_drop, attachment_sweep to ${app};
