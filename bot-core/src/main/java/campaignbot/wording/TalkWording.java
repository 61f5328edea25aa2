package campaignbot.wording;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Person;
import campaignbot.conversation.Change;
import campaignbot.conversation.Languages;
import campaignbot.conversation.Question;
import campaignbot.conversation.Reply;
import campaignbot.conversation.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Words everything that is about the talk itself.
final class TalkWording {
  private static final int TIRED_OF_REWORDING = 3;

  private final Texts texts;
  private final Numbers numbers;
  private final BriefWording briefs;
  private final CircleWording circles;
  private final InquiryWording inquiries;

  TalkWording(Texts texts, Numbers numbers, BriefWording briefs) {
    this.texts = texts;
    this.numbers = numbers;
    this.briefs = briefs;
    this.circles = new CircleWording(texts);
    this.inquiries = new InquiryWording(texts, numbers, briefs, circles);
  }

  List<Message.Part> of(Reply.OfTalk reply) {
    return List.of(new Message.Text(text(reply)));
  }

  private String text(Reply.OfTalk reply) {
    return switch (reply) {
      case Reply.Greeting() -> texts.say("greeting");
      case Reply.Introduced() -> texts.say("introduction");
      case Reply.WelcomeBack(var brief) -> welcomeBack(brief);
      case Reply.Reminded(var brief, var left) -> reminded(brief, span(left));
      case Reply.PlanWaits(var revision, var left) ->
          texts.say("planWaits", numbers.count(revision), span(left));
      case Reply.Closed() -> texts.say("closed");
      case Reply.Noted(var changes, var by) -> noted(changes, by);
      case Reply.TypeIt(var question) -> texts.say("type." + question);
      case Reply.Why why -> why(why);
      case Reply.Help(var question, var company) ->
          texts.say("help." + question) + circles.aside(company);
      case Reply.Speaking(var language) -> texts.say("speaking", own(language));
      case Reply.NotSpoken(var wanted) -> notSpoken(wanted);
      case Reply.Answering(var company) -> circles.answering(company);
      case Reply.NotYours(var company) -> circles.notYours(company);
      case Reply.NotYoursToDecide(var starter) -> circles.notYoursToDecide(starter);
      case Reply.MayNotApprove(var revision, var approvers) ->
          circles.mayNotApprove(revision, approvers);
      case Reply.NotUnderstood notUnderstood -> notUnderstood(notUnderstood);
      case Reply.Status(var brief, var company) -> status(brief) + circles.aside(company);
      case Reply.Skipped(var question) -> texts.say("skipped." + question);
      case Reply.CannotSkip(var question) -> texts.say("cannotSkip." + question);
      case Reply.NothingBefore() -> texts.say("nothingBefore");
      case Reply.Undone(var brief) ->
          briefs.known(brief).map(k -> texts.say("undone", k)).orElse(texts.say("undone.nothing"));
      case Reply.NothingToUndo() -> texts.say("nothingToUndo");
      case Reply.Redone(var brief) ->
          briefs.known(brief).map(k -> texts.say("redone", k)).orElse(texts.say("redone.nothing"));
      case Reply.NothingToRedo() -> texts.say("nothingToRedo");
      case Reply.Kept(var dispute) -> texts.say("kept", briefs.both(dispute.claim()).getFirst());
      case Reply.NotUsed(var parts) -> notUsed(parts);
      case Reply.BackToThePlan(var revision) -> texts.say("backToThePlan", revision);
      case Reply.NoSuchLine(var lines) -> texts.say("noSuchLine", lines);
      case Reply.NoSuchPlan(var wanted, var made) -> texts.say("noSuchPlan", wanted, made);
      case Reply.RuledOut(var handles) ->
          texts.say("ruledOut", texts.listed(handles.stream().map(h -> "@" + h).toList()));
      case Reply.MadeOfTheSample(var revision) -> texts.say("madeOfTheSample", revision);
      case Reply.OfInquiry inquiry -> inquiries.of(inquiry);
      case Reply.Cancelled() -> texts.say("cancelled");
      case Reply.Restarted() -> texts.say("restarted");
      case Reply.TalkIsOver(var stage) -> over(stage);
      case Reply.OutOfTurn(var stage) -> outOfTurn(stage);
      case Reply.YouAreWelcome() -> texts.say("youAreWelcome");
      case Reply.PlanningStarted(var name, var sample, var creators) ->
          sample
              ? texts.say("planning.sample", numbers.count(creators), texts.atHome("importYourOwn"))
              : texts.say("planning", numbers.count(creators), name);
      case Reply.StillPlanning() -> texts.say("stillPlanning");
      case Reply.StillPlanningFor(var seconds) -> texts.say("stillPlanningFor", seconds);
      case Reply.PlanBroke() -> texts.say("planBroke");
    };
  }

  private String notSpoken(Locale wanted) {
    var spoken = Languages.SPOKEN.stream().map(TalkWording::own).toList();
    return texts.say("notSpoken", wanted.getDisplayLanguage(texts.locale()), texts.listed(spoken));
  }

  /// A language in its own words.
  private static String own(Locale language) {
    return language.getDisplayLanguage(language);
  }

  private String noted(List<Change> changes, Optional<String> by) {
    var noted = texts.sentences(changes.stream().map(briefs::noted).toList());
    return by.map(person -> texts.say("noted.by", Person.mark(person), noted)).orElse(noted);
  }

  private String status(Brief brief) {
    return briefs.known(brief).map(k -> texts.say("status", k)).orElse(texts.say("status.nothing"));
  }

  private String welcomeBack(Brief brief) {
    return briefs
        .known(brief)
        .map(k -> texts.say("welcomeBack", k))
        .orElse(texts.say("welcomeBack.nothing"));
  }

  private String reminded(Brief brief, String left) {
    return briefs
        .known(brief)
        .map(k -> texts.say("reminded", k, left))
        .orElse(texts.say("reminded.nothing", left));
  }

  /// In whole days or, below one, in whole hours.
  private String span(Duration time) {
    return time.toDays() > 0
        ? texts.say("days", time.toDays())
        : texts.say("hours", Math.max(1, time.toHours()));
  }

  private String why(Reply.Why why) {
    if (why.question() != Question.REGION) {
      return texts.say("why." + why.question());
    }
    return why.micro().size() < 2
        ? texts.say("why.REGION.plain")
        : texts.say(
            "why.REGION",
            inquiries.micro(why.micro().getFirst()),
            inquiries.micro(why.micro().getLast()));
  }

  private String notUsed(List<String> parts) {
    var quoted = parts.stream().map(p -> texts.say("quoted", Printable.of(p))).toList();
    return texts.say("notUsed", texts.listed(quoted));
  }

  private String notUnderstood(Reply.NotUnderstood reply) {
    return switch (reply.miss()) {
      case NOT_READ -> notRead(reply);
      case EMPTY,
          ZERO,
          TOO_LARGE,
          LESS_THAN_NOTHING,
          CHANGE_IN_OTHER_MONEY,
          PER_CREATOR,
          FEE,
          CAP_IN_OTHER_MONEY,
          CAP_ABOVE_BUDGET,
          SHARE_WITHOUT_A_NUMBER,
          SEVERAL_METRICS,
          NEAREST_METRIC,
          AMBIGUOUS_DATE,
          CANNOT_LEAVE_OUT,
          NOT_THERE_ANYWAY,
          NOTHING_LEFT,
          OLD_CHOICE ->
          texts.say("miss." + reply.miss());
    };
  }

  /// Other words each time, and from the third time on the short way.
  private String notRead(Reply.NotUnderstood reply) {
    return switch (reply.times()) {
      case 1 -> texts.say("miss.NOT_READ." + reply.question());
      case 2 -> texts.say("miss.second", texts.say("help." + reply.question()));
      case TIRED_OF_REWORDING -> texts.say("miss.again");
      default -> texts.say("miss.stuck");
    };
  }

  private String outOfTurn(Stage stage) {
    return switch (stage) {
      case Stage.Proposed(var revision) -> texts.say("outOfTurn.proposed", revision);
      case Stage.Approved(var revision) -> texts.say("outOfTurn.approved", revision);
      case Stage.Running(var revision) -> texts.say("outOfTurn.running", revision);
      case Stage.Closed(var revision) -> texts.say("outOfTurn.closed", revision);
      case Stage.Briefing() -> texts.say("outOfTurn.draft");
      case Stage.Planning _, Stage.Cancelled _, Stage.Expired _ -> over(stage);
    };
  }

  private String over(Stage stage) {
    return switch (stage) {
      case Stage.Approved(var revision) -> texts.say("over.approved", revision);
      case Stage.Running(var revision) -> texts.say("over.running", revision);
      case Stage.Closed(var revision) -> texts.say("over.closed", revision);
      case Stage.Expired _ -> texts.say("over.expired");
      case Stage.Briefing(), Stage.Planning _, Stage.Proposed _, Stage.Cancelled _ ->
          texts.say("over.cancelled");
    };
  }
}
