package campaignbot.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;

/// Names this process among all that may work on one store.
final class Node {
  private static final int RANDOM_DIGITS = 8;

  private Node() {}

  /// A name that no other process has, before or after: machine, process and something random.
  static String name() {
    return host()
        + "-"
        + ProcessHandle.current().pid()
        + "-"
        + UUID.randomUUID().toString().substring(0, RANDOM_DIGITS);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException _) {
      return "unnamed";
    }
  }
}
