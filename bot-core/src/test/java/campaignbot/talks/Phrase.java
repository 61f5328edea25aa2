package campaignbot.talks;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Words, and all that is meant by them.
///
/// @param parts what it was put together from, for a shorter talk that shows the same; empty for a
///   phrase of its own
record Phrase(String text, Set<Fact> facts, List<Phrase> parts) {
  static final Phrase EMPTY = of("", Set.of());

  Phrase {
    facts = Set.copyOf(facts);
    parts = List.copyOf(parts);
  }

  static Phrase of(String text, Set<Fact> facts) {
    return new Phrase(text, facts, List.of());
  }

  /// A list goes on with a refusal ("no crypto, fitness and travel" wants none of them): whoever
  /// wants the niches after it begins a new sentence.
  static Phrase together(List<Phrase> parts, String between) {
    var text = new StringBuilder(parts.getFirst().text());
    for (var i = 1; i < parts.size(); i++) {
      var wouldGoOn = parts.get(i - 1).has(Fact.Kind.UNWANTED) && parts.get(i).has(Fact.Kind.NICHE);
      text.append(wouldGoOn ? ". " : between).append(parts.get(i).text());
    }
    return new Phrase(
        text.toString(),
        parts.stream().flatMap(p -> p.facts().stream()).collect(Collectors.toSet()),
        parts);
  }

  private boolean has(Fact.Kind kind) {
    return facts.stream().anyMatch(f -> f.kind() == kind);
  }

  /// Each of its parts, and the phrase without one of them.
  Stream<Phrase> simpler() {
    return parts.size() < 3 ? parts.stream() : Stream.concat(parts.stream(), withoutOne());
  }

  private Stream<Phrase> withoutOne() {
    return IntStream.range(0, parts.size())
        .mapToObj(i ->
            together(
                Stream.concat(parts.subList(0, i).stream(), parts.stream().skip(i + 1L)).toList(),
                ", "));
  }

  /// The same, written otherwise.
  Phrase written(String otherwise) {
    return new Phrase(otherwise, facts, List.of(this));
  }
}
