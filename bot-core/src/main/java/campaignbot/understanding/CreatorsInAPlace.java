package campaignbot.understanding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number of creators that is bound to a place, which no rule of a plan can say: "at least 3
/// creators in Berlin". In a brief, with its money or metric, the place is the region, and the
/// number is that of the plan.
final class CreatorsInAPlace {
  private static final Pattern IN =
      Pattern.compile(
          "\\s*(?:in|from|at|near|aus|en|de|em|no|na|à|au|a|da|di|based in|living in|who live in)"
              + "(?: (?:the|der|la|el))?\\s*",
          Pattern.CASE_INSENSITIVE);

  private CreatorsInAPlace() {}

  /// The place right behind the noun.
  static Optional<RegionSaid> of(LimitReader.Read rules, List<RegionSaid> places, Words words) {
    var end = rules.endOfCreators();
    if (end < 0 || end > words.size()) {
      return Optional.empty();
    }
    var from = words.get(end - 1).end();
    return places.stream()
        .filter(p -> !p.excluded() && p.span().start() >= from)
        .findFirst()
        .filter(p -> IN.matcher(words.text().substring(from, p.span().start())).matches());
  }
}
