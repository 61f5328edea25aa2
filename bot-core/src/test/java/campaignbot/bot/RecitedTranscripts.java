package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.allocation.Planner;
import campaignbot.allocation.PriceGuidedPlanner;
import campaignbot.campaign.ReferenceRates;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Catalogues;
import campaignbot.catalogue.FileBenchmarks;
import campaignbot.catalogue.SampleCatalogue;
import campaignbot.conversation.Conversation;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.delivery.SettableClock;
import campaignbot.understanding.Places;
import campaignbot.wording.Message;
import campaignbot.wording.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The transcripts as in `TranscriptsTest`, but without a database and with each plan made only
/// once: for the mutations, which want every talk very often. See `docs/testing.md`.
class RecitedTranscripts {
  private static final Path FOLDER = Path.of("src/test/resources/transcripts");
  private static final Catalogue SAMPLE = SampleCatalogue.bundled();
  private static final Planner PLANNER = planner();
  private static final List<Written> TRANSCRIPTS = all();

  private record Written(String name, String text, Transcript transcript) {
    static Written in(Path file) {
      try {
        var text = Files.readString(file);
        return new Written(FOLDER.relativize(file).toString(), text, Transcript.read(text));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Planner planner() {
    var rates = ReferenceRates.bundled();
    var benchmarks = FileBenchmarks.bundled(rates);
    return new RememberedPlans(
        new PriceGuidedPlanner(benchmarks, rates, Places.bundled()::withCode));
  }

  private static List<Written> all() {
    try (var files = Files.walk(FOLDER)) {
      return files
          .filter(f -> f.toString().endsWith(".txt"))
          .sorted()
          .map(Written::in)
          .filter(w -> w.transcript().isFor("core"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> theBotTalksAsWritten() {
    return TRANSCRIPTS.stream().map(w -> DynamicTest.dynamicTest(w.name(), () -> play(w)));
  }

  private static void play(Written written) {
    var played = written.transcript().play(new Recital(written.name()), PlainText::of);
    assertThat(played).isEqualTo(written.text());
  }

  /// One talk in memory.
  private static final class Recital implements Transcript.Scene<Message> {
    private final SettableClock clock = new SettableClock();
    private final TalkKey key;
    private final TalksInMemory store;
    private final CampaignBot bot;
    private final PlanningDesk desk;

    Recital(String name) {
      key = new TalkKey("w1", "transcript", "c1", name);
      clock.set(TestBot.noon(Transcript.FIRST_DAY));
      store = new TalksInMemory(key, clock);
      bot = TestBot.on(store, NoneOfOnesOwn.ANYWHERE);
      desk = new PlanningDesk(PLANNER, NoneOfOnesOwn.ANYWHERE, SAMPLE, store);
    }

    @Override
    public List<Message> opened(String author, String text) {
      return hear(new Heard.Opened(author, text, TestBot.day(clock)));
    }

    @Override
    public List<Message> said(String author, String text, boolean addressed) {
      return hear(new Heard.Said(author, text, TestBot.day(clock), addressed));
    }

    @Override
    public List<Message> cameBack() {
      return hear(new Heard.Returned(Transcript.STARTER, TestBot.day(clock)));
    }

    @Override
    public Optional<Conversation> kept() {
      return store.conversation(key);
    }

    @Override
    public List<Message> passed(long days) {
      var messages = new ArrayList<Message>();
      for (var day = 0; day < days; day++) {
        clock.forward(Duration.ofDays(1));
        store.ring();
        messages.addAll(answerAll());
      }
      return messages;
    }

    private List<Message> hear(Heard heard) {
      store.put(heard);
      return answerAll();
    }

    private List<Message> answerAll() {
      var messages = new ArrayList<Message>();
      for (var next = bot.oldestWaiting(key); next.isPresent(); next = bot.oldestWaiting(key)) {
        var answer = bot.answer(next.get());
        answer.message().ifPresent(messages::add);
        answer.job().ifPresent(job -> store.put(desk.carryOut(job).heard()));
      }
      return messages;
    }
  }

  /// All plan with the sample.
  private enum NoneOfOnesOwn implements Catalogues {
    ANYWHERE;

    @Override
    public Optional<Catalogue> of(String workspace) {
      return Optional.empty();
    }

    @Override
    public void update(String workspace, Catalogue begin, UnaryOperator<Catalogue> change) {
      throw new UnsupportedOperationException("Nobody imports here");
    }
  }
}
