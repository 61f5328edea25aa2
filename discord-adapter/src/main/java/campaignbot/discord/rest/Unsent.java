package campaignbot.discord.rest;

import java.net.ConnectException;
import java.net.UnknownHostException;

/// Errors of the network after which a request has surely not been made.
final class Unsent {
  private Unsent() {}

  static boolean isCertain(Throwable e) {
    return e instanceof ConnectException || e instanceof UnknownHostException;
  }
}
