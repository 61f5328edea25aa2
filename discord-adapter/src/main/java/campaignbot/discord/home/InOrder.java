package campaignbot.discord.home;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.hooks.IEventManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands what JDA hears to threads of our own, so that nobody waits for anybody – but for the
/// messages of one channel, which are heard in the order in which they were written. After a break
/// Discord sends many at once.
final class InOrder implements IEventManager {
  private static final Logger LOG = LoggerFactory.getLogger(InOrder.class);

  private final List<EventListener> listeners = new CopyOnWriteArrayList<>();
  private final Map<String, Queue<GenericEvent>> channels = new ConcurrentHashMap<>();
  private final ExecutorService threads;

  InOrder(ExecutorService threads) {
    this.threads = threads;
  }

  @Override
  public void register(Object listener) {
    listeners.add((EventListener) listener);
  }

  @Override
  public void unregister(Object listener) {
    listeners.remove(listener);
  }

  @Override
  public List<Object> getRegisteredListeners() {
    return List.copyOf(listeners);
  }

  @Override
  public void handle(GenericEvent event) {
    try {
      if (event instanceof MessageReceivedEvent message) {
        line(message.getChannel().getId(), event);
      } else {
        threads.execute(() -> tell(event));
      }
    } catch (RejectedExecutionException _) {
      LOG.info("{} comes after the end", event.getClass().getSimpleName());
    }
  }

  private void line(String channel, GenericEvent event) {
    channels.compute(
        channel,
        (_, waiting) -> {
          var line = waiting;
          if (line == null) {
            line = new ArrayDeque<>();
            threads.execute(() -> work(channel));
          }
          line.add(event);
          return line;
        });
  }

  private void work(String channel) {
    for (var next = next(channel); next.isPresent(); next = next(channel)) {
      tell(next.get());
    }
  }

  /// The channel's line is given up when nobody is left in it.
  private Optional<GenericEvent> next(String channel) {
    var next = new AtomicReference<@Nullable GenericEvent>();
    channels.computeIfPresent(
        channel,
        (_, waiting) -> {
          next.set(waiting.poll());
          return next.get() == null ? null : waiting;
        });
    return Optional.ofNullable(next.get());
  }

  private void tell(GenericEvent event) {
    for (var listener : listeners) {
      try {
        listener.onEvent(event);
      } catch (RuntimeException | Error e) {
        // Whoever is next in line is to be heard all the same.
        LOG.error("{} was not heard", event.getClass().getSimpleName(), e);
      }
    }
  }
}
