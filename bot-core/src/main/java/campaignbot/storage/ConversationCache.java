package campaignbot.storage;

import campaignbot.conversation.Conversation;
import campaignbot.conversation.TalkKey;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/// Talks in memory, as they were when last seen: used only while the database still has the same
/// edition, so that a cluster never sees an old one. What is saved is the reading of the JSON.
final class ConversationCache {
  private final Cache<TalkKey, Weighed> talks;
  private final HitRate hitRate = new HitRate();

  /// The version alone is not enough: a talk that was thrown away and begun anew counts from one.
  record Edition(long version, long movedAt) {}

  private record Weighed(Conversation talk, Edition edition, int bytes) {}

  /// @param mostBytes of JSON, about; 0 = nothing is kept
  ConversationCache(long mostBytes) {
    this.talks =
        Caffeine.newBuilder()
            .maximumWeight(mostBytes)
            .weigher((TalkKey _, Weighed w) -> w.bytes())
            .build();
  }

  Optional<Conversation> at(TalkKey key, Edition edition) {
    return hitRate.counted(
        Optional.ofNullable(talks.getIfPresent(key))
            .filter(w -> w.edition().equals(edition))
            .map(Weighed::talk));
  }

  void keep(Conversation talk, Edition edition, int bytes) {
    talks.put(talk.key(), new Weighed(talk, edition, bytes));
  }

  long size() {
    return talks.estimatedSize();
  }

  double hitRate() {
    return hitRate.value();
  }
}
