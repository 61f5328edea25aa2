package campaignbot.slack;

import java.util.Set;

/// The events that the bot subscribes to.
public enum SlackEvent {
  APP_MENTION("app_mention"),
  MESSAGE_CHANNELS("message.channels"),
  MESSAGE_GROUPS("message.groups"),
  MESSAGE_IM("message.im"),
  MESSAGE_MPIM("message.mpim"),
  APP_HOME_OPENED("app_home_opened"),
  APP_UNINSTALLED("app_uninstalled"),
  TOKENS_REVOKED("tokens_revoked");

  private final String subscription;

  SlackEvent(String subscription) {
    this.subscription = subscription;
  }

  /// As it is subscribed to: `message.im`.
  public String subscription() {
    return subscription;
  }

  /// Without these Slack does not send it. Files that people share come with their messages, and
  /// are fetched.
  Set<Scope> scopes() {
    return switch (this) {
      case APP_MENTION -> Set.of(Scope.APP_MENTIONS_READ);
      case MESSAGE_CHANNELS -> Set.of(Scope.CHANNELS_HISTORY, Scope.FILES_READ);
      case MESSAGE_GROUPS -> Set.of(Scope.GROUPS_HISTORY, Scope.FILES_READ);
      case MESSAGE_IM -> Set.of(Scope.IM_HISTORY, Scope.FILES_READ);
      case MESSAGE_MPIM -> Set.of(Scope.MPIM_HISTORY, Scope.FILES_READ);
      case APP_HOME_OPENED, APP_UNINSTALLED, TOKENS_REVOKED -> Set.of();
    };
  }
}
