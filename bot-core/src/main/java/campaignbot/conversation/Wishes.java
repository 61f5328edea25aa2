package campaignbot.conversation;

import campaignbot.campaign.Region;
import campaignbot.catalogue.Benchmarks;
import campaignbot.understanding.Wish;
import java.util.List;
import java.util.Optional;

/// What somebody wants of the talk itself: help, back, skip, stop …
final class Wishes {
  /// Two markets that call very different sizes "micro".
  private static final List<String> COMPARED_WITH = List.of("US", "HK");

  void hear(Say said, Wish wish, String by) {
    switch (wish) {
      case HELP, WHY -> {
        explain(said, wish, said.talk().openQuestion());
        said.returnToTheMatter();
      }
      case BACK -> back(said);
      case UNDO -> undo(said);
      case REDO -> aside(said, new Reply.CannotRedo());
      case SKIP -> skip(said);
      case CANCEL -> cancel(said);
      case RESTART -> Picks.restart(said);
      case STATUS -> aside(said, new Reply.Status(said.talk().brief(), said.talk().company()));
      case THANKS -> aside(said, new Reply.YouAreWelcome());
      case YES -> yes(said, by);
      case NO -> no(said);
    }
  }

  /// A talk that is over can be brought back or begun anew.
  void afterTheEnd(Say said, Optional<Wish> wish) {
    if (wish.filter(w -> bringsBack(w, said.talk().stage())).isPresent()) {
      reopen(said);
    } else if (wish.filter(w -> w == Wish.RESTART).isPresent()) {
      Picks.restart(said);
    } else if (wish.filter(w -> w == Wish.THANKS).isPresent()) {
      said.reply(new Reply.YouAreWelcome());
    } else {
      said.reply(new Reply.TalkIsOver(said.talk().stage()));
    }
  }

  /// A closed talk asks whether it goes on, so a yes is enough there.
  private static boolean bringsBack(Wish wish, Stage stage) {
    return wish == Wish.UNDO
        || wish == Wish.BACK
        || (wish == Wish.YES && stage instanceof Stage.Expired);
  }

  private static void reopen(Say said) {
    switch (said.talk().stage()) {
      case Stage.Running(var revision) -> PlanLife.takeBackRunning(said, revision);
      case Stage.Closed(var revision) -> PlanLife.takeBackClosing(said, revision);
      case Stage.Briefing(),
          Stage.Planning _,
          Stage.Proposed _,
          Stage.Approved _,
          Stage.Cancelled _,
          Stage.Expired _ ->
          goOn(said);
    }
  }

  private static void goOn(Say said) {
    var brief = said.talk().brief();
    var before =
        switch (said.talk().stage()) {
          case Stage.Cancelled(var stage) -> stage;
          case Stage.Expired(var stage) -> stage;
          case Stage.Approved(var revision) -> new Stage.Proposed(revision);
          case Stage.Briefing(),
              Stage.Planning _,
              Stage.Proposed _,
              Stage.Running _,
              Stage.Closed _ ->
              said.talk().stage();
        };
    said.reply(
        said.talk().stage() instanceof Stage.Expired
            ? new Reply.WelcomeBack(brief)
            : new Reply.Undone(brief));
    said.become(said.talk().in(before));
    welcome(said);
  }

  private static void welcome(Say said) {
    switch (said.talk().stage()) {
      case Stage.Planning _ -> said.plan();
      case Stage.Proposed(var revision) -> said.propose(revision);
      case Stage.Briefing(),
          Stage.Approved _,
          Stage.Running _,
          Stage.Closed _,
          Stage.Cancelled _,
          Stage.Expired _ ->
          said.ask();
    }
  }

  void explain(Say said, Wish wish, Question question) {
    said.reply(
        wish == Wish.WHY ? why(said, question) : new Reply.Help(question, said.talk().company()));
  }

  private static Reply.Why why(Say said, Question question) {
    var here = here(said);
    var elsewhere = COMPARED_WITH.stream().filter(c -> !here.equals(Optional.of(c))).findFirst();
    return new Reply.Why(question, micro(said, here), micro(said, elsewhere));
  }

  private static Optional<String> here(Say said) {
    return said.talk()
        .brief()
        .region()
        .or(said.knowledge()::region)
        .or(() -> said.knowledge().markets().stream().findFirst())
        .flatMap(Region::country);
  }

  private static Optional<Reply.Micro> micro(Say said, Optional<String> country) {
    Benchmarks benchmarks = said.knowledge().benchmarks();
    return country.map(
        c -> new Reply.Micro(c, benchmarks.micro(c, campaignbot.campaign.Platform.INSTAGRAM)));
  }

  private static void aside(Say said, Reply reply) {
    said.reply(reply);
    said.returnToTheMatter();
  }

  private static void back(Say said) {
    switch (said.talk().stage()) {
      case Stage.Planning _, Stage.Proposed _ -> Picks.change(said);
      case Stage.Briefing(),
          Stage.Approved _,
          Stage.Running _,
          Stage.Closed _,
          Stage.Cancelled _,
          Stage.Expired _ ->
          previous(said.talk())
              .ifPresentOrElse(
                  q -> Picks.askAgain(said, q), () -> aside(said, new Reply.NothingBefore()));
    }
  }

  /// The question before the open one, in the order of asking.
  private static Optional<Question> previous(Conversation talk) {
    return switch (talk.openQuestion()) {
      case BUDGET -> Optional.empty();
      case CURRENCY, REGION -> Optional.of(Question.BUDGET);
      case WHICH_REGION ->
          Optional.of(talk.brief().region().isEmpty() ? Question.REGION : Question.CHANGE);
      case METRIC -> Optional.of(Question.REGION);
      case WISHES -> Optional.of(Question.METRIC);
      case CONFIRM, CHANGE -> Optional.of(Question.WISHES);
    };
  }

  private static void undo(Say said) {
    if (said.talk().floor().isWaiting()) {
      said.become(said.talk().on(Floor::settled));
      said.reply(new Reply.Undone(said.talk().brief()));
      said.ask();
    } else if (said.talk().earlier().isEmpty()) {
      aside(said, new Reply.NothingToUndo());
    } else {
      said.become(said.talk().in(new Stage.Briefing()).undone());
      said.reply(new Reply.Undone(said.talk().brief()));
      said.ask();
    }
  }

  private static void skip(Say said) {
    var question = said.talk().openQuestion();
    var answered = said.talk().floor().revisiting().isPresent();
    if (!(said.talk().stage() instanceof Stage.Briefing())) {
      said.returnToTheMatter();
    } else if (question == Question.WISHES) {
      said.reply(new Reply.Skipped(question));
      Picks.noWishes(said);
    } else if (answered && !said.talk().floor().isWaiting()) {
      said.become(said.talk().on(Floor::goingOn));
      said.ask();
    } else {
      aside(said, new Reply.CannotSkip(question));
    }
  }

  private static void cancel(Say said) {
    said.become(
        said.talk().in(new Stage.Cancelled(said.talk().stage())).on(f -> f.offering(List.of())));
    said.reply(new Reply.Cancelled());
  }

  private static void yes(Say said, String by) {
    switch (said.talk().stage()) {
      case Stage.Briefing() -> {
        switch (said.talk().openQuestion()) {
          case CONFIRM -> said.plan();
          case WISHES -> said.reply(new Reply.TypeIt(Question.WISHES));
          case CHANGE -> skip(said);
          case BUDGET, CURRENCY, REGION, WHICH_REGION, METRIC -> noAnswer(said);
        }
      }
      case Stage.Proposed _ -> PlanLife.approve(said, by);
      case Stage.Planning _,
          Stage.Approved _,
          Stage.Running _,
          Stage.Closed _,
          Stage.Cancelled _,
          Stage.Expired _ ->
          said.returnToTheMatter();
    }
  }

  private static void no(Say said) {
    switch (said.talk().stage()) {
      case Stage.Briefing() -> {
        switch (said.talk().openQuestion()) {
          case CONFIRM -> Picks.change(said);
          case WISHES -> Picks.noWishes(said);
          case CHANGE -> skip(said);
          case BUDGET, CURRENCY, REGION, WHICH_REGION, METRIC -> noAnswer(said);
        }
      }
      case Stage.Proposed _ -> Picks.change(said);
      case Stage.Planning _,
          Stage.Approved _,
          Stage.Running _,
          Stage.Closed _,
          Stage.Cancelled _,
          Stage.Expired _ ->
          said.returnToTheMatter();
    }
  }

  /// Yes or no to a question that is neither.
  private static void noAnswer(Say said) {
    aside(said, new Reply.NotUnderstood(said.talk().openQuestion(), Miss.NOT_READ, 1));
  }
}
