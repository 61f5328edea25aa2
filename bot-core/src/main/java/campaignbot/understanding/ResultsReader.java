package campaignbot.understanding;

import campaignbot.campaign.ImpossibleFigure;
import campaignbot.campaign.Measure;
import campaignbot.campaign.Results;
import campaignbot.understanding.ResultsSaid.OfOne;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what creators delivered: `@ana: 2 posts, reach 12,400, 310 engagements`, several creators
/// in one message; `result-words.txt`. A figure stands before its word or behind it. Of one creator
/// likes and comments add up, unless all engagements together are said as well.
final class ResultsReader {
  private static final Pattern ANNOUNCED =
      Pattern.compile("(?ius)^\\W*(?:the )?(?:results?|outcomes?|resultados?|成果|成效|結果) ?[:：].*");

  /// Nobody writes it within a number, unlike the comma that looks like it.
  private static final String WIDE_COMMA = "，";

  private static final String NOTHING = "NOTHING";

  /// A part of all engagements: likes, comments, shares, saves.
  private static final String LIKES = "LIKES";

  private final Topics topics = Topics.in("result-words.txt");
  private final AmountReader amounts;

  ResultsReader(AmountReader amounts) {
    this.amounts = amounts;
  }

  /// @param known the handles of the plan's creators, in lower case
  ResultsSaid read(String text, Set<String> known) {
    var named = NamedCreators.in(text, known);
    var of =
        named.all().stream()
            .map(n -> of(n.handle(), Words.of(n.behind().replace(WIDE_COMMA, ", "))))
            .filter(o -> !o.results().isEmpty() || !o.impossible().isEmpty())
            .toList();
    return new ResultsSaid(of, ANNOUNCED.matcher(named.before()).matches());
  }

  /// A number or a word for what is counted.
  private sealed interface Item {
    record Figure(BigDecimal value, String said, boolean percent) implements Item {}

    record Word(String measure) implements Item {}

    /// A comma, or the end of a line: what stands on both sides does not belong together.
    record Break() implements Item {}
  }

  private OfOne of(String handle, Words words) {
    var platform = Platforms.found(words).stream().map(Platforms.Found::platform).findFirst();
    var figures = new EnumMap<Measure, Long>(Measure.class);
    var parts = new EnumMap<Measure, Long>(Measure.class);
    var impossible = new ArrayList<ImpossibleFigure>();
    var items = items(words);
    for (var i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof Item.Word(var measure) && measure.equals(NOTHING)) {
        figures.put(Measure.POSTS, 0L);
      } else if (i + 1 < items.size() && pair(items.get(i), items.get(i + 1)).isPresent()) {
        var pair = pair(items.get(i), items.get(i + 1)).get();
        take(pair, pair.part() ? parts : figures, impossible);
        i++;
      }
    }
    parts.forEach(figures::putIfAbsent);
    return new OfOne(handle, platform, new Results(figures), impossible);
  }

  /// @param part whether it may be one of several that make up the measure
  private record Pair(Measure measure, boolean part, Item.Figure number) {}

  private static Optional<Pair> pair(Item one, Item other) {
    if (one instanceof Item.Figure number && other instanceof Item.Word(var word)) {
      return measure(word).map(m -> new Pair(m, word.equals(LIKES), number));
    }
    if (one instanceof Item.Word(var word) && other instanceof Item.Figure number) {
      return measure(word).map(m -> new Pair(m, word.equals(LIKES), number));
    }
    return Optional.empty();
  }

  private static Optional<Measure> measure(String word) {
    return switch (word) {
      case NOTHING -> Optional.empty();
      case LIKES -> Optional.of(Measure.ENGAGEMENTS);
      default -> Optional.of(Measure.valueOf(word));
    };
  }

  private static void take(
      Pair pair, Map<Measure, Long> figures, List<ImpossibleFigure> impossible) {
    var number = pair.number();
    var sum = number.value().add(BigDecimal.valueOf(figures.getOrDefault(pair.measure(), 0L)));
    why(pair.measure(), number, sum)
        .ifPresentOrElse(
            why -> impossible.add(new ImpossibleFigure(pair.measure(), number.said(), why)),
            () -> figures.put(pair.measure(), sum.longValueExact()));
  }

  private static Optional<ImpossibleFigure.Why> why(
      Measure measure, Item.Figure number, BigDecimal sum) {
    if (number.percent()) {
      return Optional.of(ImpossibleFigure.Why.PERCENT);
    }
    if (number.value().signum() < 0) {
      return Optional.of(ImpossibleFigure.Why.NEGATIVE);
    }
    if (number.value().stripTrailingZeros().scale() > 0) {
      return Optional.of(ImpossibleFigure.Why.NOT_WHOLE);
    }
    return sum.compareTo(BigDecimal.valueOf(Results.most(measure))) > 0
        ? Optional.of(ImpossibleFigure.Why.TOO_MANY)
        : Optional.empty();
  }

  private List<Item> items(Words words) {
    var found = topics.found(words);
    var items = new ArrayList<Item>();
    var next = 0;
    for (var at = 0; at < words.size(); ) {
      while (next < found.size() && found.get(next).start() < at) {
        next++;
      }
      var amount = amounts.at(words, at);
      if (next < found.size() && found.get(next).start() == at) {
        items.add(new Item.Word(found.get(next).meaning()));
        at = found.get(next).end();
      } else if (amount.isPresent()) {
        items.add(number(words, at, amount.get()));
        at = amount.get().end();
      } else {
        if (isBreak(words, at)) {
          items.add(new Item.Break());
        }
        at++;
      }
    }
    return items;
  }

  private static boolean isBreak(Words words, int at) {
    return Set.of(",", ";", "/", "\n", "、", "·", "|").contains(words.get(at).folded());
  }

  private static Item.Figure number(Words words, int at, Amount amount) {
    var isNegative = words.is(at - 1, "-") && words.isGlued(at) && !words.isGlued(at - 1);
    var span = words.span(isNegative ? at - 1 : at, amount.end());
    return new Item.Figure(
        isNegative ? amount.value().negate() : amount.value(),
        words.text().substring(span.start(), span.end()),
        words.is(amount.end(), "%"));
  }
}
