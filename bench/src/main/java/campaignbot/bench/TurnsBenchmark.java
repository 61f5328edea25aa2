package campaignbot.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Turns a second of a talk with three questions, its opening included: this bot's dialogue beside
/// waterfalls of the Bot Framework. Each iteration begins with an empty memory.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class TurnsBenchmark {
  private static final int TURNS = 4;
  private static final List<String> ANSWERS = List.of("10000", "Hong Kong", "engagement");
  private static final List<String> OUR_ANSWERS = List.of("10000 usd", "Hong Kong", "engagement");

  private OurTalk ours;
  private WaterfallTalk texts;
  private WaterfallTalk types;
  private long talks;

  /// Who does not get through the questions must not be measured.
  @Setup
  public void meet() {
    ours = new OurTalk();
    ours(null);
    if (!ours.of("1").brief().isComplete()) {
      throw new IllegalStateException("The questions were not answered: " + ours.of("1").brief());
    }
  }

  @Setup(Level.Iteration)
  public void forget() {
    ours.forget();
    texts = new WaterfallTalk(false);
    types = new WaterfallTalk(true);
  }

  @Benchmark
  @OperationsPerInvocation(TURNS)
  public void ours(Blackhole seen) {
    var talk = String.valueOf(++talks);
    var opened = ours.opened(talk);
    consume(seen, opened);
    for (var answer : OUR_ANSWERS) {
      consume(seen, ours.said(talk, answer));
    }
  }

  @Benchmark
  @OperationsPerInvocation(TURNS)
  public void waterfallOfTexts(Blackhole seen) {
    waterfall(texts, seen);
  }

  @Benchmark
  @OperationsPerInvocation(TURNS)
  public void waterfallOfNumberTextAndChoice(Blackhole seen) {
    waterfall(types, seen);
  }

  private void waterfall(WaterfallTalk bot, Blackhole seen) {
    var talk = String.valueOf(++talks);
    consume(seen, List.copyOf(bot.said(talk, "hello")));
    for (var answer : ANSWERS) {
      consume(seen, List.copyOf(bot.said(talk, answer)));
    }
  }

  private static void consume(Blackhole seen, List<?> replies) {
    if (seen != null) {
      seen.consume(replies);
    }
  }
}
