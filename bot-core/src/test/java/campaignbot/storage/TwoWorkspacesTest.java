package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.Alarm;
import campaignbot.bot.StoreConflict;
import campaignbot.catalogue.Catalogue;
import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Retention;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Two workspaces in one store, with equal ids, live as if each were alone in it: what either one
/// sees, and the rows it has at the end, are the same without the other.
@ParameterizedClass
@EnumSource
class TwoWorkspacesTest {
  private static final int HISTORIES = 200;
  private static final int STEPS = 15;
  private static final List<String> BOTH = List.of("first", "second");
  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final Retention RETENTION =
      new Retention(Duration.ofDays(1), Duration.ofDays(1), Optional.of(Duration.ofDays(2)));

  private final TestEngine engine;

  TwoWorkspacesTest(TestEngine engine) {
    this.engine = engine;
  }

  /// Something that happens in one workspace, and what is seen of it there.
  private record Step(String workspace, BiFunction<TestStore, String, Object> act) {}

  /// The acts on one talk, chosen beforehand so that they are the same in every run.
  private static BiFunction<TestStore, String, Object> act(Random random) {
    var thread = "t" + random.nextInt(2);
    var number = random.nextInt(6);
    var node = "n" + random.nextInt(2);
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> (s, w) -> s.inbox().put(Turns.said(key(w, thread), "e" + number, "text"));
      case 3, 4, 5 -> (s, w) -> answered(s, key(w, thread), number);
      case 6 -> (s, w) -> settled(s, key(w, thread), node, number);
      case 7 -> (s, w) -> planned(s, key(w, thread), node, number);
      case 8 -> (s, w) -> leased(s, w, node, number);
      case 9 -> (s, w) -> imported(s, w, "name" + number);
      case 10 ->
          (s, w) ->
              List.of(s.talks().conversation(key(w, thread)), s.talks().plan(key(w, thread), 1));
      case 11 -> (s, w) -> s.talks().latestConversation(w, "slack", "C1");
      default -> throw new IllegalStateException();
    };
  }

  private static TalkKey key(String workspace, String thread) {
    return new TalkKey(workspace, "slack", "C1", thread);
  }

  private static Object answered(TestStore store, TalkKey key, int how) {
    var talks = store.talks();
    var waiting = talks.oldestWaiting(key);
    if (waiting.isEmpty()) {
      return "nothing waits";
    }
    var version = talks.conversation(key).map(t -> t.version()).orElse(0L);
    var turn =
        switch (how) {
          case 0 -> Turns.saying(key, version, "hello");
          case 1 -> Turns.remark(key, version, "hm");
          case 2 -> Turns.waiting(key, version, Alarm.Kind.REMINDER, Duration.ofHours(1));
          case 3 -> Turns.saying(key, version + 1, "overtaken");
          default -> Turns.everything(key, version, "all");
        };
    try {
      talks.save(turn, waiting.get());
      return turn;
    } catch (StoreConflict e) {
      talks.stumbled(waiting.get());
      return e.toString();
    }
  }

  private static Object settled(TestStore store, TalkKey key, String node, int how) {
    var outbox = store.outbox(node);
    var letter = outbox.claimHead(key, LEASE);
    letter.ifPresent(l -> {
      switch (how) {
        case 0, 1 -> outbox.sent(l, "1");
        case 2 -> outbox.notSent(l, LEASE);
        case 3 -> outbox.unsure(l, LEASE);
        case 4 -> outbox.dead(l, "gone");
        default -> {} // The node dies with the letter in its hand.
      }
    });
    return letter;
  }

  private static Object planned(TestStore store, TalkKey key, String node, int how) {
    var job = store.jobs(node).claimNewest(key, LEASE);
    job.filter(_ -> how < 4).ifPresent(j -> store.jobs(node).done(j.job()));
    return job;
  }

  private static Object leased(TestStore store, String workspace, String node, int how) {
    if (how == 0) {
      store.leases(node).giveBack(workspace, "name");
    }
    return store.leases(node).take(workspace, "name", LEASE);
  }

  private static Object imported(TestStore store, String workspace, String name) {
    var begin = new Catalogue("own", false, List.of());
    store.catalogues().update(workspace, begin, _ -> new Catalogue(name, false, List.of()));
    return store.catalogues().of(workspace);
  }

  /// What the nodes do now and then for all workspaces at once.
  private static Set<TalkKey> upkeep(TestStore store, int turn) {
    var upkeep = store.upkeep();
    var seen = new LinkedHashSet<TalkKey>();
    store.clock().forward(Duration.ofMinutes(turn % 2 == 0 ? 50 : 1));
    seen.addAll(upkeep.ring());
    seen.addAll(upkeep.waitingFor(Duration.ZERO));
    seen.addAll(upkeep.unsentFor(Duration.ZERO, Set.of(Turns.KEY.platform())));
    seen.addAll(upkeep.unplannedFor(Duration.ZERO));
    if (turn % 4 == 3) {
      store.clock().forward(Duration.ofDays(1));
      upkeep.purge(RETENTION);
    }
    return seen;
  }

  private static List<Step> history(Random random) {
    var steps = new ArrayList<Step>();
    for (var n = 0; n < STEPS; n++) {
      steps.add(new Step(BOTH.get(random.nextInt(2)), act(random)));
    }
    return steps;
  }

  /// What a workspace saw, and its rows at the end.
  private record Life(List<String> seen, List<String> rows) {}

  /// @param alone without what the other workspace did
  private Life life(List<Step> history, String whose, boolean alone) {
    var store = TestStore.empty(engine);
    var seen = new ArrayList<String>();
    for (var n = 0; n < history.size(); n++) {
      var step = history.get(n);
      if (step.workspace().equals(whose)) {
        seen.add(String.valueOf(step.act().apply(store, whose)));
      } else if (!alone) {
        var _ = step.act().apply(store, step.workspace());
      }
      if (n % 3 == 2) {
        upkeep(store, n).stream()
            .filter(k -> k.workspace().equals(whose))
            .map(TalkKey::thread)
            .sorted()
            .forEach(seen::add);
      }
    }
    return new Life(
        seen, Rows.of(store).of(whose).stream().map(TwoWorkspacesTest::withoutChance).toList());
  }

  /// A catalogue's version begins at random.
  private static String withoutChance(String row) {
    return row.startsWith("catalogue:") ? row.replaceAll(" \\d+$", "") : row;
  }

  @Test
  void eachLivesAsIfItWereAlone() {
    for (var seed = 0; seed < HISTORIES; seed++) {
      var history = history(new Random(seed));
      var whose = BOTH.get(seed % 2);
      assertThat(life(history, whose, false))
          .as("history %d of %s", seed, whose)
          .isEqualTo(life(history, whose, true));
    }
  }
}
