package campaignbot.conversation;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Platform;
import campaignbot.catalogue.Creator;
import java.util.List;

/// Who must be in the plan, and is only where nothing may be posted.
final class RuledOut {
  private RuledOut() {}

  /// Says so when a change has brought it about.
  static void remark(Say said, List<Change> changes) {
    var brief = said.talk().brief();
    if (brief.creators().must().isEmpty() || changes.stream().noneMatch(RuledOut::canBeTheCause)) {
      return;
    }
    var handles =
        brief.creators().must().stream()
            .filter(h -> isRuledOut(brief, said.knowledge().lookup().creators(h)))
            .toList();
    if (!handles.isEmpty()) {
      said.reply(new Reply.RuledOut(handles));
    }
  }

  private static boolean canBeTheCause(Change change) {
    return change instanceof Change.CreatorsSet
        || change instanceof Change.LimitsSet
        || change instanceof Change.PlatformsSet;
  }

  private static boolean isRuledOut(Brief brief, List<Creator> accounts) {
    return !accounts.isEmpty()
        && accounts.stream()
            .noneMatch(a -> a.platform().filter(p -> !mayBeUsed(brief, p)).isEmpty());
  }

  private static boolean mayBeUsed(Brief brief, Platform platform) {
    return !brief.limits().refused().contains(platform)
        && (brief.platforms().isEmpty() || brief.platforms().contains(platform));
  }
}
