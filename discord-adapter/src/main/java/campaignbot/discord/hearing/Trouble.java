package campaignbot.discord.hearing;

import campaignbot.bot.StoreUnavailable;
import campaignbot.discord.DiscordTexts;
import net.dv8tion.jda.api.interactions.InteractionHook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is said when something cannot be kept or done: Discord does not send it again, so whoever
/// did it has to know.
final class Trouble {
  private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

  /// Work that needs the store.
  interface Work {
    void run();
  }

  /// Tells the person alone when it fails.
  void telling(Scene scene, InteractionHook hook, Work work) {
    try {
      work.run();
    } catch (StoreUnavailable e) {
      LOG.warn("workspace={} the store does not answer: {}", scene.workspace(), e.reason());
      tell(hook, new DiscordTexts(scene.language()).say("away"));
    } catch (RuntimeException e) {
      LOG.error("workspace={} hearing failed", scene.workspace(), e);
      tell(hook, new DiscordTexts(scene.language()).say("sorry"));
    }
  }

  private static void tell(InteractionHook hook, String sentence) {
    hook.sendMessage(sentence).setEphemeral(true).queue(_ -> {}, Trouble::ignore);
  }

  /// Acknowledgements come too late at times; the talk goes on by ordinary messages all the same.
  static void ignore(Throwable failure) {
    LOG.info("not acknowledged: {}", failure.getMessage());
  }
}
