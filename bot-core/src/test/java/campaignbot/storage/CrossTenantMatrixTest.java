package campaignbot.storage;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.Secrets;
import campaignbot.bot.Waiting;
import campaignbot.bot.WorkspaceDefaults;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Circle;
import campaignbot.catalogue.Catalogue;
import campaignbot.conversation.Heard;
import campaignbot.conversation.PlanJob;
import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Letter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Every method of every repository, asked in the name of its own workspace, another one with equal
/// ids, one that does not exist, and forged ones: nothing of anybody else is handed out or changed.
@ParameterizedClass
@EnumSource
class CrossTenantMatrixTest {
  private static final String OWN = "w1";
  private static final String OTHER = "w2";
  private static final List<String> MISSING_AND_FORGED =
      List.of(
          "w3",
          "W1",
          "w1 ",
          " w1",
          "w1%",
          "w_",
          "%",
          "*",
          "w1' OR '1'='1",
          "w1\" OR 1=1 --",
          "w1;DELETE FROM talk",
          "w1\u0000",
          "w1\u200b",
          "ｗ1",
          "w1/slack",
          "NULL");
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final String NODE = "n";

  /// Calls a method in the name of a workspace, with the ids that `fill` has used in both.
  private interface Probe {
    Object call(TestStore store, String workspace);
  }

  /// Whoever adds a method to a repository adds how to call it, or that it is over all workspaces.
  private static final Map<String, Probe> PROBES =
      Map.ofEntries(
          entry("CreatorErasure.erase", (s, w) -> erased(s, w)),
          entry("People.export", (s, w) -> written(to -> people(s).export(w, "ana", to))),
          entry("People.forget", (s, w) -> people(s).forget(w, "ana")),
          entry("SqlCatalogues.of", (s, w) -> s.catalogues().of(w)),
          entry(
              "SqlCatalogues.update",
              (s, w) -> {
                s.catalogues()
                    .update(
                        w,
                        new Catalogue("new", false, List.of()),
                        c -> new Catalogue("changed after " + c.name(), false, List.of()));
                return "";
              }),
          entry("SqlInbox.put", (s, w) -> s.inbox().put(Turns.said(held(w), "new", "new"))),
          entry("SqlJobs.claimNewest", (s, w) -> s.jobs(NODE).claimNewest(free(w), LEASE)),
          entry(
              "SqlJobs.done",
              (s, w) -> done(() -> s.jobs(NODE).done(new PlanJob(held(w), 1, Brief.EMPTY)))),
          entry("SqlLeases.giveBack", (s, w) -> done(() -> s.leases(NODE).giveBack(w, "held"))),
          entry("SqlLeases.take", (s, w) -> s.leases(NODE).take(w, "free", LEASE)),
          entry(
              "SqlLeases.standing",
              (s, w) -> List.copyOf(new TreeSet<>(s.leases(NODE).standing(w, "")))),
          entry("SqlOutbox.claimHead", (s, w) -> s.outbox(NODE).claimHead(free(w), LEASE)),
          entry("SqlOutbox.dead", (s, w) -> done(() -> s.outbox(NODE).dead(letter(w), "gone"))),
          entry(
              "SqlOutbox.notTried",
              (s, w) -> done(() -> s.outbox(NODE).notTried(letter(w), LEASE))),
          entry(
              "SqlOutbox.notSent", (s, w) -> done(() -> s.outbox(NODE).notSent(letter(w), LEASE))),
          entry("SqlOutbox.sent", (s, w) -> done(() -> s.outbox(NODE).sent(letter(w), "1"))),
          entry("SqlOutbox.unsure", (s, w) -> done(() -> s.outbox(NODE).unsure(letter(w), LEASE))),
          entry("SqlOutcomes.byPlan", (s, w) -> s.outcomes().byPlan(w)),
          entry("SqlPreferences.of", (s, w) -> s.preferences().of(w)),
          entry(
              "SqlPreferences.update",
              (s, w) -> done(() -> s.preferences().update(w, d -> settled(d, "changed")))),
          entry("SqlSecrets.delete", (s, w) -> done(() -> secrets(s).delete(token(w)))),
          entry("SqlSecrets.get", (s, w) -> secrets(s).get(token(w))),
          entry("SqlSecrets.names", (s, w) -> secrets(s).names(w, "slack")),
          entry("SqlSecrets.put", (s, w) -> done(() -> secrets(s).put(token(w), "changed"))),
          entry("SqlStore.conversation", (s, w) -> s.talks().conversation(held(w))),
          entry(
              "SqlStore.giveUp",
              (s, w) ->
                  done(() -> s.talks().giveUp(waiting(w), Optional.of(Turns.message("sorry"))))),
          entry("SqlStore.knows", (s, w) -> s.talks().knows(held(w)) ? held(w) : ""),
          entry(
              "SqlStore.latestConversation",
              (s, w) -> s.talks().latestConversation(w, "slack", "C1")),
          entry("SqlStore.latestTalks", (s, w) -> s.talks().latestTalks(w, "slack", "C1", 9)),
          entry("SqlStore.steps", (s, w) -> s.talks().steps(held(w), 1).isEmpty() ? "" : held(w)),
          entry("SqlStore.outcomes", (s, w) -> s.talks().outcomes(held(w), 1)),
          entry("SqlStore.talks", (s, w) -> s.talks().talks(w, "slack", "ana", 9)),
          entry("SqlStore.oldestWaiting", (s, w) -> s.talks().oldestWaiting(held(w))),
          entry("SqlStore.plan", (s, w) -> s.talks().plan(held(w), 1)),
          entry(
              "SqlStore.save",
              (s, w) ->
                  done(() -> s.talks().save(Turns.everything(held(w), 1, "new"), waiting(w)))),
          entry("SqlThreads.found", (s, w) -> done(() -> s.threads().found(free(w), "R2"))),
          entry("SqlThreads.rootOf", (s, w) -> s.threads().rootOf(free(w))),
          entry("SqlThreads.talkUnder", (s, w) -> s.threads().talkUnder(w, "slack", "C1", "R1")),
          entry("SqlStore.stumbled", (s, w) -> done(() -> s.talks().stumbled(waiting(w)))),
          entry("Workspaces.delete", (s, w) -> new Workspaces(s.database()).delete(w)),
          entry(
              "Workspaces.export",
              (s, w) -> written(to -> new Workspaces(s.database()).export(w, to))));

  private static final Vault VAULT = Vault.of(Vault.freshKey());

  private static SqlSecrets secrets(TestStore store) {
    return new SqlSecrets(store.database(), VAULT, store.clock());
  }

  private static People people(TestStore store) {
    return new People(store.database(), store.clock());
  }

  private static WorkspaceDefaults settled(WorkspaceDefaults before, String approver) {
    return new WorkspaceDefaults(
        before.currency(),
        before.region(),
        before.language(),
        Circle.of(Set.of(approver)),
        before.importers(),
        before.feeReaders());
  }

  private static Secrets.Name token(String workspace) {
    return new Secrets.Name(workspace, "slack", "token");
  }

  private static Object erased(TestStore store, String workspace) {
    return new CreatorErasure(store.database())
        .erase(workspace, "secret", Set.of(), Optional.empty(), "erased");
  }

  private static String written(Consumer<StringBuilder> writing) {
    var text = new StringBuilder();
    writing.accept(text);
    return text.toString();
  }

  private static final Set<String> OVER_ALL_WORKSPACES =
      Set.of(
          "Backup.to",
          "KeyRotation.hasAllKeys",
          "KeyRotation.needs",
          "KeyRotation.rotate",
          "TableCopy.intoEmpty",
          "TableCopy.replacingAll",
          "Workspaces.names",
          "SqlUpkeep.backlog",
          "SqlNodes.holders",
          "SqlUpkeep.oldestUnsent",
          "SqlSecrets.allNames",
          "SqlUpkeep.purge",
          "SqlNodes.release",
          "SqlUpkeep.releaseAll",
          "SqlUpkeep.ring",
          "SqlUpkeep.unplannedFor",
          "SqlUpkeep.unsentFor",
          "SqlUpkeep.waitingFor");

  /// About the program, not about what is stored.
  private static final Set<String> OF_NO_WORKSPACE =
      Set.of(
          "SqlCatalogues.cacheHitRate",
          "SqlCatalogues.cacheSize",
          "SqlNodes.endLife",
          "SqlNodes.showLife",
          "SqlNodes.signsOfLife",
          "SqlStore.cacheHitRate",
          "SqlStore.cacheSize");

  private final TestStore store;

  CrossTenantMatrixTest(TestEngine engine) {
    this.store = TestStore.empty(engine);
  }

  private static Object done(Runnable call) {
    call.run();
    return "";
  }

  /// A talk whose letter, job and next event are taken.
  private static TalkKey held(String workspace) {
    return new TalkKey(workspace, "slack", "C1", "1.1");
  }

  /// A talk whose letter and job wait.
  private static TalkKey free(String workspace) {
    return new TalkKey(workspace, "slack", "C1", "2.2");
  }

  private static Letter letter(String workspace) {
    return new Letter(held(workspace), 1, Turns.message("text"), 1, false);
  }

  private static Waiting waiting(String workspace) {
    var heard = new Heard.Said("ana", "text", LocalDate.EPOCH);
    return new Waiting(held(workspace), 2, Optional.of(heard), 0);
  }

  private void fill(String workspace) {
    for (var key : List.of(held(workspace), free(workspace))) {
      store.answer("e" + key.thread(), Turns.everything(key, 0, "secret of " + workspace));
      store.inbox().put(Turns.said(key, "f" + key.thread(), "secret of " + workspace));
    }
    store.outbox(NODE).claimHead(held(workspace), LEASE);
    store.jobs(NODE).claimNewest(held(workspace), LEASE);
    store.leases(NODE).take(workspace, "held", LEASE);
    store.leases(NODE).take(workspace, "of-" + workspace, LEASE);
    store.threads().found(held(workspace), "R1");
    store.preferences().update(workspace, d -> settled(d, "secret of " + workspace));
    store.threads().found(free(workspace), "secret of " + workspace);
    secrets(store).put(token(workspace), "secret of " + workspace);
    secrets(store).put(new Secrets.Name(workspace, "slack", "of " + workspace), "x");
    store
        .catalogues()
        .update(
            workspace,
            new Catalogue("secret of " + workspace, false, List.of()),
            c ->
                new Catalogue(
                    c.name(),
                    false,
                    List.of(CataloguesContractTest.creator("secret-of-" + workspace))));
  }

  private void fillBoth() {
    store.throwAllAway();
    fill(OWN);
    fill(OTHER);
  }

  private static Stream<Method> methods() {
    return StorageClasses.all().stream()
        .filter(CrossTenantMatrixTest::isRepository)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic());
  }

  private static boolean isRepository(Class<?> type) {
    return Arrays.stream(type.getDeclaredConstructors())
        .anyMatch(c -> Arrays.asList(c.getParameterTypes()).contains(Database.class));
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }

  @Test
  void everyMethodOfEveryRepositoryIsInTheMatrix() {
    var known =
        Stream.of(PROBES.keySet(), OVER_ALL_WORKSPACES, OF_NO_WORKSPACE).flatMap(Set::stream);
    assertThat(methods().map(CrossTenantMatrixTest::name).distinct())
        .containsExactlyInAnyOrderElementsOf(known.toList());
  }

  @Test
  void whatIsOverAllWorkspacesTakesNoWorkspace() {
    assertThat(methods().filter(m -> OVER_ALL_WORKSPACES.contains(name(m))))
        .allSatisfy(
            m -> assertThat(m.getParameterTypes()).doesNotContain(String.class, TalkKey.class));
  }

  @Test
  void everyMethodDoesSomethingInItsOwnWorkspace() {
    PROBES.forEach((name, probe) -> {
      fillBoth();
      var before = Rows.of(store);
      var result = String.valueOf(probe.call(store, OWN));
      var isSeen = result.contains(OWN) || !Rows.of(store).of(OWN).equals(before.of(OWN));
      assertThat(isSeen).as(name).isTrue();
    });
  }

  @Test
  void nothingOfAnotherWorkspaceIsHandedOutOrChanged() {
    assertNothingShared(List.of(OWN, OTHER));
  }

  @Test
  void missingAndForgedWorkspacesReachNothing() {
    assertNothingShared(MISSING_AND_FORGED);
  }

  private void assertNothingShared(List<String> workspaces) {
    PROBES.forEach((name, probe) -> {
      fillBoth();
      var before = Rows.of(store);
      for (var workspace : workspaces) {
        var said = said(probe, workspace);
        var after = Rows.of(store);
        assertThat(after.without(workspace))
            .as("%s as '%s'", name, workspace)
            .isEqualTo(before.without(workspace));
        assertThat(secretsOfOthers(workspace))
            .as("%s as '%s'", name, workspace)
            .noneMatch(said::contains);
        before = after;
      }
    });
  }

  private static List<String> secretsOfOthers(String workspace) {
    return Stream.of(OWN, OTHER)
        .filter(w -> !w.equals(workspace))
        .flatMap(w -> Stream.of("secret of " + w, "secret-of-" + w))
        .toList();
  }

  /// What the caller gets to see: the answer, or the refusal.
  private String said(Probe probe, String workspace) {
    try {
      return String.valueOf(probe.call(store, workspace));
    } catch (RuntimeException refused) {
      return refused.toString();
    }
  }
}
