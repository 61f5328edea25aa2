package campaignbot.bot;

import campaignbot.allocation.Outcome;
import campaignbot.conversation.Conversation;
import java.util.List;
import java.util.Optional;

/// All that one turn leaves behind: saved together or not at all.
///
/// @param before the version of the talk that `next` was made from; 0 for a new one, equal to
///   `next`'s when the turn changed nothing
/// @param plan the plan that was proposed or approved
/// @param speaker empty when nobody spoke
/// @param alarm for a talk that stays silent from now on; empty = none any more
/// @param outcomes what creators of the talk's plan delivered, in place of what was recorded of
///   them before
public record Effects(
    Conversation next,
    long before,
    Optional<Plan> plan,
    Answer answer,
    Optional<Speaker> speaker,
    Optional<Alarm> alarm,
    List<Outcome> outcomes) {
  public Effects {
    outcomes = List.copyOf(outcomes);
  }

  public Effects(
      Conversation next,
      long before,
      Optional<Plan> plan,
      Answer answer,
      Optional<Speaker> speaker,
      Optional<Alarm> alarm) {
    this(next, before, plan, answer, speaker, alarm, List.of());
  }

  /// For a home where nothing rings: who comes back there says so (`Heard.Returned`).
  Effects withoutAlarm() {
    return new Effects(next, before, plan, answer, speaker, Optional.empty(), outcomes);
  }

  public boolean changesTheTalk() {
    return next.version() != before;
  }
}
