package campaignbot.talks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A talk that a seed stands for.
///
/// @param setting which of the workspaces it takes place in
record RandomTalk(int setting, List<Step> steps) {
  private static final int LONGEST = 30;
  private static final List<Step.Outcome> OUTCOMES =
      List.of(
          Step.Outcome.PLAN,
          Step.Outcome.PLAN,
          Step.Outcome.PLAN,
          Step.Outcome.NO_PLAN,
          Step.Outcome.BROKE,
          Step.Outcome.TAKES_LONG);
  private static final List<String> PEOPLE = List.of("ana", "ben", "cleo");

  RandomTalk {
    steps = List.copyOf(steps);
  }

  static RandomTalk of(long seed) {
    var random = new SplittableRandom(seed);
    var phrases = new Phrases(random);
    var people = random.nextInt(3) == 0 ? PEOPLE : PEOPLE.subList(0, 1);
    var steps =
        Stream.generate(() -> step(random, phrases, people)).limit(random.nextInt(1, LONGEST));
    var opening = new Step.Opens("ana", random.nextBoolean() ? Phrase.EMPTY : phrases.any());
    return new RandomTalk(random.nextInt(4), Stream.concat(Stream.of(opening), steps).toList());
  }

  private static Step step(RandomGenerator random, Phrases phrases, List<String> people) {
    var who = people.get(random.nextInt(people.size()));
    return switch (random.nextInt(30)) {
      case 0 -> new Step.Opens(who, phrases.any());
      case 1 -> new Step.ComesBack(who);
      case 2 -> new Step.Shares(who);
      case 3 -> new Step.SaysTo(who, "dora", phrases.any());
      case 4 -> new Step.Silence(random.nextBoolean(), random.nextInt(3) / 2);
      case 5, 6 -> new Step.PressesAnOldOne(who, random.nextInt(100));
      case 7, 8, 9, 10, 11, 12 -> new Step.Presses(who, random.nextInt(5));
      case 13, 14, 15 ->
          new Step.PlannerTells(
              OUTCOMES.get(random.nextInt(OUTCOMES.size())), random.nextInt(4) / 3);
      default -> new Step.Says(who, phrases.any(), random.nextInt(3) == 0);
    };
  }

  /// Without a step, or with a simpler one: whatever is a little less of a talk.
  Stream<RandomTalk> simpler() {
    var shorter =
        IntStream.range(1, steps.size())
            .mapToObj(i ->
                Stream.concat(steps.subList(0, i).stream(), steps.stream().skip(i + 1L)).toList());
    var plainer =
        IntStream.range(0, steps.size())
            .boxed()
            .flatMap(i -> simpler(steps.get(i)).map(s -> with(i, s)));
    return Stream.concat(shorter, plainer).map(s -> new RandomTalk(setting, s));
  }

  private List<Step> with(int index, Step step) {
    return IntStream.range(0, steps.size())
        .mapToObj(i -> i == index ? step : steps.get(i))
        .toList();
  }

  /// One step a line.
  @Override
  public String toString() {
    return "workspace "
        + setting
        + steps.stream().map(RandomTalk::shown).collect(Collectors.joining("\n  ", "\n  ", ""));
  }

  private static String shown(Step step) {
    return switch (step) {
      case Step.Opens(var who, var phrase) -> who + "> /plan-campaign " + phrase.text();
      case Step.Says(var who, var phrase, var addressed) ->
          who + (addressed ? "> @bot " : "> ") + phrase.text();
      case Step.SaysTo(var who, var person, var phrase) ->
          who + "> <@" + person + "> " + phrase.text();
      case Step.Presses _,
          Step.PressesAnOldOne _,
          Step.ComesBack _,
          Step.Shares _,
          Step.PlannerTells _,
          Step.Silence _ ->
          step.toString();
    };
  }

  private static Stream<Step> simpler(Step step) {
    return switch (step) {
      case Step.Opens(var who, var phrase) -> phrase.simpler().map(p -> new Step.Opens(who, p));
      case Step.Says(var who, var phrase, var addressed) ->
          phrase.simpler().map(p -> new Step.Says(who, p, addressed));
      case Step.SaysTo(var who, var person, var phrase) ->
          phrase.simpler().map(p -> new Step.SaysTo(who, person, p));
      case Step.Presses _,
          Step.PressesAnOldOne _,
          Step.ComesBack _,
          Step.Shares _,
          Step.PlannerTells _,
          Step.Silence _ ->
          Stream.empty();
    };
  }
}
