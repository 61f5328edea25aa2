package campaignbot.conversation;

import campaignbot.campaign.Budget;
import campaignbot.understanding.Besides;
import campaignbot.understanding.BudgetChange;
import campaignbot.understanding.Inquiry;
import campaignbot.understanding.PlanWord;
import campaignbot.understanding.Understood;
import campaignbot.understanding.Wish;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A written message: answers first, then what was wished of the talk, else why it was not
/// understood.
final class Typed {
  private static final Pattern NEVER_MIND =
      Pattern.compile("(?iu)^\\W*(?:never ?mind|nvm|forget (?:it|that|this)|leave it|drop it)\\b");

  /// A budget of nothing.
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?iu)(?:the )?(?:budget|make it|make that|set it to|spend)(?: (?:is|to|of|at))?"
              + " 0+(?:[.,]0+)?(?: ?\\p{L}{1,7})?[.!]*");

  /// "It's dollars", when the currency was asked for.
  private static final Pattern IT_IS =
      Pattern.compile(
          "(?iu)^\\W*(?:(?:it['’]?s|it is|that['’]?s|they['’]?re|these are|in|make it|i mean|i meant|son|es"
              + "|en|係|是)\\s*)+(?=\\P{L}|(?<=\\s)|(?<=[係是]))");

  /// What stands before the money that is meant.
  private static final Pattern CORRECTION =
      Pattern.compile(
          "(?iu)^\\W*(?:(?:no|sorry|oh|oops|wait|actually|i mean|i meant|it['’]?s|it is|that['’]?s|in|make it|"
              + "make that|should be|change (?:the )?(?:currency|money|it) (?:to|into)|currency:?|"
              + "perdón|no|digo|quise decir|son|es|en|cambia la moneda a|moneda:?|應該係|應該是|係|是|"
              + "我意思係|改做|改為)[\\s,.:!]*)+(?=\\P{L}|(?<=[\\s,.:!係是做為])|(?<=^))");

  /// What stands behind it.
  private static final Pattern NOT_THAT =
      Pattern.compile(
          "(?iu)(?:,? (?:not|instead of|rather than|no|en vez de|en lugar de) .*|唔係.*|不是.*)?"
              + "(?:,? (?:please|of course|sorry|por favor))?[\\s.!]*$");

  /// A money that is refused without another in its place: "not usd".
  private static final Pattern REFUSED =
      Pattern.compile(
          "(?iu)^\\W*(?:(?:but|please|pero|just)\\s+)?(?:(?:not|nicht|pas|never|nunca|no en)\\s|anything but\\s|唔係|唔要|不是|不要)"
              + "[^,，;；]*$");

  private final Wishes wishes = new Wishes();
  private final Picks picks = new Picks();
  private final Answering answering = new Answering(wishes);

  void hear(Say said, Heard.Said heard) {
    hear(said, new Spoken(heard, Inquiries.in(said, heard.text()), Spoken.Manner.IN_THE_TALK));
  }

  /// What the talk is opened with: everything in it is meant for the bot.
  ///
  /// @param isOn whether the talk has begun before, so that nothing settled is replaced unasked
  void hearOpening(Say said, Heard.Said heard, boolean isOn) {
    var manner = isOn ? Spoken.Manner.BESIDE_THE_TALK : Spoken.Manner.OPENING_IT;
    hear(said, new Spoken(heard, Inquiries.in(said, heard.text()), manner));
  }

  private void hear(Say said, Spoken spoken) {
    var heard = spoken.heard();
    if (Declines.isOne(said, heard) || Outcomes.areIn(said, heard)) {
      return;
    }
    if (spoken.onlyAsks()) {
      inquired(said, spoken);
      return;
    }
    if (said.talk().stage() instanceof Stage.Expired) {
      afterSilence(said, spoken);
      return;
    }
    if (said.talk().stage().isOver()) {
      afterTheEnd(said, spoken);
      return;
    }
    var pick = numbered(said.talk(), heard.text()).or(() -> ordered(said, heard));
    if (pick.isPresent()) {
      picks.pick(said, pick.get(), heard.author());
      return;
    }
    if (!ToldApart.isAnswered(said, heard, picks)
        && !isOutOfTurn(said, heard)
        && !isPlanned(said, heard)
        && !PlanEdits.isOne(said, heard)
        && !Decisions.isOne(said, heard)) {
      understand(said, spoken);
    }
  }

  /// Questions on the way are answered, and the open one is asked again. Who needs a moment gets
  /// it.
  private static void inquired(Say said, Spoken spoken) {
    var needsAMoment = spoken.inquiries().stream().allMatch(Inquiry.Wait.class::isInstance);
    if (needsAMoment
        && (Audience.isAmongPeople(said, spoken.heard()) || said.talk().stage().isOver())) {
      return;
    }
    said.become(said.talk().on(f -> f.withMisses(0)));
    spoken.inquiries().forEach(i -> Inquiries.answer(said, spoken.heard(), i));
    if (!said.talk().stage().isOver() && !(said.talk().stage() instanceof Stage.Expired)) {
      said.returnToTheMatter();
    }
  }

  private void understand(Say said, Spoken spoken) {
    var heard = spoken.rest();
    var budget = budgetChange(said, heard);
    var text = budget.map(b -> heard.saying(b.rest())).orElse(heard);
    var understood =
        withCurrency(said, text)
            .or(() -> inOtherMoney(said, text))
            .or(() -> PlanEdits.understood(said, text))
            .orElseGet(() -> read(said, text));
    var filled =
        budget
            .map(b -> Answers.fill(said.talk(), b, understood, said.knowledge()))
            .orElseGet(() -> Answers.fill(said.talk(), understood, said.knowledge()));
    var advanced = !filled.talk().equals(said.talk()) || !filled.changes().isEmpty();
    if (advanced) {
      answering.take(said, spoken, filled, understood);
    } else if (!spoken.inquiries().isEmpty()) {
      inquired(said, spoken);
    } else if (wish(heard, understood).isPresent()) {
      wished(said, heard, understood, wish(heard, understood).get());
    } else if (isSurelyAMiss(filled) || !Audience.isAmongPeople(said, heard)) {
      missed(said, spoken, filled.miss(), understood.besides().unusable());
    }
  }

  /// "Our reach was great", said among people, is no wish.
  private static boolean isSurelyAMiss(Answers.Filled filled) {
    return filled.miss().filter(m -> m != Miss.NEAREST_METRIC).isPresent();
  }

  private static void missed(
      Say said, Spoken spoken, Optional<Miss> miss, List<Besides.Unusable> unusable) {
    if (miss.isEmpty() && !unusable.isEmpty()) {
      said.reply(new Reply.NotUsed(unusable.stream().map(Besides.Unusable::said).toList()));
      said.returnToTheMatter();
    } else {
      missed(said, spoken, miss.orElseGet(() -> miss(spoken.rest())));
    }
  }

  private static Miss miss(Heard.Said heard) {
    if (heard.text().isBlank()) {
      return Miss.EMPTY;
    }
    return NOTHING.matcher(heard.text().strip()).matches() ? Miss.ZERO : Miss.NOT_READ;
  }

  private void wished(Say said, Heard.Said heard, Understood understood, Wish wish) {
    var decides = wish == Wish.YES || wish == Wish.NO;
    var lost = decides ? Leftovers.besideAnAnswer(said, heard, understood) : List.<String>of();
    if (!lost.isEmpty()) {
      said.reply(new Reply.NotUsed(lost));
      said.returnToTheMatter();
    } else if (!Audience.isForThem(said, heard, wish)) {
      said.become(said.talk().on(f -> f.withMisses(0)));
      var meant = wish == Wish.CANCEL && isOnlyTheChange(said, heard) ? Wish.SKIP : wish;
      wishes.hear(said, meant, heard.author());
    }
  }

  /// "Never mind" while an answer is being changed gives up the change, not the talk.
  private static boolean isOnlyTheChange(Say said, Heard.Said heard) {
    var floor = said.talk().floor();
    return said.talk().stage() instanceof Stage.Briefing
        && (floor.revisiting().isPresent() || floor.dispute().isPresent())
        && NEVER_MIND.matcher(heard.text()).find();
  }

  /// A new brief begins a new talk; everything else is about the one that is over. One answer alone
  /// does not throw away a plan that was approved: it was meant as a change, more likely.
  private void afterTheEnd(Say said, Spoken spoken) {
    var heard = spoken.heard();
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
      answering.take(
          said, spoken, Answers.fill(said.talk(), understood, said.knowledge()), understood);
    }
  }

  private static boolean isOneChangeOfAPlan(Say said, Understood understood) {
    var fresh = Conversation.start(said.talk().key());
    return PlanLife.hasAPlan(said.talk().stage())
        && Answers.fill(fresh, understood, said.knowledge()).changes().size() < 2;
  }

  /// An answer goes on where the talk was; everything else is about the talk that is closed.
  private void afterSilence(Say said, Spoken spoken) {
    var heard = spoken.heard();
    var closed = said.talk();
    said.wake();
    if (answers(said, heard)) {
      hear(said, spoken);
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
        .filter(_ -> mayNameMoney(said, heard.text()))
        .flatMap(open -> withCurrency(said, heard, open));
  }

  /// Which money, without a sum; "not usd" names none.
  private static boolean mayNameMoney(Say said, String text) {
    return text.codePoints().noneMatch(Character::isDigit)
        && said.knowledge().reader().mayNameMoney(text)
        && !REFUSED.matcher(text).matches();
  }

  private static Optional<Understood> withCurrency(
      Say said, Heard.Said heard, Pending.OpenAmount open) {
    var named = IT_IS.matcher(heard.text()).replaceFirst("");
    var text = (open.approximate() ? "about " : "") + open.limit().toPlainString() + " " + named;
    var understood =
        said.knowledge()
            .reader()
            .read(text, said.knowledge().context(Question.BUDGET.asked(), heard.today()));
    if (understood.money().size() != 1) {
      return Optional.empty();
    }
    var sum = understood.money().getFirst();
    return sum.currency().isPresent() || sum.currencies().size() > 1
        ? Optional.of(understood)
        : Optional.empty();
  }

  /// "I meant euros, not dollars": the budget stays, in other money.
  private static Optional<Understood> inOtherMoney(Say said, Heard.Said heard) {
    return said.talk()
        .brief()
        .budget()
        .filter(_ -> said.talk().floor().amount().isEmpty())
        .filter(_ -> mayNameMoney(said, heard.text()))
        .flatMap(budget -> inOtherMoney(said, heard, budget));
  }

  private static Optional<Understood> inOtherMoney(Say said, Heard.Said heard, Budget budget) {
    var named =
        NOT_THAT.matcher(CORRECTION.matcher(heard.text()).replaceFirst("")).replaceFirst("");
    var sum = (budget.approximate() ? "about " : "") + budget.limit().amount().toPlainString();
    var understood =
        said.knowledge()
            .reader()
            .read(
                sum + " " + named,
                said.knowledge().context(Question.BUDGET.asked(), heard.today()));
    var isAll =
        understood.money().size() == 1
            && understood.money().getFirst().span().end() == understood.text().length();
    return Optional.of(understood)
        .filter(_ -> isAll && !named.isBlank())
        .filter(u ->
            u.money()
                .getFirst()
                .currency()
                .filter(c -> !c.equals(budget.limit().currency()))
                .isPresent());
  }

  /// "It is running" picks what the plan on the table offers.
  private static Optional<Choice> ordered(Say said, Heard.Said heard) {
    return said.knowledge()
        .reader()
        .planWord(heard.text())
        .map(PlanLife::choice)
        .flatMap(kind ->
            said.talk().floor().offered().stream().filter(c -> c.kind() == kind).findFirst());
  }

  /// "Close it" before the plan is running is said to be too early.
  private static boolean isOutOfTurn(Say said, Heard.Said heard) {
    var word = said.knowledge().reader().planWord(heard.text()).filter(PlanWord::needsAPlan);
    var isDraft = said.talk().stage() instanceof Stage.Briefing;
    if (word.isEmpty() || !(isDraft || PlanLife.hasAPlan(said.talk().stage()))) {
      return false;
    }
    said.reply(new Reply.OutOfTurn(said.talk().stage()));
    if (isDraft) {
      said.ask();
    }
    return true;
  }

  /// "Plan it" to a plan that lies there is no approval: the plan stays, and the question is asked
  /// again. "Plan it again" plans the same brief with what is known by now.
  private static boolean isPlanned(Say said, Heard.Said heard) {
    if (!(said.talk().stage() instanceof Stage.Proposed(var revision))) {
      return false;
    }
    var word = said.knowledge().reader().planWord(heard.text());
    if (word.equals(Optional.of(PlanWord.PLAN))) {
      said.reply(new Reply.BackToThePlan(revision));
      said.returnToTheMatter();
    } else if (word.equals(Optional.of(PlanWord.AGAIN))) {
      said.plan();
    }
    return word.filter(w -> w == PlanWord.PLAN || w == PlanWord.AGAIN).isPresent();
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

  /// "Sure about that?" is no yes, and asks for nothing that could be done by mistake.
  private static Optional<Wish> wish(Heard.Said heard, Understood understood) {
    var text = heard.text().strip();
    var asks = text.endsWith("?") || text.endsWith("？");
    return understood.wish().filter(w -> !(asks && w == Wish.YES));
  }

  /// What has neither letters nor digits, like an emoji, is no answer that went wrong.
  private static boolean saysNothing(Heard.Said heard) {
    return !heard.text().isBlank()
        && heard.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static void missed(Say said, Spoken spoken, Miss miss) {
    if (saysNothing(spoken.heard()) && miss == Miss.NOT_READ) {
      said.returnToTheMatter();
      return;
    }
    var misses = said.talk().floor().misses() + 1;
    said.become(said.talk().on(f -> f.withMisses(misses)));
    switch (said.talk().stage()) {
      case Stage.Briefing() -> {
        said.reply(new Reply.NotUnderstood(said.talk().openQuestion(), miss, misses));
        said.ask();
      }
      case Stage.Proposed _ -> {
        said.reply(new Reply.NotUnderstood(Question.CHANGE, miss, misses));
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
