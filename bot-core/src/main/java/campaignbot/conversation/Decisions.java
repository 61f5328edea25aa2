package campaignbot.conversation;

import java.util.regex.Pattern;

/// "Keep it", "take the new one": which of two answers holds, without naming it.
final class Decisions {
  private static final Pattern KEEP =
      Pattern.compile(
          "(?iu)(?:no,? )?(?:let'?s )?(?:(?:keep|leave|stick (?:to|with)|stay (?:at|with)) (?:it|that|the "
              + "(?:old|older|first|former) one)(?: as it (?:is|was))?|(?:the )?(?:old|older|first|former)"
              + "(?: one)?(?: holds)?)[.! ]*");
  private static final Pattern TAKE =
      Pattern.compile(
          "(?iu)(?:yes,? )?(?:let'?s )?(?:(?:take|use|go with) (?:it|that|the "
              + "(?:new|newer|second|latter|last) one)|change it|"
              + "(?:the )?(?:new|newer|second|latter|last)(?: one)?(?: holds)?)[.! ]*");

  private Decisions() {}

  /// Decides, if these words do.
  ///
  /// @return whether they did
  static boolean isOne(Say said, Heard.Said heard) {
    if (said.talk().openQuestion() != Question.WHICH_HOLDS
        || !(said.talk().stage() instanceof Stage.Briefing)) {
      return false;
    }
    var words = heard.text().strip();
    if (KEEP.matcher(words).matches()) {
      Picks.keep(said);
      return true;
    }
    if (TAKE.matcher(words).matches()) {
      Picks.decide(said, true, heard.author());
      return true;
    }
    return false;
  }
}
