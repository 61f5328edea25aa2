-- Events in, messages out, work and alarms in between. The workspace stands first in every key.
-- Times are epoch milliseconds. All of it is SQL that SQLite and PostgreSQL share.

-- How many events a talk has received and letters it has written. Updating this row is the lock of the talk.
CREATE TABLE talk (
  workspace TEXT NOT NULL,
  platform  TEXT NOT NULL,
  channel   TEXT NOT NULL,
  thread    TEXT NOT NULL,
  received  BIGINT NOT NULL,
  written   BIGINT NOT NULL,
  PRIMARY KEY (workspace, platform, channel, thread)
);

CREATE TABLE inbox (
  workspace   TEXT NOT NULL,
  platform    TEXT NOT NULL,
  event_id    TEXT NOT NULL,
  channel     TEXT NOT NULL,
  thread      TEXT NOT NULL,
  number      BIGINT NOT NULL,
  author      TEXT NOT NULL,
  heard       TEXT NOT NULL,
  attempts    INTEGER NOT NULL,
  received_at BIGINT NOT NULL,
  done_at     BIGINT,
  PRIMARY KEY (workspace, platform, event_id)
);

CREATE INDEX inbox_waiting ON inbox (workspace, platform, channel, thread, number) WHERE done_at IS NULL;
CREATE INDEX inbox_by_author ON inbox (workspace, author);
CREATE INDEX inbox_done ON inbox (done_at);

-- due_at: when it may be sent or, while it is being sent, when the claim on it ends.
CREATE TABLE outbox (
  workspace  TEXT NOT NULL,
  platform   TEXT NOT NULL,
  channel    TEXT NOT NULL,
  thread     TEXT NOT NULL,
  number     BIGINT NOT NULL,
  message    TEXT NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('WAITING', 'SENDING', 'SENT', 'DEAD')),
  attempts   INTEGER NOT NULL,
  doubtful   INTEGER NOT NULL,
  owner      TEXT NOT NULL,
  due_at     BIGINT NOT NULL,
  written_at BIGINT NOT NULL,
  settled_at BIGINT,
  posted_as  TEXT NOT NULL,
  reason     TEXT NOT NULL,
  PRIMARY KEY (workspace, platform, channel, thread, number)
);

CREATE INDEX outbox_unsent ON outbox (workspace, platform, channel, thread, number) WHERE state IN ('WAITING', 'SENDING');
CREATE INDEX outbox_settled ON outbox (settled_at);

CREATE TABLE job (
  workspace TEXT NOT NULL,
  platform  TEXT NOT NULL,
  channel   TEXT NOT NULL,
  thread    TEXT NOT NULL,
  revision  INTEGER NOT NULL,
  request   TEXT NOT NULL,
  attempts  INTEGER NOT NULL,
  owner     TEXT NOT NULL,
  due_at    BIGINT NOT NULL,
  PRIMARY KEY (workspace, platform, channel, thread, revision)
);

-- One alarm a talk: what it hears when it has been silent until due_at.
CREATE TABLE alarm (
  workspace TEXT NOT NULL,
  platform  TEXT NOT NULL,
  channel   TEXT NOT NULL,
  thread    TEXT NOT NULL,
  kind      TEXT NOT NULL CHECK (kind IN ('REMINDER', 'EXPIRY')),
  version   BIGINT NOT NULL,
  due_at    BIGINT NOT NULL,
  PRIMARY KEY (workspace, platform, channel, thread)
);

CREATE INDEX alarm_due ON alarm (due_at);

-- What only one node may do. Workspace '*': for all of them.
CREATE TABLE lease (
  workspace TEXT NOT NULL,
  name      TEXT NOT NULL,
  owner     TEXT NOT NULL,
  until     BIGINT NOT NULL,
  PRIMARY KEY (workspace, name)
);

-- Encrypted by the program; key_id says with which key.
CREATE TABLE secret (
  workspace  TEXT NOT NULL,
  platform   TEXT NOT NULL,
  name       TEXT NOT NULL,
  key_id     TEXT NOT NULL,
  sealed     TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (workspace, platform, name)
);
