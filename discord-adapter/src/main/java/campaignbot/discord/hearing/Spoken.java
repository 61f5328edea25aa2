package campaignbot.discord.hearing;

import campaignbot.bot.Event;
import campaignbot.bot.Intake;
import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.Today;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.discord.TalkNames;
import campaignbot.discord.messages.Buttons;
import campaignbot.discord.messages.Decoding;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What people write: to the bot by its name, in reply to it, in the thread of a talk, or directly.
/// Everything else that is said in a channel is none of our business, and not stored.
final class Spoken {
  private static final Logger LOG = LoggerFactory.getLogger(Spoken.class);
  private static final String FILE = "event/";

  private final Intake intake;
  private final Talks talks;
  private final Today today;
  private final Unread unread;
  private final LastTold lastTold;
  private final Tongue tongue;

  Spoken(Intake intake, Talks talks, Today today, Unread unread, LastTold lastTold, Tongue tongue) {
    this.intake = intake;
    this.talks = talks;
    this.today = today;
    this.unread = unread;
    this.lastTold = lastTold;
    this.tongue = tongue;
  }

  void written(Message message) {
    if (!isOfPeople(message)) {
      return;
    }
    var language = language(message);
    try {
      hear(Scene.of(message, language), message);
    } catch (StoreUnavailable e) {
      LOG.warn("channel={} the store does not answer: {}", message.getChannelId(), e.reason());
      if (!message.isFromGuild() || calls(message)) {
        unread.sayAway(message, language.orElse(Locale.ENGLISH));
      }
    }
  }

  /// A message tells no language. What comes nearest is that of the server; in direct messages,
  /// what the person's last press or command told.
  private Optional<Locale> language(Message message) {
    return message.isFromGuild()
        ? Optional.of(message.getGuild().getLocale().toLocale())
        : lastTold.of(message.getAuthor().getId());
  }

  /// As far as it counts where there is no talk.
  private Optional<Locale> ofAuthor(Scene scene) {
    return scene.kind() == Scene.Kind.DIRECT
        ? scene.language()
        : tongue.unlessSettled(scene.workspace(), scene.language());
  }

  private void hear(Scene scene, Message message) {
    var isCalled = calls(message) || repliesToUs(message);
    var known = talk(scene, message, isCalled);
    if (scene.kind() == Scene.Kind.DIRECT) {
      hear(known.orElseThrow(), scene, message, true);
    } else if (known.isPresent()) {
      hear(known.get(), scene, message, isCalled);
    } else if (isCalled) {
      hear(fresh(scene, message), scene, message, true);
    }
  }

  private Optional<TalkKey> talk(Scene scene, Message message, boolean isCalled) {
    return repliedTo(scene, message)
        .or(() -> talks.goingOn(scene))
        .or(() -> isCalled ? talks.inPlace(scene) : Optional.empty());
  }

  /// The talk of a message of ours, by the names of its buttons.
  private Optional<TalkKey> repliedTo(Scene scene, Message message) {
    return Optional.ofNullable(message.getReferencedMessage())
        .filter(_ -> repliesToUs(message))
        .flatMap(Buttons::thread)
        .map(name -> talks.of(scene, name))
        .filter(talks.bot()::knows);
  }

  /// Being called by its name opens a talk under that message; within a thread, in that thread.
  private static TalkKey fresh(Scene scene, Message message) {
    return scene.thread().isPresent()
        ? TalkNames.here(scene.workspace(), scene.spot())
        : TalkNames.ofMention(scene.workspace(), scene.channel(), message.getId());
  }

  /// @param addressed to nobody but the bot
  private void hear(TalkKey key, Scene scene, Message message, boolean addressed) {
    if (unread.isWithheld(message, calls(message))) {
      unread.explain(key, message, () -> talks.bot().language(key, ofAuthor(scene)));
      return;
    }
    var text = meant(message);
    if (!text.isEmpty() || message.getAttachments().isEmpty()) {
      var heard =
          talks.bot().knows(key)
              ? new Heard.Said(scene.person(), text, today.date(), addressed)
              : new Heard.Opened(scene.person(), text, today.date(), scene.language());
      intake.accept(new Event("event/" + message.getId(), key, heard));
    }
    share(key, scene, message, addressed);
  }

  /// Files: those for people's eyes and ears count only where the bot is meant.
  private void share(TalkKey key, Scene scene, Message message, boolean addressed) {
    for (var file : message.getAttachments()) {
      if (addressed || !(file.isImage() || file.isVideo())) {
        var id = String.join("/", message.getChannelId(), message.getId(), file.getId());
        intake.accept(
            new Event(
                FILE + message.getId() + "/" + file.getId(),
                key,
                new Heard.FileShared(
                    scene.person(),
                    id,
                    file.getFileName(),
                    Math.max(0, file.getSize()),
                    ofAuthor(scene))));
      }
    }
  }

  /// By its name, or that of its role.
  private static boolean calls(Message message) {
    var own = message.getJDA().getSelfUser().getId();
    var roles = ownRoles(message);
    return message.getMentions().getUsers().stream().anyMatch(u -> u.getId().equals(own))
        || message.getMentions().getRoles().stream().anyMatch(r -> roles.contains(r.getId()));
  }

  private static boolean repliesToUs(Message message) {
    var own = message.getJDA().getSelfUser().getId();
    return Optional.ofNullable(message.getReferencedMessage())
        .filter(m -> m.getAuthor().getId().equals(own))
        .isPresent();
  }

  private static Set<String> ownRoles(Message message) {
    return message.isFromGuild()
        ? message.getGuild().getSelfMember().getRoles().stream()
            .filter(r -> r.getTags().isBot())
            .map(ISnowflake::getId)
            .collect(Collectors.toSet())
        : Set.of();
  }

  private static boolean isOfPeople(Message message) {
    var author = message.getAuthor();
    return !author.isBot()
        && !author.isSystem()
        && !message.isWebhookMessage()
        && (message.getType() == MessageType.DEFAULT
            || message.getType() == MessageType.INLINE_REPLY);
  }

  private static String meant(Message message) {
    return new Decoding(message.getJDA().getSelfUser().getId(), ownRoles(message))
        .of(message.getContentRaw(), id -> name(message, id));
  }

  private static String name(Message message, String id) {
    return Stream.concat(
            message.getMentions().getChannels().stream()
                .filter(c -> c.getId().equals(id))
                .map(Channel::getName),
            message.getMentions().getRoles().stream()
                .filter(r -> r.getId().equals(id))
                .map(Role::getName))
        .findFirst()
        .orElse(id);
  }

  /// What was typed into a command or a form.
  static String meant(String written, JDA jda) {
    return new Decoding(jda.getSelfUser().getId(), Set.of()).of(written);
  }
}
