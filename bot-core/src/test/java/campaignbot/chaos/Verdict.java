package campaignbot.chaos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What a run came to. All of `faults` must be 0.
///
/// @param events that people said, each acknowledged
/// @param posts that reached the platform
/// @param shownAgain of them: seen a second time
record Verdict(
    long talks,
    long events,
    Faults faults,
    long posts,
    long postedAgain,
    long shownAgain,
    Repeats repeats) {
  /// What must not happen.
  ///
  /// @param lost acknowledged events that are not in the inbox, or are not answered
  /// @param doubled events in the inbox twice or answered twice
  /// @param reorderedIn events that were taken in after a later one
  /// @param reorderedOut messages that were seen after a later one
  /// @param missing replies that nobody saw
  /// @param amiss letters that are not marked as sent, and talks whose tables contradict each other
  /// @param different talks that do not show, word for word, what the undisturbed bot says
  record Faults(
      long lost,
      long doubled,
      long reorderedIn,
      long reorderedOut,
      long missing,
      long amiss,
      long different) {
    static final Faults NONE = new Faults(0, 0, 0, 0, 0, 0, 0);

    Faults plus(Faults more) {
      return new Faults(
          lost + more.lost,
          doubled + more.doubled,
          reorderedIn + more.reorderedIn,
          reorderedOut + more.reorderedOut,
          missing + more.missing,
          amiss + more.amiss,
          different + more.different);
    }
  }

  /// Why a message was posted again.
  ///
  /// @param lostAnswer the platform posted it and did not say so
  /// @param kill the node, or the database under it, was killed between posting and marking
  /// @param other must be 0
  record Repeats(long lostAnswer, long kill, long other) {
    static final Repeats NONE = new Repeats(0, 0, 0);

    Repeats plus(Repeats more) {
      return new Repeats(lostAnswer + more.lostAnswer, kill + more.kill, other + more.other);
    }
  }

  static Faults faults(Talk talk, Books books, Seen seen) {
    var received = books.inbox(talk.key());
    var inbox = received.stream().map(Books.Received::id).toList();
    var said = talk.acknowledged();
    var answered =
        received.stream().filter(Books.Received::answered).map(Books.Received::id).toList();
    var expected = talk.expected();
    var letters = books.outbox(talk.key());
    var sent = letters.stream().filter(l -> l.state().equals("SENT")).count();
    return new Faults(
        without(said, answered).size(),
        without(inbox, said).size() + without(seen.texts(), expected).size(),
        descents(inbox.stream().map(said::indexOf).toList()),
        seen.outOfOrder(),
        without(expected, seen.texts()).size(),
        Math.abs(expected.size() - sent) + (letters.size() - sent),
        expected.equals(seen.texts()) ? 0 : 1);
  }

  /// The difference of two bags.
  private static List<String> without(Collection<String> all, Collection<String> taken) {
    var rest = new ArrayList<>(all);
    taken.forEach(rest::remove);
    return rest;
  }

  private static long descents(List<Integer> places) {
    var descents = 0L;
    for (var i = 1; i < places.size(); i++) {
      descents += places.get(i) < places.get(i - 1) ? 1 : 0;
    }
    return descents;
  }
}
