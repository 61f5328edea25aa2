package campaignbot.conversation;

import campaignbot.allocation.Proposal;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Metric;
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
    } else {
      said.reply(new Reply.NotUnderstood(said.talk().openQuestion(), Miss.OLD_CHOICE, 1));
      said.returnToTheMatter();
    }
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
      case TYPE -> said.reply(new Reply.TypeIt(Question.valueOf(choice.value())));
      case NO_WISHES -> noWishes(said);
      case PLAN_IT -> said.plan();
      case ADD_WISH -> askAgain(said, Question.WISHES);
      case CHANGE -> change(said);
      case ASK_AGAIN -> askAgain(said, Question.valueOf(choice.value()));
      case APPROVE -> PlanLife.approve(said, by);
      case COMPARE -> show(said, Reply.Compared::new);
      case WHY_THESE -> show(said, Reply.WhyThese::new);
      case EXPORT -> show(said, Reply.Exported::new);
      case RUN -> PlanLife.run(said, by);
      case OFFERS -> show(said, Reply.Offers::new);
      case CLOSE -> PlanLife.close(said, by);
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
    var talk = said.talk();
    said.become(
        new Conversation(
            talk.key(),
            talk.version(),
            new Stage.Briefing(),
            Brief.EMPTY,
            Floor.EMPTY,
            List.of(talk.brief()),
            talk.revisions(),
            talk.company(),
            Optional.empty()));
  }

  static void noWishes(Say said) {
    said.become(said.talk().on(f -> f.goingOn().withWishesSettled()));
    said.ask();
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

  private static void show(Say said, Shown shown) {
    revision(said.talk().stage())
        .ifPresent(revision ->
            said.knowledge().proposal().ifPresent(p -> said.reply(shown.of(revision, p))));
    if (said.talk().stage() instanceof Stage.Proposed(var revision)) {
      said.reply(new Reply.AboutTheProposal(Asks.ofAProposal(revision)));
    }
  }

  private static Optional<Integer> revision(Stage stage) {
    return switch (stage) {
      case Stage.Proposed(var revision) -> Optional.of(revision);
      case Stage.Approved(var revision) -> Optional.of(revision);
      case Stage.Running(var revision) -> Optional.of(revision);
      case Stage.Closed(var revision) -> Optional.of(revision);
      case Stage.Briefing(), Stage.Planning _, Stage.Cancelled _, Stage.Expired _ ->
          Optional.empty();
    };
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
    said.knowledge().likelyRegions().stream()
        .filter(m -> m.code().filter(code::equals).isPresent())
        .findFirst()
        .ifPresent(market ->
            noted(
                said,
                Answers.settlePlace(
                    said.talk(), new Pending.OpenPlace(List.of(market), List.of()), market),
                by));
  }

  private static void metric(Say said, Metric metric, String by) {
    noted(said, Answers.settleMetric(said.talk(), metric), by);
  }

  private static void noted(Say said, Answers.Filled filled, String by) {
    said.become(filled.talk().on(Floor::goingOn));
    var sayer = Optional.of(by).filter(said.talk().company()::isMoreThan);
    said.reply(new Reply.Noted(filled.changes(), sayer));
    said.ask();
  }
}
