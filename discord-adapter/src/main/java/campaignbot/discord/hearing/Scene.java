package campaignbot.discord.hearing;

import campaignbot.discord.TalkNames;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionContextType;

/// Who does something, and where.
///
/// @param workspace the guild; the person's own where only they have installed the bot, and in
///   direct messages
/// @param channel the one that a thread belongs to, when it is in a thread
/// @param thread empty outside of threads
/// @param language of the person, as far as Discord tells
record Scene(
    Kind kind,
    String workspace,
    String person,
    String channel,
    Optional<String> thread,
    Optional<Locale> language) {

  /// How the bot may speak there.
  enum Kind {
    /// In a guild that it belongs to.
    GUILD,
    DIRECT,
    /// Only in answer to what somebody presses or types.
    GUEST
  }

  static Scene of(Interaction interaction) {
    var person = interaction.getUser().getId();
    var channel = interaction.getChannel();
    var id = interaction.getChannelId();
    if (channel == null || id == null) {
      throw new IllegalArgumentException("An interaction without a channel");
    }
    var language = Optional.of(interaction.getUserLocale().toLocale());
    var guild = interaction.getGuild();
    if (guild != null && !guild.isDetached()) {
      return in(guild.getId(), person, channel, language);
    }
    if (guild == null && interaction.getContext() == InteractionContextType.BOT_DM) {
      return new Scene(
          Kind.DIRECT, TalkNames.workspaceOf(person), person, id, Optional.empty(), language);
    }
    return new Scene(Kind.GUEST, hostOf(interaction), person, id, Optional.empty(), language);
  }

  /// Whose creators and settings count where the bot is a guest: those of the guild that has let
  /// its commands in, else those of whoever has installed it.
  private static String hostOf(Interaction interaction) {
    var owners = interaction.getIntegrationOwners();
    var guild = owners.getAuthorizingGuildIdLong();
    if (guild != null && guild != 0) {
      return Long.toUnsignedString(guild);
    }
    var owner = owners.getAuthorizingUserId();
    return TalkNames.workspaceOf(owner == null ? interaction.getUser().getId() : owner);
  }

  /// @param language of its author: the message itself tells none
  static Scene of(Message message, Optional<Locale> language) {
    var person = message.getAuthor().getId();
    return message.isFromGuild()
        ? in(message.getGuild().getId(), person, message.getChannel(), language)
        : new Scene(
            Kind.DIRECT,
            TalkNames.workspaceOf(person),
            person,
            message.getChannelId(),
            Optional.empty(),
            language);
  }

  private static Scene in(String guild, String person, Channel channel, Optional<Locale> language) {
    return channel instanceof ThreadChannel thread
        ? new Scene(
            Kind.GUILD,
            guild,
            person,
            thread.getParentChannel().getId(),
            Optional.of(thread.getId()),
            language)
        : new Scene(Kind.GUILD, guild, person, channel.getId(), Optional.empty(), language);
  }

  /// The thread, or the channel outside of threads.
  String spot() {
    return thread.orElse(channel);
  }
}
