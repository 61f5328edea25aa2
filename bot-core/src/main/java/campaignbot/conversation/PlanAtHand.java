package campaignbot.conversation;

import campaignbot.allocation.Proposal;
import java.util.Optional;
import java.util.stream.IntStream;

/// The plan that was made for exactly what the team wants now: whoever changes nothing after all,
/// or takes a change back, gets it back without any planning.
///
/// @param revision its number
record PlanAtHand(int revision, Proposal proposal) {
  private static final int LOOKED_THROUGH = 20;

  static Optional<PlanAtHand> of(Conversation talk, Knowledge knowledge) {
    if (talk.shown().isEmpty() || !talk.brief().isComplete() || talk.floor().isWaiting()) {
      return Optional.empty();
    }
    return IntStream.range(0, Math.min(LOOKED_THROUGH, talk.revisions()))
        .map(i -> talk.revisions() - i)
        .mapToObj(r -> knowledge.proposal(r).map(p -> new PlanAtHand(r, p)))
        .flatMap(Optional::stream)
        .filter(p -> p.proposal.brief().equals(talk.brief()))
        .findFirst();
  }

  /// Lays it on the table again, if there is one.
  ///
  /// @return whether there is
  static boolean isBack(Say said) {
    var plan = of(said.talk(), said.knowledge());
    plan.ifPresent(p -> {
      said.become(said.talk().in(new Stage.Proposed(p.revision)).on(f -> f.goingOn()));
      said.become(said.talk().showing(p.revision).on(Floor::withWishesSettled));
      said.reply(new Reply.BackToThePlan(p.revision));
      said.returnToTheMatter();
    });
    return plan.isPresent();
  }

  /// The same, with all that it says.
  static boolean isShownAgain(Say said) {
    var plan = of(said.talk(), said.knowledge());
    plan.ifPresent(p -> {
      said.become(said.talk().in(new Stage.Proposed(p.revision)).on(Floor::withWishesSettled));
      said.propose(p.revision, p.proposal);
    });
    return plan.isPresent();
  }
}
