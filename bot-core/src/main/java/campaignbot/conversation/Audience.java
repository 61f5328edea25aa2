package campaignbot.conversation;

import campaignbot.campaign.Circle;
import campaignbot.campaign.Person;
import campaignbot.understanding.CircleSaid;
import campaignbot.understanding.Wish;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Who is heard in a talk: who may answer, and what people say to each other. To what is not for
/// the bot it says nothing at all.
final class Audience {
  private static final Pattern CALLED =
      Pattern.compile(
          "(?ius)^(?:(?:hey|hi|hello|ok|okay|dear|so)[ ,]+)?(?:campaign ?bot|bot)\\b[ ,:!]+(.+)");

  private Audience() {}

  /// "Bot, how many creators will that be?" is for the bot as much as a mention.
  static Heard.Said calledByName(Heard.Said heard) {
    var called = CALLED.matcher(heard.text());
    return called.matches()
        ? new Heard.Said(heard.author(), called.group(1), heard.today(), true)
        : heard;
  }

  /// Deals with whoever may not answer, with words for somebody else, and with a word on who may
  /// answer.
  ///
  /// @return whether nothing is left to be heard
  static boolean hasDealtWith(Say said, Heard.Said heard) {
    var circle = said.knowledge().reader().circle(heard.text());
    if (circle.isPresent()) {
      decide(said, heard.author(), circle.get());
      return true;
    }
    if (!said.talk().company().mayAnswer(heard.author())) {
      if (heard.addressed()) {
        refuse(said);
      }
      return true;
    }
    return !heard.addressed() && Person.isAddressedIn(heard.text());
  }

  /// @return whether the click was refused
  static boolean hasRefused(Say said, String person) {
    var refused = !said.talk().company().mayAnswer(person);
    if (refused) {
      refuse(said);
    }
    return refused;
  }

  private static void refuse(Say said) {
    said.remark(new Reply.NotYours(said.talk().company()));
  }

  private static void decide(Say said, String author, CircleSaid circle) {
    var company = said.talk().company();
    if (!company.mayDecideWhoAnswers(author)) {
      said.remark(new Reply.NotYoursToDecide(company.starter().orElse(author)));
      return;
    }
    var newer =
        switch (circle) {
          case CircleSaid.Everybody() -> Circle.EVERYBODY;
          case CircleSaid.Only(var people) -> together(people, Set.of(author));
          case CircleSaid.Also(var people) ->
              company.answering().only().map(o -> together(people, o)).orElse(Circle.EVERYBODY);
        };
    said.become(said.talk().heard(author).answeredBy(newer));
    said.reply(new Reply.Answering(said.talk().company()));
    said.returnToTheMatter();
  }

  private static Circle together(Set<String> people, Set<String> others) {
    var all = new TreeSet<>(people);
    all.addAll(others);
    return Circle.of(all);
  }

  /// Whether words that answer nothing are best left alone: several people talk, and nobody
  /// mentioned the bot.
  static boolean isAmongPeople(Say said, Heard.Said heard) {
    return !heard.addressed() && said.talk().company().isMoreThan(heard.author());
  }

  /// Thanks, and a yes or no to no question of the bot's, are what people say to each other.
  static boolean isForThem(Say said, Heard.Said heard, Wish wish) {
    return isAmongPeople(said, heard)
        && switch (wish) {
          case THANKS -> true;
          case YES, NO -> !isYesOrNoAwaited(said.talk());
          case HELP, WHY, BACK, UNDO, REDO, SKIP, CANCEL, RESTART, STATUS -> false;
        };
  }

  private static boolean isYesOrNoAwaited(Conversation talk) {
    return switch (talk.stage()) {
      case Stage.Briefing() ->
          switch (talk.openQuestion()) {
            case WISHES, WHICH_HOLDS, CONFIRM, CHANGE -> true;
            case BUDGET, CURRENCY, REGION, WHICH_REGION, METRIC -> false;
          };
      case Stage.Proposed _, Stage.Expired _ -> true;
      case Stage.Planning _, Stage.Approved _, Stage.Running _, Stage.Closed _, Stage.Cancelled _ ->
          false;
    };
  }

  /// What is heard of a talk that is over when people go on talking in its thread: what is about
  /// the talk, but no figure or place that comes up.
  static boolean isAboutTheTalk(Say said, Heard.Said heard, Optional<Wish> wish) {
    return !isAmongPeople(said, heard) || wish.filter(w -> !isForThem(said, heard, w)).isPresent();
  }
}
