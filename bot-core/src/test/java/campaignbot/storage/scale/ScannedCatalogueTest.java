package campaignbot.storage.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import campaignbot.allocation.kernel.CrowdLines;
import campaignbot.allocation.kernel.PlainCheck;
import campaignbot.allocation.kernel.Prices;
import campaignbot.allocation.kernel.SeededMarket;
import campaignbot.allocation.kernel.SeededMarket.Kind;
import campaignbot.allocation.kernel.Solver;
import campaignbot.allocation.scale.Account;
import campaignbot.allocation.scale.ScanSolver;
import campaignbot.allocation.scale.ScannedPlan;
import campaignbot.allocation.scale.Wishes;
import campaignbot.storage.scale.SqlScannedCatalogue.Reading;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Plans over catalogues in an SQL engine, held against the kernel that has all in memory, and
/// against plain sums over all rows.
@ParameterizedClass
@EnumSource(ScaleEngine.class)
class ScannedCatalogueTest {
  private static final long A_THIRD_OF_A_SECOND = 300_000_000;
  private static final double A_HUNDREDTH_OF_A_PERCENT = 1e-4;
  private static final SeededMarket MARKET = new SeededMarket(20_000, 5, Kind.BASE);
  private static final Layout LAYOUT = new Layout("creator", 5, 1);

  /// Of the engine at hand, each made once.
  private static final Map<Reading, ScannedPlan> PLANS = new EnumMap<>(Reading.class);

  private static final Deque<Connection> OPEN = new ArrayDeque<>();

  private final ScaleEngine engine;

  ScannedCatalogueTest(ScaleEngine engine) {
    this.engine = engine;
  }

  @BeforeParameterizedClassInvocation
  static void open(ScaleEngine engine) throws SQLException {
    PLANS.clear();
    OPEN.push(engine.fresh());
    load(engine, MARKET, LAYOUT);
  }

  @AfterParameterizedClassInvocation
  static void close() throws SQLException {
    OPEN.pop().close();
  }

  private static CrowdLines load(ScaleEngine engine, SeededMarket market, Layout layout)
      throws SQLException {
    var tables = new MarketTables(engine, OPEN.getFirst(), layout);
    var lines = new CrowdLines(market.crowd, market.peopleThere(), 5, 1);
    tables.create(market.peopleThere());
    tables.load(lines, 0);
    tables.arrange();
    return lines;
  }

  private SqlScannedCatalogue catalogue(Reading reading) {
    return new SqlScannedCatalogue(OPEN.getFirst(), LAYOUT, reading);
  }

  private static final Wishes PINNED = new Wishes(Set.of(3L, 7L), Set.of());

  private ScannedPlan plan(Reading reading) {
    return PLANS.computeIfAbsent(reading, this::made);
  }

  private ScannedPlan made(Reading reading) {
    var solver = new ScanSolver(catalogue(reading), MARKET.rules, PINNED);
    solver.first();
    return solver.prove(A_THIRD_OF_A_SECOND, A_HUNDREDTH_OF_A_PERCENT).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Reading.class)
  void findsAndProvesWhatTheKernelDoesInMemory(Reading reading) {
    var memory = new Solver(MARKET.crowd, MARKET.rules);
    memory.first();
    var solved = memory.prove(A_THIRD_OF_A_SECOND, A_HUNDREDTH_OF_A_PERCENT).orElseThrow();
    var plan = plan(reading);
    assertThat(plan.value()).isCloseTo(solved.value(), relative(solved.value()));
    assertThat(plan.bound()).isCloseTo(solved.bound(), relative(solved.bound()));
    assertThat(plan.proven()).isCloseTo(solved.proven(), relative(solved.proven()));
    assertThat(plan.gap()).isLessThan(0.0005);
  }

  private static Offset<Double> relative(double of) {
    return within(A_HUNDREDTH_OF_A_PERCENT * of);
  }

  @ParameterizedTest
  @EnumSource(Reading.class)
  void keepsTheRulesAndProvesItsBoundOverAllRows(Reading reading) {
    assertThat(new PlainCheck(MARKET.crowd, MARKET.rules).violations(plan(reading))).isEmpty();
  }

  @Test
  void leavingBlocksUnreadChangesNothing() {
    var all = plan(Reading.EVERYTHING);
    var some = plan(Reading.BLOCKS_THAT_MAY_PAY);
    assertThat(some.choices()).isEqualTo(all.choices());
    assertThat(some.bound()).isCloseTo(all.bound(), within(1e-9 * all.bound()));
  }

  /// Whoever pays is found, and nobody else, at whatever prices; also where a platform is paid for.
  @ParameterizedTest
  @EnumSource(Reading.class)
  void findsExactlyWhoPays(Reading reading) {
    var check = new PlainCheck(MARKET.crowd, MARKET.rules);
    var random = new SplittableRandom(4);
    var catalogue = catalogue(reading);
    var plan = plan(reading);
    for (int k = 0; k < 6; k++) {
      var prices = check.near(plan.prices(), random);
      var scan = catalogue.priced(MARKET.rules, prices, Set.of(3L, 7L), 100_000);
      assertThat(ids(scan.accounts())).isEqualTo(rows(check, prices, p -> p > 0));
      double sum =
          ids(scan.accounts()).stream()
              .mapToDouble(id -> check.profit(prices, Math.toIntExact(id)))
              .sum();
      assertThat(scan.sum())
          .isGreaterThanOrEqualTo(sum)
          .isCloseTo(sum, within(1e-8 * (1 + plan.bound())));
    }
  }

  @ParameterizedTest
  @EnumSource(Reading.class)
  void findsExactlyWhoLosesLittle(Reading reading) {
    var check = new PlainCheck(MARKET.crowd, MARKET.rules);
    var prices = plan(reading).prices();
    for (double loss : new double[] {0, 100, 1_000, 5_000}) {
      var near =
          catalogue(reading).losingAtMost(loss, MARKET.rules, prices, Set.of(3L, 7L), 100_000);
      assertThat(ids(near.accounts())).isEqualTo(rows(check, prices, p -> p > -loss));
      assertThat(near.othersLose()).isCloseTo(loss, within(1e-6));
    }
  }

  @Test
  void whoeverIsCutOffLosesWhatIsSaid() {
    var check = new PlainCheck(MARKET.crowd, MARKET.rules);
    var prices = plan(Reading.EVERYTHING).prices();
    var near =
        catalogue(Reading.EVERYTHING)
            .losingAtMost(50_000, MARKET.rules, prices, Set.of(3L, 7L), 300);
    assertThat(near.accounts()).hasSize(300);
    var known = new HashSet<>(ids(near.accounts()));
    known.addAll(Set.of(3L, 7L));
    double best =
        IntStream.range(0, MARKET.crowd.size())
            .filter(i -> !known.contains((long) i))
            .mapToDouble(i -> check.profit(prices, i))
            .max()
            .orElseThrow();
    assertThat(-best).isGreaterThanOrEqualTo(near.othersLose());
    assertThat(near.othersLose()).isPositive();
  }

  private static Set<Long> ids(List<Account> accounts) {
    return accounts.stream().map(Account::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Long> rows(PlainCheck check, Prices prices, DoublePredicate wanted) {
    return IntStream.range(0, MARKET.crowd.size())
        .filter(i -> i != 3 && i != 7 && wanted.test(check.profit(prices, i)))
        .mapToObj(i -> (long) i)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void plansMarketsOfAllKinds(Kind kind) throws SQLException {
    var market = new SeededMarket(2_000, 8, kind);
    var layout = new Layout("creator_" + kind.name().toLowerCase(Locale.ROOT), 5, 1);
    var lines = load(engine, market, layout);
    double inMemory = new Solver(market.crowd, market.rules).first().orElseThrow().bound();
    var check = new PlainCheck(market.crowd, market.rules);
    for (var reading : Reading.values()) {
      var catalogue = new SqlScannedCatalogue(OPEN.getFirst(), layout, reading);
      var plan =
          new ScanSolver(catalogue, market.rules, new Wishes(lines.pinned(), Set.of()))
              .first()
              .orElseThrow();
      assertThat(check.violations(plan)).isEmpty();
      assertThat(plan.bound()).isCloseTo(inMemory, relative(inMemory));
    }
  }

  @Test
  void whoeverIsExcludedIsInNoPlan() {
    var out = plan(Reading.EVERYTHING).choices().stream().map(ScannedPlan.Choice::id);
    var excluded = out.filter(id -> id != 3 && id != 7).limit(20).collect(Collectors.toSet());
    for (var reading : Reading.values()) {
      var wishes = new Wishes(Set.of(3L, 7L), excluded);
      var plan = new ScanSolver(catalogue(reading), MARKET.rules, wishes).first().orElseThrow();
      assertThat(plan.choices()).noneMatch(c -> excluded.contains(c.id()));
      assertThat(plan.choices()).anyMatch(c -> c.id() == 3).anyMatch(c -> c.id() == 7);
    }
  }

  @Test
  void thereIsNoPlanWithSomebodyWhoIsNotThere() {
    var wishes = new Wishes(Set.of(1_000_000L), Set.of());
    assertThat(new ScanSolver(catalogue(Reading.EVERYTHING), MARKET.rules, wishes).first())
        .isEmpty();
  }
}
