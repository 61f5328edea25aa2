package campaignbot.understanding;

import campaignbot.campaign.Metric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Finds what the campaign is measured by, and a wanted result: `metric-words.txt`. "20k followers"
/// is the size of a creator; "1,000 new followers" is a goal.
final class MetricReader {
  private static final int NEAR = 3;
  private static final Set<String> AIMS = Set.of("for", "fur", "pour", "para", "voor");
  private final Topics topics = Topics.in("metric-words.txt");
  private final AmountReader amounts;

  MetricReader(AmountReader amounts) {
    this.amounts = amounts;
  }

  /// @param metrics each once, in the order of the text
  record Goal(List<Metric> metrics, OptionalLong target) {}

  /// @param taken tokens that are sums of money
  Goal read(Words words, Context context, boolean[] taken) {
    var metrics = new ArrayList<Metric>();
    var target = OptionalLong.empty();
    var found = topics.found(words);
    for (var topic : found) {
      var metric = metric(words, topic, context, found);
      if (metric.isEmpty() || taken[topic.start()]) {
        continue;
      }
      if (!metrics.contains(metric.get())) {
        metrics.add(metric.get());
      }
      target = target.isPresent() ? target : target(words, topic, taken);
    }
    return new Goal(metrics, target);
  }

  private Optional<Metric> metric(
      Words words, Topics.Found topic, Context context, List<Topics.Found> all) {
    return switch (topic.meaning()) {
      case "gain" -> Optional.empty();
      case "bare FOLLOWERS" ->
          isGoal(words, topic, context, all) ? Optional.of(Metric.FOLLOWERS) : Optional.empty();
      default ->
          isRate(words, topic) ? Optional.empty() : Optional.of(Metric.valueOf(topic.meaning()));
    };
  }

  /// "engagement rate above 3 %" says which creators, "sales team" and "lead time" say nothing.
  private static boolean isRate(Words words, Topics.Found topic) {
    return words.is(topic.end(), "rate")
        || words.is(topic.end(), "rates")
        || words.is(topic.end(), "team")
        || words.is(topic.end(), "price");
  }

  private boolean isGoal(Words words, Topics.Found topic, Context context, List<Topics.Found> all) {
    var size = amountBefore(words, topic.start());
    var start = size.map(Amount::start).orElse(topic.start());
    var gain =
        all.stream()
            .anyMatch(f ->
                f.meaning().equals("gain") && f.start() < topic.start() && f.end() >= start - 1);
    if (gain || (size.isEmpty() && isAim(words, topic))) {
      return true;
    }
    return size.isEmpty() && (context.asked() == Asked.METRIC || words.size() <= NEAR);
  }

  /// "10k in Singapore for followers", but not "for followers of fashion".
  private static boolean isAim(Words words, Topics.Found topic) {
    return words.has(topic.start() - 1)
        && AIMS.contains(words.get(topic.start() - 1).folded())
        && !words.is(topic.end(), "of")
        && !words.is(topic.end(), "aged");
  }

  /// The number that belongs to a word: "300 sign-ups", "5,000 new accounts".
  private OptionalLong target(Words words, Topics.Found topic, boolean[] taken) {
    return amountBefore(words, topic.start())
        .or(() ->
            words.isNumber(topic.start()) ? amounts.at(words, topic.start()) : Optional.empty())
        .filter(a -> !taken[a.start()])
        .map(Amount::value)
        .filter(v -> v.signum() > 0 && v.compareTo(BigDecimal.valueOf(1_000_000_000_000L)) < 0)
        .map(v -> OptionalLong.of(v.longValue()))
        .orElse(OptionalLong.empty());
  }

  private Optional<Amount> amountBefore(Words words, int end) {
    for (var start = Math.max(0, end - 4); start < end; start++) {
      if (words.isNumber(start) && !words.isNumber(start - 1)) {
        var amount = amounts.at(words, start);
        if (amount.isPresent() && onlyAdjectives(words, amount.get().end(), end)) {
          return amount;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean onlyAdjectives(Words words, int from, int to) {
    for (var i = from; i < to; i++) {
      var word = words.get(i);
      if ((!word.isWord() && !word.is("+")) || isPreposition(word.folded())) {
        return false;
      }
    }
    return to - from <= 2;
  }

  private static boolean isPreposition(String word) {
    return switch (word) {
      case "for",
          "in",
          "on",
          "to",
          "and",
          "with",
          "by",
          "per",
          "a",
          "creators",
          "influencers",
          "posts",
          "usd",
          "budget" ->
          true;
      default -> false;
    };
  }
}
