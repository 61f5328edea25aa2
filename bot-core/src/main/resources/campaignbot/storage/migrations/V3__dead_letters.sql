-- Counting the dead letters does not read all letters.
CREATE INDEX outbox_dead ON outbox (workspace) WHERE state = 'DEAD';
