package campaignbot.slack.posting;

import campaignbot.conversation.TalkKey;
import campaignbot.slack.SlackTexts;
import campaignbot.slack.blocks.Posting;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The message under which a talk goes on: whose it is, and who may answer.
///
/// @param starter who began a talk, as Slack knows them
record ThreadRoot(SlackTexts texts, Function<TalkKey, Optional<String>> starter) {
  Posting of(TalkKey key) {
    var text =
        starter
            .apply(key)
            .map(id -> texts.say("thread.root", "<@" + id + ">"))
            .orElseGet(() -> texts.say("thread.root.nobody"));
    return new Posting(text, List.of());
  }
}
