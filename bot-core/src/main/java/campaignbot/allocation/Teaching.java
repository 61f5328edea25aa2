package campaignbot.allocation;

import campaignbot.campaign.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Holds outcomes beside what the model expects without them, for one measure.
///
/// @param measure what was counted
/// @param rates what the model says without outcomes
/// @param part of the followers that one post wins
/// @param ceiling part of the followers who could ever be won
/// @param used the defaults that the part rests on
/// @param doubt variance of what is not known of a creator's own rate
record Teaching(
    Measure measure,
    BiFunction<Candidacy, Outcome, Optional<Rates>> rates,
    Function<Rates, Double> part,
    double ceiling,
    Function<Rates, List<Used>> used,
    Function<Candidacy, Double> doubt) {
  private static final int MOST_POSTS = 12;

  Lessons of(Experience experience) {
    var all = new ArrayList<Observation>();
    for (int plan = 0; plan < experience.plans().size(); plan++) {
      for (var delivered : experience.plans().get(plan)) {
        observation(delivered, " of plan " + plan).ifPresent(all::add);
      }
    }
    return all.isEmpty() ? Lessons.NONE : new Lessons(all);
  }

  private Optional<Observation> observation(Delivered delivered, String plan) {
    var outcome = delivered.outcome();
    var figure = outcome.results().of(measure);
    long posts =
        Math.min(MOST_POSTS, outcome.results().of(Measure.POSTS).orElse(outcome.planned()));
    return figure.isEmpty() || posts < 1
        ? Optional.empty()
        : rates
            .apply(delivered.candidacy(), outcome)
            .map(r -> observation(delivered, r, plan, figure.getAsLong(), (int) posts));
  }

  private Observation observation(
      Delivered delivered, Rates said, String plan, long figure, int posts) {
    var candidacy = delivered.candidacy();
    var shared = new ArrayList<>(Factor.lasting(candidacy, used.apply(said)));
    shared.addAll(Factor.passing(candidacy, plan));
    double chance = Math.min(Response.MOST, part.apply(said) / ceiling);
    double expected = candidacy.followers() * ceiling * chance * Response.counted(posts);
    return Observation.of(
        candidacy.creator().key(), shared, doubt.apply(candidacy), figure, expected, posts);
  }
}
