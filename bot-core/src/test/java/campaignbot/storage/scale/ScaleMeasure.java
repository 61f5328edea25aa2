package campaignbot.storage.scale;

import campaignbot.allocation.kernel.CrowdLines;
import campaignbot.allocation.kernel.SeededMarket;
import campaignbot.allocation.scale.ScanSolver;
import campaignbot.allocation.scale.ScannedPlan;
import campaignbot.allocation.scale.Wishes;
import campaignbot.storage.scale.SqlScannedCatalogue.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Prints how long plans over large catalogues take in SQL engines, and how good they are: run it
/// as a program. Arguments: how many accounts, then the engines; all of them when none is named.
@SuppressWarnings("SystemOut")
final class ScaleMeasure {
  /// Accounts that are made at a time.
  private static final int PART = 1_000_000;

  private static final Layout LAYOUT = new Layout("creator", 5, 1);

  /// More are made in the engine, from these.
  private static final int DRAWN = 10_000_000;

  private static final int TIMES = 2;

  private static final long A_SECOND = 1_000_000_000;

  private final ScaleEngine engine;
  private final Connection connection;
  private final int size;

  private ScaleMeasure(ScaleEngine engine, Connection connection, int size) {
    this.engine = engine;
    this.connection = connection;
    this.size = size;
  }

  public static void main(String[] arguments) throws SQLException, IOException {
    int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    var engines =
        arguments.length > 1
            ? Arrays.stream(arguments).skip(1).map(ScaleEngine::valueOf).toList()
            : Arrays.asList(ScaleEngine.values());
    for (var engine : engines) {
      var folder = Files.createTempDirectory("scale");
      try (var connection = engine.large(folder)) {
        new ScaleMeasure(engine, connection, size).run();
      } finally {
        delete(folder);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  private void run() throws SQLException {
    long start = System.nanoTime();
    var first = part(0);
    var tables = new MarketTables(engine, connection, LAYOUT);
    tables.create(first.peopleThere());
    int drawn = Math.min(size, DRAWN);
    for (int k = 0; k * (long) PART < drawn; k++) {
      var part = k == 0 ? first : part(k);
      tables.load(new CrowdLines(part.crowd, part.peopleThere(), 5, 1), k * (long) PART);
    }
    for (int k = 1; k * (long) DRAWN < size; k++) {
      tables.copy(k, DRAWN);
    }
    long loaded = System.nanoTime();
    tables.arrange();
    System.out.printf(
        Locale.ROOT,
        "%s, %,d accounts: made and loaded in %.0f s, arranged in %.0f s%n",
        engine,
        size,
        seconds(start, loaded),
        seconds(loaded, System.nanoTime()));
    for (int time = 0; time < (size > DRAWN ? 1 : TIMES); time++) {
      for (var reading : Reading.values()) {
        plan(first, reading);
      }
    }
  }

  private SeededMarket part(int k) {
    int left = (int) Math.min(PART, size - k * (long) PART);
    return new SeededMarket(size, left, k + 1, SeededMarket.Kind.BASE);
  }

  private void plan(SeededMarket market, Reading reading) {
    long opened = System.nanoTime();
    var catalogue = new SqlScannedCatalogue(connection, LAYOUT, reading);
    System.out.printf(
        Locale.ROOT,
        "%s, %s: opened in %.2f s%n",
        engine,
        reading,
        seconds(opened, System.nanoTime()));
    var solver = new ScanSolver(catalogue, market.rules, new Wishes(Set.of(3L, 7L), Set.of()));
    show("plan", catalogue, solver::first);
    show("with proof", catalogue, () -> solver.prove(A_SECOND, 1e-4));
  }

  private static void show(
      String what, SqlScannedCatalogue catalogue, Supplier<Optional<ScannedPlan>> planning) {
    long start = System.nanoTime();
    var plan = planning.get().orElseThrow();
    System.out.printf(
        Locale.ROOT,
        "  %-10s %6.2f s, %d scans, %,d read (%.3f %%), %,d moved, value %.4f, bound %.4f, gap %.4f %%%n",
        what,
        seconds(start, System.nanoTime()),
        plan.scans(),
        catalogue.read(),
        100.0 * catalogue.read() / plan.scans() / catalogue.size(),
        plan.moved(),
        plan.value(),
        plan.bound(),
        100 * plan.gap());
  }

  private static double seconds(long from, long to) {
    return (to - from) / 1e9;
  }
}
