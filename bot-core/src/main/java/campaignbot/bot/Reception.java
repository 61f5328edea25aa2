package campaignbot.bot;

import campaignbot.wording.Message;
import campaignbot.wording.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Answers what needs no talk: what the bot does, and which talks there are.
public final class Reception {
  private static final int MOST_TALKS = 20;

  private final Store store;
  private final Wording wording;

  public Reception(Store store, Wording wording) {
    this.store = store;
    this.wording = wording;
  }

  /// The same in another language.
  public Reception in(Locale language) {
    return new Reception(store, wording.in(language));
  }

  /// What the bot does, how to begin, and how to change an answer.
  public Message help() {
    return wording.introduction();
  }

  /// The drafts and plans to which a person has contributed, whatever their channel: nobody sees
  /// those of a channel in which they never spoke. The one that moved last comes first.
  public List<TalkSummary> talks(String workspace, String platform, String person) {
    return store.talks(workspace, platform, person, MOST_TALKS);
  }

  /// The same as a message, a line a talk.
  ///
  /// @param zone of the person, for the dates
  public Message list(String workspace, String platform, String person, ZoneId zone) {
    return wording.list(
        talks(workspace, platform, person).stream().map(t -> line(t, zone)).toList());
  }

  /// One talk in a line.
  public String line(TalkSummary talk, ZoneId zone) {
    return wording.line(talk.stage(), talk.brief(), talk.movedAt().atZone(zone).toLocalDate());
  }

  /// The talk of a channel that waits for an answer and moved last.
  public Optional<TalkSummary> latestUnfinished(String workspace, String platform, String channel) {
    return store.latestTalks(workspace, platform, channel, MOST_TALKS).stream()
        .filter(t -> !t.stage().isOver())
        .findFirst();
  }
}
