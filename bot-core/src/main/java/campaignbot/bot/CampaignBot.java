package campaignbot.bot;

import campaignbot.allocation.Outcome;
import campaignbot.allocation.Proposal;
import campaignbot.campaign.ExchangeRates;
import campaignbot.campaign.ReferenceRates;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Catalogues;
import campaignbot.catalogue.Creator;
import campaignbot.conversation.Choice;
import campaignbot.conversation.Conversation;
import campaignbot.conversation.Dialogue;
import campaignbot.conversation.Heard;
import campaignbot.conversation.Knowledge;
import campaignbot.conversation.Languages;
import campaignbot.conversation.Reply;
import campaignbot.conversation.Stage;
import campaignbot.conversation.TalkKey;
import campaignbot.conversation.Turn;
import campaignbot.understanding.Places;
import campaignbot.understanding.Reader;
import campaignbot.wording.Message;
import campaignbot.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One event at a time: load the talk, advance it, save it, word the replies.
public final class CampaignBot {
  private static final Logger LOG = LoggerFactory.getLogger(CampaignBot.class);
  private static final ExchangeRates RATES = ReferenceRates.bundled();
  private static final int MOST_MARKETS = 10;
  private static final int ATTEMPTS = 5;
  private static final int MOST_STUMBLES = 3;

  private final Dialogue dialogue = new Dialogue();
  private final Reader reader;
  private final Places places;
  private final Benchmarks benchmarks;
  private final Catalogues catalogues;
  private final Catalogue sample;
  private final Store store;
  private final Wording wording;
  private final Map<Voice, Wording> wordings = new ConcurrentHashMap<>();
  private final Preferences preferences;
  private final Patience patience;
  private final BotEvents events;

  public CampaignBot(
      Equipment equipment, Wording wording, Preferences preferences, Patience patience) {
    this(equipment, wording, preferences, patience, BotEvents.UNHEARD);
  }

  public CampaignBot(
      Equipment equipment,
      Wording wording,
      Preferences preferences,
      Patience patience,
      BotEvents events) {
    this.reader = equipment.reader();
    this.places = equipment.places();
    this.benchmarks = equipment.benchmarks();
    this.catalogues = equipment.catalogues();
    this.sample = equipment.sample();
    this.store = equipment.store();
    this.wording = wording;
    this.preferences = preferences;
    this.patience = patience;
    this.events = events;
  }

  /// What the bot works with.
  public record Equipment(
      Reader reader,
      Places places,
      Benchmarks benchmarks,
      Catalogues catalogues,
      Catalogue sample,
      Store store) {}

  /// For a home that shows the answer itself. A turn that somebody else overtook is made again from
  /// the newer state.
  ///
  /// @throws StoreConflict when that happens again and again
  public Answer receive(Incoming incoming) {
    return again(
        incoming.key(),
        () -> {
          var effects = turn(incoming.key(), incoming.heard());
          if (effects.changesTheTalk()) {
            store.save(effects.withoutAlarm());
          }
          return effects.answer();
        });
  }

  /// Whether the talk goes on, or is about to begin.
  public boolean knows(TalkKey key) {
    return store.knows(key);
  }

  /// Whether the talk offers this choice now.
  public boolean offers(TalkKey key, Choice choice) {
    return store.conversation(key).filter(t -> t.floor().offered().contains(choice)).isPresent();
  }

  /// The creators of a plan, all of them, in the words in which the plan shows the first ones;
  /// empty when there is no such plan.
  public Optional<Message.Table> allocation(TalkKey key, int revision) {
    return store
        .plan(key, revision)
        .map(plan -> wording(key).proposals().allocation(plan.proposal()));
  }

  /// Who began the talk; empty when nobody knows any more.
  public Optional<String> starter(TalkKey key) {
    return store.conversation(key).flatMap(t -> t.company().starter());
  }

  /// Whether a person may answer in the talk.
  public boolean mayAnswer(TalkKey key, String person) {
    return store.conversation(key).map(t -> t.company().mayAnswer(person)).orElse(true);
  }

  /// Whether a person may answer in the talk, and settle what this choice settles: plans are
  /// approved by those who may.
  public boolean mayPress(TalkKey key, String person, Choice choice) {
    return mayAnswer(key, person)
        && (choice.kind() != Choice.Kind.APPROVE
            || preferences.of(key.workspace()).approvers().includes(person));
  }

  /// Why something said would not be understood, in words; empty when it would be. Nothing is
  /// changed by asking.
  public Optional<String> objection(TalkKey key, Heard.Said said) {
    var talk = talk(key);
    return dialogue.advance(talk, recognised(talk, said), knowledge(talk)).replies().stream()
        .filter(Reply.NotUnderstood.class::isInstance)
        .map(Reply.NotUnderstood.class::cast)
        .map(wording(talk)::sentence)
        .findFirst();
  }

  /// The event of a talk that is to be answered next.
  public Optional<Waiting> oldestWaiting(TalkKey key) {
    return store.oldestWaiting(key);
  }

  /// Answers a waiting event: message and job are in the store then.
  ///
  /// @throws StoreConflict when somebody else was faster; what waits has to be looked at again
  public Answer answer(Waiting waiting) {
    var heard =
        waiting
            .heard()
            .orElseThrow(
                () -> new IllegalStateException("Cannot be read: event " + waiting.number()));
    var effects = turn(waiting.key(), heard);
    store.save(effects, waiting);
    return effects.answer();
  }

  /// Answers a waiting event by what it turned out to be: a file that holds results.
  ///
  /// @throws StoreConflict when somebody else was faster; what waits has to be looked at again
  public Answer answer(Waiting waiting, Heard meant) {
    var effects = turn(waiting.key(), meant);
    store.save(effects, waiting);
    return effects.answer();
  }

  /// Whether the talk has a plan that outcomes are recorded against.
  public boolean awaitsResults(TalkKey key) {
    return readable(key).filter(t -> t.stage().takesResults()).isPresent();
  }

  /// Answers a waiting event that needs no turn: the talk stays as it is.
  ///
  /// @throws StoreConflict when somebody else was faster
  public void answer(Waiting waiting, Message message) {
    store.giveUp(waiting, Optional.of(message));
  }

  /// Leaves an event for later or, when it has failed too often, gives it up: an event that breaks
  /// us must not hold up the talk for ever.
  public void stumble(Waiting waiting) {
    store.stumbled(waiting);
    var stumbles = waiting.attempts() + 1;
    if (stumbles >= MOST_STUMBLES) {
      giveUp(waiting, stumbles == MOST_STUMBLES);
    }
  }

  /// People get an apology. A plan that we cannot show is one that we could not make, if only the
  /// talk can be told so. What the clock said was nobody's message.
  private void giveUp(Waiting waiting, boolean isFirstTry) {
    var heard = waiting.heard();
    if (isFirstTry
        && heard.isPresent()
        && heard.get() instanceof Heard.PlanReady(var revision, _)) {
      store.save(turn(waiting.key(), new Heard.PlanFailed(revision)), waiting);
    } else if (heard.filter(CampaignBot::isByClock).isPresent()) {
      store.giveUp(waiting, Optional.empty());
    } else {
      var language = language(waiting.key(), heard.flatMap(Heard::ofLanguage));
      store.giveUp(waiting, Optional.of(wording(language, waiting.key()).sorry()));
    }
  }

  private static boolean isByClock(Heard heard) {
    return switch (heard) {
      case Heard.FellSilent _, Heard.Expired _, Heard.PlanTakesLong _ -> true;
      case Heard.Opened _,
          Heard.Said _,
          Heard.Picked _,
          Heard.Returned _,
          Heard.FileShared _,
          Heard.ResultsShared _,
          Heard.PlanReady _,
          Heard.PlanFailed _ ->
          false;
    };
  }

  private static <T> T again(TalkKey key, Supplier<T> turn) {
    for (var attempt = 1; attempt < ATTEMPTS; attempt++) {
      try {
        return turn.get();
      } catch (StoreConflict e) {
        LOG.info("talk={} attempt={} overtaken", key, attempt);
      }
    }
    return turn.get();
  }

  private Effects turn(TalkKey key, Heard heard) {
    var talk = talk(key);
    var knowledge = knowledge(talk);
    var recognised = recognised(talk, heard);
    var turn = dialogue.advance(talk, recognised, knowledge);
    events.turnTaken(talk, recognised, turn);
    LOG.info("talk={} stage={}->{}", key, name(talk), name(turn.next()));
    return new Effects(
        turn.next(),
        talk.version(),
        plan(talk, heard, turn),
        new Answer(wording(turn.next()).of(turn), turn.job()),
        speaker(talk, heard, turn),
        patience.alarm(heard, turn.next()),
        turn.outcomes());
  }

  private static Optional<Speaker> speaker(Conversation talk, Heard heard, Turn turn) {
    var isNew = turn.next().company().spoke().size() > talk.company().spoke().size();
    return heard.by().map(person -> new Speaker(person, isNew));
  }

  /// The language in which the talk goes on.
  public Locale language(TalkKey key) {
    return language(talk(key));
  }

  private Locale language(Conversation talk) {
    return talk.company().speech().language(preferences.of(talk.key().workspace()).language());
  }

  /// The language in which something is said where there may be a talk: that of the talk; where
  /// there is none, or it cannot be read, that of the person or the workspace.
  ///
  /// @param ofReader their own, as far as the platform tells
  public Locale language(TalkKey key, Optional<Locale> ofReader) {
    return readable(key)
        .map(this::language)
        .orElseGet(() -> preferences.of(key.workspace()).languageFor(ofReader));
  }

  private Optional<Conversation> readable(TalkKey key) {
    try {
      return store.conversation(key);
    } catch (IllegalStateException _) {
      return Optional.empty();
    }
  }

  /// In the language of the talk, and in the words of its home.
  private Wording wording(Conversation talk) {
    return wording(language(talk), talk.key());
  }

  private Wording wording(Locale language, TalkKey key) {
    return wordings.computeIfAbsent(
        new Voice(language, key.platform()), v -> wording.in(v.language()).at(v.home()));
  }

  private Wording wording(TalkKey key) {
    return wording(talk(key));
  }

  private record Voice(Locale language, String home) {}

  private Conversation talk(TalkKey key) {
    return store.conversation(key).orElseGet(() -> Conversation.start(key));
  }

  /// `Briefing/METRIC`: never what anybody said.
  private static String name(Conversation talk) {
    var stage = talk.stage().getClass().getSimpleName();
    return talk.stage() instanceof Stage.Briefing() ? stage + "/" + talk.openQuestion() : stage;
  }

  /// A typed label ("plan it") is the pick that it labels, of somebody who may pick.
  private Heard recognised(Conversation talk, Heard heard) {
    if (!(heard instanceof Heard.Said(var author, var text, var today, _))
        || !talk.company().mayAnswer(author)) {
      return heard;
    }
    return talk.floor().offered().stream()
        .filter(c -> isLabel(talk, c, text.strip()))
        .findFirst()
        .<Heard>map(c -> new Heard.Picked(author, c, today))
        .orElse(heard);
  }

  /// In the language of the talk, or in another that somebody in it may speak.
  private boolean isLabel(Conversation talk, Choice choice, String typed) {
    return Stream.concat(
            Stream.of(wording(talk)), Languages.SPOKEN.stream().map(l -> wording(l, talk.key())))
        .anyMatch(w -> w.label(choice, talk.pending()).equalsIgnoreCase(typed));
  }

  private Knowledge knowledge(Conversation talk) {
    var catalogue = catalogues.of(talk.key().workspace()).orElse(sample);
    var settled = preferences.of(talk.key().workspace());
    return new Knowledge(
        reader,
        benchmarks,
        settled.currency(),
        settled.region(),
        new Knowledge.CatalogueFacts(
            catalogue.name(), catalogue.sample(), catalogue.creators().size()),
        settled.approvers(),
        patience.afterTheReminder(),
        new Knowledge.Lookup() {
          @Override
          public List<Region> markets() {
            return Markets.of(catalogue, places, MOST_MARKETS);
          }

          @Override
          public Optional<Proposal> proposal() {
            return latestProposal(talk);
          }

          @Override
          public Optional<Proposal> proposal(int revision) {
            return store.plan(talk.key(), revision).map(Plan::proposal);
          }

          @Override
          public List<Outcome> outcomes(int revision) {
            return store.outcomes(talk.key(), revision).stream()
                .map(RecordedOutcome::outcome)
                .toList();
          }

          @Override
          public List<Creator> creators(String handle) {
            return catalogue.creators().stream()
                .filter(c -> c.handle().equalsIgnoreCase(handle))
                .toList();
          }

          @Override
          public boolean maySeeFees(String person) {
            return settled.feeReaders().includes(person);
          }

          @Override
          public ExchangeRates rates() {
            return RATES;
          }
        });
  }

  private Optional<Proposal> latestProposal(Conversation talk) {
    return revisionShown(talk.stage())
        .flatMap(revision -> store.plan(talk.key(), revision))
        .map(Plan::proposal);
  }

  private static Optional<Integer> revisionShown(Stage stage) {
    return switch (stage) {
      case Stage.Proposed(var revision) -> Optional.of(revision);
      case Stage.Approved(var revision) -> Optional.of(revision);
      case Stage.Running(var revision) -> Optional.of(revision);
      case Stage.Closed(var revision) -> Optional.of(revision);
      case Stage.Cancelled(var before) -> revisionShown(before);
      case Stage.Expired(var before) -> revisionShown(before);
      case Stage.Briefing(), Stage.Planning _ -> Optional.empty();
    };
  }

  /// What this turn changes about a plan: it was proposed, or it was approved.
  private Optional<Plan> plan(Conversation talk, Heard heard, Turn turn) {
    if (turn.next().stage().equals(talk.stage())) {
      return Optional.empty();
    }
    var key = turn.next().key();
    return switch (turn.next().stage()) {
      case Stage.Proposed(var revision) ->
          proposal(heard)
              .or(() -> store.plan(key, revision).map(Plan::proposal))
              .map(p -> new Plan(key, revision, Plan.State.PROPOSED, p));
      case Stage.Approved(var revision) ->
          latestProposal(talk).map(p -> new Plan(key, revision, Plan.State.APPROVED, p));
      case Stage.Running(var revision) ->
          latestProposal(talk).map(p -> new Plan(key, revision, Plan.State.RUNNING, p));
      case Stage.Closed(var revision) ->
          latestProposal(talk).map(p -> new Plan(key, revision, Plan.State.CLOSED, p));
      case Stage.Briefing(), Stage.Planning _, Stage.Cancelled _, Stage.Expired _ ->
          Optional.empty();
    };
  }

  private static Optional<Proposal> proposal(Heard heard) {
    return heard instanceof Heard.PlanReady(_, Proposal proposal)
        ? Optional.of(proposal)
        : Optional.empty();
  }
}
