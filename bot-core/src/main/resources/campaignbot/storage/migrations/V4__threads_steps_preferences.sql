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

-- Who was heard in a talk. The person comes before the place, because talks are looked up by person.
CREATE TABLE participant (
  workspace TEXT NOT NULL,
  person    TEXT NOT NULL,
  platform  TEXT NOT NULL,
  channel   TEXT NOT NULL,
  thread    TEXT NOT NULL,
  PRIMARY KEY (workspace, person, platform, channel, thread)
);

CREATE INDEX participant_of_talk ON participant (workspace, platform, channel, thread);
