package campaignbot.wording;

import campaignbot.campaign.Person;
import campaignbot.conversation.Reply;
import java.util.List;

/// Words the steps of an approved plan.
final class PlanLifeWording {
  private final Texts texts;

  PlanLifeWording(Texts texts) {
    this.texts = texts;
  }

  List<Message.Part> of(Reply.OfPlanLife step) {
    return List.of(new Message.Text(text(step)));
  }

  private String text(Reply.OfPlanLife step) {
    return switch (step) {
      case Reply.SetRunning(var revision, var by, _) ->
          texts.say("running", revision, Person.mark(by));
      case Reply.PlanClosed(var revision, var by, _) ->
          texts.say("planClosed", revision, Person.mark(by));
      case Reply.NotRunningAfterAll(var revision, _) -> texts.say("undone.running", revision);
      case Reply.RunningAfterAll(var revision, _) -> texts.say("undone.closed", revision);
    };
  }
}
