package campaignbot.discord.posting;

import campaignbot.campaign.Person;
import campaignbot.conversation.TalkKey;
import campaignbot.discord.DiscordTexts;
import campaignbot.wording.Message;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/// What only Discord's side says while it posts.
///
/// @param language of the message that is posted
record OwnWords(Voice voice, Locale language) {
  /// What stands above a talk's first message: whose it is, where it goes on, who may answer how.
  Message.Text root(TalkKey key) {
    var who =
        voice
            .starter()
            .apply(key)
            .map(id -> say("thread.root", Person.mark(id)))
            .orElseGet(() -> say("thread.root.nobody"));
    return new Message.Text(
        who + " " + say(voice.readsMessages() ? "thread.how" : "thread.how.unread"));
  }

  /// The same where there can be no thread.
  ///
  /// @param lacksPermission whether a permission is missing for it
  Message.Text inPlace(boolean lacksPermission) {
    var why = say(lacksPermission ? "thread.forbidden" : "thread.impossible");
    return new Message.Text(why + " " + say("inPlace.how"));
  }

  String threadName() {
    var today = LocalDate.ofInstant(voice.clock().instant(), voice.zone());
    return say("thread.name", day().format(today));
  }

  /// Day and month, in the order of the language.
  private DateTimeFormatter day() {
    return DateTimeFormatter.ofPattern(say("thread.day"), language);
  }

  /// @param which is missing: `view`, `send`, `sendInThreads`, `locked`
  MessageCreateData permission(String which) {
    return new MessageCreateBuilder()
        .setContent(say("permission." + which))
        .setAllowedMentions(Set.of())
        .build();
  }

  private String say(String key, Object... arguments) {
    return new DiscordTexts(language).say(key, arguments);
  }
}
