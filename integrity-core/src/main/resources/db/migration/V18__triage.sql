-- The triage of a case: what each assessor found, apart from the other, and what the chair decided. Only added to; what is found and
-- decided is sealed.
create table triage_assessment (
    id uuid primary key,
    case_file uuid not null references case_file deferrable initially deferred,
    round integer not null,
    person uuid not null,
    at timestamptz not null,
    content bytea not null
);
create index triage_assessment_of_case on triage_assessment (case_file, round, person, at);

-- agreed: null while it waits for a second person, whom it takes when it departs from both assessments
create table triage_decision (
    id uuid primary key,
    case_file uuid not null references case_file deferrable initially deferred,
    round integer not null,
    person uuid not null,
    at timestamptz not null,
    content bytea not null,
    answered_by uuid,
    answered_at timestamptz,
    agreed boolean,
    check (answered_by <> person)
);
create unique index triage_decision_of_case on triage_decision (case_file, round) where agreed is distinct from false;

grant select, insert on triage_assessment, triage_decision to ${app};
grant update (answered_by, answered_at, agreed) on triage_decision to ${app};
