package campaignbot.slack.posting;

import campaignbot.conversation.TalkKey;
import campaignbot.slack.SlackTexts;
import campaignbot.slack.blocks.Posting;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What only Slack's side says while it posts.
///
/// @param starter who began a talk, as Slack knows them
record OwnWords(SlackTexts texts, Function<TalkKey, Optional<String>> starter) {
  /// The message under which a talk goes on: whose it is, and who may answer.
  Posting root(TalkKey key) {
    return starter
        .apply(key)
        .map(id -> text("thread.root", "<@" + id + ">"))
        .orElseGet(() -> text("thread.root.nobody"));
  }

  /// @param file a name of ours
  /// @param error Slack's word
  Posting withoutFile(String file, String error) {
    return text("upload.refused", file, error);
  }

  private Posting text(String key, Object... arguments) {
    return new Posting(texts.say(key, arguments), List.of());
  }
}
