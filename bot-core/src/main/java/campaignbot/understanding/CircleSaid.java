package campaignbot.understanding;

import java.util.Set;

/// Who may answer from now on, as somebody said it. People by the platform's ids.
public sealed interface CircleSaid {
  /// "anyone may answer"
  record Everybody() implements CircleSaid {}

  /// "only me and @bob"
  record Only(Set<String> people) implements CircleSaid {
    public Only {
      people = Set.copyOf(people);
    }
  }

  /// "@carol may answer, too"
  record Also(Set<String> people) implements CircleSaid {
    public Also {
      people = Set.copyOf(people);
    }
  }
}
