package campaignbot.slack;

import java.util.Set;

/// The methods of the Web API that the bot calls; code that calls another one fails a test until it
/// stands here, and its scopes in the manifest.
///
/// @see <a href="https://docs.slack.dev/reference/methods">which scope a method needs</a>
public enum SlackMethod {
  AUTH_TEST("authTest"),
  OAUTH_V2_ACCESS("oauthV2Access"),
  /// With the app token, which has its own `connections:write`.
  APPS_CONNECTIONS_OPEN("appsConnectionsOpen"),
  CHAT_POST_MESSAGE("chatPostMessage"),
  CHAT_GET_PERMALINK("chatGetPermalink"),
  CONVERSATIONS_REPLIES("conversationsReplies"),
  CONVERSATIONS_HISTORY("conversationsHistory"),
  VIEWS_OPEN("viewsOpen"),
  VIEWS_PUBLISH("viewsPublish"),
  FILES_INFO("filesInfo"),
  /// Of the SDK: asks for an address, sends the file there, and completes the upload.
  FILES_UPLOAD("filesUploadV2");

  private final String call;

  SlackMethod(String call) {
    this.call = call;
  }

  /// The SDK's name of it.
  public String call() {
    return call;
  }

  Set<Scope> scopes() {
    return switch (this) {
      case AUTH_TEST,
          OAUTH_V2_ACCESS,
          APPS_CONNECTIONS_OPEN,
          CHAT_GET_PERMALINK,
          VIEWS_OPEN,
          VIEWS_PUBLISH ->
          Set.of();
      case CHAT_POST_MESSAGE -> Set.of(Scope.CHAT_WRITE);
      // Of every kind of channel that the bot may be in.
      case CONVERSATIONS_REPLIES, CONVERSATIONS_HISTORY ->
          Set.of(
              Scope.CHANNELS_HISTORY, Scope.GROUPS_HISTORY, Scope.IM_HISTORY, Scope.MPIM_HISTORY);
      case FILES_INFO -> Set.of(Scope.FILES_READ);
      case FILES_UPLOAD -> Set.of(Scope.FILES_WRITE);
    };
  }
}
