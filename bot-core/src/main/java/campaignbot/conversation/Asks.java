package campaignbot.conversation;

import campaignbot.campaign.Metric;
import campaignbot.campaign.Region;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Words the open question as a reply: what it is about, and what can be picked.
final class Asks {
  private static final int MOST_PLACES = 5;
  private static final int MISSES_BEFORE_BUTTONS = 3;

  private Asks() {}

  static Reply.Ask open(Conversation talk, Knowledge knowledge) {
    var question = talk.openQuestion();
    return new Reply.Ask(
        question, talk.brief(), talk.pending(), choices(question, talk, knowledge));
  }

  /// What an approved plan offers.
  static List<Choice> ofAnApprovedPlan(int revision) {
    return List.of(
        Choice.of(Choice.Kind.RUN),
        Choice.of(Choice.Kind.EXPORT, String.valueOf(revision)),
        Choice.of(Choice.Kind.OFFERS, String.valueOf(revision)),
        Choice.of(Choice.Kind.RESTART));
  }

  /// What a running plan offers.
  static List<Choice> ofARunningPlan(int revision) {
    return List.of(
        Choice.of(Choice.Kind.CLOSE),
        Choice.of(Choice.Kind.RESULTS, String.valueOf(revision)),
        Choice.of(Choice.Kind.RESULTS_FILE, String.valueOf(revision)),
        Choice.of(Choice.Kind.EXPORT, String.valueOf(revision)),
        Choice.of(Choice.Kind.OFFERS, String.valueOf(revision)));
  }

  /// What a closed plan offers.
  static List<Choice> ofAClosedPlan(int revision) {
    return List.of(
        Choice.of(Choice.Kind.RESULTS, String.valueOf(revision)),
        Choice.of(Choice.Kind.EXPORT, String.valueOf(revision)),
        Choice.of(Choice.Kind.RESTART));
  }

  /// What a proposal offers. The button under an older one must not approve a newer one.
  static List<Choice> ofAProposal(int revision) {
    return List.of(
        Choice.of(Choice.Kind.APPROVE, String.valueOf(revision)),
        Choice.of(Choice.Kind.CHANGE),
        Choice.of(Choice.Kind.COMPARE, String.valueOf(revision)),
        Choice.of(Choice.Kind.WHY_THESE, String.valueOf(revision)),
        Choice.of(Choice.Kind.EXPORT, String.valueOf(revision)));
  }

  private static List<Choice> choices(Question question, Conversation talk, Knowledge knowledge) {
    return switch (question) {
      case BUDGET -> amounts();
      case CURRENCY -> currencies(talk);
      case REGION ->
          regions(
              talk.floor().misses() < MISSES_BEFORE_BUTTONS
                  ? knowledge.region().stream()
                  : knowledge.likelyRegions().stream());
      case WHICH_REGION -> places(talk);
      case METRIC ->
          Arrays.stream(Metric.values()).map(m -> Choice.of(Choice.Kind.METRIC, m.name())).toList();
      case WHICH_HOLDS ->
          List.of(Choice.of(Choice.Kind.HOLDS, "0"), Choice.of(Choice.Kind.HOLDS, "1"));
      case WISHES -> List.of(Choice.of(Choice.Kind.NO_WISHES));
      case CONFIRM ->
          List.of(
              Choice.of(Choice.Kind.PLAN_IT),
              Choice.of(Choice.Kind.CHANGE),
              Choice.of(Choice.Kind.ADD_WISH));
      case CHANGE ->
          Stream.of(
                  talk.floor().mended().stream().map(_ -> Choice.of(Choice.Kind.MEND)),
                  Stream.of(Question.BUDGET, Question.REGION, Question.METRIC, Question.WISHES)
                      .map(q -> Choice.of(Choice.Kind.ASK_AGAIN, q.name())),
                  PlanAtHand.of(talk, knowledge).stream()
                      .map(_ -> Choice.of(Choice.Kind.BACK_TO_PLAN)))
              .flatMap(choices -> choices)
              .toList();
    };
  }

  private static List<Choice> amounts() {
    return Stream.concat(
            Stream.of("2000", "5000", "10000").map(a -> Choice.of(Choice.Kind.AMOUNT, a)),
            Stream.of(Choice.of(Choice.Kind.TYPE, Question.BUDGET.name())))
        .toList();
  }

  private static List<Choice> currencies(Conversation talk) {
    return Stream.concat(
            talk.floor().amount().orElseThrow().currencies().stream()
                .map(c -> Choice.of(Choice.Kind.CURRENCY, c.getCurrencyCode())),
            Stream.of(Choice.of(Choice.Kind.TYPE, Question.CURRENCY.name())))
        .toList();
  }

  private static List<Choice> places(Conversation talk) {
    var readings = talk.floor().place().orElseThrow().readings();
    return IntStream.range(0, Math.min(MOST_PLACES, readings.size()))
        .mapToObj(i -> Choice.of(Choice.Kind.PLACE, String.valueOf(i)))
        .toList();
  }

  private static List<Choice> regions(Stream<Region> regions) {
    return regions
        .filter(m -> m.code().isPresent())
        .map(m -> Choice.of(Choice.Kind.REGION, m.code().get()))
        .distinct()
        .limit(MOST_PLACES)
        .toList();
  }
}
