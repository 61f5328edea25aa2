package campaignbot.slack.door;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/// Closes a connection whose next request is not there, headers and all, in time. An idle time-out
/// alone does not: one byte every few seconds keeps a connection from ever being idle.
final class Deadlines extends Handler.Wrapper implements Connection.Listener {
  private final Scheduler scheduler;
  private final Duration first;
  private final Duration next;
  private final Map<Connection, Scheduler.Task> running = new ConcurrentHashMap<>();

  /// @param first from the opening of a connection to its first request
  /// @param next from one answer to the next request on the same connection
  Deadlines(Scheduler scheduler, Duration first, Duration next, Handler inner) {
    super(inner);
    this.scheduler = scheduler;
    this.first = first;
    this.next = next;
  }

  @Override
  public void onOpened(Connection connection) {
    start(connection, first);
  }

  @Override
  public void onClosed(Connection connection) {
    stop(connection);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    var connection = request.getConnectionMetaData().getConnection();
    stop(connection);
    Request.addCompletionListener(request, _ -> start(connection, next));
    return super.handle(request, response, callback);
  }

  private void start(Connection connection, Duration limit) {
    running.put(
        connection,
        scheduler.schedule(() -> close(connection), limit.toMillis(), TimeUnit.MILLISECONDS));
  }

  private void stop(Connection connection) {
    var task = running.remove(connection);
    if (task != null) {
      task.cancel();
    }
  }

  private void close(Connection connection) {
    running.remove(connection);
    connection.getEndPoint().close();
  }
}
