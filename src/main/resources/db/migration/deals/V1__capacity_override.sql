-- Another monthly limit for an adviser, from the first Monday on or after a day.
create table capacity_override (
  company_id    uuid not null,
  id            uuid not null,
  entered       bigint not null generated always as identity,
  email         text not null,
  effective     date not null,
  monthly_limit integer not null,
  pod_type      text not null,
  notes         text not null,
  version       bigint not null default 0,
  primary key (company_id, id),
  constraint a_monthly_limit_is_above_zero check (monthly_limit > 0),
  constraint advisers_are_known_by_emails_in_lower_case check (email = lower(email))
);
-- Of two that begin on one Monday, the one that was entered later is in force.
create index capacity_override_as_entered on capacity_override (company_id, email, entered);
call keep_within_company('capacity_override');
