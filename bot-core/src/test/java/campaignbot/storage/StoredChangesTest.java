package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Budget;
import campaignbot.campaign.CampaignWindow;
import campaignbot.campaign.CreatorWishes;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Money;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.campaign.Rule;
import campaignbot.conversation.Change;
import campaignbot.conversation.Pending;
import campaignbot.conversation.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever may stand in a stored talk is read as it was written: each change, each thing that
/// waits, each stage.
class StoredChangesTest {
  private static final Money MONEY = Money.of("500", "USD");
  private static final Region PERU = Region.country("PE", "Peru", 34_000_000);
  private static final Currency DOLLAR = Currency.getInstance("USD");

  private static final List<Change> CHANGES =
      Stream.<Change>concat(
              Arrays.stream(Rule.values()).<Change>map(Change.Lifted::new),
              Stream.<Change>of(
                  new Change.BudgetSet(
                      Budget.of(MONEY), Optional.of(Budget.of(MONEY)), Change.Taken.CONVERTED),
                  new Change.RegionSet(PERU, Optional.of(PERU)),
                  new Change.MetricSet(Metric.SALES, Optional.of(Metric.TRAFFIC)),
                  new Change.NichesSet(Set.of(new Niche("food"))),
                  new Change.NichesLeftOut(Set.of(new Niche("chess"))),
                  new Change.PlatformsSet(Set.of(Platform.TIKTOK)),
                  new Change.WindowSet(
                      new CampaignWindow(Optional.of(LocalDate.of(2027, 3, 1)), Optional.empty())),
                  new Change.LimitsSet(Limits.NONE),
                  new Change.CapAsShare(MONEY, 0.1),
                  new Change.ShareInMoney(0.1, MONEY),
                  new Change.CreatorsSet(new CreatorWishes(Set.of("ana"), Set.of("bob"))),
                  new Change.TargetDropped(300, Metric.ENGAGEMENT, Metric.SALES),
                  new Change.TargetSet(OptionalLong.of(300), Optional.of(Metric.SALES))))
          .toList();

  private static final List<Pending> WAITING =
      List.of(
          new Pending.OpenAmount(
              new BigDecimal("100"), Optional.of(BigDecimal.ONE), true, List.of(DOLLAR)),
          new Pending.OpenPlace(List.of(PERU), List.of(PERU), List.of(List.of(PERU))),
          new Pending.Dispute(
              new Change.MetricSet(Metric.SALES, Optional.empty()),
              Optional.of("U1"),
              Optional.of("U2")));

  private static final List<Stage> STAGES =
      List.of(
          new Stage.Briefing(),
          new Stage.Planning(1),
          new Stage.Proposed(2),
          new Stage.Approved(3),
          new Stage.Running(4),
          new Stage.Closed(5),
          new Stage.Cancelled(new Stage.Proposed(6)),
          new Stage.Expired(new Stage.Briefing()));

  @Test
  void everyKindIsTried() {
    assertThat(classes(CHANGES)).containsExactlyInAnyOrderElementsOf(leaves(Change.class).toList());
    assertThat(classes(WAITING))
        .containsExactlyInAnyOrderElementsOf(leaves(Pending.class).toList());
    assertThat(classes(STAGES)).containsExactlyInAnyOrderElementsOf(leaves(Stage.class).toList());
  }

  @Test
  void whatWasWrittenIsReadAsItWas() {
    CHANGES.forEach(c -> assertThat(again(c, Change.class)).isEqualTo(c));
    WAITING.forEach(p -> assertThat(again(p, Pending.class)).isEqualTo(p));
    STAGES.forEach(s -> assertThat(again(s, Stage.class)).isEqualTo(s));
  }

  @Test
  void aRuleThatWasWrittenAsIfItWereOfAFamilyIsReadAllTheSame() {
    assertThat(Json.read("{\"@type\":\"Lifted\",\"rule\":[\"Rule\",\"LIMITS\"]}", Change.class))
        .isEqualTo(new Change.Lifted(Rule.LIMITS));
  }

  private static <T> T again(T value, Class<T> family) {
    return Json.read(Json.write(value, family), family);
  }

  private static Set<Class<?>> classes(List<?> values) {
    return values.stream().<Class<?>>map(Object::getClass).collect(Collectors.toSet());
  }

  /// The records at the ends of a sealed family.
  private static Stream<Class<?>> leaves(Class<?> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(StoredChangesTest::leaves)
        : Stream.of(family);
  }
}
