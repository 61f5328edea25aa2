package campaignbot.conversation;

import campaignbot.allocation.Infeasible;
import campaignbot.allocation.Line;
import campaignbot.allocation.Proposal;
import campaignbot.allocation.WhyNot;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Circle;
import campaignbot.campaign.Figure;
import campaignbot.campaign.Money;
import campaignbot.campaign.Term;
import campaignbot.catalogue.Creator;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the bot has to say, as data; `wording` finds the words.
public sealed interface Reply {
  /// About the open question.
  sealed interface OfQuestion extends Reply {}

  /// About the talk itself.
  sealed interface OfTalk extends Reply {}

  /// The answer to what somebody wants to know on the way.
  sealed interface OfInquiry extends OfTalk {}

  /// About a plan.
  sealed interface OfPlan extends Reply {}

  record Greeting() implements OfTalk {}

  /// What the bot does and how to begin, to somebody who has not begun.
  record Introduced() implements OfTalk {}

  /// Picks up a talk after a break, with what is known so far.
  record WelcomeBack(Brief brief) implements OfTalk {}

  /// Reminds a silent team of the open question.
  ///
  /// @param left until the talk is closed
  record Reminded(Brief brief, Duration left) implements OfTalk {}

  /// Reminds a silent team of the plan that waits for its decision.
  ///
  /// @param left until the talk is closed
  record PlanWaits(int revision, Duration left) implements OfTalk {}

  /// The talk is closed, because nobody answered.
  record Closed() implements OfTalk {}

  /// @param by whose answers they are, where several people talk
  record Noted(List<Change> changes, Optional<String> by) implements OfTalk {
    public Noted {
      changes = List.copyOf(changes);
    }
  }

  /// A question, always last. `brief` and `pending` are what the question is about.
  record Ask(Question question, Brief brief, Optional<Pending> pending, List<Choice> choices)
      implements OfQuestion {
    public Ask {
      choices = List.copyOf(choices);
    }
  }

  /// Asks to type what could not be picked.
  record TypeIt(Question question) implements OfTalk {}

  /// Why the question is asked.
  ///
  /// @param micro follower counts that are called micro in two places, for the region
  record Why(Question question, List<Micro> micro) implements OfTalk {
    public Why {
      micro = List.copyOf(micro);
    }
  }

  /// What "micro" means in a country.
  record Micro(String country, Figure followers) {}

  record Help(Question question, Company company) implements OfTalk {}

  /// From now on in this language.
  record Speaking(Locale language) implements OfTalk {}

  /// Somebody wants a language that there are no texts of.
  record NotSpoken(Locale wanted) implements OfTalk {}

  /// Who may answer from now on.
  record Answering(Company company) implements OfTalk {}

  /// Somebody answers who may not.
  record NotYours(Company company) implements OfTalk {}

  /// Somebody else than the starter says who may answer.
  record NotYoursToDecide(String starter) implements OfTalk {}

  /// Somebody approves who may not.
  ///
  /// @param approvers who may
  record MayNotApprove(int revision, Circle approvers) implements OfTalk {}

  /// `times`: how often in a row; from the third time on it stops rewording.
  record NotUnderstood(Question question, Miss miss, int times) implements OfTalk {}

  /// The answers so far.
  record Status(Brief brief, Company company) implements OfTalk {}

  record Skipped(Question question) implements OfTalk {}

  record CannotSkip(Question question) implements OfTalk {}

  record NothingBefore() implements OfTalk {}

  record Undone(Brief brief) implements OfTalk {}

  record NothingToUndo() implements OfTalk {}

  /// What was taken back holds again.
  record Redone(Brief brief) implements OfTalk {}

  record NothingToRedo() implements OfTalk {}

  /// Of two answers that contradict each other the older one holds.
  record Kept(Pending.Dispute dispute) implements OfTalk {}

  /// What of a message went into nothing.
  record NotUsed(List<String> parts) implements OfTalk {
    public NotUsed {
      parts = List.copyOf(parts);
    }
  }

  /// What a word of the trade means.
  ///
  /// @param micro what is called so here and elsewhere, where the word is about sizes
  /// @param figure the published figure behind it, with its source in words
  record Meaning(Term term, List<Micro> micro, Optional<Figure> figure) implements OfInquiry {
    public Meaning {
      micro = List.copyOf(micro);
    }
  }

  /// Who answered what, the oldest first.
  ///
  /// @param by of whom it was asked, when it was of one
  record Statements(List<Company.Statement> said, Optional<String> by) implements OfInquiry {
    public Statements {
      said = List.copyOf(said);
    }
  }

  /// Who takes part, and who may answer.
  record Present(Company company) implements OfInquiry {}

  /// Somebody was named whom the platform has not marked.
  record MentionThem(String name) implements OfInquiry {}

  /// Somebody needs a moment.
  record TakeYourTime() implements OfInquiry {}

  /// How many creators and posts there are in the plan.
  record Planned(int creators, int posts) implements OfInquiry {}

  /// How many creators the budget pays for one post each, before anything is planned.
  ///
  /// @param fee the usual one, in US dollars, with its source in words
  record RoughlySoMany(long fewest, long most, Figure fee) implements OfInquiry {}

  /// Somebody asks about a plan before there is one.
  record NoPlanYet() implements OfInquiry {}

  /// Too little is known to say how many creators there will be.
  record NotPlannedYet() implements OfInquiry {}

  /// A creator as the catalogue knows them.
  ///
  /// @param accounts those of that name; empty = nobody
  /// @param lines their part of the plan
  /// @param isPlanned whether there is a plan that they could be in
  /// @param withFees whether whoever asked may see fees outside a plan
  record CreatorCard(
      String handle, List<Creator> accounts, List<Line> lines, boolean isPlanned, boolean withFees)
      implements OfInquiry {
    public CreatorCard {
      accounts = List.copyOf(accounts);
      lines = List.copyOf(lines);
    }
  }

  /// Why somebody is in the plan, or is not.
  ///
  /// @param lines their part of the plan; empty = they are not in it
  /// @param absences of each of their accounts, when they are not
  /// @param proposal the plan in question; empty when there is none yet
  /// @param withFees whether the fees of those who are not in the plan may be named
  record WhyCreator(
      String handle,
      List<Line> lines,
      List<Absent> absences,
      Optional<Proposal> proposal,
      boolean withFees)
      implements OfInquiry {
    public WhyCreator {
      lines = List.copyOf(lines);
      absences = List.copyOf(absences);
    }
  }

  /// An account that is not in the plan.
  record Absent(Creator creator, WhyNot because) {}

  /// The plan that was on the table before lies there again.
  record BackToThePlan(int revision) implements OfTalk {}

  /// A line of the plan was named that it does not have.
  ///
  /// @param lines how many it has
  record NoSuchLine(int lines) implements OfTalk {}

  /// A plan was named that there is not.
  ///
  /// @param made how many were asked for so far
  record NoSuchPlan(int wanted, int made) implements OfTalk {}

  /// Creators who must be in the plan have no account on any platform that may be used.
  record RuledOut(List<String> handles) implements OfTalk {
    public RuledOut {
      handles = List.copyOf(handles);
    }
  }

  /// The plan was made of invented people, and the team has its own by now.
  record MadeOfTheSample(int revision) implements OfTalk {}

  record Cancelled() implements OfTalk {}

  record Restarted() implements OfTalk {}

  record TalkIsOver(Stage stage) implements OfTalk {}

  record YouAreWelcome() implements OfTalk {}

  /// Work has begun on `creators` creators of the catalogue.
  record PlanningStarted(String catalogueName, boolean sample, int creators) implements OfTalk {}

  record StillPlanning() implements OfTalk {}

  /// Said unasked, while people wait.
  record StillPlanningFor(int seconds) implements OfTalk {}

  record Proposed(int revision, Proposal proposal, List<Choice> choices) implements OfPlan {
    public Proposed {
      choices = List.copyOf(choices);
    }
  }

  /// What has become different since the plan that was shown before.
  record Changed(int revision, Proposal proposal, int before, Proposal was) implements OfPlan {}

  record NotFeasible(Infeasible infeasible) implements OfPlan {}

  record PlanBroke() implements OfTalk {}

  /// @param by who approved
  record Approved(int revision, Proposal proposal, String by, List<Choice> choices)
      implements OfPlan {
    public Approved {
      choices = List.copyOf(choices);
    }
  }

  record WhyThese(int revision, Proposal proposal) implements OfPlan {}

  record Compared(int revision, Proposal proposal) implements OfPlan {}

  /// What other budgets would bring.
  ///
  /// @param step that much more, and less
  record MoreMoney(int revision, Proposal proposal, Money step) implements OfPlan {}

  /// What the team's limits cost.
  record CostOfLimits(int revision, Proposal proposal) implements OfPlan {}

  /// Several plans of the talk, at least two.
  record SideBySide(List<Version> versions) implements OfPlan {
    public SideBySide {
      versions = List.copyOf(versions);
    }
  }

  /// A plan with its number.
  record Version(int revision, Proposal proposal) {}

  /// There is nothing to compare this plan with.
  record OnlyOnePlan(int revision) implements OfInquiry {}

  /// The offer to each creator.
  record Offers(int revision, Proposal proposal) implements OfPlan {}

  /// A step of an approved plan.
  sealed interface OfPlanLife extends Reply {
    int revision();

    List<Choice> choices();
  }

  record SetRunning(int revision, String by, List<Choice> choices) implements OfPlanLife {}

  record PlanClosed(int revision, String by, List<Choice> choices) implements OfPlanLife {}

  record NotRunningAfterAll(int revision, List<Choice> choices) implements OfPlanLife {}

  record RunningAfterAll(int revision, List<Choice> choices) implements OfPlanLife {}

  /// About what creators of a plan delivered.
  sealed interface OfOutcomes extends Reply permits OutcomeReply {}

  /// The step that was asked for does not follow the one the plan is at.
  record OutOfTurn(Stage stage) implements OfTalk {}

  record Exported(int revision, Proposal proposal) implements OfPlan {}

  /// What can be said to a proposal, with its choices once more.
  record AboutTheProposal(List<Choice> choices) implements OfQuestion {
    public AboutTheProposal {
      choices = List.copyOf(choices);
    }
  }
}
