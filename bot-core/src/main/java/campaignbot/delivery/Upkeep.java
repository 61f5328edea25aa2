package campaignbot.delivery;

import campaignbot.conversation.TalkKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// The port for work over all workspaces: finding what was left behind, and throwing away what is
/// no longer kept.
public interface Upkeep {
  /// Talks with an event that was taken in at least `age` ago and waits for its answer.
  Set<TalkKey> waitingFor(Duration age);

  /// Talks of these platforms whose next letter has been due for `age`; of each platform some,
  /// however many wait on another.
  Set<TalkKey> unsentFor(Duration age, Set<String> platforms);

  /// Talks with a job that has been due for `age`.
  Set<TalkKey> unplannedFor(Duration age);

  /// Turns alarms that are due into events of their talks: the first hundred, so that after a long
  /// outage other work goes on in between.
  ///
  /// @return the talks that heard one
  Set<TalkKey> ring();

  /// Sets free what processes held that are surely dead: only for the sole owner of a store.
  void releaseAll();

  /// Throws away what is older than it is kept.
  ///
  /// @return how many rows
  long purge(Retention retention);

  /// When the oldest letter that is still to be sent was written.
  Optional<Instant> oldestUnsent();

  /// What waits now.
  Backlog backlog();
}
