package campaignbot.slack;

import java.util.Set;

/// The slash commands.
public enum SlackCommand {
  PLAN_CAMPAIGN("/plan-campaign"),
  CAMPAIGN_CREATORS("/campaign-creators");

  private final String word;

  SlackCommand(String word) {
    this.word = word;
  }

  /// As people type it.
  public String word() {
    return word;
  }

  Set<Scope> scopes() {
    return Set.of(Scope.COMMANDS);
  }
}
