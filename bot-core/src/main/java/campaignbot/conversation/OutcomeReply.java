package campaignbot.conversation;

import campaignbot.allocation.Outcome;
import campaignbot.allocation.Proposal;
import campaignbot.campaign.ImpossibleFigure;
import campaignbot.campaign.Results;
import campaignbot.catalogue.ResultsFile;
import java.util.List;

/// What is said about what creators of a plan delivered.
public sealed interface OutcomeReply extends Reply.OfOutcomes {
  /// Last under it.
  List<Choice> choices();

  /// What was taken.
  ///
  /// @param of those whose results were said, in that order
  /// @param isFirst whether the plan counts as running from now on
  /// @param notInThePlan handles that the plan does not have
  /// @param missing how many creators of the plan nothing is known of yet
  record Recorded(
      int revision,
      List<OfOne> of,
      boolean isFirst,
      List<String> notInThePlan,
      int missing,
      List<Choice> choices)
      implements OutcomeReply {
    public Recorded {
      of = List.copyOf(of);
      notInThePlan = List.copyOf(notInThePlan);
      choices = List.copyOf(choices);
    }
  }

  /// Of one creator.
  ///
  /// @param now all that is known
  /// @param replaced figures that were others before
  record OfOne(Outcome now, Results replaced) {}

  /// Nothing was taken, because a figure of it cannot be.
  ///
  /// @param handle of whom it was said
  /// @param example somebody of the plan
  record Impossible(String handle, ImpossibleFigure figure, String example)
      implements OutcomeReply {
    @Override
    public List<Choice> choices() {
      return List.of();
    }
  }

  /// Nothing was taken: the plan does not have those who are named, or nothing was counted.
  ///
  /// @param handles those who are not in the plan; empty when no figure could be read
  record NothingRecorded(int revision, List<String> handles, String example)
      implements OutcomeReply {
    public NothingRecorded {
      handles = List.copyOf(handles);
    }

    @Override
    public List<Choice> choices() {
      return List.of();
    }
  }

  /// Nothing was taken of a file, because some of its cells cannot be.
  record FileRefused(ResultsFile.Refused file) implements OutcomeReply {
    @Override
    public List<Choice> choices() {
      return List.of();
    }
  }

  /// One handle, several accounts of the plan.
  record WhichAccount(String handle, List<Outcome> accounts) implements OutcomeReply {
    public WhichAccount {
      accounts = List.copyOf(accounts);
    }

    @Override
    public List<Choice> choices() {
      return List.of();
    }
  }

  /// Creators of the plan do not want to, or cannot; everybody else is to stay.
  ///
  /// @param strangers handles that the plan does not have
  /// @param others how many those are
  record Declined(int revision, List<String> handles, List<String> strangers, int others)
      implements OutcomeReply {
    public Declined {
      handles = List.copyOf(handles);
      strangers = List.copyOf(strangers);
    }

    @Override
    public List<Choice> choices() {
      return List.of();
    }
  }

  /// The plan is running, or over: who declines now has delivered nothing.
  record DeclinedLate(int revision, String handle) implements OutcomeReply {
    @Override
    public List<Choice> choices() {
      return List.of();
    }
  }

  /// What was predicted against what was delivered.
  ///
  /// @param outcomes those that are known
  record HowItWent(int revision, Proposal proposal, List<Outcome> outcomes)
      implements OutcomeReply {
    public HowItWent {
      outcomes = List.copyOf(outcomes);
    }

    @Override
    public List<Choice> choices() {
      return List.of();
    }
  }

  /// The plan's time is over, and something of it is not known yet.
  ///
  /// @param missing how many creators nothing is known of
  record AskedFor(int revision, int missing, String example, List<Choice> choices)
      implements OutcomeReply {
    public AskedFor {
      choices = List.copyOf(choices);
    }
  }

  /// A file to fill in, with what is known already.
  record FileToFillIn(int revision, Proposal proposal, List<Outcome> outcomes)
      implements OutcomeReply {
    public FileToFillIn {
      outcomes = List.copyOf(outcomes);
    }

    @Override
    public List<Choice> choices() {
      return List.of();
    }
  }
}
