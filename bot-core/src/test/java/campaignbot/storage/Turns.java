package campaignbot.storage;

import campaignbot.allocation.Certificate;
import campaignbot.allocation.Forecast;
import campaignbot.allocation.Outcome;
import campaignbot.allocation.Problem;
import campaignbot.allocation.Proposal;
import campaignbot.allocation.Range;
import campaignbot.allocation.Sensitivity;
import campaignbot.bot.Alarm;
import campaignbot.bot.Answer;
import campaignbot.bot.Effects;
import campaignbot.bot.Event;
import campaignbot.bot.Plan;
import campaignbot.bot.Speaker;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Measure;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Money;
import campaignbot.campaign.Results;
import campaignbot.catalogue.Format;
import campaignbot.conversation.Conversation;
import campaignbot.conversation.Heard;
import campaignbot.conversation.PlanJob;
import campaignbot.conversation.Stage;
import campaignbot.conversation.TalkKey;
import campaignbot.wording.Message;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a turn may leave behind, made up: the store does not care whether it makes sense.
final class Turns {
  static final TalkKey KEY = new TalkKey("w1", "slack", "C1", "1.1");
  static final TalkKey OTHER = new TalkKey("w1", "slack", "C1", "2.2");

  private static final Optional<Speaker> ANA = Optional.of(new Speaker("ana", true));

  private Turns() {}

  static Event said(TalkKey key, String id, String text) {
    return new Event(id, key, new Heard.Said("ana", text, LocalDate.EPOCH));
  }

  static Conversation talk(TalkKey key, long version) {
    var start = Conversation.start(key);
    return new Conversation(
        key,
        version,
        new Stage.Briefing(),
        start.brief(),
        start.floor(),
        List.of(),
        0,
        start.company(),
        start.shown(),
        start.undone());
  }

  /// A turn of a talk from `before` to the next version that says something.
  static Effects saying(TalkKey key, long before, String text) {
    return turn(key, before, Optional.of(text), Optional.empty(), Optional.empty());
  }

  /// A turn that leaves the talk as it is, and says something.
  static Effects remark(TalkKey key, long version, String text) {
    return new Effects(
        talk(key, version),
        version,
        Optional.empty(),
        new Answer(Optional.of(message(text)), Optional.empty()),
        ANA,
        Optional.empty());
  }

  static Effects planning(TalkKey key, long before, int revision) {
    return turn(key, before, Optional.empty(), Optional.of(revision), Optional.empty());
  }

  static Effects waiting(TalkKey key, long before, Alarm.Kind kind, Duration after) {
    return turn(
        key, before, Optional.empty(), Optional.empty(), Optional.of(new Alarm(kind, after)));
  }

  /// A turn that leaves behind all that a turn can leave.
  static Effects everything(TalkKey key, long before, String text) {
    var turn =
        turn(
            key,
            before,
            Optional.of(text),
            Optional.of((int) before + 1),
            Optional.of(new Alarm(Alarm.Kind.REMINDER, Duration.ofHours(1))));
    var plan = new Plan(key, (int) before + 1, Plan.State.PROPOSED, proposal(text));
    return new Effects(
        turn.next(),
        before,
        Optional.of(plan),
        turn.answer(),
        ANA,
        turn.alarm(),
        List.of(outcome(plan.revision(), text, 5)));
  }

  /// Of a creator whose handle says this.
  static Outcome outcome(int revision, String handle, long orders) {
    return new Outcome(
        revision,
        CataloguesContractTest.creator(handle.replace(' ', '-')),
        Format.POST,
        2,
        false,
        new Results(Map.of(Measure.ORDERS, orders)));
  }

  private static Effects turn(
      TalkKey key,
      long before,
      Optional<String> text,
      Optional<Integer> revision,
      Optional<Alarm> alarm) {
    return new Effects(
        talk(key, before + 1),
        before,
        Optional.empty(),
        new Answer(text.map(Turns::message), revision.map(r -> new PlanJob(key, r, Brief.EMPTY))),
        ANA,
        alarm);
  }

  static Message message(String text) {
    return new Message(List.of(new Message.Text(text)));
  }

  static String text(Message message) {
    return message.parts().getFirst() instanceof Message.Text(var text) ? text : "";
  }

  /// Of a catalogue with this name; with no creator in it.
  static Proposal proposal(String catalogue) {
    var nothing = Money.of("0", "USD");
    var range = new Range(0, 0, 0);
    return new Proposal(
        Brief.EMPTY,
        catalogue,
        false,
        0,
        0,
        List.of(),
        nothing,
        nothing,
        new Forecast(Metric.SALES, range, range, Money.of("1", "USD"), Optional.empty()),
        new Certificate(0, 0, 0),
        List.of(),
        List.of(),
        List.of(),
        new Problem(
            0,
            0,
            0,
            0,
            1,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Problem.Prices(List.of(), 0, 0, 0, List.of(), List.of()),
            0,
            0,
            0,
            Optional.empty(),
            0),
        Sensitivity.UNKNOWN);
  }
}
