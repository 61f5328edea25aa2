package campaignbot.slack.hearing;

import campaignbot.bot.Event;
import campaignbot.bot.Intake;
import campaignbot.bot.Today;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.slack.TalkNames;
import campaignbot.slack.blocks.Decoding;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What people write: to the bot by its name, in the thread of a talk, or directly. Everything else
/// that is said in a channel is none of our business, and not stored.
public final class Spoken {
  private final Intake intake;
  private final Talks talks;
  private final Today today;

  public Spoken(Intake intake, Talks talks, Today today) {
    this.intake = intake;
    this.talks = talks;
    this.today = today;
  }

  /// Calling the bot by its name opens a talk under that message, or speaks in the talk that is
  /// there.
  Response mention(EventsApiPayload<AppMentionEvent> payload, EventContext context) {
    var event = payload.getEvent();
    if (isOfPeople(event.getUser(), event.getBotId())) {
      var who = Who.of(context, event.getUser());
      var root = event.getThreadTs() == null ? event.getTs() : event.getThreadTs();
      var text = new Decoding(who.bot()).of(event.getText());
      var known = talks.under(who.workspace(), event.getChannel(), root);
      var key = known.orElseGet(() -> TalkNames.under(who.workspace(), event.getChannel(), root));
      accept(payload.getEventId(), key, heard(known.isPresent(), who, text, true));
    }
    return context.ack();
  }

  /// A message that calls the bot by its name comes as a mention, too: that one counts.
  Response message(EventsApiPayload<MessageEvent> payload, EventContext context) {
    var event = payload.getEvent();
    if (event.getText() != null && isOfPeople(event.getUser(), event.getBotId())) {
      var who = Who.of(context, event.getUser());
      var thread = Optional.ofNullable(event.getThreadTs());
      hear(who, new Message(payload.getEventId(), event.getChannel(), thread, event.getText()));
    }
    return context.ack();
  }

  /// A message in a thread that was sent to the channel as well.
  Response broadcast(EventsApiPayload<MessageThreadBroadcastEvent> payload, EventContext context) {
    var event = payload.getEvent();
    if (event.getText() != null && event.getUser() != null) {
      var thread = Optional.ofNullable(event.getThreadTs());
      hear(
          Who.of(context, event.getUser()),
          new Message(payload.getEventId(), event.getChannel(), thread, event.getText()));
    }
    return context.ack();
  }

  /// A message as it came in.
  ///
  /// @param id of its event
  /// @param thread the message under which it stands
  record Message(String id, String channel, Optional<String> thread, String text) {}

  /// What is written beside a file; often nothing is.
  void beside(Who who, Message said) {
    if (!said.text().isBlank()) {
      hear(who, said);
    }
  }

  private void hear(Who who, Message said) {
    if (TalkNames.isDirect(said.channel())) {
      direct(who, said);
    } else if (said.thread().isPresent() && !said.text().contains("<@" + who.bot())) {
      inThread(who, said);
    }
  }

  private void direct(Who who, Message said) {
    var key = TalkNames.direct(who.workspace(), said.channel());
    var text = new Decoding(who.bot()).of(said.text());
    accept(said.id(), key, heard(talks.knows(key), who, text, true));
  }

  private void inThread(Who who, Message said) {
    var text = new Decoding(who.bot()).of(said.text());
    talks
        .under(who.workspace(), said.channel(), said.thread().orElseThrow())
        .ifPresent(key -> accept(said.id(), key, heard(true, who, text, false)));
  }

  /// @param addressed to nobody but the bot
  private Heard heard(boolean isGoingOn, Who who, String text, boolean addressed) {
    return isGoingOn
        ? new Heard.Said(who.person(), text, today.date(), addressed)
        : new Heard.Opened(who.person(), text, today.date());
  }

  private void accept(String id, TalkKey key, Heard heard) {
    intake.accept(new Event("event/" + id, key, heard));
  }

  private static boolean isOfPeople(@Nullable String user, @Nullable String bot) {
    return user != null && bot == null;
  }
}
