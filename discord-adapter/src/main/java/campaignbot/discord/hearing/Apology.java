package campaignbot.discord.hearing;

import campaignbot.bot.StoreUnavailable;
import campaignbot.discord.DiscordTexts;
import java.util.Locale;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IDeferrableCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is said when something cannot be kept or done: Discord does not send it again, so whoever
/// did it has to know.
final class Apology {
  private static final Logger LOG = LoggerFactory.getLogger(Apology.class);

  private final Tongue tongue;

  Apology(Tongue tongue) {
    this.tongue = tongue;
  }

  /// Work that needs the store, after the acknowledgement.
  interface Work {
    /// @param language in which the person is answered
    void run(Scene scene, Locale language);
  }

  /// Tells the person alone when it fails.
  <E extends Interaction & IDeferrableCallback> void telling(E event, Work work) {
    var language = event.getUserLocale().toLocale();
    try {
      var scene = Scene.of(event);
      language = tongue.of(scene);
      work.run(scene, language);
    } catch (StoreUnavailable e) {
      LOG.warn("interaction={} the store does not answer: {}", event.getId(), e.reason());
      tell(event.getHook(), new DiscordTexts(language).say("away"));
    } catch (RuntimeException e) {
      LOG.error("interaction={} hearing failed", event.getId(), e);
      tell(event.getHook(), new DiscordTexts(language).say("sorry"));
    }
  }

  /// Tells the person alone that what they pressed does nothing.
  void refuse(IReplyCallback event, String key) {
    event
        .reply(new DiscordTexts(tongue.atOnce(Scene.of(event))).say(key))
        .setEphemeral(true)
        .queue(_ -> {}, Apology::ignore);
  }

  static void tell(InteractionHook hook, String sentence) {
    hook.sendMessage(sentence).setEphemeral(true).queue(_ -> {}, Apology::ignore);
  }

  /// Acknowledgements and whispers come too late at times. In a guild the talk goes on by ordinary
  /// messages all the same; else the person does it again.
  static void ignore(Throwable failure) {
    LOG.info("Discord did not take an answer: {}", failure.getMessage());
  }
}
