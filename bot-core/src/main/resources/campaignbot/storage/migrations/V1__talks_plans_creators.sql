-- The workspace stands first in every key: nothing ever crosses it. Times are epoch milliseconds; JSON is text that the program reads.

CREATE TABLE conversation (
  workspace TEXT NOT NULL,
  platform  TEXT NOT NULL,
  channel   TEXT NOT NULL,
  thread    TEXT NOT NULL,
  version   BIGINT NOT NULL,
  state     TEXT NOT NULL,
  moved_at  BIGINT NOT NULL,
  PRIMARY KEY (workspace, platform, channel, thread)
);

CREATE INDEX conversation_by_time ON conversation (workspace, platform, channel, moved_at);

CREATE TABLE plan (
  workspace  TEXT NOT NULL,
  platform   TEXT NOT NULL,
  channel    TEXT NOT NULL,
  thread     TEXT NOT NULL,
  revision   INTEGER NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED')),
  plan       TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (workspace, platform, channel, thread, revision),
  FOREIGN KEY (workspace, platform, channel, thread)
    REFERENCES conversation (workspace, platform, channel, thread)
);

CREATE TABLE catalogue (
  workspace TEXT NOT NULL PRIMARY KEY,
  name      TEXT NOT NULL,
  version   BIGINT NOT NULL
);

CREATE TABLE creator (
  workspace   TEXT NOT NULL,
  creator_key TEXT NOT NULL,
  position    INTEGER NOT NULL,
  creator     TEXT NOT NULL,
  PRIMARY KEY (workspace, creator_key),
  FOREIGN KEY (workspace) REFERENCES catalogue (workspace)
);
