package campaignbot.slack.hearing;

import campaignbot.bot.Event;
import campaignbot.bot.Intake;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.slack.TalkNames;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.File;
import com.slack.api.model.event.MessageFileShareEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Files that people share: in the thread of a talk, directly, or with the bot called by its name.
/// What is written beside them is heard as if it stood alone. Only what a file is called is stored
/// here; it is fetched when it is imported.
public final class Shared {
  private static final Set<String> SEEN_OR_HEARD = Set.of("image", "video", "audio");

  private final Intake intake;
  private final Talks talks;
  private final Spoken spoken;

  public Shared(Intake intake, Talks talks, Spoken spoken) {
    this.intake = intake;
    this.talks = talks;
    this.spoken = spoken;
  }

  Response files(EventsApiPayload<MessageFileShareEvent> payload, EventContext context) {
    var event = payload.getEvent();
    if (event.getUser() == null || event.getFiles() == null) {
      return context.ack();
    }
    var who = Who.of(context, event.getUser());
    var said =
        new Spoken.Message(
            payload.getEventId(),
            event.getChannel(),
            Optional.ofNullable(event.getThreadTs()),
            Objects.requireNonNullElse(event.getText(), ""));
    var names = said.text().contains("<@" + who.bot());
    spoken.beside(who, said);
    var root = said.thread().orElse(event.getTs());
    if (TalkNames.isDirect(said.channel())) {
      take(said, TalkNames.direct(who.workspace(), said.channel()), who, event.getFiles());
    } else if (names) {
      var key =
          talks
              .under(who.workspace(), said.channel(), root)
              .orElseGet(() -> TalkNames.under(who.workspace(), said.channel(), root));
      take(said, key, who, event.getFiles());
    } else if (said.thread().isPresent()) {
      talks
          .under(who.workspace(), said.channel(), root)
          .ifPresent(key -> take(said, key, who, lists(event.getFiles())));
    }
    return context.ack();
  }

  private void take(Spoken.Message said, TalkKey key, Who who, List<File> files) {
    files.stream()
        .filter(f -> f.getId() != null)
        .forEach(f ->
            intake.accept(new Event("event/" + said.id() + "/" + f.getId(), key, heard(who, f))));
  }

  private static Heard heard(Who who, File file) {
    return new Heard.FileShared(
        who.person(),
        file.getId(),
        Objects.requireNonNullElse(file.getName(), ""),
        file.getSize() == null ? 0 : file.getSize());
  }

  /// Pictures, films and sounds in a thread are for the people in it.
  private static List<File> lists(List<File> files) {
    Predicate<File> isForPeople =
        f -> f.getMimetype() != null && SEEN_OR_HEARD.contains(f.getMimetype().split("/", 2)[0]);
    return files.stream().filter(isForPeople.negate()).toList();
  }
}
