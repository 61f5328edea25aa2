-- What a creator of an approved plan really delivered, and who recorded it last; author '' = somebody who is forgotten.
CREATE TABLE outcome (
  workspace   TEXT NOT NULL,
  platform    TEXT NOT NULL,
  channel     TEXT NOT NULL,
  thread      TEXT NOT NULL,
  revision    INTEGER NOT NULL,
  creator_key TEXT NOT NULL,
  outcome     TEXT NOT NULL,
  author      TEXT NOT NULL,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (workspace, platform, channel, thread, revision, creator_key)
);

CREATE INDEX outcome_by_author ON outcome (workspace, author);
