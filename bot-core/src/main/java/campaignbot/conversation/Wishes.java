package campaignbot.conversation;

import campaignbot.campaign.Brief;
import campaignbot.understanding.Wish;
import java.util.List;
import java.util.Optional;

/// What somebody wants of the talk itself: help, back, skip, stop …
final class Wishes {
  void hear(Say said, Wish wish, String by) {
    switch (wish) {
      case HELP, WHY -> {
        explain(said, wish, said.talk().openQuestion());
        said.returnToTheMatter();
      }
      case BACK -> back(said);
      case UNDO -> undo(said);
      case REDO -> redo(said);
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
    } else if (wish.filter(w -> w == Wish.HELP).isPresent()
        && said.talk().stage() instanceof Stage.Cancelled) {
      said.reply(new Reply.Introduced());
      said.reply(new Reply.TalkIsOver(said.talk().stage()));
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
    return new Reply.Why(question, Inquiries.micros(said, Inquiries.here(said)));
  }

  private static void aside(Say said, Reply reply) {
    said.reply(reply);
    said.returnToTheMatter();
  }

  private static void back(Say said) {
    switch (said.talk().stage()) {
      case Stage.Planning _, Stage.Proposed _ -> Picks.change(said);
      case Stage.Briefing() -> backFrom(said, said.talk().openQuestion());
      case Stage.Approved _, Stage.Running _, Stage.Closed _, Stage.Cancelled _, Stage.Expired _ ->
          aside(said, new Reply.NothingBefore());
    }
  }

  private static void backFrom(Say said, Question question) {
    if (question == Question.WHICH_HOLDS) {
      skip(said);
    } else if (question != Question.CHANGE || !PlanAtHand.isBack(said)) {
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
      case WHICH_HOLDS -> Optional.of(Question.CHANGE);
      case CONFIRM, CHANGE -> Optional.of(Question.WISHES);
    };
  }

  /// What was said last is taken back: an answer that came after what still waits, what waits, a
  /// question that was asked again, or the last change.
  private static void undo(Say said) {
    var floor = said.talk().floor();
    if (floor.isWaiting() && floor.answeredSince() > 0 && !said.talk().earlier().isEmpty()) {
      var kept = floor.withAnsweredSince(floor.answeredSince() - 1);
      said.become(said.talk().undoing().on(_ -> kept));
      said.reply(new Reply.Undone(said.talk().brief()));
      said.ask();
    } else if (floor.isWaiting()) {
      said.become(said.talk().on(Floor::settled));
      said.reply(new Reply.Undone(said.talk().brief()));
      goOnWith(said);
    } else if (floor.revisiting().isPresent() && PlanAtHand.isBack(said)) {
      said.become(said.talk().on(f -> f.withMisses(0)));
    } else if (said.talk().earlier().isEmpty()) {
      aside(said, new Reply.NothingToUndo());
    } else {
      var settled = hasSettledItsWishes(said.talk(), said.talk().earlier().getLast());
      said.become(said.talk().in(new Stage.Briefing()).undoing());
      said.become(settled ? said.talk().on(Floor::withWishesSettled) : said.talk());
      said.reply(new Reply.Undone(said.talk().brief()));
      goOnWith(said);
    }
  }

  private static void redo(Say said) {
    var floor = said.talk().floor();
    if (said.talk().undone().isEmpty()) {
      aside(said, new Reply.NothingToRedo());
    } else if (floor.isWaiting()) {
      var kept = floor.withAnsweredSince(floor.answeredSince() + 1);
      said.become(said.talk().redoing().on(_ -> kept));
      said.reply(new Reply.Redone(said.talk().brief()));
      said.ask();
    } else {
      var settled =
          said.talk().floor().wishesSettled()
              || !said.talk().brief().wishesLike(said.talk().undone().getLast());
      said.become(said.talk().in(new Stage.Briefing()).redoing());
      said.become(settled ? said.talk().on(Floor::withWishesSettled) : said.talk());
      said.reply(new Reply.Redone(said.talk().brief()));
      goOnWith(said);
    }
  }

  /// Whoever has answered the optional question is not asked it again, unless it is the answer that
  /// is taken back; whoever has seen a plan never.
  ///
  /// @param next the brief that is brought back
  private static boolean hasSettledItsWishes(Conversation talk, Brief next) {
    return talk.floor().wishesSettled()
        && (talk.shown().isPresent() || talk.brief().wishesLike(next));
  }

  /// The plan that was made for this, or the next question.
  private static void goOnWith(Say said) {
    if (!PlanAtHand.isShownAgain(said)) {
      said.ask();
    }
  }

  private static void skip(Say said) {
    var question = said.talk().openQuestion();
    var answered = said.talk().floor().revisiting().isPresent();
    if (!(said.talk().stage() instanceof Stage.Briefing())) {
      said.returnToTheMatter();
    } else if (question == Question.WHICH_HOLDS) {
      Picks.keep(said);
    } else if (answered && !said.talk().floor().isWaiting() && PlanAtHand.isBack(said)) {
      said.become(said.talk().on(f -> f.withMisses(0)));
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
          case CHANGE -> change(said, by);
          case WHICH_HOLDS -> confirmed(said, by);
          case BUDGET, CURRENCY, REGION, WHICH_REGION, METRIC -> said.ask();
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

  /// Yes to the smallest change, where one is offered.
  private static void change(Say said, String by) {
    if (said.talk().floor().mended().isPresent()) {
      Mending.take(said, by);
    } else {
      skip(said);
    }
  }

  private static void no(Say said) {
    switch (said.talk().stage()) {
      case Stage.Briefing() -> {
        switch (said.talk().openQuestion()) {
          case CONFIRM -> Picks.change(said);
          case WISHES -> Picks.noWishes(said);
          case BUDGET, CURRENCY, REGION, WHICH_REGION, METRIC, CHANGE, WHICH_HOLDS -> skip(said);
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

  /// A yes to a change that was thought aloud; between two people it decides nothing.
  private static void confirmed(Say said, String by) {
    if (said.talk().floor().disputes().getFirst().isBetweenPeople()) {
      said.ask();
    } else {
      Picks.decide(said, true, by);
    }
  }
}
