package campaignbot.discord.posting;

import campaignbot.discord.rest.Calls;
import campaignbot.discord.rest.Trouble;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/// One that can still be answered.
final class OpenAnswer {
  /// More Discord does not take where only a person has installed the bot.
  private static final int FOLLOW_UPS = 5;

  private final InteractionHook hook;
  private boolean isThinking;
  private int followUps;

  /// @param isThinking until the first message, which takes the place of that
  OpenAnswer(InteractionHook hook, boolean isThinking) {
    this.hook = hook;
    this.isThinking = isThinking;
  }

  synchronized boolean isThinking() {
    return isThinking;
  }

  /// Says it where Discord shows that the bot is thinking. Saying it once more changes nothing.
  ///
  /// @return the id of the message
  synchronized String say(MessageCreateData message) throws Trouble, InterruptedException {
    var id = Calls.done(hook.editOriginal(MessageEditData.fromCreateData(message))).getId();
    isThinking = false;
    return id;
  }

  /// Says it below what was pressed.
  ///
  /// @return the id of the message
  synchronized String sayBelow(MessageCreateData message) throws Trouble, InterruptedException {
    if (isThinking) {
      return say(message);
    }
    if (followUps == FOLLOW_UPS) {
      throw new Trouble.NotNow("waits for the next press");
    }
    followUps++;
    return Calls.done(hook.sendMessage(message)).getId();
  }

  /// Tells only whoever typed or pressed, if that is still possible.
  synchronized void whisper(MessageCreateData message) {
    if (isThinking) {
      isThinking = false;
      hook.editOriginal(MessageEditData.fromCreateData(message)).queue(_ -> {}, _ -> {});
    } else {
      hook.sendMessage(message).setEphemeral(true).queue(_ -> {}, _ -> {});
    }
  }
}
