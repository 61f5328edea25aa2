package campaignbot.conversation;

import campaignbot.understanding.Understood;
import campaignbot.understanding.Wish;
import java.util.Optional;

/// Takes answers into the talk: says them back, says what of them cannot be used or contradicts
/// what was said before, and goes on.
final class Answering {
  private final Wishes wishes;

  Answering(Wishes wishes) {
    this.wishes = wishes;
  }

  /// @param filled the talk with the answers in it
  /// @param understood how they were read
  void take(Say said, Spoken spoken, Answers.Filled filled, Understood understood) {
    var heard = spoken.rest();
    var wasAsked = said.talk().openQuestion();
    var leftovers =
        Leftovers.of(said, heard, understood, spoken.manner() != Spoken.Manner.IN_THE_TALK);
    var sifted =
        spoken.manner() == Spoken.Manner.BESIDE_THE_TALK
            ? Disputes.siftAll(said, heard.author(), filled)
            : Disputes.sift(said, heard, filled, understood);
    var answered = afterAnAnswer(sifted, wasAsked).changedAtOnce(said.talk());
    said.become(answered.answered(heard.author(), sifted.changes()));
    if (!sifted.changes().isEmpty()) {
      said.reply(new Reply.Noted(sifted.changes(), by(said, heard)));
    }
    RuledOut.remark(said, sifted.changes());
    if (!leftovers.isEmpty()) {
      said.reply(new Reply.NotUsed(leftovers));
    }
    sifted
        .miss()
        .ifPresent(m -> said.reply(new Reply.NotUnderstood(said.talk().openQuestion(), m, 1)));
    understood
        .wish()
        .filter(w -> w == Wish.HELP || w == Wish.WHY)
        .ifPresent(w -> wishes.explain(said, w, wasAsked));
    spoken.inquiries().forEach(i -> Inquiries.answer(said, heard, i));
    goOn(said, sifted);
  }

  /// Who said it, where it might be somebody else.
  private static Optional<String> by(Say said, Heard.Said heard) {
    return Optional.of(heard.author()).filter(said.talk().company()::isMoreThan);
  }

  /// Of another answer: nobody has said it.
  private static boolean isAConsequence(Change change) {
    return change instanceof Change.ShareInMoney || change instanceof Change.TargetDropped;
  }

  /// A correction of another answer leaves the optional question open.
  private static Conversation afterAnAnswer(Answers.Filled filled, Question wasAsked) {
    var talk = filled.talk().on(f -> f.withMisses(0));
    if (filled.changes().isEmpty()) {
      return talk;
    }
    if (wasAsked != Question.WISHES) {
      return talk.on(Floor::goingOn);
    }
    var isAnswered =
        filled.changes().stream()
            .filter(c -> !isAConsequence(c))
            .anyMatch(Change.Further.class::isInstance);
    return isAnswered ? talk.on(f -> f.goingOn().withWishesSettled()) : talk;
  }

  /// After an answer: the next question, or a new plan when a plan lay on the table.
  private static void goOn(Say said, Answers.Filled filled) {
    var needsAnswer = said.talk().floor().isWaiting() || !said.talk().brief().isComplete();
    switch (said.talk().stage()) {
      case Stage.Planning _, Stage.Proposed _ -> {
        if (needsAnswer) {
          said.become(said.talk().in(new Stage.Briefing()).on(Floor::withWishesSettled));
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
}
