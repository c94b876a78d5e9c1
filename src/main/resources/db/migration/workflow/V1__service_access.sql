-- How a company calls services, and how they call back. Secrets are needed as they are, to sign with
-- them, so they are not hashed.
create table service_access (
  company_id      uuid primary key,
  -- Signs what is sent.
  secret          text not null,
  secret_since    timestamptz not null,
  -- Signs as well until then, while the service learns the new one.
  previous_secret text,
  previous_until  timestamptz,
  -- Hosts, addresses and networks that calls may reach though they are not of the public Internet.
  allowed         text[] not null default '{}',
  -- Signs what services call back with; never shown.
  callback_key    text not null,
  version         bigint not null,
  constraint a_previous_secret_has_an_end
    check ((previous_secret is null) = (previous_until is null)),
  constraint nobody_guesses_a_secret check (length(secret) >= 40 and length(callback_key) >= 40)
);
call keep_within_company('service_access');
