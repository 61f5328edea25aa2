package campaignbot.discord.fake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What one shard has heard; it outlives its connection. Touched only inside `Happenings`.
final class Session {
  private static final int KEPT = 1_000;

  final String id = UUID.randomUUID().toString().replace("-", "");
  final int shard;
  final int shards;
  final int intents;
  Optional<Link> link;
  private final Deque<DataObject> heard = new ArrayDeque<>();
  private int sequence;

  Session(int shard, int shards, int intents, Link link) {
    this.shard = shard;
    this.shards = shards;
    this.intents = intents;
    this.link = Optional.of(link);
  }

  boolean hears(Optional<Guild> guild) {
    return guild.map(g -> g.shard(shards)).orElse(0) == shard;
  }

  boolean wants(int intent) {
    return (intents & intent) != 0;
  }

  int sequence() {
    return sequence;
  }

  void dispatch(String type, DataObject what) {
    sequence++;
    var event =
        Json.object("op", 0, "s", sequence, "t", type, "d", DataObject.fromJson(what.toString()));
    heard.add(event);
    if (heard.size() > KEPT) {
      heard.remove();
    }
    link.ifPresent(l -> l.send(event));
  }

  /// Goes on over another connection with what was missed.
  void resume(Link next, int after) {
    link = Optional.of(next);
    heard.stream().filter(e -> e.getInt("s") > after).toList().forEach(next::send);
    dispatch("RESUMED", Json.object("_trace", Json.array("fake")));
  }
}
