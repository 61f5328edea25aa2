package campaignbot.conversation;

/// How far a talk is.
public sealed interface Stage {
  /// Questions are being asked.
  record Briefing() implements Stage {}

  /// The planner works on revision `revision`; answers of older revisions no longer count.
  record Planning(int revision) implements Stage {}

  /// A proposal lies before the team.
  record Proposed(int revision) implements Stage {}

  record Approved(int revision) implements Stage {}

  /// The approved plan is being carried out.
  record Running(int revision) implements Stage {}

  /// The campaign is over.
  record Closed(int revision) implements Stage {}

  /// Stopped by somebody; `undo` brings `before` back.
  record Cancelled(Stage before) implements Stage {}

  /// Closed because nobody answered; whatever is answered later goes on from `before`.
  record Expired(Stage before) implements Stage {}

  /// Whether there is a plan that outcomes are recorded against.
  default boolean takesResults() {
    return Outcomes.revision(this).isPresent();
  }

  /// Whether the talk has come to its end, so that the next answer begins a new one.
  default boolean isOver() {
    return switch (this) {
      case Briefing(), Planning _, Proposed _, Expired _ -> false;
      case Approved _, Running _, Closed _, Cancelled _ -> true;
    };
  }
}
