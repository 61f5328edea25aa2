package campaignbot.talks;

import campaignbot.allocation.Infeasible;
import campaignbot.allocation.Planned;
import campaignbot.allocation.Proposal;
import campaignbot.campaign.Person;
import campaignbot.conversation.Choice;
import campaignbot.conversation.Conversation;
import campaignbot.conversation.Dialogue;
import campaignbot.conversation.Heard;
import campaignbot.conversation.Knowledge;
import campaignbot.conversation.Reply;
import campaignbot.conversation.TalkKey;
import campaignbot.conversation.Turn;
import campaignbot.storage.StoredForm;
import campaignbot.wording.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One random talk against the pure dialogue, and what is wrong with it.
final class Play {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final Wording WORDING = new Wording(Locale.ENGLISH);
  private static final Planned NO_PLAN =
      new Infeasible(List.of(), Optional.empty(), Optional.empty());

  private final Dialogue dialogue = new Dialogue();
  private final int setting;
  private final Set<Fact> meant = new HashSet<>();
  private final List<Choice> everOffered = new ArrayList<>();
  private final Map<Integer, Proposal> plans = new HashMap<>();
  private final List<Heard> heard = new ArrayList<>();
  private Conversation talk = Conversation.start(new TalkKey("w", "test", "c", "t"));

  private Play(int setting) {
    this.setting = setting;
    Workspace.currency(setting).ifPresent(c -> meant.add(currency(c.getCurrencyCode())));
  }

  /// What happened in it, and how it ended.
  ///
  /// @param wrong what must not be; empty for a talk as it should be
  record Result(List<Heard> heard, Conversation end, Optional<String> wrong) {}

  static Result of(RandomTalk talk) {
    var play = new Play(talk.setting());
    for (var step : talk.steps()) {
      var wrong = play.take(step);
      if (wrong.isPresent()) {
        return new Result(play.heard, play.talk, wrong);
      }
    }
    return new Result(play.heard, play.talk, Optional.empty());
  }

  private Optional<String> take(Step step) {
    var next = heard(step);
    if (next.isEmpty()) {
      return Optional.empty();
    }
    heard.add(next.get());
    try {
      return advance(next.get());
    } catch (RuntimeException | StackOverflowError e) {
      return Optional.of("broke down: " + e + " at " + List.of(e.getStackTrace()).subList(0, 5));
    }
  }

  private Optional<String> advance(Heard next) {
    var turn = dialogue.advance(talk, next, knowledge());
    if (!dialogue.advance(talk, next, knowledge()).equals(turn)) {
      return Optional.of("the same again is answered otherwise");
    }
    WORDING.of(turn);
    var wrong =
        wrongVersion(turn)
            .or(() -> wrongStored(next, turn))
            .or(() -> neverSaid(turn))
            .or(() -> deadEnd(turn));
    take(next, turn);
    return wrong;
  }

  private void take(Heard next, Turn turn) {
    if (next instanceof Heard.PlanReady(var revision, Proposal plan)
        && turn.replies().stream().anyMatch(Reply.Proposed.class::isInstance)) {
      plans.put(revision, plan);
    }
    talk = turn.next();
    everOffered.addAll(talk.floor().offered());
  }

  private Optional<String> wrongVersion(Turn turn) {
    var steps = turn.next().version() - talk.version();
    var right = steps == 1 || turn.next().equals(talk);
    return right ? Optional.empty() : Optional.of("the version went up by " + steps);
  }

  private static Optional<String> wrongStored(Heard next, Turn turn) {
    if (!StoredForm.of(turn.next()).equals(turn.next())) {
      return Optional.of("is another talk once it was stored: " + turn.next());
    }
    var same = next instanceof Heard.PlanReady || StoredForm.of(next).equals(next);
    return same ? Optional.empty() : Optional.of("is another event once it was stored: " + next);
  }

  private Optional<String> neverSaid(Turn turn) {
    var held = Fact.heldBy(turn.next().brief());
    held.removeAll(meant);
    return held.isEmpty() ? Optional.empty() : Optional.of("holds what nobody said: " + held);
  }

  private Optional<String> deadEnd(Turn turn) {
    return GoodAnswers.leadToAPlan(dialogue, turn.next(), t -> knowledge(t))
        ? Optional.empty()
        : Optional.of(
            "good answers lead to no plan from "
                + turn.next().stage()
                + ", where is asked for "
                + turn.next().openQuestion());
  }

  private Knowledge knowledge() {
    return knowledge(talk);
  }

  private Knowledge knowledge(Conversation of) {
    return Workspace.knowledge(setting, of, plans);
  }

  private Optional<Heard> heard(Step step) {
    return switch (step) {
      case Step.Opens(var who, var phrase) -> {
        mean(who, phrase);
        yield Optional.of(new Heard.Opened(who, phrase.text(), TODAY));
      }
      case Step.Says(var who, var phrase, var addressed) -> {
        mean(who, phrase);
        yield Optional.of(new Heard.Said(who, phrase.text(), TODAY, addressed));
      }
      case Step.SaysTo(var who, var person, var phrase) ->
          toSomebody(who, Person.mark(person) + " ", phrase);
      case Step.Presses(var who, var which) -> press(who, talk.floor().offered(), which);
      case Step.PressesAnOldOne(var who, var which) -> press(who, everOffered, which);
      case Step.ComesBack(var who) -> Optional.of(new Heard.Returned(who, TODAY));
      case Step.Shares(var who) -> Optional.of(new Heard.FileShared(who, "F1", "list.csv", 3));
      case Step.PlannerTells(var outcome, var late) ->
          Optional.of(told(outcome, talk.revisions() - late));
      case Step.Silence(var closes, var late) -> {
        var version = talk.version() - late;
        yield Optional.of(closes ? new Heard.Expired(version) : new Heard.FellSilent(version));
      }
    };
  }

  /// It is for the bot after all when nothing has been said before.
  private Optional<Heard> toSomebody(String who, String mark, Phrase phrase) {
    if (talk.version() == 0) {
      mean(who, phrase);
    }
    return Optional.of(new Heard.Said(who, mark + phrase.text(), TODAY));
  }

  private static Heard told(Step.Outcome outcome, int revision) {
    return switch (outcome) {
      case PLAN -> new Heard.PlanReady(revision, Workspace.PLAN);
      case NO_PLAN -> new Heard.PlanReady(revision, NO_PLAN);
      case BROKE -> new Heard.PlanFailed(revision);
      case TAKES_LONG -> new Heard.PlanTakesLong(revision, 10);
    };
  }

  private Optional<Heard> press(String who, List<Choice> buttons, int which) {
    if (buttons.isEmpty()) {
      return Optional.empty();
    }
    var choice = buttons.get(which % buttons.size());
    if (talk.company().mayAnswer(who)) {
      meant.addAll(meaning(choice));
    }
    return Optional.of(new Heard.Picked(who, choice, TODAY));
  }

  /// What is said by one who may not answer is no answer.
  private void mean(String who, Phrase phrase) {
    if (!talk.company().mayAnswer(who)) {
      return;
    }
    for (var fact : phrase.facts()) {
      if (fact.kind() == Fact.Kind.TIMES) {
        talk.brief()
            .budget()
            .map(b -> b.limit().times(new BigDecimal(fact.value())))
            .ifPresent(m -> meant.add(Fact.amount(m.amount())));
      } else {
        meant.add(fact);
      }
    }
    numbered(phrase.text()).ifPresent(c -> meant.addAll(meaning(c)));
  }

  private Optional<Choice> numbered(String text) {
    var offered = talk.floor().offered();
    return text.strip().matches("[1-9]") && Integer.parseInt(text.strip()) <= offered.size()
        ? Optional.of(offered.get(Integer.parseInt(text.strip()) - 1))
        : Optional.empty();
  }

  /// A place out of several of one name was said by its name.
  private static Set<Fact> meaning(Choice choice) {
    return switch (choice.kind()) {
      case AMOUNT -> Set.of(Fact.amount(new BigDecimal(choice.value())));
      case CURRENCY -> Set.of(currency(choice.value()));
      case REGION -> Set.of(new Fact(Fact.Kind.PLACE, choice.value()));
      case METRIC -> Set.of(new Fact(Fact.Kind.METRIC, choice.value()));
      case PLACE,
          HOLDS,
          BACK_TO_PLAN,
          TYPE,
          NO_WISHES,
          PLAN_IT,
          CHANGE,
          MEND,
          ADD_WISH,
          ASK_AGAIN,
          APPROVE,
          COMPARE,
          WHY_THESE,
          EXPORT,
          RUN,
          OFFERS,
          CLOSE,
          RESULTS,
          RESULTS_FILE,
          RESTART ->
          Set.of();
    };
  }

  private static Fact currency(String code) {
    return new Fact(Fact.Kind.CURRENCY, code);
  }
}
