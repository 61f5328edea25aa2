package campaignbot.campaign;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Everybody, or only some people of the team, by the platform's ids.
///
/// @param only empty = everybody; an empty set = nobody
public record Circle(Optional<Set<String>> only) {
  public static final Circle EVERYBODY = new Circle(Optional.empty());

  public Circle {
    only = only.map(people -> Collections.unmodifiableSet(new TreeSet<>(people)));
  }

  public static Circle of(Set<String> people) {
    return new Circle(Optional.of(people));
  }

  /// Without somebody; who was the last leaves it to nobody.
  public Circle dropping(String person) {
    return new Circle(
        only.map(people -> {
          var left = new TreeSet<>(people);
          left.remove(person);
          return left;
        }));
  }

  /// Without somebody; who was the last leaves it to everybody.
  public Circle without(String person) {
    var left = new TreeSet<>(only.orElse(Set.of()));
    left.remove(person);
    return left.isEmpty() ? EVERYBODY : of(left);
  }

  public boolean includes(String person) {
    return only.isEmpty() || only.get().contains(person);
  }
}
