package campaignbot.storage;

import campaignbot.bot.Alarm;
import campaignbot.bot.Answer;
import campaignbot.bot.Effects;
import campaignbot.bot.Event;
import campaignbot.bot.Plan;
import campaignbot.bot.Secrets;
import campaignbot.bot.Speaker;
import campaignbot.conversation.Conversation;
import campaignbot.conversation.Heard;
import campaignbot.conversation.PlanJob;
import campaignbot.conversation.TalkKey;
import campaignbot.wording.Message;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Fills an installation with talks, a quarter of each kind: with a plan that waits for a word,
/// with an event that waits for its answer, with a letter that a dead process was about to send,
/// and with an alarm that is due.
final class ManyTalks {
  static final int KINDS = 4;
  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final TalkKey PLANNED = new TalkKey("templates", "slack", "C1", "planned");
  private static final TalkKey BEGUN = new TalkKey("templates", "slack", "C1", "begun");

  private final Installation installation;

  ManyTalks(Installation installation) {
    this.installation = installation;
  }

  /// Two workspaces with equal channels and threads.
  static TalkKey key(int number) {
    return new TalkKey("w" + number % 2, "slack", "C1", "17000.%06d".formatted(number / 2));
  }

  static int kind(int number) {
    return number / 2 % KINDS;
  }

  void fill(int talks, Vault vault) {
    installation.catalogues().update(PLANNED.workspace(), Installation.sample(), c -> c);
    installation.hear(PLANNED, "10k usd in hong kong for engagement");
    installation.hear(PLANNED, "no");
    installation.hear(PLANNED, "plan it");
    installation.hear(BEGUN, "10k usd");
    var planned = installation.store().conversation(PLANNED).orElseThrow();
    var plan = installation.store().plan(PLANNED, 1).orElseThrow();
    var begun = installation.store().conversation(BEGUN).orElseThrow();
    for (var i = 0; i < talks; i++) {
      switch (kind(i)) {
        case 0 ->
            save(
                copy(planned, key(i)),
                Optional.of(new Plan(key(i), 1, plan.state(), plan.proposal())),
                Optional.empty());
        case 1 -> {
          save(copy(begun, key(i)), Optional.empty(), Optional.empty());
          installation.inbox().put(new Event("e" + i, key(i), said("Hong Kong")));
        }
        case 2 -> leaveALetter(i, copy(begun, key(i)));
        default -> save(copy(begun, key(i)), Optional.empty(), Optional.of(overdue()));
      }
    }
    installation.catalogues().update("w0", Installation.sample(), c -> c);
    new SqlSecrets(installation.database(), vault, InstantSource.system())
        .put(new Secrets.Name("w0", "slack", "bot-token"), "a token");
  }

  /// A talk of that key in its first stage, with that version.
  void beginAnew(TalkKey key, long version, SqlStore store) {
    var silence = new Answer(Optional.empty(), Optional.empty());
    var start = Conversation.start(key);
    var talk =
        new Conversation(
            key,
            version,
            start.stage(),
            start.brief(),
            start.floor(),
            start.earlier(),
            0,
            start.company(),
            start.shown(),
            start.undone());
    store.save(new Effects(talk, 0, Optional.empty(), silence, Optional.empty(), Optional.empty()));
  }

  private static Heard said(String text) {
    return new Heard.Said("ana", text, Installation.TODAY);
  }

  private static Alarm overdue() {
    return new Alarm(Alarm.Kind.REMINDER, AN_HOUR.negated());
  }

  private static Conversation copy(Conversation template, TalkKey key) {
    return new Conversation(
        key,
        template.version(),
        template.stage(),
        template.brief(),
        template.floor(),
        template.earlier(),
        template.revisions(),
        template.company(),
        template.shown(),
        template.undone());
  }

  private void save(Conversation talk, Optional<Plan> plan, Optional<Alarm> alarm) {
    var silence = new Answer(Optional.empty(), Optional.empty());
    installation
        .store()
        .save(new Effects(talk, 0, plan, silence, Optional.of(new Speaker("ana", true)), alarm));
  }

  private void leaveALetter(int number, Conversation talk) {
    installation.inbox().put(new Event("e" + number, talk.key(), said("10k usd")));
    var waiting = installation.store().oldestWaiting(talk.key()).orElseThrow();
    var message = new Message(List.of(new Message.Text("letter of talk " + number)));
    installation
        .store()
        .save(
            new Effects(
                talk,
                0,
                Optional.empty(),
                new Answer(Optional.of(message), Optional.<PlanJob>empty()),
                Optional.of(new Speaker("ana", true)),
                Optional.empty()),
            waiting);
    var _ = installation.outbox("dead").claimHead(talk.key(), AN_HOUR).orElseThrow();
  }
}
