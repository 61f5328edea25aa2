package campaignbot.discord.posting;

import campaignbot.discord.rest.Calls;
import campaignbot.discord.rest.Trouble;
import java.util.ArrayDeque;
import java.util.Deque;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/// One that can still be answered.
final class OpenAnswer {
  /// More Discord does not take where only a person has installed the bot.
  private static final int FOLLOW_UPS = 5;

  private final Deque<InteractionHook> ways = new ArrayDeque<>();
  private boolean isThinking;
  private int followUps;

  /// @param isThinking until the first message, which takes the place of that
  OpenAnswer(InteractionHook hook, boolean isThinking) {
    this.ways.add(hook);
    this.isThinking = isThinking;
  }

  synchronized boolean isOf(InteractionHook hook) {
    return ways.getFirst().getInteraction().getId().equals(hook.getInteraction().getId());
  }

  synchronized OpenAnswer orBy(InteractionHook hook) {
    ways.add(hook);
    return this;
  }

  /// It was answered in another way.
  synchronized void answered() {
    isThinking = false;
  }

  synchronized boolean isThinking() {
    return isThinking;
  }

  /// Says it where Discord shows that the bot is thinking. Saying it once more changes nothing.
  ///
  /// @return the id of the message
  synchronized String say(MessageCreateData message) throws Trouble, InterruptedException {
    try {
      var edit = MessageEditData.fromCreateData(message);
      var id = Calls.done(ways.getFirst().editOriginal(edit)).getId();
      isThinking = false;
      return id;
    } catch (Trouble.Refused e) {
      if (ways.size() == 1) {
        throw e;
      }
      ways.removeFirst();
      return say(message);
    }
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
    var id = Calls.done(ways.getFirst().sendMessage(message)).getId();
    followUps++;
    return id;
  }

  /// Tells only whoever typed or pressed, if that is still possible.
  synchronized void whisper(MessageCreateData message) {
    if (isThinking) {
      isThinking = false;
      ways.getFirst().editOriginal(MessageEditData.fromCreateData(message)).queue(_ -> {}, _ -> {});
    } else {
      ways.getFirst().sendMessage(message).setEphemeral(true).queue(_ -> {}, _ -> {});
    }
  }
}
