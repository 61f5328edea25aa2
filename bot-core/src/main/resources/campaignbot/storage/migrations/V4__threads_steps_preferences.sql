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

-- Who took a plan one step on, and when; author '' = the planner.
CREATE TABLE plan_step (
  workspace TEXT NOT NULL,
  platform  TEXT NOT NULL,
  channel   TEXT NOT NULL,
  thread    TEXT NOT NULL,
  revision  INTEGER NOT NULL,
  number    INTEGER NOT NULL,
  state     TEXT NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'RUNNING', 'CLOSED')),
  author    TEXT NOT NULL,
  taken_at  BIGINT NOT NULL,
  PRIMARY KEY (workspace, platform, channel, thread, revision, number)
);

CREATE INDEX plan_step_by_author ON plan_step (workspace, author);

-- A plan may be running or closed now. SQLite cannot change a check in place.
CREATE TABLE plan_of_any_state (
  workspace  TEXT NOT NULL,
  platform   TEXT NOT NULL,
  channel    TEXT NOT NULL,
  thread     TEXT NOT NULL,
  revision   INTEGER NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('PROPOSED', 'APPROVED', 'RUNNING', 'CLOSED')),
  plan       TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (workspace, platform, channel, thread, revision),
  FOREIGN KEY (workspace, platform, channel, thread)
    REFERENCES conversation (workspace, platform, channel, thread)
);

INSERT INTO plan_of_any_state SELECT workspace, platform, channel, thread, revision, state, plan, changed_at FROM plan;
DROP TABLE plan;
ALTER TABLE plan_of_any_state RENAME TO plan;

-- What a workspace has settled once for all its talks.
CREATE TABLE preference (
  workspace  TEXT NOT NULL PRIMARY KEY,
  settled    TEXT NOT NULL,
  changed_at BIGINT NOT NULL
);
