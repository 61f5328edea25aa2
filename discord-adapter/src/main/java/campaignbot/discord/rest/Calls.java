package campaignbot.discord.rest;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InteractionFailureException;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.internal.interactions.InteractionHookImpl;
import org.jspecify.annotations.Nullable;

/// Waits for what JDA does, and says in our words what went wrong.
public final class Calls {
  /// Less than the lease under which a letter is posted.
  private static final Duration LONGEST = Duration.ofSeconds(10);

  /// For an answer that is on its way when the time is up.
  private static final Duration GRACE = Duration.ofSeconds(5);

  private static final int NOT_FOUND = 404;
  private static final int UNKNOWN_INTERACTION = 10062;

  private Calls() {}

  /// @throws InterruptedException when the program is told to end
  public static <T> T done(RestAction<T> action) throws Trouble, InterruptedException {
    var call = action.deadline(System.currentTimeMillis() + LONGEST.toMillis()).submit();
    try {
      return call.get(LONGEST.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw trouble(e.getCause());
    } catch (CancellationException e) {
      throw isUnacknowledged(e) || (e.getCause() != null && isUnacknowledged(e.getCause()))
          ? new Trouble.Refused(NOT_FOUND, UNKNOWN_INTERACTION, "never acknowledged")
          : new Trouble.NotNow("cancelled");
    } catch (TimeoutException _) {
      throw new Trouble.InDoubt("no answer in time");
    }
  }

  /// What answers an interaction waits until that is acknowledged, which may fail or never come.
  private static boolean isUnacknowledged(Throwable e) {
    return e instanceof InteractionFailureException
        || InteractionHookImpl.TIMEOUT_MESSAGE.equals(e.getMessage());
  }

  /// JDA gives up a call that would begin after its deadline: such a one was never sent.
  private static Trouble trouble(@Nullable Throwable cause) {
    return switch (cause) {
      case TimeoutException e when isUnacknowledged(e) ->
          new Trouble.Refused(NOT_FOUND, UNKNOWN_INTERACTION, "not acknowledged in time");
      case TimeoutException _ -> new Trouble.NotNow("in line for too long");
      case ErrorResponseException e -> trouble(e);
      case null, default -> new Trouble.InDoubt(String.valueOf(cause));
    };
  }

  /// What is no error of Discord's is one of the network, or of Discord as a whole.
  private static Trouble trouble(ErrorResponseException e) {
    var response = e.getResponse();
    var cause = Optional.ofNullable(response.getException());
    if (cause.isPresent()) {
      return cause.filter(Unsent::isCertain).isPresent()
          ? new Trouble.NotNow(cause.get().getClass().getSimpleName())
          : new Trouble.InDoubt(cause.get().getClass().getSimpleName());
    }
    return response.code >= 500 || response.code <= 0
        ? new Trouble.InDoubt("HTTP " + response.code)
        : new Trouble.Refused(response.code, e.getErrorCode(), e.getMeaning());
  }
}
