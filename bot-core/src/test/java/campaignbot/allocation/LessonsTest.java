package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LessonsTest {
  private static final double OWN = 0.45 * 0.45;
  private static final double LUCK = 0.15;
  private static final Factor WORKSPACE = new Factor("workspace", 0.3);
  private static final Factor TIER = new Factor("tier", 0.2);

  private static Factor campaign(int plan) {
    return new Factor("passing campaign " + plan, 0.2);
  }

  private static Observation seen(String creator, int plan, double log, double noise) {
    return new Observation(creator, List.of(WORKSPACE, TIER, campaign(plan)), 0.05, log, noise);
  }

  private static Luck about(Lessons lessons, String creator) {
    return lessons.about(creator, List.of(WORKSPACE, TIER), List.of(campaign(99)), OWN, LUCK);
  }

  private static double variance(Luck luck) {
    return luck.own() * luck.own() + luck.shared().stream().mapToDouble(f -> f.sd() * f.sd()).sum();
  }

  /// Of one observation the posterior is in every textbook: weight variance / (variance + noise).
  @Test
  void oneObservationTeachesByItsWeight() {
    var lessons = new Lessons(List.of(seen("ana", 1, 1.0, 0.25)));
    double lasting = 0.3 * 0.3 + 0.2 * 0.2;
    double all = lasting + 0.2 * 0.2 + 0.05 + 0.25;
    var other = about(lessons, "bob");
    double otherLeft = lasting - lasting * lasting / all;
    double otherBefore = lasting + 0.2 * 0.2 + OWN;
    assertThat(variance(other)).isCloseTo(otherLeft + 0.2 * 0.2 + OWN, within(1e-9));
    assertThat(Math.log(other.shift()))
        .isCloseTo(lasting / all + (variance(other) - otherBefore) / 2, within(1e-9));
    var same = about(lessons, "ana");
    double known = lasting + 0.05;
    double left = known - known * known / all;
    assertThat(variance(same))
        .isCloseTo(left + 0.2 * 0.2 + Math.max(OWN - 0.05, LUCK), within(1e-9));
    assertThat(Math.log(same.shift()))
        .isCloseTo(known / all + (variance(same) - otherBefore) / 2, within(1e-9));
  }

  @Test
  void whatTellsNothingTeachesNothing() {
    var luck = about(new Lessons(List.of(seen("ana", 1, 1.0, 1e12))), "ana");
    assertThat(luck.shift()).isCloseTo(1, within(1e-6));
    assertThat(luck.own()).isCloseTo(0.45, within(1e-6));
  }

  @Test
  void theOrderOfOutcomesDoesNotMatter() {
    var random = new SplittableRandom(3);
    var all = new ArrayList<Observation>();
    for (int i = 0; i < 40; i++) {
      all.add(seen("c" + i % 7, i % 5, random.nextGaussian(), 0.1 + random.nextDouble()));
    }
    var before = about(new Lessons(all), "c3");
    Collections.shuffle(all, new Random(5));
    var after = about(new Lessons(all), "c3");
    assertThat(after.shift()).isCloseTo(before.shift(), within(1e-9));
    assertThat(variance(after)).isCloseTo(variance(before), within(1e-9));
  }

  @Test
  void withMoreOutcomesLessIsLeftUnknownAndNeverMoreThanBefore() {
    double before = 0.3 * 0.3 + 0.2 * 0.2 + 0.2 * 0.2 + OWN;
    double last = before;
    var all = new ArrayList<Observation>();
    for (int plan = 0; plan < 12; plan++) {
      all.add(seen("ana", plan, 0.1, 0.2));
      all.add(seen("bob", plan, -0.2, 0.2));
      double now = variance(about(new Lessons(all), "cy"));
      assertThat(now).isLessThan(last);
      last = now;
      assertThat(variance(about(new Lessons(all), "ana"))).isLessThan(before);
    }
  }

  /// However many outcomes there are, of one plan only the own luck of that plan stays unknown.
  @Test
  void onePlanTeachesLessOfTheWorkspaceThanSeveral() {
    var one = new ArrayList<Observation>();
    var several = new ArrayList<Observation>();
    for (int i = 0; i < 30; i++) {
      one.add(seen("c" + i, 0, 0.5, 0.2));
      several.add(seen("c" + i, i % 6, 0.5, 0.2));
    }
    assertThat(about(new Lessons(several), "zoe").shift())
        .isGreaterThan(about(new Lessons(one), "zoe").shift());
  }

  @Test
  void aStrokeOfLuckIsTakenForTwoAndAHalfStandardDeviations() {
    var shared = List.of(WORKSPACE);
    var lucky = Observation.of("ana", shared, 0.05, 1_000_000, 100, 2);
    var luckier = Observation.of("ana", shared, 0.05, 9_000_000_000L, 100, 2);
    assertThat(luckier.log()).isEqualTo(lucky.log());
    double all = 0.3 * 0.3 + 0.05 + lucky.noise();
    assertThat(lucky.log()).isCloseTo(2.5 * Math.sqrt(all), within(1e-9));
  }

  @Test
  void countingFewSaysLittle() {
    var few = Observation.of("ana", List.of(WORKSPACE), 0.05, 2, 1, 4);
    var many = Observation.of("ana", List.of(WORKSPACE), 0.05, 2_000, 1_000, 4);
    assertThat(few.noise()).isGreaterThan(4 * many.noise());
    assertThat(Observation.of("ana", List.of(WORKSPACE), 0.05, 0, 0.2, 1).log()).isFinite();
  }
}
