package campaignbot.conversation;

import campaignbot.understanding.BudgetChange;
import campaignbot.understanding.Understood;
import campaignbot.understanding.Wish;
import java.util.Optional;

/// A written message: answers first, then what was wished of the talk, else why it was not
/// understood.
final class Typed {
  private final Wishes wishes = new Wishes();
  private final Picks picks = new Picks();

  void hear(Say said, Heard.Said heard) {
    if (said.talk().stage() instanceof Stage.Expired) {
      afterSilence(said, heard);
      return;
    }
    if (said.talk().stage().isOver()) {
      afterTheEnd(said, heard);
      return;
    }
    var pick = numbered(said.talk(), heard.text()).or(() -> ordered(said, heard));
    if (pick.isPresent()) {
      picks.pick(said, pick.get(), heard.author());
      return;
    }
    if (isOutOfTurn(said, heard)) {
      return;
    }
    var budget = budgetChange(said, heard);
    var text = budget.map(b -> heard.saying(b.rest())).orElse(heard);
    var understood = withCurrency(said, text).orElseGet(() -> read(said, text));
    var filled =
        budget
            .map(b -> Answers.fill(said.talk(), b, understood, said.knowledge()))
            .orElseGet(() -> Answers.fill(said.talk(), understood, said.knowledge()));
    var advanced = !filled.talk().equals(said.talk()) || !filled.changes().isEmpty();
    if (advanced) {
      answered(said, heard, filled, understood);
    } else if (wish(heard, understood).isPresent()) {
      wished(said, heard, wish(heard, understood).get());
    } else if (filled.miss().isPresent() || !Audience.isAmongPeople(said, heard)) {
      missed(said, filled.miss().orElse(heard.text().isBlank() ? Miss.EMPTY : Miss.NOT_READ));
    }
  }

  private void wished(Say said, Heard.Said heard, Wish wish) {
    if (!Audience.isForThem(said, heard, wish)) {
      said.become(said.talk().on(f -> f.withMisses(0)));
      wishes.hear(said, wish, heard.author());
    }
  }

  /// A new brief begins a new talk; everything else is about the one that is over. One answer alone
  /// does not throw away a plan that was approved: it was meant as a change, more likely.
  private void afterTheEnd(Say said, Heard.Said heard) {
    var pick = numbered(said.talk(), heard.text()).or(() -> ordered(said, heard));
    if (pick.isPresent()) {
      picks.pick(said, pick.get(), heard.author());
      return;
    }
    if (isOutOfTurn(said, heard)) {
      return;
    }
    var understood = read(said, heard);
    if (!Audience.isAboutTheTalk(said, heard, understood.wish())) {
      return;
    }
    if (understood.saysNothingOfTheBrief() || isOneChangeOfAPlan(said, understood)) {
      wishes.afterTheEnd(said, understood.wish());
    } else {
      Picks.beginAnew(said);
      said.reply(new Reply.Restarted());
      answered(said, heard, Answers.fill(said.talk(), understood, said.knowledge()), understood);
    }
  }

  private static boolean isOneChangeOfAPlan(Say said, Understood understood) {
    var fresh = Conversation.start(said.talk().key());
    return PlanLife.hasAPlan(said.talk().stage())
        && Answers.fill(fresh, understood, said.knowledge()).changes().size() < 2;
  }

  /// An answer goes on where the talk was; everything else is about the talk that is closed.
  private void afterSilence(Say said, Heard.Said heard) {
    var closed = said.talk();
    said.wake();
    if (answers(said, heard)) {
      hear(said, heard);
    } else {
      said.become(closed);
      var wish = read(said, heard).wish();
      if (Audience.isAboutTheTalk(said, heard, wish)) {
        wishes.afterTheEnd(said, wish);
      }
    }
  }

  private static boolean answers(Say said, Heard.Said heard) {
    return numbered(said.talk(), heard.text()).isPresent()
        || withCurrency(said, heard).isPresent()
        || !read(said, heard).saysNothingOfTheBrief();
  }

  /// "help", "thanks" or "hello", and nothing else.
  static boolean asksWhatThisIs(Say said, Heard.Said heard) {
    if (said.knowledge().reader().isMereGreeting(heard.text())) {
      return true;
    }
    var wish = read(said, heard).wish();
    return wish.filter(w -> w == Wish.HELP || w == Wish.THANKS).isPresent();
  }

  private static Understood read(Say said, Heard.Said heard) {
    var asked = Dialogue.asked(said.talk());
    return said.knowledge()
        .reader()
        .read(heard.text(), said.knowledge().context(asked, heard.today()));
  }

  private static Optional<BudgetChange> budgetChange(Say said, Heard.Said heard) {
    return said.talk()
        .brief()
        .budget()
        .flatMap(_ -> said.knowledge().reader().budgetChange(heard.text()));
  }

  /// A bare "usd" after "10k" is read as "10000 usd"; "608k usd" is a sum of its own.
  private static Optional<Understood> withCurrency(Say said, Heard.Said heard) {
    return said.talk()
        .floor()
        .amount()
        .filter(_ -> heard.text().codePoints().noneMatch(Character::isDigit))
        .flatMap(open -> withCurrency(said, heard, open));
  }

  private static Optional<Understood> withCurrency(
      Say said, Heard.Said heard, Pending.OpenAmount open) {
    var text =
        (open.approximate() ? "about " : "") + open.limit().toPlainString() + " " + heard.text();
    var understood =
        said.knowledge()
            .reader()
            .read(text, said.knowledge().context(Question.BUDGET.asked(), heard.today()));
    return understood.money().size() == 1 && understood.money().getFirst().currency().isPresent()
        ? Optional.of(understood)
        : Optional.empty();
  }

  /// "It is running" picks what the plan on the table offers.
  private static Optional<Choice> ordered(Say said, Heard.Said heard) {
    return said.knowledge()
        .reader()
        .planWord(heard.text())
        .map(PlanLife::choice)
        .filter(said.talk().floor().offered()::contains);
  }

  /// "Close it" before the plan is running is said to be too early.
  private static boolean isOutOfTurn(Say said, Heard.Said heard) {
    var word = said.knowledge().reader().planWord(heard.text());
    if (word.isEmpty() || !PlanLife.hasAPlan(said.talk().stage())) {
      return false;
    }
    said.reply(new Reply.OutOfTurn(said.talk().stage()));
    return true;
  }

  /// "2" picks the second of what the last message offered.
  private static Optional<Choice> numbered(Conversation talk, String text) {
    var number = text.strip();
    var offered = talk.floor().offered();
    return number.length() == 1
            && number.charAt(0) >= '1'
            && number.charAt(0) - '0' <= offered.size()
        ? Optional.of(offered.get(number.charAt(0) - '1'))
        : Optional.empty();
  }

  private void answered(Say said, Heard.Said heard, Answers.Filled filled, Understood understood) {
    var wasAsked = said.talk().openQuestion();
    said.become(afterAnAnswer(filled, wasAsked));
    if (!filled.changes().isEmpty()) {
      said.reply(new Reply.Noted(filled.changes(), by(said, heard)));
    }
    filled
        .miss()
        .ifPresent(m -> said.reply(new Reply.NotUnderstood(said.talk().openQuestion(), m, 1)));
    understood
        .wish()
        .filter(w -> w == Wish.HELP || w == Wish.WHY)
        .ifPresent(w -> wishes.explain(said, w, wasAsked));
    goOn(said, filled);
  }

  /// Who said it, where it might be somebody else.
  private static Optional<String> by(Say said, Heard.Said heard) {
    return Optional.of(heard.author()).filter(said.talk().company()::isMoreThan);
  }

  private static Conversation afterAnAnswer(Answers.Filled filled, Question wasAsked) {
    var talk = filled.talk().on(f -> f.withMisses(0));
    if (filled.changes().isEmpty()) {
      return talk;
    }
    return talk.on(
        f -> wasAsked == Question.WISHES ? f.goingOn().withWishesSettled() : f.goingOn());
  }

  /// After an answer: the next question, or a new plan when a plan lay on the table.
  private static void goOn(Say said, Answers.Filled filled) {
    var needsAnswer = said.talk().floor().isWaiting() || !said.talk().brief().isComplete();
    switch (said.talk().stage()) {
      case Stage.Planning _, Stage.Proposed _ -> {
        if (needsAnswer) {
          said.become(said.talk().in(new Stage.Briefing()));
          said.ask();
        } else if (filled.changes().isEmpty()) {
          said.returnToTheMatter();
        } else {
          said.plan();
        }
      }
      case Stage.Briefing(),
          Stage.Approved _,
          Stage.Running _,
          Stage.Closed _,
          Stage.Cancelled _,
          Stage.Expired _ ->
          said.ask();
    }
  }

  /// "Sure about that?" is no yes, and asks for nothing that could be done by mistake.
  private static Optional<Wish> wish(Heard.Said heard, Understood understood) {
    var asks = heard.text().strip().endsWith("?");
    return understood.wish().filter(w -> !(asks && w == Wish.YES));
  }

  private static void missed(Say said, Miss miss) {
    var misses = said.talk().floor().misses() + 1;
    said.become(said.talk().on(f -> f.withMisses(misses)));
    switch (said.talk().stage()) {
      case Stage.Briefing() -> {
        said.reply(new Reply.NotUnderstood(said.talk().openQuestion(), miss, misses));
        said.ask();
      }
      case Stage.Proposed _ -> {
        said.reply(new Reply.NotUnderstood(Question.CHANGE, miss, 1));
        said.returnToTheMatter();
      }
      case Stage.Planning _,
          Stage.Approved _,
          Stage.Running _,
          Stage.Closed _,
          Stage.Cancelled _,
          Stage.Expired _ ->
          said.returnToTheMatter();
    }
  }
}
