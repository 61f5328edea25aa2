package campaignbot.allocation.kernel;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A first answer with its certificate beside the lazy greedy, which has none, on one thread. The
/// seeds take turns, so that neither learns one market by heart.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xms3g", "-Xmx3g"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class FirstAnswerBenchmark {
  @Param({"20000", "100000", "1000000"})
  int size;

  @Param("BASE")
  SeededMarket.Kind kind;

  private SeededMarket[] markets;
  private int turn;

  @Setup(Level.Trial)
  public void markets() {
    markets = new SeededMarket[size > 500_000 ? 2 : 5];
    for (int k = 0; k < markets.length; k++) {
      markets[k] = new SeededMarket(size, k + 1, kind);
    }
  }

  private SeededMarket next() {
    turn = (turn + 1) % markets.length;
    return markets[turn];
  }

  @Benchmark
  public Solved withCertificate() {
    var market = next();
    return new Solver(market.crowd, market.rules).first().orElseThrow();
  }

  @Benchmark
  public byte[] lazyGreedy() {
    var market = next();
    return new Celf(market.crowd, market.rules).plan();
  }
}
