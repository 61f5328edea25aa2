package campaignbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.allocation.Outcome;
import campaignbot.allocation.Proposal;
import campaignbot.campaign.Circle;
import campaignbot.campaign.ExchangeRates;
import campaignbot.campaign.ReferenceRates;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Creator;
import campaignbot.catalogue.FileBenchmarks;
import campaignbot.understanding.Reader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for every talk, whatever people say in it.
class DialoguePropertiesTest {
  private static final ExchangeRates RATES = ReferenceRates.bundled();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final Knowledge KNOWLEDGE =
      new Knowledge(
          Reader.bundled(),
          FileBenchmarks.bundled(RATES),
          Optional.empty(),
          Optional.empty(),
          new Knowledge.CatalogueFacts("test", false, 7),
          Circle.EVERYBODY,
          Duration.ofDays(12),
          new NothingFound());

  private record NothingFound() implements Knowledge.Lookup {
    @Override
    public List<Region> markets() {
      return List.of();
    }

    @Override
    public Optional<Proposal> proposal() {
      return Optional.empty();
    }

    @Override
    public Optional<Proposal> proposal(int revision) {
      return Optional.empty();
    }

    @Override
    public List<Creator> creators(String handle) {
      return List.of();
    }

    @Override
    public List<Outcome> outcomes(int revision) {
      return List.of();
    }

    @Override
    public boolean maySeeFees(String person) {
      return true;
    }

    @Override
    public ExchangeRates rates() {
      return RATES;
    }
  }

  private final Dialogue dialogue = new Dialogue();

  @Provide
  Arbitrary<List<String>> talks() {
    var sensible =
        Arbitraries.of(
            "10k usd",
            "around 10k",
            "hk$50,000",
            "hong kong",
            "georgia",
            "dach",
            "sales",
            "more clicks",
            "no",
            "yes",
            "1",
            "2",
            "3",
            "4",
            "9",
            "back",
            "undo",
            "skip",
            "help",
            "why do you ask?",
            "stop",
            "start over",
            "status",
            "thanks",
            "food, instagram only",
            "max 2 posts each",
            "without @bob",
            "10k, no, 12k",
            "budget 0",
            "500 usd per creator",
            "usd",
            "traffic and sales",
            "plan it",
            "approve",
            "redo",
            "what's micro?",
            "who said 10k?",
            "hmm, maybe 8k would be enough?",
            "never mind");
    var odd =
        Arbitraries.of(
            "",
            " ",
            "abc",
            "-5",
            "1e999",
            "😀",
            "\u0000",
            "\u202E10k",
            "\uD800",
            "=1+1",
            "<!channel>",
            "9".repeat(400) + " usd",
            "a".repeat(5000));
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, sensible),
            net.jqwik.api.Tuple.of(1, odd),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(40)))
        .list()
        .ofMaxSize(25);
  }

  private Turn say(Conversation talk, String text) {
    return dialogue.advance(talk, new Heard.Said("ana", text, TODAY), KNOWLEDGE);
  }

  private Conversation begin() {
    var key = new TalkKey("w", "test", "c", "t");
    return dialogue
        .advance(Conversation.start(key), new Heard.Opened("ana", "", TODAY), KNOWLEDGE)
        .next();
  }

  @Property(tries = 300)
  void everyMessageGetsAnAnswerAndWhileAskingItsLastPartAsks(@ForAll("talks") List<String> texts) {
    var talk = begin();
    for (var text : texts) {
      var turn = say(talk, text);
      assertThat(turn.replies()).as(text).isNotEmpty();
      if (turn.next().stage() instanceof Stage.Briefing()) {
        assertThat(turn.replies().getLast())
            .as(text)
            .isInstanceOfAny(Reply.Ask.class, Reply.TypeIt.class);
      }
      talk = turn.next();
    }
  }

  @Property(tries = 300)
  void eachAnsweredTurnIsOneVersionOn(@ForAll("talks") List<String> texts) {
    var talk = begin();
    for (var text : texts) {
      var next = say(talk, text).next();
      assertThat(next.version()).isEqualTo(talk.version() + 1);
      talk = next;
    }
  }

  @Property(tries = 300)
  void anAnswerIsLostOnlyByTakingItBackOrStartingOver(@ForAll("talks") List<String> texts) {
    var talk = begin();
    for (var text : texts) {
      var before = talk;
      var turn = say(talk, text);
      talk = turn.next();
      var takenBack =
          turn.replies().stream()
              .anyMatch(r -> r instanceof Reply.Undone || r instanceof Reply.Restarted);
      if (!takenBack && !startsOverAgain(turn, talk)) {
        assertThat(answered(talk)).as(text).containsAll(answered(before));
      }
    }
  }

  /// "Start over", taken back, is done again by "redo".
  private static boolean startsOverAgain(Turn turn, Conversation now) {
    return turn.replies().stream().anyMatch(r -> r instanceof Reply.Redone)
        && answered(now).isEmpty();
  }

  private static List<Question> answered(Conversation talk) {
    return Stream.of(
            talk.brief().budget().map(_ -> Question.BUDGET),
            talk.brief().region().map(_ -> Question.REGION),
            talk.brief().metric().map(_ -> Question.METRIC))
        .flatMap(Optional::stream)
        .toList();
  }

  @Property(tries = 300)
  void aPlanIsAskedForOnlyWhenTheBriefIsComplete(@ForAll("talks") List<String> texts) {
    var talk = begin();
    for (var text : texts) {
      var turn = say(talk, text);
      turn.job().ifPresent(job -> assertThat(job.brief().isComplete()).isTrue());
      talk = turn.next();
    }
  }

  @Property(tries = 300)
  void aTalkThatIsClosedForItsSilenceComesBackAsItWas(@ForAll("talks") List<String> texts) {
    var talk = begin();
    for (var text : texts) {
      talk = say(talk, text).next();
    }
    if (!(talk.stage() instanceof Stage.Briefing())) {
      assertThat(silence(talk).replies()).isEmpty();
      return;
    }
    var closed = dialogue.advance(silence(talk).next(), expiry(silence(talk).next()), KNOWLEDGE);
    var back = say(closed.next(), "undo").next();

    assertThat(silence(closed.next()).replies()).isEmpty();
    assertThat(back.stage()).isEqualTo(talk.stage());
    assertThat(back.brief()).isEqualTo(talk.brief());
    assertThat(back.openQuestion()).isEqualTo(talk.openQuestion());
    assertThat(back.floor().misses()).isEqualTo(talk.floor().misses());
  }

  private Turn silence(Conversation talk) {
    return dialogue.advance(talk, new Heard.FellSilent(talk.version()), KNOWLEDGE);
  }

  private static Heard expiry(Conversation talk) {
    return new Heard.Expired(talk.version());
  }
}
