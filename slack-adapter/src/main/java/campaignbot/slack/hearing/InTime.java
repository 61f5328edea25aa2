package campaignbot.slack.hearing;

import campaignbot.slack.blocks.Posting;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Answers a command with its acknowledgement. Slack waits three seconds for it: an answer that
/// takes longer comes after it, to the same person.
///
/// @param patience after which the command is acknowledged without an answer
record InTime(Errands errands, Duration patience) {
  /// Leaves Slack's network a second.
  static final Duration USUAL = Duration.ofSeconds(2);

  Response answer(SlashCommandContext context, Supplier<Posting> work) {
    var answer = errands.begin(work);
    try {
      var posting = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return context.ack(r -> r.text(posting.text()).blocks(posting.blocks()));
    } catch (TimeoutException _) {
      answerLater(context, answer);
      return context.ack();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Ending", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("No answer to a command", e.getCause());
    }
  }

  private void answerLater(SlashCommandContext context, CompletableFuture<Posting> answer) {
    errands.run(
        "answering a command late",
        () -> {
          var posting = answer.get();
          context.respond(
              r -> r.responseType("ephemeral").text(posting.text()).blocks(posting.blocks()));
        },
        () -> {});
  }
}
