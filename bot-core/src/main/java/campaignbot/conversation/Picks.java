package campaignbot.conversation;

import campaignbot.allocation.Proposal;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Region;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// A pressed button, or its number. A button of an older message that no longer fits says so and
/// changes nothing.
final class Picks {
  void hear(Say said, Heard.Picked heard) {
    if (Audience.hasRefused(said, heard.author())) {
      return;
    }
    if (said.talk().floor().offered().contains(heard.choice())) {
      said.wake();
      pick(said, heard.choice(), heard.author());
    } else if (!isOfAnEarlierPlan(said, heard.choice()) && !isLate(said, heard)) {
      said.reply(new Reply.NotUnderstood(said.talk().openQuestion(), Miss.OLD_CHOICE, 1));
      said.returnToTheMatter();
    }
  }

  /// Under an older plan, its buttons show that plan.
  private static boolean isOfAnEarlierPlan(Say said, Choice choice) {
    var shown = Picks.shown(choice.kind());
    var plan = shown.flatMap(_ -> named(choice)).flatMap(said.knowledge()::proposal);
    plan.ifPresent(p -> said.reply(shown.orElseThrow().of(named(choice).orElseThrow(), p)));
    return plan.isPresent();
  }

  /// An answer pressed after another was given: it is asked which holds.
  private static boolean isLate(Say said, Heard.Picked heard) {
    var late = lateAnswer(said, heard.choice()).map(f -> Disputes.siftAll(said, heard.author(), f));
    var open = late.filter(f -> f.talk().floor().dispute().isPresent());
    if (open.isEmpty() || said.talk().stage().isOver()) {
      return false;
    }
    said.become(open.get().talk().in(new Stage.Briefing()));
    said.ask();
    return true;
  }

  private static Optional<Answers.Filled> lateAnswer(Say said, Choice choice) {
    var talk = said.talk();
    return switch (choice.kind()) {
      case AMOUNT ->
          talk.brief()
              .budget()
              .map(b ->
                  Answers.settleCurrency(
                      talk,
                      new Pending.OpenAmount(
                          new BigDecimal(choice.value()), Optional.empty(), false, List.of()),
                      b.limit().currency()));
      case METRIC ->
          talk.brief()
              .metric()
              .map(_ -> Answers.settleMetric(talk, Metric.valueOf(choice.value())));
      case REGION ->
          talk.brief()
              .region()
              .flatMap(_ -> market(said, choice.value()))
              .map(m -> settled(said, m));
      case CURRENCY,
          PLACE,
          HOLDS,
          TYPE,
          NO_WISHES,
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
          Optional.empty();
    };
  }

  /// @param choice one of those that were offered last
  void pick(Say said, Choice choice, String by) {
    said.become(said.talk().on(f -> f.withMisses(0)));
    switch (choice.kind()) {
      case AMOUNT -> amount(said, new BigDecimal(choice.value()), by);
      case CURRENCY -> currency(said, Currency.getInstance(choice.value()), by);
      case PLACE -> place(said, Integer.parseInt(choice.value()), by);
      case REGION -> region(said, choice.value(), by);
      case METRIC -> metric(said, Metric.valueOf(choice.value()), by);
      case HOLDS -> decide(said, choice.value().equals("1"), by);
      case TYPE -> said.reply(new Reply.TypeIt(Question.valueOf(choice.value())));
      case NO_WISHES -> noWishes(said);
      case PLAN_IT -> said.plan();
      case ADD_WISH -> askAgain(said, Question.WISHES);
      case CHANGE -> change(said);
      case MEND -> Mending.take(said, by);
      case BACK_TO_PLAN -> backToThePlan(said);
      case ASK_AGAIN -> askAgain(said, Question.valueOf(choice.value()));
      case APPROVE -> PlanLife.approve(said, by);
      case COMPARE, WHY_THESE, EXPORT, OFFERS -> show(said, choice);
      case RUN -> PlanLife.run(said, by);
      case CLOSE -> PlanLife.close(said, by);
      case RESULTS -> Outcomes.show(said);
      case RESULTS_FILE -> Outcomes.offerFile(said);
      case RESTART -> restart(said);
    }
  }

  static void restart(Say said) {
    beginAnew(said);
    said.reply(new Reply.Restarted());
    said.ask();
  }

  /// With an empty brief; the old one can be brought back.
  static void beginAnew(Say said) {
    said.become(said.talk().anew());
  }

  static void noWishes(Say said) {
    said.become(said.talk().on(f -> f.goingOn().withWishesSettled()));
    backToThePlan(said);
  }

  /// One of two answers that contradict each other holds.
  static void decide(Say said, boolean claimHolds, String by) {
    var open = said.talk().floor().disputes().getFirst();
    if (claimHolds) {
      var settled = saidToo(Disputes.taking(said.talk(), open), open, by);
      var sayer = Optional.of(by).filter(said.talk().company()::isMoreThan);
      said.become(settled.on(Floor::goingOn).answered(by, List.of(open.claim())));
      said.reply(new Reply.Noted(List.of(open.claim()), sayer));
      goOnAfterADecision(said, true);
    } else {
      keep(said);
    }
  }

  /// Whose answer holds has given it as well.
  private static Conversation saidToo(Conversation talk, Pending.Dispute open, String by) {
    return open.claimedBy()
        .filter(p -> !p.equals(by))
        .map(p -> talk.answered(p, List.of(open.claim())))
        .orElse(talk);
  }

  /// The older of two answers that contradict each other holds.
  static void keep(Say said) {
    var open = said.talk().floor().disputes().getFirst();
    said.become(said.talk().on(f -> f.agreedOn(open.about()).goingOn()));
    said.reply(new Reply.Kept(open));
    goOnAfterADecision(said, false);
  }

  private static void goOnAfterADecision(Say said, boolean hasChanged) {
    if (said.talk().floor().isWaiting() || !said.talk().brief().isComplete()) {
      said.ask();
    } else if (hasChanged && said.talk().shown().isPresent()) {
      said.plan();
    } else if (!PlanAtHand.isBack(said)) {
      said.ask();
    }
  }

  private static void backToThePlan(Say said) {
    if (!PlanAtHand.isBack(said)) {
      said.ask();
    }
  }

  static void change(Say said) {
    askAgain(said, Question.CHANGE);
  }

  static void askAgain(Say said, Question question) {
    said.become(said.talk().in(new Stage.Briefing()).on(f -> f.askingAgain(question)));
    said.ask();
  }

  private interface Shown {
    Reply of(int revision, Proposal proposal);
  }

  private static Optional<Shown> shown(Choice.Kind kind) {
    return switch (kind) {
      case COMPARE -> Optional.of(Reply.Compared::new);
      case WHY_THESE -> Optional.of(Reply.WhyThese::new);
      case EXPORT -> Optional.of(Reply.Exported::new);
      case OFFERS -> Optional.of(Reply.Offers::new);
      case AMOUNT,
          CURRENCY,
          REGION,
          PLACE,
          METRIC,
          HOLDS,
          TYPE,
          NO_WISHES,
          PLAN_IT,
          CHANGE,
          MEND,
          BACK_TO_PLAN,
          ADD_WISH,
          ASK_AGAIN,
          APPROVE,
          RUN,
          CLOSE,
          RESULTS,
          RESULTS_FILE,
          RESTART ->
          Optional.empty();
    };
  }

  /// The plan that a button stands under; empty under those of earlier versions.
  private static Optional<Integer> named(Choice choice) {
    return Optional.of(choice.value()).filter(v -> v.matches("\\d{1,6}")).map(Integer::valueOf);
  }

  private static void show(Say said, Choice choice) {
    var shown = shown(choice.kind()).orElseThrow();
    revision(said.talk().stage())
        .ifPresent(revision ->
            said.knowledge().proposal().ifPresent(p -> said.reply(shown.of(revision, p))));
    if (said.talk().stage() instanceof Stage.Proposed) {
      said.returnToTheMatter();
    }
  }

  private static Optional<Integer> revision(Stage stage) {
    return stage instanceof Stage.Proposed(var revision)
        ? Optional.of(revision)
        : Outcomes.revision(stage);
  }

  private static void amount(Say said, BigDecimal amount, String by) {
    var preferred =
        said.talk().brief().budget().map(b -> b.limit().currency()).or(said.knowledge()::currency);
    var open = new Pending.OpenAmount(amount, Optional.empty(), false, likely(said));
    if (preferred.isPresent()) {
      noted(said, Answers.settleCurrency(said.talk(), open, preferred.get()), by);
    } else {
      said.become(said.talk().on(f -> f.with(open)));
      said.ask();
    }
  }

  private static List<Currency> likely(Say said) {
    return Answers.likelyCurrencies(said.talk(), said.knowledge());
  }

  private static void currency(Say said, Currency currency, String by) {
    said.talk()
        .floor()
        .amount()
        .ifPresent(open -> noted(said, Answers.settleCurrency(said.talk(), open, currency), by));
  }

  private static void place(Say said, int index, String by) {
    said.talk()
        .floor()
        .place()
        .ifPresent(open ->
            noted(said, Answers.settlePlace(said.talk(), open, open.readings().get(index)), by));
  }

  private static void region(Say said, String code, String by) {
    market(said, code).ifPresent(market -> noted(said, settled(said, market), by));
  }

  private static Answers.Filled settled(Say said, Region market) {
    var open = new Pending.OpenPlace(List.of(market), List.of(), List.of());
    return Answers.settlePlace(said.talk(), open, market);
  }

  private static Optional<Region> market(Say said, String code) {
    return said.knowledge().likelyRegions().stream()
        .filter(m -> m.code().filter(code::equals).isPresent())
        .findFirst();
  }

  private static void metric(Say said, Metric metric, String by) {
    noted(said, Answers.settleMetric(said.talk(), metric), by);
  }

  private static void noted(Say said, Answers.Filled filled, String by) {
    said.become(filled.talk().on(Floor::goingOn).answered(by, filled.changes()));
    var sayer = Optional.of(by).filter(said.talk().company()::isMoreThan);
    if (!filled.changes().isEmpty()) {
      said.reply(new Reply.Noted(filled.changes(), sayer));
    }
    said.ask();
  }
}
