package campaignbot.conversation;

import campaignbot.allocation.Outcome;
import campaignbot.allocation.Proposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A turn while it is being made: the talk as it now stands and what is said so far.
final class Say {
  private final Conversation before;
  private final Knowledge knowledge;
  private final Optional<LocalDate> today;
  private final List<Reply> replies = new ArrayList<>();
  private Conversation talk;
  private Optional<PlanJob> job = Optional.empty();
  private final List<Outcome> outcomes = new ArrayList<>();
  private boolean aside;

  /// @param today empty where nobody speaks
  Say(Conversation talk, Knowledge knowledge, Optional<LocalDate> today) {
    this.today = today;
    this.before = talk;
    this.talk = talk;
    this.knowledge = knowledge;
  }

  Conversation talk() {
    return talk;
  }

  Optional<LocalDate> today() {
    return today;
  }

  Knowledge knowledge() {
    return knowledge;
  }

  void become(Conversation next) {
    talk = next;
  }

  void reply(Reply reply) {
    replies.add(reply);
  }

  /// Keeps what somebody delivered, in place of what was known of it.
  void record(Outcome outcome) {
    outcomes.add(outcome);
  }

  /// Says something that leaves the talk as it is, even one that has not begun.
  void remark(Reply reply) {
    replies.add(reply);
    aside = true;
  }

  /// A talk that was closed for its silence goes on where it was.
  void wake() {
    if (talk.stage() instanceof Stage.Expired(var before)) {
      become(talk.in(before));
    }
  }

  /// Ends the turn with the open question.
  void ask() {
    var ask = Asks.open(talk, knowledge);
    replies.add(ask);
    become(talk.on(f -> f.offering(ask.choices())));
  }

  /// Ends the turn with a planning job for the brief as it stands.
  void plan() {
    plan(List.of());
  }

  /// The same, with these creators of the plan before if that can be.
  void plan(List<String> keep) {
    become(talk.planning());
    var facts = knowledge.catalogue();
    reply(new Reply.PlanningStarted(facts.name(), facts.sample(), facts.creators()));
    job = Optional.of(new PlanJob(talk.key(), talk.revisions(), talk.brief(), keep, today));
  }

  /// Shows the latest proposal once more; plans anew when it is not at hand.
  void propose(int revision) {
    knowledge.proposal().ifPresentOrElse(p -> propose(revision, p), this::plan);
  }

  void propose(int revision, Proposal proposal) {
    reply(new Reply.Proposed(revision, proposal, Asks.ofAProposal(revision)));
    become(talk.showing(revision).on(f -> f.offering(Asks.ofAProposal(revision))));
  }

  /// Ends a turn that changed nothing about what is awaited.
  void returnToTheMatter() {
    switch (talk.stage()) {
      case Stage.Briefing() -> ask();
      case Stage.Planning _ -> reply(new Reply.StillPlanning());
      case Stage.Proposed(var revision) -> {
        reply(new Reply.AboutTheProposal(Asks.ofAProposal(revision)));
        become(talk.on(f -> f.offering(Asks.ofAProposal(revision))));
      }
      case Stage.Approved _, Stage.Running _, Stage.Closed _, Stage.Cancelled _, Stage.Expired _ ->
          reply(new Reply.TalkIsOver(talk.stage()));
    }
  }

  /// @param by whose words they were, for those who take part from now on
  Turn turn(Optional<String> by) {
    var changed = !talk.equals(before) || (!replies.isEmpty() && !aside);
    return new Turn(
        changed ? by.map(talk::heard).orElse(talk).nextVersion() : before, replies, job, outcomes);
  }
}
