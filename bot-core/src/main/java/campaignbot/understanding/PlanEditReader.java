package campaignbot.understanding;

import campaignbot.understanding.PlanEdit.By;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds what is to be taken out of a plan by its place in it: `edit-words.txt`. The words are the
/// whole message; "drop the first draft idea, more food" is none.
final class PlanEditReader {
  private static final int MOST = 1000;
  private static final int LONGEST = 16;
  private static final String NTH = "nth ";
  private static final Set<String> SMALL = Set.of("small", "noun", "and");
  private static final Map<String, By> ENDS =
      Map.of(
          "first", By.FIRST,
          "last", By.LAST,
          "dearest", By.DEAREST,
          "cheapest", By.CHEAPEST,
          "weakest", By.WEAKEST);

  private final Topics topics = Topics.in("edit-words.txt");

  Optional<PlanEdit> read(Words words) {
    return words.size() > LONGEST ? Optional.empty() : Parts.of(words, topics).flatMap(Parts::edit);
  }

  /// All of a message.
  ///
  /// @param said the meanings in their order, without small words
  /// @param numbers in their order
  /// @param hasNoun whether "one", "creators" or the like is among them
  private record Parts(List<String> said, List<Integer> numbers, boolean hasNoun) {
    /// Empty when something else is said.
    static Optional<Parts> of(Words words, Topics topics) {
      var found = topics.found(words);
      var said = new ArrayList<String>();
      var numbers = new ArrayList<Integer>();
      var hasNoun = false;
      var next = 0;
      for (var at = 0; at < words.size(); ) {
        var topic = next < found.size() ? found.get(next) : null;
        if (topic != null && topic.start() == at) {
          add(topic.meaning(), said, numbers);
          hasNoun |= topic.meaning().equals("noun");
          at = topic.end();
          next++;
        } else if (words.isNumber(at)) {
          var number = whole(words, at);
          if (number.isEmpty()) {
            return Optional.empty();
          }
          numbers.add(number.get());
          at++;
        } else if (words.get(at).kind() == Token.Kind.SIGN && !words.is(at, "@")) {
          at++;
        } else {
          return Optional.empty();
        }
      }
      return Optional.of(new Parts(said, numbers, hasNoun));
    }

    private static void add(String meaning, List<String> said, List<Integer> numbers) {
      if (meaning.startsWith(NTH)) {
        said.add("line");
        numbers.add(Integer.valueOf(meaning.substring(NTH.length())));
      } else if (Character.isDigit(meaning.charAt(0))) {
        numbers.add(Integer.valueOf(meaning));
      } else if (!SMALL.contains(meaning)) {
        said.add(meaning);
      }
    }

    private static Optional<Integer> whole(Words words, int at) {
      return Digits.read(words.get(at).folded())
          .filter(d -> d.stripTrailingZeros().scale() <= 0 && d.signum() > 0)
          .map(d -> d.min(java.math.BigDecimal.valueOf(MOST)).intValue());
    }

    Optional<PlanEdit> edit() {
      var meanings = new LinkedHashSet<>(said);
      if (meanings.contains("plan") && !meanings.contains("drop")) {
        return meanings.stream().allMatch(m -> m.equals("plan") || m.equals("back"))
            ? backTo()
            : Optional.empty();
      }
      meanings.remove("plan");
      if (!meanings.remove("drop") || meanings.size() != 1) {
        return Optional.empty();
      }
      var which = meanings.getFirst();
      return which.equals("line")
          ? lines()
          : Optional.ofNullable(ENDS.get(which)).flatMap(this::end);
    }

    private Optional<PlanEdit> backTo() {
      return numbers.size() == 1
          ? Optional.of(new PlanEdit.BackTo(numbers.getFirst()))
          : Optional.empty();
    }

    private Optional<PlanEdit> lines() {
      return numbers.isEmpty()
          ? Optional.empty()
          : Optional.of(new PlanEdit.LeaveOutLines(numbers));
    }

    private Optional<PlanEdit> end(By by) {
      return numbers.size() > 1 || (numbers.isEmpty() && !hasNoun && by == By.FIRST)
          ? Optional.empty()
          : Optional.of(new PlanEdit.LeaveOut(by, numbers.isEmpty() ? 1 : numbers.getFirst()));
    }
  }
}
