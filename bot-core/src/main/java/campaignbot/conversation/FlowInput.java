package campaignbot.conversation;

import campaignbot.allocation.Infeasible;
import campaignbot.allocation.Proposal;
import campaignbot.understanding.Wish;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The kinds of input that `Flow` tries, each by one example.
///
/// @param proposal what the planner answers
record FlowInput(Proposal proposal) {
  private static final String SOMEBODY = "somebody";
  private static final LocalDate DAY = LocalDate.EPOCH;

  static final Kind OPENED = new Kind("opened", _ -> new Heard.Opened(SOMEBODY, "", DAY));

  /// @param name as a diagram shows it
  record Kind(String name, Function<Conversation, Heard> heard) {}

  List<Kind> everything() {
    return Stream.of(
            Stream.of(
                said("answer", "10000 usd"),
                said("answer", "Hong Kong"),
                said("answer", "sales"),
                said("answer", "food"),
                said("new brief", "5000 eur for clicks in France"),
                said("unclear amount", "5000 dollars"),
                said("unclear place", "Georgia"),
                said("results", "@" + somebodyInThePlan() + ": 2 posts")),
            wishes(),
            events())
        .flatMap(s -> s)
        .toList();
  }

  /// What answers a question.
  static List<Kind> answers(Question open) {
    var answer = said("answer", answerTo(open));
    return switch (open) {
      case BUDGET -> List.of(answer, said("amount without currency", "10000"));
      case REGION -> List.of(answer, said("name of several places", "Georgia"));
      case WISHES, CONFIRM, CHANGE -> List.of(answer, said("no", example(Wish.NO)));
      case CURRENCY, WHICH_REGION, METRIC, WHICH_HOLDS -> List.of(answer);
    };
  }

  /// The buttons of a talk that make it go on.
  static Stream<Kind> picks(Conversation talk) {
    return talk.floor().offered().stream()
        .map(choice -> new Kind(name(choice), _ -> new Heard.Picked(SOMEBODY, choice, DAY)));
  }

  /// A button that stands for an answer is one.
  private static String name(Choice choice) {
    return switch (choice.kind()) {
      case AMOUNT, CURRENCY, REGION, PLACE, METRIC, HOLDS -> "answer";
      case NO_WISHES -> "no";
      case TYPE,
          PLAN_IT,
          CHANGE,
          MEND,
          BACK_TO_PLAN,
          ADD_WISH,
          ASK_AGAIN,
          APPROVE,
          COMPARE,
          WHY_THESE,
          EXPORT,
          RUN,
          OFFERS,
          CLOSE,
          RESULTS,
          RESULTS_FILE,
          RESTART ->
          choice.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  private static Stream<Kind> wishes() {
    return Arrays.stream(Wish.values())
        .map(w -> said(w.name().toLowerCase(Locale.ROOT), example(w)));
  }

  private String somebodyInThePlan() {
    return proposal.lines().stream().map(l -> l.creator().handle()).findFirst().orElse("nobody");
  }

  private Stream<Kind> events() {
    var none = new Infeasible(List.of(), Optional.empty(), Optional.empty());
    return Stream.of(
        new Kind("plan made", t -> new Heard.PlanReady(t.revisions(), proposal)),
        new Kind("no plan possible", t -> new Heard.PlanReady(t.revisions(), none)),
        new Kind("planner broke", t -> new Heard.PlanFailed(t.revisions())),
        new Kind("planner is slow", t -> new Heard.PlanTakesLong(t.revisions(), 1)),
        new Kind("silence", t -> new Heard.FellSilent(t.version())),
        new Kind("long silence", t -> new Heard.Expired(t.version())),
        new Kind("opened again", _ -> new Heard.Opened(SOMEBODY, "", DAY)),
        new Kind("came back", _ -> new Heard.Returned(SOMEBODY, DAY)),
        new Kind("shared a file", _ -> new Heard.FileShared(SOMEBODY, "f", "f", 1)));
  }

  private static Kind said(String name, String text) {
    return new Kind(name, _ -> words(text));
  }

  private static Heard words(String text) {
    return new Heard.Said(SOMEBODY, text, DAY);
  }

  /// One that the reader takes for the answer to the question.
  private static String answerTo(Question open) {
    return switch (open) {
      case BUDGET -> "10000 usd";
      case CURRENCY -> "usd";
      case REGION -> "Hong Kong";
      case WHICH_REGION, WHICH_HOLDS -> "1";
      case METRIC -> "sales";
      case WISHES -> "food";
      case CONFIRM, CHANGE -> example(Wish.YES);
    };
  }

  private static String example(Wish wish) {
    return switch (wish) {
      case HELP -> "help";
      case WHY -> "why?";
      case BACK -> "back";
      case UNDO -> "undo";
      case REDO -> "redo";
      case SKIP -> "skip";
      case CANCEL -> "cancel";
      case RESTART -> "restart";
      case STATUS -> "status";
      case YES -> "yes";
      case NO -> "no";
      case THANKS -> "thanks";
    };
  }
}
