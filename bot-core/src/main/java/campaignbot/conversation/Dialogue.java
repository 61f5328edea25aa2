package campaignbot.conversation;

import campaignbot.allocation.Infeasible;
import campaignbot.allocation.Planned;
import campaignbot.allocation.Proposal;
import campaignbot.campaign.Brief;
import campaignbot.understanding.Asked;
import java.util.Locale;
import java.util.Optional;

/// The guided talk as one pure function: what is heard becomes the next state and what is said. No
/// clock, no I/O, no randomness, and no optimising: when the brief is complete and confirmed, the
/// turn asks for a planning job.
///
/// The next question is derived from what the brief still lacks, so a correction at any point needs
/// no state of its own.
public final class Dialogue {
  private final Typed typed = new Typed();
  private final Picks picks = new Picks();

  /// @return the talk one version on; a silent turn keeps its version
  public Turn advance(Conversation talk, Heard heard, Knowledge knowledge) {
    var said = new Say(talk, knowledge, heard.day());
    switch (heard) {
      case Heard.Opened opened -> open(said, opened);
      case Heard.Said text -> hearWords(said, Audience.calledByName(text));
      case Heard.Picked pick -> picks.hear(said, pick);
      case Heard.Returned _ -> welcomeBack(said);
      case Heard.FileShared _ -> {}
      case Heard.ResultsShared(var author, var file) -> Outcomes.take(said, author, file);
      case Heard.PlanReady(var revision, var planned) -> planReady(said, revision, planned);
      case Heard.PlanFailed(var revision) -> planFailed(said, revision);
      case Heard.PlanTakesLong(var revision, var seconds) -> planTakesLong(said, revision, seconds);
      case Heard.FellSilent(var version) -> fellSilent(said, version);
      case Heard.Expired(var version) -> expired(said, version);
    }
    return said.turn(heard.by());
  }

  /// The command may be typed like anything else, where the home itself knows no commands.
  private void hearWords(Say said, Heard.Said text) {
    var command = TypedCommand.in(text);
    if (command.isPresent() && said.talk().version() > 0 && isUntouched(said.talk())) {
      beginWith(said, command.get());
    } else if (command.isPresent()) {
      open(said, command.get().opened());
    } else {
      hear(said, text);
    }
  }

  private static boolean isUntouched(Conversation talk) {
    return talk.brief().equals(Brief.EMPTY)
        && !talk.floor().isWaiting()
        && talk.stage() instanceof Stage.Briefing;
  }

  /// A talk in which nothing has been answered yet is not come back to: it begins now.
  private void beginWith(Say said, TypedCommand command) {
    if (Audience.hasDealtWith(said, command.words())) {
      return;
    }
    if (command.words().text().isBlank()) {
      said.returnToTheMatter();
    } else {
      Tongue.rest(said, command.words()).ifPresent(rest -> typed.hearOpening(said, rest, false));
    }
  }

  /// Whoever speaks takes part, also with words that are not for the bot.
  private void hear(Say said, Heard.Said text) {
    var begun = said.talk().version() > 0;
    if (begun && Audience.hasDealtWith(said, text)) {
      return;
    }
    Tongue.rest(said, text).ifPresent(rest -> typed.hear(said, rest));
    if (begun && Audience.isAmongPeople(said, text)) {
      said.become(said.talk().heard(text.author()));
    }
  }

  /// Begins a talk, or goes on with the one that is there. Who only wants to know what this is has
  /// begun none.
  private void open(Say said, Heard.Opened opened) {
    var begun = said.talk().version() > 0 && !said.talk().stage().isOver();
    var text = new Heard.Said(opened.author(), opened.text(), opened.today(), true);
    if (begun && Audience.hasDealtWith(said, text)) {
      return;
    }
    if (!begun && Typed.asksWhatThisIs(said, text)) {
      said.remark(new Reply.Introduced());
    } else if (begun && opened.text().isBlank()) {
      welcomeBack(said);
    } else if (begun) {
      said.wake();
      said.reply(new Reply.WelcomeBack(said.talk().brief()));
      Tongue.rest(said, text).ifPresent(rest -> typed.hearOpening(said, rest, true));
    } else {
      begin(said, text, opened.language());
    }
  }

  private void begin(Say said, Heard.Said text, Optional<Locale> language) {
    if (said.talk().version() > 0) {
      Picks.beginAnew(said);
    }
    Tongue.begin(said, language);
    said.reply(new Reply.Greeting());
    if (text.text().isBlank()) {
      said.ask();
    } else {
      Tongue.rest(said, text).ifPresent(rest -> typed.hearOpening(said, rest, false));
    }
  }

  private static void welcomeBack(Say said) {
    said.wake();
    said.reply(new Reply.WelcomeBack(said.talk().brief()));
    switch (said.talk().stage()) {
      case Stage.Briefing() -> said.ask();
      case Stage.Planning _ -> said.plan();
      case Stage.Proposed(var revision) -> said.propose(revision);
      case Stage.Approved _, Stage.Running _, Stage.Closed _, Stage.Cancelled _, Stage.Expired _ ->
          said.reply(new Reply.TalkIsOver(said.talk().stage()));
    }
  }

  private static void planTakesLong(Say said, int revision, int seconds) {
    if (isAwaited(said.talk(), revision)) {
      said.reply(new Reply.StillPlanningFor(seconds));
    }
  }

  /// Reminds once of what is waited for; nobody is reminded of what waits for the bot, or is over.
  private static void fellSilent(Say said, long version) {
    if (said.talk().version() != version) {
      return;
    }
    var left = said.knowledge().patience();
    switch (said.talk().stage()) {
      case Stage.Briefing() -> said.reply(new Reply.Reminded(said.talk().brief(), left));
      case Stage.Proposed(var revision) -> said.reply(new Reply.PlanWaits(revision, left));
      case Stage.Approved _, Stage.Running _ -> {
        Outcomes.askFor(said);
        return;
      }
      case Stage.Planning _, Stage.Closed _, Stage.Cancelled _, Stage.Expired _ -> {
        return;
      }
    }
    said.returnToTheMatter();
  }

  /// Closes the talk. What was offered stays on the floor, so that its buttons still answer.
  private static void expired(Say said, long version) {
    if (said.talk().version() != version) {
      return;
    }
    switch (said.talk().stage()) {
      case Stage.Briefing(), Stage.Proposed _ -> {
        said.become(said.talk().in(new Stage.Expired(said.talk().stage())));
        said.reply(new Reply.Closed());
      }
      case Stage.Planning _,
          Stage.Approved _,
          Stage.Running _,
          Stage.Closed _,
          Stage.Cancelled _,
          Stage.Expired _ -> {}
    }
  }

  private static void planReady(Say said, int revision, Planned planned) {
    if (!isAwaited(said.talk(), revision)) {
      return;
    }
    switch (planned) {
      case Proposal proposal -> {
        said.become(said.talk().in(new Stage.Proposed(revision)));
        compare(said, revision, proposal);
        said.propose(revision, proposal);
      }
      case Infeasible infeasible -> {
        said.become(
            said.talk()
                .in(new Stage.Briefing())
                .on(f -> f.askingAgain(Question.CHANGE).mending(infeasible.mended())));
        said.reply(new Reply.NotFeasible(infeasible));
        said.ask();
      }
    }
  }

  /// What a change has brought, when the team has seen a plan for this campaign before.
  private static void compare(Say said, int revision, Proposal proposal) {
    said.talk()
        .shown()
        .ifPresent(before ->
            said.knowledge()
                .proposal(before)
                .ifPresent(was -> said.reply(new Reply.Changed(revision, proposal, before, was))));
  }

  private static void planFailed(Say said, int revision) {
    if (isAwaited(said.talk(), revision)) {
      said.become(said.talk().in(new Stage.Briefing()));
      said.reply(new Reply.PlanBroke());
      said.ask();
    }
  }

  private static boolean isAwaited(Conversation talk, int revision) {
    return talk.stage() instanceof Stage.Planning(var awaited) && awaited == revision;
  }

  /// How the reader is told of the open question.
  static Asked asked(Conversation talk) {
    return switch (talk.stage()) {
      case Stage.Briefing() ->
          talk.floor().dispute().isPresent()
              ? talk.floor().disputes().getFirst().about().asked()
              : talk.openQuestion().asked();
      case Stage.Planning _,
          Stage.Proposed _,
          Stage.Approved _,
          Stage.Running _,
          Stage.Closed _,
          Stage.Cancelled _ ->
          Asked.NOTHING;
      case Stage.Expired _ -> Asked.CONFIRM;
    };
  }
}
