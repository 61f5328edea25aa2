package campaignbot.conversation;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The smallest change that makes a plan possible, taken when somebody says yes to it.
final class Mending {
  private Mending() {}

  /// Plans with the brief that was offered.
  ///
  /// @param by who wants it
  static void take(Say said, String by) {
    said.talk().floor().mended().ifPresent(mended -> take(said, by, mended));
  }

  private static void take(Say said, String by, Brief mended) {
    var changes = changes(said.talk().brief(), mended);
    var sayer = Optional.of(by).filter(said.talk().company()::isMoreThan);
    said.become(said.talk().with(mended).on(Floor::goingOn).answered(by, changes));
    said.reply(new Reply.Noted(changes, sayer));
    said.plan();
  }

  private static List<Change> changes(Brief was, Brief now) {
    var changes = new ArrayList<Change>();
    if (!now.budget().equals(was.budget())) {
      changes.add(
          new Change.BudgetSet(now.budget().orElseThrow(), was.budget(), Change.Taken.AS_SAID));
    }
    if (!now.region().equals(was.region())) {
      changes.add(new Change.RegionSet(now.region().orElseThrow(), was.region()));
    }
    if (!now.niches().equals(was.niches()) || !now.nichesWithout().equals(was.nichesWithout())) {
      changes.add(new Change.Lifted(Rule.NICHES));
    }
    if (!now.platforms().equals(was.platforms())) {
      changes.add(new Change.Lifted(Rule.PLATFORMS));
    }
    if (!now.limits().equals(was.limits())) {
      changes.add(
          now.limits().isEmpty()
              ? new Change.Lifted(Rule.LIMITS)
              : new Change.LimitsSet(now.limits()));
    }
    if (!now.creators().equals(was.creators())) {
      changes.add(new Change.CreatorsSet(now.creators()));
    }
    return changes;
  }
}
