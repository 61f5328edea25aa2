package campaignbot.talks;

import campaignbot.conversation.Conversation;
import campaignbot.conversation.Dialogue;
import campaignbot.conversation.Heard;
import campaignbot.conversation.Knowledge;
import campaignbot.conversation.Stage;
import java.time.LocalDate;
import java.util.function.Function;

/// A plain answer to whatever is asked, by whoever may answer: wherever a talk stands, a few of
/// them lead to a plan that is asked for.
final class GoodAnswers {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final int ENOUGH = 12;

  private GoodAnswers() {}

  static boolean leadToAPlan(
      Dialogue dialogue, Conversation from, Function<Conversation, Knowledge> knowledge) {
    var talk = from;
    for (var i = 0; i < ENOUGH; i++) {
      if (talk.stage() instanceof Stage.Planning && talk.brief().isComplete()) {
        return true;
      }
      var who = talk.company().starter().orElse("ana");
      var heard = new Heard.Said(who, answer(talk), TODAY, true);
      talk = dialogue.advance(talk, heard, knowledge.apply(talk)).next();
    }
    return false;
  }

  private static String answer(Conversation talk) {
    return switch (talk.stage()) {
      case Stage.Briefing() ->
          switch (talk.openQuestion()) {
            case BUDGET -> "10000 usd";
            case CURRENCY -> "usd";
            case REGION -> "Hong Kong";
            case WHICH_REGION, WHICH_HOLDS -> "1";
            case METRIC -> "engagement";
            case WISHES, CHANGE -> "no";
            case CONFIRM -> "yes";
          };
      case Stage.Planning _ -> "thanks";
      case Stage.Proposed _ -> "77777 usd";
      case Stage.Approved _, Stage.Running _, Stage.Closed _, Stage.Cancelled _ -> "start over";
      case Stage.Expired _ -> "yes";
    };
  }
}
