package campaignbot.discord.fake;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// So many calls in so much time: of a route at one channel or webhook, and of all together. The
/// sizes are plausible; Discord publishes none.
final class RateLimits {
  private static final int GLOBAL_A_SECOND = 50;
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final Map<String, Bucket> buckets = new HashMap<>();
  private final Deque<Long> all = new ArrayDeque<>();

  private record Size(int calls, Duration in) {}

  private static final class Bucket {
    private final Size size;
    private long began;
    private int used;

    Bucket(Size size) {
      this.size = size;
    }

    double left(long now) {
      return (began + size.in().toNanos() - now) / (double) SECOND;
    }
  }

  /// Counts the call.
  Optional<Answer> refusal(Request request) {
    var now = System.nanoTime();
    var global = request.isByToken() ? Optional.<Answer>empty() : global(now);
    return global.isPresent() ? global : ofBucket(request, now);
  }

  private Optional<Answer> global(long now) {
    all.removeIf(t -> now - t >= SECOND);
    if (all.size() >= GLOBAL_A_SECOND) {
      return Optional.of(refused(Duration.ofNanos(SECOND - (now - all.getFirst())), true));
    }
    all.add(now);
    return Optional.empty();
  }

  private Optional<Answer> ofBucket(Request request, long now) {
    var bucket = bucket(request);
    if (bucket.isEmpty()) {
      return Optional.empty();
    }
    var it = bucket.get();
    if (it.used == 0 || it.left(now) <= 0) {
      it.began = now;
      it.used = 0;
    }
    if (it.used >= it.size.calls()) {
      var headers = new HashMap<>(headers(request));
      headers.put("Retry-After", "" + (long) Math.ceil(it.left(now)));
      headers.put("X-RateLimit-Scope", "user");
      return Optional.of(Answer.tooMany(it.left(now), false, headers));
    }
    it.used++;
    return Optional.empty();
  }

  private Optional<Bucket> bucket(Request request) {
    return size(request).map(s -> buckets.computeIfAbsent(key(request), _ -> new Bucket(s)));
  }

  private static String key(Request request) {
    var by = request.isByToken() ? request.at(1) + request.at(2) : request.at(1);
    return name(request) + by;
  }

  /// The same for all channels.
  private static String name(Request request) {
    var template = request.template();
    return template.endsWith("/threads") ? "threads" : template.replace(':', '-');
  }

  private static Optional<Size> size(Request request) {
    return Optional.ofNullable(
        switch (request.template()) {
          case "POST /channels/:id/messages", "PATCH /channels/:id/messages/:id" ->
              new Size(5, Duration.ofSeconds(5));
          case "POST /channels/:id/messages/:id/threads", "POST /channels/:id/threads" ->
              new Size(10, Duration.ofSeconds(60));
          case "DELETE /channels/:id/messages/:id" -> new Size(5, Duration.ofSeconds(1));
          default -> request.at(0).equals("webhooks") ? new Size(5, Duration.ofSeconds(2)) : null;
        });
  }

  Map<String, String> headers(Request request) {
    return bucket(request).map(b -> headers(request, b)).orElseGet(Map::of);
  }

  private static Map<String, String> headers(Request request, Bucket bucket) {
    var left = Math.max(0, bucket.left(System.nanoTime()));
    return Map.of(
        "X-RateLimit-Limit", "" + bucket.size.calls(),
        "X-RateLimit-Remaining", "" + (bucket.size.calls() - bucket.used),
        "X-RateLimit-Reset", seconds(System.currentTimeMillis() / 1000.0 + left),
        "X-RateLimit-Reset-After", seconds(left),
        "X-RateLimit-Bucket", Integer.toHexString(name(request).hashCode()));
  }

  /// 429 out of the blue.
  static Answer refused(Duration wait, boolean global) {
    var seconds = wait.toNanos() / (double) SECOND;
    var headers = new HashMap<String, String>();
    headers.put("Retry-After", "" + (long) Math.ceil(seconds));
    headers.put("X-RateLimit-Scope", global ? "global" : "user");
    if (global) {
      headers.put("X-RateLimit-Global", "true");
    } else {
      headers.put("X-RateLimit-Limit", "5");
      headers.put("X-RateLimit-Remaining", "0");
      headers.put("X-RateLimit-Reset", seconds(System.currentTimeMillis() / 1000.0 + seconds));
      headers.put("X-RateLimit-Reset-After", seconds(seconds));
      headers.put("X-RateLimit-Bucket", "fault");
    }
    return Answer.tooMany(seconds, global, headers);
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.3f", seconds);
  }
}
