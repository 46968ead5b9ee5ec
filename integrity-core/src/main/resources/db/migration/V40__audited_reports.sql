-- What was decided, the latest first: for whoever audits final reports.
create index advice_decided on advice (answered_at desc, id desc) where answered_at is not null and withdrawn_at is null;
