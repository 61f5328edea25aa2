-- Where a talk is found on a platform that names a thread after its first message. Talks that never had a command have no row.
CREATE TABLE thread (
  workspace TEXT NOT NULL,
  platform  TEXT NOT NULL,
  channel   TEXT NOT NULL,
  root      TEXT NOT NULL,
  thread    TEXT NOT NULL,
  found_at  BIGINT NOT NULL,
  PRIMARY KEY (workspace, platform, channel, root)
);

CREATE INDEX thread_of_talk ON thread (workspace, platform, channel, thread);
