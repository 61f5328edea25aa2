package campaignbot.discord.posting;

import campaignbot.conversation.TalkKey;
import campaignbot.discord.DiscordTexts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/// What only Discord's side says while it posts.
record OwnWords(Voice voice) {
  /// The message under which a talk goes on: whose it is, and who may answer how.
  MessageCreateData root(TalkKey key) {
    var who =
        voice
            .starter()
            .apply(key)
            .map(id -> say("thread.root", "<@" + id + ">"))
            .orElseGet(() -> say("thread.root.nobody"));
    return message(who + "\n" + say(voice.readsMessages() ? "thread.how" : "thread.how.unread"));
  }

  /// The same where there can be no thread.
  ///
  /// @param lacksPermission whether a permission is missing for it
  MessageCreateData inPlace(TalkKey key, boolean lacksPermission) {
    return message(
        say(lacksPermission ? "thread.forbidden" : "thread.impossible")
            + "\n"
            + say("inPlace.how"));
  }

  String threadName() {
    var today = LocalDate.ofInstant(voice.clock().instant(), voice.zone());
    return say("thread.name", DateTimeFormatter.ofPattern("d MMM", voice.locale()).format(today));
  }

  /// @param which is missing: `view`, `send`, `sendInThreads`, `locked`
  MessageCreateData permission(String which) {
    return message(say("permission." + which));
  }

  private String say(String key, Object... arguments) {
    return new DiscordTexts(voice.locale()).say(key, arguments);
  }

  private static MessageCreateData message(String text) {
    return new MessageCreateBuilder()
        .setContent(text)
        .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
        .build();
  }
}
