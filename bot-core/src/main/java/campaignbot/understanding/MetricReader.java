package campaignbot.understanding;

import campaignbot.campaign.Metric;
import campaignbot.understanding.Besides.MetricMissed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds what the campaign is measured by, and a wanted result: `metric-words.txt`. "20k followers"
/// is the size of a creator; "1,000 new followers" is a goal.
final class MetricReader {
  private static final int NEAR = 3;
  private static final int LONGEST_ANSWER = 5;
  private static final int SHORTEST_WORD = 5;
  private static final int LONG_WORD = 8;
  private static final String MISSED = "missed ";
  private static final String BARE = "bare ";
  private static final Set<String> METRICS = Set.of("ENGAGEMENT", "TRAFFIC", "SALES");
  private static final Set<String> JOINTS =
      Set.of("and", "&", "+", "plus", "or", "y", "e", "et", "und", "en", "和", "同", "及", "與");
  private static final Set<String> AIMS = Set.of("for", "fur", "pour", "para", "voor");
  private static final Set<String> SMALL = Set.of("in", "for", "budget", "and", "the");
  private static final Set<String> ENDS =
      Set.of(",", ";", ".", "/", "|", "-", "–", "+", "\n", "，", "、", "。", "·", "•", "!");

  /// What was counted before, and what is wanted now.
  private static final Set<String> HAD =
      Set.of(
          "got",
          "had",
          "have",
          "made",
          "brought",
          "received",
          "sold",
          "did",
          "has",
          "generated",
          "delivered",
          "reached",
          "from",
          "tenemos",
          "tuvimos",
          "hicimos",
          "hatten",
          "haben",
          "avions",
          "avons",
          "eu",
          "tivemos",
          "temos",
          "abbiamo");

  private static final Set<String> WANTED =
      Set.of(
          "want",
          "need",
          "now",
          "target",
          "goal",
          "aim",
          "aiming",
          "to",
          "next",
          "get",
          "reach",
          "hit",
          "queremos",
          "necesitamos",
          "ahora",
          "wollen",
          "brauchen",
          "jetzt",
          "voulons",
          "maintenant",
          "vogliamo",
          "agora");

  private final Topics topics = Topics.in("metric-words.txt");
  private final AmountReader amounts;

  MetricReader(AmountReader amounts) {
    this.amounts = amounts;
  }

  /// @param metrics each once, in the order of the text
  /// @param missed aims that are none of the four, when none of these is named
  record Goal(List<Metric> metrics, OptionalLong target, List<MetricMissed> missed) {}

  private record Said(Metric metric, Topics.Found topic) {}

  /// The words for one of the four metrics, wanted or not.
  List<Topics.Found> found(Words words) {
    return topics.found(words).stream()
        .filter(f -> !Set.of("gain", "none").contains(f.meaning()))
        .filter(f -> !f.meaning().startsWith(MISSED))
        .toList();
  }

  /// @param taken tokens that are sums of money
  /// @param refusals which metrics nobody wants
  /// @param values tokens that are sums of money or places
  Goal read(Words words, Context context, boolean[] taken, Refusals refusals, boolean[] values) {
    var found = topics.found(words);
    var said = new ArrayList<Said>();
    for (var topic : found) {
      metric(words, topic, context, found, values)
          .filter(_ -> !taken[topic.start()] && !refusals.has(topic.start()))
          .ifPresent(m -> said.add(new Said(m, topic)));
    }
    var meant =
        OneBreath.meant(said, s -> words.span(s.topic().start(), s.topic().end()), words.text());
    var target =
        meant.stream()
            .map(s -> target(words, s.topic(), found, taken))
            .filter(OptionalLong::isPresent)
            .findFirst()
            .orElse(OptionalLong.empty());
    var metrics = meant.stream().map(Said::metric).distinct().toList();
    var missed = metrics.isEmpty() ? missed(words, found) : List.<MetricMissed>of();
    return found.stream().allMatch(f -> f.meaning().equals("gain"))
            && context.asked() == Asked.METRIC
        ? new Goal(misspelt(words), target, missed)
        : new Goal(metrics, target, missed);
  }

  /// Reach, views and awareness are nearest to engagement: of the four it is the one that grows
  /// with the people who see the posts, while clicks, orders and followers need a step more.
  private static List<MetricMissed> missed(Words words, List<Topics.Found> found) {
    return found.stream()
        .filter(f -> f.meaning().startsWith(MISSED))
        .filter(f -> !isRate(words, f))
        .map(f -> {
          var span = words.span(f.start(), f.end());
          return new MetricMissed(
              words.text().substring(span.start(), span.end()),
              Metric.valueOf(f.meaning().substring(MISSED.length())));
        })
        .toList();
  }

  /// "slaes", "enagement": when nothing but the metric was asked for.
  private List<Metric> misspelt(Words words) {
    return words.size() > LONGEST_ANSWER
        ? List.of()
        : IntStream.range(0, words.size())
            .filter(words::isWord)
            .mapToObj(i -> words.get(i).folded())
            .flatMap(w -> topics.forgiven().entrySet().stream().filter(k -> isMeant(w, k.getKey())))
            .map(k -> Metric.valueOf(k.getValue().replace(BARE, "")))
            .distinct()
            .toList();
  }

  private static boolean isMeant(String written, String known) {
    var most = known.length() >= LONG_WORD ? 2 : 1;
    return written.length() >= SHORTEST_WORD
        && written.charAt(0) == known.charAt(0)
        && EditDistance.isWithin(written, known, most);
  }

  private Optional<Metric> metric(
      Words words, Topics.Found topic, Context context, List<Topics.Found> all, boolean[] values) {
    return switch (topic.meaning()) {
      case "gain", "none", "missed ENGAGEMENT" -> Optional.empty();
      case "bare FOLLOWERS" ->
          isGoal(words, topic, context, all, values)
              ? Optional.of(Metric.FOLLOWERS)
              : Optional.empty();
      default ->
          isRate(words, topic)
                  || isOrdinal(words, topic)
                  || isNumbered(words, topic)
                  || Trade.isMeant(words, topic.start(), topic.end())
              ? Optional.empty()
              : Optional.of(Metric.valueOf(topic.meaning()));
    };
  }

  /// "Order 48213 has not arrived".
  private static boolean isNumbered(Words words, Topics.Found topic) {
    return words.is(topic.start(), "order") && words.isNumber(topic.end());
  }

  /// The "er" of `le 1er mars`.
  private static boolean isOrdinal(Words words, Topics.Found topic) {
    return words.isNumber(topic.start() - 1) && words.isGlued(topic.start());
  }

  /// "engagement rate above 3 %" says which creators, "sales team" and "lead time" say nothing.
  private static boolean isRate(Words words, Topics.Found topic) {
    return words.is(topic.end(), "rate")
        || words.is(topic.end(), "rates")
        || words.is(topic.end(), "team")
        || words.is(topic.end(), "price")
        || words.is(topic.end(), "number")
        || words.is(topic.end(), "id");
  }

  private boolean isGoal(
      Words words, Topics.Found topic, Context context, List<Topics.Found> all, boolean[] values) {
    var size = amountBefore(words, topic.start()).filter(a -> !values[a.start()]);
    var start = size.map(Amount::start).orElse(topic.start());
    var gain =
        all.stream()
            .anyMatch(f ->
                f.meaning().equals("gain")
                    && isNoSize(words, f, start)
                    && !words.is(f.end(), "than")
                    && f.start() < topic.start()
                    && f.end() >= start - 1);
    if (gain
        || wantedBehind(words, topic, all).isPresent()
        || (size.isEmpty()
            && (isAim(words, topic)
                || isSecondAim(words, topic, all)
                || isAnItem(words, topic, values)))) {
      return true;
    }
    return size.isEmpty() && (context.asked() == Asked.METRIC || words.size() <= NEAR);
  }

  /// "3k eur, germany, followers", "5k usd Spain followers": beside money and places, and nothing
  /// else is in its clause.
  private static boolean isAnItem(Words words, Topics.Found topic, boolean[] values) {
    var from = topic.start() - 1;
    while (words.has(from) && (values[from] || isSmall(words, from))) {
      from--;
    }
    var to = topic.end();
    while (words.has(to) && (values[to] || isSmall(words, to))) {
      to++;
    }
    return IntStream.range(0, values.length).anyMatch(i -> values[i])
        && endsClause(words, from)
        && endsClause(words, to);
  }

  private static boolean isSmall(Words words, int at) {
    return words.isWord(at) && SMALL.contains(words.get(at).folded());
  }

  private static boolean endsClause(Words words, int at) {
    return !words.has(at) || ENDS.contains(words.get(at).folded());
  }

  /// The size that is wanted: "we have 12k followers and want 20k".
  private Optional<Amount> wantedBehind(Words words, Topics.Found topic, List<Topics.Found> all) {
    return all.stream()
        .filter(f -> f.meaning().equals("gain"))
        .filter(f -> f.start() >= topic.end() && f.start() <= topic.end() + 1)
        .filter(f -> words.isNumber(f.end()))
        .findFirst()
        .flatMap(f -> amounts.at(words, f.end()));
  }

  /// "With 5k+ followers" says how large creators are; "300+ followers" alone is a goal.
  private static boolean isNoSize(Words words, Topics.Found gain, int start) {
    return !(words.is(gain.start(), "+") && words.isGlued(gain.start()) && words.has(start - 1));
  }

  /// "10k in Singapore for followers", but not "for followers of fashion".
  private static boolean isAim(Words words, Topics.Found topic) {
    return words.has(topic.start() - 1)
        && AIMS.contains(words.get(topic.start() - 1).folded())
        && !words.is(topic.end(), "of")
        && !words.is(topic.end(), "aged");
  }

  /// "For sales and followers".
  private static boolean isSecondAim(Words words, Topics.Found topic, List<Topics.Found> all) {
    return JOINTS.contains(
            words.has(topic.start() - 1) ? words.get(topic.start() - 1).folded() : "")
        && all.stream()
            .filter(f -> f.end() == topic.start() - 1)
            .anyMatch(f -> METRICS.contains(f.meaning()));
  }

  /// The number that belongs to a word: "300 sign-ups", "5,000 new accounts".
  private OptionalLong target(
      Words words, Topics.Found topic, List<Topics.Found> all, boolean[] taken) {
    return Optional.of(topic)
        .filter(t -> t.meaning().equals("bare FOLLOWERS"))
        .flatMap(t -> wantedBehind(words, t, all))
        .or(() -> counted(words, topic, taken))
        .or(() ->
            words.isNumber(topic.start()) ? amounts.at(words, topic.start()) : Optional.empty())
        .filter(a -> !taken[a.start()])
        .map(Amount::value)
        .filter(v -> v.signum() > 0 && v.compareTo(BigDecimal.valueOf(1_000_000_000_000L)) < 0)
        .map(v -> OptionalLong.of(v.longValue()))
        .orElse(OptionalLong.empty());
  }

  /// Of "we got 200 orders and want 400" the 400.
  private Optional<Amount> counted(Words words, Topics.Found topic, boolean[] taken) {
    var amount = amountBefore(words, topic.start());
    return amount.filter(a -> isHad(words, a.start())).isPresent()
        ? wantedLater(words, topic.end(), taken)
        : amount;
  }

  private static boolean isHad(Words words, int at) {
    return words.isWord(at - 1)
        && HAD.contains(words.get(at - 1).folded())
        && !words.is(at - 2, "to");
  }

  /// A number without a noun of its own, behind "want".
  private Optional<Amount> wantedLater(Words words, int from, boolean[] taken) {
    for (var i = from; i < words.size(); i++) {
      if (words.isNumber(i) && !taken[i]) {
        var amount = amounts.at(words, i);
        return amount.filter(a -> isWanted(words, a.start()) && endsClause(words, a.end()));
      }
    }
    return Optional.empty();
  }

  private static boolean isWanted(Words words, int at) {
    return words.isWord(at - 1) && WANTED.contains(words.get(at - 1).folded());
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
