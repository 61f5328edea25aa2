package campaignbot.campaign;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;

/// What was counted, as far as anybody said: a figure that is missing is not 0.
///
/// @param figures whole numbers, each from 0 to `MOST`
public record Results(Map<Measure, Long> figures) {
  /// More than there are people; more posts than one creator makes of a plan.
  public static final long MOST = 10_000_000_000L;

  /// Of posts.
  public static final long MOST_POSTS = 1_000;

  public static final Results NONE = new Results(Map.of());

  public Results {
    figures.forEach((measure, figure) -> {
      if (figure < 0 || figure > most(measure)) {
        throw new IllegalArgumentException("Nobody counts so many " + measure + ": " + figure);
      }
    });
    var sorted = new EnumMap<Measure, Long>(Measure.class);
    sorted.putAll(figures);
    figures = Collections.unmodifiableMap(sorted);
  }

  /// The largest figure that is believed.
  public static long most(Measure measure) {
    return measure == Measure.POSTS ? MOST_POSTS : MOST;
  }

  public OptionalLong of(Measure measure) {
    return figures.containsKey(measure)
        ? OptionalLong.of(figures.get(measure))
        : OptionalLong.empty();
  }

  public boolean isEmpty() {
    return figures.isEmpty();
  }

  /// With newer figures in place of the same ones here.
  public Results with(Results newer) {
    var both = new EnumMap<Measure, Long>(Measure.class);
    both.putAll(figures);
    both.putAll(newer.figures);
    return new Results(both);
  }

  /// The figures here that others of the same kind there replace, and differ from.
  public Results replacedBy(Results newer) {
    var gone = new EnumMap<Measure, Long>(Measure.class);
    figures.forEach((measure, figure) -> {
      if (!newer.figures.getOrDefault(measure, figure).equals(figure)) {
        gone.put(measure, figure);
      }
    });
    return new Results(gone);
  }

  /// More people reacted than were reached, which is possible, and seldom true.
  public boolean isHardToBelieve() {
    return of(Measure.REACH).isPresent()
        && of(Measure.ENGAGEMENTS).orElse(0) > of(Measure.REACH).getAsLong();
  }
}
