-- Counters of rate-limiter-flexible (its own columns). Only the server's direct connection, the owner, touches them.
create table private.rate_limits (
  key text primary key,
  points integer not null default 0,
  expire bigint
);
alter table private.rate_limits enable row level security;
