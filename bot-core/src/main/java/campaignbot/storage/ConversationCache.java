package campaignbot.storage;

import campaignbot.conversation.Conversation;
import campaignbot.conversation.TalkKey;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/// Talks in memory, as they were when last seen: used only while the database still has the same
/// version, so that a cluster never sees an old one. What is saved is the reading of the JSON.
final class ConversationCache {
  private final Cache<TalkKey, Weighed> talks;

  private record Weighed(Conversation talk, long movedAt, int bytes) {}

  /// What tells the states of a talk apart. The version alone does not: a talk that was deleted and
  /// begun anew counts from one again.
  record Stamp(long version, long movedAt) {}

  /// @param mostBytes of JSON, about; 0 = nothing is kept
  ConversationCache(long mostBytes) {
    this.talks =
        Caffeine.newBuilder()
            .maximumWeight(mostBytes)
            .weigher((TalkKey _, Weighed w) -> w.bytes())
            .recordStats()
            .build();
  }

  Optional<Conversation> at(TalkKey key, Stamp stamp) {
    return Optional.ofNullable(talks.getIfPresent(key))
        .filter(w -> new Stamp(w.talk().version(), w.movedAt()).equals(stamp))
        .map(Weighed::talk);
  }

  void keep(Conversation talk, long movedAt, int bytes) {
    talks.put(talk.key(), new Weighed(talk, movedAt, bytes));
  }

  double hitRate() {
    return talks.stats().hitRate();
  }
}
